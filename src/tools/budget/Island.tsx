import {
  lazy,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react';
import { ErrorSummary } from '../../components/form/ErrorSummary.tsx';
import { Later, NotFetched } from '../../components/tool/Later.tsx';
import type { Said } from '../../components/tool/Said.tsx';
import { Summary } from '../../components/tool/Summary.tsx';
import { useEarlyInputs } from '../../components/tool/useEarlyInputs.tsx';
import {
  useAway,
  useBeginning,
  useCopied,
  useFetched,
  useHydrated,
  useOnceLive,
} from '../../components/tool/useLive.tsx';
import {
  usePublished,
  useSession,
  type Presentation,
  type SessionTool,
} from '../../components/tool/useSession.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Amount } from '../../lib/amount.ts';
import type { Notice } from '../../lib/share/link.ts';
import { entryId, markOf, valueAt, withValue, type Entry, type Provenances, type Typed } from './entry.ts';
import { Form, type Goal } from './Form.tsx';
import { loadTool, type Loaded } from './load.ts';
import type { BudgetMessages, FirstMessages } from './messages/messages.ts';
import { withMode } from './outcomes.ts';
import type { ScenarioName } from './scenarios.ts';
import { emptyBaseline, nextQuarter, type BudgetInputs, type StreamName } from './state.ts';
import type { Depth, DepthContext } from './view-depth.ts';
import type { RangedAnswer } from './view.ts';

const FullForm = lazy(async () => ({ default: (await import('./FullForm.tsx')).FullForm }));
const GoalQuestions = lazy(async () => ({ default: (await import('./GoalQuestions.tsx')).GoalQuestions }));
const Examples = lazy(async () => ({
  default: (await import('../../components/tool/Examples.tsx')).Examples<ScenarioName>,
}));
const LiveResult = lazy(async () => ({ default: (await import('./LiveResult.tsx')).LiveResult }));

/** The tools that hand their results to this one. */
const toolsBefore = ['coverage', 'salary'] as const;
type ToolBefore = (typeof toolsBefore)[number];

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
  readonly example: RangedAnswer;
  /** Addresses of the tool's page, of the method, and of what the world says of employers. */
  readonly page: string;
  readonly method: string;
  readonly data: string;
  /** Addresses of the tools that may have handed their result over. */
  readonly before: Readonly<Record<ToolBefore, string>>;
  /** The rest of the example, drawn when the site was built. */
  readonly children?: ReactNode;
}

/** The streams that the questions of a goal are about. */
const streamsOf: Readonly<Record<Goal, readonly StreamName[]>> = {
  customers: ['paid', 'organic'],
  support: ['support'],
  recruit: ['recruit'],
  outcome: [],
};

/** What the reader is after, as far as the figures tell. */
function goalOf(inputs: BudgetInputs, complete: readonly string[]): Goal {
  if (inputs.mode === 'outcome') return 'outcome';
  if (complete.includes('paid') || complete.includes('organic')) return 'customers';
  if (inputs.contacts !== null) return 'support';
  return inputs.hiresPerMonth !== null ? 'recruit' : 'customers';
}

