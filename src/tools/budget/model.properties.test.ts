import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyOf, type Amount } from '../../lib/amount.ts';
import { anyInputs, plainInputs } from '../../../tests/support/arbitraries.ts';
import {
  addMonths,
  capacityOf,
  clicksOf,
  costBreakdown,
  evaluateOptions,
  likelyValues,
  ramp,
  scepticOf,
  type Measures,
  type OptionResult,
} from './model.ts';
import {
  emptyBaseline,
  emptyOption,
  noDefaults,
  startingInputs,
  streamNames,
  type Baseline,
  type BudgetInputs,
  type Option,
} from './state.ts';

/**
 * What must be true of the model whatever is filled in, and worked examples in numbers that can be checked by hand. The
 * formulas are those of the published method, sections 1.2 to 1.7.
 */

const names = { option: 'Plan', baseline: 'As today' };
const starting = startingInputs(noDefaults, names, new Date('2026-11-21'));

/** A year in which nothing is done, needed or gained; no interest, no contingency, a hundred hours a month for a post. */
const nothing: BudgetInputs = {
  ...starting,
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

/** Someone who does the work for no pay, so that only what is looked at has a price. */
const volunteer = { title: 'Volunteer', monthlySalary: 0, fte: 1 };

/** Six streams of benefit whose size and timing can be followed with pencil and paper. */
const everyStream: Partial<BudgetInputs> = {
  cpc: 10,
  adsReference: 1000,
  beta: 1,
  leadRate: 0.1,
  closeRate: 0.5,
  marginPerCustomer: 40,
  incrementalityPaid: 0.5,
  paidFull: 4,
  salesCycle: 2,
  socialVisits: 1000,
  organicLeadRate: 0.1,
  incrementalityOrganic: 0.5,
  overlap: 0.2,
  organicLag: 1,
  organicFull: 5,
  contacts: 100,
  deflectionRate: 0.2,
  costOtherChannel: 70,
  costSocialChannel: 20,
  supportLag: 2,
  supportFull: 4,
  hiresPerMonth: 2,
  hiresFromSocial: 0.25,
  costPerHireSaved: 1000,
  recruitLag: 0,
  recruitFull: 2,
  customersReached: 1200,
  churnReduction: 0.1,
  marginPerCustomerYear: 100,
  retainLag: 0,
  retainFull: 1,
  spendThatReallyStops: 300,
};

const first = (inputs: BudgetInputs): OptionResult => evaluateOptions(inputs).options[0];
const decided = (result: OptionResult): Measures => result.additional ?? result;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const runningTotals = (values: readonly number[]): number[] =>
  values.map((_, index) => total(values.slice(0, index + 1)));

/** Today's value of a cash flow, the first month discounted one month. */
function npvOf(cashFlow: readonly number[], rate: number, monthsBefore = 0): number {
  return total(cashFlow.map((value, index) => value / (1 + rate) ** ((index + 1 + monthsBefore) / 12)));
}

/** How far two sums of money of this size may differ by rounding alone. */
function near(actual: number, expected: number, ...sizes: number[]): void {
  const size = Math.max(1, Math.abs(expected), ...sizes.map(Math.abs));
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * size);
}

