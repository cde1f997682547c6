import type { Analysis } from './analysis.ts';
import { withValue } from './entry.ts';
import { capacityOf, evaluateOptions, likelyValues, type OptionResult } from './model.ts';
import { decidedOn, firstOnly, hasLimit, pilotOf, type Pilot, type TestInput } from './pilot.ts';
import {
  funnelFields,
  planFields,
  type BudgetInputs,
  type BudgetValues,
  type FunnelField,
  primaryOutcome,
} from './state.ts';

/**
 * Where an answer leads, worked out with the same model: which smaller plan does most, what the pilot risks instead, what a
 * channel fewer frees, whether time solves it; or, after a yes, what to secure, decide and follow up.
 */

/** The measures of a plan that tell two plans apart. */
export interface Outlook {
  readonly net: number;
  readonly npv: number;
  readonly totalCost: number;
  readonly monthlyCost: number;
  readonly paybackMonth: number | null;
  /** Of the primary outcome; null in value mode and where it is undefined. */
  readonly costPerOutcome: number | null;
  readonly alternativeCost: number | null;
  /** Primary outcomes over the horizon; 0 in value mode. */
  readonly volume: number;
}

function outlookOf(option: OptionResult, primary: number): Outlook {
  const decided = decidedOn(option);
  const outcome = decided.outcomes[primary];
  return {
    net: decided.net,
    npv: decided.npv,
    totalCost: decided.totalCost,
    monthlyCost: decided.monthlyCost,
    paybackMonth: decided.paybackMonth,
    costPerOutcome: outcome?.costPerOutcome ?? null,
    alternativeCost: outcome?.alternativeCost ?? null,
    volume: outcome?.volume ?? 0,
  };
}

const lookAt = (inputs: BudgetInputs): Outlook =>
  outlookOf(evaluateOptions(firstOnly(inputs)).options[0], primaryOutcome(inputs.outcomes));

/** A plan made of another. */
export type Apply = (inputs: BudgetInputs) => BudgetInputs;

/** Money lines that a smaller plan can do without. */
const cutLines = ['ads', 'agency', 'production', 'creators'] as const;
export type CutLine = (typeof cutLines)[number];

/** A way on from an answer. `apply` makes the plan that the step is about; null where there is no other plan. */
export type NextStep =
  | {
      readonly key: 'smaller';
      /** What is cut: a line of money, or hours that the work does not need. */
      readonly line: CutLine | 'hours';
      /** A month before and after: money, or hours. */
      readonly from: number;
      readonly to: number;
      readonly before: Outlook;
      readonly after: Outlook;
      readonly apply: Apply;
    }
  | { readonly key: 'test'; readonly risk: number; readonly plan: number; readonly apply: null }
  | {
      readonly key: 'channel';
      /** Hours needed a month before and after, and the hours there are; null without tasks in several channels. */
      readonly hours: {
        readonly before: number;
        readonly after: number;
        readonly available: number;
      } | null;
      readonly before: Outlook;
      readonly after: Outlook | null;
      readonly apply: Apply | null;
    }
  | {
      readonly key: 'longer';
      /** The horizon within which the plan turns positive; null when five years are not enough either. */
      readonly months: number | null;
      readonly after: Outlook;
      readonly apply: Apply | null;
    }
  | { readonly key: 'compare'; readonly apply: null }
  | {
      readonly key: 'secure';
      readonly input: FunnelField | TestInput;
      readonly likely: number;
      readonly switching: number;
      readonly apply: null;
    }
  | {
      readonly key: 'decide';
      readonly yearly: number;
      readonly oneOff: number;
      readonly apply: null;
    }
  | { readonly key: 'followUp'; readonly paybackMonth: number | null; readonly apply: null };

/** Where an answer leads. */
export interface NextSteps {
  /**
   * `afterInterest`: the money comes back, but not with interest. `open`: nobody knows what the outcome costs elsewhere.
   * `unknown`: too little is filled in for an answer.
   */
  readonly answer: 'no' | 'afterInterest' | 'open' | 'yes' | 'unknown';
  readonly steps: readonly NextStep[];
}

