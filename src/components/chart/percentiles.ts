import type { PercentilePoint, PercentilesChartView } from '../../tools/tool.ts';
import { barHeight, lineHeight, textWidth } from './layout.ts';

/**
 * Where everything stands in a chart of distributions. In sixteenths of the reader's text size rather than in pixels, so
 * that a chart has as much room for its text whether a window is narrow or its text large.
 */

/** From this width on names stand beside their bars, and over them where it is narrower. */
const beside = 560;
/** Of the width, for the names beside the bars. */
const nameShare = 0.36;
/** Between names and bars, and outside the outermost value. */
const nameGap = 22;
const inset = 10;
/** Between texts on one line. */
const textGap = 10;
/** Free space under a row. */
const rowGap = 14;
const smallLine = 15;
/** What is not bold is set smaller, but for the names of rows. */
const smallness = 12 / 13;
const tickRoom = 22;
/** How far a name may stand beside its point before it gets a line of its own. */
const longestLeader = 30;
/** Between the bar and the text over it and under it. */
const overGap = 7;
const underGap = 4;

/** A piece of text: a value in bold, or something smaller. */
interface Part {
  readonly text: string;
  readonly weight: 'plain' | 'bold';
}

/** A text where it stands; `x` is its middle, `y` its base line. */
export interface PlacedText {
  readonly parts: readonly Part[];
  readonly x: number;
  readonly y: number;
}

/** A line from the name of a point to the point. */
export interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface RowPlan {
  readonly top: number;
  readonly height: number;
  /** Lines of the name and of the note under it, and the base line of the first. */
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly nameY: number;
  /** Upper edge of the bar. */
  readonly bar: number;
  /** What the lines of the axis and of the mark run through: all of the row, or what is under its name. */
  readonly lines: { readonly from: number; readonly to: number };
  readonly texts: readonly PlacedText[];
  readonly leaders: readonly Leader[];
}

export interface PercentilesPlan {
  readonly height: number;
  /** Ends of the axis, as values and as places. */
  readonly domain: readonly [number, number];
  readonly plot: { readonly from: number; readonly to: number };
  readonly toPlace: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly text: string; readonly x: number }[];
  /** Height of the texts of the axis. */
  readonly axis: number;
  readonly mark: { readonly x: number; readonly texts: readonly PlacedText[]; readonly y: number } | null;
  readonly rows: readonly RowPlan[];
}

const smallWidth = (text: string): number => textWidth(text) * smallness;

/**
 * A text on as few lines as it needs, at most `most`, all about as long; a word that is too long is parted, and what is
 * left over ends in "…".
 */
export function linesWithin(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  let lines = broken(text, width, measure);
  if (lines.length > most) {
    const letters = [...lines.slice(most - 1).join(' ')];
    while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop();
    return [...lines.slice(0, most - 1), `${letters.join('').trimEnd()}…`];
  }
  // Narrower as long as it takes no more lines and parts no more words, so that no word is left alone.
  const parts = text.split(' ').length;
  const isWhole = lines.join(' ').split(' ').length === parts;
  for (let room = width - 1; isWhole && lines.length > 1 && room > 0; room--) {
    const narrower = broken(text, room, measure);
    if (narrower.length > lines.length || narrower.join(' ').split(' ').length > parts) break;
    lines = narrower;
  }
  return lines;
}

/** A text on lines that are each as full as they can be. */
function broken(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...parted(word, width, measure));
  }
  return lines;
}

/** A word in pieces that fit, with hyphens. Widths are estimated on the safe side, so a word is parted only when it must. */
function parted(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width * 1.08) return [word];
  const letters = [...word];
  let count = letters.length - 1;
  while (count > 1 && measure(`${letters.slice(0, count).join('')}-`) > width) count -= 1;
  const rest = letters.slice(count).join('');
  return [`${letters.slice(0, count).join('')}-`, ...(count > 1 ? parted(rest, width, measure) : [rest])];
}

/** A text that wants to stand about a place. */
interface Wish {
  readonly parts: readonly Part[];
  readonly at: number;
  readonly width: number;
}

const partWidth = ({ text, weight }: Part): number =>
  weight === 'bold' ? textWidth(text, weight) : smallWidth(text);

const wish = (at: number, parts: readonly Part[]): Wish => ({
  parts,
  at,
  width: parts.reduce((sum, part) => sum + partWidth(part), 0),
});

const plain = (text: string): Part => ({ text, weight: 'plain' });

/**
 * Middles of texts of different widths on one line, as near their wishes as they can be, in their order and inside the
 * room; null when the line cannot hold them.
 * @param wishes with rising places
 * @param kept index of the one that stays where it wants to be as long as the others have room beside it
 */
