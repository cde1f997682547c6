/** Whether a charge follows from law or from a collective or other agreement. */
export type ContributionPart = 'statutory' | 'agreed';

/** One charge on a monthly salary, due on the pay between two limits. */
export interface ContributionBracket {
  /** What the charge is called: a key or a text, handed through to the working. */
  readonly label: string;
  readonly part: ContributionPart;
  /** Fraction of the pay inside the limits, 0 or more. */
  readonly rate: number;
  /** Lower limit a month, in the currency of the salary, 0 or more. */
  readonly from: number;
  /** Upper limit a month; null when there is none. */
  readonly to: number | null;
}

/** One line of the working: `amount = rate * base`, a month. */
export interface ContributionLine {
  readonly label: string;
  readonly part: ContributionPart;
  readonly rate: number;
  readonly base: number;
  readonly amount: number;
}

/** What a salary costs the employer on top of the salary itself. */
export interface EmployerCost {
  /** Charges by law, money a month. The fixed sum per full-time post is counted here. */
  readonly statutory: number;
  /** Charges by agreement, money a month. */
  readonly agreed: number;
  /** `statutory` as a fraction of the salary; null at zero salary. */
  readonly effectiveStatutory: number | null;
  /** `agreed` as a fraction of the salary; null at zero salary. */
  readonly effectiveAgreed: number | null;
  /** Line by line, in the order of the brackets; lines without a base are left out. */
  readonly working: readonly ContributionLine[];
}

/**
 * The employer's charges on one full-time salary: `sum rate * clamp(salary - from, 0, to - from) + fixedPerFte`.
 * @param monthlySalary gross, a month, 0 or more, in the currency of the brackets
 * @param fixedPerFte sums due per full-time post whatever the pay, money a month
 */
export function employerCost(
  monthlySalary: number,
  brackets: readonly ContributionBracket[],
  fixedPerFte: number,
): EmployerCost {
  const working = brackets
    .map(({ label, part, rate, from, to }) => {
      const base = Math.min(Math.max(monthlySalary - from, 0), to === null ? Infinity : to - from);
      return { label, part, rate, base, amount: rate * base };
    })
    .filter((line) => line.base > 0);
  const sum = (part: ContributionPart): number =>
    working.reduce((total, line) => (line.part === part ? total + line.amount : total), 0);
  const statutory = sum('statutory') + fixedPerFte;
  const agreed = sum('agreed');
  const share = (amount: number): number | null => (monthlySalary > 0 ? amount / monthlySalary : null);
  return {
    statutory,
    agreed,
    effectiveStatutory: share(statutory),
    effectiveAgreed: share(agreed),
    working,
  };
}
