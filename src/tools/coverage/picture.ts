import type { Locale } from '../../i18n/locale.ts';
import { plural } from '../../i18n/messages.ts';
import type { CoverageMessages } from './messages/messages.ts';
import type { Status } from './model.ts';
import {
  columnsOf,
  hasChanged,
  stylesOf,
  type Block,
  type Column,
  type Style,
  type Tone,
} from './picture-columns.ts';
import { balanced, lineHeight, plainText, textWidth, wrapped } from './picture-text.ts';
import type { GridView } from './view.ts';

/**
 * Where everything stands in the picture of who does what. It is the same table as in the page, with a title, a source
 * and a link of its own, since pictures travel without the page they come from. Nothing is ever cut: text becomes
 * smaller, then takes more lines, and at last the picture grows.
 */

/** A slide, a sheet of paper or a wide screen, and a phone or a narrow column. */
export const pictureShapes = ['slide', 'page', 'narrow'] as const;
export type PictureShape = (typeof pictureShapes)[number];

export interface PictureOptions {
  readonly shape: PictureShape;
  /** The finding, and what is drawn. */
  readonly title: string;
  readonly sub: string;
  readonly source: string;
  /** Address as it is to be read, not clicked. */
  readonly link: string;
  /** When it was so, in words; left out where nobody knows. */
  readonly date?: string;
  /** Today, where what is drawn is the target. */
  readonly before?: GridView;
  readonly locale: Locale;
  readonly messages: CoverageMessages['picture'];
}

/** A rectangle, in pixels from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text in its box, which is as wide as the text is estimated to be. */
export interface PlacedText extends Box {
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly serif: boolean;
  readonly tone: Tone;
}

/** Hours held of hours needed. */
export interface PlacedBar extends Box {
  /** 0 to 1. */
  readonly share: number;
}

export interface PlacedSign extends Box {
  readonly status: Status;
  readonly tone: Tone;
}

/** A line from side to side. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly tone: 'line' | 'ink' | 'accent';
  readonly thickness: number;
}

export interface GridPicture {
  readonly width: number;
  readonly height: number;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly texts: readonly PlacedText[];
  readonly signs: readonly PlacedSign[];
  readonly bars: readonly PlacedBar[];
  /** From today to the target, where something changes. */
  readonly arrows: readonly Box[];
  /** Grounds behind what changes. */
  readonly grounds: readonly Box[];
  readonly rules: readonly Rule[];
}

interface Measures {
  readonly width: number;
  /** At least so high. */
  readonly height: number;
  readonly margin: number;
  /** Sizes of the text of the table, from the one wanted to the smallest that is still read. */
  readonly sizes: readonly number[];
  /** Sizes of the title, the largest first, and that of small text, in shares of that of the table. */
  readonly title: readonly number[];
  readonly small: number;
  /** Lines that a title of the larger sizes may take. */
  readonly titleLines: number;
  /** The status has a column of its own, rather than a line under the name. */
  readonly isWide: boolean;
}

const measures: Readonly<Record<PictureShape, Measures>> = {
  slide: {
    width: 1600,
    height: 900,
    margin: 64,
    sizes: [25, 24, 23, 22, 21, 20, 19, 18, 17],
    title: [1.7, 1.45, 1.25],
    small: 0.86,
    titleLines: 2,
    isWide: true,
  },
  page: {
    width: 720,
    height: 0,
    margin: 22,
    sizes: [14.5],
    title: [1.55, 1.35, 1.2],
    small: 0.87,
    titleLines: 2,
    isWide: false,
  },
  narrow: {
    width: 360,
    height: 0,
    margin: 18,
    sizes: [15],
    title: [1.4, 1.25, 1.15],
    small: 0.87,
    titleLines: 3,
    isWide: false,
  },
};

/**
 * Widths of columns in a room: as wide as their contents where all have room, with what is left over spread on them; else
 * the widest give way first, though none below what its longest word needs.
 */
