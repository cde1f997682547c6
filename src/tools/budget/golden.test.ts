import { describe, expect, it } from 'vitest';
import corpus from '../../../tests/golden/budget.json' with { type: 'json' };
import { budgetGolden } from '../../../tests/support/golden.ts';

/** Every number of a result by its place, and whatever else stands there as it is. */
function leaves(value: unknown, place = ''): [string, unknown][] {
  if (value === null || typeof value !== 'object') return [[place, value]];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, `${place}.${name}`));
}

/** Engines may round the last digits of powers differently. */
function agree(now: unknown, then: unknown): boolean {
  if (typeof now !== 'number' || typeof then !== 'number') return now === then;
  return Math.abs(now - then) <= 1e-9 * Math.max(1, Math.abs(then));
}

describe('a released link', () => {
  it('is one of a corpus that is only added to', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(16);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  });

  it.each(corpus.map((golden) => [golden.name, golden] as const))('opens as it did: %s', (_, golden) => {
    const now = budgetGolden(golden.name, golden.link);
    expect(now.inputs).toEqual(golden.inputs);
    expect(now.notices).toEqual(golden.notices);
  });

  it.each(corpus.map((golden) => [golden.name, golden] as const))('gives what it gave: %s', (_, golden) => {
    const then = leaves(golden.result);
    const now = new Map(leaves(budgetGolden(golden.name, golden.link).result));
    expect([...now.keys()].sort()).toEqual(then.map(([place]) => place).sort());
    expect(then.filter(([place, value]) => !agree(now.get(place), value))).toEqual([]);
  });
});
