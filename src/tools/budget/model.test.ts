import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyOf } from '../../lib/amount.ts';
import baselineVector from '../../../tests/support/vectors/budget-baseline.json' with { type: 'json' };
import workedVector from '../../../tests/support/vectors/budget-worked.json' with { type: 'json' };
import { inputsFromFlat } from './flat.ts';
import { addMonths, capacityOf, clicksOf, evaluateOptions, likelyValues, ramp, scepticOf } from './model.ts';
import { decisionNpv } from './valuation.ts';
import { evaluateBudget, switchingValue, tornadoOf } from './sensitivity.ts';
import { anyInputs, plainInputs } from '../../../tests/support/arbitraries.ts';
import { noDefaults, startingInputs, type BudgetInputs } from './state.ts';

/** Relative agreement with a published vector. */
const precision = 1e-9;

function close(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= precision * Math.max(1, Math.abs(expected));
}

/** Walks an expected result and collects every leaf that the actual one does not agree with. */
function disagreements(actual: unknown, expected: unknown, path = ''): string[] {
  if (typeof expected === 'number') {
    return typeof actual === 'number' && close(actual, expected)
      ? []
      : [`${path}: ${String(actual)} instead of ${expected}`];
  }
  if (expected === null || typeof expected !== 'object') {
    return actual === expected ? [] : [`${path}: ${String(actual)} instead of ${String(expected)}`];
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    disagreements((actual as Record<string, unknown> | null)?.[key], value, `${path}.${key}`),
  );
}

const today = new Date('2026-11-21');
const starting = startingInputs(noDefaults, { option: '', baseline: '' }, today);

function read(flat: Record<string, unknown>): BudgetInputs {
  const parsed = inputsFromFlat(flat, starting, today);
  if (!parsed.ok) throw new Error(parsed.error.join('\n'));
  return parsed.value.inputs;
}

const worked = read(workedVector.inputs);
const withBaseline = read(baselineVector.inputs);

describe('the worked vectors', () => {
  for (const [name, vector] of [
    ['without a baseline', workedVector],
    ['with a baseline', baselineVector],
  ] as const) {
    it(`agree with the published results ${name}`, () => {
      const result = evaluateBudget(read(vector.inputs));
      const { switching, ...measures } = vector.result;
      expect(disagreements(result.options[0], measures)).toEqual([]);
      for (const expected of switching) {
        const found = result.switching.find(({ input }) => input === expected.input);
        expect(disagreements(found?.value, expected.value, expected.input)).toEqual([]);
      }
    });
  }
});

describe('ramp', () => {
  it('is nothing up to the lag, whole from the month of full effect, and straight between', () => {
    expect([0, 2, 7, 12, 20].map((month) => ramp(month, 2, 12))).toEqual([0, 0, 0.5, 1, 1]);
  });
});

describe('addMonths', () => {
  it('passes the turn of the year', () => {
    expect(addMonths('2026-11', 2)).toBe('2027-01');
    expect(addMonths('2027-01', 23)).toBe('2028-12');
  });
});

describe('clicksOf', () => {
  it('gives no clicks for no ads, whatever the price', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (cpc) => {
        expect(clicksOf(0, { cpc, adsReference: 100, beta: 0.7 })).toBe(0);
      }),
    );
  });

  it('has the seen price at the reference spend and a higher one above it', () => {
    const price = { cpc: 10, adsReference: 1000, beta: 0.7 };
    expect(clicksOf(1000, price)).toBeCloseTo(100);
    expect(clicksOf(2000, price)).toBeLessThan(200);
    expect(clicksOf(500, price)).toBeCloseTo(50);
  });
});

