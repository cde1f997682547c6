import { ownDraft, type Draft } from './draft.ts';

/** A draft of what a reader may not want to leave behind, such as a salary. */
export interface VisitDraft extends Draft {
  /** The reader has asked for it to stay when the visit is over. */
  readonly isKept: () => boolean;
  readonly keep: (isKept: boolean) => void;
}

/**
 * A draft that lasts for the visit only, unless the reader asks to keep it. That there is one that lasts is the answer to
 * whether they have: taking it away leaves no trace.
 */
export function visitDraft(tool: string): VisitDraft {
  const visit = ownDraft(tool, 'visit');
  const lasting = ownDraft(tool);
  const isKept = (): boolean => lasting.read() !== null;
  const read = (): string | null => visit.read() ?? lasting.read();
  const write = (linkText: string): void => {
    visit.write(linkText);
    if (isKept()) lasting.write(linkText);
  };
  const clear = (): void => {
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
    isKept,
    keep(keeps) {
      if (keeps) lasting.restore(read());
      else lasting.clear();
    },
  };
}
