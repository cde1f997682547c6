import { fill, plural } from '../../i18n/messages.ts';
import type { PercentilesChartView } from '../tool.ts';
import { areApart, differInOne } from './compare.ts';
import { monthlyValues } from './model.ts';
import { likelyBeyond } from './period.ts';
import { monthsPerYear, type Citation, type SalaryRowData } from './state.ts';
import type { ViewContext } from './view.ts';
import {
  countOf,
  groupedBy,
  meanOf,
  namesOf,
  payTable,
  pointsOf,
  subOf,
  ticksOf,
  valuesOf,
  type RowNames,
  type SourcedChart,
  type TableRow,
} from './view-chart.ts';
import { capitalised, Words } from './words.ts';

/** Rows of one occupation, with how near it is to someone who works with social media. */
export interface ComparedGroup {
  readonly id: string;
  readonly label: string;
  readonly nearness: string;
  readonly publisher: string;
  /** What tells each row from the others of its group, or what it covers where it is alone, with our entry. */
  readonly rows: readonly Citation[];
}

/** The chosen rows side by side: one chart for each currency, since nothing is converted here. */
export interface ComparedView {
  readonly heading: string;
  readonly intro: string;
  /** That of the main row's currency first. */
  readonly charts: readonly SourcedChart[];
  readonly list: {
    readonly heading: string;
    /** Publisher and population where they are the same of groups of one row each, said once; empty where they are not. */
    readonly shared: string;
    readonly groups: readonly ComparedGroup[];
  };
}

type ChartRow = PercentilesChartView['rows'][number];

/**
 * Which row has the highest median, or the highest mean of those without a median, and by how much; null where there are
 * fewer than two, or where they differ in more than one respect, so that the difference would not be of anything in
 * particular.
 */
function widest(
  rows: readonly SalaryRowData[],
  value: 'p50' | 'mean',
  names: RowNames,
  context: ViewContext,
): string | null {
  const known = rows
    .flatMap((row): [SalaryRowData, number][] => {
      const { [value]: found, p50 } = monthlyValues(row);
      return found === null || (value === 'mean' && p50 !== null) ? [] : [[row, found]];
    })
    .sort(([, a], [, b]) => b - a);
  const [highest] = known;
  const lowest = known.at(-1);
  if (highest === undefined || lowest === undefined || !differInOne(known.map(([row]) => row))) return null;
  const words = new Words(context);
  const text = context.messages.compare.compared;
  const [high, highMoney] = highest;
  const [low, lowMoney] = lowest;
  if (highMoney === lowMoney)
    return fill(value === 'p50' ? text.sameMedian : text.sameMean, {
      money: words.money(highMoney, high.currency),
    });
  return fill(value === 'p50' ? text.highestMedian : text.highestMean, {
    high: names.of(high).inText,
    highMoney: words.money(highMoney, high.currency),
    // Of two, the other is the lowest.
    low: known.length > 2 ? fill(text.lowest, { low: names.of(low).inText }) : '',
    difference: words.money(highMoney - lowMoney, high.currency),
  });
}

/**
 * Where the own salary stands: among the medians of all the rows where those may be counted together, and otherwise beside
 * that of the first row. Null without a median to stand by.
 */
function ownFinding(rows: readonly SalaryRowData[], salary: number, context: ViewContext): string | null {
  const words = new Words(context);
  const text = context.messages.compare.compared;
  const [row] = rows;
  const medians = rows.flatMap((other) => monthlyValues(other).p50 ?? []);
  const median = row === undefined ? null : monthlyValues(row).p50;
  if (row === undefined || median === null) return null;
  const money = words.money(salary, row.currency);
  const total = rows.length;
  if (total === 1 || medians.length < total || !areApart(rows)) {
    const difference = words.money(Math.abs(median - salary), row.currency);
    const side = salary < median ? text.ownBelow : text.ownAbove;
    const { period } = row;
    return fill(salary === median ? text.ownSame : side, { money, difference, who: words.who(row), period });
  }
  const below = medians.filter((value) => salary < value).length;
  const isPair = total === 2;
  const values = {
    money,
    below: countOf(below, context, text.oneGroup),
    total: countOf(total, context),
  };
  if (below === 0) return fill(isPair ? text.ownBelowNeither : text.ownBelowNone, values);
  if (below === total) return fill(isPair ? text.ownBelowBoth : text.ownBelowAll, values);
  return fill(text.ownBelowSome, values);
}

/** What one row says by itself. */
function aloneFinding(row: SalaryRowData, context: ViewContext): string {
  const words = new Words(context);
  const text = context.messages.compare.compared;
  const { p50, mean } = monthlyValues(row);
  const said = { who: words.who(row), period: row.period };
  if (p50 !== null) return fill(text.oneMedian, { ...said, money: words.money(p50, row.currency) });
  if (mean !== null) return fill(text.oneMean, { ...said, money: words.money(mean, row.currency) });
  return fill(text.noFigure, said);
}

/** A row in a sentence: its middle half and median, or what there is of them. */
function rowSentence(row: SalaryRowData, names: RowNames, context: ViewContext): string {
  const text = context.messages.compare.compared;
  const words = new Words(context);
  const { p25, p50, p75, mean } = monthlyValues(row);
  const { label } = names.of(row);
  const money = (value: number): string => words.money(value, row.currency);
  if (p50 !== null && p25 !== null && p75 !== null)
    return fill(text.middleHalf, { label, low: money(p25), high: money(p75), median: money(p50) });
  if (p50 !== null) return fill(text.onlyMedian, { label, median: money(p50) });
  if (mean !== null) return fill(text.onlyMean, { label, mean: money(mean) });
  return fill(text.onlyOther, { label });
}