describe('capacityOf', () => {
  const values = likelyValues(worked);
  const [option] = values.options;

  it('is enough when nothing is needed', () => {
    expect(capacityOf(values, option).ratio).toBe(1);
  });

  it('counts hours for every channel and language, and the shortfall in full-time equivalents', () => {
    const tasks = [{ title: 'Post', volumePerMonth: 20, minutesEach: 90, channels: 3, languages: 2 }];
    const capacity = capacityOf({ ...values, tasks, communityHours: 20, planningHours: 10 }, option);
    expect(capacity.hoursNeeded).toBe(210);
    expect(capacity.hoursAvailable).toBe(116);
    expect(capacity.shortfallHours).toBe(94);
    expect(capacity.shortfallFte).toBeCloseTo(94 / 116);
    expect(capacity.ratio).toBeCloseTo(116 / 210);
  });

  it('leaves ads without effect when nobody has any hours', () => {
    const nobody: BudgetInputs = { ...worked, options: [{ ...worked.options[0], roles: [] }] };
    expect(evaluateOptions(nobody).options[0].streams.paid).toBe(0);
  });
});

describe('financial years', () => {
  it('follow the chosen first month, and their sums are the plan', () => {
    const split: BudgetInputs = { ...worked, startMonth: '2027-03', fiscalYearStart: 7 };
    const [option] = evaluateOptions(split).options;
    expect(option.years.map(({ from, to, months }) => [from, to, months])).toEqual([
      ['2027-03', '2027-06', 4],
      ['2027-07', '2028-06', 12],
      ['2028-07', '2029-02', 8],
    ]);
    const total = option.years.reduce((sum, year) => sum + year.oneOff + year.running, 0);
    expect(close(total, option.totalCost)).toBe(true);
    expect(close(option.years.at(-1)?.cumulative ?? 0, option.net)).toBe(true);
  });
});

describe('payback', () => {
  const paying: BudgetInputs = { ...worked, marginPerCustomer: 60_000 };

  it('is the month from which the accumulated net stays above zero', () => {
    const [option] = evaluateOptions(paying).options;
    const totals: number[] = [];
    option.cashFlow.reduce((sum, value) => (totals.push(sum + value), sum + value), 0);
    expect(option.paybackMonth).toBe(totals.findLastIndex((total) => total < -1e-6) + 2);
    expect(option.peakFunding).toBeCloseTo(-Math.min(...totals));
  });

  it('does not exist when the plan never pays, or costs nothing', () => {
    expect(evaluateOptions(worked).options[0].paybackMonth).toBeNull();
    expect(evaluateOptions(free(worked)).options[0].paybackMonth).toBeNull();
  });
});

/** The same plan without any cost at all. */
function free(inputs: BudgetInputs): BudgetInputs {
  const [option] = inputs.options;
  return {
    ...inputs,
    options: [
      {
        ...option,
        roles: [],
        overheadPerFte: 0,
        managementHours: 0,
        agency: 0,
        tools: 0,
        production: 0,
        creators: 0,
        ads: 0,
        training: 0,
        setup: 0,
      },
    ],
  };
}

describe('stopping', () => {
  it('costs notice for staff beyond today, and what is left of the contracts', () => {
    const [option] = withBaseline.options;
    const bound: BudgetInputs = {
      ...withBaseline,
      options: [{ ...option, noticeMonths: 2, commitmentMonths: 12 }],
    };
    const result = evaluateOptions(bound);
    const staff = result.options[0].monthlyStaffCost - (result.baseline?.monthlyStaffCost ?? 0);
    expect(result.options[0].stopCost).toBeCloseTo(staff * 2 + 9 * 13_000);
  });
});

describe('sceptic mode', () => {
  it('halves effects, adds a quarter to additional cost but not to one-off cost, and waits six months', () => {
    const simple: BudgetInputs = {
      ...free(worked),
      socialVisits: 0,
      contacts: 0,
      hiresPerMonth: 0,
      horizonMonths: 12,
      spendThatReallyStops: 100,
      discountRate: 0,
      options: [{ ...free(worked).options[0], tools: 10, setup: 50 }],
      contingency: 0,
    };
    // Six months of 50 saved, twelve of 12.50 paid, 50 once.
    expect(scepticOf(likelyValues(simple)).net).toBeCloseTo(6 * 50 - 12 * 12.5 - 50);
  });
});

