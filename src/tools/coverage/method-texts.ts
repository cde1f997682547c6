import type { Localised } from '../../i18n/locale.ts';
import { en as enTool } from './messages/en.ts';
import { method as en } from './messages/en/method.ts';
import { sv as svTool } from './messages/sv.ts';
import { method as sv } from './messages/sv/method.ts';
import type { MethodMessages } from './method-view.ts';

/** The words of the page on how the tool reckons, with the tool's own; read while the site is built and never sent. */
export const methodTexts: Localised<MethodMessages> = {
  sv: { ...svTool, method: sv },
  en: { ...enTool, method: en },
};
