import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicesOf } from './low-discrepancy.ts';

const seeds = fc.integer({ min: 1, max: 999_999 });
const dimensions = fc.integer({ min: 0, max: 249 });
const counts = fc.integer({ min: 0, max: 10 }).map((power) => 2 ** power);

/** The mean of the product of two dimensions, a quarter if they are spread evenly together. */
function meanProduct(a: Uint16Array, b: Uint16Array): number {
  const middle = (slice: number | undefined): number => ((slice ?? 0) + 0.5) / a.length;
  return a.reduce((sum, slice, index) => sum + middle(slice) * middle(b[index]), 0) / a.length;
}

describe('evenly spread points', () => {
  it('have one point in each slice of every dimension', () => {
    fc.assert(
      fc.property(counts, dimensions, seeds, (count, dimension, seed) => {
        const sorted = [...slicesOf(count, dimension, seed)].sort((a, b) => a - b);
        expect(sorted).toEqual(Array.from({ length: count }, (_, slice) => slice));
      }),
    );
    expect(new Set(slicesOf(65_536, 3, 1)).size).toBe(65_536);
  });

  it('are the same for the same seed, and others in another dimension or for another seed', () => {
    fc.assert(
      fc.property(dimensions, seeds, (dimension, seed) => {
        const points = slicesOf(1024, dimension, seed);
        expect(slicesOf(1024, dimension, seed)).toEqual(points);
        if (dimension > 0) expect(slicesOf(1024, dimension - 1, seed)).not.toEqual(points);
      }),
    );
    const firsts = Array.from({ length: 200 }, (_, seed) => slicesOf(4096, 7, seed + 1)[0] ?? 0);
    expect(new Set(firsts).size).toBeGreaterThan(180);
    // Wherever they begin, they begin anywhere.
    expect(firsts.filter((slice) => slice < 2048).length).toBeGreaterThan(70);
    expect(firsts.filter((slice) => slice < 2048).length).toBeLessThan(130);
  });

  it('fill every plane of the sixteen that matter most far more evenly than chance would', () => {
    const count = 4096;
    const byChance = Math.sqrt((1 / 9 - 1 / 16) / count);
    for (const seed of [1, 2, 3]) {
      const points = Array.from({ length: 16 }, (_, dimension) => slicesOf(count, dimension, seed));
      const errors = points.flatMap((a, i) =>
        points.slice(i + 1).map((b) => Math.abs(meanProduct(a, b) - 0.25)),
      );
      expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(byChance / 8);
      expect(Math.max(...errors)).toBeLessThan(byChance);
    }
  });

  it('are the points they always were, so that an old link shows what it showed', () => {
    const firsts = [0, 1, 2, 3, 4, 77].map((dimension) => slicesOf(65_536, dimension, 1).slice(0, 3));
    expect(firsts.map((slices) => slices.join(' '))).toEqual([
      '17077 48466 4895',
      '36125 9515 19025',
      '46943 28670 2696',
      '28428 61113 46206',
      '57089 24353 36820',
      '44533 1575 21710',
    ]);
    expect([...slicesOf(65_536, 2, 123_456).slice(40_000, 40_004)]).toEqual([59147, 22984, 11374, 37474]);
  });
});