describe('the tornado', () => {
  it('shows both values and both results of each uncertain input, largest first', () => {
    const uncertain: BudgetInputs = {
      ...worked,
      closeRate: { low: 0.1, likely: 0.15, high: 0.2 },
      overlap: { low: 0.05, likely: 0.1, high: 0.2 },
    };
    const bars = tornadoOf(uncertain);
    expect(bars.map(({ input }) => input)).toEqual(['closeRate', 'overlap']);
    const [first] = bars;
    expect(first?.npvHigh).toBeCloseTo(decisionNpv(likelyValues({ ...uncertain, closeRate: 0.2 })));
    expect(first?.npvLow).toBeCloseTo(decisionNpv(likelyValues({ ...uncertain, closeRate: 0.1 })));
  });
});

describe('switching values', () => {
  it('give the root nearest to today when npv rises and falls with ads', () => {
    const saturating: BudgetInputs = {
      ...free(worked),
      beta: 0.6,
      adsReference: 5000,
      marginPerCustomer: 20_000,
      options: [
        { ...worked.options[0], ads: 8000, roles: [{ title: 'A', monthlySalary: 20_000, fte: 0.2 }] },
      ],
    };
    const values = likelyValues(saturating);
    const root = switchingValue(values, 'ads', 1);
    expect(root).not.toBeNull();
    const npv = decisionNpv({ ...values, options: [{ ...values.options[0], ads: root ?? 0 }] });
    expect(Math.abs(npv)).toBeLessThan(1);
  });

  it('say nothing when npv does not depend on the input or never reaches zero', () => {
    expect(switchingValue(likelyValues(worked), 'churnReduction', 1)).toBeNull();
    expect(switchingValue(likelyValues(worked), 'overlap', 1)).toBeNull();
  });

  it('give the nearest whole month at which the sign has changed', () => {
    const near: BudgetInputs = { ...worked, marginPerCustomer: 18_500, discountRate: 0 };
    const values = likelyValues(near);
    const month = switchingValue(values, 'salesCycle', 1);
    const signAt = (salesCycle: number): boolean => decisionNpv({ ...values, salesCycle }) > 0;
    expect(month).not.toBeNull();
    expect(signAt(month ?? 0)).not.toBe(signAt(values.salesCycle));
    expect(signAt((month ?? 0) - 1)).toBe(signAt(values.salesCycle));
  });
});

describe('outcome mode', () => {
  const outcomes: BudgetInputs = {
    ...worked,
    mode: 'outcome',
    outcomes: [
      {
        title: 'Answered question',
        volumePerMonth: 400,
        incrementality: 0.5,
        lag: 0,
        full: 1,
        alternativeCost: 70,
        primary: true,
      },
    ],
  };

  it('divides the cost by outcomes that would not have come anyway, and puts no money on them', () => {
    const [option] = evaluateOptions(outcomes).options;
    expect(option.totalBenefit).toBe(0);
    expect(option.outcomes[0]?.volume).toBe(400 * 0.5 * 24);
    expect(option.outcomes[0]?.costPerOutcome).toBeCloseTo(option.totalCost / (400 * 0.5 * 24));
  });

  it('has no cost per outcome when there are no outcomes', () => {
    const none = {
      ...outcomes,
      outcomes: outcomes.outcomes.map((outcome) => ({ ...outcome, volumePerMonth: 0 })),
    };
    expect(evaluateOptions(none).options[0].outcomes[0]?.costPerOutcome).toBeNull();
  });
});

