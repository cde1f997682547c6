import type { ChartView } from '../../tools/tool.ts';
import {
  dotsBottom,
  dotsTop,
  endLines,
  largestDot,
  narrow,
  referenceRoom,
  rowHeight,
  rowNames,
} from './layout.ts';
import { percentilesPlan } from './percentiles.ts';

/** Height of a chart that is so wide. */
export function chartHeight(view: ChartView, width: number): number {
  switch (view.kind) {
    case 'line':
      return width < narrow ? 280 : 320;
    case 'dots': {
      const tallest = Math.max(1, ...view.columns.map(({ count }) => count));
      const plot = Math.max(90, Math.min(230, tallest * largestDot));
      return plot + dotsTop(view, width) + dotsBottom;
    }
    case 'bars':
      return (
        view.rows.length *
          rowHeight(
            rowNames(
              view.rows.map(({ label }) => label),
              width,
            ),
            endLines(width),
          ) +
        referenceRoom
      );
    case 'ranges':
      return (
        view.rows.length *
          rowHeight(
            rowNames(
              view.rows.map(({ label }) => label),
              width,
            ),
            2,
          ) +
        (view.reference === null ? 0 : referenceRoom)
      );
    case 'percentiles':
      return percentilesPlan(view, width).height;
  }
}

/** The widest that a chart gains from being drawn: fifty dots spread over a desk say less, not more. */
export function chartWidth(view: ChartView, width: number): number {
  if (view.kind === 'dots') return Math.min(width, 560);
  return view.kind === 'percentiles' ? Math.min(width, 832) : width;
}

/** Where every value already stands beside its bar there is nothing to explore: a picture, with its table. */
export function isStill({ kind }: ChartView): boolean {
  return kind === 'bars' || kind === 'ranges' || kind === 'percentiles';
}

/** Whether a chart is laid out in sixteenths of the reader's text size rather than in pixels. */
export function scalesWithText({ kind }: ChartView): boolean {
  return kind === 'percentiles';
}
