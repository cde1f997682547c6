// Lists the facts and the salary tables whose review date has passed, so that someone reads their sources again.
//   npm run check:facts -- [--date YYYY-MM-DD] [--strict]
// Exits 0 also when some are overdue, unless --strict is given; 2 on an option it does not know.
import { parseArgs } from 'node:util';
import { allFacts, factsDueForReview } from '../src/facts/facts.ts';
import { allSalaryTables, salaryTablesDueForReview } from '../src/facts/salaries.ts';

const usage = 'Usage: npm run check:facts -- [--date YYYY-MM-DD] [--strict]';

function options(): { date: string; strict: boolean } {
  try {
    const { values } = parseArgs({
      options: { date: { type: 'string' }, strict: { type: 'boolean', default: false } },
    });
    const date = values.date ?? new Date().toISOString().slice(0, 10);
    if (Number.isNaN(Date.parse(date)) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      throw new Error(`${date} is not a date; write it as 2027-01-31`);
    }
    return { date, strict: values.strict };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

const { date, strict } = options();
const due = factsDueForReview(date);
const tables = salaryTablesDueForReview(date);
const days = (from: string): number => Math.round((Date.parse(date) - Date.parse(from)) / 86_400_000);

for (const { id, claim, reviewBy } of due) {
  console.log(`${id.padEnd(14)} ${String(days(reviewBy)).padStart(5)} days overdue  ${claim.en}`);
}
for (const { id, title, reviewBy } of tables) {
  console.log(`${id.padEnd(14)} ${String(days(reviewBy)).padStart(5)} days overdue  ${title.en}`);
}
console.log(
  `${String(due.length)} of ${String(allFacts.length)} facts are past their review date on ${date}.`,
);
console.log(
  `${String(tables.length)} of ${String(allSalaryTables.length)} salary tables are past theirs; compare them with npm run check:salaries.`,
);
process.exitCode = strict && due.length + tables.length > 0 ? 1 : 0;
