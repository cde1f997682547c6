import { describe, expect, it } from 'vitest';
import { budgetAssumptions, startingPlan } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { followProfile, profileOf } from './profile.ts';
import { contractValue, isPublicBody, viewPublic, withTask, type PublicView } from './public-package.ts';
import { maxRows, type BudgetInputs, type Country, type Organisation } from './state.ts';

const { profiles } = budgetAssumptions('sv', (id) => `/k/${id}`);
const starting = startingPlan(sv.names, new Date('2026-11-21'));

function planOf(organisation: Organisation, option: Partial<BudgetInputs['options'][0]> = {}): BudgetInputs {
  const plan = followProfile(starting, { ...starting, organisation }, profiles);
  return { ...plan, options: [{ ...plan.options[0], ...option }] };
}

function viewOf(inputs: BudgetInputs, country: Country = 'SE'): PublicView {
  const profile = profileOf(profiles, country, inputs.organisation);
  const context = { locale: 'sv', messages: sv, provenance: {}, asks: [], example: false } as const;
  const view = viewPublic(inputs, ['Planen'], context, profile);
  if (view === null) throw new Error('There should be a public package');
  return view;
}

const textOf = (view: PublicView, heading: string): string =>
  (view.parts.find((part) => part.heading === heading)?.texts ?? []).map(({ text }) => text).join(' ');
const { vat, contract, ads, contingency } = sv.options.public;

describe('what concerns public bodies', () => {
  it('is for public bodies and associations, not for companies', () => {
    for (const organisation of ['company', 'companyAgreement'] as const) {
      const context = { locale: 'en', messages: en, provenance: {}, asks: [], example: false } as const;
      expect(viewPublic(planOf(organisation), ['Plan'], context, null)).toBeNull();
    }
    expect(viewOf(planOf('association')).duties).toBeNull();
    expect(viewOf(planOf('state')).duties?.rows).toHaveLength(3);
    expect(isPublicBody({ organisation: 'association' })).toBe(false);
  });

  it('says of VAT what the kind of organisation gets back', () => {
    expect(textOf(viewOf(planOf('municipality')), vat.heading)).toBe(vat.compensated);
    expect(textOf(viewOf(planOf('state')), vat.heading)).toBe(vat.ask);
    const association = textOf(viewOf(planOf('association', { ads: 1000 })), vat.heading);
    expect(association).toContain(vat.association);
    expect(association).toContain(
      '25\u00a0% moms på allt som köps. I ”Planen” är det 250\u00a0kr i månaden.',
    );
    const own = { ...planOf('municipality', { tools: 1000 }), irrecoverableVat: 0.06, contingency: 0 };
    expect(textOf(viewOf(own), vat.heading)).not.toContain(vat.compensated);
    expect(textOf(viewOf(own), vat.heading)).toContain('60\u00a0kr i månaden');
  });

  it('holds the contract value against the limit, with the rule for contracts without an end', () => {
    const option = { agency: 10_000, tools: 1000, production: 3000, commitmentMonths: 0 };
    expect(contractValue({ horizonMonths: 24 }, option, 48)).toEqual({
      monthly: 14_000,
      months: 48,
      value: 672_000,
    });
    expect(contractValue({ horizonMonths: 24 }, option, null).months).toBe(24);
    expect(contractValue({ horizonMonths: 24 }, { ...option, commitmentMonths: 12 }, 48).months).toBe(12);

    const verdict = (inputs: BudgetInputs): string | undefined =>
      viewOf(inputs).parts.find(({ heading }) => heading === contract.heading)?.table?.rows[0]?.[4];
    const near = { ...planOf('municipality', option), contingency: 0.1 };
    expect(verdict(near)).toBe('28\u00a0000\u00a0kr under, men över med reserven');
    expect(verdict({ ...near, contingency: 0 })).toBe('28\u00a0000\u00a0kr under');
    expect(verdict(planOf('municipality', { agency: 20_000 }))).toBe('260\u00a0000\u00a0kr över');
    expect(verdict(planOf('municipality', { agency: 70_000, commitmentMonths: 10 }))).toBe(contract.at);
    expect(verdict(planOf('municipality'))).toBe(contract.nothing);
  });

  it('names an amount a month that really fits under the limit', () => {
    expect(textOf(viewOf(planOf('region')), contract.heading)).toContain('14\u00a0500\u00a0kr i månaden');
  });

  it('says that a limit is not known elsewhere, or in another currency', () => {
    const abroad = { ...planOf('municipality', { agency: 9000 }), country: 'DK', currency: 'DKK' } as const;
    expect(textOf(viewOf(abroad, 'DK'), contract.heading)).toContain(contract.noLimit);
    const inEuro = { ...planOf('municipality', { agency: 9000 }), currency: 'EUR' } as const;
    expect(textOf(viewOf(inEuro), contract.heading)).toContain(contract.noLimit);
  });

  it('warns of the stop for ads only where there are ads and the rule holds', () => {
    expect(textOf(viewOf(planOf('municipality', { ads: 3000 })), ads.heading)).toContain(
      '3\u00a0000\u00a0kr',
    );
    expect(textOf(viewOf(planOf('municipality')), ads.heading)).toBe('');
    expect(textOf(viewOf(planOf('municipality', { ads: 3000 }), 'NO'), ads.heading)).toBe('');
  });

  it('cites a source with an address for every rule', () => {
    const view = viewOf(planOf('municipality', { ads: 3000, agency: 50_000 }));
    const said = [
      ...view.parts.flatMap(({ texts }) => texts),
      ...(view.duties?.rows ?? []).map(({ why }) => why),
    ];
    const sources = said.flatMap((each) => each.sources);
    expect(sources.length).toBeGreaterThanOrEqual(11);
    for (const source of sources) {
      expect(source.text).toMatch(/^Källa: .+/);
      expect(source.href).toMatch(/^\/k\/N\d+$/);
    }
  });

  it('shows the hours that the work plan has for what the law asks, and offers the rest as tasks', () => {
    const plan = { ...planOf('municipality'), communityHours: 20 };
    const rows = viewOf(plan).duties?.rows ?? [];
    expect(rows.map(({ hours }) => hours)).toEqual(['20\u00a0timmar', 'inte ifyllt', 'inte ifyllt']);
    const { captions } = sv.options.public.duties.titles;
    const added = withTask(plan, captions);
    expect(added.tasks.map(({ title }) => title)).toEqual([captions]);
    expect(withTask(added, captions.toUpperCase())).toBe(added);
    expect(viewOf(added).duties?.rows[2]).toMatchObject({
      hours: sv.options.public.duties.begun,
      filled: false,
      add: null,
    });
    const filled = {
      ...added,
      tasks: [{ title: captions, volumePerMonth: 6, minutesEach: 30, channels: 1, languages: 1 }],
    };
    const row = viewOf(filled).duties?.rows[2];
    expect(row).toMatchObject({ hours: '3\u00a0timmar', filled: true, add: null });
  });

  it('adds no task where there is no room for one', () => {
    const task = { title: 'x', volumePerMonth: 1, minutesEach: 1, channels: 1, languages: 1 };
    const full = { ...starting, tasks: Array.from({ length: maxRows }, () => task) };
    expect(withTask(full, 'y')).toBe(full);
  });

  it('asks about a contingency that is not there', () => {
    expect(textOf(viewOf({ ...planOf('region'), contingency: 0 }), contingency.heading)).toBe(
      contingency.none,
    );
  });
});
