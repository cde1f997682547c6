import { fill } from '../../i18n/messages.ts';
import type { PercentilePoint, PercentilesChartView, Table } from '../tool.ts';
import {
  pointNames,
  points,
  type Citation,
  type PayValues,
  type Point,
  type SalaryRowData,
} from './state.ts';
import type { ViewContext } from './view.ts';
import { capitalised, Words } from './words.ts';

/** What every chart of pay is put together from: names of rows, points, ticks and tables. */

/** What the texts are made with. */
export type TextContext = Pick<ViewContext, 'locale' | 'messages'>;

/** A chart with where each of its rows was read. */
export interface SourcedChart extends PercentilesChartView {
  readonly sources: readonly Citation[];
  /** All its rows stand in the chart of the rows that the reader compares: it is said and listed, and not drawn again. */
  readonly isSeen: boolean;
}

/** Whether the reader compares all of these rows. */
export function areCompared(rows: readonly SalaryRowData[], { rows: chosen }: ViewContext): boolean {
  return rows.every(({ id }) => chosen.some((row) => row.id === id));
}

/** What rows can differ in, in the order that a label is taken from. */
const respects = ['occupation', 'region', 'sector', 'sex', 'country', 'period'] as const;
type Respect = (typeof respects)[number];

/** What a row is called beside others. */
export interface RowName {
  readonly label: string;
  /** What else it differs from the others in; empty for nothing. */
  readonly note: string;
  /** Both, for where there is one place. */
  readonly full: string;
  /** As it stands inside a sentence, told from all the others. */
  readonly inText: string;
}

/** Names of rows side by side. */
export interface RowNames {
  readonly of: (row: SalaryRowData) => RowName;
  /** What all of them share, with a capital first. */
  readonly shared: string;
}

/**
 * Names that say what the rows differ in, and what they share said once: rows of one occupation in several sectors are
 * called by their sectors.
 * @param first the respect that labels are taken from when rows differ in it
 */
export function namesOf(
  rows: readonly SalaryRowData[],
  context: TextContext,
  first: Respect = 'occupation',
): RowNames {
  const words = new Words(context);
  const text = context.messages.compare;
  const valueIn: Readonly<Record<Respect, (row: SalaryRowData) => string>> = {
    occupation: (row) => words.occupation(row),
    region: ({ population }) => population.region ?? text.wholeCountry,
    sector: ({ population }) => population.sector,
    sex: ({ population }) => population.sex,
    country: ({ population }) => population.country,
    period: ({ period }) => period,
  };
  const inOrder = [first, ...respects.filter((respect) => respect !== first)];
  const isShared = (respect: Respect): boolean => new Set(rows.map(valueIn[respect])).size <= 1;
  const differing = inOrder.filter((respect) => !isShared(respect));
  const [labelled = 'occupation', ...noted] = differing;
  const noteOf = (row: SalaryRowData): string => noted.map((respect) => valueIn[respect](row)).join(', ');
  const isAlone = (row: SalaryRowData): boolean =>
    rows.filter((other) => valueIn[labelled](other) === valueIn[labelled](row)).length < 2;
  const shared = respects
    .filter(
      (respect) => isShared(respect) && (respect !== 'region' || rows.some((row) => row.population.region)),
    )
    .flatMap((respect) => rows.slice(0, 1).map(valueIn[respect]));
  return {
    of: (row) => {
      const name = valueIn[labelled](row);
      const label = capitalised(name);
      const note = noteOf(row);
      return {
        label,
        note,
        full: note === '' ? label : `${label}, ${note}`,
        inText: note === '' || isAlone(row) ? name : `${name} (${note})`,
      };
    },
    shared: shared.length === 0 ? text.severalGroups : capitalised(shared.join(', ')),
  };
}

