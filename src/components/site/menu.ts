import type { PageKey } from '../../routes.ts';

/** The pages of the main menu, in order: only such as exist. */
export const menu = ['playbooks', 'tools', 'sources', 'about'] as const satisfies readonly PageKey[];
