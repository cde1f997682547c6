import { likelyOf, rangeOf, type Amount } from '../../lib/amount.ts';
import {
  funnelFields,
  lagOf,
  optionFields,
  roleFields,
  streamFields,
  streamNames,
  taskFields,
  volumeFields,
  type Baseline,
  type BudgetInputs,
  type BudgetValues,
  type Field,
  type FunnelField,
  type Option,
  type OptionField,
  type StreamName,
  type VolumeField,
} from './state.ts';

/**
 * The budget model: what each option costs and brings, month by month, and the measures a decision needs.
 * Pure and without any number from the world. Money in the plan's currency, rates as fractions, months 1..T.
 */

/** Money by stream of benefit. */
export type Streams = Readonly<Record<StreamName, number>>;

/** One option's money, month by month; index 0 is the first month. */
export interface Flows {
  readonly oneOff: readonly number[];
  readonly running: readonly number[];
  readonly streams: Readonly<Record<StreamName, readonly number[]>>;
}

/** One financial year of a plan. */
export interface Year {
  /** First and last month that the plan has in the year, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  readonly months: number;
  readonly oneOff: number;
  readonly running: number;
  readonly benefit: number;
  readonly net: number;
  /** Full-time equivalents, average over the months. */
  readonly fte: number;
  /** Cumulative net at the end of the year, from the start of the plan. */
  readonly cumulative: number;
}

/** Undiscounted sums over the horizon, unless named npv. `null` is undefined, worded on the page. */
export interface Measures {
  readonly totalCost: number;
  readonly totalBenefit: number;
  readonly streams: Streams;
  readonly net: number;
  /** net / totalCost; null when the cost is zero, and for differences also when it is negative. */
  readonly roi: number | null;
  readonly npv: number;
  /** First month from which cumulative net never falls below zero again; null when there is none or no cost. */
  readonly paybackMonth: number | null;
  /** Largest accumulated deficit. */
  readonly peakFunding: number;
  /** totalCost / totalBenefit: how many times larger the benefit would have to be; null without a benefit. */
  readonly breakEvenMultiple: number | null;
  /** npv of starting now less npv of starting six months later; may be negative. */
  readonly costOfDelay: number;
  readonly years: readonly Year[];
  /** Running cost of twelve full months, at the wages of the first year. */
  readonly fullYearEffect: number;
  /** Benefit less cost each month, not cumulative. */
  readonly cashFlow: readonly number[];
}

export interface Capacity {
  /** Share of the needed hours that there are, at most 1. */
  readonly ratio: number;
  readonly hoursAvailable: number;
  readonly hoursNeeded: number;
  readonly shortfallHours: number;
  readonly shortfallFte: number;
}

/** What one outcome costs, or null where that cannot be said. */
export interface OutcomeResult {
  readonly title: string;
  readonly primary: boolean;
  /** Outcomes that would not have come anyway, over the horizon. */
  readonly volume: number;
  readonly costPerOutcome: number | null;
  readonly alternativeCost: number | null;
  /** Outcomes a year for each full-time equivalent; null without staff. */
  readonly perFteYear: number | null;
}

export interface OptionResult extends Measures {
  readonly label: string;
  /** Salaries with contributions and overhead, a month, first year. */
  readonly monthlyStaffCost: number;
  /** All running cost of the first full month. */
  readonly monthlyCost: number;
  /** What stopping after three months costs. */
  readonly stopCost: number;
  readonly fte: number;
  readonly capacity: Capacity;
  readonly outcomes: readonly OutcomeResult[];
  /** The same measures as differences from the baseline; null without a baseline. */
  readonly additional:
    (Measures & { readonly monthlyCost: number; readonly outcomes: readonly OutcomeResult[] }) | null;
}

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

/** What each option costs and brings. */
export interface PlanResult {
  readonly options: readonly [OptionResult, ...OptionResult[]];
  /** Today's cost and benefit on their own; null without a baseline. */
  readonly baseline: OptionResult | null;
}

/** The options and the sensitivities of the first one. */
export interface BudgetResult extends PlanResult {
  readonly switching: readonly Switching[];
  readonly tornado: readonly TornadoBar[];
  readonly sceptic: { readonly net: number; readonly npv: number };
}

