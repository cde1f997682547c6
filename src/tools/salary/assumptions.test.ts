import { describe, expect, it } from 'vitest';
import { allFacts, isFactId } from '../../facts/facts.ts';
import { allSalaryRows, allSalaryTables } from '../../facts/salaries.ts';
import { factsShown, salaryAssumptions, startingInputs } from './assumptions.ts';
import { openSalaryLink, writeSalaryLink } from './link.ts';
import { costOf, evaluateSalary, populationOf, trendOf } from './model.ts';
import { ordered } from './order.ts';
import { guessPeriod } from './period.ts';
import {
  countries,
  currencies,
  currencyOf,
  employerOf,
  maxRows,
  noOverrides,
  organisations,
  rowIdPattern,
  startingSalary,
} from './state.ts';

const address = (id: string): string => `/sources#${id}`;
const sv = salaryAssumptions('sv', address);
const en = salaryAssumptions('en', address);
const rowOf = (id: string) => {
  const found = en.rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`there is no row ${id}`);
  return found;
};

describe('the rows that the tool has', () => {
  it('are all rows, with the figures of the data and a way to each source', () => {
    for (const assumptions of [sv, en]) {
      expect(
        assumptions.rows.map(({ id, values, year, employees }) => ({ id, values, year, employees })),
      ).toEqual(allSalaryRows.map(({ id, values, year, employees }) => ({ id, values, year, employees })));
      for (const row of assumptions.rows) {
        const table = allSalaryTables.find(({ id }) => id === row.tableId);
        expect(row.source).toMatchObject({ href: address(row.id), address: table?.url, table: table?.table });
        expect(row.source.text).toContain(row.source.publisher);
        expect(row.source.attribution).not.toBe('');
        expect(row.source.licence).not.toBe('');
        expect([row.currency, row.per]).toEqual([table?.currency, table?.per]);
        expect(row.currency).toBe(currencyOf[row.country]);
        expect(row.id).toMatch(rowIdPattern);
      }
    }
  });

  it('are in the reader’s language', () => {
    const id = 'se-scb-2432-2025-all-both';
    const inSwedish = sv.rows.find((row) => row.id === id);
    expect(inSwedish?.population).toEqual({
      country: 'Sverige',
      region: null,
      sector: 'alla sektorer',
      sex: 'kvinnor och män',
    });
    expect(rowOf(id).population.country).toBe('Sweden');
    expect(inSwedish?.occupation.title).not.toBe(rowOf(id).occupation.title);
    expect(rowOf(id).occupation).toMatchObject({ system: 'SSYK 2012', code: '2432' });
  });

  it('have a baseline of their own table and population, and of all occupations', () => {
    const withBaseline = en.rows.filter(({ baselineId }) => baselineId !== null);
    expect(withBaseline.length).toBeGreaterThan(0);
    for (const row of withBaseline) {
      const baseline = rowOf(row.baselineId ?? '');
      expect(baseline.match).toBe('baseline');
      expect(baseline.id).not.toBe(row.id);
      expect(populationOf(baseline)).toBe(populationOf(row));
    }
    for (const row of en.rows.filter(({ match }) => match === 'baseline')) expect(row.baselineId).toBeNull();
  });

  it('of one table are of one country, kind of pay and currency, so that they may be subtracted', () => {
    for (const { tableId, country, per, currency } of en.rows) {
      const others = en.rows.filter((row) => row.tableId === tableId);
      expect(
        others.every((row) => row.country === country && row.per === per && row.currency === currency),
      ).toBe(true);
    }
  });
});

describe('what a reader starts from', () => {
  it('is Sweden, and communicators beside marketers', () => {
    const starting = startingInputs();
    expect(starting).toEqual(startingSalary(en));
    expect(starting).toMatchObject({
      country: 'SE',
      organisation: 'companyAgreement',
      rows: ['se-scb-2432-2025-all-both', 'se-scb-2431-2025-all-both'],
      ownSalary: null,
      ownData: null,
      includeOwn: false,
    });
  });

  it('is in order in every country, the newest year first among its own rows', () => {
    for (const country of countries) {
      const starting = startingSalary(en, country);
      expect(ordered(starting, en).moved).toEqual([]);
      expect(starting.rows.length).toBeLessThanOrEqual(maxRows);
      const [main, ...others] = starting.rows.map(rowOf);
      expect(main?.country).toBe(country);
      const of = others.filter(({ occupation }) => occupation.code === main?.occupation.code);
      for (const { year } of of) expect(year).toBeLessThan(main?.year ?? 0);
      const newest = en.rows.filter((row) => row.country === country).map(({ year }) => year);
      expect(main?.year).toBe(Math.max(...newest));
    }
  });

  it('comes back from a link in every country', () => {
    for (const country of countries) {
      const starting = startingSalary(en, country);
      const link = writeSalaryLink(starting, { edition: en.edition, headline: '' });
      expect(openSalaryLink(link, startingInputs(), en)).toMatchObject({ inputs: starting, notices: [] });
    }
  });
});

