import { employerCost } from '../lib/employer-cost.ts';
import { derive, factsOf, type Factor } from './derivation.ts';
import type { FactId } from './facts.ts';
import { figure, type FigureId, type SalaryFigureId } from './figures.ts';
import { profile, type Profile, type ProfileFigure, type ProfileId } from './profiles.ts';
import { startingPoint } from './starting-points.ts';

/** A value an input may start from, and where it comes from. */
export interface BudgetDefault {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly grade: 'source' | 'startingPoint';
  /** The facts behind a sourced value; empty for a starting point. */
  readonly factIds: readonly FactId[];
  /** The rows of salary statistics behind a value. */
  readonly salaryRowIds: readonly SalaryFigureId[];
  /** How a sourced value was worked out, when it is a product. */
  readonly made: readonly Factor[] | null;
  readonly startingPointId: string | null;
}

/** Inputs that may have a starting value, by their names in the rules of calculation. */
export type DefaultInput =
  | 'discountRate'
  | 'wageGrowth'
  | 'contingency'
  | 'irrecoverableVat'
  | 'correlation'
  | 'workHoursPerMonth'
  | 'adminShare'
  | 'communityHours'
  | 'planningHours'
  | 'cpc'
  | 'beta'
  | 'leadRate'
  | 'incrementalityPaid'
  | 'paidFull'
  | 'organicLeadRate'
  | 'incrementalityOrganic'
  | 'organicLag'
  | 'organicFull'
  | 'overlap'
  | 'deflectionRate'
  | 'costOtherChannel'
  | 'costSocialChannel'
  | 'supportLag'
  | 'supportFull'
  | 'recruitLag'
  | 'recruitFull'
  | 'churnReduction'
  | 'retainLag'
  | 'retainFull'
  | 'incrementality'
  | 'lag'
  | 'full'
  | 'monthlySalary'
  | 'overheadPerFte'
  | 'managementHours'
  | 'managementHourlyCost'
  | 'tools'
  | 'noticeMonths';

/** Starting values by input. What is missing starts empty: the figure is the reader's own, or no source covers it. */
export type BudgetDefaults = Readonly<Partial<Record<DefaultInput, BudgetDefault>>>;

function fromStartingPoint(id: string): BudgetDefault {
  const found = startingPoint(id);
  if (found === null) throw new Error(`There is no starting point ${id}; add it to starting-points.ts`);
  const { value, low, high } = found;
  return {
    value,
    low,
    high,
    grade: 'startingPoint',
    factIds: [],
    salaryRowIds: [],
    made: null,
    startingPointId: id,
  };
}

