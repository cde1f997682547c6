import { likelyOf, rangeOf, type Amount } from '../../lib/amount.ts';
import {
  alreadyRunning,
  decisionNpv,
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
  roleFields,
  streamFields,
  streamNames,
  taskFields,
  volumeFields,
  type BudgetInputs,
  type BudgetValues,
  type Field,
  type FunnelField,
  type Option,
  type OptionField,
  type VolumeField,
} from './state.ts';

/**
 * What the decision hangs on: the value of each assumption at which the plan just pays, and what each range does to the
 * result. Slower than the plan itself, so kept apart from what follows every keystroke.
 */

/** Points scanned for a switching value before bisection. */
const scanPoints = 200;

/** Where one input would make the plan just pay. */
export interface Switching {
  readonly input: FunnelField | 'ads';
  /** The value at which npv is zero; null when there is none. */
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
}

/** The options and the sensitivities of the first one. */
export interface BudgetResult extends PlanResult {
  readonly switching: readonly Switching[];
  readonly tornado: readonly TornadoBar[];
  readonly sceptic: { readonly net: number; readonly npv: number };
}

/** The stream inputs that the first option or the baseline makes use of, in the order they are shown. */
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

/** The plan with one input at another value. Lags and full months keep at least a month between them. */
function withInput(values: BudgetValues, name: FunnelField | 'ads', value: number): BudgetValues {
  if (name !== 'ads') return { ...values, [name]: value };
  const [first, ...others] = values.options;
  return { ...values, options: [{ ...first, ads: value }, ...others] };
}

