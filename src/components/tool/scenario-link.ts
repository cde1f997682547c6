import { coverageReading } from '../../content-reading.ts';
import { scenarioNames as names } from '../../content-scenarios.ts';
import type { Locale } from '../../i18n/locale.ts';
import { filePath, toolPath, type ToolId } from '../../routes.ts';
import { linkOf as linkOfBudget } from '../../tools/budget/example.ts';
import { linkOf as linkOfCoverage } from '../../tools/coverage/example.ts';
import { linkOf as linkOfSalary } from '../../tools/salary/example.ts';

// A text opens a tool with the state of an example. The state of a budget is long and hardly compresses, and a tool can do
// nothing with it where no script runs, so it stands in a file of its own, which src/browser/playbook.ts puts in the link.

/** The example that a tool's page shows by itself, and so needs no state. */
const shownAtFirst = 'starter';

/** An example that a tool can be opened with. */
export interface ToolExampleFile {
  readonly tool: ToolId;
  readonly scenario: string;
}

/** Every example that needs a state to be shown. */
export const exampleFiles: readonly ToolExampleFile[] = (Object.keys(names) as ToolId[]).flatMap((tool) =>
  names[tool].filter((scenario) => scenario !== shownAtFirst).map((scenario) => ({ tool, scenario })),
);

/** The name of the file with an example's state, without its ending. */
export function exampleFileName({ tool, scenario }: ToolExampleFile, locale: Locale): string {
  return `${tool}-${scenario}.${locale}`;
}

/**
 * The address of the file with the state that opens a tool with a scenario; nothing for the one that the tool shows by itself.
 * A scenario that does not exist fails the build.
 */
export function examplePath(tool: ToolId, scenario: string, locale: Locale): string | undefined {
  if (!names[tool].includes(scenario)) {
    throw new Error(`There is no scenario "${scenario}" of ${tool}; choose one of ${names[tool].join(', ')}`);
  }
  if (scenario === shownAtFirst) return undefined;
  return filePath(`data/examples/${exampleFileName({ tool, scenario }, locale)}.txt`);
}

/** The fragment, without `#`, that opens a tool with a scenario. */
export async function exampleFragment({ tool, scenario }: ToolExampleFile, locale: Locale): Promise<string> {
  switch (tool) {
    case 'budget':
      return linkOfBudget(scenario, locale, new Date());
    case 'coverage':
      return linkOfCoverage(scenario, locale, await coverageReading(locale));
    case 'salary':
      return linkOfSalary(scenario, locale);
  }
}

/** The address of a tool's page with an example, for a link that works without a script. */
export async function exampleAddress(example: ToolExampleFile, locale: Locale): Promise<string> {
  const path = toolPath(example.tool, locale);
  const isShownAtFirst = examplePath(example.tool, example.scenario, locale) === undefined;
  return isShownAtFirst ? path : `${path}#${await exampleFragment(example, locale)}`;
}
