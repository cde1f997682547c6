import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAssumptions, inputsOn, salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { ordered, ownDataInOrder } from './order.ts';
import {
  followCountry,
  maxOwnData,
  maxRows,
  startingSalary,
  type Country,
  type SalaryInputs,
} from './state.ts';

const countryOf: Readonly<Record<string, Country>> = { a: 'SE', b: 'SE', c: 'SE', n: 'NO', o: 'NO', f: 'FI' };
const directory = {
  rows: Object.entries(countryOf).map(([id, country]) => ({ id, country })),
  startingRows: { SE: ['a', 'b'], NO: ['n'], DK: [], FI: ['f'], IS: [], GB: [], DE: [], US: [] },
};
const starting = startingSalary(directory);
const rowsOf = (rows: readonly string[], country: Country = 'SE') =>
  ordered({ ...starting, country, rows }, directory).inputs.rows;

describe('rows put in order', () => {
  it('stay as they are when they exist, stand once, and begin in the country', () => {
    const inputs = { ...starting, rows: ['c', 'n', 'a'] };
    expect(ordered(inputs, directory)).toEqual({ inputs, moved: [] });
    expect(ordered(inputs, directory).inputs).toBe(inputs);
  });

  it('lose what does not exist and what stands twice, and say so', () => {
    const { inputs, moved } = ordered({ ...starting, rows: ['b', 'gone', 'b', 'n'] }, directory);
    expect(inputs.rows).toEqual(['b', 'n']);
    expect(moved).toEqual([{ key: 'rows', kind: 'repaired' }]);
  });

  it('begin with a row of the country, or with those that it starts from', () => {
    expect(rowsOf(['n', 'b', 'a'])).toEqual(['b', 'n', 'a']);
    expect(rowsOf(['n'])).toEqual(['a', 'b', 'n']);
    expect(rowsOf([])).toEqual(['a', 'b']);
    expect(rowsOf(['a', 'b'], 'FI')).toEqual(['f', 'a', 'b']);
  });

  it('are no more than are compared, the first ones', () => {
    const many = Array.from({ length: maxRows + 2 }, (_, index) => `row-${index}`);
    const wide = { ...directory, rows: many.map((id) => ({ id, country: 'SE' as const })) };
    const { inputs, moved } = ordered({ ...starting, rows: many }, wide);
    expect(inputs.rows).toEqual(many.slice(0, maxRows));
    expect(moved).toEqual([{ key: 'rows', kind: 'repaired' }]);
  });

  it('are as they should be whatever they were, and then stay so', () => {
    const any = fc.array(fc.constantFrom('a', 'b', 'c', 'n', 'o', 'f', 'gone', ''), { maxLength: 12 });
    fc.assert(
      fc.property(any, fc.constantFrom('SE' as const, 'NO' as const, 'FI' as const), (rows, country) => {
        const { inputs } = ordered({ ...starting, rows, country }, directory);
        expect(inputs.rows.length).toBeGreaterThan(0);
        expect(inputs.rows.length).toBeLessThanOrEqual(maxRows);
        expect(new Set(inputs.rows).size).toBe(inputs.rows.length);
        expect(countryOf[inputs.rows[0] ?? '']).toBe(country);
        for (const id of inputs.rows) expect(Object.keys(countryOf)).toContain(id);
        expect(ordered(inputs, directory).moved).toEqual([]);
      }),
    );
  });
});

describe('own data put in order', () => {
  it('are whole, rising and possible, or none', () => {
    expect(ownDataInOrder([300.4, 100, 299.6, 0, -5, NaN, Infinity, 2e8])).toEqual([100, 300, 300]);
    expect(ownDataInOrder([0.4])).toBeNull();
    expect(ownDataInOrder([1e8, 1, 1e8 + 1])).toEqual([1, 1e8]);
    expect(ownDataInOrder([])).toBeNull();
  });

  it('say that they were changed, or too many', () => {
    const own = (ownData: SalaryInputs['ownData']) => ordered({ ...starting, ownData }, directory);
    expect(own([100, 200]).moved).toEqual([]);
    expect(own([200, 100])).toMatchObject({
      inputs: { ownData: [100, 200] },
      moved: [{ key: 'ownData', kind: 'repaired' }],
    });
    expect(own([])).toMatchObject({
      inputs: { ownData: null },
      moved: [{ key: 'ownData', kind: 'repaired' }],
    });
    expect(own(Array<number>(maxOwnData).fill(100)).moved).toEqual([]);
    const unsorted = own([200, ...Array<number>(maxOwnData - 1).fill(100)]);
    expect(unsorted.moved).toEqual([{ key: 'ownData', kind: 'repaired' }]);
    const many = own(Array<number>(maxOwnData + 1).fill(100));
    expect(many.moved).toEqual([{ key: 'ownData', kind: 'clamped', typed: '50001', used: '50000' }]);
    expect(many.inputs.ownData).toHaveLength(maxOwnData);
  });
});

describe('inputs in order', () => {
  it('are the same object, whatever the world', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        expect(ordered(inputs, assumptions).inputs).toBe(inputs);
      }),
    );
  });

  it('are what a country starts from', () => {
    fc.assert(
      fc.property(anyAssumptions, (assumptions) => {
        const [first] = assumptions.rows;
        const inputs = startingSalary(assumptions, first?.country);
        expect(ordered(inputs, assumptions).moved).toEqual([]);
      }),
    );
  });
});

describe('a change of country', () => {
  it('takes the new country’s rows instead of the old one’s, and nothing else', () => {
    const typed = { ...starting, ownSalary: 42_000, agencyHourlyRate: 900 };
    const after = followCountry(typed, { ...typed, country: 'NO' }, directory);
    expect(after).toEqual({ ...typed, country: 'NO', rows: ['n'] });
  });

  it('leaves rows that the reader has chosen, for the country’s own to be put before them', () => {
    const chosen = { ...starting, rows: ['c', 'n'] };
    const after = followCountry(chosen, { ...chosen, country: 'NO' }, directory);
    expect(after.rows).toEqual(['c', 'n']);
    expect(ordered(after, directory).inputs.rows).toEqual(['n', 'c']);
    expect(followCountry(starting, { ...starting, ownSalary: 1 }, directory).rows).toBe(starting.rows);
  });

  it('gives inputs in order once they are put there', () => {
    const pairs = anyAssumptions.chain((assumptions) =>
      fc.tuple(inputsOn(assumptions), inputsOn(assumptions)).map((pair) => [...pair, assumptions] as const),
    );
    fc.assert(
      fc.property(pairs, ([before, other, assumptions]) => {
        const after = followCountry(before, { ...before, country: other.country }, assumptions);
        const { inputs } = ordered(after, assumptions);
        expect(assumptions.rows.find(({ id }) => id === inputs.rows[0])?.country).toBe(other.country);
      }),
    );
  });
});
