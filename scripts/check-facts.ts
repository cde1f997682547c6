// Lists the facts and the salary tables whose review date has passed, so that someone reads their sources again.
//   npm run check:facts -- [--date YYYY-MM-DD] [--strict]
// Exits 0 also when some are overdue, unless --strict is given; 2 on an option it does not know.
import { allFacts, factsDueForReview } from '../src/facts/facts.ts';
import { allSalaryTables, salaryTablesDueForReview } from '../src/facts/salaries.ts';
import { daysBetween, reviewOptions } from './review-date.ts';

const { date, strict } = reviewOptions('npm run check:facts');
const due = factsDueForReview(date);
const tables = salaryTablesDueForReview(date);
const days = (from: string): string => String(daysBetween(from, date)).padStart(5);

for (const { id, claim, reviewBy } of due) {
  console.log(`${id.padEnd(14)} ${days(reviewBy)} days overdue  ${claim.en}`);
}
for (const { id, title, reviewBy } of tables) {
  console.log(`${id.padEnd(14)} ${days(reviewBy)} days overdue  ${title.en}`);
}
console.log(
  `${String(due.length)} of ${String(allFacts.length)} facts are past their review date on ${date}.`,
);
console.log(
  `${String(tables.length)} of ${String(allSalaryTables.length)} salary tables are past theirs; compare them with npm run check:salaries.`,
);
process.exitCode = strict && due.length + tables.length > 0 ? 1 : 0;
