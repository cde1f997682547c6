import { clamp, likelyOf, rangeOf, type Range } from '../../lib/amount.ts';
import type { Analysis } from './analysis.ts';
import { withValue } from './entry.ts';
import {
  addMonths,
  capacityOf,
  clicksOf,
  costBreakdown,
  likelyValues,
  ramp,
  type OptionResult,
} from './model.ts';
import { inputsInUse } from './sensitivity.ts';
import {
  funnelFields,
  outcomeFields,
  type BudgetInputs,
  type BudgetValues,
  type Field,
  type FunnelField,
  type Option,
  primaryOutcome,
} from './state.ts';
import { uncertainInputs, type UncertainInput } from './uncertain.ts';
import { costOfOutcome, decisionNpv, outcomeMargin } from './valuation.ts';

/**
 * A pilot with a stop rule, written from what the result hangs on, and where an answer leads: what to test, what the test
 * can tell, when to go on and when to stop, what it costs, and which other plans there are. Pure: the words are elsewhere.
 */

/** Months that a test runs. */
export const testMonths = 3;
/** Months that an unclear answer may be waited for once more. */
const extraMonths = 3;

/** Assumptions of which two or three months of work can tell something. */
export const testInputs = [
  'cpc',
  'beta',
  'leadRate',
  'closeRate',
  'incrementalityPaid',
  'socialVisits',
  'organicLeadRate',
  'incrementalityOrganic',
  'overlap',
  'contacts',
  'deflectionRate',
  'hiresFromSocial',
  'outcomeVolume',
  'outcomeIncrementality',
] as const;
export type TestInput = (typeof testInputs)[number];

/** Assumptions that somebody in the organisation can look up, so that no test is needed. */
export const askInputs = [
  'marginPerCustomer',
  'costOtherChannel',
  'costSocialChannel',
  'hiresPerMonth',
  'costPerHireSaved',
  'customersReached',
  'marginPerCustomerYear',
  'spendThatReallyStops',
  'alternativeCost',
] as const;
export type AskInput = (typeof askInputs)[number];

/** What is counted in a test. */
export type CaseKind = 'click' | 'visit' | 'lead' | 'settledLead' | 'contact' | 'hire' | 'outcome';

/**
 * How far a measured value may lie from the true one: of a share, of a number or a price per case, of a difference between
 * two halves, or of what twice the money buys.
 */
type Precision = 'share' | 'number' | 'split' | 'levels';

interface Design {
  readonly cases: CaseKind;
  readonly precision: Precision;
}

const designs: Readonly<Record<TestInput, Design>> = {
  cpc: { cases: 'click', precision: 'number' },
  beta: { cases: 'click', precision: 'levels' },
  leadRate: { cases: 'click', precision: 'share' },
  closeRate: { cases: 'settledLead', precision: 'share' },
  incrementalityPaid: { cases: 'lead', precision: 'split' },
  socialVisits: { cases: 'visit', precision: 'number' },
  organicLeadRate: { cases: 'visit', precision: 'share' },
  incrementalityOrganic: { cases: 'lead', precision: 'split' },
  overlap: { cases: 'lead', precision: 'share' },
  contacts: { cases: 'contact', precision: 'number' },
  deflectionRate: { cases: 'contact', precision: 'share' },
  hiresFromSocial: { cases: 'hire', precision: 'share' },
  outcomeVolume: { cases: 'outcome', precision: 'number' },
  outcomeIncrementality: { cases: 'outcome', precision: 'share' },
};

/** Standard normal deviate between which and its opposite eight of ten values lie. */
const eightOfTen = 1.2815515655446;
/** Fewer cases than this say nothing about a share, whatever the formula gives. */
const fewestCases = 10;

/** What a test can tell. */
export interface Sample {
  readonly cases: CaseKind;
  /** Cases that the plan itself gives during the test. */
  readonly expected: number;
  /** Where the true value lies in eight cases of ten when today's value is what is measured. */
  readonly low: number;
  readonly high: number;
  /** The limit it has to be told apart from; null when there is none. */
  readonly target: number | null;
  /** Whether the test tells today's value from the limit; null without a limit. */
  readonly enough: boolean | null;
  /** Cases it would take, and months at the plan's own pace; null when that cannot be said. */
  readonly needed: number | null;
  readonly months: number | null;
}