export function spread(
  wishes: readonly Pick<Wish, 'at' | 'width'>[],
  from: number,
  to: number,
  kept = -1,
): number[] | null {
  const room = ({ width }: Pick<Wish, 'width'>): number => width + textGap;
  const sum = (some: readonly Pick<Wish, 'width'>[]): number => some.reduce((all, one) => all + room(one), 0);
  if (sum(wishes) - textGap > to - from) return null;
  const wanted = wishes.map(({ at }) => at);
  const keep = wishes[kept];
  if (keep !== undefined) {
    const left = from + sum(wishes.slice(0, kept)) + keep.width / 2;
    const right = to - sum(wishes.slice(kept + 1)) - keep.width / 2;
    const middle = Math.max(left, Math.min(keep.at, right));
    wanted[kept] = middle;
    // Those before it make way to the left.
    let limit = middle - keep.width / 2 - textGap;
    for (let index = kept - 1; index >= 0; index--) {
      const half = (wishes[index]?.width ?? 0) / 2;
      wanted[index] = Math.min(wanted[index] ?? limit, limit - half);
      limit = (wanted[index] ?? limit) - half - textGap;
    }
  }
  const middles: number[] = [];
  let free = from;
  for (const [index, { width }] of wishes.entries()) {
    const middle = Math.max(wanted[index] ?? free, free + width / 2);
    middles.push(middle);
    free = middle + width / 2 + textGap;
  }
  // What was pushed past the end comes back, and pushes the others with it.
  let limit = to;
  for (const [index, { width }] of [...wishes.entries()].reverse()) {
    const middle = Math.min(middles[index] ?? limit, limit - width / 2);
    middles[index] = middle;
    limit = middle - width / 2 - textGap;
  }
  return middles;
}

/** A text with its place; lines are counted from above. */
interface Placed {
  readonly wish: Wish;
  readonly x: number;
  readonly line: number;
}

const countLines = (placed: readonly Placed[]): number => Math.max(0, ...placed.map(({ line }) => line + 1));

/** Texts on one line where it holds them, else each on a line of its own, inside the room as far as they can be. */
function onLines(wishes: readonly Wish[], from: number, to: number, kept = -1): Placed[] {
  const middles = spread(wishes, from, to, kept);
  return wishes.map((one, index) => ({
    wish: one,
    x: (middles ?? spread([one], from, to) ?? [])[middles === null ? 0 : index] ?? (from + to) / 2,
    line: middles === null ? index : 0,
  }));
}

type Row = PercentilesChartView['rows'][number];
type Point = Row['points'][number];
type PointName = keyof PercentilesChartView['names'];

const nameOf = (point: Point): PointName => `p${point.share}`;

/** What stands in the middle of a row: its median, or its mean where there is no median. */
export function middleOf(row: Row): (PercentilePoint & { readonly name: 'p50' | 'mean' }) | null {
  const median = row.points.find(({ share }) => share === 50);
  if (median !== undefined) return { ...median, name: 'p50' };
  return row.mean === null ? null : { ...row.mean, name: 'mean' };
}

/** The lowest and the highest known points that are not the median, as far as there are any. */
function endsOf({ points }: Row): Point[] {
  return points.filter(({ share }, index) => share !== 50 && (index === 0 || index === points.length - 1));
}

/** The names that each row says: each of them once, on the first row that has the point. */
function namesSaid(rows: readonly Row[]): ReadonlySet<PointName>[] {
  const said = new Set<PointName>();
  return rows.map((row) => {
    const middle = middleOf(row);
    const own = [...row.points.map(nameOf), ...(middle === null ? [] : [middle.name])];
    const fresh = new Set(own.filter((name) => !said.has(name)));
    for (const name of fresh) said.add(name);
    return fresh;
  });
}

/** What is said on one side of a bar: places from the bar's middle line, and how far from it they reach. */
interface Side {
  readonly reach: number;
  readonly texts: readonly PlacedText[];
  readonly leaders: readonly Leader[];
}

interface Saying {
  readonly row: Row;
  /** The names that this row is the first to say. */
  readonly fresh: ReadonlySet<PointName>;
  readonly names: PercentilesChartView['names'];
  readonly toPlace: (value: number) => number;
  readonly room: { readonly from: number; readonly to: number };
}

const half = barHeight / 2;

