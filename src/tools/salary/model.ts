import { employerCost, type ContributionLine } from '../../lib/employer-cost.ts';
import { quantilesInPlace } from '../../lib/quantile.ts';
import {
  currencyOf,
  employerOf,
  monthsPerYear,
  pointNames,
  points,
  type Asked,
  type Citation,
  type Country,
  type Currency,
  type Employer,
  type ExchangeRates,
  type Overrides,
  type PayValues,
  type Point,
  type SalaryAssumptions,
  type SalaryInputs,
  type SalaryRowData,
} from './state.ts';

/**
 * Every rule of the salary benchmark (published method, section 3). Rows stand side by side and are never blended, and a
 * mean is never taken for a median. What cannot be said is null. Money a month unless the name says otherwise.
 */

/** Values that a salary can be placed among, and what they are for. */
type Paid = Pick<SalaryRowData, 'values' | 'per'>;

/** A row's value as pay a month. */
function aMonth(value: number, per: SalaryRowData['per']): number {
  return per === 'year' ? value / monthsPerYear : value;
}

function mapValues(values: PayValues, change: (value: number) => number): PayValues {
  const changed = (value: number | null): number | null => (value === null ? null : change(value));
  const { mean, p10, p25, p50, p75, p90 } = values;
  return {
    mean: changed(mean),
    p10: changed(p10),
    p25: changed(p25),
    p50: changed(p50),
    p75: changed(p75),
    p90: changed(p90),
  };
}

/** The values of a row a month: those of yearly tables are a twelfth. */
export function monthlyValues({ values, per }: Paid): PayValues {
  return mapValues(values, (value) => aMonth(value, per));
}

/** Where a salary stands among the points of a row. */
export interface Position {
  readonly place: 'below' | 'between' | 'above';
  /** The known points around it. `from` is null below the lowest, `to` above the highest; both are the same point on a point. */
  readonly from: Point | null;
  readonly to: Point | null;
  /** The share of salaries below it, of 100: linear in the logarithm of pay. Null outside the points. */
  readonly estimate: number | null;
}

/**
 * Where a salary stands among the points that a row has; null without a point, since a mean places nobody. Where several
 * points are the same pay, the lowest of them counts.
 * @param salary a month, above 0, in the row's currency
 */
export function positionOf(salary: number, row: Paid): Position | null {
  const known = points.flatMap((point) => {
    const value = row.values[pointNames[point]];
    return value === null ? [] : [{ point, pay: aMonth(value, row.per) }];
  });
  const [lowest] = known;
  const highest = known.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  if (salary < lowest.pay) return { place: 'below', from: null, to: lowest.point, estimate: null };
  if (salary > highest.pay) return { place: 'above', from: highest.point, to: null, estimate: null };
  const upper = known.findIndex(({ pay }) => pay >= salary);
  const to = known[upper] ?? highest;
  const from = known[upper - 1] ?? to;
  if (to.pay === salary) return { place: 'between', from: to.point, to: to.point, estimate: to.point };
  const share = Math.log(salary / from.pay) / Math.log(to.pay / from.pay);
  const estimate = from.point + (to.point - from.point) * share;
  return { place: 'between', from: from.point, to: to.point, estimate };
}

/** One line of what a salary costs: of a bracket, or of a share that the reader gave. */
export interface CostLine extends ContributionLine {
  /** Null for the reader's own share. */
  readonly source: Citation | null;
}

/** What a salary costs the employer. */
export interface SalaryCost {
  readonly salary: number;
  /** By law and by agreement; fixed sums are counted with the former. */
  readonly statutory: number;
  readonly agreed: number;
  /** Salary and contributions. */
  readonly month: number;
  readonly year: number;
  /** Contributions as a share of the salary. */
  readonly effectiveContribution: number;
  /** Line by line; fixed sums stand in `fixed`. */
  readonly working: readonly CostLine[];
  /** The fixed sums of the profile, where the statutory part is not the reader's own. */
  readonly fixed: { readonly amount: number; readonly source: Citation | null } | null;
  /** One hour actually worked; null where nobody has said how many there are. */
  readonly hour: number | null;
  /** Parts that no source covers and the reader has not given: they count as nothing. */
  readonly missing: readonly Asked[];
}

/**
 * What a salary costs: the profile's charges, or the reader's own shares instead of them. Null where the statutory part is
 * known from neither.
 * @param salary a month, above 0
 */
