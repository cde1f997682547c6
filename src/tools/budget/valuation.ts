import {
  capacityOf,
  fullMonthOf,
  growingStreams,
  growthOf,
  outcomeGrowth,
  wagesAt,
  type FullMonth,
  type Growth,
} from './model.ts';
import { type BudgetValues, type Option, primaryOutcome } from './state.ts';

/**
 * The value of an option without its months: sums over the horizon in closed form, many times faster than month by month.
 * For what is worked out thousands of times: the simulation, switching values, the sensitivity of each input.
 */

/** Sums of the months' weights up to each month, and of the months times their weights. */
export interface Weights {
  /** `upTo[n]` is the sum of the weights of months 1 to n. */
  readonly upTo: Float64Array;
  /** `monthsUpTo[n]` is the sum of month times weight for months 1 to n. */
  readonly monthsUpTo: Float64Array;
  /** Sum of the weights times the wages of each month. */
  readonly wages: number;
  /** Weight of the first month. */
  readonly first: number;
}

type PlanOfMonths = Pick<BudgetValues, 'horizonMonths' | 'wageGrowth'>;

function weightsOf(plan: PlanOfMonths, weightOf: (month: number) => number): Weights {
  const upTo = new Float64Array(plan.horizonMonths + 1);
  const monthsUpTo = new Float64Array(plan.horizonMonths + 1);
  let wages = 0;
  for (let month = 1; month <= plan.horizonMonths; month++) {
    const weight = weightOf(month);
    upTo[month] = (upTo[month - 1] ?? 0) + weight;
    monthsUpTo[month] = (monthsUpTo[month - 1] ?? 0) + month * weight;
    wages += wagesAt(plan, month) * weight;
  }
  return { upTo, monthsUpTo, wages, first: weightOf(1) };
}

/** Every month counts the same: sums over the horizon. */
export function plainWeights(plan: PlanOfMonths): Weights {
  return weightsOf(plan, () => 1);
}

/** Months discounted to today at the plan's rate, the first one month. */
export function discountedWeights(plan: PlanOfMonths & Pick<BudgetValues, 'discountRate'>): Weights {
  return weightsOf(plan, (month) => (1 + plan.discountRate) ** (-month / 12));
}

/** The weighted sum of a stream's ramp over the horizon: nothing up to the lag, a straight line, then all of it. */
export function rampSum({ lag, full }: Growth, { upTo, monthsUpTo }: Weights): number {
  const horizon = upTo.length - 1;
  const start = Math.min(horizon, Math.floor(lag));
  const end = Math.max(start, Math.min(horizon, Math.ceil(full) - 1));
  const weight = (upTo[end] ?? 0) - (upTo[start] ?? 0);
  const rising = (monthsUpTo[end] ?? 0) - (monthsUpTo[start] ?? 0) - lag * weight;
  return rising / (full - lag) + (upTo[horizon] ?? 0) - (upTo[end] ?? 0);
}

/** The sums of every growing stream's ramp, in their order. */
export function rampSums(values: BudgetValues, weights: Weights): readonly number[] {
  return growingStreams.map((stream) => rampSum(growthOf(values, stream), weights));
}

/** The weighted sum of an option's benefit less cost, given the sums of its ramps. */
export function worthOf(month: FullMonth, ramps: readonly number[], weights: Weights): number {
  const all = weights.upTo[weights.upTo.length - 1] ?? 0;
  let worth = (month.avoided - month.other) * all - month.people * weights.wages - month.once * weights.first;
  for (let index = 0; index < growingStreams.length; index++) {
    worth += month[growingStreams[index] ?? 'paid'] * (ramps[index] ?? 0);
  }
  return worth;
}

/** Ramps of what already runs: full effect from the first month. */
export function establishedRamps(weights: Weights): readonly number[] {
  const all = weights.upTo[weights.upTo.length - 1] ?? 0;
  return growingStreams.map(() => all);
}

/** npv of the decision: the first option's difference from the baseline, or all of it without one. */
export function decisionNpv(values: BudgetValues, weights = discountedWeights(values)): number {
  return decisionWorth(values, fullMonthOf(values, values.options[0], values, false), weights);
}

function decisionWorth(values: BudgetValues, month: FullMonth, weights: Weights): number {
  const own = worthOf(month, rampSums(values, weights), weights);
  const { baseline } = values;
  if (baseline === null) return own;
  return own - worthOf(fullMonthOf(values, baseline, baseline, true), establishedRamps(weights), weights);
}

/**
 * Primary outcomes of an option over the horizon that would not have come anyway, beyond those of the baseline.
 * @param weights those of plain sums
 */
export function outcomeVolume(values: BudgetValues, option: Option<number>, weights: Weights): number {
  const at = primaryOutcome(values.outcomes);
  const outcome = values.outcomes[at];
  if (outcome === undefined) return 0;
  const own =
    outcome.volumePerMonth * rampSum(outcomeGrowth(outcome), weights) * capacityOf(values, option).ratio;
  const { baseline } = values;
  if (baseline === null) return outcome.incrementality * own;
  const today = (baseline.outcomeVolumes[at] ?? 0) * values.horizonMonths;
  return outcome.incrementality * (own - today * capacityOf(values, baseline).ratio);
}

/** In outcome mode: what the decision costs, less what really stops, and the primary outcomes it gives. */
function outcomesOfDecision(values: BudgetValues): { cost: number; volume: number } {
  const weights = plainWeights(values);
  const [option] = values.options;
  // Without streams in money, what is left of the worth is the cost.
  const cost = -decisionWorth(values, fullMonthOf(values, option, values, false), weights);
  return { cost, volume: outcomeVolume(values, option, weights) };
}

/** Additional cost of each additional primary outcome; null at zero or below. */
export function costOfOutcome(values: BudgetValues): number | null {
  const { cost, volume } = outcomesOfDecision(values);
  return cost > 0 && volume > 0 ? cost / volume : null;
}

/** What the outcomes would have cost in their other channel, less what they cost here; null when that is not known. */
export function outcomeMargin(values: BudgetValues): number | null {
  const alternative = values.outcomes[primaryOutcome(values.outcomes)]?.alternativeCost ?? null;
  if (alternative === null) return null;
  const { cost, volume } = outcomesOfDecision(values);
  return alternative * volume - cost;
}
