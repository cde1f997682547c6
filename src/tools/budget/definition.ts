import type { ToolDefinition } from '../tool.ts';
import { inputsFromFlat } from './flat.ts';
import { linkVersion, openBudgetLink } from './link.ts';
import { analyse, asPublished } from './analysis.ts';
import type { BudgetInputs } from './state.ts';

/** The budget and ROI estimate. */
export const budget = {
  id: 'budget',
  linkVersion,
  openLink: openBudgetLink,
  readFlat: inputsFromFlat,
  evaluate: (inputs) => asPublished(analyse(inputs)),
} as const satisfies ToolDefinition<BudgetInputs>;
