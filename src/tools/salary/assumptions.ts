import { citeShort } from '../../facts/cite.ts';
import { edition } from '../../facts/edition.ts';
import { fact, type FactId } from '../../facts/facts.ts';
import { outsideHour } from '../../facts/hour-cost.ts';
import { allProfiles, type Profile, type ProfileQuestion } from '../../facts/profiles.ts';
import {
  allSalaryRows,
  citeSalaryShort,
  salaryPopulationNames,
  type SalaryRowId,
} from '../../facts/salaries.ts';
import { salaryLicences } from '../../facts/salary-licences.ts';
import { salaryPopulation, type SalaryRow } from '../../facts/salary-schema.ts';
import { verdictLabel } from '../../facts/verdicts.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  countries,
  currencies,
  startingSalary,
  type Asked,
  type CheckedClaim,
  type Citation,
  type Country,
  type Currency,
  type Employer,
  type ExchangeRates,
  type OutsideHour,
  type SalaryAssumptions,
  type SalaryInputs,
  type SalaryRowData,
} from './state.ts';

/**
 * What the tool takes from the world, put together while the site is built (or by a command), so that a browser gets
 * plain values with their sources in the reader's language, and none of the collections.
 */

/** Addresses of entries in our list of sources, which only the site knows. */
export type SourceAddress = (id: string) => string;

/**
 * The rows that each country starts from, the main one first: the newest of the occupations that hold most who work with
 * social media, both sexes and all sectors. Norway's newest have no quartiles, so that the year before stands beside; in
 * Britain the row of full-time employees comes before the one that mixes in part-timers; Denmark has only means of managers,
 * and Finland only all employees.
 */
const startingRows: Readonly<Record<Country, readonly SalaryRowId[]>> = {
  SE: ['se-scb-2432-2025-all-both', 'se-scb-2431-2025-all-both'],
  NO: ['no-ssb-2432-2024', 'no-ssb-2431-2024', 'no-ssb-2432-2023'],
  DK: ['dk-dst-1222-2018', 'dk-dst-1221-2018'],
  FI: ['fi-statfin-all-2024'],
  IS: ['is-hagstofa-2413-2024'],
  GB: ['uk-ons-3554-2025p-ft', 'uk-ons-2493-2024r-all'],
  DE: ['de-destatis-92203-2025', 'de-destatis-92113-2025'],
  US: ['us-bls-27-3031-2025', 'us-bls-13-1161-2025'],
};

/** The baseline of each table and population, by the population. */
const baselines: ReadonlyMap<string, string> = new Map(
  allSalaryRows
    .filter(({ match }) => match === 'baseline')
    .map((row) => [salaryPopulation(row), row.id] as const),
);

function rowData(row: SalaryRow, locale: Locale, address: SourceAddress): SalaryRowData {
  const { table, occupation } = row;
  const baselineId = baselines.get(salaryPopulation(row)) ?? null;
  return {
    id: row.id,
    country: row.country,
    currency: table.currency,
    per: table.per,
    occupation: { system: occupation.system, code: occupation.code, title: occupation.title[locale] },
    role: row.role,
    match: row.match,
    tier: table.tier,
    tableId: table.id,
    year: row.year,
    period: row.period[locale],
    sector: row.sector,
    sex: row.sex,
    region: row.region,
    population: salaryPopulationNames(row, locale),
    values: row.values,
    employees: row.employees,
    counted: table.counted,
    payConcept: table.payConcept[locale],
    workingTime: table.workingTime[locale],
    fullTimeBasis: table.fullTimeBasis,
    caveats: row.caveats.map((caveat) => caveat[locale]),
    source: {
      text: citeSalaryShort(row, locale),
      href: address(row.id),
      publisher: table.publisher[locale],
      table: table.table,
      address: table.url,
      attribution: table.attribution[locale],
      licence: salaryLicences[table.licence].name[locale],
    },
    baselineId: baselineId === row.id ? null : baselineId,
  };
}

/** Facts as one citation, each source named once and with a link of its own: to the first fact that is from it. */
function citeFacts(ids: readonly FactId[], locale: Locale, address: SourceAddress): Citation {
  const firsts = new Map<string, FactId>();
  for (const id of ids) {
    const text = citeShort(fact(id), locale);
    if (!firsts.has(text)) firsts.set(text, id);
  }
  const parts = [...firsts].map(([text, id]): Citation => ({ text, href: address(id) }));
  const [first] = parts;
  if (first === undefined) return { text: '', href: null };
  if (parts.length === 1) return first;
  return { text: parts.map(({ text }) => text).join('; '), href: first.href, parts };
}

/** The input that a question of a profile is about. */
const askedAbout: Readonly<Partial<Record<ProfileQuestion, Asked>>> = {
  statutoryContributions: 'employerContribution',
  agreedContributions: 'agreedContribution',
  workingHours: 'hoursPerMonth',
};