describe('the effect of a stream', () => {
  it('begins after the lag, is half way half way, and whole from the month of full effect', () => {
    expect([1, 2, 3, 4, 5].map((month) => ramp(month, 1, 5))).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(ramp(2, 1.5, 3.5)).toBe(0.25);
  });

  it('is nothing in the month of the lag, even where full effect is said to come then', () => {
    expect(ramp(5, 5, 5)).toBe(0);
    expect(ramp(6, 5, 5)).toBe(1);
  });

  it('never falls from one month to the next, and never exceeds the whole', () => {
    const month = fc.double({ min: 0, max: 120, noNaN: true });
    fc.assert(
      fc.property(month, month, fc.integer({ min: 1, max: 60 }), (lag, width, at) => {
        const [now, next] = [ramp(at, lag, lag + width), ramp(at + 1, lag, lag + width)];
        expect(now).toBeGreaterThanOrEqual(0);
        expect(next).toBeGreaterThanOrEqual(now);
        expect(next).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('adds months across the turn of the year, forwards and backwards', () => {
    expect(addMonths('2026-12', 0)).toBe('2026-12');
    expect(addMonths('2027-01', -1)).toBe('2026-12');
    expect(addMonths('2027-01', 11)).toBe('2027-12');
  });
});

describe('what the plan costs', () => {
  const costly = plan(
    {
      horizonMonths: 36,
      employerContribution: 0.25,
      agreedContribution: 0.125,
      wageGrowth: 0.1,
      contingency: 0.2,
      irrecoverableVat: 0.25,
    },
    {
      roles: [
        { title: 'Editor', monthlySalary: 1000, fte: 1.5 },
        { title: 'Photographer', monthlySalary: 1000, fte: 0.5 },
      ],
      overheadPerFte: 125,
      managementHours: 10,
      managementHourlyCost: 20,
      agency: 100,
      tools: 200,
      production: 300,
      creators: 400,
      ads: 500,
      training: 300,
      setup: 700,
      noticeMonths: 2,
      commitmentMonths: 5,
    },
  );
  // Staff 2 * (1000 * 1.375 + 125), management 10 * 20; bought 1000 * 1.2 and ads 500, with a quarter of VAT on both.
  const [staff, people, bought, once] = [3000, 3200, 2125, 1500];

  it('adds charges to pay, a margin to what is bought, VAT to that and to ads, and none of these to wages', () => {
    const option = first(costly);
    expect(option.monthlyStaffCost).toBeCloseTo(staff, 9);
    expect(option.monthlyCost).toBeCloseTo(people + bought, 9);
    expect(option.fullYearEffect).toBeCloseTo(12 * (people + bought), 9);
    expect(option.fte).toBe(2);
    expect(option.years.map(({ oneOff }) => oneOff)).toEqual([once, 0, 0]);
  });

  it('raises wages, management and overhead each twelfth month, and nothing else', () => {
    expect(first(costly).years.map(({ running }) => Math.round(running * 1e6) / 1e6)).toEqual(
      [1, 1.1, 1.21].map((wages) => 12 * (people * wages + bought)),
    );
    expect(first(costly).cashFlow.slice(10, 14).map(Math.round)).toEqual([-5325, -5325, -5645, -5645]);
  });

  it('has parts that add up to what a month costs', () => {
    const values = likelyValues(costly);
    expect(costBreakdown(values, values.options[0])).toEqual({
      staff,
      management: 200,
      agency: 100,
      tools: 200,
      production: 300,
      creators: 400,
      contingency: 200,
      ads: 500,
      vat: 425,
      running: people + bought,
      oneOff: once,
    });
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { running, oneOff, ...parts } = costBreakdown(
          likelyValues(inputs),
          likelyValues(inputs).options[0],
        );
        const option = first(inputs);
        near(total(Object.values(parts)), running);
        near(option.monthlyCost, running);
        near(option.years[0]?.oneOff ?? NaN, oneOff);
        near(option.fullYearEffect, running * 12);
      }),
    );
  });

  it('can be stopped after three months for the notice of the staff and the rest of the contracts, with VAT', () => {
    // Two months of notice; two of five months left of agency and tools.
    expect(first(costly).stopCost).toBeCloseTo(2 * staff + 2 * (100 + 200) * 1.25, 9);
    const short = plan(costly, { ...costly.options[0], noticeMonths: 0, commitmentMonths: 2 });
    expect(first(short).stopCost).toBe(0);
    const fewer = { ...costly, baseline: today({ roles: [{ title: '', monthlySalary: 1000, fte: 3 }] }) };
    expect(first(fewer).stopCost).toBeCloseTo(2 * (100 + 200) * 1.25, 9);
  });

  it('pays for training and set-up in the first month only, and today has none of either', () => {
    const both = plan({ baseline: today({ training: 70, setup: 80 }) }, { training: 30, setup: 20 });
    const { options, baseline } = evaluateOptions(both);
    expect(options[0].cashFlow).toEqual([-50, ...Array<number>(11).fill(0)]);
    expect(options[0].additional?.totalCost).toBe(50);
    expect(baseline?.totalCost).toBe(0);
  });
});

describe('what the plan brings', () => {
  const enough = plan(everyStream, { roles: [volunteer], ads: 1000 });
  const sums = { paid: 850, organic: 6000, support: 9500, recruit: 5750, retain: 12_000, avoided: 3600 };

  it('is each stream at its size, when its time has come', () => {
    const { streams, totalBenefit, totalCost, cashFlow, capacity } = first(enough);
    expect(capacity.ratio).toBe(1);
    expect(streams).toEqual(sums);
    expect(totalBenefit).toBe(37_700);
    expect(totalCost).toBe(12_000);
    // Less 1000 for ads: recruitment half, retention and saving at once; support from month 3; sales from month 3 and 4.
    expect(cashFlow.slice(0, 8).map((value) => Math.round(value * 1e6) / 1e6)).toEqual([
      250 + 1000 + 300 - 1000,
      500 + 1000 + 300 - 1000,
      25 + 500 + 500 + 1000 + 300 - 1000,
      50 + 200 + 1000 + 500 + 1000 + 300 - 1000,
      75 + 400 + 1000 + 500 + 1000 + 300 - 1000,
      100 + 600 + 1000 + 500 + 1000 + 300 - 1000,
      100 + 800 + 1000 + 500 + 1000 + 300 - 1000,
      100 + 800 + 1000 + 500 + 1000 + 300 - 1000,
    ]);
  });

  it('shrinks with the hours there are, but for ads and for what is stopped', () => {
    const busy = { ...enough, communityHours: 150, planningHours: 50 };
    expect(first(busy).capacity).toEqual({
      ratio: 0.5,
      hoursAvailable: 100,
      hoursNeeded: 200,
      shortfallHours: 100,
      shortfallFte: 1,
    });
    expect(first(busy).streams).toEqual({
      ...sums,
      organic: 3000,
      support: 4750,
      recruit: 2875,
      retain: 6000,
    });
  });

  it('comes from agency hours as well as from people, and not at all from nobody', () => {
    const byAgency = plan({ ...everyStream, communityHours: 80 }, { agencyHours: 40, ads: 1000 });
    expect(first(byAgency).capacity.ratio).toBe(0.5);
    expect(first(byAgency).streams.paid).toBe(sums.paid);
    expect(first(plan({ ...everyStream, communityHours: 80 }, { ads: 1000 })).streams).toEqual({
      paid: 0,
      organic: 0,
      support: 0,
      recruit: 0,
      retain: 0,
      avoided: sums.avoided,
    });
  });

  it('counts against the plan where answering on social media is the dearer way', () => {
    const dear = { ...enough, costOtherChannel: 20, costSocialChannel: 70 };
    expect(first(dear).streams.support).toBe(-sums.support);
  });

  it('puts a month between the lag and the full effect where ranges have brought them together', () => {
    const together = { ...enough, supportLag: 6, supportFull: 3 };
    expect(first(together).streams.support).toBe(6 * 1000);
    // A lag of six months and a half: half of the effect in month seven.
    expect(first({ ...together, supportLag: 6.5 }).streams.support).toBe(5.5 * 1000);
  });

  it('takes an empty figure for nothing, an empty click reference for the planned spend, and an empty cost of answering for no saving', () => {
    const empty = { ...enough, adsReference: null, beta: null, costSocialChannel: null };
    const { streams } = first({ ...empty, salesCycle: null, organicLag: null, organicFull: 1, paidFull: 1 });
    expect(streams.support).toBe(0);
    expect(streams.paid).toBe(12 * 100);
    expect(streams.organic).toBe(12 * 800);
    expect(likelyValues(empty)).toMatchObject({ adsReference: 1000, beta: 1, costSocialChannel: 70 });
    expect(likelyValues({ ...empty, costOtherChannel: null }).costSocialChannel).toBe(0);
    expect(likelyValues(plan({})).adsReference).toBe(1);
    expect(first({ ...enough, leadRate: null }).streams.paid).toBe(0);
  });

  it('is that of the likely values, whatever the ranges', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { unpriced, ...values } = likelyValues(inputs);
        expect(evaluateOptions({ ...values, unpriced })).toEqual(evaluateOptions(inputs));
      }),
    );
  });
});

