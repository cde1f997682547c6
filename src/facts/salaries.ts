import { z } from 'zod';
import { intlTag, type Locale, type Localised } from '../i18n/locale.ts';
import salaryData from './data/salaries.json' with { type: 'json' };
import tableData from './data/salary-tables.json' with { type: 'json' };

// As facts.ts: validation and all the rows, for building, tests and commands.

const bothLanguages = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }).readonly();
const pay = z.number().positive().nullable();

const tableSchema = z
  .strictObject({
    publisher: bothLanguages,
    title: bothLanguages,
    /** The publisher's own name of the table. */
    table: z.string().min(1),
    url: z.url(),
    urlIsExact: z.boolean(),
    /** Where the numbers can be fetched again. */
    dataUrl: z.url().nullable(),
    licence: z.string().min(1),
    /** What the licence asks to stand beside the figures. */
    attribution: bothLanguages,
    accessed: z.iso.date(),
    currency: z.enum(['SEK', 'NOK', 'DKK', 'EUR', 'ISK', 'GBP', 'USD']),
    per: z.enum(['month', 'year']),
    payConcept: bothLanguages,
    workingTime: bothLanguages,
    /** The publisher rounds to whole multiples of this. */
    rounding: z.number().positive().nullable(),
    employeesNote: bothLanguages.nullable(),
    reviewBy: z.iso.date(),
  })
  .readonly();

const rowSchema = z
  .strictObject({
    table: z.string(),
    country: z.enum(['SE', 'NO', 'DK', 'FI', 'IS', 'GB', 'DE', 'US']),
    occupation: z.strictObject({ system: z.string(), code: z.string(), title: bothLanguages }).readonly(),
    year: z.int(),
    region: z.string(),
    sector: z.enum(['all', 'private', 'public', 'central', 'municipalities', 'regions']),
    sex: z.enum(['both', 'women', 'men']),
    values: z.strictObject({ mean: pay, p10: pay, p25: pay, p50: pay, p75: pay, p90: pay }).readonly(),
    employees: z.int().positive().nullable(),
    /**
     * proxy: the occupation that holds most who work with social media, which has no code of its own;
     * neighbour: a related occupation; baseline: all occupations.
     */
    match: z.enum(['exact', 'proxy', 'neighbour', 'baseline']),
    /** The row of numbers as the publisher gives it. */
    sourceLine: z.string().min(1),
  })
  .readonly();

/** A table of official salary statistics. */
export type SalaryTable = z.output<typeof tableSchema> & { readonly id: string };

/** One occupation in one table: only the points the publisher gives. */
export type SalaryRow = Omit<z.output<typeof rowSchema>, 'table'> & {
  readonly id: string;
  readonly table: SalaryTable;
};

/** The id of a row; a misspelt one does not compile. */
export type SalaryRowId = keyof typeof salaryData;

const tables = new Map(
  Object.entries(tableData).map(([id, raw]): [string, SalaryTable] => {
    const parsed = tableSchema.safeParse(raw);
    if (!parsed.success) throw new Error(`Salary table ${id}: ${z.prettifyError(parsed.error)}`);
    return [id, { id, ...parsed.data }];
  }),
);

function defineRow(id: string, raw: unknown): SalaryRow {
  const fail = (what: string): never => {
    throw new Error(`Salary row ${id} in data/salaries.json: ${what}`);
  };
  const parsed = rowSchema.safeParse(raw);
  if (!parsed.success) return fail(z.prettifyError(parsed.error));
  const table = tables.get(parsed.data.table);
  if (table === undefined) return fail(`table ${parsed.data.table} is not in data/salary-tables.json`);
  const { mean, p10, p25, p50, p75, p90 } = parsed.data.values;
  const points = [p10, p25, p50, p75, p90].filter((point) => point !== null);
  if (points.some((point, index) => index > 0 && point < (points[index - 1] ?? 0))) {
    fail('the percentiles are not in rising order');
  }
  const given = new Set(parsed.data.sourceLine.match(/\d+(\.\d+)?/g));
  for (const point of [mean, ...points]) {
    if (point !== null && !given.has(String(point)))
      fail(`${String(point)} does not stand in its sourceLine`);
  }
  return { id, ...parsed.data, table };
}

/** Every row, in the order of the file. */
export const allSalaryRows: readonly SalaryRow[] = Object.entries(salaryData).map(([id, raw]) =>
  defineRow(id, raw),
);

const rowsById = new Map(allSalaryRows.map((row) => [row.id, row]));

/** The row with an id. Throws when there is none, which stops the build. */
export function salaryRow(id: SalaryRowId): SalaryRow {
  const found = rowsById.get(id);
  if (found === undefined)
    throw new Error(`There is no salary row ${id}; add it to src/facts/data/salaries.json`);
  return found;
}

const words = {
  sv: { table: 'tabell', licence: 'licens', read: 'läst i en sparad kopia den' },
  en: { table: 'table', licence: 'licence', read: 'read in a saved copy on' },
} as const satisfies Record<Locale, Record<string, string>>;

const places: Readonly<Record<SalaryRow['country'], Localised>> = {
  SE: { sv: 'Sverige', en: 'Sweden' },
  NO: { sv: 'Norge', en: 'Norway' },
  DK: { sv: 'Danmark', en: 'Denmark' },
  FI: { sv: 'Finland', en: 'Finland' },
  IS: { sv: 'Island', en: 'Iceland' },
  GB: { sv: 'Storbritannien', en: 'United Kingdom' },
  DE: { sv: 'Tyskland', en: 'Germany' },
  US: { sv: 'USA', en: 'United States' },
};

/** Publisher, occupation, place and year: for beside a salary. */
export function citeSalaryShort({ table, occupation, country, year }: SalaryRow, locale: Locale): string {
  const { system, code, title } = occupation;
  return `${table.publisher[locale]}, ${title[locale]} (${system} ${code}), ${places[country][locale]} ${String(year)}`;
}

/** The same with table, pay concept, address, date read and licence. */
export function citeSalaryFull(row: SalaryRow, locale: Locale): string {
  const { table } = row;
  const date = new Intl.DateTimeFormat(intlTag[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return [
    citeSalaryShort(row, locale),
    `${table.title[locale]}, ${words[locale].table} ${table.table}`,
    table.payConcept[locale],
    table.url,
    `${words[locale].read} ${date.format(new Date(`${table.accessed}T00:00:00Z`))}`,
    `${words[locale].licence}: ${table.licence}`,
  ].join('; ');
}