/** Over a bar: the value of its middle, and what the points between the ends are called, each with a line to its point. */
function overBar({ row, fresh, names, toPlace, room: { from, to } }: Saying): Side {
  const ends = endsOf(row);
  const inner = row.points
    .filter((point) => point.share !== 50 && !ends.includes(point) && fresh.has(nameOf(point)))
    .map((point) => wish(toPlace(point.value), [plain(names[nameOf(point)])]));

  // The value with its name on a line of their own, or each on one, where a line cannot hold both.
  const middle = middleOf(row);
  const at = middle === null ? 0 : toPlace(middle.value);
  const title = middle !== null && fresh.has(middle.name) ? names[middle.name] : '';
  const value: Part[] = middle === null ? [] : [{ text: middle.text, weight: 'bold' }];
  const one = wish(at, title === '' ? value : [plain(`${title} `), ...value]);
  const isOneLine = title === '' || one.width <= to - from;
  const centre = (isOneLine ? [one] : [wish(at, [plain(title)]), wish(at, value)]).filter(
    ({ parts }) => parts.length > 0,
  );

  // All on one line, or the names above and the value nearest to the bar.
  const together = [...inner, ...centre].toSorted((a, b) => a.at - b.at);
  const kept = together.findIndex((text) => centre.includes(text));
  const isNear = onLines(together, from, to, kept).every(
    ({ wish: { at: point, width }, x, line }) =>
      line === 0 && Math.abs(x - point) <= width / 2 + longestLeader,
  );
  const upper = isOneLine && isNear ? together : inner;
  const placed = onLines(upper, from, to, upper === together ? kept : -1);
  if (upper === inner) {
    const taken = countLines(placed);
    for (const [index, text] of centre.entries())
      placed.push(...onLines([text], from, to).map((put) => ({ ...put, line: taken + index })));
  }
  const lines = countLines(placed);
  const baseLine = (line: number): number => -half - overGap - (lines - 1 - line) * lineHeight;
  return {
    reach: half + (lines === 0 ? 0 : overGap + lines * lineHeight - 3),
    texts: placed.map(({ wish: { parts }, x, line }) => ({ parts, x, y: baseLine(line) })),
    leaders: placed
      .filter((put) => inner.includes(put.wish))
      .map(({ wish: { at: point, width }, x, line }) => {
        const side = Math.max(0, width / 2 - 6);
        const x1 = Math.max(x - side, Math.min(point, x + side));
        return { x1, y1: baseLine(line) + 3, x2: point, y2: -half };
      }),
  };
}

/** Under a bar: the values at its ends, and under them what they are called. */
function underBar({ row, fresh, names, toPlace, room: { from, to } }: Saying): Side {
  const ends = endsOf(row).map((point) => {
    const at = toPlace(point.value);
    const name = fresh.has(nameOf(point)) ? [plain(names[nameOf(point)])] : [];
    return { value: wish(at, [plain(point.text)]), name: wish(at, name) };
  });
  const values = ends.map(({ value }) => value);
  const called = ends.map(({ name }) => name);
  // A value and its name keep the same middle where there is room for both pairs side by side.
  const pairs = ends.map(({ value, name }) => ({ ...value, width: Math.max(value.width, name.width) }));
  const middles = spread(pairs, from, to);
  const inPairs = (wishes: readonly Wish[]): Placed[] =>
    wishes.map((one, index) => ({ wish: one, x: middles?.[index] ?? 0, line: 0 }));
  const isSaid = ({ parts }: Wish): boolean => parts.length > 0;
  const first = middles === null ? onLines(values, from, to) : inPairs(values);
  const second =
    middles === null
      ? onLines(called.filter(isSaid), from, to)
      : inPairs(called).filter((put) => isSaid(put.wish));
  const taken = countLines(first);
  const all = [...first, ...second.map((put) => ({ ...put, line: taken + put.line }))];
  const lines = countLines(all);
  return {
    reach: half + (lines === 0 ? 0 : underGap + lines * smallLine),
    texts: all.map(({ wish: { parts }, x, line }) => ({
      parts,
      x,
      y: half + underGap + (line + 1) * smallLine - 3,
    })),
    leaders: [],
  };
}

/** Ticks that stand apart and inside the drawing: all of them, or every so many. */
function ticksApart(
  ticks: PercentilesChartView['ticks'],
  toPlace: (value: number) => number,
  width: number,
): PercentilesPlan['ticks'] {
  const placed = ticks.map(({ x: value, text }) => {
    const side = smallWidth(text) / 2;
    return { value, text, side, x: Math.max(side, Math.min(toPlace(value), width - side)) };
  });
  for (let every = 1; every < placed.length; every++) {
    const kept = placed.filter((_, index) => index % every === 0);
    const isApart = kept.every((tick, index) => {
      const next = kept[index + 1];
      return next === undefined || next.x - next.side - tick.x - tick.side >= textGap;
    });
    if (isApart) return kept;
  }
  return placed.slice(0, 1);
}

/**
 * The layout of the whole chart.
 * @param width in sixteenths of the reader's text size
 */
