import { roundSignificant } from '../../i18n/format.ts';
import { fill } from '../../i18n/messages.ts';
import type { Table } from '../tool.ts';
import { monthlyValues, type RowResult } from './model.ts';
import type { Citation, PayValues, SalaryRowData } from './state.ts';
import type { ViewContext } from './view.ts';
import {
  countOf,
  groupedBy,
  namesOf,
  payTable,
  pointsOf,
  ticksOf,
  valuesOf,
  type RowNames,
  type SourcedChart,
} from './view-chart.ts';
import { Words } from './words.ts';

/** Rows of several countries: what can be compared, and why a common currency misleads. */
export interface CountriesView {
  readonly heading: string;
  readonly intro: string;
  /** Pay against that of all occupations, in per cent; null where not two countries have both. */
  readonly ratio: SourcedChart | null;
  /** The ratio of a single country, and the rows that have none. */
  readonly ratioNotes: readonly string[];
  readonly why: { readonly heading: string; readonly reasons: readonly string[]; readonly table: Table };
  /** Only on request. */
  readonly converted: {
    readonly heading: string;
    readonly table: Table;
    readonly caveats: readonly string[];
    readonly sourceLabel: string;
    readonly sources: readonly Citation[];
  } | null;
}

/** A row with the median of all occupations that it is read against, for the same time. */
interface Against {
  readonly row: SalaryRowData;
  readonly all: SalaryRowData;
  readonly median: number;
}

function againstAll(context: ViewContext): readonly Against[] {
  const { rows, result, assumptions } = context;
  return rows.flatMap((row): Against[] => {
    const isKnown = result.rows.some(({ id, ratioToAll }) => id === row.id && ratioToAll !== null);
    const all = isKnown ? assumptions.rows.find(({ id }) => id === row.baselineId) : undefined;
    const median = all?.values.p50 ?? null;
    return all === undefined || median === null ? [] : [{ row, all, median }];
  });
}

/** The points of a row in per cent of the median of all occupations; a mean is no part of it. */
function percentOf({ row, median }: Against): PayValues {
  const share = (value: number | null): number | null => (value === null ? null : (100 * value) / median);
  const { p10, p25, p50, p75, p90 } = row.values;
  return { mean: null, p10: share(p10), p25: share(p25), p50: share(p50), p75: share(p75), p90: share(p90) };
}

/** Each country's first row and its median in per cent: "120 % i Sverige". */
function itemsOf(known: readonly Against[], context: ViewContext): string {
  const words = new Words(context);
  const text = context.messages.compare.countries;
  const firsts = known.filter(
    ({ row }, index) => known.findIndex((other) => other.row.country === row.country) === index,
  );
  return words.list(
    firsts.map((against) =>
      fill(text.ratioItem, {
        percent: words.percent((against.row.values.p50 ?? 0) / against.median, 0),
        country: words.place(against.row),
      }),
    ),
  );
}

function ratioChart(known: readonly Against[], context: ViewContext): SourcedChart {
  const words = new Words(context);
  const { compare, names: named } = context.messages;
  const text = compare.countries;
  const percent = (value: number): string => words.percent(value / 100, 0);
  const names = namesOf(
    known.map(({ row }) => row),
    context,
    'country',
  );
  const allOf = ({ all }: Against): string => {
    const { p50 } = monthlyValues(all);
    return p50 === null ? compare.missing : words.money(p50, all.currency);
  };
  const rows = known.map((against) => {
    const { row } = against;
    const { label, note } = names.of(row);
    return {
      label,
      note: [note, fill(text.ratioNote, { money: allOf(against) })].filter(Boolean).join(', '),
      points: pointsOf(percentOf(against), percent),
      mean: null,
      tone: row.id === context.main?.id ? ('main' as const) : ('plain' as const),
    };
  });
  const items = itemsOf(known, context);
  return {
    kind: 'percentiles',
    title: fill(text.ratioTitle, { items }),
    sub: text.ratioSub,
    sentence: fill(text.ratioSentence, { items }),
    table: payTable(
      known.map((against) => ({
        name: names.of(against.row).full,
        values: percentOf(against),
        more: [allOf(against)],
      })),
      text.ratioCaption,
      percent,
      context,
      [text.ratioBaseline],
    ),
    rows,
    names: named.points,
    mark: { value: 100, text: text.ratioMark },
    ticks: ticksOf([...valuesOf(rows), 100], percent),
    sources: known.flatMap(({ row, all }) =>
      [row, all].map(({ source }) => ({ text: source.text, href: source.href })),
    ),
    isSeen: false,
  };
}

