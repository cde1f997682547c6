import { likelyOf, type Amount } from '../../lib/amount.ts';
import type { Provenances } from './entry.ts';
import { maxRows, type BudgetInputs, type Mode, type Outcome } from './state.ts';

/** Changes to what is counted: money or outcomes, and which outcomes. Baseline volumes follow the list of outcomes. */

/** An outcome to be filled in. Where the world or a starting point says something, it starts from that. */
function newOutcome(starts: Provenances, primary: boolean): Outcome<Amount> {
  const lag = starts['lag']?.value ?? 0;
  return {
    title: '',
    volumePerMonth: 0,
    incrementality: starts['incrementality']?.value ?? 1,
    lag,
    full: starts['full']?.value ?? likelyOf(lag) + 3,
    alternativeCost: null,
    primary,
  };
}

/** The plan with another list of outcomes, each with its volume today. */
function withOutcomes(
  inputs: BudgetInputs,
  outcomes: readonly Outcome<Amount>[],
  today: readonly Amount[],
): BudgetInputs {
  const { baseline } = inputs;
  const outcomeVolumes = outcomes.map((_, index) => today[index] ?? 0);
  return { ...inputs, outcomes, baseline: baseline === null ? null : { ...baseline, outcomeVolumes } };
}

/** The plan counted in money or in outcomes; counting outcomes needs one to count. */
export function withMode(inputs: BudgetInputs, mode: Mode, starts: Provenances): BudgetInputs {
  if (mode === inputs.mode) return inputs;
  if (mode === 'value') return { ...inputs, mode };
  const outcomes = inputs.outcomes.length > 0 ? inputs.outcomes : [newOutcome(starts, true)];
  return { ...withOutcomes(inputs, outcomes, inputs.baseline?.outcomeVolumes ?? []), mode };
}

/** The plan with one outcome more, as long as there is room. */
export function addOutcome(inputs: BudgetInputs, starts: Provenances): BudgetInputs {
  if (inputs.outcomes.length >= maxRows) return inputs;
  const outcomes = [...inputs.outcomes, newOutcome(starts, inputs.outcomes.length === 0)];
  return withOutcomes(inputs, outcomes, inputs.baseline?.outcomeVolumes ?? []);
}

/** The plan without an outcome. When it was the primary one the first of the others is. */
export function removeOutcome(inputs: BudgetInputs, index: number): BudgetInputs {
  const rest = inputs.outcomes.filter((_, at) => at !== index);
  const outcomes = rest.some(({ primary }) => primary)
    ? rest
    : rest.map((outcome, at) => ({ ...outcome, primary: at === 0 }));
  const today = (inputs.baseline?.outcomeVolumes ?? []).filter((_, at) => at !== index);
  return withOutcomes(inputs, outcomes, today);
}

/** The plan with another outcome as the primary one, which the answer is about. */
export function withPrimary(inputs: BudgetInputs, index: number): BudgetInputs {
  return {
    ...inputs,
    outcomes: inputs.outcomes.map((outcome, at) => ({ ...outcome, primary: at === index })),
  };
}
