import { budget } from './budget/definition.ts';
import { coverage } from './coverage/definition.ts';
import { salary } from './salary/definition.ts';

/** Every tool that exists, by id, in the order they are offered. Definitions only: what shows a tool is chosen in ToolHost. */
export const tools = { coverage, budget, salary } as const;
