import { compareTexts } from '../../lib/compare.ts';
import { roundInput } from '../../lib/decimal.ts';
import {
  capabilityIds,
  fullTime,
  isOutside,
  isRelevant,
  isSinglePerson,
  mostHours,
  proficient,
  weeksPerMonth,
  workHoursPerMonth,
  type Assignment,
  type Capabilities,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
} from './state.ts';

/** What can be said of a capability. */
export const statuses = ['covered', 'thin', 'learning', 'uncovered', 'unknown', 'notRelevant'] as const;
export type Status = (typeof statuses)[number];

/** Statuses that leave something to do, the most urgent first. */
export const gapStatuses: readonly Status[] = ['uncovered', 'learning', 'thin'];

/** Whether a capability with a status counts: relevant, and something known of it. */
export function isCounted(status: Status): boolean {
  return status !== 'unknown' && status !== 'notRelevant';
}

/** How one capability stands. */
export interface CapabilityResult {
  readonly id: CapabilityId;
  readonly status: Status;
  /** Whether someone can step in; null unless the status is covered or thin. */
  readonly backup: boolean | null;
  /** Holders at level 2 or 3, and those who are learning, by id; the one with the most hours first, then by id. */
  readonly holders: readonly string[];
  readonly learning: readonly string[];
  /** Covered or thin, and only by an agency or a freelancer. */
  readonly outsideOnly: boolean;
  /** Hours a week; 0 when not relevant. */
  readonly hoursNeeded: number;
  /** Hours a week of the proficient; null when those of any of them are unknown, or when it does not count. */
  readonly hoursAvailable: number | null;
  /** What is missing, hours a week; null when it cannot be said. */
  readonly shortfall: number | null;
}

export interface KeyPerson {
  readonly holder: string;
  /** Covered or thin capabilities that nobody else holds. */
  readonly capabilities: readonly CapabilityId[];
  readonly count: number;
  /** Relevant capabilities that something is known of, and the part of them, 0 to 1. */
  readonly of: number;
  readonly share: number;
}

export interface HoursResult {
  /** Hours a week that the relevant capabilities need. */
  readonly needed: number;
  /** Hours a week of the proficient in them, as far as known. Null when nothing is known of anyone's hours. */
  readonly available: number | null;
  /** Sum of what each capability lacks, as far as known. */
  readonly shortfall: number | null;
  /** The same as full-time posts: hours a month through the hours a month that a post gives. */
  readonly shortfallFte: number | null;
  /** Relevant capabilities whose hours are unknown. */
  readonly unknown: number;
}

export interface Overloaded {
  readonly holder: string;
  /** Hours a week that it is said to do, at any level; and hours a week it has, or where nobody has said that its week holds. */
  readonly hours: number;
  readonly totalHours: number;
}

/**
 * Rules of advice, each with when it is given. "Held by" means at level 2 or 3, a gap that nobody is, and only capabilities
 * that count are looked at.
 */
export const adviceRules = [
  /** Lead is held only from outside; or it is a gap while someone outside holds anything. */
  'leadInside',
  /**
   * Strategy is held only from outside; in an organisation of ten or more, only by those who each hold two or more of create,
   * administer and community; or it is a gap.
   */
  'strategyWithLeadership',
  /** Planning and administration are held, but by nobody in common; or one of them is a gap. */
  'planningIsCore',
  /**
   * In an organisation of ten or more: community is held by one single person, who also holds two or more of lead, plan,
   * create and administer; or it is a gap.
   */
  'communityNotCoordinator',
  /** Advertising is held only from outside, and nobody inside is learning it. */
  'advertisingAllBought',
  /**
   * Advertising is held only inside and by single persons who each hold three or more other capabilities; it has too few
   * hours; or it is a gap.
   */
  'advertisingUnderestimated',
  /** Content is held by one single person. */
  'productionSeveralCrafts',
  /** Content is a gap or has too few hours, nobody outside holds it, and it needs less than a full-time post. */
  'productionBuyIn',
  /** Analysis is held by one single person; or a gap. */
  'analysisTwoRoles',
  /** Influencer work is held by one single person; or a gap. */
  'influencerNearPr',
] as const;
export type AdviceRule = (typeof adviceRules)[number];

/** Most pieces of advice at a time. */
export const mostAdvice = 5;

export interface Advice {
  readonly rule: AdviceRule;
  readonly capability: CapabilityId;
  /** Those who hold it in a way that gives reason for the advice, by id; empty when the reason is that nobody does. */
  readonly holders: readonly string[];
}

/** Most next steps. */
export const mostSteps = 3;

/** Why a capability is one of the next steps, the most serious first. */
export const stepReasons = ['uncovered', 'learning', 'thin', 'noBackup'] as const;
export type StepReason = (typeof stepReasons)[number];

