import { clamp, sortedRange, type Allowed, type Amount, type Sureness } from '../amount.ts';
import { plainDecimal, roundInput } from '../decimal.ts';

/*
 * How values are written in a link. An item uses only A-Z a-z 0-9 - . % and so never `_`, which parts the items of a list,
 * a record or rows. Nothing here throws, whatever the text.
 */

/** What was not as it should be in a value that could be read. */
export interface Issue {
  /**
   * `clamped` moved to the nearest allowed value; `invalid` unreadable, starting value used or item left out; `repaired`
   * put in order; `missing` written before this part existed; `newer` holds parts this version does not know.
   */
  readonly kind: 'clamped' | 'invalid' | 'repaired' | 'missing' | 'newer';
  /** Where, from the value itself: empty, `.title`, `[2]` or `[2].title`. */
  readonly path: string;
  /** What the link said and what is used instead, in plain digits or text, where that can be said shortly. */
  readonly typed?: string;
  readonly used?: string;
}

/** What a text from a link means. */
export type Decoded<T> =
  { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] } | { readonly ok: false };

/** A way of writing values of one type in a link and reading them back. `decode(encode(value))` gives the value. */
export interface ValueCodec<T> {
  encode(value: T): string;
  decode(raw: string): Decoded<T>;
}

/** A codec whose texts never hold `_`, so that it can stand in a list, a record or rows. */
export interface ItemCodec<T> extends ValueCodec<T> {
  readonly item: true;
}

const failed = { ok: false } as const;

function read<T>(value: T, issues: readonly Issue[] = []): Decoded<T> {
  return { ok: true, value, issues };
}

const numberPattern = /^-?\d{1,15}(\.\d{1,10})?$/;
const amountPattern = /^(-?[\d.]+)(?:l(-?[\d.]+)h(-?[\d.]+)|([mig]))?$/;

/** A number in the one form links have, or null. */
function plainNumber(raw: string): number | null {
  return numberPattern.test(raw) ? roundInput(Number(raw)) : null;
}

/** A number as links have it; empty, and so noticed by the reader of the link, when it has no such form. */
function writeNumber(value: number): string {
  const text = plainDecimal(value);
  return numberPattern.test(text) ? text : '';
}

function clampedIssue(before: number, after: number, path = ''): Issue[] {
  return before === after
    ? []
    : [{ kind: 'clamped', path, typed: plainDecimal(before), used: plainDecimal(after) }];
}

/** A number within limits, whole if `integer`. */
export function numberValue(limits: Allowed & { readonly integer?: boolean }): ItemCodec<number> {
  return {
    item: true,
    encode: writeNumber,
    decode(raw) {
      const typed = plainNumber(raw);
      if (typed === null) return failed;
      const whole = limits.integer === true ? Math.round(typed) : typed;
      const used = clamp(whole, limits);
      const issues = clampedIssue(whole, used);
      return read(
        used,
        whole === typed ? issues : [{ kind: 'repaired', path: '', typed: raw, used: plainDecimal(used) }],
      );
    },
  };
}

const surenessLetters: Readonly<Record<Sureness, string>> = { measured: 'm', informed: 'i', guess: 'g' };
const surenessByLetter: ReadonlyMap<string, Sureness> = new Map([
  ['m', 'measured'],
  ['i', 'informed'],
  ['g', 'guess'],
]);

/** An amount: `14` when certain, `14l8h30` with its low and high, `14m`, `14i` or `14g` with how sure the reader is. */
export function amountValue(limits: Allowed): ItemCodec<Amount> {
  return {
    item: true,
    encode(amount) {
      if (typeof amount === 'number') return writeNumber(amount);
      const likely = writeNumber(amount.likely);
      if ('sureness' in amount) return likely + surenessLetters[amount.sureness];
      return `${likely}l${writeNumber(amount.low)}h${writeNumber(amount.high)}`;
    },
    decode(raw) {
      const [, likelyText = '', lowText, highText, letter] = amountPattern.exec(raw) ?? [];
      const typed = plainNumber(likelyText);
      if (typed === null) return failed;
      const likely = clamp(typed, limits);
      const issues = clampedIssue(typed, likely);
      if (lowText === undefined || highText === undefined) {
        const sureness = surenessByLetter.get(letter ?? '');
        return read(sureness === undefined ? likely : { likely, sureness }, issues);
      }
      const typedLow = plainNumber(lowText);
      const typedHigh = plainNumber(highText);
      if (typedLow === null || typedHigh === null) return failed;
      const low = clamp(typedLow, limits);
      const high = clamp(typedHigh, limits);
      issues.push(...clampedIssue(typedLow, low, '.low'), ...clampedIssue(typedHigh, high, '.high'));
      if (low > likely || likely > high) issues.push({ kind: 'repaired', path: '' });
      return read(sortedRange(low, likely, high), issues);
    },
  };
}

