import type { ContributionBracket } from '../../lib/employer-cost.ts';

/**
 * The inputs of the salary benchmark, and the shape of what it takes from the world: names, allowed values and starting
 * values, and nothing else. Salaries are gross, a month, full time, in the currency of the country; shares are fractions.
 */

/** Countries with salary statistics. */
export const countries = ['SE', 'NO', 'DK', 'FI', 'IS', 'GB', 'DE', 'US'] as const;
export type Country = (typeof countries)[number];

export const currencies = ['SEK', 'NOK', 'DKK', 'EUR', 'ISK', 'GBP', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** The money that a salary is typed in. Nothing is converted unless it is asked for. */
export const currencyOf: Readonly<Record<Country, Currency>> = {
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  FI: 'EUR',
  IS: 'ISK',
  GB: 'GBP',
  DE: 'EUR',
  US: 'USD',
};

/** What kind of employer decides what a salary costs; it makes a difference in Sweden only. */
export const organisations = [
  'companyAgreement',
  'company',
  'municipality',
  'region',
  'state',
  'association',
] as const;
export type Organisation = (typeof organisations)[number];

/** The sector that each kind of employer is in, by the names that the rows have for theirs. */
export const sectorOf: Readonly<Record<Organisation, string>> = {
  companyAgreement: 'private',
  company: 'private',
  municipality: 'municipalities',
  region: 'regions',
  state: 'central',
  association: 'private',
};

/** The points of a distribution, lowest first, by the share of salaries below them. */
export const points = [10, 25, 50, 75, 90] as const;
export type Point = (typeof points)[number];

/** The name that each point has in a row. */
export const pointNames = { 10: 'p10', 25: 'p25', 50: 'p50', 75: 'p75', 90: 'p90' } as const satisfies Record<
  Point,
  string
>;

/** Pay as a table gives it; null where the table does not say. */
export interface PayValues {
  readonly mean: number | null;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
}

/** Where something was read, in the reader's language. */
export interface Citation {
  readonly text: string;
  /** The entry in our list of sources; null where it has none. */
  readonly href: string | null;
  /** Each source by itself, where the text names several. */
  readonly parts?: readonly Citation[];
}

/** Where a row was read: our entry, the publisher's own page, and what its licence asks to stand beside the figures. */
export interface RowSource extends Citation {
  readonly publisher: string;
  /** The publisher's own name of the table, and its address. */
  readonly table: string;
  readonly address: string;
  readonly attribution: string;
  readonly licence: string;
}

/** One occupation in one table, one year and one population, with its texts in the reader's language. */
export interface SalaryRowData {
  readonly id: string;
  readonly country: Country;
  readonly currency: Currency;
  /** What the values are for. */
  readonly per: 'month' | 'year';
  /** The code is `all` for what the publisher gives none. */
  readonly occupation: { readonly system: string; readonly code: string; readonly title: string };
  /** Our own grouping, the same in every country. */
  readonly role: string;
  /** How near the occupation is to a social media manager. */
  readonly match: 'exact' | 'proxy' | 'neighbour' | 'group' | 'baseline';
  /** A: official statistics from the publisher's own file; B: through others, or transformed. */
  readonly tier: 'A' | 'B';
  /** Our id of the table: rows of two tables are never one series. */
  readonly tableId: string;
  readonly year: number;
  /** When, in words, such as “May 2025”. */
  readonly period: string;
  readonly sector: string;
  readonly sex: 'both' | 'women' | 'men';
  readonly region: string;
  /** Country, region, sector and sex in words; the region null for the whole country. */
  readonly population: {
    readonly country: string;
    readonly region: string | null;
    readonly sector: string;
    readonly sex: string;
  };
  readonly values: PayValues;
  /** How many the figures cover; null where the table does not say. */
  readonly employees: number | null;
  /** What that is a number of; null where the table has none. */
  readonly counted: 'employees' | 'jobs' | 'employments' | 'observations' | null;
  readonly payConcept: string;
  readonly workingTime: string;
  /** Whose pay a full-time salary meets: part-time pay scaled to full time, full-time employees only, or part-time pay as it is. */
  readonly fullTimeBasis: 'scaled' | 'fullTimeOnly' | 'includesPartTime';
  readonly caveats: readonly string[];
  readonly source: RowSource;
  /** The row of all occupations in the same table, year and population; null where there is none, or it is this one. */
  readonly baselineId: string | null;
}

/** A charge on pay, named in the reader's language, with its source. */
export interface SourcedBracket extends ContributionBracket {
  readonly source: Citation;
}

/** Inputs that a profile may have no source for, so that the reader is asked. */
export type Asked = 'employerContribution' | 'agreedContribution' | 'hoursPerMonth';

/** What employing costs in a country, for a kind of employer. Null is asked for, never guessed. */
export interface Employer {
  readonly currency: Currency;
  /** On gross pay a month. */
  readonly brackets: readonly SourcedBracket[] | null;
  /** Sums due per full-time post whatever the pay, a month. */
  readonly fixedPerFte: number;
  readonly fixedSource: Citation | null;
  /** Hours at work a month of a full-time post, holidays taken off. */
  readonly hoursPerMonth: number | null;
  readonly hoursSource: Citation | null;
  readonly caveat: string;
  readonly asks: readonly Asked[];
}

/** What an hour bought from outside costs: an agency's, or a freelancer's recommended fee where none was found for agencies. */
export interface OutsideHour extends Citation {
  readonly value: number;
  readonly kind: 'agency' | 'freelance';
}

/** Yearly averages of exchange rates: how much of each currency one US dollar was. */
export interface ExchangeRates {
  readonly year: number;
  readonly perDollar: Readonly<Record<Currency, number>>;
  readonly source: Citation;
}

/** What someone says of salaries, with what our check of it came to. */
export interface CheckedClaim {
  readonly statement: string;
  readonly verdict: string;
  readonly note: string;
  /** Our entry, with where the claim was read. */
  readonly href: string | null;
}

/** Everything the tool takes from the world, in one language. A page holds the rows of the countries it shows. */
export interface SalaryAssumptions {
  /** Edition of the model and its facts, such as `2026.11`. */
  readonly edition: string;
  readonly rows: readonly SalaryRowData[];
  /** The rows that a country starts from, the main one first. */
  readonly startingRows: Readonly<Record<Country, readonly string[]>>;
  /** By `SE-companyAgreement`, `NO` and so on. */
  readonly employers: Readonly<Partial<Record<string, Employer>>>;
  readonly outsideHours: Readonly<Partial<Record<Country, OutsideHour>>>;
  readonly rates: readonly ExchangeRates[];
  /** What is said of the gap to other marketing roles. */
  readonly claim: CheckedClaim;
  /** What the statistics' own classification says an occupation holds, by its code with the classification. */
  readonly holds: Readonly<Partial<Record<string, Citation>>>;
}

/** What a numeric input may hold. */
export interface Field {
  readonly min: number;
  readonly max: number;
}

export const fields = {
  /** Above zero: a share of nothing is no share. Icelandic pay is in millions. */
  ownSalary: { min: 1, max: 1e8 },
  agencyHourlyRate: { min: 1, max: 1e6 },
  employerContribution: { min: 0, max: 1.5 },
  agreedContribution: { min: 0, max: 1.5 },
  hoursPerMonth: { min: 1, max: 744 },
} as const satisfies Record<string, Field>;

/** Most rows that are compared. */
export const maxRows = 10;
/** What an id of a row may be. */
export const rowIdPattern = /^[a-z0-9-]{1,60}$/;
/** Most salaries of one's own. */
export const maxOwnData = 50_000;

export const monthsPerYear = 12;

/** What the reader gives instead of the figures of the country's profile; null follows the profile. */
export interface Overrides {
  /** Shares of the salary: by law, and by agreement. */
  readonly employerContribution: number | null;
  readonly agreedContribution: number | null;
  /** Hours at work a month of a full-time post. */
  readonly hoursPerMonth: number | null;
}

/** What the reader has filled in. */
export interface SalaryInputs {
  readonly country: Country;
  readonly organisation: Organisation;
  /** Ids of the rows compared: 1 to `maxRows`, each once. The first is the main one, and of the country. */
  readonly rows: readonly string[];
  readonly ownSalary: number | null;
  /** An hour at an agency; null follows what was found for the country. */
  readonly agencyHourlyRate: number | null;
  readonly overrides: Overrides;
  /** Salaries of one's own organisation, rising and in whole units of money; null when there are none. */
  readonly ownData: readonly number[] | null;
  /** The currency that other countries' rows are also shown in; null for none. */
  readonly convertTo: Currency | null;
  /** The reader wants own salary and own data in links. */
  readonly includeOwn: boolean;
}

/** What was filled in for a country, and which country that was. */
export interface FilledFor<T> {
  readonly country: Country;
  readonly value: T;
}

/** Amounts in the money of another country than the one that is chosen. */
export interface Aside {
  readonly ownSalary?: FilledFor<number>;
  readonly agencyHourlyRate?: FilledFor<number>;
  readonly ownData?: FilledFor<readonly number[]>;
}

/**
 * The inputs as they stand in the form: with amounts that are set aside, as they are in other money than the salaries of the
 * country. No rule reads these, and no link or draft holds them.
 */
export interface FilledIn extends SalaryInputs {
  readonly aside?: Aside;
}

export const noOverrides: Overrides = {
  employerContribution: null,
  agreedContribution: null,
  hoursPerMonth: null,
};

/** What a reader starts from in a country: its rows, and nothing of their own. */
export function startingSalary(
  { startingRows }: Pick<SalaryAssumptions, 'startingRows'>,
  country: Country = 'SE',
): SalaryInputs {
  return {
    country,
    organisation: 'companyAgreement',
    rows: startingRows[country],
    ownSalary: null,
    agencyHourlyRate: null,
    overrides: noOverrides,
    ownData: null,
    convertTo: null,
    includeOwn: false,
  };
}

/** An amount once the country has changed, and what of it is set aside. One that was given along with the country is in its money. */
function followMoney<T>(
  from: Country,
  to: Country,
  {
    before,
    after,
    aside,
  }: { readonly before: T | null; readonly after: T | null; readonly aside: FilledFor<T> | undefined },
): { readonly value: T | null; readonly aside: FilledFor<T> | undefined } {
  const isSame = currencyOf[from] === currencyOf[to];
  if (isSame || after !== before) return { value: after, aside: after === null ? aside : undefined };
  const filled = after === null ? aside : { country: from, value: after };
  return filled !== undefined && currencyOf[filled.country] === currencyOf[to]
    ? { value: filled.value, aside: undefined }
    : { value: null, aside: filled };
}

/** What of the inputs is set aside, with another amount there; as little as there is. */
export function withAside(
  inputs: FilledIn,
  aside: { readonly [Key in keyof Aside]: Aside[Key] | undefined },
): FilledIn {
  const { aside: former, ...rest } = inputs;
  const { ownSalary, agencyHourlyRate, ownData } = { ...former, ...aside };
  const next: Aside = {
    ...(ownSalary === undefined ? {} : { ownSalary }),
    ...(agencyHourlyRate === undefined ? {} : { agencyHourlyRate }),
    ...(ownData === undefined ? {} : { ownData }),
  };
  return Object.keys(next).length === 0 ? rest : { ...rest, aside: next };
}

/**
 * The inputs after a change, which may have been of the country. Rows that were the old country's starting ones become the
 * new one's. Nothing is converted, and no amount is taken for other money than it was typed in: what does not fit is set
 * aside, and comes back with a country of its currency. What is filled in anew takes its place.
 */
export function followCountry(
  before: FilledIn,
  after: FilledIn,
  { startingRows }: Pick<SalaryAssumptions, 'startingRows'>,
): FilledIn {
  const { country: from } = before;
  const { country: to, aside } = after;
  const started = startingRows[from];
  const isUntouched = from !== to && after.rows.join(' ') === started.join(' ');
  const followed = isUntouched ? { ...after, rows: startingRows[to] } : after;
  if (aside === undefined && currencyOf[from] === currencyOf[to]) return followed;
  const moved = <T>(
    was: T | null,
    is: T | null,
    kept: FilledFor<T> | undefined,
  ): ReturnType<typeof followMoney<T>> => followMoney(from, to, { before: was, after: is, aside: kept });
  const ownSalary = moved(before.ownSalary, after.ownSalary, aside?.ownSalary);
  const rate = moved(before.agencyHourlyRate, after.agencyHourlyRate, aside?.agencyHourlyRate);
  const ownData = moved(before.ownData, after.ownData, aside?.ownData);
  return withAside(
    { ...followed, ownSalary: ownSalary.value, agencyHourlyRate: rate.value, ownData: ownData.value },
    { ownSalary: ownSalary.aside, agencyHourlyRate: rate.aside, ownData: ownData.aside },
  );
}

/** What a salary of the inputs' country costs an employer of their kind; null when there is no profile of it. */
export function employerOf(
  { country, organisation }: Pick<SalaryInputs, 'country' | 'organisation'>,
  { employers }: Pick<SalaryAssumptions, 'employers'>,
): Employer | null {
  return employers[country === 'SE' ? `SE-${organisation}` : country] ?? null;
}