export interface NextStep {
  readonly capability: CapabilityId;
  readonly reason: StepReason;
  readonly importance: 'core' | 'useful';
  /** Hours a week to find; null when unknown. */
  readonly shortfall: number | null;
}

/** The whole result for one state, today's or the target. */
export interface CoverageResult {
  /** All nine, in the usual order. */
  readonly capabilities: readonly CapabilityResult[];
  /** Capabilities that count: relevant, and something known of them. */
  readonly relevant: number;
  readonly unknown: number;
  readonly covered: number;
  /** Covered of relevant, 0 to 1; null when there are none. */
  readonly coveredShare: number | null;
  /** The one whose absence stops the most; null when nobody stands alone. */
  readonly keyPerson: KeyPerson | null;
  /** All who stand alone with something, the most first. */
  readonly keyPersons: readonly KeyPerson[];
  /** Covered or thin, and only from outside; and the part of the relevant, 0 to 1, null when there are none. */
  readonly outside: readonly CapabilityId[];
  readonly outsideShare: number | null;
  readonly hours: HoursResult;
  readonly overloaded: readonly Overloaded[];
  readonly advice: readonly Advice[];
  readonly nextSteps: readonly NextStep[];
}

/** A capability with its importance and its holders, as far as the rules look at them. */
interface Row {
  readonly result: CapabilityResult;
  readonly importance: 'core' | 'useful';
  /** The proficient, and the learners. */
  readonly held: readonly Holder[];
  readonly learners: readonly Holder[];
}

type Position = Pick<CoverageInputs, 'size' | 'holders' | 'capabilities'>;

/**
 * Works out how an organisation's capabilities are held (published method, section 2). Pure, total, and independent of the
 * order of holders and assignments. A capability that is not relevant changes nothing but its own row; one that nothing is
 * known of stands outside every sum and share.
 */
export function evaluateCoverage({ size, holders, capabilities }: Position): CoverageResult {
  const known = new Map(holders.map((holder) => [holder.id, holder]));
  const results: CapabilityResult[] = [];
  const rows: Row[] = [];
  for (const id of capabilityIds) {
    const result = capabilityResult(id, capabilities, known);
    results.push(result);
    const { importance } = capabilities[id];
    if (!isRelevant(importance)) continue;
    const those = (ids: readonly string[]): Holder[] =>
      ids.map((holder) => known.get(holder)).filter((holder) => holder !== undefined);
    rows.push({ result, importance, held: those(result.holders), learners: those(result.learning) });
  }
  const relevant = rows.length;
  const share = (count: number): number | null => (relevant === 0 ? null : count / relevant);
  const covered = rows.filter(({ result }) => result.status === 'covered').length;
  const outside = rows.filter(({ result }) => result.outsideOnly).map(({ result }) => result.id);
  const keyPersons = keyPersonsOf(rows);
  return {
    capabilities: results,
    relevant,
    unknown: results.filter(({ status }) => status === 'unknown').length,
    covered,
    coveredShare: share(covered),
    keyPerson: keyPersons[0] ?? null,
    keyPersons,
    outside,
    outsideShare: share(outside.length),
    hours: hoursOf(rows),
    overloaded: overloadedOf(holders, capabilities),
    advice: adviceOf(size, rows),
    nextSteps: nextStepsOf(rows),
  };
}

/** The same for the target; null when there is none. */
export function evaluateTarget(inputs: CoverageInputs): CoverageResult | null {
  const { target } = inputs;
  return target === null ? null : evaluateCoverage({ ...inputs, capabilities: target });
}

/** The most hours first, unknown ones last, then by id. */
function byHours(a: Assignment, b: Assignment): number {
  return (b.hours ?? -1) - (a.hours ?? -1) || compareTexts(a.holder, b.holder);
}

/** A sum of hours without binary noise, so that 0.7 and 0.1 cover a need of 0.8. */
function sum(hours: readonly number[]): number {
  return roundInput(hours.reduce((total, value) => total + value, 0));
}

