import { describe, expect, it } from 'vitest';
import { salaryPages } from '../routes.ts';
import { listedOn } from './facts.ts';
import { allSalaryRows } from './salaries.ts';
import { salaryListing } from './salary-listing.ts';

const listed = salaryPages.flatMap((page) =>
  salaryListing(page).flatMap((table) =>
    table.occupations.flatMap(({ occupation, match, rows }) =>
      rows.map(({ row, notes }) => ({ page, table, occupation, match, row, notes })),
    ),
  ),
);

describe('the lists of salary rows', () => {
  it('have every row once, on the page that links to it lead to', () => {
    expect(listed.map(({ row }) => row.id).sort()).toEqual(allSalaryRows.map(({ id }) => id).sort());
    for (const { page, row } of listed) expect(listedOn(row.id)).toBe(page);
  });

  it('have each row under its own table and occupation', () => {
    for (const { table, occupation, match, row } of listed) {
      expect(row.table).toBe(table.table);
      expect([row.occupation, row.match]).toEqual([occupation, match]);
      expect(row.year).toBeGreaterThanOrEqual(table.firstYear);
      expect(row.year).toBeLessThanOrEqual(table.lastYear);
    }
  });

  it('have a column for every number of every row', () => {
    for (const { table, row } of listed) {
      const given = Object.entries(row.values).flatMap(([measure, value]) =>
        value === null ? [] : [measure],
      );
      expect(table.measures).toEqual(expect.arrayContaining(given));
      if (row.employees !== null) expect(table.hasEmployees).toBe(true);
    }
  });

  it('say of each row all that its reader has to know, with the table or in a note', () => {
    for (const { table, row, notes } of listed) {
      const said = [...table.caveats, ...notes.map((number) => table.notes[number - 1])];
      expect(new Set(said.map((caveat) => caveat?.en))).toEqual(new Set(row.caveats.map(({ en }) => en)));
      expect(notes).toEqual(notes.toSorted((a, b) => a - b));
    }
  });

  it('tell rows of an occupation and a year apart by whom they are about', () => {
    for (const { table, row } of listed) {
      const twins = listed.filter(
        (other) =>
          other.table.table === table.table &&
          other.row.occupation.code === row.occupation.code &&
          other.row.year === row.year,
      );
      if (twins.length > 1) expect(table.hasPopulations).toBe(true);
    }
  });
});
