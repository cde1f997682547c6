import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { cleanText } from '../../lib/share/values.ts';
import { startingPlan } from './assumptions.ts';
import { openBudgetLink, writeBudgetLink } from './link.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { scenario } from './scenarios.ts';
import { maxLabel, noDefaults, startingInputs, type BudgetInputs } from './state.ts';

const starting = startingInputs(
  noDefaults,
  { option: 'Egen tjänst', baseline: 'Som i dag' },
  new Date('2026-11-21'),
);
const stamp = { edition: '2026.11', headline: '-1280000' };

/** Titles as links carry them: composed, without control characters, no longer than a label may be. */
function cleaned(inputs: BudgetInputs): BudgetInputs {
  const clean = (text: string): string => cleanText(text, maxLabel);
  const option = <T extends BudgetInputs['options'][0]>(old: T): T => ({
    ...old,
    label: clean(old.label),
    roles: old.roles.map((role) => ({ ...role, title: clean(role.title) })),
  });
  const [first, ...others] = inputs.options;
  return {
    ...inputs,
    tasks: inputs.tasks.map((task) => ({ ...task, title: clean(task.title) })),
    options: [option(first), ...others.map(option)],
    baseline: inputs.baseline === null ? null : option(inputs.baseline),
  };
}

describe('a budget link', () => {
  it('gives back the plan it was made of, whatever the plan', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const opened = openBudgetLink(`#${writeBudgetLink(inputs, stamp)}`, starting);
        expect(opened?.notices).toEqual([]);
        expect(opened?.inputs).toEqual(cleaned(inputs));
        expect(opened?.headline).toBe('-1280000');
      }),
    );
  });

  it('never throws and never passes over anything, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const opened = openBudgetLink(`#v=1&t=budget&${text}`, starting);
        expect(opened?.notices.length).toBeGreaterThan(0);
      }),
    );
  });

  const fragment = writeBudgetLink(starting, stamp);

  it('cut at any length is noticed', () => {
    for (let length = 1; length < fragment.length; length += 1) {
      const opened = openBudgetLink(`#${fragment.slice(0, length)}`, starting);
      expect(
        opened?.notices.map(({ kind }) => kind),
        fragment.slice(0, length),
      ).toContain('incomplete');
    }
  });

  it('with any one letter missing is noticed', () => {
    for (let at = 0; at < fragment.length; at += 1) {
      const damaged = fragment.slice(0, at) + fragment.slice(at + 1);
      const kinds = openBudgetLink(`#${damaged}`, starting)?.notices.map(({ kind }) => kind);
      expect(kinds, damaged).toContain('incomplete');
    }
  });

  it('uses only letters, digits and - _ . = & %', () => {
    expect(fragment).toMatch(/^[A-Za-z0-9\-_.=&%]+$/);
  });

  it('of a quick plan stays under 500 characters in either language', () => {
    for (const { names } of [sv, en]) {
      const start = startingPlan(names, new Date('2026-11-21'));
      const plan = scenario('starter', start, names, sv.detail.plans, {});
      expect(writeBudgetLink(plan, stamp).length).toBeLessThan(500);
    }
  });

  it('of four full options stays under 1 500 characters', () => {
    const guess = (likely: number) => ({ likely, sureness: 'guess' as const });
    const [option] = starting.options;
    const full: BudgetInputs = {
      ...starting,
      cpc: guess(12.5),
      adsReference: 25000,
      beta: 0.85,
      leadRate: guess(0.035),
      closeRate: guess(0.15),
      marginPerCustomer: guess(12500),
      incrementalityPaid: guess(0.5),
      socialVisits: guess(1200),
      organicLeadRate: guess(0.02),
      incrementalityOrganic: guess(0.3),
      contacts: guess(180),
      deflectionRate: guess(0.2),
      costOtherChannel: guess(70),
      costSocialChannel: guess(25),
      hiresPerMonth: guess(0.25),
      hiresFromSocial: guess(0.3),
      costPerHireSaved: guess(45000),
      tasks: [
        { title: 'Inlägg', volumePerMonth: guess(20), minutesEach: guess(90), channels: 3, languages: 2 },
        { title: 'Film', volumePerMonth: guess(4), minutesEach: guess(480), channels: 2, languages: 1 },
      ],
      options: ['Egen tjänst', 'Byrå', 'Delat', 'En gör allt'].map((label) => ({
        ...option,
        label,
        roles: [
          { title: 'Redaktör', monthlySalary: guess(46000), fte: 1 },
          { title: 'Formgivare', monthlySalary: guess(43600), fte: 0.5 },
        ],
        overheadPerFte: guess(4000),
        managementHours: guess(10),
        managementHourlyCost: guess(600),
        agency: guess(20000),
        agencyHours: guess(16),
        tools: guess(3000),
        production: guess(8000),
        creators: guess(5000),
        ads: guess(25000),
        training: guess(20000),
        setup: guess(15000),
        noticeMonths: 3,
        commitmentMonths: 12,
      })) as unknown as BudgetInputs['options'],
    };
    expect(writeBudgetLink(full, stamp).length).toBeLessThan(1500);
  });

  it('of another tool is refused with a notice and leaves the starting plan', () => {
    const opened = openBudgetLink(fragment.replace('t=budget', 't=salary'), starting);
    expect(opened?.inputs).toEqual(starting);
    expect(opened?.notices.map(({ kind }) => kind)).toContain('wrong-tool');
  });

  it('puts a month of full effect after its lag, and says so', () => {
    const inputs: BudgetInputs = { ...starting, organicLag: 6, organicFull: 3 };
    const opened = openBudgetLink(writeBudgetLink(inputs, stamp), starting);
    expect(opened?.inputs.organicFull).toBe(7);
    expect(opened?.notices).toEqual([{ key: 'organicFull', kind: 'repaired' }]);
  });
});
