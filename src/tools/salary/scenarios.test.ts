import { describe, expect, it } from 'vitest';
import { salaryAssumptions } from './assumptions.ts';
import { openSalaryDraft, writeSalaryDraft } from './link.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { evaluateSalary, type SalaryResult } from './model.ts';
import { ordered } from './order.ts';
import { scenario, scenarioNames, type ScenarioName } from './scenarios.ts';
import { startingSalary, type SalaryInputs, type SalaryRowData } from './state.ts';

const world = salaryAssumptions('en', (id) => `#${id}`);
const inputsOf = (name: ScenarioName): SalaryInputs => scenario(name, world);
const resultOf = (name: ScenarioName): SalaryResult => evaluateSalary(inputsOf(name), world);

/** The occupation and the people of a row, whatever the year. */
function peopleOf({ country, occupation, sector, sex, region }: SalaryRowData): string {
  return [country, occupation.system, occupation.code, sector, sex, region].join(' ');
}

describe.each(scenarioNames)('the example %s', (name) => {
  it('is in order, with rows that exist, each the newest of its kind', () => {
    expect(ordered(inputsOf(name), world)).toEqual({ inputs: inputsOf(name), moved: [] });
    for (const id of inputsOf(name).rows) {
      const row = world.rows.find((other) => other.id === id);
      const years = world.rows
        .filter((other) => row !== undefined && peopleOf(other) === peopleOf(row))
        .map(({ year }) => year);
      expect(row?.year, id).toBe(Math.max(...years));
    }
  });

  it('goes through a link unchanged, and is about a row that has a median', () => {
    const link = writeSalaryDraft(inputsOf(name), { edition: world.edition, headline: '' });
    const opened = openSalaryDraft(link, startingSalary(world), world);
    expect(opened).toMatchObject({ inputs: inputsOf(name), notices: [] });
    expect(resultOf(name).rows[0]?.monthly.p50).toBeGreaterThan(0);
  });

  it('is said to be made up where it is', () => {
    const { ownSalary, ownData } = inputsOf(name);
    const isMadeUp = ownSalary !== null || ownData !== null;
    const [swedish, english] = [sv.scenarios[name], en.scenarios[name]];
    expect(swedish.about).toMatch(isMadeUp ? /^Ett påhittat exempel: / : /^$/);
    expect(english.about).toMatch(isMadeUp ? /^A fictional example: / : /^$/);
    expect(swedish.name).not.toBe('');
    expect(english.name).not.toBe('');
  });
});

describe('the examples', () => {
  it('start with the statistics alone, as every reader does', () => {
    expect(scenarioNames[0]).toBe('starter');
    expect(inputsOf('starter')).toEqual(startingSalary(world));
    expect(resultOf('starter')).toMatchObject({ position: null, toMedian: null, ownData: null });
  });

  it('are a salary below the median, whose distance is known in money and in hours', () => {
    const { position, toMedian } = resultOf('underMedian');
    expect(position).toMatchObject({ from: 25, to: 50 });
    expect(toMedian?.month).toBeGreaterThan(0);
    expect(toMedian?.agencyHours).toBeGreaterThan(0);
  });

  it('are a range to advertise, with a small team whose outer points are not known', () => {
    const { jobAdRange, ownData } = resultOf('hiring');
    expect(jobAdRange).toMatchObject({ per: 'month', step: 500 });
    expect(ownData).toMatchObject({ count: 6, lacks: 'tails' });
  });

  it('are five countries in five currencies, some without a median, converted by nobody', () => {
    const { rows } = resultOf('nordic');
    expect(rows.map(({ country }) => country)).toEqual(['SE', 'NO', 'DK', 'IS', 'FI']);
    expect(new Set(rows.map(({ currency }) => currency)).size).toBe(5);
    expect(rows.map(({ monthly }) => monthly.p50 === null)).toEqual([false, false, true, false, false]);
    expect(rows.every(({ converted }) => converted === null)).toBe(true);
    expect(rows[0]?.ratioToAll).toBeGreaterThan(1);
  });

  it('are occupations of one population, so that what parts them is known', () => {
    const { rows, gaps } = resultOf('gap');
    const others = rows.slice(1).map(({ id }) => id);
    expect(gaps.map(({ row }) => row)).toEqual(expect.arrayContaining(others));
  });

  it('are twelve salaries with every point', () => {
    expect(resultOf('ownTeam').ownData).toMatchObject({ count: 12, lacks: null });
  });
});
