import { useEffect, useRef } from 'react';
import { formatMoney } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Notice } from '../../lib/share/link.ts';
import type { BudgetMessages } from './messages/messages.ts';
import type { Origin } from './session.ts';
import type { Currency } from './state.ts';

interface Props {
  readonly text: BudgetMessages['state'];
  readonly locale: Locale;
  readonly currency: Currency;
  readonly origin: Origin;
  /** What is to be said of the link, with its words. */
  readonly notices: readonly (Notice & { readonly message: string })[];
  /** The headline of the link when it was made, and today's, where they differ. */
  readonly changed: { readonly before: string; readonly after: string } | null;
  /** The reader has a draft of their own that is not shown. */
  readonly hasKept: boolean;
  /** What was just done, and can be undone; empty for nothing. */
  readonly undo: string;
  /** To undo is what the reader may want next. */
  readonly isUndoNext: boolean;
  readonly onReviewed: () => void;
  readonly onStartOver: () => void;
  readonly onRestore: () => void;
  readonly onUndo: () => void;
}

/** Whose plan is shown, what has to be said of the link it came in, and the way back from what was just done. */
export function Said(props: Props) {
  const { text, locale, currency, origin, notices, changed, hasKept, undo, isUndoNext } = props;
  const undoButton = useRef<HTMLButtonElement>(null);
  // What was pressed is far below.
  useEffect(() => {
    if (isUndoNext) undoButton.current?.focus();
  }, [undo, isUndoNext]);
  const money = (value: string): string => formatMoney(Number(value), currency, locale);
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
            <button type="button" className="button quiet small-button" onClick={props.onReviewed}>
              {text.reviewed}
            </button>
          </p>
        </div>
      )}
      {changed !== null && (
        <p className="notices">
          {fill(text.changed, { before: money(changed.before), after: money(changed.after) })}
        </p>
      )}
      {origin === 'link' && !hasKept && <p className="note">{text.sharedFirst}</p>}
      {origin === 'draft' && (
        <p className="note">
          {text.draft}{' '}
          <button type="button" className="link" onClick={props.onStartOver}>
            {text.startOver}
          </button>
        </p>
      )}
      {hasKept && (
        <p className="note">
          {origin === 'link' ? text.shared : text.kept}{' '}
          <button type="button" className="link" onClick={props.onRestore}>
            {text.restore}
          </button>
        </p>
      )}
      {undo !== '' && (
        <p className="note">
          {undo}{' '}
          <button type="button" className="link" onClick={props.onUndo} ref={undoButton}>
            {text.undo}
          </button>
        </p>
      )}
    </>
  );
}
