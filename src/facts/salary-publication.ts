import { z } from 'zod';
import { locales, type Localised } from '../i18n/locale.ts';
import { csvText, type CsvCell } from '../lib/csv.ts';
import { edition } from './edition.ts';
import { salaryLicenceIds, salaryLicences } from './salary-licences.ts';
import {
  countedThings,
  fullTimeBases,
  salaryCountries,
  salaryMatches,
  salaryMeasures,
  salaryRegions,
  salaryRoles,
  salarySectors,
  salarySexes,
  type SalaryRow,
} from './salary-schema.ts';
import { allSalaryLinks, allSalaryRows, allSalaryTables, salaryPopulationNames } from './salaries.ts';

// The salary data as others may take them: /data/salaries.json and .csv, and the schema of the former.

const bothLanguages = z.strictObject({ sv: z.string(), en: z.string() });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const address = z.string().regex(/^https:\/\//);
const pay = z.number().positive().nullable();

const licence = z.strictObject({
  name: bothLanguages,
  url: address.nullable(),
  asks: bothLanguages.describe('What the licence asks of whoever publishes the figures again.'),
});

const table = z.strictObject({
  tier: z
    .enum(['A', 'B'])
    .describe(
      'A: official statistics, from a copy of the publisher’s own file; B: official statistics through others, or transformed.',
    ),
  country: z.enum(salaryCountries),
  publisher: bothLanguages,
  title: bothLanguages,
  table: z.string().describe('The publisher’s own name of the table.'),
  url: address,
  urlIsExact: z
    .boolean()
    .describe('False when the address leads to a list where the table has to be picked.'),
  dataUrl: address.nullable().describe('Where the figures can be fetched again.'),
  readAt: address.nullable().describe('Where the figures were read, when someone else reports them.'),
  licence: z.enum(salaryLicenceIds),
  attribution: bothLanguages.describe('To be shown beside the figures.'),
  changes: bothLanguages.nullable().describe('What was changed in the publisher’s figures.'),
  accessed: date.describe('When the copy was read.'),
  occupations: z.string().describe('The classification that the codes come from.'),
  currency: z.string().regex(/^[A-Z]{3}$/),
  per: z.enum(['month', 'year']),
  payConcept: bothLanguages,
  workingTime: bothLanguages,
  fullTimeBasis: z
    .enum(fullTimeBases)
    .describe(
      'scaled: part-time pay is worked out for full time; fullTimeOnly: only full-time employees; includesPartTime: part-time pay as it is, or the source does not say that it is scaled.',
    ),
  coverage: bothLanguages.describe('Whom the figures cover.'),
  rounding: z.number().positive().describe('The publisher rounds to whole multiples of this.'),
  counted: z
    .enum(countedThings)
    .nullable()
    .describe('What the number called employees is a number of; null where no row has one.'),
  employeesNote: bothLanguages.nullable().describe('The same in words.'),
  reviewBy: date,
});

const row = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  table: z.string().describe('A name in tables.'),
  country: z.enum(salaryCountries),
  occupation: z.strictObject({
    system: z.string(),
    code: z.string(),
    title: bothLanguages,
    original: z
      .string()
      .nullable()
      .describe('The publisher’s own title, where it is in neither Swedish nor English.'),
  }),
  role: z.enum(salaryRoles).describe('Our own grouping of occupations, the same in every country.'),
  match: z
    .enum(salaryMatches)
    .describe(
      'How near the occupation is to a social media manager: exact, the code is for that job alone; proxy, the occupation that holds most who do the work; neighbour, a related occupation; group, a broad occupational group; baseline, all occupations.',
    ),
  year: z.int(),
  period: bothLanguages.describe('When the figures are from.'),
  region: z.enum(salaryRegions).describe('The whole country, or a Swedish national area by its NUTS code.'),
  sector: z.enum(salarySectors),
  sex: z.enum(salarySexes),
  population: bothLanguages.describe('Country, area, sector and sex in words.'),
  values: z
    .strictObject({ mean: pay, p10: pay, p25: pay, p50: pay, p75: pay, p90: pay })
    .describe('In the currency and per the period of the table; null where the publisher gives none.'),
  employees: z.int().positive().nullable(),
  caveats: z.array(bothLanguages),
  sourceLine: z
    .string()
    .describe('The row of numbers as the publisher gives it: JSON, with the names of its columns.'),
});

const link = z.strictObject({
  id: z.string(),
  country: z.enum(salaryCountries),
  publisher: bothLanguages,
  title: z.string(),
  url: address,
  what: bothLanguages,
  why: bothLanguages.describe('Why its figures are not copied.'),
  accessed: date,
});

/** What `/data/salaries.json` holds. */
export const salaryPublication = z
  .strictObject({
    $schema: z.string(),
    edition: z.string(),
    about: bothLanguages,
    licences: z.record(z.string(), licence),
    tables: z.record(z.string(), table),
    rows: z.array(row),
    linked: z.array(link).describe('Surveys that may not be copied, only linked to.'),
  })
  .describe('Salary statistics for work with social media, marketing and communication.');

/** JSON Schema (draft 7) of `/data/salaries.json`. */
export function salaryJsonSchema(): object {
  return {
    title: 'Mandat: salaries',
    ...z.toJSONSchema(salaryPublication, { target: 'draft-07' }),
  };
}

