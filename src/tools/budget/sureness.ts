import { likelyOf, rangeOf, type Amount, type Sureness } from '../../lib/amount.ts';
import type { Span } from './entry.ts';
import type { Field } from './state.ts';

/** How sure a reader is of an input: what they may choose, and the range that it stands for. */

/** Ways to be sure of a figure, from the surest. `own` is a range that the reader gives. */
export const surenessChoices = ['certain', 'measured', 'informed', 'guess', 'own'] as const;
export type SurenessChoice = (typeof surenessChoices)[number];

/** What has been chosen for an amount. */
export function choiceOf(amount: Amount): SurenessChoice {
  if (typeof amount === 'number') return 'certain';
  return 'sureness' in amount ? amount.sureness : 'own';
}

/** Three significant figures: enough for a range that someone is about to change. */
const tidy = (value: number): number => Number(value.toPrecision(3)) + 0;

/** The amount, as sure as is chosen. An own range begins as the one the amount stands for, or else as an informed one. */
export function withChoice(amount: Amount, choice: SurenessChoice, field: Field): Amount {
  const likely = likelyOf(amount);
  if (choice === 'certain') return likely;
  if (choice !== 'own') return { likely, sureness: choice };
  const range = rangeOf(typeof amount === 'number' ? { likely, sureness: 'informed' } : amount, field);
  return { low: Math.min(tidy(range.low), likely), likely, high: Math.max(tidy(range.high), likely) };
}

/** The range an uncertain amount stands for, to two significant figures where it is implied; null for a certain one. */
export function impliedSpan(amount: Amount, field: Field, times = 1): Span | null {
  if (typeof amount === 'number') return null;
  const { low, high } = rangeOf(amount, field);
  if (!('sureness' in amount)) return { low: low * times, high: high * times };
  const round = (value: number): number => Number((value * times).toPrecision(2)) + 0;
  return { low: round(low), high: round(high) };
}

/** How many of some amounts there are of each sureness; certain ones and own ranges are not counted. */
export function countSureness(amounts: readonly (Amount | null)[]): Readonly<Record<Sureness, number>> {
  const counts = { measured: 0, informed: 0, guess: 0 };
  for (const amount of amounts) {
    if (amount !== null && typeof amount !== 'number' && 'sureness' in amount) counts[amount.sureness] += 1;
  }
  return counts;
}