/** The budget tool, live: one form over one plan, and its answer. */
export default function Island(props: Props) {
  const { locale, presentation, messages, edition, page, children } = props;
  const rest = useFetched(
    useCallback(() => loadTool(locale, props.data, edition), [locale, props.data, edition]),
  );
  const { loaded, load } = rest;
  const hydrated = useHydrated();
  const startMonth = useOnceLive(
    () => nextQuarter(new Date()),
    () => props.starting.startMonth,
  );
  const starting = useMemo(() => ({ ...props.starting, startMonth }), [props.starting, startMonth]);
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [shape, setShape] = useState<'quick' | 'full'>('quick');
  const [goal, setGoal] = useState<Goal>('customers');
  const [status, copyText] = useCopied();
  /** Ids of the fields that were wrong when the result was asked for, in their order on the page. */
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [checks, setChecks] = useState(0);
  const [choosing, setChoosing] = useState(false);
  /** The last result in full, which gives the answer its range. */
  const [ranged, setRanged] = useState<Depth | null>(null);
  /** What was typed and chosen before the rest of the tool had arrived. */
  const early = useRef(new Map<string, Pick<Typed, 'entry' | 'text' | 'label'>>());
  const earlyGoal = useRef<Goal | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const answer = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const root = useRef<HTMLDivElement>(null);
  // What the answer comes to goes along while the answer itself is out of sight.
  const isAway = useAway(answer);

  /** What the state is opened, written and followed with; null until the rest is here. */
  const tool = useMemo<SessionTool<BudgetInputs> | null>(() => {
    if (loaded === null) return null;
    const { engine, messages: all, assumptions } = loaded;
    const bare = { locale, messages: all, provenance: {}, asks: [], example: false };
    return {
      shareState: engine.shareState,
      withOrigin: engine.withOrigin,
      open(text, start) {
        const opened = engine.openBudgetLink(text, start);
        if (opened === null) return null;
        // What is no number was never a headline of ours.
        const headline = /^-?\d+(\.\d+)?$/.test(opened.headline ?? '') ? opened.headline : null;
        return { ...opened, headline };
      },
      write: (plan, headline) => engine.writeBudgetLink(plan, { edition, headline }),
      stampOf: (plan) => engine.viewAnswer(plan, engine.evaluateOptions(plan), bare).stamp,
      follow: (before, after) => engine.followProfile(before, after, assumptions.profiles),
      texts: all.state,
    };
  }, [loaded, locale, edition]);
  const session = useSession<BudgetInputs>({
    id: 'budget',
    presentation,
    starting,
    tool,
    load,
    onReplaced(next) {
      setRanged(null);
      // What the reader has begun to type meanwhile stays in its field, until it can be read.
      setTyped((now) =>
        Object.fromEntries(
          Object.entries(now)
            .filter(([id]) => early.current.has(id))
            .map(([id, field]) => [id, { ...field, mark: markOf(next ?? starting, field.entry) }]),
        ),
      );
      setAsked([]);
      if (next === null) setGoal('customers');
      else if (loaded !== null) setGoal(goalOf(next, loaded.engine.completeStreams(next)));
    },
    // And then what was typed meanwhile, on top of what is met.
    onArrived() {
      if (earlyGoal.current !== null) setGoal(earlyGoal.current);
      const waiting = [...early.current.values()];
      early.current.clear();
      for (const { entry, text, label } of waiting) onText(entry, text, label);
    },
    toAnswer() {
      answer.current?.focus();
    },
  });
  const { inputs, arrived, change } = session;

  useBeginning({ presentation, root, hasDraft: () => session.drafts().own !== null, load });
  useEarlyInputs('budget');
  const shownInputs = useDeferredValue(inputs);
  const provenance = useMemo(
    () => (loaded === null ? props.provenance : loaded.engine.provenanceOf(inputs, loaded.assumptions)),
    [loaded, inputs, props.provenance],
  );
  /** The made-up plans that a reader may begin from. */
  const examples = useMemo(() => {
    if (loaded === null) return [];
    const { engine, messages: all, assumptions } = loaded;
    return engine.scenarioNames.map((name) => ({
      name,
      plan: engine.scenario(name, starting, messages.names, all.detail.plans, assumptions.profiles),
    }));
  }, [loaded, starting, messages]);
  /** What the answer is put into words with; null until it is here. */
  const context = useMemo<DepthContext | null>(() => {
    if (loaded === null) return null;
    const { engine, messages: all, assumptions } = loaded;
    const from = engine.madeFrom(shownInputs, examples, starting);
    return {
      locale,
      messages: all,
      provenance: engine.provenanceOf(shownInputs, assumptions),
      asks: engine.asksOf(shownInputs, assumptions.profiles),
      example: session.origin === 'example',
      ...(from === null ? {} : { about: all.detail.examples.names[from.name].about, madeUp: from.figures }),
      profile: engine.profileOf(assumptions.profiles, shownInputs.country, shownInputs.organisation),
    };
  }, [loaded, shownInputs, locale, session.origin, examples, starting]);
  /** The reader's own answer; null while the example is shown. */
  const view = useMemo(() => {
    if (loaded === null || context === null) return null;
    const { engine } = loaded;
    if (session.notices.length === 0 && !engine.canAnswer(shownInputs)) return null;
    return engine.viewAnswer(shownInputs, engine.evaluateOptions(shownInputs), context);
  }, [loaded, context, session.notices.length, shownInputs]);
  const stamp = view?.stamp ?? '';
  const fragment = useMemo(() => tool?.write(shownInputs, stamp) ?? '', [tool, shownInputs, stamp]);
  // What is shown may be behind what is filled in; a state that is about to pass is never written.
  usePublished(session, shownInputs === inputs ? fragment : '');
  const address = hydrated
    ? `${new URL(page, location.href).href}${fragment === '' ? '' : `#${fragment}`}`
    : '';

  const onText = useCallback(
    (entry: Entry, text: string, label: string) => {
      const id = entryId(entry);
      const known = typed[id];
      const goesOn = known !== undefined && known.mark === markOf(inputs, entry);
      const before = goesOn ? known.before : valueAt(inputs, entry.path);
      const keep = (what: Pick<Typed, 'mark' | 'problem' | 'echo'>): void => {
        setTyped((now) => {
          // A problem is said when the field is left, or at once where there was one already. What was typed and left
          // before it could be read is read later, and is left still.
          const was = now[id];
          const left = was?.left === true && (was.problem !== null || was.text === text);
          return { ...now, [id]: { entry, text, label, left, before, ...what } };
        });
      };
      if (loaded === null || !arrived) {
        early.current.set(id, { entry, text, label });
        keep({ mark: markOf(inputs, entry), problem: null, echo: null });
        load();
        return;
      }
      // What comes now is later than what waits to be read.
      early.current.delete(id);
      const { engine, messages: all, assumptions } = loaded;
      const result = engine.readEntry(text, entry, inputs, label, locale, all);
      if (!result.ok) {
        // "12" on the way to "12 tkr" was counted; what is not understood leaves what stood there.
        const restored = withValue(inputs, entry.path, before);
        keep({ mark: markOf(restored, entry), problem: result.error, echo: null });
        if (markOf(inputs, entry) !== markOf(restored, entry)) {
          change((now) => withValue(now, entry.path, before));
        }
        return;
      }
      const { value, echo } = result.value;
      const next = engine.followProfile(
        inputs,
        engine.applyEntry(inputs, entry, value, before as Amount | null),
        assumptions.profiles,
      );
      keep({ mark: markOf(next, entry), problem: null, echo });
      change((now) => engine.applyEntry(now, entry, value, before as Amount | null));
    },
    [loaded, arrived, load, inputs, typed, locale, change],
  );

  const onDone = useCallback(
    (entry: Entry) => {
      const id = entryId(entry);
      setTyped((now) => {
        const field = now[id];
        if (field === undefined) return now;
        // What was understood is what stands there when the reader comes back.
        const before = field.problem === null ? valueAt(inputs, entry.path) : field.before;
        return { ...now, [id]: { ...field, left: true, before } };
      });
    },
    [inputs],
  );

  const onGoal = useCallback(
    (next: Goal) => {
      setGoal(next);
      if (!arrived) earlyGoal.current = next;
      change((now) => withMode(now, next === 'outcome' ? 'outcome' : 'value', provenance));
    },
    [arrived, change, provenance],
  );

  const onBaseline = useCallback(
    (on: boolean) => {
      change((now) => {
        const baseline = starting.baseline ?? emptyBaseline(messages.names.baseline);
        const outcomeVolumes = now.outcomes.map(() => 0);
        return { ...now, baseline: on ? { ...baseline, outcomeVolumes } : null };
      });
    },
    [change, starting, messages],
  );

  /** Shows another plan than the reader's, which they can have back. */
  const showOther = (apply: (now: BudgetInputs) => BudgetInputs, text: string, isHere = false): void => {
    change(apply);
    session.remember(text, isHere);
  };

  const showExample = (name: ScenarioName, label: string): void => {
    if (loaded === null) return;
    const next = examples.find((example) => example.name === name)?.plan ?? null;
    if (next === null) return;
    session.show(next, 'example', fill(loaded.messages.detail.examples.loaded, { name: label }));
  };

  const isWrong = (id: string): boolean => {
    const field = typed[id];
    return (
      field !== undefined &&
      field.problem !== null &&
      field.left &&
      field.mark === markOf(inputs, field.entry)
    );
  };
  const errors = asked.filter(isWrong).map((id) => ({ id, message: typed[id]?.problem?.message ?? '' }));
  const stale = Object.keys(typed).some(isWrong);

  /** Leaves every field, and leads to what is wrong, or else to the answer. */
  const submit = (): void => {
    const left = Object.fromEntries(
      Object.entries(typed).map(([id, field]) => [id, { ...field, left: true }]),
    );
    setTyped(left);
    const onPage = [...(form.current?.querySelectorAll('input') ?? [])].map(({ id }) => id);
    setAsked(onPage.filter((id) => left[id] !== undefined && left[id].problem !== null));
    setChecks((count) => count + 1);
  };
  const showResult = useEffectEvent(() => {
    const target = errors.length > 0 ? summary.current : answer.current;
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (checks > 0) showResult();
  }, [checks]);

  const copy = (text: string, done: (words: BudgetMessages['share']) => string): void => {
    if (loaded === null) return;
    const words = loaded.messages.share;
    copyText(text, done(words), words.copyFailed);
  };

  const nameOf = ({ key }: Notice): string | undefined => {
    const name = /([A-Za-z]+)(?:\[\d+\])?$/.exec(key)?.[1] ?? '';
    return loaded !== null && name in loaded.messages.fields
      ? loaded.engine.labelOf(name, inputs, { messages: loaded.messages, locale })
      : undefined;
  };

  const others = useMemo(() => {
    if (loaded === null || inputs.mode === 'outcome') return '';
    const names = loaded.engine
      .completeStreams(inputs)
      .filter((stream) => !streamsOf[goal].includes(stream))
      .map((stream) => loaded.messages.result.streams[stream].toLowerCase());
    return names.length === 0 ? '' : fill(messages.form.also, { streams: names.join(', ') });
  }, [loaded, inputs, goal, messages]);

  /** Where the plan was handed over from, as its link says; null where it was not, or from no tool that does so. */
  const cameFrom = ({ engine, messages: all }: Loaded): ComponentProps<typeof Said>['from'] => {
    if (session.from === null) return null;
    const before = toolsBefore.find((id) => id === engine.linkTool(session.from ?? ''));
    return before === undefined
      ? null
      : { ...all.state.from[before], href: `${props.before[before]}#${session.from}` };
  };

  // The range of the former figures stands, greyed, until that of the new ones is worked out.
  const isRanged = ranged?.inputs === shownInputs;
  const shown: RangedAnswer = view === null ? props.example : { ...view, range: ranged?.view.range ?? '' };
  const profile =
    loaded?.engine.profileOf(loaded.assumptions.profiles, inputs.country, inputs.organisation) ?? null;
  const fieldProps = {
    inputs,
    typed,
    provenance,
    caveat: profile?.caveat ?? '',
    late: loaded?.late ?? null,
    locale,
    onText,
    onDone,
    onInputs: change,
  };
  const whenHere = (part: (texts: BudgetMessages) => ReactNode): ReactNode => (
    <Later rest={rest} texts={messages.form}>
      {(here: Loaded) => part(here.messages)}
    </Later>
  );

  return (
    <div
      className="budget"
      data-tool="budget"
      data-hydrated={hydrated ? 'true' : undefined}
      ref={root}
      onFocusCapture={load}
      onPointerDownCapture={rest.onPress}
    >
      <div className="said" aria-live="polite">
        {rest.failed && <NotFetched texts={messages.form} load={load} />}
        {loaded !== null && (
          <loaded.parts.Said
            text={loaded.messages.state}
            session={session}
            notices={session.notices.map((notice) => ({
              ...notice,
              message: loaded.engine.noticeText(notice, loaded.notices, locale, nameOf(notice)),
            }))}
            changed={
              session.shownThen === null || stamp === ''
                ? ''
                : fill(loaded.messages.state.changed, {
                    before: loaded.engine.money(session.shownThen, inputs.currency, locale),
                    after: loaded.engine.money(stamp, inputs.currency, locale),
                  })
            }
            from={cameFrom(loaded)}
          />
        )}
      </div>

      <div className="tool-grid">
        <section className="tool-answer sheet" aria-label={messages.share.result} tabIndex={-1} ref={answer}>
          <Summary view={shown} level={2} isRanging={view !== null && !isRanged} />
          {stale && loaded !== null && <p className="notices">{loaded.messages.share.stale}</p>}
          {view === null && (
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
            </p>
          )}
          {view === null &&
            choosing &&
            whenHere(({ detail }) => <Examples {...detail.examples} onExample={showExample} />)}
          {view !== null && loaded !== null && session.notices.length === 0 && (
            <loaded.parts.Share
              text={loaded.messages.share}
              address={address}
              status={status}
              isFramed={presentation === 'embed'}
              onCopyLink={() => {
                copy(address, (text) => text.copied);
              }}
              onCopyText={() => {
                copy(
                  loaded.engine.viewAsText(
                    { ...shown, range: isRanged ? shown.range : '' },
                    address,
                    loaded.messages,
                  ),
                  (text) => text.copiedText,
                );
              }}
              onSave={() => {
                const file = loaded.engine.budgetFile(inputs, [], edition);
                const text = JSON.stringify({ ...file, link: address }, null, 2);
                loaded.engine.saveFile('mandat-budget.json', 'application/json', text);
              }}
            />
          )}
        </section>

        <form
          className="tool-form js-only"
          noValidate
          // What the browser itself fills in again would be taken for the reader's.
          autoComplete="off"
          ref={form}
          aria-label={messages.form.heading}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
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
              also={others}
              otherGoal={
                goal !== 'customers' &&
                whenHere((texts) => <GoalQuestions {...fieldProps} messages={texts} goal={goal} />)
              }
            />
          ) : (
            whenHere((texts) => (
              <FullForm
                {...fieldProps}
                messages={texts}
                onBaseline={onBaseline}
                goal={goal}
                onGoal={onGoal}
                profile={profile}
              />
            ))
          )}
          <p className="form-end">
            <button type="submit" className="button">
              {messages.form.showResult}
            </button>
            <button type="button" className="button quiet" onClick={session.startOver}>
              {messages.form.reset}
            </button>
          </p>
        </form>

        {view === null || context === null ? (
          <section className="tool-details" aria-label={messages.share.basis}>
            <h2 className="visually-hidden">{messages.share.basis}</h2>
            {children}
          </section>
        ) : (
          whenHere((texts) => (
            <LiveResult
              inputs={shownInputs}
              context={context}
              isCurrent={shownInputs === inputs}
              method={props.method}
              messages={texts}
              onDepth={setRanged}
              onCopy={(text) => {
                copy(text, (words) => words.copiedText);
              }}
              onApply={showOther}
              onInputs={change}
            />
          ))
        )}
      </div>

      {view !== null && isAway && (
        <p className="tool-bar" aria-hidden="true">
          <span>{view.short.label}</span>
          <strong>{view.short.value}</strong>
        </p>
      )}
    </div>
  );
}
