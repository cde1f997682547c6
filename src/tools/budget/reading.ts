import { formatMoney, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { likelyOf, withLikely, type Amount } from '../../lib/amount.ts';
import { roundTo } from '../../lib/decimal.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { isRangeEnd, markOf, valueAt, withValue, type Entry, type Problem, type Typed } from './entry.ts';
import type { BudgetMessages } from './messages/messages.ts';
import { funnelFields, inOrder, lagOf, type BudgetInputs, type FunnelField } from './state.ts';

/** From what a reader types to the inputs of the plan. */

/** A value in words, as it is echoed and suggested. */
function valueText(value: number, entry: Entry, inputs: BudgetInputs, locale: Locale): string {
  if (entry.field.kind === 'rate') return formatPercent(value, locale);
  if (entry.field.kind === 'money') return formatMoney(value, inputs.currency, locale, { full: true });
  return formatNumber(value, locale);
}

/** What a text means in a field. */
export interface Reading {
  readonly value: number | null;
  /** What the text was understood as, when that is worth saying. */
  readonly echo: string | null;
}

/** Currency signs that mean the plan's own money. */
function isOwnCurrency(currency: string, inputs: BudgetInputs): boolean {
  return (
    currency === inputs.currency ||
    (currency === 'kr' && ['SEK', 'NOK', 'DKK', 'ISK'].includes(inputs.currency))
  );
}

/** A message that begins with its field's label. A label that is a question ends the sentence itself. */
function worded(message: string, label: string, values: Record<string, string>): string {
  const text = fill(message, { label, ...values });
  const start = `${label}: `;
  if (!label.endsWith('?') || !text.startsWith(start)) return text;
  const rest = text.slice(start.length);
  return `${label} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/** Reads what was typed in a field. The label is the field's own, for the message. */
export function readEntry(
  text: string,
  entry: Entry,
  inputs: BudgetInputs,
  label: string,
  locale: Locale,
  messages: BudgetMessages,
): Result<Reading, Problem> {
  const { errors } = messages;
  const { field, times } = entry;
  const say = (message: string, values: Record<string, string> = {}): Result<Reading, Problem> =>
    err({ message: worded(message, label, values), choices: [] });
  const parsed = parseNumber(text, locale, field.kind === 'rate' ? 'percent' : 'number');
  switch (parsed.kind) {
    case 'empty':
      return isRangeEnd(entry.path) ? say(messages.detail.errors.empty) : ok({ value: null, echo: null });
    case 'invalid':
      return say(errors[parsed.reason]);
    case 'ambiguous': {
      const readings = parsed.readings.map((reading) => valueText(reading, entry, inputs, locale));
      const [first = '', second = ''] = readings;
      return err({
        message: worded(errors.ambiguous, label, { first, second }),
        choices: parsed.readings.map((reading, index) => ({
          text: formatNumber(field.kind === 'rate' ? roundTo(reading * 100, 8) : reading, locale),
          label: fill(errors.choose, { value: readings[index] ?? '' }),
        })),
      });
    }
    case 'number': {
      const { value, currency } = parsed;
      if (currency !== undefined && (field.kind !== 'money' || !isOwnCurrency(currency, inputs))) {
        return say(errors.unit);
      }
      if (value < 0 && field.min >= 0) return say(errors.negative);
      const [min, max] = [field.min * times, field.max * times];
      if (value < min) return say(errors.low, { min: valueText(min, entry, inputs, locale) });
      if (value > max) return say(errors.high, { max: valueText(max, entry, inputs, locale) });
      if (field.integer === true && times === 1 && !Number.isInteger(value)) return say(errors.integer);
      if (isRangeEnd(entry.path)) {
        const likely = likelyOf((valueAt(inputs, entry.path.slice(0, -1)) ?? 0) as Amount) * times;
        const shown = valueText(roundTo(likely, 6), entry, inputs, locale);
        if (entry.path.at(-1) === 'low' && value > likely)
          return say(messages.detail.errors.low, { likely: shown });
        if (entry.path.at(-1) === 'high' && value < likely)
          return say(messages.detail.errors.high, { likely: shown });
      }
      const order = isRangeEnd(entry.path) ? null : orderProblem(entry, value, inputs);
      if (order !== null) {
        const other =
          (messages.fields as Readonly<Record<string, { readonly label: string }>>)[order]?.label ?? '';
        return say(errors.order, { other: other.toLowerCase() });
      }
      const echo = parsed.echo === undefined ? null : valueText(value, entry, inputs, locale);
      return ok({ value, echo });
    }
  }
}

/** The lag that a month of full effect would not be later than; null when the order holds. */
function orderProblem(entry: Entry, value: number, inputs: BudgetInputs): FunnelField | null {
  const lag = lagOf[entry.path[0] as FunnelField];
  return lag === undefined || value > likelyOf(inputs[lag] ?? 0) ? null : lag;
}

/** Whether a figure that was not known is taken as fairly sure rather than certain: the reader's own costs are certain. */
function startsInformed({ path, field }: Entry): boolean {
  const [first] = path;
  if (field.uncertain !== true) return false;
  return (
    first === 'outcomes' || (path.length === 1 && String(first) in funnelFields && first !== 'adsReference')
  );
}

/**
 * The plan after a field was read: a newly typed value keeps the range that was given around the former one.
 * @param former the amount before the reader began to type, so that a range outlives an emptied field
 */
export function applyEntry(
  inputs: BudgetInputs,
  entry: Entry,
  value: number | null,
  former: Amount | null = valueAt(inputs, entry.path) as Amount | null,
): BudgetInputs {
  if (value === null)
    return withValue(inputs, entry.path, entry.emptyIsZero ? Math.max(0, entry.field.min) : null);
  // Six decimals give the same hours back to a tenth, and keep links short.
  const input = entry.times === 1 ? value : roundTo(value / entry.times, 6);
  const unknown = former === null || (former === 0 && entry.path[0] === 'outcomes' && entry.emptyIsZero);
  const after: Amount = !unknown
    ? withLikely(former, input, entry.field)
    : startsInformed(entry)
      ? { likely: input, sureness: 'informed' }
      : input;
  // A lag that reaches its month of full effect moves that month along.
  return inOrder(withValue(inputs, entry.path, after)).inputs;
}

/** What a text that is typed in a field comes to. */
export interface Taken extends Pick<Typed, 'mark' | 'problem' | 'echo'> {
  /** What the plan becomes; null where nothing changes. */
  readonly apply: ((inputs: BudgetInputs) => BudgetInputs) | null;
}

/**
 * Takes what is typed in a field: a value goes to the plan, and what is not understood leaves what stood there before the
 * reader began.
 * @param field what was typed, and the plan's value before it
 * @param follow what follows from a change of the plan
 */
export function takeText(
  { entry, text, label, before }: Pick<Typed, 'entry' | 'text' | 'label' | 'before'>,
  inputs: BudgetInputs,
  { locale, messages }: { readonly locale: Locale; readonly messages: BudgetMessages },
  follow: (before: BudgetInputs, after: BudgetInputs) => BudgetInputs,
): Taken {
  const read = readEntry(text, entry, inputs, label, locale, messages);
  // "12" on the way to "12 tkr" was counted.
  const apply = read.ok
    ? (now: BudgetInputs) => applyEntry(now, entry, read.value.value, before as Amount | null)
    : (now: BudgetInputs) => withValue(now, entry.path, before);
  const next = read.ok ? follow(inputs, apply(inputs)) : apply(inputs);
  return {
    mark: markOf(next, entry),
    problem: read.ok ? null : read.error,
    echo: read.ok ? read.value.echo : null,
    apply: read.ok || markOf(inputs, entry) !== markOf(next, entry) ? apply : null,
  };
}
