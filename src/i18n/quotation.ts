import type { Locale, Localised } from './locale.ts';

/** The marks that open and close a quotation in each language. */
export const quotationMarks: Localised<readonly [open: string, close: string]> = {
  sv: ['”', '”'],
  en: ['“', '”'],
};

/** A text as a quotation. */
export function quoted(text: string, locale: Locale): string {
  const [open, close] = quotationMarks[locale];
  return `${open}${text}${close}`;
}
