import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/view-texts.ts';
import { anyInputs } from '../../../tests/support/arbitraries.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { budgetAssumptions, startingPlan } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { evaluateOptions } from './model.ts';
import { simulate } from './simulate.ts';
import type { Simulation } from './simulation.ts';
import { addOption, presetOption } from './presets.ts';
import { profileOf } from './profile.ts';
import { scenario, type ScenarioName } from './scenarios.ts';
import {
  organisations,
  unpricedBenefits,
  type BudgetInputs,
  type Option,
  type Organisation,
} from './state.ts';
import { optionLabels, viewOptions, type OptionsView } from './view-options.ts';

const messages = { sv, en };
const { profiles } = budgetAssumptions('sv', (id) => `/k/${id}`);
const starting = startingPlan(sv.names, new Date('2026-11-21'));

function example(name: ScenarioName): BudgetInputs {
  return scenario(name, starting, sv.names, sv.detail.plans, profiles);
}

function viewOf(
  inputs: BudgetInputs,
  locale: Locale = 'sv',
  simulation: Simulation = simulate(inputs),
): OptionsView {
  const context = { locale, messages: messages[locale], provenance: {}, asks: [], example: false };
  const profile = profileOf(profiles, inputs.country, inputs.organisation);
  return viewOptions(inputs, { result: evaluateOptions(inputs), simulation }, context, profile);
}

/** The view without any simulation: what a plan of plain numbers has. */
function plainView(inputs: BudgetInputs): OptionsView {
  return viewOf(
    inputs,
    'sv',
    inputs.options.map(() => null),
  );
}

function withOption(
  inputs: BudgetInputs,
  change: Partial<Option<BudgetInputs['options'][0]['ads']>>,
): BudgetInputs {
  return addOption(inputs, { ...inputs.options[0], ...change });
}

function row(view: OptionsView, label: string): readonly string[] {
  return view.comparison.rows.find(([head]) => head === label)?.slice(1) ?? [];
}

const notesOf = (view: OptionsView, index = 0): string =>
  (view.notes.options[index]?.notes ?? []).map(({ text }) => text).join(' ');

/** Any plan, also of those without revenue, of every kind of employer. */
const anyPlan: fc.Arbitrary<BudgetInputs> = fc
  .tuple(
    anyInputs,
    fc.constantFrom<Organisation>(...organisations),
    fc.constantFrom('value' as const, 'outcome' as const),
    fc.constantFrom('SE' as const, 'NO' as const, 'own' as const),
    fc.array(fc.constantFrom(...unpricedBenefits), { maxLength: 3 }),
  )
  .map(([inputs, organisation, mode, country, unpriced]) => ({
    ...inputs,
    organisation,
    mode,
    country,
    unpriced: unpriced.map((benefit) => ({ benefit, note: '' })),
    outcomes:
      mode === 'value'
        ? []
        : [
            {
              title: 'Svar',
              volumePerMonth: 40,
              incrementality: 0.5,
              lag: 0,
              full: 6,
              alternativeCost: 70,
              primary: true,
            },
          ],
  }));

