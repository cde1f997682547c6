import type { ToolDefinition } from '../tool.ts';
import { inputsFromFlat } from './flat.ts';
import { linkVersion, openBudgetLink } from './link.ts';
import { evaluateBudget } from './model.ts';
import type { BudgetInputs } from './state.ts';

/** The budget and ROI estimate. */
export const budget = {
  id: 'budget',
  linkVersion,
  openLink: openBudgetLink,
  readFlat: inputsFromFlat,
  evaluate(inputs) {
    const { options, baseline, switching, tornado, sceptic } = evaluateBudget(inputs);
    // The first option's fields stand at the top too: most plans have one.
    return { ...options[0], options, baseline, switching, tornado, sceptic };
  },
} as const satisfies ToolDefinition<BudgetInputs>;
