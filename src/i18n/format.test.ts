import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatHours,
  formatMoney,
  formatMonth,
  formatMonths,
  formatNumber,
  formatPercent,
  monthName,
  roundSignificant,
} from './format.ts';
import { intlTag, locales } from './locale.ts';

const nb = '\u00a0';

describe('formatting', () => {
  it('writes numbers as each language does', () => {
    expect(formatNumber(1234567.5, 'sv')).toBe(`1${nb}234${nb}567,5`);
    expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5');
    expect(formatNumber(-1.25, 'sv', { decimals: 1 })).toBe('\u22121,3');
    expect(formatNumber(Number.NaN, 'sv')).toBe('–');
  });

  it('agrees with the platform on plain numbers', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...locales),
        (n, d, locale) => {
          const value = n / 10 ** d;
          const platform = new Intl.NumberFormat(intlTag[locale], { maximumFractionDigits: 4 }).format(value);
          expect(formatNumber(value, locale)).toBe(platform.replace('-', '\u2212').replace(/^\u22120$/, '0'));
        },
      ),
    );
  });

  it('writes money with at most three significant figures', () => {
    expect(formatMoney(53_000, 'SEK', 'sv')).toBe(`53${nb}000${nb}kr`);
    expect(formatMoney(53_000, 'SEK', 'en')).toBe(`SEK${nb}53,000`);
    expect(formatMoney(1_400_000, 'SEK', 'sv')).toBe(`1,4${nb}mn${nb}kr`);
    expect(formatMoney(1_400_000, 'SEK', 'en')).toBe(`SEK${nb}1.4m`);
    expect(formatMoney(-1_234_567, 'SEK', 'sv')).toBe(`\u22121,23${nb}mn${nb}kr`);
    expect(formatMoney(-53_219, 'SEK', 'en')).toBe(`\u2212SEK${nb}53,200`);
    expect(formatMoney(999_600, 'SEK', 'sv')).toBe(`1${nb}mn${nb}kr`);
    expect(formatMoney(2_500_000_000, 'SEK', 'sv')).toBe(`2,5${nb}md${nb}kr`);
    expect(formatMoney(2_500_000_000, 'GBP', 'en')).toBe('£2.5bn');
    expect(formatMoney(6.4, 'SEK', 'sv')).toBe(`6,40${nb}kr`);
    expect(formatMoney(14, 'EUR', 'sv')).toBe(`14${nb}EUR`);
    expect(formatMoney(1_200_000.5, 'SEK', 'sv', { full: true })).toBe(`1${nb}200${nb}000,50${nb}kr`);
  });

  it('never writes minus zero', () => {
    expect(formatMoney(-0.001, 'SEK', 'sv')).toBe(`0${nb}kr`);
    expect(formatNumber(-0, 'en')).toBe('0');
    expect(formatPercent(-0.00001, 'en')).toBe('0%');
    expect(Object.is(roundSignificant(-0, 3), 0)).toBe(true);
  });

  it('writes percentages, hours and months', () => {
    expect(formatPercent(0.3142, 'sv')).toBe(`31,42${nb}%`);
    expect(formatPercent(0.07, 'en')).toBe('7%');
    expect(formatHours(1, 'sv')).toBe(`1${nb}timme`);
    expect(formatHours(1.5, 'sv')).toBe(`1,5${nb}timmar`);
    expect(formatHours(173.33, 'en')).toBe(`173${nb}hours`);
    expect(formatMonths(1, 'en')).toBe(`1${nb}month`);
    expect(formatMonths(14, 'sv')).toBe(`14${nb}månader`);
  });

  it('writes dates and months in words', () => {
    expect(formatDate('2026-11-21', 'sv')).toBe('21 november 2026');
    expect(formatDate('2026-11-21T08:00:00Z', 'en')).toBe('21 November 2026');
    expect(formatMonth('2027-01', 'sv')).toBe('januari 2027');
    expect(formatMonth('2027-13', 'sv')).toBe('2027-13');
    expect(formatDate('soon', 'en')).toBe('soon');
    expect(monthName(12, 'en')).toBe('December');
  });

  it('writes something for every number', () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom(...locales), (value, locale) => {
        for (const text of [
          formatNumber(value, locale),
          formatMoney(value, 'SEK', locale),
          formatPercent(value, locale),
          formatHours(value, locale),
        ]) {
          expect(text).not.toMatch(/NaN|Infinity|undefined|e[+-]|^\u2212\D*0\D*$/);
          expect(text).not.toBe('');
        }
      }),
    );
  });
});