describe('the options side by side', () => {
  it('have nothing left to fill in, and no word of a machine, for any plan in any language', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...locales), (inputs, locale) => {
        // What the reader has named may be anything at all.
        const plain: BudgetInputs = {
          ...inputs,
          tasks: inputs.tasks.map((task) => ({ ...task, title: 'a' })),
          options: [
            { ...inputs.options[0], label: 'b' },
            ...inputs.options.slice(1).map((option) => ({ ...option, label: '' })),
          ],
        };
        const net = { p10: -5e4, p50: 0, p90: 2e5 };
        const some = {
          runs: 16,
          seed: 1,
          net,
          npv: net,
          positiveShare: 0.5,
          paybackShare: 0.4,
          dots: [],
          fan: [],
        };
        const simulation = plain.options.map((_, index) =>
          index % 2 === 1
            ? null
            : { ...some, costPerOutcome: index === 0 ? { p10: 20, p50: 40, p90: 90 } : null },
        );
        const view = viewOf(plain, locale, simulation);
        for (const text of textsOf(view)) {
          expect(text).not.toMatch(/\{\w+\}|NaN|Infinity|undefined|\bnull\b|[-\u2212]0(?![\d,.])/);
        }
        const width = view.comparison.head.length;
        expect(new Set(view.comparison.head).size).toBe(width);
        for (const cells of view.comparison.rows) expect(cells).toHaveLength(width);
      }),
      { numRuns: 80 },
    );
  });

  it('have names that tell them apart', () => {
    expect(
      optionLabels(
        [{ label: 'Byrå' }, { label: ' ' }, { label: 'Byrå' }, { label: 'Som i dag' }],
        sv.options,
      ),
    ).toEqual(['Byrå', 'Alternativ 2', 'Byrå 2', 'Som i dag 2']);
  });

  it('set each option beside today, and leave empty what today cannot have', () => {
    const inputs = example('starter');
    const view = plainView(withOption(inputs, { label: 'Mer', ads: 12_000 }));
    expect(view.comparison.head).toEqual(['Vad', 'Som i dag', 'Planen', 'Mer']);
    expect(row(view, sv.options.table.extra)[0]).toBe('–');
    expect(row(view, sv.options.table.all).every((text) => text.endsWith('kr'))).toBe(true);
    expect(plainView({ ...inputs, baseline: null }).comparison.head).toEqual(['Vad', 'Planen']);
  });

  it('say that the cheapest is not the one that pays', () => {
    const worth = { ...example('starter'), marginPerCustomer: 90_000 };
    const view = plainView(withOption(worth, { label: 'Utan annonser', ads: 0 }));
    expect(view.finding[0]).toMatch(
      /^”Utan annonser” kostar minst, men ”Planen” ger bäst netto på två år: skillnaden är 3.+\u00a0kr\.$/,
    );
  });

  it('say when none of them pays, and which loses least', () => {
    const view = plainView(withOption(example('starter'), { label: 'Dubbelt', production: 20_000 }));
    expect(view.finding[0]).toBe(
      'Inget av alternativen går plus på två år. Minst minus och lägst kostnad har ”Planen”.',
    );
  });

  it('say what the cheapest lacks in hours', () => {
    const inputs = { ...example('starter'), communityHours: 80 };
    const view = plainView(withOption(inputs, { label: 'Dyr', agencyHours: 60, agency: 60_000 }));
    expect(view.finding.at(-1)).toMatch(/^I ”Planen” saknas \d+\u00a0timmar i månaden/);
  });

  it('do not call an option without a price cheap', () => {
    const inputs = example('starter');
    const view = plainView(withOption(inputs, { label: 'Byrå', roles: [], agencyHours: 60 }));
    expect(view.finding.join(' ')).toContain('”Byrå” går inte att jämföra än');
    expect(view.finding.join(' ')).not.toContain('kostar minst');
    expect(view.notes.options[1]?.toFill).toContain(sv.options.questions.agencyPrice);
  });

  it('compare cost and hours alone until something is said of what they bring', () => {
    const inputs = { ...example('starter'), marginPerCustomer: null };
    const view = plainView(withOption(inputs, { label: 'Mer', tools: 9000 }));
    expect(view.finding).toContain(sv.options.finding.noBenefit);
    expect(row(view, sv.options.table.net)).toEqual([]);
    expect(view.ranges).toBeNull();
  });

  it('count the cost of an outcome, and no money back, where there is no revenue', () => {
    const inputs = example('municipality');
    const view = plainView(withOption(inputs, { label: 'Dyrare', production: 30_000 }));
    expect(row(view, sv.options.table.net)).toEqual([]);
    expect(row(view, sv.options.table.payback)).toEqual([]);
    expect(row(view, sv.options.table.outcome)).toHaveLength(3);
    expect(view.finding[0]).toContain('lägst kostnad per resultat');
    expect(view.years.heading).toBe('Kostnad per budgetår');
    expect(row(view, sv.options.table.postsPublic)).toHaveLength(3);
  });

  it('show how sure each is where the plan has ranges, and one axis for them all', () => {
    const inputs = withOption(example('starter'), { label: 'Mer', ads: 16_000 });
    const view = viewOf(inputs);
    expect(row(view, sv.options.table.range)).toHaveLength(3);
    expect(view.ranges?.rows.map(({ label }) => label)).toEqual(['Planen', 'Mer']);
    expect(view.ranges?.reference).toEqual({ value: 0, text: 'som i dag' });
    for (const { range, middle } of view.ranges?.rows ?? []) {
      expect((range?.low ?? 0) <= middle.value && middle.value <= (range?.high ?? 0)).toBe(true);
    }
  });

  it('have years that add up to the whole period, with the one-off cost apart', () => {
    const { table } = plainView(example('starter')).years;
    const value = (text = ''): number => Number(text.replaceAll('\u00a0', '').replace('\u2212', '-'));
    const [, whole] = table.rows.find(([head]) => head === sv.options.years.sum) ?? [];
    const parts = table.rows.filter(([head]) => /: /.test(head ?? '')).map(([, text]) => value(text));
    const sum = parts.reduce((total, part) => total + part, 0);
    expect(table.rows[0]?.[0]).toBe('2027 (12\u00a0månader): engångskostnad');
    expect(Math.abs(sum - value(whole)) / value(whole)).toBeLessThan(0.01);
  });

  it('keep every other figure when an option is added', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        if (inputs.options.length > 3) return;
        const { option } = presetOption('agency', inputs, 'Nytt', null);
        const [before, after] = [plainView(inputs), plainView(addOption(inputs, option))];
        const last = before.comparison.head.length;
        for (const [head = '', ...cells] of before.comparison.rows) {
          const same = after.comparison.rows.find(([label]) => label === head)?.slice(1, last);
          // The first ads of a plan bring a stream, and with it rows on what the plan gives.
          if (same !== undefined) expect(same).toEqual(cells);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the risks of an option', () => {
  it('follow from its figures', () => {
    const text = sv.options.notes;
    const one = plainView(example('starter'));
    expect(notesOf(one)).toContain(text.keyPerson);
    expect(notesOf(one)).toContain(text.holiday);
    const bought = withOption(example('starter'), {
      label: 'Byrå',
      roles: [],
      agencyHours: 60,
      agency: 50_000,
      commitmentMonths: 12,
    });
    const second = notesOf(plainView(bought), 1);
    expect(second).toContain('100\u00a0% av timmarna köps utifrån');
    expect(second).toContain(text.noBuyer);
    expect(second).toMatch(/Avtalen binder i 12\u00a0månader\. .+ kostar sammanlagt 461.+\u00a0kr\./);
    expect(second).toMatch(/räknar bort 0,\d+ heltidstjänster/);
    expect(second).not.toContain(text.keyPerson);
    expect(notesOf(plainView(withOption(bought, { commitmentMonths: 48, agency: 1 })), 2)).toContain(
      'längre än kalkylen',
    );
  });

  it('ask who does the work when nobody has hours, with ads and without', () => {
    const nobody = withOption(example('starter'), { label: 'Ingen', roles: [] });
    expect(notesOf(plainView(nobody), 1)).toContain(sv.options.notes.adsNobody);
    const nothing = withOption(example('starter'), { label: 'Ingen', roles: [], ads: 0 });
    expect(notesOf(plainView(nothing), 1)).toContain(sv.options.notes.nobody);
  });

  it('say where the price of an agency comes from, as long as it is ours', () => {
    const inputs = example('starter');
    const profile = profileOf(profiles, 'SE', 'companyAgreement');
    const { option } = presetOption('agency', inputs, 'Byrå', profile);
    const view = plainView(addOption(inputs, option));
    const price = view.notes.options[1]?.notes.find(({ text }) => text.includes('frilansarvode'));
    expect(price?.sources[0]).toMatchObject({ href: '/k/B502' });
    expect(notesOf(plainView(addOption(inputs, { ...option, agency: 40_000 })), 1)).not.toContain(
      'frilansarvode',
    );
  });

  it('say so when the figures show none', () => {
    const roles = [1, 2].map(() => ({ title: '', monthlySalary: 30_000, fte: 1 }));
    const [first] = example('starter').options;
    const view = plainView({ ...example('starter'), options: [{ ...first, roles }] });
    expect(notesOf(view)).toBe(sv.options.notes.none);
  });
});

