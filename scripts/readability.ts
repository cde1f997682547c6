// How hard a text is to read, by the measure that is usual in its language. Rough by nature: they count letters, syllables and
// full stops, and know nothing of meaning.
import type { Locale } from '../src/i18n/locale.ts';

/** The limits for short versions: LIX is to lie under its, reading ease above its. */
export const limits: Readonly<Record<Locale, number>> = { sv: 45, en: 50 };

/** What the measure of each language is called. */
export const measures: Readonly<Record<Locale, string>> = { sv: 'LIX', en: 'Flesch reading ease' };

/**
 * The words of an MDX text as they are read: components, links and marks of Markdown are taken away, a figure from the facts is
 * one short word. Items of lists, headings and cells of tables end as sentences do.
 */
export function proseOf(mdx: string): string {
  return mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/<Fact\b[^>]*\/>/g, '10')
    .replace(/<[^>]*>/g, '\n\n')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-*]|\d+\.|\|[\s:|-]+\|$)\s*/gm, '\n\n')
    .replace(/[*_`|]+/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/([^\s.!?:])[ \t]*\n\s*\n/g, '$1.\n\n')
    .trim();
}

/** Words, numbers among them. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Sentences; at least one where there are words. */
function sentencesOf(text: string): number {
  return Math.max(
    1,
    text.split(/[.!?]+(?=\s|["”’)]|$)/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length,
  );
}

/**
 * LIX: words a sentence, and the share of 100 words that are longer than six letters. Under 30 is very easy, 40 to 50 is a
 * newspaper, above 60 is hard. Zero for a text without words. Björnsson, Läsbarhet (1968).
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => [...word].length > 6).length;
  return words.length / sentencesOf(text) + (100 * long) / words.length;
}

/**
 * Syllables of an English word: its groups of vowels, less an e at the end that is not heard. Wrong for some words ("being"),
 * near enough for the average of a text.
 */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = plain
    // Heard: "table", "boxes", "needed". Silent: "time", "times", "planned".
    .replace(/(?<=[^aeiouy])le(s|d)?$/, 'ly')
    .replace(/(?<!s|x|z|c|g|ch|sh)es$/, 's')
    .replace(/(?<![td])ed$/, 'd')
    .replace(/e$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * Flesch reading ease: 206.835 less 1.015 for each word a sentence has and 84.6 for each syllable a word has, on average. Above
 * 60 is plain, 50 to 60 fairly hard, under 30 very hard. Zero for a text without words. Flesch, A New Readability Yardstick
 * (1948).
 */
export function fleschReadingEase(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - (1.015 * words.length) / sentencesOf(text) - (84.6 * spoken) / words.length;
}

/** The measure of a language for a text. */
export function readability(text: string, locale: Locale): number {
  return locale === 'sv' ? lix(text) : fleschReadingEase(text);
}

/** Whether a text is as easy to read as a short version has to be. */
export function isPlain(text: string, locale: Locale): boolean {
  const value = readability(text, locale);
  return locale === 'sv' ? value < limits.sv : value > limits.en;
}

/** The body of a section of an MDX text; nothing when there is no such section. */
export function sectionBody(mdx: string, id: string): string | undefined {
  return new RegExp(`<Section\\s+id="${id}"[^>]*>([\\s\\S]*?)</Section>`).exec(mdx)?.[1];
}
