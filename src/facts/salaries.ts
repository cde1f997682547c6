import { intlTag, type Locale, type Localised } from '../i18n/locale.ts';
import linkData from './data/salary-links.json' with { type: 'json' };
import occupationData from './data/salary-occupations.json' with { type: 'json' };
import rowData from './data/salaries.json' with { type: 'json' };
import tableData from './data/salary-tables.json' with { type: 'json' };
import { salaryLicences } from './salary-licences.ts';
import { defineSalaries, type SalaryLink, type SalaryRow, type SalaryTable } from './salary-schema.ts';

// As facts.ts: validation and all the rows, for building, tests and commands.

/** The id of a row; a misspelt one does not compile. */
export type SalaryRowId = keyof typeof rowData;

const data = defineSalaries({
  tables: tableData,
  occupations: occupationData,
  rows: rowData,
  links: linkData,
});

/** Every row, in the order of the file. */
export const allSalaryRows: readonly SalaryRow[] = data.rows;

/** Every table with rows, in the order of the file. */
export const allSalaryTables: readonly SalaryTable[] = data.tables;

/** Surveys whose figures may not be copied. */
export const allSalaryLinks: readonly SalaryLink[] = data.links;

const rowsById = new Map(allSalaryRows.map((row) => [row.id, row]));

/** The row with an id. Throws when there is none, which stops the build. */
export function salaryRow(id: SalaryRowId): SalaryRow {
  const found = rowsById.get(id);
  if (found === undefined)
    throw new Error(`There is no salary row ${id}; add it to src/facts/data/salaries.json`);
  return found;
}

/** The row with an id that comes from elsewhere, if there is one. */
export function findSalaryRow(id: string): SalaryRow | undefined {
  return rowsById.get(id);
}

/**
 * The tables whose review date has passed on a day, longest overdue first.
 * @param today YYYY-MM-DD
 */
export function salaryTablesDueForReview(today: string): readonly SalaryTable[] {
  return allSalaryTables
    .filter(({ reviewBy }) => reviewBy < today)
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.id.localeCompare(b.id));
}

const words = {
  sv: { table: 'tabell', licence: 'licens', read: 'läst i en sparad kopia den' },
  en: { table: 'table', licence: 'licence', read: 'read in a saved copy on' },
} as const satisfies Record<Locale, Record<string, string>>;

const countries: Readonly<Record<SalaryRow['country'], Localised>> = {
  SE: { sv: 'Sverige', en: 'Sweden' },
  NO: { sv: 'Norge', en: 'Norway' },
  DK: { sv: 'Danmark', en: 'Denmark' },
  FI: { sv: 'Finland', en: 'Finland' },
  IS: { sv: 'Island', en: 'Iceland' },
  GB: { sv: 'Storbritannien', en: 'United Kingdom' },
  DE: { sv: 'Tyskland', en: 'Germany' },
  US: { sv: 'USA', en: 'United States' },
};

/** The name of a country with salary statistics. */
export function salaryCountryName(country: SalaryRow['country'], locale: Locale): string {
  return countries[country][locale];
}

const regions: Readonly<Record<Exclude<SalaryRow['region'], 'national'>, Localised>> = {
  SE11: { sv: 'Stockholm', en: 'Stockholm' },
  SE12: { sv: 'Östra Mellansverige', en: 'East Middle Sweden' },
  SE21: { sv: 'Småland med öarna', en: 'Småland and the islands' },
  SE22: { sv: 'Sydsverige', en: 'South Sweden' },
  SE23: { sv: 'Västsverige', en: 'West Sweden' },
  SE31: { sv: 'Norra Mellansverige', en: 'North Middle Sweden' },
  SE32: { sv: 'Mellersta Norrland', en: 'Middle Norrland' },
  SE33: { sv: 'Övre Norrland', en: 'Upper Norrland' },
};

const sectors: Readonly<Record<SalaryRow['sector'], Localised>> = {
  all: { sv: 'alla sektorer', en: 'all sectors' },
  private: { sv: 'privat sektor', en: 'private sector' },
  privateSalaried: { sv: 'privatanställda tjänstemän', en: 'salaried employees in the private sector' },
  public: { sv: 'offentlig sektor', en: 'public sector' },
  central: { sv: 'statlig sektor', en: 'central government' },
  municipalities: { sv: 'kommuner', en: 'municipalities' },
  regions: { sv: 'regioner', en: 'regional authorities' },
};

const sexes: Readonly<Record<SalaryRow['sex'], Localised>> = {
  both: { sv: 'kvinnor och män', en: 'women and men' },
  women: { sv: 'kvinnor', en: 'women' },
  men: { sv: 'män', en: 'men' },
};

const matches: Readonly<Record<SalaryRow['match'], Localised>> = {
  exact: { sv: 'rollen själv', en: 'the role itself' },
  proxy: { sv: 'närmaste yrkesgrupp', en: 'nearest occupational group' },
  neighbour: { sv: 'angränsande yrke', en: 'neighbouring occupation' },
  group: { sv: 'bred yrkesgrupp', en: 'broad group' },
  baseline: { sv: 'alla yrken', en: 'all occupations' },
};

/** How near an occupation is to work with social media, in a language. */
export function salaryMatchName(match: SalaryRow['match'], locale: Locale): string {
  return matches[match][locale];
}

/** Where and whom a row is about, part by part, in a language. */
export function salaryPopulationNames(
  { country, region, sector, sex }: SalaryRow,
  locale: Locale,
): { country: string; region: string | null; sector: string; sex: string } {
  return {
    country: countries[country][locale],
    region: region === 'national' ? null : regions[region][locale],
    sector: sectors[sector][locale],
    sex: sexes[sex][locale],
  };
}

/** The code of an occupation with its classification; empty for what the publisher gives no code. */
export function occupationCode({ system, code }: Pick<SalaryRow['occupation'], 'system' | 'code'>): string {
  return code === 'all' ? '' : `${system} ${code}`;
}

/** Publisher, occupation, place, year, and sector and sex where not all: for beside a salary. */
export function citeSalaryShort(row: SalaryRow, locale: Locale): string {
  const { table, occupation, period } = row;
  const { country, region, sector, sex } = salaryPopulationNames(row, locale);
  const place = region === null ? country : `${region}, ${country}`;
  const code = occupationCode(occupation);
  return [
    table.publisher[locale],
    code === '' ? occupation.title[locale] : `${occupation.title[locale]} (${code})`,
    `${place} ${period[locale]}`,
    ...(row.sector === 'all' ? [] : [sector]),
    ...(row.sex === 'both' ? [] : [sex]),
  ].join(', ');
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
    `${words[locale].licence}: ${salaryLicences[table.licence].name[locale]}`,
  ].join('; ');
}
