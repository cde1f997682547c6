import {
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  useSyncExternalStore,
  type RefObject,
} from 'react';
import { copyText } from '../../browser/copy.ts';
import { reportHeight } from '../../browser/embed-height.ts';
import { pressEnds } from '../../browser/press.ts';
import type { Presentation } from './useSession.tsx';

/* What every tool does to be live, whatever it is about. */

const neverChanges = (): (() => void) => () => undefined;

/** A value that is settled once the page is live, and another as it was built. */
export function useOnceLive<T>(live: () => T, built: () => T): T {
  return useSyncExternalStore(neverChanges, live, built);
}

/** Whether the page is live, rather than as it was built. */
export function useHydrated(): boolean {
  return useOnceLive(
    () => true,
    () => false,
  );
}

/** The rest of a tool, fetched when the reader begins. */
export interface Fetched<Rest> {
  /** Null until it is here. */
  readonly loaded: Rest | null;
  /** It did not come; asking again tries again. */
  readonly failed: boolean;
  /** Fetches it, once. */
  readonly load: () => void;
  /** Fetches it at the first touch, and waits with what changes on the page until nothing is being pressed. */
  readonly onPress: () => void;
}

/** Fetches the rest of a tool when it is asked for; `fetchRest` must be the same between renders. */
export function useFetched<Rest>(fetchRest: () => Promise<Rest>): Fetched<Rest> {
  const [loaded, setLoaded] = useState<Rest | null>(null);
  const [failed, setFailed] = useState(false);
  const loading = useRef(false);
  const press = useRef<Promise<void>>(Promise.resolve());
  const load = useCallback(() => {
    if (loading.current) return;
    loading.current = true;
    fetchRest().then(
      async (rest) => {
        await press.current;
        setFailed(false);
        setLoaded(() => rest);
      },
      () => {
        loading.current = false;
        setFailed(true);
      },
    );
  }, [fetchRest]);
  const onPress = useCallback(() => {
    press.current = pressEnds();
    load();
  }, [load]);
  return { loaded, failed, load, onPress };
}

/** Whether an address may hold a state, whole or damaged: then the rest of the tool is fetched at once. */
const mayHoldState = (address: string): boolean => /[#?&][vtx](?:=|$)|%23/.test(address);

interface Beginning {
  readonly presentation: Presentation;
  /** The tool's own element, whose height an embed reports. */
  readonly root: RefObject<HTMLElement | null>;
  readonly hasDraft: () => boolean;
  readonly load: () => void;
}

/** Once, in the browser: says how high an embed is, and fetches the rest when there is something to open. */
export function useBeginning({ presentation, root, hasDraft, load }: Beginning): void {
  const begin = useEffectEvent(() => {
    if (presentation === 'embed' && root.current !== null) {
      reportHeight(root.current.closest('#mandat-embed') ?? root.current);
    }
    // Whoever came to a field before the script is not heard coming.
    const isBegun = root.current?.contains(document.activeElement) ?? false;
    if (isBegun || mayHoldState(location.href) || hasDraft()) load();
  });
  useEffect(() => {
    begin();
    addEventListener('hashchange', load);
    return () => {
      removeEventListener('hashchange', load);
    };
  }, [load]);
}

/** Whether an element is out of sight. */
export function useAway(element: RefObject<HTMLElement | null>): boolean {
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const sight = new IntersectionObserver(([entry]) => {
      setIsAway(entry?.isIntersecting === false);
    });
    sight.observe(element.current);
    return () => {
      sight.disconnect();
    };
  }, [element]);
  return isAway;
}

/** Copies a text, and says what became of it. */
export function useCopied(): readonly [
  status: string,
  copy: (text: string, done: string, failed: string) => void,
] {
  const [status, setStatus] = useState('');
  const copy = useCallback((text: string, done: string, failed: string) => {
    // Emptied first, so that a second copy is heard too.
    setStatus('');
    void copyText(text).then((copied) => {
      setStatus(copied ? done : failed);
    });
  }, []);
  return [status, copy];
}
