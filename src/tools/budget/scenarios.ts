import type { DetailMessages } from './messages/messages.ts';
import type { Amount } from '../../lib/amount.ts';
import { followProfile, type EmployerProfiles } from './profile.ts';
import { sameAmount } from './entry.ts';
import {
  funnelFields,
  optionFields,
  type BudgetInputs,
  type FunnelField,
  type OptionField,
  type Organisation,
  type StartingNames,
} from './state.ts';

/**
 * Named example plans, for the page before anything is filled in, for playbooks, and for tests. Every organisation and
 * every figure of its own is made up; figures about the world come from the plan and the profiles handed in.
 */

/** The names and titles that stand in the plans of the examples. */
export type PlanTexts = DetailMessages['plans'];

/** What a scenario is made of. */
interface Ground {
  /** The plan a reader starts from, with its figures about the world. */
  readonly starting: BudgetInputs;
  readonly names: StartingNames;
  readonly texts: PlanTexts;
  readonly profiles: EmployerProfiles;
}

/** The starting plan of another kind of employer: its charges, salary, discount rate and VAT. */
function startingFor(organisation: Organisation, { starting, profiles }: Ground): BudgetInputs {
  return followProfile(starting, { ...starting, organisation }, profiles);
}

const salaryOf = (plan: BudgetInputs): Amount => plan.options[0].roles[0]?.monthlySalary ?? 0;

/** Hours a month as a share of a full-time post, to four decimals. */
const post = (plan: BudgetInputs, hours: number): number =>
  Math.round((hours / plan.workHoursPerMonth) * 1e4) / 1e4;

const measured = (likely: number): Amount => ({ likely, sureness: 'measured' });
const informed = (likely: number): Amount => ({ likely, sureness: 'informed' });
const guess = (likely: number): Amount => ({ likely, sureness: 'guess' });

/** The minutes a task takes are the reader's to measure; these are guesses. */
const task = (title: string, volumePerMonth: number, minutesEach: number, channels = 1) => ({
  title,
  volumePerMonth,
  minutesEach: guess(minutesEach),
  channels,
  languages: 1,
});

/** A builder of extensions that goes from nine hours a week to a half-time post with a modest ad budget. */
function starter({ starting, names }: Ground): BudgetInputs {
  const salary = salaryOf(starting);
  const [option] = starting.options;
  return {
    ...starting,
    leadRate: informed(0.03),
    closeRate: informed(0.2),
    marginPerCustomer: informed(18_000),
    salesCycle: informed(2),
    adsReference: 8000,
    socialVisits: informed(350),
    organicLeadRate: informed(0.02),
    options: [
      {
        ...option,
        label: names.option,
        roles: [{ title: '', monthlySalary: salary, fte: 0.5 }],
        tools: 1200,
        production: 3500,
        ads: 8000,
        training: 12_000,
        noticeMonths: 2,
      },
    ],
    baseline:
      starting.baseline === null
        ? null
        : {
            ...starting.baseline,
            roles: [{ title: '', monthlySalary: salary, fte: 0.2588 }],
            ads: 1500,
            socialVisits: 140,
          },
  };
}

/** A yarn shop with online sales and no collective agreement: small orders, many of them, mostly from ads. */
function shop(ground: Ground): BudgetInputs {
  const plan = startingFor('company', ground);
  const { role, posts, films, option: label } = ground.texts.shop;
  const monthlySalary = 31_500;
  const roles = (hours: number) => [{ title: role, monthlySalary, fte: post(plan, hours) }];
  return {
    ...plan,
    tasks: [task(posts, 16, 30), task(films, 4, 120)],
    communityHours: 6,
    planningHours: 5,
    leadRate: measured(0.03),
    // An order is the lead: nobody has to be won over afterwards.
    closeRate: 1,
    marginPerCustomer: measured(540),
    salesCycle: 0,
    adsReference: 12_000,
    socialVisits: measured(2600),
    organicLeadRate: measured(0.019),
    options: [
      {
        ...plan.options[0],
        label,
        roles: roles(42),
        tools: 450,
        production: 800,
        ads: 12_000,
        training: 6000,
        noticeMonths: 1,
      },
    ],
    baseline:
      plan.baseline === null
        ? null
        : { ...plan.baseline, roles: roles(34), tools: 450, ads: 9000, socialVisits: 1500 },
    unpriced: [{ benefit: 'brand', note: '' }],
  };
}

/** A ventilation company: few and valuable customers, a long sale, and fitters who are hard to find. */
function b2bService(ground: Ground): BudgetInputs {
  const { starting } = ground;
  const { role, posts, articles, option: label } = ground.texts.b2bService;
  const monthlySalary = salaryOf(starting);
  const roles = (hours: number) => [{ title: role, monthlySalary, fte: post(starting, hours) }];
  return {
    ...starting,
    horizonMonths: 36,
    tasks: [task(posts, 6, 60), task(articles, 1, 360)],
    communityHours: 3,
    planningHours: 6,
    leadRate: informed(0.015),
    closeRate: measured(0.12),
    marginPerCustomer: measured(92_000),
    salesCycle: measured(5),
    adsReference: 9000,
    socialVisits: guess(420),
    organicLeadRate: informed(0.012),
    hiresPerMonth: measured(0.5),
    hiresFromSocial: guess(0.25),
    costPerHireSaved: informed(38_000),
    options: [
      {
        ...starting.options[0],
        label,
        roles: roles(30),
        agency: 14_000,
        agencyHours: 12,
        tools: 600,
        production: 4000,
        ads: 9000,
        setup: 25_000,
        noticeMonths: 2,
        commitmentMonths: 6,
      },
    ],
    baseline:
      starting.baseline === null ? null : { ...starting.baseline, roles: roles(12), socialVisits: 160 },
    unpriced: [{ benefit: 'employer', note: '' }],
  };
}

