import type { Localised } from '../../i18n/locale.ts';
import { names as enNames } from './messages/en/names.ts';
import { method as en } from './messages/en/method.ts';
import { names as svNames } from './messages/sv/names.ts';
import { method as sv } from './messages/sv/method.ts';
import type { MethodMessages } from './method-view.ts';

/** The words of the page on how the tool reckons, with the tool's own names; read while the site is built and never sent. */
export const methodTexts: Localised<MethodMessages> = {
  sv: { names: svNames, method: sv },
  en: { names: enNames, method: en },
};