function cutTo(line: CutLine, amount: number): Apply {
  return (inputs) => {
    const cut = withValue(inputs, ['options', 0, line], amount);
    // Hours that nobody pays for are not worked.
    return line === 'agency' && amount === 0 ? withValue(cut, ['options', 0, 'agencyHours'], 0) : cut;
  };
}

function scaleStaff(share: number): Apply {
  return (inputs) => {
    const [first, ...others] = inputs.options;
    // Hundredths of a full-time equivalent, rounded up so that the hours still suffice.
    const roles = first.roles.map((role) => ({
      ...role,
      fte: Math.ceil(role.fte * share * 100 - 1e-9) / 100,
    }));
    return { ...inputs, options: [{ ...first, roles }, ...others] };
  };
}

const fewerChannels: Apply = (inputs) => ({
  ...inputs,
  tasks: inputs.tasks.map((task) => ({ ...task, channels: Math.max(1, task.channels - 1) })),
});

/** The larger the better: npv, or in outcome mode the other way round what an outcome costs. */
export function goodnessOf(outlook: Outlook, { mode }: Pick<BudgetInputs, 'mode'>): number {
  if (mode === 'value') return outlook.npv;
  // Outcomes that cost nothing have no cost to divide; no outcomes at all have nothing to divide by.
  if (outlook.costPerOutcome === null) return outlook.volume > 0 ? Infinity : -Infinity;
  return -outlook.costPerOutcome;
}

/** Whether a plan is worth its money: with interest, or beside the alternative. */
export function paysOff(outlook: Outlook, mode: BudgetInputs['mode']): boolean {
  if (mode === 'value') return outlook.npv >= 0 && outlook.net >= 0;
  const { costPerOutcome, alternativeCost, volume } = outlook;
  if (costPerOutcome === null) return volume > 0;
  return alternativeCost === null || costPerOutcome <= alternativeCost;
}

function smallerStep(inputs: BudgetInputs, values: BudgetValues, before: Outlook): NextStep[] {
  const [option] = values.options;
  const today = values.baseline;
  const cuts: Extract<NextStep, { key: 'smaller' }>[] = [];
  const consider = (line: CutLine | 'hours', from: number, to: number, apply: Apply): void => {
    const changed = apply(inputs);
    if (capacityOf(likelyValues(changed), likelyValues(changed).options[0]).hoursAvailable <= 0) return;
    cuts.push({ key: 'smaller', line, from, to, before, after: lookAt(changed), apply });
  };
  for (const line of cutLines) {
    const from = option[line];
    if (from <= 0) continue;
    consider(line, from, 0, cutTo(line, 0));
    const level = today?.[line] ?? 0;
    if (level > 0 && level < from) consider(line, from, level, cutTo(line, level));
  }
  const { hoursAvailable, hoursNeeded } = capacityOf(values, option);
  const own = hoursAvailable - option.agencyHours;
  const needed = Math.max(0, hoursNeeded - option.agencyHours);
  // Hours can be spared only where the work is written down.
  if (inputs.tasks.length > 0 && own > 0 && needed < own) {
    const apply = scaleStaff(needed / own);
    const after = likelyValues(apply(inputs));
    consider('hours', hoursAvailable, capacityOf(after, after.options[0]).hoursAvailable, apply);
  }
  const best = cuts
    .filter(({ after }) => goodnessOf(after, inputs) > goodnessOf(before, inputs))
    .sort((a, b) => goodnessOf(b.after, inputs) - goodnessOf(a.after, inputs))[0];
  return best === undefined ? [] : [best];
}

function channelStep(inputs: BudgetInputs, values: BudgetValues, before: Outlook): NextStep {
  if (!inputs.tasks.some((task) => task.channels > 1)) {
    return { key: 'channel', hours: null, before, after: null, apply: null };
  }
  const changed = fewerChannels(inputs);
  const now = capacityOf(values, values.options[0]);
  const then = likelyValues(changed);
  return {
    key: 'channel',
    hours: {
      before: now.hoursNeeded,
      after: capacityOf(then, then.options[0]).hoursNeeded,
      available: now.hoursAvailable,
    },
    before,
    after: lookAt(changed),
    apply: fewerChannels,
  };
}