/** The values an input may take, given the rest of the plan: a month of full effect stands above its lag. */
function allowedRange(
  values: BudgetValues,
  name: FunnelField | 'ads',
  field: Field,
): { min: number; max: number } {
  if (name === 'ads') return { min: field.min, max: field.max };
  const lag = lagOf[name];
  if (lag !== undefined) return { min: values[lag] + 1, max: field.max };
  const full = (Object.keys(lagOf) as FunnelField[]).find((key) => lagOf[key] === name);
  if (full !== undefined) return { min: field.min, max: Math.min(values.horizonMonths, values[full] - 1) };
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
 * The value of one input at which npv is zero, all else likely: the root nearest today's value. Whole numbers give the
 * nearest one at which the sign has changed. Null when there is none, or when npv does not depend on the input.
 */
export function switchingValue(
  values: BudgetValues,
  name: FunnelField | 'ads',
  totalCost: number,
): number | null {
  const field: Field = name === 'ads' ? optionFields.ads : funnelFields[name];
  const likely = name === 'ads' ? values.options[0].ads : values[name];
  const { min, max } = allowedRange(values, name, field);
  const npvAt = (value: number): number => decisionNpv(withInput(values, name, value));
  const points = scanValues(field, min, max, likely);
  const npvs = points.map(npvAt);
  const tolerance = 1e-6 * Math.max(1, Math.abs(totalCost));
  if (npvs.every((npv) => Math.abs(npv - (npvs[0] ?? 0)) <= tolerance)) return null;
  let best: number | null = null;
  const consider = (root: number): void => {
    if (best === null || Math.abs(root - likely) < Math.abs(best - likely)) best = root;
  };
  for (let index = 1; index < points.length; index++) {
    const [from = 0, to = 0] = [points[index - 1], points[index]];
    const [before = 0, after = 0] = [npvs[index - 1], npvs[index]];
    if (before === 0) consider(from);
    if (before < 0 === after < 0 && before !== 0) continue;
    if (field.integer === true) consider(Math.abs(from - likely) > Math.abs(to - likely) ? from : to);
    else if (before !== 0) consider(bisect(npvAt, from, to, tolerance));
  }
  return best;
}

function switchingOf(inputs: BudgetInputs, values: BudgetValues, totalCost: number): Switching[] {
  return inputsInUse(inputs).map((input) => {
    const amount = input === 'ads' ? inputs.options[0].ads : (inputs[input] ?? 0);
    const field: Field = input === 'ads' ? optionFields.ads : funnelFields[input];
    const value = switchingValue(values, input, totalCost);
    const range = typeof amount === 'number' ? null : rangeOf(amount, field);
    return {
      input,
      value,
      likely: likelyOf(amount),
      inRange: range === null || value === null ? null : value >= range.low && value <= range.high,
    };
  });
}

/** Every input that may be uncertain, with a name and a way to put another number in its place. */
function uncertainInputs(
  inputs: BudgetInputs,
): { input: string; amount: Amount; field: Field; put: (value: Amount) => BudgetInputs }[] {
  const found: ReturnType<typeof uncertainInputs> = [];
  const add = (
    input: string,
    amount: Amount | null,
    field: Field,
    put: (value: Amount) => BudgetInputs,
  ): void => {
    if (amount !== null && typeof amount !== 'number' && field.uncertain === true) {
      found.push({ input, amount, field, put });
    }
  };
  const replaceAt = <T>(list: readonly T[], index: number, item: T): T[] =>
    list.map((old, at) => (at === index ? item : old));
  for (const name of Object.keys(funnelFields) as FunnelField[]) {
    add(name, inputs[name], funnelFields[name], (value) => ({ ...inputs, [name]: value }));
  }
  inputs.tasks.forEach((task, index) => {
    for (const name of ['volumePerMonth', 'minutesEach'] as const) {
      add(`tasks[${index}].${name}`, task[name], taskFields[name], (value) => ({
        ...inputs,
        tasks: replaceAt(inputs.tasks, index, { ...task, [name]: value }),
      }));
    }
  });
  const [option, ...others] = inputs.options;
  const putOption = (changed: Option<Amount>): BudgetInputs => ({ ...inputs, options: [changed, ...others] });
  for (const name of Object.keys(optionFields) as OptionField[]) {
    add(name, option[name], optionFields[name], (value) => putOption({ ...option, [name]: value }));
  }
  option.roles.forEach((role, index) => {
    add(`roles[${index}].monthlySalary`, role.monthlySalary, roleFields.monthlySalary, (value) =>
      putOption({ ...option, roles: replaceAt(option.roles, index, { ...role, monthlySalary: value }) }),
    );
  });
  const { baseline } = inputs;
  if (baseline !== null) {
    baseline.roles.forEach((role, index) => {
      add(
        `baseline.roles[${index}].monthlySalary`,
        role.monthlySalary,
        roleFields.monthlySalary,
        (value) => ({
          ...inputs,
          baseline: {
            ...baseline,
            roles: replaceAt(baseline.roles, index, { ...role, monthlySalary: value }),
          },
        }),
      );
    });
    for (const name of [...volumeFields, ...(Object.keys(optionFields) as OptionField[])]) {
      const field = (volumeFields as readonly string[]).includes(name)
        ? funnelFields[name as VolumeField]
        : optionFields[name as OptionField];
      add(`baseline.${name}`, baseline[name], field, (value) => ({
        ...inputs,
        baseline: { ...baseline, [name]: value },
      }));
    }
  }
  return found;
}

/** npv at the low and the high value of each uncertain input, all else likely: the eight that matter most. */
export function tornadoOf(plan: BudgetInputs): TornadoBar[] {
  // What an empty figure counts as follows other inputs; all else likely means that it holds still here.
  const empty = Object.entries(whenEmpty(plan)).filter(([name]) => plan[name as FunnelField] === null);
  return uncertainInputs({ ...plan, ...Object.fromEntries(empty) })
    .map(({ input, amount, field, put }) => {
      const range = rangeOf(amount, field);
      return {
        input,
        inputLow: range.low,
        inputHigh: range.high,
        npvLow: decisionNpv(likelyValues(put(range.low))),
        npvHigh: decisionNpv(likelyValues(put(range.high))),
      };
    })
    .sort((a, b) => Math.abs(b.npvHigh - b.npvLow) - Math.abs(a.npvHigh - a.npvLow))
    .slice(0, 8);
}

/** The whole calculation, sensitivities included. */
export function evaluateBudget(inputs: BudgetInputs): BudgetResult {
  const values = likelyValues(inputs);
  const plan = evaluateOptions(inputs);
  const [first] = plan.options;
  return {
    ...plan,
    switching: switchingOf(inputs, values, (first.additional ?? first).totalCost),
    tornado: tornadoOf(inputs),
    sceptic: scepticOf(values),
  };
}

/** A result with the first option's fields at the top too, since most plans have one: the form that commands and files give. */
export function withFirstOption(result: BudgetResult): Readonly<Record<string, unknown>> {
  return { ...result.options[0], ...result };
}
