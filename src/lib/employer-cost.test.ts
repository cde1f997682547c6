import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employerCost, type ContributionBracket } from './employer-cost.ts';

const twoSteps: readonly ContributionBracket[] = [
  { label: 'law', part: 'statutory', rate: 0.3, from: 0, to: null },
  { label: 'low', part: 'agreed', rate: 0.05, from: 0, to: 50_000 },
  { label: 'high', part: 'agreed', rate: 0.3, from: 50_000, to: 200_000 },
];

const bracket = fc
  .record({
    label: fc.constant('x'),
    part: fc.constantFrom('statutory' as const, 'agreed' as const),
    rate: fc.double({ min: 0, max: 1, noNaN: true }),
    from: fc.integer({ min: 0, max: 100_000 }),
    width: fc.option(fc.integer({ min: 0, max: 200_000 })),
  })
  .map(({ width, ...rest }) => ({ ...rest, to: width === null ? null : rest.from + width }));
const brackets = fc.array(bracket, { maxLength: 6 });
const salary = fc.double({ min: 0, max: 1_000_000, noNaN: true });
const fixed = fc.double({ min: 0, max: 10_000, noNaN: true });

function total(monthlySalary: number, charges: readonly ContributionBracket[], fixedPerFte = 0): number {
  const cost = employerCost(monthlySalary, charges, fixedPerFte);
  return cost.statutory + cost.agreed;
}

describe('the cost of a salary to the employer', () => {
  it('adds each charge on its own slice of the pay', () => {
    const cost = employerCost(60_000, twoSteps, 100);
    expect(cost.statutory).toBeCloseTo(60_000 * 0.3 + 100, 9);
    expect(cost.agreed).toBeCloseTo(50_000 * 0.05 + 10_000 * 0.3, 9);
    expect(cost.effectiveAgreed).toBeCloseTo(5_500 / 60_000, 12);
    expect(cost.working.map((line) => [line.label, line.base])).toEqual([
      ['law', 60_000],
      ['low', 50_000],
      ['high', 10_000],
    ]);
  });

  it('charges nothing above the last limit', () => {
    expect(employerCost(250_000, twoSteps, 0).agreed).toBe(employerCost(200_000, twoSteps, 0).agreed);
  });

  it('has no fractions of a zero salary, and never NaN', () => {
    expect(employerCost(0, twoSteps, 100)).toEqual({
      statutory: 100,
      agreed: 0,
      effectiveStatutory: null,
      effectiveAgreed: null,
      working: [],
    });
  });

  it('never falls when the salary rises', () => {
    fc.assert(
      fc.property(salary, salary, brackets, (a, b, charges) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(total(high, charges)).toBeGreaterThanOrEqual(total(low, charges) - 1e-6);
      }),
    );
  });

  it('takes no leap at a limit', () => {
    fc.assert(
      fc.property(brackets, (charges) => {
        for (const limit of charges.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))) {
          const step = total(limit + 0.001, charges) - total(Math.max(0, limit - 0.001), charges);
          expect(step).toBeLessThanOrEqual(0.002 * charges.length + 1e-6);
        }
      }),
    );
  });

  it('shows a working that adds up to the sums', () => {
    fc.assert(
      fc.property(salary, brackets, fixed, (monthlySalary, charges, fixedPerFte) => {
        const cost = employerCost(monthlySalary, charges, fixedPerFte);
        const lines = cost.working.reduce((sum, line) => sum + line.rate * line.base, 0);
        expect(cost.statutory + cost.agreed).toBeCloseTo(lines + fixedPerFte, 4);
      }),
    );
  });
});
