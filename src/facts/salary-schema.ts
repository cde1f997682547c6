import { z } from 'zod';
import type { Localised } from '../i18n/locale.ts';
import { fill } from '../i18n/messages.ts';
import { salaryLicenceIds, salaryLicences } from './salary-licences.ts';

// The rules that the salary data must keep, for building, tests and commands: what breaks one stops the build with the
// file, the row and what to do about it.

const bothLanguages = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

/** The measures that a row may have, lowest point first. */
export const salaryMeasures = ['mean', 'p10', 'p25', 'p50', 'p75', 'p90'] as const;
export type SalaryMeasure = (typeof salaryMeasures)[number];

export const salaryCountries = ['SE', 'NO', 'DK', 'FI', 'IS', 'GB', 'DE', 'US'] as const;

/** Sweden's national areas by their NUTS codes. */
export const salaryRegions = [
  'national',
  'SE11',
  'SE12',
  'SE21',
  'SE22',
  'SE23',
  'SE31',
  'SE32',
  'SE33',
] as const;

export const salarySectors = [
  'all',
  'private',
  'privateSalaried',
  'public',
  'central',
  'municipalities',
  'regions',
] as const;

export const salarySexes = ['both', 'women', 'men'] as const;

/** Our own grouping, the same in every country, since each country has codes of its own. */
export const salaryRoles = [
  'all',
  'group',
  'communication-specialist',
  'marketing-specialist',
  'communication-manager',
  'marketing-manager',
  'advertising-manager',
  'graphic-designer',
  'digital-designer',
  'art-director',
  'writer',
  'journalist',
  'video-photo',
  'customer-service',
  'marketing-assistant',
  'sales-specialist',
  'web-administrator',
  'market-interviewer',
] as const;

/**
 * How near an occupation is to a social media manager. exact: the code is for that job alone; proxy: the occupation that
 * holds most who work with social media, which has no code of its own; neighbour: a related occupation; group: a broad
 * occupational group; baseline: all occupations.
 */
export const salaryMatches = ['exact', 'proxy', 'neighbour', 'group', 'baseline'] as const;

/**
 * Whose pay a full-time salary meets in a table. scaled: part-time pay is worked out for full time; fullTimeOnly: only
 * full-time employees; includesPartTime: part-time pay as it is, or the source does not say that it is scaled.
 */
export const fullTimeBases = ['scaled', 'fullTimeOnly', 'includesPartTime'] as const;

/** What the number beside a row counts. */
export const countedThings = ['employees', 'jobs', 'employments', 'observations'] as const;

const tableFields = z.strictObject({
  /** A: official statistics from the publisher's own file; B: official statistics through others or transformed. */
  tier: z.enum(['A', 'B']),
  country: z.enum(salaryCountries),
  publisher: bothLanguages,
  title: bothLanguages,
  /** The publisher's own name of the table. */
  table: z.string().min(1),
  url: z.url(),
  /** False when the address leads to a list where the table has to be picked. */
  urlIsExact: z.boolean(),
  /** Where the numbers can be fetched again. */
  dataUrl: z.url().nullable(),
  /** Where the figures were read, when someone else reports them. */
  readAt: z.url().nullable(),
  licence: z.enum(salaryLicenceIds),
  /** What the licence asks to stand beside the figures. */
  attribution: bothLanguages,
  /** What was changed in the publisher's figures. */
  changes: bothLanguages.nullable(),
  accessed: z.iso.date(),
  /** The classification that the codes come from. */
  occupations: z.string().min(1),
  /** A label with `{year}` in it, where the year alone does not say when. */
  period: bothLanguages.nullable(),
  currency: z.enum(['SEK', 'NOK', 'DKK', 'EUR', 'ISK', 'GBP', 'USD']),
  per: z.enum(['month', 'year']),
  payConcept: bothLanguages,
  workingTime: bothLanguages,
  fullTimeBasis: z.enum(fullTimeBases),
  /** Whom the figures cover. */
  coverage: bothLanguages,
  /** The publisher rounds to whole multiples of this. */
  rounding: z.number().positive(),
  /** What the number of employees is a number of; null where no row has one. */
  counted: z.enum(countedThings).nullable(),
  employeesNote: bothLanguages.nullable(),
  /** What a reader of any row has to know. */
  caveats: z.array(bothLanguages),
  /** What a reader of some rows has to know, by the name that those rows use. */
  rowCaveats: z.record(z.string(), bothLanguages),
  /** The name that each thing has in the publisher's rows. */
  columns: z
    .strictObject({
      occupation: z.string(),
      title: z.string(),
      year: z.string(),
      mean: z.string(),
      p10: z.string(),
      p25: z.string(),
      p50: z.string(),
      p75: z.string(),
      p90: z.string(),
      employees: z.string(),
    })
    .partial(),
  reviewBy: z.iso.date(),
});

