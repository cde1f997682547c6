import { readFormula, type Formula } from '../formula.ts';
import {
  exitFields,
  funnelFields,
  optionFields,
  outcomeFields,
  planFields,
  roleFields,
  streamFields,
  streamNames,
  taskFields,
  workFields,
  type Field,
  type StreamName,
} from './state.ts';

/**
 * The rules of the budget as the Method page shows them. Each formula is a text that is worked out in `method.test.ts` and
 * compared with the model on plans of every kind, so that the page cannot say one thing and the code do another.
 */

/** Groups of formulas, by the section of the page they stand in. */
export const formulaGroups = {
  cost: {
    staff:
      'sum(role, fte * (monthlySalary * (1 + employerContribution + agreedContribution) + overheadPerFte))',
    'people[t]': '(staff + managementHours * managementHourlyCost) * (1 + wageGrowth)^floor((t - 1) / 12)',
    bought: 'agency + tools + production + creators',
    'running[t]': 'people[t] + (bought * (1 + contingency) + ads) * (1 + irrecoverableVat)',
    'oneOff[t]': '[t = 1] * (training + setup) * (1 + contingency) * (1 + irrecoverableVat)',
    'cost[t]': 'running[t] + oneOff[t]',
    fullYearEffect: 'sum(t, [t <= 12] * running[t])',
    stopCost:
      'max(0, staff - staffToday) * noticeMonths + max(0, commitmentMonths - stopAfter) * (agency + tools) * (1 + irrecoverableVat)',
  },
  charges: {
    charges: 'sum(bracket, rate * min(max(salary - from, 0), to - from)) + fixedPerFte',
    effectiveRate: 'charges / salary',
  },
  capacity: {
    hoursAvailable: 'sum(role, fte) * workHoursPerMonth * (1 - adminShare) + agencyHours',
    hoursNeeded:
      'sum(task, volumePerMonth * minutesEach / 60 * channels * languages) + communityHours + planningHours',
    c: '1 if hoursNeeded = 0; min(1, hoursAvailable / hoursNeeded)',
    shortfallHours: 'max(0, hoursNeeded - hoursAvailable)',
    shortfallFte: 'shortfallHours / (workHoursPerMonth * (1 - adminShare))',
  },
  benefit: {
    'ramp(m, lag, full)': '0 if m <= lag; 1 if m >= full; (m - lag) / (full - lag)',
    clicks: '0 if ads = 0; 0 if cpc = 0; ads / cpc * min(1, (ads / adsReference)^(beta - 1))',
    'paid[t]':
      '0 if hoursAvailable = 0; clicks * leadRate * closeRate * marginPerCustomer * incrementalityPaid * ramp(t - salesCycle, 0, paidFull)',
    'organic[t]':
      'socialVisits * organicLeadRate * closeRate * marginPerCustomer * incrementalityOrganic * (1 - overlap) * ramp(t - salesCycle, organicLag, organicFull) * c',
    'support[t]':
      'contacts * deflectionRate * (costOtherChannel - costSocialChannel) * ramp(t, supportLag, supportFull) * c',
    'recruit[t]': 'hiresPerMonth * hiresFromSocial * costPerHireSaved * ramp(t, recruitLag, recruitFull) * c',
    'retain[t]':
      'customersReached * churnReduction * marginPerCustomerYear / 12 * ramp(t, retainLag, retainFull) * c',
    'avoided[t]': 'spendThatReallyStops',
    'benefit[t]': 'paid[t] + organic[t] + support[t] + recruit[t] + retain[t] + avoided[t]',
  },
  measures: {
    totalCost: 'sum(t, cost[t])',
    totalBenefit: 'sum(t, benefit[t])',
    net: 'totalBenefit - totalCost',
    roi: 'null if totalCost = 0; net / totalCost',
    npv: 'sum(t, (benefit[t] - cost[t]) / (1 + discountRate)^(t / 12))',
    'cumulative[t]': 'sum(s, benefit[s] - cost[s])',
    paybackMonth:
      'null if totalCost = 0; null if cumulative[T] < -negligible; 1 + max(t, t * [cumulative[t] < -negligible])',
    peakFunding: 'max(0, -min(t, cumulative[t]))',
    breakEvenMultiple: 'null if totalBenefit <= 0; totalCost / totalBenefit',
    'later[t]':
      '0 if t <= delayMonths; benefit[t - delayMonths] - cost[t - delayMonths] + people[t - delayMonths] - people[t]',
    costOfDelay: 'npv - sum(t, later[t] / (1 + discountRate)^(t / 12))',
  },
  sceptic: {
    'doubted[t]':
      'sum(stream, max(0, b[t]) * scepticShare + min(0, b[t])) - oneOff[t] - max(running[t], running[t] * scepticCost)',
    scepticNet: 'min(net, sum(t, doubted[t]))',
    scepticNpv: 'min(npv, sum(t, doubted[t] / (1 + discountRate)^(t / 12)))',
  },
  sureness: {
    low: 'likely / f',
    high: 'likely * f',
  },
  draw: {
    z: 's * sqrt(correlation) * M + sqrt(1 - correlation) * e',
    x: 'likely * (high / likely)^(z / q) if z >= 0; likely * (low / likely)^(-z / q)',
    xLinear: 'likely + (high - likely) * z / q if z >= 0; likely + (likely - low) * z / q',
  },
  outcome: {
    volume: 'sum(t, volumePerMonth * incrementality * ramp(t, lag, full)) * c',
    spent: 'totalCost - sum(t, avoided[t])',
    costPerOutcome: 'null if volume <= 0; null if spent <= 0; spent / volume',
    perFteYear: 'volume / (fte * T / 12)',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A group of formulas. */
export type FormulaGroup = keyof typeof formulaGroups;

/** The formulas of a group, read. */
export function formulasOf(group: FormulaGroup): readonly Formula[] {
  return Object.entries(formulaGroups[group]).map(([left, text]) => readFormula(left, text));
}

/** Every formula from inputs to measures, which together are the whole calculation of an option at likely values. */
export const planFormulas: readonly Formula[] = (
  ['cost', 'capacity', 'benefit', 'measures'] as const
).flatMap(formulasOf);

/** An input as the list of inputs shows it. */
export interface MethodInput {
  /** Its name in files and commands. */
  readonly name: string;
  /** Its label among the texts of the tool, where that has another name. */
  readonly label: string;
  readonly field: Field;
}

/** Groups of the list of inputs, in the order of the form; a stream's group has its name. */
export type InputGroup = 'plan' | 'option' | 'work' | StreamName | 'outcome';

function listed(
  table: Readonly<Record<string, Field>>,
  labels: Readonly<Record<string, string>> = {},
): MethodInput[] {
  return Object.entries(table).map(([name, field]) => ({ name, label: labels[name] ?? name, field }));
}

const inRows = (row: string, inputs: readonly MethodInput[]): MethodInput[] =>
  inputs.map((input) => ({ ...input, name: `${row}[].${input.name}` }));

/** Every number that a plan is made of, by group, with its name in files. */
export const methodInputs: Readonly<Record<InputGroup, readonly MethodInput[]>> = {
  plan: listed(planFields),
  option: [...inRows('roles', listed(roleFields)), ...listed(optionFields), ...listed(exitFields)],
  work: [...inRows('tasks', listed(taskFields)), ...listed(workFields)],
  ...(Object.fromEntries(streamNames.map((stream) => [stream, listed(streamFields[stream])])) as Record<
    StreamName,
    MethodInput[]
  >),
  outcome: inRows(
    'outcomes',
    listed(outcomeFields, { volumePerMonth: 'outcomeVolume', lag: 'outcomeLag', full: 'outcomeFull' }),
  ),
};

/** What a plan has besides numbers. */
export const otherInputs = [
  'mode',
  'country',
  'organisation',
  'currency',
  'startMonth',
  'fiscalYearStart',
] as const;

/** Every field table of a plan, for checks that nothing has been left out. */
export const allFields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  planFields,
  workFields,
  taskFields,
  funnelFields,
  optionFields,
  exitFields,
  roleFields,
  outcomeFields,
};
