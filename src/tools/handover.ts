import { clamp, likelyOf, type Amount } from '../lib/amount.ts';
import { roundInput } from '../lib/decimal.ts';
import { withOrigin } from '../lib/share/link.ts';
import { writeBudgetLink } from './budget/link.ts';
import { capacityOf, likelyValues } from './budget/model.ts';
import { followProfile, type EmployerProfiles } from './budget/profile.ts';
import {
  maxLabel,
  nextQuarter,
  optionFields,
  planFields,
  roleFields,
  workFields,
  type BudgetInputs,
  type Option,
  type Role,
} from './budget/state.ts';
import { evaluateCoverage } from './coverage/model.ts';
import {
  byCapability,
  capabilityIds,
  isOutside,
  isRelevant,
  weeksPerMonth,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
} from './coverage/state.ts';
import {
  capabilitiesOf,
  totalOf,
  type Change,
  type Gap,
  type HoursByCapability,
} from './coverage/view-hand-over.ts';
import type { SalaryInputs } from './salary/state.ts';
import type { HandedSalary } from './salary/view-hand-over.ts';

/**
 * What one tool hands to the next. From coverage to budget: the hours that are missing become posts or bought hours, beside
 * the hours that are there today. Hours nobody has given are left out on both sides. From salary to budget: the pay of one
 * full-time post, with its employer.
 */

type Place = 'inside' | 'outside';
type Hours = Readonly<Record<Place, Readonly<Record<CapabilityId, number>>>>;

/**
 * Hours a week inside the organisation and outside it, today and in the target (the same as today where there is none).
 * A holder's hours of a capability stand in both or, where either side is unknown, in neither: unknown is not zero.
 */
interface KnownHours {
  readonly now: Hours;
  readonly then: Hours;
  /** Someone's part was left out. */
  readonly hasUnknown: boolean;
}

const sum = (values: readonly number[]): number =>
  roundInput(values.reduce((total, value) => total + value, 0));

function isHeldBy({ importance, assignments }: Capability, id: string): boolean {
  return isRelevant(importance) && assignments.some(({ holder, level }) => holder === id && level > 0);
}

/** Hours a week that a holder puts into a capability; null when nobody knows, also of the capability as a whole. */
function hoursFor(capability: Capability, id: string): number | null {
  if (capability.importance === 'unknown') return null;
  if (!isHeldBy(capability, id)) return 0;
  return capability.assignments.find(({ holder }) => holder === id)?.hours ?? null;
}

function knownHours({ holders, capabilities, target }: CoverageInputs): KnownHours {
  const pairs = capabilityIds.flatMap((id) =>
    holders.map((holder) => {
      const sides = [capabilities[id], (target ?? capabilities)[id]] as const;
      const [now, then] = [hoursFor(sides[0], holder.id), hoursFor(sides[1], holder.id)];
      return {
        id,
        place: isOutside(holder) ? 'outside' : 'inside',
        known: now === null || then === null ? null : { now, then },
        isHeld: sides.some((side) => isHeldBy(side, holder.id)),
      };
    }),
  );
  const at = (side: 'now' | 'then', place: Place): Hours[Place] =>
    byCapability((id) =>
      sum(
        pairs.filter((pair) => pair.id === id && pair.place === place).map(({ known }) => known?.[side] ?? 0),
      ),
    );
  return {
    now: { inside: at('now', 'inside'), outside: at('now', 'outside') },
    then: { inside: at('then', 'inside'), outside: at('then', 'outside') },
    hasUnknown: pairs.some(({ known, isHeld }) => known === null && isHeld),
  };
}

/** Hours by capability, of those that have any. */
function hoursWhere(hours: (id: CapabilityId) => number): HoursByCapability {
  const found = capabilityIds.map((id) => [id, roundInput(hours(id))] as const);
  return Object.fromEntries(found.filter(([, value]) => value > 0));
}

function changesOf({ now, then }: KnownHours): Readonly<Record<Change, HoursByCapability>> {
  const more = (place: Place, id: CapabilityId): number => Math.max(0, then[place][id] - now[place][id]);
  const less = (place: Place, id: CapabilityId): number => Math.max(0, now[place][id] - then[place][id]);
  const moved = (from: Place, to: Place, id: CapabilityId): number => Math.min(less(from, id), more(to, id));
  return {
    ownMore: hoursWhere((id) => more('inside', id) - moved('outside', 'inside', id)),
    boughtMore: hoursWhere((id) => more('outside', id) - moved('inside', 'outside', id)),
    movedIn: hoursWhere((id) => moved('outside', 'inside', id)),
    movedOut: hoursWhere((id) => moved('inside', 'outside', id)),
    ownLess: hoursWhere((id) => less('inside', id) - moved('inside', 'outside', id)),
    boughtLess: hoursWhere((id) => less('outside', id) - moved('outside', 'inside', id)),
  };
}