describe('what employing costs', () => {
  it('has an employer for each country, and in Sweden for each kind', () => {
    for (const country of countries) {
      for (const organisation of organisations) {
        const employer = employerOf({ country, organisation }, en);
        expect(employer?.currency).toBe(currencyOf[country]);
        const labels = employer?.brackets?.map(({ label }) => label) ?? [];
        expect(new Set(labels).size).toBe(labels.length);
        for (const { source } of employer?.brackets ?? []) expect(source.text).not.toBe('');
        if ((employer?.fixedPerFte ?? 0) > 0) expect(employer?.fixedSource?.text).not.toBe('');
      }
    }
    expect(en.employers).not.toHaveProperty('own');
  });

  it('is for a Swedish salary what it is on paper', () => {
    // 42 000: 31.42 % by law; pension 4.5 % with the tax of 24.26 % on it, transition 0.4 %, and a holiday supplement
    // of 0.8 % for 25 days over twelve months, with 31.42 % on it.
    const cost = costOf(42_000, en.employers['SE-companyAgreement'] ?? null, noOverrides);
    expect(cost?.statutory).toBeCloseTo(13_196.4, 6);
    expect(cost?.agreed).toBeCloseTo(2348.514 + 168 + 919.94, 6);
    expect(cost?.month).toBeCloseTo(58_632.854, 6);
    // 60 000 is 7 875 above the ceiling of 52 125, where the pension is 30 %.
    const above = costOf(60_000, en.employers['SE-companyAgreement'] ?? null, noOverrides);
    const pension = (52_125 * 0.045 + 7875 * 0.3) * 1.2426;
    expect(above?.agreed).toBeCloseTo(pension + 240 + ((60_000 * 0.008 * 25) / 12) * 1.3142, 6);
  });

  it('is asked about where no source covers it', () => {
    expect(costOf(6000, en.employers['US'] ?? null, noOverrides)).toBeNull();
    expect(en.employers['US']?.asks).toEqual(['hoursPerMonth', 'employerContribution', 'agreedContribution']);
    expect(costOf(40_000, en.employers['SE-company'] ?? null, noOverrides)?.missing).toEqual([
      'agreedContribution',
    ]);
    expect(en.employers['NO']?.asks).toEqual(['hoursPerMonth']);
  });
});

describe('an hour from outside', () => {
  it('is the figure of its fact, and nothing where none was found', () => {
    for (const country of countries) {
      const hour = en.outsideHours[country];
      if (hour === undefined) continue;
      const id = hour.href?.replace(address(''), '') ?? '';
      expect(isFactId(id)).toBe(true);
      expect(allFacts.find((fact) => fact.id === id)?.value).toBe(hour.value);
    }
    expect(Object.keys(en.outsideHours).sort()).toEqual(['DK', 'NO', 'SE']);
  });
});

describe('exchange rates', () => {
  it('agree with every other rate of the same year that we hold', () => {
    let compared = 0;
    for (const { year, perDollar } of en.rates) {
      for (const one of currencies) {
        for (const other of currencies) {
          const fact = allFacts.find(({ id }) => id === `X${year}-${one}-${other}`);
          if (fact?.value == null) continue;
          expect(perDollar[one] / perDollar[other] / fact.value, fact.id).toBeCloseTo(1, 4);
          compared += 1;
        }
      }
      expect(perDollar.USD).toBe(1);
    }
    expect(compared).toBeGreaterThan(6 * en.rates.length);
  });

  it('are there for every year that a row is from, each with its source', () => {
    expect(en.rates.map(({ year }) => year)).toEqual([...new Set(en.rows.map(({ year }) => year))].sort());
    for (const { year, source } of en.rates) {
      expect(source.href).toBe(address(`X${year}-SEK-USD`));
      expect(source.text).toContain(String(year));
    }
  });
});

