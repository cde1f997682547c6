import { citeShort } from '../../facts/cite.ts';
import { budgetDefaults, type BudgetDefault, type BudgetDefaults } from '../../facts/defaults.ts';
import { fact, type FactId } from '../../facts/facts.ts';
import { allProfiles, profile, type Profile, type ProfileQuestion } from '../../facts/profiles.ts';
import { citeSalaryShort, salaryRow, type SalaryRowId } from '../../facts/salaries.ts';
import { startingPoint } from '../../facts/starting-points.ts';
import { roundSignificant } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Assumptions, EmployerProfile } from './profile.ts';
import { profileValues } from './profile.ts';
import {
  funnelFields,
  optionFields,
  planFields,
  startingInputs,
  workFields,
  type BudgetInputs,
  type Defaults,
  type StartingNames,
} from './state.ts';
import type { Provenance } from './entry.ts';

/**
 * What the tool takes from the world, put together while the site is built (or by a command), so that a browser gets
 * plain values with their sources in the reader's language, and none of the collections.
 */

/** Edition of the model and its facts, as links carry it. */
export const edition = '2026.11';

/** The profile a plan starts from. */
const firstProfile = 'SE-companyAgreement';

/** Addresses of facts, which only the site knows. */
export type FactAddress = (id: string) => string;

interface Cited {
  readonly text: string;
  readonly href: string | null;
}

function citeFacts(ids: readonly FactId[], locale: Locale, address: FactAddress): Cited {
  const [first] = ids;
  if (first === undefined) return { text: '', href: null };
  const texts = [...new Set(ids.map((id) => citeShort(fact(id), locale)))];
  return { text: texts.slice(0, 3).join('; '), href: address(first) };
}

function citeRow(id: SalaryRowId, locale: Locale, address: FactAddress): Cited {
  return { text: citeSalaryShort(salaryRow(id), locale), href: address(id) };
}

/** A starting value as people would type it: what is worked out from others gets three significant figures. */
function tidy(value: number): number {
  return roundSignificant(value, 3);
}

function provenanceOf(start: BudgetDefault, locale: Locale, address: FactAddress): Provenance {
  const value = tidy(start.value);
  if (start.startingPointId !== null) {
    const text = startingPoint(start.startingPointId)?.reason[locale] ?? '';
    return { value, grade: 'startingPoint', text, href: null };
  }
  const [row] = start.salaryRowIds;
  return {
    value,
    grade: 'source',
    ...(row === undefined ? citeFacts(start.factIds, locale, address) : citeRow(row, locale, address)),
  };
}

/** Inputs that start from the world or from our starting points, less those that stay empty until they are asked for. */
const notStarted: ReadonlySet<string> = new Set([
  'managementHours',
  'tools',
  'churnReduction',
  'monthlySalary',
  // The only sourced rates are purchases in web shops, and those would be multiplied by the close rate once more.
  'leadRate',
  'organicLeadRate',
]);

function startsOf(defaults: BudgetDefaults): [string, BudgetDefault][] {
  return Object.entries(defaults).filter(([name]) => !notStarted.has(name));
}

function employerProfile(source: Profile, locale: Locale, address: FactAddress): EmployerProfile {
  const { brackets } = source;
  const defaults = budgetDefaults(source.id);
  const salary = defaults.monthlySalary;
  const partIds = (part: 'statutory' | 'agreed'): FactId[] =>
    (brackets ?? []).filter((bracket) => bracket.part === part).flatMap((bracket) => bracket.factIds);
  type From = Omit<Provenance, 'value'>;
  const cited = (ids: readonly FactId[]): From | null =>
    ids.length === 0 ? null : { grade: 'source', ...citeFacts(ids, locale, address) };
  const ours = (id: string): From => ({
    grade: 'startingPoint',
    text: startingPoint(id)?.reason[locale] ?? '',
    href: null,
  });
  const [salaryRowId] = salary?.salaryRowIds ?? [];
  const sources: Record<string, From | null> = {
    employerContribution: cited(partIds('statutory')),
    agreedContribution: cited(partIds('agreed')),
    wageGrowth: cited(source.wageGrowth?.factIds ?? []),
    workHoursPerMonth: cited(source.hoursPerMonth?.factIds ?? []),
    irrecoverableVat: cited(source.irrecoverableVat?.factIds ?? []) ?? ours('irrecoverableVat'),
    discountRate: ours(source.discountRate === 0 ? 'discountRatePublic' : 'discountRateCompany'),
    monthlySalary:
      salaryRowId === undefined ? null : { grade: 'source', ...citeRow(salaryRowId, locale, address) },
  };
  return {
    currency: source.currency,
    brackets: brackets?.map(({ label, part, rate, from, to }) => ({ label, part, rate, from, to })) ?? null,
    fixedPerFte: source.fixedPerFte,
    wageGrowth: source.wageGrowth?.value ?? null,
    workHoursPerMonth: source.hoursPerMonth?.value ?? null,
    discountRate: source.discountRate,
    irrecoverableVat: source.irrecoverableVat?.value ?? null,
    monthlySalary: salary?.value ?? null,
    starts: Object.fromEntries(
      startsOf(defaults)
        .filter(([name]) => inMoney.has(name))
        .map(([name, start]) => [name, provenanceOf(start, locale, address)]),
    ),
    caveat: source.caveat[locale],
    asks: source.asks.flatMap((question) => askedAbout[question] ?? []),
    sources: Object.fromEntries(
      Object.entries(sources).filter((entry): entry is [string, From] => entry[1] !== null),
    ),
  };
}

