import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount, Range } from '../../lib/amount.ts';
import { anyInputs, plainInputs } from '../../../tests/support/arbitraries.ts';
import { evaluateOptions } from './model.ts';
import { drawn, outermost, simulate, simulateInSlices } from './simulate.ts';
import type { OptionSimulation, Spread } from './simulation.ts';
import {
  emptyBaseline,
  emptyOption,
  funnelFields,
  noDefaults,
  startingInputs,
  type BudgetInputs,
  type FunnelField,
  type Option,
} from './state.ts';

/**
 * Simulated plans whose answer is known without simulating, since a quantile of what only rises is the result at that
 * quantile; and what must be true of every simulation. Few points where few will do.
 */

const names = { option: 'Plan', baseline: 'As today' };
const nothing: BudgetInputs = {
  ...startingInputs(noDefaults, names, new Date('2026-11-21')),
  horizonMonths: 12,
  discountRate: 0,
  contingency: 0,
  correlation: 0,
  workHoursPerMonth: 100,
  options: [emptyOption('Plan')],
  baseline: null,
};

function plan(changes: Partial<BudgetInputs>, option: Partial<Option<Amount>> = {}): BudgetInputs {
  return { ...nothing, ...changes, options: [{ ...nothing.options[0], ...option }] };
}

const volunteer = { title: 'Volunteer', monthlySalary: 0, fte: 1 };
const support: Partial<BudgetInputs> = {
  contacts: 100,
  deflectionRate: 0.5,
  costOtherChannel: 30,
  costSocialChannel: 10,
  supportLag: 0,
  supportFull: 1,
};
const runs = 1024;

function only(inputs: BudgetInputs, points = runs): OptionSimulation {
  const [found] = simulate(inputs, points);
  if (found === null || found === undefined) throw new Error('nothing was simulated');
  return found;
}

/** A spread near three values, to a share of the way between the outer two. */
function expectSpread(
  spread: Spread,
  [p10, p50, p90]: readonly [number, number, number],
  share = 0.01,
): void {
  const slack = share * (p90 - p10) + 1e-9 * Math.max(1, Math.abs(p10), Math.abs(p90));
  expect(Math.abs(spread.p10 - p10)).toBeLessThanOrEqual(slack);
  expect(Math.abs(spread.p50 - p50)).toBeLessThanOrEqual(slack);
  expect(Math.abs(spread.p90 - p90)).toBeLessThanOrEqual(slack);
}

describe('a draw from a range', () => {
  it('is low, likely and high at the tenth, fiftieth and ninetieth percentile', () => {
    for (const range of [
      { low: 5, likely: 10, high: 40 },
      { low: -3, likely: 0, high: 9 },
      { low: 0, likely: 2, high: 3 },
    ] satisfies Range[]) {
      expect(drawn(range, -outermost)).toBeCloseTo(range.low, 12);
      expect(drawn(range, 0)).toBeCloseTo(range.likely, 12);
      expect(drawn(range, outermost)).toBeCloseTo(range.high, 12);
    }
  });

  it('doubles by equal steps where all is above zero, and else goes by equal distances', () => {
    expect(drawn({ low: 5, likely: 10, high: 40 }, 2 * outermost)).toBeCloseTo(160, 9);
    expect(drawn({ low: 5, likely: 10, high: 40 }, -2 * outermost)).toBeCloseTo(2.5, 9);
    expect(drawn({ low: 0, likely: 10, high: 40 }, 2 * outermost)).toBeCloseTo(70, 9);
    expect(drawn({ low: 0, likely: 10, high: 40 }, -2 * outermost)).toBeCloseTo(-10, 9);
  });
});

