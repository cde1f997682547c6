/** The languages of the site, the first being the one texts are written in. A new language is added here. */
export const locales = ['sv', 'en'] as const;

/** A language of the site, as it stands in addresses and in `lang`. */
export type Locale = (typeof locales)[number];

/** A text that exists in every language of the site. */
export type Localised<T = string> = Readonly<Record<Locale, T>>;

/** BCP 47 tags used for formatting: Swedish as in Sweden, English as in Britain. */
export const intlTag: Localised = { sv: 'sv-SE', en: 'en-GB' };

/** What each language calls itself, for the language switch. */
export const ownName: Localised = { sv: 'Svenska', en: 'English' };

/** True when a string names a language of the site. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
