import { describe, expect, it } from 'vitest';
import { plainRow } from '../../../tests/support/salary-arbitraries.ts';
import {
  converted,
  costOf,
  evaluateSalary,
  gapsOf,
  hourlyRateOf,
  jobAdRange,
  monthlyValues,
  populationOf,
  positionOf,
  ratioToAll,
  summarise,
  trendOf,
} from './model.ts';
import {
  noOverrides,
  startingSalary,
  type Employer,
  type ExchangeRates,
  type PayValues,
  type SalaryAssumptions,
  type SalaryRowData,
} from './state.ts';

// Worked by hand, with round made-up figures.

const none: PayValues = { mean: null, p10: null, p25: null, p50: null, p75: null, p90: null };
const source = { text: 'Source', href: '#source' };

function row(id: string, changes: Partial<SalaryRowData> = {}): SalaryRowData {
  return { ...plainRow, id, ...changes };
}

/** Thirty per cent by law and a fixed 100; by agreement ten per cent up to 40 000 and twenty above. */
const employer: Employer = {
  currency: 'SEK',
  brackets: [
    { label: 'law', part: 'statutory', rate: 0.3, from: 0, to: null, source },
    { label: 'below', part: 'agreed', rate: 0.1, from: 0, to: 40_000, source },
    { label: 'above', part: 'agreed', rate: 0.2, from: 40_000, to: null, source },
  ],
  fixedPerFte: 100,
  fixedSource: source,
  hoursPerMonth: 150,
  hoursSource: source,
  caveat: '',
  asks: [],
};

describe('where a salary stands', () => {
  const at = (
    salary: number,
    values: Partial<PayValues> = plainRow.values,
    per: 'month' | 'year' = 'month',
  ) => positionOf(salary, { values: { ...none, ...values }, per });

  it('is outside the outermost points only below or above', () => {
    expect(at(199)).toEqual({ place: 'below', from: null, to: 10, estimate: null });
    expect(at(601)).toEqual({ place: 'above', from: 90, to: null, estimate: null });
  });

  it('is on a point when it is that pay', () => {
    expect(at(200)).toEqual({ place: 'between', from: 10, to: 10, estimate: 10 });
    expect(at(400)).toEqual({ place: 'between', from: 50, to: 50, estimate: 50 });
    expect(at(600)).toEqual({ place: 'between', from: 90, to: 90, estimate: 90 });
  });

  it('is halfway at the geometric middle of two points, since pay is counted in ratios', () => {
    const middle = at(Math.sqrt(300 * 400));
    expect(middle).toMatchObject({ place: 'between', from: 25, to: 50 });
    expect(middle?.estimate).toBeCloseTo(37.5, 10);
    // 330 is a third of the way from 300 to 400 in logarithms: log(1.1) / log(4/3) = 0.3313.
    expect(at(330)?.estimate).toBeCloseTo(25 + 25 * 0.3313, 2);
  });

  it('goes over points that are not there', () => {
    const quartiles = { p25: 300, p75: 1200 };
    expect(at(600, quartiles)).toMatchObject({ from: 25, to: 75 });
    expect(at(600, quartiles)?.estimate).toBeCloseTo(50, 10);
    expect(at(299, quartiles)).toEqual({ place: 'below', from: null, to: 25, estimate: null });
  });

  it('is the lower of neighbouring points with the same pay', () => {
    const flat = { p10: 200, p25: 200, p50: 300, p75: 300, p90: 300 };
    expect(at(200, flat)).toMatchObject({ from: 10, to: 10, estimate: 10 });
    expect(at(300, flat)).toMatchObject({ from: 50, to: 50, estimate: 50 });
    expect(at(250, flat)).toMatchObject({ from: 25, to: 50 });
  });

  it('is above, below or on a lone median, and nowhere among means', () => {
    expect(at(301, { p50: 300 })).toEqual({ place: 'above', from: 50, to: null, estimate: null });
    expect(at(299, { p50: 300 })).toEqual({ place: 'below', from: null, to: 50, estimate: null });
    expect(at(300, { p50: 300 })).toEqual({ place: 'between', from: 50, to: 50, estimate: 50 });
    expect(at(300, { mean: 300 })).toBeNull();
    expect(at(300, {})).toBeNull();
  });

  it('is seen a month where the table counts years', () => {
    expect(at(50, { p25: 480, p50: 600 }, 'year')).toMatchObject({ from: 50, to: 50 });
    expect(at(39, { p25: 480, p50: 600 }, 'year')).toMatchObject({ place: 'below', to: 25 });
    expect(monthlyValues({ values: { ...none, p50: 600 }, per: 'year' })).toEqual({ ...none, p50: 50 });
  });
});

