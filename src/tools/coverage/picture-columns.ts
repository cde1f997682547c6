import type { CoverageMessages } from './messages/messages.ts';
import type { Status } from './model.ts';
import type { Font } from './picture-text.ts';
import type { GridRow, GridView } from './view.ts';

/** What the columns of the picture hold: of today alone, or of a target beside today. */

export type Tone = 'ink' | 'muted' | 'accent' | 'warn';

/** How a text is written. */
export interface Style extends Font {
  readonly tone?: Tone;
}

/** What stands in a cell, from its top down. */
export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly style: Style }
  | {
      readonly kind: 'status';
      readonly status: Status;
      readonly text: string;
      readonly style: Style;
      /** The sign's own. */
      readonly tone: Tone;
    }
  /** Null leaves the room empty, so that rows are of one height. */
  | { readonly kind: 'bar'; readonly share: number | null };

export interface Column {
  readonly head: string;
  readonly cell: (row: GridRow) => readonly Block[];
  /** It gets no wider than this, however much it holds. */
  readonly most?: number;
  /** The arrow stands here. */
  readonly isArrow?: true;
  /** Belongs to the target. */
  readonly isTarget?: true;
}

/** The table that is drawn, and the room there is for it. */
export interface TableOptions {
  readonly view: GridView;
  /** Today, where `view` is the target. */
  readonly before: GridView | undefined;
  readonly heads: CoverageMessages['picture']['columns'];
  /** Size of the text, in pixels. */
  readonly unit: number;
  /** Size of small text, in shares of that. */
  readonly small: number;
  /** The status has a column of its own, rather than a line under the name. */
  readonly isWide: boolean;
  /** Who does it stands under the status. */
  readonly isNarrow: boolean;
}

