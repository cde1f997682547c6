import { describe, expect, it } from 'vitest';
import { budgetAssumptions, startingPlan } from './assumptions.ts';
import { sv } from './messages/sv.ts';
import { followProfile, profileOf, profileValues, provenanceOf } from './profile.ts';

const assumptions = budgetAssumptions('sv', (id) => `/sv/kallor/#${id}`);
const { profiles } = assumptions;
const plan = startingPlan(sv.names, new Date('2026-11-21'));

describe('starting values', () => {
  it('hold what the world says, with a source, and nothing that only the reader knows', () => {
    expect(plan.employerContribution).toBeCloseTo(0.3142);
    expect(plan.cpc).toBeGreaterThan(0);
    for (const name of [
      'marginPerCustomer',
      'closeRate',
      'contacts',
      'hiresPerMonth',
      'socialVisits',
    ] as const) {
      expect(plan[name]).toBeNull();
    }
    const provenance = provenanceOf(plan, assumptions);
    for (const name of ['cpc', 'employerContribution', 'monthlySalary', 'incrementalityPaid', 'wageGrowth']) {
      expect(provenance[name]?.text, name).toBeTruthy();
    }
  });
});

describe('a change of employer', () => {
  it('moves starting values that are untouched, and leaves what was typed', () => {
    const typed = { ...plan, wageGrowth: 0.05 };
    const after = followProfile(typed, { ...typed, organisation: 'municipality' }, profiles);
    expect(after.discountRate).toBe(0);
    expect(after.agreedContribution).not.toBe(plan.agreedContribution);
    expect(after.wageGrowth).toBe(0.05);
  });

  it('follows the salary over the ceiling', () => {
    const [option] = plan.options;
    const higher = {
      ...plan,
      options: [
        { ...option, roles: option.roles.map((role) => ({ ...role, monthlySalary: 80_000 })) },
      ] as const,
    };
    const after = followProfile(plan, { ...plan, options: [higher.options[0]] }, profiles);
    expect(after.agreedContribution).toBeGreaterThan(plan.agreedContribution);
  });

  it('takes Swedish prices away in a country without any, and converts nothing', () => {
    const after = followProfile(plan, { ...plan, country: 'DK' }, profiles);
    expect(after.currency).toBe('DKK');
    expect(after.cpc).toBeNull();
    expect(followProfile({ ...plan, cpc: 5 }, { ...plan, cpc: 5, country: 'DK' }, profiles).cpc).toBe(5);
  });

  it('keeps everything when the country has no figures of its own', () => {
    const profile = profileOf(profiles, 'own', 'company');
    expect(profile?.brackets ?? null).toBeNull();
    expect(profileValues(profile, plan).employerContribution).toBeUndefined();
  });
});
