import { likelyOf, rangeOf, type Amount } from '../../lib/amount.ts';
import { atOnce } from '../../lib/slices.ts';
import { withValue } from './entry.ts';
import {
  alreadyRunning,
  evaluateOptions,
  flowsOf,
  likelyValues,
  scepticOf,
  whenEmpty,
  type PlanResult,
} from './model.ts';
import {
  funnelFields,
  lagOf,
  optionFields,
  outcomeFields,
  streamFields,
  streamNames,
  type BudgetInputs,
  type BudgetValues,
  type Field,
  type FunnelField,
  primaryOutcome,
} from './state.ts';
import { uncertainInputs } from './uncertain.ts';
import { costOfOutcome, decisionNpv, discountedWeights, outcomeMargin } from './valuation.ts';

/**
 * What the decision hangs on: the value of each assumption at which the plan just pays, and what each range does to the
 * result. Slower than the plan itself, so kept apart from what follows every keystroke.
 */

/** Points scanned for a switching value before bisection. */
export const scanPoints = 200;

/** How near zero npv is at a switching value, as a share of the total cost. */
export const switchingTolerance = 1e-6;

/** An input of the primary outcome. */
export type OutcomeInput = `outcomes[${number}].${'volumePerMonth' | 'incrementality'}`;
/** An input whose switching value is looked for. */
export type SwitchingInput = FunnelField | 'ads' | OutcomeInput;

/** Where one input would make the plan just pay; in outcome mode, cost the same as the alternative. */
export interface Switching {
  readonly input: SwitchingInput;
  /** The value at which npv is zero, or the cost of an outcome that of the alternative; null when there is none. */
  readonly value: number | null;
  readonly likely: number;
  /** Whether the value lies within the range given; null when the input is certain or there is no value. */
  readonly inRange: boolean | null;
}

/** What one uncertain input does to npv, all else likely. */
export interface TornadoBar {
  readonly input: string;
  readonly inputLow: number;
  readonly inputHigh: number;
  readonly npvLow: number;
  readonly npvHigh: number;
  /** Cost of a primary outcome at the low and the high value, in outcome mode; null where it is undefined. */
  readonly perOutcomeLow: number | null;
  readonly perOutcomeHigh: number | null;
}

/** The options and the sensitivities of the first one. */
export interface BudgetResult extends PlanResult {
  readonly switching: readonly Switching[];
  readonly tornado: readonly TornadoBar[];
  readonly sceptic: { readonly net: number; readonly npv: number };
}

/** The stream inputs that the first option or the baseline makes use of in value mode, in the order they are shown. */
export function inputsInUse(inputs: BudgetInputs): (FunnelField | 'ads')[] {
  const values = likelyValues(inputs);
  const [option] = values.options;
  const sides = [flowsOf(values, option, values, alreadyRunning).streams];
  if (values.baseline !== null) {
    sides.push(flowsOf(values, values.baseline, values.baseline, alreadyRunning).streams);
  }
  const used = streamNames.filter((stream) =>
    stream === 'avoided'
      ? values.spendThatReallyStops > 0
      : sides.some((streams) => streams[stream].some((value) => value !== 0)),
  );
  const names = new Set<FunnelField | 'ads'>();
  for (const stream of used) {
    for (const name of Object.keys(streamFields[stream]) as FunnelField[]) {
      if (inputs[name] !== null) names.add(name);
    }
    // The organic stream ends in customers too, so it shares these with the paid one.
    if (stream === 'organic') {
      for (const name of ['closeRate', 'marginPerCustomer', 'salesCycle'] as const) {
        if (inputs[name] !== null) names.add(name);
      }
    }
    if (stream === 'paid' && option.ads > 0) names.add('ads');
  }
  return [...names];
}

/** What is looked for: npv of the decision, or in outcome mode what is saved against the alternative; null when unknown. */
type Margin = (values: BudgetValues) => number | null;

/** What one input is, where it stands, and what it may be. */
interface Variable {
  readonly field: Field;
  readonly likely: number;
  readonly min: number;
  readonly max: number;
  readonly put: (value: number) => BudgetValues;
}