/** The styles of a table. */
export function stylesOf(unit: number, small: number): Readonly<Record<'plain' | 'name' | 'quiet', Style>> {
  return {
    plain: { size: unit },
    name: { size: unit, bold: true },
    quiet: { size: unit * small, tone: 'muted' },
  };
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

/** Whether a row of the target says something else than today's. */
export function hasChanged(row: GridRow, before: GridRow | undefined): boolean {
  const said = ({ status, holder, backup, hours }: GridRow): string =>
    JSON.stringify([status, holder, backup, hours]);
  return before !== undefined && said(row) !== said(before);
}

/** Whether a cell holds more than the dash that fills it. */
const isSaid = (text: string): boolean => /[^\s–]/.test(text);

/** Nobody holds what nobody holds: the same word under itself. */
const isEcho = ({ holder, statusText }: GridRow): boolean =>
  holder.toLowerCase() === statusText.toLowerCase();

function textBlocks(text: string, style: Style): readonly Block[] {
  return text === '' ? [] : [{ kind: 'text', text, style }];
}

function statusBlock({ status, statusText }: GridRow, style: Style): Block {
  const tone = signTones[status];
  return {
    kind: 'status',
    status,
    text: statusText,
    tone,
    style: tone === 'accent' ? style : { ...style, tone },
  };
}

/** The columns of a table, from left to right. */
export function columnsOf(options: TableOptions): readonly Column[] {
  return options.before === undefined ? columnsOfToday(options) : columnsOfTarget(options, options.before);
}

/** Holder and backup under each other. A dash that fills a cell says nothing in a list. */
function whoBlocks(
  row: GridRow,
  { head }: Pick<GridView, 'head'>,
  holderStyle: Style,
  backupStyle: Style,
): readonly Block[] {
  return [
    ...(isSaid(row.holder) && !isEcho(row) ? textBlocks(row.holder, holderStyle) : []),
    ...(isSaid(row.backup) ? textBlocks(`${head.backup}: ${row.backup}`, backupStyle) : []),
  ];
}

/** Bars of the hours; none at all where no row has a share to draw. */
function barBlocks({ share }: GridRow, { rows }: GridView): readonly Block[] {
  return rows.some((row) => row.share !== null) ? [{ kind: 'bar', share }] : [];
}

function columnsOfToday({ view, unit, small, isWide, isNarrow }: TableOptions): readonly Column[] {
  const { plain, name, quiet } = stylesOf(unit, small);
  const { head } = view;
  const holder: Column = { head: head.holder, cell: (row) => textBlocks(row.holder, plain) };
  const backup: Column = { head: head.backup, cell: (row) => textBlocks(row.backup, plain) };
  const hours: Column = {
    head: head.hours,
    cell: (row) => [...textBlocks(row.hours, plain), ...barBlocks(row, view)],
    ...(isNarrow ? { most: unit * 6 } : {}),
  };
  if (isWide) {
    return [
      { head: head.capability, cell: (row) => textBlocks(row.capability, name) },
      { head: head.status, cell: (row) => [statusBlock(row, plain)] },
      holder,
      backup,
      hours,
    ];
  }
  const nameAndStatus = (row: GridRow): readonly Block[] => [
    ...textBlocks(row.capability, name),
    statusBlock(row, { size: unit * 0.95 }),
  ];
  return isNarrow
    ? [
        {
          head: head.capability,
          cell: (row) => [...nameAndStatus(row), ...whoBlocks(row, view, plain, quiet)],
        },
        hours,
      ]
    : [{ head: head.capability, cell: nameAndStatus }, holder, backup, hours];
}

function columnsOfTarget(options: TableOptions, before: GridView): readonly Column[] {
  const { view, heads, unit, small, isWide, isNarrow } = options;
  const { plain, name, quiet } = stylesOf(unit, small);
  const today = new Map(before.rows.map((row) => [row.id, row]));
  const asToday = (row: GridRow): GridRow => today.get(row.id) ?? row;
  /** A part of the target as it is written: bold where it is not as today. */
  const marked = (style: Style, part: keyof GridRow, row: GridRow): Style =>
    asToday(row)[part] === row[part] ? style : { ...style, bold: true, tone: 'ink' };

  const statusToday = (row: GridRow): Block => statusBlock(asToday(row), plain);
  const whoToday = (row: GridRow): readonly Block[] => whoBlocks(asToday(row), view, plain, quiet);
  const status = (row: GridRow): Block => statusBlock(row, marked(plain, 'status', row));
  const who = (row: GridRow): readonly Block[] =>
    whoBlocks(row, view, marked(plain, 'holder', row), marked(quiet, 'backup', row));
  const bars = (row: GridRow): readonly Block[] => barBlocks(row, view);
  const arrow: Column = { head: '', cell: () => [], isArrow: true };
  const hours: Column = {
    head: view.head.hours,
    cell: (row) => [...textBlocks(row.hours, marked(plain, 'hours', row)), ...bars(row)],
    isTarget: true,
  };

  if (isWide) {
    return [
      { head: view.head.capability, cell: (row) => textBlocks(row.capability, name) },
      { head: heads.today, cell: (row) => [statusToday(row)] },
      { head: heads.todayHolder, cell: whoToday },
      arrow,
      { head: heads.target, cell: (row) => [status(row)], isTarget: true },
      { head: heads.targetHolder, cell: who, isTarget: true },
      hours,
    ];
  }
  const hoursBelow = (row: GridRow): readonly Block[] =>
    row.share === null
      ? []
      : [...textBlocks(`${view.head.hours}: ${row.hours}`, marked(quiet, 'hours', row)), ...bars(row)];
  const sides: readonly Column[] = [
    { head: heads.today, cell: (row) => [statusToday(row), ...whoToday(row)] },
    arrow,
    {
      head: heads.target,
      cell: (row) => [status(row), ...who(row), ...(isNarrow ? hoursBelow(row) : [])],
      isTarget: true,
    },
  ];
  return isNarrow ? sides : [...sides, hours];
}
