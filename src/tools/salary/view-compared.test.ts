import { describe, expect, it } from 'vitest';
import { plainRow } from '../../../tests/support/salary-arbitraries.ts';
import { salaryContext } from '../../../tests/support/salary-context.ts';
import type { Locale } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { rowsBy, type Dimension } from './compare.ts';
import { sv } from './messages/sv.ts';
import type { SalaryInputs } from './state.ts';
import { viewCompared, type ComparedView } from './view-compared.ts';
import { groupedBy, namesOf, type SourcedChart } from './view-chart.ts';

const worlds = {
  sv: salaryAssumptions('sv', (id) => `/sv/kallor/#${id}`),
  en: salaryAssumptions('en', (id) => `/en/sources/#${id}`),
} as const;
const main = 'se-scb-2432-2025-all-both';

/** No-break spaces as plain ones, so that expectations can be read. */
const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');

function said(change: Partial<SalaryInputs> = {}, locale: Locale = 'sv'): ComparedView {
  return viewCompared(salaryContext({ ...startingInputs(), ...change }, worlds[locale], locale));
}

function first(change: Partial<SalaryInputs> = {}, locale: Locale = 'sv'): SourcedChart | undefined {
  return said(change, locale).charts[0];
}

function by(dimension: Dimension, id = main): readonly string[] {
  return rowsBy(worlds.sv.rows.find((row) => row.id === id) ?? plainRow, dimension, worlds.sv.rows);
}

