import { describe, expect, it } from 'vitest';
import corpus from '../../../tests/golden/salary.json' with { type: 'json' };
import { changedPlaces, salaryGolden } from '../../../tests/support/golden.ts';
import { frozenWorld } from '../../../tests/support/salary-world.ts';
import { countries } from './state.ts';

describe('a released link', () => {
  it('is one of a corpus that is only added to', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(57);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  });

  it.each(corpus.map((golden) => [golden.name, golden] as const))('opens as it did: %s', (_, golden) => {
    const now = salaryGolden(golden.name, golden.link);
    expect(now.inputs).toEqual(golden.inputs);
    expect(now.notices).toEqual(golden.notices);
  });

  it.each(corpus.map((golden) => [golden.name, golden] as const))('gives what it gave: %s', (_, golden) => {
    expect(changedPlaces(salaryGolden(golden.name, golden.link).result, golden.result)).toEqual([]);
  });
});

describe('the corpus', () => {
  it('rests on rows of its own, which newer statistics do not change', () => {
    const used = new Set(corpus.flatMap(({ inputs }) => inputs.rows));
    expect(used.size).toBeGreaterThan(30);
    expect(frozenWorld.rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...used]));
    // Only texts are left out: each rule finds what it reads.
    expect(frozenWorld.rows.some(({ baselineId }) => baselineId !== null)).toBe(true);
    expect(new Set(frozenWorld.rows.map(({ country }) => country)).size).toBe(countries.length);
  });
});
