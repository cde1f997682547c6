import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { startingPlan } from './assumptions.ts';
import { withValue } from './entry.ts';
import { sv } from './messages/sv.ts';
import { evaluateOptions, likelyValues } from './model.ts';
import { lastDay, pilotOf, type Pilot } from './pilot.ts';
import { scenario } from './scenarios.ts';
import { evaluateBudget } from './sensitivity.ts';
import type { BudgetInputs } from './state.ts';
import { decisionNpv } from './valuation.ts';

const starter = scenario(
  'starter',
  startingPlan(sv.names, new Date('2026-11-21')),
  sv.names,
  sv.detail.plans,
  {},
);
const pilot = (inputs: BudgetInputs): Pilot => pilotOf(inputs, { result: evaluateBudget(inputs) });
const npvWith = (inputs: BudgetInputs, name: string, value: number): number =>
  decisionNpv(likelyValues(withValue(inputs, [name], value)));

const enquiries: BudgetInputs = {
  ...starter,
  mode: 'outcome',
  outcomes: [
    {
      title: 'Besvarad fråga',
      volumePerMonth: { likely: 600, sureness: 'guess' },
      incrementality: { likely: 0.6, sureness: 'guess' },
      lag: 1,
      full: 4,
      alternativeCost: 120,
      primary: true,
    },
  ],
};

describe('the dates of a pilot', () => {
  it('put the gate on the last day of the third month, and one extension three months later', () => {
    expect(pilot(starter)).toMatchObject({
      start: '2027-01-01',
      gate: '2027-03-31',
      extended: '2027-06-30',
      next: '2027-04',
    });
    expect(pilot({ ...starter, startMonth: '2027-12' })).toMatchObject({
      gate: '2028-02-29',
      next: '2028-03',
    });
  });

  it('know how long every month is', () => {
    expect(['2027-02', '2028-02', '2100-02', '2027-04', '2027-12'].map(lastDay)).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2100-02-28',
      '2027-04-30',
      '2027-12-31',
    ]);
  });
});

describe('what a pilot tests', () => {
  it('starts with the uncertain assumption that moves the result most', () => {
    const sure = { ...starter, incrementalityPaid: 0.3, closeRate: { low: 0.02, likely: 0.2, high: 0.9 } };
    expect(pilot(sure).tests[0]?.input).toBe('closeRate');
  });

  it('leaves to finance what the accounts already know', () => {
    const { tests, asks } = pilot(starter);
    expect(asks.map(({ input }) => input)).toContain('marginPerCustomer');
    expect(tests.map(({ input }) => input)).not.toContain('marginPerCustomer');
  });

  it('prefers, for the second, what three months can settle', () => {
    const { tests } = pilot(starter);
    expect(tests.map(({ input }) => input)).toEqual(['incrementalityPaid', 'cpc']);
    expect(tests[1]?.sample.enough).toBe(true);
  });

  it('never tests what is certain while something else is not', () => {
    const { tests } = pilot({ ...starter, cpc: 8.42, incrementalityPaid: 0.3 });
    expect(tests.length).toBe(2);
    for (const { range } of tests) expect(range).not.toBeNull();
  });

  it('falls back on a change of equal size when nothing is given as uncertain', () => {
    const [option] = starter.options;
    const certain = {
      ...likelyValues(starter),
      unpriced: [],
      options: [{ ...option, roles: [{ title: '', monthlySalary: 42_000, fte: 0.5 }] }],
    } as BudgetInputs;
    const { verdict, tests } = pilot(certain);
    expect(verdict).toBe('certain');
    expect(tests).toHaveLength(2);
  });

  it('tests the outcome that counts in outcome mode, against what the other channel costs', () => {
    const { tests, limited } = pilot(enquiries);
    expect(limited).toBe(true);
    expect(tests.map(({ input }) => input).sort()).toEqual(['outcomeIncrementality', 'outcomeVolume']);
    const volume = tests.find(({ input }) => input === 'outcomeVolume')?.switching ?? 0;
    const at = withValue(enquiries, ['outcomes', 0, 'volumePerMonth'], volume);
    const option = evaluateOptions(at).options[0];
    expect((option.additional ?? option).outcomes[0]?.costPerOutcome).toBeCloseTo(120, 6);
  });

  it('has no limit, and asks for one, when nobody knows what the other channel costs', () => {
    const unknown = withValue(enquiries, ['outcomes', 0, 'alternativeCost'], null);
    const { limited, asks, tests } = pilot(unknown);
    expect(limited).toBe(false);
    expect(asks[0]?.input).toBe('alternativeCost');
    for (const { go, switching } of tests) expect([go, switching]).toEqual([null, null]);
  });
});