describe('rows side by side', () => {
  it('say in the title which median is highest, and by how much, in both languages', () => {
    expect(plain(first()?.title)).toBe(
      'Medianen är högst för marknadsanalytiker och marknadsförare m.fl., 53 000 kr: 7 000 kr mer än den lägsta',
    );
    expect(plain(first({}, 'en')?.title)).toBe(
      'The highest median is SEK 53,000 (market analysts, marketers and others), SEK 7,000 more than the lowest',
    );
  });

  it('say instead where the own salary stands when there is one', () => {
    const title = (ownSalary: number, locale: Locale = 'sv'): string =>
      plain(first({ ownSalary }, locale)?.title);
    expect(title(41_500)).toBe('Lönen på 41 500 kr är lägre än medianen i båda grupperna i diagrammet');
    expect(title(50_000)).toBe('Lönen på 50 000 kr är lägre än medianen i en av två grupper i diagrammet');
    expect(title(53_000)).toBe(
      'Lönen på 53 000 kr är minst lika hög som medianen i båda grupperna i diagrammet',
    );
    expect(title(41_500, 'en')).toBe(
      'The salary of SEK 41,500 is below the median in both groups in the chart',
    );
    expect(title(50_000, 'en')).toBe(
      'The salary of SEK 50,000 is below the median in one of two groups in the chart',
    );
    const alone = first({ rows: [main], ownSalary: 46_000 });
    expect(plain(alone?.title)).toContain('Lönen på 46 000 kr är lika hög som medianen');
  });

  it('count no groups of several years, and no total with its parts: then the main row alone is spoken of', () => {
    for (const dimension of ['sectors', 'sexes', 'regions', 'years'] as const)
      expect(plain(first({ rows: by(dimension), ownSalary: 41_500 })?.title), dimension).toBe(
        'Lönen på 41 500 kr är 4 500 kr lägre än medianen för informatörer, kommunikatörer och PR-specialister i Sverige (2025)',
      );
    const norway = first({
      country: 'NO',
      rows: ['no-ssb-2432-2024', 'no-ssb-2431-2024', 'no-ssb-2432-2023'],
      ownSalary: 59_000,
    });
    expect(plain(norway?.title)).toBe(
      'Lönen på 59 000 NOK är 2 850 NOK lägre än medianen för informationsrådgivare i Norge (2024)',
    );
    const apart = ['se-scb-2432-2025-all-women', 'se-scb-2432-2025-all-men'];
    expect(plain(first({ rows: apart, ownSalary: 46_000 })?.title)).toBe(
      'Lönen på 46 000 kr är lägre än medianen i en av två grupper i diagrammet',
    );
    expect(plain(first({ rows: by('occupations'), ownSalary: 41_500 })?.title)).toMatch(
      / i alla tio grupper i diagrammet$/,
    );
  });

  it('name the lowest of more than two, and say no difference between populations that differ in more than one way', () => {
    expect(plain(first({ rows: by('sexes') })?.title)).toBe(
      'Medianen är högst för män, 48 500 kr: 3 200 kr mer än den lägsta (kvinnor)',
    );
    const mixed = ['se-scb-2432-2025-all-women', 'se-scb-2431-2025-all-men'];
    expect(plain(first({ rows: mixed })?.title)).toBe(
      'Medianen för kvinnliga informatörer, kommunikatörer och PR-specialister i Sverige är 45 300 kr (2025)',
    );
  });

  it('are called by what they differ in, and what they share is said once', () => {
    const sectors = first({ rows: by('sectors') });
    expect(sectors?.rows.map(({ label }) => label)).toEqual([
      'Alla sektorer',
      'Privat sektor',
      'Offentlig sektor',
      'Statlig sektor',
      'Regioner',
      'Kommuner',
    ]);
    expect(plain(sectors?.sub)).toBe(
      'Informatörer, kommunikatörer och PR-specialister, kvinnor och män, Sverige, 2025. Kronor i månaden, deltid omräknad till heltid.',
    );
    expect(plain(sectors?.rows[1]?.note)).toBe('14 900 anställda');
    expect(sectors?.rows[4]?.note).toBe('');
  });

  it('draw a mean as a mean where there is no median, and compare means with means only', () => {
    const regions = first({ rows: by('regions') });
    expect(plain(regions?.title)).toBe(
      'Medelvärdet är högst för Stockholm, 50 100 kr: 6 000 kr mer än det lägsta (Övre Norrland)',
    );
    const [country, stockholm] = regions?.rows ?? [];
    expect(country?.mean).toBeNull();
    expect(country?.points).toHaveLength(5);
    expect(stockholm?.points).toEqual([]);
    expect(plain(stockholm?.mean?.text)).toBe('50 100 kr');
    expect(regions?.sub).toContain('två tabeller');
  });

  it('say no difference between years, whose tables may measure in different ways', () => {
    const title = plain(first({ rows: by('years') })?.title);
    expect(title).toBe(
      'Medianen för informatörer, kommunikatörer och PR-specialister i Sverige är 46 000 kr (2025)',
    );
  });

  it('have a table with only the columns that some row has, and words where a figure is missing', () => {
    const { head, rows, caption } = first({ rows: by('years') })?.table ?? {
      head: [],
      rows: [],
      caption: '',
    };
    expect(head).toEqual([
      'Grupp',
      'lägsta tiondelen',
      'undre kvartil',
      'median',
      'övre kvartil',
      'högsta tiondelen',
      'medelvärde',
    ]);
    expect(rows.at(-1)?.map(plain)).toEqual([
      '2018',
      'saknas',
      'saknas',
      '37 500 kr',
      'saknas',
      'saknas',
      '39 500 kr',
    ]);
    expect(caption).toContain('Saknas: finns inte i statistiken');
    const germany = first({ country: 'DE', rows: ['de-destatis-92203-2025'] });
    expect(germany?.table.head).toEqual(['Grupp', 'median', 'medelvärde']);
    expect(germany?.table.caption).not.toContain('Saknas');
  });

  it('show yearly pay a month, and the yearly median beside it in the table', () => {
    const america = first({ country: 'US', rows: ['us-bls-27-3031-2025'] }, 'en');
    expect(plain(america?.sub)).toContain('Yearly pay in the table is divided by twelve.');
    expect(america?.table.head.at(-1)).toBe('median a year');
    expect(plain(america?.table.rows[0]?.at(-1))).toBe('USD 74,750');
    expect(america?.rows[0]?.points[2]?.value).toBeCloseTo(74_750 / 12);
  });

  it('stand in a chart for each currency, the main row’s first, and the own salary only in that of its country', () => {
    const { charts } = said({
      rows: [main, 'no-ssb-2432-2023', 'se-scb-2431-2025-all-both'],
      ownSalary: 41_500,
    });
    expect(charts.map(({ rows, mark }) => [rows.length, mark === null])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(charts[1]?.table.rows.flat().join(' ')).not.toContain('kr ');
  });

  it('leave the own salary out of a chart that has another country with the same money', () => {
    const rows = ['de-destatis-92203-2025', 'fi-statfin-all-2024'];
    const [chart] = said({ country: 'DE', rows, ownSalary: 5000 }).charts;
    expect(chart?.rows).toHaveLength(2);
    expect(chart?.mark).toBeNull();
  });

  it('do not draw a salary that would squeeze the rest into a corner, and say so', () => {
    const chart = first({ ownSalary: 600_000 });
    expect(chart?.mark).toBeNull();
    expect(plain(chart?.sentence)).toContain('Den egna lönen, 600 000 kr, ligger så långt från grupperna');
    expect(Math.max(...(chart?.ticks.map(({ x }) => x) ?? []))).toBeLessThan(100_000);
  });

  it('have the own salaries as a row where there are quartiles of them', () => {
    const few = first({ ownData: [30_000, 35_000] });
    expect(few?.rows.map(({ tone }) => tone)).toEqual(['main', 'plain']);
    const some = first({ ownData: [30_000, 35_000, 38_000, 41_000, 45_000, 52_000] });
    const own = some?.rows.at(-1);
    expect([own?.tone, own?.label, own?.note]).toEqual(['own', 'Egna löner', '6 löner']);
    expect(own?.points.map(({ share }) => share)).toEqual([25, 50, 75]);
    expect(some?.table.rows.at(-1)?.map(plain)).toEqual([
      'Egna löner (6)',
      'för få löner',
      '35 750 kr',
      '39 500 kr',
      '44 000 kr',
      'för få löner',
      'räknas inte ut',
    ]);
  });

  it('say how near each group is, with a link to our entry', () => {
    const { groups, shared } = said().list;
    expect(shared).toBe(
      'SCB på uppdrag av Medlingsinstitutet: alla sektorer, kvinnor och män, Sverige, 2025',
    );
    const [group] = groups;
    expect(group?.nearness).toBe('närmaste yrkesgrupp');
    expect(group?.rows).toEqual([
      { text: 'alla sektorer, kvinnor och män, Sverige, 2025', href: `/sv/kallor/#${main}` },
    ]);
  });

  it('name an occupation once, with a link for each of its regions', () => {
    const row = worlds.sv.rows.find(({ id }) => id === main);
    if (row === undefined) throw new Error('There is no main row');
    const { groups, shared } = said({ rows: rowsBy(row, 'regions', worlds.sv.rows) }).list;
    expect(shared).toBe('');
    expect(groups.map(({ rows }) => rows.length)).toEqual([9]);
    expect(groups[0]?.rows.slice(0, 2).map(({ text }) => text)).toEqual(['hela landet', 'Stockholm']);
  });

  it('are told from each other in every chart that a comparison of the statistics gives', () => {
    const context = { locale: 'sv', messages: sv } as const;
    for (const row of worlds.sv.rows) {
      for (const dimension of ['occupations', 'sectors', 'sexes', 'regions', 'years', 'countries'] as const) {
        const compared = rowsBy(row, dimension, worlds.sv.rows).flatMap((id) =>
          worlds.sv.rows.filter((other) => other.id === id),
        );
        for (const rows of groupedBy(compared, ({ currency }) => currency)) {
          const names = namesOf(rows, context);
          const full = new Set(rows.map((other) => names.of(other).full));
          expect(full.size, `${row.id} by ${dimension}`).toBe(rows.length);
        }
      }
    }
  });
});