function employer(profile: Profile, locale: Locale, address: SourceAddress): Employer {
  const { brackets, fixedPerFte, fixedFactIds, hoursPerMonth } = profile;
  const cited = (ids: readonly FactId[]): Citation | null =>
    ids.length === 0 ? null : citeFacts(ids, locale, address);
  return {
    currency: profile.currency,
    brackets:
      brackets?.map(({ name, part, rate, from, to, factIds }) => ({
        label: name[locale],
        part,
        rate,
        from,
        to,
        source: citeFacts(factIds, locale, address),
      })) ?? null,
    fixedPerFte,
    fixedSource: cited(fixedFactIds),
    hoursPerMonth: hoursPerMonth?.value ?? null,
    hoursSource: cited(hoursPerMonth?.factIds ?? []),
    caveat: profile.caveat[locale],
    asks: profile.asks.flatMap((question) => askedAbout[question] ?? []),
  };
}

/** The years that any row is from. */
const rateYears = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
type RateYear = (typeof rateYears)[number];

const otherCurrencies = currencies.filter((currency) => currency !== 'USD');

/** The facts that say what one US dollar was in each currency, the average of a year. */
function rateFacts(year: RateYear): readonly FactId[] {
  return otherCurrencies.map((currency): FactId => `X${year}-${currency}-USD`);
}

/** The value of a fact that has one. Throws when it has none, which stops the build. */
function figure(id: FactId): number {
  const { value } = fact(id);
  if (value === null) throw new Error(`Fact ${id} has no value; give it one, or take the rate out`);
  return value;
}

function exchangeRates(year: RateYear, locale: Locale, address: SourceAddress): ExchangeRates {
  const perDollar = (currency: Exclude<Currency, 'USD'>): number => figure(`X${year}-${currency}-USD`);
  return {
    year,
    perDollar: {
      SEK: perDollar('SEK'),
      NOK: perDollar('NOK'),
      DKK: perDollar('DKK'),
      EUR: perDollar('EUR'),
      ISK: perDollar('ISK'),
      GBP: perDollar('GBP'),
      USD: 1,
    },
    source: citeFacts(rateFacts(year), locale, address),
  };
}

/** What the tool shows from the world besides the rows, for the list of sources. */
export function factsShown(): readonly FactId[] {
  const ofEmployers = allProfiles
    .filter(({ country }) => country !== 'own')
    .flatMap(({ brackets, fixedFactIds, hoursPerMonth }) => [
      ...(brackets ?? []).flatMap(({ factIds }) => factIds),
      ...fixedFactIds,
      ...(hoursPerMonth?.factIds ?? []),
    ]);
  const hours = countries.flatMap((country) => outsideHour(country)?.id ?? []);
  return [
    ...new Set([...ofEmployers, ...hours, ...rateYears.flatMap(rateFacts), gapClaim, titlesFact, levelsFact]),
  ];
}

/** Which job titles Statistics Sweden places in the two nearest occupations, and what its levels of managers are. */
const titlesFact: FactId = 'N300';
const levelsFact: FactId = 'N301';

/** The facts that say what an occupation holds, by its code; the words are the messages'. */
const holding: Readonly<Record<string, FactId>> = {
  'SSYK 2012 2432': titlesFact,
  'SSYK 2012 2431': titlesFact,
  'SSYK 2012 1241': levelsFact,
  'SSYK 2012 1242': levelsFact,
  'SSYK 2012 1251': levelsFact,
  'SSYK 2012 1252': levelsFact,
};

function holds(locale: Locale, address: SourceAddress): SalaryAssumptions['holds'] {
  return Object.fromEntries(
    Object.entries(holding).map(([code, id]) => [code, citeFacts([id], locale, address)]),
  );
}

/** What pay of senior social media managers is said to be, beside those of e-mail and product marketing. */
const gapClaim: FactId = 'F412';

function checkedClaim(locale: Locale, address: SourceAddress): CheckedClaim {
  const { claim, verdict, note } = fact(gapClaim);
  return {
    statement: claim[locale],
    verdict: verdictLabel(verdict, locale),
    note: note?.[locale] ?? '',
    href: address(gapClaim),
  };
}

/** Everything from the world that the tool needs, in one language, with the rows of every country. */
export function salaryAssumptions(locale: Locale, address: SourceAddress): SalaryAssumptions {
  const hours = countries.flatMap((country): [Country, OutsideHour][] => {
    const found = outsideHour(country);
    if (found === null) return [];
    return [[country, { value: found.value, kind: found.kind, ...citeFacts([found.id], locale, address) }]];
  });
  return {
    edition,
    rows: allSalaryRows.map((row) => rowData(row, locale, address)),
    startingRows,
    employers: Object.fromEntries(
      allProfiles
        .filter(({ country }) => country !== 'own')
        .map((profile) => [profile.id, employer(profile, locale, address)]),
    ),
    outsideHours: Object.fromEntries(hours),
    rates: rateYears.map((year) => exchangeRates(year, locale, address)),
    claim: checkedClaim(locale, address),
    holds: holds(locale, address),
  };
}

/** What a reader starts from: Sweden, the occupation of communicators beside that of marketers. */
export function startingInputs(): SalaryInputs {
  return startingSalary({ startingRows });
}
