import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { evaluateOptions, fullMonthOf, likelyValues, ramp, wagesAt } from './model.ts';
import { decisionNpv, discountedWeights, plainWeights, rampSum, rampSums, worthOf } from './valuation.ts';

/** The short way to a sum must lead to the same sum as month by month. */

const plan = { horizonMonths: 18, wageGrowth: 0.1, discountRate: 0.08 };
const months = Array.from({ length: plan.horizonMonths }, (_, index) => index + 1);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('sums without the months', () => {
  it('weigh each month once, or by what it is worth today', () => {
    expect(plainWeights(plan)).toMatchObject({ first: 1, wages: 12 + 6 * 1.1 });
    const discounted = discountedWeights(plan);
    const worth = (month: number): number => 1.08 ** (-month / 12);
    expect(discounted.first).toBeCloseTo(worth(1), 12);
    expect(discounted.upTo[0]).toBe(0);
    expect(discounted.upTo[plan.horizonMonths]).toBeCloseTo(total(months.map(worth)), 9);
    expect(discounted.wages).toBeCloseTo(
      total(months.map((month) => worth(month) * wagesAt(plan, month))),
      9,
    );
  });

  it('are those of the ramp, wherever it begins and ends', () => {
    const month = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(month, fc.double({ min: 1, max: 30, noNaN: true }), (lag, width) => {
        const full = lag + width;
        const discounted = discountedWeights(plan);
        const slow = months.map((at) => ramp(at, lag, full));
        expect(rampSum({ lag, full }, plainWeights(plan))).toBeCloseTo(total(slow), 9);
        const later = slow.map((share, index) => share * 1.08 ** (-(index + 1) / 12));
        expect(rampSum({ lag, full }, discounted)).toBeCloseTo(total(later), 9);
      }),
      { numRuns: 500 },
    );
    for (const [lag, full] of [
      [0, 1],
      [3, 4],
      [17, 18],
      [18, 19],
      [0, 18],
      [5, 25],
    ] as const) {
      expect(rampSum({ lag, full }, plainWeights(plan))).toBeCloseTo(
        total(months.map((at) => ramp(at, lag, full))),
        9,
      );
    }
  });

  it('are the net and the npv of the plan', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const values = likelyValues(inputs);
        const [option] = evaluateOptions(inputs).options;
        const { npv } = option.additional ?? option;
        const before = evaluateOptions(inputs).baseline;
        const sizes = [option, ...(before === null ? [] : [before])].flatMap(({ totalCost, streams }) => [
          totalCost,
          ...Object.values(streams).map(Math.abs),
        ]);
        const slack = 1e-9 * Math.max(1, ...sizes);
        expect(Math.abs(decisionNpv(values) - npv)).toBeLessThanOrEqual(slack);
        const weights = plainWeights(values);
        const month = fullMonthOf(values, values.options[0], values, false);
        const net = worthOf(month, rampSums(values, weights), weights);
        expect(Math.abs(net - option.net)).toBeLessThanOrEqual(slack);
      }),
    );
  });
});
