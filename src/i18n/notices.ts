import type { Notice } from '../lib/share/link.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';
import { fill, type Translation } from './messages.ts';
import type { sv } from './notices/sv.ts';

/** What can be said of a link, in one language. Handed in, so that a browser gets only the reader's own. */
export type NoticeWords = Translation<typeof sv>;

/** What the link said: a plain number in the reader's language, anything else as it was. */
function shown(text: string, locale: Locale): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? formatNumber(Number(text), locale) : text;
}

/**
 * What a reader is told about a flaw in a link. `name` is the label of the input concerned, as it stands in the form;
 * without it the flaw is worded as one of the link as a whole.
 */
export function noticeText(
  notice: Notice,
  { link, input }: NoticeWords,
  locale: Locale,
  name?: string,
): string {
  if (name === undefined) return link[notice.kind];
  const { kind, typed, used } = notice;
  if ((kind === 'clamped' || kind === 'repaired') && typed !== undefined && used !== undefined) {
    const text = kind === 'clamped' ? input.clampedFrom : input.repairedFrom;
    return fill(text, { name, typed: shown(typed, locale), used: shown(used, locale) });
  }
  return fill(input[kind], { name });
}
