import type { Locale } from '../../i18n/locale.ts';
import { plural } from '../../i18n/messages.ts';
import type { CoverageMessages } from './messages/messages.ts';
import type { Status } from './model.ts';
import { balanced, lineHeight, plainText, textWidth, wrapped, type Font } from './picture-text.ts';
import type { GridRow, GridView } from './view.ts';

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

export type Tone = 'ink' | 'muted' | 'accent' | 'warn';

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

interface Style extends Font {
  readonly tone?: Tone;
}

/** What stands in a cell, from its top down. */
type Block =
  | { readonly kind: 'text'; readonly text: string; readonly style: Style }
  | { readonly kind: 'status'; readonly row: GridRow; readonly style: Style }
  /** Null leaves the room empty, so that rows are of one height. */
  | { readonly kind: 'bar'; readonly share: number | null };

interface Column {
  readonly head: string;
  readonly cell: (row: GridRow) => readonly Block[];
  /** It gets no wider than this, however much it holds. */
  readonly most?: number;
  /** The arrow stands here. */
  readonly isArrow?: true;
  /** Belongs to the target. */
  readonly isTarget?: true;
}

/** As in the table of the page. */
const signTones: Readonly<Record<Status, Tone>> = {
  covered: 'accent',
  thin: 'accent',
  learning: 'accent',
  uncovered: 'warn',
  unknown: 'muted',
  notRelevant: 'muted',
};

/** Whether a cell holds more than the dash that fills it. */
const isSaid = (text: string): boolean => /[^\s–]/.test(text);

function hasChanged(row: GridRow, before: GridRow | undefined): boolean {
  const said = ({ status, holder, backup, hours }: GridRow): string =>
    JSON.stringify([status, holder, backup, hours]);
  return before !== undefined && said(row) !== said(before);
}

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