export function costOf(salary: number, employer: Employer | null, overrides: Overrides): SalaryCost | null {
  const { employerContribution, agreedContribution } = overrides;
  const brackets = employer?.brackets ?? null;
  if (brackets === null && employerContribution === null) return null;
  const sources = new Map((brackets ?? []).map(({ label, source }) => [label, source]));
  const charges = employerCost(salary, brackets ?? [], employer?.fixedPerFte ?? 0);
  const own = { employerContribution, agreedContribution };
  const lines = (part: 'statutory' | 'agreed', name: keyof typeof own): CostLine[] => {
    const rate = own[name];
    if (rate !== null)
      return [{ label: name, part, rate, base: salary, amount: rate * salary, source: null }];
    return charges.working
      .filter((line) => line.part === part)
      .map((line) => ({ ...line, source: sources.get(line.label) ?? null }));
  };
  const working = [...lines('statutory', 'employerContribution'), ...lines('agreed', 'agreedContribution')];
  const fixed =
    employerContribution !== null || employer === null || employer.fixedPerFte === 0
      ? null
      : { amount: employer.fixedPerFte, source: employer.fixedSource };
  const statutory = employerContribution === null ? charges.statutory : employerContribution * salary;
  const agreed = agreedContribution === null ? charges.agreed : agreedContribution * salary;
  const month = salary + statutory + agreed;
  const hours = overrides.hoursPerMonth ?? employer?.hoursPerMonth ?? null;
  const given = { ...own, hoursPerMonth: hours };
  return {
    salary,
    statutory,
    agreed,
    month,
    year: month * monthsPerYear,
    effectiveContribution: (statutory + agreed) / salary,
    working,
    fixed,
    hour: hours === null ? null : month / hours,
    missing: (employer?.asks ?? (['agreedContribution', 'hoursPerMonth'] as const)).filter(
      (name) => given[name] === null,
    ),
  };
}

/** What an hour from outside costs here: the reader's own price, or what was found for the country. */
export interface HourlyRate {
  readonly value: number;
  readonly kind: 'own' | 'agency' | 'freelance';
  readonly source: Citation | null;
}

/** The price of an hour from outside; null where there is none. */
export function hourlyRateOf(
  { agencyHourlyRate, country }: Pick<SalaryInputs, 'agencyHourlyRate' | 'country'>,
  { outsideHours }: Pick<SalaryAssumptions, 'outsideHours'>,
): HourlyRate | null {
  if (agencyHourlyRate !== null) return { value: agencyHourlyRate, kind: 'own', source: null };
  const found = outsideHours[country];
  if (found === undefined) return null;
  const { value, kind, text, href } = found;
  return { value, kind, source: { text, href } };
}

/** How far it is from a salary to a row's median; below zero for one that is above it. */
export interface Distance {
  readonly month: number;
  readonly year: number;
  /** With the contributions at each of the two salaries; null where they are not known. */
  readonly yearWithContributions: number | null;
  /** The same money a year in hours from outside; null without a price or the contributions. */
  readonly agencyHours: number | null;
}

/** Steps that a range in a job advertisement is rounded to, a month; a yearly range takes ten times the step. Our convention. */
export const adSteps: Readonly<Record<Currency, number>> = {
  SEK: 500,
  NOK: 500,
  DKK: 500,
  EUR: 50,
  ISK: 5000,
  GBP: 50,
  USD: 50,
};
const yearlySteps = 10;

/** A range for a job advertisement, for a month or a year as its row is. */
export interface AdRange {
  readonly low: number;
  readonly high: number;
  readonly per: 'month' | 'year';
  /** What it was rounded to. */
  readonly step: number;
}

/** From the lower to the upper quartile, rounded outwards; null without both. */
export function jobAdRange({
  values,
  per,
  currency,
}: Pick<SalaryRowData, 'values' | 'per' | 'currency'>): AdRange | null {
  const { p25, p75 } = values;
  if (p25 === null || p75 === null) return null;
  const step = adSteps[currency] * (per === 'year' ? yearlySteps : 1);
  return { low: Math.floor(p25 / step) * step, high: Math.ceil(p75 / step) * step, per, step };
}

/** The population of a row: its table, year, region, sector and sex. Rows that share it may be subtracted. */
export function populationOf({
  tableId,
  year,
  region,
  sector,
  sex,
}: Pick<SalaryRowData, 'tableId' | 'year' | 'region' | 'sector' | 'sex'>): string {
  return [tableId, year, region, sector, sex].join(' ');
}

/** A row's median over that of all occupations in its own table, year and population; null where one is missing. */
export function ratioToAll(row: SalaryRowData, rows: readonly SalaryRowData[]): number | null {
  const { p50 } = row.values;
  const all = rows.find(({ id }) => id === row.baselineId);
  if (all === undefined || all.per !== row.per || all.currency !== row.currency) return null;
  const median = all.values.p50;
  return p50 === null || median === null ? null : p50 / median;
}

/** How another occupation's median differs from a row's, in the same population. */
export interface Gap {
  readonly row: string;
  /** Theirs less ours, a month. */
  readonly difference: number;
  /** Theirs over ours. */
  readonly ratio: number;
}

