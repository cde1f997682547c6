import { parseCsv } from '../../lib/csv.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Locale } from '../../i18n/locale.ts';
import { parseNumber, type ParsedNumber } from '../../i18n/parse-number.ts';
import { asMonthly, type Period } from './period.ts';
import { fields, maxOwnData } from './state.ts';

/**
 * Reads salaries out of what a reader pastes or drops: a text from a spreadsheet, or a file. What is read is a proposal: the
 * page shows the columns with a preview, and the reader picks one. Nothing here throws, and nothing leaves the browser.
 */

/**
 * Why something is no table of salaries: `spreadsheet` a workbook, which has to be saved as CSV first; `pdf`, `image` and
 * `html` what they say, with any other
 * markup; `binary` some other file that is not text; `empty` nothing in it; `tooLarge` more characters, rows
 * or columns than a table of salaries has; `openQuote` a quotation mark begins a cell and never ends it, so that rows after it
 * are swallowed; `noNumbers` no column holds a salary.
 */
export type OwnDataRefusal =
  'spreadsheet' | 'pdf' | 'image' | 'html' | 'binary' | 'empty' | 'tooLarge' | 'openQuote' | 'noNumbers';

/** More than this no table of salaries holds, and a page must not stall on it. */
export const maxBytes = 10_000_000;
const maxColumns = 200;
const maxCells = 1_000_000;

/** What stands between cells. */
export const delimiters = ['\t', ';', ','] as const;
export type Delimiter = (typeof delimiters)[number];

/** What is not taken as a salary, and why; `delimiter` where something else stands between the cells of its row. */
export type LeftOut = 'blank' | 'delimiter' | 'text' | 'formula' | 'outOfRange' | 'summary';

/** One column of the table. */
export interface OwnDataColumn {
  /** Of its header; null without one. */
  readonly name: string | null;
  /** How many cells are salaries, and what the others are. */
  readonly salaries: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Cells such as `45.000`, taken as thousands since money is not written in thousandths. */
  readonly takenAsThousands: number;
  /** Cells with a fraction of a unit of money, which is rounded. */
  readonly rounded: number;
  /** Currencies that were written with the numbers or in the header: `kr` or a code. */
  readonly currencies: readonly string[];
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** A table of text cells, with a guess at the column of salaries. */
export interface OwnDataTable {
  /** Null where each line is one cell. */
  readonly delimiter: Delimiter | null;
  /** Rows of data, without header and what stands above it. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly OwnDataColumn[];
  /** Index of the column that is most likely the salaries. */
  readonly best: number;
  /** The first rows, each as wide as the table. */
  readonly preview: readonly (readonly string[])[];
}

const previewRows = 5;

type Bytes = Uint8Array;

function startsWith(bytes: Bytes, signs: readonly number[], at = 0): boolean {
  return signs.every((sign, index) => bytes[at + index] === sign);
}

function codes(text: string): number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}

/** The first bytes of files that are no text. */
const signatures: readonly (readonly [refusal: OwnDataRefusal, signs: readonly number[], at?: number])[] = [
  // Workbooks of today are zip archives, older ones compound files.
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['spreadsheet', [0x50, 0x4b, 0x05, 0x06]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', codes('%PDF')],
  ['image', [0x89, ...codes('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', codes('GIF8')],
  ['image', codes('WEBP'), 8],
  ['image', codes('ftyp'), 4],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['binary', codes('{\\rtf')],
];

function signatureOf(bytes: Bytes): OwnDataRefusal | null {
  return signatures.find(([, signs, at]) => startsWith(bytes, signs, at))?.[0] ?? null;
}

/** Signs from code units or points, in pieces that a call can take. */
function textOf(units: readonly number[] | Bytes, from: (...units: number[]) => string): string {
  const pieces: string[] = [];
  const size = 8192;
  for (let at = 0; at < units.length; at += size) pieces.push(from(...units.slice(at, at + size)));
  return pieces.join('');
}

/** The text of UTF-8, or null where the bytes are none. */
function utf8(bytes: Bytes): string | null {
  const found: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (lead >= 0x80 && (lead < 0xc2 || lead > 0xf4)) return null;
    let point = more === 0 ? lead : lead & (0x3f >> more);
    for (let next = 1; next <= more; next += 1) {
      const byte = bytes[at + next] ?? 0;
      if (byte < 0x80 || byte > 0xbf) return null;
      point = point * 64 + (byte & 0x3f);
    }
    if (point > 0x10ffff) return null;
    found.push(point);
    at += more + 1;
  }
  return textOf(found, String.fromCodePoint);
}

function utf16(bytes: Bytes, isLittle: boolean): string {
  const units: number[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    units.push(isLittle ? second * 256 + first : first * 256 + second);
  }
  return textOf(units, String.fromCharCode);
}

/** The text of Windows-1252, as older spreadsheets write it; of what differs from Latin-1 only the euro sign matters here. */
function windows1252(bytes: Bytes): string {
  return textOf(bytes, String.fromCharCode).replaceAll('\u0080', '€');
}

function decoded(bytes: Bytes): string {
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes, true);
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes, false);
  return utf8(bytes) ?? windows1252(bytes);
}

