import { formatNumber, formatPercent, monthName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Translation } from '../../i18n/messages.ts';
import { likelyOf, rangeOf, type Amount } from '../../lib/amount.ts';
import { formulaMarkup } from '../formula.ts';
import { formatField, valueAt, type Path, type Provenances } from './entry.ts';
import type { BudgetMessages } from './messages/messages.ts';
import type { method as svMethod } from './messages/sv/method.ts';
import { constants } from './method-constants.ts';
import {
  formulasOf,
  formulaGroups,
  methodInputs,
  otherInputs,
  type FormulaGroup,
  type InputGroup,
  type MethodInput,
} from './method.ts';
import { currencies, type BudgetInputs, type Field } from './state.ts';
import { labelOf } from './view.ts';

/** The Method page's formulas, numbers and list of inputs, finished but for their markup. */

/** The words of the Method page in one language. */
export type MethodMessages = Translation<typeof svMethod>;

/** The numbers of the rules as texts write them, with the shares that are said in per cent. */
export function ruleNumbers(locale: Locale): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, formatNumber(value, locale, { decimals: 13 })]),
    ),
    scepticSharePercent: formatPercent(constants.scepticShare, locale),
    scepticMorePercent: formatPercent(constants.scepticCost - 1, locale),
  };
}

/** A formula in words and in symbols. */
export interface FormulaView {
  /** Plain words. */
  readonly words: string;
  /** HTML. */
  readonly symbols: string;
}

/** The formulas of a group, and what those of their symbols mean that are neither inputs nor formulas. */
export function viewFormulas(
  group: FormulaGroup,
  messages: MethodMessages,
  locale: Locale,
): { readonly formulas: readonly FormulaView[]; readonly symbols: readonly (readonly [string, string])[] } {
  const numbers = ruleNumbers(locale);
  // A number with many decimals goes by its name, and its value stands below.
  const short = Object.fromEntries(Object.entries(constants).filter(([name]) => name !== 'q'));
  const words = {
    locale,
    if: messages.if,
    otherwise: messages.otherwise,
    sets: messages.sets,
    constants: short,
  };
  const texts: Readonly<Record<string, string>> = messages.formulas[group];
  const lefts = Object.keys(formulaGroups[group]);
  return {
    formulas: formulasOf(group).map((formula, index) => ({
      words: fill(texts[lefts[index] ?? ''] ?? '', numbers),
      symbols: formulaMarkup(formula, words),
    })),
    symbols: Object.entries<string>(messages.symbols[group]).map(([name, text]) => [
      name,
      fill(text, numbers),
    ]),
  };
}

/** An input of the list, in words. */
export interface InputRow {
  readonly label: string;
  readonly help: string;
  /** Its name in files, commands and formulas. */
  readonly name: string;
  readonly allowed: string;
  readonly uncertain: string;
  readonly start: string;
  readonly source: string;
  readonly href: string | null;
}

/** A group of the list of inputs. */
export interface InputTable {
  readonly id: InputGroup | 'other';
  readonly title: string;
  readonly rows: readonly InputRow[];
}

interface InputsContext {
  readonly locale: Locale;
  readonly messages: BudgetMessages;
  readonly words: MethodMessages['inputs'];
  readonly point: string;
  readonly starting: BudgetInputs;
  readonly provenance: Provenances;
}

/** No plan comes near this: an upper end that only keeps numbers within what a link can hold. */
const asGoodAsUnlimited = 1e6;

function allowedText(field: Field, { locale, words, starting }: InputsContext): string {
  const kind =
    field.integer === true && (field.kind === 'months' || field.kind === 'count')
      ? words.whole[field.kind]
      : words.kinds[field.kind];
  const end = (value: number): string =>
    field.kind === 'rate' || field.kind === 'money'
      ? formatField(field, value, starting, locale)
      : formatNumber(value, locale);
  if (field.max < asGoodAsUnlimited)
    return fill(words.between, { kind, min: end(field.min), max: end(field.max) });
  if (field.min > 0 && field.min < 1) return fill(words.above, { kind });
  return fill(words.from, { kind, min: formatNumber(field.min, locale) });
}

