import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SalaryMessages } from './messages/messages.ts';
import type { Currency } from './state.ts';

/** Made-up salaries to try own data with. They are nobody's, and no statistics. */

/** Made-up pay, in steps of each currency so that it looks like pay there. */
const levels = [72, 75, 76, 78, 80, 82, 84, 86, 89, 93, 98, 118];
const steps: Readonly<Record<Currency, number>> = {
  SEK: 500,
  NOK: 600,
  DKK: 650,
  EUR: 50,
  ISK: 10_000,
  GBP: 40,
  USD: 60,
};
const firstYear = 2012;

/** The made-up salaries in a currency, a month and rising. */
export function exampleSalaries(currency: Currency): readonly number[] {
  return levels.map((level) => level * steps[currency]);
}

/** Whether own data are the made-up ones. */
export function isExample(salaries: readonly number[], currency: Currency): boolean {
  const example = exampleSalaries(currency);
  return salaries.length === example.length && example.every((salary, index) => salary === salaries[index]);
}

/** The made-up table as a spreadsheet of the reader's language writes it, with a title, a header and a sum. */
export function exampleTable(
  currency: Currency,
  locale: Locale,
  { ownData: { example } }: Pick<SalaryMessages, 'ownData'>,
): string {
  const salaries = exampleSalaries(currency);
  const sum = salaries.reduce((before, salary) => before + salary, 0);
  const last = salaries.length - 1;
  const rows = salaries.map((salary, index) => [
    example.roles[index === last ? example.roles.length - 1 : index % (example.roles.length - 1)] ?? '',
    String(firstYear + ((index * 5) % salaries.length)),
    formatNumber(salary, locale),
  ]);
  return [[example.title], example.head, ...rows, [example.sum, '', formatNumber(sum, locale)]]
    .map((row) => row.join('\t'))
    .join('\n');
}