/** Why the rows cannot be ranked in one currency, from what their tables say of themselves. */
function whyOf(names: RowNames, context: ViewContext): CountriesView['why'] {
  const { rows, messages } = context;
  const words = new Words(context);
  const text = messages.compare.countries;
  const kinds = (of: (row: SalaryRowData) => string | number): number => new Set(rows.map(of)).size;
  const pay = kinds(({ payConcept }) => payConcept);
  const time = kinds(({ workingTime }) => workingTime);
  // Rows that measure the same are said once.
  const alike = groupedBy(rows, (row) => [row.country, row.payConcept, row.workingTime].join('\n'));
  const periodsOf = (group: readonly SalaryRowData[]): string =>
    words.list([...new Set(group.map(({ period }) => period))]);
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return {
    heading: text.why,
    reasons: [
      ...(pay > 1 ? [fill(text.whyPay, { count: countOf(pay, context) })] : []),
      ...(time > 1 ? [fill(text.whyTime, { count: countOf(time, context) })] : []),
      ...(years.length > 1 ? [fill(text.whyYears, { years: words.list(years.map(String)) })] : []),
      text.whyRate,
    ],
    table: {
      caption: text.definitions,
      head: text.definitionsHead,
      rows: alike.flatMap((group) =>
        group
          .slice(0, 1)
          .map((row) => [
            group.length === 1 ? names.of(row).full : `${row.population.country}, ${periodsOf(group)}`,
            row.payConcept,
            row.workingTime,
          ]),
      ),
      sum: false,
      text: true,
      list: true,
    },
  };
}

/** A rate of a year says no more than so many figures of what it converts. */
const convertedFigures = 3;

function convertedOf(names: RowNames, context: ViewContext): CountriesView['converted'] {
  const { rows, result, inputs, messages } = context;
  const { convertTo } = inputs;
  if (convertTo === null) return null;
  const { missing, countries: text } = messages.compare;
  const words = new Words(context);
  const resultOf = ({ id }: SalaryRowData): RowResult | undefined => result.rows.find((row) => row.id === id);
  const changed = rows.flatMap((row) => resultOf(row)?.converted ?? []);
  if (changed.length === 0) return null;
  const written = (value: number | null, isRounded: boolean): string => {
    if (value === null) return missing;
    return words.money(isRounded ? roundSignificant(value, convertedFigures) : value, convertTo);
  };
  const far = rows.filter((row) => resultOf(row)?.converted?.isRowYear === false);
  return {
    heading: fill(text.converted, { currency: text.currencies[convertTo] }),
    table: {
      caption: text.convertedCaption,
      head: text.convertedHead,
      rows: rows.map((row) => {
        const converted = resultOf(row)?.converted ?? null;
        const { p50 } = monthlyValues(row);
        const theirs = converted?.values.p50 ?? null;
        const isSame = row.currency === convertTo;
        return [
          names.of(row).full,
          p50 === null ? missing : words.money(p50, row.currency),
          written(isSame ? p50 : theirs, !isSame),
          converted === null ? text.convertedOwn : String(converted.rateYear),
        ];
      }),
      sum: false,
    },
    caveats: [
      text.convertedCaveat,
      text.convertedYear,
      ...(far.length === 0
        ? []
        : [fill(text.convertedNear, { rows: words.list(far.map((row) => names.of(row).inText)) })]),
    ],
    sourceLabel: text.rateSource,
    sources: changed
      .map(({ source }) => source)
      .filter((source, index, all) => all.findIndex((other) => other.text === source.text) === index),
  };
}

/** Several countries side by side; null when the chosen rows are of one. */
export function viewCountries(context: ViewContext): CountriesView | null {
  const { rows, messages } = context;
  if (new Set(rows.map(({ country }) => country)).size < 2) return null;
  const words = new Words(context);
  const text = messages.compare.countries;
  const names = namesOf(rows, context, 'country');
  const known = againstAll(context);
  const isChart = new Set(known.map(({ row }) => row.country)).size > 1;
  const without = rows.filter((row) => !known.some((against) => against.row.id === row.id));
  const alone = isChart ? [] : known;
  return {
    heading: text.heading,
    intro: text.intro,
    ratio: isChart ? ratioChart(known, context) : null,
    ratioNotes: [
      ...alone.map(({ row, median }) =>
        fill(text.ratioOne, {
          who: words.who(row),
          percent: words.percent((row.values.p50 ?? 0) / median, 0),
        }),
      ),
      ...(without.length === 0
        ? []
        : [fill(text.ratioMissing, { rows: words.list(without.map((row) => names.of(row).inText)) })]),
    ],
    why: whyOf(names, context),
    converted: convertedOf(names, context),
  };
}
