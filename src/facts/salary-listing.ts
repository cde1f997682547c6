import type { Localised } from '../i18n/locale.ts';
import { allSalaryRows } from './salaries.ts';
import {
  salaryMeasures,
  salaryRegions,
  salarySectors,
  salarySexes,
  type SalaryMeasure,
  type SalaryRow,
  type SalaryTable,
} from './salary-schema.ts';

// The rows as pages list them: table by table and occupation by occupation, with what holds for all of them said once.

/** One row of a table, with the numbers of the notes that hold for it and not for the whole table. */
export interface ListedRow {
  readonly row: SalaryRow;
  readonly notes: readonly number[];
}

/** The rows of an occupation, newest first. */
export interface ListedOccupation {
  readonly occupation: SalaryRow['occupation'];
  readonly match: SalaryRow['match'];
  readonly rows: readonly ListedRow[];
}

/** A table of a publisher, as much of it as we have. */
export interface ListedTable {
  readonly table: SalaryTable;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly count: number;
  /** The measures that any of the rows has; the others need no column. */
  readonly measures: readonly SalaryMeasure[];
  readonly hasEmployees: boolean;
  /** Whether the rows differ in area, sector or sex. */
  readonly hasPopulations: boolean;
  readonly occupations: readonly ListedOccupation[];
  /** What a reader of any row has to know. */
  readonly caveats: readonly Localised[];
  /** What a reader of some rows has to know, in the order of its numbers, which start at 1. */
  readonly notes: readonly Localised[];
}

/** Newest year first; the widest population before its parts. */
function byPopulation(one: SalaryRow, other: SalaryRow): number {
  return (
    other.year - one.year ||
    salaryRegions.indexOf(one.region) - salaryRegions.indexOf(other.region) ||
    salarySectors.indexOf(one.sector) - salarySectors.indexOf(other.sector) ||
    salarySexes.indexOf(one.sex) - salarySexes.indexOf(other.sex)
  );
}

function listedTable(table: SalaryTable, rows: readonly SalaryRow[]): ListedTable {
  const years = rows.map(({ year }) => year);
  const all = [...new Map(rows.flatMap(({ caveats }) => caveats).map((note) => [note.sv, note])).values()];
  const holdsFor = (row: SalaryRow, note: Localised) => row.caveats.some(({ sv }) => sv === note.sv);
  const holdsForAll = (note: Localised) => rows.every((row) => holdsFor(row, note));
  const notes = all.filter((note) => !holdsForAll(note));
  const codes = [...new Set(rows.map(({ occupation }) => occupation.code))].sort();
  const populations = new Set(rows.map(({ region, sector, sex }) => [region, sector, sex].join(' ')));
  return {
    table,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    count: rows.length,
    measures: salaryMeasures.filter((measure) => rows.some(({ values }) => values[measure] !== null)),
    hasEmployees: rows.some(({ employees }) => employees !== null),
    hasPopulations: populations.size > 1,
    occupations: codes.flatMap((code) => {
      const ofCode = rows.filter(({ occupation }) => occupation.code === code).sort(byPopulation);
      const [first] = ofCode;
      if (first === undefined) return [];
      const { occupation, match } = first;
      const numbered = ofCode.map((row) => ({
        row,
        notes: notes.flatMap((note, index) => (holdsFor(row, note) ? [index + 1] : [])),
      }));
      return [{ occupation, match, rows: numbered }];
    }),
    caveats: all.filter(holdsForAll),
    notes,
  };
}

/** The tables of a country, those with the newest rows first, and among them the ones with most rows. */
export function salaryListing(country: SalaryRow['country']): readonly ListedTable[] {
  const rows = allSalaryRows.filter((row) => row.country === country);
  const tables = new Map(rows.map(({ table }) => [table.id, table]));
  return [...tables.values()]
    .map((table) =>
      listedTable(
        table,
        rows.filter((row) => row.table.id === table.id),
      ),
    )
    .sort((one, other) => other.lastYear - one.lastYear || other.count - one.count);
}
