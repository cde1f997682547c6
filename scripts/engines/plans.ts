// The plans that every engine is shown: of each kind one by hand, and some drawn by chance with a fixed seed.
import fc from 'fast-check';
import type { Locale, Localised } from '../../src/i18n/locale.ts';
import { edition } from '../../src/facts/edition.ts';
import { budgetAssumptions, startingPlan } from '../../src/tools/budget/assumptions.ts';
import { openBudgetLink, writeBudgetLink } from '../../src/tools/budget/link.ts';
import { en } from '../../src/tools/budget/messages/en.ts';
import { sv } from '../../src/tools/budget/messages/sv.ts';
import { followProfile } from '../../src/tools/budget/profile.ts';
import { scenario, scenarioNames, type ScenarioName } from '../../src/tools/budget/scenarios.ts';
import type { BudgetInputs } from '../../src/tools/budget/state.ts';
import { hasCost } from '../../src/tools/budget/view.ts';
import { anyInputs } from '../../tests/support/arbitraries.ts';

/** A plan as a link brings it. */
export interface LinkedPlan {
  readonly name: string;
  readonly fragment: string;
}

export const texts = { sv, en } as const;
const { profiles } = budgetAssumptions('en', () => '');

/** How many plans are drawn, and from which seed. */
const drawnCount = 8;
const drawnSeed = 3;

/** The starting plan, always from the same month. */
function startOf(locale: Locale): BudgetInputs {
  return { ...startingPlan(texts[locale].names, new Date('2026-11-15')), startMonth: '2027-01' };
}

/** The plan for another employer, with what its profile says of charges, hours and VAT. */
function employedBy(
  plan: BudgetInputs,
  employer: Pick<BudgetInputs, 'country' | 'organisation' | 'currency'>,
): BudgetInputs {
  return followProfile(plan, { ...plan, ...employer }, profiles);
}

/** One of the made-up examples that the tool offers. */
function example(name: ScenarioName, locale: Locale): BudgetInputs {
  const { names, detail } = texts[locale];
  return scenario(name, startOf(locale), names, detail.plans, profiles);
}

const starter = (locale: Locale): BudgetInputs => example('starter', locale);

/** Every stream in use, ranges of every kind, and as many options as may stand side by side. */
function full(locale: Locale): BudgetInputs {
  const plan = starter(locale);
  const [option] = plan.options;
  const salary = { low: 36_500, likely: 41_000, high: 47_300 };
  return {
    ...plan,
    horizonMonths: 36,
    fiscalYearStart: 7,
    wageGrowth: 0.031,
    cpc: { low: 7.25, likely: 11.4, high: 19 },
    beta: { low: 0.7, likely: 0.85, high: 1 },
    adsReference: 12_000,
    leadRate: { low: 0.011, likely: 0.032, high: 0.07 },
    closeRate: { likely: 0.17, sureness: 'guess' },
    marginPerCustomer: { low: 9000, likely: 17_500, high: 31_000 },
    socialVisits: { likely: 900, sureness: 'measured' },
    organicLeadRate: { likely: 0.021, sureness: 'informed' },
    contacts: { low: 120, likely: 180, high: 260 },
    deflectionRate: { likely: 0.2, sureness: 'guess' },
    costOtherChannel: 71.5,
    costSocialChannel: 24.25,
    hiresPerMonth: 0.25,
    hiresFromSocial: { low: 0.1, likely: 0.3, high: 0.5 },
    costPerHireSaved: { likely: 45_000, sureness: 'informed' },
    customersReached: 1400,
    churnReduction: { low: 0, likely: 0.004, high: 0.012 },
    marginPerCustomerYear: 2600,
    spendThatReallyStops: 1850,
    communityHours: 12,
    planningHours: 9,
    adminShare: 0.15,
    tasks: [
      {
        title: 'Film',
        volumePerMonth: 6,
        minutesEach: { low: 90, likely: 150, high: 300 },
        channels: 2,
        languages: 1,
      },
      { title: 'Text', volumePerMonth: 14, minutesEach: 55, channels: 3, languages: 2 },
    ],
    unpriced: [
      { benefit: 'brand', note: '' },
      { benefit: 'crisis', note: 'Storm 2025' },
    ],
    options: [
      { ...option, label: 'A', roles: [{ title: 'Social media manager', monthlySalary: salary, fte: 0.8 }] },
      {
        ...option,
        label: 'B',
        roles: [],
        agency: { low: 32_000, likely: 38_000, high: 52_000 },
        agencyHours: 42,
        ads: 14_000,
        managementHours: 12,
        managementHourlyCost: 620,
        setup: 45_000,
        commitmentMonths: 12,
      },
      {
        ...option,
        label: 'C',
        roles: [{ title: '', monthlySalary: 43_500, fte: 0.5 }],
        agency: 18_000,
        agencyHours: 16,
        creators: { likely: 7000, sureness: 'guess' },
        ads: 33_000,
      },
      { ...option, label: 'D', roles: [{ title: '', monthlySalary: 38_900, fte: 1 }], ads: 0, tools: 450 },
    ],
  };
}

