import { describe, expect, it } from 'vitest';
import { hoursBySize, startingQuiz } from './assumptions.ts';
import { openCoverageLink, writeCoverageLink } from './link.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { evaluateCoverage, evaluateTarget, type CoverageResult } from './model.ts';
import { scenario, scenarioNames, scenarioOf, type ScenarioName } from './scenarios.ts';
import { maxLabel, type CoverageInputs } from './state.ts';
import { canAnswer } from './view.ts';

const hours = hoursBySize();
const inputsOf = (name: ScenarioName, texts: typeof sv | typeof en = sv): CoverageInputs =>
  scenario(name, hours, texts.result.labels);
const resultOf = (name: ScenarioName): CoverageResult => evaluateCoverage(inputsOf(name));

describe.each(scenarioNames)('the example %s', (name) => {
  it('has an answer, and nobody with more hours than there are', () => {
    expect(canAnswer(inputsOf(name))).toBe(true);
    expect(resultOf(name).relevant).toBeGreaterThan(6);
    expect(resultOf(name).overloaded).toEqual([]);
    expect(evaluateTarget(inputsOf(name))?.overloaded ?? []).toEqual([]);
  });

  it('is known again from its link, and no longer when something is changed', () => {
    const link = writeCoverageLink(inputsOf(name), { edition: '2026.11', headline: '7-9' });
    const opened = openCoverageLink(link, startingQuiz())?.inputs ?? startingQuiz();
    expect(scenarioOf(opened, hours, sv.result.labels)).toBe(name);
    const [first, ...rest] = opened.holders;
    const renamed = { ...opened, holders: first === undefined ? [] : [{ ...first, label: 'Eva' }, ...rest] };
    expect(scenarioOf(renamed, hours, sv.result.labels)).toBeNull();
  });

  it('is the same in either language but for what the holders are called, which fits', () => {
    const unnamed = (inputs: CoverageInputs) => ({
      ...inputs,
      holders: inputs.holders.map(({ label, ...rest }) => ({ ...rest, fits: label.length <= maxLabel })),
    });
    expect(unnamed(inputsOf(name, en))).toEqual(unnamed(inputsOf(name)));
    expect(unnamed(inputsOf(name)).holders.every(({ fits }) => fits)).toBe(true);
  });

  it('goes through a link unchanged', () => {
    const link = writeCoverageLink(inputsOf(name), { edition: '2026.11', headline: '' });
    const opened = openCoverageLink(link, startingQuiz());
    expect(opened?.notices).toEqual([]);
    expect(opened?.inputs).toEqual(inputsOf(name));
  });

  it('is said to be made up', () => {
    expect(sv.result.scenarios[name].about).toMatch(/^Ett påhittat exempel: /);
    expect(en.result.scenarios[name].about).toMatch(/^A fictional example: /);
  });
});

describe('the examples', () => {
  it('are a web editor with six of nine, and a target that halves the dependence', () => {
    const inputs = inputsOf('starter');
    const today = evaluateCoverage(inputs);
    expect(today).toMatchObject({ covered: 4, relevant: 9, keyPerson: { count: 6, of: 9 } });
    expect(evaluateTarget(inputs)).toMatchObject({
      covered: 8,
      keyPerson: { count: 2 },
      hours: { unknown: 0 },
    });
  });

  it('are one person, a public body, a supplier with nearly everything, and fifteen holders', () => {
    expect(resultOf('onePerson').keyPersons).toHaveLength(1);
    expect(resultOf('municipality').hours.available).toBeNull();
    expect(resultOf('agencyHeavy').outsideShare).toBeGreaterThan(0.8);
    expect(inputsOf('fifteen').holders).toHaveLength(15);
  });
});
