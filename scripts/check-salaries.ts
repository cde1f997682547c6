// Compares a fresh download of a publisher's table with our rows of it, number by number.
//   npm run check:salaries -- <table id> <file> [--columns p50=Median,occupation=Code] [--year 2026]
// CSV, or JSON-stat 2 as PxWeb gives it. Exits 0 when all is the same, 1 on any difference, 2 when the file cannot be read.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allSalaryRows, allSalaryTables } from '../src/facts/salaries.ts';
import { compare, comparisonLines, differs } from './salaries/compare.ts';
import { decodeText, readDownload, type ReadOptions } from './salaries/download.ts';

const usage =
  'Usage: npm run check:salaries -- <table id> <file> [--columns p50=Median,occupation=Code] [--year 2026]';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { columns: { type: 'string' }, year: { type: 'string' } },
    });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

const columnNames = ['occupation', 'title', 'year', 'region', 'sector', 'sex', 'measure'];
const measureNames = ['mean', 'p10', 'p25', 'p50', 'p75', 'p90', 'employees'];

function readOptions(columns: string | undefined, year: string | undefined): ReadOptions {
  const pairs = columns?.split(',').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, at)).trim();
    if (![...columnNames, ...measureNames].includes(name)) {
      refuse(`“${pair}” in --columns is not one of ${[...columnNames, ...measureNames].join('=…, ')}=…`);
    }
    return [name, pair.slice(at + 1)];
  });
  if (year !== undefined && !/^20\d\d$/.test(year)) refuse(`${year} is not a year; write it as 2026`);
  return {
    ...(pairs === undefined ? {} : { columns: Object.fromEntries(pairs) }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

function readText(file: string): string {
  try {
    return decodeText(readFileSync(file));
  } catch (error) {
    return refuse(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { values, positionals } = readArguments();
const [id, file] = positionals;
const table = allSalaryTables.find((entry) => entry.id === id);
if (table === undefined || file === undefined) {
  const tables = allSalaryTables.map((entry) => `  ${entry.id.padEnd(32)} ${entry.dataUrl ?? entry.url}`);
  refuse(`${usage}\nTables and where they are downloaded:\n${tables.join('\n')}`);
}
const options = readOptions(values.columns, values.year);
const ours = allSalaryRows.filter((row) => row.table.id === table.id);
const download = readDownload(readText(file), table, ours, options);
if (!download.ok) refuse(`${file}: ${download.error}`);

const comparison = compare(download.value.rows, ours);
for (const line of comparisonLines(comparison)) console.log(line);
for (const words of download.value.notUnderstood) console.log(`Left out, since we do not know it: ${words}`);
if (comparison.same + comparison.changed.length + comparison.added.length === 0) {
  refuse(`${file} has nothing to compare with our rows of ${table.id}.`);
}
process.exitCode = differs(comparison) ? 1 : 0;