function population(entry: SalaryRow): Localised {
  const words = locales.map((locale) => {
    const { country, region, sector, sex } = salaryPopulationNames(entry, locale);
    return [locale, [country, ...(region === null ? [] : [region]), sector, sex].join(', ')];
  });
  return Object.fromEntries(words) as Localised;
}

/**
 * The content of `/data/salaries.json`.
 * @param schema address of its JSON Schema
 */
export function salaryJson(schema: string): z.output<typeof salaryPublication> {
  return {
    $schema: schema,
    edition,
    about: {
      sv: 'Lönestatistik för arbete med sociala medier, marknadsföring och kommunikation, samlad av Mandat. Talen är källornas; var och en av dem har sin egen licens, som anges under tables och licences. De är lästa i sparade kopior: jämför med källan innan de används till något viktigt. Urval, titlar och förklaringar är Mandats och får användas enligt CC BY 4.0.',
      en: 'Salary statistics for work with social media, marketing and communication, collected by Mandat. The figures are the sources’; each source has a licence of its own, given under tables and licences. They were read in saved copies: compare with the source before they are used for anything important. Selection, titles and explanations are Mandat’s, under CC BY 4.0.',
    },
    licences: Object.fromEntries(
      Object.entries(salaryLicences).map(([id, { name, url, asks }]) => [id, { name, url, asks }]),
    ),
    // What the checks alone need is left out.
    tables: Object.fromEntries(allSalaryTables.map((entry) => [entry.id, table.strip().parse(entry)])),
    rows: allSalaryRows.map((entry) => ({
      id: entry.id,
      table: entry.table.id,
      country: entry.country,
      occupation: { ...entry.occupation },
      role: entry.role,
      match: entry.match,
      year: entry.year,
      period: { ...entry.period },
      region: entry.region,
      sector: entry.sector,
      sex: entry.sex,
      population: { ...population(entry) },
      values: { ...entry.values },
      employees: entry.employees,
      caveats: entry.caveats.map((caveat) => ({ ...caveat })),
      sourceLine: entry.sourceLine,
    })),
    linked: allSalaryLinks.map((entry) => ({ ...entry })),
  };
}

type Column = readonly [name: string, cell: (row: SalaryRow) => CsvCell];

function inBoth(name: string, text: (row: SalaryRow) => Localised | null): readonly Column[] {
  return locales.map((locale): Column => [`${name}_${locale}`, (entry) => text(entry)?.[locale] ?? null]);
}

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['country', ({ country }) => country],
  ['tier', ({ table: { tier } }) => tier],
  ['match', ({ match }) => match],
  ['role', ({ role }) => role],
  ['classification', ({ occupation }) => occupation.system],
  ['code', ({ occupation }) => occupation.code],
  ...inBoth('occupation', ({ occupation }) => occupation.title),
  ['occupation_original', ({ occupation }) => occupation.original],
  ['year', ({ year }) => year],
  ...inBoth('period', ({ period }) => period),
  ['region', ({ region }) => region],
  ['sector', ({ sector }) => sector],
  ['sex', ({ sex }) => sex],
  ...inBoth('population', population),
  ['currency', ({ table: { currency } }) => currency],
  ['per', ({ table: { per } }) => per],
  ...salaryMeasures.map((measure): Column => [measure, ({ values }) => values[measure]]),
  ['employees', ({ employees }) => employees],
  ['counted', ({ employees, table: { counted } }) => (employees === null ? null : counted)],
  ...inBoth('employees_note', ({ employees, table: { employeesNote } }) =>
    employees === null ? null : employeesNote,
  ),
  ['rounding', ({ table: { rounding } }) => rounding],
  ...inBoth('pay_concept', ({ table: { payConcept } }) => payConcept),
  ...inBoth('working_time', ({ table: { workingTime } }) => workingTime),
  ['full_time_basis', ({ table: { fullTimeBasis } }) => fullTimeBasis],
  ...inBoth('coverage', ({ table: { coverage } }) => coverage),
  ...inBoth('caveats', ({ caveats }) => ({
    sv: caveats.map(({ sv }) => sv).join(' '),
    en: caveats.map(({ en }) => en).join(' '),
  })),
  ...inBoth('publisher', ({ table: { publisher } }) => publisher),
  ...inBoth('publication', ({ table: { title } }) => title),
  ['table', ({ table: { table: name } }) => name],
  ['url', ({ table: { url } }) => url],
  ['data_url', ({ table: { dataUrl } }) => dataUrl],
  ['read_at', ({ table: { readAt } }) => readAt],
  ['accessed', ({ table: { accessed } }) => accessed],
  ['review_by', ({ table: { reviewBy } }) => reviewBy],
  ...inBoth('licence', ({ table: { licence: id } }) => salaryLicences[id].name),
  ['licence_url', ({ table: { licence: id } }) => salaryLicences[id].url],
  ...inBoth('attribution', ({ table: { attribution } }) => attribution),
  ...inBoth('changes', ({ table: { changes } }) => changes),
  ['source_line', ({ sourceLine }) => sourceLine],
  ['edition', () => edition],
];

/** The content of `/data/salaries.csv`: one line per row, in the international form. */
export function salaryCsv(): string {
  return csvText([
    columns.map(([name]) => name),
    ...allSalaryRows.map((entry) => columns.map(([, cell]) => cell(entry))),
  ]);
}
