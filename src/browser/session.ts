/**
 * Whose inputs are on the screen of a tool, and what becomes of the reader's own. Kept in the browser are the reader's own
 * draft, and the former ones, set aside when they went on from something that someone had shared.
 */

/**
 * `start` nothing filled in; `example` a made-up one to begin from; `draft` the reader's own, restored; `own` changed by
 * the reader here; `link` someone's, or what another tool handed over.
 */
export type Origin = 'start' | 'example' | 'draft' | 'own' | 'link';

/** The texts of links that are kept in the browser; null where there is none. */
export interface Drafts {
  readonly own: string | null;
  /** The newest first. */
  readonly former: readonly string[];
}

/** More than this nobody goes back through. */
const mostFormer = 5;

/** What to show, and which draft the reader can go back to. */
export interface Arrival {
  readonly origin: Origin;
  /** The link to open; null for the start. */
  readonly text: string | null;
  readonly kept: string | null;
}

/** A link without what is no input: the section that a language switch adds, and the link it was handed over from. */
function plainLink(text: string): string {
  return text.replace(/&[sf]=[^&]*/g, '');
}

/**
 * What a reader meets who comes to the page, or pastes a link over it.
 * @param asShared the link that a draft is shared as, where the draft holds more than that
 */
export function arrive(
  link: string | null,
  { own, former }: Drafts,
  asShared: (draft: string) => string = (draft) => draft,
): Arrival {
  const newest = former[0] ?? null;
  if (link === null) return { origin: own === null ? 'start' : 'draft', text: own, kept: newest };
  // The reader's own, still in the address: reloaded, or in the other language. The draft also knows where it came from.
  if (own !== null && plainLink(link) === plainLink(asShared(own)))
    return { origin: 'own', text: own, kept: newest };
  return { origin: 'link', text: link, kept: own ?? newest };
}

/** The draft to set aside before the first change of what is not the reader's own; null when there is none. */
export function toSetAside(origin: Origin, { own }: Drafts): string | null {
  return isOwn(origin) ? null : own;
}

/** The former drafts with one more, each once. */
export function withFormer(former: readonly string[], draft: string): readonly string[] {
  return [draft, ...withoutFormer(former, draft)].slice(0, mostFormer);
}

/** The former drafts without one that the reader has gone back to. */
export function withoutFormer(former: readonly string[], draft: string): readonly string[] {
  return former.filter((other) => plainLink(other) !== plainLink(draft));
}

/** Whether what is on the screen is what the reader's draft holds. */
export function isOwn(origin: Origin): boolean {
  return origin === 'own' || origin === 'draft';
}
