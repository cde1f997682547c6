import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/view-texts.ts';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import type { Amount, Sureness } from '../../lib/amount.ts';
import type { Provenances } from './entry.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { evaluateBudget } from './sensitivity.ts';
import type { OptionSimulation } from './simulation.ts';
import { noDefaults, startingInputs, type BudgetInputs } from './state.ts';
import { gradeOf, rangeInWords, viewUncertainty, withFan, type UncertaintyView } from './view-uncertainty.ts';
import { viewBudget, type ViewContext } from './view.ts';

const messages = { sv, en };
const contextOf = (locale: Locale, provenance: Provenances = {}): ViewContext => ({
  locale,
  messages: messages[locale],
  provenance,
  asks: [],
  example: false,
});

const sure = (likely: number, sureness: Sureness): Amount => ({ likely, sureness });

/** A post and a modest ad budget, with made-up figures. */
function plan(changes: Partial<BudgetInputs> = {}): BudgetInputs {
  const start = startingInputs(noDefaults, { option: 'Planen', baseline: 'I dag' }, new Date('2026-11-21'));
  const [option] = start.options;
  return {
    ...start,
    employerContribution: 0.3142,
    cpc: sure(6, 'informed'),
    leadRate: sure(0.03, 'informed'),
    closeRate: sure(0.15, 'guess'),
    marginPerCustomer: sure(6_000, 'measured'),
    incrementalityPaid: sure(0.6, 'guess'),
    paidFull: 3,
    salesCycle: 2,
    options: [
      { ...option, ads: 10_000, training: 12_000, roles: [{ title: '', monthlySalary: 42_000, fte: 0.5 }] },
    ],
    ...changes,
  };
}

function simulated(changes: Partial<OptionSimulation> = {}): OptionSimulation {
  const dots = Array.from({ length: 50 }, (_, index) => -600_000 + index * 18_000);
  return {
    runs: 16_384,
    seed: 1,
    net: { p10: -510_000, p50: -160_000, p90: 195_000 },
    npv: { p10: -500_000, p50: -170_000, p90: 170_000 },
    positiveShare: 0.28,
    paybackShare: 0.324,
    costPerOutcome: null,
    dots,
    fan: Array.from({ length: 24 }, (_, month) => ({
      p10: -21_000 * (month + 1),
      p50: -6_500 * (month + 1),
      p90: 8_100 * (month + 1),
    })),
    ...changes,
  };
}

function viewOf(
  inputs: BudgetInputs,
  simulation: OptionSimulation | null = simulated(),
  locale: Locale = 'sv',
  provenance: Provenances = {},
): UncertaintyView {
  return viewUncertainty(
    inputs,
    { result: evaluateBudget(inputs), simulation: [simulation] },
    contextOf(locale, provenance),
  );
}

function outcomePlan(alternativeCost: number | null): BudgetInputs {
  const start = plan({ mode: 'outcome', discountRate: 0, organisation: 'municipality' });
  return {
    ...start,
    outcomes: [
      {
        title: 'Besvarad fråga',
        volumePerMonth: sure(400, 'informed'),
        incrementality: 1,
        lag: 0,
        full: 1,
        alternativeCost,
        primary: true,
      },
    ],
  };
}

const costs = simulated({
  costPerOutcome: { p10: 62, p50: 88, p90: 120 },
  dots: Array.from({ length: 50 }, (_, index) => 50 + index * 2),
});