export function percentilesPlan(view: PercentilesChartView, width: number): PercentilesPlan {
  const { rows, mark, ticks, names } = view;
  const values = [
    ...rows.flatMap((row) => [
      ...row.points.map(({ value }) => value),
      ...(row.mean === null ? [] : [row.mean.value]),
    ]),
    ...ticks.map(({ x }) => x),
    ...(mark === null ? [] : [mark.value]),
  ];
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const domain = low === high ? ([low - 1, high + 1] as const) : ([low, high] as const);

  const isBeside = width >= beside;
  const boldWidth = (text: string): number => textWidth(text, 'bold');
  const widestName = Math.max(0, ...rows.flatMap(({ label, note }) => [boldWidth(label), smallWidth(note)]));
  const nameWidth = isBeside ? Math.min(Math.round(width * nameShare), Math.ceil(widestName)) : width;
  const most = width < 240 ? 5 : 3;
  // The last amount on the axis stands about its line where there is room for it.
  const lastTick = smallWidth(ticks.at(-1)?.text ?? '') / 2;
  const plot = isBeside
    ? { from: nameWidth + nameGap, to: width - Math.max(inset, Math.min(lastTick, 40)) }
    : { from: inset, to: width - inset };
  const toPlace = (value: number): number =>
    plot.from + ((value - domain[0]) / (domain[1] - domain[0])) * (plot.to - plot.from);
  const room = { from: isBeside ? plot.from - inset : 0, to: width };

  const markLines =
    mark === null
      ? []
      : linesWithin(mark.text, room.to - room.from, 3, boldWidth).map((text) => ({
          text,
          width: boldWidth(text),
        }));
  const markAt = mark === null ? 0 : toPlace(mark.value);
  const ticksTop = ticks.length === 0 ? 0 : tickRoom;
  const top = ticksTop + markLines.length * lineHeight + (markLines.length > 0 ? 3 : 0);
  const markTexts = markLines.map(({ text, width: wide }, line): PlacedText => {
    const [x] = spread([{ at: markAt, width: wide }], room.from, room.to) ?? [(room.from + room.to) / 2];
    return {
      parts: [{ text, weight: 'bold' }],
      x: x ?? 0,
      y: ticksTop + (line + 1) * lineHeight - 4,
    };
  });

  const fresh = namesSaid(rows);
  let y = top + rowGap / 2;
  const plans = rows.map((row, index): RowPlan => {
    const name = linesWithin(row.label, nameWidth, most, row.tone === 'main' ? boldWidth : textWidth);
    const note = row.note === '' ? [] : linesWithin(row.note, nameWidth, most, smallWidth);
    const nameHeight = name.length * lineHeight + note.length * smallLine;
    const saying: Saying = { row, fresh: fresh[index] ?? new Set(), names, toPlace, room };
    const [over, under] = [overBar(saying), underBar(saying)];
    // Beside the bar the name stands about its middle; over it, by itself.
    const before = isBeside ? Math.max(over.reach, nameHeight / 2) : nameHeight + 3 + over.reach;
    const after = isBeside ? Math.max(under.reach, nameHeight / 2) : under.reach;
    const middle = Math.round(y + before);
    const plan: RowPlan = {
      top: y,
      height: middle + Math.ceil(after) + rowGap - y,
      name,
      note,
      nameY: Math.round((isBeside ? middle - nameHeight / 2 : y) + lineHeight - 4),
      bar: middle - barHeight / 2,
      lines: {
        from: isBeside ? (index === 0 ? top : y) : y + nameHeight + 1,
        to: middle + Math.ceil(after) + (isBeside ? rowGap : rowGap / 2),
      },
      texts: [...over.texts, ...under.texts].map((text) => ({ ...text, y: middle + text.y })),
      leaders: over.leaders.map((one) => ({ ...one, y1: middle + one.y1, y2: middle + one.y2 })),
    };
    y = plan.top + plan.height;
    return plan;
  });

  return {
    height: Math.ceil(y - rowGap / 2),
    domain,
    plot,
    toPlace,
    ticks: ticksApart(ticks, toPlace, width),
    axis: ticksTop,
    mark: mark === null ? null : { x: markAt, texts: markTexts, y: top },
    rows: plans,
  };
}

/** Lines across a bar from its lower left to its upper right, so that it can be told from a filled one without colours. */
export function hatching(from: number, to: number, top: number, height: number, step = 5): string {
  const path: string[] = [];
  for (let start = from - height + step; start < to; start += step) {
    const [left, right] = [Math.max(start, from), Math.min(start + height, to)];
    if (right > left)
      path.push(`M${left} ${top + height - (left - start)}L${right} ${top + height - (right - start)}`);
  }
  return path.join('');
}
