/**
 * The inputs of the coverage quiz: their names, allowed values and starting values, and nothing else.
 * Names follow the published method. Hours are hours a week, as people count their own work.
 */

/** The nine things an organisation must be able to do, in the order they are asked about. */
export const capabilityIds = [
  'strategy',
  'lead',
  'plan',
  'create',
  'administer',
  'community',
  'influencer',
  'advertise',
  'analyse',
] as const;
export type CapabilityId = (typeof capabilityIds)[number];

/** How many work in the organisation; decides what hours the capabilities start from. */
export const sizes = ['1-9', '10-49', '50-249', '250+'] as const;
export type Size = (typeof sizes)[number];

/** Who can hold a capability. An agency and a freelancer stand outside the organisation. */
export const holderKinds = ['person', 'team', 'agency', 'freelancer'] as const;
export type HolderKind = (typeof holderKinds)[number];

/** How much a capability matters here. `notRelevant` counts as if it did not exist, `unknown` is counted apart. */
export const importances = ['core', 'useful', 'notRelevant', 'unknown'] as const;
export type Importance = (typeof importances)[number];

/** 0 none, 1 learning, 2 does it alone, 3 owns and improves it. */
export const levels = [0, 1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** From this level on a holder covers a capability. */
export const proficient: Level = 2;

/** What a numeric input may hold. */
export interface Field {
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
}

/** Hours in a week: more than this nobody can work. */
export const hoursPerWeek = 168;
export const weeksPerYear = 52;
export const monthsPerYear = 12;
/** Weeks in a month, as a twelfth of a year. */
export const weeksPerMonth = weeksPerYear / monthsPerYear;
/** Hours a month that a full-time post gives after holidays and absence: the neutral value of the method. */
export const workHoursPerMonth = 145;
/** The same as hours a week. */
export const fullTime = workHoursPerMonth / weeksPerMonth;

export const fields = {
  headcount: { min: 1, max: 1000, integer: true },
  /** A single person's; a team may have as many times more as it has people. */
  totalHours: { min: 0, max: hoursPerWeek },
  hours: { min: 0, max: hoursPerWeek },
  hoursNeeded: { min: 0, max: 10_000 },
} as const satisfies Record<string, Field>;

/** Most holders of one organisation. */
export const maxHolders = 30;
/** Longest label, in characters. */
export const maxLabel = 60;
/** Longest id of a holder, in characters: letters, digits and hyphens. */
export const maxId = 24;

/** A role, a team or a supplier. The page asks for roles, not for names. */
export interface Holder {
  /** Unique among the holders; short, since links carry it. */
  readonly id: string;
  /** Empty until the reader gives one; then its kind stands for it on screen. */
  readonly label: string;
  readonly kind: HolderKind;
  /** People in a team; 1 for a single person, and of no meaning for an agency. */
  readonly headcount: number;
  /** Hours a week for all of it together; null when nobody has said. */
  readonly totalHours: number | null;
}

/** Who does it, how many hours a week (null is unknown, which is not zero), and how well they know it. */
export interface Assignment {
  readonly holder: string;
  readonly hours: number | null;
  readonly level: Level;
}

export interface Capability {
  readonly importance: Importance;
  /** Hours a week. */
  readonly hoursNeeded: number;
  /** At most one for each holder. */
  readonly assignments: readonly Assignment[];
}

export type Capabilities = Readonly<Record<CapabilityId, Capability>>;

/** What the reader has filled in. */
export interface CoverageInputs {
  readonly size: Size;
  readonly holders: readonly Holder[];
  /** As it is today. */
  readonly capabilities: Capabilities;
  /** As it is meant to be, with the same holders; null until the reader plans one. */
  readonly target: Capabilities | null;
}

/** Hours a week that each capability starts from, by size of organisation. */
export type HoursBySize = Readonly<Record<Size, Readonly<Record<CapabilityId, number>>>>;

/** What a capability counts as once something is known of it; only influencer work is an extra from the start. */
export function usualImportance(id: CapabilityId): Importance {
  return id === 'influencer' ? 'useful' : 'core';
}

/** Whether a capability counts: it matters here, and something is known of it. */
export function isRelevant(importance: Importance): importance is 'core' | 'useful' {
  return importance === 'core' || importance === 'useful';
}

/** One value for each capability. */
export function byCapability<T>(make: (id: CapabilityId) => T): Readonly<Record<CapabilityId, T>> {
  return Object.fromEntries(capabilityIds.map((id) => [id, make(id)])) as Record<CapabilityId, T>;
}

/** Whether a holder stands outside the organisation. */
export function isOutside({ kind }: Pick<Holder, 'kind'>): boolean {
  return kind === 'agency' || kind === 'freelancer';
}

/** Whether a holder is one single person, who may be away. A team of two or more and an agency are their own backup. */
export function isSinglePerson({ kind, headcount }: Pick<Holder, 'kind' | 'headcount'>): boolean {
  return kind === 'person' || kind === 'freelancer' || (kind === 'team' && headcount <= 1);
}

/** Most hours a week that a holder can have: a week's for each person; for an agency as many as may ever be needed. */
export function mostHours({ kind, headcount }: Pick<Holder, 'kind' | 'headcount'>): number {
  if (kind === 'agency') return fields.hoursNeeded.max;
  return hoursPerWeek * (kind === 'team' ? headcount : 1);
}

/** An organisation that nothing is known of yet. */
export function startingCoverage(hours: HoursBySize, size: Size = '10-49'): CoverageInputs {
  const capabilities = byCapability((id): Capability => ({
    importance: 'unknown',
    hoursNeeded: hours[size][id],
    assignments: [],
  }));
  return { size, holders: [], capabilities, target: null };
}
