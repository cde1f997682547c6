import { describe, expect, it } from 'vitest';
import { salaryMatches } from '../../facts/salary-schema.ts';
import { salaryMatchName } from '../../facts/salaries.ts';
import { locales } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { inputsFromFlat } from './flat.ts';
import { constants, type Constant } from './method-constants.ts';
import { methodTexts } from './method-texts.ts';
import { ruleNumber, viewInputs, viewNearness, viewSteps } from './method-view.ts';
import { adSteps, jobAdRange, summarise } from './model.ts';
import { asMonthly, guessPeriod, paidHoursPerWeek } from './period.ts';
import { currencies, noOverrides, type SalaryInputs } from './state.ts';

const world = salaryAssumptions('en', (id) => `#${id}`);
const starting = startingInputs();

describe.each(locales)('the method in %s', (locale) => {
  const messages = methodTexts[locale];

  it('writes small numbers of the rules in words and others in digits', () => {
    const written = (Object.keys(constants) as Constant[]).map((of) => ruleNumber(of, messages, locale));
    expect(written).toContain({ sv: 'fem', en: 'five' }[locale]);
    expect(written).toContain({ sv: '50\u00a0000', en: '50,000' }[locale]);
  });

  it('has the steps that the rules round to, a month and a year', () => {
    const number = (text: string): number => Number(text.replace(/\D/g, ''));
    for (const [index, { currency, month, year }] of viewSteps(locale).entries()) {
      expect(currency).toBe(currencies[index]);
      const of = currencies[index] ?? 'SEK';
      expect(number(month)).toBe(adSteps[of]);
      const pay = { mean: null, p10: null, p25: 1.5e6 + 1, p50: null, p75: 2e6, p90: null };
      const range = jobAdRange({ values: pay, per: 'year', currency: of });
      expect((range?.low ?? NaN) % number(year)).toBe(0);
      expect(1.5e6 - (range?.low ?? NaN)).toBeLessThan(number(year));
    }
  });

  it('says of every kind of row what it is, and names only the kinds that rows have or could have', () => {
    const kinds = viewNearness(messages);
    expect(kinds.filter(({ name, meaning }) => name === '' || meaning === '')).toEqual([]);
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    expect(kinds.map(({ name }) => name)).toEqual(
      salaryMatches.map((match) => salaryMatchName(match, locale)),
    );
    expect(world.rows.filter(({ match }) => match === 'exact')).toEqual([]);
  });

  it('says of every input what a file may have and starts from', () => {
    const rows = viewInputs(messages, locale, starting);
    const empty = rows.filter(({ label, allowed, start }) =>
      [label, ...[...allowed, ...start].map(({ code, text }) => code + text)].some(
        (text) => text === '' || /[{}]/.test(text),
      ),
    );
    expect(empty).toEqual([]);
  });
});

describe('the numbers of the method', () => {
  it('are those at which own data get points', () => {
    const salaries = (count: number) => Array.from({ length: count }, (_, index) => 30_000 + index * 1000);
    const { quartiles, tails } = constants;
    expect(summarise(salaries(quartiles - 1), null)?.values.p50).toBeNull();
    expect(summarise(salaries(quartiles), null)?.values.p50).not.toBeNull();
    expect(summarise(salaries(tails - 1), null)?.values.p10).toBeNull();
    expect(summarise(salaries(tails), null)?.values.p90).not.toBeNull();
  });

  it('are those by which typed pay is taken for a month, a year or an hour', () => {
    const { beyond, beyondMean, months, weeklyHours } = constants;
    const row = {
      values: { mean: null, p10: 30_000, p25: null, p50: null, p75: null, p90: 60_000 },
      per: 'month',
    } as const;
    expect(guessPeriod(60_000 * beyond, row)).toBe('month');
    expect(guessPeriod(60_000 * beyond + 1, row)).not.toBe('month');
    const alone = { ...row, values: { ...row.values, mean: 40_000, p10: null, p90: null } };
    expect(guessPeriod(40_000 * beyondMean, alone)).toBe('month');
    expect(guessPeriod(40_000 * beyondMean + 1, alone)).not.toBe('month');
    expect(asMonthly(months, 'year')).toBe(1);
    expect(asMonthly(1, 'hour')).toBe(asMonthly(1, 'hour', weeklyHours));
    expect(weeklyHours).toBe(paidHoursPerWeek);
  });
});

describe('the names of the inputs', () => {
  /** A file with one input at a value. */
  function fileWith(name: string, value: unknown): unknown {
    const [first = '', second] = name.split('.');
    return { [first]: second === undefined ? value : { [second]: value } };
  }

  const rows = viewInputs(methodTexts.en, 'en', starting);

  it('are the ones that a file is read by, with the values that stand there', () => {
    const codes = rows.flatMap(({ name, allowed, start }) =>
      [...allowed, ...start].flatMap(({ code }) => (code === '' ? [] : [[name, JSON.parse(code)] as const])),
    );
    expect(codes.length).toBeGreaterThan(20);
    const refused = codes.filter(
      ([name, value]) => !inputsFromFlat(fileWith(name, value), starting, world).ok,
    );
    expect(refused).toEqual([]);
  });

  it('would be refused were they others', () => {
    const read = rows.filter(({ name }) => inputsFromFlat(fileWith(`${name}x`, 1), starting, world).ok);
    expect(read).toEqual([]);
  });

  it('are all that there are', () => {
    const inputs: Record<Exclude<keyof SalaryInputs, 'overrides'>, true> = {
      country: true,
      organisation: true,
      rows: true,
      ownSalary: true,
      agencyHourlyRate: true,
      ownData: true,
      convertTo: true,
      includeOwn: true,
    };
    const known = [...Object.keys(inputs), ...Object.keys(noOverrides).map((name) => `overrides.${name}`)];
    expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });
});
