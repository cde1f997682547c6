import { describe, expect, it } from 'vitest';
import workedVector from '../../../tests/support/vectors/budget-worked.json' with { type: 'json' };
import { quantilesInPlace } from '../../lib/quantile.ts';
import { inputsFromFlat } from './flat.ts';
import { simulate } from './simulate.ts';
import type { Spread } from './simulation.ts';
import { noDefaults, startingInputs, type BudgetInputs } from './state.ts';

/** The worked example, with ranges as wide as a first estimate has them. */
const ranged = {
  ...workedVector.inputs,
  closeRate: { low: 0.05, likely: 0.15, high: 0.4 },
  leadRate: { low: 0.01, likely: 0.04, high: 0.08 },
  marginPerCustomer: { low: 4000, likely: 9000, high: 20_000 },
  cpc: { low: 6, likely: 14, high: 25 },
  incrementalityPaid: { low: 0.2, likely: 0.55, high: 0.8 },
  organicFull: { low: 8, likely: 12, high: 18 },
};

function rangedPlan(): BudgetInputs {
  const today = new Date('2026-11-21');
  const starting = startingInputs(noDefaults, { option: 'Plan', baseline: 'As today' }, today);
  const read = inputsFromFlat(ranged, starting, today, (_before, after) => after);
  if (!read.ok) throw new Error(read.error.join('\n'));
  return read.value.inputs;
}

describe('a simulation of the worked example', () => {
  it('says the same with twice the points, whatever the seed', { timeout: 60_000 }, () => {
    const plan = rangedPlan();
    const npvOf = (seed: number, runs: number): Spread => {
      const [option] = simulate({ ...plan, seed }, runs);
      return option?.npv ?? { p10: Number.NaN, p50: Number.NaN, p90: Number.NaN };
    };
    const moves = Array.from({ length: 30 }, (_, index) => {
      const [once, twice] = [npvOf(index + 1, 16_384), npvOf(index + 1, 32_768)];
      const names = ['p10', 'p50', 'p90'] as const;
      return Math.max(...names.map((name) => Math.abs(twice[name] - once[name]))) / (twice.p90 - twice.p10);
    });
    expect(Math.max(...moves)).toBeLessThan(0.015);
    expect(quantilesInPlace(Float64Array.from(moves), [0.5])[0]).toBeLessThan(0.005);
  });

  it('is near what many more points say, whatever the seed', { timeout: 60_000 }, () => {
    const plan = rangedPlan();
    const npvOf = (seed: number, runs: number): Spread =>
      simulate({ ...plan, seed }, runs)[0]?.npv ?? { p10: Number.NaN, p50: Number.NaN, p90: Number.NaN };
    const names = ['p10', 'p50', 'p90'] as const;
    const many = [101, 102, 103, 104, 105, 106].map((seed) => npvOf(seed, 65_536));
    const truth = (name: (typeof names)[number]): number =>
      many.reduce((sum, spread) => sum + spread[name], 0) / many.length;
    const width = truth('p90') - truth('p10');
    const errors = Array.from({ length: 30 }, (_, index) => {
      const spread = npvOf(index + 1, 16_384);
      return Math.max(...names.map((name) => Math.abs(spread[name] - truth(name)))) / width;
    });
    expect(Math.max(...errors)).toBeLessThan(0.025);
    expect(quantilesInPlace(Float64Array.from(errors), [0.5])[0]).toBeLessThan(0.008);
  });

  it('holds the answer of the likely values inside its range, and orders its figures', () => {
    const [option] = simulate(rangedPlan());
    expect(option).not.toBeNull();
    if (option === null || option === undefined) return;
    const { net, fan, dots } = option;
    expect(net.p10).toBeLessThan(workedVector.result.net);
    expect(net.p90).toBeGreaterThan(workedVector.result.net);
    expect(dots).toHaveLength(50);
    expect(dots).toEqual([...dots].sort((a, b) => a - b));
    expect(fan).toHaveLength(24);
    for (const { p10, p50, p90 } of fan) {
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
    }
    // The last month of the fan is the range of the result.
    expect(fan.at(-1)?.p50).toBeCloseTo(net.p50, 4);
  });
});
