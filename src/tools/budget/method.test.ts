import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { textFiles, type TextFile } from '../../../tests/support/content.ts';
import baselineVector from '../../../tests/support/vectors/budget-baseline.json' with { type: 'json' };
import workedVector from '../../../tests/support/vectors/budget-worked.json' with { type: 'json' };
import { formatNumber } from '../../i18n/format.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { clamp, rangeOf, surenessFactor } from '../../lib/amount.ts';
import { employerCost } from '../../lib/employer-cost.ts';
import { Calculation, namesIn, type Sets, type Values } from '../formula.ts';
import { edition } from '../../facts/edition.ts';
import { budgetAssumptions, startingPlan } from './assumptions.ts';
import { editions } from './editions.ts';
import { openBudgetLink } from './link.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { constants } from './method-constants.ts';
import { methodTexts } from './method-texts.ts';
import { viewFormulas, viewInputs, type InputTable } from './method-view.ts';
import { workedPlan, workedRows } from './method-worked.ts';
import { allFields, formulaGroups, formulasOf, planFormulas, type FormulaGroup } from './method.ts';
import { alreadyRunning, evaluateOptions, flowsOf, likelyValues, scepticOf } from './model.ts';
import { provenanceOf } from './profile.ts';
import { drawn } from './simulate.ts';
import {
  inOrder,
  streamNames,
  type Baseline,
  type BudgetInputs,
  type BudgetValues,
  type Field,
  type Option,
} from './state.ts';
import { workedInputs } from './worked.ts';

/** What the page's formulas are worked out from, for one option of a plan. */
function calculationOf(values: BudgetValues, option: Option<number>, changes: Values = {}): Calculation {
  const { baseline } = values;
  const sets: Sets = {
    t: Array.from({ length: values.horizonMonths }, (_, month) => ({ t: month + 1 })),
    s: (read) => Array.from({ length: Number(read('t')) }, (_, month) => ({ s: month + 1 })),
    role: option.roles.map(({ fte, monthlySalary }) => ({ fte, monthlySalary })),
    task: values.tasks.map(({ volumePerMonth, minutesEach, channels, languages }) => ({
      volumePerMonth,
      minutesEach,
      channels,
      languages,
    })),
  };
  const given: Values = {
    ...constants,
    ...numbersOf(values),
    ...numbersOf(option),
    T: values.horizonMonths,
    staffToday:
      baseline === null
        ? 0
        : new Calculation(planFormulas, numbersOf({ ...values, ...baseline }), {
            role: baseline.roles.map(({ fte, monthlySalary }) => ({ fte, monthlySalary })),
          }).value('staff'),
    ...changes,
  };
  return new Calculation(planFormulas, given, sets);
}

/** The numbers that stand directly in a plan or an option. */
function numbersOf(part: object): Values {
  return Object.fromEntries(
    Object.entries(part).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** What already runs: full effect from the first month, nothing to set up, and nothing that it ends. */
const established: Values = { ramp: () => 1, training: 0, setup: 0, spendThatReallyStops: 0 };

function baselineOf(values: BudgetValues, baseline: Baseline<number>): Calculation {
  return calculationOf(values, baseline, { ...numbersOf(baseline), ...established });
}

/** Equal but for the rounding of sums as large as the plan's. */
function expectClose(actual: number | null | undefined, expected: number | null, size: number): void {
  if (expected === null || actual === null || actual === undefined) {
    expect(actual).toBe(expected);
    return;
  }
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, size, Math.abs(expected)));
}

const measures = [
  'totalCost',
  'totalBenefit',
  'net',
  'npv',
  'peakFunding',
  'costOfDelay',
  'fullYearEffect',
  'stopCost',
] as const;

const fields: Readonly<Record<string, Field>> = Object.assign({}, ...Object.values(allFields)) as Record<
  string,
  Field
>;

/** A plan that makes use of every input, with a baseline. */
const usingEverything: BudgetInputs = {
  ...workedPlan('baseline'),
  irrecoverableVat: 0.1,
  beta: 0.8,
  adsReference: 12_000,
  customersReached: 900,
  churnReduction: 0.02,
  marginPerCustomerYear: 3000,
  retainLag: 3,
  retainFull: 12,
  spendThatReallyStops: 4000,
  communityHours: 20,
  planningHours: 10,
  tasks: [{ title: '', volumePerMonth: 20, minutesEach: 90, channels: 3, languages: 2 }],
  options: [
    {
      ...workedPlan('baseline').options[0],
      agencyHours: 12,
      creators: 3000,
      setup: 15_000,
      noticeMonths: 2,
      commitmentMonths: 8,
    },
  ],
};