/** Months after which "what if we wait" is counted. */
const delayMonths = 6;
/** Month after which stopping is priced. */
const stopAfter = 3;
/** Sceptic mode: benefits halved, additional costs a quarter higher, everything six months later. */
const scepticShare = 0.5;
const scepticCost = 1.25;
const scepticDelay = 6;
/** Points scanned for a switching value before bisection. */
const scanPoints = 200;

/** Share of full effect in a month: 0 up to the lag, 1 from the month of full effect, a straight line between. */
export function ramp(month: number, lag: number, full: number): number {
  if (month <= lag) return 0;
  if (month >= full) return 1;
  return (month - lag) / (full - lag);
}

/** Adds months to `YYYY-MM`. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + (number - 1) + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Minus zero is zero to a reader. */
const clean = (value: number): number => (value === 0 ? 0 : value);
/** Something for every stream. */
const perStream = <T>(make: (stream: StreamName) => T): Record<StreamName, T> =>
  Object.fromEntries(streamNames.map((stream) => [stream, make(stream)])) as Record<StreamName, T>;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function resolveOption(option: Option<Amount>): Option<number> {
  const costs = Object.fromEntries(
    (Object.keys(optionFields) as OptionField[]).map((name) => [name, likelyOf(option[name])]),
  ) as Record<OptionField, number>;
  return {
    label: option.label,
    noticeMonths: option.noticeMonths,
    commitmentMonths: option.commitmentMonths,
    roles: option.roles.map((role) => ({ ...role, monthlySalary: likelyOf(role.monthlySalary) })),
    ...costs,
  };
}

function resolveBaseline(baseline: Baseline<Amount>): Baseline<number> {
  const volumes = Object.fromEntries(volumeFields.map((name) => [name, likelyOf(baseline[name])])) as Record<
    VolumeField,
    number
  >;
  return { ...resolveOption(baseline), ...volumes, outcomeVolumes: baseline.outcomeVolumes.map(likelyOf) };
}

/**
 * One number for each input: the likely one. A figure left empty counts as nothing, but for those where nothing would
 * flatter the plan: the click price then holds at today's spend, does not rise, and answering in social media saves
 * nothing.
 */
export function likelyValues(inputs: BudgetInputs): BudgetValues {
  const [first, ...others] = inputs.options;
  const whenEmpty: Partial<Record<FunnelField, number>> = {
    adsReference: likelyOf(first.ads) || 1,
    beta: 1,
    costSocialChannel: inputs.costOtherChannel === null ? 0 : likelyOf(inputs.costOtherChannel),
  };
  const funnel = Object.fromEntries(
    (Object.keys(funnelFields) as FunnelField[]).map((name) => {
      const amount = inputs[name];
      return [name, amount === null ? (whenEmpty[name] ?? 0) : likelyOf(amount)];
    }),
  ) as Record<FunnelField, number>;
  return {
    ...inputs,
    ...funnel,
    tasks: inputs.tasks.map((task) => ({
      ...task,
      volumePerMonth: likelyOf(task.volumePerMonth),
      minutesEach: likelyOf(task.minutesEach),
    })),
    outcomes: inputs.outcomes.map((outcome) => ({
      ...outcome,
      volumePerMonth: likelyOf(outcome.volumePerMonth),
      incrementality: likelyOf(outcome.incrementality),
      lag: likelyOf(outcome.lag),
      full: likelyOf(outcome.full),
      alternativeCost: outcome.alternativeCost === null ? null : likelyOf(outcome.alternativeCost),
    })),
    options: [resolveOption(first), ...others.map(resolveOption)],
    baseline: inputs.baseline === null ? null : resolveBaseline(inputs.baseline),
  };
}

/** What the running cost of a month is made of, and what is paid once at the start. */
export interface CostBreakdown {
  readonly staff: number;
  readonly management: number;
  readonly agency: number;
  readonly tools: number;
  readonly production: number;
  readonly creators: number;
  readonly contingency: number;
  readonly ads: number;
  readonly vat: number;
  readonly running: number;
  readonly oneOff: number;
}

