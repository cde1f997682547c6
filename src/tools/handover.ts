import type { Amount } from '../lib/amount.ts';
import { withOrigin } from '../lib/share/link.ts';
import { writeBudgetLink } from './budget/link.ts';
import { maxLabel, nextQuarter, roleFields, type BudgetInputs, type Option } from './budget/state.ts';
import { evaluateCoverage } from './coverage/model.ts';
import {
  capabilityIds,
  isOutside,
  weeksPerMonth,
  type Capabilities,
  type CapabilityId,
  type CoverageInputs,
} from './coverage/state.ts';

/**
 * What one tool hands to the next. From coverage to budget: the hours that are missing become posts or bought hours, beside
 * the hours that are there today. Hours nobody has given are left out on both sides, since unknown is not zero.
 */

/** Hours a week by capability, inside the organisation and outside it. */
type Hours = Readonly<Record<'inside' | 'outside', Readonly<Partial<Record<CapabilityId, number>>>>>;

/** What is to be added to today, hours a week. */
export interface Gap {
  /** To be done by one's own staff or by others, as the reader chooses. */
  readonly open: Readonly<Partial<Record<CapabilityId, number>>>;
  /** Decided in the target: more (or, below zero, less) for one's own staff and for suppliers. */
  readonly inside: number;
  readonly outside: number;
  /** Hours a week in all, never below zero. */
  readonly hours: number;
  /** The capabilities that the hours are for. */
  readonly capabilities: readonly CapabilityId[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Known hours a week of capabilities that matter, by where they are done. */
function hoursOf(inputs: CoverageInputs, capabilities: Capabilities): Hours {
  const outside = new Set(inputs.holders.filter(isOutside).map(({ id }) => id));
  const of = (place: boolean) =>
    Object.fromEntries(
      capabilityIds.flatMap((id) => {
        const { importance, assignments } = capabilities[id];
        if (importance === 'notRelevant' || importance === 'unknown') return [];
        const there = assignments.filter(({ holder, level }) => level > 0 && outside.has(holder) === place);
        return [[id, sum(there.map(({ hours }) => hours ?? 0))]];
      }),
    ) as Partial<Record<CapabilityId, number>>;
  return { inside: of(false), outside: of(true) };
}

/** What is missing: the way to the target where there is one, or else the hours that the capabilities lack. */
export function gapOf(inputs: CoverageInputs): Gap {
  if (inputs.target !== null) {
    const [now, then] = [hoursOf(inputs, inputs.capabilities), hoursOf(inputs, inputs.target)];
    const added = (place: 'inside' | 'outside'): number =>
      sum(capabilityIds.map((id) => (then[place][id] ?? 0) - (now[place][id] ?? 0)));
    const more = (id: CapabilityId): boolean =>
      (then.inside[id] ?? 0) + (then.outside[id] ?? 0) > (now.inside[id] ?? 0) + (now.outside[id] ?? 0);
    const [inside, outside] = [added('inside'), added('outside')];
    const hours = Math.max(0, inside) + Math.max(0, outside);
    return { open: {}, inside, outside, hours, capabilities: capabilityIds.filter(more) };
  }
  const lacking = evaluateCoverage(inputs).capabilities.filter(({ shortfall }) => (shortfall ?? 0) > 0);
  return {
    open: Object.fromEntries(lacking.map(({ id, shortfall }) => [id, shortfall ?? 0])),
    inside: 0,
    outside: 0,
    hours: sum(lacking.map(({ shortfall }) => shortfall ?? 0)),
    capabilities: lacking.map(({ id }) => id),
  };
}

/** The plan that a budget starts from, with nothing filled in. */
export type StartingBudget = BudgetInputs;

/** The fragment that opens a budget, with the fragment it was handed over from as the way back. */
export function budgetLink(plan: BudgetInputs, edition: string, from: string): string {
  return withOrigin(writeBudgetLink(plan, { edition, headline: '' }), from);
}

/** How the missing hours are to be found. */
export const ways = ['own', 'bought'] as const;
export type Way = (typeof ways)[number];

/** What the plan's parts are called, in the reader's language. */
export interface PlanLabels {
  readonly options: Readonly<Record<Way | 'target', string>>;
  /** The post that holds the missing hours, and the one that holds today's. */
  readonly newRole: string;
  readonly today: string;
  readonly names: Readonly<Record<CapabilityId, { readonly name: string }>>;
}

/** Kinds of work that are production, one task each; the rest is planning and follow-up. */
const production: readonly CapabilityId[] = ['create', 'influencer', 'advertise'];

/**
 * A budget of what is missing, from a plan that nothing is filled in of: today's hours as the baseline, the missing ones on
 * top. Without a target it has two options, the chosen way first. To lead the work is never bought.
 * @param outsideHour price of a bought hour in the plan's currency; null leaves the price to be asked for
 */
export function budgetFromCoverage(
  inputs: CoverageInputs,
  starting: StartingBudget,
  way: Way,
  labels: PlanLabels,
  outsideHour: number | null,
  today: Date,
): BudgetInputs {
  const perFte = starting.workHoursPerMonth * (1 - starting.adminShare);
  const monthly = (hours: number): number => tenth(hours * weeksPerMonth);
  // Posts in steps of a hundredth: what is missing is often a few hours a week.
  const posts = (hours: number): number => {
    const hundredths = Math.ceil(((hours * weeksPerMonth) / perFte) * 100 - 1e-9);
    return Math.min(roleFields.fte.max, Math.max(0, hundredths / 100));
  };
  const bought = (hours: number): Pick<Option<Amount>, 'agency' | 'agencyHours'> => {
    const agencyHours = Math.max(0, monthly(hours));
    const price = outsideHour === null ? 0 : Math.round(agencyHours * outsideHour);
    return {
      agencyHours,
      agency: price === 0 ? 0 : { likely: price, sureness: 'guess' },
    };
  };

  const gap = gapOf(inputs);
  const now = hoursOf(inputs, inputs.capabilities);
  const inside = sum(Object.values(now.inside));
  const outside = sum(Object.values(now.outside));
  // What the capabilities take when nothing is missing: the target's hours, or today's with the missing ones.
  const then = inputs.target === null ? now : hoursOf(inputs, inputs.target);
  const needed = (ids: readonly CapabilityId[]): number =>
    monthly(sum(ids.map((id) => (then.inside[id] ?? 0) + (then.outside[id] ?? 0) + (gap.open[id] ?? 0))));
  const [first] = starting.options;
  const monthlySalary = first.roles[0]?.monthlySalary ?? 0;
  const todaysRoles = inside > 0 ? [{ title: labels.today, monthlySalary, fte: posts(inside) }] : [];
  const title = gap.capabilities.map((id) => labels.names[id].name.toLowerCase()).join(', ');
  const option = (label: string, own: number, others: number): Option<Amount> => ({
    ...first,
    label,
    roles: [
      ...todaysRoles,
      ...(own > 0
        ? [{ title: `${labels.newRole}: ${title}`.slice(0, maxLabel), monthlySalary, fte: posts(own) }]
        : []),
    ],
    ...bought(outside + others),
  });

  const lead = gap.open.lead ?? 0;
  const open = sum(Object.values(gap.open));
  const choices: Readonly<Record<Way, Option<Amount>>> = {
    own: option(labels.options.own, open, 0),
    bought: option(labels.options.bought, lead, open - lead),
  };
  const other: Way = way === 'own' ? 'bought' : 'own';
  const planned = option(labels.options.target, Math.max(0, gap.inside), gap.outside);
  const fewer =
    gap.inside < 0
      ? { roles: todaysRoles.map((role) => ({ ...role, fte: posts(inside + gap.inside) })) }
      : {};
  return {
    ...starting,
    startMonth: nextQuarter(today),
    communityHours: needed(['community']),
    planningHours: needed(capabilityIds.filter((id) => id !== 'community' && !production.includes(id))),
    tasks: production
      .map((id) => ({ id, hours: needed([id]) }))
      .filter(({ hours }) => hours > 0)
      .map(({ id, hours }) => ({
        title: labels.names[id].name,
        // Counted in hours.
        volumePerMonth: hours,
        minutesEach: 60,
        channels: 1,
        languages: 1,
      })),
    options: inputs.target === null ? [choices[way], choices[other]] : [{ ...planned, ...fewer }],
    baseline:
      starting.baseline === null ? null : { ...starting.baseline, roles: todaysRoles, ...bought(outside) },
  };
}
