import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineWords, textsOf } from '../../../tests/support/view-texts.ts';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { startingPlan } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { scenario, type ScenarioName } from './scenarios.ts';
import { evaluateBudget } from './sensitivity.ts';
import type { BudgetInputs } from './state.ts';
import { pilotAsText, viewPilot, type PilotView } from './view-pilot.ts';

const messages = { sv, en };

function example(locale: Locale, name: ScenarioName = 'starter'): BudgetInputs {
  const { names, detail } = messages[locale];
  return scenario(name, startingPlan(names, new Date('2026-11-21')), names, detail.plans, {});
}

function viewOf(inputs: BudgetInputs, locale: Locale = 'sv'): PilotView {
  return viewPilot(
    inputs,
    { result: evaluateBudget(inputs) },
    {
      locale,
      messages: messages[locale],
      provenance: {},
      asks: [],
      example: false,
    },
  );
}

const outcomes = (title: string): Partial<BudgetInputs> => ({
  mode: 'outcome',
  outcomes: [
    {
      title,
      volumePerMonth: { likely: 600, sureness: 'guess' },
      incrementality: { likely: 0.6, sureness: 'guess' },
      lag: 1,
      full: 4,
      alternativeCost: 120,
      primary: true,
    },
  ],
});

describe('the view of a pilot', () => {
  it('has nothing left to fill in, and no word of a machine, for any plan in any language', () => {
    fc.assert(
      fc.property(anyInputs, fc.boolean(), fc.constantFrom(...locales), (inputs, counted, locale) => {
        const view = viewOf(counted ? { ...inputs, ...outcomes('Fråga') } : inputs, locale);
        for (const text of [...textsOf(view), pilotAsText(view)]) expect(text).not.toMatch(machineWords);
      }),
      { numRuns: 60 },
    );
  });

  it('says every sentence to its end', () => {
    for (const locale of locales) {
      for (const name of ['starter', 'shop', 'b2bService', 'municipality', 'ngo'] as const) {
        const { intro, stages, cost, next } = viewOf(example(locale, name), locale);
        const sentences = [
          ...intro,
          ...stages.flatMap(({ texts, rules, measures }) => [
            ...texts,
            ...rules,
            ...measures.flatMap((measure) => measure.texts),
          ]),
          ...(cost?.texts ?? []),
          ...(next?.steps ?? []).flatMap(({ texts }) => texts),
        ];
        expect(sentences.length).toBeGreaterThan(2);
        for (const sentence of sentences) expect(sentence).toMatch(/[.?][”’]?$/);
      }
    }
  });

  it('dates the gate in the words of each language', () => {
    expect(textsOf(viewOf(example('sv'))).join(' ')).toContain('Den 31 mars 2027');
    expect(textsOf(viewOf(example('en'), 'en')).join(' ')).toContain('On 31 March 2027');
  });

  it('names the stages in order of time, each with blanks for who answers for it', () => {
    const { stages } = viewOf(example('sv'));
    expect(stages.map(({ when }) => when)).toEqual([
      'Före den 1 januari 2027',
      '1 januari–31 mars 2027',
      'Den 31 mars 2027',
      'Tidigast i april 2027',
    ]);
    expect(stages.map(({ blanks }) => blanks)).toEqual([
      ['Ansvarig', 'Klart senast'],
      ['Ansvarig'],
      ['Beslutar', 'Datum'],
      [],
    ]);
    const over = viewOf({ ...example('sv'), startMonth: '2027-11' }).stages[1];
    expect(over?.when).toBe('1 november 2027–31 januari 2028');
  });

  it('gives each measure today’s value, where it breaks even, and both limits', () => {
    const table = viewOf(example('sv')).stages[2]?.table;
    expect(table?.head).toEqual(['Mått', 'Planen räknar med', 'Går jämnt upp vid', 'Gå vidare', 'Sluta']);
    expect(table?.rows[0]).toEqual([
      'Annonsernas mereffekt',
      '30\u00a0%',
      '40,7\u00a0%',
      'vid minst 41\u00a0%',
      'under 15\u00a0%',
    ]);
    expect(table?.rows[1]?.[3]).toMatch(/^vid högst /);
    expect(table?.rows[1]?.[4]).toMatch(/^över /);
  });

  it('rounds both limits alike where they are the same', () => {
    const good = { ...example('sv'), marginPerCustomer: { likely: 60_000, sureness: 'informed' } } as const;
    for (const [, , , go, stop] of viewOf(good).stages[2]?.table?.rows ?? []) {
      const figure = (text: string | undefined): string => /\d[\d,]*/.exec(text ?? '')?.[0] ?? '';
      expect(figure(go)).toBe(figure(stop));
    }
  });

  it('says plainly when three months give too few cases, and what to do then', () => {
    const [first] = viewOf(example('sv')).stages[1]?.measures ?? [];
    expect(first?.texts.join(' ')).toContain('räcker inte för att skilja');
    const slow = { ...example('sv'), salesCycle: 6, closeRate: { low: 0.05, likely: 0.2, high: 0.8 } };
    const close = viewOf(slow).stages[1]?.measures.find(({ name }) => name === 'Avslutsgrad');
    expect(close?.texts.join(' ')).toContain('Gå i stället igenom det senaste årets leads');
  });

  it('advises against a pilot that nothing can save', () => {
    const hopeless = { ...example('sv'), marginPerCustomer: { likely: 300, sureness: 'informed' } } as const;
    const view = viewOf(hopeless);
    expect(view.stages).toEqual([]);
    expect(view.intro.join(' ')).toContain('ändra planen först');
    expect(view.next?.steps.length).toBeGreaterThan(0);
  });

  it('offers the plans that a step makes, under a button that names them', () => {
    const inputs = example('sv');
    const smaller = viewOf(inputs).next?.steps.find(({ key }) => key === 'smaller');
    expect(smaller?.action?.label).toBe('Visa den mindre planen');
    expect(smaller?.action?.apply(inputs).options[0].production).toBe(0);
  });

  it('calls an outcome by its own title, whatever stands in it, and by a common word without one', () => {
    const plan = (title: string): BudgetInputs => ({ ...example('sv'), ...outcomes(title) });
    const names = (title: string): string[] =>
      viewOf(plan(title)).stages[1]?.measures.map(({ name }) => name) ?? [];
    expect(names('{gate} $& fråga').every((name) => name.endsWith(' ({gate} $& fråga)'))).toBe(true);
    expect(names(' ').every((name) => name.endsWith(' (Resultat)'))).toBe(true);
  });

  it('copies as plain text, with every limit on a line of its own', () => {
    const text = pilotAsText(viewOf(example('en'), 'en'));
    expect(text).toContain('3. Decide (On 31 March 2027)');
    expect(text).toContain('- Incremental effect of ads. The plan assumes: 30%. Breaks even at: 40.7%.');
    expect(text).toContain('Owner: ______________');
    expect(text).not.toContain('\n\n\n');
  });
});