describe('a citation of several sources', () => {
  it('leads to each of those that it names', () => {
    const cited = Object.values(en.employers).flatMap((employer) => [
      ...(employer?.brackets ?? []).map(({ source }) => source),
      employer?.fixedSource ?? { text: '', href: null },
      employer?.hoursSource ?? { text: '', href: null },
    ]);
    const several = cited.filter(({ text }) => text.includes('; '));
    expect(several.length).toBeGreaterThan(5);
    for (const { text, parts = [] } of several) {
      expect(parts.map((part) => part.text).join('; ')).toBe(text);
      for (const { href } of parts) expect(href).toMatch(/^\/sources#/);
    }
    for (const { text, parts } of cited) if (!text.includes('; ')) expect(parts, text).toBeUndefined();
  });

  it('says which job titles and levels of managers an occupation holds', () => {
    expect(en.holds['SSYK 2012 2432']).toEqual({
      text: 'Statistics Sweden (SCB), Sweden 2026',
      href: address('N300'),
    });
    expect(en.holds['SSYK 2012 1251']?.href).toBe(address('N301'));
    expect(en.holds['SSYK 2012 2166']).toBeUndefined();
  });
});

describe('what is listed among the sources', () => {
  it('is every fact that a source leads to', () => {
    const led = new Set<string>();
    salaryAssumptions('sv', (id) => {
      led.add(id);
      return id;
    });
    const known = new Set<string>([...factsShown(), ...en.rows.map(({ id }) => id)]);
    expect([...led].filter((id) => !known.has(id))).toEqual([]);
    expect(led.size).toBeGreaterThan(en.rows.length);
  });
});

describe('on the real figures', () => {
  it('a typed median is known as what it is in every row that has one', () => {
    for (const row of en.rows) {
      const { p50 } = row.values;
      if (p50 === null) continue;
      const monthly = row.per === 'year' ? p50 / 12 : p50;
      expect(guessPeriod(monthly, row), `${row.id} a month`).toBe('month');
      expect(guessPeriod(monthly * 12, row), `${row.id} a year`).toBe('year');
      expect(guessPeriod(monthly / ((40 * 52) / 12), row), `${row.id} an hour`).toBe('hour');
    }
  });

  it('communicators in Sweden are placed and compared as on paper', () => {
    const starting = startingInputs();
    const { position, jobAdRange, ratioToAll, toMedian, trend, gaps } = evaluateSalary(
      { ...starting, ownSalary: 42_000 },
      en,
    );
    // From 40 400 to 46 000: log(42 000 / 40 400) / log(46 000 / 40 400) is 0.2992.
    expect(position).toMatchObject({ place: 'between', from: 25, to: 50 });
    expect(position?.estimate).toBeCloseTo(25 + 25 * 0.2992, 2);
    expect(jobAdRange).toEqual({ low: 40_000, high: 53_500, per: 'month', step: 500 });
    expect(ratioToAll).toBe(46_000 / 38_300);
    expect(toMedian).toMatchObject({ month: 4000, year: 48_000 });
    expect(toMedian?.yearWithContributions).toBeCloseTo(48_000 * 1.39602033, 2);
    expect(gaps.find(({ row }) => row === 'se-scb-2431-2025-all-both')).toMatchObject({ difference: 7000 });
    expect(trend.map((series) => series.points.map(({ year }) => year))).toEqual([
      [2018, 2019, 2020, 2021, 2022],
      [2023, 2024, 2025],
    ]);
    expect(trend.at(-1)?.change?.share).toBeCloseTo(46_000 / 42_700 - 1, 12);
  });

  it('no series goes over a change of table', () => {
    for (const row of en.rows) {
      for (const { tableId, points } of trendOf(row, en.rows)) {
        expect(points.every((point) => rowOf(point.row).tableId === tableId)).toBe(true);
        expect(new Set(points.map(({ year }) => year)).size).toBe(points.length);
      }
    }
  });

  it('Danish means place nobody, and Norway’s newest year has a median without quartiles', () => {
    const denmark = evaluateSalary({ ...startingSalary(en, 'DK'), ownSalary: 60_000 }, en);
    expect([denmark.position, denmark.toMedian, denmark.jobAdRange]).toEqual([null, null, null]);
    expect(denmark.employerCost).not.toBeNull();
    const norway = evaluateSalary({ ...startingSalary(en, 'NO'), ownSalary: 60_000 }, en);
    expect(norway.position).toMatchObject({ place: 'below', to: 50, estimate: null });
    expect(norway.jobAdRange).toBeNull();
    expect(norway.rows.at(-1)?.jobAdRange).toEqual({ low: 51_500, high: 69_500, per: 'month', step: 500 });
  });
});
