import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCoverage } from '../../tests/support/coverage-arbitraries.ts';
import { likelyOf } from '../lib/amount.ts';
import { startingPlan } from './budget/assumptions.ts';
import { openBudgetLink } from './budget/link.ts';
import { sv as budget } from './budget/messages/sv.ts';
import { capacityOf, likelyValues } from './budget/model.ts';
import { startingQuiz } from './coverage/assumptions.ts';
import { openCoverageLink, writeCoverageLink } from './coverage/link.ts';
import { sv } from './coverage/messages/sv.ts';
import { evaluateCoverage } from './coverage/model.ts';
import {
  capabilityIds,
  weeksPerMonth,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
} from './coverage/state.ts';
import { budgetFromCoverage, budgetLink, gapOf, ways } from './handover.ts';

const today = new Date('2026-11-22');
const starting = startingPlan(budget.names, today);
const labels = { ...sv.handover.plan, names: sv.names };
const perFte = starting.workHoursPerMonth * (1 - starting.adminShare);

/** A quiz where some capabilities are held by a web editor and an agency, the rest by nobody. */
function quiz(
  held: Partial<Record<CapabilityId, readonly [holder: string, hours: number | null]>>,
): CoverageInputs {
  const empty = startingQuiz();
  const capabilities = Object.fromEntries(
    capabilityIds.map((id): [CapabilityId, Capability] => {
      const capability = empty.capabilities[id];
      const [holder, hours] = held[id] ?? [];
      const assignments = holder === undefined ? [] : [{ holder, hours: hours ?? null, level: 2 as const }];
      return [id, { ...capability, importance: 'core', assignments }];
    }),
  ) as Record<CapabilityId, Capability>;
  return {
    ...empty,
    holders: [
      { id: 'a', label: 'Webbredaktör', kind: 'person', headcount: 1, totalHours: null },
      { id: 'b', label: '', kind: 'agency', headcount: 1, totalHours: null },
    ],
    capabilities,
  };
}

describe('what is missing', () => {
  it('is the hours that capabilities lack', () => {
    const inputs = quiz({ strategy: ['a', 1], plan: ['a', 1], create: ['a', 8], advertise: ['b', 2] });
    // Of 2 planned hours one is there; lead 1.5, administer 1, community 3, influencer 1 and analyse 1 have none.
    expect(gapOf(inputs).open).toEqual({
      plan: 1,
      lead: 1.5,
      administer: 1,
      community: 3,
      influencer: 1,
      analyse: 1,
    });
    expect(gapOf(inputs).hours).toBe(evaluateCoverage(inputs).hours.shortfall);
  });

  it('leaves out hours that nobody has given', () => {
    expect(gapOf(quiz({ create: ['a', null] })).open.create).toBeUndefined();
  });
});

describe('a budget of what is missing', () => {
  const inputs = quiz({ strategy: ['a', 1], plan: ['a', 1], create: ['a', 8], advertise: ['b', 2] });
  const own = budgetFromCoverage(inputs, starting, 'own', labels, 1000, today);

  it('has the hours of today on both sides and the missing ones as a post', () => {
    const [first] = own.options;
    expect(own.baseline?.roles).toEqual([{ title: 'Dagens arbete', monthlySalary: 46500, fte: 0.36 }]);
    expect(first.roles[0]).toEqual(own.baseline?.roles[0]);
    // 8.5 hours a week.
    expect(first.roles[1]?.fte).toBe(Math.ceil(((8.5 * weeksPerMonth) / perFte) * 100) / 100);
    expect(first.agencyHours).toBe(own.baseline?.agencyHours);
    expect(own.options[1]?.label).toBe('Inköpta timmar');
  });

  it('buys everything but the leading when it is bought', () => {
    const [bought] = budgetFromCoverage(inputs, starting, 'bought', labels, 1000, today).options;
    expect(likelyOf(bought.agencyHours)).toBeCloseTo((2 + 7) * weeksPerMonth, 0);
    expect(likelyOf(bought.agency)).toBeCloseTo(likelyOf(bought.agencyHours) * 1000, 6);
    expect(bought.roles[1]?.fte).toBe(Math.ceil(((1.5 * weeksPerMonth) / perFte) * 100) / 100);
  });

  it('asks for a price that no source gives', () => {
    expect(budgetFromCoverage(inputs, starting, 'bought', labels, null, today).options[0].agency).toBe(0);
  });

  it('has hours enough for the work, whatever is missing', () => {
    fc.assert(
      fc.property(anyCoverage, fc.constantFrom(...ways), (any, way) => {
        const plan = budgetFromCoverage({ ...any, target: null }, starting, way, labels, null, today);
        const values = likelyValues(plan);
        for (const option of values.options) {
          const { hoursAvailable, hoursNeeded } = capacityOf(values, option);
          // Months are written to a tenth of an hour, and nobody has more than a thousand posts.
          if (option.roles.some(({ fte }) => fte === 1000)) continue;
          expect(hoursAvailable).toBeGreaterThanOrEqual(hoursNeeded - 0.5);
        }
      }),
    );
  });

  it('is a link that opens whole, and leads back to where it came from', () => {
    fc.assert(
      fc.property(anyCoverage, fc.constantFrom(...ways), (any, way) => {
        const from = writeCoverageLink(any, { edition: '2026.11', headline: '' });
        const plan = budgetFromCoverage(any, starting, way, labels, 1000, today);
        const opened = openBudgetLink(`#${budgetLink(plan, '2026.11', from)}`, starting);
        expect(opened?.notices).toEqual([]);
        expect(opened?.inputs.options.length).toBe(plan.options.length);
        expect(openCoverageLink(`#${opened?.from ?? ''}`, startingQuiz())?.inputs).toEqual(
          openCoverageLink(`#${from}`, startingQuiz())?.inputs,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('follows the target where there is one', () => {
    const target = { ...inputs.capabilities };
    target.community = { ...target.community, assignments: [{ holder: 'a', hours: 3, level: 2 }] };
    target.advertise = { ...target.advertise, assignments: [{ holder: 'b', hours: 5, level: 2 }] };
    const planned = { ...inputs, target };
    expect(gapOf(planned)).toMatchObject({
      inside: 3,
      outside: 3,
      hours: 6,
      capabilities: ['community', 'advertise'],
    });
    const [option, other] = budgetFromCoverage(planned, starting, 'own', labels, 1000, today).options;
    expect(other).toBeUndefined();
    expect(option.label).toBe('Målbilden');
    expect(option.roles).toHaveLength(2);
    expect(likelyOf(option.agencyHours)).toBeCloseTo(5 * weeksPerMonth, 0);
    const plan = likelyValues(budgetFromCoverage(planned, starting, 'own', labels, 1000, today));
    // Strategy 1, plan 1, create 8, community 3 and advertise 5.
    expect(capacityOf(plan, plan.options[0]).hoursNeeded).toBeCloseTo(18 * weeksPerMonth, 0);
    expect(capacityOf(plan, plan.options[0]).ratio).toBe(1);
  });
});