/** A part of a plan with every number between half and one and a half of what it was, by a turn of dice for each. */
function varied<Part>(part: Part, roll: () => number): Part {
  if (Array.isArray(part)) return part.map((item: unknown) => varied(item, roll)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]: [string, unknown]) => {
      const field = fields[name];
      if (typeof value !== 'number' || field === undefined) return [name, varied(value, roll)];
      const moved = clamp((value * roll()) / 100, field);
      return [name, field.integer === true ? Math.round(moved) : moved];
    }),
  ) as Part;
}

/** Plans with everything in use and numbers of everyday size: neither nothing nor so large that rounding hides the rest. */
const everydayPlan = fc
  .array(fc.integer({ min: 50, max: 150 }), { minLength: 40, maxLength: 120 })
  .map((dice) => {
    let at = 0;
    return inOrder(varied(usingEverything, () => dice[at++ % dice.length] ?? 100)).inputs;
  });

const anyPlan = fc.oneof(anyInputs, everydayPlan);

function forAnyPlan(check: (inputs: BudgetInputs, values: BudgetValues) => void): void {
  fc.assert(
    fc.property(anyPlan, (inputs) => {
      check(inputs, likelyValues(inputs));
    }),
    { numRuns: 100 },
  );
}

const groups = Object.keys(formulaGroups) as FormulaGroup[];
const everyFormula = groups.flatMap(formulasOf).map(({ name }) => name);
const inputNames = Object.values(allFields).flatMap((table) => Object.keys(table));
/** Indices of sets, which stand under the sign of a sum. */
const indices = ['t', ...Object.keys(methodTexts.sv.sets)];

/** The running text of the page in a language. */
function pageText(locale: Locale): TextFile {
  const found = textFiles().find((file) => file.key === 'method' && file.locale === locale);
  if (found === undefined) throw new Error(`There is no Method page in ${locale}`);
  return found;
}

const usesOf = (body: string, attribute: string): string[] =>
  [...body.matchAll(new RegExp(`${attribute}="(\\w+)"`, 'g'))].map(([, value = '']) => value);

