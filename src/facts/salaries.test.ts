import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { allSalaryRows, citeSalaryFull, citeSalaryShort, salaryRow } from './salaries.ts';

describe('Swedish salary statistics', () => {
  it('hold the nearest occupations for all sectors, private and municipal, in 2025', () => {
    for (const code of ['2432', '1242']) {
      for (const sector of ['all', 'private', 'municipalities', 'regions', 'central', 'public']) {
        const found = allSalaryRows.filter((row) => row.occupation.code === code && row.sector === sector);
        expect(found, `${code} ${sector}`).toHaveLength(1);
      }
    }
    expect(salaryRow('se-scb-2431-2025-all-both').values.p50).toBe(53_000);
    expect(salaryRow('se-scb-2432-2025-municipalities-both').values).toMatchObject({
      p25: 40_000,
      p50: 43_800,
      p75: 48_000,
    });
  });

  it('keep the points a row does not have empty', () => {
    expect(salaryRow('se-scb-1242-2025-private-both').values.p10).toBeNull();
  });

  it('stand in their own source rows, with the occupation and the year', () => {
    for (const { id, sourceLine, occupation, year, values } of allSalaryRows) {
      const line = JSON.parse(sourceLine) as Record<string, unknown>;
      expect(line, id).toMatchObject({
        SSYK: occupation.code,
        År: year,
        Medel: values.mean,
        Median: values.p50,
      });
    }
  });

  it('may be redistributed, and say where to fetch them again', () => {
    for (const { id, table } of allSalaryRows) {
      expect(table.licence, id).toBe('CC0 1.0');
      expect(table.url, id).toMatch(/^https:\/\/www\.statistikdatabasen\.scb\.se\//);
    }
  });

  it('are cited in both languages', () => {
    const row = salaryRow('se-scb-2432-2025-all-both');
    expect(citeSalaryShort(row, 'en')).toContain('Statistics Sweden (SCB)');
    expect(citeSalaryShort(row, 'sv')).toContain('SSYK 2012 2432), Sverige 2025');
    expect(citeSalaryFull(row, 'sv')).toContain('licens: CC0 1.0');
    expect(citeSalaryFull(row, 'sv')).toContain('21 november 2026');
    for (const locale of locales) expect(citeSalaryFull(row, locale)).not.toMatch(/null|undefined|Invalid/);
  });

  it('stop the build on an id that is not there', () => {
    expect(() => salaryRow('x' as 'se-scb-2431-2025-all-both')).toThrow('There is no salary row x');
  });
});