const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
};

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the view of uncertainty', () => {
  it('has nothing left to fill in, and no word of a machine, for any plan in any language', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const spread = fc.tuple(value, value, value).map((three) => {
      const [p10 = 0, p50 = 0, p90 = 0] = three.toSorted((a, b) => a - b);
      return { p10, p50, p90 };
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const simulation = fc.record({
      runs: fc.constant(16_384),
      seed: fc.constant(1),
      net: spread,
      npv: spread,
      positiveShare: share,
      paybackShare: share,
      costPerOutcome: fc.constant(null),
      dots: fc.array(value, { minLength: 50, maxLength: 50 }).map((list) => list.toSorted((a, b) => a - b)),
      fan: fc.array(spread, { minLength: 60, maxLength: 60 }),
    });
    fc.assert(
      fc.property(anyInputs, fc.option(simulation), fc.constantFrom(...locales), (inputs, future, locale) => {
        const own = textsOf([inputs.tasks, inputs.options, inputs.baseline, inputs.outcomes]);
        const view = viewOf(inputs, future, locale);
        for (const text of textsOf(view)) {
          if (own.some((title) => title !== '' && text.includes(title))) continue;
          expect(text).not.toMatch(/\{\w+\}|NaN|Infinity|undefined|\bnull\b|(?<!\d)-0\b/);
        }
        for (const number of numbersOf(view)) expect(Number.isFinite(number)).toBe(true);
        const { chart } = view.range;
        if (chart !== null) expect(chart.columns.reduce((sum, { count }) => sum + count, 0)).toBe(50);
        const { chart: flow } = viewBudget(inputs, evaluateBudget(inputs), contextOf(locale));
        if (flow?.kind === 'line' && future !== null) {
          const fan = withFan(flow, inputs, future, contextOf(locale));
          for (const text of textsOf(fan)) expect(text).not.toMatch(/\{\w+\}|NaN|Infinity|undefined/);
          const ys = fan.yTicks.map(({ y }) => y);
          for (const { band } of fan.points) {
            expect(band?.low).toBeGreaterThanOrEqual(Math.min(...ys));
            expect(band?.high).toBeLessThanOrEqual(Math.max(...ys));
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('tells the range from low to high, and in how many cases of a hundred the plan pays for itself', () => {
    const text = plain(viewOf(plan()).range.text.join(' '));
    expect(text).toContain('lågt −510 000 kr, troligt −160 000 kr, högt 195 000 kr');
    expect(text).toContain('betalar sig inom två år i ungefär 32 simulerade fall av 100');
    expect(text).toContain('i ungefär 28 simulerade fall av 100');
    expect(text).not.toMatch(/chans|sannolikhet/);
  });

  it('never promises none or all of a hundred cases', () => {
    const words = (paybackShare: number): string =>
      rangeInWords(plan(), simulated({ paybackShare }), contextOf('en'))?.cases ?? '';
    expect(words(0)).toBe('in fewer than 1 simulated case of 100');
    expect(words(0.0099)).toBe('in fewer than 1 simulated case of 100');
    expect(words(0.01)).toBe('in about 1 simulated case of 100');
    expect(words(0.16)).toBe('in about 16 simulated cases of 100');
    expect(words(0.9901)).toBe('in more than 99 simulated cases of 100');
    expect(words(1)).toBe('in more than 99 simulated cases of 100');
  });

  it('says why there is no range, and how to get one', () => {
    const view = viewOf(plan(), null);
    expect(view.range.text.join(' ')).toContain('alla värden är angivna som helt säkra');
    expect(view.range.chart).toBeNull();
    expect(rangeInWords(plan(), null, contextOf('sv'))).toBeNull();
  });

  it('counts the dots on either side of zero, and lets no column hold both', () => {
    const { chart } = viewOf(plan()).range;
    expect(chart?.title).toBe('16 av 50 simulerade utfall slutar på plus.');
    expect(chart?.sides).toEqual({ left: '34 av 50 på minus', right: '16 av 50 på plus' });
    for (const { x, good } of chart?.columns ?? []) {
      expect(x > 0).toBe(good);
      expect(Math.abs(x)).toBeGreaterThanOrEqual((chart?.step ?? 0) / 2 - 1e-6);
    }
  });

  it('says none and all in words, and nothing of an empty side', () => {
    const dots = (shift: number): number[] => simulated().dots.map((value) => value + shift);
    expect(viewOf(plan(), simulated({ dots: dots(-1e6) })).range.chart?.title).toMatch(/^Inget av de 50/);
    const all = viewOf(plan(), simulated({ dots: dots(1e6) })).range.chart;
    expect(all?.title).toMatch(/^Alla 50/);
    expect(all?.sides.left).toBe('');
  });

  it('draws fifty equal outcomes too', () => {
    const chart = viewOf(plan(), simulated({ dots: Array<number>(50).fill(-1234) })).range.chart;
    expect(chart?.columns).toHaveLength(1);
    expect(chart?.to).toBeGreaterThan(chart?.from ?? 0);
  });

  it('gives the cash flow its band, with the plan’s own line and both ends named', () => {
    const inputs = plan();
    const { chart } = viewBudget(inputs, evaluateBudget(inputs), contextOf('sv'));
    if (chart === null) throw new Error('The plan has no chart');
    const fan = withFan(chart, inputs, simulated(), contextOf('sv'));
    expect(fan.marks.map(({ text }) => plain(text))).toEqual([
      expect.stringMatching(/^högt 194 000 kr$/),
      expect.stringMatching(/^planen /),
      expect.stringMatching(/^lågt −504 000 kr$/),
    ]);
    expect(fan.table.head).toHaveLength(5);
    expect(fan.points[23]?.band?.high).toBe(8_100 * 24);
  });

  it('says what would have to be true in plain words, the nearest first', () => {
    const { truths } = viewOf(plan());
    const sentence = truths?.rows.find((text) => text.includes('hör av sig blir')) ?? '';
    expect(sentence).toMatch(
      /^Av hundra som hör av sig blir 15 kunder i dag\. Det måste bli \d+(,\d)?\. Det ligger (inom|utanför) ert spann, 7,5 till 30\.$/,
    );
    expect(truths?.table?.rows.length).toBeGreaterThan(3);
  });

  it('turns the wording when the plan already pays', () => {
    const { truths } = viewOf(plan({ marginPerCustomer: sure(120_000, 'measured') }));
    expect(truths?.intro).toMatch(/^Satsningen går plus/);
    expect(truths?.rows.join(' ')).toContain('Det får sjunka till');
    expect(truths?.rows.join(' ')).not.toContain('måste');
  });

  it('rounds a switching value to the side on which its sentence holds', () => {
    const inputs = plan();
    const result = evaluateBudget(inputs);
    const { truths } = viewOf(inputs);
    const row = truths?.table?.rows.find(([name]) => name === 'Avslutsgrad');
    const needed = result.switching.find(({ input }) => input === 'closeRate')?.value ?? 0;
    const saidValue = Number(row?.[2]?.replace(',', '.').replace(/\s%$/, ''));
    expect(saidValue).toBeGreaterThanOrEqual(needed * 100 - 1e-6);
    expect(saidValue).toBeLessThan(needed * 100 * 1.1);
  });

  it('names what cannot turn the answer alone', () => {
    const { truths } = viewOf(plan({ closeRate: 0.0001 }));
    expect(truths?.never).toMatch(/^Det här räcker inte ensamt/);
  });

  it('labels each bar with both values and both results, the largest first', () => {
    const chart = viewOf(plan()).sensitivity?.chart;
    const swings = chart?.rows.map(({ low, high }) => Math.abs(high.value - low.value)) ?? [];
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    const closeRate = chart?.rows.find(({ label }) => label === 'Avslutsgrad');
    expect(closeRate?.low.texts.map(plain)[0]).toBe('7,5 %');
    expect(closeRate?.high.texts.map(plain)[0]).toBe('30 %');
    expect(chart?.reference.value).toBeCloseTo(evaluateBudget(plan()).options[0].additional?.npv ?? 0);
    expect(chart?.title).toMatch(/^Störst betydelse har (avslutsgrad|annonsernas mereffekt):/);
  });

  it('says how much rests on assumptions and guesses, and on which', () => {
    const { sensitivity } = viewOf(plan());
    expect(sensitivity?.share).toMatch(/^\d+\u00a0% av svängningarna i resultatet vilar på .* avslutsgrad/);
    const measured = viewOf(
      plan({ closeRate: sure(0.15, 'measured'), incrementalityPaid: sure(0.6, 'informed') }),
    );
    expect(measured.sensitivity?.share).toMatch(/^Inga svängningar/);
    expect(measured.sensitivity?.chart.table.rows.map((row) => row.at(-1))).toContain('branschkälla');
  });

  it('grades an input by what the reader says and by where an untouched starting value comes from', () => {
    const start = (grade: 'source' | 'startingPoint', amount: Amount): Provenances =>
      ({ cpc: { value: amount, grade, text: '', href: null } }) as unknown as Provenances;
    const at = (amount: Exclude<Amount, number>, known: Provenances = {}): string =>
      gradeOf({ input: 'cpc', amount }, known);
    const guess = { likely: 6, sureness: 'guess' } as const;
    expect(at({ likely: 6, sureness: 'measured' })).toBe('measured');
    expect(at({ likely: 6, sureness: 'informed' })).toBe('source');
    expect(at(guess)).toBe('guess');
    expect(at(guess, start('startingPoint', guess))).toBe('assumption');
    expect(at({ ...guess, likely: 7 }, start('startingPoint', guess))).toBe('guess');
    const range = { low: 4, likely: 6, high: 9 };
    expect(at(range)).toBe('assumption');
    expect(at(range, start('source', range))).toBe('source');
  });

  it('has no diagram where nothing is uncertain', () => {
    const certain = plan({
      cpc: 6,
      leadRate: 0.03,
      closeRate: 0.15,
      marginPerCustomer: 18_000,
      incrementalityPaid: 0.6,
    });
    expect(viewOf(certain, null).sensitivity).toBeNull();
    expect(viewOf(certain, null).truths?.table?.rows[0]?.[3]).toBe('inget spann angivet');
  });

  it('puts the sceptic beside the plan, and what it means in a sentence', () => {
    const loses = viewOf(plan()).sceptic;
    expect(loses?.finding).toMatch(/^Då går nettoresultatet på två år från /);
    expect(loses?.table.rows).toHaveLength(2);
    const breaks = viewOf(plan({ marginPerCustomer: 20_000 })).sceptic;
    expect(breaks?.finding).toMatch(/^Då blir nettoresultatet på två år −.* i stället för planens /);
    const holds = viewOf(plan({ marginPerCustomer: 900_000 })).sceptic;
    expect(holds?.finding).toMatch(/^Satsningen går plus även så/);
  });

  it('tells the cost of waiting, also when waiting is better', () => {
    expect(viewOf(plan()).delay?.text).toMatch(/högre\. Det beror på att satsningen går minus/);
    expect(viewOf(plan({ marginPerCustomer: 90_000 })).delay?.text).toMatch(/kostar .* i nuvärde\.$/);
  });

  it('counts cost per outcome beside the alternative, and no money back, when outcomes are what counts', () => {
    const view = viewOf(outcomePlan(85), costs);
    const text = plain(view.range.text.join(' '));
    expect(text).toContain(': lågt 62 kr, troligt 88 kr, högt 120 kr');
    expect(text).toContain('Samma sak i en annan kanal kostar 85 kr.');
    expect(view.range.chart?.title).toBe(
      'I 18 av 50 simulerade utfall kostar ett resultat mindre än i den andra kanalen.',
    );
    expect(view.range.chart?.sides.left).toBe('18 av 50 billigare');
    expect(view.sceptic).toBeNull();
    expect(view.delay).toBeNull();
    expect(textsOf(view).join(' ')).not.toMatch(/[Nn]ettoresultat|avkastning|betalar sig/);
  });

  it('labels the bars of outcome mode with the cost of a result, dearer when fewer come', () => {
    const chart = viewOf(outcomePlan(85), costs).sensitivity?.chart;
    const volume = chart?.rows.find(({ label }) => label === 'Resultat i månaden');
    expect(chart?.good).toBe('left');
    expect(volume?.low.value).toBeGreaterThan(volume?.high.value ?? Infinity);
    expect(chart?.title).toMatch(/^Störst betydelse har resultat i månaden: kostnaden går från /);
    expect(viewOf(outcomePlan(85), costs).truths?.rows.join(' ')).toContain('(Besvarad fråga)');
  });

  it('has no word of a machine for any plan that counts outcomes', () => {
    const amount = (max: number): fc.Arbitrary<Amount> =>
      fc.record({
        likely: fc.double({ min: 0, max, noNaN: true }),
        sureness: fc.constantFrom('measured' as const, 'informed' as const, 'guess' as const),
      });
    const outcome = fc.record({
      title: fc.constantFrom('', 'Ansökan'),
      volumePerMonth: amount(1e4),
      incrementality: amount(1),
      lag: fc.integer({ min: 0, max: 12 }),
      full: fc.integer({ min: 13, max: 24 }),
      alternativeCost: fc.option(amount(1e5)),
      primary: fc.constant(true),
    });
    const spread = fc.constantFrom({ p10: 1, p50: 20, p90: 1e6 }, null);
    const titles = (inputs: BudgetInputs): string[] =>
      textsOf([inputs.tasks, inputs.options, inputs.baseline]);
    fc.assert(
      fc.property(anyInputs, outcome, spread, fc.constantFrom(...locales), (start, only, cost, locale) => {
        const inputs: BudgetInputs = {
          ...start,
          mode: 'outcome',
          outcomes: [only],
          baseline: start.baseline === null ? null : { ...start.baseline, outcomeVolumes: [3] },
        };
        const future = simulated({ costPerOutcome: cost, dots: cost === null ? [] : costs.dots });
        const view = viewOf(inputs, future, locale);
        for (const text of textsOf(view)) {
          if (titles(inputs).some((title) => title !== '' && text.includes(title))) continue;
          expect(text).not.toMatch(/\{\w+\}|NaN|Infinity|undefined|\bnull\b|(?<!\d)-0\b/);
        }
        for (const number of numbersOf(view)) expect(Number.isFinite(number)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('draws the cost of an outcome without a limit where no alternative is known', () => {
    const view = viewOf(outcomePlan(null), costs);
    expect(view.range.chart?.limit).toBeNull();
    expect(view.range.chart?.sides).toEqual({ left: '', right: '' });
    expect(view.truths).toBeNull();
  });

  it('waits for what the plan brings before it speaks of a range', () => {
    const view = viewOf(plan({ marginPerCustomer: null }));
    expect(view.range.text.join(' ')).toContain('när det är ifyllt vad planen ger');
    expect([view.truths, view.sensitivity, view.sceptic, view.delay]).toEqual([null, null, null, null]);
  });

  it('names the rows that a reader has added, and tells rows of the same name apart', () => {
    const task = {
      title: 'Film',
      volumePerMonth: 8,
      minutesEach: sure(240, 'guess'),
      channels: 1,
      languages: 1,
    };
    const inputs = plan({ tasks: [task, task], socialVisits: 2000, organicLeadRate: 0.02 });
    const rows = viewOf({ ...inputs, incrementalityOrganic: 0.5, organicLag: 0, organicFull: 3 }).sensitivity
      ?.chart.table.rows;
    const names = rows?.map(([name]) => name) ?? [];
    expect(names).toContain('Film: minuter per styck');
    expect(new Set(names).size).toBe(names.length);
  });
});
