import { likelyOf, type Amount } from '../../lib/amount.ts';
import {
  funnelFields,
  optionFields,
  streamNames,
  volumeFields,
  type Baseline,
  type BudgetInputs,
  type BudgetValues,
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

/** What each option costs and brings. */
export interface PlanResult {
  readonly options: readonly [OptionResult, ...OptionResult[]];
  /** Today's cost and benefit on their own; null without a baseline. */
  readonly baseline: OptionResult | null;
}

/** Months after which "what if we wait" is counted. */
export const delayMonths = 6;
/** Month after which stopping is priced. */
export const stopAfter = 3;
/** Sceptic mode: benefits halved, additional costs a quarter higher, everything six months later. */
export const scepticShare = 0.5;
export const scepticCost = 1.25;
export const scepticDelay = 6;
/** A deficit smaller than this is a trace of rounding, not money. */
export const negligible = 1e-6;

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
 * What an empty figure counts as where nothing would flatter the plan: the click price holds at the planned spend and does
 * not rise, and answering on social media saves nothing.
 */
export function whenEmpty(inputs: BudgetInputs): Readonly<Partial<Record<FunnelField, number>>> {
  return {
    adsReference: likelyOf(inputs.options[0].ads) || 1,
    beta: 1,
    costSocialChannel: inputs.costOtherChannel === null ? 0 : likelyOf(inputs.costOtherChannel),
  };
}

/** One number for each input: the likely one. A figure left empty counts as nothing, or as `whenEmpty` says. */
export function likelyValues(inputs: BudgetInputs): BudgetValues {
  const [first, ...others] = inputs.options;
  const empty = whenEmpty(inputs);
  const funnel = Object.fromEntries(
    (Object.keys(funnelFields) as FunnelField[]).map((name) => {
      const amount = inputs[name];
      return [name, amount === null ? (empty[name] ?? 0) : likelyOf(amount)];
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
  let fte = 0;
  for (const role of option.roles) fte += role.fte;
  return fte;
}

/** Salaries with contributions, and overhead, a month at the wages of the first year. */
function staffCost(values: BudgetValues, option: Option<number>): number {
  const loaded = 1 + values.employerContribution + values.agreedContribution;
  let cost = 0;
  for (const role of option.roles) cost += role.fte * (role.monthlySalary * loaded + option.overheadPerFte);
  return cost;
}

/** Wages in a month of the plan, as a multiple of those of the first year. */
export function wagesAt({ wageGrowth }: Pick<BudgetValues, 'wageGrowth'>, month: number): number {
  return (1 + wageGrowth) ** Math.floor((month - 1) / 12);
}

/** Hours an option has against the hours the work plan needs, a month. */
export function capacityOf(values: BudgetValues, option: Option<number>): Capacity {
  const hoursPerFte = values.workHoursPerMonth * (1 - values.adminShare);
  const hoursAvailable = fteOf(option) * hoursPerFte + option.agencyHours;
  let hoursNeeded = values.communityHours + values.planningHours;
  for (const { volumePerMonth, minutesEach, channels, languages } of values.tasks) {
    hoursNeeded += (volumePerMonth * minutesEach * channels * languages) / 60;
  }
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
export interface Timing {
  /** Months from the start of the plan until the option starts. */
  readonly start: number;
  /** Months added to every lag and month of full effect. */
  readonly later: number;
  /** Full effect from the first month, no training, set-up or sales cycle. */
  readonly established: boolean;
}

const fromStart: Timing = { start: 0, later: 0, established: false };
export const alreadyRunning: Timing = { start: 0, later: 0, established: true };

/** Customers' clicks a month that the ads buy; falling with the spend when beta is under 1. */
export function clicksOf(ads: number, values: Pick<BudgetValues, 'cpc' | 'adsReference' | 'beta'>): number {
  if (ads <= 0 || values.cpc <= 0) return 0;
  const saturation = values.beta === 1 ? 1 : Math.min(1, (ads / values.adsReference) ** (values.beta - 1));
  return (ads / values.cpc) * saturation;
}

/** What an option costs a month, and what each stream brings a month once it has its full effect. */
export interface FullMonth extends Streams {
  /** Wages with charges, overhead and management, at the wages of the first year. */
  readonly people: number;
  /** Everything bought, with contingency and the VAT that is not recovered. */
  readonly other: number;
  /** Paid once, in the first month. */
  readonly once: number;
}

/** An option's money in a month of full effect. The baseline is `established`: it has nothing to set up and ends nothing. */
export function fullMonthOf(
  values: BudgetValues,
  option: Option<number>,
  volumes: Readonly<Record<VolumeField, number>>,
  established: boolean,
): FullMonth {
  const { hoursAvailable, ratio } = capacityOf(values, option);
  const { contingency, irrecoverableVat } = values;
  const bought = option.agency + option.tools + option.production + option.creators;
  const vat = 1 + irrecoverableVat;
  const clicks = hoursAvailable > 0 ? clicksOf(option.ads, values) : 0;
  const perLead = values.closeRate * values.marginPerCustomer;
  // Outcomes are counted, not turned into money.
  const priced = values.mode === 'value' ? 1 : 0;
  const scaled = priced * ratio;
  return {
    people: staffCost(values, option) + option.managementHours * option.managementHourlyCost,
    other: (bought * (1 + contingency) + option.ads) * vat,
    once: established ? 0 : (option.training + option.setup) * (1 + contingency) * vat,
    paid: clicks * values.leadRate * perLead * values.incrementalityPaid * priced,
    organic:
      volumes.socialVisits *
      values.organicLeadRate *
      perLead *
      values.incrementalityOrganic *
      (1 - values.overlap) *
      scaled,
    support:
      volumes.contacts *
      values.deflectionRate *
      (values.costOtherChannel - values.costSocialChannel) *
      scaled,
    recruit: volumes.hiresPerMonth * values.hiresFromSocial * values.costPerHireSaved * scaled,
    retain: ((volumes.customersReached * values.churnReduction * values.marginPerCustomerYear) / 12) * scaled,
    // What the plan ends goes on under the baseline.
    avoided: established ? 0 : values.spendThatReallyStops,
  };
}

/** Streams of benefit whose effect grows month by month. */
export const growingStreams = ['paid', 'organic', 'support', 'recruit', 'retain'] as const;
export type GrowingStream = (typeof growingStreams)[number];

/** The month after which a stream has an effect, and the month of full effect, from the start of the option. */
export interface Growth {
  readonly lag: number;
  readonly full: number;
}

/** When a stream grows: sales come a sales cycle after the interest; at least a month from the first effect to the full. */
export function growthOf(values: BudgetValues, stream: GrowingStream): Growth {
  const apart = (lag: number, full: number, after = 0): Growth => ({
    lag: after + lag,
    full: after + Math.max(full, lag + 1),
  });
  switch (stream) {
    case 'paid':
      return apart(0, values.paidFull, values.salesCycle);
    case 'organic':
      return apart(values.organicLag, values.organicFull, values.salesCycle);
    case 'support':
      return apart(values.supportLag, values.supportFull);
    case 'recruit':
      return apart(values.recruitLag, values.recruitFull);
    case 'retain':
      return apart(values.retainLag, values.retainFull);
  }
}

/** When an outcome grows. */
export function outcomeGrowth({ lag, full }: Growth): Growth {
  return { lag, full: Math.max(full, lag + 1) };
}

/** The money of one option, month by month, over the whole horizon. */
export function flowsOf(
  values: BudgetValues,
  option: Option<number>,
  volumes: Readonly<Record<VolumeField, number>>,
  { start, later, established }: Timing,
): Flows {
  const full = fullMonthOf(values, option, volumes, established);
  const growth = growingStreams.map((stream) => [stream, growthOf(values, stream)] as const);
  const oneOff: number[] = [];
  const running: number[] = [];
  const streams = perStream((): number[] => []);
  for (let month = 1; month <= values.horizonMonths; month++) {
    const own = month - start;
    const started = own > 0;
    oneOff.push(own === 1 ? full.once : 0);
    // Wages rise with the calendar, whenever the plan starts.
    running.push(started ? full.people * wagesAt(values, month) + full.other : 0);
    for (const [stream, { lag, full: until }] of growth) {
      const effect = established ? 1 : ramp(own, lag + later, until + later);
      streams[stream].push(started ? full[stream] * effect : 0);
    }
    streams.avoided.push(own > later ? full.avoided : 0);
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
  const lastBelow = totals.findLastIndex((total) => total < -negligible);
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
      const { lag, full } = outcomeGrowth(outcome);
      const effect = own === null ? ramp(month + 1, lag, full) : 1;
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