describe('for any valid inputs', () => {
  const numbersOf = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(numbersOf)
        : [];

  it('every number is finite and none is minus zero', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const numbers = numbersOf(evaluateOptions(inputs));
        expect(numbers.filter((value) => !Number.isFinite(value) || Object.is(value, -0))).toEqual([]);
      }),
    );
  });

  it('the sceptic is never better than the plan', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const values = likelyValues(inputs);
        const [option] = evaluateOptions(inputs).options;
        const { net, npv } = option.additional ?? option;
        const sceptic = scepticOf(values);
        const slack = 1e-9 * Math.max(1, Math.abs(net), Math.abs(npv));
        expect(sceptic.net).toBeLessThanOrEqual(net + slack);
        expect(sceptic.npv).toBeLessThanOrEqual(npv + slack);
      }),
    );
  });

  it('more money costs more: scaling every amount of money scales every measure of money', () => {
    fc.assert(
      fc.property(plainInputs, fc.constantFrom(0.5, 2, 10), (inputs, factor) => {
        const before = evaluateOptions(inputs).options[0];
        const after = evaluateOptions(scaleMoney(inputs, factor)).options[0];
        const size = Math.max(1, before.totalCost, Math.abs(before.totalBenefit)) * factor;
        for (const name of ['totalCost', 'totalBenefit', 'npv', 'peakFunding'] as const) {
          expect(Math.abs(after[name] - before[name] * factor)).toBeLessThanOrEqual(precision * size);
        }
      }),
    );
  });

  it('adding an option changes no other', () => {
    fc.assert(
      fc.property(plainInputs, (inputs) => {
        const [alone] = evaluateOptions(inputs).options;
        const [beside] = evaluateOptions({
          ...inputs,
          options: [...inputs.options, inputs.options[0]],
        }).options;
        expect(beside).toEqual(alone);
      }),
    );
  });

  it('a baseline equal to a running plan leaves no additional running cost', () => {
    fc.assert(
      fc.property(plainInputs, (inputs) => {
        const [option] = inputs.options;
        const same: BudgetInputs = {
          ...inputs,
          options: [{ ...option, training: 0, setup: 0 }],
          baseline: {
            ...option,
            training: 0,
            setup: 0,
            socialVisits: inputs.socialVisits ?? 0,
            contacts: inputs.contacts ?? 0,
            hiresPerMonth: inputs.hiresPerMonth ?? 0,
            customersReached: inputs.customersReached ?? 0,
            outcomeVolumes: [],
          },
        };
        expect(evaluateOptions(same).options[0].additional?.totalCost).toBe(0);
      }),
    );
  });

  it('a better rate never gives a worse result, and a dearer click never a better one', () => {
    fc.assert(
      fc.property(plainInputs, (inputs) => {
        const npv = (changed: BudgetInputs): number =>
          decisionNpv(likelyValues({ ...changed, baseline: null }));
        const base = npv(inputs);
        const slack = 1e-9 * Math.max(1, Math.abs(base));
        const better = likelyOf(inputs.closeRate ?? 0) * 1.1;
        expect(npv({ ...inputs, closeRate: Math.min(1, better) })).toBeGreaterThanOrEqual(base - slack);
        expect(npv({ ...inputs, cpc: likelyOf(inputs.cpc ?? 1) * 1.1 })).toBeLessThanOrEqual(base + slack);
      }),
    );
  });
});

/** Every amount of money in a plan times a factor; volumes, rates and months stay. */
function scaleMoney(inputs: BudgetInputs, factor: number): BudgetInputs {
  const scale = (amount: BudgetInputs['cpc']): number => (amount === null ? 0 : likelyOf(amount) * factor);
  const option = (old: BudgetInputs['options'][0]): BudgetInputs['options'][0] => ({
    ...old,
    roles: old.roles.map((role) => ({ ...role, monthlySalary: scale(role.monthlySalary) })),
    overheadPerFte: scale(old.overheadPerFte),
    managementHourlyCost: scale(old.managementHourlyCost),
    agency: scale(old.agency),
    tools: scale(old.tools),
    production: scale(old.production),
    creators: scale(old.creators),
    ads: scale(old.ads),
    training: scale(old.training),
    setup: scale(old.setup),
  });
  const [first, ...others] = inputs.options;
  return {
    ...inputs,
    cpc: scale(inputs.cpc),
    adsReference: scale(inputs.adsReference),
    marginPerCustomer: scale(inputs.marginPerCustomer),
    costOtherChannel: scale(inputs.costOtherChannel),
    costSocialChannel: scale(inputs.costSocialChannel),
    costPerHireSaved: scale(inputs.costPerHireSaved),
    marginPerCustomerYear: scale(inputs.marginPerCustomerYear),
    spendThatReallyStops: scale(inputs.spendThatReallyStops),
    options: [option(first), ...others.map(option)],
    baseline: inputs.baseline === null ? null : { ...inputs.baseline, ...option(inputs.baseline) },
  };
}