/**
 * Text as it is taken in: composed (NFC), line breaks and tabs as spaces, without control, zero-width and direction
 * characters or halves of characters, cut to `max` characters. Cleaning twice changes nothing.
 */
export function cleanText(text: string, max: number): string {
  const clean = text
    .replace(/[\t-\r\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC');
  if (clean.length <= max) return clean;
  return Array.from(clean).slice(0, max).join('');
}

/** Percent-encodes everything but A-Z a-z 0-9 - and `.`; halves of characters are left out. */
export function percentEncode(text: string): string {
  return text.replace(/\p{Cs}/gu, '').replace(/[^A-Za-z0-9.-]/gu, (character) =>
    // encodeURIComponent leaves these as they are, but programs that make links of text stop at some of them.
    /[_~!*'()]/.test(character)
      ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(character),
  );
}

/** Undoes percent-encoding; null when it was cut or never was UTF-8. */
export function percentDecode(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

/** A text of at most `max` characters. */
export function textValue({ max }: { readonly max: number }): ItemCodec<string> {
  return {
    item: true,
    encode: (text) => percentEncode(cleanText(text, max)),
    decode(raw) {
      const text = percentDecode(raw);
      if (text === null) return failed;
      const whole = cleanText(text, Infinity);
      const used = cleanText(whole, max);
      const issues: Issue[] = [];
      if (whole !== text) issues.push({ kind: 'repaired', path: '' });
      if (used !== whole) issues.push({ kind: 'clamped', path: '' });
      return read(used, issues);
    },
  };
}

/** One of a fixed set of names, each with the short token that stands for it in links for ever. */
export function choiceValue<const T extends string>(tokens: Readonly<Record<T, string>>): ItemCodec<T> {
  const nameOf = new Map(Object.entries<string>(tokens).map(([name, token]) => [token, name as T]));
  return {
    item: true,
    encode: (name) => tokens[name],
    decode(raw) {
      const name = nameOf.get(raw);
      return name === undefined ? failed : read(name);
    },
  };
}

/** Yes or no, as 1 or 0. */
export function flagValue(): ItemCodec<boolean> {
  return {
    item: true,
    encode: (flag) => (flag ? '1' : '0'),
    decode: (raw) => (raw === '1' || raw === '0' ? read(raw === '1') : failed),
  };
}

/** A calendar month such as `2027-01`, between the years 1900 and 2199. */
export function monthValue(): ItemCodec<string> {
  return {
    item: true,
    encode: (month) => month,
    decode: (raw) => (/^(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])$/.test(raw) ? read(raw) : failed),
  };
}

/** A value or null, null being written as nothing. The value's own codec must not write an empty text for a value. */
export function optionalValue<T>(codec: ItemCodec<T>): ItemCodec<T | null> {
  return {
    item: true,
    encode: (value) => (value === null ? '' : codec.encode(value)),
    decode: (raw) => (raw === '' ? read(null) : codec.decode(raw)),
  };
}

/** The issues of a part, seen from the whole. */
function within(path: string, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: path + issue.path }));
}

/** How many items follow a count at the front, or null when they are not as many. */
function counted(parts: readonly string[], count: string | undefined, each: number): number | null {
  if (count === undefined || !/^\d{1,4}$/.test(count)) return null;
  return parts.length === Number(count) * each ? Number(count) : null;
}

/**
 * A list of at most `max` items, its length first: `3_a_b_c`, `0` when empty. The length keeps an empty list and a list of
 * one empty text apart. An unreadable item is left out and reported.
 */
