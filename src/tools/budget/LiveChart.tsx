import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { chartHeight, chartWidth } from '../../components/chart/layout.ts';
import type { ChartView } from '../tool.ts';
import type { BudgetMessages } from './messages/messages.ts';

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
  readonly view: ChartView;
  readonly messages: Pick<BudgetMessages, 'chart'>;
}

/** A chart as wide as there is room for, fetched when it is first shown, that answers to pointer and arrow keys. */
export function LiveChart({ view, messages }: Props) {
  const [ref, room] = useWidth();
  const width = chartWidth(view, room);
  // Where every value already stands beside its bar there is nothing to explore: a picture, with its table.
  const isStill = view.kind === 'bars' || view.kind === 'ranges';
  return (
    <div className="chart-room" ref={ref} {...(isStill ? { role: 'img', 'aria-label': view.sentence } : {})}>
      {width > 0 && (
        <Suspense fallback={<p className="small">{messages.chart.loading}</p>}>
          <Chart view={view} width={width} height={chartHeight(view, width)} live />
        </Suspense>
      )}
    </div>
  );
}