/** The own salaries as a row of the chart and of its table; null where there are too few for quartiles. */
function ownRow(context: ViewContext): { readonly drawn: ChartRow; readonly listed: TableRow } | null {
  const { ownData, currency } = context.result;
  if (ownData === null || ownData.lacks === 'quartiles') return null;
  const words = new Words(context);
  const { compare } = context.messages;
  const { values, count } = ownData;
  const label = compare.compared.own;
  const note = plural(context.locale, compare.compared.ownNote, count, { count: words.count(count) });
  return {
    drawn: {
      label,
      note,
      points: pointsOf(values, (value) => words.money(value, currency)),
      mean: null,
      tone: 'own',
    },
    listed: {
      name: `${label} (${words.count(count)})`,
      values,
      missing: { point: compare.tooFew, mean: compare.noMean },
    },
  };
}

/** The chart of the rows in one currency. */
function chartOf(
  rows: readonly SalaryRowData[],
  currency: SalaryRowData['currency'],
  context: ViewContext,
): SourcedChart {
  const words = new Words(context);
  const { inputs, result, main, messages } = context;
  const text = messages.compare;
  const money = (value: number): string => words.money(value, currency);
  const names = namesOf(rows, context);

  const drawn = rows.map((row): ChartRow => {
    const values = monthlyValues(row);
    const { label, note } = names.of(row);
    return {
      label,
      note: [note, words.covered(row)].filter(Boolean).join(', '),
      points: pointsOf(values, money),
      mean: meanOf(values, money),
      tone: row.id === main?.id ? 'main' : 'plain',
    };
  });
  const own = currency === result.currency ? ownRow(context) : null;
  const all = own === null ? drawn : [...drawn, own.drawn];

  const salary = rows.every(({ country }) => country === inputs.country) ? inputs.ownSalary : null;
  const values = valuesOf(all);
  const isNear =
    salary !== null &&
    values.length > 0 &&
    salary >= Math.min(...values) / likelyBeyond &&
    salary <= Math.max(...values) * likelyBeyond;
  const mark = isNear ? { value: salary, text: fill(text.compared.mark, { money: money(salary) }) } : null;

  const isYearly = rows.some(({ per }) => per === 'year');
  const yearly = (row: SalaryRowData): string[] => {
    const { p50 } = row.values;
    if (!isYearly) return [];
    return [p50 === null ? text.missing : money(row.per === 'year' ? p50 : p50 * monthsPerYear)];
  };
  const listed = rows.map((row): TableRow => ({
    name: names.of(row).full,
    values: monthlyValues(row),
    more: yearly(row),
  }));
  const ownYear = result.ownData?.values.p50;
  const ownListed =
    own === null
      ? []
      : [{ ...own.listed, more: isYearly && ownYear != null ? [money(ownYear * monthsPerYear)] : [] }];

  const [first] = rows;
  const ownText = isNear ? text.compared.ownIs : text.compared.ownIsOutside;
  return {
    kind: 'percentiles',
    title:
      (salary === null ? null : ownFinding(rows, salary, context)) ??
      widest(rows, 'p50', names, context) ??
      widest(rows, 'mean', names, context) ??
      (first === undefined ? text.severalGroups : aloneFinding(first, context)),
    sub: subOf(rows, names.shared, context),
    sentence: [
      all.length < 2 ? '' : fill(text.compared.count, { count: capitalised(countOf(all.length, context)) }),
      first === undefined ? '' : rowSentence(first, names, context),
      salary === null ? '' : fill(ownText, { money: money(salary) }),
    ]
      .filter(Boolean)
      .join(' '),
    table: payTable(
      [...listed, ...ownListed],
      fill(text.caption, { of: names.shared, unit: text.units[currency] }),
      money,
      context,
      isYearly ? [text.yearColumn] : [],
    ),
    rows: all,
    names: messages.names.points,
    mark,
    ticks: ticksOf(mark === null ? values : [...values, mark.value], money),
    sources: rows.map(({ source: { text: cited, href } }) => ({ text: cited, href })),
    isSeen: false,
  };
}

/** Rows of one occupation and publisher as one; none without a row. */
function groupOf(group: readonly SalaryRowData[], context: ViewContext): ComparedGroup[] {
  const names = namesOf(group, context);
  return group.slice(0, 1).map((first) => ({
    id: first.id,
    label: capitalised(new Words(context).occupation(first)),
    nearness: context.messages.names.nearness[first.match],
    publisher: first.source.publisher,
    rows: group.map((row) => ({
      text: group.length === 1 ? placeNote(row) : names.of(row).inText,
      href: row.source.href,
    })),
  }));
}

/** The chosen rows side by side, each currency in a chart of its own. */
export function viewCompared(context: ViewContext): ComparedView {
  const { rows, messages } = context;
  const words = new Words(context);
  const { heading, intro, list } = messages.compare.compared;
  const groups = groupedBy(rows, (row) =>
    [words.occupation(row), row.match, row.source.publisher].join('\n'),
  );
  const covers = new Set(rows.map((row) => `${row.source.publisher}: ${placeNote(row)}`));
  const [shared = ''] = covers.size === 1 && groups.length === rows.length ? covers : [];
  const charts = groupedBy(rows, ({ currency }) => currency).flatMap((group) =>
    group.slice(0, 1).map(({ currency }) => chartOf(group, currency, context)),
  );
  return {
    heading,
    intro,
    charts,
    list: {
      heading: list,
      shared,
      groups: groups.flatMap((group) => groupOf(group, context)),
    },
  };
}

/** Population and year of a row by itself. */
export function placeNote({ population, period }: SalaryRowData): string {
  const { region, sector, sex, country } = population;
  return [sector, sex, ...(region === null ? [] : [region]), country, period].join(', ');
}
