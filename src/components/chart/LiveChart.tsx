import { Suspense, useCallback, useRef, useState, type ReactNode } from 'react';
import type { ChartView } from '../../tools/tool.ts';
import { usePrinting } from '../tool/usePrinting.tsx';
import { chartHeight, chartWidth, isStill, scalesWithText } from './size.ts';

/** What a tool's chart is given. */
export interface ChartProps<View extends ChartView> {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** Answers to pointer and arrow keys; a still picture otherwise. */
  readonly live: boolean;
}

/** Width of an element, in pixels or in sixteenths of the reader's text size, followed as it changes; 0 until it is known. */
function useWidth(inText: boolean): [(element: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      observer.current?.disconnect();
      if (element === null) return;
      observer.current = new ResizeObserver(() => {
        const size = inText ? parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 : 1;
        setWidth(Math.floor(element.clientWidth / size));
      });
      observer.current.observe(element);
      // Larger text makes the page longer, and the chart's own room no wider.
      if (inText) observer.current.observe(document.documentElement);
    },
    [inText],
  );
  return [ref, width];
}

/** What a chart that scales with its text is drawn for on paper: the same from any window. */
const paperWidth = 720;

interface Props<View extends ChartView> {
  readonly view: View;
  /** The tool's chart, fetched when it is first shown. */
  readonly chart: (props: ChartProps<View>) => ReactNode;
  /** What stands there until then. */
  readonly loading: string;
}

/** A chart as wide as there is room for, that answers to pointer and arrow keys where there is something to explore. */
export function LiveChart<View extends ChartView>({ view, chart: Chart, loading }: Props<View>) {
  const scaled = scalesWithText(view);
  const [ref, room] = useWidth(scaled);
  const printing = usePrinting();
  const width = chartWidth(view, scaled && printing ? paperWidth : room);
  return (
    <div
      className={scaled ? 'chart-room chart-scaled' : 'chart-room'}
      ref={ref}
      {...(isStill(view) ? { role: 'img', 'aria-label': view.sentence } : {})}
    >
      {width > 0 && (
        <Suspense fallback={<p className="small">{loading}</p>}>
          <Chart view={view} width={width} height={chartHeight(view, width)} live />
        </Suspense>
      )}
    </div>
  );
}
