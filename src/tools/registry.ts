import { budget } from './budget/definition.ts';

/** Every tool that exists, by id. Definitions only: what shows a tool is chosen in ToolHost. */
export const tools = { budget } as const;