/** Everything from the world that the tool needs, in one language. */
export function budgetAssumptions(locale: Locale, address: FactAddress): Assumptions {
  const starts = startsOf(budgetDefaults(firstProfile));
  return {
    edition,
    profiles: Object.fromEntries(
      allProfiles.map((source) => [source.id, employerProfile(source, locale, address)]),
    ),
    provenance: Object.fromEntries(
      starts
        .filter(([name]) => !(name in profileOwned) && !inMoney.has(name))
        .map(([name, start]) => [name, provenanceOf(start, locale, address)]),
    ),
  };
}

/** The input that a question of a profile is about. */
const askedAbout: Readonly<Partial<Record<ProfileQuestion, string>>> = {
  statutoryContributions: 'employerContribution',
  agreedContributions: 'agreedContribution',
  wageGrowth: 'wageGrowth',
  irrecoverableVat: 'irrecoverableVat',
};

/** Starting values that are amounts of money, and so belong to a country. */
const inMoney: ReadonlySet<string> = new Set([
  'cpc',
  'costOtherChannel',
  'costSocialChannel',
  'overheadPerFte',
  'managementHourlyCost',
]);

/** Inputs whose starting value follows the profile instead. */
const profileOwned: Readonly<Record<string, true>> = {
  discountRate: true,
  wageGrowth: true,
  workHoursPerMonth: true,
  irrecoverableVat: true,
};

/** The facts and salary rows that the tool shows, for the list of sources. */
export function factsShown(): {
  readonly facts: readonly FactId[];
  readonly salaryRows: readonly SalaryRowId[];
} {
  const defaults = allProfiles.map(({ id }) => budgetDefaults(id));
  const all = defaults.flatMap((starts) => startsOf(starts).map(([, start]) => start));
  const brackets = allProfiles.flatMap((source) => source.brackets ?? []);
  const others = allProfiles.flatMap((source) => [
    ...(source.wageGrowth?.factIds ?? []),
    ...(source.hoursPerMonth?.factIds ?? []),
    ...(source.irrecoverableVat?.factIds ?? []),
    ...source.fixedFactIds,
  ]);
  return {
    facts: [
      ...new Set([
        ...all.flatMap((start) => start.factIds),
        ...brackets.flatMap((bracket) => bracket.factIds),
        ...others,
      ]),
    ],
    salaryRows: [
      ...new Set(
        [...all, ...defaults.flatMap((starts) => starts.monthlySalary ?? [])].flatMap(
          (start) => start.salaryRowIds,
        ),
      ),
    ],
  };
}

function numbersFor<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  starts: readonly [string, BudgetDefault][],
): Partial<Record<Name, number>> {
  return Object.fromEntries(
    starts.filter(([name]) => name in table).map(([name, start]) => [name, tidy(start.value)]),
  ) as Partial<Record<Name, number>>;
}

/**
 * The plan a reader starts from: a Swedish company with a collective agreement, today's work as the baseline, and nothing
 * filled in that only the reader knows.
 */
export function startingPlan(names: StartingNames, today: Date): BudgetInputs {
  const starts = startsOf(budgetDefaults(firstProfile));
  const defaults: Defaults = {
    plan: numbersFor(planFields, starts),
    work: numbersFor(workFields, starts),
    funnel: numbersFor(funnelFields, starts),
    option: numbersFor(optionFields, starts),
    monthlySalary: budgetDefaults(firstProfile).monthlySalary?.value ?? null,
  };
  const plan = startingInputs(defaults, names, today);
  const source = employerProfile(profile(firstProfile), 'sv', () => '');
  return { ...plan, ...profileValues(source, plan) };
}
