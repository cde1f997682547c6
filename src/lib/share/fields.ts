import type { Entry, FoundLink, Notice, NoticeKind } from './link.ts';
import type { Issue, ValueCodec } from './values.ts';

/** How one input stands in a link: its key, never changed and never used again for another, and the form of its value. */
export interface Field<T> {
  readonly key: string;
  readonly codec: ValueCodec<T>;
}

/** How every input of a tool stands in its links, in the order they are written. */
export type Fields<State> = { readonly [Name in keyof State]-?: Field<State[Name]> };

/** The entries of a link for a state: every input, in the order of the fields. */
export function writeFields<State extends object>(fields: Fields<State>, state: State): Entry[] {
  const names = Object.keys(fields) as (keyof State)[];
  return names.map((name) => [fields[name].key, fields[name].codec.encode(state[name])] as const);
}

const noticeOf: Readonly<Record<Issue['kind'], NoticeKind>> = {
  clamped: 'clamped',
  invalid: 'invalid',
  repaired: 'repaired',
  missing: 'incomplete',
  newer: 'newer',
};

/**
 * The state a link holds. What is missing or unreadable takes its starting value. The notices are those of the link and
 * then one for every problem of a value, under the name of the input. Entries must be of the newest version.
 */
export function readFields<State extends object>(
  fields: Fields<State>,
  link: Pick<FoundLink, 'entries' | 'notices'>,
  starting: State,
): { readonly state: State; readonly notices: readonly Notice[] } {
  const has = (kind: NoticeKind): boolean => link.notices.some((notice) => notice.kind === kind);
  // A link known to be cut, or to belong elsewhere, says so once, not again for every value it lacks.
  const lackIsKnown = has('incomplete') || has('wrong-tool');
  const notices: Notice[] = [...link.notices];
  const readable = new Set<string>();

  const valueOf = <Name extends keyof State & string>(name: Name): State[Name] => {
    const { key, codec } = fields[name];
    readable.add(key);
    const raw = link.entries.get(key);
    const decoded = raw === undefined ? null : codec.decode(raw);
    if (decoded?.ok) {
      for (const { kind, path, ...said } of decoded.issues) {
        notices.push({ key: name + path, kind: noticeOf[kind], ...said });
      }
      return decoded.value;
    }
    if (decoded !== null) notices.push({ key: name, kind: 'invalid' });
    else if (!lackIsKnown) notices.push({ key: name, kind: 'incomplete' });
    return starting[name];
  };
  const names = Object.keys(fields) as (keyof State & string)[];
  const state = Object.fromEntries(names.map((name) => [name, valueOf(name)])) as State;

  const unknown = [...link.entries.keys()].filter((key) => !readable.has(key));
  // A newer link may well have more; that it is newer is already said.
  const [first] = unknown;
  if (first !== undefined && !has('newer')) notices.push({ key: first, kind: 'unknown' });
  return { state, notices };
}
