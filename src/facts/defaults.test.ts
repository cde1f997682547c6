import { describe, expect, it } from 'vitest';
import { budgetDefaults, type BudgetDefault } from './defaults.ts';
import { derive } from './derivation.ts';
import { fact } from './facts.ts';
import { factOf } from './figures.ts';
import { profile, profileIds } from './profiles.ts';
import { salaryRow } from './salaries.ts';
import { startingPoint, startingPoints } from './starting-points.ts';

const everyDefault = profileIds.flatMap((id) =>
  Object.entries(budgetDefaults(id)).map(([input, entry]): [string, BudgetDefault] => [
    `${id} ${input}`,
    entry,
  ]),
);

describe('starting values', () => {
  it('come from a source or from a starting point, never from nowhere', () => {
    for (const [name, { grade, factIds, salaryRowIds, startingPointId }] of everyDefault) {
      if (grade === 'source') {
        expect(factIds.length + salaryRowIds.length, name).toBeGreaterThan(0);
        expect(startingPointId, name).toBeNull();
      } else {
        expect(startingPoint(startingPointId ?? ''), name).not.toBeNull();
        expect(factIds, name).toEqual([]);
      }
    }
  });

  it('use only facts that may fill a field, and ranges for spans or what is marked as offered', () => {
    for (const [name, { made, factIds }] of everyDefault) {
      for (const id of factIds) expect(['default', 'range'], `${name} ${id}`).toContain(fact(id).use);
      for (const factor of made ?? []) {
        if ('figure' in factor) expect(fact(factOf(factor.figure)).use, name).toBe('default');
        if ('share' in factor) expect(fact(factOf(factor.share)).use, name).toBe('default');
      }
    }
  });

  it('name salary rows that exist', () => {
    for (const [name, { salaryRowIds }] of everyDefault) {
      for (const id of salaryRowIds) expect(salaryRow(id).year, name).toBe(2025);
    }
  });

  it('lie inside their spans', () => {
    for (const [name, { value, low, high }] of everyDefault) {
      expect(Number.isFinite(value), name).toBe(true);
      expect(low ?? value, name).toBeLessThanOrEqual(value);
      expect(high ?? value, name).toBeGreaterThanOrEqual(value);
      expect(low === null, name).toBe(high === null);
    }
  });

  it('are the products they say they are', () => {
    for (const [name, { value, made }] of everyDefault) {
      if (made !== null) expect(Math.abs(value - derive(made)), name).toBeLessThanOrEqual(0.5);
    }
  });

  it('give the Swedish click price in kronor by the dated rate', () => {
    expect(budgetDefaults('SE-companyAgreement').cpc).toMatchObject({
      low: 4.11,
      value: 8.42,
      high: 14.98,
      factIds: ['B105', 'X2025-SEK-USD'],
    });
  });

  it('give a price in the currency of the country, or none', () => {
    expect(budgetDefaults('NO').cpc?.factIds).toEqual(['B115', 'X2025-NOK-USD']);
    expect(budgetDefaults('DK').cpc).toBeUndefined();
    expect(budgetDefaults('GB').costOtherChannel).toMatchObject({ value: 5.58, factIds: ['B402'] });
    expect(budgetDefaults('DK').overheadPerFte).toBeUndefined();
  });

  it('cost an hour of management with charges and the hours at work', () => {
    const { brackets, hoursPerMonth } = profile('SE-company');
    const rate = (brackets ?? []).reduce((sum, bracket) => sum + bracket.rate, 0);
    const expected = (64_600 * (1 + rate)) / (hoursPerMonth?.value ?? NaN);
    expect(budgetDefaults('SE-company').managementHourlyCost?.value).toBe(Math.round(expected));
  });

  it('never guess a figure about the reader’s own organisation', () => {
    const own = [
      'closeRate',
      'marginPerCustomer',
      'marginPerCustomerYear',
      'contacts',
      'hiresPerMonth',
      'hiresFromSocial',
      'costPerHireSaved',
      'customersReached',
      'socialVisits',
      'volumePerMonth',
      'salesCycle',
      'spendThatReallyStops',
      'ads',
      'adsReference',
    ];
    for (const id of profileIds) {
      for (const input of own) expect(budgetDefaults(id), id).not.toHaveProperty(input);
    }
  });

  it('count without interest in the public sector and with eight per cent in a company', () => {
    expect(budgetDefaults('SE-municipality').discountRate?.value).toBe(0);
    expect(budgetDefaults('SE-company').discountRate?.value).toBe(0.08);
    expect(budgetDefaults('SE-association').irrecoverableVat).toMatchObject({
      value: 0.25,
      factIds: ['N262'],
    });
    expect(budgetDefaults('SE-company').irrecoverableVat?.grade).toBe('startingPoint');
  });
});

describe('starting points', () => {
  it('have ids of their own, a reason in both languages and a span in order', () => {
    expect(new Set(startingPoints.map(({ id }) => id)).size).toBe(startingPoints.length);
    for (const { id, value, low, high, reason } of startingPoints) {
      expect(reason.sv.length, id).toBeGreaterThan(20);
      expect(reason.en, id).not.toBe(reason.sv);
      expect(low ?? value, id).toBeLessThanOrEqual(value);
      expect(high ?? value, id).toBeGreaterThanOrEqual(value);
      expect(low === null, id).toBe(high === null);
    }
  });

  it('are careful where the benefit is uncertain: low, with a span of at least four times', () => {
    for (const id of ['incrementalityPaid', 'incrementalityOrganic']) {
      const found = startingPoint(id);
      expect(found?.value).toBeLessThan(0.5);
      expect((found?.high ?? 0) / (found?.low ?? 1)).toBeGreaterThanOrEqual(4);
    }
    expect(startingPoint('churnReduction')?.value).toBe(0);
  });

  it('keep every full month above its lag, also at the ends of the spans', () => {
    for (const stream of ['organic', 'support', 'recruit', 'retain']) {
      const lag = startingPoint(`${stream}Lag`);
      const full = startingPoint(`${stream}Full`);
      expect(full?.low, stream).toBeGreaterThan(lag?.high ?? Infinity);
    }
  });

  it('are none for an unknown id', () => {
    expect(startingPoint('x')).toBeNull();
  });
});