describe('clicks', () => {
  const price = { cpc: 2, adsReference: 100, beta: 0.5 };

  it('cost more each above the spend at which their price was seen, and no less below it', () => {
    expect(clicksOf(100, price)).toBe(50);
    expect(clicksOf(400, price)).toBe(100);
    expect(clicksOf(25, price)).toBe(12.5);
    expect(clicksOf(400, { ...price, beta: 1 })).toBe(200);
  });

  it('are none for no spend or no price', () => {
    expect(clicksOf(0, price)).toBe(0);
    expect(clicksOf(10, { ...price, cpc: 0 })).toBe(0);
  });

  it('never become fewer when more is spent, nor more than the price seen allows', () => {
    const money = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        money,
        money,
        money,
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (a, b, adsReference, beta) => {
          const seen = { cpc: 3, adsReference, beta };
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          expect(clicksOf(more, seen)).toBeGreaterThanOrEqual(clicksOf(less, seen) * (1 - 1e-12));
          expect(clicksOf(more, seen)).toBeLessThanOrEqual((more / 3) * (1 + 1e-12));
        },
      ),
    );
  });
});

describe('hours', () => {
  it('are enough, or lacking by what is needed less what there is', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const values = likelyValues(inputs);
        for (const option of values.options) {
          const { ratio, hoursAvailable, hoursNeeded, shortfallHours } = capacityOf(values, option);
          near(ratio * hoursNeeded, Math.min(hoursNeeded, hoursAvailable));
          near(shortfallHours, hoursNeeded - ratio * hoursNeeded, hoursNeeded);
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(ratio).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('are those left when administration has taken its share', () => {
    const values = likelyValues(
      plan(
        {
          adminShare: 0.2,
          tasks: [{ title: 'Film', volumePerMonth: 8, minutesEach: 90, channels: 2, languages: 5 }],
        },
        { roles: [{ ...volunteer, fte: 0.5 }] },
      ),
    );
    expect(capacityOf(values, values.options[0])).toEqual({
      ratio: 40 / 120,
      hoursAvailable: 40,
      hoursNeeded: 120,
      shortfallHours: 80,
      shortfallFte: 1,
    });
  });
});

describe('the measures', () => {
  it('are the sums of the months, as the method defines them', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { options, baseline } = evaluateOptions(inputs);
        const all = options.flatMap((option) => [option, option.additional]).concat(baseline);
        for (const measures of all) {
          if (measures === null) continue;
          const { totalCost, totalBenefit, streams, net, npv, cashFlow } = measures;
          const size = Math.max(totalCost, ...Object.values(streams).map(Math.abs));
          const totals = runningTotals(cashFlow);
          expect(cashFlow).toHaveLength(inputs.horizonMonths);
          near(totalBenefit, total(streamNames.map((stream) => streams[stream])), size);
          near(net, totalBenefit - totalCost, size);
          near(net, total(cashFlow), size);
          near(npv, npvOf(cashFlow, inputs.discountRate), size);
          near(measures.peakFunding, Math.max(0, -Math.min(...totals)), size);
          if (totalCost > 0) near((measures.roi ?? NaN) * totalCost, net, size);
          if (totalCost === 0) expect(measures.roi).toBeNull();
          if (totalBenefit > 0) near((measures.breakEvenMultiple ?? NaN) * totalBenefit, totalCost, size);
          else expect(measures.breakEvenMultiple).toBeNull();
        }
        for (const { additional } of options) {
          expect(additional === null).toBe(inputs.baseline === null);
          if (additional !== null && additional.totalCost <= 0) expect(additional.roi).toBeNull();
        }
      }),
    );
  });

  it('are those of the differences from today, month by month', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { options, baseline } = evaluateOptions(inputs);
        if (baseline === null) return;
        for (const { additional, ...own } of options) {
          const size = Math.max(own.totalCost, baseline.totalCost, ...own.cashFlow.map(Math.abs));
          near(additional?.totalCost ?? NaN, own.totalCost - baseline.totalCost, size);
          near(additional?.monthlyCost ?? NaN, own.monthlyCost - baseline.monthlyCost, size);
          for (const stream of streamNames) {
            const [mine, before] = [own.streams[stream], baseline.streams[stream]];
            near(additional?.streams[stream] ?? NaN, mine - before, mine, before);
          }
          near(additional?.years[0]?.fte ?? NaN, own.fte - baseline.fte, own.fte, baseline.fte);
        }
      }),
    );
  });

  it('say that interest makes later money worth less: twelve months make a year', () => {
    const once = plan({ discountRate: 0.1 }, { setup: 110 });
    expect(first(once).npv).toBeCloseTo(-110 / 1.1 ** (1 / 12), 9);
    const monthly = first(plan({ discountRate: 0.1 }, { tools: 10 }));
    expect(monthly.npv).toBeCloseTo(
      -10 * total(monthly.cashFlow.map((_, index) => 1.1 ** (-(index + 1) / 12))),
      9,
    );
  });
});

