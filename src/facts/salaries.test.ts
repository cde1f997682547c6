import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locale.ts';
import {
  allSalaryLinks,
  allSalaryRows,
  allSalaryTables,
  citeSalaryFull,
  citeSalaryShort,
  salaryPopulationNames,
  salaryRow,
  salaryTablesDueForReview,
} from './salaries.ts';

const swedish = allSalaryRows.filter(({ table }) => table.id === 'scb-LoneSpridSektYrk4AN');

describe('Swedish salary statistics', () => {
  it('hold the nearest occupations for all sectors, private and municipal, in 2025', () => {
    for (const code of ['2432', '1242']) {
      for (const sector of ['all', 'private', 'municipalities', 'regions', 'central', 'public']) {
        const found = swedish.filter(
          (row) =>
            row.occupation.code === code && row.sector === sector && row.sex === 'both' && row.year === 2025,
        );
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

  it('are of the sector, sex and area that their source rows name', () => {
    const sectors = {
      'samtliga sektorer': 'all',
      'privat sektor': 'private',
      'privatanställda tjänstemän': 'privateSalaried',
      'offentlig sektor': 'public',
      'statlig sektor': 'central',
      'kommunal sektor': 'municipalities',
      regionsektorn: 'regions',
    };
    const sexes = { Totalt: 'both', Kvinnor: 'women', Män: 'men' };
    for (const row of allSalaryRows.filter(({ country }) => country === 'SE')) {
      const line = JSON.parse(row.sourceLine) as Record<'Sektor' | 'Kön' | 'Region', string | undefined>;
      expect(sectors[line.Sektor as keyof typeof sectors], row.id).toBe(row.sector);
      expect(sexes[line.Kön as keyof typeof sexes], row.id).toBe(row.sex);
      expect(line.Region ?? null, row.id).toBe(salaryPopulationNames(row, 'sv').region);
    }
  });
});

describe('every row of salary statistics', () => {
  it('is one of the eight countries, with the nearest occupation marked as near and never as exact', () => {
    const countries = new Set(allSalaryRows.map(({ country }) => country));
    expect([...countries].sort()).toEqual(['DE', 'DK', 'FI', 'GB', 'IS', 'NO', 'SE', 'US']);
    for (const { id, match, role } of allSalaryRows) {
      expect(match, id).not.toBe('exact');
      const isNear = role === 'communication-specialist' || role === 'marketing-specialist';
      // A group that holds the nearest occupation is not the occupation itself.
      if (match === 'group') continue;
      expect(match === 'proxy', id).toBe(isNear);
    }
  });

  it('carries its publisher’s conditions and what a reader has to know, in both languages', () => {
    for (const { id, table, caveats } of allSalaryRows) {
      for (const locale of locales) {
        expect(table.attribution[locale], id).toMatch(/^(Källa|Source): /);
        for (const caveat of caveats) expect(caveat[locale], id).toMatch(/\.$/);
      }
      for (const caveat of caveats) expect(caveat.sv, id).not.toBe(caveat.en);
    }
  });

  it('says that it came through others when it did', () => {
    for (const { id, table, caveats } of allSalaryRows) {
      if (table.tier === 'B') expect(caveats.length, id).toBeGreaterThan(0);
      if (table.readAt !== null) expect(table.tier, id).toBe('B');
    }
  });

  it('is cited in both languages, with sector, sex and area where it is not about all', () => {
    for (const row of allSalaryRows) {
      for (const locale of locales) {
        expect(citeSalaryFull(row, locale), row.id).not.toMatch(/null|undefined|Invalid|\{/);
        expect(citeSalaryShort(row, locale), row.id).toContain(row.period[locale]);
      }
    }
    const row = salaryRow('se-scb-2432-2025-all-both');
    expect(citeSalaryShort(row, 'en')).toContain('Statistics Sweden (SCB)');
    expect(citeSalaryShort(salaryRow('fi-statfin-all-2024'), 'sv')).toMatch(
      /, Samtliga yrken, Finland 2024$/,
    );
    expect(citeSalaryShort(row, 'sv')).toMatch(/SSYK 2012 2432\), Sverige 2025$/);
    expect(citeSalaryFull(row, 'sv')).toContain('licens: CC0 1.0');
    expect(citeSalaryFull(row, 'sv')).toContain('21 november 2026');
    expect(citeSalaryShort(salaryRow('se-scb-2432-2025-private-women'), 'sv')).toMatch(
      /Sverige 2025, privat sektor, kvinnor$/,
    );
    expect(citeSalaryShort(salaryRow('se-scb-2432-2025-region-ovre-norrland'), 'en')).toMatch(
      /Upper Norrland, Sweden 2025$/,
    );
    expect(citeSalaryShort(salaryRow('us-bls-27-3031-2025'), 'sv')).toMatch(/USA maj 2025$/);
  });

  it('stops the build on an id that is not there', () => {
    expect(() => salaryRow('x' as 'se-scb-2431-2025-all-both')).toThrow('There is no salary row x');
  });
});

describe('the tables', () => {
  it('all have rows, and are due for review on a day', () => {
    for (const { id } of allSalaryTables) {
      expect(
        allSalaryRows.some(({ table }) => table.id === id),
        id,
      ).toBe(true);
    }
    const due = salaryTablesDueForReview('2027-02-01').map(({ reviewBy }) => reviewBy);
    expect(due.length).toBeGreaterThan(0);
    expect(due).toEqual(due.toSorted());
    expect(due.every((date) => date < '2027-02-01')).toBe(true);
    expect(salaryTablesDueForReview('2026-11-21')).toEqual([]);
  });
});

describe('surveys that may not be copied', () => {
  it('are linked to with the reason, and no row comes from them', () => {
    expect(allSalaryLinks.length).toBeGreaterThan(0);
    const addresses = new Set(allSalaryTables.flatMap(({ url, dataUrl, readAt }) => [url, dataUrl, readAt]));
    for (const { id, url, what, why } of allSalaryLinks) {
      expect(addresses.has(url), id).toBe(false);
      for (const locale of locales) {
        expect(why[locale], id).toMatch(/\.$/);
        // A figure of theirs has no place here; years and numbers of answers have.
        expect(what[locale], id).not.toMatch(/\d{2}[ \u00a0.,]\d{3}|\d{5}/);
      }
    }
  });
});
