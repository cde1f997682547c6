import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal.ts';

/** The standard normal distribution function by its series, G. Marsaglia (2004): an independent way back. */
function probabilityBelow(x: number): number {
  let [sum, term, before] = [x, x, 0];
  for (let n = 3; sum !== before; n += 2) {
    before = sum;
    term *= (x * x) / n;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

describe('the normal quantile', () => {
  it('has the values of the tables', () => {
    for (const [probability, expected] of [
      [0.5, 0],
      [0.9, 1.2815515655446004],
      [0.975, 1.959963984540054],
      [0.99, 2.3263478740408408],
      [0.999, 3.090232306167813],
      [1e-6, -4.753424308822899],
      [1e-10, -6.361340902404056],
    ] as const) {
      expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThanOrEqual(
        1e-14 * Math.max(1, Math.abs(expected)),
      );
    }
  });

  it('is the value below which that probability lies', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }), (probability) => {
        expect(Math.abs(probabilityBelow(normalQuantile(probability)) - probability)).toBeLessThan(1e-14);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same on both sides of the middle, and goes on rising where its two formulas meet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 19 }), (numerator) => {
        const probability = numerator / 2 ** 20;
        expect(normalQuantile(1 - probability)).toBe(-normalQuantile(probability) + 0);
      }),
    );
    for (const meeting of [0.075, 0.925]) {
      expect(normalQuantile(meeting)).toBeGreaterThan(normalQuantile(meeting - 1e-9));
      expect(normalQuantile(meeting)).toBeLessThan(normalQuantile(meeting + 1e-9));
    }
  });

  it('is finite whatever it is asked for', () => {
    expect(normalQuantile(0)).toBe(normalQuantile(1e-10));
    expect(normalQuantile(1)).toBe(normalQuantile(1 - 1e-10));
    expect(normalQuantile(1e-9)).toBeGreaterThan(normalQuantile(1e-10));
    expect(normalQuantile(1 - 1e-9)).toBeLessThan(normalQuantile(1));
  });
});
