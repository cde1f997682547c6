// What publishers call the things that a salary row is made of. A word that is missing here is named in the answer of
// `npm run check:salaries`, and belongs in these lists.
import type { SalaryMeasure, SalaryRow } from '../../src/facts/salary-schema.ts';

/** What a dimension of a table, or a column of a file, is about. */
export type Role = 'occupation' | 'title' | 'year' | 'region' | 'sector' | 'sex' | 'measure';

const roles: readonly (readonly [Role, RegExp])[] = [
  ['occupation', /^(yrke|occupation|starf|ammatti|arbejdsfunktion)/i],
  ['sector', /^(sektor|sector)/i],
  ['sex', /^(kön|kon|kjønn|kjonn|køn|kyn|sex|gender|sukupuoli)(\W|$)/i],
  ['year', /^(tid|år|ar|ár|year|time|vuosi)$/i],
  ['region', /^(region|riksområde|område)/i],
  [
    'measure',
    /^(measure$|contentscode|tabellinnehåll|table contents|statistikkvariabel|contents|maalemetode|måle|statistikkmål|statistical measure|measuring|eining|unit|lønmål)/i,
  ],
];

/** What a dimension is about by its name, or null when the name is not known. */
export function roleOf(name: string): Role | null {
  return roles.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? null;
}

/** Figures that are none of the measures we keep, though their names hold the same words. */
const other =
  /procent|prosent|per cent|percent |grundlön|basic|avtalt månedslønn|overtid|overtime|bonus|tillegg/i;

const measures: readonly (readonly [SalaryMeasure | 'employees', RegExp])[] = [
  [
    'employees',
    /antal anställda|number of employees|arbeidsforhold|employments?\b|fjöldi|observations|lukumäärä/i,
  ],
  ['p10', /\b10:e percentil|\b10th percentile|\bpercentil(en)? 10\b|\bp10\b|1\. desil/i],
  ['p90', /\b90:e percentil|\b90th percentile|\bpercentil(en)? 90\b|\bp90\b|9\. desil/i],
  [
    'p25',
    /undre kvartil|nedre kvartil|lower quartile|\b25:e percentil|\b25th percentile|\bp25\b|neðri fjórð/i,
  ],
  ['p75', /övre kvartil|øvre kvartil|upper quartile|\b75:e percentil|\b75th percentile|\bp75\b|efri fjórð/i],
  ['p50', /median|miðgildi|mediaani|\bp50\b/i],
  ['mean', /medel|genomsnitt|gjennomsnitt|average|\bmean\b|meðaltal|keskiarvo|månadslön|monthly salary/i],
];

/** The measure that a text names, or null when it is another or none. */
export function measureOf(text: string): SalaryMeasure | 'employees' | null {
  if (/^(mean|p10|p25|p50|p75|p90|employees)$/.test(text)) return text as SalaryMeasure | 'employees';
  if (other.test(text.replace(/percentil/gi, ''))) return null;
  return measures.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const sectors: readonly (readonly [SalaryRow['sector'], RegExp])[] = [
  ['privateSalaried', /privatanställda tjänstemän|non-manual|salaried employees/i],
  [
    'all',
    /^(samtliga sektorer|(sum )?alle sektorer|(all|total) sectors|(sum )?all sectors|alle|all|total)$/i,
  ],
  ['private', /^(privat sektor|private sector|private)$/i],
  ['public', /^(offentlig sektor|public sector|public)$/i],
  ['central', /^(statlig sektor|central government( sector)?|central)$/i],
  ['municipalities', /^(kommunal sektor|primärkommunal sektor|primary municipalities|municipalities)$/i],
  ['regions', /^(regionsektorn|regioner|regions|county councils)$/i],
];

const sexes: readonly (readonly [SalaryRow['sex'], RegExp])[] = [
  ['both', /^(totalt|total|båda könen|kvinnor och män|begge kjønn|both sexes|both|alls|0|1\+2)$/i],
  ['women', /^(kvinnor|kvinner|women|females?|konur|2)$/i],
  ['men', /^(män|menn|men|males?|karlar|1)$/i],
];

const regions: readonly (readonly [SalaryRow['region'], RegExp])[] = [
  ['national', /^(riket|hela riket|sweden|national|whole country|00)$/i],
  ['SE11', /^(SE11|stockholm)/i],
  ['SE12', /^(SE12|östra mellansverige|east middle sweden)/i],
  ['SE21', /^(SE21|småland)/i],
  ['SE22', /^(SE22|sydsverige|south sweden)/i],
  ['SE23', /^(SE23|västsverige|west sweden)/i],
  ['SE31', /^(SE31|norra mellansverige|north middle sweden)/i],
  ['SE32', /^(SE32|mellersta norrland|middle norrland)/i],
  ['SE33', /^(SE33|övre norrland|upper norrland)/i],
];

function find<Name>(list: readonly (readonly [Name, RegExp])[], texts: readonly string[]): Name | null {
  for (const text of texts) {
    const found = list.find(([, pattern]) => pattern.test(text.trim()));
    if (found !== undefined) return found[0];
  }
  return null;
}

/** The sector, sex or area that one of the texts names, first text first; null when none is known. */
export const sectorOf = (...texts: readonly string[]): SalaryRow['sector'] | null => find(sectors, texts);
export const sexOf = (...texts: readonly string[]): SalaryRow['sex'] | null => find(sexes, texts);
export const regionOf = (...texts: readonly string[]): SalaryRow['region'] | null => find(regions, texts);

/** What a table that is split further has to be narrowed to, and how its numbers become ours. */
export interface Reading {
  /** Of these dimensions or columns only what fits is read. */
  readonly only: readonly (readonly [name: RegExp, keep: RegExp])[];
  /** Factor from the publisher’s unit to ours. */
  readonly scale: number;
}

const plain: Reading = { only: [], scale: 1 };

const readings: Readonly<Record<string, Reading>> = {
  'ssb-11418': { only: [[/^avtalt/i, /^5$|heltid|full-time/i]], scale: 1 },
  // Only total earnings of full-time employees, in thousands.
  'hagstofa-VIN02001': {
    only: [[/^(laun|earnings)/i, /^3$|heildarlaun fullvinnandi|^total earnings/i]],
    scale: 1000,
  },
  // The national figure across industries and owners.
  'bls-oews-2025': {
    only: [
      [/^own_code$/i, /^1235$/],
      [/^naics_title$/i, /^cross-industry$/i],
    ],
    scale: 1,
  },
  'bls-oews-2024': {
    only: [
      [/^own_code$/i, /^1235$/],
      [/^naics_title$/i, /^cross-industry$/i],
    ],
    scale: 1,
  },
  // The publisher gives annual pay; our rows are a twelfth of it.
  'ons-ashe-14.7a-2024-all': { only: [], scale: 1 / 12 },
};

/** How the files of a table are read. */
export function readingOf(table: string): Reading {
  return readings[table] ?? plain;
}