/** A municipality that answers questions on social media, counted in questions answered. */
function municipality(ground: Ground): BudgetInputs {
  const plan = startingFor('municipality', ground);
  const { role, posts, films, option: label, outcome, second, note } = ground.texts.municipality;
  const monthlySalary = salaryOf(plan);
  const roles = (fte: number) => [{ title: role, monthlySalary, fte }];
  const showing = { incrementality: guess(0.4), lag: guess(2), full: guess(9) };
  return {
    ...plan,
    mode: 'outcome',
    tasks: [task(posts, 20, 40, 2), task(films, 3, 180)],
    communityHours: 36,
    planningHours: 14,
    outcomes: [
      {
        title: outcome,
        volumePerMonth: informed(640),
        ...showing,
        alternativeCost: plan.costOtherChannel,
        primary: true,
      },
      { title: second, volumePerMonth: guess(9), ...showing, alternativeCost: null, primary: false },
    ],
    options: [
      {
        ...plan.options[0],
        label,
        roles: roles(1),
        tools: 2200,
        production: 2500,
        ads: 3000,
        training: 15_000,
        noticeMonths: 3,
      },
    ],
    baseline:
      plan.baseline === null
        ? null
        : { ...plan.baseline, roles: roles(0.5), tools: 900, ads: 1000, outcomeVolumes: [260, 4] },
    unpriced: [{ benefit: 'crisis', note }],
  };
}

/** An association that looks for volunteers, counted in volunteers found. */
function ngo(ground: Ground): BudgetInputs {
  const plan = startingFor('association', ground);
  const { role, posts, films, option: label, outcome, note } = ground.texts.ngo;
  const monthlySalary = 33_000;
  return {
    ...plan,
    mode: 'outcome',
    tasks: [task(posts, 8, 45), task(films, 2, 120)],
    communityHours: 8,
    planningHours: 5,
    outcomes: [
      {
        title: outcome,
        volumePerMonth: guess(7),
        incrementality: guess(0.5),
        lag: guess(2),
        full: guess(8),
        alternativeCost: 2400,
        primary: true,
      },
    ],
    options: [
      {
        ...plan.options[0],
        label,
        roles: [{ title: role, monthlySalary, fte: post(plan, 43) }],
        tools: 300,
        production: 1000,
        ads: 2000,
        training: 4000,
        noticeMonths: 1,
      },
    ],
    baseline:
      plan.baseline === null
        ? null
        : {
            ...plan.baseline,
            roles: [{ title: role, monthlySalary, fte: post(plan, 14) }],
            outcomeVolumes: [2],
          },
    unpriced: [{ benefit: 'brand', note }],
  };
}

const scenarios = { starter, shop, b2bService, municipality, ngo } as const;
export type ScenarioName = keyof typeof scenarios;

/** The names of the scenarios, in the order they are offered. */
export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[];

/**
 * A made-up plan by name, complete enough for an answer.
 * @param starting the plan a reader starts from, a Swedish company with a collective agreement
 * @param texts what stands in the plans, in the reader's language
 * @param profiles what the world says of kinds of employer; without them every scenario keeps the starting employer's rates
 */
export function scenario(
  name: ScenarioName,
  starting: BudgetInputs,
  names: StartingNames,
  texts: PlanTexts,
  profiles: EmployerProfiles,
): BudgetInputs {
  return scenarios[name]({ starting, names, texts, profiles });
}

/** A made-up plan with its name. */
export interface Example {
  readonly name: ScenarioName;
  readonly plan: BudgetInputs;
}

/** The figures of a plan that are an organisation's own, by name: the funnel's, and the costs of its first option. */
function ownFigures(plan: BudgetInputs): Readonly<Record<string, Amount | null>> {
  const [option] = plan.options;
  const of = <Name extends string>(names: readonly Name[], from: Readonly<Record<Name, Amount | null>>) =>
    names.map((name) => [name, from[name]] as const);
  return Object.fromEntries([
    ...of(Object.keys(funnelFields) as FunnelField[], plan),
    ...of(Object.keys(optionFields) as OptionField[], option),
  ]);
}

/** How much of an example a plan must share to be called made from it. */
const sharedEnough = 0.5;

/**
 * The example that a plan was made from, with the made-up figures by their names: the one whose own figures (those that
 * no plan starts with) the plan still has most of. Null when it has less than half of any.
 */
export function madeFrom(
  inputs: BudgetInputs,
  examples: readonly Example[],
  starting: BudgetInputs,
): { readonly name: ScenarioName; readonly figures: Readonly<Record<string, Amount | null>> } | null {
  const [start, own] = [ownFigures(starting), ownFigures(inputs)];
  const found = examples.map(({ name, plan }) => {
    const figures = ownFigures(plan);
    const telling = Object.keys(figures).filter(
      (key) => !sameAmount(figures[key] ?? null, start[key] ?? null),
    );
    const shared = telling.filter((key) => sameAmount(figures[key] ?? null, own[key] ?? null));
    return {
      name,
      figures: Object.fromEntries(telling.map((key) => [key, figures[key] ?? null])),
      share: shared.length / telling.length,
    };
  });
  const [best] = found.sort((a, b) => b.share - a.share);
  return best === undefined || best.share < sharedEnough ? null : { name: best.name, figures: best.figures };
}
