import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './layout.ts';
import { pairsPlan, valueGap, type PairsChartView } from './pairs.ts';

const end = fc
  .double({ min: 5, max: 100, noNaN: true })
  .map((value) => ({ value, text: `${value.toFixed(1)} %` }));
const view = fc
  .array(fc.record({ expected: end, measured: end, isAnswered: fc.boolean() }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((rows): PairsChartView => ({
    kind: 'pairs',
    title: '',
    sentence: '',
    rows: rows.map((row) => ({ ...row, label: 'Februari 2021', note: 'närmast mätt våren 2024' })),
    names: { expected: 'väntad', measured: 'uppmätt' },
    ticks: [0, 10, 20].map((value) => ({ value, text: `${value} %` })),
  }));

describe('the layout of forecasts and measurements', () => {
  it('keeps values inside the drawing and on the outer side of their marks', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(160, 320, 560, 720), (chart, width) => {
        const plan = pairsPlan(chart, width);
        for (const { expected, measured } of plan.rows) {
          const [left, right] = expected.side === 'left' ? [expected, measured] : [measured, expected];
          expect(left.x).toBeLessThanOrEqual(right.x);
          expect([left.side, right.side]).toEqual(['left', 'right']);
          expect(left.x - valueGap - textWidth(left.text, 'bold')).toBeGreaterThanOrEqual(-1);
          expect(right.x + valueGap + textWidth(right.text, 'bold')).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('puts rows under each other without overlap, and says what the marks are on the first', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(160, 320, 720), (chart, width) => {
        const plan = pairsPlan(chart, width);
        for (const [index, row] of plan.rows.entries()) {
          expect(row.middle).toBeGreaterThan(plan.rows[index - 1]?.middle ?? 0);
          expect(row.middle).toBeLessThan(plan.height);
          expect(row.expected.name).toBe(index === 0 ? 'väntad' : '');
        }
      }),
    );
  });
});