/** The cost of an option a month in the first year, by kind; the parts add up to `running`. */
export function costBreakdown(values: BudgetValues, option: Option<number>): CostBreakdown {
  const staff = staffCost(values, option);
  const management = option.managementHours * option.managementHourlyCost;
  const { agency, tools, production, creators, ads } = option;
  const contingency = (agency + tools + production + creators) * values.contingency;
  const bought = agency + tools + production + creators + contingency + ads;
  const vat = bought * values.irrecoverableVat;
  return {
    staff,
    management,
    agency,
    tools,
    production,
    creators,
    contingency,
    ads,
    vat,
    running: staff + management + bought + vat,
    oneOff: (option.training + option.setup) * (1 + values.contingency) * (1 + values.irrecoverableVat),
  };
}

/** Full-time equivalents of an option. */
function fteOf(option: Option<number>): number {
  return sum(option.roles.map((role) => role.fte));
}

/** Salaries with contributions, and overhead, a month at the wages of the first year. */
function staffCost(values: BudgetValues, option: Option<number>): number {
  const loaded = 1 + values.employerContribution + values.agreedContribution;
  return sum(option.roles.map((role) => role.fte * (role.monthlySalary * loaded + option.overheadPerFte)));
}

/** Hours an option has against the hours the work plan needs, a month. */
export function capacityOf(values: BudgetValues, option: Option<number>): Capacity {
  const hoursPerFte = values.workHoursPerMonth * (1 - values.adminShare);
  const hoursAvailable = fteOf(option) * hoursPerFte + option.agencyHours;
  const hoursNeeded =
    sum(
      values.tasks.map(
        (task) => (task.volumePerMonth * task.minutesEach * task.channels * task.languages) / 60,
      ),
    ) +
    values.communityHours +
    values.planningHours;
  const shortfallHours = Math.max(0, hoursNeeded - hoursAvailable);
  return {
    ratio: hoursNeeded > 0 ? Math.min(1, hoursAvailable / hoursNeeded) : 1,
    hoursAvailable,
    hoursNeeded,
    shortfallHours,
    shortfallFte: shortfallHours / hoursPerFte,
  };
}

/** When an option's effect comes. The baseline is already running. */
interface Timing {
  /** Months from the start of the plan until the option starts. */
  readonly start: number;
  /** Months added to every lag and month of full effect. */
  readonly later: number;
  /** Full effect from the first month, no training, set-up or sales cycle. */
  readonly established: boolean;
}

const fromStart: Timing = { start: 0, later: 0, established: false };
const alreadyRunning: Timing = { start: 0, later: 0, established: true };

/** Customers' clicks a month that the ads buy; falling with the spend when beta is under 1. */
export function clicksOf(ads: number, values: Pick<BudgetValues, 'cpc' | 'adsReference' | 'beta'>): number {
  if (ads <= 0 || values.cpc <= 0) return 0;
  const saturation = values.beta === 1 ? 1 : Math.min(1, (ads / values.adsReference) ** (values.beta - 1));
  return (ads / values.cpc) * saturation;
}

