import { checksum } from './checksum.ts';
import { percentDecode, percentEncode } from './values.ts';

/*
 * The form of a shared link, the same for every tool: `v=1&t=budget&<key>=<value>…&m=<edition>&o=<headline>&x=<checksum>`.
 * It stands in the fragment, so that it never reaches a server. What the keys mean is the tool's business (`fields.ts`).
 */

/**
 * What a reader must hear about a link: `incomplete` checksum missing or wrong, or a value missing; `invalid` starting
 * value used; `clamped` moved to the nearest allowed value; `unknown` a key nothing is known of; `newer` made by a newer
 * version; `repaired` put in order; `wrong-tool` it belongs to another tool.
 */
export type NoticeKind =
  'incomplete' | 'invalid' | 'clamped' | 'unknown' | 'newer' | 'repaired' | 'wrong-tool';

/** One problem of a link, for `i18n/notices.ts` to word. */
export interface Notice {
  /** The input concerned, such as `closeRate` or `options[0].label`, or else the key in the link. */
  readonly key: string;
  readonly kind: NoticeKind;
  /** What the link said and what is used instead, in plain digits or text, where that can be said shortly. */
  readonly typed?: string;
  readonly used?: string;
}

/** One key of a link with its value as written there. */
export type Entry = readonly [key: string, value: string];

/** What a link holds. */
export interface LinkContent {
  /** Version of the link's form, from 1. */
  readonly version: number;
  readonly tool: string;
  /** Short lower-case keys with values of `values.ts`, in a fixed order, every input written. */
  readonly entries: readonly Entry[];
  /** Edition of the model and its facts that gave the headline. */
  readonly edition: string;
  /** The headline result as then shown, or an empty text when there was none. */
  readonly headline: string;
}

/** A link that was read, whole or not. */
export interface FoundLink {
  readonly present: true;
  /** Version the entries are written in; the reader's own when the link does not tell. */
  readonly version: number;
  readonly tool: string;
  /** Empty when the link belongs to another tool. */
  readonly entries: ReadonlyMap<string, string>;
  readonly edition: string | null;
  readonly headline: string | null;
  /** Id of the section the reader stood at when switching language; no input. */
  readonly section: string | null;
  /** Fragment of another tool's link that this one was handed over from; no input. */
  readonly from: string | null;
  readonly notices: readonly Notice[];
}

/** What `openLink` found. */
export type OpenedLink = { readonly present: false } | FoundLink;

/** Longer texts are not read: no link of ours comes near, and a page must not stall on a hostile one. */
export const maxLinkLength = 20_000;

/** More notices than this help nobody. */
const maxNotices = 20;

const keyPattern = /^[a-z][a-z0-9]{0,15}$/;
const reserved: ReadonlySet<string> = new Set(['v', 't', 'm', 'o', 's', 'f', 'x']);
/** Keys that may stand after the checksum, since they are no input: the section, and the link of the tool before. */
const carried: ReadonlySet<string> = new Set(['s', 'f']);

/** Parameters that mail programs, networks and statistics add to addresses. */
const carrierPattern =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|_hs\w+)=/;

/** Writes a link's fragment, without `#`. The same content gives the same text. */
export function writeLink({ version, tool, entries, edition, headline }: LinkContent): string {
  const parts: Entry[] = [
    ['v', String(version)],
    ['t', tool],
    ...entries,
    ['m', percentEncode(edition)],
    ['o', percentEncode(headline)],
  ];
  const body = parts.map(([key, value]) => `${key}=${value}`).join('&');
  return `${body}&x=${checksum(body)}`;
}

/** A fragment that also carries the section a reader stands at, for the language switch. */
export function withSection(fragment: string, section: string): string {
  return section === '' ? fragment : `${fragment}&s=${percentEncode(section)}`;
}

/** A fragment that also carries the fragment of the tool it was handed over from, as a way back; null for none. */
export function withOrigin(fragment: string, from: string | null): string {
  return from === null || from === '' ? fragment : `${fragment}&f=${percentEncode(from)}`;
}

/** Where a link's text was found, and the text itself, freed from what carriers did to it. */
export type LinkText =
  | { readonly place: 'fragment'; readonly text: string }
  /** `otherQuery` is what else stood in the query, without `?`. */
  | { readonly place: 'query'; readonly text: string; readonly otherQuery: string };

/**
 * Finds the text of a link in a whole address, its fragment or its query. Null when there is none: an ordinary anchor has
 * neither `v=` at its start nor `&t=` or `&x=` inside, at least one of which survives the loss of any one letter.
 */
