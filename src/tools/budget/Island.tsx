import { lazy, useCallback, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { Later } from '../../components/tool/Later.tsx';
import { Summary } from '../../components/tool/Summary.tsx';
import { ShapeChoice, ToolForm, type Shape } from '../../components/tool/ToolForm.tsx';
import { ToolFrame } from '../../components/tool/ToolFrame.tsx';
import { useChecks } from '../../components/tool/useChecks.tsx';
import { useEarlyInputs } from '../../components/tool/useEarlyInputs.tsx';
import {
  useBeginning,
  useCopied,
  useFetched,
  useHydrated,
  useOnceLive,
} from '../../components/tool/useLive.tsx';
import { usePublished, useSession, type Presentation } from '../../components/tool/useSession.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Notice } from '../../lib/share/link.ts';
import { entryId, markOf, valueAt, type Entry, type Goal, type Provenances, type Typed } from './entry.ts';
import { Form } from './Form.tsx';
import { loadTool, type Loaded } from './load.ts';
import type { BudgetMessages, FirstMessages } from './messages/messages.ts';
import { withMode } from './outcomes.ts';
import type { ScenarioName } from './scenarios.ts';
import type { ToolBefore } from './session.ts';
import { emptyBaseline, nextQuarter, type BudgetInputs } from './state.ts';
import type { Depth, DepthContext } from './view-depth.ts';
import type { RangedAnswer } from './view.ts';

const FullForm = lazy(async () => ({ default: (await import('./FullForm.tsx')).FullForm }));
const GoalQuestions = lazy(async () => ({ default: (await import('./GoalQuestions.tsx')).GoalQuestions }));
const Examples = lazy(async () => ({
  default: (await import('../../components/tool/Examples.tsx')).Examples<ScenarioName>,
}));
const LiveResult = lazy(async () => ({ default: (await import('./LiveResult.tsx')).LiveResult }));

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
  const [shape, setShape] = useState<Shape>('quick');
  const [goal, setGoal] = useState<Goal>('customers');
  const [status, copyText] = useCopied();
  const [choosing, setChoosing] = useState(false);
  /** The last result in full, which gives the answer its range. */
  const [ranged, setRanged] = useState<Depth | null>(null);
  /** What was typed and chosen before the rest of the tool had arrived. */
  const early = useRef(new Map<string, Pick<Typed, 'entry' | 'text' | 'label'>>());
  const earlyGoal = useRef<Goal | null>(null);
  const answer = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);

  /** What the state is opened, written and followed with; null until the rest is here. */
  const tool = useMemo(
    () => loaded?.engine.sessionTool(loaded.messages, loaded.assumptions, locale, edition) ?? null,
    [loaded, locale, edition],
  );
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
      if (next === null) setGoal('customers');
      else if (loaded !== null) setGoal(loaded.engine.goalOf(next));
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
      const { apply, ...taken } = engine.takeText(
        { entry, text, label, before },
        inputs,
        { locale, messages: all },
        (was, now) => engine.followProfile(was, now, assumptions.profiles),
      );
      keep(taken);
      if (apply !== null) change(apply);
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

  const checks = useChecks<Typed>({
    typed,
    onTyped: setTyped,
    isThere: (_, field) => field.mark === markOf(inputs, field.entry),
    form,
    summary,
    answer,
  });

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

  const also = useMemo(
    () => loaded?.engine.alsoText(inputs, goal, loaded.messages) ?? '',
    [loaded, inputs, goal],
  );

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
    <ToolFrame
      tool="budget"
      root={root}
      rest={rest}
      texts={messages.form}
      said={
        loaded !== null && (
          <loaded.engine.Said
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
            from={loaded.engine.cameFrom(session.from, props.before, loaded.messages)}
          />
        )
      }
      answer={answer}
      short={view?.short ?? null}
    >
      <section className="tool-answer sheet" aria-label={messages.share.result} tabIndex={-1} ref={answer}>
        <Summary view={shown} level={2} isRanging={view !== null && !isRanged} />
        {checks.isStale && loaded !== null && <p className="notices">{loaded.messages.share.stale}</p>}
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
          <loaded.engine.Share
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

      <ToolForm
        texts={messages.form}
        form={form}
        summary={summary}
        checks={checks}
        onReset={session.startOver}
        shape={<ShapeChoice texts={messages.form} shape={shape} onShape={setShape} />}
      >
        {shape === 'quick' ? (
          <Form
            {...fieldProps}
            messages={messages}
            goal={goal}
            onGoal={onGoal}
            also={also}
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
      </ToolForm>

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
    </ToolFrame>
  );
}