/** When to go on: at the value, or beyond it. */
export interface Go {
  readonly value: number;
  /** The other tested assumption and the value it must then have, where this one alone is not enough. */
  readonly given: { readonly input: TestInput; readonly value: number } | null;
}

/** One assumption that the pilot settles. */
export interface PilotTest {
  readonly input: TestInput;
  readonly field: Field;
  readonly likely: number;
  /** Null when the reader is certain. */
  readonly range: Range | null;
  /** Which way is good for the decision. */
  readonly better: 'higher' | 'lower';
  /** The value at which the plan just pays, all else likely; null when there is none. */
  readonly switching: number | null;
  /** Null when no value is enough, even with the other test at its favourable end. */
  readonly go: Go | null;
  /**
   * Stop on the bad side of this: where even all else favourable does not save the plan, or outside the range given,
   * whichever comes first, and never beyond `go`. Null when no value sinks the plan, or when nothing says where.
   */
  readonly stop: number | null;
  readonly sample: Sample;
}

/** An assumption to look up before the test. */
export interface PilotAsk {
  readonly input: AskInput;
  readonly field: Field;
  readonly likely: number;
  readonly switching: number | null;
}

/** What a pilot costs, as differences from today where there is a baseline. */
export interface PilotCost {
  /** Running and one-off cost of the months of the test. */
  readonly test: number;
  readonly oneOff: number;
  /** Cost of stopping after the test with the plan's staff employed. */
  readonly stop: number;
  /** The same when nobody was employed for it: what is left of contracts. */
  readonly contracts: number;
  /** Cost of the whole plan over its horizon. */
  readonly plan: number;
}

/** What is left when a plan is stopped. */
export type Kept = 'answers' | 'training' | 'setup' | 'material';

export interface Pilot {
  /** `incomplete`: nothing says yet what the plan brings. `nobody`: there are no hours to do the work. */
  readonly status: 'ready' | 'incomplete' | 'nobody';
  /**
   * `hopeless`: the plan does not pay even with everything uncertain at its favourable end, so no test helps. `safe`: it
   * pays even at the unfavourable ends. `certain`: nothing is given as uncertain.
   */
  readonly verdict: 'test' | 'hopeless' | 'safe' | 'certain';
  /** ISO dates of first and last day; the last day of a test prolonged once; and the first month after the gate. */
  readonly start: string;
  readonly gate: string;
  readonly extended: string;
  readonly next: string;
  /** Whether the plan pays at today's values, and whether anything says where it would stop doing so. */
  readonly pays: boolean;
  readonly limited: boolean;
  /** At most two. */
  readonly tests: readonly PilotTest[];
  /** At most two. */
  readonly asks: readonly PilotAsk[];
  /** Hours a month of the reader's own staff, and full-time equivalents, above today's. */
  readonly extraHours: number;
  readonly extraFte: number;
  /** The plan pays an agency. */
  readonly agency: boolean;
  readonly cost: PilotCost;
  readonly kept: readonly Kept[];
}

/** What is decided on: the difference from the baseline where there is one. */
export function decidedOn(option: OptionResult): NonNullable<OptionResult['additional']> | OptionResult {
  return option.additional ?? option;
}

/** Where a tested or looked-up input stands in the plan. */
function pathOf(input: TestInput | AskInput, inputs: BudgetInputs): UncertainInput['path'] {
  const primary = primaryOutcome(inputs.outcomes);
  if (input === 'outcomeVolume') return ['outcomes', primary, 'volumePerMonth'];
  if (input === 'outcomeIncrementality') return ['outcomes', primary, 'incrementality'];
  if (input === 'alternativeCost') return ['outcomes', primary, 'alternativeCost'];
  return [input];
}

function fieldOf(input: TestInput | AskInput): Field {
  if (input === 'outcomeVolume') return outcomeFields.volumePerMonth;
  if (input === 'outcomeIncrementality') return outcomeFields.incrementality;
  if (input === 'alternativeCost') return outcomeFields.alternativeCost;
  return funnelFields[input];
}

type Path = UncertainInput['path'];

/** The plan with its first option alone: the others decide nothing here. */
export function firstOnly(inputs: BudgetInputs): BudgetInputs {
  return { ...inputs, options: [inputs.options[0]] };
}

