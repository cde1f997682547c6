import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, type Translation } from '../../i18n/messages.ts';
import { roundInput } from '../../lib/decimal.ts';
import type { InputRow, Phrase } from '../method-inputs.ts';
import { inputsFromFlat } from './flat.ts';
import type { CoverageMessages } from './messages/messages.ts';
import type { method as svMethod } from './messages/sv/method.ts';
import { constants, type Constant } from './method-constants.ts';
import { adviceRules } from './model.ts';
import {
  capabilityIds,
  fields,
  holderKinds,
  importances,
  levels,
  maxHolders,
  maxId,
  maxLabel,
  mostHours,
  sizes,
  usualImportance,
  type CapabilityId,
  type CoverageInputs,
  type Field,
  type HoursBySize,
} from './state.ts';
import { Words } from './words.ts';

/** What the page on how the tool reckons takes from the code: numbers, advice, starting hours and names of inputs. */

/** The words of the tool and of the page, in one language. */
export type MethodMessages = CoverageMessages & { readonly method: Translation<typeof svMethod> };

/** A number of the rules as running text has it: in words up to twelve, at one decimal where it is no whole number. */
export function ruleNumber(of: Constant, messages: MethodMessages, locale: Locale): string {
  const value = constants[of];
  return Number.isInteger(value)
    ? new Words({ locale, messages }).count(value)
    : formatNumber(value, locale, { decimals: 1 });
}

/** Every piece of advice with when it is given, in the order of the rules. */
export function viewAdvice(
  messages: MethodMessages,
  locale: Locale,
): readonly { readonly title: string; readonly when: string }[] {
  const fullTime = ruleNumber('fullTime', messages, locale);
  return adviceRules.map((rule) => ({
    title: messages.result.advice.rules[rule].title,
    when: fill(messages.method.advice[rule], { fullTime }),
  }));
}

/** A row of the starting hours. */
export interface HoursRow {
  readonly label: string;
  /** The name in files; empty for the sum. */
  readonly name: string;
  /** Hours a week, one for each size. */
  readonly cells: readonly string[];
  readonly reason: string;
}

/** The hours that each capability starts from, with the reasons, and their sum. */
export function viewStartingHours(
  messages: MethodMessages,
  locale: Locale,
  hours: HoursBySize,
  reasons: Readonly<Record<CapabilityId, string>>,
): {
  /** The sizes as columns have them, and as they stand on their own. */
  readonly sizes: readonly { readonly short: string; readonly whole: string }[];
  readonly rows: readonly HoursRow[];
} {
  const text = messages.method.hours;
  const number = (value: number): string => formatNumber(value, locale);
  const total = (of: Readonly<Record<CapabilityId, number>>): number =>
    roundInput(capabilityIds.reduce((sum, id) => sum + of[id], 0));
  return {
    sizes: sizes.map((size) => {
      const short = messages.form.sizes[size];
      return { short, whole: fill(text.size, { size: short }) };
    }),
    rows: [
      ...capabilityIds.map((id) => ({
        label: messages.names[id].name,
        name: id,
        cells: sizes.map((size) => number(hours[size][id])),
        reason: reasons[id],
      })),
      {
        label: text.sum,
        name: '',
        cells: sizes.map((size) => number(total(hours[size]))),
        reason: text.sumReason,
      },
    ],
  };
}

/** Every input of `evaluate --inputs`, with what it may be and what it is when it is left out. */
export function viewInputs(
  messages: MethodMessages,
  locale: Locale,
  starting: CoverageInputs,
): readonly InputRow[] {
  const text = messages.method.inputs;
  const { importances: important, nobody, levels: grades } = messages.detail.capability;
  const levelNames = [nobody, grades.learning, grades.alone, grades.owns];
  const said = (phrase: string, values: Readonly<Record<string, string | number>> = {}): Phrase => ({
    code: '',
    text: fill(phrase, values),
  });
  const code = (value: string | number | null, meaning = ''): Phrase => ({
    code: JSON.stringify(value),
    text: meaning,
  });
  const within = (phrase: string, { min, max }: Field, more: Readonly<Record<string, string>> = {}): Phrase =>
    said(phrase, { min: formatNumber(min, locale), max: formatNumber(max, locale), ...more });
  const agency = formatNumber(mostHours({ kind: 'agency', headcount: 1 }), locale);
  const row = (
    key: keyof typeof text.labels,
    name: string,
    allowed: readonly Phrase[],
    start: Phrase,
    values: Readonly<Record<string, string>> = {},
  ): InputRow => {
    const { label, help } = text.labels[key];
    return { label, help: fill(help, values), name, allowed, start: [start] };
  };

  const { holder, assignment } = leftOut(starting);
  const extra = capabilityIds.filter((id) => usualImportance(id) === 'useful');
  const one = 'capabilities.strategy';
  return [
    row(
      'size',
      'size',
      sizes.map((size) => code(size)),
      code(starting.size),
    ),
    row('holders', 'holders', [said(text.rows, { max: maxHolders })], said(text.none)),
    row('id', 'holders[].id', [said(text.id, { max: maxId })], said(text.required)),
    row('label', 'holders[].label', [said(text.characters, { max: maxLabel })], code(holder.label)),
    row(
      'kind',
      'holders[].kind',
      holderKinds.map((kind) => code(kind, messages.form.kinds[kind])),
      code(holder.kind),
    ),
    row('headcount', 'holders[].headcount', [within(text.whole, fields.headcount)], code(holder.headcount)),
    row(
      'totalHours',
      'holders[].totalHours',
      [within(text.hours, fields.totalHours, { agency }), code(null, text.unknown)],
      code(holder.totalHours),
    ),
    row(
      'importance',
      `${one}.importance`,
      importances.map((importance) => code(importance, important[importance])),
      code(starting.capabilities.strategy.importance),
      { core: usualImportance('strategy'), useful: 'useful', extra: extra.join(', ') },
    ),
    row('hoursNeeded', `${one}.hoursNeeded`, [within(text.number, fields.hoursNeeded)], said(text.bySize)),
    row('holder', `${one}.assignments[].holder`, [said(text.holder)], said(text.required)),
    row(
      'hours',
      `${one}.assignments[].hours`,
      [within(text.hours, fields.hours, { agency }), code(null, text.unknown)],
      code(assignment.hours),
    ),
    row(
      'level',
      `${one}.assignments[].level`,
      levels.map((level) => code(level, levelNames[level])),
      code(assignment.level),
    ),
    row('target', 'target', [said(text.sameForm), code(null, text.noTarget)], code(null)),
  ];
}

/** What a holder and an assignment are when a file says no more of them than it must. */
function leftOut(starting: CoverageInputs) {
  const least = {
    holders: [{ id: 'a' }],
    capabilities: { strategy: { assignments: [{ holder: 'a' }] } },
  };
  const read = inputsFromFlat(least, starting);
  const holder = read.ok ? read.value.inputs.holders[0] : undefined;
  const assignment = read.ok ? read.value.inputs.capabilities.strategy.assignments[0] : undefined;
  if (holder === undefined || assignment === undefined) {
    throw new Error('A file with one holder and one assignment is not read; see flat.ts');
  }
  return { holder, assignment };
}