function uncertainText(field: Field, { words }: InputsContext): string {
  if (field.uncertain !== true) return words.no;
  if (field.market === undefined) return words.yes;
  return field.market > 0 ? words.rises : words.falls;
}

/** Where an input stands in the plan that a reader starts from; null for rows that the reader adds. */
function pathOf(name: string): Path {
  const [, row, own = name] = /^(\w+)\[\]\.(\w+)$/.exec(name) ?? [];
  if (row === 'roles') return ['options', 0, 'roles', 0, own];
  return row === undefined ? [own] : [row, 0, own];
}

function rowOf(input: MethodInput, group: InputGroup, context: InputsContext): InputRow {
  const { locale, messages, words, starting, provenance } = context;
  const extra = (words.extra as Readonly<Record<string, { label: string; help: string }>>)[input.label];
  const texts = (messages.fields as Readonly<Record<string, { label: string; help: string }>>)[input.label];
  const own = input.name.split('.').at(-1) ?? input.name;
  const known = provenance[own] ?? null;
  const inOption = group === 'option' && !input.name.includes('[');
  const placed = valueAt(starting, inOption ? ['options', 0, input.name] : pathOf(input.name)) as
    Amount | null | undefined;
  // A row that the reader adds starts from the same.
  const found = group === 'outcome' ? known?.value : placed;
  // Amounts of the reader's own start at nothing, which their fields show as empty.
  const isEmpty = found == null || (known === null && likelyOf(found) === 0 && input.field.kind !== 'rate');
  const format = (value: number): string => formatField(input.field, value, starting, locale);
  const range = isEmpty ? null : rangeOf(found, input.field);
  const sourced = known !== null && !isEmpty;
  return {
    label: extra?.label ?? labelOf(input.label, starting, context),
    help: extra?.help ?? texts?.help ?? '',
    name: input.name,
    allowed: allowedText(input.field, context),
    uncertain: uncertainText(input.field, context),
    start:
      range === null
        ? words.empty
        : format(range.likely) +
          (range.low === range.high ? '' : ` (${format(range.low)}–${format(range.high)})`),
    source: sourced
      ? known.grade === 'source'
        ? known.text
        : fill(context.point, { reason: known.text })
      : '',
    href: sourced ? known.href : null,
  };
}

/** The list of everything that a plan is made of, with what a reader starts from. */
export function viewInputs(
  method: MethodMessages,
  rest: Pick<InputsContext, 'locale' | 'messages' | 'starting' | 'provenance'>,
): readonly InputTable[] {
  const words = method.inputs;
  const context: InputsContext = { ...rest, words, point: words.point };
  const chosen: Readonly<Record<(typeof otherInputs)[number], string>> = {
    mode: words.money,
    country: rest.messages.countries.SE,
    organisation: rest.messages.organisations.companyAgreement,
    currency: rest.starting.currency,
    startMonth: words.nextQuarter,
    fiscalYearStart: monthName(rest.starting.fiscalYearStart, rest.locale),
  };
  const choices: typeof chosen = {
    mode: words.modes,
    country: Object.values(rest.messages.countries).join(', '),
    organisation: Object.values(rest.messages.organisations).join(', '),
    currency: currencies.join(', '),
    startMonth: words.anyMonth,
    fiscalYearStart: words.monthOfYear,
  };
  const others = otherInputs.map((name): InputRow => ({
    ...words.others[name],
    name,
    allowed: choices[name],
    uncertain: words.no,
    start: chosen[name],
    source: '',
    href: null,
  }));
  return [
    { id: 'other', title: words.groups.other, rows: others },
    ...(Object.keys(methodInputs) as InputGroup[]).map((id) => ({
      id,
      title: words.groups[id],
      rows: methodInputs[id].map((input) => rowOf(input, id, context)),
    })),
  ];
}
