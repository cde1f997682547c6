import { citeShort } from '../../facts/cite.ts';
import { budgetDefaults, type BudgetDefault, type BudgetDefaults } from '../../facts/defaults.ts';
import { fact, type FactId } from '../../facts/facts.ts';
import { outsideHour, outsideHours } from '../../facts/hour-cost.ts';
import {
  allProfiles,
  profile,
  type Profile,
  type ProfileFigure,
  type ProfileQuestion,
} from '../../facts/profiles.ts';
import { citeSalaryShort, salaryRow, type SalaryRowId } from '../../facts/salaries.ts';
import { edition } from '../../facts/edition.ts';
import { startingPoint } from '../../facts/starting-points.ts';
import { roundSignificant } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Amount } from '../../lib/amount.ts';
import type { Assumptions, Cited, EmployerProfile, OutsideHour, RuleName, Rules } from './profile.ts';
import { profileValues } from './profile.ts';
import {
  funnelFields,
  optionFields,
  outcomeFields,
  planFields,
  startingInputs,
  workFields,
  type BudgetInputs,
  type Defaults,
  type Field,
  type StartingNames,
} from './state.ts';
import type { Provenance, Span } from './entry.ts';

/**
 * What the tool takes from the world, put together while the site is built (or by a command), so that a browser gets
 * plain values with their sources in the reader's language, and none of the collections.
 */

/** The profile a plan starts from. */
const firstProfile = 'SE-companyAgreement';

/** Addresses of facts, which only the site knows. */
export type FactAddress = (id: string) => string;

type Citation = Omit<Cited, 'value'>;

function citeFacts(ids: readonly FactId[], locale: Locale, address: FactAddress): Citation {
  const [first] = ids;
  if (first === undefined) return { text: '', href: null };
  const texts = [...new Set(ids.map((id) => citeShort(fact(id), locale)))];
  return { text: texts.slice(0, 3).join('; '), href: address(first) };
}

function citeRow(id: SalaryRowId, locale: Locale, address: FactAddress): Citation {
  return { text: citeSalaryShort(salaryRow(id), locale), href: address(id) };
}

/** A starting value as people would type it: what is worked out from others gets three significant figures. */
function tidy(value: number): number {
  return roundSignificant(value, 3);
}

/** Starting points that are surer than a guess: a span that is narrower than from half to double. */
const informedPoints: ReadonlySet<string> = new Set(['beta']);

/** Fields by the names that starting values go by. */
const startFields: Readonly<Record<string, Field>> = { ...funnelFields, ...outcomeFields };

/**
 * The starting value of an input: as sure as where it comes from, when it may be uncertain. The reader's own costs are
 * certain until they say otherwise.
 */
function amountOf(name: string, { value, grade }: BudgetDefault): Amount {
  const likely = tidy(value);
  if (startFields[name]?.uncertain !== true) return likely;
  return { likely, sureness: grade === 'source' || informedPoints.has(name) ? 'informed' : 'guess' };
}

/** What is reasonable, when the source or the starting point gives both ends. */
function spanOf({ low, high }: Pick<BudgetDefault, 'low' | 'high'>): Span | null {
  return low === null || high === null || low >= high ? null : { low: tidy(low), high: tidy(high) };
}

