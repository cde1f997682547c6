import { describe, expect, it } from 'vitest';
import { employerCost } from '../lib/employer-cost.ts';
import { derive } from './derivation.ts';
import { fact } from './facts.ts';
import { allProfiles, profile, profileFor, profileIds } from './profiles.ts';

describe('country profiles', () => {
  it('offer six kinds of Swedish employer, seven countries and own values', () => {
    expect(profileIds).toHaveLength(14);
    expect(profileFor('SE', 'region').id).toBe('SE-region');
    expect(profileFor('NO', 'region').id).toBe('NO');
    expect(profileFor('own', 'company').brackets).toBeNull();
  });

  it('take every default rate from a fact that may be one, and mark what is only offered', () => {
    for (const { id, brackets, fixedFactIds, wageGrowth, hoursPerMonth, irrecoverableVat } of allProfiles) {
      for (const { rate, made, factIds, standing, label } of brackets ?? []) {
        expect(rate, `${id} ${label}`).toBeCloseTo(derive(made), 12);
        for (const use of factIds.map((factId) => fact(factId).use)) {
          expect(standing === 'offered' ? ['default', 'range'] : ['default'], `${id} ${label}`).toContain(
            use,
          );
        }
      }
      const others = [wageGrowth, hoursPerMonth, irrecoverableVat].flatMap((part) => part?.factIds ?? []);
      for (const factId of [...fixedFactIds, ...others]) {
        expect(['default', 'range'], `${id} ${factId}`).toContain(fact(factId).use);
      }
    }
  });

  it('have brackets in order, in both languages, and no gap or overlap where a ceiling divides them', () => {
    for (const { id, brackets, name, caveat } of allProfiles) {
      expect(name.sv && name.en && caveat.sv && caveat.en, id).toBeTruthy();
      for (const { rate, from, to, name: bracketName } of brackets ?? []) {
        expect(rate, id).toBeGreaterThan(0);
        expect(rate, id).toBeLessThan(1);
        expect(to ?? Infinity, id).toBeGreaterThan(from);
        expect(bracketName.sv && bracketName.en, id).toBeTruthy();
      }
    }
    const [, below, above] = profile('SE-companyAgreement').brackets ?? [];
    expect(below?.to).toBe(above?.from);
  });

  it('asks for what has no verified source', () => {
    expect(profile('US')).toMatchObject({ brackets: null, wageGrowth: null, hoursPerMonth: null });
    expect(profile('SE-state').irrecoverableVat).toBeNull();
    for (const { id, brackets, wageGrowth, hoursPerMonth, irrecoverableVat, asks } of allProfiles) {
      expect(asks.includes('statutoryContributions'), id).toBe(brackets === null);
      expect(asks.includes('wageGrowth'), id).toBe(wageGrowth === null);
      expect(asks.includes('workingHours'), id).toBe(hoursPerMonth === null);
      expect(asks.includes('irrecoverableVat'), id).toBe(irrecoverableVat === null);
      if (brackets?.some(({ standing }) => standing === 'offered')) {
        expect(asks, id).toContain('agreedContributions');
      }
    }
  });

  it('explains with facts that exist', () => {
    for (const { seeFactIds } of allProfiles) {
      for (const id of seeFactIds) expect(fact(id).use).not.toBe('do_not_use');
    }
  });
});

describe('what a salary costs by the profiles', () => {
  const cost = (id: (typeof profileIds)[number], salary: number) => {
    const { brackets, fixedPerFte } = profile(id);
    return employerCost(salary, brackets ?? [], fixedPerFte);
  };

  it('at 42 000 kr with ITP is contribution, premium with payroll tax, transition and holiday supplement', () => {
    const { statutory, agreed, effectiveStatutory, effectiveAgreed } = cost('SE-companyAgreement', 42_000);
    const premium = 0.045 * 1.2426;
    const transition = 0.004;
    // 25 days at 0.8 % of a month's salary, over twelve months, and the employer contribution on the supplement.
    const supplement = ((0.008 * 25) / 12) * 1.3142;
    expect(effectiveStatutory).toBeCloseTo(0.3142, 12);
    expect(effectiveAgreed).toBeCloseTo(premium + transition + supplement, 12);
    expect(statutory).toBeCloseTo(13_196.4, 6);
    expect(agreed).toBeCloseTo(42_000 * (0.055917 + 0.004 + 0.0219033333), 3);
    expect((effectiveStatutory ?? 0) + (effectiveAgreed ?? 0)).toBeCloseTo(0.39602, 5);
  });

  it('agrees with the published sum where only contribution, premium and transition count', () => {
    const { working } = cost('SE-companyAgreement', 42_000);
    const sum = working
      .filter(({ label }) => label !== 'holidaySupplement')
      .reduce((total, { amount }) => total + amount, 0);
    expect((sum / 42_000) * 100).toBeCloseTo(fact('N215').value ?? NaN, 1);
  });

  it('carries the high premium on each krona between the ceiling and thirty base amounts', () => {
    const total = (salary: number): number => {
      const { statutory, agreed } = cost('SE-companyAgreement', salary);
      return statutory + agreed;
    };
    const always = 0.3142 + 0.004 + ((0.008 * 25) / 12) * 1.3142;
    expect(total(60_001) - total(60_000)).toBeCloseTo(always + 0.3 * 1.2426, 6);
    expect(total(52_000) - total(51_999)).toBeCloseTo(always + 0.045 * 1.2426, 6);
    expect(total(300_001) - total(300_000)).toBeCloseTo(always, 6);
  });

  it('without an agreement is the contribution and the supplement of the law', () => {
    const { effectiveStatutory, effectiveAgreed } = cost('SE-company', 42_000);
    expect(effectiveStatutory).toBeCloseTo(0.3142 + ((0.0043 * 25) / 12) * 1.3142, 12);
    expect(effectiveAgreed).toBe(0);
  });

  it('gives the sums the sources state for municipality, region and state', () => {
    const share = (id: (typeof profileIds)[number]): number => {
      const { effectiveStatutory, effectiveAgreed } = cost(id, 44_000);
      return ((effectiveStatutory ?? 0) + (effectiveAgreed ?? 0)) * 100;
    };
    expect(share('SE-municipality')).toBeCloseTo(44.53, 9);
    expect(share('SE-region')).toBeCloseTo(52.28, 9);
    expect(share('SE-state')).toBeCloseTo(54.46, 9);
  });

  it('follows the thresholds and ceilings of other countries', () => {
    expect(cost('GB', 400).statutory).toBe(0);
    expect(cost('GB', 3_000).statutory).toBeCloseTo(0.15 * (3_000 - 5_000 / 12) + 0.03 * (3_000 - 520), 9);
    expect(cost('DE', 4_000).effectiveStatutory).toBeCloseTo(0.21045, 12);
    expect(cost('DE', 20_000).statutory).toBeCloseTo(8_450 * 0.106 + 5_812.5 * 0.10445, 9);
    expect(cost('DK', 40_000)).toMatchObject({ agreed: 4_000 });
    expect(cost('DK', 40_000).statutory).toBeCloseTo(400 + 189.35, 9);
    expect(cost('FI', 4_000).effectiveStatutory).toBeCloseTo(0.171 + 0.0191 + 0.0031, 12);
    expect(cost('IS', 900_000).effectiveAgreed).toBeCloseTo(0.115, 12);
    expect(cost('NO', 50_000).effectiveStatutory).toBeCloseTo(0.161, 12);
  });
});
