// What the commands that list overdue reviews have in common.
import { parseArgs } from 'node:util';

/**
 * Options of a command that lists what is due for review: the date to judge by (today where none is given) and whether
 * something overdue is an error. Says how the command is used and exits 2 on an option that it does not know.
 */
export function reviewOptions(command: string): { readonly date: string; readonly strict: boolean } {
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
    const problem = error instanceof Error ? error.message : String(error);
    console.error(`${problem}\nUsage: ${command} -- [--date YYYY-MM-DD] [--strict]`);
    process.exit(2);
  }
}

/** Whole days from one date to another, both as YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