/** The money of one option, month by month, over the whole horizon. */
export function flowsOf(
  values: BudgetValues,
  option: Option<number>,
  volumes: Readonly<Record<VolumeField, number>>,
  timing: Timing,
): Flows {
  const { horizonMonths, contingency, irrecoverableVat } = values;
  const capacity = capacityOf(values, option);
  const people = staffCost(values, option) + option.managementHours * option.managementHourlyCost;
  const bought = option.agency + option.tools + option.production + option.creators;
  const vat = 1 + irrecoverableVat;
  const perMonth = (bought * (1 + contingency) + option.ads) * vat;
  const once = timing.established ? 0 : (option.training + option.setup) * (1 + contingency) * vat;

  const share = capacity.ratio;
  // Outcomes are counted, not turned into money.
  const priced = values.mode === 'value' ? 1 : 0;
  const paid =
    capacity.hoursAvailable > 0
      ? clicksOf(option.ads, values) *
        values.leadRate *
        values.closeRate *
        values.marginPerCustomer *
        values.incrementalityPaid *
        priced
      : 0;
  const organic =
    volumes.socialVisits *
    values.organicLeadRate *
    values.closeRate *
    values.marginPerCustomer *
    values.incrementalityOrganic *
    (1 - values.overlap) *
    share *
    priced;
  const support =
    volumes.contacts *
    values.deflectionRate *
    (values.costOtherChannel - values.costSocialChannel) *
    share *
    priced;
  const recruit = volumes.hiresPerMonth * values.hiresFromSocial * values.costPerHireSaved * share * priced;
  const retain =
    ((volumes.customersReached * values.churnReduction * values.marginPerCustomerYear) / 12) * share * priced;
  // What the plan ends goes on under the baseline.
  const avoided = timing.established ? 0 : values.spendThatReallyStops;

  const { later } = timing;
  // A range may put a lag past its month of full effect; a month is kept between them.
  const effect = (month: number, lag: number, full: number): number =>
    timing.established ? 1 : ramp(month, lag + later, Math.max(full, lag + 1) + later);

  const oneOff: number[] = [];
  const running: number[] = [];
  const streams = perStream((): number[] => []);
  for (let month = 1; month <= horizonMonths; month++) {
    const own = month - timing.start;
    const started = own > 0;
    // Wages rise with the calendar, whenever the plan starts.
    const wages = (1 + values.wageGrowth) ** Math.floor((month - 1) / 12);
    oneOff.push(own === 1 ? once : 0);
    running.push(started ? people * wages + perMonth : 0);
    const sold = own - values.salesCycle;
    streams.paid.push(started ? paid * effect(sold, 0, values.paidFull) : 0);
    streams.organic.push(started ? organic * effect(sold, values.organicLag, values.organicFull) : 0);
    streams.support.push(started ? support * effect(own, values.supportLag, values.supportFull) : 0);
    streams.recruit.push(started ? recruit * effect(own, values.recruitLag, values.recruitFull) : 0);
    streams.retain.push(started ? retain * effect(own, values.retainLag, values.retainFull) : 0);
    streams.avoided.push(own > later ? avoided : 0);
  }
  return { oneOff, running, streams };
}

/** Month by month, `a` less `b`. */
function subtract(a: Flows, b: Flows): Flows {
  const less = (left: readonly number[], right: readonly number[]): number[] =>
    left.map((value, index) => value - (right[index] ?? 0));
  return {
    oneOff: less(a.oneOff, b.oneOff),
    running: less(a.running, b.running),
    streams: perStream((stream) => less(a.streams[stream], b.streams[stream])),
  };
}

/** Benefit less cost each month. */
function cashFlowOf(flows: Flows): number[] {
  return flows.running.map(
    (running, index) =>
      sum(streamNames.map((stream) => flows.streams[stream][index] ?? 0)) -
      running -
      (flows.oneOff[index] ?? 0),
  );
}

/** Today's value of a monthly cash flow; `r` per year, the first month discounted one month. */
function presentValue(cashFlow: readonly number[], discountRate: number): number {
  return sum(cashFlow.map((value, index) => value / (1 + discountRate) ** ((index + 1) / 12)));
}

function cumulative(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => (total += value));
}

/** First month from which the cumulative never falls below zero again, to a millionth of a krona. */
function paybackOf(totals: readonly number[]): number | null {
  const lastBelow = totals.findLastIndex((total) => total < -1e-6);
  return lastBelow === totals.length - 1 ? null : lastBelow + 2;
}

function yearsOf(values: BudgetValues, flows: Flows, cashFlow: readonly number[], fte: number): Year[] {
  const years: { from: number; to: number }[] = [];
  for (let index = 0; index < values.horizonMonths; index++) {
    const month = Number(addMonths(values.startMonth, index).slice(5));
    const last = years.at(-1);
    if (last === undefined || month === values.fiscalYearStart) years.push({ from: index, to: index });
    else last.to = index;
  }
  const totals = cumulative(cashFlow);
  return years.map(({ from, to }) => {
    const within = (list: readonly number[]): number => sum(list.slice(from, to + 1));
    return {
      from: addMonths(values.startMonth, from),
      to: addMonths(values.startMonth, to),
      months: to - from + 1,
      oneOff: within(flows.oneOff),
      running: within(flows.running),
      benefit: sum(streamNames.map((stream) => within(flows.streams[stream]))),
      net: within(cashFlow),
      fte,
      cumulative: totals[to] ?? 0,
    };
  });
}

