import { employerCost } from '../lib/employer-cost.ts';
import { budgetDefaults } from './defaults.ts';
import { fact, type FactId } from './facts.ts';
import type { SalaryFigureId } from './figures.ts';
import { profile, type Profile, type ProfileId } from './profiles.ts';

/** What an hour of one's own staff costs, and what that was read in. */
export interface OwnHour {
  /** In the currency of the profile. */
  readonly value: number;
  readonly factIds: readonly FactId[];
  readonly salaryRowIds: readonly SalaryFigureId[];
}

/**
 * An hour actually worked by one's own staff: median salary and the employer's charges on it, over the hours of a month.
 * Null where a part of it has no source.
 */
export function ownHour(id: ProfileId): OwnHour | null {
  const { brackets, fixedPerFte, fixedFactIds, hoursPerMonth } = profile(id);
  const salary = budgetDefaults(id).monthlySalary;
  if (salary === undefined || brackets === null || hoursPerMonth === null) return null;
  const { statutory, agreed } = employerCost(salary.value, brackets, fixedPerFte);
  return {
    value: (salary.value + statutory + agreed) / hoursPerMonth.value,
    factIds: [
      ...new Set([
        ...brackets.flatMap(({ factIds }) => factIds),
        ...fixedFactIds,
        ...hoursPerMonth.factIds,
        ...salary.factIds,
      ]),
    ],
    salaryRowIds: salary.salaryRowIds,
  };
}

/** The fact that says what an hour bought from outside costs, and whose hour it is. */
interface OutsideSource {
  readonly id: FactId;
  readonly kind: 'agency' | 'freelance';
}

/** What an hour bought from outside costs, in the currency of the country. */
export interface OutsideHour extends OutsideSource {
  readonly value: number;
}

/** Where work is bought by the hour: an agency's average in Norway, recommended fees of freelancers in Sweden and Denmark. */
export const outsideHours = {
  SE: { id: 'B502', kind: 'freelance' },
  DK: { id: 'B503', kind: 'freelance' },
  NO: { id: 'B504', kind: 'agency' },
} as const satisfies Partial<Record<Profile['country'], OutsideSource>>;

/** An hour bought from outside in a country; null where nothing was found. */
export function outsideHour(country: Profile['country']): OutsideHour | null {
  if (!(country in outsideHours)) return null;
  const { id, kind } = outsideHours[country as keyof typeof outsideHours];
  const { value } = fact(id);
  return value === null ? null : { value, id, kind };
}
