import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAssumptions, plainRow } from '../../../tests/support/salary-arbitraries.ts';
import { salaryAssumptions } from './assumptions.ts';
import { areApart, differInOne, dimensions, dimensionsOf, rowsBy } from './compare.ts';
import { maxRows, type SalaryRowData } from './state.ts';

const { rows } = salaryAssumptions('sv', (id) => id);

function row(id: string): SalaryRowData {
  return rows.find((other) => other.id === id) ?? plainRow;
}

const sweden = row('se-scb-2432-2025-all-both');

function named(name: string, change: Partial<SalaryRowData>): SalaryRowData {
  return { ...plainRow, id: name, ...change };
}

describe('rows to compare', () => {
  it('start with the main row and are all of its table, year and population when occupations differ', () => {
    const ids = rowsBy(sweden, 'occupations', rows);
    expect(ids.slice(0, 2)).toEqual(['se-scb-2432-2025-all-both', 'se-scb-2431-2025-all-both']);
    expect(ids).toHaveLength(maxRows);
    for (const { tableId, year, sector, sex, region } of ids.map(row))
      expect({ tableId, year, sector, sex, region }).toEqual({
        tableId: sweden.tableId,
        year: 2025,
        sector: 'all',
        sex: 'both',
        region: 'national',
      });
  });

  it('put the nearest occupations before neighbours, and all occupations last', () => {
    const other = (id: string, match: SalaryRowData['match']) =>
      named(id, { match, occupation: { ...plainRow.occupation, code: id } });
    const world = [
      plainRow,
      other('all', 'baseline'),
      other('neighbour', 'neighbour'),
      other('near', 'proxy'),
      other('group', 'group'),
    ];
    expect(rowsBy(plainRow, 'occupations', world)).toEqual(['row', 'near', 'neighbour', 'group', 'all']);
  });

  it('show a Swedish occupation by sector, sex and region, the whole before its parts', () => {
    expect(rowsBy(sweden, 'sectors', rows).map((id) => row(id).sector)).toEqual([
      'all',
      'private',
      'public',
      'central',
      'regions',
      'municipalities',
    ]);
    expect(rowsBy(sweden, 'sexes', rows).map((id) => row(id).sex)).toEqual(['both', 'women', 'men']);
    expect(rowsBy(sweden, 'regions', rows).map((id) => row(id).region)).toEqual([
      'national',
      'SE11',
      'SE12',
      'SE21',
      'SE22',
      'SE23',
      'SE31',
      'SE32',
      'SE33',
    ]);
  });

  it('stay in the population of a row that has it: the sectors of women', () => {
    const women = row('se-scb-2432-2025-all-women');
    expect(rowsBy(women, 'sectors', rows)).toEqual([
      'se-scb-2432-2025-all-women',
      'se-scb-2432-2025-private-women',
    ]);
  });

  it('move to the newest table that has the parts when the year of the row has none', () => {
    const older = row('se-scb-2432-2024-all-both');
    const ids = rowsBy(older, 'sectors', rows);
    expect(ids[0]).toBe('se-scb-2432-2025-all-both');
    expect(new Set(ids.map((id) => row(id).year))).toEqual(new Set([2025]));
  });

  it('take the whole country from another table where that of regions lacks it', () => {
    const stockholm = row('se-scb-2432-2025-region-stockholm');
    expect(rowsBy(stockholm, 'regions', rows).slice(0, 3)).toEqual([
      'se-scb-2432-2025-region-stockholm',
      'se-scb-2432-2025-all-both',
      'se-scb-2432-2025-region-ostra-mellansverige',
    ]);
  });

  it('are the years of the same occupation and population, the newest first after the main row', () => {
    const years = rowsBy(row('se-scb-2432-2023-all-both'), 'years', rows).map((id) => row(id).year);
    expect(years).toEqual([2023, 2025, 2024, 2022, 2021, 2020, 2019, 2018]);
  });

  it('are one row of the same role in each country that has one', () => {
    const ids = rowsBy(sweden, 'countries', rows);
    expect(ids.map((id) => row(id).country)).toEqual(['SE', 'NO', 'IS', 'GB', 'DE', 'US']);
    expect(new Set(ids.map((id) => row(id).role))).toEqual(new Set(['communication-specialist']));
  });

  it('prefer an occupation to the group that it is part of', () => {
    expect(rowsBy(sweden, 'countries', rows)).toContain('de-destatis-92203-2025');
  });

  it('offer only respects with something to compare', () => {
    expect(dimensionsOf(sweden, rows)).toEqual(dimensions);
    expect(dimensionsOf(row('fi-statfin-all-2024'), rows)).toEqual(['countries']);
    expect(dimensionsOf(plainRow, [plainRow])).toEqual([]);
  });

  it('exist, stand once, begin in the main row’s country and are never too many, whatever the statistics', () => {
    fc.assert(
      fc.property(anyAssumptions, fc.nat(), fc.constantFrom(...dimensions), (world, at, dimension) => {
        const main = world.rows[at % world.rows.length] ?? plainRow;
        const ids = rowsBy(main, dimension, world.rows);
        const found = ids.flatMap((id) => world.rows.find((other) => other.id === id) ?? []);
        expect(found).toHaveLength(ids.length);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.length).toBeLessThanOrEqual(maxRows);
        expect(found[0]?.country).toBe(main.country);
        expect(found[0]?.occupation.code).toBe(main.occupation.code);
      }),
    );
  });

  it('have something to compare for every row of the statistics that is not alone', () => {
    const alone = rows.filter((one) => dimensionsOf(one, rows).length === 0);
    expect(alone.map(({ id }) => id)).toEqual([]);
  });
});