describe('the range of the result', () => {
  it('is that of the one cost that is uncertain', () => {
    const range = { low: 50, likely: 100, high: 400 };
    const { net, npv, positiveShare, paybackShare } = only(plan({}, { tools: range }));
    expectSpread(net, [-4800, -1200, -600]);
    expect(npv).toEqual(net);
    expect([positiveShare, paybackShare]).toEqual([0, 0]);
    expectSpread(only(plan({ discountRate: 0.3 }, { setup: range })).npv, [
      -400 / 1.3 ** (1 / 12),
      -100 / 1.3 ** (1 / 12),
      -50 / 1.3 ** (1 / 12),
    ]);
    expectSpread(only(plan({}, { setup: { ...range, low: 0 } })).net, [-400, -100, 0]);
  });

  it('is clipped to what is allowed', () => {
    const half = { ...support, deflectionRate: { low: 0.5, likely: 0.9, high: 1 } };
    const { dots } = only(plan(half, { roles: [volunteer] }));
    expect(Math.max(...dots)).toBe(12 * 100 * 20);
    const { fan } = only(plan({}, { tools: { low: 0, likely: 1, high: 50 } }));
    expect(fan.every(({ p90 }) => p90 <= 0)).toBe(true);
  });

  it('is that of the plan at low, likely and high, whichever input is uncertain', () => {
    const fields = (Object.keys(funnelFields) as FunnelField[]).filter(
      (name) => funnelFields[name].uncertain,
    );
    const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(plainInputs, fc.constantFrom(...fields), share, share, (inputs, name, down, up) => {
        const { min, max } = funnelFields[name];
        const likely = Number(inputs[name]);
        // In the middle of what is allowed, so that nothing is clipped between low and high.
        const range = { low: min + (likely - min) * down, likely, high: Math.min(max, likely * (1 + up)) };
        const [simulated] = simulate({ ...inputs, [name]: range }, 512);
        const results = Object.values(range).map((value) => {
          const [option] = evaluateOptions({ ...inputs, [name]: value }).options;
          return option.additional ?? option;
        });
        const inOrder = (values: readonly number[]): [number, number, number] => {
          const [p10 = 0, p50 = 0, p90 = 0] = [...values].sort((a, b) => a - b);
          return [p10, p50, p90];
        };
        const npvs = inOrder(results.map(({ npv }) => npv));
        const sizes = results.flatMap(({ totalCost, cashFlow }) => [totalCost, ...cashFlow].map(Math.abs));
        if (simulated === null || simulated === undefined) {
          expect(npvs[2] - npvs[0]).toBeLessThanOrEqual(1e-9 * Math.max(1, ...sizes) * 60);
          return;
        }
        const rounding = (1e-9 * Math.max(1, ...sizes) * 60) / Math.max(1e-300, npvs[2] - npvs[0]);
        expectSpread(simulated.npv, npvs, 0.02 + rounding);
        expectSpread(simulated.net, inOrder(results.map(({ net }) => net)), 0.02 + rounding);
      }),
      { numRuns: 40 },
    );
  });

  it('follows an uncertain input of today, of a task and of pay', () => {
    const range = { low: 50, likely: 100, high: 400 };
    const baseline = { ...emptyBaseline('As today'), tools: range };
    expectSpread(only(plan({ baseline }, { tools: 100 })).net, [-600, 0, 3600]);
    const post = { title: 'Post', volumePerMonth: range, minutesEach: 60, channels: 1, languages: 1 };
    // A hundred hours for 50, 100 and 400 posts.
    expectSpread(
      only(plan({ ...support, tasks: [post] }, { roles: [volunteer] })).net,
      [3000, 12_000, 12_000],
    );
    const paid = { title: '', monthlySalary: range, fte: 0.5 };
    expectSpread(only(plan({}, { roles: [paid] })).net, [-2400, -600, -300]);
  });

  it('lets the spend at which the click price was seen follow the ads where it was left empty', () => {
    const sales = {
      cpc: 1,
      beta: 0.5,
      leadRate: 1,
      closeRate: 1,
      marginPerCustomer: 3,
      incrementalityPaid: 1,
    };
    const ads = { low: 50, likely: 100, high: 400 };
    const inputs = plan({ ...sales, paidFull: 1, salesCycle: 0 }, { roles: [volunteer], ads });
    expectSpread(only(inputs).net, [12 * 2 * 50, 12 * 2 * 100, 12 * 2 * 400]);
  });

  it('lets the cost of answering on social media follow that of other channels where it was left empty', () => {
    const costOtherChannel = { low: 20, likely: 30, high: 60 };
    const inputs = plan({ ...support, costOtherChannel, costSocialChannel: null }, { roles: [volunteer] });
    expect(simulate(inputs, runs)).toEqual([null]);
  });
});

describe('chances', () => {
  const contacts = { low: 40, likely: 80, high: 100 };

  it('are the share of the futures in which the plan creates value, and in which it pays back', () => {
    // It breaks even at a hundred contacts, which is the ninetieth percentile.
    const { positiveShare, paybackShare } = only(
      plan({ ...support, contacts }, { roles: [volunteer], tools: 1000 }),
    );
    expect(positiveShare).toBeCloseTo(0.1, 2);
    expect(paybackShare).toBeCloseTo(0.1, 2);
    // With interest the outlay of the first month weighs more than the savings of later ones.
    const { positiveShare: later, paybackShare: same } = only(
      plan({ ...support, contacts, discountRate: 0.3 }, { roles: [volunteer], setup: 9600 }),
    );
    expect(same).toBeCloseTo(0.5, 2);
    expect(later).toBeLessThan(0.4);
  });

  it('are not of payback where nothing is paid', () => {
    const { positiveShare, paybackShare } = only(plan({ ...support, contacts }, { roles: [volunteer] }));
    expect([positiveShare, paybackShare]).toEqual([1, 0]);
  });
});