describe('what a salary costs', () => {
  it('is worked out bracket by bracket, with the fixed sum', () => {
    const cost = costOf(50_000, employer, noOverrides);
    expect(cost).toEqual({
      salary: 50_000,
      statutory: 15_100,
      agreed: 6000,
      month: 71_100,
      year: 853_200,
      effectiveContribution: 0.422,
      working: [
        { label: 'law', part: 'statutory', rate: 0.3, base: 50_000, amount: 15_000, source },
        { label: 'below', part: 'agreed', rate: 0.1, base: 40_000, amount: 4000, source },
        { label: 'above', part: 'agreed', rate: 0.2, base: 10_000, amount: 2000, source },
      ],
      fixed: { amount: 100, source },
      hour: 474,
      missing: [],
    });
  });

  it('names no fixed sum where there is none', () => {
    expect(costOf(50_000, { ...employer, fixedPerFte: 0 }, noOverrides)?.fixed).toBeNull();
  });

  it('takes the reader’s own shares instead, each for its own part', () => {
    const agreed = costOf(50_000, employer, { ...noOverrides, agreedContribution: 0.05 });
    expect([agreed?.statutory, agreed?.agreed, agreed?.month]).toEqual([15_100, 2500, 67_600]);
    expect(agreed?.working.at(-1)).toEqual({
      label: 'agreedContribution',
      part: 'agreed',
      rate: 0.05,
      base: 50_000,
      amount: 2500,
      source: null,
    });
    const law = costOf(50_000, employer, { ...noOverrides, employerContribution: 0, hoursPerMonth: 100 });
    expect([law?.statutory, law?.fixed, law?.month, law?.hour]).toEqual([0, null, 56_000, 560]);
  });

  it('is not known without a statutory part, and says what else is missing', () => {
    const asking: Employer = {
      ...employer,
      brackets: null,
      hoursPerMonth: null,
      asks: ['employerContribution', 'agreedContribution', 'hoursPerMonth'],
    };
    expect(costOf(50_000, asking, noOverrides)).toBeNull();
    expect(costOf(50_000, asking, { ...noOverrides, agreedContribution: 0.1 })).toBeNull();
    expect(costOf(50_000, null, noOverrides)).toBeNull();
    const typed = costOf(50_000, asking, { ...noOverrides, employerContribution: 0.1 });
    expect(typed).toMatchObject({
      month: 55_000,
      hour: null,
      missing: ['agreedContribution', 'hoursPerMonth'],
    });
    const lone = costOf(50_000, null, { ...noOverrides, employerContribution: 0.1, hoursPerMonth: 100 });
    expect(lone).toMatchObject({ month: 55_000, hour: 550, missing: ['agreedContribution'] });
  });
});

describe('a range for a job advertisement', () => {
  it('is the quartiles rounded outwards to half a thousand kronor', () => {
    const range = (p25: number, p75: number) => jobAdRange({ ...plainRow, values: { ...none, p25, p75 } });
    expect(range(40_400, 53_300)).toEqual({ low: 40_000, high: 53_500, per: 'month', step: 500 });
    expect(range(40_500, 53_500)).toEqual({ low: 40_500, high: 53_500, per: 'month', step: 500 });
    expect(range(40_499, 53_501)).toEqual({ low: 40_000, high: 54_000, per: 'month', step: 500 });
  });

  it('has a step for each currency, ten times larger for a year', () => {
    const values = { ...none, p25: 56_260, p75: 100_370 };
    const american = jobAdRange({ values, per: 'year', currency: 'USD' });
    expect(american).toEqual({ low: 56_000, high: 100_500, per: 'year', step: 500 });
    const icelandic = jobAdRange({
      ...plainRow,
      currency: 'ISK',
      values: { ...none, p25: 911_000, p75: 1_324_000 },
    });
    expect(icelandic).toEqual({ low: 910_000, high: 1_325_000, per: 'month', step: 5000 });
  });

  it('is not there without both quartiles', () => {
    expect(jobAdRange({ ...plainRow, values: { ...none, p25: 1, p50: 2, p90: 3 } })).toBeNull();
    expect(jobAdRange({ ...plainRow, values: { ...none, mean: 1, p75: 2 } })).toBeNull();
  });
});

