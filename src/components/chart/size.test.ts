import { describe, expect, it } from 'vitest';
import type { DotsChartView, PercentilesChartView, RangesChartView } from '../../tools/tool.ts';
import { chartHeight, chartWidth, isStill, scalesWithText } from './size.ts';

const words = {
  title: '',
  sub: '',
  sentence: '',
  table: { caption: '', head: [], rows: [], sum: false },
};
const percentiles: PercentilesChartView = {
  ...words,
  kind: 'percentiles',
  rows: [
    { label: 'Alla yrken', note: '', points: [{ share: 50, value: 3, text: '3' }], mean: null, tone: 'main' },
  ],
  names: { p10: '', p25: '', p50: '', p75: '', p90: '', mean: '' },
  mark: null,
  ticks: [],
};
const dots: DotsChartView = {
  ...words,
  kind: 'dots',
  columns: [],
  step: 1,
  from: 0,
  to: 1,
  limit: null,
  sides: { left: '', right: '' },
  good: 'left',
  ticks: [],
};
const ranges: RangesChartView = { ...words, kind: 'ranges', rows: [], reference: null };

describe('the size of charts', () => {
  it('grows with the rows of a chart of distributions', () => {
    const [row] = percentiles.rows;
    const three = row === undefined ? percentiles : { ...percentiles, rows: [row, row, row] };
    expect(chartHeight(three, 320)).toBeGreaterThan(2 * chartHeight(percentiles, 320));
  });

  it('is no wider than the picture gains from', () => {
    expect(chartWidth(percentiles, 320)).toBe(320);
    expect(chartWidth(percentiles, 1200)).toBe(832);
    expect(chartWidth(dots, 1200)).toBe(560);
    expect(chartWidth(ranges, 1200)).toBe(1200);
  });

  it('is a still picture where every value is written, and follows the text where it is laid out by it', () => {
    expect([percentiles, ranges, dots].map(isStill)).toEqual([true, true, false]);
    expect([percentiles, ranges, dots].map(scalesWithText)).toEqual([true, false, false]);
  });
});
