/** Where a tool keeps what the reader has filled in, in their own browser. */
export interface Draft {
  /** The text of a link, or null when nothing is kept. */
  read(): string | null;
  write(linkText: string): void;
  clear(): void;
  /** Puts back what was read before; null clears. */
  restore(linkText: string | null): void;
  /** What the browser holds now, which another tab may have changed; null where it keeps nothing for us. */
  stored(): string | null;
}

/** Until the reader removes it, or as long as the visit: until the tab is closed. */
export type Keeping = 'lasting' | 'visit';

/**
 * The reader's own draft of a tool, as the text of a link, so that it is read by the same rules and brought forward by the
 * same migrations. Where the browser keeps nothing for us it lasts as long as the page.
 */
export function ownDraft(tool: string, keeping: Keeping = 'lasting'): Draft {
  const key = `mandat:${tool}:draft`;
  let memory: string | null = null;
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      // Touching the storage throws where it is blocked, as in a sandboxed frame.
      return use(keeping === 'visit' ? sessionStorage : localStorage);
    } catch {
      return otherwise;
    }
  };
  const stored = (): string | null => attempt((storage) => storage.getItem(key), null);
  const write = (linkText: string): void => {
    memory = linkText;
    attempt((storage) => {
      storage.setItem(key, linkText);
    }, undefined);
  };
  const clear = (): void => {
    memory = null;
    attempt((storage) => {
      storage.removeItem(key);
    }, undefined);
  };
  return {
    read: () => memory ?? stored(),
    stored,
    write,
    clear,
    restore(linkText) {
      if (linkText === null) clear();
      else write(linkText);
    },
  };
}
