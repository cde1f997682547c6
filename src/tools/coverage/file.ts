import type { Notice } from '../../lib/share/link.ts';
import { linkVersion } from './link.ts';
import { evaluateCoverage } from './model.ts';
import type { CoverageInputs } from './state.ts';

/** A flaw of a link with its words. */
export interface WordedNotice extends Notice {
  readonly message: string;
}

/** The result as commands and files give it: today's fields at the top, and the target's as `target`, or null. */
export function asPublished(inputs: CoverageInputs): Readonly<Record<string, unknown>> {
  const { target } = inputs;
  return {
    ...evaluateCoverage(inputs),
    target: target === null ? null : evaluateCoverage({ ...inputs, capabilities: target }),
  };
}

/** A coverage and its whole result as data: what `evaluate` prints, and what a reader can save. */
export function coverageFile(inputs: CoverageInputs, notices: readonly WordedNotice[], edition: string) {
  return {
    tool: 'coverage',
    version: linkVersion,
    edition,
    inputs,
    notices,
    result: asPublished(inputs),
  };
}