/** Whether a row holds several occupations: they may hold the one that they would be compared with. */
function isBroad({ match }: Pick<SalaryRowData, 'match'>): boolean {
  return match === 'baseline' || match === 'group';
}

/**
 * The gaps to every other single occupation of the same population that has a median, in the order of the rows; none from a
 * row of several.
 */
export function gapsOf(row: SalaryRowData, rows: readonly SalaryRowData[]): readonly Gap[] {
  const median = row.values.p50;
  if (median === null || isBroad(row)) return [];
  const population = populationOf(row);
  return rows.flatMap((other) => {
    const theirs = other.values.p50;
    if (other.id === row.id || isBroad(other) || theirs === null || populationOf(other) !== population)
      return [];
    return [{ row: other.id, difference: aMonth(theirs - median, row.per), ratio: theirs / median }];
  });
}

/** How a median has changed. */
export interface Change {
  readonly fromYear: number;
  readonly toYear: number;
  /** Of the first median. */
  readonly share: number;
  /** The same a year, compounded. */
  readonly sharePerYear: number;
}

/** The same occupation and population in one table, year by year. */
export interface Series {
  readonly tableId: string;
  /** Rising years; pay a month. */
  readonly points: readonly { readonly row: string; readonly year: number; readonly values: PayValues }[];
  /** From the first median to the last; null with fewer than two. */
  readonly change: Change | null;
}

function changeOf(years: readonly SalaryRowData[]): Change | null {
  const medians = years.flatMap(({ year, values: { p50 } }) => (p50 === null ? [] : [{ year, p50 }]));
  const [first] = medians;
  const last = medians.at(-1);
  if (first === undefined || last === undefined || first.year === last.year) return null;
  const ratio = last.p50 / first.p50;
  return {
    fromYear: first.year,
    toYear: last.year,
    share: ratio - 1,
    sharePerYear: ratio ** (1 / (last.year - first.year)) - 1,
  };
}

/**
 * The years of a row's occupation and population. Each table is a series of its own, and no change is worked out across two:
 * a new table is a new way to measure. Oldest series first.
 */
export function trendOf(row: SalaryRowData, rows: readonly SalaryRowData[]): readonly Series[] {
  const sameIn = ({ country, occupation, region, sector, sex }: SalaryRowData): string =>
    [country, occupation.system, occupation.code, region, sector, sex].join(' ');
  const same = rows.filter((other) => sameIn(other) === sameIn(row)).sort((a, b) => a.year - b.year);
  return [...new Set(same.map(({ tableId }) => tableId))].map((tableId) => {
    const years = same.filter((other) => other.tableId === tableId);
    return {
      tableId,
      points: years.map((other) => ({ row: other.id, year: other.year, values: monthlyValues(other) })),
      change: changeOf(years),
    };
  });
}

/** A row's pay a month in another currency. */
export interface Converted {
  readonly currency: Currency;
  readonly values: PayValues;
  /** The year whose average rate was used, and whether it is the year of the row. */
  readonly rateYear: number;
  readonly isRowYear: boolean;
  readonly source: Citation;
}

/** A row in another currency, by the average rate of its year or else of the year nearest to it; null without rates. */
export function converted(
  row: SalaryRowData,
  currency: Currency,
  rates: readonly ExchangeRates[],
): Converted | null {
  const [nearest] = [...rates].sort(
    (a, b) => Math.abs(a.year - row.year) - Math.abs(b.year - row.year) || b.year - a.year,
  );
  if (nearest === undefined) return null;
  const rate = nearest.perDollar[currency] / nearest.perDollar[row.currency];
  return {
    currency,
    values: mapValues(monthlyValues(row), (value) => value * rate),
    rateYear: nearest.year,
    isRowYear: nearest.year === row.year,
    source: nearest.source,
  };
}

/** From this many salaries on there are quartiles, and from that many the outer points. */
export const leastForQuartiles = 5;
export const leastForTails = 10;

/** What can be said of one's own salaries. */
export interface OwnSummary {
  readonly count: number;
  /** Quantiles of type 7; never a mean. */
  readonly values: PayValues;
  /** Why points are missing: too few salaries for any, or for the outer ones. */
  readonly lacks: 'quartiles' | 'tails' | null;
  /** Where the reader's own salary stands among them; null without one, or without points. */
  readonly position: Position | null;
}