interface Span {
  readonly low?: readonly Factor[];
  readonly high?: readonly Factor[];
  /** Decimals that a starting value is worth writing with; six keeps a rate whole. */
  readonly decimals?: number;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function fromFacts(made: readonly Factor[], { low, high, decimals = 6 }: Span = {}): BudgetDefault {
  const product = (factors: readonly Factor[]): number => round(derive(factors), decimals);
  return {
    value: product(made),
    low: low === undefined ? null : product(low),
    high: high === undefined ? null : product(high),
    grade: 'source',
    factIds: [...new Set([made, low ?? [], high ?? []].flatMap(factsOf))],
    salaryRowIds: [],
    made,
    startingPointId: null,
  };
}

function fromProfile({ value, low, high, factIds }: ProfileFigure, decimals = 6): BudgetDefault {
  return {
    value: round(value, decimals),
    low: low === null ? null : round(low, decimals),
    high: high === null ? null : round(high, decimals),
    grade: 'source',
    factIds,
    salaryRowIds: [],
    made: null,
    startingPointId: null,
  };
}

type Rate = Extract<FigureId, `X2025-${string}`>;

/** Multiplying by these gives the currency of the plan; empty when it is the same currency. */
function conversion(currency: Profile['currency'], from: 'USD' | 'GBP'): readonly Factor[] {
  if (currency === from) return [];
  return [{ figure: `X2025-${currency}-${from}` as Rate }];
}

/** A company with the right to deduct gets the tax back: our starting point, where no fact is needed. */
function irrecoverableVat({ irrecoverableVat: share }: Profile): BudgetDefault | null {
  if (share === null) return null;
  return share.factIds.length === 0 ? fromStartingPoint('irrecoverableVat') : fromProfile(share);
}

/** Click prices per country; nothing was found for the others. */
const clickPrice = { SE: 'B105', NO: 'B115' } as const;

function cpc({ country, currency }: Profile): BudgetDefault | null {
  if (country !== 'SE' && country !== 'NO') return null;
  const price = clickPrice[country];
  const rate = conversion(currency, 'USD');
  return fromFacts([{ figure: price }, ...rate], {
    low: [{ figure: price, field: 'low' }, ...rate],
    high: [{ figure: price, field: 'high' }, ...rate],
    decimals: 2,
  });
}

const salarySector = {
  companyAgreement: 'private',
  company: 'private',
  municipality: 'municipalities',
  region: 'regions',
  state: 'central',
  association: 'all',
} as const;

function fromSalary(id: SalaryFigureId): BudgetDefault {
  return {
    value: figure(id),
    low: figure(id, 'low'),
    high: figure(id, 'high'),
    grade: 'source',
    factIds: [],
    salaryRowIds: [id],
    made: null,
    startingPointId: null,
  };
}

/** What an hour of a communication manager costs: median salary with charges, over the hours at work. */
function managementHourlyCost({
  organisation,
  brackets,
  fixedPerFte,
  hoursPerMonth,
}: Profile): BudgetDefault | null {
  if (organisation === null || brackets === null || hoursPerMonth === null) return null;
  const row: SalaryFigureId = `se-scb-1242-2025-${salarySector[organisation]}-both`;
  const hourly = (salary: number): number => {
    const cost = employerCost(salary, brackets, fixedPerFte);
    return round((salary + cost.statutory + cost.agreed) / hoursPerMonth.value, 0);
  };
  return {
    ...fromSalary(row),
    value: hourly(figure(row)),
    low: hourly(figure(row, 'low')),
    high: hourly(figure(row, 'high')),
    factIds: [...new Set([...brackets.flatMap(({ factIds }) => factIds), 'N227' as const])],
  };
}

const ofTheWorld = {
  contingency: fromStartingPoint('contingency'),
  correlation: fromStartingPoint('correlation'),
  adminShare: fromStartingPoint('adminShare'),
  communityHours: fromStartingPoint('communityHours-10-49'),
  planningHours: fromStartingPoint('planningHours-10-49'),
  beta: fromStartingPoint('beta'),
  leadRate: fromFacts([{ share: 'B351' }], {
    low: [{ share: 'B352.paid', field: 'low' }],
    high: [{ share: 'B351', field: 'high' }],
  }),
  incrementalityPaid: fromStartingPoint('incrementalityPaid'),
  paidFull: fromStartingPoint('paidFull'),
  organicLeadRate: fromFacts([{ share: 'B351.organic' }], {
    low: [{ share: 'B352.organic', field: 'low' }],
    high: [{ share: 'B351.organic', field: 'high' }],
  }),
  incrementalityOrganic: fromStartingPoint('incrementalityOrganic'),
  organicLag: fromStartingPoint('organicLag'),
  organicFull: fromStartingPoint('organicFull'),
  overlap: fromStartingPoint('overlap'),
  deflectionRate: fromStartingPoint('deflectionRate'),
  supportLag: fromStartingPoint('supportLag'),
  supportFull: fromStartingPoint('supportFull'),
  recruitLag: fromStartingPoint('recruitLag'),
  recruitFull: fromStartingPoint('recruitFull'),
  churnReduction: fromStartingPoint('churnReduction'),
  retainLag: fromStartingPoint('retainLag'),
  retainFull: fromStartingPoint('retainFull'),
  incrementality: fromStartingPoint('incrementality'),
  lag: fromStartingPoint('lag'),
  full: fromStartingPoint('full'),
  managementHours: fromStartingPoint('managementHours'),
} as const satisfies BudgetDefaults;

/**
 * The starting values of a budget in a country and for a kind of employer. Money is in the profile's currency, rates
 * are fractions, times are months. Contribution rates are not among them: they follow from the salary by employerCost.
 * Figures about the reader's own organisation (margin, close rate, volumes, hires) are never here.
 *
 * The rates from visit to lead are purchase rates of web shops, the only sourced ones: low for whoever collects
 * contacts rather than orders. The cost of an answer on social media is that of an email, for want of a measured one.
 */
export function budgetDefaults(profileId: ProfileId): BudgetDefaults {
  const chosen = profile(profileId);
  const { currency, organisation } = chosen;
  const pounds = conversion(currency, 'GBP');
  const dollars = conversion(currency, 'USD');
  const perCountry: Readonly<Partial<Record<DefaultInput, BudgetDefault | null>>> = {
    discountRate: fromStartingPoint(chosen.discountRate === 0 ? 'discountRatePublic' : 'discountRateCompany'),
    wageGrowth: chosen.wageGrowth === null ? null : fromProfile(chosen.wageGrowth),
    irrecoverableVat: irrecoverableVat(chosen),
    workHoursPerMonth: chosen.hoursPerMonth === null ? null : fromProfile(chosen.hoursPerMonth, 1),
    cpc: cpc(chosen),
    costOtherChannel: fromFacts([{ figure: 'B402' }, ...pounds], { decimals: 2 }),
    costSocialChannel: fromFacts([{ figure: 'B402.email' }, ...pounds], {
      low: [{ figure: 'B402.chat' }, ...pounds],
      high: [{ figure: 'B402' }, ...pounds],
      decimals: 2,
    }),
    monthlySalary:
      organisation === null ? null : fromSalary(`se-scb-2432-2025-${salarySector[organisation]}-both`),
    overheadPerFte: currency === 'SEK' ? fromStartingPoint('overheadPerFte') : null,
    managementHourlyCost: managementHourlyCost(chosen),
    tools: fromFacts([{ figure: 'B601' }, ...dollars], {
      low: [{ figure: 'B603' }, ...dollars],
      high: [{ figure: 'B601', field: 'high' }, ...dollars],
      decimals: 0,
    }),
    noticeMonths:
      chosen.country === 'SE'
        ? fromFacts([{ figure: 'N244' }], {
            low: [{ figure: 'N244' }],
            high: [{ figure: 'N244', field: 'high' }],
          })
        : null,
  };
  const found = Object.entries(perCountry).filter(
    (entry): entry is [DefaultInput, BudgetDefault] => entry[1] !== null,
  );
  return { ...ofTheWorld, ...(Object.fromEntries(found) as BudgetDefaults) };
}