/** The plan in numbers with another number at a place. */
function put(values: BudgetValues, path: Path, value: number): BudgetValues {
  // A number takes a number's place, so the plan is still one of numbers.
  return withValue(values, path, value) as BudgetValues;
}

/**
 * How good a plan is for the decision, above zero when it pays: npv, or in outcome mode what its outcomes would cost in the
 * other channel less what they cost here. Without a known alternative, the smallest cost per outcome is best and no
 * value is zero.
 */
function worthOf(plan: BudgetValues): number {
  if (plan.mode === 'value') return decisionNpv(plan);
  const margin = outcomeMargin(plan);
  if (margin !== null) return margin;
  const cost = costOfOutcome(plan);
  return cost === null ? -Number.MAX_VALUE : -cost;
}

/** Whether a plan's worth has a zero that means something. */
export function hasLimit(inputs: BudgetInputs): boolean {
  return inputs.mode === 'value' || inputs.outcomes[primaryOutcome(inputs.outcomes)]?.alternativeCost != null;
}

/** Points between today's value and the end of what is searched. */
const searchPoints = 64;
/** How many times today's value an unbounded input is searched to. */
const searchFactor = 1000;

/**
 * The value nearest to `from`, on the way to `to`, at which a function is zero; null when its sign does not change. Ranges
 * without an end of their own are searched in equal ratios.
 */
function zeroTowards(worth: (value: number) => number, from: number, to: number): number | null {
  const ratio = from > 0 && to > 0 ? to / from : 0;
  const geometric = ratio > 100 || (ratio > 0 && ratio < 0.01);
  const at = (share: number): number => (geometric ? from * ratio ** share : from + (to - from) * share);
  let before = worth(from);
  if (before === 0) return from;
  for (let step = 1; step <= searchPoints; step++) {
    const after = worth(at(step / searchPoints));
    if (before < 0 === after < 0 && after !== 0) {
      before = after;
      continue;
    }
    let [low, high] = [(step - 1) / searchPoints, step / searchPoints];
    for (let halving = 0; halving < 60; halving++) {
      const middle = (low + high) / 2;
      if (worth(at(middle)) < 0 === before < 0) low = middle;
      else high = middle;
    }
    return at(high);
  }
  return null;
}

/** The ends between which a value of an input is searched. */
function searchEnds(field: Field, base: number): { readonly min: number; readonly max: number } {
  return { min: field.min, max: field.max > 1e6 ? Math.min(field.max, base * searchFactor) : field.max };
}

interface Candidate {
  readonly input: TestInput;
  readonly path: Path;
  readonly field: Field;
  readonly likely: number;
  readonly range: Range | null;
  readonly better: 'higher' | 'lower';
  /** How much the range moves the worth of the plan. */
  readonly swing: number;
}

/** Around a certain value, so that certain assumptions can be put in order too: as wide as an informed one. */
const aroundCertain = 1.3;

/** A plan as it was given, with its ranges, and in numbers. */
interface Plan {
  readonly inputs: BudgetInputs;
  readonly values: BudgetValues;
}

function candidateOf({ inputs, values }: Plan, input: TestInput): Candidate | null {
  const path = pathOf(input, inputs);
  const field = fieldOf(input);
  const amount =
    path.length === 1 ? inputs[input as FunnelField] : outcomeAmount(inputs, path[2] as OutcomeAmount);
  if (amount == null) return null;
  const likely = likelyOf(amount);
  const range = typeof amount === 'number' ? null : rangeOf(amount, field);
  const low = range?.low ?? clamp(likely / aroundCertain, field);
  const high = range?.high ?? clamp(likely * aroundCertain, field);
  const [atLow, atHigh] = [low, high].map((value) => worthOf(put(values, path, value)));
  const swing = (atHigh ?? 0) - (atLow ?? 0);
  if (swing === 0 || !Number.isFinite(swing)) return null;
  return {
    input,
    path,
    field,
    likely,
    range,
    better: swing > 0 ? 'higher' : 'lower',
    swing: Math.abs(swing),
  };
}

type OutcomeAmount = 'volumePerMonth' | 'incrementality' | 'alternativeCost';
function outcomeAmount(inputs: BudgetInputs, name: OutcomeAmount) {
  return inputs.outcomes[primaryOutcome(inputs.outcomes)]?.[name] ?? null;
}

