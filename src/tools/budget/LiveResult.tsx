import { lazy, Suspense, useCallback, useRef, useState } from 'react';
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

interface Props {
  readonly view: BudgetView;
  readonly messages: BudgetMessages;
}

/** What the answer is made of, following the reader's figures, with a chart that can be explored. */
export function LiveResult({ view, messages }: Props) {
  const [ref, width] = useWidth();
  return (
    <>
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
    </>
  );
}
