import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyEmployer,
  anyRow,
  knownPoints,
  ownSalaries,
  payValues,
  plainRow,
  salaryCases,
} from '../../../tests/support/salary-arbitraries.ts';
import {
  converted,
  costOf,
  evaluateSalary,
  gapsOf,
  jobAdRange,
  monthlyValues,
  populationOf,
  positionOf,
  summarise,
  trendOf,
  type Position,
} from './model.ts';
import { currencies, noOverrides, pointNames, points, type Point } from './state.ts';

/** What must be true of the salary benchmark whatever the rows and the inputs (published method, section 3). */

const salary = fc.integer({ min: 1, max: 2_000_000 });
const runs = { numRuns: 500 };

/** How high a position is: the share where there is one, or beyond the points. */
function height(position: Position): number {
  if (position.place === 'below') return -1;
  return position.estimate ?? 101;
}

describe('a position', () => {
  it('lies between the two known points around the salary, and only there has a share', () => {
    fc.assert(
      fc.property(payValues(), salary, (values, own) => {
        const known = knownPoints(values);
        const position = positionOf(own, { values, per: 'month' });
        if (known.length === 0) {
          expect(position).toBeNull();
          return;
        }
        const payAt = (point: Point | null | undefined) => (point == null ? null : values[pointNames[point]]);
        const [from, to] = [payAt(position?.from), payAt(position?.to)];
        if (own < Math.min(...known)) {
          expect(position).toMatchObject({ place: 'below', from: null, estimate: null });
          expect(to).toBe(Math.min(...known));
        } else if (own > Math.max(...known)) {
          expect(position).toMatchObject({ place: 'above', to: null, estimate: null });
          expect(from).toBe(Math.max(...known));
        } else {
          expect(position?.place).toBe('between');
          expect(from).toBeLessThanOrEqual(own);
          expect(to).toBeGreaterThanOrEqual(own);
          expect(position?.estimate).toBeGreaterThanOrEqual(position?.from ?? 100);
          expect(position?.estimate).toBeLessThanOrEqual(position?.to ?? 0);
          // Nothing that is known lies strictly between them.
          expect(known.filter((pay) => pay > (from ?? 0) && pay < (to ?? 0))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('never falls when the salary rises', () => {
    fc.assert(
      fc.property(payValues(), salary, salary, (values, one, other) => {
        const row = { values, per: 'month' } as const;
        const [low, high] = [positionOf(Math.min(one, other), row), positionOf(Math.max(one, other), row)];
        if (low !== null && high !== null) expect(height(low)).toBeLessThanOrEqual(height(high) + 1e-9);
        else expect(low).toEqual(high);
      }),
      runs,
    );
  });

  it('is the same whatever the money is counted in', () => {
    fc.assert(
      fc.property(payValues(10_000), fc.integer({ min: 1, max: 20_000 }), (values, own) => {
        const hundred = (value: number | null) => (value === null ? null : value * 128);
        const { mean, p10, p25, p50, p75, p90 } = values;
        const larger = {
          mean: hundred(mean),
          p10: hundred(p10),
          p25: hundred(p25),
          p50: hundred(p50),
          p75: hundred(p75),
          p90: hundred(p90),
        };
        const one = positionOf(own, { values, per: 'month' });
        const other = positionOf(own * 128, { values: larger, per: 'month' });
        expect(other?.place).toBe(one?.place);
        expect([other?.from, other?.to]).toEqual([one?.from, one?.to]);
        expect(other?.estimate ?? 0).toBeCloseTo(one?.estimate ?? 0, 9);
      }),
      runs,
    );
  });

  it('does not hang on the mean', () => {
    fc.assert(
      fc.property(payValues(), salary, (values, own) => {
        const row = { values, per: 'month' } as const;
        expect(positionOf(own, { ...row, values: { ...values, mean: null } })).toEqual(positionOf(own, row));
      }),
    );
  });
});

describe('what a salary costs', () => {
  it('is the salary, the lines of the working and the fixed sums', () => {
    fc.assert(
      fc.property(anyEmployer, salary, (employer, own) => {
        const cost = costOf(own, employer, noOverrides);
        if (employer.brackets === null) {
          expect(cost).toBeNull();
          return;
        }
        const lines = (cost?.working ?? []).reduce((sum, { amount }) => sum + amount, 0);
        const month = own + lines + employer.fixedPerFte;
        expect(Math.abs((cost?.month ?? 0) - month)).toBeLessThanOrEqual(1e-9 * month);
        expect(cost?.year).toBe((cost?.month ?? 0) * 12);
        expect(cost?.month).toBeGreaterThanOrEqual(own);
        for (const { rate, base, amount } of cost?.working ?? []) expect(amount).toBe(rate * base);
      }),
      runs,
    );
  });

  it('never falls when the salary rises', () => {
    fc.assert(
      fc.property(anyEmployer, salary, salary, (employer, one, other) => {
        const low = costOf(Math.min(one, other), employer, noOverrides);
        const high = costOf(Math.max(one, other), employer, noOverrides);
        expect(low?.month ?? 0).toBeLessThanOrEqual((high?.month ?? 0) * (1 + 1e-12));
      }),
      runs,
    );
  });

  it('is the salary and the reader’s own shares of it, when both are given', () => {
    const share = fc.double({ min: 0, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(fc.option(anyEmployer), salary, share, share, (employer, own, statutory, agreed) => {
        const overrides = {
          employerContribution: statutory,
          agreedContribution: agreed,
          hoursPerMonth: null,
        };
        const cost = costOf(own, employer, overrides);
        expect(cost?.month).toBeCloseTo(own * (1 + statutory + agreed), 4);
        expect(cost?.effectiveContribution).toBeCloseTo(statutory + agreed, 9);
        expect(cost?.fixed).toBeNull();
        expect(cost?.working.map(({ rate }) => rate)).toEqual([statutory, agreed]);
        expect(cost?.missing).not.toContain('agreedContribution');
      }),
    );
  });
});

describe('a range for a job advertisement', () => {
  it('holds both quartiles, is less than a step beyond them, and is in whole steps', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const range = jobAdRange(row);
        const { p25, p75 } = row.values;
        if (p25 === null || p75 === null) {
          expect(range).toBeNull();
          return;
        }
        const { low = NaN, high = NaN, step = NaN } = range ?? {};
        expect(low).toBeLessThanOrEqual(p25);
        expect(p25 - low).toBeLessThan(step);
        expect(high).toBeGreaterThanOrEqual(p75);
        expect(high - p75).toBeLessThan(step);
        expect([low % step, high % step]).toEqual([0, 0]);
        expect(range?.per).toBe(row.per);
      }),
    );
  });
});

describe('one’s own salaries', () => {
  it('have quartiles from five on and outer points from ten on, and never a mean', () => {
    fc.assert(
      fc.property(ownSalaries, (own) => {
        const summary = summarise(own, null);
        expect(summary?.values.mean).toBeNull();
        for (const point of points) {
          const least = point === 10 || point === 90 ? 10 : 5;
          expect(summary?.values[pointNames[point]] !== null).toBe(own.length >= least);
        }
        expect(summary?.lacks).toBe(own.length >= 10 ? null : own.length >= 5 ? 'tails' : 'quartiles');
        expect(summary?.count).toBe(own.length);
      }),
    );
  });

  it('have points in rising order between the lowest and the highest, whatever order they come in', () => {
    const shuffled = ownSalaries.chain((own) =>
      fc.tuple(fc.constant(own), fc.shuffledSubarray([...own], { minLength: own.length })),
    );
    fc.assert(
      fc.property(shuffled, ([own, mixed]) => {
        const summary = summarise(own, null);
        const known = summary === null ? [] : knownPoints(summary.values);
        expect(known).toEqual([...known].sort((a, b) => a - b));
        for (const value of known) {
          expect(value).toBeGreaterThanOrEqual(own[0] ?? Infinity);
          expect(value).toBeLessThanOrEqual(own.at(-1) ?? 0);
        }
        expect(summarise(mixed, null)).toEqual(summary);
      }),
    );
  });
});

describe('rows beside each other', () => {
  it('are only subtracted within one population, and theirs is never the row itself or a broad group', () => {
    fc.assert(
      fc.property(salaryCases, ([, { rows }]) => {
        for (const row of rows) {
          for (const gap of gapsOf(row, rows)) {
            const other = rows.find(({ id }) => id === gap.row) ?? row;
            expect(other.id).not.toBe(row.id);
            expect(populationOf(other)).toBe(populationOf(row));
            expect(['baseline', 'group']).not.toContain(other.match);
            const back = (monthlyValues(row).p50 ?? 0) + gap.difference;
            expect(back).toBeCloseTo((other.values.p50 ?? 0) / (row.per === 'year' ? 12 : 1), 6);
          }
        }
      }),
    );
  });

  it('are one series only within a table, in rising years', () => {
    fc.assert(
      fc.property(salaryCases, ([, { rows }]) => {
        for (const row of rows) {
          const trend = trendOf(row, rows);
          expect(new Set(trend.map(({ tableId }) => tableId)).size).toBe(trend.length);
          expect(trend.flatMap((series) => series.points).map((point) => point.row)).toContain(row.id);
          for (const { tableId, points: years } of trend) {
            const own = years.map((point) => rows.find(({ id }) => id === point.row));
            for (const one of own) {
              expect(one?.tableId).toBe(tableId);
              expect([one?.country, one?.sex, one?.occupation.code]).toEqual([
                row.country,
                row.sex,
                row.occupation.code,
              ]);
            }
            const order = years.map(({ year }) => year);
            expect(order).toEqual([...order].sort((a, b) => a - b));
          }
        }
      }),
    );
  });

  it('come back when they are converted there and back', () => {
    fc.assert(
      fc.property(salaryCases, fc.constantFrom(...currencies), ([, { rows, rates }], currency) => {
        const [row = plainRow] = rows;
        const there = converted(row, currency, rates);
        const back = converted(
          { ...row, currency, per: 'month', values: there?.values ?? row.values },
          row.currency,
          rates,
        );
        const monthly = monthlyValues(row);
        for (const name of ['mean', ...points.map((point) => pointNames[point])] as const) {
          const value = monthly[name];
          if (value === null) expect(back?.values[name]).toBeNull();
          else expect((back?.values[name] ?? 0) / value).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});

describe('the whole result', () => {
  it('keeps the rows as chosen, with the points they have and no others', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const result = evaluateSalary(inputs, assumptions);
        expect(result.rows.map(({ id }) => id)).toEqual(inputs.rows);
        for (const { id, monthly, converted: money } of result.rows) {
          const row = assumptions.rows.find((one) => one.id === id) ?? plainRow;
          for (const name of ['mean', ...points.map((point) => pointNames[point])] as const) {
            expect(monthly[name] === null).toBe(row.values[name] === null);
          }
          const isAsked = inputs.convertTo !== null && inputs.convertTo !== row.currency;
          expect(money === null).toBe(!isAsked);
        }
      }),
    );
  });

  it('places an own salary only in rows of its own country', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const { rows } = evaluateSalary(inputs, assumptions);
        for (const { country, position } of rows) {
          if (position !== null) expect(country).toBe(inputs.country);
        }
        const silent = evaluateSalary({ ...inputs, ownSalary: null }, assumptions);
        expect([silent.position, silent.employerCost, silent.toMedian]).toEqual([null, null, null]);
        expect(silent.rows.map(({ position }) => position)).toEqual(rows.map(() => null));
      }),
    );
  });

  it('adds up: own salary and distance are the median, own cost and its difference the median’s cost', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const { toMedian, rows, employerCost, medianCost, hourlyRate } = evaluateSalary(inputs, assumptions);
        const median = rows[0]?.monthly.p50 ?? null;
        if (inputs.ownSalary === null || median === null) {
          expect(toMedian).toBeNull();
          return;
        }
        const own = inputs.ownSalary;
        expect(toMedian?.month).toBe(median - own);
        expect(toMedian?.year).toBe((median - own) * 12);
        if (employerCost === null || medianCost === null) {
          expect([toMedian?.yearWithContributions, toMedian?.agencyHours]).toEqual([null, null]);
          return;
        }
        const more = toMedian?.yearWithContributions ?? NaN;
        expect(more).toBe(medianCost.year - employerCost.year);
        // Contributions never turn a rise into a cut.
        expect(more * (median - own)).toBeGreaterThanOrEqual(-1e-3 * Math.max(own, median));
        if (hourlyRate === null) expect(toMedian?.agencyHours).toBeNull();
        else expect((toMedian?.agencyHours ?? NaN) * hourlyRate.value).toBeCloseTo(more, 3);
      }),
      runs,
    );
  });

  it('holds no number that is none', () => {
    const numbers = (value: unknown): number[] => {
      if (typeof value === 'number') return [value];
      return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(numbers);
    };
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const all = numbers(evaluateSalary(inputs, assumptions));
        expect(all.filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      runs,
    );
  });
});
