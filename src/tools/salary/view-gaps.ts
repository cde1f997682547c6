import { fill } from '../../i18n/messages.ts';
import type { Table } from '../tool.ts';
import { rowsBy } from './compare.ts';
import { monthlyValues, type Gap } from './model.ts';
import { maxRows, type Citation, type SalaryRowData } from './state.ts';
import type { ViewContext } from './view.ts';
import {
  areCompared,
  countOf,
  namesOf,
  pointsOf,
  ticksOf,
  valuesOf,
  type SourcedChart,
} from './view-chart.ts';
import { capitalised, Words } from './words.ts';

/** How the main occupation's pay differs from that of other marketing roles, and what is said of it. */
export interface GapsView {
  readonly heading: string;
  /** Null where no other occupation of the population has a median. */
  readonly chart: SourcedChart | null;
  readonly note: string;
  /** Women beside men; null where the data do not part them. */
  readonly sexes: {
    readonly heading: string;
    readonly text: string;
    readonly note: string;
    readonly sources: readonly Citation[];
  } | null;
  /** What is claimed of the gap, beside what official statistics say. */
  readonly claim: {
    readonly heading: string;
    readonly intro: string;
    readonly statement: string;
    readonly verdict: { readonly label: string; readonly value: string };
    readonly note: string;
    readonly source: Citation;
    readonly official: { readonly label: string; readonly value: string };
  };
}

/** A gap with the row it is to. */
interface GapRow extends Gap {
  readonly other: SalaryRowData;
  readonly median: number;
}

/** Another occupation's median against the main one's. */
function against(
  gap: GapRow,
  main: SalaryRowData,
  texts: { readonly more: string; readonly less: string; readonly equal: string },
  context: ViewContext,
): string {
  const words = new Words(context);
  const text = gap.difference > 0 ? texts.more : texts.less;
  return fill(gap.difference === 0 ? texts.equal : text, {
    other: words.occupation(gap.other),
    main: words.occupation(main),
    difference: words.money(Math.abs(gap.difference), main.currency),
    percent: words.percent(Math.abs(gap.ratio - 1)),
  });
}

/** A sum or a share with its sign. */
function signed(value: number, written: string): string {
  return value > 0 && /[1-9]/.test(written) ? `+${written}` : written;
}

function tableOf(main: SalaryRowData, median: number, gaps: readonly GapRow[], context: ViewContext): Table {
  const words = new Words(context);
  const text = context.messages.compare.gaps;
  const names = namesOf([main, ...gaps.map(({ other }) => other)], context);
  return {
    caption: fill(text.caption, {
      who: words.place(main),
      period: main.period,
      main: words.occupation(main),
      money: words.money(median, main.currency),
    }),
    head: text.head,
    rows: gaps.map(({ other, median: theirs, difference, ratio }) => [
      names.of(other).full,
      words.money(theirs, main.currency),
      signed(difference, words.money(difference, main.currency)),
      signed(ratio - 1, words.percent(ratio - 1)),
    ]),
    sum: false,
  };
}

