import { formatHours, formatMoney, formatMonths, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Locale, Localised } from '../../i18n/locale.ts';
import { likelyOf, type Amount } from '../../lib/amount.ts';
import { roundTo } from '../../lib/decimal.ts';
import {
  exitFields,
  funnelFields,
  optionFields,
  outcomeFields,
  planFields,
  roleFields,
  taskFields,
  workFields,
  type BudgetInputs,
  type Field,
} from './state.ts';

/** Number fields of the form: where their inputs stand in the plan, and what they show. `reading.ts` goes the other way. */

/** Where an input stands: names and positions from the top of the inputs, such as `['options', 0, 'ads']`. */
export type Path = readonly (string | number)[];

/** A number field of the form. */
export interface Entry {
  readonly path: Path;
  readonly field: Field;
  /** What is typed is the input times this: hours for full-time equivalents, hires a year for hires a month. */
  readonly times: number;
  /** Nothing typed means nothing; otherwise it means that the figure is not known. */
  readonly emptyIsZero: boolean;
}

const tables: Readonly<Record<string, Field>> = {
  ...planFields,
  ...workFields,
  ...funnelFields,
  ...optionFields,
  ...exitFields,
  ...roleFields,
  ...outcomeFields,
};

const paths = new Map<string, Path>();

/** The same array for the same path, so that a field can tell that it is unchanged. */
export function stablePath(path: Path): Path {
  const id = pathId(path);
  const known = paths.get(id);
  if (known !== undefined) return known;
  paths.set(id, path);
  return path;
}

const entries = new Map<string, Entry>();

/** The field at a path, or at the low or high end of a range there; the same object for the same field. */
export function entryAt(path: Path, times = 1): Entry {
  const id = `${pathId(path)} ${times}`;
  const known = entries.get(id);
  if (known !== undefined) return known;
  const entry = isRangeEnd(path) ? rangeEnd(path, times) : newEntry(stablePath(path), times);
  entries.set(id, entry);
  return entry;
}

/** Whether a path leads to the low or high end of a range. */
export function isRangeEnd(path: Path): boolean {
  return path.at(-1) === 'low' || path.at(-1) === 'high';
}

/** The ends of a range have the limits of their input, but need not be whole. */
function rangeEnd(path: Path, times: number): Entry {
  const whole = Object.entries(entryAt(path.slice(0, -1), times).field);
  const field = Object.fromEntries(whole.filter(([name]) => name !== 'integer')) as unknown as Field;
  return { path: stablePath(path), field, times, emptyIsZero: false };
}

function newEntry(path: Path, times: number): Entry {
  // What stands in a list of volumes is named by the list.
  const name = typeof path.at(-1) === 'number' ? 'volumePerMonth' : String(path.at(-1));
  const inTask = path[0] === 'tasks';
  const field = inTask ? taskFields[name as keyof typeof taskFields] : tables[name];
  if (field === undefined) throw new Error(`There is no field ${path.join('.')}; add it to state.ts`);
  const known = path.length === 1 && name in funnelFields;
  return { path, field, times, emptyIsZero: !known && name !== 'alternativeCost' };
}

/** A path as one text, for ids of elements. */
export function pathId(path: Path): string {
  return path.join('-');
}

/** The id of a field: two fields may show one input, hours and full-time equivalents. */
export function entryId({ path, times }: Pick<Entry, 'path' | 'times'>): string {
  return times === 1 ? pathId(path) : `${pathId(path)}-x`;
}

/** What stands at a path; undefined where the plan has nothing there. */
export function valueAt(inputs: BudgetInputs, path: Path): unknown {
  return path.reduce<unknown>(
    (part, name) => (part as Readonly<Record<string | number, unknown>> | null | undefined)?.[name],
    inputs,
  );
}

function replaced(part: unknown, path: Path, value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(part)) {
    return part.map((item: unknown, index) => (index === name ? replaced(item, rest, value) : item));
  }
  const record = part as Readonly<Record<string, unknown>>;
  return { ...record, [name]: replaced(record[name], rest, value) };
}

/** The plan with another value at a path. */
export function withValue(inputs: BudgetInputs, path: Path, value: unknown): BudgetInputs {
  return replaced(inputs, path, value) as BudgetInputs;
}

/** What a field shows for the plan as it is: plain digits in the reader's language, rates in per cent. */
export function entryText(inputs: BudgetInputs, entry: Entry, locale: Locale): string {
  return amountText((valueAt(inputs, entry.path) ?? null) as Amount | null, entry, locale);
}

/** What a field shows for an amount; empty for one that is not known. */
export function amountText(amount: Amount | null, entry: Entry, locale: Locale): string {
  if (amount === null) return '';
  const likely = likelyOf(amount);
  if (likely === 0 && entry.emptyIsZero && entry.field.min === 0 && entry.field.kind !== 'rate') return '';
  // Hours are kept as full-time equivalents, and come back with a trace of rounding.
  const shown = entry.times === 1 ? likely : roundTo(likely * entry.times, 2);
  return formatNumber(entry.field.kind === 'rate' ? roundTo(shown * 100, 8) : shown, locale);
}

