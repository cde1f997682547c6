import type { ToolDefinition } from '../tool.ts';
import { inputsFromFlat } from './flat.ts';
import { linkVersion, openBudgetLink } from './link.ts';
import { evaluateBudget, withFirstOption } from './sensitivity.ts';
import type { BudgetInputs } from './state.ts';

/** The budget and ROI estimate. */
export const budget = {
  id: 'budget',
  linkVersion,
  openLink: openBudgetLink,
  readFlat: inputsFromFlat,
  evaluate: (inputs) => withFirstOption(evaluateBudget(inputs)),
} as const satisfies ToolDefinition<BudgetInputs>;