describe('the market factor', () => {
  const range = { low: 50, likely: 100, high: 200 };
  const rate = { low: 0.005, likely: 0.01, high: 0.02 };
  const price = { low: 0.5, likely: 1, high: 2 };

  /** P90 of the monthly product of two figures of that spread, 1 when they are likely. */
  function upper(changes: Partial<BudgetInputs>, correlation: number): number {
    const inputs = plan(
      { ...support, costSocialChannel: 0, ...changes, correlation },
      { roles: [volunteer] },
    );
    return only(inputs, 4096).net.p90 / 12;
  }

  it('makes what rises with the market rise together: the more, the wider', () => {
    const two = { contacts: range, deflectionRate: rate, costOtherChannel: 1 };
    for (const correlation of [0, 0.5, 0.9]) {
      expect(upper(two, correlation) / 2 ** Math.sqrt(2 * (1 + correlation))).toBeCloseTo(1, 1);
    }
    expect(upper(two, 0.9)).toBeGreaterThan(upper(two, 0) * 1.3);
  });

  it('makes prices fall when the market rises, so that clicks become more just when they are worth more', () => {
    const sales = {
      ...{ cpc: price, marginPerCustomer: price, leadRate: 1, closeRate: 1, incrementalityPaid: 1 },
      ...{ contacts: 0, paidFull: 1, salesCycle: 0, beta: 1 },
    };
    const at = (correlation: number): number => {
      const inputs = plan({ ...sales, correlation }, { roles: [volunteer], ads: 1 });
      return only(inputs, 4096).net.p90 / 12 + 1;
    };
    for (const correlation of [0, 0.5, 0.9]) {
      expect(at(correlation) / 2 ** Math.sqrt(2 * (1 + correlation))).toBeCloseTo(1, 1);
    }
  });

  it('leaves the reader’s own costs alone', () => {
    const own = (correlation: number): OptionSimulation => only(plan({ correlation }, { tools: range }));
    expect(own(0.9)).toEqual(own(0));
  });
});

describe('outcome mode', () => {
  const volumePerMonth = { low: 50, likely: 100, high: 200 };
  const outcome = {
    title: 'Answers',
    volumePerMonth,
    incrementality: 0.5,
    lag: 1,
    full: 3,
    alternativeCost: null,
    primary: true,
  };
  const other = { ...outcome, volumePerMonth: 7, primary: false };
  const service = plan(
    { mode: 'outcome', outcomes: [other, outcome], spendThatReallyStops: 100, communityHours: 200 },
    { roles: [volunteer], tools: 1000 },
  );
  const cost = 12 * (1000 - 100);

  it('simulates the cost of the primary outcome', () => {
    const { costPerOutcome, dots } = only(service);
    if (costPerOutcome === null) throw new Error('there is no cost per outcome');
    // Half the hours that are needed; 10.5 months' worth.
    const each = (volume: number): number => cost / (volume * 0.5 * 0.5 * 10.5);
    expectSpread(costPerOutcome, [each(200), each(100), each(50)]);
    expect(dots[24]).toBeLessThan(each(100));
    expect(dots[25]).toBeGreaterThan(each(100));
  });

  it('counts what comes beyond today', () => {
    const baseline = {
      ...emptyBaseline('As today'),
      roles: [volunteer],
      tools: 400,
      outcomeVolumes: [5, 10],
    };
    const { costPerOutcome } = only({ ...service, baseline });
    if (costPerOutcome === null) throw new Error('there is no cost per outcome');
    const each = (volume: number): number => (cost - 12 * 400) / (0.25 * (volume * 10.5 - 10 * 12));
    expectSpread(costPerOutcome, [each(200), each(100), each(50)]);
  });

  it('has no cost per outcome where too many futures have no outcome', () => {
    const none = { ...outcome, volumePerMonth: { low: 0, likely: 0, high: 10 } };
    const { costPerOutcome, dots } = only({ ...service, outcomes: [none] });
    expect(costPerOutcome).toBeNull();
    expect(dots).toEqual([]);
    expect(
      only({ ...service, mode: 'value', ...support, contacts: volumePerMonth }).costPerOutcome,
    ).toBeNull();
  });
});

