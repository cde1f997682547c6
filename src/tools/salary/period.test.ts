import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRow, knownPoints } from '../../../tests/support/salary-arbitraries.ts';
import { asMonthly, guessPeriod, likelyBeyond, likelyBeyondMean, periods, timesBeyond } from './period.ts';
import type { PayValues } from './state.ts';

const none: PayValues = { mean: null, p10: null, p25: null, p50: null, p75: null, p90: null };
/** From 17 500 to 124 600 a month is likely, and from 101 to 719 an hour. */
const communicators = {
  values: { mean: 48_400, p10: 35_000, p25: 40_400, p50: 46_000, p75: 53_300, p90: 62_300 },
  per: 'month' as const,
};

describe('pay of another period', () => {
  it('is a twelfth of a year, and an hour forty times 52 weeks', () => {
    expect(asMonthly(45_000, 'month')).toBe(45_000);
    expect(asMonthly(540_000, 'year')).toBe(45_000);
    expect(asMonthly(300, 'hour')).toBe(52_000);
    expect(asMonthly(300, 'hour', 37.5)).toBe(48_750);
  });

  it('is none when it is no pay', () => {
    for (const amount of [0, -1, NaN, Infinity]) expect(asMonthly(amount, 'month')).toBeNull();
    expect(asMonthly(300, 'hour', 0)).toBeNull();
  });
});

describe('a guess at the period', () => {
  it('knows a month, a year and an hour by the row', () => {
    expect(guessPeriod(45_000, communicators)).toBe('month');
    expect(guessPeriod(120_000, communicators)).toBe('month');
    expect(guessPeriod(552_000, communicators)).toBe('year');
    expect(guessPeriod(265, communicators)).toBe('hour');
  });

  it('is unclear where nothing is likely', () => {
    for (const amount of [0, -45_000, NaN, 20, 4500, 15_000, 150_000, 5_000_000]) {
      expect(guessPeriod(amount, communicators)).toBe('unclear');
    }
  });

  it('takes the ends as likely', () => {
    expect(guessPeriod(17_500, communicators)).toBe('month');
    expect(guessPeriod(17_499, communicators)).toBe('unclear');
    expect(guessPeriod(124_600, communicators)).toBe('month');
    expect(guessPeriod(124_601, communicators)).toBe('unclear');
  });

  it('is unclear where two are likely, as where pay spreads widely', () => {
    // Managers from 7 500 to 24 500 dollars a month: 46 000 may be a high month or a low year.
    const managers = { values: { ...none, p10: 90_000, p90: 294_000 }, per: 'year' as const };
    expect(guessPeriod(46_000, managers)).toBe('unclear');
    expect(guessPeriod(10_000, managers)).toBe('month');
    expect(guessPeriod(167_000, managers)).toBe('year');
  });

  it('goes by a mean where there is no point, and by nothing where there is neither', () => {
    expect(guessPeriod(45_000, { values: { ...none, mean: 48_000 }, per: 'month' })).toBe('month');
    expect(guessPeriod(45_000, { values: none, per: 'month' })).toBe('unclear');
  });

  it('looks wider around a mean that stands alone, but never so wide that two periods fit', () => {
    const danish = { values: { ...none, mean: 78_795 }, per: 'month' as const };
    expect(guessPeriod(450_000, danish)).toBe('year');
    expect(guessPeriod(210, danish)).toBe('hour');
    expect(guessPeriod(78_795 * likelyBeyondMean, danish)).toBe('month');
    expect(guessPeriod(78_795 * likelyBeyondMean + 1, danish)).toBe('unclear');
    expect(likelyBeyondMean ** 2).toBeLessThan(12);
  });

  it('never names a period whose pay a month is beyond what is likely for the row', () => {
    fc.assert(
      fc.property(anyRow, fc.double({ min: 1, max: 1e8, noNaN: true }), (row, amount) => {
        const guess = guessPeriod(amount, row);
        if (guess === 'unclear') return;
        const known = knownPoints(row.values);
        const span = known.length === 0 ? [row.values.mean ?? NaN] : known;
        const monthly = (asMonthly(amount, guess) ?? NaN) * (row.per === 'year' ? 12 : 1);
        const beyond = known.length === 0 ? likelyBeyondMean : likelyBeyond;
        expect(monthly).toBeGreaterThanOrEqual((Math.min(...span) / beyond) * (1 - 1e-12));
        expect(monthly).toBeLessThanOrEqual(Math.max(...span) * beyond * (1 + 1e-12));
      }),
      { numRuns: 500 },
    );
  });

  it('always knows a row’s own figures, in any of the periods, unless pay spreads to three times', () => {
    const narrow = fc.record({
      low: fc.integer({ min: 1000, max: 1e6 }),
      spread: fc.double({ min: 1, max: 2.9, noNaN: true }),
    });
    fc.assert(
      fc.property(narrow, fc.constantFrom(...periods), ({ low, spread }, period) => {
        const row = { values: { ...none, p25: low, p75: low * spread }, per: 'month' as const };
        const one = asMonthly(1, period) ?? NaN;
        expect(guessPeriod(low / one, row)).toBe(period);
        expect(guessPeriod((low * spread) / one, row)).toBe(period);
      }),
    );
  });
});

describe('how far an amount lies from what is likely', () => {
  it('is counted in times, from the nearer end, and once within', () => {
    expect(timesBeyond(45_000, 'month', communicators)).toBe(1);
    expect(timesBeyond(8750, 'month', communicators)).toBe(2);
    expect(timesBeyond(249_200, 'month', communicators)).toBe(2);
    expect(timesBeyond(8750 * 12, 'year', communicators)).toBe(2);
  });

  it('is not known without figures, or without pay', () => {
    expect(timesBeyond(45_000, 'month', { values: none, per: 'month' })).toBeNull();
    expect(timesBeyond(0, 'month', communicators)).toBeNull();
  });
});
