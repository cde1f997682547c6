import { useDeferredValue, useId, useMemo, useRef, useState, type ClipboardEvent } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { fewestAnswers, mergeCoverage } from './merge.ts';
import { findLinks, readAnswers } from './merge-links.ts';
import type { CoverageMessages } from './messages/messages.ts';
import { StatusSign } from './Sign.tsx';
import type { CoverageInputs } from './state.ts';
import { mergeAsText, viewMerge, viewPaste, type FoundView, type MergeView } from './view-merge.ts';
import { slidesOfMerged } from './view-workshop.ts';
import { WorkshopButton } from './Workshop.tsx';

interface Props {
  readonly messages: CoverageMessages;
  readonly locale: Locale;
  /** What a link that does not say starts from. */
  readonly starting: CoverageInputs;
  /** The reader's own answer; null until there is one. */
  readonly own: CoverageInputs | null;
  /** What became of the last copying; empty for nothing. */
  readonly copied?: string;
  readonly onCopy: (text: string) => void;
}

/**
 * Links that a chat hides behind other words, such as the title of the page: they come with a paste, but are not in its text.
 */
function hiddenLinks(html: string, text: string): readonly string[] {
  if (html === '') return [];
  const shown = new Set(findLinks(text));
  // One that is shown as well is there again as a preview; the others are one each.
  const anchors = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]');
  const addresses = [...anchors].map((anchor) => anchor.getAttribute('href') ?? '');
  return addresses.flatMap(findLinks).filter((link) => !shown.has(link));
}

/** What was found among what was pasted, each with what became of it. */
function Found({ items, heading }: { readonly items: readonly FoundView[]; readonly heading: string }) {
  return (
    <div className="merge-found">
      <h3>{heading}</h3>
      <ul>
        {items.map(({ kind, label, text, notes, source }, index) => (
          <li key={`${index} ${source}`} data-kind={kind}>
            <b>{label}</b>
            <div>
              {text}
              {notes.map((note) => (
                <p key={note} className="merge-note">
                  {note}
                </p>
              ))}
              {source !== '' && <code>{source}</code>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The answers side by side. Roles, since a table that is laid out as lists is no table to every browser. */
function MergeTable({ view }: { readonly view: MergeView }) {
  const { head } = view;
  return (
    <section className="merge-scroll" tabIndex={0} aria-label={view.caption}>
      <table className="merge-table" role="table">
        <caption>{view.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[head.capability, head.status, head.named, head.needed, head.available].map((text) => (
              <th key={text} scope="col" role="columnheader">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {view.rows.map((row) => (
            <tr key={row.id} role="row">
              <th scope="row" role="rowheader">
                {row.capability}
                <span className="merge-verdict" data-verdict={row.verdict}>
                  {row.verdictText}
                </span>
              </th>
              <td role="cell" data-label={head.status}>
                <ul>
                  {row.statuses.map(({ status, text }) => (
                    <li key={status} className="merge-status" data-status={status}>
                      <StatusSign status={status} />
                      <span>{text}</span>
                    </li>
                  ))}
                </ul>
              </td>
              <td role="cell" data-label={head.named}>
                <ul>
                  {row.named.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </td>
              <td role="cell" data-label={head.needed} className="merge-hours">
                {row.needed}
              </td>
              <td role="cell" data-label={head.available} className="merge-hours">
                {row.available}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Several colleagues' answers side by side, from the links they sent. What is pasted is neither stored nor sent. */
export function Merge({ messages, locale, starting, own, copied = '', onCopy }: Props) {
  const text = messages.merge;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState('');
  const [isOwnCounted, setIsOwnCounted] = useState(true);
  const [isEachCounted, setIsEachCounted] = useState(false);
  /** The last copying may have been of something else on the page. */
  const [hasCopied, setHasCopied] = useState(false);
  // A long chat is read once the typing is done.
  const shown = useDeferredValue(pasted);

  const read = useMemo(() => readAnswers(shown, starting), [shown, starting]);
  const paste = useMemo(
    () => viewPaste(shown, read, { own, isOwnCounted, isEachCounted }, locale, messages),
    [shown, read, own, isOwnCounted, isEachCounted, locale, messages],
  );
  const merged = useMemo(
    () => (paste.answers.length < fewestAnswers ? null : mergeCoverage(paste.answers)),
    [paste],
  );
  const view = useMemo(
    () => (merged === null ? null : viewMerge(merged, locale, messages)),
    [merged, locale, messages],
  );

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const plain = event.clipboardData.getData('text/plain');
    const hidden = hiddenLinks(event.clipboardData.getData('text/html'), plain);
    if (hidden.length === 0) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    setPasted([value.slice(0, selectionStart) + plain, ...hidden].join('\n') + value.slice(selectionEnd));
  };

  return (
    <section className="merge part" id="merge" aria-labelledby="merge-title">
      <h2 id="merge-title">{text.heading}</h2>
      <p>{text.intro}</p>
      <div className="merge-field">
        <label htmlFor={`${id}-field`}>{text.field.label}</label>
        <p className="field-help" id={`${id}-help`}>
          {text.field.help}
        </p>
        <textarea
          id={`${id}-field`}
          ref={field}
          rows={5}
          // A browser that fills in forms again after a reload would store it.
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={pasted}
          aria-describedby={`${id}-help ${id}-privacy`}
          onPaste={onPaste}
          onChange={(event) => {
            setPasted(event.currentTarget.value);
          }}
        />
        <p className="small" id={`${id}-privacy`}>
          {text.privacy}
        </p>
        {own !== null && (
          <label className="choice">
            <input
              type="checkbox"
              checked={isOwnCounted}
              onChange={(event) => {
                setIsOwnCounted(event.currentTarget.checked);
              }}
            />
            <span>{text.own.label}</span>
          </label>
        )}
        {paste.isRepeated && (
          <>
            <label className="choice">
              <input
                type="checkbox"
                checked={isEachCounted}
                aria-describedby={`${id}-each`}
                onChange={(event) => {
                  setIsEachCounted(event.currentTarget.checked);
                }}
              />
              <span>{text.each.label}</span>
            </label>
            <p className="field-help merge-each" id={`${id}-each`}>
              {text.each.help}
            </p>
          </>
        )}
        {pasted !== '' && (
          <p>
            <button
              type="button"
              className="button quiet small-button"
              onClick={() => {
                setPasted('');
                field.current?.focus();
              }}
            >
              {text.field.clear}
            </button>
          </p>
        )}
      </div>
      <p className="merge-said" role="status">
        {[paste.status, paste.own].filter((sentence) => sentence !== '').join(' ')}
      </p>
      {paste.items.length > 0 && <Found items={paste.items} heading={text.found.heading} />}
      {merged !== null && view !== null && (
        <div className="merge-result">
          <h3>{view.headline}</h3>
          {view.lead.length > 0 && <p>{view.lead.join(' ')}</p>}
          <p className="actions">
            <WorkshopButton messages={messages} slides={() => slidesOfMerged(merged, locale, messages)} />
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setHasCopied(true);
                onCopy(mergeAsText(view));
              }}
            >
              {text.copy}
            </button>
          </p>
          <p className="small" role="status">
            {hasCopied && copied}
          </p>
          <MergeTable view={view} />
          <h4>{view.answers.heading}</h4>
          <ul className="merge-answers">
            {view.answers.items.map(({ label, text: answer }) => (
              <li key={label}>
                <b>{label}</b> {answer}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
