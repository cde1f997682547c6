import type { Localised } from '../../i18n/locale.ts';
import { method as en } from './messages/en/method.ts';
import { method as sv } from './messages/sv/method.ts';
import type { MethodMessages } from './method-view.ts';

/** The words of the Method page, which are read while the site is built and never sent to a browser as data. */
export const methodTexts: Localised<MethodMessages> = { sv, en };