/** The first signs of a text as bytes, for a file that was read as text before it came here. */
function frontOf(text: string): Bytes {
  return Uint8Array.from(codes(text.slice(0, 16)).map((code) => (code > 0xff ? 0 : code)));
}

/** The text of what was given, or why it is none. */
function readText(input: string | Bytes): Result<string, OwnDataRefusal> {
  // Before the size, since a large workbook has to be saved as another kind of file, not to be shortened.
  const signature = signatureOf(typeof input === 'string' ? frontOf(input) : input);
  if (signature !== null) return err(signature);
  if (input.length > maxBytes) return err('tooLarge');
  const text = (typeof input === 'string' ? input : decoded(input)).replace(/^\uFEFF/, '');
  // No text of a spreadsheet holds these, and a file read as the wrong kind is full of them.
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text)) return err('binary');
  if (/^\s*<[!?a-z][^>]*>/i.test(text)) return err('html');
  return text.trim() === '' ? err('empty') : ok(text);
}

/** How many lines a text or a file has, about: before it is read, to say how much there is. */
export function countLines(input: string | Bytes): number {
  let count = 1;
  if (typeof input === 'string') for (let at = 0; (at = input.indexOf('\n', at) + 1) > 0;) count += 1;
  else for (const byte of input) if (byte === 0x0a) count += 1;
  return count;
}

/** Lines that the delimiter is looked for in. */
const sampled = 50;

/** One number with a decimal comma, or with commas between thousands. */
const oneNumber = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+,\d{1,2}|\d{1,3}(?:[.\s]\d{3})+,\d{1,2})$/;
const currencyMarks = /kr\.?|sek|nok|dkk|isk|eur|gbp|usd|[€£$]/gi;

function isOneNumber(line: string): boolean {
  return oneNumber.test(line.replace(currencyMarks, '').trim());
}

/**
 * What stands between the cells: what most lines have, tab and semicolon before comma, since numbers have commas too. Null
 * when nothing does: then each line is one cell.
 */
function delimiterOf(text: string): Delimiter | null {
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, sampled);
  const count = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length;
  const [first, second, third] = delimiters;
  const best = [second, third].reduce<Delimiter>(
    (most, next) => (count(next) > count(most) ? next : most),
    first,
  );
  if (count(best) === 0) return null;
  const withComma = lines.filter((line) => line.includes(','));
  return best === ',' && withComma.every(isOneNumber) ? null : best;
}

/**
 * The cells of a single line with commas within its amounts, as in `45,000, 39,000` or `45,000 39,000`; null for any
 * other text. Amounts of one or two digits before the comma tell themselves apart without blanks, too.
 */
