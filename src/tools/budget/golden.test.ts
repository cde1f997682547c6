import { describe, expect, it } from 'vitest';
import corpus from '../../../tests/golden/budget.json' with { type: 'json' };
import { budgetGolden, changedPlaces } from '../../../tests/support/golden.ts';

describe('a released link', () => {
  it('is one of a corpus that is only added to', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(21);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  });

  it.each(corpus.map((golden) => [golden.name, golden] as const))('opens as it did: %s', (_, golden) => {
    const now = budgetGolden(golden.name, golden.link);
    expect(now.inputs).toEqual(golden.inputs);
    expect(now.notices).toEqual(golden.notices);
  });

  it.each(corpus.map((golden) => [golden.name, golden] as const))('gives what it gave: %s', (_, golden) => {
    expect(changedPlaces(budgetGolden(golden.name, golden.link).result, golden.result)).toEqual([]);
  });
});