/** What is missing: the way to the target where there is one, or else the hours that the capabilities lack. */
export function gapOf(inputs: CoverageInputs): Gap {
  const known = knownHours(inputs);
  const { hasUnknown } = known;
  if (inputs.target !== null) return { open: {}, changes: changesOf(known), hasUnknown };
  const lacking = new Map(evaluateCoverage(inputs).capabilities.map(({ id, shortfall }) => [id, shortfall]));
  return { open: hoursWhere((id) => lacking.get(id) ?? 0), changes: null, hasUnknown };
}

/** The plan that a budget starts from, with nothing filled in: what coverage may know of the budget's inputs. */
export type StartingBudget = BudgetInputs;

/** The fragment that opens a budget, with the fragment it was handed over from as the way back. */
export function budgetLink(plan: BudgetInputs, edition: string, from: string): string {
  return withOrigin(writeBudgetLink(plan, { edition, headline: '' }), from);
}

/** How the missing hours are to be found. */
export const ways = ['own', 'bought'] as const;
export type Way = (typeof ways)[number];

/** To lead the work is never bought. */
const bought = ({ open }: Gap): number => roundInput(totalOf(open) - (open.lead ?? 0));

/** The ways there are to choose between: a target has chosen already, and there must be something to buy. */
export function waysFor(gap: Gap): readonly Way[] {
  return gap.changes === null && bought(gap) > 0 ? ways : ['own'];
}

/** What the plan's parts are called, in the reader's language. */
export interface PlanLabels {
  readonly options: Readonly<Record<Way | 'target', string>>;
  /** The post that holds the missing hours, and the one that holds today's. */
  readonly newRole: string;
  readonly today: string;
  readonly names: Readonly<Record<CapabilityId, { readonly name: string }>>;
}

/** Tenths of an hour a month: work is rounded down and hours to do it up, so that rounding alone leaves nothing undone. */
function monthly(hours: number, round: 'floor' | 'ceil', max: number): number {
  return Math.min(max, Math[round](roundInput(hours * weeksPerMonth * 10)) / 10);
}

/** A new post's title: what it is for, cut between two names where there are too many. */
function titleOf(ids: readonly CapabilityId[], { newRole, names }: PlanLabels): string {
  const list = ids.map((id) => names[id].name.toLowerCase());
  for (let count = list.length; count > 0; count -= 1) {
    const title = `${newRole}: ${list.slice(0, count).join(', ')}${count < list.length ? ' …' : ''}`;
    if (title.length <= maxLabel) return title;
  }
  return newRole;
}

/** A post that gives so many hours a week, or none. In steps of a hundredth: what is missing is often a few hours. */
function postOf(hours: number, title: string, starting: StartingBudget): readonly Role<Amount>[] {
  const perFte = starting.workHoursPerMonth * (1 - starting.adminShare);
  const hundredths = Math.ceil(((hours * weeksPerMonth) / perFte) * 100 - 1e-9);
  const fte = Math.min(roleFields.fte.max, Math.max(0, hundredths / 100));
  const monthlySalary = starting.options[0].roles[0]?.monthlySalary ?? 0;
  return fte === 0 ? [] : [{ title, monthlySalary, fte }];
}

/** So many hours a week from suppliers; without a price the budget asks for it. */
function boughtOf(hours: number, outsideHour: number | null): Pick<Option<Amount>, 'agency' | 'agencyHours'> {
  const agencyHours = monthly(hours, 'ceil', optionFields.agencyHours.max);
  const price = outsideHour === null ? 0 : Math.round(agencyHours * outsideHour);
  return { agencyHours, agency: price === 0 ? 0 : { likely: price, sureness: 'guess' } };
}

/** Kinds of work that are production, one task each; the rest is planning and follow-up. */
const production: readonly CapabilityId[] = ['create', 'influencer', 'advertise'];

/**
 * The work when nothing is missing: the hours of the target; or else what the capabilities need, as the quiz has told the
 * reader, as far as the hours are known. Learners' hours and those above the need stay with the people, not in the work.
 */
function workOf(
  { capabilities, target }: CoverageInputs,
  { then }: KnownHours,
  { open }: Gap,
  { names }: PlanLabels,
): Pick<BudgetInputs, 'communityHours' | 'planningHours' | 'tasks'> {
  const work = (id: CapabilityId): number => {
    const hours = then.inside[id] + then.outside[id];
    return target === null ? Math.min(capabilities[id].hoursNeeded, hours + (open[id] ?? 0)) : hours;
  };
  const needed = (ids: readonly CapabilityId[]): number =>
    monthly(sum(ids.map(work)), 'floor', workFields.planningHours.max);
  return {
    communityHours: needed(['community']),
    planningHours: needed(capabilityIds.filter((id) => id !== 'community' && !production.includes(id))),
    tasks: production
      .map((id) => ({ id, hours: needed([id]) }))
      .filter(({ hours }) => hours > 0)
      .map(({ id, hours }) => ({
        title: names[id].name,
        // Counted in hours.
        volumePerMonth: hours,
        minutesEach: 60,
        channels: 1,
        languages: 1,
      })),
  };
}