export function columnWidths(
  columns: readonly { readonly natural: number; readonly least: number }[],
  room: number,
): number[] {
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const natural = columns.map((column) => column.natural);
  const spare = room - sum(natural);
  if (spare >= 0) return natural.map((width) => width + spare / columns.length);
  const needed = sum(columns.map(({ least }) => least));
  const eased = Math.min(1, room / Math.max(1, needed));
  const widthsAt = (limit: number): number[] =>
    columns.map((column) => Math.max(column.least * eased, Math.min(column.natural, limit)));
  let [low, high] = [0, room];
  // Halved often enough for a difference that nobody sees.
  for (let turn = 0; turn < 40; turn += 1) {
    const middle = (low + high) / 2;
    if (sum(widthsAt(middle)) > room) high = middle;
    else low = middle;
  }
  return widthsAt(low);
}

/** Words are kept whole up to here, in shares of the size of the text; longer ones are parted where others lack room. */
const longestWord = 13.5;

/** What has been drawn at one size of text. Each method that draws says where the next thing may stand below. */
class Sheet {
  readonly texts: PlacedText[] = [];
  readonly signs: PlacedSign[] = [];
  readonly bars: PlacedBar[] = [];
  readonly unit: number;
  /** Side of a sign, and the room that it takes before its text. */
  readonly signSide: number;
  readonly #signRoom: number;
  readonly #barHeight: number;

  constructor(unit: number) {
    this.unit = unit;
    this.signSide = unit * 0.92;
    this.#signRoom = this.signSide + unit * 0.5;
    this.#barHeight = unit * 0.42;
  }

  /** A text on as many lines as it needs. */
  text(text: string, style: Style, x: number, top: number, room: number): number {
    return this.#lines(wrapped(plainText(text), room, style), style, x, top);
  }

  /** The same on lines about as long as each other, for a sentence that runs from side to side. */
  sentence(text: string, style: Style, x: number, top: number, room: number): number {
    return this.#lines(balanced(plainText(text), room, style), style, x, top);
  }

