import type { ToolId } from './routes.ts';
import { scenarioNames as ofBudget } from './tools/budget/scenarios.ts';
import { scenarioNames as ofCoverage } from './tools/coverage/scenarios.ts';
import { scenarioNames as ofSalary } from './tools/salary/scenarios.ts';

/** The examples that a text may open each tool with. */
export const scenarioNames: Readonly<Record<ToolId, readonly string[]>> = {
  budget: ofBudget,
  coverage: ofCoverage,
  salary: ofSalary,
};