/** An input of the plan as something that can vary. Lags and full months keep at least a month between them. */
function variableOf(values: BudgetValues, input: SwitchingInput): Variable {
  if (input === 'ads') {
    const [first, ...others] = values.options;
    const put = (ads: number): BudgetValues => ({ ...values, options: [{ ...first, ads }, ...others] });
    const field = optionFields.ads;
    return { field, likely: first.ads, min: field.min, max: field.max, put };
  }
  if (isFunnelInput(input)) {
    const field = funnelFields[input];
    const put = (value: number): BudgetValues => ({ ...values, [input]: value });
    return { field, likely: values[input], ...allowedRange(values, input, field), put };
  }
  const at = primaryOutcome(values.outcomes);
  const name = input.endsWith('incrementality') ? 'incrementality' : 'volumePerMonth';
  const field = outcomeFields[name];
  const put = (value: number): BudgetValues => ({
    ...values,
    outcomes: values.outcomes.map((outcome, index) =>
      index === at ? { ...outcome, [name]: value } : outcome,
    ),
  });
  return { field, likely: values.outcomes[at]?.[name] ?? 0, min: field.min, max: field.max, put };
}

function isFunnelInput(input: SwitchingInput): input is FunnelField {
  return input in funnelFields;
}

/** The values an input may take, given the rest of the plan: a month of full effect stands above its lag. */
function allowedRange(values: BudgetValues, name: FunnelField, field: Field): { min: number; max: number } {
  const lag = lagOf[name];
  if (lag !== undefined) return { min: Math.ceil(values[lag]) + 1, max: field.max };
  const full = (Object.keys(lagOf) as FunnelField[]).find((key) => lagOf[key] === name);
  if (full !== undefined)
    return { min: field.min, max: Math.min(values.horizonMonths, Math.floor(values[full]) - 1) };
  if (name === 'salesCycle') return { min: field.min, max: values.horizonMonths };
  return { min: field.min, max: field.max };
}

/** Points over the allowed range: whole numbers as they are, unbounded ranges on a logarithmic scale. */
function scanValues(field: Field, min: number, max: number, likely: number): number[] {
  if (field.integer === true) {
    return Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => min + index);
  }
  const unbounded = max > 1e6;
  const low = unbounded ? Math.max(min, 1e-6) : min;
  const points = Array.from({ length: scanPoints }, (_, index) => {
    const share = index / (scanPoints - 1);
    return unbounded ? low * (max / low) ** share : low + (max - low) * share;
  });
  if (min < low) points.unshift(min);
  // Today's value splits its own interval, so that a root on either side of it is found.
  if (likely > min && likely < max) points.push(likely);
  return points.sort((a, b) => a - b);
}

/** A value between two of opposite sign at which the function is zero within the tolerance. */
function bisect(npvAt: (value: number) => number, from: number, to: number, tolerance: number): number {
  let [low, high] = [from, to];
  const rising = npvAt(high) > 0;
  let middle = (low + high) / 2;
  // 200 halvings are more than the precision of a number allows, so the loop always ends.
  for (let step = 0; step < 200; step++) {
    middle = (low + high) / 2;
    const value = npvAt(middle);
    if (value === 0 || middle === low || middle === high) break;
    if (value > 0 === rising) high = middle;
    else low = middle;
    if (Math.abs(value) <= tolerance * 1e-6) break;
  }
  return middle;
}

/**
 * The value of one input at which npv is zero, all else likely: the root nearest today's value. In outcome mode the value
 * at which an outcome costs the same as its alternative. Whole numbers give the nearest one at which the sign has
 * changed. Null when there is none, or when the result does not depend on the input.
 */
export function switchingValue(
  values: BudgetValues,
  input: SwitchingInput,
  totalCost: number,
): number | null {
  const margin = marginOf(values);
  if (margin(values) === null) return null;
  const { field, likely, min, max, put } = variableOf(values, input);
  const marginAt = (value: number): number => margin(put(value)) ?? 0;
  const points = scanValues(field, min, max, likely);
  const margins = points.map(marginAt);
  const tolerance = switchingTolerance * Math.max(1, Math.abs(totalCost));
  if (margins.every((value) => Math.abs(value - (margins[0] ?? 0)) <= tolerance)) return null;
  let best: number | null = null;
  const consider = (root: number): void => {
    if (best === null || Math.abs(root - likely) < Math.abs(best - likely)) best = root;
  };
  for (let index = 1; index < points.length; index++) {
    const [from = 0, to = 0] = [points[index - 1], points[index]];
    const [before = 0, after = 0] = [margins[index - 1], margins[index]];
    if (before === 0) consider(from);
    if (before < 0 === after < 0 && before !== 0) continue;
    if (field.integer === true) consider(Math.abs(from - likely) > Math.abs(to - likely) ? from : to);
    else if (before !== 0) consider(bisect(marginAt, from, to, tolerance));
  }
  if (margins.at(-1) === 0) consider(points.at(-1) ?? likely);
  return best;
}

