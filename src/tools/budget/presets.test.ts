import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { likelyOf } from '../../lib/amount.ts';
import { budgetAssumptions, startingPlan } from './assumptions.ts';
import { sv } from './messages/sv.ts';
import { capacityOf, evaluateOptions, likelyValues } from './model.ts';
import {
  addOption,
  duplicateOption,
  moveFirst,
  openQuestionsOf,
  presetOption,
  presets,
  removeOption,
} from './presets.ts';
import { profileOf, type EmployerProfile } from './profile.ts';
import { simulate } from './simulate.ts';
import { scenario } from './scenarios.ts';
import { emptyOption, maxLabel, type BudgetInputs, type Country } from './state.ts';

const { profiles } = budgetAssumptions('sv', (id) => `/k/${id}`);
const starting = startingPlan(sv.names, new Date('2026-11-21'));
const plan: BudgetInputs = {
  ...scenario('starter', starting, sv.names, sv.detail.plans, profiles),
  tasks: [{ title: 'Inlägg', volumePerMonth: 40, minutesEach: 90, channels: 1, languages: 1 }],
  communityHours: 30,
  planningHours: 10,
};

function profileIn(country: Country): EmployerProfile | null {
  return profileOf(profiles, country, 'companyAgreement');
}

function made(preset: (typeof presets)[number], inputs = plan, country: Country = 'SE') {
  return presetOption(preset, inputs, 'Nytt', profileIn(country));
}

function capacity(inputs: BudgetInputs, option: BudgetInputs['options'][0]) {
  const values = likelyValues({ ...inputs, options: [option] });
  return capacityOf(values, values.options[0]);
}

describe('a preset', () => {
  it('has the hours that the work takes, but for one person who does everything', () => {
    for (const preset of ['inHouse', 'agency', 'mix'] as const) {
      expect(capacity(plan, made(preset).option).shortfallHours).toBeCloseTo(0, 6);
    }
    const large = { ...plan, communityHours: 200 };
    const alone = made('onePerson', large).option;
    expect(alone.roles.map(({ fte }) => fte)).toEqual([1]);
    expect(capacity(large, alone).shortfallHours).toBeGreaterThan(100);
  });

  it('takes the hours of the plan while no production is described', () => {
    const undescribed = { ...plan, tasks: [] };
    const hours = capacity(undescribed, plan.options[0]).hoursAvailable;
    expect(hours).toBeGreaterThan(capacity(undescribed, plan.options[0]).hoursNeeded);
    expect(capacity(undescribed, made('inHouse', undescribed).option).hoursAvailable).toBeCloseTo(hours, 6);
    expect(made('agency', undescribed).asks).toContain('work');
  });

  it('keeps planning inside with an agency, and replies too in a mix', () => {
    expect(made('agency').option.agencyHours).toBe(90);
    expect(made('mix').option.agencyHours).toBe(60);
  });

  it('keeps pay, ads, tools and management as in the plan', () => {
    const [first] = plan.options;
    for (const preset of presets) {
      const { option } = made(preset);
      expect(option.ads).toBe(first.ads);
      expect(option.tools).toBe(first.tools);
      expect(option.managementHours).toBe(first.managementHours);
      expect(option.roles[0]?.monthlySalary).toBe(first.roles[0]?.monthlySalary);
    }
  });

  it('prices hours from a source in the currency of the plan, and asks where there is none', () => {
    const swedish = made('agency');
    expect(swedish.option.agency).toEqual({ likely: 90 * 1177, sureness: 'guess' });
    expect(swedish.asks).not.toContain('agencyPrice');
    const norwegian = made('agency', { ...plan, country: 'NO', currency: 'NOK' }, 'NO');
    expect(norwegian.option.agency).toEqual({ likely: 90 * 1377, sureness: 'informed' });
    for (const [inputs, country] of [
      [{ ...plan, country: 'DE', currency: 'EUR' }, 'DE'],
      [{ ...plan, currency: 'EUR' }, 'SE'],
    ] as const) {
      const unpriced = made('agency', inputs, country);
      expect(unpriced.option.agency).toBe(0);
      expect(unpriced.asks).toContain('agencyPrice');
    }
  });

  it('asks for what the plan has nowhere: the work, the pay, who leads, how long one is bound', () => {
    const bare: BudgetInputs = {
      ...starting,
      communityHours: 0,
      planningHours: 0,
      options: [emptyOption('Planen')],
      baseline: null,
    };
    expect(presetOption('inHouse', bare, 'Anställd', null).asks).toEqual(['work']);
    expect(presetOption('onePerson', bare, 'En person', null).asks).toEqual(['work', 'salary', 'notice']);
    expect(made('agency').asks).toEqual(['management', 'commitment']);
    expect(openQuestionsOf({ ...emptyOption('x'), agency: 9000 }, plan)).toEqual([
      'agencyHours',
      'commitment',
    ]);
  });

  it('starts from the least notice that a source gives, and from none where there is no source', () => {
    const unsaid: BudgetInputs = { ...plan, options: [{ ...plan.options[0], noticeMonths: 0 }] };
    expect(made('inHouse', unsaid).option.noticeMonths).toBe(1);
    expect(made('inHouse', unsaid, 'NO').option.noticeMonths).toBe(0);
    expect(made('inHouse').option.noticeMonths).toBe(plan.options[0].noticeMonths);
  });

  it('gives allowed values for any plan', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...presets), (inputs, preset) => {
        const { option } = presetOption(preset, inputs, 'Nytt', profileIn('SE'));
        const hours = likelyOf(option.agencyHours);
        expect(hours).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(likelyOf(option.agency))).toBe(true);
        for (const { fte } of option.roles) expect(fte > 0 && fte <= 1000).toBe(true);
        expect(option.label.length).toBeLessThanOrEqual(maxLabel);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the options of a plan', () => {
  it('are told apart by their labels, and are four at most', () => {
    let inputs = plan;
    for (let count = 0; count < 5; count++) inputs = duplicateOption(inputs, 0);
    expect(inputs.options.map(({ label }) => label)).toEqual(['Planen', 'Planen 2', 'Planen 3', 'Planen 4']);
  });

  it('are never fewer than one', () => {
    expect(removeOption(plan, 0)).toBe(plan);
    expect(removeOption(duplicateOption(plan, 0), 0).options.map(({ label }) => label)).toEqual(['Planen 2']);
    expect(removeOption(plan, 7)).toBe(plan);
    expect(moveFirst(plan, 3)).toBe(plan);
  });

  it('keep their results when another is added', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...presets), (inputs, preset) => {
        const added = addOption(inputs, presetOption(preset, inputs, 'Nytt', profileIn('SE')).option);
        const before = evaluateOptions(inputs);
        const after = evaluateOptions(added);
        expect(after.options.slice(0, before.options.length)).toEqual(before.options);
        expect(after.baseline).toEqual(before.baseline);
      }),
      { numRuns: 60 },
    );
  });

  it('keep their ranges when another is added', () => {
    const added = addOption(plan, made('agency').option);
    expect(simulate(added)[0]).toEqual(simulate(plan)[0]);
  });

  it('keep their results when another is put first or taken away', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat(3), (inputs, at) => {
        const index = at % inputs.options.length;
        const before = evaluateOptions(inputs).options;
        const rest = before.filter((_, other) => other !== index);
        expect(evaluateOptions(moveFirst(inputs, index)).options).toEqual([before[index], ...rest]);
        if (before.length > 1) expect(evaluateOptions(removeOption(inputs, index)).options).toEqual(rest);
      }),
      { numRuns: 60 },
    );
  });
});