describe('rows beside each other', () => {
  const all = row('all', { match: 'baseline', values: { ...none, mean: 300, p50: 320 } });
  const main = row('main', { baselineId: 'all' });
  const higher = row('higher', { match: 'neighbour', values: { ...none, p50: 500 } });
  const meanOnly = row('mean', { match: 'neighbour', baselineId: 'all', values: { ...none, mean: 450 } });
  const broad = row('broad', { match: 'group', values: { ...none, p50: 450 } });
  const women = row('women', { sex: 'women', values: { ...none, p50: 380 } });
  const rows = [all, main, higher, meanOnly, broad, women];

  it('have a ratio of medians to all occupations, and none of means', () => {
    expect(ratioToAll(main, rows)).toBe(1.25);
    expect(ratioToAll(meanOnly, rows)).toBeNull();
    expect(ratioToAll(women, rows)).toBeNull();
    expect(ratioToAll(all, rows)).toBeNull();
    expect(ratioToAll(main, [main, { ...all, values: { ...none, mean: 300 } }])).toBeNull();
    expect(ratioToAll(main, [main])).toBeNull();
    expect(ratioToAll(main, [main, { ...all, per: 'year' }])).toBeNull();
    expect(ratioToAll(main, [main, { ...all, currency: 'NOK' }])).toBeNull();
  });

  it('have a gap only to occupations with a median in the same population', () => {
    expect(gapsOf(main, rows)).toEqual([{ row: 'higher', difference: 100, ratio: 1.25 }]);
    expect(gapsOf(meanOnly, rows)).toEqual([]);
    for (const change of [
      { tableId: 'other' },
      { year: 2024 },
      { region: 'SE11' },
      { sector: 'private' },
      { sex: 'men' },
    ] as const) {
      const elsewhere = { ...higher, ...change };
      expect(populationOf(elsewhere)).not.toBe(populationOf(main));
      expect(gapsOf(main, [main, elsewhere])).toEqual([]);
    }
  });

  it('are of one population only when every part of it is the same', () => {
    const parts = { tableId: 't', region: 'SE1', sector: 'all' };
    const shifted = [
      { ...parts, region: 'SE', sector: '1all' },
      { ...parts, tableId: 't20', year: 25 },
    ];
    const populations = [parts, ...shifted].map((changes) => populationOf({ ...plainRow, ...changes }));
    expect(new Set(populations).size).toBe(populations.length);
  });

  it('have a gap a month where the table counts years', () => {
    const yearly = { ...main, per: 'year' as const };
    const other = { ...higher, per: 'year' as const, values: { ...none, p50: 520 } };
    expect(gapsOf(yearly, [yearly, other])).toEqual([{ row: 'higher', difference: 10, ratio: 1.3 }]);
  });
});

describe('the years of an occupation', () => {
  const year = (of: number, tableId: string, p50: number | null) =>
    row(`${tableId}-${of}`, { year: of, tableId, values: { ...none, mean: 999, p50 } });

  it('are a series for each table, with a change only inside it', () => {
    const rows = [
      year(2025, 'new', 484),
      year(2023, 'new', 400),
      year(2024, 'new', null),
      year(2022, 'old', 100),
      row('other', { occupation: { ...plainRow.occupation, code: '2' }, year: 2024, tableId: 'new' }),
      row('men', { sex: 'men', year: 2024, tableId: 'new' }),
      row('abroad', { country: 'NO', year: 2024, tableId: 'new' }),
      row('private', { sector: 'private', year: 2024, tableId: 'new' }),
      row('north', { region: 'SE33', year: 2024, tableId: 'new' }),
    ];
    const [old, recent, ...more] = trendOf(rows[0] ?? plainRow, rows);
    expect(more).toEqual([]);
    expect(old?.points.map((point) => point.row)).toEqual(['old-2022']);
    expect(old?.change).toBeNull();
    expect(recent?.points.map((point) => point.row)).toEqual(['new-2023', 'new-2024', 'new-2025']);
    expect(recent?.points[1]?.values).toEqual({ ...none, mean: 999 });
    expect(recent?.change).toMatchObject({ fromYear: 2023, toYear: 2025 });
    // 400 to 484 is 21 per cent in two years, and 10 per cent a year.
    expect(recent?.change?.share).toBeCloseTo(0.21, 12);
    expect(recent?.change?.sharePerYear).toBeCloseTo(0.1, 12);
  });

  it('change from the first median to the last, whatever lies between', () => {
    const rows = [
      year(2022, 'new', 400),
      year(2023, 'new', 999),
      year(2024, 'new', 500),
      year(2025, 'new', 440),
    ];
    const [series] = trendOf(rows[0] ?? plainRow, rows);
    expect(series?.change).toMatchObject({ fromYear: 2022, toYear: 2025 });
    expect(series?.change?.share).toBeCloseTo(0.1, 12);
  });

  it('are of one occupation, in the same codes', () => {
    const [one, other] = [
      row('a', { occupation: { system: 'S', code: '12', title: '' } }),
      row('b', { year: 2024, occupation: { system: 'S1', code: '2', title: '' } }),
    ];
    expect(trendOf(one, [one, other])[0]?.points.map((point) => point.row)).toEqual(['a']);
  });

  it('have no change without two medians', () => {
    const rows = [year(2024, 'new', null), year(2025, 'new', 400)];
    expect(trendOf(rows[0] ?? plainRow, rows)[0]?.change).toBeNull();
  });
});

