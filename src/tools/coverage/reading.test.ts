import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameHours } from '../../../tests/support/coverage-hours.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import {
  askedHeadcount,
  askedHours,
  askedNeed,
  fieldId,
  readNumber,
  valueAt,
  type Asked,
} from './reading.ts';
import { startingCoverage, type CoverageInputs } from './state.ts';

const person = askedHours({ kind: 'person', headcount: 1 });

const read = (text: string, asked: Asked = person) =>
  readNumber(text, asked, 'Timmar', 'sv', sv.detail.errors);
const said = (text: string, asked: Asked = person): string => {
  const result = read(text, asked);
  return result.ok ? '' : result.error.message;
};

describe('a number field', () => {
  it.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['8 tim', 8],
    ['8 timmar i veckan', 8],
    ['8 h', 8],
    ['8 hours a week', 8],
    ['8tim/v', 8],
    ['0', 0],
    ['', null],
    ['  ', null],
  ])('reads %j as %j hours', (text, value) => {
    const result = read(text);
    expect(result.ok && result.value.value).toBe(value);
  });

  it('refuses more hours than a week has, for one and for a team', () => {
    expect(said('169')).toBe('Timmar: en vecka har 168 timmar. Skriv högst 168.');
    const team = askedHours({ kind: 'team', headcount: 3 });
    expect(said('504', team)).toBe('');
    expect(said('505', team)).toContain('högst 504 för 3 personer');
  });

  it('has no week for an agency', () => {
    expect(said('400', askedHours({ kind: 'agency', headcount: 1 }))).toBe('');
  });

  it.each(['tolv', '8 tim per dag', 'tim', '8 %', '8 kr', '-1', '1e3'])(
    'says what is wrong with %j',
    (text) => {
      expect(said(text)).toMatch(/^Timmar: /);
    },
  );

  it('asks which was meant when a mark may part thousands', () => {
    const result = read('1.200', askedNeed);
    expect(!result.ok && result.error.choices.map(({ text }) => text)).toEqual(['1,2', '1\u00a0200']);
  });

  it('wants a whole number of people, and a number of hours needed', () => {
    expect(said('2,5', askedHeadcount(0))).toBe('Timmar: skriv ett helt tal.');
    expect(said('0', askedHeadcount(0))).toBe('Timmar: skriv minst 1.');
    expect(said('', askedHeadcount(0))).not.toBe('');
    expect(said('', askedNeed)).not.toBe('');
  });

  it('wants as many people as the hours take, and says why', () => {
    expect(said('12', askedHeadcount(300))).toBe('');
    expect(said('2', askedHeadcount(336))).toBe('');
    expect(said('2', askedHeadcount(336.1))).toContain('ryms inte på färre än 3');
    expect(said('1', askedHeadcount(300))).toContain('minska timmarna');
    expect(said('0', askedHeadcount(300))).toBe('Timmar: skriv minst 2.');
  });

  it('gives a value that is allowed, or words without a gap, whatever is typed', () => {
    const asked = fc.constantFrom(person, askedHeadcount(0), askedHeadcount(300), askedNeed);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), asked, (text, field) => {
        const result = readNumber(text, field, 'Hours', 'en', en.detail.errors);
        if (result.ok) {
          const { value } = result.value;
          expect(value === null || (value >= field.min && value <= field.max)).toBe(true);
        } else expect(result.error.message).not.toMatch(/[{}]|undefined|NaN/);
      }),
    );
  });
});

describe('the value at a field', () => {
  const start = startingCoverage(sameHours(3));
  const inputs: CoverageInputs = {
    ...start,
    holders: [{ id: 'a-1', label: '', kind: 'team', headcount: 4, totalHours: 20 }],
    capabilities: {
      ...start.capabilities,
      plan: { importance: 'core', hoursNeeded: 5, assignments: [{ holder: 'a-1', hours: 2, level: 2 }] },
    },
  };

  it('is what the inputs have', () => {
    expect(valueAt(inputs, fieldId.total('a-1'))).toBe(20);
    expect(valueAt(inputs, fieldId.headcount('a-1'))).toBe(4);
    expect(valueAt(inputs, fieldId.need('today', 'plan'))).toBe(5);
    expect(valueAt(inputs, fieldId.hours('today', 'plan', 'a-1'))).toBe(2);
  });

  it('is undefined for what is not there', () => {
    expect(valueAt(inputs, fieldId.total('b'))).toBeUndefined();
    expect(valueAt(inputs, fieldId.need('target', 'plan'))).toBeUndefined();
    expect(valueAt(inputs, fieldId.hours('today', 'lead', 'a-1'))).toBeUndefined();
  });
});
