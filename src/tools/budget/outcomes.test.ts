import { describe, expect, it } from 'vitest';
import { budgetAssumptions, startingPlan } from './assumptions.ts';
import { sv } from './messages/sv.ts';
import { addOutcome, removeOutcome, withMode, withPrimary } from './outcomes.ts';
import { provenanceOf } from './profile.ts';
import { maxRows } from './state.ts';

const plan = startingPlan(sv.names, new Date('2026-11-21'));
const starts = provenanceOf(
  plan,
  budgetAssumptions('sv', () => ''),
);
const counted = withMode(plan, 'outcome', starts);

describe('what is counted', () => {
  it('begins with one outcome that starts from our starting points', () => {
    expect(counted.outcomes).toHaveLength(1);
    expect(counted.outcomes[0]?.incrementality).toEqual(starts['incrementality']?.value);
    expect(counted.outcomes[0]?.primary).toBe(true);
    expect(counted.baseline?.outcomeVolumes).toEqual([0]);
  });

  it('keeps its outcomes when money is counted for a while', () => {
    const named = {
      ...counted,
      outcomes: counted.outcomes.map((outcome) => ({ ...outcome, title: 'Svar' })),
    };
    expect(withMode(withMode(named, 'value', starts), 'outcome', starts)).toEqual(named);
  });

  it('has one primary outcome, and volumes today that follow their outcomes', () => {
    const three = addOutcome(addOutcome(counted, starts), starts);
    expect(three.outcomes.map(({ primary }) => primary)).toEqual([true, false, false]);
    expect(three.baseline?.outcomeVolumes).toEqual([0, 0, 0]);
    const moved = withPrimary(three, 2);
    expect(moved.outcomes.map(({ primary }) => primary)).toEqual([false, false, true]);
    const volumes = {
      ...moved,
      baseline: moved.baseline && { ...moved.baseline, outcomeVolumes: [1, 2, 3] },
    };
    const removed = removeOutcome(volumes, 2);
    expect(removed.outcomes.map(({ primary }) => primary)).toEqual([true, false]);
    expect(removed.baseline?.outcomeVolumes).toEqual([1, 2]);
    expect(removeOutcome(volumes, 0).baseline?.outcomeVolumes).toEqual([2, 3]);
  });

  it('has no more outcomes than a link has room for', () => {
    let many = counted;
    for (let count = 0; count < 20; count += 1) many = addOutcome(many, starts);
    expect(many.outcomes).toHaveLength(maxRows);
  });
});