describe('payback', () => {
  const saving = (once: number, monthly: number, changes: Partial<BudgetInputs> = {}): OptionResult =>
    first(plan({ spendThatReallyStops: monthly, ...changes }, { setup: once }));

  it('comes in the month in which the outlay is back, that month included', () => {
    expect(saving(100, 30).paybackMonth).toBe(4);
    expect(saving(90, 30).paybackMonth).toBe(3);
    expect(saving(90, 30).peakFunding).toBe(60);
    expect(saving(360, 30).paybackMonth).toBe(12);
    expect(saving(361, 30).paybackMonth).toBeNull();
  });

  it('is in the first month where there never is an outlay to recover', () => {
    expect(saving(20, 30).paybackMonth).toBe(1);
    expect(saving(20, 30).peakFunding).toBe(0);
  });

  it('does not exist for a plan without any cost', () => {
    expect(saving(0, 30).paybackMonth).toBeNull();
    expect(saving(0, 30).roi).toBeNull();
    expect(saving(0, 0).breakEvenMultiple).toBeNull();
  });

  it('does not count a month after which the plan falls below zero again', () => {
    // Wages of 100 rise by half after a year, against a saving of 120: up by 20 a month, then down by 30.
    const rising = { title: '', monthlySalary: 100, fte: 1 };
    const over = (horizonMonths: number): OptionResult =>
      first(
        plan({ horizonMonths, wageGrowth: 0.5, spendThatReallyStops: 120 }, { roles: [rising], setup: 60 }),
      );
    expect(over(12).paybackMonth).toBe(3);
    // 60 + 120 + … : after twenty months the total is below zero for good.
    expect(over(24).paybackMonth).toBeNull();
    expect(over(18).paybackMonth).toBe(3);
  });

  it('is the first month from which the total stays at or above zero, for any plan', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const option of evaluateOptions(inputs).options) {
          const { cashFlow, totalCost, paybackMonth } = decided(option);
          const totals = runningTotals(cashFlow);
          const staysUp = totals.map((_, index) => totals.slice(index).every((value) => value >= -1e-6));
          const month = staysUp.indexOf(true) + 1;
          expect(paybackMonth).toBe(totalCost === 0 || month === 0 ? null : month);
        }
      }),
    );
  });
});

