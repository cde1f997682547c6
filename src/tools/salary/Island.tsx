import {
  lazy,
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { ownDraft } from '../../browser/draft.ts';
import { visitDraft } from '../../browser/visit-draft.ts';
import { Later } from '../../components/tool/Later.tsx';
import { Summary } from '../../components/tool/Summary.tsx';
import { ToolForm } from '../../components/tool/ToolForm.tsx';
import { ToolFrame } from '../../components/tool/ToolFrame.tsx';
import { useChecks } from '../../components/tool/useChecks.tsx';
import { useEarlyInputs } from '../../components/tool/useEarlyInputs.tsx';
import { useBeginning, useCopied, useFetched, useHydrated } from '../../components/tool/useLive.tsx';
import { usePrinting } from '../../components/tool/usePrinting.tsx';
import { usePublished, useSession, type Presentation } from '../../components/tool/useSession.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Notice } from '../../lib/share/link.ts';
import type { Answer } from '../tool.ts';
import type { Choices } from './choices.ts';
import type { Entry, Typed } from './entry.ts';
import { Form, type FieldProps } from './Form.tsx';
import { loadTool, type Loaded } from './load.ts';
import type { FirstMessages, SalaryMessages } from './messages/messages.ts';
import type { ScenarioName } from './scenarios.ts';
import type { FilledIn, SalaryInputs } from './state.ts';
import type { SalaryView } from './view.ts';

const FormDetail = lazy(async () => ({ default: (await import('./FormDetail.tsx')).FormDetail }));
const Examples = lazy(async () => ({
  default: (await import('../../components/tool/Examples.tsx')).Examples<ScenarioName>,
}));
// Drawn again only when the result is another, which comes after the key that changed it was answered.
const LiveResult = lazy(async () => ({ default: memo((await import('./LiveResult.tsx')).LiveResult) }));

interface Props {
  readonly locale: Locale;
  readonly presentation: Presentation;
  readonly messages: FirstMessages;
  /** Edition of the model and its facts. */
  readonly edition: string;
  /** What a reader starts from, and what the form offers there. */
  readonly starting: SalaryInputs;
  readonly choices: Choices;
  /** What the statistics say at the start. */
  readonly answer: Answer & Pick<SalaryView, 'nearness' | 'nearnessSource'>;
  /** Addresses of the tool's page, and of the statistics. */
  readonly page: string;
  readonly data: string;
  /** Addresses of the budget, of the plan that it starts from, and of what it knows of employers. */
  readonly budget: string;
  readonly budgetData: string;
  readonly budgetWorld: string;
  /** The rest of the start, drawn when the site was built. */
  readonly children?: ReactNode;
}

/** A salary is nothing to leave behind in a browser that others use too. */
const keptIn = { own: visitDraft('salary'), former: ownDraft('salary-former', 'visit') };

/** Whether there is anything of the reader's own business. */
function hasOwn({ ownSalary, ownData }: Pick<SalaryInputs, 'ownSalary' | 'ownData'>): boolean {
  return ownSalary !== null || ownData !== null;
}

const nothingTyped: Readonly<Partial<Record<Entry, Typed>>> = {};

/** The salary benchmark, live: one form over one state, and its answer. */
export default function Island(props: Props) {
  const { locale, presentation, messages, edition, page, starting, children } = props;
  const rest = useFetched(useCallback(() => loadTool(locale, props.data), [locale, props.data]));
  const { loaded, load } = rest;
  const hydrated = useHydrated();
  const [typed, setTyped] = useState(nothingTyped);
  const [status, copyText] = useCopied();
  const [choosing, setChoosing] = useState(false);
  /** The reader came to lay their own salaries beside the statistics. */
  const [isPasting, setIsPasting] = useState(false);
  /** The example that was chosen last. */
  const [example, setExample] = useState<ScenarioName | null>(null);
  /** What is filled in is kept beyond the visit; null until it is known. */
  const [keep, setKeep] = useState<boolean | null>(null);
  /** It was to be kept, and the browser does not let it. */
  const [isKeepRefused, setIsKeepRefused] = useState(false);
  const answer = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);

  /** The view of a state; null until the rest is here. */
  const viewOf = useMemo(() => {
    if (loaded === null) return null;
    const { engine, messages: texts, assumptions } = loaded;
    return (inputs: SalaryInputs, from: ScenarioName | null) =>
      engine.viewSalary(inputs, assumptions, {
        locale,
        messages: texts,
        about: from === null ? '' : texts.scenarios[from].about,
      });
  }, [loaded, locale]);
  /** What the state is opened, written and followed with; null until the rest is here. */
  const tool = useMemo(() => {
    if (loaded === null || viewOf === null) return null;
    const { engine, messages: texts, assumptions } = loaded;
    return engine.sessionTool(texts, assumptions, edition, starting, (inputs) => viewOf(inputs, null));
  }, [loaded, viewOf, edition, starting]);
  const session = useSession<FilledIn>({
    id: 'salary',
    presentation,
    keptIn,
    starting,
    tool,
    load,
    onReplaced() {
      // What was typed before the rest was here is read once it is.
      setTyped((now) => Object.fromEntries(Object.entries(now).filter(([, field]) => field.isUnread)));
    },
    onArrived() {
      if (presentation === 'page') setKeep((now) => now ?? keptIn.own.isKept());
    },
    toAnswer() {
      answer.current?.focus();
    },
  });
  const { inputs, origin } = session;
  const checks = useChecks<Typed>({
    typed,
    onTyped: setTyped,
    isThere: (id, field) => field.mark === String(loaded?.engine.valueAt(inputs, id as Entry)),
    form,
    summary,
    answer,
  });
  useBeginning({ presentation, root, hasDraft: () => session.drafts().own !== null, load });
  useEarlyInputs('salary');
  const shownInputs = useDeferredValue(inputs);
  /** What is shown once the reader has begun; null for the start, as the page was built. */
  const view = useMemo(() => {
    if (viewOf === null || (session.filled === null && session.notices.length === 0)) return null;
    return viewOf(shownInputs, origin === 'example' ? example : null);
  }, [viewOf, session.filled, session.notices.length, shownInputs, origin, example]);
  /** The same as others are to see it. */
  const sharedView = useMemo(() => {
    if (loaded === null || viewOf === null) return null;
    return viewOf(shownInputs.includeOwn ? shownInputs : loaded.engine.withoutOwn(shownInputs), null);
  }, [loaded, viewOf, shownInputs]);
  const isPrinting = usePrinting();
  /** The same as it is seen now: paper is shared, too. */
  const seenView =
    isPrinting && view !== null && !shownInputs.includeOwn && hasOwn(shownInputs) ? sharedView : view;
  const seen = seenView ?? props.answer;
  const stamp = sharedView?.stamp ?? '';
  const fragment = useMemo(() => tool?.write(shownInputs, stamp) ?? '', [tool, shownInputs, stamp]);
  const draft = useMemo(() => tool?.draft?.write(shownInputs) ?? '', [tool, shownInputs]);
  // What is shown may be behind what is filled in; a state that is about to pass is never written.
  const isShown = shownInputs === inputs;
  usePublished(session, isShown ? fragment : '', draft);
  const onKeep = (keeps: boolean): void => {
    const isDone = keptIn.own.keep(keeps);
    setKeep(keeps && isDone);
    setIsKeepRefused(!isDone);
  };
  // Another tab may have changed it.
  useEffect(() => {
    const follow = (): void => {
      setKeep(keptIn.own.isKept());
    };
    addEventListener('storage', follow);
    return () => {
      removeEventListener('storage', follow);
    };
  }, []);
  const address = hydrated
    ? `${new URL(page, location.href).href}${fragment === '' ? '' : `#${fragment}`}`
    : '';

  const { country, organisation, rows } = inputs;
  // Not with every key in a number field.
  const choices = useMemo(
    () =>
      loaded === null
        ? props.choices
        : loaded.engine.choicesOf({ country, organisation, rows }, loaded.assumptions, {
            locale,
            messages: loaded.messages,
          }),
    [loaded, country, organisation, rows, locale, props.choices],
  );
  const read = useMemo(
    () =>
      loaded === null || !session.arrived
        ? null
        : loaded.engine.readerOf({ country, rows }, loaded.assumptions, {
            locale,
            messages: loaded.messages,
          }),
    [loaded, session.arrived, country, rows, locale],
  );
  const fields: FieldProps = {
    inputs,
    locale,
    typed,
    onTyped(entry, field) {
      setTyped((now) => ({ ...now, [entry]: field }));
    },
    change: session.change,
    read,
  };

  const showExample = (name: ScenarioName, label: string): void => {
    if (loaded === null) return;
    setExample(name);
    session.show(
      loaded.engine.scenario(name, loaded.assumptions),
      'example',
      fill(loaded.messages.session.examples.loaded, { name: label }),
    );
  };

  const copy = useCallback(
    (text: string, done: (words: SalaryMessages['session']['share']) => string): void => {
      if (loaded === null) return;
      const words = loaded.messages.session.share;
      copyText(text, done(words), words.copyFailed);
    },
    [loaded, copyText],
  );
  const copyPlain = useCallback(
    (text: string) => {
      copy(text, (words) => words.copiedText);
    },
    [copy],
  );
  const { change } = session;
  const onOwnData = useCallback(
    (salaries: readonly number[] | null) => {
      if (loaded === null) return;
      const { engine, assumptions } = loaded;
      change((now) => engine.ordered({ ...now, ownData: salaries }, assumptions).inputs);
    },
    [loaded, change],
  );

  /** The label of the input that something is said of. */
  const nameOf = ({ key }: Notice): string | undefined => {
    const names: Readonly<Record<string, string>> = loaded?.messages.session.inputs ?? {};
    return names[key];
  };
  const isTooLong = loaded?.engine.ownDataFits(inputs.ownData) === false;
  /** The link holds figures of the reader's own. */
  const holdsOwn =
    inputs.includeOwn && (inputs.ownSalary !== null || (inputs.ownData !== null && !isTooLong));
  const whenHere = (part: (tool: Loaded) => ReactNode): ReactNode => (
    <Later rest={rest} texts={messages.form}>
      {part}
    </Later>
  );

  return (
    <ToolFrame
      tool="salary"
      root={root}
      rest={rest}
      texts={messages.form}
      said={
        loaded !== null && (
          <loaded.engine.Said
            text={loaded.messages.session.state}
            session={session}
            notices={session.notices.map((notice) => ({
              ...notice,
              message: loaded.engine.noticeText(notice, loaded.notices, locale, nameOf(notice)),
            }))}
            changed={
              session.shownThen === null || stamp === ''
                ? ''
                : fill(loaded.messages.session.state.changed, {
                    before: loaded.engine.stampInWords(session.shownThen, inputs, locale),
                    after: loaded.engine.stampInWords(stamp, inputs, locale),
                  })
            }
            from={null}
          />
        )
      }
      answer={answer}
      short={view?.short ?? null}
    >
      <section className="tool-answer sheet" aria-label={messages.form.result} tabIndex={-1} ref={answer}>
        <Summary view={seen} level={2} />
        <p className="small nearness">
          {seen.nearness}
          {seen.nearnessSource?.href != null && (
            <>
              {' '}
              (<a href={seen.nearnessSource.href}>{seen.nearnessSource.text}</a>)
            </>
          )}
        </p>
        {checks.isStale && loaded !== null && (
          <p className="notices">{loaded.messages.session.share.stale}</p>
        )}
        {view === null && (
          <p className="actions js-only">
            <button
              type="button"
              className="button quiet"
              aria-expanded={choosing}
              onClick={() => {
                load();
                setChoosing((now) => !now);
              }}
            >
              {messages.form.example}
            </button>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setIsPasting(true);
                session.change((now) => now);
              }}
            >
              {messages.form.ownData}
            </button>
          </p>
        )}
        {view === null &&
          choosing &&
          whenHere(({ messages: { session: words, scenarios } }) => (
            <Examples {...words.examples} names={scenarios} onExample={showExample} />
          ))}
        {view !== null && sharedView !== null && loaded !== null && session.notices.length === 0 && (
          <loaded.engine.Share
            text={
              holdsOwn
                ? { ...loaded.messages.session.share, privacy: loaded.messages.session.share.privacyOwn }
                : loaded.messages.session.share
            }
            address={address}
            status={status}
            isFramed={presentation === 'embed'}
            onCopyLink={() => {
              copy(address, (text) => text.copied);
            }}
            onCopyText={() => {
              copyPlain(loaded.engine.viewAsText(sharedView, address, loaded.messages));
            }}
            onSave={() => {
              const file = loaded.engine.salaryFile(inputs, [], loaded.assumptions);
              const text = JSON.stringify({ ...file, link: address }, null, 2);
              loaded.engine.saveFile('mandat-salary.json', 'application/json', text);
            }}
          />
        )}
        {isTooLong && <p className="note no-print">{loaded?.messages.session.share.ownTooLong}</p>}
      </section>

      <ToolForm
        texts={messages.form}
        form={form}
        summary={summary}
        checks={checks}
        onReset={() => {
          session.startOver();
          setKeep(false);
        }}
      >
        <Form
          {...fields}
          messages={messages}
          choices={choices}
          keep={keep ?? false}
          onKeep={presentation === 'page' ? onKeep : null}
        />
        {isKeepRefused && <p className="note">{loaded?.messages.session.state.keepRefused}</p>}
        {loaded !== null &&
          whenHere(({ messages: texts, assumptions }) => (
            <FormDetail {...fields} messages={texts} assumptions={assumptions} />
          ))}
      </ToolForm>

      {view === null ? (
        <section className="tool-details" aria-label={messages.form.basis}>
          <h2 className="visually-hidden">{messages.form.basis}</h2>
          {children}
        </section>
      ) : (
        whenHere(({ messages: texts, assumptions }) => (
          <LiveResult
            view={seenView ?? view}
            ownData={view.ownData}
            inputs={shownInputs}
            main={assumptions.rows.find(({ id }) => id === shownInputs.rows[0]) ?? null}
            stamp={stamp}
            messages={texts}
            locale={locale}
            edition={edition}
            budget={props.budget}
            budgetData={props.budgetData}
            budgetWorld={props.budgetWorld}
            isFramed={presentation === 'embed'}
            copied={status}
            onCopy={copyPlain}
            onOwnData={onOwnData}
            isPasting={isPasting}
          />
        ))
      )}
    </ToolFrame>
  );
}
