import { lazy, startTransition, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { BudgetMessages } from './messages/messages.ts';
import { ChartFigure, Details } from './Result.tsx';
import type { BudgetView } from './view.ts';

const Chart = lazy(() => import('./Chart.tsx'));

/** Width of an element, followed as it changes; 0 until it is known. */
function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element === null) return;
    observer.current = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry?.contentRect.width ?? 0));
    });
    observer.current.observe(element);
  }, []);
  return [ref, width];
}

/** Tables and the chart follow when the typing pauses, so that each key is answered at once. */
const pause = 250;

/** A value as it was when it last stood still. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      startTransition(() => {
        setSettled(value);
      });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}

interface Props {
  readonly view: BudgetView;
  readonly messages: BudgetMessages;
}

/** What the answer is made of, following the reader's figures, with a chart that can be explored. */
export function LiveResult({ view: latest, messages }: Props) {
  const view = useSettled(latest);
  const [ref, width] = useWidth();
  return (
    <div data-settled={view === latest}>
      <ChartFigure view={view} messages={messages}>
        <div className="chart-room" ref={ref}>
          {view.chart !== null && width > 0 && (
            <Suspense fallback={<p className="small">{messages.chart.loading}</p>}>
              <Chart view={view.chart} width={width} height={width < 480 ? 280 : 320} live />
            </Suspense>
          )}
        </div>
        <p className="small js-only">{messages.chart.exploring}</p>
      </ChartFigure>
      <Details view={view} messages={messages} />
    </div>
  );
}