describe('the hours, the money that moves and what is not priced', () => {
  const tasks = [
    { title: 'Film', volumePerMonth: 4, minutesEach: 300, channels: 1, languages: 1 },
    { title: '', volumePerMonth: 10, minutesEach: 60, channels: 1, languages: 1 },
  ];

  it('name the least that would have to go', () => {
    const inputs = { ...example('starter'), tasks, planningHours: 0 };
    const short = (communityHours: number): string =>
      plainView({ ...inputs, communityHours }).capacity.texts[0] ?? '';
    // The half-time post has some sixty hours; the tasks take thirty.
    expect(short(10)).toContain('ryms i alla alternativ');
    expect(short(35)).toContain('Det räcker att stryka ”Rad 2” (10\u00a0timmar).');
    expect(short(45)).toContain('Det räcker att stryka ”Film” (20\u00a0timmar).');
    expect(short(55)).toContain('”Film” (20\u00a0timmar), ”Rad 2” (10\u00a0timmar).');
    expect(short(120)).toContain(sv.options.capacity.all);
    expect(plainView({ ...inputs, tasks: [], communityHours: 120 }).capacity.texts[0]).toContain(
      sv.options.capacity.noTasks,
    );
    expect(plainView({ ...inputs, tasks: [], communityHours: 0 }).capacity.texts).toEqual([
      sv.options.capacity.undescribed,
    ]);
  });

  it('say how much of the additional cost the money that stops covers', () => {
    const inputs = example('starter');
    expect(plainView(inputs).moved.texts[0]).toBe(sv.options.moved.nothing);
    expect(plainView({ ...inputs, spendThatReallyStops: 5000 }).moved.texts[0]).toMatch(
      /^Utgifter på 5\u00a0000\u00a0kr i månaden upphör: 120\u00a0000\u00a0kr på två år\. Det täcker \d+\u00a0% av/,
    );
    expect(plainView({ ...inputs, spendThatReallyStops: 500_000 }).moved.texts[0]).toContain(
      'hela merkostnaden',
    );
  });

  it('say what becomes of the hours of today', () => {
    const inputs = example('starter');
    expect(plainView(inputs).moved.texts[1]).toMatch(
      /^I dag lägger ni 31\u00a0timmar i månaden\. De finns med/,
    );
    const [first] = inputs.options;
    const fewer = { ...inputs, options: [{ ...first, roles: [] }] as const };
    expect(plainView(fewer).moved.texts[1]).toContain('31 färre');
    expect(plainView({ ...inputs, baseline: null }).moved.texts).toHaveLength(1);
  });

  it('list what is real but not priced, outside the sum', () => {
    const inputs: BudgetInputs = {
      ...example('starter'),
      unpriced: [
        { benefit: 'crisis', note: ' Första timmen har ett namn. ' },
        { benefit: 'brand', note: '' },
      ],
    };
    const { rows, intro } = plainView(inputs).unpriced;
    expect(rows).toEqual([
      { label: 'Krisberedskap', value: 'Första timmen har ett namn.' },
      { label: 'Varumärke', value: 'Ingen kommentar.' },
    ]);
    expect(intro).toContain('Ingår inte i summan');
    expect(plainView(inputs).comparison).toEqual(plainView(example('starter')).comparison);
  });
});
