import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp, likelyOf, rangeOf, withLikely, type Amount, type Sureness } from './amount.ts';

const rate = { min: 0, max: 1 };
const money = { min: 0, max: 1e12 };
const sureness = fc.constantFrom<Sureness>('measured', 'informed', 'guess');

describe('amounts', () => {
  it('takes a plain number as certain', () => {
    expect(likelyOf(14)).toBe(14);
    expect(likelyOf({ low: 1, likely: 2, high: 3 })).toBe(2);
    expect(likelyOf({ likely: 2, sureness: 'guess' })).toBe(2);
    expect(rangeOf(14, money)).toEqual({ low: 14, likely: 14, high: 14 });
    expect(withLikely(14, 20)).toBe(20);
  });

  it('moves a value to the nearest allowed one, which is never minus zero', () => {
    expect([-1, 0.4, 2].map((value) => clamp(value, rate))).toEqual([0, 0.4, 1]);
    expect(Object.is(clamp(-0, { min: -1, max: 1 }), 0)).toBe(true);
  });

  it('spreads a value by how sure the reader is', () => {
    const measured = rangeOf({ likely: 110, sureness: 'measured' }, money);
    expect(measured.low).toBeCloseTo(100, 9);
    expect(measured.high).toBeCloseTo(121, 9);
    expect(rangeOf({ likely: 130, sureness: 'informed' }, money)).toEqual({
      low: 100,
      likely: 130,
      high: 169,
    });
    expect(rangeOf({ likely: 0.6, sureness: 'guess' }, rate)).toEqual({ low: 0.3, likely: 0.6, high: 1 });
  });

  it('keeps the sureness, and the ratios of a range, when the likely value changes', () => {
    expect(withLikely({ likely: 10, sureness: 'guess' }, 20)).toEqual({ likely: 20, sureness: 'guess' });
    expect(withLikely({ low: 5, likely: 10, high: 30 }, 20)).toEqual({ low: 10, likely: 20, high: 60 });
    expect(withLikely({ low: 0.1, likely: 0.2, high: 0.6 }, 0.4, rate)).toEqual({
      low: 0.2,
      likely: 0.4,
      high: 1,
    });
  });

  it('keeps distances where there is no ratio', () => {
    expect(withLikely({ low: -1, likely: 0, high: 2 }, 5)).toEqual({ low: 4, likely: 5, high: 7 });
  });

  it('always has low <= likely <= high within what is allowed', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    const amount: fc.Arbitrary<Amount> = fc.oneof(
      finite,
      fc.record({ low: finite, likely: finite, high: finite }),
      fc.record({ likely: finite, sureness }),
    );
    fc.assert(
      fc.property(amount, finite, (given, likely) => {
        for (const each of [given, withLikely(given, likely)]) {
          const { low, likely: middle, high } = rangeOf(each, money);
          expect(low).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(money.min);
          expect(high).toBeLessThanOrEqual(money.max);
        }
      }),
    );
  });
});
