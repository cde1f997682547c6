// The salary benchmarks that every engine is shown: the examples, every country, and some drawn by chance with a fixed seed.
import fc from 'fast-check';
import { edition } from '../../src/facts/edition.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { embedPath, toolPath } from '../../src/routes.ts';
import { salaryAssumptions } from '../../src/tools/salary/assumptions.ts';
import { openSalaryLink, writeSalaryLink } from '../../src/tools/salary/link.ts';
import { en } from '../../src/tools/salary/messages/en.ts';
import { sv } from '../../src/tools/salary/messages/sv.ts';
import { scenario, scenarioNames } from '../../src/tools/salary/scenarios.ts';
import { countries, startingSalary, type SalaryInputs } from '../../src/tools/salary/state.ts';
import { inputsOn } from '../../tests/support/salary-arbitraries.ts';
import { siteBase } from '../dist.ts';

export const salaryTexts = { sv, en } as const;

/** A benchmark as a link brings it. */
export interface LinkedSalary {
  readonly name: string;
  readonly fragment: string;
}

const drawnCount = 6;
const drawnSeed = 7;
const statistics = salaryAssumptions('en', (id) => `#${id}`);

function linked(name: string, inputs: SalaryInputs): LinkedSalary {
  return { name, fragment: writeSalaryLink({ ...inputs, includeOwn: true }, { edition, headline: '' }) };
}

/** The examples, what each country starts from with a salary of its own, and the drawn ones. */
export const salaries: readonly LinkedSalary[] = [
  ...scenarioNames.map((name) => linked(`salary ${name}`, scenario(name, statistics))),
  ...countries.map((country) => {
    const inputs = startingSalary(statistics, country);
    const row = statistics.rows.find(({ id }) => id === inputs.rows[0]);
    const middle = row?.values.p50 ?? row?.values.mean ?? 1;
    const ownSalary = Math.round((middle * 1.05) / (row?.per === 'year' ? 12 : 1));
    return linked(`salary in ${country}`, { ...inputs, ownSalary, convertTo: 'EUR' });
  }),
  ...fc
    .sample(inputsOn(statistics), { numRuns: drawnCount, seed: drawnSeed })
    .map((inputs, index) => linked(`drawn salary ${index + 1}`, inputs)),
];

/** What a link holds; null when it is none. */
export function salaryIn(fragment: string): SalaryInputs | null {
  return openSalaryLink(fragment, startingSalary(statistics), statistics)?.inputs ?? null;
}

export function salaryPage(locale: Locale, fragment: string): string {
  return `${siteBase}${toolPath('salary', locale).slice(1)}#${fragment}`;
}

export function salaryEmbed(locale: Locale, fragment: string): string {
  return `${siteBase}${embedPath('salary', locale).slice(1)}#${fragment}`;
}
