import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDecimal, roundInput, roundTo } from './decimal.ts';

describe('decimal numbers', () => {
  it('rounds as on paper', () => {
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-2.5, 0)).toBe(-3);
    expect(roundTo(1234567.891, 1)).toBe(1234567.9);
  });

  it('has no minus zero', () => {
    expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true);
    expect(Object.is(roundTo(-0, 2), 0)).toBe(true);
    expect(plainDecimal(-1e-12)).toBe('0');
  });

  it('writes plain digits however small or large', () => {
    expect(plainDecimal(1e-7)).toBe('0.0000001');
    expect(plainDecimal(1e21)).toBe('1000000000000000000000');
    expect(plainDecimal(-1200.5)).toBe('-1200.5');
    expect(plainDecimal(Number.NaN)).toBe('');
    expect(plainDecimal(-Infinity)).toBe('');
  });

  it('writes a rounded input so that it is read back exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: -999_999_999_999_999, max: 999_999_999_999_999, noNaN: true }), (raw) => {
        const value = roundInput(raw);
        const text = plainDecimal(value);
        expect(text).toMatch(/^-?\d{1,15}(\.\d{1,10})?$/);
        expect(Number(text)).toBe(value);
        expect(roundInput(value)).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});
