import { likelyOf, withLikely, type Amount } from '../../lib/amount.ts';

/**
 * The inputs of the budget: their names, allowed values and starting values, and nothing else.
 * Names and ranges follow the published method; money is in the plan's currency, rates are fractions (0.04 is 4 %).
 */

/** What kind of employer decides social charges, VAT and the discount rate. */
export const organisations = [
  'companyAgreement',
  'company',
  'municipality',
  'region',
  'state',
  'association',
] as const;
export type Organisation = (typeof organisations)[number];

/** Countries with a profile of employer costs; `own` means that the reader gives the rates. */
export const countries = ['SE', 'NO', 'DK', 'FI', 'IS', 'GB', 'DE', 'US', 'own'] as const;
export type Country = (typeof countries)[number];

/** Currencies of a plan. Nothing is ever converted. */
export const currencies = ['SEK', 'NOK', 'DKK', 'EUR', 'ISK', 'GBP', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** `value` counts money back; `outcome` counts what each useful outcome costs. */
export const modes = ['value', 'outcome'] as const;
export type Mode = (typeof modes)[number];

/** How a field is typed and shown. */
export type FieldKind = 'money' | 'rate' | 'count' | 'hours' | 'minutes' | 'months' | 'exponent' | 'fte';

/** What a numeric input may hold. */
export interface Field {
  readonly kind: FieldKind;
  readonly min: number;
  readonly max: number;
  /** Whole numbers only. */
  readonly integer?: true;
  /** May be given as a range. */
  readonly uncertain?: true;
  /** Market factor: +1 rises with it, -1 falls with it; 0 is the reader's own cost or time. */
  readonly market?: 1 | -1;
}

const large = 1e12;
/** Nothing in the model may be divided by zero: the least that counts as more than nothing. */
const aboveZero = 1e-6;

const money = { kind: 'money', min: 0, max: large } as const;
const rate = { kind: 'rate', min: 0, max: 1 } as const;
const count = { kind: 'count', min: 0, max: large } as const;
const months = { kind: 'months', min: 0, max: 120, integer: true } as const;
/** A month of full effect always stands above its lag. */
const lag = { ...months, max: months.max - 1 } as const;
const uncertain = { uncertain: true } as const;
const risesWithMarket = { uncertain: true, market: 1 } as const;
const fallsWithMarket = { uncertain: true, market: -1 } as const;

/** Numbers of the plan, shared by all options. */
export const planFields = {
  horizonMonths: { kind: 'months', min: 12, max: 60, integer: true },
  discountRate: { kind: 'rate', min: 0, max: 0.3 },
  wageGrowth: { kind: 'rate', min: 0, max: 0.2 },
  contingency: { kind: 'rate', min: 0, max: 1 },
  irrecoverableVat: { kind: 'rate', min: 0, max: 0.3 },
  employerContribution: { kind: 'rate', min: 0, max: 1.5 },
  agreedContribution: { kind: 'rate', min: 0, max: 1.5 },
  correlation: { kind: 'rate', min: 0, max: 0.9 },
  seed: { kind: 'count', min: 1, max: 999_999, integer: true },
} as const satisfies Record<string, Field>;
export type PlanField = keyof typeof planFields;

/** Numbers of the work plan, shared by all options; hours are per month. */
export const workFields = {
  communityHours: { kind: 'hours', min: 0, max: 1e6 },
  planningHours: { kind: 'hours', min: 0, max: 1e6 },
  workHoursPerMonth: { kind: 'hours', min: 1, max: 744 },
  adminShare: { kind: 'rate', min: 0, max: 0.99 },
} as const satisfies Record<string, Field>;
export type WorkField = keyof typeof workFields;

/** One kind of work that recurs every month. */
export const taskFields = {
  volumePerMonth: { ...count, ...uncertain },
  minutesEach: { kind: 'minutes', min: 0, max: 1e6, ...uncertain },
  channels: { kind: 'count', min: 1, max: 100, integer: true },
  languages: { kind: 'count', min: 1, max: 100, integer: true },
} as const satisfies Record<string, Field>;

/** From click or question to money, by the stream of benefit that each input belongs to. */
export const streamFields = {
  paid: {
    cpc: { kind: 'money', min: aboveZero, max: large, ...fallsWithMarket },
    adsReference: { kind: 'money', min: aboveZero, max: large, ...uncertain },
    beta: { kind: 'exponent', min: 0.5, max: 1, ...risesWithMarket },
    leadRate: { ...rate, ...risesWithMarket },
    closeRate: { ...rate, ...risesWithMarket },
    marginPerCustomer: { ...money, ...risesWithMarket },
    incrementalityPaid: { ...rate, ...risesWithMarket },
    paidFull: { ...months, min: 1, ...fallsWithMarket },
    salesCycle: { ...months, ...fallsWithMarket },
  },
  organic: {
    socialVisits: { ...count, ...risesWithMarket },
    organicLeadRate: { ...rate, ...risesWithMarket },
    incrementalityOrganic: { ...rate, ...risesWithMarket },
    organicLag: { ...lag, ...fallsWithMarket },
    organicFull: { ...months, min: 1, ...fallsWithMarket },
    overlap: { ...rate, ...fallsWithMarket },
  },
  support: {
    contacts: { ...count, ...risesWithMarket },
    deflectionRate: { ...rate, ...risesWithMarket },
    costOtherChannel: { ...money, ...risesWithMarket },
    costSocialChannel: { ...money, ...fallsWithMarket },
    supportLag: { ...lag, ...fallsWithMarket },
    supportFull: { ...months, min: 1, ...fallsWithMarket },
  },
  recruit: {
    hiresPerMonth: { ...count, ...risesWithMarket },
    hiresFromSocial: { ...rate, ...risesWithMarket },
    costPerHireSaved: { ...money, ...risesWithMarket },
    recruitLag: { ...lag, ...fallsWithMarket },
    recruitFull: { ...months, min: 1, ...fallsWithMarket },
  },
  retain: {
    customersReached: { ...count, ...risesWithMarket },
    churnReduction: { ...rate, ...risesWithMarket },
    marginPerCustomerYear: { ...money, ...risesWithMarket },
    retainLag: { ...lag, ...fallsWithMarket },
    retainFull: { ...months, min: 1, ...fallsWithMarket },
  },
  avoided: {
    spendThatReallyStops: { ...money, ...risesWithMarket },
  },
} as const satisfies Record<string, Record<string, Field>>;

/** The streams of benefit, in the order they are shown. */
export const streamNames = ['paid', 'organic', 'support', 'recruit', 'retain', 'avoided'] as const;
export type StreamName = (typeof streamNames)[number];

type KeysOfUnion<T> = T extends unknown ? keyof T : never;
/** A funnel or stream input. */
export type FunnelField = KeysOfUnion<(typeof streamFields)[StreamName]>;

/** Every funnel and stream input, whatever its stream. */
export const funnelFields = Object.fromEntries(
  streamNames.flatMap((stream) => Object.entries<Field>(streamFields[stream])),
) as Readonly<Record<FunnelField, Field>>;

/** The lag that a month of full effect must stand above. */
export const lagOf: Readonly<Partial<Record<FunnelField, FunnelField>>> = {
  organicFull: 'organicLag',
  supportFull: 'supportLag',
  recruitFull: 'recruitLag',
  retainFull: 'retainLag',
};

/** What an option costs: money and hours a month, training and set-up once. */
export const optionFields = {
  overheadPerFte: { ...money, ...uncertain },
  managementHours: { kind: 'hours', min: 0, max: 1e6, ...uncertain },
  managementHourlyCost: { ...money, ...uncertain },
  agency: { ...money, ...uncertain },
  agencyHours: { kind: 'hours', min: 0, max: 1e6, ...uncertain },
  tools: { ...money, ...uncertain },
  production: { ...money, ...uncertain },
  creators: { ...money, ...uncertain },
  ads: { ...money, ...uncertain },
  training: { ...money, ...uncertain },
  setup: { ...money, ...uncertain },
} as const satisfies Record<string, Field>;
export type OptionField = keyof typeof optionFields;

/** How fast an option can be stopped. */
export const exitFields = {
  noticeMonths: { kind: 'months', min: 0, max: 24, integer: true },
  commitmentMonths: { kind: 'months', min: 0, max: 60, integer: true },
} as const satisfies Record<string, Field>;
export type ExitField = keyof typeof exitFields;

export const roleFields = {
  monthlySalary: { ...money, ...uncertain },
  fte: { kind: 'fte', min: 0, max: 1000 },
} as const satisfies Record<string, Field>;

/** Volumes that the baseline has of its own: what today's work brings without the plan. */
export const volumeFields = ['socialVisits', 'contacts', 'hiresPerMonth', 'customersReached'] as const;
export type VolumeField = (typeof volumeFields)[number];

export const outcomeFields = {
  volumePerMonth: { ...count, ...risesWithMarket },
  incrementality: { ...rate, ...risesWithMarket },
  lag: { ...lag, ...fallsWithMarket },
  full: { ...months, min: 1, ...fallsWithMarket },
  alternativeCost: { ...money, ...uncertain },
} as const satisfies Record<string, Field>;

/** Benefits that are real but not priced; they are listed beside the sum, never in it. */
export const unpricedBenefits = ['brand', 'crisis', 'employer', 'citizens', 'insight'] as const;
export type UnpricedBenefit = (typeof unpricedBenefits)[number];

export interface Role<A> {
  readonly title: string;
  readonly monthlySalary: A;
  readonly fte: number;
}

export interface Task<A> {
  readonly title: string;
  readonly volumePerMonth: A;
  readonly minutesEach: A;
  readonly channels: number;
  readonly languages: number;
}

type Costs<A> = Readonly<Record<OptionField, A>> & Readonly<Record<ExitField, number>>;

/** One way of doing the work. */
export interface Option<A> extends Costs<A> {
  readonly label: string;
  readonly roles: readonly Role<A>[];
}

/** What already runs and would go on: an option with its own volumes and full effect from the first month. */
export interface Baseline<A> extends Option<A>, Readonly<Record<VolumeField, A>> {
  /** Volume a month of each outcome, in the order of `outcomes`. */
  readonly outcomeVolumes: readonly A[];
}

export interface Outcome<A> {
  readonly title: string;
  readonly volumePerMonth: A;
  readonly incrementality: A;
  readonly lag: A;
  readonly full: A;
  /** What the same outcome costs in the channel it would otherwise take; null when nobody knows. */
  readonly alternativeCost: A | null;
  readonly primary: boolean;
}

export interface Unpriced {
  readonly benefit: UnpricedBenefit;
  readonly note: string;
}

type Funnel<A> = Readonly<Record<FunnelField, A>>;

/** All inputs, with `A` for what may be uncertain and `F` for what may also be left empty. */
export interface Inputs<A, F>
  extends Readonly<Record<PlanField, number>>, Readonly<Record<WorkField, number>>, Funnel<F> {
  readonly mode: Mode;
  readonly country: Country;
  readonly organisation: Organisation;
  readonly currency: Currency;
  /** First month of the plan, `YYYY-MM`. */
  readonly startMonth: string;
  /** First month of the financial year, 1..12. */
  readonly fiscalYearStart: number;
  readonly tasks: readonly Task<A>[];
  readonly outcomes: readonly Outcome<A>[];
  readonly unpriced: readonly Unpriced[];
  /** One to four. */
  readonly options: readonly [Option<A>, ...Option<A>[]];
  readonly baseline: Baseline<A> | null;
}

/** What the reader has filled in: ranges are kept as given, figures of the reader's own may be empty. */
export type BudgetInputs = Inputs<Amount, Amount | null>;

/** The same with one number for each input, as the formulas need it. An empty figure counts as nothing. */
export type BudgetValues = Inputs<number, number>;

/** Most options that stand side by side. */
export const maxOptions = 4;
/** Most rows of roles, tasks and outcomes. */
export const maxRows = 12;
/** Longest label or title, in characters. */
export const maxLabel = 60;

/** The first month of the next whole quarter after a date, `YYYY-MM`. */
export function nextQuarter(today: Date): string {
  const quarter = Math.floor(today.getUTCMonth() / 3) + 1;
  const year = today.getUTCFullYear() + Math.floor(quarter / 4);
  return `${year}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}`;
}

/** An option that costs nothing and has nobody, to be filled in. */
export function emptyOption(label: string): Option<Amount> {
  return {
    label,
    roles: [],
    overheadPerFte: 0,
    managementHours: 0,
    managementHourlyCost: 0,
    agency: 0,
    agencyHours: 0,
    tools: 0,
    production: 0,
    creators: 0,
    ads: 0,
    training: 0,
    setup: 0,
    noticeMonths: 0,
    commitmentMonths: 0,
  };
}

/** A baseline with nothing in it: nobody does the work today, and it brings nothing. */
export function emptyBaseline(label: string): Baseline<Amount> {
  return {
    ...emptyOption(label),
    socialVisits: 0,
    contacts: 0,
    hiresPerMonth: 0,
    customersReached: 0,
    outcomeVolumes: [],
  };
}

/** Values the world or our own starting points give; what is left out stays empty or at nothing. */
export interface Defaults {
  readonly plan: Readonly<Partial<Record<PlanField, number>>>;
  readonly work: Readonly<Partial<Record<WorkField, number>>>;
  readonly funnel: Readonly<Partial<Record<FunnelField, Amount>>>;
  readonly option: Readonly<Partial<Record<OptionField, Amount>>>;
  /** Median salary a month for this kind of work, or null where no statistics are at hand. */
  readonly monthlySalary: number | null;
}

/** Nothing known about the world: the neutral values of the method. */
export const noDefaults: Defaults = { plan: {}, work: {}, funnel: {}, option: {}, monthlySalary: null };

/** Names that the reader's language gives to what a plan starts with. */
export interface StartingNames {
  readonly option: string;
  readonly baseline: string;
}

/**
 * The plan a reader starts from: figures about the world filled in, figures about the reader's own organisation empty,
 * and today's work as the baseline.
 */
export function startingInputs(defaults: Defaults, names: StartingNames, today: Date): BudgetInputs {
  const funnel = Object.fromEntries(
    Object.keys(funnelFields).map((name) => [name, defaults.funnel[name as FunnelField] ?? null]),
  ) as Record<FunnelField, Amount | null>;
  const salary = defaults.monthlySalary ?? 0;
  return {
    mode: 'value',
    country: 'SE',
    organisation: 'companyAgreement',
    currency: 'SEK',
    horizonMonths: 24,
    startMonth: nextQuarter(today),
    fiscalYearStart: 1,
    discountRate: 0.08,
    wageGrowth: 0,
    contingency: 0.1,
    irrecoverableVat: 0,
    employerContribution: 0,
    agreedContribution: 0,
    correlation: 0.3,
    seed: 1,
    communityHours: 0,
    planningHours: 0,
    workHoursPerMonth: 145,
    adminShare: 0,
    ...defaults.plan,
    ...defaults.work,
    tasks: [],
    outcomes: [],
    unpriced: [],
    ...funnel,
    options: [
      {
        ...emptyOption(names.option),
        ...defaults.option,
        roles: [{ title: '', monthlySalary: salary, fte: 0 }],
      },
    ],
    baseline: {
      ...emptyBaseline(names.baseline),
      // The same costs per person on both sides, so that someone already employed cancels out.
      ...defaults.option,
      roles: [{ title: '', monthlySalary: salary, fte: 0 }],
    },
  };
}

/** A plan whose months and outcomes are in order, and the names of what had to be moved for it. */
export interface Ordered {
  readonly inputs: BudgetInputs;
  readonly moved: readonly string[];
}

/** Position of the outcome that the answer is about. */
export function primaryOutcome(outcomes: readonly { readonly primary: boolean }[]): number {
  return Math.max(
    0,
    outcomes.findIndex((outcome) => outcome.primary),
  );
}

/**
 * Puts in order what single inputs cannot see: full effect comes after its lag, and exactly one outcome is the primary one.
 */
export function inOrder(inputs: BudgetInputs): Ordered {
  const moved: string[] = [];
  const months: Partial<Record<FunnelField, Amount>> = {};
  for (const full of Object.keys(lagOf) as FunnelField[]) {
    const lag = lagOf[full];
    const [until, from] = [inputs[full], lag === undefined ? null : inputs[lag]];
    if (until === null || from === null || likelyOf(until) > likelyOf(from)) continue;
    months[full] = withLikely(until, likelyOf(from) + 1, funnelFields[full]);
    moved.push(full);
  }
  const primary = primaryOutcome(inputs.outcomes);
  const outcomes = inputs.outcomes.map((outcome, index) => {
    const lag = likelyOf(outcome.lag);
    const early = likelyOf(outcome.full) <= lag;
    if (early) moved.push(`outcomes[${index}].full`);
    if (outcome.primary !== (index === primary)) moved.push(`outcomes[${index}].primary`);
    return {
      ...outcome,
      ...(early ? { full: withLikely(outcome.full, lag + 1, outcomeFields.full) } : {}),
      primary: index === primary,
    };
  });
  return moved.length === 0 ? { inputs, moved } : { inputs: { ...inputs, ...months, outcomes }, moved };
}