/** What a reader has typed in a field. It stands for as long as the plan has what it had when it was typed. */
export interface Typed {
  readonly entry: Entry;
  readonly text: string;
  /** The field's own label, for messages. */
  readonly label: string;
  /** The plan's value then, as `markOf` gives it. */
  readonly mark: string;
  /** The plan's value before the reader began, which a text that is no number leaves in place. */
  readonly before: unknown;
  readonly problem: Problem | null;
  /** The reader has left the field, so that a problem is said. */
  readonly left: boolean;
  readonly echo: string | null;
}

/** What the plan has at a field, to be compared. */
export function markOf(inputs: BudgetInputs, { path, times }: Pick<Entry, 'path' | 'times'>): string {
  return `${JSON.stringify(valueAt(inputs, path))} ${times}`;
}

/** Why a text is no value for a field, in words, with the readings to choose between when it is ambiguous. */
export interface Problem {
  readonly message: string;
  readonly choices: readonly { readonly text: string; readonly label: string }[];
}

/** From the lowest to the highest. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Where a starting value comes from, in the reader's language. */
export interface Provenance extends Citation {
  readonly value: Amount;
  readonly grade: 'source' | 'startingPoint';
  /** What is reasonable: the span of the source or of our starting point; null when there is none. */
  readonly range: Span | null;
}

/** A short citation, or the reason for a starting point, and the address of the fact where there is one. */
export interface Citation {
  readonly text: string;
  readonly href: string | null;
}

/** Where the starting values of inputs come from, by the input's name. */
export type Provenances = Readonly<Partial<Record<string, Provenance>>>;

/** The name of the currency where a label has room for it. */
export function moneyWord(inputs: Pick<BudgetInputs, 'currency'>, locale: Locale): string {
  return inputs.currency === 'SEK' && locale === 'sv' ? 'kronor' : inputs.currency;
}

/** A value as its field shows it: rates in per cent, money with its currency. */
export function formatField(
  field: Field,
  value: number,
  inputs: Pick<BudgetInputs, 'currency'>,
  locale: Locale,
): string {
  switch (field.kind) {
    case 'rate':
      return formatPercent(value, locale);
    case 'money':
      return formatMoney(value, inputs.currency, locale, { full: true });
    case 'months':
      return formatMonths(value, locale);
    case 'hours':
      return formatHours(value, locale);
    case 'count':
    case 'minutes':
    case 'exponent':
    case 'fte':
      return formatNumber(value, locale);
  }
}

/** Rates that are asked for as so many of a hundred. */
const ofAHundred: ReadonlySet<string> = new Set(['leadRate', 'organicLeadRate', 'closeRate']);
const hundred: Localised = { sv: 'av hundra', en: 'of a hundred' };

/** A span in the unit of its field: "10–18 kr", "12–20 av hundra", "2–5 månader". */
export function formatSpan(
  { field, path }: Pick<Entry, 'field' | 'path'>,
  { low, high }: Span,
  inputs: Pick<BudgetInputs, 'currency'>,
  locale: Locale,
): string {
  const number = (value: number): string => formatNumber(value, locale, { decimals: 2 });
  const name = path.find((part) => ofAHundred.has(String(part)));
  if (name !== undefined)
    return `${number(roundTo(low * 100, 2))}–${number(roundTo(high * 100, 2))} ${hundred[locale]}`;
  const [from, to] = [low, high].map((value) => formatField(field, value, inputs, locale));
  if (from === to) return from ?? '';
  switch (field.kind) {
    case 'rate':
      return `${number(roundTo(low * 100, 2))}–${to ?? ''}`;
    case 'money':
      return locale === 'sv' ? `${number(low)}–${to ?? ''}` : `${from ?? ''}–${number(high)}`;
    case 'months':
    case 'hours':
      return `${formatNumber(low, locale, { decimals: low < 10 ? 1 : 0 })}–${to ?? ''}`;
    case 'count':
    case 'minutes':
    case 'exponent':
    case 'fte':
      return `${number(low)}–${number(high)}`;
  }
}

/** Whether two amounts are the same value, and as certain. */
export function sameAmount(a: Amount | null, b: Amount | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two amounts have the same likely value, however certain. */
export function sameLikely(a: Amount | null, b: Amount | null): boolean {
  return a === null || b === null ? a === b : likelyOf(a) === likelyOf(b);
}

/** What the second question is about; it decides which of the others are asked. */
export const goals = ['customers', 'support', 'recruit', 'outcome'] as const;
export type Goal = (typeof goals)[number];