function marginOf(values: BudgetValues): Margin {
  if (values.mode === 'outcome') return outcomeMargin;
  // The horizon and the rate are never what is varied.
  const weights = discountedWeights(values);
  return (varied) => decisionNpv(varied, weights);
}

/** The inputs whose switching values are looked for, with what the reader has given. */
function switchingInputs(inputs: BudgetInputs): (readonly [SwitchingInput, Amount])[] {
  if (inputs.mode === 'value') {
    return inputsInUse(inputs).map((input) => [
      input,
      input === 'ads' ? inputs.options[0].ads : (inputs[input] ?? 0),
    ]);
  }
  const at = primaryOutcome(inputs.outcomes);
  const outcome = inputs.outcomes[at];
  if (outcome === undefined) return [];
  return [
    [`outcomes[${at}].volumePerMonth`, outcome.volumePerMonth],
    [`outcomes[${at}].incrementality`, outcome.incrementality],
  ];
}

/** The switching value of every input in use, one at a time: each `yield` is a place to pause. */
function* switchingInSlices(inputs: BudgetInputs, totalCost: number): Generator<undefined, Switching[]> {
  const values = likelyValues(inputs);
  const found: Switching[] = [];
  for (const [input, amount] of switchingInputs(inputs)) {
    const value = switchingValue(values, input, totalCost);
    const range = typeof amount === 'number' ? null : rangeOf(amount, variableOf(values, input).field);
    found.push({
      input,
      value,
      likely: likelyOf(amount),
      inRange: range === null || value === null ? null : value >= range.low && value <= range.high,
    });
    yield;
  }
  return found;
}

/** Bars that are shown: more than eight nobody reads. */
export const shownBars = 8;

/** What each uncertain input does to the result, all else likely; the largest difference first. */
export function swingsOf(plan: BudgetInputs): TornadoBar[] {
  // What an empty figure counts as follows other inputs; all else likely means that it holds still here.
  const empty = Object.entries(whenEmpty(plan)).filter(([name]) => plan[name as FunnelField] === null);
  const inputs: BudgetInputs = { ...plan, ...Object.fromEntries(empty) };
  const outcomeMode = inputs.mode === 'outcome';
  const bars = uncertainInputs(inputs)
    .filter(({ option }) => option === null || option === 0)
    .map(({ path, input, amount, field }): TornadoBar => {
      const range = rangeOf(amount, field);
      const [low, high] = [range.low, range.high].map((value) =>
        likelyValues(withValue(inputs, path, value)),
      ) as [BudgetValues, BudgetValues];
      return {
        input,
        inputLow: range.low,
        inputHigh: range.high,
        npvLow: decisionNpv(low),
        npvHigh: decisionNpv(high),
        perOutcomeLow: outcomeMode ? costOfOutcome(low) : null,
        perOutcomeHigh: outcomeMode ? costOfOutcome(high) : null,
      };
    });
  const swing = ({ npvLow, npvHigh, perOutcomeLow, perOutcomeHigh }: TornadoBar): number => {
    if (!outcomeMode) return Math.abs(npvHigh - npvLow);
    if (perOutcomeLow === null && perOutcomeHigh === null) return 0;
    // One end at which no outcome comes at all outweighs every price.
    return perOutcomeLow === null || perOutcomeHigh === null
      ? Number.MAX_VALUE
      : Math.abs(perOutcomeHigh - perOutcomeLow);
  };
  return bars.sort((a, b) => swing(b) - swing(a));
}

/** The eight uncertain inputs that matter most. */
export function tornadoOf(plan: BudgetInputs): TornadoBar[] {
  return swingsOf(plan).slice(0, shownBars);
}

/** The whole calculation, sensitivities included, in slices: each `yield` is a place to pause. */
export function* evaluateInSlices(inputs: BudgetInputs): Generator<undefined, BudgetResult> {
  const plan = evaluateOptions(inputs);
  const [first] = plan.options;
  yield;
  const switching = yield* switchingInSlices(inputs, (first.additional ?? first).totalCost);
  const tornado = tornadoOf(inputs);
  yield;
  return { ...plan, switching, tornado, sceptic: scepticOf(likelyValues(inputs)) };
}

/** The whole calculation at once. */
export function evaluateBudget(inputs: BudgetInputs): BudgetResult {
  return atOnce(evaluateInSlices(inputs));
}
