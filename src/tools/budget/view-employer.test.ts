import { describe, expect, it } from 'vitest';
import { budgetAssumptions } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { profileOf } from './profile.ts';
import { viewEmployer } from './view-employer.ts';

const { profiles } = budgetAssumptions('sv', (id) => `/sv/kallor/#${id}`);
const company = profileOf(profiles, 'SE', 'companyAgreement');
const inputs = {
  salary: 80_000,
  currency: 'SEK',
  employerContribution: 0.3142,
  agreedContribution: 0,
} as const;

describe('the working of the employer’s contributions', () => {
  it('has a line for every charge, with its part of the salary and a source to follow', () => {
    const view = viewEmployer(inputs, company, sv.detail, 'sv');
    expect(view?.lines).toHaveLength(company?.brackets?.length ?? 0);
    expect(view?.lines[0]).toMatchObject({
      rate: '31,42\u00a0%',
      part: 'hela lönen',
      amount: '25\u00a0136\u00a0kr',
    });
    expect(view?.lines.some(({ part }) => part.startsWith('upp till'))).toBe(true);
    expect(view?.lines.some(({ part }) => part.startsWith('mellan'))).toBe(true);
    for (const { source } of view?.lines ?? []) expect(source?.href).toMatch(/^\/sv\/kallor\/#/);
  });

  it('says that a ceiling is not reached, and when the reader counts with a percentage of their own', () => {
    const low = viewEmployer({ ...inputs, salary: 30_000 }, company, sv.detail, 'sv');
    expect(low?.lines.some(({ amount }) => amount === sv.detail.employer.none)).toBe(true);
    expect(low?.own).toContain('31,42\u00a0%');
    const rates = profileOf(profiles, 'GB', 'company');
    const view = viewEmployer({ ...inputs, currency: 'GBP', salary: 3000 }, rates, en.detail, 'en');
    expect(view?.caption).toBe('At a monthly salary of £3,000');
  });

  it('shows fixed sums, and falls silent where no source covers the country', () => {
    const danish = viewEmployer(
      { ...inputs, currency: 'DKK' },
      profileOf(profiles, 'DK', 'company'),
      sv.detail,
      'sv',
    );
    expect(danish?.lines.at(-1)?.charge).toBe(sv.detail.employer.fixed);
    expect(viewEmployer(inputs, profileOf(profiles, 'own', 'company'), sv.detail, 'sv')).toBeNull();
    expect(viewEmployer(inputs, null, sv.detail, 'sv')).toBeNull();
    expect(viewEmployer({ ...inputs, salary: 0 }, company, sv.detail, 'sv')).toBeNull();
  });
});