function listOnOneLine(text: string): string[] | null {
  const line = text.trim().replace(/,$/, '');
  if (/[\r\n;\t"]/.test(line)) return null;
  const isUnspaced = /^(?:\d{1,2},\d{3},)+\d{1,2},\d{3}$/.test(line);
  const isSpaced = line.split(/\s+/).every((piece) => piece.includes(','));
  const pieces = line.split(isUnspaced ? /(?<=,\d{3}),/ : isSpaced ? /,?\s+/ : /,\s+/);
  const withComma = pieces.filter((piece) => piece.includes(','));
  return pieces.length > 1 && withComma.length > 0 && withComma.every(isOneNumber) ? pieces : null;
}

/**
 * Whether a quotation mark begins a cell and does not end it: either never, or only where another cell begins lines further
 * down. Everything in between would be one cell.
 */
function hasOpenQuote(text: string, delimiter: string): boolean {
  const isEnd = (sign: string): boolean => sign === '' || sign === delimiter || /[\r\n]/.test(sign);
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (!isEnd(text.charAt(at - 1))) continue;
    let end = text.indexOf('"', at + 1);
    while (end !== -1 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
    if (end === -1) return true;
    if (!isEnd(text.charAt(end + 1)) && /[\r\n]/.test(text.slice(at, end))) return true;
    at = end;
  }
  return false;
}

/** What a cell is: a salary as it stands, or why it is none. */
type Cell =
  | {
      readonly kind: 'salary';
      readonly amount: number;
      readonly currency?: string | undefined;
      readonly thousands?: true;
    }
  | { readonly kind: Exclude<LeftOut, 'summary' | 'delimiter'> };

/** Codes of currencies and their marks, as they stand before or after a number. */
const codeOf: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD' };
const marks = 'sek|nok|dkk|isk|eur|gbp|usd|[€£$]';
const codeBefore = new RegExp(`^(kr\\.?|${marks})\\s*(?=\\d)`, 'i');
const codeAfter = new RegExp(`(?<=\\d)\\s*(kr\\.?|${marks})$`, 'i');
const codeInHeader = new RegExp(`(?<![\\p{L}\\d])(kr|kronor|${marks})(?![\\p{L}\\d])`, 'iu');

/** What a written mark stands for: `kr`, which several countries have, or a code. */
function currencyFrom(mark: string | undefined): string | undefined {
  if (mark === undefined) return undefined;
  return /^kr/i.test(mark) ? 'kr' : (codeOf[mark] ?? mark.toUpperCase());
}

/** Digits, spaces between thousands, and one or two decimals: they mean the same in every language. */
const plainPattern = /^(\d{1,9}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3})(?:[.,](\d{1,2}))?$/;

/** What most cells are, read without what a number may be beside; null for what has to be looked at closer. */
function plainNumber(text: string): number | null {
  const [, whole, decimals = '0'] = plainPattern.exec(text) ?? [];
  return whole === undefined ? null : Number(`${whole.replace(/\D/g, '')}.${decimals}`);
}

function isPossible(amount: number): boolean {
  const { min, max } = fields.ownSalary;
  const value = Math.round(amount);
  return value >= min && value <= max;
}

function readCell(text: string, locale: Locale): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  // A lone hyphen stands for nothing known.
  if (/^[=+\-@]./s.test(trimmed)) return { kind: 'formula' };
  // Most cells of a large table are no numbers at all.
  if (!/\d/.test(trimmed)) return { kind: 'text' };
  const mark = (/^\d/.test(trimmed) ? codeAfter : codeBefore).exec(trimmed);
  const rest = mark === null ? trimmed : trimmed.replace(mark[0], '');
  // As names with a number do.
  if (/^\p{L}/u.test(rest)) return { kind: 'text' };
  const plain = plainNumber(rest);
  const parsed: ParsedNumber = plain === null ? parseNumber(rest, locale) : { kind: 'number', value: plain };
  if (parsed.kind !== 'number' && parsed.kind !== 'ambiguous') return { kind: 'text' };
  const written = parsed.kind === 'number' ? parsed.currency : undefined;
  // A mark on either side is no amount that anybody writes.
  if (mark !== null && written !== undefined) return { kind: 'text' };
  const amount = parsed.kind === 'number' ? parsed.value : parsed.readings[1];
  if (!isPossible(amount)) return { kind: 'outOfRange' };
  const currency = currencyFrom(mark?.[1]) ?? written;
  return parsed.kind === 'number'
    ? { kind: 'salary', amount, currency }
    : { kind: 'salary', amount, currency, thousands: true };
}

/** First words of rows that sum up the others. */
const summary =
  /^(?:summ?a|summor|totalt?|sum|medel(?:värde|lön)?|median(?:lön)?|(?:genom)?snitt|average|mean)(?!\p{L})/iu;

function isSummary(row: readonly string[]): boolean {
  return summary.test(row.find((cell) => cell.trim() !== '')?.trim() ?? '');
}

/** So few amounts may by chance add up to the last of them. */
const leastSummed = 5;
/** A sum, a mean and a median. */
const mostSummaries = 3;

/**
 * How many of the last amounts sum up the others, as a spreadsheet does below a column without a word: their sum, and beside it
 * their mean or median, which alone may be anybody's pay.
 */