function measuresOf(
  values: BudgetValues,
  flows: Flows,
  delayed: Flows,
  fte: number,
  difference: boolean,
): Measures {
  const cashFlow = cashFlowOf(flows);
  const streams = perStream((stream) => clean(sum(flows.streams[stream])));
  const totalCost = clean(sum(flows.running) + sum(flows.oneOff));
  const totalBenefit = clean(sum(streamNames.map((stream) => streams[stream])));
  const net = totalBenefit - totalCost;
  const npv = clean(presentValue(cashFlow, values.discountRate));
  const totals = cumulative(cashFlow);
  return {
    totalCost,
    totalBenefit,
    streams,
    net: clean(net),
    roi: totalCost === 0 || (difference && totalCost < 0) ? null : clean(net / totalCost),
    npv,
    paybackMonth: totalCost === 0 ? null : paybackOf(totals),
    peakFunding: Math.max(0, -Math.min(...totals)),
    breakEvenMultiple: totalBenefit > 0 ? clean(totalCost / totalBenefit) : null,
    costOfDelay: clean(npv - presentValue(cashFlowOf(delayed), values.discountRate)),
    years: yearsOf(values, flows, cashFlow, fte),
    fullYearEffect: sum(flows.running.slice(0, 12)),
    cashFlow: cashFlow.map(clean),
  };
}

/** What each outcome costs, with the money that really stops taken off first. */
function outcomesOf(
  values: BudgetValues,
  flows: Flows,
  fte: number,
  volumes: readonly (readonly number[])[],
): OutcomeResult[] {
  if (values.mode !== 'outcome') return [];
  const cost = sum(flows.running) + sum(flows.oneOff) - sum(flows.streams.avoided);
  const years = values.horizonMonths / 12;
  return values.outcomes.map((outcome, index) => {
    const volume = sum(volumes[index] ?? []);
    return {
      title: outcome.title,
      primary: outcome.primary,
      volume,
      costPerOutcome: volume > 0 && cost > 0 ? cost / volume : null,
      alternativeCost: outcome.alternativeCost,
      perFteYear: volume > 0 && fte > 0 ? volume / fte / years : null,
    };
  });
}

/** Outcomes each month that would not have come anyway, for every outcome. */
function outcomeVolumes(
  values: BudgetValues,
  option: Option<number>,
  own: readonly number[] | null,
): number[][] {
  const { ratio } = capacityOf(values, option);
  return values.outcomes.map((outcome, index) => {
    const volume = own === null ? outcome.volumePerMonth : (own[index] ?? 0);
    return Array.from({ length: values.horizonMonths }, (_, month) => {
      const effect = own === null ? ramp(month + 1, outcome.lag, Math.max(outcome.full, outcome.lag + 1)) : 1;
      return volume * outcome.incrementality * effect * ratio;
    });
  });
}

/** Cost a month once it runs, first year: everything but training and set-up. */
function monthlyCostOf(flows: Flows): number {
  return flows.running[0] ?? 0;
}

interface OptionInContext {
  readonly flows: Flows;
  readonly delayed: Flows;
  readonly outcomes: readonly (readonly number[])[];
  readonly fte: number;
}

function optionInContext(values: BudgetValues, option: Option<number>): OptionInContext {
  return {
    flows: flowsOf(values, option, values, fromStart),
    delayed: flowsOf(values, option, values, { ...fromStart, start: delayMonths }),
    outcomes: outcomeVolumes(values, option, null),
    fte: fteOf(option),
  };
}

function baselineInContext(values: BudgetValues, baseline: Baseline<number>): OptionInContext {
  const flows = flowsOf(values, baseline, baseline, alreadyRunning);
  return {
    flows,
    delayed: flows,
    outcomes: outcomeVolumes(values, baseline, baseline.outcomeVolumes),
    fte: fteOf(baseline),
  };
}

