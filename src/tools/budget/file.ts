import type { Notice } from '../../lib/share/link.ts';
import { linkVersion } from './link.ts';
import { analyse, asPublished } from './analysis.ts';
import type { BudgetInputs } from './state.ts';

/** A flaw of a link with its words. */
export interface WordedNotice extends Notice {
  readonly message: string;
}

/** A plan and its whole result as data: what `evaluate` prints, and what a reader can save. */
export function budgetFile(inputs: BudgetInputs, notices: readonly WordedNotice[], edition: string) {
  return {
    tool: 'budget',
    version: linkVersion,
    edition,
    inputs,
    notices,
    result: asPublished(analyse(inputs)),
  };
}