/** A table of official salary statistics. */
export type SalaryTable = Readonly<z.output<typeof tableFields>> & { readonly id: string };

const occupationFields = z.strictObject({
  title: bothLanguages,
  /** The publisher's own title, where it is in neither of our languages. */
  original: z.string().min(1).nullable(),
  role: z.enum(salaryRoles),
  match: z.enum(salaryMatches),
});

const pay = z.number().positive().nullable();

const rowFields = z.strictObject({
  table: z.string(),
  occupation: z.string(),
  year: z.int(),
  region: z.enum(salaryRegions),
  sector: z.enum(salarySectors),
  sex: z.enum(salarySexes),
  values: z.strictObject({ mean: pay, p10: pay, p25: pay, p50: pay, p75: pay, p90: pay }),
  employees: z.int().positive().nullable(),
  /** Names of caveats of the table. */
  caveats: z.array(z.string()),
  /** The row of numbers as the publisher gives it: a JSON object, each number under the name of its column. */
  sourceLine: z.string().min(1),
});

type RowFields = z.output<typeof rowFields>;

/** One occupation in one table: only the points the publisher gives. */
export interface SalaryRow extends Readonly<
  Pick<RowFields, 'year' | 'region' | 'sector' | 'sex' | 'employees' | 'sourceLine'>
> {
  readonly id: string;
  readonly table: SalaryTable;
  readonly country: SalaryTable['country'];
  readonly occupation: {
    readonly system: string;
    readonly code: string;
    readonly title: Localised;
    readonly original: string | null;
  };
  readonly role: (typeof salaryRoles)[number];
  readonly match: (typeof salaryMatches)[number];
  /** When the figures are from, such as “May 2025”. */
  readonly period: Localised;
  readonly values: Readonly<RowFields['values']>;
  /** Those of the table, then those of the row. */
  readonly caveats: readonly Localised[];
}

const linkFields = z.strictObject({
  country: z.enum(salaryCountries),
  publisher: bothLanguages,
  /** The publisher's own title. */
  title: z.string().min(1),
  url: z.url(),
  what: bothLanguages,
  /** Why its figures are not copied. */
  why: bothLanguages,
  accessed: z.iso.date(),
});

/** A survey whose figures may not be copied, so that it is only linked to. */
export type SalaryLink = Readonly<z.output<typeof linkFields>> & { readonly id: string };

/** The raw files, by the names that messages use. */
export interface SalaryFiles {
  readonly tables: Readonly<Record<string, unknown>>;
  readonly occupations: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly rows: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, unknown>>;
}

/** The salary data, checked and joined. */
export interface SalaryData {
  readonly tables: readonly SalaryTable[];
  readonly rows: readonly SalaryRow[];
  readonly links: readonly SalaryLink[];
}

function stop(file: string, entry: string, what: string, remedy: string): never {
  throw new Error(`src/facts/data/${file}, ${entry}: ${what}. ${remedy}.`);
}

function parsed<Fields extends z.ZodType>(
  fields: Fields,
  raw: unknown,
  file: string,
  entry: string,
): z.output<Fields> {
  const result = fields.safeParse(raw);
  return result.success
    ? result.data
    : stop(
        file,
        entry,
        z.prettifyError(result.error),
        'Correct the fields named; what each may hold stands in src/facts/salary-schema.ts',
      );
}

