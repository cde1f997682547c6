import { ownDraft, type Draft } from './draft.ts';

/** A draft of what a reader may not want to leave behind, such as a salary. */
export interface VisitDraft extends Draft {
  /** The reader has asked for it to stay when the visit is over, here or in another tab. */
  readonly isKept: () => boolean;
  /** Keeps it beyond the visit, or no more. False where it was to be kept and the browser does not let it. */
  readonly keep: (isKept: boolean) => boolean;
}

/**
 * A draft that lasts for the visit only, unless the reader asks to keep it. That the browser holds one that lasts is the
 * answer to whether they have: taking it away leaves no trace, and holds for every tab.
 */
export function visitDraft(tool: string): VisitDraft {
  const visit = ownDraft(tool, 'visit');
  const lasting = ownDraft(tool);
  /** The reader asked before there was anything to keep. */
  let isAsked = false;
  const isKept = (): boolean => lasting.stored() !== null;
  const read = (): string | null => visit.read() ?? lasting.stored();
  const write = (linkText: string): void => {
    visit.write(linkText);
    if (isAsked || isKept()) lasting.write(linkText);
    isAsked = false;
  };
  const clear = (): void => {
    isAsked = false;
    visit.clear();
    lasting.clear();
  };
  return {
    read,
    write,
    clear,
    restore(linkText) {
      if (linkText === null) clear();
      else write(linkText);
    },
    stored: () => visit.stored(),
    isKept,
    keep(keeps) {
      const draft = read();
      isAsked = keeps && draft === null;
      if (!keeps) lasting.clear();
      else if (draft !== null) lasting.write(draft);
      return !keeps || isAsked || isKept();
    },
  };
}
