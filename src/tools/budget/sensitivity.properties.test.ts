import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyOf, rangeOf, type Amount } from '../../lib/amount.ts';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { evaluateOptions, likelyValues, type Measures } from './model.ts';
import {
  evaluateBudget,
  inputsInUse,
  swingsOf,
  switchingValue,
  tornadoOf,
  type Switching,
} from './sensitivity.ts';
import {
  emptyBaseline,
  emptyOption,
  funnelFields,
  noDefaults,
  startingInputs,
  type Baseline,
  type BudgetInputs,
  type FunnelField,
  type Option,
} from './state.ts';

/**
 * Where a plan would just pay, and what each range does to it. The oracle is the month-by-month model: an answer is right
 * when the plan with that answer put in really has the npv it is said to have.
 */

const names = { option: 'Plan', baseline: 'As today' };
const nothing: BudgetInputs = {
  ...startingInputs(noDefaults, names, new Date('2026-11-21')),
  horizonMonths: 12,
  discountRate: 0,
  contingency: 0,
  workHoursPerMonth: 100,
  options: [emptyOption('Plan')],
  baseline: null,
};

function plan(changes: Partial<BudgetInputs>, option: Partial<Option<Amount>> = {}): BudgetInputs {
  return { ...nothing, ...changes, options: [{ ...nothing.options[0], ...option }] };
}

function today(changes: Partial<Baseline<Amount>>): Baseline<Amount> {
  return { ...emptyBaseline('As today'), ...changes };
}

const volunteer = { title: 'Volunteer', monthlySalary: 0, fte: 1 };
const atOnce: Partial<BudgetInputs> = { supportLag: 0, supportFull: 1 };
const support: Partial<BudgetInputs> = {
  contacts: 100,
  deflectionRate: 0.5,
  costOtherChannel: 30,
  costSocialChannel: 10,
  ...atOnce,
};

function decided(inputs: BudgetInputs): Measures {
  const [option] = evaluateOptions(inputs).options;
  return option.additional ?? option;
}

/** A plan with another value of one input. */
function withInput(inputs: BudgetInputs, input: FunnelField | 'ads', value: number): BudgetInputs {
  const [one, ...others] = inputs.options;
  return input === 'ads'
    ? { ...inputs, options: [{ ...one, ads: value }, ...others] }
    : { ...inputs, [input]: value };
}

function switchingOf(inputs: BudgetInputs, input: Switching['input']): Switching | undefined {
  return evaluateBudget(inputs).switching.find((found) => found.input === input);
}

/** Money that rounding alone may make of a plan of this size. */
function roundingOf(inputs: BudgetInputs): number {
  const [option] = evaluateOptions({ ...inputs, baseline: null }).options;
  const before = evaluateOptions(inputs).baseline;
  const sizes = [option, ...(before === null ? [] : [before])].flatMap(({ totalCost, streams }) => [
    totalCost,
    ...Object.values(streams).map(Math.abs),
  ]);
  return 1e-12 * Math.max(...sizes);
}