function checkTable(id: string, raw: unknown): SalaryTable {
  const file = 'salary-tables.json';
  const table = parsed(tableFields, raw, file, id);
  const named = salaryLicences[table.licence].attributionNames;
  for (const attribution of Object.values(table.attribution)) {
    if (named !== null && !attribution.includes(named)) {
      stop(file, id, `the licence asks the attribution to name ${named}`, `Add it to “${attribution}”`);
    }
  }
  if (table.reviewBy <= table.accessed) {
    stop(
      file,
      id,
      `reviewBy ${table.reviewBy} is not after accessed ${table.accessed}`,
      'Set a later reviewBy',
    );
  }
  for (const period of Object.values(table.period ?? {})) {
    if (!period.includes('{year}')) {
      stop(file, id, `the period “${period}” has no {year}`, 'Write {year} where the year of a row belongs');
    }
  }
  return { id, ...table };
}

/** First year that any row may be from: older pay says nothing about today. */
const firstYear = 2010;

/** A number as it stands in a cell, or null where the cell has none, such as `..` or `#`. */
export function cellNumber(cell: unknown): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  if (/^\d+(\.\d+)?$/.test(text) && !/^\d{1,3}\.\d{3}$/.test(text)) return Number(text);
  return /^\d{1,3}([ .,\u00a0\u202f]\d{3})+$/.test(text) ? Number(text.replace(/\D/g, '')) : null;
}