describe('another currency', () => {
  const rates = (of: number, SEK: number): ExchangeRates => ({
    year: of,
    perDollar: { SEK, NOK: 12, DKK: 7, EUR: 0.8, ISK: 130, GBP: 0.75, USD: 1 },
    source,
  });

  it('is worked out by the average of the row’s year, or of the nearest, and says which', () => {
    // Ten kronor and 0.8 euros to the dollar: 400 kronor are 32 euros.
    const values = { ...none, mean: 500, p50: 400 };
    expect(converted(row('a', { values }), 'EUR', [rates(2024, 8), rates(2025, 10)])).toEqual({
      currency: 'EUR',
      values: { ...none, mean: 40, p50: 32 },
      rateYear: 2025,
      isRowYear: true,
      source,
    });
    const old = converted(row('a', { values, year: 2018 }), 'USD', [rates(2025, 10), rates(2024, 8)]);
    expect(old).toMatchObject({ values: { p50: 50 }, rateYear: 2024, isRowYear: false });
    const between = converted(row('a', { values, year: 2024 }), 'USD', [rates(2023, 8), rates(2025, 10)]);
    expect(between).toMatchObject({ rateYear: 2025, isRowYear: false });
    const other = converted(row('a', { values }), 'USD', [rates(2025, 10), rates(2024, 8)]);
    expect(other).toMatchObject({ values: { p50: 40 }, rateYear: 2025, isRowYear: true });
    const third = [rates(2019, 5), rates(2024, 8), rates(2022, 4)];
    expect(converted(row('a', { values }), 'USD', third)).toMatchObject({ rateYear: 2024 });
    expect(converted(row('a'), 'EUR', [])).toBeNull();
  });
});

describe('one’s own salaries', () => {
  const hundreds = [100, 200, 300, 400, 500, 600, 700, 800, 900];

  it('have no points below five, quartiles from five, and all of them from ten', () => {
    expect(summarise(null, 300)).toBeNull();
    expect(summarise([], 300)).toBeNull();
    expect(summarise([100, 200, 300, 400], 250)).toEqual({
      count: 4,
      values: none,
      lacks: 'quartiles',
      position: null,
    });
    expect(summarise([100, 200, 300, 400, 500], null)).toEqual({
      count: 5,
      values: { ...none, p25: 200, p50: 300, p75: 400 },
      lacks: 'tails',
      position: null,
    });
    expect(summarise(hundreds, null)?.values).toEqual({ ...none, p25: 300, p50: 500, p75: 700 });
    // Ten values: the tenth part stands at 0.9 of the way to the second, the quarter at 0.25 beyond the third.
    expect(summarise([...hundreds, 1000], null)).toEqual({
      count: 10,
      values: { mean: null, p10: 190, p25: 325, p50: 550, p75: 775, p90: 910 },
      lacks: null,
      position: null,
    });
  });

  it('place the reader’s own salary, and keep the list as it was', () => {
    const own = [500, 100, 300, 200, 400];
    expect(summarise(own, 300)?.position).toEqual({ place: 'between', from: 50, to: 50, estimate: 50 });
    expect(summarise(own, 1000)?.position).toMatchObject({ place: 'above', from: 75 });
    expect(own).toEqual([500, 100, 300, 200, 400]);
  });
});

