import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/view-texts.ts';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { startingPlan } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { evaluateOptions } from './model.ts';
import { scenario } from './scenarios.ts';
import type { BudgetInputs } from './state.ts';
import { viewBudget, type BudgetView } from './view.ts';

const messages = { sv, en };
const today = new Date('2026-11-21');

function viewOf(inputs: BudgetInputs, locale: Locale = 'sv'): BudgetView {
  return viewBudget(inputs, evaluateOptions(inputs), {
    locale,
    messages: messages[locale],
    provenance: {},
    asks: [],
    example: false,
  });
}

function example(locale: Locale): BudgetInputs {
  const { names } = messages[locale];
  return scenario('starter', startingPlan(names, today), names, sv.detail.plans, {});
}

describe('the view of a budget', () => {
  it('has nothing left to fill in, and no word of a machine, for any plan in any language', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...locales), (inputs, locale) => {
        const own = new Set(
          textsOf([inputs.tasks, inputs.options, inputs.baseline]).flatMap((text) => [
            text,
            text.toLowerCase(),
          ]),
        );
        for (const text of textsOf(viewOf(inputs, locale))) {
          if (own.has(text)) continue;
          expect(text).not.toMatch(/\{\w+\}|NaN|Infinity|undefined|\bnull\b|-0(?![.\d])/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says plainly whether the plan pays for itself', () => {
    const plan = example('sv');
    expect(viewOf(plan).headline).toBe('Med de här siffrorna betalar sig satsningen inte inom två år.');
    expect(viewOf({ ...plan, marginPerCustomer: 90_000 }).headline).toMatch(/betalar sig satsningen på \d+/);
  });

  it('leads on from a no to what can be done instead', () => {
    expect(viewOf(example('sv')).lead.join(' ')).toContain('mindre plan');
  });

  it('answers with the cost alone, and asks for the rest, when no effect is filled in', () => {
    const view = viewOf({ ...example('sv'), marginPerCustomer: null });
    expect(view.headline).toMatch(/^Planen kostar .* mer i månaden än i dag\.$/);
    expect(view.lead.join(' ')).toContain('Täckningsbidrag för en ny kund');
    expect(view.chart).toBeNull();
  });

  it('asks who does the work when there are ads and nobody to run them', () => {
    const plan = example('sv');
    const [option] = plan.options;
    const view = viewOf({ ...plan, options: [{ ...option, roles: [] }] });
    expect(view.headline).toBe('Vem gör jobbet? Ingen har några timmar i planen.');
    expect(view.warnings.join(' ')).toContain('Annonserna ger inget');
  });

  it('warns when the estimate ends before an effect begins', () => {
    const view = viewOf({ ...example('sv'), salesCycle: 24 });
    expect(view.warnings.join(' ')).toContain('slutar innan');
  });

  it('counts what an outcome costs, and no money back, when outcomes are what counts', () => {
    const view = viewOf({
      ...example('sv'),
      mode: 'outcome',
      outcomes: [
        {
          title: 'Besvarad fråga',
          volumePerMonth: 400,
          incrementality: 1,
          lag: 0,
          full: 1,
          alternativeCost: 80,
          primary: true,
        },
      ],
    });
    expect(view.headline).toMatch(/^Varje ytterligare resultat \(Besvarad fråga\) kostar /);
    expect(view.streams).toBeNull();
    expect(view.lead.join(' ')).toContain('80\u00a0kr');
  });

  it('says budget year to a public body and financial year to a company', () => {
    const plan = example('sv');
    expect(viewOf(plan).years.heading).toBe('Per räkenskapsår');
    expect(viewOf({ ...plan, organisation: 'municipality' }).years.heading).toBe('Per budgetår');
  });

  it('draws an axis that holds every point, with a table row for each month', () => {
    const { chart } = viewOf(example('en'), 'en');
    const ys = chart?.yTicks.map(({ y }) => y) ?? [];
    for (const point of chart?.points ?? []) {
      expect(point.y).toBeGreaterThanOrEqual(Math.min(...ys));
      expect(point.y).toBeLessThanOrEqual(Math.max(...ys));
    }
    expect(chart?.table.rows).toHaveLength(24);
  });
});
