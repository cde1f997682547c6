import { fill } from '../../i18n/messages.ts';
import { monthlyValues, type Series } from './model.ts';
import type { SalaryRowData } from './state.ts';
import type { ViewContext } from './view.ts';
import {
  areCompared,
  countOf,
  meanOf,
  namesOf,
  payTable,
  pointsOf,
  ticksOf,
  valuesOf,
  type SourcedChart,
} from './view-chart.ts';
import { Words } from './words.ts';

/** The main row's years: a chart for each table, since a new table is a new way to measure. */
export interface TrendView {
  readonly heading: string;
  /** The newest first; tables of a single year share one, where no change is worked out. */
  readonly charts: readonly SourcedChart[];
  /** What must be known to read them. */
  readonly notes: readonly string[];
}

/** Years that are drawn together. */
interface Part {
  /** The newest year first. */
  readonly rows: readonly SalaryRowData[];
  /** Null for tables of a single year each. */
  readonly series: Series | null;
}

/** The years in words, such as "2018–2022". */
function span(rows: readonly SalaryRowData[]): string {
  const years = rows.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? String(from) : `${from}–${to}`;
}

function findingOf({ rows, series }: Part, context: ViewContext): string {
  const words = new Words(context);
  const text = context.messages.compare.trend;
  if (series === null) return fill(text.noChange, { years: span(rows) });
  const { change } = series;
  const medianIn = (year: number | undefined): number | null =>
    series.points.find((point) => point.year === year && point.values.p50 !== null)?.values.p50 ?? null;
  const from = medianIn(change?.fromYear);
  const to = medianIn(change?.toYear);
  const [row] = rows;
  if (change === null || from === null || to === null || row === undefined)
    return fill(text.noMedian, { years: span(rows) });
  const isOnce = change.toYear - change.fromYear === 1;
  const rose = isOnce ? text.roseOnce : text.rose;
  const fell = isOnce ? text.fellOnce : text.fell;
  const moved = change.share > 0 ? rose : fell;
  return fill(change.share === 0 ? text.same : moved, {
    from: words.money(from, row.currency),
    fromYear: change.fromYear,
    to: words.money(to, row.currency),
    toYear: change.toYear,
    percent: words.percent(Math.abs(change.sharePerYear)),
  });
}

function chartOf(part: Part, ticks: SourcedChart['ticks'], context: ViewContext): SourcedChart | null {
  const { rows, series } = part;
  const [first] = rows;
  if (first === undefined) return null;
  const words = new Words(context);
  const { compare, names: pointNames } = context.messages;
  const text = compare.trend;
  const money = (value: number): string => words.money(value, first.currency);
  const names = namesOf(rows, context, 'period');
  // A single year has nothing to differ from, and is still called by its year.
  const labelOf = (row: SalaryRowData): string => (rows.length > 1 ? names.of(row).label : row.period);
  const noteOf = ({ source }: SalaryRowData): string =>
    series === null ? fill(text.ofTable, { table: source.table }) : '';
  const drawn = rows.map((row) => {
    const values = monthlyValues(row);
    return {
      label: labelOf(row),
      note: noteOf(row),
      points: pointsOf(values, money),
      mean: meanOf(values, money),
      tone: row.id === context.main?.id ? ('main' as const) : ('plain' as const),
    };
  });
  const items = rows.map((row) => {
    const { p50, mean } = monthlyValues(row);
    const label = rows.length > 1 ? names.of(row).inText : row.period;
    if (p50 !== null) return fill(text.item, { label, money: money(p50) });
    return mean === null
      ? fill(text.itemNone, { label })
      : fill(text.itemMean, { label, money: money(mean) });
  });
  const unit = compare.units[first.currency];
  return {
    kind: 'percentiles',
    title: findingOf(part, context),
    sub: fill(text.sub, { of: names.shared, unit }),
    sentence: fill(text.sentence, { items: words.list(items) }),
    table: payTable(
      rows.map((row) => ({
        name: [labelOf(row), noteOf(row)].filter(Boolean).join(', '),
        values: monthlyValues(row),
      })),
      // Two tables of one occupation differ in their years alone.
      fill(compare.caption, {
        of: rows.length > 1 ? `${names.shared}, ${span(rows)}` : names.shared,
        unit,
      }),
      money,
      context,
    ),
    rows: drawn,
    names: pointNames.points,
    mark: null,
    ticks,
    sources: rows.map(({ source }) => ({ text: source.text, href: source.href })),
    isSeen: areCompared(rows, context),
  };
}

/** The main row's years; null with fewer than two. */
export function viewTrend(context: ViewContext): TrendView | null {
  const { main, result, assumptions, messages } = context;
  const text = messages.compare.trend;
  const rowsOf = ({ points }: Series): SalaryRowData[] =>
    points.flatMap(({ row }) => assumptions.rows.find(({ id }) => id === row) ?? []).reverse();
  const rows = result.trend.flatMap(rowsOf);
  if (main === null || new Set(rows.map(({ year }) => year)).size < 2) return null;
  const hasYears = (series: Series): boolean => new Set(series.points.map(({ year }) => year)).size > 1;
  const single = result.trend.filter((series) => !hasYears(series)).flatMap(rowsOf);
  const newest = ({ rows: [row] }: Part): number => row?.year ?? 0;
  const parts: readonly Part[] = [
    ...result.trend.filter(hasYears).map((series) => ({ series, rows: rowsOf(series) })),
    { series: null, rows: single.sort((a, b) => b.year - a.year) },
  ].sort((a, b) => newest(b) - newest(a));
  const words = new Words(context);
  const drawn = rows.map((row) => {
    const values = monthlyValues(row);
    return { points: pointsOf(values, String), mean: meanOf(values, String) };
  });
  // One axis for all, so that a year is found in the same place in every chart.
  const ticks = ticksOf(
    valuesOf(drawn.map((row) => ({ ...row, label: '', note: '', tone: 'plain' }))),
    (value) => words.money(value, main.currency),
  );
  const count = new Set(rows.map(({ tableId }) => tableId)).size;
  const charts = parts.flatMap((part) => chartOf(part, ticks, context) ?? []);
  const tables = fill(charts.length > 1 ? text.notes.parted : text.notes.single, {
    count: countOf(count, context),
  });
  return {
    heading: text.heading,
    charts,
    notes: [
      text.notes.prices,
      ...(count > 1 ? [tables] : []),
      ...new Set(rows.flatMap(({ caveats }) => caveats)),
    ],
  };
}
