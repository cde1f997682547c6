import { describe, expect, it } from 'vitest';
import { fact } from './facts.ts';
import { editionLabel, editionYear, forecastFact, forecastRatio, forecasts } from './forecasts.ts';

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

const ratios = forecasts.pairs.map(forecastRatio);

describe('the five-year forecasts', () => {
  it('are seven, oldest first, and every one lies above what was measured', () => {
    expect(forecasts.pairs).toHaveLength(7);
    const made = forecasts.pairs.map((pair) => pair.made);
    expect(made).toEqual(made.toSorted());
    expect(ratios.every((ratio) => ratio < 1)).toBe(true);
  });

  it('were measured five years later, within a quarter of a year', () => {
    for (const { made, measuredAt } of forecasts.pairs) {
      expect(Math.abs(editionYear(measuredAt) - editionYear(made) - 5), made).toBeLessThanOrEqual(0.25);
    }
  });

  it('give the median and the span that the facts state', () => {
    const percent = (ratio: number) => Math.round(100 * ratio);
    const span = {
      value: percent(median(ratios)),
      low: percent(Math.min(...ratios)),
      high: percent(Math.max(...ratios)),
      unit: 'percentOfForecast',
    };
    expect(forecastFact).toMatchObject(span);
    expect(fact('B904')).toMatchObject(span);
  });

  it('give 65 per cent without the summer of the pandemic, as the note says', () => {
    const calm = forecasts.pairs.filter(({ measuredAt }) => measuredAt !== '2020-06').map(forecastRatio);
    expect(calm).toHaveLength(6);
    expect(Math.round(100 * median(calm))).toBe(65);
    expect(forecastFact.note?.en).toContain('65%');
  });

  it('agree with the facts that hold the same figures', () => {
    const last = forecasts.open.find(({ made }) => made === '2021-02');
    expect(last).toMatchObject({ forecast: fact('F401').value, nearest: fact('F402').value });
    for (const { forecast } of forecasts.open) {
      expect(forecastFact.newestComparable?.en).toContain(`${String(forecast)}%`);
    }
  });
});

describe('an edition', () => {
  it('is a point in time and has a name in both languages', () => {
    expect(editionYear('2014-08')).toBeCloseTo(2014.583, 3);
    expect(editionYear('2023-spring')).toBe(2023.25);
    expect(editionLabel('2014-08', 'sv')).toBe('augusti 2014');
    expect(editionLabel('2014-08', 'en')).toBe('August 2014');
    expect(editionLabel('2023-spring', 'sv')).toBe('våren 2023');
    expect(editionLabel('2023-spring', 'en')).toBe('spring 2023');
  });
});
