import { barHeight, lineHeight, textWidth } from './layout.ts';
import { linesWithin } from './percentiles.ts';

/** An expected value and a measured one on each row, with a line between them: what a forecast chart shows. */
export interface PairsChartView {
  readonly kind: 'pairs';
  /** What the picture says, for those who do not see it. */
  readonly sentence: string;
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly note: string;
    readonly expected: PairsEnd;
    readonly measured: PairsEnd;
    /** False where the measurement is not of the time that the forecast was about: its line is dashed. */
    readonly isAnswered: boolean;
  }[];
  /** What the two ends are called; said on the first row. */
  readonly names: { readonly expected: string; readonly measured: string };
  /** Places on the axis, rising from zero. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

interface PairsEnd {
  readonly value: number;
  readonly text: string;
}

/** From this width on names stand beside their lines, and over them where it is narrower. */
const beside = 560;
const nameShare = 0.32;
const nameGap = 22;
/** Between a mark and its value. */
export const valueGap = 11;
const inset = 4;
const rowGap = 14;
const smallLine = 15;
const tickRoom = 22;
/** What is not bold is set smaller. */
const smallness = 12 / 13;

const smallWidth = (text: string): number => textWidth(text) * smallness;
const boldWidth = (text: string): number => textWidth(text, 'bold');

/** One end of a row where it stands; its value is outside the line. */
interface EndPlan {
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly text: string;
  /** Empty where the row does not say it. */
  readonly name: string;
  readonly nameX: number;
}

interface PairPlan {
  readonly name: readonly string[];
  readonly note: readonly string[];
  /** Base line of the first line of the name. */
  readonly nameY: number;
  /** Height of the line between the marks, and of what the marks are called. */
  readonly middle: number;
  readonly calledY: number;
  readonly expected: EndPlan;
  readonly measured: EndPlan;
  /** What the lines of the axis run through. */
  readonly lines: { readonly from: number; readonly to: number };
}

export interface PairsPlan {
  readonly height: number;
  readonly domain: readonly [number, number];
  readonly plot: { readonly from: number; readonly to: number };
  readonly ticks: readonly { readonly value: number; readonly text: string; readonly x: number }[];
  readonly rows: readonly PairPlan[];
}

/**
 * The layout of the whole chart; the axis starts at zero.
 * @param width in sixteenths of the reader's text size, as in a chart of distributions
 */
export function pairsPlan({ rows, names, ticks }: PairsChartView, width: number): PairsPlan {
  const ends = rows.flatMap(({ expected, measured }) => [expected, measured]);
  const top = Math.max(...ends.map(({ value }) => value), ...ticks.map(({ value }) => value), 1);
  const isBeside = width >= beside;
  const widest = Math.max(...rows.flatMap(({ label, note }) => [boldWidth(label), smallWidth(note)]), 0);
  const nameWidth = isBeside ? Math.min(Math.round(width * nameShare), Math.ceil(widest)) : width;
  const valueRoom = valueGap + Math.max(...ends.map(({ text }) => boldWidth(text)), 0);
  // The largest value stands outside its mark, and so does the smallest.
  const to = width - Math.ceil(valueRoom) - inset;
  const edge = isBeside ? nameWidth + nameGap / 2 : 0;
  const roomBefore = rows.map(({ expected, measured }, index) => {
    const [lower, name] =
      measured.value > expected.value ? [expected, names.expected] : [measured, names.measured];
    const share = lower.value / top;
    const need = edge + Math.max(valueGap + boldWidth(lower.text), index === 0 ? smallWidth(name) : 0);
    return share >= 1 ? 0 : (need - share * to) / (1 - share);
  });
  const plot = {
    from: Math.ceil(Math.max(isBeside ? nameWidth + nameGap : inset, ...roomBefore)),
    to,
  };
  const toPlace = (value: number): number => Math.round(plot.from + (value / top) * (plot.to - plot.from));

  let y = tickRoom;
  const plans = rows.map((row, index): PairPlan => {
    const name = linesWithin(row.label, nameWidth, 3, boldWidth);
    const note = row.note === '' ? [] : linesWithin(row.note, nameWidth, 3, smallWidth);
    const nameHeight = name.length * lineHeight + note.length * smallLine;
    const called = index === 0 ? lineHeight + 2 : 0;
    const over = barHeight / 2 + called;
    const before = isBeside ? Math.max(over, nameHeight / 2) : nameHeight + 4 + over;
    const after = isBeside ? Math.max(barHeight / 2, nameHeight / 2) : barHeight / 2;
    const middle = Math.round(y + rowGap / 2 + before);
    const isRising = row.measured.value > row.expected.value;
    const [expectedX, measuredX] = [toPlace(row.expected.value), toPlace(row.measured.value)];
    // What the marks are called begins over them, but never so that the two names meet.
    const shift = Math.max(0, Math.min(5, (Math.abs(expectedX - measuredX) - 8) / 2));
    const sides = isRising ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const end = (x: number, side: EndPlan['side'], text: string, name: string): EndPlan => ({
      x,
      side,
      text,
      name: index === 0 ? name : '',
      nameX: side === 'left' ? x + shift : x - shift,
    });
    const plan: PairPlan = {
      name,
      note,
      nameY: Math.round((isBeside ? middle - nameHeight / 2 : y + rowGap / 2) + lineHeight - 4),
      middle,
      calledY: middle - barHeight / 2 - 6,
      expected: end(expectedX, sides[0], row.expected.text, names.expected),
      measured: end(measuredX, sides[1], row.measured.text, names.measured),
      lines: {
        from: isBeside ? y : y + rowGap / 2 + nameHeight + 2,
        to: Math.ceil(middle + after + rowGap / 2),
      },
    };
    y = plan.lines.to;
    return plan;
  });
  const placed = ticks.map((tick) => ({ ...tick, x: toPlace(tick.value) }));
  const areApart = placed.every(({ x, text }, index) => {
    const before = placed[index - 1];
    return before === undefined || x - before.x >= (smallWidth(before.text) + smallWidth(text)) / 2 + 6;
  });
  return {
    height: Math.ceil(y),
    domain: [0, top],
    plot,
    ticks: areApart ? placed : placed.filter((_, index) => index === 0 || index === placed.length - 1),
    rows: plans,
  };
}
