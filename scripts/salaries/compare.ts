// What differs between a download of a table and our rows of it.
import { salaryMeasures, type SalaryRow } from '../../src/facts/salary-schema.ts';
import type { DownloadedRow } from './download.ts';

/** A number that is not the same. */
export interface Change {
  readonly id: string;
  readonly measure: string;
  readonly ours: number | null;
  readonly theirs: number | null;
}

/** What came out of a comparison. */
export interface Comparison {
  /** How many numbers are the same. */
  readonly same: number;
  readonly changed: readonly Change[];
  /** In the download, of an occupation and population we keep, and of a later year than any of ours. */
  readonly added: readonly DownloadedRow[];
  /** Ours, of a year and population that the download covers, and not in it. */
  readonly gone: readonly SalaryRow[];
  /** Ours, of a year or population that the download does not cover. */
  readonly notCovered: readonly SalaryRow[];
  /** How many rows of the download are of populations or earlier years that we do not keep. */
  readonly notKept: number;
}

type Population = Pick<DownloadedRow, 'year' | 'region' | 'sector' | 'sex'>;

const keyOf = (occupation: string, { year, region, sector, sex }: Population): string =>
  [occupation, year, region, sector, sex].join(' ');
const seriesOf = (occupation: string, { region, sector, sex }: Population): string =>
  [occupation, region, sector, sex].join(' ');

/** Compares a download with our rows of the same table. */
export function compare(downloaded: readonly DownloadedRow[], ours: readonly SalaryRow[]): Comparison {
  const byKey = new Map(downloaded.map((row) => [keyOf(row.occupation, row), row]));
  const covered = (['year', 'region', 'sector', 'sex'] as const).map((part) => ({
    part,
    values: new Set<string | number>(downloaded.map((row) => row[part])),
  }));
  const changed: Change[] = [];
  const gone: SalaryRow[] = [];
  const notCovered: SalaryRow[] = [];
  let same = 0;
  for (const row of ours) {
    const theirs = byKey.get(keyOf(row.occupation.code, row));
    if (theirs === undefined || Object.values(theirs.values).every((value) => value === null)) {
      (covered.every(({ part, values }) => values.has(row[part])) ? gone : notCovered).push(row);
      continue;
    }
    for (const measure of [...salaryMeasures, 'employees'] as const) {
      const given = theirs.values[measure];
      if (given === undefined) continue;
      // A measure that is no column of the table was filled from elsewhere.
      if (row.table.columns[measure] === undefined && given === null) continue;
      const value = measure === 'employees' ? row.employees : row.values[measure];
      if (value === given) same += 1;
      else changed.push({ id: row.id, measure, ours: value, theirs: given });
    }
  }

  const kept = new Set(ours.map((row) => keyOf(row.occupation.code, row)));
  const newest = new Map<string, number>();
  for (const row of ours) {
    const series = seriesOf(row.occupation.code, row);
    newest.set(series, Math.max(row.year, newest.get(series) ?? 0));
  }
  const others = downloaded.filter(
    (row) =>
      !kept.has(keyOf(row.occupation, row)) && Object.values(row.values).some((value) => value !== null),
  );
  const added = others.filter((row) => row.year > (newest.get(seriesOf(row.occupation, row)) ?? Infinity));
  return { same, changed, added, gone, notCovered, notKept: others.length - added.length };
}

/** Whether a comparison found anything to do. */
export function differs({ changed, added, gone }: Comparison): boolean {
  return changed.length + added.length + gone.length > 0;
}

/** A comparison in lines to read. */
export function comparisonLines(comparison: Comparison): string[] {
  const { same, changed, added, gone, notCovered, notKept } = comparison;
  const text = (value: number | null): string => (value === null ? 'not given' : String(value));
  return [
    ...changed.map(
      ({ id, measure, ours, theirs }) =>
        `CHANGED  ${id}  ${measure}: ours ${text(ours)}, the publisher’s ${text(theirs)}`,
    ),
    ...added.map((row) => {
      const values = Object.entries(row.values).map(([measure, value]) => `${measure} ${text(value)}`);
      const population = [row.region, row.sector, row.sex].join(' ');
      return `NEW      ${row.occupation} ${row.year} ${population}: ${values.join(', ')}`;
    }),
    ...gone.map(({ id }) => `GONE     ${id}: not in the file; was it part of the selection?`),
    `${same} numbers are the same, ${changed.length} differ; ${added.length} rows are new, ${gone.length} are gone.`,
    ...(notCovered.length > 0
      ? [`${notCovered.length} of our rows are of a year, area, sector or sex that the file does not have.`]
      : []),
    ...(notKept > 0
      ? [`${notKept} rows of the file are of populations or earlier years that we do not keep.`]
      : []),
  ];
}
