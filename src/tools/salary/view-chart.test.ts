import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownPoints, salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { salaryContext } from '../../../tests/support/salary-context.ts';
import { machineWords, textsOf } from '../../../tests/support/view-texts.ts';
import { locales } from '../../i18n/locale.ts';
import { monthlyValues } from './model.ts';
import { pointNames, points } from './state.ts';
import type { ViewContext } from './view.ts';
import { ticksOf, valuesOf, type SourcedChart } from './view-chart.ts';
import { viewCompared } from './view-compared.ts';
import { viewCountries } from './view-countries.ts';
import { viewGaps } from './view-gaps.ts';
import { viewSources } from './view-sources.ts';
import { viewTrend } from './view-trend.ts';

/** Every part that compares. */
function partsOf(context: ViewContext) {
  return {
    compared: viewCompared(context),
    gaps: viewGaps(context),
    trend: viewTrend(context),
    countries: viewCountries(context),
    sources: viewSources(context),
  };
}

/** Their charts of money, without that of ratios. */
function moneyCharts({ compared, gaps, trend }: ReturnType<typeof partsOf>): readonly SourcedChart[] {
  return [...compared.charts, ...(gaps?.chart == null ? [] : [gaps.chart]), ...(trend?.charts ?? [])];
}

const contexts = fc
  .tuple(salaryCases, fc.constantFrom(...locales))
  .map(([[inputs, assumptions], locale]) => salaryContext(inputs, assumptions, locale));

describe('the axis of a chart', () => {
  it('has round ticks from below the lowest value to above the highest', () => {
    const places = (values: readonly number[]): number[] => ticksOf(values, String).map(({ x }) => x);
    expect(places([35_000, 62_300])).toEqual([30_000, 40_000, 50_000, 60_000, 70_000]);
    expect(places([2231, 3695])).toEqual([2000, 2500, 3000, 3500, 4000]);
    expect(places([30_000, 40_000])).toEqual([30_000, 35_000, 40_000]);
    expect(places([])).toEqual([]);
  });

  it('has room on both sides of a value that is alone', () => {
    const [low, ...rest] = ticksOf([61_850], String).map(({ x }) => x);
    expect(low).toBeLessThan(61_850);
    expect(rest.at(-1)).toBeGreaterThan(61_850);
  });

  it('has few ticks, at even steps and around every value, whatever the values', () => {
    const pay = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(pay, { minLength: 1, maxLength: 20 }), (values) => {
        const ticks = ticksOf(values, String).map(({ x }) => x);
        const [first = NaN, second = NaN] = ticks;
        const last = ticks.at(-1) ?? NaN;
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(first).toBeLessThanOrEqual(Math.min(...values));
        expect(last).toBeGreaterThanOrEqual(Math.max(...values));
        expect((last - first) / (second - first)).toBeCloseTo(ticks.length - 1);
      }),
    );
  });
});

describe('the comparing parts', () => {
  it('leave nothing to fill in and say no word of a machine, in both languages', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        expect(textsOf(partsOf(context)).filter((text) => machineWords.test(text))).toEqual([]);
      }),
    );
  });

  it('draw no value that is not in a row, a month, or among the own salaries', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const known = new Set([
          ...context.assumptions.rows.flatMap((row) =>
            points.map((point) => monthlyValues(row)[pointNames[point]]),
          ),
          ...context.assumptions.rows.map((row) => monthlyValues(row).mean),
          ...points.map((point) => context.result.ownData?.values[pointNames[point]]),
        ]);
        for (const chart of moneyCharts(partsOf(context)))
          for (const value of valuesOf(chart.rows)) expect(known).toContain(value);
      }),
    );
  });

  it('draw rising points, and a mean never among them nor beside a median', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const { countries, ...parts } = partsOf(context);
        const ratio = countries?.ratio == null ? [] : [countries.ratio];
        for (const { rows } of [...moneyCharts({ countries, ...parts }), ...ratio]) {
          for (const { points: drawn, mean } of rows) {
            const values = drawn.map(({ value }) => value);
            expect(values).toEqual([...values].sort((a, b) => a - b));
            expect(new Set(drawn.map(({ share }) => share)).size).toBe(drawn.length);
            expect(mean !== null && drawn.some(({ share }) => share === 50)).toBe(false);
          }
        }
        for (const [index, row] of context.rows.entries()) {
          const drawn = parts.compared.charts
            .flatMap((chart) => chart.rows)
            .filter(({ tone }) => tone !== 'own');
          expect(drawn).toHaveLength(context.rows.length);
          const inOrder = [...new Set(context.rows.map(({ currency }) => currency))].flatMap((currency) =>
            context.rows.filter((other) => other.currency === currency),
          );
          const place = inOrder.indexOf(row);
          expect(
            drawn[place]?.points.map(({ value }) => value),
            String(index),
          ).toEqual(knownPoints(monthlyValues(row)));
        }
      }),
    );
  });

  it('mix no currencies in a chart, and mark the own salary only among rows of its country', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const { compared } = partsOf(context);
        const currencies = [...new Set(context.rows.map(({ currency }) => currency))];
        expect(compared.charts).toHaveLength(currencies.length);
        for (const [index, chart] of compared.charts.entries()) {
          const rows = context.rows.filter(({ currency }) => currency === currencies[index]);
          expect(chart.sources).toHaveLength(rows.length);
          const isHome = rows.every(({ country }) => country === context.inputs.country);
          if (!isHome) expect(chart.mark).toBeNull();
          if (chart.mark !== null) expect(chart.mark.value).toBe(context.inputs.ownSalary);
        }
      }),
    );
  });

  it('keep every value and mark between the ends of the axis', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        for (const { rows, ticks, mark } of moneyCharts(partsOf(context))) {
          const ends = ticks.map(({ x }) => x);
          for (const value of [...valuesOf(rows), ...(mark === null ? [] : [mark.value])]) {
            expect(value).toBeGreaterThanOrEqual(Math.min(...ends));
            expect(value).toBeLessThanOrEqual(Math.max(...ends));
          }
        }
      }),
    );
  });

  it('have as many cells in every row of a table as in its head', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const { countries, ...parts } = partsOf(context);
        const tables = [
          ...moneyCharts({ countries, ...parts }).map(({ table }) => table),
          ...(countries === null ? [] : [countries.why.table]),
          ...(countries?.converted == null ? [] : [countries.converted.table]),
          ...(countries?.ratio == null ? [] : [countries.ratio.table]),
        ];
        for (const { head, rows } of tables) for (const row of rows) expect(row).toHaveLength(head.length);
      }),
    );
  });
});
