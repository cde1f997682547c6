import type { ToolDefinition } from '../tool.ts';
import { asPublished } from './file.ts';
import { inputsFromFlat } from './flat.ts';
import { linkVersion, openSalaryLink } from './link.ts';
import type { SalaryAssumptions, SalaryInputs } from './state.ts';

/** The salary benchmark. Unlike the other tools it says nothing without its statistics. */
export const salary = {
  id: 'salary',
  linkVersion,
  openLink: openSalaryLink,
  readFlat: (json, starting, _today, follow, world) => inputsFromFlat(json, starting, world, follow),
  evaluate: asPublished,
} as const satisfies ToolDefinition<SalaryInputs, SalaryAssumptions>;
