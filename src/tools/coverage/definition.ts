import type { ToolDefinition } from '../tool.ts';
import { asPublished } from './file.ts';
import { inputsFromFlat } from './flat.ts';
import { linkVersion, openCoverageLink } from './link.ts';
import type { CoverageInputs } from './state.ts';

/** The capability-coverage quiz. */
export const coverage = {
  id: 'coverage',
  linkVersion,
  openLink: openCoverageLink,
  readFlat: (json, starting, _today, follow) => inputsFromFlat(json, starting, follow),
  evaluate: asPublished,
} as const satisfies ToolDefinition<CoverageInputs>;
