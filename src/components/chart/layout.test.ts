import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, dotSize, pairUnder, textWidth, ticksThatFit, twoLines } from './layout.ts';

const place = fc.double({ min: 0, max: 1000, noNaN: true });

describe('the layout of charts', () => {
  it('breaks a name in two lines of which neither is wider than its room', () => {
    const lines = twoLines('Andel besök från inlägg som hör av sig inom en månad', 190);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(textWidth(line, 'bold')).toBeLessThanOrEqual(190);
    expect(twoLines('Avslutsgrad', 190)).toEqual(['Avslutsgrad']);
  });

  it('shortens a name that two lines cannot hold, and keeps its beginning', () => {
    const lines = twoLines(`Film ${'och mer film '.repeat(8)}`, 150);
    expect(lines[0]).toMatch(/^Film och/);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('keeps labels apart, in their order and inside the drawing, wherever they want to be', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (wanted) => {
        const places = apart(
          wanted.toSorted((a, b) => a - b),
          17,
          12,
          600,
        );
        for (const [index, at] of places.entries()) {
          expect(at).toBeGreaterThanOrEqual(12 - 1e-9);
          expect(at).toBeLessThanOrEqual(600);
          if (index > 0) expect(at - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(17 - 1e-9);
        }
      }),
    );
  });

  it('leaves labels that are far apart where they want to be', () => {
    expect(apart([50, 100, 200], 17, 12, 300)).toEqual([50, 100, 200]);
  });

  it('puts the two texts of a bar at its ends, or side by side about its middle within the drawing', () => {
    expect(pairUnder({ from: 20, to: 300 }, [60, 80], { from: 0, to: 320 })).toEqual([20, 220]);
    const [left, right] = pairUnder({ from: 300, to: 310 }, [60, 80], { from: 0, to: 320 });
    expect(right - left).toBeGreaterThanOrEqual(72);
    expect(right + 80).toBeLessThanOrEqual(320);
  });

  it('drops ticks that would touch, and keeps the first and the last', () => {
    const ticks = ['jan 2027', 'jun 2027', 'dec 2027', 'jun 2028', 'dec 2028'].map((text) => ({ text }));
    expect(ticksThatFit(ticks, 600)).toEqual(ticks);
    expect(ticksThatFit(ticks, 110).map(({ text }) => text)).toEqual(['jan 2027', 'dec 2028']);
    expect(ticksThatFit([], 100)).toEqual([]);
  });

  it('draws dots no larger than their column, and small enough for the tallest column', () => {
    expect(dotSize(9, 200, 10)).toBe(9);
    expect(dotSize(30, 100, 25)).toBe(4);
  });
});
