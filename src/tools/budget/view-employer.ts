import { formatMoney, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { likelyOf, type Amount } from '../../lib/amount.ts';
import { employerCost } from '../../lib/employer-cost.ts';
import type { Citation } from './entry.ts';
import type { DetailMessages } from './messages/messages.ts';
import type { EmployerProfile } from './profile.ts';
import type { BudgetInputs } from './state.ts';

/** One charge in words. */
export interface EmployerLine {
  readonly charge: string;
  readonly rate: string;
  /** The part of the salary it is due on. */
  readonly part: string;
  readonly amount: string;
  readonly source: Citation | null;
}

/** The employer's charges at a salary, with what they make of the plan's percentages. */
export interface EmployerView {
  readonly caption: string;
  readonly lines: readonly EmployerLine[];
  readonly effective: string;
  /** What the plan counts with instead, when the reader has given percentages of their own; empty otherwise. */
  readonly own: string;
}

/** What the working hangs on. */
export interface EmployerInputs extends Pick<
  BudgetInputs,
  'currency' | 'employerContribution' | 'agreedContribution'
> {
  /** Salary of the plan's first role; null when it has none. */
  readonly salary: Amount | null;
}

/** Rounding of the plan's percentages, which are effective rates to six decimals. */
const sameRate = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/**
 * The working of the employer's contributions at the salary of the plan's first role, charge by charge; null where no
 * source covers the country or there is no salary to work on.
 */
export function viewEmployer(
  inputs: EmployerInputs,
  profile: EmployerProfile | null,
  detail: DetailMessages,
  locale: Locale,
): EmployerView | null {
  const salary = likelyOf(inputs.salary ?? profile?.monthlySalary ?? 0);
  if (profile?.brackets == null || salary <= 0) return null;
  const text = detail.employer;
  const money = (value: number): string =>
    formatMoney(Math.round(value), inputs.currency, locale, { full: true });
  const cost = employerCost(salary, profile.brackets, profile.fixedPerFte);
  const part = (from: number, to: number | null): string => {
    if (from <= 0) return to === null ? text.whole : fill(text.below, { to: money(to) });
    return to === null
      ? fill(text.above, { from: money(from) })
      : fill(text.between, { from: money(from), to: money(to) });
  };
  const lines: EmployerLine[] = profile.brackets.map((bracket) => {
    const { label, rate, from, to, source } = bracket;
    const { working } = employerCost(salary, [bracket], 0);
    const [line] = working;
    return {
      charge: label,
      rate: formatPercent(rate, locale),
      part: part(from, to),
      amount: line === undefined ? text.none : money(line.amount),
      source: source.text === '' ? null : source,
    };
  });
  if (profile.fixedPerFte > 0) {
    lines.push({
      charge: text.fixed,
      rate: '',
      part: '',
      amount: money(profile.fixedPerFte),
      source: profile.fixedSource,
    });
  }
  const percent = (value: number): string => formatPercent(value, locale);
  const [statutory, agreed] = [cost.effectiveStatutory ?? 0, cost.effectiveAgreed ?? 0];
  const same =
    sameRate(inputs.employerContribution, statutory) && sameRate(inputs.agreedContribution, agreed);
  return {
    caption: fill(text.caption, { salary: money(salary) }),
    lines,
    effective: fill(text.effective, { statutory: percent(statutory), agreed: percent(agreed) }),
    own: same
      ? ''
      : fill(text.own, {
          statutory: percent(inputs.employerContribution),
          agreed: percent(inputs.agreedContribution),
        }),
  };
}