/** The points of one's own salaries, by type 7: from five the quartiles, from ten the outer points too. Null without any. */
export function summarise(ownData: readonly number[] | null, ownSalary: number | null): OwnSummary | null {
  if (ownData === null || ownData.length === 0) return null;
  const count = ownData.length;
  const [p10, p25, p50, p75, p90] = quantilesInPlace(
    Float64Array.from(ownData),
    points.map((point) => point / 100),
  );
  const from = (least: number, value: number | undefined): number | null =>
    value === undefined || count < least ? null : value;
  const values: PayValues = {
    mean: null,
    p10: from(leastForTails, p10),
    p25: from(leastForQuartiles, p25),
    p50: from(leastForQuartiles, p50),
    p75: from(leastForQuartiles, p75),
    p90: from(leastForTails, p90),
  };
  const enough = count >= leastForTails ? null : 'tails';
  return {
    count,
    values,
    lacks: count >= leastForQuartiles ? enough : 'quartiles',
    position: ownSalary === null ? null : positionOf(ownSalary, { values, per: 'month' }),
  };
}

/** What is said of one row. */
export interface RowResult {
  readonly id: string;
  readonly country: Country;
  readonly currency: Currency;
  /** Pay a month. */
  readonly monthly: PayValues;
  /** Where the own salary stands; null in another country's row, and without a point. */
  readonly position: Position | null;
  readonly ratioToAll: number | null;
  readonly jobAdRange: AdRange | null;
  /** Only on request, and not into the row's own currency. */
  readonly converted: Converted | null;
}

/** The whole result. */
export interface SalaryResult {
  readonly country: Country;
  readonly currency: Currency;
  /** As chosen, the main one first. */
  readonly rows: readonly RowResult[];
  /** Of the own salary in the main row. */
  readonly position: (Position & { readonly row: string }) | null;
  /** Of the own salary, and of the main row's median. */
  readonly employerCost: SalaryCost | null;
  readonly medianCost: SalaryCost | null;
  readonly hourlyRate: HourlyRate | null;
  /** From the own salary to the main row's median. */
  readonly toMedian: Distance | null;
  readonly jobAdRange: AdRange | null;
  readonly ratioToAll: number | null;
  /** From the main row's median to those of other occupations in the same population. */
  readonly gaps: readonly Gap[];
  readonly trend: readonly Series[];
  readonly ownData: OwnSummary | null;
}

function rowResult(row: SalaryRowData, inputs: SalaryInputs, { rows, rates }: SalaryAssumptions): RowResult {
  const { ownSalary, country, convertTo } = inputs;
  const isOther = convertTo !== null && convertTo !== row.currency;
  return {
    id: row.id,
    country: row.country,
    currency: row.currency,
    monthly: monthlyValues(row),
    position: ownSalary === null || row.country !== country ? null : positionOf(ownSalary, row),
    ratioToAll: ratioToAll(row, rows),
    jobAdRange: jobAdRange(row),
    converted: isOther ? converted(row, convertTo, rates) : null,
  };
}

function distance(
  salary: number,
  median: number,
  costs: readonly [SalaryCost | null, SalaryCost | null],
  rate: HourlyRate | null,
): Distance {
  const [now, then] = costs;
  const withContributions = now === null || then === null ? null : then.year - now.year;
  return {
    month: median - salary,
    year: (median - salary) * monthsPerYear,
    yearWithContributions: withContributions,
    agencyHours: withContributions === null || rate === null ? null : withContributions / rate.value,
  };
}

/** The result of inputs in order. Rows that the data do not have are left out. Never throws. */
export function evaluateSalary(inputs: SalaryInputs, assumptions: SalaryAssumptions): SalaryResult {
  const { rows: all } = assumptions;
  const chosen = inputs.rows.flatMap((id) => all.find((row) => row.id === id) ?? []);
  const rows = chosen.map((row) => rowResult(row, inputs, assumptions));
  const [first] = chosen;
  const main = first?.country === inputs.country ? first : undefined;
  const result = main === undefined ? undefined : rows[0];
  const { ownSalary, overrides } = inputs;
  const employer = employerOf(inputs, assumptions);
  const median = result?.monthly.p50 ?? null;
  const employerCost = ownSalary === null ? null : costOf(ownSalary, employer, overrides);
  const medianCost = median === null ? null : costOf(median, employer, overrides);
  const hourlyRate = hourlyRateOf(inputs, assumptions);
  return {
    country: inputs.country,
    currency: currencyOf[inputs.country],
    rows,
    position: result?.position == null ? null : { row: result.id, ...result.position },
    employerCost,
    medianCost,
    hourlyRate,
    toMedian:
      ownSalary === null || median === null
        ? null
        : distance(ownSalary, median, [employerCost, medianCost], hourlyRate),
    jobAdRange: result?.jobAdRange ?? null,
    ratioToAll: result?.ratioToAll ?? null,
    gaps: main === undefined ? [] : gapsOf(main, all),
    trend: main === undefined ? [] : trendOf(main, all),
    ownData: summarise(inputs.ownData, ownSalary),
  };
}