describe('any simulation', () => {
  const points = 64;

  it('is in order, and its pictures agree with its figures', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const all = simulate(inputs, points);
        expect(all).toHaveLength(inputs.options.length);
        for (const found of all) {
          if (found === null) continue;
          const { net, npv, dots, fan, positiveShare, paybackShare } = found;
          expect(found).toMatchObject({ runs: points, seed: inputs.seed });
          for (const { p10, p50, p90 } of [net, npv, ...fan]) {
            expect(p10).toBeLessThanOrEqual(p50);
            expect(p50).toBeLessThanOrEqual(p90);
          }
          expect(dots).toHaveLength(50);
          expect(dots).toEqual([...dots].sort((a, b) => a - b));
          const [below = NaN, above = NaN] = [dots[24], dots[25]];
          expect(net.p50).toBeGreaterThanOrEqual(below);
          expect(net.p50).toBeLessThanOrEqual(above);
          expect(fan).toHaveLength(inputs.horizonMonths);
          const last = fan.at(-1) ?? net;
          const sizes = [...fan.flatMap(({ p10, p50, p90 }) => [p10, p50, p90]), ...dots].map(Math.abs);
          const slack = 1e-6 * Math.max(1, ...sizes);
          expect(Math.abs(last.p10 - net.p10)).toBeLessThanOrEqual(slack);
          expect(Math.abs(last.p50 - net.p50)).toBeLessThanOrEqual(slack);
          expect(Math.abs(last.p90 - net.p90)).toBeLessThanOrEqual(slack);
          for (const share of [positiveShare, paybackShare]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          if (npv.p10 > 0) expect(positiveShare).toBeGreaterThanOrEqual(0.85);
          if (npv.p90 < 0) expect(positiveShare).toBeLessThanOrEqual(0.15);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has a fan that ends each month where that many months of the plan would', () => {
    const range = { low: 50, likely: 100, high: 400 };
    const inputs = plan(
      {
        ...support,
        supportLag: { low: 1, likely: 2, high: 4 },
        supportFull: 6,
        wageGrowth: 0.1,
        horizonMonths: 30,
      },
      { roles: [{ ...volunteer, monthlySalary: 10 }], tools: range, setup: range },
    );
    const { fan } = only(inputs);
    for (const months of [12, 13, 24, 25]) {
      const shorter = only({ ...inputs, horizonMonths: months });
      for (const name of ['p10', 'p50', 'p90'] as const) {
        expect(fan[months - 1]?.[name]).toBeCloseTo(shorter.net[name], 6);
      }
    }
  });

  it('is the same again for the same seed, much the same for another, and may be made in slices', () => {
    const range = { low: 50, likely: 100, high: 400 };
    const inputs = plan(
      { ...support, contacts: range, closeRate: 0.1 },
      { roles: [volunteer], tools: range },
    );
    const one = only(inputs, 4096);
    expect(only({ ...inputs, seed: 2 }, 4096)).not.toEqual({ ...one, seed: 2 });
    const another = only({ ...inputs, seed: 2 }, 4096);
    expectSpread(another.npv, [one.npv.p10, one.npv.p50, one.npv.p90], 0.02);
    expect(only(inputs, 4096)).toEqual(one);
    const slices = simulateInSlices(inputs, 4096);
    let pauses = 0;
    let slice = slices.next();
    while (slice.done !== true) {
      pauses += 1;
      slice = slices.next();
    }
    expect(slice.value).toEqual([one]);
    // A pause for each eighth of the points, each input, the summary and each month of the fan.
    expect(pauses).toBe(8 + 2 + 1 + 12);
  });

  it('changes in no figure when an option is added', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (inputs, others) => {
        const [one] = inputs.options;
        const options: BudgetInputs['options'] = [one, ...others.options.slice(0, 2)];
        expect(simulate({ ...inputs, options }, points)[0]).toEqual(
          simulate({ ...inputs, options: [one] }, points)[0],
        );
      }),
      { numRuns: 25 },
    );
  });

  it('does not exist where nothing is uncertain, or nothing that is makes a difference', () => {
    const range = { low: 50, likely: 100, high: 400 };
    expect(simulate(plan(support, { tools: 100 }), points)).toEqual([null]);
    expect(simulate(plan({ ...support, hiresPerMonth: range }, { tools: 100 }), points)).toEqual([null]);
    const baseline = { ...emptyBaseline('As today'), tools: range };
    expect(simulate(plan({ baseline }, { tools: range }), points)).toEqual([null]);
    const [option] = plan({}, { tools: range }).options;
    const two: BudgetInputs = { ...nothing, options: [option, emptyOption('Nothing')] };
    expect(simulate(two, points).map((found) => found === null)).toEqual([false, true]);
    expect(simulate({ ...nothing, options: [emptyOption('A'), emptyOption('B')] }, points)).toEqual([
      null,
      null,
    ]);
  });
});
