import { fill } from '../../i18n/messages.ts';
import type { Goal } from './entry.ts';
import type { BudgetMessages } from './messages/messages.ts';
import type { BudgetInputs, StreamName } from './state.ts';
import { completeStreams } from './view.ts';

/** What the second question of the short form is about, as far as the figures tell. */

/** The streams that the questions of a goal are about. */
export const streamsOf: Readonly<Record<Goal, readonly StreamName[]>> = {
  customers: ['paid', 'organic'],
  support: ['support'],
  recruit: ['recruit'],
  outcome: [],
};

/** What the reader is after. */
export function goalOf(inputs: BudgetInputs): Goal {
  const complete = completeStreams(inputs);
  if (inputs.mode === 'outcome') return 'outcome';
  if (complete.includes('paid') || complete.includes('organic')) return 'customers';
  if (inputs.contacts !== null) return 'support';
  return inputs.hiresPerMonth !== null ? 'recruit' : 'customers';
}

/** What else the plan brings, which the questions of a goal are not about; empty for nothing. */
export function alsoText(inputs: BudgetInputs, goal: Goal, messages: BudgetMessages): string {
  if (inputs.mode === 'outcome') return '';
  const names = completeStreams(inputs)
    .filter((stream) => !streamsOf[goal].includes(stream))
    .map((stream) => messages.result.streams[stream].toLowerCase());
  return names.length === 0 ? '' : fill(messages.form.also, { streams: names.join(', ') });
}
