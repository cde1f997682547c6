import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import { inSlices } from '../../browser/slices.ts';
import { LiveChart } from '../../components/chart/LiveChart.tsx';
import { Contents, goTo } from '../../components/tool/Contents.tsx';
import { fill } from '../../i18n/messages.ts';
import { LazyChart } from './LazyChart.tsx';
import type { BudgetMessages } from './messages/messages.ts';
import type { Apply } from './next-steps.ts';
import { Options } from './Options.tsx';
import { Pilot } from './Pilot.tsx';
import { withPresets } from './presets.ts';
import { Assumptions, ChartFigure, Money } from './Result.tsx';
import type { BudgetInputs } from './state.ts';
import { Uncertainty } from './Uncertainty.tsx';
import { depthInSlices, type Depth, type DepthContext } from './view-depth.ts';

/** The deeper parts follow when the typing pauses, so that each key is answered at once. */
const pause = 250;

interface Props {
  readonly inputs: BudgetInputs;
  readonly context: DepthContext;
  /** The inputs are those of the form, not yet behind them. */
  readonly isCurrent: boolean;
  /** Address of the method page. */
  readonly method: string;
  readonly messages: BudgetMessages;
  /** Hears of each result in full. */
  readonly onDepth: (depth: Depth) => void;
  readonly onCopy: (text: string) => void;
  /** Shows another plan, and says what was done; `isHere` when the change shows where the reader is. */
  readonly onApply: (apply: Apply, text: string, isHere?: boolean) => void;
  readonly onInputs: (change: (inputs: BudgetInputs) => BudgetInputs) => void;
}

/** A result in full, worked out between keys. */
function useDepth(inputs: BudgetInputs, context: DepthContext, onDepth: Props['onDepth']): Depth | null {
  const [depth, setDepth] = useState<Depth | null>(null);
  const arrived = useEffectEvent((found: Depth) => {
    startTransition(() => {
      setDepth(found);
      onDepth(found);
    });
  });
  useEffect(() => {
    let stop = (): void => undefined;
    const timer = setTimeout(() => {
      stop = inSlices(depthInSlices(inputs, context), arrived);
    }, pause);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [inputs, context]);
  return depth;
}

/** What the answer is made of and hangs on, following the reader's figures. */
export function LiveResult({
  inputs,
  context,
  isCurrent,
  method,
  messages,
  onDepth,
  onCopy,
  onApply,
  onInputs,
}: Props) {
  const depth = useDepth(inputs, context, onDepth);
  const settled = isCurrent && depth?.inputs === inputs;
  if (depth === null) return <p className="tool-details small">{messages.result.working}</p>;
  const { view, uncertainty, options, pilot } = depth;
  const compare = (): void => {
    onApply(
      (now) => withPresets(now, messages.options.presets, context.profile),
      messages.options.picker.compared,
      true,
    );
    goTo('options');
  };
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['range', uncertainty.range.heading],
    ['truths', uncertainty.truths?.heading],
    ['sensitivity', uncertainty.sensitivity?.heading],
    ['sceptic', uncertainty.sceptic?.heading],
    ['options', options.heading],
    ['options-years', options.years.heading],
    ['public', options.public?.heading],
    ['next', pilot.next?.heading],
    ['pilot', pilot.heading],
    ['costs', view.costs.heading],
    ['assumptions', view.assumptions.heading],
  ];
  return (
    <>
      <Contents heading={messages.result.contents} parts={parts} />
      <section
        className="tool-details depth"
        aria-label={messages.share.basis}
        aria-busy={!settled}
        data-settled={settled}
        data-simulated={settled ? 'true' : undefined}
      >
        <h2 className="visually-hidden">{messages.share.basis}</h2>
        {view.chart !== null && (
          <ChartFigure view={view} messages={messages}>
            <LiveChart view={view.chart} chart={LazyChart} loading={messages.chart.loading} />
            <p className="small js-only">{messages.chart.exploring}</p>
          </ChartFigure>
        )}
        <Uncertainty view={uncertainty} messages={messages} />
        <Options view={options} messages={messages} onInputs={onInputs} compare={compare} />
        <Pilot
          view={pilot}
          onCopy={onCopy}
          onApply={(apply, label) => {
            onApply(apply, fill(messages.state.applied, { label }));
          }}
        />
        <Money view={view} />
        <Assumptions view={view} messages={messages} />
        <p>
          <a href={method}>{messages.result.methodLink}</a>
        </p>
      </section>
    </>
  );
}
