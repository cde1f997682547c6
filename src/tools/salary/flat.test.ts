import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { inputsFromFlat } from './flat.ts';
import {
  followCountry,
  maxOwnData,
  maxRows,
  noOverrides,
  startingSalary,
  type SalaryInputs,
} from './state.ts';

const directory = {
  rows: [
    { id: 'a', country: 'SE' as const },
    { id: 'b', country: 'SE' as const },
    { id: 'n', country: 'NO' as const },
  ],
  startingRows: { SE: ['a'], NO: ['n'], DK: [], FI: [], IS: [], GB: [], DE: [], US: [] },
};
const starting = startingSalary(directory);
const follow = (before: SalaryInputs, after: SalaryInputs) => followCountry(before, after, directory);

function read(json: unknown) {
  const result = inputsFromFlat(json, starting, directory, follow);
  if (!result.ok) throw new Error(result.error.join('; '));
  return result.value;
}

function refusals(json: unknown): readonly string[] {
  const result = inputsFromFlat(json, starting, directory, follow);
  return result.ok ? [] : result.error;
}

describe('a salary benchmark from a file', () => {
  it('takes its starting values for what is left out, the rows by country', () => {
    expect(read({})).toEqual({ inputs: starting, notices: [] });
    expect(read({ country: 'NO' }).inputs).toEqual({ ...starting, country: 'NO', rows: ['n'] });
    expect(inputsFromFlat({ ownSalary: 40_000 }, starting, directory)).toEqual({
      ok: true,
      value: { inputs: { ...starting, ownSalary: 40_000 }, notices: [] },
    });
  });

  it('takes in every input', () => {
    const given = {
      country: 'SE',
      organisation: 'region',
      rows: ['b', 'n'],
      ownSalary: 42_000,
      agencyHourlyRate: 950,
      overrides: { employerContribution: 0.3, agreedContribution: null, hoursPerMonth: 140 },
      ownData: [30_000, 40_000],
      convertTo: 'USD',
      includeOwn: true,
    };
    expect(read(given)).toEqual({ inputs: given, notices: [] });
    expect(read({ overrides: { hoursPerMonth: 140 } }).inputs.overrides).toEqual({
      ...noOverrides,
      hoursPerMonth: 140,
    });
    expect(read({ ownSalary: null, convertTo: null, ownData: null }).inputs).toEqual(starting);
  });

  it('gives back any inputs in order, as JSON', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const begun = startingSalary(assumptions, inputs.country);
        const json: unknown = JSON.parse(JSON.stringify(inputs));
        expect(inputsFromFlat(json, begun, assumptions)).toEqual({
          ok: true,
          value: { inputs, notices: [] },
        });
      }),
    );
  });

  it('takes own data that are too many for a link', () => {
    const ownData = Array.from({ length: maxOwnData }, (_, index) => 30_000 + 7 * index);
    expect(read({ ownData })).toEqual({ inputs: { ...starting, ownData }, notices: [] });
  });

  it('is refused with the names of what is unknown or of the wrong type', () => {
    const cases: readonly (readonly [unknown, string])[] = [
      [[], 'inputs: '],
      [null, 'inputs: '],
      [{ salary: 1 }, 'salary: no such input'],
      [{ country: 'XX' }, 'country: '],
      [{ country: 'own' }, 'country: '],
      [{ organisation: 'bank' }, 'organisation: '],
      [{ rows: [] }, 'rows: '],
      [{ rows: 'a' }, 'rows: '],
      [{ rows: Array.from({ length: maxRows + 1 }, (_, index) => `${index}`) }, 'rows: '],
      [{ ownSalary: '42 000' }, 'ownSalary: '],
      [{ overrides: { vat: 1 } }, 'overrides.vat: no such input'],
      [{ overrides: { hoursPerMonth: 'all' } }, 'overrides.hoursPerMonth: '],
      [{ ownData: [1, 'two'] }, 'ownData[1]: '],
      [{ ownData: Array(maxOwnData + 1).fill(1) }, 'ownData: '],
      [{ convertTo: 'XYZ' }, 'convertTo: '],
      [{ includeOwn: 1 }, 'includeOwn: '],
    ];
    for (const [json, start] of cases) {
      const [first = ''] = refusals(json);
      expect(first.startsWith(start), `${JSON.stringify(json)?.slice(0, 60)}: ${first}`).toBe(true);
    }
  });

  it('is moved into what is allowed, and says so', () => {
    const { inputs, notices } = read({
      rows: ['gone', 'b', 'b'],
      ownSalary: -5,
      overrides: { employerContribution: 31.42 },
      ownData: [400, 300, -1],
    });
    expect(inputs).toMatchObject({ rows: ['b'], ownSalary: 1, ownData: [300, 400] });
    expect(inputs.overrides.employerContribution).toBe(1.5);
    expect(notices).toEqual([
      { key: 'rows', kind: 'repaired' },
      { key: 'ownData', kind: 'repaired' },
      { key: 'ownSalary', kind: 'clamped', typed: '-5', used: '1' },
      { key: 'overrides.employerContribution', kind: 'clamped', typed: '31.42', used: '1.5' },
    ]);
  });
});
