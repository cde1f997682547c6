import { formatHours, formatMoney, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { shiftDecimal } from '../../lib/decimal.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { isShare, type Entry, type Problem, type Reading } from './entry.ts';
import type { SalaryMessages } from './messages/messages.ts';
import { asMonthly, guessPeriod, paidHoursPerWeek, type Period } from './period.ts';
import {
  currencyOf,
  fields,
  type Currency,
  type SalaryAssumptions,
  type SalaryInputs,
  type SalaryRowData,
} from './state.ts';

/** From what a reader types in a number field to the inputs. Nothing is converted that was not asked about. */

/** Reads a text in a field; the label is the field's own, for the message. Never throws. */
export type Read = (entry: Entry, text: string, label: string) => Result<Reading, Problem>;

interface Context {
  readonly currency: Currency;
  /** The row that a salary is compared with, by which its period is guessed. */
  readonly main: SalaryRowData | null;
  readonly locale: Locale;
  readonly messages: SalaryMessages;
}

const each = String.raw`\s*(?:\/|\bper\s|\bi\s|\bom\s|\ban?\s|\bp\.?\s?)\s*`;
/** How people write what an amount is for, after it. */
const periodMarks: readonly (readonly [Period, RegExp])[] = [
  ['month', new RegExp(`(?:${each}(?:mån(?:ad(?:en)?)?|month|mth|mo|m)|\\s*monthly)\\.?$`, 'i')],
  ['year', new RegExp(`(?:${each}(?:år(?:et)?|annum|year|yr|y|a\\.?)|\\s*(?:yearly|annually))\\.?$`, 'i')],
  ['hour', new RegExp(`(?:${each}(?:tim(?:me|men)?|hour|hr|h|t)|\\s*hourly)\\.?$`, 'i')],
];

/** A text without what it says of its period, and the period; null where it says none. */
function withoutPeriod(text: string): { readonly rest: string; readonly period: Period | null } {
  const trimmed = text.trim();
  for (const [period, mark] of periodMarks) {
    const rest = trimmed.replace(mark, '');
    if (rest !== trimmed && /\d/.test(rest)) return { rest, period };
  }
  return { rest: trimmed, period: null };
}

/** Hours that are written with their unit. */
const hoursUnit = /\s*(?:tim(?:mar|me)?|t|h|hrs?|hours?)\.?$/i;

/** Icelandic money, which the reading of numbers does not know. */
const icelandic = /^isk\b\s*|\s*\bisk$/i;

const money = String.raw`(\s*(?:kr|sek|nok|dkk|eur|usd|gbp|[€£$]))?$`;
/** How many times more an abbreviation stands for, before any currency. */
const abbreviations: readonly (readonly [number, RegExp])[] = [
  [1e6, new RegExp(`\\s*(?:mn|mnkr|mkr|msek|milj|mio|m|miljon(?:er)?|million)\\.?${money}`, 'i')],
  [1e3, new RegExp(`\\s*(?:k|kkr|t|tkr|tsek|ksek|tusen|thousand)\\.?${money}`, 'i')],
];

/** What an abbreviated amount most likely is, and in what money; null when that cannot be said. */
function spelledOut(
  text: string,
  locale: Locale,
): { readonly value: number; readonly money: string | undefined } | null {
  for (const [times, mark] of abbreviations) {
    const rest = text.replace(mark, '$1');
    const parsed = rest === text ? null : parseNumber(rest, locale);
    if (parsed?.kind === 'number') return { value: Math.round(parsed.value * times), money: parsed.currency };
  }
  return null;
}

/** Whether a currency that was typed is the one that is asked for. `kr` is said of four. */
function isOwnCurrency(typed: string, currency: Currency): boolean {
  return typed === currency || (typed === 'kr' && ['SEK', 'NOK', 'DKK', 'ISK'].includes(currency));
}

/** What a currency is called where an amount does not stand before it. */
function moneyName(currency: Currency, locale: Locale): string {
  return currency === 'SEK' && locale === 'sv' ? 'kr' : currency;
}

/** A limit in words. */
function limitText(value: number, entry: Entry, context: Context): string {
  return entry === 'hoursPerMonth' ? formatHours(value, context.locale) : valueText(value, entry, context);
}

/** A value in words, as it is echoed and suggested. */
function valueText(value: number, entry: Entry, { currency, locale, messages }: Context): string {
  const text = messages.detail.values;
  if (isShare(entry)) return formatPercent(value, locale);
  if (entry === 'hoursPerMonth') return fill(text.hours, { value: formatNumber(value, locale) });
  const money = formatMoney(value, currency, locale, { full: true });
  return fill(entry === 'ownSalary' ? text.month : text.hour, { money });
}

/** What an amount that is most likely no pay a month is asked about; null when there is nothing to ask. */
function periodProblem(amount: number, said: Period | null, label: string, context: Context): Problem | null {
  const { main, currency, locale, messages } = context;
  const text = messages.detail.errors;
  if (said === 'month') return null;
  const money = (value: number): string => formatMoney(value, currency, locale, { full: true });
  const monthText = (value: number): string => fill(messages.detail.values.month, { money: money(value) });
  const asTyped = { text: monthText(amount), label: fill(text.isMonth, { money: money(amount) }) };
  const guess = said ?? (main === null ? 'unclear' : guessPeriod(amount, main));
  if (guess === 'year' || guess === 'hour') {
    const monthly = Math.round(asMonthly(amount, guess) ?? 0);
    if (monthly < fields.ownSalary.min) return null;
    const values = {
      label,
      typed: money(amount),
      month: monthText(monthly),
      hours: formatNumber(paidHoursPerWeek, locale),
    };
    return {
      message: fill(said === null ? text.guessed[guess] : text.said[guess], values),
      choices: [
        { text: monthText(monthly), label: fill(text.convert, values) },
        ...(said === null ? [asTyped] : []),
      ],
    };
  }
  // "45" is what people say for 45 000.
  const thousands = amount * 1000;
  if (guess === 'unclear' && main !== null && amount < 1000 && guessPeriod(thousands, main) === 'month') {
    return {
      message: fill(text.thousands, { label, month: monthText(thousands) }),
      choices: [
        { text: monthText(thousands), label: fill(text.choose, { value: money(thousands) }) },
        asTyped,
      ],
    };
  }
  return null;
}

/** The text without its units, what period it says, and the currency that only we know. */
function withoutUnits(
  text: string,
  entry: Entry,
): { readonly bare: string; readonly period: Period | null; readonly isIcelandic: boolean } {
  const { rest, period } = withoutPeriod(text);
  const isIcelandic = icelandic.test(rest);
  const plain = rest.replace(icelandic, '');
  const bare = entry === 'hoursPerMonth' ? plain.replace(hoursUnit, '') : plain;
  return { bare, period, isIcelandic };
}

/** The periods that may be said of a field's amount, its own among them. */
const periodsOf: Readonly<Record<Entry, readonly Period[]>> = {
  ownSalary: ['month', 'year', 'hour'],
  agencyHourlyRate: ['hour'],
  employerContribution: [],
  agreedContribution: [],
  hoursPerMonth: ['month'],
};

function read(entry: Entry, text: string, label: string, context: Context): Result<Reading, Problem> {
  const { currency, locale, messages } = context;
  const texts = messages.detail.errors;
  const say = (message: string, values: Record<string, string> = {}): Result<Reading, Problem> =>
    err({ message: fill(message, { label, ...values }), choices: [] });
  const sayMoney = (typed: string): Result<Reading, Problem> =>
    say(texts.otherMoney, { typed, money: moneyName(currency, locale) });
  const examples = texts.examples[isShare(entry) ? 'share' : entry === 'hoursPerMonth' ? 'hours' : 'money'];
  if (text.trim() === '') return ok({ value: null, echo: null });
  const { bare, period, isIcelandic } = withoutUnits(text, entry);
  if (period !== null && !periodsOf[entry].includes(period)) return say(texts.period[entry]);
  const parsed = parseNumber(bare, locale, isShare(entry) ? 'percent' : 'number');
  const isMoney = entry === 'ownSalary' || entry === 'agencyHourlyRate';
  switch (parsed.kind) {
    case 'empty':
      return say(texts.text, { examples });
    case 'invalid': {
      const meant = isMoney && parsed.reason === 'abbreviation' ? spelledOut(bare, locale) : null;
      if (meant !== null) {
        const typedMoney = isIcelandic ? 'ISK' : meant.money;
        if (typedMoney !== undefined && !isOwnCurrency(typedMoney, currency)) return sayMoney(typedMoney);
        const value = formatMoney(meant.value, currency, locale, { full: true });
        const choice = { text: formatNumber(meant.value, locale), label: fill(texts.choose, { value }) };
        return err({ message: fill(texts.short, { label, value }), choices: [choice] });
      }
      if (parsed.reason === 'tooLarge')
        return say(texts.high, { max: limitText(fields[entry].max, entry, context) });
      if (parsed.reason === 'grouping') return say(texts.grouping);
      if (parsed.reason === 'unit') return say(texts.unit[isShare(entry) ? 'share' : 'plain'], { examples });
      return say(texts.text, { examples });
    }
    case 'ambiguous': {
      const written = parsed.readings.map((value) =>
        formatNumber(isShare(entry) ? shiftDecimal(value, 2) : value, locale),
      );
      const [first = '', second = ''] = written;
      return err({
        message: fill(texts.ambiguous, { label, first, second }),
        choices: written.map((value) => ({ text: value, label: fill(texts.choose, { value }) })),
      });
    }
    case 'number': {
      const { value } = parsed;
      const typedMoney = isIcelandic ? 'ISK' : parsed.currency;
      if (typedMoney !== undefined && !isMoney)
        return say(texts.unit[isShare(entry) ? 'share' : 'plain'], { examples });
      if (typedMoney !== undefined && !isOwnCurrency(typedMoney, currency)) return sayMoney(typedMoney);
      if (value < 0) return say(texts.negative);
      const { min, max } = fields[entry];
      if (value < min) return say(texts.low, { min: limitText(min, entry, context) });
      if (value > max) return say(texts.high, { max: limitText(max, entry, context) });
      const problem = entry === 'ownSalary' ? periodProblem(value, period, label, context) : null;
      if (problem !== null) return err(problem);
      const echo = parsed.echo === undefined && !isIcelandic ? null : valueText(value, entry, context);
      return ok({ value, echo: echo === null ? null : fill(texts.understood, { value: echo }) });
    }
  }
}

/** How texts are read beside some inputs: in the money of their country, and with the main row to guess a period by. */
export function readerOf(
  { country, rows: [first] }: Pick<SalaryInputs, 'country' | 'rows'>,
  { rows }: Pick<SalaryAssumptions, 'rows'>,
  words: { readonly locale: Locale; readonly messages: SalaryMessages },
): Read {
  const row = rows.find(({ id }) => id === first) ?? null;
  const main = row?.country === country ? row : null;
  return (entry, text, label) => read(entry, text, label, { currency: currencyOf[country], main, ...words });
}