/** Every uncertain input of the decision at the end that is good for it, or at the bad end. */
function atEnds({ inputs, values }: Plan, good: boolean): BudgetValues {
  // Each end is judged with all else likely, so that the order of the inputs means nothing.
  const ends = uncertainInputs(inputs)
    .filter(({ option }) => option === null || option === 0)
    .map(({ path, amount, field }) => {
      const { low, high } = rangeOf(amount, field);
      const highIsGood = worthOf(put(values, path, high)) >= worthOf(put(values, path, low));
      return { path, value: highIsGood === good ? high : low };
    });
  return ends.reduce((plan, { path, value }) => put(plan, path, value), values);
}

/** The three months of a test in numbers, from the plan itself: today's volume goes on until the plan gives more. */
function casesOf(values: BudgetValues, input: TestInput): number {
  const [option] = values.options;
  const { baseline } = values;
  const ratioOf = (side: Option<number>): number => capacityOf(values, side).ratio;
  const grown = (month: number, lag: number, full: number): number =>
    ramp(month, lag, Math.max(full, lag + 1));
  const clicksBy = (side: Option<number> | null): number =>
    side !== null && capacityOf(values, side).hoursAvailable > 0 ? clicksOf(side.ads, values) : 0;
  const [clicksFull, clicksToday] = [clicksBy(option), clicksBy(baseline)];
  const ratio = ratioOf(option);
  const ratioToday = baseline === null ? 0 : ratioOf(baseline);
  const primary = primaryOutcome(values.outcomes);
  const outcome = values.outcomes[primary];
  let total = 0;
  for (let month = 1; month <= testMonths; month++) {
    const clicks = Math.max(clicksFull * grown(month, 0, values.paidFull), clicksToday);
    const visits = Math.max(
      values.socialVisits * grown(month, values.organicLag, values.organicFull) * ratio,
      (baseline?.socialVisits ?? 0) * ratioToday,
    );
    const leads = { paid: clicks * values.leadRate, organic: visits * values.organicLeadRate };
    switch (input) {
      case 'cpc':
      case 'beta':
      case 'leadRate':
        total += clicks;
        break;
      case 'closeRate':
        // Only those whose sale is decided before the gate.
        total += month + values.salesCycle <= testMonths ? leads.paid + leads.organic : 0;
        break;
      case 'incrementalityPaid':
        total += leads.paid;
        break;
      case 'incrementalityOrganic':
      case 'overlap':
        total += leads.organic;
        break;
      case 'socialVisits':
      case 'organicLeadRate':
        total += visits;
        break;
      case 'contacts':
      case 'deflectionRate':
        total += Math.max(
          values.contacts * grown(month, values.supportLag, values.supportFull) * ratio,
          (baseline?.contacts ?? 0) * ratioToday,
        );
        break;
      case 'hiresFromSocial':
        total += values.hiresPerMonth;
        break;
      case 'outcomeVolume':
      case 'outcomeIncrementality':
        total +=
          outcome === undefined
            ? 0
            : Math.max(
                outcome.volumePerMonth * grown(month, outcome.lag, outcome.full) * ratio,
                (baseline?.outcomeVolumes[primary] ?? 0) * ratioToday,
              );
        break;
    }
  }
  return total;
}

/**
 * Standard error of a measured value, times the square root of the number of cases: the binomial rule for a share, and
 * counts as Poisson for the rest.
 */
function errorOf(precision: Precision, value: number, cases: number): number {
  // A share of none or all would seem to be known exactly; one case more or less is always possible.
  const share = clamp(value, { min: 1 / (cases + 2), max: (cases + 1) / (cases + 2) });
  switch (precision) {
    case 'share':
      return Math.sqrt(share * (1 - share));
    case 'number':
      return value;
    case 'split': {
      // Half goes with and half without; without, the part comes that would have come anyway.
      const anyway = 1 - share;
      return Math.sqrt(2 * anyway * (1 + anyway));
    }
    case 'levels':
      // Half the time at all of the money and half at half of it.
      return Math.sqrt(2 + 2 * 2 ** value) / Math.LN2;
  }
}

