import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantilesInPlace } from './quantile.ts';

describe('quantiles', () => {
  it('lie between the ordered values, by equal steps', () => {
    expect(quantilesInPlace(Float64Array.of(40, 10, 30, 20), [0, 0.1, 1 / 3, 0.5, 0.9, 1])).toEqual([
      10,
      expect.closeTo(13, 12),
      expect.closeTo(20, 12),
      25,
      expect.closeTo(37, 12),
      40,
    ]);
    expect(quantilesInPlace(Float64Array.of(7), [0, 0.5, 1])).toEqual([7, 7, 7]);
    // Several between the same two values.
    expect(quantilesInPlace(Float64Array.of(0, 0, 8, 0, -8, 0), [0.05, 0.1, 0.15])).toEqual([-6, -4, -2]);
  });

  it('are those of the sorted values, many of them equal or not', () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    const shares = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 })
      .map((some) => some.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 80 }), shares, (values, wanted) => {
        const sorted = [...values].sort((a, b) => a - b);
        const size = Math.max(1, ...values.map(Math.abs));
        const found = quantilesInPlace(Float64Array.from(values), wanted);
        wanted.forEach((share, index) => {
          const position = share * (values.length - 1);
          const [below = NaN, above = NaN] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
          const expected = below + (above - below) * (position % 1);
          expect(Math.abs((found[index] ?? NaN) - expected)).toBeLessThanOrEqual(1e-12 * size);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leave the same values behind, in another order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 80 }), (values) => {
        const kept = Float64Array.from(values);
        quantilesInPlace(kept, [0.1, 0.5, 0.9]);
        expect(kept.sort()).toEqual(Float64Array.from(values).sort());
      }),
    );
  });
});