function summariesAtEnd(amounts: readonly number[]): number {
  let sum = amounts.reduce((before, amount) => before + amount, 0);
  for (let count = 1; count <= mostSummaries && amounts.length - count >= leastSummed; count += 1) {
    const size = amounts.length - count;
    sum -= amounts[size] ?? 0;
    const last = amounts.slice(size);
    const isSum = (amount: number): boolean => Math.abs(amount - sum) < 0.01;
    if (!last.some(isSum)) continue;
    const rising = Float64Array.from(amounts.slice(0, size)).sort();
    const median = ((rising[Math.floor((size - 1) / 2)] ?? 0) + (rising[Math.floor(size / 2)] ?? 0)) / 2;
    // They may be written in whole units of money.
    const isMiddle = (amount: number): boolean =>
      [sum / size, median].some((middle) => Math.abs(amount - middle) <= 0.5);
    if (last.every((amount) => isSum(amount) || isMiddle(amount))) return count;
  }
  return 0;
}

/** Whether a row ends before a column because something else than the delimiter stands between its cells. */
function isDividedOtherwise(row: readonly string[], index: number, delimiter: Delimiter | null): boolean {
  const last = row.length <= index ? (row.at(-1) ?? '') : '';
  return delimiters.some((sign) => sign !== delimiter && last.includes(sign));
}

/** Amounts of a column as they stand, in the order of the rows, with what else is to be said of it. */
function readColumn(
  rows: readonly (readonly string[])[],
  index: number,
  name: string | null,
  delimiter: Delimiter | null,
  locale: Locale,
): { readonly amounts: readonly number[]; readonly column: OwnDataColumn } {
  const amounts: number[] = [];
  const leftOut: Record<LeftOut, number> = {
    blank: 0,
    delimiter: 0,
    text: 0,
    formula: 0,
    outOfRange: 0,
    summary: 0,
  };
  const currencies = new Set<string>();
  const inHeader = currencyFrom(codeInHeader.exec(name ?? '')?.[1]);
  if (inHeader !== undefined) currencies.add(inHeader);
  let takenAsThousands = 0;
  for (const row of rows) {
    const cell = readCell(row[index] ?? '', locale);
    if (isDividedOtherwise(row, index, delimiter)) leftOut.delimiter += 1;
    else if (cell.kind !== 'salary') leftOut[cell.kind] += 1;
    else if (isSummary(row)) leftOut.summary += 1;
    else {
      amounts.push(cell.amount);
      if (cell.thousands === true) takenAsThousands += 1;
      if (cell.currency !== undefined) currencies.add(cell.currency);
    }
  }
  const summaries = summariesAtEnd(amounts);
  amounts.length -= summaries;
  leftOut.summary += summaries;
  let [lowest, highest] = [Infinity, -Infinity];
  let rounded = 0;
  for (const amount of amounts) {
    lowest = Math.min(lowest, amount);
    highest = Math.max(highest, amount);
    if (!Number.isInteger(amount)) rounded += 1;
  }
  return {
    amounts,
    column: {
      name,
      salaries: amounts.length,
      leftOut,
      takenAsThousands,
      rounded,
      currencies: [...currencies],
      lowest: amounts.length === 0 ? null : Math.round(lowest),
      highest: amounts.length === 0 ? null : Math.round(highest),
    },
  };
}

/** Rows that may stand above a header, such as a title and a date, or between it and the first salary. */
const mostAbove = 20;

function isYear(cell: Cell): boolean {
  return cell.kind === 'salary' && cell.amount >= 1990 && cell.amount < 2100;
}

/** The first salary of a column below a row. */
function firstBelow(
  rows: readonly (readonly string[])[],
  at: number,
  index: number,
  locale: Locale,
): Cell | undefined {
  return rows
    .slice(at + 1, at + 1 + mostAbove)
    .map((row) => readCell(row[index] ?? '', locale))
    .find(({ kind }) => kind === 'salary');
}

/** Whether a row is a header of years over pay, as in `Namn;2024;2025`. */
function isYears(rows: readonly (readonly string[])[], at: number, locale: Locale): boolean {
  return (rows[at] ?? []).every((text, index) => {
    const cell = readCell(text, locale);
    if (cell.kind !== 'salary') return true;
    const below = firstBelow(rows, at, index, locale);
    return isYear(cell) && below !== undefined && !isYear(below);
  });
}