describe('the formulas of the Method page', () => {
  it('give every option the same measures as the model', () => {
    forAnyPlan((inputs, values) => {
      evaluateOptions(inputs).options.forEach((result, index) => {
        const option = values.options[index];
        if (option === undefined) throw new Error('A result without an option');
        const page = calculationOf(values, option);
        const size = result.totalCost + Math.abs(result.totalBenefit);
        expectClose(page.value('staff'), result.monthlyStaffCost, result.monthlyStaffCost);
        for (const name of measures) expectClose(page.value(name), result[name], size);
        for (const name of ['totalCost', 'fullYearEffect', 'stopCost'] as const) {
          expectClose(page.value(name), result[name], result[name]);
        }
        expectClose(page.value('roi'), result.roi, Math.abs(result.roi ?? 0));
        expectClose(page.value('breakEvenMultiple'), result.breakEvenMultiple, result.breakEvenMultiple ?? 0);
        expectClose(page.value('c'), result.capacity.ratio, 1);
        expectClose(
          page.value('shortfallHours'),
          result.capacity.shortfallHours,
          result.capacity.hoursNeeded,
        );
        expectClose(page.value('shortfallFte'), result.capacity.shortfallFte, result.capacity.hoursNeeded);
        for (const stream of streamNames) {
          const total = Array.from({ length: values.horizonMonths }, (_, month) =>
            page.value(stream, month + 1),
          );
          expectClose(
            total.reduce<number>((sum, value) => sum + (value ?? 0), 0),
            result.streams[stream],
            Math.abs(result.streams[stream]),
          );
        }
      });
    });
  });

  it('find the same month of payback', () => {
    forAnyPlan((inputs, values) => {
      const page = calculationOf(values, values.options[0]);
      const found = page.value('paybackMonth');
      const { paybackMonth } = evaluateOptions(inputs).options[0];
      // A cumulative sum that ends in a trace of rounding may fall on either side.
      const last = page.value('cumulative', values.horizonMonths) ?? 0;
      if (Math.abs(last) > 1) expect(found).toBe(paybackMonth);
    });
  });

  it('give the difference from the baseline when each month of it is taken off', () => {
    forAnyPlan((inputs, values) => {
      const { additional } = evaluateOptions(inputs).options[0];
      const { baseline } = values;
      if (additional === null || baseline === null) return;
      const own = calculationOf(values, values.options[0]);
      const today = baselineOf(values, baseline);
      const less = (name: string) => (month: number) =>
        (own.value(name, month) ?? 0) - (today.value(name, month) ?? 0);
      const page = calculationOf(values, values.options[0], {
        cost: less('cost'),
        benefit: less('benefit'),
        running: less('running'),
      });
      const size =
        Math.abs(own.value('totalCost') ?? 0) +
        Math.abs(own.value('totalBenefit') ?? 0) +
        Math.abs(today.value('totalCost') ?? 0) +
        Math.abs(today.value('totalBenefit') ?? 0);
      for (const name of [
        'totalCost',
        'totalBenefit',
        'net',
        'npv',
        'peakFunding',
        'fullYearEffect',
      ] as const) {
        expectClose(page.value(name), additional[name], size);
      }
      const { delayMonths } = constants;
      const delayed = calculationOf(values, values.options[0], {
        npv: page.value('npv'),
        later: (month) =>
          month <= delayMonths
            ? 0
            : (own.value('later', month) ?? 0) -
              ((today.value('benefit', month) ?? 0) - (today.value('cost', month) ?? 0)),
      });
      expectClose(delayed.value('costOfDelay'), additional.costOfDelay, size);
    });
  });

  it('give the sceptic’s calculation', () => {
    forAnyPlan((inputs, values) => {
      const [option] = values.options;
      const { baseline } = values;
      const today = baseline === null ? null : flowsOf(values, baseline, baseline, alreadyRunning);
      const own = calculationOf(values, option);
      const planned = (name: string) => (month: number) => own.value(name, month) ?? 0;
      const doubted = calculationOf(values, option, {
        ramp: (month, lag, full) =>
          own.value('ramp', month, lag + constants.scepticDelay, full + constants.scepticDelay),
        avoided: (month) => (month > constants.scepticDelay ? values.spendThatReallyStops : 0),
      });
      const streams = streamNames.map((stream) => ({
        b: (month: number) => (doubted.value(stream, month) ?? 0) - (today?.streams[stream][month - 1] ?? 0),
      }));
      const months = Array.from({ length: values.horizonMonths }, (_, month) => ({ t: month + 1 }));
      const base = (name: 'running' | 'oneOff') => (month: number) =>
        planned(name)(month) - (today?.[name][month - 1] ?? 0);
      const difference = evaluateOptions(inputs).options[0].additional ?? evaluateOptions(inputs).options[0];
      const page = new Calculation(
        formulasOf('sceptic'),
        {
          ...constants,
          discountRate: values.discountRate,
          net: difference.net,
          npv: difference.npv,
          running: base('running'),
          oneOff: base('oneOff'),
        },
        { t: months, stream: streams },
      );
      const { net, npv } = scepticOf(values);
      const size = Math.abs(own.value('totalCost') ?? 0) + Math.abs(own.value('totalBenefit') ?? 0);
      expectClose(page.value('scepticNet'), net, size * 4);
      expectClose(page.value('scepticNpv'), npv, size * 4);
    });
  });

  it('give the cost of an outcome', () => {
    fc.assert(
      fc.property(
        anyInputs,
        fc.record({
          volumePerMonth: fc.integer({ min: 0, max: 500 }),
          incrementality: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
          lag: fc.integer({ min: 0, max: 20 }),
          longer: fc.integer({ min: 1, max: 20 }),
        }),
        (plan, { longer, ...outcome }) => {
          const full = outcome.lag + longer;
          const inputs: BudgetInputs = {
            ...plan,
            mode: 'outcome',
            outcomes: [{ ...outcome, title: '', full, alternativeCost: null, primary: true }],
            baseline: null,
          };
          const values = likelyValues(inputs);
          const [option] = values.options;
          const [result] = evaluateOptions(inputs).options;
          const plain = calculationOf(values, option);
          const page = new Calculation(
            [...formulasOf('outcome'), ...planFormulas.filter(({ name }) => name === 'ramp')],
            {
              ...outcome,
              full,
              c: plain.value('c'),
              totalCost: plain.value('totalCost'),
              avoided: (month) => plain.value('avoided', month),
              fte: result.fte,
              T: values.horizonMonths,
            },
            { t: Array.from({ length: values.horizonMonths }, (_, month) => ({ t: month + 1 })) },
          );
          const [expected] = result.outcomes;
          if (expected === undefined) throw new Error('An outcome without a result');
          expectClose(page.value('volume'), expected.volume, expected.volume);
          expectClose(page.value('costPerOutcome'), expected.costPerOutcome, expected.costPerOutcome ?? 0);
          if (expected.perFteYear !== null) {
            expectClose(page.value('perFteYear'), expected.perFteYear, expected.perFteYear);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('give the employer’s charges', () => {
    const bracket = fc.record({
      rate: fc.double({ min: 0, max: 1, noNaN: true }),
      from: fc.integer({ min: 0, max: 60_000 }),
      width: fc.option(fc.integer({ min: 1, max: 60_000 })),
    });
    fc.assert(
      fc.property(
        fc.array(bracket),
        fc.integer({ min: 1, max: 200_000 }),
        fc.integer({ min: 0, max: 5000 }),
        (brackets, salary, fixedPerFte) => {
          const limits = brackets.map(({ rate, from, width }) => ({
            rate,
            from,
            to: width === null ? Infinity : from + width,
          }));
          const cost = employerCost(
            salary,
            limits.map((limit) => ({
              ...limit,
              to: limit.to === Infinity ? null : limit.to,
              label: '',
              part: 'statutory',
            })),
            fixedPerFte,
          );
          const page = new Calculation(formulasOf('charges'), { salary, fixedPerFte }, { bracket: limits });
          expectClose(page.value('charges'), cost.statutory + cost.agreed, salary);
          expectClose(page.value('effectiveRate'), cost.effectiveStatutory, 1);
        },
      ),
    );
  });

  it('give the range of a sureness and the draws of a range', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(positive, positive, positive).map((values) => values.sort((a, b) => a - b)),
        fc.double({ min: -4, max: 4, noNaN: true }),
        fc.constantFrom('measured' as const, 'informed' as const, 'guess' as const),
        ([low = 0, likely = 0, high = 0], z, sureness) => {
          const page = (of: Values): Calculation =>
            new Calculation([...formulasOf('sureness'), ...formulasOf('draw')], { ...constants, ...of });
          const range = rangeOf({ likely, sureness }, { min: 0, max: Infinity });
          const sure = page({ likely, f: surenessFactor[sureness] });
          expectClose(sure.value('low'), range.low, likely);
          expectClose(sure.value('high'), range.high, likely);
          expectClose(page({ low, likely, high, z }).value('x'), drawn({ low, likely, high }, z), high);
          const below = { low: -high, likely, high };
          expectClose(page({ ...below, z }).value('xLinear'), drawn(below, z), high);
        },
      ),
    );
  });

  it('make use of nothing that no formula, input, number of the rules or list of symbols explains', () => {
    for (const locale of locales) {
      for (const group of groups) {
        const all = formulasOf(group);
        const own = groups.flatMap((other) => Object.keys(methodTexts[locale].symbols[other]));
        const known = new Set([
          ...everyFormula,
          ...inputNames,
          ...Object.keys(constants),
          ...own,
          ...indices,
        ]);
        const unknown = all.flatMap((formula) =>
          namesIn(formula).filter((name) => !known.has(name) && !formula.parameters.includes(name)),
        );
        expect(unknown, `${locale} ${group}`).toEqual([]);
      }
    }
  });

  it('have words in every language, with every number filled in', () => {
    for (const locale of locales) {
      for (const group of groups) {
        const texts = methodTexts[locale].formulas[group];
        expect(Object.keys(texts)).toEqual(Object.keys(formulaGroups[group]));
        const { formulas, symbols } = viewFormulas(group, methodTexts[locale], locale);
        for (const text of [...formulas.map(({ words }) => words), ...symbols.flat()]) {
          expect(text).not.toMatch(/^$|[{}]/);
        }
      }
    }
  });

  it('write the numbers of the rules as numbers of the language', () => {
    const swedish = viewFormulas('sceptic', methodTexts.sv, 'sv').formulas[0];
    expect(swedish?.symbols).toContain('× 0,5');
    expect(swedish?.symbols).toContain('<var>running</var><sub><var>t</var></sub> × 1,25');
    expect(viewFormulas('sceptic', methodTexts.en, 'en').formulas[0]?.symbols).toContain('× 1.25');
  });
});

describe('the text of the Method page', () => {
  it('shows every group of formulas once', () => {
    for (const locale of locales) {
      expect(usesOf(pageText(locale).body, 'group').toSorted(), locale).toEqual(groups.toSorted());
    }
  });

  it('takes every number from the rules, and leaves none of them out', () => {
    for (const locale of locales) {
      const { body } = pageText(locale);
      const prose = body
        .replace(/<Section[^>]*>|<N of="\w+" \/>|\]\([^)]*\)|P[159]0|t = 1|^\d\. /gm, '')
        .match(/\d+/g);
      expect(prose, locale).toBeNull();
      const words = JSON.stringify([methodTexts[locale].formulas, methodTexts[locale].symbols]);
      expect(words).not.toMatch(/\d/);
      const inFormulas = groups.flatMap(formulasOf).flatMap(namesIn);
      const inWords = [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const shown = new Set([...usesOf(body, 'of'), ...inFormulas, ...inWords]);
      expect(
        Object.keys(constants).filter((name) => !shown.has(name)),
        locale,
      ).toEqual([]);
    }
  });

  it('has the edition that links carry at the top of its changes', () => {
    expect(editions[0]?.edition).toBe(edition);
    expect(editions.map(({ date }) => date)).toEqual(
      editions
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
  });
});

describe('the list of assumptions', () => {
  const today = new Date('2026-11-22');
  const messages = { sv, en };

  function tablesIn(locale: Locale): readonly InputTable[] {
    const starting = startingPlan(messages[locale].names, today);
    const assumptions = budgetAssumptions(locale, (id) => `#${id}`);
    return viewInputs(methodTexts[locale], {
      locale,
      messages: messages[locale],
      starting,
      provenance: provenanceOf(starting, assumptions),
    });
  }

  it('has every input of every kind in both languages', () => {
    const starting = startingPlan(sv.names, today);
    const inRows = ['tasks', 'outcomes', 'unpriced', 'options', 'baseline'];
    const expected = new Set([
      ...Object.keys(starting).filter((name) => !inRows.includes(name)),
      ...inputNames,
    ]);
    for (const locale of locales) {
      const names = tablesIn(locale)
        .flatMap(({ rows }) => rows)
        .map(({ name }) => name.split('.').at(-1) ?? '');
      expect(new Set(names), locale).toEqual(expected);
    }
  });

  it('has a name, a range of values and a start for each, in words', () => {
    for (const locale of locales) {
      for (const row of tablesIn(locale).flatMap(({ rows }) => rows)) {
        for (const text of [row.label, row.allowed, row.uncertain, row.start]) {
          expect(text, row.name).not.toMatch(/^$|[{}]|NaN|undefined|1e\+?\d/);
        }
        expect(row.label, row.name).not.toBe(row.name.split('.').at(-1));
      }
    }
  });

  it('says where a starting value comes from, and that a figure of the reader’s own starts empty', () => {
    const rows = new Map(
      tablesIn('sv')
        .flatMap((table) => table.rows)
        .map((row) => [row.name, row]),
    );
    expect(rows.get('closeRate')).toMatchObject({ start: 'tomt', source: '' });
    expect(rows.get('cpc')?.href).toMatch(/^#/);
    expect(rows.get('overlap')?.source).toContain('Vår utgångspunkt');
    expect(rows.get('leadRate')).toMatchObject({ uncertain: 'ja, plus' });
    expect(rows.get('cpc')).toMatchObject({ uncertain: 'ja, minus' });
    expect(rows.get('horizonMonths')).toMatchObject({
      uncertain: 'nej',
      allowed: 'hela månader, 12 till 60',
    });
  });
});

describe('the worked examples', () => {
  it('have the inputs of the published vectors', () => {
    expect(workedInputs.alone).toEqual(workedVector.inputs);
    expect(workedInputs.baseline).toEqual(baselineVector.inputs);
  });

  it('show the published results, and open as the same plan', () => {
    for (const locale of locales) {
      const { rows, links } = workedRows(methodTexts[locale].worked, locale, edition);
      const whole = (value: number): string => formatNumber(value, locale, { decimals: 0 });
      const cells = new Map(rows.map(([name, ...values]) => [name, values]));
      const names = methodTexts[locale].worked.rows;
      for (const name of ['totalCost', 'totalBenefit', 'net', 'npv', 'peakFunding'] as const) {
        expect(cells.get(names[name])).toEqual([
          whole(workedVector.result[name]),
          whole(baselineVector.result.additional[name]),
        ]);
      }
      for (const name of ['alone', 'baseline'] as const) {
        const opened = openBudgetLink(links[name], startingPlan(sv.names, new Date('2026-11-22')));
        expect(opened?.notices).toEqual([]);
        expect(opened?.inputs).toEqual(workedPlan(name));
      }
    }
  });
});