export function findLink(text: string): LinkText | null {
  const address = text.trim().replace(/&(?:amp;)+/g, '&');
  const hash = address.indexOf('#');
  const before = hash === -1 ? address : address.slice(0, hash);
  if (hash !== -1) {
    // WordPress puts `#?secret=…` behind our own fragment.
    const found = asLink(address.slice(hash).replace(/^#+/, '').split('#', 1)[0] ?? '');
    if (found !== null) return { place: 'fragment', text: found };
  }
  // Some mail filters write the # as %23, once or several times over. Further on it can stand in a text of ours.
  const encodedHash = /^[^?&]*?%(?:25)*23(?=v)/.exec(before);
  if (encodedHash !== null) {
    const found = asLink(before.slice(encodedHash[0].length));
    if (found !== null) return { place: 'fragment', text: found };
  }
  const query = before.indexOf('?');
  if (query !== -1) {
    const found = inQuery(before.slice(query + 1));
    if (found !== null) return found;
  }
  if (hash !== -1 || query !== -1) return null;
  const found = asLink(before);
  return found === null ? null : { place: 'fragment', text: found };
}

/** The parameters of a text, without those that carriers add. */
function parameters(raw: string): string[] {
  let text = raw;
  // A filter that encodes the whole address encodes exactly these signs of ours, at most twice.
  for (let i = 0; i < 2 && /^v%(?:25)*3d/i.test(text); i += 1) {
    text = text.replace(/%(?:25|26|3d)/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
  }
  return text.split('&').filter((part) => !carrierPattern.test(part));
}

function asLink(raw: string): string | null {
  // Browsers' own links to a passage of text.
  const text = parameters(raw.split(':~:', 1)[0] ?? '').join('&');
  return /^v(?:=|$)/.test(text) || /&[tx]=/.test(text) ? restored(text) : null;
}

/** In a query a link may stand among other parameters, before and after. */
function inQuery(raw: string): LinkText | null {
  const parts = parameters(raw);
  const has = (key: string): boolean => parts.some((part) => part.startsWith(`${key}=`));
  const first = parts.findIndex((part) => part === 'v' || part.startsWith('v='));
  if (first === -1 && !(has('t') && has('x'))) return null;
  const start = Math.max(first, 0);
  const last = parts.findIndex((part, i) => i > start && part.startsWith('x='));
  const end = last === -1 ? parts.length : last + 1;
  return {
    place: 'query',
    text: restored(parts.slice(start, end).join('&')),
    otherQuery: [...parts.slice(0, start), ...parts.slice(end)].join('&'),
  };
}

/** The text as it was written: carriers decode letters, put `+` for a space and change the case of codes. */
function restored(text: string): string {
  return text
    .replace(/\+/g, '%20')
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/[^A-Za-z0-9._=&%-]+/g, percentEncode);
}

/** The tool a link says it belongs to, or null. */
export function linkTool(text: string): string | null {
  // It stands at the front; a hostile length is not searched.
  const front = text.slice(0, 2000);
  return /(?:^|[&#?;])t=([a-z]+)(?:[&#]|$)/.exec(findLink(front)?.text ?? front)?.[1] ?? null;
}

/** Collects notices, each kind once for a key, and not without end. */
class Notices {
  readonly list: Notice[] = [];
  readonly #seen = new Set<string>();

  add(notice: Notice): void {
    const id = `${notice.kind} ${notice.key}`;
    if (this.list.length >= maxNotices || this.#seen.has(id)) return;
    this.#seen.add(id);
    this.list.push(notice);
  }
}

/**
 * Reads a link of `tool` from a whole address, a fragment or a query. `version` is the newest the reader knows. Never
 * throws, and never passes over a flaw: each is a notice.
 */
export function openLink(text: string, expected: { tool: string; version: number }): OpenedLink {
  const unread = {
    ...expected,
    present: true,
    entries: new Map<string, string>(),
    edition: null,
    headline: null,
  } as const;
  if (text.length > maxLinkLength) {
    return { ...unread, section: null, from: null, notices: [{ key: 'x', kind: 'incomplete' }] };
  }
  const found = findLink(text);
  if (found === null) return { present: false };

  const end = found.text.indexOf('&x=');
  const body = end === -1 ? found.text : found.text.slice(0, end);
  const tail = end === -1 ? [] : found.text.slice(end + 3).split('&');
  // What follows the five characters is what surrounds a link in running text: a full stop, a bracket.
  const sum = /^[0-9a-z]{5}(?![0-9A-Za-z])/.exec(tail[0] ?? '')?.[0];
  const whole = body.startsWith('v=') && sum === checksum(body);

  const notices = new Notices();
  if (!whole) notices.add({ key: 'x', kind: 'incomplete' });
  const values = new Map<string, string>();
  for (const part of body.split('&')) {
    const [key, value] = splitAtEquals(part);
    if (value === null || !keyPattern.test(key)) {
      // In a damaged link such a part is the damage.
      if (whole) notices.add({ key: '', kind: 'unknown' });
    } else if (values.has(key)) notices.add({ key, kind: 'invalid' });
    else values.set(key, value);
  }
  // What was appended after the checksum is not vouched for, so it is not read.
  for (const part of tail.slice(1)) {
    const [key, value] = splitAtEquals(part);
    if (carried.has(key) && value !== null) {
      if (!values.has(key)) values.set(key, value);
    } else if (part !== '') notices.add({ key: keyPattern.test(key) ? key : '', kind: 'unknown' });
  }

  const tool = values.get('t') ?? expected.tool;
  const foreign = tool !== expected.tool;
  if (foreign) notices.add({ key: 't', kind: 'wrong-tool' });
  const version = readVersion(values.get('v'));
  if (version === null && whole) notices.add({ key: 'v', kind: 'invalid' });
  if (version !== null && version > expected.version) notices.add({ key: 'v', kind: 'newer' });

  const textOf = (key: string): string | null => percentDecode(values.get(key) ?? '') || null;
  const entries = new Map([...values].filter(([key]) => !foreign && !reserved.has(key)));
  return {
    present: true,
    version: version ?? expected.version,
    tool,
    entries,
    edition: textOf('m'),
    headline: textOf('o'),
    section: textOf('s'),
    from: textOf('f'),
    notices: notices.list,
  };
}

function splitAtEquals(part: string): readonly [key: string, value: string | null] {
  const at = part.indexOf('=');
  return at === -1 ? [part, null] : [part.slice(0, at), part.slice(at + 1)];
}

/** A version from 1 to 9999, or null. */
function readVersion(raw: string | undefined): number | null {
  return raw !== undefined && /^[1-9]\d{0,3}$/.test(raw) ? Number(raw) : null;
}