describe('the cost of delay', () => {
  it('is what six months less of effect cost, with the set-up paid either way', () => {
    const worth = { contacts: 10, deflectionRate: 1, costOtherChannel: 10, costSocialChannel: 0 };
    const waiting = plan({ ...worth, supportLag: 0, supportFull: 2 }, { setup: 600, tools: 10 });
    // Now: 50 + 11 * 100 - 120 - 600. Six months later: 50 + 5 * 100 - 60 - 600.
    expect(first(waiting).costOfDelay).toBe(430 - -110);
  });

  it('lets wages rise by the calendar, whenever the plan starts', () => {
    const paid = plan(
      { horizonMonths: 24, wageGrowth: 0.5 },
      { roles: [{ title: '', monthlySalary: 100, fte: 1 }] },
    );
    // Twelve months at 100 and twelve at 150, against six at 100 and twelve at 150.
    expect(first(paid).costOfDelay).toBe(-600);
  });

  it('is the plan less the same plan six months later, both seen from today', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const now = { ...inputs, horizonMonths: Math.max(18, inputs.horizonMonths), wageGrowth: 0 };
        const long = evaluateOptions(now).options;
        const short = evaluateOptions({ ...now, horizonMonths: now.horizonMonths - 6 }).options;
        long.forEach((option, index) => {
          const later = short[index];
          if (later === undefined) throw new Error('an option is missing');
          const size = Math.max(option.totalCost, ...Object.values(option.streams).map(Math.abs));
          const waited = npvOf(later.cashFlow, now.discountRate, 6);
          near(option.costOfDelay, option.npv - waited, size);
          if (option.additional === null || later.additional === null) return;
          const baselineSize = Math.max(...option.additional.cashFlow.map(Math.abs)) * now.horizonMonths;
          const additionally = npvOf(later.additional.cashFlow, now.discountRate, 6);
          near(option.additional.costOfDelay, option.additional.npv - additionally, size, baselineSize);
        });
      }),
    );
  });
});

describe('financial years', () => {
  it('follow one another without a gap, begin in the chosen month, and sum up to the plan', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { options, baseline } = evaluateOptions(inputs);
        for (const measures of [...options, ...options.map(decided), baseline ?? options[0]]) {
          const { years, cashFlow } = measures;
          const size = Math.max(measures.totalCost, ...cashFlow.map(Math.abs)) * 60;
          expect(total(years.map(({ months }) => months))).toBe(inputs.horizonMonths);
          near(total(years.map(({ oneOff, running }) => oneOff + running)), measures.totalCost, size);
          near(total(years.map(({ benefit }) => benefit)), measures.totalBenefit, size);
          let [next, passed] = [inputs.startMonth, 0];
          for (const [index, year] of years.entries()) {
            expect(year.from).toBe(next);
            expect(year.to).toBe(addMonths(year.from, year.months - 1));
            if (index > 0) expect(Number(year.from.slice(5))).toBe(inputs.fiscalYearStart);
            expect(year.months).toBeLessThanOrEqual(12);
            next = addMonths(year.to, 1);
            passed += year.months;
            near(year.net, year.benefit - year.oneOff - year.running, size);
            near(year.cumulative, total(cashFlow.slice(0, passed)), size);
          }
        }
      }),
    );
  });
});

