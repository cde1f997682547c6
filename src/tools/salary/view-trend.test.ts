import { describe, expect, it } from 'vitest';
import { plainRow } from '../../../tests/support/salary-arbitraries.ts';
import { salaryContext } from '../../../tests/support/salary-context.ts';
import type { Locale } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { startingSalary, type SalaryAssumptions, type SalaryInputs, type SalaryRowData } from './state.ts';
import { viewTrend, type TrendView } from './view-trend.ts';

const worlds = {
  sv: salaryAssumptions('sv', (id) => `/sv/kallor/#${id}`),
  en: salaryAssumptions('en', (id) => `/en/sources/#${id}`),
} as const;

/** No-break spaces as plain ones, so that expectations can be read. */
const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');

function said(change: Partial<SalaryInputs> = {}, locale: Locale = 'sv'): TrendView | null {
  return viewTrend(salaryContext({ ...startingInputs(), ...change }, worlds[locale], locale));
}

/** The titles of a made-up occupation with a median in each of some years, in one table unless told. */
function titles(years: readonly (Partial<SalaryRowData> & { readonly p50: number | null })[]): string[] {
  const rows = years.map(({ p50, ...row }, index) => ({
    ...plainRow,
    id: `r-${index}`,
    period: String(row.year ?? plainRow.year),
    values: { mean: null, p10: null, p25: null, p50, p75: null, p90: null },
    ...row,
  }));
  const world: SalaryAssumptions = {
    ...worlds.sv,
    rows,
    startingRows: { ...worlds.sv.startingRows, SE: ['r-0'] },
  };
  return (viewTrend(salaryContext(startingSalary(world), world))?.charts ?? []).map(({ title }) =>
    plain(title),
  );
}

describe('year by year', () => {
  it('has a chart for each table, the newest first, each with its own change in its title', () => {
    expect(said()?.charts.map(({ title }) => plain(title))).toEqual([
      'Medianen steg från 42 700 kr 2023 till 46 000 kr 2025: i genomsnitt 3,8 % om året',
      'Medianen steg från 37 500 kr 2018 till 41 500 kr 2022: i genomsnitt 2,6 % om året',
    ]);
    expect(said({}, 'en')?.charts.map(({ title }) => plain(title))[0]).toBe(
      'The median rose from SEK 42,700 in 2023 to SEK 46,000 in 2025, or 3.8% a year',
    );
  });

  it('draws both tables on the same axis, the newest year first, each with its source', () => {
    const [newer, older] = said()?.charts ?? [];
    expect(newer?.rows.map(({ label, tone }) => [label, tone])).toEqual([
      ['2025', 'main'],
      ['2024', 'plain'],
      ['2023', 'plain'],
    ]);
    expect(older?.ticks).toEqual(newer?.ticks);
    expect(older?.sources).toHaveLength(5);
    expect(plain(older?.sentence)).toMatch(
      /^År för år, det senaste först: 2022: 41 500 kr, .* och 2018: 37 500 kr\.$/,
    );
  });

  it('says that prices are left out, that the tables are parted, and what the tables say of themselves', () => {
    const notes = said()?.notes.join(' ') ?? '';
    expect(notes).toContain('inte omräknade för prisökningar');
    expect(notes).toContain('ur två tabeller som mäter på olika sätt');
    expect(notes).toContain('Metoden byttes mellan 2022 och 2023');
  });

  it('works out no change between tables of a single year each', () => {
    const view = said({ country: 'US', rows: ['us-bls-27-3031-2025'] });
    expect(view?.charts.map(({ title }) => title)).toEqual([
      '2024–2025: varje år står i en egen tabell, så ingen förändring är räknad',
    ]);
    expect(view?.charts[0]?.rows.map(({ label }) => label)).toEqual(['Maj 2025', 'Maj 2024']);
    expect(view?.charts[0]?.sentence).toContain('maj 2025: ');
    expect(view?.charts[0]?.rows[0]?.note).toBe('tabell national_M2025_dl.xlsx');
    expect(view?.notes.join(' ')).toContain(
      'ingen förändring är räknad från den ena tabellen till den andra',
    );
  });

  it('says a rise, a fall and no change, over one year and over several', () => {
    const over = (from: number, to: number, years: number): string | undefined =>
      titles([
        { year: 2020 + years, p50: to },
        { year: 2020, p50: from },
      ])[0];
    expect(over(400, 420, 1)).toBe('Medianen steg från 400 kr 2020 till 420 kr 2021: 5 %');
    expect(over(400, 380, 1)).toBe('Medianen sjönk från 400 kr 2020 till 380 kr 2021: 5 %');
    expect(over(400, 441, 2)).toBe(
      'Medianen steg från 400 kr 2020 till 441 kr 2022: i genomsnitt 5 % om året',
    );
    expect(over(400, 361, 2)).toBe(
      'Medianen sjönk från 400 kr 2020 till 361 kr 2022: i genomsnitt 5 % om året',
    );
    expect(over(400, 400, 2)).toBe('Medianen var densamma 2022 som 2020: 400 kr');
  });

  it('says no change where a median is missing', () => {
    const years = [
      { year: 2025, p50: 400 },
      { year: 2024, p50: null },
    ];
    expect(titles(years)).toEqual(['2024–2025: medianen finns inte för två år att jämföra']);
  });

  it('is not there for a single year, nor without a main row', () => {
    expect(said({ country: 'DE', rows: ['de-destatis-92203-2025'] })).toBeNull();
    expect(said({ country: 'NO' })).toBeNull();
    expect(titles([{ year: 2025, p50: 400 }])).toEqual([]);
  });
});
