import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { shiftDecimal } from '../../lib/decimal.ts';
import {
  withAside,
  type Country,
  type fields,
  type FilledFor,
  type FilledIn,
  type SalaryInputs,
} from './state.ts';

/** Number fields: where their inputs stand, and what they show. */

/** Each is known by the name of its input, which is also the id of its element. */
export type Entry = keyof typeof fields;

/** Why a text is no value for a field, in words, with the readings to choose between when it has to be asked. */
export interface Problem {
  readonly message: string;
  readonly choices: readonly { readonly text: string; readonly label: string }[];
}

/** What a text means in a field. */
export interface Reading {
  /** Null when nothing was typed. */
  readonly value: number | null;
  /** What the text was understood as, when that is worth saying. */
  readonly echo: string | null;
}

/** What a reader has typed in a number field. It stands for as long as the state has what it had when it was typed. */
export interface Typed {
  readonly text: string;
  /** The country that it was typed for, which says what money it is in. */
  readonly country: Country;
  /** The value of the state then. */
  readonly mark: string;
  /** The value before the reader began, which a text that is no number leaves in place. */
  readonly before: number | null;
  readonly problem: Problem | null;
  /** The reader has left the field, so that a problem is said. */
  readonly left: boolean;
  /** It was typed before it could be read, and waits for that whatever the state has meanwhile. */
  readonly isUnread: boolean;
}

/** What the inputs have in a field. */
export function valueAt(inputs: SalaryInputs, entry: Entry): number | null {
  if (entry === 'ownSalary' || entry === 'agencyHourlyRate') return inputs[entry];
  return inputs.overrides[entry];
}

/** What is set aside of a field, as it is in other money; undefined for nothing. */
export function asideAt({ aside }: FilledIn, entry: Entry): FilledFor<number> | undefined {
  return entry === 'ownSalary' || entry === 'agencyHourlyRate' ? aside?.[entry] : undefined;
}

/** The inputs with another value in a field, which takes the place of what was set aside of it. */
export function withValue(inputs: FilledIn, entry: Entry, value: number | null): FilledIn {
  if (entry === 'ownSalary' || entry === 'agencyHourlyRate')
    return withAside({ ...inputs, [entry]: value }, { [entry]: undefined });
  return { ...inputs, overrides: { ...inputs.overrides, [entry]: value } };
}

/** Whether a field is a share, typed as per cent. */
export function isShare(entry: Entry): boolean {
  return entry === 'employerContribution' || entry === 'agreedContribution';
}

/** A value as its field shows it; empty for none. */
export function entryText(value: number | null, entry: Entry, locale: Locale): string {
  if (value === null) return '';
  return formatNumber(isShare(entry) ? shiftDecimal(value, 2) : value, locale);
}
