/** A page in one of its languages. `path` has the language as one of its parts, and no base path. */
export interface Version {
  readonly locale: string;
  readonly path: string;
}

/** What an address that leads nowhere was probably meant to be. */
export interface Nearest<Page extends Version> {
  /** The language that the address names, else that of the page, else the reader's. */
  readonly locale: string;
  /** Nothing when no page is near. */
  readonly page: Page | undefined;
}

/** How alike two parts must be, from 0 to 1: a slip or two in a word is let through, another word is not. */
const alikeEnough = 0.55;
/** How much of a start counts: an address that was cut off, or an ending that was added. */
const startCounts = 0.8;
const shortestStart = 4;
/** How alike a whole address must be when its slashes are not where they should be. */
const gluedEnough = 0.85;
/** More parts than any page has, even with one too many. */
const mostParts = 6;

/** A text without what stands in percent signs; as it is when they make no sense. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The parts of an address, spelled the way ours are: small letters from a to z, digits and hyphens. */
function partsOf(address: string): readonly string[] {
  // Twice, for what was encoded twice on its way.
  return decoded(decoded(address))
    .toLowerCase()
    .replace(/(index)?\b\.\w{3,5}$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[/\\]+/)
    .filter((part) => part !== '')
    .slice(0, mostParts)
    .map((part) => part.replace(/[^a-z\d]+/g, '-').replace(/^-(?=.)|(?<=.)-$/g, ''));
}

/** Every letter with the one before it, the ends of the word among them. */
function pairsOf(part: string): ReadonlySet<string> {
  return new Set(Array.from(`${part} `, (letter, index) => (part[index - 1] ?? '') + letter));
}

/** How alike two texts are: 1 when they are the same, 0 when they are too far apart. By Dice's measure, of pairs of letters. */
export function alike(wanted: string, part: string): number {
  const [pairs, others] = [pairsOf(wanted), pairsOf(part)];
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  const letters = (2 * common) / (pairs.size + others.size);
  const [short, long] = wanted.length < part.length ? [wanted, part] : [part, wanted];
  const isStart = short.length >= shortestStart && long.startsWith(short);
  const best = Math.max(letters, isStart ? startCounts : 0);
  return best < alikeEnough ? 0 : best;
}

/**
 * How near a page is to what was wanted, from 0 to 1. Its last part counts most, above all when it stands last, then what
 * stands before it; a page that is near only a part before the last one is the place where the missing one would have been.
 */
function nearness(wanted: readonly string[], parts: readonly string[]): number {
  const last = parts.at(-1);
  // Nothing is like the front page, unless nothing more was asked for.
  if (last === undefined || wanted.length === 0) return parts.length === wanted.length ? 1 : 0;
  const above = parts.slice(0, -1);
  const scores = wanted.map((word, index) => {
    const same = alike(word, last);
    const near = above.filter((part, place) => alike(wanted[place] ?? '', part)).length;
    const context = above.length === index ? (near + 1) / (index + 1) : 0;
    const toEnd = wanted.length - 1 - index;
    return same && same * (toEnd ? 0.4 - toEnd / 20 : 0.8) + context / 5;
  });
  return Math.max(...scores);
}

/**
 * The page that is nearest to an address that leads nowhere, in the language that the address names.
 * @param address as it stands in the address bar, without the base path; anything goes
 * @param pages every page with its versions, the one to prefer first
 * @param usual the language of an address that tells none
 */
export function nearestPage<Page extends Version>(
  address: string,
  pages: readonly (readonly Page[])[],
  usual: string,
): Nearest<Page> {
  const parts = partsOf(address);
  const named = parts.find((part) => pages[0]?.some(({ locale }) => locale === part));
  const wanted = parts.filter((part) => part !== named);
  if (parts.length === 0) return { locale: usual, page: undefined };

  let best: { readonly score: number; readonly page: Page | undefined } = { score: 0, page: undefined };
  for (const versions of pages) {
    for (const version of versions) {
      const own = partsOf(version.path);
      const glued = own.length === parts.length ? 0 : alike(parts.join(''), own.join(''));
      const apart = nearness(
        wanted,
        own.filter((part) => part !== version.locale),
      );
      const near = Math.max(apart, glued < gluedEnough ? 0 : glued * gluedEnough);
      // Of two that are as near, the one in the language asked for; otherwise the one that comes first.
      const score = near && near + (version.locale === (named ?? usual) ? 0.01 : 0);
      const locale = named ?? version.locale;
      if (score > best.score)
        best = { score, page: versions.find((page) => page.locale === locale) ?? version };
    }
  }
  return { locale: named ?? best.page?.locale ?? usual, page: best.page };
}
