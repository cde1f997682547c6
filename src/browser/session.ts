/**
 * Whose inputs are on the screen of a tool, and what becomes of the reader's own. Two texts are kept in the browser: the
 * reader's own draft, and a former one, set aside when they went on from something that someone had shared.
 */

/**
 * `start` nothing filled in; `example` a made-up one to begin from; `draft` the reader's own, restored; `own` changed by
 * the reader here; `link` someone's, or what another tool handed over.
 */
export type Origin = 'start' | 'example' | 'draft' | 'own' | 'link';

/** The texts of links that are kept in the browser; null where there is none. */
export interface Drafts {
  readonly own: string | null;
  readonly former: string | null;
}

/** What to show, and which draft the reader can go back to. */
export interface Arrival {
  readonly origin: Origin;
  /** The link to open; null for the start. */
  readonly text: string | null;
  readonly kept: string | null;
}

/** A link without what is no input: the section that a language switch adds, and the link it was handed over from. */
export function plainLink(text: string): string {
  return text.replace(/&[sf]=[^&]*/g, '');
}

/** What a reader meets who comes to the page, or pastes a link over it. */
export function arrive(link: string | null, { own, former }: Drafts): Arrival {
  if (link === null) return { origin: own === null ? 'start' : 'draft', text: own, kept: former };
  // The reader's own, still in the address: reloaded, or in the other language. The draft also knows where it came from.
  if (own !== null && plainLink(link) === plainLink(own)) return { origin: 'own', text: own, kept: former };
  return { origin: 'link', text: link, kept: own ?? former };
}

/**
 * The draft to set aside before the first change of what is not the reader's own; null when there is none, or one is set
 * aside already.
 */
export function toSetAside(origin: Origin, { own, former }: Drafts): string | null {
  return isOwn(origin) || former !== null ? null : own;
}

/** Whether what is on the screen is what the reader's draft holds. */
export function isOwn(origin: Origin): boolean {
  return origin === 'own' || origin === 'draft';
}