function sampleOf(values: BudgetValues, candidate: Candidate, target: number | null): Sample {
  const { input, likely, field } = candidate;
  const { cases, precision } = designs[input];
  const expected = casesOf(values, input);
  const error = eightOfTen * errorOf(precision, likely, expected);
  const margin = expected > 0 ? error / Math.sqrt(expected) : Infinity;
  const apart = target === null ? null : Math.abs(target - likely);
  const needed = apart === null || apart === 0 ? null : Math.max(fewestCases, (error / apart) ** 2);
  return {
    cases,
    expected,
    low: clamp(likely - margin, field),
    high: clamp(likely + margin, field),
    target,
    enough: apart === null ? null : needed !== null && expected >= needed,
    needed,
    months: needed === null || expected <= 0 ? null : (needed / expected) * testMonths,
  };
}

/** The value on the good side of two, or the other where one is missing. */
function harder(better: 'higher' | 'lower', a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return better === 'higher' ? Math.max(a, b) : Math.min(a, b);
}

function testOf(
  values: BudgetValues,
  favourable: BudgetValues,
  candidate: Candidate,
  other: Candidate | null,
): PilotTest {
  const { input, path, field, likely, range, better } = candidate;
  const ends = searchEnds(field, likely > 0 ? likely : (range?.high ?? 1));
  const [goodEnd, badEnd] = better === 'higher' ? [ends.max, ends.min] : [ends.min, ends.max];
  const within =
    (plan: BudgetValues) =>
    (value: number): number =>
      worthOf(put(plan, path, value));
  const zeroOf = (plan: BudgetValues): number | null => {
    const worth = within(plan);
    return zeroTowards(worth, likely, worth(likely) < 0 ? goodEnd : badEnd);
  };
  const limited = hasLimit(values);
  const switching = limited ? zeroOf(values) : null;
  let go: Go | null = switching === null ? null : { value: switching, given: null };
  // A plan that no value of this input can sink needs no limit to go on.
  if (go === null && limited && other !== null && within(values)(likely) < 0) {
    const { low, high } = other.range ?? { low: other.likely, high: other.likely };
    const given = { input: other.input, value: other.better === 'higher' ? high : low };
    const together = put(values, other.path, given.value);
    const value = zeroOf(together);
    if (value !== null && within(together)(goodEnd) >= 0) go = { value, given };
  }
  const rescue = limited ? zeroOf(favourable) : null;
  const lowEnd = range === null ? null : better === 'higher' ? range.low : range.high;
  const hardest = harder(better, rescue, lowEnd);
  const stop =
    go === null
      ? limited && within(values)(likely) >= 0
        ? null
        : hardest
      : hardest === null
        ? go.value
        : better === 'higher'
          ? Math.min(go.value, hardest)
          : Math.max(go.value, hardest);
  return {
    input,
    field,
    likely,
    range,
    better,
    switching,
    go,
    stop,
    sample: sampleOf(values, candidate, go?.value ?? stop),
  };
}

/** A test that settles something must matter at least this much beside one that would settle nothing. */
const worthSettling = 0.5;

/**
 * The two tests: what matters most, and what matters most of the rest among what the months of a test can settle. What
 * matters far more is tested even where it will not be settled, and then said to be.
 */
function testsOf(plan: Plan, favourable: BudgetValues, testable: readonly TestInput[]): PilotTest[] {
  const { values } = plan;
  const candidates = testable.flatMap((input) => candidateOf(plan, input) ?? []);
  const uncertain = candidates.filter(({ range }) => range !== null && range.low < range.high);
  // Without any range, what a change of equal size would move most comes first.
  const [most, ...others] = (uncertain.length > 0 ? uncertain : candidates).sort((a, b) => b.swing - a.swing);
  if (most === undefined) return [];
  const [next] = others;
  if (next === undefined) return [testOf(values, favourable, most, null)];
  const second =
    others
      .filter(({ swing }) => swing >= worthSettling * next.swing)
      .find((candidate) => testOf(values, favourable, candidate, most).sample.enough === true) ?? next;
  return [testOf(values, favourable, most, second), testOf(values, favourable, second, most)];
}