describe('inputs that the answer depends on', () => {
  const streams: readonly (readonly [string, Partial<BudgetInputs>, Partial<Option<Amount>>, string[]])[] = [
    [
      'paid',
      {
        cpc: 1,
        leadRate: 1,
        closeRate: 1,
        marginPerCustomer: 1,
        incrementalityPaid: 1,
        paidFull: 1,
        salesCycle: 0,
      },
      { ads: 10 },
      [
        'cpc',
        'leadRate',
        'closeRate',
        'marginPerCustomer',
        'incrementalityPaid',
        'paidFull',
        'salesCycle',
        'ads',
      ],
    ],
    [
      'organic',
      {
        socialVisits: 1,
        organicLeadRate: 1,
        closeRate: 1,
        marginPerCustomer: 1,
        incrementalityOrganic: 1,
        organicFull: 1,
        salesCycle: 0,
      },
      {},
      [
        'socialVisits',
        'organicLeadRate',
        'incrementalityOrganic',
        'organicFull',
        'closeRate',
        'marginPerCustomer',
        'salesCycle',
      ],
    ],
    [
      'support',
      support,
      {},
      ['contacts', 'deflectionRate', 'costOtherChannel', 'costSocialChannel', 'supportLag', 'supportFull'],
    ],
    [
      'recruitment',
      { hiresPerMonth: 1, hiresFromSocial: 1, costPerHireSaved: 1 },
      {},
      ['hiresPerMonth', 'hiresFromSocial', 'costPerHireSaved'],
    ],
    [
      'retention',
      { customersReached: 1, churnReduction: 1, marginPerCustomerYear: 1 },
      {},
      ['customersReached', 'churnReduction', 'marginPerCustomerYear'],
    ],
    ['saved spend', { spendThatReallyStops: 1 }, {}, ['spendThatReallyStops']],
  ];

  for (const [name, changes, option, expected] of streams) {
    it(`are those of the streams there are: ${name}`, () => {
      expect(inputsInUse(plan(changes, { roles: [volunteer], ...option }))).toEqual(expected);
    });
  }

  it('are none when nothing is brought in, and those of today when only today brings something', () => {
    expect(inputsInUse(plan({ ...support, contacts: 0 }, { roles: [volunteer] }))).toEqual([]);
    const before = today({ roles: [volunteer], contacts: 10 });
    expect(inputsInUse(plan({ ...support, contacts: 0, baseline: before }, {}))).toContain('deflectionRate');
  });

  it('include a stream that counts against the plan', () => {
    const dear = plan({ ...support, costOtherChannel: 0 }, { roles: [volunteer] });
    expect(inputsInUse(dear)).toContain('costSocialChannel');
  });

  it('do not include what other streams would need, what is empty, or a saving of nothing', () => {
    const other = { closeRate: 0.1, marginPerCustomer: 100, salesCycle: 1, spendThatReallyStops: 0 };
    const found = inputsInUse(plan({ ...support, ...other }, { roles: [volunteer], ads: 10 }));
    expect(found).toEqual(inputsInUse(plan(support, { roles: [volunteer] })));
    const visits = { socialVisits: 1, organicLeadRate: 1, incrementalityOrganic: 1 };
    const sales = { ...visits, closeRate: 1, marginPerCustomer: 1 };
    const unsaid = plan({ ...sales, salesCycle: null }, { roles: [volunteer] });
    expect(new Set(inputsInUse(unsaid))).toEqual(new Set(Object.keys(sales)));
  });

  it('do not include ads where only today advertises', () => {
    const sales = { cpc: 1, leadRate: 1, closeRate: 1, marginPerCustomer: 1, incrementalityPaid: 1 };
    const stopped = plan(
      { ...sales, baseline: today({ roles: [volunteer], ads: 10 }) },
      { roles: [volunteer] },
    );
    expect(inputsInUse(stopped)).toContain('cpc');
    expect(inputsInUse(stopped)).not.toContain('ads');
  });
});

