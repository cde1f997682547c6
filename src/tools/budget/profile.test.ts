import { describe, expect, it } from 'vitest';
import { likelyOf } from '../../lib/amount.ts';
import { budgetAssumptions, startingPlan } from './assumptions.ts';
import { sv } from './messages/sv.ts';
import { funnelFields, type FunnelField } from './state.ts';
import { followProfile, profileOf, profileValues, provenanceOf } from './profile.ts';

const assumptions = budgetAssumptions('sv', (id) => `/sv/kallor/#${id}`);
const { profiles } = assumptions;
const plan = startingPlan(sv.names, new Date('2026-11-21'));

describe('starting values', () => {
  it('hold what the world says, with a source, and nothing that only the reader knows', () => {
    expect(plan.employerContribution).toBeCloseTo(0.3142);
    expect(likelyOf(plan.cpc ?? 0)).toBeGreaterThan(0);
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

describe('how sure starting values are', () => {
  it('follows from where they come, and own costs are certain', () => {
    expect(plan.cpc).toMatchObject({ sureness: 'informed' });
    expect(plan.incrementalityPaid).toMatchObject({ sureness: 'guess' });
    expect(plan.beta).toMatchObject({ sureness: 'informed' });
    expect(plan.options[0].overheadPerFte).toBeTypeOf('number');
    expect(plan.options[0].managementHourlyCost).toBeTypeOf('number');
  });

  it('is the same in the plan, in where it comes from, and after a detour by another country', () => {
    const provenance = provenanceOf(plan, assumptions);
    for (const name of Object.keys(funnelFields) as FunnelField[]) {
      if (provenance[name] !== undefined) expect(plan[name], name).toEqual(provenance[name].value);
    }
    const away = followProfile(plan, { ...plan, country: 'DK' }, profiles);
    expect(followProfile(away, { ...away, country: 'SE' }, profiles)).toEqual(plan);
  });

  it('comes with what is reasonable, the start inside it', () => {
    const provenance = Object.entries(provenanceOf(plan, assumptions));
    const ranged = provenance.filter(([, start]) => start?.range != null);
    expect(ranged.map(([name]) => name)).toEqual(
      expect.arrayContaining(['cpc', 'monthlySalary', 'incrementalityPaid', 'organicLag', 'overheadPerFte']),
    );
    for (const [name, start] of ranged) {
      const likely = likelyOf(start?.value ?? 0);
      expect(start?.range?.low, name).toBeLessThanOrEqual(likely);
      expect(start?.range?.high, name).toBeGreaterThanOrEqual(likely);
    }
  });

  it('gives the same object while nothing about it has changed', () => {
    const [before, after] = [plan, { ...plan, contacts: 5 }].map((inputs) =>
      provenanceOf(inputs, assumptions),
    );
    for (const name of Object.keys(before ?? {})) expect(after?.[name], name).toBe(before?.[name]);
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
