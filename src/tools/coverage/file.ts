import type { ToolFile, WordedNotice } from '../tool.ts';
import { linkVersion } from './link.ts';
import { evaluateCoverage, evaluateTarget } from './model.ts';
import type { CoverageInputs } from './state.ts';

/** The result as commands and files give it: today's fields at the top, and the target's as `target`, or null. */
export function asPublished(inputs: CoverageInputs): Readonly<Record<string, unknown>> {
  return { ...evaluateCoverage(inputs), target: evaluateTarget(inputs) };
}

/** A coverage and its whole result, to save. */
export function coverageFile(
  inputs: CoverageInputs,
  notices: readonly WordedNotice[],
  edition: string,
): ToolFile<CoverageInputs> {
  return {
    tool: 'coverage',
    version: linkVersion,
    edition,
    inputs,
    notices,
    result: asPublished(inputs),
  };
}
