import { intlTag, type Locale } from './locale.ts';

/** A text that depends on a number: one form per plural category of the language. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** A tree of texts. Plain data, so that it can cross into a browser component. */
export interface Messages {
  readonly [key: string]: string | Plural | readonly string[] | Messages;
}

/**
 * The type a translation must satisfy: the keys of the source, no more and no fewer, and a plural where the source
 * has one. A missing or extra key does not compile.
 */
export type Translation<Source> = Source extends string
  ? string
  : Source extends Plural
    ? Plural
    : Source extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Source]: Translation<Source[Key]> };

/** Values for the `{placeholders}` of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills `{name}` placeholders; an unknown placeholder stays as it is, so that it is seen. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}

/** The form of a text that goes with a number in a language, with `{count}` and other placeholders filled. */
export function plural(locale: Locale, forms: Plural, count: number, values: Values = {}): string {
  const category = new Intl.PluralRules(intlTag[locale]).select(count);
  return fill(category === 'one' ? forms.one : forms.other, { count, ...values });
}
