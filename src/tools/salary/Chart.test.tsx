// @vitest-environment jsdom
import fc from 'fast-check';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { anyPercentiles } from '../../../tests/support/percentiles.ts';
import { chartHeight } from '../../components/chart/size.ts';
import type { PercentilesChartView } from '../tool.ts';
import Chart from './Chart.tsx';

// Recharts follows the size of its chart, which a document without layout cannot tell.
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

function drawn(view: PercentilesChartView, width: number): SVGSVGElement | null {
  const container = document.createElement('div');
  const root = createRoot(container);
  const chart = <Chart view={view} width={width} height={chartHeight(view, width)} live={false} />;
  // Axes take their places in a second pass.
  flushSync(() => root.render(chart));
  flushSync(() => root.render(chart));
  const svg = container.querySelector<SVGSVGElement>('.recharts-wrapper > svg');
  const copy = svg?.cloneNode(true) as SVGSVGElement | undefined;
  root.unmount();
  return copy ?? null;
}

describe('the chart of distributions', () => {
  it('draws the points that are known and no others, and no number that is none', () => {
    fc.assert(
      fc.property(anyPercentiles, fc.constantFrom(160, 320, 720), (view, width) => {
        const svg = drawn(view, width);
        const count = (selector: string): number => svg?.querySelectorAll(selector).length ?? -1;
        const has = (share: number) => (row: PercentilesChartView['rows'][number]) =>
          row.points.some((point) => point.share === share);
        const { rows } = view;
        const withBar = rows.filter((row) => has(25)(row) && has(75)(row));
        expect(count('.chart-quartiles')).toBe(withBar.length);
        expect(count('.chart-hatching')).toBe(withBar.filter(({ tone }) => tone === 'own').length);
        expect(count('.chart-median')).toBe(rows.filter(has(50)).length);
        expect(count('.chart-mean')).toBe(rows.filter((row) => row.mean !== null && !has(50)(row)).length);
        expect(svg?.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
        // Every value that stands at a middle or an end is written.
        for (const { points, mean } of rows) {
          const ends = [points[0], points.at(-1), points.find(({ share }) => share === 50) ?? mean];
          for (const end of ends) expect(svg?.textContent).toContain(end?.text ?? '');
        }
      }),
      { numRuns: 25 },
    );
  });
});