describe('outcome mode', () => {
  const outcome = {
    title: 'Questions answered',
    volumePerMonth: 100,
    incrementality: 0.5,
    lag: 1,
    full: 3,
    alternativeCost: 80,
    primary: true,
  };
  const service = plan(
    {
      ...everyStream,
      mode: 'outcome',
      horizonMonths: 24,
      communityHours: 400,
      spendThatReallyStops: 100,
      outcomes: [
        outcome,
        { ...outcome, title: 'Visits', volumePerMonth: 10, alternativeCost: null, primary: false },
      ],
    },
    { roles: [{ ...volunteer, fte: 2 }], tools: 1000, ads: 50, setup: 1000 },
  );
  // Half of the hours: 100 * 0.5 * 0.5 a month, half of it in month two and all of it from month three.
  const volume = 25 * 22.5;

  it('divides what is spent, less what is saved, by the outcomes that would not have come anyway', () => {
    const { outcomes, totalBenefit, streams } = first(service);
    const cost = 24 * (1000 + 50 - 100) + 1000;
    expect(outcomes).toEqual([
      {
        title: 'Questions answered',
        primary: true,
        volume,
        costPerOutcome: cost / volume,
        alternativeCost: 80,
        perFteYear: volume / 2 / 2,
      },
      {
        title: 'Visits',
        primary: false,
        volume: volume / 10,
        costPerOutcome: cost / (volume / 10),
        alternativeCost: null,
        perFteYear: volume / 10 / 2 / 2,
      },
    ]);
    expect(streams).toEqual({ paid: 0, organic: 0, support: 0, recruit: 0, retain: 0, avoided: 2400 });
    expect(totalBenefit).toBe(2400);
  });

  it('takes off what comes today, from the first month', () => {
    const baseline = today({ roles: [volunteer], tools: 600, outcomeVolumes: [20] });
    const { options, baseline: before } = evaluateOptions({ ...service, baseline });
    // Today has a quarter of the hours that the work needs.
    const volumeToday = 24 * 20 * 0.5 * 0.25;
    expect(before?.outcomes.map((each) => each.volume)).toEqual([volumeToday, 0]);
    expect(before?.outcomes[0]?.costPerOutcome).toBeCloseTo((24 * 600) / volumeToday, 9);
    const [questions, visits] = options[0].additional?.outcomes ?? [];
    expect(questions?.volume).toBeCloseTo(volume - volumeToday, 9);
    expect(questions?.costPerOutcome).toBeCloseTo((24 * (450 - 100) + 1000) / (volume - volumeToday), 9);
    expect(questions?.perFteYear).toBeCloseTo((volume - volumeToday) / 1 / 2, 9);
    expect(visits?.volume).toBeCloseTo(volume / 10, 9);
  });

  it('has no cost per outcome where there is no outcome or no cost, and nothing per post without posts', () => {
    const none = { ...service, outcomes: [{ ...outcome, volumePerMonth: 0 }] };
    expect(first(none).outcomes[0]).toMatchObject({ volume: 0, costPerOutcome: null, perFteYear: null });
    const saved = { ...service, spendThatReallyStops: 1e6 };
    expect(first(saved).outcomes[0]?.costPerOutcome).toBeNull();
    const even = plan({ ...service, spendThatReallyStops: 10 }, { agencyHours: 400, tools: 10 });
    expect(first(even).outcomes[0]).toMatchObject({ volume: 2 * volume, costPerOutcome: null });
    const agency = plan(service, { agencyHours: 400, tools: 10 });
    expect(first(agency).outcomes[0]).toMatchObject({ volume: 2 * volume, perFteYear: null });
  });

  it('keeps a month between lag and full effect, and has nothing to say in value mode', () => {
    const late = { ...service, outcomes: [{ ...outcome, lag: 12, full: 5 }] };
    expect(first(late).outcomes[0]?.volume).toBe(12 * 25);
    const between = { ...service, outcomes: [{ ...outcome, lag: 12.5, full: 5 }] };
    expect(first(between).outcomes[0]?.volume).toBe(11.5 * 25);
    expect(first({ ...service, mode: 'value' }).outcomes).toEqual([]);
  });
});

