import type { ToolId } from './routes.ts';
import { scenarioNames as ofBudget, type ScenarioName as BudgetExample } from './tools/budget/scenarios.ts';
import {
  scenarioNames as ofCoverage,
  type ScenarioName as CoverageExample,
} from './tools/coverage/scenarios.ts';
import { scenarioNames as ofSalary, type ScenarioName as SalaryExample } from './tools/salary/scenarios.ts';

/** The names of each tool's examples. */
export interface ExampleOf {
  readonly budget: BudgetExample;
  readonly coverage: CoverageExample;
  readonly salary: SalaryExample;
}

/** The examples that a text may open each tool with. */
export const scenarioNames: Readonly<Record<ToolId, readonly string[]>> = {
  budget: ofBudget,
  coverage: ofCoverage,
  salary: ofSalary,
};
