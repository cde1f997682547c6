/** Something that the search library found. */
export interface Found {
  /** The address, with a `#` when it is an entry of a page and no page. */
  readonly url: string;
  readonly title: string;
  /** How well the library thinks it fits: above 0, more is better. */
  readonly score: number;
}

/** How a language asks. */
export interface Asking {
  /** Words, parted by spaces, that a question has and an answer need not have. */
  readonly unsought: string;
  /** Pairs of a word that people use and the word for it on the site, parted by a space. */
  readonly instead: readonly string[];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * What to ask the search library for, which wants every word on the page: the words of a query without those that
 * need not be there, and without single letters, each of which would be the start of half of all words. A query of nothing
 * but such words is asked for as it stands; empty when it has no word at all.
 */
export function sought(query: string, { unsought, instead }: Asking): string {
  const left = new Set(unsought.split(' '));
  const others = new Map(instead.map((pair) => pair.split(' ') as [string, string]));
  const words = wordsOf(query.replaceAll("'", '’'));
  const kept = words.filter((word) => word.length > 1 && !left.has(word));
  return (kept.length === 0 ? words : kept).map((word) => others.get(word) ?? word).join(' ');
}

/**
 * How many of the library's hits are looked at, best first. The text of each is a file of its own to fetch, and what comes
 * later has never been what was asked for.
 */
export const mostLookedAt = 24;

/** How much more a title counts that is just what was asked for. */
const named = 8;

/** How much an entry counts beside a page. */
const entry = 0.8;

/**
 * What was found, best first: by the library's score, but what bears the very name that was asked for comes before what only
 * speaks of it, and a page before an entry that fits about as well. A page's name ends at the colon of its title.
 */
export function ranked<Hit extends Found>(hits: readonly Hit[], query: string): readonly Hit[] {
  const plain = (text: string) => wordsOf(text).join(' ');
  const asked = plain(query);
  const rank = ({ url, title, score }: Found) =>
    score * (url.includes('#') ? entry : 1) * (plain(title.replace(/:.*/s, '')) === asked ? named : 1);
  return hits.toSorted((a, b) => rank(b) - rank(a));
}