export function listValue<T>(
  codec: ItemCodec<T>,
  { max }: { readonly max: number },
): ValueCodec<readonly T[]> {
  return {
    encode: (items) => [String(items.length), ...items.map((item) => codec.encode(item))].join('_'),
    decode(raw) {
      const [count, ...parts] = raw.split('_');
      const length = counted(parts, count, 1);
      if (length === null) return failed;
      const issues: Issue[] = [];
      const items: T[] = [];
      for (const [i, part] of parts.slice(0, max).entries()) {
        const item = codec.decode(part);
        if (item.ok) items.push(item.value);
        issues.push(...(item.ok ? within(`[${i}]`, item.issues) : [invalid(`[${i}]`)]));
      }
      if (length > max) issues.push({ kind: 'clamped', path: '', typed: String(length), used: String(max) });
      return read(items, issues);
    },
  };
}

function invalid(path: string): Issue {
  return { kind: 'invalid', path };
}

/** A part of a record: its name, how it is written, and what is used where a link lacks it. */
export type Part<T = unknown> = readonly [name: string, codec: ItemCodec<T>, starting: T];

/** The record that a list of parts describes. */
export type RecordOf<Parts extends readonly Part[]> = {
  readonly [P in Parts[number] as P[0]]: P[1] extends ItemCodec<infer T> ? T : never;
};

/** Demands that each starting value is of the type its codec writes. */
type Checked<Parts extends readonly Part[]> = {
  readonly [I in keyof Parts]: Parts[I] extends readonly [
    infer Name extends string,
    ItemCodec<infer T>,
    unknown,
  ]
    ? readonly [Name, ItemCodec<T>, T]
    : never;
};

/** The texts of a record's parts, in order. */
function encodeParts(parts: readonly Part[], record: Readonly<Record<string, unknown>>): string[] {
  return parts.map(([name, codec]) => codec.encode(record[name]));
}

/** A record from its texts: what is missing or unreadable takes its starting value, what is beyond is left. */
function decodeParts(
  parts: readonly Part[],
  texts: readonly string[],
): { record: Record<string, unknown>; issues: Issue[] } {
  const issues: Issue[] = [];
  const entries = parts.map(([name, codec, starting], i) => {
    const path = `.${name}`;
    const text = texts[i];
    const part = text === undefined ? failed : codec.decode(text);
    if (part.ok) issues.push(...within(path, part.issues));
    else issues.push(text === undefined ? { kind: 'missing', path } : invalid(path));
    return [name, part.ok ? part.value : starting] as const;
  });
  if (texts.length > parts.length) issues.push({ kind: 'newer', path: '' });
  return { record: Object.fromEntries(entries), issues };
}

/**
 * A record, its parts in a fixed order that is only ever added to at the end: `a_b_c`. An older link lacks the last parts,
 * which then take their starting values; a newer one has more, which are left.
 */
export function recordValue<const Parts extends readonly Part[]>(
  parts: Parts & Checked<Parts>,
): ValueCodec<RecordOf<Parts>> {
  return {
    encode: (record) => encodeParts(parts, record).join('_'),
    decode(raw) {
      const { record, issues } = decodeParts(parts, raw.split('_'));
      return read(record as RecordOf<Parts>, issues);
    },
  };
}

/**
 * At most `max` records of the same parts: how many and how wide, then every part of every record, as in
 * `2-3_a_b_c_d_e_f`, and `0-3` for none. Only items stand in a record, so the width is the same for all, and a link with
 * fewer or more parts a record, older or newer, is read like a single record.
 */
export function rowsValue<const Parts extends readonly Part[]>(
  parts: Parts & Checked<Parts>,
  { max }: { readonly max: number },
): ValueCodec<readonly RecordOf<Parts>[]> {
  return {
    encode: (records) =>
      [`${records.length}-${parts.length}`, ...records.flatMap((record) => encodeParts(parts, record))].join(
        '_',
      ),
    decode(raw) {
      const [header = '', ...texts] = raw.split('_');
      const [count, width = ''] = header.split('-');
      const each = /^[1-9]\d?$/.test(width) ? Number(width) : 0;
      const length = each === 0 ? null : counted(texts, count, each);
      if (length === null) return failed;
      const issues: Issue[] = [];
      const records: RecordOf<Parts>[] = [];
      for (let i = 0; i < Math.min(length, max); i += 1) {
        const row = decodeParts(parts, texts.slice(i * each, (i + 1) * each));
        records.push(row.record as RecordOf<Parts>);
        issues.push(...within(`[${i}]`, row.issues));
      }
      if (length > max) issues.push({ kind: 'clamped', path: '', typed: String(length), used: String(max) });
      return read(records, issues);
    },
  };
}