/** The last day of a month `YYYY-MM`, as an ISO date. */
export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const day = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, '0')}`;
}

function asksOf({ inputs, values }: Plan, switching: ReadonlyMap<string, number | null>): PilotAsk[] {
  if (inputs.mode === 'outcome') {
    const amount = outcomeAmount(inputs, 'alternativeCost');
    const field = fieldOf('alternativeCost');
    return amount === null || typeof amount !== 'number'
      ? [{ input: 'alternativeCost', field, likely: amount === null ? 0 : likelyOf(amount), switching: null }]
      : [];
  }
  return askInputs
    .flatMap((input) => {
      const amount = input === 'alternativeCost' ? null : inputs[input];
      if (amount === null || typeof amount === 'number') return [];
      const field = fieldOf(input);
      const { low, high } = rangeOf(amount, field);
      const swing = worthOf(put(values, [input], high)) - worthOf(put(values, [input], low));
      return swing === 0
        ? []
        : [
            {
              ask: { input, field, likely: likelyOf(amount), switching: switching.get(input) ?? null },
              swing: Math.abs(swing),
            },
          ];
    })
    .sort((a, b) => b.swing - a.swing)
    .slice(0, 2)
    .map(({ ask }) => ask);
}

function costOf(values: BudgetValues, result: OptionResult): PilotCost {
  const [option] = values.options;
  const decided = decidedOn(result);
  const { oneOff } = costBreakdown(values, option);
  return {
    test: decided.monthlyCost * testMonths + oneOff,
    oneOff,
    stop: result.stopCost,
    contracts:
      Math.max(0, option.commitmentMonths - testMonths) *
      (option.agency + option.tools) *
      (1 + values.irrecoverableVat),
    plan: decided.totalCost,
  };
}

/**
 * The pilot of a plan's first option: the two assumptions that matter most among those a test can settle, their limits,
 * dates from the start month, and what it costs to try and to stop. Total for valid inputs; what cannot be said is null
 * or an empty list.
 */
export function pilotOf(inputs: BudgetInputs, { result }: Pick<Analysis, 'result'>): Pilot {
  const only = firstOnly(inputs);
  const values = likelyValues(only);
  const plan: Plan = { inputs: only, values };
  const [option] = result.options;
  const used = inputs.mode === 'value' ? inputsInUse(inputs) : [];
  const outcomes = decidedOn(option).outcomes[primaryOutcome(inputs.outcomes)]?.volume ?? 0;
  const brings = inputs.mode === 'value' ? used.length > 0 : outcomes > 0;
  const status = option.capacity.hoursAvailable <= 0 ? 'nobody' : brings ? 'ready' : 'incomplete';
  const open = status === 'ready';
  const anyUncertain = uncertainInputs(only).length > 0;
  const favourable = open && anyUncertain ? atEnds(plan, true) : values;
  const limited = hasLimit(only);
  const verdict = !anyUncertain
    ? 'certain'
    : !open || !limited
      ? 'test'
      : worthOf(favourable) < 0
        ? 'hopeless'
        : worthOf(atEnds(plan, false)) > 0
          ? 'safe'
          : 'test';
  const switching = new Map(result.switching.map(({ input, value }) => [input as string, value]));
  const extraFte = option.fte - (result.baseline?.fte ?? 0);
  const [first] = values.options;
  const testable = testInputs.filter((input) =>
    inputs.mode === 'value' ? (used as readonly string[]).includes(input) : input.startsWith('outcome'),
  );
  return {
    status,
    verdict,
    start: `${inputs.startMonth}-01`,
    gate: lastDay(addMonths(inputs.startMonth, testMonths - 1)),
    extended: lastDay(addMonths(inputs.startMonth, testMonths + extraMonths - 1)),
    next: addMonths(inputs.startMonth, testMonths),
    pays: open && worthOf(values) >= 0,
    limited,
    tests: open ? testsOf(plan, favourable, testable) : [],
    asks: open ? asksOf(plan, switching) : [],
    extraHours: Math.max(0, extraFte) * values.workHoursPerMonth * (1 - values.adminShare),
    extraFte,
    agency: first.agency > 0,
    cost: costOf(values, option),
    kept: [
      'answers',
      ...(first.training > 0 ? (['training'] as const) : []),
      ...(first.setup > 0 ? (['setup'] as const) : []),
      ...(first.production + first.creators > 0 ? (['material'] as const) : []),
    ],
  };
}
