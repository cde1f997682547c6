import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { copyText } from '../../browser/copy.ts';
import { ownDraft } from '../../browser/draft.ts';
import { reportHeight } from '../../browser/embed-height.ts';
import type { ShareState } from '../../browser/share-state.ts';
import { ErrorSummary, type FormError } from '../../components/form/ErrorSummary.tsx';
import { formatMoney } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Notice } from '../../lib/share/link.ts';
import { pathId, type Entry, type Problem, type Provenances } from './entry.ts';
import { Form, type Goal } from './Form.tsx';
import { loadTool, type Loaded } from './load.ts';
import type { FirstMessages } from './messages/messages.ts';
import { emptyBaseline, nextQuarter, type BudgetInputs } from './state.ts';
import { Summary } from './Summary.tsx';
import type { Answer } from './view.ts';

const FullForm = lazy(async () => ({ default: (await import('./FullForm.tsx')).FullForm }));
const GoalQuestions = lazy(async () => ({ default: (await import('./GoalQuestions.tsx')).GoalQuestions }));
const LiveResult = lazy(async () => ({ default: (await import('./LiveResult.tsx')).LiveResult }));

/** How the tool stands: as a page, or alone in a frame on another site. */
export type Presentation = 'page' | 'embed';

interface Props {
  readonly locale: Locale;
  readonly presentation: Presentation;
  readonly messages: FirstMessages;
  /** Edition of the model and its facts. */
  readonly edition: string;
  /** The plan a reader starts from, and where its values come from. */
  readonly starting: BudgetInputs;
  readonly provenance: Provenances;
  /** The answer of the made-up example that is shown until enough is filled in. */
  readonly example: Answer;
  /** Addresses of the tool's page, and of what the world says of employers. */
  readonly page: string;
  readonly data: string;
  /** The rest of the example, drawn when the site was built. */
  readonly children?: ReactNode;
}

/** Characters above which programs begin to cut links, and above which many do. */
const longLink = 1500;
const tooLongLink = 1900;

/** Where the figures in the form come from. */
type Origin = 'start' | 'draft' | 'link' | 'own';

interface Said {
  readonly origin: Origin;
  readonly notices: readonly Notice[];
  /** Headline of the link when it was made, where today's is another. */
  readonly shownThen: string | null;
}

/** For what is settled once the page is live. */
const neverChanges = (): (() => void) => () => undefined;

const nothingSaid: Said = { origin: 'start', notices: [], shownThen: null };

/** Something typed in a field, to be read when the rest of the tool has arrived. */
interface Typed {
  readonly entry: Entry;
  readonly text: string;
  readonly label: string;
}

const idOf = ({ path, times }: Entry): string => (times === 1 ? pathId(path) : `${pathId(path)}-x`);

/** A record without one of its entries; the same one when it had none. */
function without<T>(record: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  if (!(id in record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}

/** What is wrong, in the order of the fields on the page. */
function inOrderOnPage(problems: Readonly<Record<string, Problem>>): Readonly<Record<string, Problem>> {
  const fields = [...document.querySelectorAll('input')].map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(problems).sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b)),
  );
}

/** What the reader is after, as far as the figures tell. */
function goalOf(inputs: BudgetInputs, complete: readonly string[]): Goal {
  if (inputs.mode === 'outcome') return 'outcome';
  if (complete.includes('paid') || complete.includes('organic')) return 'customers';
  if (inputs.contacts !== null) return 'support';
  return inputs.hiresPerMonth !== null ? 'recruit' : 'customers';
}

/** The plan for another goal: counting outcomes needs one to count. */
function withGoal(inputs: BudgetInputs, goal: Goal): BudgetInputs {
  if (goal !== 'outcome') return inputs.mode === 'value' ? inputs : { ...inputs, mode: 'value' };
  const first = {
    title: '',
    volumePerMonth: 0,
    incrementality: 1,
    lag: 0,
    full: 3,
    alternativeCost: null,
    primary: true,
  };
  const outcomes = inputs.outcomes.length > 0 ? inputs.outcomes : [first];
  const { baseline } = inputs;
  const outcomeVolumes = outcomes.map((_, index) => baseline?.outcomeVolumes[index] ?? 0);
  return {
    ...inputs,
    mode: 'outcome',
    outcomes,
    baseline: baseline === null ? null : { ...baseline, outcomeVolumes },
  };
}