function readCells(sourceLine: string): Readonly<Record<string, unknown>> | null {
  try {
    const cells: unknown = JSON.parse(sourceLine);
    return typeof cells === 'object' && cells !== null && !Array.isArray(cells)
      ? (cells as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function checkRow(
  id: string,
  raw: unknown,
  tables: ReadonlyMap<string, SalaryTable>,
  occupations: SalaryFiles['occupations'],
): SalaryRow {
  const file = 'salaries.json';
  const fail = (what: string, remedy: string): never => stop(file, id, what, remedy);
  const row = parsed(rowFields, raw, file, id);
  if (!/^[a-z0-9-]+$/.test(id)) fail('the id is more than a–z, 0–9 and hyphens', 'Write it without them');
  const table =
    tables.get(row.table) ??
    fail(`there is no table ${row.table}`, 'Correct the name, or add it to salary-tables.json');
  const system = table.occupations;
  const known = occupations[system]?.[row.occupation];
  if (known === undefined) {
    return fail(
      `${system} has no occupation ${row.occupation}`,
      'Add it with titles in both languages to salary-occupations.json',
    );
  }
  const { title, original, role, match } = parsed(
    occupationFields,
    known,
    'salary-occupations.json',
    `${system} ${row.occupation}`,
  );

  const { mean, p10, p25, p50, p75, p90 } = row.values;
  const points = [p10, p25, p50, p75, p90].filter((point) => point !== null);
  if (points.length === 0 && mean === null)
    fail('there is no figure', 'Fill in a value, or take the row out');
  if (points.some((point, index) => index > 0 && point < (points[index - 1] ?? 0))) {
    fail('the percentiles are not in rising order', 'Compare them with the sourceLine');
  }
  const lastYear = Number(table.accessed.slice(0, 4));
  if (row.year < firstYear || row.year > lastYear) {
    fail(
      `${row.year} is not between ${firstYear} and ${lastYear}`,
      'Correct the year, or the table’s accessed',
    );
  }
  const named = row.caveats.map(
    (name) =>
      table.rowCaveats[name] ??
      fail(`the table has no caveat ${name}`, `Add it to rowCaveats of ${table.id} in salary-tables.json`),
  );

  if (row.employees !== null && table.counted === null) {
    fail(
      `there is a number, ${row.employees}, and the table does not say of what`,
      `Give counted of ${table.id} in salary-tables.json`,
    );
  }

  const cells = readCells(row.sourceLine);
  if (cells === null) {
    return fail('the sourceLine is no JSON object', 'Write the publisher’s row as {"column": value, …}');
  }
  const { columns, rounding } = table;
  for (const measure of [...salaryMeasures, 'employees'] as const) {
    const value = measure === 'employees' ? row.employees : row.values[measure];
    const column = columns[measure];
    if (measure !== 'employees' && value !== null) {
      if (column === undefined) {
        fail(
          `${measure} ${value} has no column in the publisher’s rows`,
          `Name it in columns of ${table.id} in salary-tables.json, or empty the value`,
        );
      }
      if (value % rounding !== 0) {
        fail(
          `${measure} ${value} is no multiple of ${rounding}`,
          'Correct the value, or the table’s rounding',
        );
      }
    }
    if (column === undefined) continue;
    // Numbers of employees sometimes come from a table of their own, and are then not in this row.
    if (measure === 'employees' && !(column in cells)) continue;
    const given = cellNumber(cells[column]);
    if (given !== value) {
      fail(
        `${measure} is ${String(value)} but its sourceLine has ${String(given)} under ${column}`,
        'Copy the number from the publisher, into both',
      );
    }
  }
  if (columns.occupation !== undefined) {
    const code = cells[columns.occupation];
    if (typeof code !== 'string' || code.replace(/[\s*]+$/, '') !== row.occupation) {
      fail(`the sourceLine is of occupation ${String(code)}`, 'Take the row of the right occupation');
    }
  }
  if (columns.year !== undefined && cells[columns.year] !== row.year) {
    fail(`the sourceLine is of ${String(cells[columns.year])}`, 'Take the row of the right year');
  }
  if (columns.title !== undefined && original !== null) {
    const name = cells[columns.title];
    if (typeof name !== 'string' || !name.endsWith(original)) {
      fail(
        `the sourceLine is of “${String(name)}”, not “${original}”`,
        'Take the row of the right occupation',
      );
    }
  }

  const period: Localised = table.period ?? { sv: '{year}', en: '{year}' };
  return {
    id,
    table,
    country: table.country,
    occupation: { system, code: row.occupation, title, original },
    role,
    match,
    year: row.year,
    period: { sv: fill(period.sv, { year: row.year }), en: fill(period.en, { year: row.year }) },
    region: row.region,
    sector: row.sector,
    sex: row.sex,
    values: row.values,
    employees: row.employees,
    caveats: [...table.caveats, ...named],
    sourceLine: row.sourceLine,
  };
}

/** The population of a row: rows of one table that share it may be set beside each other. */
export function salaryPopulation({ table, year, region, sector, sex }: SalaryRow): string {
  return [table.id, year, region, sector, sex].join(' ');
}

/**
 * Checks the raw files and joins them. Throws on the first thing that is wrong, which stops the build; the message
 * names the file, the entry and the remedy.
 */
export function defineSalaries({ tables, occupations, rows, links }: SalaryFiles): SalaryData {
  const tablesById = new Map(Object.entries(tables).map(([id, raw]) => [id, checkTable(id, raw)]));
  const checked = Object.entries(rows).map(([id, raw]) => checkRow(id, raw, tablesById, occupations));

  const taken = new Map<string, string>();
  const baselines = new Map<string, string>();
  for (const row of checked) {
    const population = salaryPopulation(row);
    const key = `${population} ${row.occupation.code}`;
    const twin = taken.get(key);
    if (twin !== undefined) {
      stop(
        'salaries.json',
        row.id,
        `it has the occupation and the population of ${twin}`,
        'Keep one of them',
      );
    }
    taken.set(key, row.id);
    if (row.match !== 'baseline') continue;
    const other = baselines.get(population);
    if (other !== undefined) {
      stop(
        'salaries.json',
        row.id,
        `${other} is already the baseline of its table and population`,
        'Keep one, or correct match in salary-occupations.json',
      );
    }
    baselines.set(population, row.id);
  }

  return {
    tables: [...tablesById.values()],
    rows: checked,
    links: Object.entries(links).map(([id, raw]) => ({
      id,
      ...parsed(linkFields, raw, 'salary-links.json', id),
    })),
  };
}