describe('the limits of a pilot', () => {
  it('go on where the plan just pays', () => {
    const { tests } = pilot(starter);
    const [first] = tests;
    const result = evaluateBudget(starter);
    expect(npvWith(starter, 'incrementalityPaid', first?.go?.value ?? 0)).toBeCloseTo(0, 3);
    expect(first?.switching).toBeCloseTo(
      result.switching.find(({ input }) => input === 'incrementalityPaid')?.value ?? 0,
      6,
    );
  });

  it('never ask for more to stop than to go on, whatever the plan', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const { go, stop, better, field } of pilot(inputs).tests) {
          if (go === null || stop === null) continue;
          expect(better === 'higher' ? stop <= go.value : stop >= go.value).toBe(true);
          expect(go.value).toBeGreaterThanOrEqual(field.min);
          expect(go.value).toBeLessThanOrEqual(field.max);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('need the other test too where one value alone is not enough', () => {
    const dear = {
      ...starter,
      marginPerCustomer: 7000,
      incrementalityPaid: { low: 0.1, likely: 0.3, high: 0.9 },
    };
    const { tests } = pilot(dear);
    const test = tests.find(({ input }) => input === 'incrementalityPaid');
    expect(test?.switching).toBeNull();
    const { go } = test ?? {};
    if (go == null || go.given === null) throw new Error('there is no joint limit');
    const together = withValue(dear, [go.given.input], go.given.value);
    expect(npvWith(together, 'incrementalityPaid', go.value)).toBeCloseTo(0, 3);
  });

  it('say that no test helps when even the best of everything does not pay', () => {
    const hopeless = { ...starter, marginPerCustomer: { likely: 300, sureness: 'informed' } } as const;
    expect(pilot(hopeless).verdict).toBe('hopeless');
  });

  it('say that no test is needed when even the worst of everything pays', () => {
    const safe = { ...starter, marginPerCustomer: { likely: 9e6, sureness: 'informed' } } as const;
    expect(pilot(safe)).toMatchObject({ verdict: 'safe', pays: true });
  });
});

describe('what a sample can tell', () => {
  it('counts the clicks that the ads of the plan buy while they come into effect', () => {
    // A third, two thirds and all of 8000 / 8.42 clicks: full effect after three months.
    const sample = pilot(starter).tests[1]?.sample;
    expect(sample?.expected).toBeCloseTo((8000 / 8.42) * 2, 6);
  });

  it('follows the binomial rule for shares', () => {
    const plan = {
      ...starter,
      incrementalityPaid: 0.3,
      cpc: 8.42,
      leadRate: { low: 0.01, likely: 0.03, high: 0.09 },
    };
    const { sample } = pilot(plan).tests.find(({ input }) => input === 'leadRate') ?? {};
    const n = (8000 / 8.42) * 2;
    expect(sample?.low).toBeCloseTo(0.03 - 1.2815515655446 * Math.sqrt((0.03 * 0.97) / n), 8);
  });

  it('has no sales to count when the sales cycle outlasts the test', () => {
    const slow = { ...starter, salesCycle: 6, closeRate: { low: 0.05, likely: 0.2, high: 0.8 } };
    const test = pilot(slow).tests.find(({ input }) => input === 'closeRate');
    expect(test?.sample).toMatchObject({ expected: 0, enough: false, months: null });
  });

  it('needs four times the cases to see half the difference', () => {
    const plan = (margin: number): number | null | undefined =>
      pilot({ ...starter, marginPerCustomer: margin }).tests[0]?.sample.needed;
    const [far, near] = [plan(40_000), plan(30_000)];
    expect(near).toBeGreaterThan(far ?? Infinity);
  });

  it('is finite and ordered, whatever the plan', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const { likely, sample } of pilot(inputs).tests) {
          expect(Number.isFinite(sample.expected)).toBe(true);
          expect(sample.low).toBeLessThanOrEqual(likely);
          expect(sample.high).toBeGreaterThanOrEqual(likely);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('what a pilot costs', () => {
  it('is three months of what the plan costs more, with what is paid once', () => {
    const result = evaluateBudget(starter);
    const { cost } = pilot(starter);
    const monthly = result.options[0].additional?.monthlyCost ?? 0;
    expect(cost.oneOff).toBeCloseTo(12_000 * 1.1, 9);
    expect(cost.test).toBeCloseTo(3 * monthly + 13_200, 6);
    expect(cost.stop).toBe(result.options[0].stopCost);
  });

  it('costs nothing to stop without anybody employed and without contracts', () => {
    expect(pilot(starter).cost.contracts).toBe(0);
    const [option] = starter.options;
    const bound = { ...starter, options: [{ ...option, agency: 10_000, commitmentMonths: 12 }] } as const;
    expect(pilot(bound).cost.contracts).toBeCloseTo(9 * (10_000 + 1200), 6);
  });

  it('keeps the training and the material that were paid for', () => {
    expect(pilot(starter).kept).toEqual(['answers', 'training', 'material']);
  });

  it('takes the hours from what the plan has above today', () => {
    expect(pilot(starter).extraHours).toBeCloseTo((0.5 - 0.2588) * starter.workHoursPerMonth * 0.8, 6);
    expect(pilot({ ...starter, baseline: null }).extraFte).toBe(0.5);
  });
});

describe('a plan that cannot be piloted yet', () => {
  it('has nobody to do the work, or nothing that it brings', () => {
    const [option] = starter.options;
    expect(pilot({ ...starter, options: [{ ...option, roles: [] }] })).toMatchObject({
      status: 'nobody',
      tests: [],
    });
    expect(pilot({ ...starter, leadRate: null, organicLeadRate: null })).toMatchObject({
      status: 'incomplete',
      tests: [],
    });
  });
});
