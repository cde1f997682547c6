import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAssumptions, inputsOn, salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { withValue } from './entry.ts';
import { ordered, ownDataInOrder } from './order.ts';
import {
  followCountry,
  countries,
  currencyOf,
  maxOwnData,
  maxRows,
  startingSalary,
  type Country,
  type FilledIn,
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
  const to = (before: FilledIn, country: Country, other: Partial<FilledIn> = {}): FilledIn =>
    followCountry(before, { ...before, country, ...other }, directory);
  const filled = { ...starting, ownSalary: 42_000, agencyHourlyRate: 900, ownData: [40_000, 45_000] };

  it('takes the new country’s rows instead of the old one’s, and sets aside what is in other money', () => {
    expect(to(filled, 'NO')).toEqual({
      ...starting,
      country: 'NO',
      rows: ['n'],
      aside: {
        ownSalary: { country: 'SE', value: 42_000 },
        agencyHourlyRate: { country: 'SE', value: 900 },
        ownData: { country: 'SE', value: [40_000, 45_000] },
      },
    });
  });

  it('brings back what was set aside with a country of its money, by whatever way', () => {
    expect(to(to(filled, 'NO'), 'SE')).toEqual(filled);
    expect(to(to(to(filled, 'NO'), 'FI'), 'SE')).toEqual(filled);
    const german = to({ ...starting, country: 'DE', rows: ['g'], ownSalary: 4000 }, 'SE', { rows: ['a'] });
    expect(german).toMatchObject({ ownSalary: null });
    expect(to(german, 'FI')).toMatchObject({ ownSalary: 4000 });
    expect(to(german, 'FI').aside).toBeUndefined();
  });

  it('keeps amounts where the money is the same, and those that are given along with the country', () => {
    const finnish = { ...filled, country: 'FI' as const, rows: ['f'] };
    expect(to(finnish, 'DE')).toMatchObject({ ownSalary: 42_000, ownData: [40_000, 45_000] });
    expect(to(filled, 'NO', { ownSalary: 50_000 })).toMatchObject({
      ownSalary: 50_000,
      agencyHourlyRate: null,
    });
  });

  it('lets what is filled in anew take the place of what was set aside', () => {
    const norwegian = to(filled, 'NO');
    const typed = followCountry(norwegian, withValue(norwegian, 'ownSalary', 50_000), directory);
    const pasted = followCountry(typed, { ...typed, ownData: [51_000] }, directory);
    expect(pasted.aside).toEqual({ agencyHourlyRate: { country: 'SE', value: 900 } });
    expect(to(pasted, 'SE')).toMatchObject({
      ownSalary: null,
      agencyHourlyRate: 900,
      ownData: null,
      aside: { ownSalary: { country: 'NO', value: 50_000 }, ownData: { country: 'NO', value: [51_000] } },
    });
    const emptied = followCountry(norwegian, withValue(norwegian, 'ownSalary', null), directory);
    expect(to(emptied, 'SE').ownSalary).toBeNull();
  });

  it('neither loses an amount nor takes it for other money, by whatever way a reader goes', () => {
    const way = fc.array(fc.constantFrom(...countries), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...countries), way, (first, stops) => {
        let now: FilledIn = { ...filled, country: first };
        for (const stop of stops) {
          now = to(now, stop);
          const isOwn = currencyOf[stop] === currencyOf[first];
          expect(now.ownSalary).toBe(isOwn ? 42_000 : null);
          expect(now.aside?.ownSalary?.value).toBe(isOwn ? undefined : 42_000);
        }
        expect(to(now, first).ownData).toBe(filled.ownData);
      }),
    );
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