function provenanceOf(name: string, start: BudgetDefault, locale: Locale, address: FactAddress): Provenance {
  const value = amountOf(name, start);
  const range = spanOf(start);
  if (start.startingPointId !== null) {
    const text = startingPoint(start.startingPointId)?.reason[locale] ?? '';
    return { value, grade: 'startingPoint', range, text, href: null };
  }
  const [row] = start.salaryRowIds;
  return {
    value,
    grade: 'source',
    range,
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

/** What an hour bought in the country costs, with its source. */
function outsideHourOf({ country }: Profile, locale: Locale, address: FactAddress): OutsideHour | null {
  const hour = outsideHour(country);
  return hour === null
    ? null
    : { value: hour.value, kind: hour.kind, ...citeFacts([hour.id], locale, address) };
}

/** Rules by the facts they were read in. The platforms' stop holds in the European Union; the rest are Swedish law. */
const stopOfAds: Partial<Record<RuleName, FactId>> = { adsStop: 'N270', adsTopics: 'N273' };
const publicLaw: Partial<Record<RuleName, FactId>> = {
  directProcurement: 'N252',
  openEnded: 'N255',
  recurring: 'N256',
  adSpace: 'N257',
  records: 'N264',
  deletion: 'N265',
  answers: 'N266',
  captions: 'N267',
  outsourcing: 'N248',
  ...stopOfAds,
};
const ruleFacts: Readonly<Partial<Record<Profile['id'], Partial<Record<RuleName, FactId>>>>> = {
  'SE-companyAgreement': { outsourcing: 'N248' },
  'SE-municipality': { ...publicLaw, vat: 'N259' },
  'SE-region': { ...publicLaw, vat: 'N259' },
  'SE-state': publicLaw,
  'SE-association': { ...stopOfAds, vat: 'N262' },
  DK: stopOfAds,
  FI: stopOfAds,
  DE: stopOfAds,
};

function rulesOf({ id }: Profile, locale: Locale, address: FactAddress): Rules {
  return Object.fromEntries(
    Object.entries(ruleFacts[id] ?? {}).map(([name, factId]) => [
      name,
      { value: fact(factId).value, ...citeFacts([factId], locale, address) },
    ]),
  );
}

function employerProfile(source: Profile, locale: Locale, address: FactAddress): EmployerProfile {
  const { brackets } = source;
  const defaults = budgetDefaults(source.id);
  const salary = defaults.monthlySalary;
  const partIds = (part: 'statutory' | 'agreed'): FactId[] =>
    (brackets ?? []).filter((bracket) => bracket.part === part).flatMap((bracket) => bracket.factIds);
  type From = Omit<Provenance, 'value'>;
  const cited = (ids: readonly FactId[], range: Span | null = null): From | null =>
    ids.length === 0 ? null : { grade: 'source', range, ...citeFacts(ids, locale, address) };
  const citedFigure = (figure: ProfileFigure | null): From | null =>
    figure === null ? null : cited(figure.factIds, spanOf(figure));
  const ours = (id: string): From => ({
    grade: 'startingPoint',
    range: null,
    text: startingPoint(id)?.reason[locale] ?? '',
    href: null,
  });
  const [salaryRowId] = salary?.salaryRowIds ?? [];
  const sources: Record<string, From | null> = {
    employerContribution: cited(partIds('statutory')),
    agreedContribution: cited(partIds('agreed')),
    wageGrowth: citedFigure(source.wageGrowth),
    workHoursPerMonth: citedFigure(source.hoursPerMonth),
    irrecoverableVat: citedFigure(source.irrecoverableVat) ?? ours('irrecoverableVat'),
    discountRate: ours(source.discountRate === 0 ? 'discountRatePublic' : 'discountRateCompany'),
    monthlySalary:
      salary === undefined || salaryRowId === undefined
        ? null
        : { grade: 'source', range: spanOf(salary), ...citeRow(salaryRowId, locale, address) },
  };
  return {
    currency: source.currency,
    brackets:
      brackets?.map(({ name, part, rate, from, to, factIds }) => ({
        label: name[locale],
        part,
        rate,
        from,
        to,
        source: citeFacts(factIds, locale, address),
      })) ?? null,
    fixedPerFte: source.fixedPerFte,
    fixedSource: source.fixedPerFte === 0 ? null : citeFacts(source.fixedFactIds, locale, address),
    wageGrowth: source.wageGrowth?.value ?? null,
    workHoursPerMonth: source.hoursPerMonth?.value ?? null,
    discountRate: source.discountRate,
    irrecoverableVat: source.irrecoverableVat?.value ?? null,
    monthlySalary: salary?.value ?? null,
    starts: Object.fromEntries(
      startsOf(defaults)
        .filter(([name]) => inMoney.has(name))
        .map(([name, start]) => [name, provenanceOf(name, start, locale, address)]),
    ),
    outsideHour: outsideHourOf(source, locale, address),
    noticeMonths:
      defaults.noticeMonths === undefined
        ? null
        : provenanceOf('noticeMonths', defaults.noticeMonths, locale, address),
    rules: rulesOf(source, locale, address),
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
        .map(([name, start]) => [name, provenanceOf(name, start, locale, address)]),
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

/** The facts that the tool shows, for the list of sources. */
export function factsShown(): readonly FactId[] {
  const all = allProfiles.flatMap(({ id }) => startsOf(budgetDefaults(id)).map(([, start]) => start));
  const brackets = allProfiles.flatMap((source) => source.brackets ?? []);
  const others = allProfiles.flatMap((source) => [
    ...(source.wageGrowth?.factIds ?? []),
    ...(source.hoursPerMonth?.factIds ?? []),
    ...(source.irrecoverableVat?.factIds ?? []),
    ...source.fixedFactIds,
  ]);
  return [
    ...new Set([
      ...all.flatMap((start) => start.factIds),
      ...brackets.flatMap((bracket) => bracket.factIds),
      ...others,
      ...Object.values(outsideHours).map(({ id }) => id),
      ...Object.values(ruleFacts).flatMap((rules) => Object.values(rules)),
    ]),
  ];
}

function numbersFor<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  starts: readonly [string, BudgetDefault][],
): Partial<Record<Name, number>> {
  return Object.fromEntries(
    starts.filter(([name]) => name in table).map(([name, start]) => [name, tidy(start.value)]),
  ) as Partial<Record<Name, number>>;
}

function amountsFor<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  starts: readonly [string, BudgetDefault][],
): Partial<Record<Name, Amount>> {
  return Object.fromEntries(
    starts.filter(([name]) => name in table).map(([name, start]) => [name, amountOf(name, start)]),
  ) as Partial<Record<Name, Amount>>;
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
    funnel: amountsFor(funnelFields, starts),
    option: numbersFor(optionFields, starts),
    monthlySalary: budgetDefaults(firstProfile).monthlySalary?.value ?? null,
  };
  const plan = startingInputs(defaults, names, today);
  const source = employerProfile(profile(firstProfile), 'sv', () => '');
  return { ...plan, ...profileValues(source, plan) };
}
