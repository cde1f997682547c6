import { findLink } from '../lib/share/link.ts';

/**
 * How long the state stands still before it is written to the address. Browsers refuse when there are too many writes, and
 * each takes some frames from the page (measured in Chromium: 150 ms), which a reader who types would notice.
 */
const writePause = 700;

/** The state in the address of the page. */
export interface ShareState {
  /** The text of the link the page was opened with, for `openLink`; null when there was none. */
  readonly opened: string | null;
  /** Puts a link's fragment in the address, once it stands still, without a step for the back button. */
  write(fragment: string): void;
  /** Writes what waits and stops listening. */
  stop(): void;
}

/**
 * Ties the address to the state of a tool. `start` is the fragment of the starting state: as long as nothing else is written
 * the address is clean, and `rel=canonical`, which phones share, follows the state only when it differs. A link in the
 * query is moved to the fragment. `onLink` hears the text of a link that is opened over the page later.
 */
export function shareState(start: string, onLink: (text: string) => void): ShareState {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const cleanCanonical = canonical?.href;
  const found = findLink(location.href);
  let current = found?.text ?? start;
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const canonicalFollows = (fragment: string): void => {
    if (canonical === null || cleanCanonical === undefined) return;
    canonical.href = fragment === start ? cleanCanonical : `${cleanCanonical}#${fragment}`;
  };
  const show = (fragment: string, query: string): void => {
    try {
      const hash = fragment === start ? '' : `#${fragment}`;
      history.replaceState(history.state, '', location.pathname + query + hash);
      current = fragment;
    } catch {
      // Refused after too many writes or in a frame; the next write tries again.
    }
    canonicalFollows(fragment);
  };
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting !== null && waiting !== current) show(waiting, location.search);
    waiting = null;
  };
  const listen = (): void => {
    const opened = findLink(location.hash)?.text;
    if (opened === current) return;
    // An ordinary anchor has taken the state's place; the next write puts it back.
    current = opened ?? '';
    if (opened === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    waiting = null;
    canonicalFollows(opened);
    onLink(opened);
  };

  if (found?.place === 'query') show(found.text, found.otherQuery === '' ? '' : `?${found.otherQuery}`);
  else canonicalFollows(current);
  /** A link on the page may take the state with it, as the one to the other language does. */
  const followed = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('a') !== null) flush();
  };

  addEventListener('click', followed, true);
  addEventListener('pagehide', flush);
  addEventListener('hashchange', listen);
  return {
    opened: found?.text ?? null,
    write(fragment) {
      waiting = fragment;
      clearTimeout(timer);
      timer = setTimeout(flush, writePause);
    },
    stop() {
      flush();
      removeEventListener('click', followed, true);
      removeEventListener('pagehide', flush);
      removeEventListener('hashchange', listen);
    },
  };
}