/** Headers of columns with pay, a month before all other pay, and of columns whose numbers are something else. */
const monthlyHeader = /månadslön|manadslon|heltidslön|monthly|månedsløn|månedslønn|kuukausipalkka/i;
const payHeader = /lön|salary|salaries|\bpay\b|wage|løn|palkka|gehalt|laun/i;
const otherHeader =
  /^(?:id|nr|nummer|number|no|#)(?!\p{L})|anst|ålder|\bage\b|född|birth|(?<!\p{L})(?:år|year)(?!\p{L})|post|zip|telefon|phone|timmar|hours|procent|percent|%|grad|datum|date|kod|code|antal|count/iu;

/** Longer than this no header is. */
const longestHeader = 60;

/**
 * Index of a header that names pay over salaries; -1 where there is none. Found by its words, since what stands above it
 * may hold a number, as in `Löneöversyn;2025`.
 */
function payHeaderAt(rows: readonly (readonly string[])[], locale: Locale): number {
  const isPay = (text: string | undefined): boolean => {
    const cell = readCell(text ?? '', locale);
    return cell.kind === 'salary' && !isYear(cell);
  };
  return rows.slice(0, mostAbove).findIndex((row, at) => {
    // Pay on the row or above it: then the words are said of someone's pay.
    if (row.some(isPay)) return false;
    return row.some((text, index) => {
      if (text.length > longestHeader || !payHeader.test(text)) return false;
      const isAfterPay = rows.slice(0, at).some((above) => isPay(above[index]));
      if (isAfterPay || readCell(text, locale).kind !== 'text') return false;
      return firstBelow(rows, at, index, locale) !== undefined;
    });
  });
}

const yearIn = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** What begins as a number does, or has one as large as pay in it: `45k`, `40000-45000`, `ca 45 000`. */
const amountIn = /^\P{L}*\d|\d{5}|\d[ \u00a0\u202f.,]\d{3}/u;

/** Whether a cell may be a header: words, a mark or a year, and no amount that could not be read. */
function isHeading(text: string, locale: Locale): boolean {
  if (readCell(text, locale).kind !== 'text') return false;
  if (yearIn.test(text)) return true;
  return /[\p{L}\p{Sc}%#]/u.test(text) && !amountIn.test(text.trim().replace(codeBefore, ''));
}

/**
 * Where the rows of data begin, and the row of the header above them. Rows between the header and the first salary
 * are data, so that what is left out of them is counted; a title is no more than what stands above either.
 * @param first index of the first row with a number that may be a salary
 */
function dataFrom(
  rows: readonly (readonly string[])[],
  first: number,
  locale: Locale,
): { readonly start: number; readonly header: readonly string[] | undefined } {
  const named = Math.max(isYears(rows, first, locale) ? first : -1, payHeaderAt(rows, locale));
  if (named !== -1) return { start: named + 1, header: rows[named] };
  const firstRow = rows[first] ?? [];
  const inFirst = firstRow.flatMap((text, index) =>
    readCell(text, locale).kind === 'salary' ? [index] : [],
  );
  const above = rows.slice(0, first);
  const filled = (row: readonly string[]): number => row.filter((text) => text.trim() !== '').length;
  const isTried = (text = ''): boolean => text.trim() !== '' && !isHeading(text, locale);
  const tried = above.findIndex((row) => inFirst.some((index) => isTried(row[index])));
  let header = -1;
  // The fullest of them, since titles are shorter than the header that they stand above.
  for (const [at, row] of above.slice(0, tried === -1 ? first : tried).entries())
    if (inFirst.some((index) => isHeading(row[index] ?? '', locale)))
      if (header === -1 || filled(row) > filled(above[header] ?? [])) header = at;
  if (header !== -1) return { start: header + 1, header: above[header] };
  // All but its salary is there.
  const begin = above.findIndex((row) => filled(row) + 1 >= filled(firstRow));
  return { start: begin === -1 ? first : begin, header: undefined };
}

/** How likely a column is to hold the salaries: by its header and its year, its sizes, and how much of it is numbers. */
function likelihood({ name, salaries, leftOut, lowest, highest }: OwnDataColumn): readonly (number | null)[] {
  const header = name ?? '';
  const byHeader = monthlyHeader.test(header)
    ? 3
    : payHeader.test(header)
      ? 2
      : otherHeader.test(header)
        ? 0
        : 1;
  const filled = salaries + leftOut.text + leftOut.formula + leftOut.outOfRange;
  const isMostly = salaries > 0 && salaries * 2 >= filled;
  const lieWithin = (from: number, to: number): boolean => (lowest ?? 0) >= from && (highest ?? 0) < to;
  // Years of birth, and dates of birth without marks.
  const areTimes = lieWithin(1900, 2100) || lieWithin(19_000_101, 21_000_000);
  const isSized = (highest ?? 0) >= 1000 && !areTimes;
  const year = yearIn.exec(header)?.[0];
  return [
    isMostly ? 1 : 0,
    byHeader === 0 ? 0 : 1,
    isSized ? 1 : 0,
    byHeader,
    year === undefined ? null : Number(year),
    salaries,
  ];
}

function isMoreLikely(one: OwnDataColumn, other: OwnDataColumn): boolean {
  const [ours, theirs] = [likelihood(one), likelihood(other)];
  // A year says something only beside another.
  const at = ours.findIndex(
    (part, index) => part !== null && theirs[index] !== null && part !== theirs[index],
  );
  return at !== -1 && (ours[at] ?? 0) > (theirs[at] ?? 0);
}

/** The rows of a text that hold something. */
function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  return parseCsv(text, separator).filter((row) => row.some((cell) => cell.trim() !== ''));
}

/**
 * A table of salaries from a pasted text or the bytes of a dropped file, or why there is none. Understands UTF-8, UTF-16 and
 * Windows-1252, a byte order mark, Excel's `sep=` line, tab, semicolon or comma, quotes, blank lines, decimal commas,
 * headers and sums. Cells that begin as formulas are left as text.
 * @param delimiter what the reader says stands between cells, null for nothing; found out when left out
 */
export function readOwnData(
  input: string | Uint8Array,
  locale: Locale,
  delimiter?: Delimiter | null,
): Result<OwnDataTable, OwnDataRefusal> {
  const read = readText(input);
  if (!read.ok) return read;
  const [line = '', told] = /^sep=([\t;,])\r?\n/.exec(read.value) ?? [];
  const text = read.value.slice(line.length);
  const list = delimiter === undefined && told === undefined ? listOnOneLine(text) : null;
  const found =
    list !== null
      ? ','
      : delimiter === undefined
        ? (delimiters.find((sign) => sign === told) ?? delimiterOf(text))
        : delimiter;
  // A separator that no text holds keeps every line as one cell.
  const separator = found ?? '\u0000';
  if (hasOpenQuote(text, separator)) return err('openQuote');
  const cells = list === null ? rowsOf(text, separator) : [list];
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const [only] = cells;
  const isOneRow = cells.length === 1 && only !== undefined && only.length > 1 && !isSummary(only);
  // A single line of numbers is a list, too.
  const all = isOneRow ? only.map((cell) => [cell]) : cells;
  if (!isOneRow && (width > maxColumns || width * all.length > maxCells)) return err('tooLarge');

  const first = all.findIndex((row) => row.some((cell) => readCell(cell, locale).kind === 'salary'));
  if (first === -1) return err('noNumbers');
  const { start, header } = dataFrom(all, first, locale);
  const rows = all.slice(start);
  if (rows.length > maxOwnData) return err('tooLarge');
  const columns = Array.from({ length: isOneRow ? 1 : width }, (_, index): OwnDataColumn => {
    const name = header?.[index]?.trim() ?? '';
    return readColumn(rows, index, name === '' ? null : name, found, locale).column;
  });
  const best = columns.reduce(
    (most, column, index) => (isMoreLikely(column, columns[most] ?? column) ? index : most),
    0,
  );
  if (columns[best]?.salaries === 0) return err('noNumbers');
  return ok({
    delimiter: found,
    rows,
    columns,
    best,
    preview: rows.slice(0, previewRows).map((row) => columns.map((_, index) => row[index]?.trim() ?? '')),
  });
}

/**
 * The salaries of a column a month, in whole units of money and in the order of the rows; empty for a column that is not there.
 * @param period what the amounts are for, as the reader says
 * @param weeklyHours hours paid a week of a full-time post, for amounts by the hour
 */
export function salariesIn(
  { rows, delimiter }: Pick<OwnDataTable, 'rows' | 'delimiter'>,
  column: number,
  locale: Locale,
  period: Period = 'month',
  weeklyHours?: number,
): readonly number[] {
  return readColumn(rows, column, null, delimiter, locale).amounts.flatMap((amount) => {
    const monthly = asMonthly(amount, period, weeklyHours);
    return monthly === null || !isPossible(monthly) ? [] : [Math.round(monthly)];
  });
}