describe('sceptic mode', () => {
  const sceptic = (inputs: BudgetInputs): { net: number; npv: number } => scepticOf(likelyValues(inputs));

  it('halves every stream and lets it come six months later', () => {
    const streams: readonly Partial<BudgetInputs>[] = [
      {
        contacts: 100,
        deflectionRate: 0.2,
        costOtherChannel: 70,
        costSocialChannel: 20,
        supportLag: 0,
        supportFull: 2,
      },
      { hiresPerMonth: 1, hiresFromSocial: 1, costPerHireSaved: 1000, recruitLag: 0, recruitFull: 2 },
      { customersReached: 12, churnReduction: 1, marginPerCustomerYear: 1000, retainLag: 0, retainFull: 2 },
      {
        socialVisits: 1000,
        organicLeadRate: 1,
        closeRate: 1,
        marginPerCustomer: 1,
        incrementalityOrganic: 1,
        organicLag: 0,
        organicFull: 2,
      },
    ];
    // Nothing for six months, then half of 500 and half of 1000 five times.
    for (const stream of streams) {
      expect(sceptic(plan(stream, { roles: [volunteer] })).net).toBe(0.5 * (500 + 5 * 1000));
    }
    expect(sceptic(plan({ spendThatReallyStops: 1000 })).net).toBe(0.5 * 6 * 1000);
  });

  it('lets sales from ads come later too, while the clicks are those of the planned ads', () => {
    const sales = { cpc: 1, leadRate: 1, closeRate: 1, marginPerCustomer: 10, incrementalityPaid: 1 };
    const ads = plan({ ...sales, paidFull: 2, salesCycle: 1 }, { roles: [volunteer], ads: 100 });
    // From month eight: half of 500, then half of 1000 four times; the ads a quarter dearer.
    expect(sceptic(ads).net).toBe(0.5 * (500 + 4 * 1000) - 12 * 125);
  });

  it('makes what is added a quarter dearer, not what is saved or paid once', () => {
    expect(sceptic(plan({}, { tools: 100, setup: 50 })).net).toBe(-12 * 125 - 50);
    const cheaper = plan({ baseline: today({ tools: 100 }) }, { tools: 40, setup: 50 });
    expect(sceptic(cheaper).net).toBe(12 * 60 - 50);
    expect(sceptic({ ...cheaper, spendThatReallyStops: 200 }).net).toBe(12 * 60 - 50 + 0.5 * 6 * 200);
  });

  it('takes a loss against today in full, and only the gain by half', () => {
    const support = { deflectionRate: 1, costOtherChannel: 10, costSocialChannel: 0 };
    const grown = plan(
      {
        ...support,
        contacts: 10,
        supportLag: 0,
        supportFull: 1,
        baseline: today({ contacts: 4, roles: [volunteer] }),
      },
      { roles: [volunteer] },
    );
    expect(sceptic(grown).net).toBe(6 * -40 + 0.5 * 6 * 60);
  });

  it('discounts as the plan does', () => {
    const { npv } = sceptic(plan({ discountRate: 0.1 }, { tools: 100 }));
    expect(npv).toBeCloseTo(npvOf(Array<number>(12).fill(-125), 0.1), 9);
  });

  it('is never better than the plan', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { net, npv, cashFlow } = decided(first(inputs));
        const doubted = sceptic(inputs);
        const slack = 1e-9 * Math.max(1, ...cashFlow.map(Math.abs)) * cashFlow.length;
        expect(doubted.net).toBeLessThanOrEqual(net + slack);
        expect(doubted.npv).toBeLessThanOrEqual(npv + slack);
      }),
    );
  });
});

