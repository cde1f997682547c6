import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundInput } from '../lib/decimal.ts';
import { formatMoney, formatNumber, formatPercent } from './format.ts';
import { locales } from './locale.ts';
import { parseNumber, type InvalidNumber, type ParsedNumber } from './parse-number.ts';

function valueOf(parsed: ParsedNumber): number | null {
  return parsed.kind === 'number' ? parsed.value : null;
}

/** Whether a number is what the text means, or one of the two things it may mean. */
function means(parsed: ParsedNumber, value: number): boolean {
  return valueOf(parsed) === value || (parsed.kind === 'ambiguous' && parsed.readings.includes(value));
}

describe('reading typed numbers', () => {
  it.each([
    ['1 200 000,50 kr', 1200000.5],
    ['1\u00a0200\u202f000\u2009', 1200000],
    ["1'200'000.5", 1200000.5],
    ['1’200', 1200],
    ['１２３４，５', 1234.5],
    ['−5', -5],
    ['– 5', -5],
    ['SEK -5', -5],
    ['-€5', -5],
    ['$12', 12],
    ['12 NOK', 12],
    ['1 200:-', 1200],
    ['12 kronor', 12],
    ['1.200,50', 1200.5],
    ['1,200.50', 1200.5],
    ['1.200.000', 1200000],
    ['1,200,000', 1200000],
    ['1 200,500', 1200.5],
    ['0,125', 0.125],
    ['1200.500', 1200.5],
    ['1,5', 1.5],
    ['1.5', 1.5],
    [',5', 0.5],
    ['5,', 5],
    ['12 345', 12345],
    ['-0', 0],
    ['0,00000000004', 0],
  ])('understands %j in both languages', (text, value) => {
    for (const locale of locales) expect(parseNumber(text, locale)).toMatchObject({ kind: 'number', value });
  });

  it('asks about a mark that may be a decimal or a thousand', () => {
    const question = { kind: 'ambiguous', readings: [1.2, 1200] };
    expect(parseNumber('1.200', 'sv')).toEqual(question);
    expect(parseNumber('1.200', 'en')).toEqual(question);
    expect(parseNumber('1,200', 'sv')).toEqual(question);
    expect(parseNumber('-1.200 kr', 'sv')).toEqual({ kind: 'ambiguous', readings: [-1.2, -1200] });
    expect(parseNumber('4.125 %', 'sv', 'percent')).toEqual({
      kind: 'ambiguous',
      readings: [0.04125, 41.25],
    });
  });

  it('takes a comma before three digits as a thousand in English, and says what it understood', () => {
    expect(parseNumber('1,200', 'en')).toEqual({ kind: 'number', value: 1200 });
    expect(parseNumber('1200', 'en')).toEqual({ kind: 'number', value: 1200, echo: '1,200' });
  });

  it.each<[string, InvalidNumber]>([
    ['abc', 'text'],
    ['--5', 'text'],
    ['0x1F', 'text'],
    ['10²', 'text'],
    ['½', 'text'],
    ['kr', 'text'],
    ['.', 'text'],
    ['NaN', 'text'],
    ['1e5', 'exponent'],
    ['1e309', 'exponent'],
    ['1,5E-3', 'exponent'],
    ['12 kkr', 'abbreviation'],
    ['12 tkr', 'abbreviation'],
    ['1,4 mn kr', 'abbreviation'],
    ['12k', 'abbreviation'],
    ['tusen', 'abbreviation'],
    ['2 miljoner kr', 'abbreviation'],
    ['12 34', 'grouping'],
    ['1,00,000', 'grouping'],
    ['1 200.000,5', 'grouping'],
    ['1,234 5', 'grouping'],
    ["1'200 000", 'grouping'],
    ['4 %', 'unit'],
    ['9999999999999999', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
    ['x'.repeat(400), 'text'],
  ])('says why %j is no number', (text, reason) => {
    for (const locale of locales) expect(parseNumber(text, locale)).toEqual({ kind: 'invalid', reason });
  });

  it('reads percentages as fractions', () => {
    for (const text of ['4', '4 %', '4%', '%4', '4,0 %']) {
      expect(valueOf(parseNumber(text, 'sv', 'percent'))).toBe(0.04);
    }
    expect(valueOf(parseNumber('4,5%', 'en', 'percent'))).toBe(0.045);
    expect(parseNumber('4.50', 'sv', 'percent')).toEqual({
      kind: 'number',
      value: 0.045,
      echo: '4,5\u00a0%',
    });
    expect(parseNumber('4 kr', 'sv', 'percent')).toEqual({ kind: 'invalid', reason: 'unit' });
  });

  it('tells which currency was typed', () => {
    expect(parseNumber('5 kr', 'sv')).toEqual({ kind: 'number', value: 5, currency: 'kr' });
    expect(parseNumber('£5', 'en')).toEqual({ kind: 'number', value: 5, currency: 'GBP' });
  });

  it('tells nothing from something', () => {
    expect(parseNumber('', 'sv')).toEqual({ kind: 'empty' });
    expect(parseNumber(' \u00a0\u200b', 'sv')).toEqual({ kind: 'empty' });
  });

  it('reads back what the formatter writes', () => {
    const value = fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .chain((n) => fc.integer({ min: 0, max: 10 }).map((d) => roundInput(Number(n.toFixed(d)))));
    fc.assert(
      fc.property(value, fc.constantFrom(...locales), (n, locale) => {
        expect(means(parseNumber(formatNumber(n, locale), locale), n)).toBe(true);
        const cents = Number(n.toFixed(2)) + 0;
        expect(means(parseNumber(formatMoney(cents, 'SEK', locale, { full: true }), locale), cents)).toBe(
          true,
        );
        const share = roundInput(n / 1e12);
        const shown = formatPercent(share, locale, { decimals: 8 });
        expect(means(parseNumber(shown, locale, 'percent'), share)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives an answer for any text', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(..."0123456789., '-+−%kr€SEKeE\u00a0\u202f:".split('')) }),
    );
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(...locales),
        fc.constantFrom('number', 'percent'),
        (text, locale, kind) => {
          const parsed = parseNumber(text, locale, kind);
          const values =
            parsed.kind === 'number' ? [parsed.value] : parsed.kind === 'ambiguous' ? parsed.readings : [];
          for (const value of values) {
            expect(Number.isFinite(value)).toBe(true);
            expect(Object.is(value, -0)).toBe(false);
            expect(roundInput(value)).toBe(value);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