function chartOf(
  main: SalaryRowData,
  median: number,
  gaps: readonly GapRow[],
  nearest: GapRow,
  drawnIds: ReadonlySet<string>,
  context: ViewContext,
): SourcedChart {
  const words = new Words(context);
  const { compare, names: pointNames } = context.messages;
  const text = compare.gaps;
  const money = (value: number): string => words.money(value, main.currency);
  const noteOf = ({ difference, ratio }: GapRow): string =>
    difference === 0
      ? text.rowNoteSame
      : fill(text.rowNote, {
          difference: words.difference(difference, main.currency),
          percent: words.percent(Math.abs(ratio - 1)),
        });
  const drawn = gaps.filter(({ other }) => drawnIds.has(other.id));
  const all = [...drawn.map((gap) => gap.other), main];
  const names = namesOf(all, context);
  const medianOf = (row: SalaryRowData): number => monthlyValues(row).p50 ?? 0;
  const rows = [...all]
    .sort((a, b) => medianOf(b) - medianOf(a))
    .map((row) => {
      const gap = drawn.find(({ other }) => other.id === row.id);
      return {
        label: names.of(row).label,
        note: gap === undefined ? '' : noteOf(gap),
        points: pointsOf(monthlyValues(row), money, [25, 50, 75]),
        mean: null,
        tone: gap === undefined ? ('main' as const) : ('plain' as const),
      };
    });
  const values = {
    main: words.occupation(main),
    money: money(median),
    above: countOf(gaps.filter(({ difference }) => difference > 0).length, context, text.oneOccupation),
    total: countOf(gaps.length, context),
  };
  const [widest] = gaps;
  const title = capitalised(against(nearest, main, text, context));
  const counted =
    widest === undefined || widest.difference <= 0
      ? fill(text.sentenceNone, values)
      : fill(text.sentence, {
          ...values,
          highest: words.occupation(widest.other),
          difference: words.difference(widest.difference, main.currency),
        });
  return {
    kind: 'percentiles',
    title,
    sub: fill(drawn.length < gaps.length ? text.subSome : text.sub, {
      of: names.shared,
      count: countOf(drawn.length, context),
      unit: compare.units[main.currency],
    }),
    // Of one other occupation the title says all there is.
    sentence: gaps.length > 1 ? counted : `${title}.`,
    table: tableOf(main, median, gaps, context),
    rows,
    names: pointNames.points,
    mark: { value: median, text: fill(text.mark, { money: money(median) }) },
    ticks: ticksOf(valuesOf(rows), money),
    sources: [main, ...gaps.map(({ other }) => other)].map(({ source }) => ({
      text: source.text,
      href: source.href,
    })),
    isSeen: areCompared(all, context),
  };
}

/** The medians of women and men in the main row's occupation, in one population; null where the data do not have both. */
function sexesOf(main: SalaryRowData, context: ViewContext): GapsView['sexes'] {
  const { rows } = context.assumptions;
  const text = context.messages.compare.gaps;
  const words = new Words(context);
  const found = rowsBy(main, 'sexes', rows).flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const women = found.find(({ sex }) => sex === 'women');
  const men = found.find(({ sex }) => sex === 'men');
  if (women === undefined || men === undefined || women.tableId !== men.tableId) return null;
  const theirs = monthlyValues(women).p50;
  const his = monthlyValues(men).p50;
  if (theirs === null || his === null) return null;
  const money = (value: number): string => words.money(value, women.currency);
  return {
    heading: text.sexes,
    text: fill(theirs === his ? text.sexesSame : text.sexesText, {
      place: capitalised(words.place(women)),
      period: women.period,
      occupation: words.occupation(women),
      women: money(theirs),
      men: money(his),
      difference: money(Math.abs(theirs - his)),
      direction: theirs < his ? text.lower : text.higher,
      percent: words.percent(theirs / his),
    }),
    note: text.sexesNote,
    sources: [women, men].map(({ source }) => ({ text: source.text, href: source.href })),
  };
}

/** The gaps of the main row; null without one, and where there is nothing to set it against. */
export function viewGaps(context: ViewContext): GapsView | null {
  const { main, result, assumptions, messages } = context;
  if (main === null) return null;
  const text = messages.compare.gaps;
  const gaps = result.gaps
    .flatMap((gap): GapRow[] => {
      const other = assumptions.rows.find(({ id }) => id === gap.row);
      const median = other === undefined ? null : monthlyValues(other).p50;
      return other === undefined || median === null ? [] : [{ ...gap, other, median }];
    })
    .sort((a, b) => b.difference - a.difference);
  const near = rowsBy(main, 'occupations', assumptions.rows);
  const nearest = near.flatMap((id) => gaps.find(({ row }) => row === id) ?? []).at(0) ?? gaps[0];
  const median = monthlyValues(main).p50;
  const sexes = sexesOf(main, context);
  if (nearest === undefined && sexes === null) return null;
  const { statement, verdict, note, href } = assumptions.claim;
  const drawn = gaps.length < maxRows ? gaps.map(({ row }) => row) : near;
  return {
    heading: text.heading,
    chart:
      nearest === undefined || median === null
        ? null
        : chartOf(main, median, gaps, nearest, new Set(drawn), context),
    note: text.note,
    sexes,
    claim: {
      heading: text.claim,
      intro: text.claimIntro,
      statement,
      verdict: { label: text.verdict, value: capitalised(verdict) },
      note,
      source: { text: text.claimSource, href },
      official: {
        label: text.official,
        value:
          nearest === undefined
            ? text.officialNone
            : fill(text.officialGap, {
                gap: against(nearest, main, text.inText, context),
                period: main.period,
              }),
      },
    },
  };
}
