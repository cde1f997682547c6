import type { Locale, Localised } from './locale.ts';
import type { Translation } from './messages.ts';
import { en } from './site/en.ts';
import { sv } from './site/sv.ts';

/** The texts of the site frame: everything on the pages that is neither content nor a tool's own. */
export type SiteText = Translation<typeof sv>;

const texts: Localised<SiteText> = { sv, en };

/** The texts of the site frame in a language. */
export function siteText(locale: Locale): SiteText {
  return texts[locale];
}
