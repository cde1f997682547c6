import {
  Fragment,
  lazy,
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { ownDraft } from '../../browser/draft.ts';
import { isOwn } from '../../browser/session.ts';
import { Later } from '../../components/tool/Later.tsx';
import { Summary } from '../../components/tool/Summary.tsx';
import { ShapeChoice, ToolForm, type Shape } from '../../components/tool/ToolForm.tsx';
import { ToolFrame } from '../../components/tool/ToolFrame.tsx';
import { useChecks } from '../../components/tool/useChecks.tsx';
import { useEarlyInputs } from '../../components/tool/useEarlyInputs.tsx';
import { useBeginning, useCopied, useFetched, useHydrated } from '../../components/tool/useLive.tsx';
import { usePublished, useSession, type Presentation } from '../../components/tool/useSession.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Notice } from '../../lib/share/link.ts';
import { Form, type Change, type Former } from './Form.tsx';
import type { Typed } from './FullForm.tsx';
import { loadTool, type Loaded } from './load.ts';
import type { CoverageMessages, FirstMessages } from './messages/messages.ts';
import type { Stage } from './plan.ts';
import type { ScenarioName } from './scenarios.ts';
import { capabilityIds, type CapabilityId, type CoverageInputs, type HoursBySize } from './state.ts';
import type { Answer } from '../tool.ts';

const FullForm = lazy(async () => ({ default: (await import('./FullForm.tsx')).FullForm }));
const Examples = lazy(async () => ({
  default: (await import('../../components/tool/Examples.tsx')).Examples<ScenarioName>,
}));
const Merge = lazy(async () => ({ default: (await import('./Merge.tsx')).Merge }));
// Drawn again only when the result is another, which comes after the key that changed it was answered.
const LiveResult = lazy(async () => ({ default: memo((await import('./LiveResult.tsx')).LiveResult) }));

interface Props {
  readonly locale: Locale;
  readonly presentation: Presentation;
  readonly messages: FirstMessages;
  /** Edition of the model and its facts. */
  readonly edition: string;
  /** What a reader starts from, and the hours that each size of organisation starts from. */
  readonly starting: CoverageInputs;
  readonly hours: HoursBySize;
  /** The answer of the made-up example that is shown until something is filled in. */
  readonly example: Answer;
  /** Addresses of the tool's page, and of what the world says of hours and their cost. */
  readonly page: string;
  readonly data: string;
  /** Addresses of the budget, and of the plan that it starts from. */
  readonly budget: string;
  readonly budgetData: string;
  /** The rest of the example, drawn when the site was built. */
  readonly children?: ReactNode;
}

/** Leads to the field for several answers, once it is there. */
function cameForMerge(place: HTMLDivElement | null): void {
  place?.scrollIntoView({ block: 'start' });
  place?.querySelector('textarea')?.focus({ preventScroll: true });
}

/** Which questions were answered in the drafts, which do not say it themselves. */
const keptAnswers = ownDraft('coverage-answered');

const all: ReadonlySet<CapabilityId> = new Set(capabilityIds);
const none: ReadonlySet<CapabilityId> = new Set();

/** The quiz, live: one form over one state, and its answer. */
export default function Island(props: Props) {
  const { locale, presentation, messages, edition, page, starting, hours, children } = props;
  const rest = useFetched(useCallback(() => loadTool(locale, props.data), [locale, props.data]));
  const { loaded, load } = rest;
  const hydrated = useHydrated();
  const [shape, setShape] = useState<Shape>('quick');
  const [stage, setStage] = useState<Stage>('today');
  /** Questions that were answered here, "do not know" among them. */
  const [answered, setAnswered] = useState<ReadonlySet<CapabilityId>>(new Set());
  /** What answers in short have replaced, as long as the reader stays at the questions. */
  const [former, setFormer] = useState<Former>(new Map());
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [status, copyText] = useCopied();
  const [choosing, setChoosing] = useState(false);
  /** The reader came to put several answers together. */
  const [merging, setMerging] = useState(false);
  const answer = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);

  /** The view of a state; null until the rest is here. */
  const viewOf = useMemo(() => {
    if (loaded === null) return null;
    const { engine, messages: texts, assumptions } = loaded;
    return (inputs: CoverageInputs, from: ScenarioName | null) =>
      engine.viewCoverage(inputs, engine.evaluateCoverage(inputs), engine.evaluateTarget(inputs), {
        locale,
        messages: texts,
        assumptions,
        example: from !== null,
        ...(from === null ? {} : { about: texts.result.scenarios[from].about }),
      });
  }, [loaded, locale]);
  /** What the state is opened, written and followed with; null until the rest is here. */
  const tool = useMemo(() => {
    if (loaded === null || viewOf === null) return null;
    return loaded.engine.sessionTool(loaded.messages, edition, (inputs) => viewOf(inputs, null));
  }, [loaded, viewOf, edition]);
  const session = useSession<CoverageInputs>({
    id: 'coverage',
    presentation,
    starting,
    tool,
    load,
    onReplaced(next) {
      setTyped({});
      setFormer(new Map());
      const kept = next === null ? none : loaded?.engine.readAnswered(keptAnswers.read(), next);
      // What was answered before the rest was here is answered of whatever is met.
      if (kept != null) setAnswered((now) => (session.arrived ? kept : new Set([...kept, ...now])));
      if (next?.target == null) setStage('today');
    },
    toAnswer() {
      answer.current?.focus();
    },
  });
  const { inputs, origin } = session;
  /** The result came in a link, and stays above the form when it is then changed. */
  const [isShared, setIsShared] = useState(false);
  const cameInLink = origin === 'link' || (origin === 'own' && isShared);
  if (cameInLink !== isShared) setIsShared(cameInLink);
  /** Someone has answered all of it, if only by not knowing; what is changed of it stays answered. */
  const isSomeones = origin === 'link' || origin === 'example';
  // A link to the start, which the address has after starting over, holds no answers.
  const cameAnswered =
    isSomeones && capabilityIds.some((id) => inputs.capabilities[id].importance !== 'unknown');
  const answeredHere = cameAnswered ? all : answered;
  /** Not to know any of it is an answer too, and has a result of its own. */
  const knowsNothing = isOwn(origin) && answered.size === all.size;

  useBeginning({ presentation, root, hasDraft: () => session.drafts().own !== null, load });
  useEarlyInputs('coverage');
  const shownInputs = useDeferredValue(inputs);
  /** The made-up organisation that is shown: chosen here, or opened from a text. */
  const example = useMemo(
    () =>
      loaded === null || isOwn(origin)
        ? null
        : loaded.engine.scenarioOf(shownInputs, hours, loaded.messages.result.labels),
    [loaded, origin, shownInputs, hours],
  );
  /** The reader's own answer; null while the example is shown. */
  const view = useMemo(() => {
    if (loaded === null || viewOf === null) return null;
    const isAnswer = loaded.engine.canAnswer(shownInputs) || knowsNothing;
    if (session.notices.length === 0 && !isAnswer) return null;
    return viewOf(shownInputs, example);
  }, [loaded, viewOf, session.notices.length, shownInputs, knowsNothing, example]);
  const targetGrid = useMemo(() => {
    const { target } = shownInputs;
    if (target === null || viewOf === null) return null;
    return viewOf({ ...shownInputs, capabilities: target, target: null }, null).grid;
  }, [viewOf, shownInputs]);
  const stamp = view?.stamp ?? '';
  const fragment = useMemo(() => tool?.write(shownInputs, stamp) ?? '', [tool, shownInputs, stamp]);
  // What is shown may be behind what is filled in; a state that is about to pass is never written.
  usePublished(session, shownInputs === inputs ? fragment : '');
  const keepAnswers = useEffectEvent(() => {
    const isKept =
      presentation === 'page' && session.arrived && isOwn(origin) && session.notices.length === 0;
    if (loaded === null || !isKept) return;
    const others = session.drafts().former.flatMap((text) => {
      const opened = loaded.engine.openCoverageLink(text, starting);
      return opened === null ? [] : [opened.inputs];
    });
    keptAnswers.write(loaded.engine.writeAnswered(keptAnswers.read(), shownInputs, answered, others));
  });
  useEffect(() => {
    keepAnswers();
  }, [session.arrived, shownInputs, answered, origin]);
  const address = hydrated
    ? `${new URL(page, location.href).href}${fragment === '' ? '' : `#${fragment}`}`
    : '';

  const change: Change = (next) => {
    if (cameAnswered) setAnswered(all);
    session.change(next);
  };
  const onAnswer = (id: CapabilityId, next: (now: CoverageInputs) => CoverageInputs): void => {
    setAnswered(new Set([...answeredHere, id]));
    session.change(next);
  };
  /** A change that the reader may want back at once, where they are. */
  const onRemove = (next: (now: CoverageInputs) => CoverageInputs, text: string): void => {
    change(next);
    session.remember(text, true);
  };

  const showExample = (name: ScenarioName, label: string): void => {
    if (loaded === null) return;
    const { engine, messages: texts } = loaded;
    session.show(
      engine.scenario(name, hours, texts.result.labels),
      'example',
      fill(texts.detail.examples.loaded, { name: label }),
    );
  };

  const checks = useChecks<Typed>({
    typed,
    onTyped: setTyped,
    isThere: (id, field) => field.mark === String(loaded?.engine.valueAt(inputs, id)),
    form,
    summary,
    answer,
  });
  // What was typed of someone who is gone must not stand where someone new gets the same id.
  const gone =
    loaded === null ? [] : Object.keys(typed).filter((id) => loaded.engine.valueAt(inputs, id) === undefined);
  if (gone.length > 0)
    setTyped(Object.fromEntries(Object.entries(typed).filter(([id]) => !gone.includes(id))));
  const copy = useCallback(
    (text: string, done: (words: CoverageMessages['session']['share']) => string): void => {
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

  /** The label of the input that something is said of. */
  const nameOf = ({ key }: Notice): string | undefined => {
    const id = capabilityIds.find((name) => key.includes(name));
    if (id !== undefined) return messages.names[id].name;
    if (loaded === null) return undefined;
    if (key === 'size') return loaded.messages.detail.size;
    return key.startsWith('holders') ? loaded.messages.detail.holders.heading : undefined;
  };
  /** So many of so many, as a headline of a link has it. */
  const inWords = (headline: string): string => {
    const [part = '', of = ''] = headline.split('-');
    return loaded === null ? headline : fill(loaded.messages.result.ofAll, { part, of });
  };

  const shown: Answer = view ?? props.example;
  const isReadFirst = isShared && view !== null;
  const whenHere = (part: (tool: Loaded) => ReactNode): ReactNode => (
    <Later rest={rest} texts={messages.form}>
      {part}
    </Later>
  );

  const formPart = (
    <ToolForm
      key="form"
      texts={messages.form}
      form={form}
      summary={summary}
      checks={checks}
      onReset={session.startOver}
      shape={
        <ShapeChoice
          texts={messages.form}
          shape={shape}
          onShape={(value) => {
            setShape(value);
            setFormer(new Map());
          }}
        />
      }
    >
      {shape === 'quick' ? (
        <Form
          locale={locale}
          messages={messages}
          inputs={inputs}
          hours={hours}
          answered={answeredHere}
          former={former}
          onFormer={setFormer}
          onChange={change}
          onAnswer={onAnswer}
        />
      ) : (
        whenHere(({ engine, messages: texts, assumptions }) => (
          <FullForm
            locale={locale}
            messages={texts}
            inputs={inputs}
            hours={hours}
            assumptions={assumptions}
            stage={inputs.target === null ? 'today' : stage}
            onStage={setStage}
            typed={typed}
            onTyped={(id, field) => {
              setTyped((now) => ({ ...now, [id]: field }));
            }}
            onChange={change}
            onRemove={onRemove}
            removed={session.undo.isHere ? session.undo.text : ''}
            onUndo={session.takeBack}
            nameOf={(holder) => engine.holderName(holder, inputs, texts)}
          />
        ))
      )}
    </ToolForm>
  );
  const resultPart = (
    <Fragment key="result">
      {view === null ? (
        <section className="tool-details" aria-label={messages.form.basis}>
          <h2 className="visually-hidden">{messages.form.basis}</h2>
          {children}
        </section>
      ) : (
        whenHere(({ messages: texts, assumptions }) => (
          <LiveResult
            view={view}
            target={targetGrid}
            inputs={shownInputs}
            messages={texts}
            assumptions={assumptions}
            locale={locale}
            fragment={fragment}
            page={hydrated ? new URL(page, location.href).href : page}
            budget={props.budget}
            budgetData={props.budgetData}
            isFormBelow={isReadFirst}
            isFramed={presentation === 'embed'}
            copied={status}
            onCopy={copyPlain}
          />
        ))
      )}
    </Fragment>
  );

  return (
    <ToolFrame
      tool="coverage"
      root={root}
      rest={rest}
      texts={messages.form}
      said={
        loaded !== null && (
          <loaded.engine.Said
            text={loaded.messages.session.state}
            session={example === null ? session : { ...session, origin: 'example' }}
            notices={session.notices.map((notice) => ({
              ...notice,
              message: loaded.engine.noticeText(notice, loaded.notices, locale, nameOf(notice)),
            }))}
            changed={
              session.shownThen === null || stamp === ''
                ? ''
                : fill(loaded.messages.session.state.changed, {
                    before: inWords(session.shownThen),
                    after: inWords(stamp),
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
        <Summary view={shown} level={2} />
        {checks.isStale && loaded !== null && (
          <p className="notices">{loaded.messages.session.share.stale}</p>
        )}
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
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                load();
                setMerging(true);
              }}
            >
              {messages.form.merge}
            </button>
          </p>
        )}
        {view === null &&
          choosing &&
          whenHere(({ messages: { detail, result } }) => (
            <Examples {...detail.examples} names={result.scenarios} onExample={showExample} />
          ))}
        {view !== null && loaded !== null && session.notices.length === 0 && (
          <loaded.engine.Share
            text={loaded.messages.session.share}
            address={address}
            status={status}
            isFramed={presentation === 'embed'}
            onCopyLink={() => {
              copy(address, (text) => text.copied);
            }}
            onCopyText={() => {
              copyPlain(loaded.engine.viewAsText(view, address, loaded.messages));
            }}
            onSave={() => {
              const file = loaded.engine.coverageFile(inputs, [], edition);
              const text = JSON.stringify({ ...file, link: address }, null, 2);
              loaded.engine.saveFile('mandat-coverage.json', 'application/json', text);
            }}
          />
        )}
      </section>

      {/* Whoever opens a shared link came to read: on a narrow screen nine questions are not in the way. */}
      {isReadFirst ? [resultPart, formPart] : [formPart, resultPart]}
      {(loaded !== null || merging) && (
        <div className="tool-below">
          {whenHere(({ messages: texts }) => (
            <div ref={merging ? cameForMerge : undefined}>
              <Merge
                messages={texts}
                locale={locale}
                starting={starting}
                own={view !== null && isOwn(origin) ? inputs : null}
                copied={status}
                onCopy={copyPlain}
              />
            </div>
          ))}
        </div>
      )}
    </ToolFrame>
  );
}