/** What is drawn and in which unit, with what the rows share of working time. */
export function subOf(rows: readonly SalaryRowData[], shared: string, context: TextContext): string {
  const text = context.messages.compare;
  const [row] = rows;
  if (row === undefined) return shared;
  const isSame = rows.every(({ workingTime }) => workingTime === row.workingTime);
  const unit = text.units[row.currency];
  const sub = fill(isSame ? text.sub : text.subMixed, { of: shared, unit, workingTime: row.workingTime });
  const tables = new Set(rows.map(({ tableId }) => tableId)).size;
  return [
    sub,
    ...(rows.some(({ per }) => per === 'year') ? [text.subYearly] : []),
    ...(tables > 1 ? [fill(text.subTables, { count: countOf(tables, context) })] : []),
  ].join(' ');
}

/**
 * A count in words from one to twelve, and in figures otherwise.
 * @param one what one is called beside the word that is counted; a figure unless told
 */
export function countOf(count: number, context: TextContext, one?: string): string {
  const inWords = count === 1 ? one : context.messages.compare.numbers[count - 2];
  return inWords ?? new Words(context).count(count);
}

/** The points that values have, of those asked for, lowest first. */
export function pointsOf(
  values: PayValues,
  written: (value: number) => string,
  shares: readonly Point[] = points,
): (PercentilePoint & { readonly share: Point })[] {
  return shares.flatMap((share) => {
    const value = values[pointNames[share]];
    return value === null ? [] : [{ share, value, text: written(value) }];
  });
}

/** A mean where there is no median: beside a median it would be taken for one. */
export function meanOf({ mean, p50 }: PayValues, written: (value: number) => string): PercentilePoint | null {
  return mean === null || p50 !== null ? null : { value: mean, text: written(mean) };
}

/** About how many ticks an axis has; steps are a one, a two or a five with zeros. */
const wantedTicks = 4;
const roundSteps = [1, 2, 5, 10];

/** Round ticks from at or below the lowest value to at or above the highest; at least two. Empty without a value. */
export function ticksOf(
  values: readonly number[],
  written: (value: number) => string,
): PercentilesChartView['ticks'] {
  if (values.length === 0) return [];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const wanted = Math.max((high - low || high / 5) / wantedTicks, 1);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = power * (roundSteps.find((round) => round * power >= wanted) ?? 10);
  const isOne = low === high;
  const start = Math.max(Math.floor(low / step) - Number(isOne), 0);
  const count = Math.max(Math.ceil(high / step) + Number(isOne) - start, 1) + 1;
  return Array.from({ length: count }, (_, index) => {
    const x = (start + index) * step;
    return { x, text: written(x) };
  });
}

/** Every value that is drawn in rows of a chart. */
export function valuesOf(rows: PercentilesChartView['rows']): number[] {
  return rows.flatMap((row) => [...row.points, ...(row.mean === null ? [] : [row.mean])].map((p) => p.value));
}

/** One row of a table of pay. */
export interface TableRow {
  readonly name: string;
  readonly values: PayValues;
  /** What stands where a point is missing, and where a mean is; as of any statistics unless told. */
  readonly missing?: { readonly point: string; readonly mean: string };
  /** Texts of the columns after the values. */
  readonly more?: readonly string[];
}

const columns = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'] as const;

/** Rows with the columns that some of them have, and what is missing in words. */
export function payTable(
  rows: readonly TableRow[],
  caption: string,
  written: (value: number) => string,
  { messages }: TextContext,
  more: readonly string[] = [],
): Table {
  const known = columns.filter((column) => rows.some(({ values }) => values[column] !== null));
  const { missing: none, captionMissing, rowColumn } = messages.compare;
  const isMissing = rows.some(
    ({ values, missing }) => missing === undefined && known.some((column) => values[column] === null),
  );
  return {
    caption: isMissing ? fill(captionMissing, { caption }) : caption,
    head: [rowColumn, ...known.map((column) => messages.names.points[column]), ...more],
    rows: rows.map(({ name, values, missing, more: texts = [] }) => [
      name,
      ...known.map((column) => {
        const value = values[column];
        if (value !== null) return written(value);
        return (column === 'mean' ? missing?.mean : missing?.point) ?? none;
      }),
      ...texts,
    ]),
    sum: false,
  };
}

/** Rows by what they share, in the order they are met. */
export function groupedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (readonly Row[])[] {
  return [...new Set(rows.map(keyOf))].map((key) => rows.filter((row) => keyOf(row) === key));
}
