import { describe, expect, it } from 'vitest';
import { salaryContext } from '../../../tests/support/salary-context.ts';
import type { Locale } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import type { SalaryInputs } from './state.ts';
import { viewCountries, type CountriesView } from './view-countries.ts';

const worlds = {
  sv: salaryAssumptions('sv', (id) => `/sv/kallor/#${id}`),
  en: salaryAssumptions('en', (id) => `/en/sources/#${id}`),
} as const;
const sweden = 'se-scb-2432-2025-all-both';
const norway = 'no-ssb-2432-2023';
const america = 'us-bls-27-3031-2025';

/** No-break spaces as plain ones, so that expectations can be read. */
const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');

function said(
  rows: readonly string[],
  change: Partial<SalaryInputs> = {},
  locale: Locale = 'sv',
): CountriesView | null {
  return viewCountries(salaryContext({ ...startingInputs(), ...change, rows }, worlds[locale], locale));
}

describe('rows of several countries', () => {
  it('are not there while all rows are of one', () => {
    expect(said([sweden, 'se-scb-2431-2025-all-both'])).toBeNull();
  });

  it('are set against all occupations in each country where both medians are known, never in money', () => {
    const ratio = said([sweden, america, norway])?.ratio;
    expect(plain(ratio?.title)).toBe(
      'Medianen i förhållande till alla yrken i samma land: 120 % i Sverige och 147 % i USA',
    );
    expect(ratio?.mark?.value).toBe(100);
    expect(ratio?.rows.map(({ label }) => label)).toEqual(['Sverige', 'USA']);
    expect(ratio?.rows[0]?.points[2]?.value).toBeCloseTo((100 * 46_000) / 38_300);
    expect(plain(ratio?.rows[0]?.note)).toBe(
      'informatörer, kommunikatörer och PR-specialister, 2025, alla yrken: 38 300 kr',
    );
    expect(ratio?.rows.every(({ mean }) => mean === null)).toBe(true);
    expect(plain(ratio?.table.rows[1]?.at(-1))).toBe('4 248 USD');
    expect(ratio?.sources.map(({ href }) => href)).toContain('/sv/kallor/#se-scb-0000-2025-all-both');
    expect(plain(said([sweden, america], {}, 'en')?.ratio?.title)).toBe(
      'The median relative to all occupations in the same country: 120% in Sweden and 147% in the United States',
    );
  });

  it('say which of them have no such median', () => {
    expect(said([sweden, america, norway])?.ratioNotes).toEqual([
      'Här saknas Norge, eftersom vi inte har någon median för alla yrken i samma tabell.',
    ]);
  });

  it('have the ratio of a single country in words instead of a chart', () => {
    const view = said([sweden, norway]);
    expect(view?.ratio).toBeNull();
    expect(plain(view?.ratioNotes[0])).toBe(
      'Medianen för informatörer, kommunikatörer och PR-specialister i Sverige är 120 % av medianen för alla yrken i samma tabell.',
    );
  });

  it('say why a common currency misleads, from what the tables say of themselves', () => {
    const why = said([sweden, norway, 'dk-dst-1222-2018'])?.why;
    expect(why?.reasons.map(plain)).toEqual([
      expect.stringContaining('Lön räknas på tre olika sätt'),
      'Arbetstiden räknas på tre olika sätt.',
      'Raderna är från olika år: 2018, 2023 och 2025.',
      expect.stringContaining('Växelkurser'),
    ]);
    expect(why?.table.rows.map((row) => row[1])).toEqual([
      'Månadslön före skatt med fasta och rörliga tillägg',
      'Avtalad månadslön med oregelbundna tillägg och bonus, utan övertidsersättning',
      'Standardiserad månadslön: med pension, tillägg, förmåner och bonus, utan frånvaro och övertid',
    ]);
  });

  it('say once what several rows of a country measure alike', () => {
    const why = said([sweden, 'se-scb-2431-2025-all-both', norway])?.why;
    expect(why?.table.rows.map(([name]) => name)).toEqual([
      'Sverige, 2025',
      'Norge, informationsrådgivare, 2023',
    ]);
  });

  it('are converted only when it is asked for, in the order they were chosen, with the caveats beside', () => {
    expect(said([sweden, america])?.converted).toBeNull();
    const converted = said([sweden, america, 'dk-dst-1222-2018'], { convertTo: 'SEK' })?.converted;
    expect(converted?.heading).toBe('Omräknat till svenska kronor');
    expect(converted?.table.rows.map((row) => row.slice(1).map(plain))).toEqual([
      ['46 000 kr', '46 000 kr', 'samma valuta'],
      ['6 229 USD', expect.stringMatching(/^\d\d \d00 kr$/), '2025'],
      ['saknas', 'saknas', '2018'],
    ]);
    expect(converted?.caveats.join(' ')).toContain('ingen rangordning');
    expect(converted?.sources.length).toBeGreaterThan(0);
    expect(converted?.sources.every(({ href }) => href?.startsWith('/sv/kallor/#X'))).toBe(true);
  });

  it('say for which rows the rate is from another year than the pay', () => {
    const context = salaryContext(
      { ...startingInputs(), rows: [sweden, norway], convertTo: 'SEK' },
      { ...worlds.sv, rates: worlds.sv.rates.filter(({ year }) => year === 2025) },
    );
    expect(viewCountries(context)?.converted?.caveats.at(-1)).toBe(
      'För Norge är kursen från ett annat år än lönen.',
    );
  });
});
