import type { DotsChartView } from '../../tools/tool.ts';

/**
 * Sizes and places in charts, in pixels. Text is estimated rather than measured: a picture that is made at build has no
 * text to measure, and must not differ from the live one.
 */

/** Below this width a chart has the room of a phone. */
export const narrow = 480;

/** From one line of text to the next. */
export const lineHeight = 17;
/** Thickness of a bar. */
export const barHeight = 12;
/** Free space under a row of bars. */
const rowGap = 16;
/** Room over the rows for what the line of reference says. */
export const referenceRoom = 30;

/** Width of a letter, a narrow one and a broad one, in shares of the size of the text: as in the widest system fonts. */
const letter = 0.64;
const thin = 0.36;
const broad = 0.9;
/** How much wider the names of rows and marks are than plain text. */
const boldness = 1.09;
const textSize = 13;

/** About how wide a text is, in pixels; rather too wide than too narrow, since readers have different fonts. */
export function textWidth(text: string, weight: 'plain' | 'bold' = 'plain'): number {
  const thinLetters = text.match(/[\s.,:;'’|ijlft()]/g)?.length ?? 0;
  const broadLetters = text.match(/[\p{Lu}mw%]/gu)?.length ?? 0;
  const others = text.length - thinLetters - broadLetters;
  const width = textSize * (thinLetters * thin + broadLetters * broad + others * letter);
  return weight === 'bold' ? width * boldness : width;
}

function shortened(text: string, width: number): string {
  if (textWidth(text, 'bold') <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, 'bold') > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A name on one line or two, each at most so wide; what does not fit ends in "…". */
export function twoLines(text: string, width: number): string[] {
  if (textWidth(text, 'bold') <= width) return [text];
  const words = text.split(' ');
  let count = words.length - 1;
  while (count > 1 && textWidth(words.slice(0, count).join(' '), 'bold') > width) count -= 1;
  const [first, second] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
  return (second === '' ? [first] : [first, second]).map((line) => shortened(line, width));
}

/**
 * Places as near the wanted ones as they can be with a gap between them, in the same order.
 * @param wanted rising
 */
export function apart(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const places: number[] = [];
  for (const place of wanted) places.push(Math.max(place, (places.at(-1) ?? from - gap) + gap));
  // What was pushed past the end comes back, and pushes the others with it.
  let limit = to;
  for (let index = places.length - 1; index >= 0; index--) {
    limit = Math.min(places[index] ?? limit, limit);
    places[index] = limit;
    limit -= gap;
  }
  return places;
}

/**
 * Left edges of two texts under a bar: at its ends where there is room for both, else side by side about its middle,
 * within the drawing.
 */
export function pairUnder(
  bar: { readonly from: number; readonly to: number },
  widths: readonly [number, number],
  room: { readonly from: number; readonly to: number },
  gap = 12,
): [number, number] {
  const [left, right] = widths;
  if (bar.to - bar.from >= left + right + gap) return [bar.from, bar.to - right];
  const middle = (bar.from + bar.to - left - gap - right) / 2;
  const start = Math.max(room.from, Math.min(middle, room.to - left - gap - right));
  return [start, start + left + gap];
}

/** Names of the rows of a chart, on as many lines as they need. */
export function rowNames(labels: readonly string[], width: number): string[][] {
  return labels.map((label) => twoLines(label, width));
}

/** Lines of text at the ends of a bar: what was put in and what came out stand under each other on a phone. */
export function endLines(width: number): 1 | 2 {
  return width < narrow ? 2 : 1;
}

/** Height of one row of bars: its name, the bar, and what its ends say. */
export function rowHeight(names: readonly (readonly string[])[], linesUnder: number): number {
  const linesOver = Math.max(1, ...names.map((lines) => lines.length));
  return (linesOver + linesUnder) * lineHeight + barHeight + rowGap;
}

/** Room under a dot plot for its axis, and over it for what the line between the sides says. */
export const dotsBottom = 30;
const limitRoom = 33;
/** A dot with its side's text beside it. */
const sideMark = 24;
/** Width of a dot where there is room. */
export const largestDot = 13;

/** Whether what is said of the two sides of a dot plot fits on one line. */
export function sidesFit({ sides }: DotsChartView, width: number): boolean {
  const texts = [sides.left, sides.right].filter((text) => text !== '');
  const taken = texts.reduce((sum, text) => sum + textWidth(text, 'bold') + sideMark, 0);
  return texts.length < 2 || taken <= width;
}

/** Room over the dots for what is said of the two sides and of the line between them. */
export function dotsTop(view: DotsChartView, width: number): number {
  return limitRoom + (sidesFit(view, width) ? 1 : 2) * lineHeight;
}

/** Ticks that fit on an axis: all of them, or every so many, with the first and the last where they can be. */
export function ticksThatFit<Tick extends { readonly text: string }>(
  ticks: readonly Tick[],
  room: number,
): readonly Tick[] {
  const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text))) + 10;
  const gaps = ticks.length - 1;
  const fits = (every: number): boolean => (room / gaps) * every >= widest;
  const steps = Array.from({ length: Math.max(0, gaps) }, (_, index) => index + 1).filter(fits);
  const every = steps.find((step) => gaps % step === 0) ?? steps[0] ?? Math.max(1, gaps);
  return ticks.filter((_, index) => index % every === 0);
}

/** How wide a dot is, so that the columns stand apart and the tallest has room. */
export function dotSize(columnWidth: number, plotHeight: number, tallest: number): number {
  return Math.max(2, Math.floor(Math.min(largestDot, columnWidth, plotHeight / Math.max(1, tallest))));
}
