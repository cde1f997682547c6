import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { CoverageMessages } from './messages/messages.ts';
import { leastHeadcount, type Stage } from './plan.ts';
import {
  fields,
  hoursPerWeek,
  mostHours,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
} from './state.ts';

/** From what a reader types in a number field to the inputs of the quiz. */

/** What a field takes, and what it says when it is asked for something else. */
export interface Asked {
  readonly min: number;
  readonly max: number;
  /** A number of people rather than of hours. */
  readonly count?: true;
  /** An empty field is an answer: not known. */
  readonly mayBeEmpty?: true;
  /** People that share the hours of a week; absent where a week sets no limit. */
  readonly people?: number;
}

/** People in a team, who have so many hours between them. */
export function askedHeadcount(hours: number): Asked {
  return { ...fields.headcount, min: leastHeadcount(hours), count: true };
}

/** Hours that a capability needs. */
export const askedNeed: Asked = fields.hoursNeeded;

/** Hours of a holder, in all or for one capability. */
export function askedHours(holder: Pick<Holder, 'kind' | 'headcount'>): Asked {
  const max = mostHours(holder);
  const hasWeek = holder.kind !== 'agency';
  return { min: 0, max, mayBeEmpty: true, ...(hasWeek ? { people: max / hoursPerWeek } : {}) };
}

/** Number fields of the form, each by the id of its element. */
export const fieldId = {
  headcount: (holder: string): string => `headcount-${holder}`,
  total: (holder: string): string => `total-${holder}`,
  need: (stage: Stage, capability: CapabilityId): string => `need-${stage}-${capability}`,
  hours: (stage: Stage, capability: CapabilityId, holder: string): string =>
    `hours-${stage}-${capability}-${holder}`,
} as const;

/** What the inputs have at a field; undefined where what it is about is not there, or no longer. */
export function valueAt(inputs: CoverageInputs, id: string): number | null | undefined {
  const [name = '', first = '', second = '', ...rest] = id.split('-');
  if (name === 'headcount' || name === 'total') {
    const holder = inputs.holders.find((other) => `${name}-${other.id}` === id);
    if (name === 'total') return holder?.totalHours;
    return holder?.kind === 'team' ? holder.headcount : undefined;
  }
  const capabilities = first === 'target' ? inputs.target : inputs.capabilities;
  const capability = capabilities?.[second as CapabilityId];
  if (name === 'need') return capability?.hoursNeeded;
  return capability?.assignments.find(({ holder }) => holder === rest.join('-'))?.hours;
}

/** What a text means in a field. */
export interface Reading {
  /** Null when not known. */
  readonly value: number | null;
  /** What the text was understood as, when that is worth saying. */
  readonly echo: string | null;
}

/** Why a text is no value for a field, in words, with the readings to choose between when it is ambiguous. */
export interface Problem {
  readonly message: string;
  readonly choices: readonly { readonly text: string; readonly label: string }[];
}

/** Words for hours, and for a week, that people write after the number. */
const hoursUnit =
  /\s*(?:tim(?:mar|me)?|t|h|hrs?|hours?)?\.?\s*(?:(?:\/|i|per|a|om)\s*(?:v|vecka|veckan|w|wk|week)\.?)?$/i;

/** Reads what was typed. The label is the field's own, for the message. Never throws. */
export function readNumber(
  text: string,
  asked: Asked,
  label: string,
  locale: Locale,
  texts: CoverageMessages['detail']['errors'],
): Result<Reading, Problem> {
  const say = (message: string, values: Record<string, string> = {}): Result<Reading, Problem> =>
    err({ message: fill(message, { label, ...values }), choices: [] });
  const number = (value: number): string => formatNumber(value, locale);
  const bare = asked.count === true ? text : text.replace(hoursUnit, '');
  const parsed = parseNumber(bare, locale);
  switch (parsed.kind) {
    case 'empty':
      if (text.trim() !== '') return say(texts.text);
      if (asked.mayBeEmpty === true) return ok({ value: null, echo: null });
      return say(asked.count === true ? texts.emptyCount : texts.empty);
    case 'invalid':
      if (parsed.reason === 'grouping' || parsed.reason === 'unit') return say(texts[parsed.reason]);
      if (parsed.reason === 'tooLarge') return say(texts.high, { max: number(asked.max) });
      return say(asked.count === true ? texts.count : texts.text);
    case 'ambiguous': {
      const [first, second] = parsed.readings.map(number);
      return err({
        message: fill(texts.ambiguous, { label, first: first ?? '', second: second ?? '' }),
        choices: parsed.readings.map((reading) => ({
          text: number(reading),
          label: fill(texts.choose, { value: number(reading) }),
        })),
      });
    }
    case 'number': {
      const { value, currency } = parsed;
      if (currency !== undefined) return say(texts.unit);
      if (value < 0) return say(texts.negative);
      if (value < asked.min) {
        const isForHours = asked.min > fields.headcount.min && value >= fields.headcount.min;
        return say(isForHours ? texts.fewer : texts.low, { min: number(asked.min) });
      }
      if (value > asked.max) {
        const { people } = asked;
        const max = number(asked.max);
        if (people === undefined) return say(texts.high, { max });
        return people > 1 ? say(texts.weekTeam, { max, people: number(people) }) : say(texts.week, { max });
      }
      if (asked.count === true && !Number.isInteger(value)) return say(texts.integer);
      return ok({
        value,
        echo:
          parsed.echo === undefined || asked.count === true
            ? null
            : fill(texts.understood, { value: parsed.echo }),
      });
    }
  }
}