/** Counts outcomes instead of money back. */
function outcome(locale: Locale): BudgetInputs {
  const plan = starter(locale);
  return {
    ...employedBy(plan, { country: 'SE', organisation: 'association', currency: 'SEK' }),
    mode: 'outcome',
    outcomes: [
      {
        title: 'Members',
        volumePerMonth: { low: 14, likely: 23, high: 41 },
        incrementality: { likely: 0.6, sureness: 'guess' },
        lag: 1,
        full: { low: 4, likely: 7, high: 12 },
        alternativeCost: { low: 900, likely: 1450, high: 2100 },
        primary: true,
      },
      {
        title: 'Volunteers',
        volumePerMonth: 3.5,
        incrementality: 0.8,
        lag: 0,
        full: 6,
        alternativeCost: null,
        primary: false,
      },
    ],
    baseline: plan.baseline === null ? null : { ...plan.baseline, outcomeVolumes: [4, 0.5] },
  };
}

/** A municipality that wants fewer calls: no discount, VAT that cannot be recovered. */
function municipality(locale: Locale): BudgetInputs {
  const plan = starter(locale);
  return {
    ...employedBy(plan, { country: 'SE', organisation: 'municipality', currency: 'SEK' }),
    leadRate: null,
    closeRate: null,
    marginPerCustomer: null,
    socialVisits: null,
    organicLeadRate: null,
    contacts: { low: 2100, likely: 3400, high: 5200 },
    deflectionRate: { low: 0.02, likely: 0.06, high: 0.11 },
    costOtherChannel: { likely: 68, sureness: 'informed' },
    costSocialChannel: 23,
    supportLag: 1,
    supportFull: 8,
  };
}

/** Large sums in euro, in Norway, far below zero. */
function euro(locale: Locale): BudgetInputs {
  const plan = starter(locale);
  const [option] = plan.options;
  return {
    ...employedBy(plan, { country: 'NO', organisation: 'company', currency: 'EUR' }),
    horizonMonths: 60,
    discountRate: 0.115,
    marginPerCustomer: { likely: 3333.33, sureness: 'guess' },
    options: [{ ...option, ads: { low: 7e5, likely: 2_345_678, high: 4e7 }, creators: 1_049_999.5 }],
  };
}

/** The plans by hand, in one language. */
const byHand: Readonly<Record<string, (locale: Locale) => BudgetInputs>> = {
  'full plan, four options': full,
  'cost per outcome': outcome,
  'municipality, fewer calls': municipality,
  'Norway in euro': euro,
};

function linked(name: string, inputs: BudgetInputs): LinkedPlan {
  return { name, fragment: writeBudgetLink(inputs, { edition, headline: '' }) };
}

const inBoth = (plans: (locale: Locale) => readonly LinkedPlan[]): Localised<readonly LinkedPlan[]> => ({
  sv: plans('sv'),
  en: plans('en'),
});

/** Plans by hand, for each language. */
export const handmade = inBoth((locale) =>
  Object.entries(byHand).map(([name, plan]) => linked(name, plan(locale))),
);

/** The examples that the tool offers, for each language. */
export const examples = inBoth((locale) =>
  scenarioNames.map((name) => linked(`example ${name}`, example(name, locale))),
);

/** Plans of every kind, drawn from what the properties of the model are tested with; each costs something. */
export const drawn: readonly LinkedPlan[] = fc
  .sample(anyInputs.filter(hasCost), { seed: drawnSeed, numRuns: drawnCount })
  .map((inputs, index) => linked(`drawn plan ${index + 1}`, inputs));

/** The inputs that a link holds, whatever it says beside them. */
export function inputsIn(fragment: string): BudgetInputs | null {
  return openBudgetLink(`#${fragment}`, startOf('en'))?.inputs ?? null;
}