/** The budget tool, live: one form over one plan, and its answer. */
export default function Island(props: Props) {
  const { locale, presentation, messages, edition, page, children } = props;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  // False while the page is as it was built, true once it is live; likewise the date.
  const hydrated = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const startMonth = useSyncExternalStore(
    neverChanges,
    () => nextQuarter(new Date()),
    () => props.starting.startMonth,
  );
  const starting = useMemo(() => ({ ...props.starting, startMonth }), [props.starting, startMonth]);
  /** The reader's plan, or someone else's; null until there is one. */
  const [plan, setPlan] = useState<BudgetInputs | null>(null);
  const inputs = plan ?? starting;
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [problems, setProblems] = useState<Readonly<Record<string, Problem>>>({});
  const [echoes, setEchoes] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<Said>(nothingSaid);
  /** The reader's own draft, while someone else's plan is shown. */
  const [kept, setKept] = useState<string | null>(null);
  const [undo, setUndo] = useState<BudgetInputs | null>(null);
  const [shape, setShape] = useState<'quick' | 'full'>('quick');
  const [goal, setGoal] = useState<Goal>('customers');
  const [status, setStatus] = useState('');
  const [checks, setChecks] = useState(0);
  const share = useRef<ShareState | null>(null);
  const typed = useRef(new Map<string, Typed>());
  const loading = useRef(false);
  const summary = useRef<HTMLDivElement>(null);
  const answer = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const ownsDraft = presentation === 'page';
  const draft = useMemo(() => ownDraft('budget'), []);
  const former = useMemo(() => ownDraft('budget-former'), []);

  /** Fetches the rest of the tool, once. */
  const load = useCallback(() => {
    if (loading.current) return;
    loading.current = true;
    void loadTool(locale, props.data, edition).then(setLoaded);
  }, [locale, props.data, edition]);

  /** Replaces the whole plan, and forgets what was typed into the old one. */
  const replacePlan = (next: BudgetInputs | null, about: Said): void => {
    setPlan(next);
    setTexts({});
    setProblems({});
    setEchoes({});
    setSaid(about);
    typed.current.clear();
    if (next === null) setGoal('customers');
    else if (loaded !== null) setGoal(goalOf(next, loaded.engine.completeStreams(next)));
  };

  const openLink = (text: string, origin: Origin): void => {
    if (loaded === null) return;
    const { engine, messages: all } = loaded;
    const opened = engine.openBudgetLink(text, starting);
    if (opened === null) return;
    const { stamp } = engine.viewBudget(opened.inputs, engine.evaluateOptions(opened.inputs), {
      locale,
      messages: all,
      provenance: {},
      example: false,
    });
    const then = opened.headline;
    const differs = origin === 'link' && then !== null && then !== stamp && opened.notices.length === 0;
    replacePlan(opened.inputs, { origin, notices: opened.notices, shownThen: differs ? then : null });
  };

  // Once, in the browser: is there anything to open?
  const begin = useEffectEvent(() => {
    if (presentation === 'embed' && root.current !== null) {
      reportHeight(root.current.closest('#mandat-embed') ?? root.current);
    }
    if (location.hash !== '' || location.search !== '' || (ownsDraft && draft.read() !== null)) load();
  });
  useEffect(() => {
    begin();
    addEventListener('hashchange', load);
    return () => {
      removeEventListener('hashchange', load);
    };
  }, [load]);

  const shownInputs = useDeferredValue(inputs);
  const provenance = useMemo(
    () => (loaded === null ? props.provenance : loaded.engine.provenanceOf(inputs, loaded.assumptions)),
    [loaded, inputs, props.provenance],
  );
  /** The reader's own answer; null while the example is shown. */
  const view = useMemo(() => {
    if (loaded === null) return null;
    const { engine, messages: all, assumptions } = loaded;
    if (said.notices.length === 0 && !engine.hasCost(shownInputs)) return null;
    return engine.viewBudget(shownInputs, engine.evaluateOptions(shownInputs), {
      locale,
      messages: all,
      provenance: engine.provenanceOf(shownInputs, assumptions),
      example: false,
    });
  }, [loaded, said.notices.length, shownInputs, locale]);
  const stamp = view?.stamp ?? '';
  const fragment = useMemo(
    () => loaded?.engine.writeBudgetLink(shownInputs, { edition, headline: stamp }) ?? '',
    [loaded, shownInputs, edition, stamp],
  );

  const address = hydrated
    ? `${new URL(page, location.href).href}${fragment === '' ? '' : `#${fragment}`}`
    : '';

  const publish = useEffectEvent(() => {
    // Only the reader's own figures go to the address and the draft; a link that came damaged stays as it came.
    if (said.origin !== 'own') return;
    share.current?.write(fragment);
    if (ownsDraft) draft.write(fragment);
  });
  useEffect(() => {
    if (hydrated) publish();
  }, [hydrated, fragment, said.origin]);

  /** A change by the reader. What they had of their own is kept when it was someone else's plan that they changed. */
  const change = useCallback(
    (next: (now: BudgetInputs) => BudgetInputs) => {
      load();
      setSaid((now) => {
        if (now.origin === 'link' && ownsDraft) {
          const own = draft.read();
          if (own !== null) former.write(own);
        }
        return now.origin === 'own' ? now : { ...nothingSaid, origin: 'own' };
      });
      setUndo(null);
      setPlan((before) => {
        const now = before ?? starting;
        return loaded === null
          ? next(now)
          : loaded.engine.followProfile(now, next(now), loaded.assumptions.profiles);
      });
    },
    [load, loaded, starting, ownsDraft, draft, former],
  );

  const onText = useCallback(
    (entry: Entry, text: string, label: string) => {
      const id = idOf(entry);
      setTexts((now) => ({ ...now, [id]: text }));
      if (loaded === null) {
        typed.current.set(id, { entry, text, label });
        load();
        return;
      }
      const { engine, messages: all } = loaded;
      const result = engine.readEntry(text, entry, inputs, label, locale, all);
      if (!result.ok) {
        // Said when the field is left, or at once where it was wrong already.
        setProblems((now) => (id in now ? { ...now, [id]: result.error } : now));
        return;
      }
      const { value, echo } = result.value;
      setProblems((now) => without(now, id));
      setEchoes((now) => (echo === null ? without(now, id) : { ...now, [id]: echo }));
      change((now) => engine.applyEntry(now, entry, value));
    },
    [loaded, load, inputs, locale, change],
  );

  const onDone = useCallback(
    (entry: Entry, label: string) => {
      const id = idOf(entry);
      const text = texts[id];
      if (text === undefined || loaded === null) return;
      const result = loaded.engine.readEntry(text, entry, inputs, label, locale, loaded.messages);
      if (!result.ok) setProblems((now) => ({ ...now, [id]: result.error }));
    },
    [loaded, texts, inputs, locale],
  );

  // Once the rest is here: the link in the address, or else the reader's own draft, and what was typed meanwhile.
  const arrive = useEffectEvent(({ engine }: Loaded) => {
    const start = engine.writeBudgetLink(starting, { edition, headline: '' });
    share.current = engine.shareState(start, (text) => {
      openLink(text, 'link');
    });
    const { opened } = share.current;
    const own = ownsDraft ? draft.read() : null;
    if (opened !== null) {
      openLink(opened, 'link');
      if (own !== null && own !== opened) setKept(own);
    } else if (own !== null && own !== start && typed.current.size === 0) {
      openLink(own, 'draft');
    }
    for (const { entry, text, label } of typed.current.values()) onText(entry, text, label);
    typed.current.clear();
  });
  useEffect(() => {
    if (loaded === null) return;
    arrive(loaded);
    return () => {
      share.current?.stop();
    };
  }, [loaded]);

  const onGoal = useCallback(
    (next: Goal) => {
      setGoal(next);
      change((now) => withGoal(now, next));
    },
    [change],
  );

  const onBaseline = useCallback(
    (on: boolean) => {
      change((now) => ({
        ...now,
        baseline: on ? (starting.baseline ?? emptyBaseline(messages.names.baseline)) : null,
      }));
    },
    [change, starting, messages],
  );

  const startOver = (): void => {
    setUndo(inputs);
    replacePlan(null, nothingSaid);
    if (ownsDraft) draft.clear();
    if (loaded !== null)
      share.current?.write(loaded.engine.writeBudgetLink(starting, { edition, headline: '' }));
  };

  const takeBack = (): void => {
    if (undo === null) return;
    replacePlan(undo, { ...nothingSaid, origin: 'own' });
    setUndo(null);
  };

  const restoreDraft = (): void => {
    const own = kept ?? former.read();
    if (own === null) return;
    openLink(own, 'draft');
    setSaid((now) => ({ ...now, origin: 'own' }));
    setKept(null);
    former.clear();
  };

  const errors: FormError[] = Object.entries(problems).map(([id, { message }]) => ({ id, message }));

  // The button below the form leads to what is wrong, or else to the answer.
  const showResult = useEffectEvent(() => {
    const target = errors.length > 0 ? summary.current : answer.current;
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (checks > 0) showResult();
  }, [checks]);

  const copy = (text: string, done: string): void => {
    void copyText(text).then((copied) => {
      setStatus(copied ? done : messages.share.copyFailed);
    });
  };

  const nameOf = ({ key }: Notice): string | undefined => {
    const name = /([A-Za-z]+)(?:\[\d+\])?$/.exec(key)?.[1] ?? '';
    return loaded !== null && name in loaded.messages.fields
      ? loaded.engine.labelOf(name, inputs, { messages: loaded.messages, locale })
      : undefined;
  };

  const shown: Answer = view ?? props.example;
  const fieldProps = {
    inputs,
    texts,
    problems,
    echoes,
    provenance,
    locale,
    onText,
    onDone,
    onInputs: change,
  };
  const fetching = <p className="small">{messages.form.fetching}</p>;

  return (
    <div
      className="budget"
      data-tool="budget"
      data-hydrated={hydrated ? 'true' : undefined}
      ref={root}
      onFocusCapture={load}
      onPointerDownCapture={load}
    >
      <div className="said" aria-live="polite">
        {loaded !== null && said.notices.length > 0 && (
          <div className="notices" data-notices>
            <h2>{messages.state.notices}</h2>
            <ul>
              {said.notices.map((notice) => (
                <li key={`${notice.kind} ${notice.key}`} data-kind={notice.kind}>
                  {loaded.engine.noticeText(notice, loaded.notices, locale, nameOf(notice))}
                </li>
              ))}
            </ul>
          </div>
        )}
        {said.shownThen !== null && stamp !== '' && (
          <p className="notices">
            {fill(messages.state.changed, {
              before: formatMoney(Number(said.shownThen), inputs.currency, locale),
              after: formatMoney(Number(stamp), inputs.currency, locale),
            })}
          </p>
        )}
        {said.origin === 'draft' && (
          <p className="note">
            {messages.state.draft}{' '}
            <button type="button" className="link" onClick={startOver}>
              {messages.state.startOver}
            </button>
          </p>
        )}
        {kept !== null && (
          <p className="note">
            {messages.state.shared}{' '}
            <button type="button" className="link" onClick={restoreDraft}>
              {messages.state.restore}
            </button>
          </p>
        )}
        {undo !== null && (
          <p className="note">
            {messages.state.cleared}{' '}
            <button type="button" className="link" onClick={takeBack}>
              {messages.state.undo}
            </button>
          </p>
        )}
      </div>

      <div className="budget-grid">
        <section
          className="budget-answer sheet"
          aria-label={messages.share.result}
          tabIndex={-1}
          ref={answer}
        >
          <Summary view={shown} level={2} />
          {view === null ? (
            <p className="actions js-only">
              <button
                type="button"
                className="button"
                onClick={() => {
                  form.current?.scrollIntoView({ block: 'start' });
                  form.current?.querySelector('select')?.focus({ preventScroll: true });
                }}
              >
                {messages.form.begin}
              </button>
            </p>
          ) : (
            <div className="share js-only">
              <p className="actions">
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    copy(address, messages.share.copied);
                  }}
                >
                  {messages.share.copy}
                </button>
                {view !== null && loaded !== null && (
                  <button
                    type="button"
                    className="button quiet"
                    onClick={() => {
                      copy(loaded.engine.viewAsText(view, address, messages), messages.share.copiedText);
                    }}
                  >
                    {messages.share.copyText}
                  </button>
                )}
                {presentation === 'embed' && (
                  <a className="button quiet" href={address || page} target="_blank" rel="noopener">
                    {messages.share.open}
                  </a>
                )}
              </p>
              <p className="small" role="status">
                {status}
              </p>
              <label className="share-link">
                <span>{messages.share.link}</span>
                <input
                  type="text"
                  readOnly
                  value={address}
                  data-share-link
                  onFocus={(event) => {
                    event.currentTarget.select();
                  }}
                />
              </label>
              {address.length > longLink && (
                <p className="small">{fill(messages.share.long, { count: address.length })}</p>
              )}
              {address.length > tooLongLink && loaded !== null && presentation === 'page' && (
                <p>
                  <button
                    type="button"
                    className="button quiet small-button"
                    onClick={() => {
                      const file = loaded.engine.budgetFile(inputs, [], edition);
                      loaded.engine.saveFile(
                        'mandat-budget.json',
                        'application/json',
                        JSON.stringify({ ...file, link: address }, null, 2),
                      );
                    }}
                  >
                    {messages.share.save}
                  </button>
                </p>
              )}
              <p className="small">{messages.share.privacy}</p>
            </div>
          )}
        </section>

        <form
          className="budget-form js-only"
          noValidate
          ref={form}
          aria-label={messages.form.heading}
          onSubmit={(event) => {
            event.preventDefault();
            setProblems(inOrderOnPage);
            setChecks((count) => count + 1);
          }}
        >
          <h2>{messages.form.heading}</h2>
          <p className="small">{messages.form.intro}</p>
          <div className="shape" role="radiogroup" aria-label={messages.form.view}>
            {(['quick', 'full'] as const).map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name="shape"
                  checked={shape === value}
                  onChange={() => {
                    setShape(value);
                  }}
                />
                <span>{messages.form[value]}</span>
              </label>
            ))}
          </div>
          <ErrorSummary heading={messages.form.wrong} errors={errors} ref={summary} />
          {shape === 'quick' ? (
            <Form
              {...fieldProps}
              messages={messages}
              goal={goal}
              onGoal={onGoal}
              otherGoal={
                goal === 'customers' ? null : (
                  <Suspense fallback={fetching}>
                    {loaded === null ? (
                      fetching
                    ) : (
                      <GoalQuestions {...fieldProps} messages={loaded.messages} goal={goal} />
                    )}
                  </Suspense>
                )
              }
            />
          ) : (
            <Suspense fallback={fetching}>
              {loaded === null ? (
                fetching
              ) : (
                <FullForm {...fieldProps} messages={loaded.messages} onBaseline={onBaseline} />
              )}
            </Suspense>
          )}
          <p className="form-end">
            <button type="submit" className="button">
              {messages.form.showResult}
            </button>
            <button type="button" className="button quiet" onClick={startOver}>
              {messages.form.reset}
            </button>
          </p>
        </form>

        <section className="budget-details" aria-label={messages.share.basis}>
          {view === null || loaded === null ? (
            children
          ) : (
            <Suspense fallback={fetching}>
              <LiveResult view={view} messages={loaded.messages} />
            </Suspense>
          )}
        </section>
      </div>

      {view !== null && (
        <p className="budget-bar" aria-hidden="true">
          <span>{view.short.label}</span>
          <strong>{view.short.value}</strong>
        </p>
      )}
    </div>
  );
}
