import { describe, expect, it } from 'vitest';
import { budgetAssumptions, startingPlan } from './assumptions.ts';
import { openBudgetLink, writeBudgetLink } from './link.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { evaluateOptions } from './model.ts';
import { profileOf, profileValues } from './profile.ts';
import { scenario, scenarioNames, type ScenarioName } from './scenarios.ts';
import { maxLabel, type BudgetInputs } from './state.ts';
import { completeStreams, hasCost } from './view.ts';

const today = new Date('2026-11-21');
const { profiles } = budgetAssumptions('sv', (id) => `/sv/kallor/#${id}`);

function planOf(name: ScenarioName, texts: typeof sv | typeof en = sv): BudgetInputs {
  return scenario(name, startingPlan(texts.names, today), texts.names, texts.detail.plans, profiles);
}

describe.each(scenarioNames)('the example %s', (name) => {
  it('has a cost and something that it brings', () => {
    const plan = planOf(name);
    expect(hasCost(plan)).toBe(true);
    const [result] = evaluateOptions(plan).options;
    const measures = result.additional ?? result;
    expect(measures.totalCost).toBeGreaterThan(0);
    if (plan.mode === 'value') expect(completeStreams(plan).length).toBeGreaterThan(0);
    else expect(measures.outcomes[0]?.costPerOutcome).toBeGreaterThan(0);
  });

  it('takes the rates of its kind of employer', () => {
    const plan = planOf(name);
    const values = profileValues(profileOf(profiles, plan.country, plan.organisation), plan);
    expect(plan.discountRate).toBe(values.discountRate);
    expect(plan.employerContribution).toBe(values.employerContribution);
  });

  it('has enough hours for its work, or nearly', () => {
    const [result] = evaluateOptions(planOf(name)).options;
    expect(result.capacity.ratio).toBeGreaterThan(0.9);
  });

  it('is the same figures in either language, with titles that fit', () => {
    const numbers = (plan: BudgetInputs): string =>
      JSON.stringify(plan, (key, value: unknown) =>
        ['title', 'label', 'note'].includes(key) ? String((value as string).length <= maxLabel * 3) : value,
      );
    expect(numbers(planOf(name, en))).toBe(numbers(planOf(name)));
  });

  it('goes through a link unchanged', () => {
    const plan = planOf(name);
    const link = writeBudgetLink(plan, { edition: '2026.11', headline: '' });
    const opened = openBudgetLink(link, startingPlan(sv.names, today));
    expect(opened?.notices).toEqual([]);
    expect(opened?.inputs).toEqual(plan);
  });

  it('is said to be made up', () => {
    expect(sv.detail.examples.names[name].about).toMatch(/påhitta/);
    expect(en.detail.examples.names[name].about).toMatch(/fictional/);
  });
});