  #lines(lines: readonly string[], style: Style, x: number, top: number): number {
    const { size, bold = false, serif = false, tone = 'ink' } = style;
    const height = size * lineHeight;
    let y = top;
    for (const text of lines) {
      const width = textWidth(text, style);
      this.texts.push({ text, x, y, width, height, baseline: y + size, size, bold, serif, tone });
      y += height;
    }
    return y;
  }

  /** What a cell holds, from its top down. */
  cell(blocks: readonly Block[], x: number, top: number, room: number): number {
    return blocks.reduce((y, block) => this.#block(block, x, y, room), top);
  }

  #block(block: Block, x: number, y: number, room: number): number {
    const { unit, signSide } = this;
    switch (block.kind) {
      case 'text':
        return this.text(block.text, block.style, x, y, room);
      case 'status': {
        const { status, tone, text, style } = block;
        const signTop = y + (style.size * lineHeight - signSide) / 2;
        this.signs.push({ status, tone, x, y: signTop, width: signSide, height: signSide });
        return Math.max(
          this.text(text, style, x + this.#signRoom, y, room - this.#signRoom),
          signTop + signSide + unit * 0.1,
        );
      }
      case 'bar':
        if (block.share !== null) {
          this.bars.push({
            x,
            y: y + unit * 0.2,
            width: Math.min(room, unit * 7),
            height: this.#barHeight,
            share: Math.max(0, Math.min(1, block.share)),
          });
        }
        return y + (unit * 0.2 + this.#barHeight);
    }
  }

  /** How much room a cell would take on one line, and how much its longest word takes. */
  neededBy(blocks: readonly Block[], part: 'all' | 'word'): number {
    return Math.max(
      0,
      ...blocks.map((block) => {
        if (block.kind === 'bar') return this.unit * 5;
        const text = plainText(block.text);
        const pieces = part === 'all' ? [text] : text.split(' ');
        const room = Math.max(...pieces.map((piece) => textWidth(piece, block.style)));
        return (block.kind === 'status' ? room + this.#signRoom : room) + 0.5;
      }),
    );
  }
}

/** A column with where it stands. */
interface PlacedColumn {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
}

/** The columns side by side in the room that a picture has. `isPair`: what is compared stands in columns of one width. */
function placed(
  columns: readonly Column[],
  sheet: Sheet,
  { rows }: GridView,
  place: { readonly x: number; readonly room: number; readonly gap: number; readonly isPair: boolean },
  headStyle: Style,
): readonly PlacedColumn[] {
  const arrowWidth = sheet.unit * 1.2;
  const filled = columns.filter((column) => !column.isArrow);
  const wishes = filled.map((column) => {
    const head: readonly Block[] =
      column.head === '' ? [] : [{ kind: 'text', text: column.head, style: headStyle }];
    const cells = [head, ...rows.map((row) => column.cell(row))];
    const widest = (part: 'all' | 'word'): number =>
      Math.max(...cells.map((cell) => sheet.neededBy(cell, part)));
    const natural = Math.min(column.most ?? place.room, widest('all'));
    return { natural, least: Math.min(natural, widest('word'), sheet.unit * longestWord) };
  });
  const arrows = (columns.length - filled.length) * arrowWidth;
  const room = place.room - place.gap * (columns.length - 1) - arrows;
  const widths = columnWidths(place.isPair ? wishes.map(() => ({ natural: 0, least: 0 })) : wishes, room);
  const found: PlacedColumn[] = [];
  let { x } = place;
  for (const column of columns) {
    const width = column.isArrow ? arrowWidth : (widths.shift() ?? 0);
    found.push({ column, x, width });
    x += width + place.gap;
  }
  return found;
}

/** The title, what is drawn, and how much changes; gives where the table may begin. */
function drawHeading(sheet: Sheet, view: GridView, options: PictureOptions, top: number): number {
  const { margin, width, title, titleLines, small } = measures[options.shape];
  const { unit } = sheet;
  const { before, messages, locale } = options;
  const inner = width - 2 * margin;
  const { name, quiet } = stylesOf(unit, small);
  const sub: Style = { ...quiet, size: unit * 0.92 };
  const titleStyles = title.map((share) => ({ size: unit * share, bold: true, serif: true }));
  const titleStyle =
    titleStyles.find((style) => wrapped(plainText(options.title), inner, style).length <= titleLines) ??
    titleStyles.at(-1) ??
    name;
  let y = sheet.sentence(options.title, titleStyle, margin, top, inner);
  y = sheet.sentence(options.sub, sub, margin, y + unit * 0.3, inner);
  if (before === undefined) return y;
  const today = new Map(before.rows.map((row) => [row.id, row]));
  const count = view.rows.filter((row) => hasChanged(row, today.get(row.id))).length;
  const { none, some } = messages.changes;
  const said = count === 0 ? none : plural(locale, some, count, { of: view.rows.length });
  return sheet.sentence(said, sub, margin, y, inner);
}

/** The whole picture at one size of text. `extra` is room to spread over the rows. */
function drawn(view: GridView, options: PictureOptions, unit: number, extra: number): GridPicture {
  const { before, shape } = options;
  const { width, height: least, margin, small, isWide } = measures[shape];
  const isNarrow = shape === 'narrow';
  const inner = width - 2 * margin;
  const sheet = new Sheet(unit);
  const arrows: Box[] = [];
  const grounds: Box[] = [];
  const rules: Rule[] = [];
  const edge = { x: margin, width: inner, tone: 'ink', thickness: isWide ? 2 : 1 } as const;
  const { name, quiet } = stylesOf(unit, small);
  const gap = unit * (isWide ? 1.3 : 1);
  const pad = unit * 0.5 + extra;

  const heads = options.messages.columns;
  const columns = placed(
    columnsOf({ view, before, heads, unit, small, isWide, isNarrow }),
    sheet,
    view,
    { x: margin, room: inner, gap, isPair: before !== undefined && isNarrow },
    quiet,
  );
  rules.push({ x: 0, y: 0, width, tone: 'accent', thickness: isWide ? 8 : 4 });
  let y = drawHeading(sheet, view, options, isWide ? margin * 0.75 : margin);
  y += unit * 0.9;
  const headTop = y;
  for (const { column, x, width: room } of columns) {
    y = Math.max(y, sheet.text(column.head, quiet, x, headTop, room));
  }
  y += unit * 0.35;
  rules.push({ ...edge, y });

  /** The name has a line of its own over the two sides, which then have more room. */
  const hasLead = before !== undefined && !isWide;
  const today = new Map(before?.rows.map((row) => [row.id, row]));
  const arrow = columns.find(({ column }) => column.isArrow);
  const target = columns.find(({ column }) => column.isTarget);
  for (const [index, row] of view.rows.entries()) {
    if (index > 0) rules.push({ ...edge, y, tone: 'line', thickness: 1 });
    const rowTop = y;
    const cellTop = hasLead ? sheet.text(row.capability, name, margin, y + pad, inner) : y + pad;
    const ends = columns.map(({ column, x, width: room }) => sheet.cell(column.cell(row), x, cellTop, room));
    y = Math.max(cellTop, ...ends) + pad;
    if (arrow === undefined || target === undefined || !hasChanged(row, today.get(row.id))) continue;
    const arrowTop = cellTop + (unit * lineHeight - sheet.signSide) / 2;
    arrows.push({ x: arrow.x, y: arrowTop, width: arrow.width, height: sheet.signSide });
    const groundTop = hasLead ? cellTop - pad * 0.25 : rowTop + 1;
    const left = target.x - gap * 0.4;
    grounds.push({ x: left, y: groundTop, width: width - margin - left, height: y - groundTop });
  }
  rules.push({ ...edge, y });

  const aboveFoot = sheet.texts.length;
  const source = [options.source, options.date ?? ''].filter((part) => part !== '').join(' ');
  const sourceEnd = sheet.sentence(source, quiet, margin, y + unit * 0.7, inner);
  const end = sheet.text(options.link, quiet, margin, sourceEnd, inner);
  const bottom = isWide ? margin * 0.6 : margin;
  const height = Math.ceil(Math.max(least, end + bottom));
  // The foot stands at the bottom, also where the table ends earlier.
  const down = height - bottom - end;
  const texts = sheet.texts.map((text, index) =>
    index < aboveFoot ? text : { ...text, y: text.y + down, baseline: text.baseline + down },
  );
  const { signs, bars } = sheet;
  return {
    width,
    height,
    locale: options.locale,
    title: plainText(options.title),
    description: plainText(view.sentence),
    texts,
    signs,
    bars,
    arrows,
    grounds,
    rules,
  };
}

/** How much room a row of a slide takes at most beyond what it needs, in shares of the size of its text. */
const mostExtra = 0.5;

/**
 * The picture of a grid, or of today beside the target where `before` is today: every text on lines that fit where they stand, with
 * the largest text that the shape has room for. Pure; the same on every machine.
 */
export function gridPicture(view: GridView, options: PictureOptions): GridPicture {
  const { sizes, height } = measures[options.shape];
  let unit = sizes[0] ?? 0;
  let picture = drawn(view, options, unit, 0);
  for (const size of sizes.slice(1)) {
    if (picture.height <= height) break;
    unit = size;
    picture = drawn(view, options, unit, 0);
  }
  if (picture.height > height || view.rows.length === 0) return picture;
  const tableEnd = Math.max(...picture.rules.map((rule) => rule.y));
  const footTop = Math.min(...picture.texts.filter(({ y }) => y > tableEnd).map(({ y }) => y));
  const free = footTop - tableEnd - unit;
  return drawn(view, options, unit, Math.max(0, Math.min(mostExtra * unit, free / (2 * view.rows.length))));
}