function capabilityResult(
  id: CapabilityId,
  capabilities: Capabilities,
  holders: ReadonlyMap<string, Holder>,
): CapabilityResult {
  const { importance, hoursNeeded, assignments } = capabilities[id];
  const nothing = {
    id,
    backup: null,
    holders: [],
    learning: [],
    outsideOnly: false,
    hoursNeeded,
    hoursAvailable: null,
    shortfall: null,
  };
  if (importance === 'notRelevant') return { ...nothing, status: 'notRelevant', hoursNeeded: 0 };
  const present = assignments.filter(({ holder }) => holders.has(holder)).sort(byHours);
  const held = present.filter(({ level }) => level >= proficient);
  const learning = present.filter(({ level }) => level > 0 && level < proficient);
  const who = {
    holders: held.map(({ holder }) => holder),
    learning: learning.map(({ holder }) => holder),
  };
  if (importance === 'unknown') return { ...nothing, ...who, status: 'unknown' };
  if (held.length === 0) {
    const status = learning.length > 0 ? 'learning' : 'uncovered';
    return { ...nothing, ...who, status, hoursAvailable: 0, shortfall: hoursNeeded };
  }
  const hours = held.map((assignment) => assignment.hours);
  const known = hours.filter((value) => value !== null);
  const hoursAvailable = known.length === hours.length ? sum(known) : null;
  const shortfall = hoursAvailable === null ? null : Math.max(0, sum([hoursNeeded, -hoursAvailable]));
  const those = held.map(({ holder }) => holders.get(holder)).filter((holder) => holder !== undefined);
  return {
    ...nothing,
    ...who,
    status: shortfall === null || shortfall === 0 ? 'covered' : 'thin',
    backup: !isOneSinglePerson(those),
    outsideOnly: those.every(isOutside),
    hoursAvailable,
    shortfall,
  };
}

/** Whether all hangs on one person. */
function isOneSinglePerson([first, ...others]: readonly Holder[]): boolean {
  return first !== undefined && others.length === 0 && isSinglePerson(first);
}

/** Those who stand alone with something: the one who does so with most first, then with most core ones, then by id. */
function keyPersonsOf(rows: readonly Row[]): KeyPerson[] {
  const alone = new Map<string, Row[]>();
  for (const row of rows) {
    const [first] = row.held;
    if (first === undefined || !isOneSinglePerson(row.held)) continue;
    alone.set(first.id, [...(alone.get(first.id) ?? []), row]);
  }
  const core = (those: readonly Row[]): number =>
    those.filter(({ importance }) => importance === 'core').length;
  return [...alone]
    .sort(
      ([a, rowsA], [b, rowsB]) =>
        rowsB.length - rowsA.length || core(rowsB) - core(rowsA) || compareTexts(a, b),
    )
    .map(([holder, those]) => ({
      holder,
      capabilities: those.map(({ result }) => result.id),
      count: those.length,
      of: rows.length,
      share: those.length / rows.length,
    }));
}

function hoursOf(rows: readonly Row[]): HoursResult {
  const known = rows.map(({ result }) => result.hoursAvailable).filter((hours) => hours !== null);
  const lacking = rows.map(({ result }) => result.shortfall).filter((hours) => hours !== null);
  const unknown = rows.length - known.length;
  // That nobody does the rest says nothing of the hours of those who do something.
  const someoneKnown = rows.some(({ result, held }) => held.length > 0 && result.hoursAvailable !== null);
  const shortfall = lacking.length === 0 ? null : sum(lacking);
  return {
    needed: sum(rows.map(({ result }) => result.hoursNeeded)),
    available: rows.length > 0 && (someoneKnown || unknown === 0) ? sum(known) : null,
    shortfall,
    shortfallFte: shortfall === null ? null : (shortfall * weeksPerMonth) / workHoursPerMonth,
    unknown,
  };
}

/**
 * Holders who are said to do more hours than they have, the most above first; in all that may be relevant. Where nobody has
 * said how many a person or a team has, it is more than a week holds; an agency has no such limit.
 */
function overloadedOf(holders: readonly Holder[], capabilities: Capabilities): Overloaded[] {
  const assignments = capabilityIds
    .map((id) => capabilities[id])
    .filter(({ importance }) => importance !== 'notRelevant')
    .flatMap((capability) => capability.assignments);
  return holders
    .flatMap((holder) => {
      const totalHours = holder.totalHours ?? (holder.kind === 'agency' ? null : mostHours(holder));
      const own = assignments.filter((one) => one.holder === holder.id).map(({ hours }) => hours ?? 0);
      return totalHours === null ? [] : [{ holder: holder.id, hours: sum(own), totalHours }];
    })
    .filter(({ hours, totalHours }) => hours > totalHours)
    .sort((a, b) => b.hours - b.totalHours - (a.hours - a.totalHours) || compareTexts(a.holder, b.holder));
}

/** What is wrong with a row, or null. */
function reasonOf({ status, backup }: CapabilityResult): StepReason | null {
  if (status === 'covered') return backup === false ? 'noBackup' : null;
  return status === 'uncovered' || status === 'learning' || status === 'thin' ? status : null;
}

/** The largest risks: core before useful, then status, then without backup, then the larger shortfall, then as listed. */
function nextStepsOf(rows: readonly Row[]): NextStep[] {
  return rows
    .flatMap(({ result, importance }) => {
      const reason = reasonOf(result);
      return reason === null ? [] : [{ result, importance, reason }];
    })
    .sort(
      (a, b) =>
        Number(a.importance === 'useful') - Number(b.importance === 'useful') ||
        stepReasons.indexOf(a.reason) - stepReasons.indexOf(b.reason) ||
        Number(b.result.backup === false) - Number(a.result.backup === false) ||
        (b.result.shortfall ?? 0) - (a.result.shortfall ?? 0),
    )
    .slice(0, mostSteps)
    .map(({ result, importance, reason }) => ({
      capability: result.id,
      reason,
      importance,
      shortfall: result.shortfall,
    }));
}