/** Hours a month that are binary noise and no work. */
const noise = 1e-6;

/** The option with a tenth of an hour more where noise leaves it a hair short of the work, as the budget counts both. */
function enough(option: Option<Amount>, plan: BudgetInputs): Option<Amount> {
  const values = likelyValues({ ...plan, options: [option] });
  const { shortfallHours } = capacityOf(values, values.options[0]);
  const agencyHours = likelyOf(option.agencyHours);
  if (shortfallHours === 0 || shortfallHours > noise || agencyHours === 0) return option;
  return { ...option, agencyHours: roundInput(agencyHours + 0.1) };
}

/**
 * A budget of what is missing, from a plan that nothing is filled in of: today's hours as the baseline, and beside it the
 * target's, or today's with the missing ones on top in the ways there are, the chosen one first.
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
  const gap = gapOf(inputs);
  const known = knownHours(inputs);
  const now = {
    inside: sum(Object.values(known.now.inside)),
    outside: sum(Object.values(known.now.outside)),
  };
  const plan: BudgetInputs = {
    ...starting,
    startMonth: nextQuarter(today),
    ...workOf(inputs, known, gap, labels),
    baseline:
      starting.baseline === null
        ? null
        : {
            ...starting.baseline,
            roles: postOf(now.inside, labels.today, starting),
            ...boughtOf(now.outside, outsideHour),
          },
  };
  /** So many hours a week; those of one's own above today's are a post for the capabilities that get more. */
  const option = (
    label: string,
    hours: Readonly<Record<Place, number>>,
    more: readonly CapabilityId[],
  ): Option<Amount> =>
    enough(
      {
        ...starting.options[0],
        label,
        roles: [
          ...postOf(Math.min(now.inside, hours.inside), labels.today, starting),
          ...postOf(Math.max(0, hours.inside - now.inside), titleOf(more, labels), starting),
        ],
        ...boughtOf(hours.outside, outsideHour),
      },
      plan,
    );
  if (inputs.target !== null) {
    const then = {
      inside: sum(Object.values(known.then.inside)),
      outside: sum(Object.values(known.then.outside)),
    };
    const more = capabilityIds.filter((id) => known.then.inside[id] > known.now.inside[id]);
    return { ...plan, options: [option(labels.options.target, then, more)] };
  }
  const lead = gap.open.lead ?? 0;
  const choices: Readonly<Record<Way, () => Option<Amount>>> = {
    own: () =>
      option(
        labels.options.own,
        { ...now, inside: now.inside + totalOf(gap.open) },
        capabilitiesOf(gap.open),
      ),
    bought: () =>
      option(
        labels.options.bought,
        { inside: now.inside + lead, outside: now.outside + bought(gap) },
        lead > 0 ? ['lead'] : [],
      ),
  };
  const [other] = waysFor(gap).filter((one) => one !== way);
  return {
    ...plan,
    options: other === undefined ? [choices[way]()] : [choices[way](), choices[other]()],
  };
}

/** What the world says of employers, as the budget has it. */
export type BudgetWorld = { readonly profiles: EmployerProfiles };

/**
 * A budget with a salary as the pay of a full-time post, from a plan that nothing is filled in of. Someone already employed is
 * in the baseline too, with today's pay, and cancels but for a raise; a new post leaves the baseline as it is.
 *
 * Employer and currency follow the country by the budget's own rules, and so do the contributions, at the salary of the option;
 * the budget has one rate for all pay, so that today's lower pay is charged at it too. What the reader gave instead of the
 * profile's contributions and hours goes along. A price of an agency's hour does not: the budget has none.
 */
export function budgetFromSalary(
  { country, organisation, overrides }: Pick<SalaryInputs, 'country' | 'organisation' | 'overrides'>,
  { option, post, salary, today: pay }: HandedSalary,
  starting: StartingBudget,
  profiles: EmployerProfiles,
  today: Date,
): BudgetInputs {
  const placed = followProfile(starting, { ...starting, country, organisation }, profiles);
  const [first] = placed.options;
  const paid: BudgetInputs = {
    ...placed,
    startMonth: nextQuarter(today),
    options: [{ ...first, label: option, roles: [{ title: post, monthlySalary: salary, fte: 1 }] }],
    baseline:
      placed.baseline === null || pay === null
        ? placed.baseline
        : { ...placed.baseline, roles: [{ title: post, monthlySalary: pay, fte: 1 }] },
  };
  const charged = followProfile(placed, paid, profiles);
  const { employerContribution, agreedContribution, hoursPerMonth } = overrides;
  return {
    ...charged,
    // What is due per post whatever the pay is more than any rate of hardly any pay.
    employerContribution: clamp(
      employerContribution ?? charged.employerContribution,
      planFields.employerContribution,
    ),
    agreedContribution: agreedContribution ?? charged.agreedContribution,
    workHoursPerMonth: hoursPerMonth ?? charged.workHoursPerMonth,
  };
}