/** Only the months from the delayed start on differ from the baseline: until then it just goes on. */
function afterDelay(flows: Flows): Flows {
  const later = (list: readonly number[]): number[] =>
    list.map((value, index) => (index < delayMonths ? 0 : value));
  return {
    oneOff: later(flows.oneOff),
    running: later(flows.running),
    streams: perStream((stream) => later(flows.streams[stream])),
  };
}

function resultOf(
  values: BudgetValues,
  option: Option<number>,
  own: OptionInContext,
  baseline: OptionInContext | null,
  baselineOption: Baseline<number> | null,
): OptionResult {
  const staff = staffCost(values, option);
  const contracts =
    Math.max(0, option.commitmentMonths - stopAfter) *
    (option.agency + option.tools) *
    (1 + values.irrecoverableVat);
  const staffToday = baselineOption === null ? 0 : staffCost(values, baselineOption);
  let additional: OptionResult['additional'] = null;
  if (baseline !== null) {
    const flows = subtract(own.flows, baseline.flows);
    const fte = own.fte - baseline.fte;
    additional = {
      ...measuresOf(values, flows, afterDelay(subtract(own.delayed, baseline.delayed)), fte, true),
      monthlyCost: clean(monthlyCostOf(flows)),
      outcomes: outcomesOf(
        values,
        flows,
        fte,
        own.outcomes.map((months, index) =>
          months.map((value, month) => value - (baseline.outcomes[index]?.[month] ?? 0)),
        ),
      ),
    };
  }
  return {
    label: option.label,
    monthlyStaffCost: staff,
    monthlyCost: monthlyCostOf(own.flows),
    ...measuresOf(values, own.flows, own.delayed, own.fte, false),
    stopCost: Math.max(0, staff - staffToday) * option.noticeMonths + contracts,
    fte: own.fte,
    capacity: capacityOf(values, option),
    outcomes: outcomesOf(values, own.flows, own.fte, own.outcomes),
    additional,
  };
}

/** The flows that the decision is about: the first option's, less the baseline's where there is one. */
function decisionFlows(values: BudgetValues, later = 0): Flows {
  const [option] = values.options;
  const flows = flowsOf(values, option, values, { ...fromStart, later });
  return values.baseline === null
    ? flows
    : subtract(flows, flowsOf(values, values.baseline, values.baseline, alreadyRunning));
}

/** npv of the decision: the first option's difference from the baseline, or all of it without one. */
export function decisionNpv(values: BudgetValues): number {
  return presentValue(cashFlowOf(decisionFlows(values)), values.discountRate);
}

/**
 * The sceptic's calculation: positive effects halved, additional running cost a quarter higher (as cost only, the
 * clicks are those of the planned ads), every effect six months later. Never better than the plan itself.
 */
export function scepticOf(values: BudgetValues): { net: number; npv: number } {
  const plan = cashFlowOf(decisionFlows(values));
  const doubted = decisionFlows(values, scepticDelay);
  const cashFlow = cashFlowOf({
    oneOff: doubted.oneOff,
    running: doubted.running.map((cost) => (cost > 0 ? cost * scepticCost : cost)),
    streams: perStream((stream) =>
      doubted.streams[stream].map((benefit) => (benefit > 0 ? benefit * scepticShare : benefit)),
    ),
  });
  return {
    net: clean(Math.min(sum(plan), sum(cashFlow))),
    npv: clean(
      Math.min(presentValue(plan, values.discountRate), presentValue(cashFlow, values.discountRate)),
    ),
  };
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
export function tornadoOf(inputs: BudgetInputs): TornadoBar[] {
  return uncertainInputs(inputs)
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

/**
 * Every option and the baseline at likely values: quick enough for each keystroke. Total: inputs within their allowed
 * ranges give a result without NaN or Infinity; what is undefined is null.
 */
export function evaluateOptions(inputs: BudgetInputs): PlanResult {
  const values = likelyValues(inputs);
  const baseline = values.baseline === null ? null : baselineInContext(values, values.baseline);
  const result = (option: Option<number>): OptionResult =>
    resultOf(values, option, optionInContext(values, option), baseline, values.baseline);
  const [first, ...others] = values.options;
  return {
    options: [result(first), ...others.map(result)],
    baseline:
      values.baseline === null || baseline === null
        ? null
        : resultOf(values, values.baseline, baseline, null, null),
  };
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