/** What a rule looks at, and who gives reason for it: nobody for a gap, null when there is no reason. */
type AdviceReason = readonly [CapabilityId, (of: Row) => readonly Holder[] | null];

/** The rules of advice, as `adviceRules` says of each. */
function adviceReasons(
  size: Position['size'],
  rows: readonly Row[],
): Readonly<Record<AdviceRule, AdviceReason>> {
  const row = (id: CapabilityId): Row | undefined => rows.find(({ result }) => result.id === id);
  const holds = (holder: Holder, id: CapabilityId): boolean => row(id)?.held.includes(holder) === true;
  const count = (holder: Holder, ids: readonly CapabilityId[]): number =>
    ids.filter((id) => holds(holder, id)).length;
  const small = size === '1-9';
  const isGap = ({ held }: Row): boolean => held.length === 0;
  /** Those who give reason: nobody for a gap, the holders when they are held so, null without a reason. */
  const gapOr = (of: Row, wrong: boolean): readonly Holder[] | null =>
    isGap(of) ? [] : wrong ? of.held : null;

  return {
    leadInside: [
      'lead',
      (lead) => {
        const bought = rows.some(({ held }) => held.some(isOutside));
        return isGap(lead) && !bought ? null : gapOr(lead, lead.result.outsideOnly);
      },
    ],
    strategyWithLeadership: [
      'strategy',
      (strategy) => {
        const daily = ['create', 'administer', 'community'] as const;
        const byHands = !small && strategy.held.every((holder) => count(holder, daily) >= 2);
        return gapOr(strategy, strategy.result.outsideOnly || byHands);
      },
    ],
    planningIsCore: [
      'plan',
      (plan) => {
        const administer = row('administer');
        if (administer === undefined) return gapOr(plan, false);
        if (isGap(plan) || isGap(administer)) return [];
        return plan.held.some((holder) => holds(holder, 'administer')) ? null : plan.held;
      },
    ],
    communityNotCoordinator: [
      'community',
      (community) => {
        if (small) return null;
        const among = ['lead', 'plan', 'create', 'administer'] as const;
        const aside = community.held.every((holder) => count(holder, among) >= 2);
        return gapOr(community, isOneSinglePerson(community.held) && aside);
      },
    ],
    advertisingAllBought: [
      'advertise',
      ({ result, held, learners }) => (result.outsideOnly && learners.every(isOutside) ? held : null),
    ],
    advertisingUnderestimated: [
      'advertise',
      (advertise) => {
        const others = capabilityIds.filter((id) => id !== 'advertise');
        const aside = advertise.held.every(
          (holder) => isSinglePerson(holder) && !isOutside(holder) && count(holder, others) >= 3,
        );
        return gapOr(advertise, aside || advertise.result.status === 'thin');
      },
    ],
    productionSeveralCrafts: ['create', ({ held }) => (isOneSinglePerson(held) ? held : null)],
    productionBuyIn: [
      'create',
      (create) => {
        const bought = create.held.some(isOutside);
        if (bought || create.result.hoursNeeded >= fullTime) return null;
        return gapOr(create, create.result.status === 'thin');
      },
    ],
    analysisTwoRoles: ['analyse', (analyse) => gapOr(analyse, isOneSinglePerson(analyse.held))],
    influencerNearPr: ['influencer', (influencer) => gapOr(influencer, isOneSinglePerson(influencer.held))],
  };
}

/**
 * What to think of, as far as the state gives reason for it: first where something rests in the wrong place, since what is
 * missing is told by the next steps already; then core before useful; then in the order of `adviceRules`.
 */
function adviceOf(size: Position['size'], rows: readonly Row[]): Advice[] {
  const reasons = adviceReasons(size, rows);
  return adviceRules
    .flatMap((rule) => {
      const [capability, reason] = reasons[rule];
      const of = rows.find(({ result }) => result.id === capability);
      const those = of === undefined ? null : reason(of);
      return of === undefined || those === null ? [] : [{ rule, of, holders: those.map(({ id }) => id) }];
    })
    .sort(
      (a, b) =>
        Number(a.holders.length === 0) - Number(b.holders.length === 0) ||
        Number(a.of.importance === 'useful') - Number(b.of.importance === 'useful'),
    )
    .slice(0, mostAdvice)
    .map(({ rule, of, holders }) => ({
      rule,
      capability: of.result.id,
      holders: [...holders].sort(compareTexts),
    }));
}