describe('the whole result', () => {
  const outside = { text: 'Fees', href: '#fees', value: 200, kind: 'freelance' as const };
  const assumptions: SalaryAssumptions = {
    edition: '2026.11',
    rows: [
      row('main'),
      row('other', { tableId: 'regions', values: { ...none, mean: 450 } }),
      row('norway', { country: 'NO', currency: 'NOK', tableId: 'norway' }),
    ],
    startingRows: { SE: ['main'], NO: ['norway'], DK: [], FI: [], IS: [], GB: [], DE: [], US: [] },
    employers: { 'SE-companyAgreement': { ...employer, fixedPerFte: 0 } },
    outsideHours: { SE: outside },
    rates: [],
    claim: { statement: '', verdict: '', note: '', href: null },
    holds: {},
  };
  const starting = startingSalary(assumptions);

  it('says how far it is to the median, with contributions and in hours from outside', () => {
    // 100 a month is 1 200 a year; with forty per cent on it 1 680, which is 8.4 hours at 200.
    const { toMedian, position, hourlyRate } = evaluateSalary({ ...starting, ownSalary: 300 }, assumptions);
    expect(position).toEqual({ row: 'main', place: 'between', from: 25, to: 25, estimate: 25 });
    expect(hourlyRate).toEqual({ value: 200, kind: 'freelance', source: { text: 'Fees', href: '#fees' } });
    expect(toMedian).toMatchObject({ month: 100, year: 1200 });
    expect(toMedian?.yearWithContributions).toBeCloseTo(1680, 9);
    expect(toMedian?.agencyHours).toBeCloseTo(8.4, 9);
    const above = evaluateSalary({ ...starting, ownSalary: 500, agencyHourlyRate: 100 }, assumptions);
    expect(above.hourlyRate).toEqual({ value: 100, kind: 'own', source: null });
    expect(above.toMedian?.month).toBe(-100);
    expect(above.toMedian?.agencyHours).toBeCloseTo(-16.8, 9);
  });

  it('gives the money without contributions and hours where the charges are not known', () => {
    const inputs = { ...starting, organisation: 'state', ownSalary: 300 } as const;
    expect(evaluateSalary(inputs, assumptions)).toMatchObject({
      employerCost: null,
      medianCost: null,
      toMedian: { month: 100, year: 1200, yearWithContributions: null, agencyHours: null },
    });
  });

  it('has what a salary at the median costs without an own salary', () => {
    const result = evaluateSalary(starting, assumptions);
    expect(result.medianCost?.month).toBeCloseTo(560, 9);
    expect([result.employerCost, result.toMedian, result.position, result.ownData]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('never measures an own salary against a mean or in another country’s money', () => {
    const mean = evaluateSalary({ ...starting, rows: ['other'], ownSalary: 300 }, assumptions);
    expect([mean.position, mean.toMedian, mean.medianCost, mean.jobAdRange]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const both = evaluateSalary({ ...starting, rows: ['main', 'norway'], ownSalary: 300 }, assumptions);
    expect(both.rows.map(({ position }) => position === null)).toEqual([false, true]);
    const abroad = evaluateSalary({ ...starting, rows: ['norway'], ownSalary: 300 }, assumptions);
    expect([abroad.position, abroad.toMedian, abroad.gaps, abroad.trend]).toEqual([null, null, [], []]);
  });

  it('has the gaps and the years of the main row', () => {
    const rows = [
      ...assumptions.rows,
      row('neighbour', { match: 'neighbour', occupation: { ...plainRow.occupation, code: '2' } }),
      row('before', { year: 2024 }),
    ];
    const result = evaluateSalary(starting, { ...assumptions, rows });
    expect(result.gaps).toEqual([{ row: 'neighbour', difference: 0, ratio: 1 }]);
    expect(result.trend.map(({ tableId }) => tableId)).toEqual(['table', 'regions']);
    expect(result.trend[0]?.points.map((point) => point.row)).toEqual(['before', 'main']);
  });

  it('leaves out rows that the data do not have', () => {
    expect(evaluateSalary({ ...starting, rows: ['gone', 'main'] }, assumptions).rows).toHaveLength(1);
    const empty = evaluateSalary({ ...starting, rows: [] }, assumptions);
    expect([empty.rows, empty.position, empty.jobAdRange, empty.ratioToAll]).toEqual([[], null, null, null]);
  });

  it('has no price of an hour where none was found', () => {
    const inputs = { country: 'FI', agencyHourlyRate: null } as const;
    expect(hourlyRateOf(inputs, assumptions)).toBeNull();
  });
});
