import { formatHours, formatMoney, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { shiftDecimal } from '../../lib/decimal.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { isShare, type Entry, type Problem, type Reading } from './entry.ts';
import type { SalaryMessages } from './messages/messages.ts';
import { asMonthly, guessPeriod, paidHoursPerWeek, timesBeyond, type Period } from './period.ts';
import {
  currencyOf,
  fields,
  type Country,
  type Currency,
  type SalaryAssumptions,
  type SalaryInputs,
  type SalaryRowData,
} from './state.ts';

/** From what a reader types in a number field to the inputs. Nothing is converted that was not asked about. */

/**
 * Reads a text in a field; the label is the field's own, for the message. Never throws.
 * @param typedFor the country that was chosen when it was typed, where that may be another than now: an amount in its money is
 * not read as this country's
 */
export type Read = (
  entry: Entry,
  text: string,
  label: string,
  typedFor?: Country,
) => Result<Reading, Problem>;

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

/** A text without what it says of its period; the period, null where it says none; and the words that say it. */
function withoutPeriod(text: string): {
  readonly rest: string;
  readonly period: Period | null;
  readonly periodText: string;
} {
  const trimmed = text.trim();
  for (const [period, mark] of periodMarks) {
    const rest = trimmed.replace(mark, '');
    if (rest !== trimmed && /\d/.test(rest)) return { rest, period, periodText: trimmed.slice(rest.length) };
  }
  return { rest: trimmed, period: null, periodText: '' };
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

/** A problem with nothing to choose between. */
function problemOf(message: string, values: Readonly<Record<string, string>>): Problem {
  return { message: fill(message, values), choices: [] };
}

/** What a typed amount in other money is answered with. */
function moneyProblem(typed: string, { currency, locale, messages }: Context): Problem {
  return problemOf(messages.detail.errors.otherMoney, { typed, money: moneyName(currency, locale) });
}

/** The currency typed with digits whose marks may be read in two ways. */
function moneyIn(bare: string, isIcelandic: boolean, locale: Locale): string | undefined {
  if (isIcelandic) return 'ISK';
  const parsed = parseNumber(bare.replace(/(\d)[.,](?=\d)/g, '$1'), locale);
  return parsed.kind === 'number' ? parsed.currency : undefined;
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

/** Readings this many times beyond what is likely are still worth offering where nothing is likely. */
const nearBeyond = 4;

/** What an amount that says it is for another period is answered with. */
function saidProblem(amount: number, said: 'year' | 'hour', label: string, context: Context): Problem {
  const { currency, locale, messages } = context;
  const text = messages.detail.errors;
  const { min, max } = fields.ownSalary;
  const monthly = Math.round(asMonthly(amount, said) ?? 0);
  if (monthly < min) return problemOf(text.low, { label, min: limitText(min, 'ownSalary', context) });
  if (monthly > max) return problemOf(text.high, { label, max: limitText(max, 'ownSalary', context) });
  const month = valueText(monthly, 'ownSalary', context);
  const values = {
    label,
    typed: formatMoney(amount, currency, locale, { full: true }),
    month,
    hours: formatNumber(paidHoursPerWeek, locale),
  };
  return {
    message: fill(text.said[said], values),
    choices: [{ text: month, label: fill(text.convert, values) }],
  };
}

/** What else an amount may be that is likely pay for nothing, the nearest first. */
function otherReadings(amount: number, main: SalaryRowData, context: Context): Problem['choices'] {
  const { currency, locale, messages } = context;
  const { choose, unlikely } = messages.detail.errors;
  const { min, max } = fields.ownSalary;
  const read = [
    { label: unlikely.year, typed: amount, period: 'year' as const },
    { label: unlikely.hour, typed: amount, period: 'hour' as const },
    // "12" is what people say for 12 000.
    ...(amount < 1000 ? [{ label: choose, typed: amount * 1000, period: 'month' as const }] : []),
  ];
  return read
    .map(({ label, typed, period }) => ({
      label,
      monthly: Math.round(asMonthly(typed, period) ?? 0),
      beyond: timesBeyond(typed, period, main) ?? Infinity,
    }))
    .filter(({ monthly, beyond }) => beyond <= nearBeyond && monthly >= min && monthly <= max)
    .sort((a, b) => a.beyond - b.beyond)
    .map(({ label, monthly }) => {
      const month = valueText(monthly, 'ownSalary', context);
      const value = formatMoney(monthly, currency, locale, { full: true });
      return {
        text: month,
        label: fill(label, { value, month, hours: formatNumber(paidHoursPerWeek, locale) }),
      };
    });
}

/** What an amount that is most likely no pay a month is asked about; null when there is nothing to ask. */
function periodProblem(amount: number, said: Period | null, label: string, context: Context): Problem | null {
  const { main, currency, locale, messages } = context;
  const text = messages.detail.errors;
  if (said === 'month') return null;
  if (said !== null) return saidProblem(amount, said, label, context);
  // Null where no figure says what is likely.
  if (main === null || (timesBeyond(amount, 'month', main) ?? 1) === 1) return null;
  const money = (value: number): string => formatMoney(value, currency, locale, { full: true });
  const monthText = (value: number): string => valueText(value, 'ownSalary', context);
  const asTyped = (form: string): Problem['choices'][number] => ({
    text: monthText(amount),
    label: fill(form, { money: money(amount) }),
  });
  const guess = guessPeriod(amount, main);
  if (guess === 'year' || guess === 'hour') {
    const month = monthText(Math.round(asMonthly(amount, guess) ?? 0));
    const values = { label, typed: money(amount), month, hours: formatNumber(paidHoursPerWeek, locale) };
    return {
      message: fill(text.guessed[guess], values),
      choices: [{ text: month, label: fill(text.convert, values) }, asTyped(text.isMonth)],
    };
  }
  const thousands = amount * 1000;
  if (amount < 1000 && guessPeriod(thousands, main) === 'month') {
    const choice = { text: monthText(thousands), label: fill(text.choose, { value: money(thousands) }) };
    return {
      message: fill(text.thousands, { label, month: monthText(thousands) }),
      choices: [choice, asTyped(text.isMonth)],
    };
  }
  return {
    message: fill(text.unlikely.message, { month: monthText(amount) }),
    choices: [...otherReadings(amount, main, context), asTyped(text.unlikely.month)],
  };
}

/** The text without its units, what it says of its period, and the currency that only we know. */
function withoutUnits(
  text: string,
  entry: Entry,
): {
  readonly bare: string;
  readonly period: Period | null;
  readonly periodText: string;
  readonly isIcelandic: boolean;
} {
  const { rest, period, periodText } = withoutPeriod(text);
  const isIcelandic = icelandic.test(rest);
  const plain = rest.replace(icelandic, '');
  const bare = entry === 'hoursPerMonth' ? plain.replace(hoursUnit, '') : plain;
  return { bare, period, periodText, isIcelandic };
}

/** The periods that may be said of a field's amount, its own among them. */
const periodsOf: Readonly<Record<Entry, readonly Period[]>> = {
  ownSalary: ['month', 'year', 'hour'],
  agencyHourlyRate: ['hour'],
  employerContribution: [],
  agreedContribution: [],
  hoursPerMonth: ['month'],
};

/** A number as it was understood, with what was typed around it. */
interface Understood {
  readonly value: number;
  /** The currency that was typed, if any. */
  readonly money: string | undefined;
  readonly period: Period | null;
  readonly periodText: string;
  /** The country that it was typed for. */
  readonly typedFor: Country;
}

/** An amount that was typed for another country, in its money; null where it is in this one's, or says what else it is in. */
function otherCountryProblem(
  { value, money, periodText, typedFor }: Understood,
  context: Context,
): Problem | null {
  const { currency, locale, messages } = context;
  const { errors, rows } = messages.detail;
  const former = currencyOf[typedFor];
  // A currency that was typed says more than the country that was chosen then.
  if (former === currency || (money !== undefined && !isOwnCurrency(money, former))) return null;
  const typed = formatNumber(value, locale);
  return {
    message: fill(errors.otherCountry, {
      typed,
      before: rows.currencies[former],
      money: rows.currencies[currency],
      former: messages.names.countries[typedFor],
    }),
    choices: [
      {
        text: `${typed}${periodText}`,
        label: fill(errors.choose, { value: formatMoney(value, currency, locale, { full: true }) }),
      },
    ],
  };
}

/** What is wrong with a number, or has to be asked about it, in a field; null for nothing. */
function valueProblem(entry: Entry, understood: Understood, label: string, context: Context): Problem | null {
  const { value, money, period } = understood;
  const texts = context.messages.detail.errors;
  const isMoney = entry === 'ownSalary' || entry === 'agencyHourlyRate';
  const otherCountry = isMoney && value > 0 ? otherCountryProblem(understood, context) : null;
  if (otherCountry !== null) return otherCountry;
  if (money !== undefined && !isOwnCurrency(money, context.currency)) return moneyProblem(money, context);
  const { min, max } = fields[entry];
  if (value < 0) return problemOf(texts.negative, { label });
  if (value < min) return problemOf(texts.low, { label, min: limitText(min, entry, context) });
  if (value > max) return problemOf(texts.high, { label, max: limitText(max, entry, context) });
  return entry === 'ownSalary' ? periodProblem(value, period, label, context) : null;
}

function read(
  entry: Entry,
  text: string,
  label: string,
  typedFor: Country,
  context: Context,
): Result<Reading, Problem> {
  const { currency, locale, messages } = context;
  const texts = messages.detail.errors;
  const say = (message: string, values: Record<string, string> = {}): Result<Reading, Problem> =>
    err(problemOf(message, { label, ...values }));
  const examples = texts.examples[isShare(entry) ? 'share' : entry === 'hoursPerMonth' ? 'hours' : 'money'];
  if (text.trim() === '') return ok({ value: null, echo: null });
  const { bare, period, periodText, isIcelandic } = withoutUnits(text, entry);
  if (period !== null && !periodsOf[entry].includes(period)) return say(texts.period[entry]);
  const parsed = parseNumber(bare, locale, isShare(entry) ? 'percent' : 'number');
  const isMoney = entry === 'ownSalary' || entry === 'agencyHourlyRate';
  switch (parsed.kind) {
    case 'empty':
      return say(texts.text, { examples });
    case 'invalid': {
      const meant = isMoney && parsed.reason === 'abbreviation' ? spelledOut(bare, locale) : null;
      if (meant !== null) {
        const money = isIcelandic ? 'ISK' : meant.money;
        const understood = { value: meant.value, money, period, periodText, typedFor };
        const problem = valueProblem(entry, understood, label, context);
        if (problem !== null) return err(problem);
        const value = formatMoney(meant.value, currency, locale, { full: true });
        // With what it is for, which has been said.
        const written = `${formatNumber(meant.value, locale)}${periodText}`;
        const choice = { text: written, label: fill(texts.choose, { value }) };
        return err({ message: fill(texts.short, { label, value }), choices: [choice] });
      }
      if (parsed.reason === 'tooLarge')
        return say(texts.high, { max: limitText(fields[entry].max, entry, context) });
      if (parsed.reason === 'grouping') return say(texts.grouping);
      if (parsed.reason === 'unit') return say(texts.unit[isShare(entry) ? 'share' : 'plain'], { examples });
      return say(texts.text, { examples });
    }
    case 'ambiguous': {
      const money = isMoney ? moneyIn(bare, isIcelandic, locale) : undefined;
      if (money !== undefined && !isOwnCurrency(money, currency)) return err(moneyProblem(money, context));
      const written = parsed.readings.map((value) =>
        formatNumber(isShare(entry) ? shiftDecimal(value, 2) : value, locale),
      );
      const [first = '', second = ''] = written;
      return err({
        message: fill(texts.ambiguous, { label, first, second }),
        choices: written.map((value) => ({
          text: `${value}${periodText}`,
          label: fill(texts.choose, { value }),
        })),
      });
    }
    case 'number': {
      const { value } = parsed;
      const money = isIcelandic ? 'ISK' : parsed.currency;
      if (money !== undefined && !isMoney)
        return say(texts.unit[isShare(entry) ? 'share' : 'plain'], { examples });
      const problem = valueProblem(entry, { value, money, period, periodText, typedFor }, label, context);
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
  const context = { currency: currencyOf[country], main, ...words };
  return (entry, text, label, typedFor = country) => read(entry, text, label, typedFor, context);
}