describe('the value at which the plan just pays', () => {
  it('is where benefit equals cost: rates, volumes, prices and money', () => {
    // 100 * 0.5 * (30 - 10) = 1000 a month against 800.
    const simple = plan(support, { roles: [volunteer], tools: 800 });
    expect(switchingOf(simple, 'contacts')?.value).toBeCloseTo(80, 6);
    expect(switchingOf(simple, 'deflectionRate')?.value).toBeCloseTo(0.4, 9);
    expect(switchingOf(simple, 'costOtherChannel')?.value).toBeCloseTo(26, 6);
    expect(switchingOf(simple, 'costSocialChannel')?.value).toBeCloseTo(14, 6);
    expect(switchingOf(simple, 'contacts')).toMatchObject({ likely: 100, inRange: null });
  });

  it('is null where the plan can never pay, or pays whatever the value', () => {
    const never = plan(support, { roles: [volunteer], tools: 1e6 });
    expect(switchingOf(never, 'deflectionRate')?.value).toBeNull();
    const always = plan({ ...support, spendThatReallyStops: 900 }, { roles: [volunteer], tools: 800 });
    expect(switchingOf(always, 'deflectionRate')?.value).toBeNull();
    const values = likelyValues(plan(support, { roles: [volunteer], tools: 800 }));
    expect(switchingValue(values, 'churnReduction', 9600)).toBeNull();
  });

  it('lies in the range given or not, and has no range where the input is certain', () => {
    const wide = { low: 80.1, likely: 100, high: 120 };
    const paying = (contacts: Amount): boolean | null | undefined =>
      switchingOf(plan({ ...support, contacts }, { roles: [volunteer], tools: 800 }), 'contacts')?.inRange;
    expect(paying(wide)).toBe(false);
    expect(paying({ ...wide, low: 79.9 })).toBe(true);
    expect(paying({ low: 10, likely: 60, high: 79.9 })).toBe(false);
    expect(paying({ low: 10, likely: 60, high: 80.1 })).toBe(true);
    expect(paying({ likely: 100, sureness: 'measured' })).toBe(false);
    expect(paying({ likely: 100, sureness: 'informed' })).toBe(true);
    const never = plan({ ...support, deflectionRate: wide }, { roles: [volunteer], tools: 1e9 });
    expect(switchingOf(never, 'deflectionRate')?.inRange).toBeNull();
  });

  // A click costs 1 up to a spend of 1, then ads^0.5 clicks at 10 each: benefit 10 * sqrt(ads), cost ads + 16 a month.
  // They are equal where sqrt(ads) is (10 - 6) / 2 and (10 + 6) / 2.
  const saturating = (ads: number): BudgetInputs =>
    plan(
      {
        cpc: 1,
        adsReference: 1,
        beta: 0.5,
        leadRate: 1,
        closeRate: 1,
        marginPerCustomer: 10,
        incrementalityPaid: 1,
        paidFull: 1,
        salesCycle: 0,
      },
      { roles: [volunteer], tools: 16, ads },
    );

  it('is the nearer of two where the result rises with ads and then falls', () => {
    for (const [ads, expected] of [
      [2, 4],
      [9, 4],
      [33, 4],
      [35, 64],
      [49, 64],
      [1000, 64],
    ] as const) {
      expect(switchingOf(saturating(ads), 'ads')?.value).toBeCloseTo(expected, 4);
    }
  });

  it('is found even where the plan pays only in a narrow band around today', () => {
    // With 24.99 besides the ads the roots are the squares of 4.9 and 5.1.
    const narrow = (ads: number): number | null => {
      const inputs = saturating(ads);
      return (
        switchingOf({ ...inputs, options: [{ ...inputs.options[0], tools: 24.99 }] }, 'ads')?.value ?? null
      );
    };
    expect(narrow(24.9)).toBeCloseTo(4.9 ** 2, 4);
    expect(narrow(25.1)).toBeCloseTo(5.1 ** 2, 4);
  });

  it('is the exact value where today is just at the turn', () => {
    expect(switchingOf(saturating(64), 'ads')?.value).toBeCloseTo(64, 4);
    const even = plan(support, { roles: [volunteer], tools: 1000 });
    expect(switchingOf(even, 'deflectionRate')?.value).toBeCloseTo(0.5, 9);
    const free = plan(support, { roles: [volunteer] });
    expect(switchingOf(free, 'contacts')?.value).toBe(0);
    // What makes no difference has no such value, even where the plan comes out at nothing.
    expect(switchingValue(likelyValues(plan({})), 'churnReduction', 0)).toBeNull();
  });

  it('is the nearest whole month at which the plan no longer pays, or at last does', () => {
    const late = (lag: number, full: number, tools: number): BudgetInputs =>
      plan({ ...support, supportLag: lag, supportFull: full }, { roles: [volunteer], tools });
    // 1000 in each of the months after the lag, against 12 * 500: it pays up to a lag of six months, not with seven.
    const paying = late(2, 12, 400);
    const lag = switchingOf(paying, 'supportLag')?.value ?? NaN;
    const npvAt = (inputs: BudgetInputs, input: FunnelField, value: number): number =>
      decided(withInput(inputs, input, value)).npv;
    expect(lag).toBeGreaterThan(2);
    expect(npvAt(paying, 'supportLag', lag)).toBeLessThanOrEqual(0);
    expect(npvAt(paying, 'supportLag', lag - 1)).toBeGreaterThan(0);
    const losing = late(2, 12, 700);
    const full = switchingOf(losing, 'supportFull')?.value ?? NaN;
    expect(full).toBeLessThan(12);
    expect(npvAt(losing, 'supportFull', full)).toBeGreaterThanOrEqual(0);
    expect(npvAt(losing, 'supportFull', full + 1)).toBeLessThan(0);
  });

  it('keeps a lag below its full effect, a full effect above its lag, and a sale within the plan', () => {
    // It would take a full effect before the lag, or a lag after the full effect, to turn the result.
    const fixed = (tools: number): BudgetInputs =>
      plan({ ...support, supportLag: 5, supportFull: 7 }, { roles: [volunteer], tools });
    // 1000 * 6.5 at best: with a full effect at 6 it is 7000, at a lag of 0 and 7 full it is 9000.
    expect(switchingOf(fixed(590), 'supportFull')?.value).toBeNull();
    expect(switchingOf(fixed(580), 'supportFull')?.value).toBe(6);
    expect(switchingOf(fixed(700), 'supportLag')?.value).toBe(1);
    expect(switchingOf(fixed(800), 'supportLag')?.value).toBeNull();
    // At a lag of 6 it is still 6000.
    expect(switchingOf(fixed(501), 'supportLag')?.value).toBe(6);
    const from = (low: number, high: number): Amount => ({ low, likely: 5, high });
    expect(switchingOf({ ...fixed(501), supportLag: from(4, 6) }, 'supportLag')?.inRange).toBe(true);
    expect(switchingOf({ ...fixed(700), supportLag: from(1, 6) }, 'supportLag')?.inRange).toBe(true);
    expect(switchingOf({ ...fixed(700), supportLag: from(2, 6) }, 'supportLag')?.inRange).toBe(false);
    expect(switchingOf(fixed(499), 'supportLag')?.value).toBeNull();
    const sales = plan(
      { ...support, socialVisits: 100, organicLeadRate: 1, closeRate: 1, marginPerCustomer: 10 },
      { roles: [volunteer], tools: 1001 },
    );
    const slow = {
      ...sales,
      incrementalityOrganic: 1,
      organicLag: 0,
      organicFull: 1,
      salesCycle: 0,
      contacts: 100,
    };
    expect(switchingOf(slow, 'salesCycle')?.value).toBe(12);
    expect(
      switchingOf({ ...slow, options: [{ ...slow.options[0], tools: 999 }] }, 'salesCycle')?.value,
    ).toBeNull();
  });

  it('makes npv zero, within a millionth of the cost, in any plan', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const tolerance = 1e-6 * Math.max(1, Math.abs(decided(inputs).totalCost));
        for (const { input, value } of evaluateBudget(inputs).switching) {
          if (value === null) continue;
          if (input !== 'ads' && !(input in funnelFields)) throw new Error(`${input} in value mode`);
          const name = input as FunnelField | 'ads';
          const field = name === 'ads' ? null : funnelFields[name];
          const npvAt = (at: number): number => decided(withInput(inputs, name, at)).npv;
          if (field?.integer === true) {
            expect(Number.isInteger(value)).toBe(true);
            continue;
          }
          // Where the smallest step of a number changes npv by more than the tolerance, zero lies within such steps.
          const step = Math.abs(npvAt(value * (1 + 2e-15)) - npvAt(value * (1 - 2e-15)));
          const rounding = step + roundingOf(withInput(inputs, name, value));
          expect(Math.abs(npvAt(value))).toBeLessThanOrEqual(tolerance + rounding);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is about the difference from today where something already runs', () => {
    const before = today({ roles: [volunteer], contacts: 40, tools: 300 });
    const more = plan({ ...support, baseline: before }, { roles: [volunteer], tools: 800 });
    // 10 a contact: 500 more must be 50 more contacts.
    expect(switchingOf(more, 'contacts')?.value).toBeCloseTo(90, 6);
  });
});

