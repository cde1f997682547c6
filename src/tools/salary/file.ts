import type { ToolFile, WordedNotice } from '../tool.ts';
import { linkVersion } from './link.ts';
import { evaluateSalary } from './model.ts';
import type { FilledIn, SalaryAssumptions, SalaryInputs } from './state.ts';

/** The result as commands and files give it, with the names of the published method. */
export function asPublished(
  inputs: SalaryInputs,
  assumptions: SalaryAssumptions,
): Readonly<Record<string, unknown>> {
  return { ...evaluateSalary(inputs, assumptions) };
}

/** A benchmark and its whole result, to save. It holds what the reader filled in, so that it stays with them. */
export function salaryFile(
  { aside: _, ...inputs }: FilledIn,
  notices: readonly WordedNotice[],
  assumptions: SalaryAssumptions,
): ToolFile<SalaryInputs> {
  return {
    tool: 'salary',
    version: linkVersion,
    edition: assumptions.edition,
    inputs,
    notices,
    result: asPublished(inputs, assumptions),
  };
}