const withHorizon =
  (months: number): Apply =>
  (inputs) => ({ ...inputs, horizonMonths: months });

/** The first longer horizon, by whole years, within which the plan turns positive. */
function longerStep(inputs: BudgetInputs): NextStep[] {
  const { max } = planFields.horizonMonths;
  if (inputs.mode === 'outcome' || inputs.horizonMonths >= max) return [];
  for (let years = Math.floor(inputs.horizonMonths / 12) + 1; years * 12 <= max; years++) {
    const apply = withHorizon(years * 12);
    const after = lookAt(apply(inputs));
    if (paysOff(after, 'value')) return [{ key: 'longer', months: years * 12, after, apply }];
  }
  return [{ key: 'longer', months: null, after: lookAt(withHorizon(max)(inputs)), apply: null }];
}

const isAssumption = (input: string): input is FunnelField =>
  input in funnelFields && input !== 'adsReference';

/** The assumption that lies closest to the value at which the plan no longer pays, by share of today's value. */
function secureStep(inputs: BudgetInputs, { result }: Pick<Analysis, 'result'>, pilot: Pilot): NextStep[] {
  const margin = (likely: number, switching: number): number =>
    likely === 0 ? Infinity : Math.abs(switching - likely) / Math.abs(likely);
  const candidates =
    inputs.mode === 'outcome'
      ? pilot.tests.map(({ input, likely, switching }) => ({ input, likely, switching }))
      : result.switching.flatMap(({ input, likely, value }) =>
          // The ads are a choice and not an assumption.
          isAssumption(input) ? [{ input, likely, switching: value }] : [],
        );
  const found = candidates
    .flatMap(({ input, likely, switching }) => (switching === null ? [] : [{ input, likely, switching }]))
    .sort((a, b) => margin(a.likely, a.switching) - margin(b.likely, b.switching))[0];
  return found === undefined ? [] : [{ key: 'secure', ...found, apply: null }];
}

/**
 * Where the answer leads. A no: the best single cut, the pilot in place of the whole plan, a channel fewer, a longer
 * horizon, each with what it gives. A yes: the assumption to secure first, what to decide, when to follow up.
 */
export function nextStepsOf(
  inputs: BudgetInputs,
  analysis: Pick<Analysis, 'result'>,
  pilot = pilotOf(inputs, analysis),
): NextSteps {
  const [option] = analysis.result.options;
  if (pilot.status !== 'ready') return { answer: 'unknown', steps: [] };
  const values = likelyValues(inputs);
  const before = outlookOf(option, primaryOutcome(inputs.outcomes));
  const open = inputs.mode === 'outcome' && !hasLimit(inputs);
  if (!open && paysOff(before, inputs.mode)) {
    const decided = decidedOn(option);
    return {
      answer: 'yes',
      steps: [
        ...secureStep(inputs, analysis, pilot),
        { key: 'decide', yearly: decided.fullYearEffect, oneOff: pilot.cost.oneOff, apply: null },
        { key: 'followUp', paybackMonth: before.paybackMonth, apply: null },
      ],
    };
  }
  const { test, stop, plan } = pilot.cost;
  // A test that costs as much as the plan would risk nothing less.
  const testable = pilot.tests.length > 0 && pilot.verdict !== 'hopeless' && test + stop < plan;
  return {
    answer: open ? 'open' : inputs.mode === 'value' && before.net >= 0 ? 'afterInterest' : 'no',
    steps: [
      ...(open ? [{ key: 'compare', apply: null } as const] : []),
      ...smallerStep(inputs, values, before),
      ...(testable ? [{ key: 'test', risk: test + stop, plan, apply: null } as const] : []),
      channelStep(inputs, values, before),
      ...longerStep(inputs),
    ],
  };
}
