import { useEffect, useRef } from 'react';
import type { Notice } from '../../lib/share/link.ts';
import type { Session } from './useSession.tsx';

/** What is said of whose state is shown, in the words of a tool. */
export interface SaidTexts {
  readonly notices: string;
  readonly reviewed: string;
  readonly sharedFirst: string;
  readonly shared: string;
  readonly draft: string;
  readonly startOver: string;
  readonly kept: string;
  readonly restore: string;
  readonly undo: string;
}

interface Props {
  readonly text: SaidTexts;
  readonly session: Pick<
    Session<unknown>,
    'origin' | 'hasKept' | 'undo' | 'reviewed' | 'startOver' | 'restore' | 'takeBack'
  >;
  /** What is to be said of the link, with its words. */
  readonly notices: readonly (Notice & { readonly message: string })[];
  /** That the link showed another headline when it was made; empty where it did not. */
  readonly changed: string;
  /** Where the figures were handed over from, and the way back; null where they were not. */
  readonly from: { readonly text: string; readonly link: string; readonly href: string } | null;
}

/** Whose state is shown, what has to be said of the link it came in, and the way back from what was just done. */
export function Said({ text, session, notices, changed, from }: Props) {
  const { origin, hasKept, undo } = session;
  const undoButton = useRef<HTMLButtonElement>(null);
  // What was pressed is far below.
  useEffect(() => {
    if (!undo.isHere) undoButton.current?.focus();
  }, [undo.text, undo.isHere]);
  return (
    <>
      {notices.length > 0 && (
        <div className="notices" data-notices>
          <h2>{text.notices}</h2>
          <ul>
            {notices.map(({ kind, key, message }) => (
              <li key={`${kind} ${key}`} data-kind={kind}>
                {message}
              </li>
            ))}
          </ul>
          <p>
            <button type="button" className="button quiet small-button" onClick={session.reviewed}>
              {text.reviewed}
            </button>
          </p>
        </div>
      )}
      {changed !== '' && <p className="notices">{changed}</p>}
      {from !== null && (
        <p className="note" data-from>
          {from.text} <a href={from.href}>{from.link}</a>
        </p>
      )}
      {origin === 'link' && !hasKept && from === null && <p className="note">{text.sharedFirst}</p>}
      {origin === 'draft' && (
        <p className="note">
          {text.draft}{' '}
          <button type="button" className="link" onClick={session.startOver}>
            {text.startOver}
          </button>
        </p>
      )}
      {hasKept && (
        <p className="note">
          {origin === 'link' && from === null ? text.shared : text.kept}{' '}
          <button type="button" className="link" onClick={session.restore}>
            {text.restore}
          </button>
        </p>
      )}
      {undo.text !== '' && (
        <p className="note">
          {undo.text}{' '}
          <button type="button" className="link" onClick={session.takeBack} ref={undoButton}>
            {text.undo}
          </button>
        </p>
      )}
    </>
  );
}
