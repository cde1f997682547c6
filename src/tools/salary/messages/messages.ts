import type { Translation } from '../../../i18n/messages.ts';
import type { first, sv } from './sv.ts';

/** The texts of the tool in one language. */
export type SalaryMessages = Translation<typeof sv>;

/** The part of them that the page needs before anything is changed. */
export type FirstMessages = Translation<typeof first>;
