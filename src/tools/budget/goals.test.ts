import { describe, expect, it } from 'vitest';
import { alsoText, goalOf } from './goals.ts';
import { sv } from './messages/sv.ts';
import { noDefaults, startingInputs, type BudgetInputs } from './state.ts';

const empty = startingInputs(noDefaults, { option: 'Planen', baseline: 'Som i dag' }, new Date('2026-11-22'));
const support: BudgetInputs = {
  ...empty,
  contacts: 400,
  deflectionRate: 0.2,
  costOtherChannel: 90,
  costSocialChannel: 30,
  supportLag: 1,
  supportFull: 6,
};

describe('the goal of a plan', () => {
  it('is customers until the figures say something else', () => {
    expect(goalOf(empty)).toBe('customers');
    expect(goalOf(support)).toBe('support');
    expect(goalOf({ ...empty, hiresPerMonth: 2 })).toBe('recruit');
    expect(goalOf({ ...support, mode: 'outcome' })).toBe('outcome');
  });

  it('leaves what its questions are not about to a sentence', () => {
    expect(alsoText(support, 'support', sv)).toBe('');
    expect(alsoText(support, 'customers', sv)).toContain(sv.result.streams.support.toLowerCase());
    expect(alsoText({ ...support, mode: 'outcome' }, 'customers', sv)).toBe('');
  });
});