describe('rows that may be counted together', () => {
  const women = named('w', { sex: 'women' });
  const men = named('m', { sex: 'men' });
  const occupation = (code: string): SalaryRowData['occupation'] => ({ ...plainRow.occupation, code });

  it('are of one table and year, with nobody in more than one of them', () => {
    expect(areApart([women, men])).toBe(true);
    expect(areApart([women, { ...men, year: 2024 }])).toBe(false);
    expect(areApart([women, { ...men, tableId: 'other' }])).toBe(false);
    expect(areApart([plainRow, women, men])).toBe(false);
    expect(areApart([named('a', { sector: 'private' }), named('b', { sector: 'public' })])).toBe(true);
    expect(areApart([named('a', { sector: 'public' }), named('b', { sector: 'regions' })])).toBe(false);
    expect(areApart([named('a', { sector: 'all' }), named('b', { sector: 'regions' })])).toBe(false);
    expect(areApart([plainRow, named('b', { region: 'SE11' })])).toBe(false);
    expect(areApart([named('a', { region: 'SE12' }), named('b', { region: 'SE11' })])).toBe(true);
  });

  it('are no group or all occupations beside an occupation that is in it', () => {
    const main = named('a', { occupation: occupation('92113') });
    const group = named('b', { occupation: occupation('921'), match: 'group' });
    expect(areApart([main, group])).toBe(false);
    expect(areApart([main, { ...group, occupation: occupation('922') }])).toBe(true);
    expect(areApart([main, { ...group, occupation: occupation('0000'), match: 'baseline' }])).toBe(false);
    // Women of one occupation are not among both sexes of another.
    expect(areApart([main, named('c', { occupation: occupation('92203'), sex: 'women' })])).toBe(true);
  });

  it('differ in one respect, or in several', () => {
    expect(differInOne([plainRow, women, men])).toBe(true);
    expect(differInOne([women, named('o', { sex: 'men', occupation: occupation('2') })])).toBe(false);
    expect(differInOne([women, { ...men, year: 2024 }])).toBe(false);
    expect(differInOne([women, { ...men, tableId: 'other' }])).toBe(false);
    expect([differInOne([plainRow]), differInOne([])]).toEqual([false, false]);
  });
});