/** The whole picture at one size of text. `extra` is room to spread over the rows. */
function drawn(view: GridView, options: PictureOptions, unit: number, extra: number): GridPicture {
  const { before, shape, messages } = options;
  const { width, height: least, margin, title, titleLines, small, isWide } = measures[shape];
  const inner = width - 2 * margin;
  const texts: PlacedText[] = [];
  const signs: PlacedSign[] = [];
  const bars: PlacedBar[] = [];
  const arrows: Box[] = [];
  const grounds: Box[] = [];
  const rules: Rule[] = [];
  const today = new Map(before?.rows.map((row) => [row.id, row]));

  const plain: Style = { size: unit };
  const name: Style = { size: unit, bold: true };
  const quiet: Style = { size: unit * small, tone: 'muted' };
  const signSide = unit * 0.92;
  const signRoom = signSide + unit * 0.5;
  const barHeight = unit * 0.42;
  const gap = unit * (isWide ? 1.3 : 1);
  const pad = unit * 0.5 + extra;

  /** Puts a text on as many lines as it needs and returns where the next thing may stand. */
  const put = (
    text: string,
    style: Style,
    x: number,
    top: number,
    room: number,
    lines = wrapped(plainText(text), room, style),
  ): number => {
    const { size, bold = false, serif = false, tone = 'ink' } = style;
    let y = top;
    for (const line of lines) {
      texts.push({
        text: line,
        x,
        y,
        width: textWidth(line, style),
        height: size * lineHeight,
        baseline: y + size,
        size,
        bold,
        serif,
        tone,
      });
      y += size * lineHeight;
    }
    return y;
  };
  /** The same for a sentence that runs from side to side. */
  const putSentence = (text: string, style: Style, top: number, room = inner): number =>
    put(text, style, margin, top, room, balanced(plainText(text), room, style));

  const putCell = (blocks: readonly Block[], x: number, top: number, room: number): number => {
    let y = top;
    for (const block of blocks) {
      switch (block.kind) {
        case 'text':
          y = put(block.text, block.style, x, y, room);
          break;
        case 'status': {
          const { status, statusText } = block.row;
          const side = { width: signSide, height: signSide };
          const signTop = y + (block.style.size * lineHeight - signSide) / 2;
          signs.push({ status, tone: signTones[status], x, y: signTop, ...side });
          y = Math.max(
            put(statusText, block.style, x + signRoom, y, room - signRoom),
            signTop + signSide + unit * 0.1,
          );
          break;
        }
        case 'bar':
          if (block.share !== null)
            bars.push({
              x,
              y: y + unit * 0.2,
              width: Math.min(room, unit * 7),
              height: barHeight,
              share: Math.max(0, Math.min(1, block.share)),
            });
          y += unit * 0.2 + barHeight;
          break;
      }
    }
    return y;
  };

  /** How much room a cell would take on one line, and how much its longest word takes. */
  const neededBy = (blocks: readonly Block[], part: 'all' | 'word'): number =>
    Math.max(
      0,
      ...blocks.map((block) => {
        if (block.kind === 'bar') return unit * 5;
        const text = plainText(block.kind === 'text' ? block.text : block.row.statusText);
        const pieces = part === 'all' ? [text] : text.split(' ');
        const room = Math.max(...pieces.map((piece) => textWidth(piece, block.style)));
        return (block.kind === 'status' ? room + signRoom : room) + 0.5;
      }),
    );

  const textBlock = (text: string, style: Style): Block[] =>
    text === '' ? [] : [{ kind: 'text', text, style }];
  const statusBlock = (row: GridRow, style: Style = plain): Block => {
    const tone = signTones[row.status];
    return { kind: 'status', row, style: tone === 'accent' ? style : { ...style, tone } };
  };
  /** A part of the target as it is written: bold where it is not as today. */
  const marked = (style: Style, part: keyof GridRow, row: GridRow): Style => {
    const before = today.get(row.id);
    if (before === undefined || before[part] === row[part]) return style;
    return { ...style, bold: true, tone: 'ink' };
  };
  /** Nobody holds what nobody holds: the same word under itself. */
  const isEcho = ({ holder, statusText }: GridRow): boolean =>
    holder.toLowerCase() === statusText.toLowerCase();
  /** Holder and backup under each other. A dash that fills a cell says nothing in a list. */
  const who = (row: GridRow, style: Style = plain, backupStyle: Style = quiet): Block[] => [
    ...(isSaid(row.holder) && !isEcho(row) ? textBlock(row.holder, style) : []),
    ...(isSaid(row.backup) ? textBlock(`${view.head.backup}: ${row.backup}`, backupStyle) : []),
  ];
  const whoInTarget = (row: GridRow): Block[] =>
    who(row, marked(plain, 'holder', row), marked(quiet, 'backup', row));
  const asToday = (row: GridRow): GridRow => today.get(row.id) ?? row;
  const hasBars = view.rows.some(({ share }) => share !== null);
  const hours = (row: GridRow): Block[] => [
    ...textBlock(row.hours, marked(plain, 'hours', row)),
    ...(hasBars ? [{ kind: 'bar', share: row.share } as const] : []),
  ];

  const nameColumn: Column = {
    head: view.head.capability,
    cell: (row) => textBlock(row.capability, name),
  };
  const hoursColumn: Column = {
    head: view.head.hours,
    cell: hours,
    ...(shape === 'narrow' ? { most: unit * 6 } : {}),
  };
  const arrowColumn: Column = { head: '', cell: () => [], isArrow: true };

  const columnsOfToday = (): Column[] => {
    const holder: Column = { head: view.head.holder, cell: (row) => textBlock(row.holder, plain) };
    const backup: Column = { head: view.head.backup, cell: (row) => textBlock(row.backup, plain) };
    if (isWide) {
      const status: Column = { head: view.head.status, cell: (row) => [statusBlock(row)] };
      return [nameColumn, status, holder, backup, hoursColumn];
    }
    const both: Column = {
      head: view.head.capability,
      cell: (row) => [...textBlock(row.capability, name), statusBlock(row, { size: unit * 0.95 })],
    };
    if (shape === 'page') return [both, holder, backup, hoursColumn];
    return [{ ...both, cell: (row) => [...both.cell(row), ...who(row)] }, hoursColumn];
  };

  const columnsOfTarget = (): Column[] => {
    const { columns } = messages;
    if (isWide) {
      return [
        nameColumn,
        { head: columns.today, cell: (row) => [statusBlock(asToday(row))] },
        { head: columns.todayHolder, cell: (row) => who(asToday(row)) },
        arrowColumn,
        {
          head: columns.target,
          cell: (row) => [statusBlock(row, marked(plain, 'status', row))],
          isTarget: true,
        },
        { head: columns.targetHolder, cell: whoInTarget, isTarget: true },
        { ...hoursColumn, isTarget: true },
      ];
    }
    const sides: Column[] = [
      { head: columns.today, cell: (row) => [statusBlock(asToday(row)), ...who(asToday(row))] },
      arrowColumn,
      {
        head: columns.target,
        cell: (row) => [
          statusBlock(row, marked(plain, 'status', row)),
          ...whoInTarget(row),
          ...(shape === 'narrow' && row.share !== null
            ? [
                ...textBlock(`${view.head.hours}: ${row.hours}`, marked(quiet, 'hours', row)),
                ...hours(row).slice(-1),
              ]
            : []),
        ],
        isTarget: true,
      },
    ];
    return shape === 'page' ? [...sides, { ...hoursColumn, isTarget: true }] : sides;
  };

  /** The name has a line of its own over the two sides, which then have more room. */
  const hasLead = before !== undefined && !isWide;
  const columns = before === undefined ? columnsOfToday() : columnsOfTarget();
  const room = inner - gap * (columns.length - 1);
  const arrowWidth = unit * 1.2;
  const fixed = columns.filter((column) => column.isArrow).length * arrowWidth;
  const wishes = columns
    .filter((column) => !column.isArrow)
    .map((column) => {
      const cells = [textBlock(column.head, quiet), ...view.rows.map((row) => column.cell(row))];
      const widest = (part: 'all' | 'word'): number => Math.max(...cells.map((cell) => neededBy(cell, part)));
      const natural = Math.min(column.most ?? inner, widest('all'));
      return { natural, least: Math.min(natural, widest('word'), unit * longestWord) };
    });
  // Two sides that are compared stand in columns of the same width.
  const isPair = before !== undefined && shape === 'narrow';
  const shared = columnWidths(isPair ? wishes.map(() => ({ natural: 0, least: 0 })) : wishes, room - fixed);
  const places: { column: Column; x: number; width: number }[] = [];
  let x = margin;
  for (const column of columns) {
    const columnWidth = column.isArrow ? arrowWidth : (shared.shift() ?? 0);
    places.push({ column, x, width: columnWidth });
    x += columnWidth + gap;
  }

  const top = isWide ? margin * 0.75 : margin;
  rules.push({ x: 0, y: 0, width, tone: 'accent', thickness: isWide ? 8 : 4 });
  const sub: Style = { ...quiet, size: unit * 0.92 };
  const titleFonts = title.map((share) => ({ size: unit * share, bold: true, serif: true }));
  const titleFont =
    titleFonts.find((font) => wrapped(plainText(options.title), inner, font).length <= titleLines) ??
    titleFonts.at(-1) ??
    name;
  let y = putSentence(options.title, titleFont, top);
  y = putSentence(options.sub, sub, y + unit * 0.3);
  if (before !== undefined) {
    const count = view.rows.filter((row) => hasChanged(row, today.get(row.id))).length;
    const { none, some } = messages.changes;
    const said = count === 0 ? none : plural(options.locale, some, count, { of: view.rows.length });
    y = putSentence(said, sub, y);
  }
  y += unit * 0.9;
  const headTop = y;
  for (const place of places) y = Math.max(y, put(place.column.head, quiet, place.x, headTop, place.width));
  y += unit * 0.35;
  rules.push({ x: margin, y, width: inner, tone: 'ink', thickness: isWide ? 2 : 1 });

  for (const [index, row] of view.rows.entries()) {
    if (index > 0) rules.push({ x: margin, y, width: inner, tone: 'line', thickness: 1 });
    const rowTop = y;
    const cellTop = hasLead ? put(row.capability, name, margin, y + pad, inner) : y + pad;
    let bottom = cellTop;
    for (const place of places)
      bottom = Math.max(bottom, putCell(place.column.cell(row), place.x, cellTop, place.width));
    y = bottom + pad;
    const from = places.find(({ column }) => column.isTarget);
    if (from === undefined || !hasChanged(row, today.get(row.id))) continue;
    const arrow = places.find(({ column }) => column.isArrow);
    arrows.push({
      x: arrow?.x ?? 0,
      y: cellTop + (unit * lineHeight - signSide) / 2,
      width: arrowWidth,
      height: signSide,
    });
    const groundTop = hasLead ? cellTop - pad * 0.25 : rowTop + 1;
    const left = from.x - gap * 0.4;
    grounds.push({ x: left, y: groundTop, width: width - margin - left, height: y - groundTop });
  }
  rules.push({ x: margin, y, width: inner, tone: 'ink', thickness: isWide ? 2 : 1 });

  const source = [options.source, options.date ?? ''].filter((part) => part !== '').join(' ');
  const footTop = y + unit * 0.7;
  const aboveFoot = texts.length;
  let end = putSentence(source, quiet, footTop);
  end = put(options.link, quiet, margin, end, inner);
  const bottom = isWide ? margin * 0.6 : margin;
  const height = Math.ceil(Math.max(least, end + bottom));
  // The foot stands at the bottom, also where the table ends earlier.
  const down = height - bottom - end;
  const settled = texts.map((text, index) =>
    index < aboveFoot ? text : { ...text, y: text.y + down, baseline: text.baseline + down },
  );
  return {
    width,
    height,
    locale: options.locale,
    title: plainText(options.title),
    description: plainText(view.sentence),
    texts: settled,
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