describe('what each range does to the result', () => {
  const range = { low: 1, likely: 2, high: 4 };
  const base: BudgetInputs = {
    ...plan(
      {
        ...support,
        communityHours: 200,
        baseline: today({ roles: [{ title: '', monthlySalary: 10, fte: 1 }], contacts: 3 }),
        tasks: [
          { title: 'First', volumePerMonth: 60, minutesEach: 1, channels: 1, languages: 1 },
          { title: 'Second', volumePerMonth: 60, minutesEach: 60, channels: 1, languages: 1 },
        ],
      },
      { roles: [volunteer, { title: 'Second', monthlySalary: 10, fte: 0.1 }] },
    ),
  };
  const [option] = base.options;
  const before = base.baseline ?? today({});
  const [firstTask, secondTask] = base.tasks;
  const [firstRole, secondRole] = option.roles;
  if (firstTask === undefined || secondTask === undefined) throw new Error('tasks are missing');
  if (firstRole === undefined || secondRole === undefined) throw new Error('roles are missing');

  const places: readonly (readonly [string, (amount: Amount) => BudgetInputs])[] = [
    ['contacts', (contacts) => ({ ...base, contacts })],
    ['costSocialChannel', (costSocialChannel) => ({ ...base, costSocialChannel })],
    [
      'tasks[1].volumePerMonth',
      (volumePerMonth) => ({ ...base, tasks: [firstTask, { ...secondTask, volumePerMonth }] }),
    ],
    [
      'tasks[0].minutesEach',
      (minutesEach) => ({ ...base, tasks: [{ ...firstTask, minutesEach }, secondTask] }),
    ],
    ['tools', (tools) => ({ ...base, options: [{ ...option, tools }] })],
    ['agencyHours', (agencyHours) => ({ ...base, options: [{ ...option, agencyHours }] })],
    ['setup', (setup) => ({ ...base, options: [{ ...option, setup }] })],
    [
      'roles[1].monthlySalary',
      (monthlySalary) => ({
        ...base,
        options: [{ ...option, roles: [firstRole, { ...secondRole, monthlySalary }] }],
      }),
    ],
    [
      'baseline.roles[0].monthlySalary',
      (monthlySalary) => ({
        ...base,
        baseline: { ...before, roles: [{ title: '', fte: 1, monthlySalary }] },
      }),
    ],
    ['baseline.contacts', (contacts) => ({ ...base, baseline: { ...before, contacts } })],
    ['baseline.tools', (tools) => ({ ...base, baseline: { ...before, tools } })],
  ];

  it('is one bar for each uncertain input, wherever it stands, with npv at its low and its high', () => {
    for (const [input, put] of places) {
      expect(swingsOf(put(range))).toMatchObject([
        {
          input,
          inputLow: range.low,
          inputHigh: range.high,
          npvLow: expect.closeTo(decided(put(range.low)).npv, 6) as unknown,
          npvHigh: expect.closeTo(decided(put(range.high)).npv, 6) as unknown,
        },
      ]);
    }
    expect(swingsOf(base)).toEqual([]);
  });

  it('shows a range that changes nothing as a bar without length', () => {
    const [bar] = swingsOf({ ...base, hiresPerMonth: range });
    expect(bar?.input).toBe('hiresPerMonth');
    expect(bar?.npvLow).toBe(bar?.npvHigh);
  });

  it('holds still what an empty figure counts as', () => {
    // An empty click reference is the planned spend, and stays that when the spend is put at its low and its high.
    const sales = {
      cpc: 1,
      beta: 0.5,
      leadRate: 1,
      closeRate: 1,
      marginPerCustomer: 10,
      incrementalityPaid: 1,
    };
    const ads = { low: 25, likely: 100, high: 400 };
    const [bar] = swingsOf(plan({ ...sales, paidFull: 1, salesCycle: 0 }, { roles: [volunteer], ads }));
    expect(bar?.npvLow).toBeCloseTo(12 * (250 - 25), 6);
    expect(bar?.npvHigh).toBeCloseTo(12 * (2000 - 400), 6);
  });

  it('stands in order of size, and only the eight largest are shown', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const swings = swingsOf(inputs);
        const sizes = swings.map(({ npvLow, npvHigh }) => Math.abs(npvHigh - npvLow));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(tornadoOf(inputs)).toEqual(swings.slice(0, 8));
        expect(new Set(swings.map(({ input }) => input)).size).toBe(swings.length);
        for (const { input, inputLow, inputHigh } of swings) {
          expect(inputLow).toBeLessThanOrEqual(inputHigh);
          const amount = input in funnelFields ? inputs[input as FunnelField] : null;
          if (amount === null) continue;
          const { low, high } = rangeOf(amount, funnelFields[input as FunnelField]);
          expect([inputLow, inputHigh]).toEqual([low, high]);
          expect(low).toBeLessThanOrEqual(likelyOf(amount));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('in outcome mode', () => {
  const range = { low: 20, likely: 100, high: 200 };
  const outcome = {
    title: 'Answers',
    volumePerMonth: range,
    incrementality: 0.5,
    lag: 0,
    full: 1,
    alternativeCost: 80,
    primary: true,
  };
  const other = { ...outcome, volumePerMonth: 7, primary: false };
  const service = (changes: Partial<typeof outcome>, more: Partial<BudgetInputs> = {}): BudgetInputs =>
    plan(
      { ...support, mode: 'outcome', outcomes: [other, { ...outcome, ...changes }], ...more },
      { roles: [volunteer], tools: 1000 },
    );
  const perOutcome = (inputs: BudgetInputs): number | null | undefined => {
    const [option] = evaluateOptions(inputs).options;
    return (option.additional ?? option).outcomes.find(({ primary }) => primary)?.costPerOutcome;
  };

  it('the values are those at which an outcome costs the same as its alternative', () => {
    // 80 for each of half of the volume, against 1000 a month.
    expect(evaluateBudget(service({})).switching).toEqual([
      {
        input: 'outcomes[1].volumePerMonth',
        value: expect.closeTo(25, 6) as unknown,
        likely: 100,
        inRange: true,
      },
      {
        input: 'outcomes[1].incrementality',
        value: expect.closeTo(0.125, 9) as unknown,
        likely: 0.5,
        inRange: null,
      },
    ]);
    const saving = service({ full: 3, lag: 1 }, { spendThatReallyStops: 400, communityHours: 200 });
    const [volume, share] = evaluateBudget(saving).switching;
    const at = (changes: Partial<typeof outcome>): number | null | undefined =>
      perOutcome({ ...saving, outcomes: [other, { ...outcome, full: 3, lag: 1, ...changes }] });
    expect(at({ volumePerMonth: { ...range, likely: volume?.value ?? NaN } })).toBeCloseTo(80, 6);
    expect(at({ incrementality: share?.value ?? NaN })).toBeCloseTo(80, 6);
  });

  it('the values are about what comes beyond today', () => {
    const baseline = today({ roles: [volunteer], tools: 600, outcomeVolumes: [5, 50] });
    // 80 for each of half of what is more than 50, against 400 a month more.
    const [volume] = evaluateBudget(service({}, { baseline })).switching;
    expect(volume?.value).toBeCloseTo(60, 6);
    // Half the hours on both sides: the difference is worth half as much.
    const [scarce] = evaluateBudget(service({}, { baseline, communityHours: 200 })).switching;
    expect(scarce?.value).toBeCloseTo(70, 6);
  });

  it('there is no such value without an alternative, and none at all without an outcome', () => {
    const unknown = service({});
    const outcomes = unknown.outcomes.map((each) => ({ ...each, alternativeCost: null }));
    expect(evaluateBudget({ ...unknown, outcomes }).switching.map(({ value }) => value)).toEqual([
      null,
      null,
    ]);
    expect(evaluateBudget({ ...unknown, outcomes: [] }).switching).toEqual([]);
    const none = { ...unknown, outcomes: [], spendThatReallyStops: range };
    expect(swingsOf(none)).toMatchObject([{ perOutcomeLow: null, perOutcomeHigh: null }]);
  });

  it('a bar is the cost of an outcome at low and at high, the longest first and one without an outcome before all', () => {
    const two = service({}, { spendThatReallyStops: { low: 100, likely: 200, high: 210 } });
    const bars = swingsOf(two);
    expect(bars.map(({ input }) => input)).toEqual(['outcomes[1].volumePerMonth', 'spendThatReallyStops']);
    expect(bars[0]?.perOutcomeLow).toBeCloseTo(800 / (20 * 0.5), 9);
    expect(bars[0]?.perOutcomeHigh).toBeCloseTo(800 / (200 * 0.5), 9);
    expect(bars[1]?.perOutcomeLow).toBeCloseTo(900 / 50, 9);
    expect(bars[1]?.perOutcomeHigh).toBeCloseTo(790 / 50, 9);
    const reversed = service(
      { volumePerMonth: { low: 99, likely: 100, high: 101 } },
      { spendThatReallyStops: { low: 100, likely: 200, high: 900 } },
    );
    expect(swingsOf(reversed).map(({ input }) => input)).toEqual([
      'spendThatReallyStops',
      'outcomes[1].volumePerMonth',
    ]);
    const none = service(
      { volumePerMonth: { low: 0, likely: 100, high: 101 } },
      { spendThatReallyStops: { low: 100, likely: 200, high: 990 } },
    );
    expect(swingsOf(none)[0]).toMatchObject({ input: 'outcomes[1].volumePerMonth', perOutcomeLow: null });
    const free = service(
      { volumePerMonth: { low: 99, likely: 100, high: 101 } },
      { spendThatReallyStops: { low: 100, likely: 200, high: 1000 } },
    );
    expect(swingsOf(free)[0]).toMatchObject({ input: 'spendThatReallyStops', perOutcomeHigh: null });
    const nothingComes = service({ volumePerMonth: { low: 0, likely: 0, high: 0 } });
    expect(
      swingsOf({ ...nothingComes, spendThatReallyStops: range }).map(({ perOutcomeLow }) => perOutcomeLow),
    ).toEqual([null, null]);
  });
});

describe('the whole result', () => {
  it('has the options, what the first hangs on, and what a sceptic would make of it', () => {
    const inputs = plan(
      { ...support, contacts: { low: 1, likely: 2, high: 3 } },
      { roles: [volunteer], tools: 5 },
    );
    const result = evaluateBudget(inputs);
    expect(result).toMatchObject(evaluateOptions(inputs));
    expect(result.tornado).toEqual(tornadoOf(inputs));
    // Half of 2 * 0.5 * 20 for six months, against five a quarter dearer for twelve.
    expect(result.sceptic.net).toBeCloseTo(0.5 * 6 * 20 - 12 * 6.25, 9);
  });
});