describe('whatever is filled in', () => {
  const moneyOf: readonly (keyof BudgetInputs)[] = [
    'cpc',
    'adsReference',
    'marginPerCustomer',
    'costOtherChannel',
    'costSocialChannel',
    'costPerHireSaved',
    'marginPerCustomerYear',
    'spendThatReallyStops',
  ];

  function tenfold(amount: Amount | null): Amount | null {
    if (amount === null) return null;
    if (typeof amount === 'number') return amount * 10;
    if ('sureness' in amount) return { ...amount, likely: amount.likely * 10 };
    return { low: amount.low * 10, likely: amount.likely * 10, high: amount.high * 10 };
  }

  const dearer = <O extends Option<Amount>>(option: O): O => ({
    ...option,
    ...Object.fromEntries(
      (
        [
          'overheadPerFte',
          'managementHourlyCost',
          'agency',
          'tools',
          'production',
          'creators',
          'ads',
          'training',
          'setup',
        ] as const
      ).map((name) => [name, tenfold(option[name])]),
    ),
    roles: option.roles.map((role) => ({ ...role, monthlySalary: tenfold(role.monthlySalary) ?? 0 })),
  });

  it('ten times the money gives ten times every sum, at the same rates, months and hours', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        // An empty reference counts as the ads of the plan, or 1 where there are none: a number, not an amount of money.
        const inputs = { ...given, adsReference: given.adsReference ?? 500 };
        const [one, ...others] = inputs.options;
        const scaled: BudgetInputs = {
          ...inputs,
          ...Object.fromEntries(moneyOf.map((name) => [name, tenfold(inputs[name] as Amount | null)])),
          options: [dearer(one), ...others.map(dearer)],
          baseline: inputs.baseline === null ? null : dearer(inputs.baseline),
        };
        const before = evaluateOptions(inputs).options;
        for (const [index, after] of evaluateOptions(scaled).options.entries()) {
          const option = before[index];
          if (option === undefined) throw new Error('an option is missing');
          const size = 10 * Math.max(option.totalCost, ...option.cashFlow.map(Math.abs)) * 60;
          for (const [mine, theirs] of [
            [option, after],
            [decided(option), decided(after)],
          ] as const) {
            const span = size + 600 * Math.max(...mine.cashFlow.map(Math.abs));
            for (const name of [
              'totalCost',
              'totalBenefit',
              'net',
              'npv',
              'peakFunding',
              'costOfDelay',
              'fullYearEffect',
            ] as const) {
              near(theirs[name], mine[name] * 10, span);
            }
            for (const stream of streamNames) near(theirs.streams[stream], mine.streams[stream] * 10, span);
          }
          near(after.stopCost, option.stopCost * 10);
          expect(after.capacity).toEqual(option.capacity);
          expect(after.fte).toBe(option.fte);
        }
      }),
    );
  });

  it('adding an option changes no other, and options stand in their order', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (inputs, others) => {
        const [one] = inputs.options;
        const [alone] = evaluateOptions({ ...inputs, options: [one] }).options;
        const options: BudgetInputs['options'] = [one, ...others.options.slice(0, 3)];
        const beside = evaluateOptions({ ...inputs, options }).options;
        expect(beside[0]).toEqual(alone);
        expect(beside.map(({ label }) => label)).toEqual(options.map(({ label }) => label));
      }),
    );
  });

  it('a plan that does not spend on ads has no clicks and no paid benefit', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const [one, ...others] = inputs.options;
        const result = first({ ...inputs, options: [{ ...one, ads: 0 }, ...others] });
        expect(result.streams.paid).toBe(0);
      }),
    );
  });

  it('a plan equal to today brings nothing new once it has its full effect', () => {
    fc.assert(
      fc.property(plainInputs, (inputs) => {
        const [option] = inputs.options;
        const same: BudgetInputs = {
          ...inputs,
          ...{ paidFull: 1, salesCycle: 0, spendThatReallyStops: 0 },
          ...{ organicLag: 0, organicFull: 1, supportLag: 0, supportFull: 1 },
          ...{ recruitLag: 0, recruitFull: 1, retainLag: 0, retainFull: 1 },
          options: [{ ...option, training: 0, setup: 0 }],
          baseline: today({
            ...option,
            socialVisits: inputs.socialVisits ?? 0,
            contacts: inputs.contacts ?? 0,
            hiresPerMonth: inputs.hiresPerMonth ?? 0,
            customersReached: inputs.customersReached ?? 0,
          }),
        };
        const { additional, stopCost } = first(same);
        expect(additional).toMatchObject({ totalCost: 0, totalBenefit: 0, net: 0, npv: 0, costOfDelay: 0 });
        expect(stopCost).toBeLessThanOrEqual(first({ ...same, baseline: null }).stopCost);
      }),
    );
  });

  it('better rates and larger volumes never make it worse, longer waits and dearer ways never better', () => {
    const good = [
      'leadRate',
      'closeRate',
      'marginPerCustomer',
      'incrementalityPaid',
      'socialVisits',
      'organicLeadRate',
      'incrementalityOrganic',
      'costOtherChannel',
      'hiresPerMonth',
      'hiresFromSocial',
      'costPerHireSaved',
      'customersReached',
      'churnReduction',
      'marginPerCustomerYear',
      'spendThatReallyStops',
      'beta',
    ] as const;
    const bad = ['cpc', 'paidFull', 'salesCycle', 'overlap', 'costSocialChannel'] as const;
    fc.assert(
      fc.property(plainInputs, fc.double({ min: 0, max: 1, noNaN: true }), (inputs, share) => {
        const alone = { ...inputs, baseline: null };
        const base = first(alone);
        const slack = 1e-9 * Math.max(1, base.totalCost, ...Object.values(base.streams).map(Math.abs));
        for (const name of [...good, ...bad]) {
          const sign = (bad as readonly string[]).includes(name) ? 1 : -1;
          const value = likelyOf(inputs[name] ?? 0);
          const moved =
            name === 'beta'
              ? 0.5 + (value - 0.5) * share
              : sign === -1
                ? value * share
                : name === 'overlap'
                  ? value + (1 - value) * share
                  : value * (1 + share);
          expect(first({ ...alone, [name]: moved }).npv).toBeLessThanOrEqual(base.npv + slack);
        }
      }),
    );
  });
});
