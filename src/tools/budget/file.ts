import type { ToolFile, WordedNotice } from '../tool.ts';
import { linkVersion } from './link.ts';
import { analyse, asPublished } from './analysis.ts';
import type { BudgetInputs } from './state.ts';

/** A plan and its whole result, to save. */
export function budgetFile(
  inputs: BudgetInputs,
  notices: readonly WordedNotice[],
  edition: string,
): ToolFile<BudgetInputs> {
  return {
    tool: 'budget',
    version: linkVersion,
    edition,
    inputs,
    notices,
    result: asPublished(analyse(inputs)),
  };
}
