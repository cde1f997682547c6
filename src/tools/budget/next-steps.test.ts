import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { startingPlan } from './assumptions.ts';
import { sv } from './messages/sv.ts';
import { evaluateOptions } from './model.ts';
import { nextStepsOf, type NextStep, type NextSteps } from './next-steps.ts';
import { scenario } from './scenarios.ts';
import { evaluateBudget } from './sensitivity.ts';
import type { BudgetInputs } from './state.ts';

const starter = scenario(
  'starter',
  startingPlan(sv.names, new Date('2026-11-21')),
  sv.names,
  sv.detail.plans,
  {},
);
const [option] = starter.options;
const next = (inputs: BudgetInputs): NextSteps => nextStepsOf(inputs, { result: evaluateBudget(inputs) });

function step<Key extends NextStep['key']>(inputs: BudgetInputs, key: Key): Extract<NextStep, { key: Key }> {
  const found = next(inputs).steps.find((one) => one.key === key);
  if (found === undefined) throw new Error(`there is no step ${key}`);
  return found as Extract<NextStep, { key: Key }>;
}

const npvOf = (inputs: BudgetInputs): number => {
  const [first] = evaluateOptions(inputs).options;
  return (first.additional ?? first).npv;
};

const posts = { title: 'Inlägg', volumePerMonth: 20, minutesEach: 60, channels: 3, languages: 1 };

describe('where a no leads', () => {
  it('is to a smaller plan, a test, a channel less and a longer time', () => {
    const { answer, steps } = next(starter);
    expect(answer).toBe('no');
    expect(steps.map(({ key }) => key)).toEqual(['smaller', 'test', 'channel', 'longer']);
  });

  it('cuts the line that does most for the result, and says what it does', () => {
    const { line, from, to, after, apply } = step(starter, 'smaller');
    expect([line, from, to]).toEqual(['production', 3500, 0]);
    expect(npvOf(apply(starter))).toBe(after.npv);
    for (const other of ['ads', 'production'] as const) {
      const without = { ...starter, options: [{ ...option, [other]: 0 }] } as unknown as BudgetInputs;
      expect(after.npv).toBeGreaterThanOrEqual(npvOf(without));
    }
  });

  it('takes the hours of an agency with its money', () => {
    const dear = { ...starter, options: [{ ...option, agency: 40_000, agencyHours: 20 }] } as const;
    const { line, apply } = step(dear, 'smaller');
    expect(line).toBe('agency');
    expect(apply(dear).options[0]).toMatchObject({ agency: 0, agencyHours: 0 });
  });

  it('never cuts the only ones who do the work', () => {
    const bought = {
      ...starter,
      options: [{ ...option, roles: [], agency: 60_000, agencyHours: 40 }],
    } as const;
    for (const { key, apply } of next(bought).steps) {
      if (key === 'smaller') expect(apply(bought).options[0].agency).toBe(60_000);
    }
  });

  it('keeps hours enough for the work that is written down', () => {
    const idle = {
      ...starter,
      tasks: [{ ...posts, volumePerMonth: 2 }],
      options: [{ ...option, production: 0, roles: [{ title: '', monthlySalary: 42_000, fte: 2 }] }],
    } as const;
    const { line, apply } = step(idle, 'smaller');
    const { capacity } = evaluateOptions(apply(idle)).options[0];
    expect(line).toBe('hours');
    expect(capacity.shortfallHours).toBe(0);
    expect(capacity.hoursAvailable).toBeLessThan(capacity.hoursNeeded + 2);
  });

  it('frees the hours of one channel where work is done in several', () => {
    const { hours, apply } = step({ ...starter, tasks: [posts] }, 'channel');
    expect(hours).not.toBeNull();
    expect((hours?.before ?? 0) - (hours?.after ?? 0)).toBeCloseTo(20, 9);
    expect(apply?.({ ...starter, tasks: [posts] }).tasks[0]?.channels).toBe(2);
    expect(step(starter, 'channel').apply).toBeNull();
  });

  it('finds the first whole year within which the plan pays, or says that time does not solve it', () => {
    expect(step(starter, 'longer')).toMatchObject({ months: null, apply: null });
    const slow = { ...starter, marginPerCustomer: 23_000, horizonMonths: 18 };
    const { months, apply } = step(slow, 'longer');
    expect(months).not.toBeNull();
    expect(months).toBeGreaterThan(18);
    expect(npvOf(apply?.(slow) ?? slow)).toBeGreaterThanOrEqual(0);
    expect(npvOf({ ...slow, horizonMonths: (months ?? 0) - 12 })).toBeLessThan(0);
  });

  it('offers no test that cannot help', () => {
    const hopeless = { ...starter, marginPerCustomer: { likely: 300, sureness: 'informed' } } as const;
    expect(next(hopeless).steps.map(({ key }) => key)).not.toContain('test');
  });

  it('risks less with the test than with the plan', () => {
    const { risk, plan } = step(starter, 'test');
    expect(risk).toBeLessThan(plan);
  });
});

describe('where a yes leads', () => {
  const good = { ...starter, marginPerCustomer: { likely: 60_000, sureness: 'informed' } } as const;

  it('is to the assumption with the smallest margin, the decision and a date', () => {
    const { answer, steps } = next(good);
    expect(answer).toBe('yes');
    expect(steps.map(({ key }) => key)).toEqual(['secure', 'decide', 'followUp']);
    const { likely, switching } = step(good, 'secure');
    for (const other of evaluateBudget(good).switching) {
      if (other.value === null || other.input === 'ads' || other.input === 'adsReference') continue;
      expect(Math.abs(switching - likely) / likely).toBeLessThanOrEqual(
        Math.abs(other.value - other.likely) / other.likely + 1e-9,
      );
    }
  });

  it('asks for the running cost of a year and what is paid once', () => {
    const { yearly, oneOff } = step(good, 'decide');
    expect(yearly).toBe(evaluateBudget(good).options[0].additional?.fullYearEffect);
    expect(oneOff).toBeCloseTo(13_200, 9);
  });
});

describe('where no answer leads', () => {
  it('is nowhere until there is something to answer', () => {
    expect(next({ ...starter, leadRate: null, organicLeadRate: null })).toEqual({
      answer: 'unknown',
      steps: [],
    });
  });

  it('is to something to compare with, when the other channel has no price', () => {
    const outcome = {
      title: 'Fråga',
      volumePerMonth: 600,
      incrementality: 0.6,
      lag: 0,
      full: 3,
      alternativeCost: null,
      primary: true,
    };
    const { answer, steps } = next({ ...starter, mode: 'outcome', outcomes: [outcome] });
    expect(answer).toBe('open');
    expect(steps[0]?.key).toBe('compare');
  });
});

describe('every step', () => {
  it('makes a plan that can be counted, better where it says so, whatever the plan', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const one of next(inputs).steps) {
          if (one.apply === null) continue;
          const made = one.apply(inputs);
          expect(Number.isFinite(npvOf(made))).toBe(true);
          expect(made.options.slice(1)).toEqual(inputs.options.slice(1));
          if (one.key === 'smaller') expect(one.after.npv).toBeGreaterThan(one.before.npv);
        }
      }),
      { numRuns: 25 },
    );
  });
});
