import { describe, expect, it } from 'vitest';
import { derive, factsOf, workingText } from './derivation.ts';
import { fact, isFactId } from './facts.ts';
import { figure, figures } from './figures.ts';
import { salaryRow, type SalaryRowId } from './salaries.ts';

/** The fact, part or salary row that a figure is a copy of. */
function original(id: string): { value: number | null; low: number | null; high: number | null } {
  const [factId = '', part] = id.split('.');
  if (!isFactId(factId)) {
    const { p25, p50, p75 } = salaryRow(id as SalaryRowId).values;
    return { value: p50, low: p25, high: p75 };
  }
  const entry = fact(factId);
  const found = part === undefined ? entry : entry.parts[part];
  if (found === undefined) throw new Error(`Fact ${factId} has no part ${String(part)}`);
  return found;
}

describe('the figures the tools calculate with', () => {
  it.each(Object.entries(figures))('%s equals what it is a copy of', (id, copy) => {
    const { value, low, high } = original(id);
    for (const [field, number] of Object.entries(copy)) {
      expect({ value, low, high }).toHaveProperty(field, number);
    }
  });

  it('refuse a number that a figure does not have', () => {
    expect(() => figure('B801', 'low')).toThrow('Figure B801 has no low');
  });
});

describe('a derived number', () => {
  const made = [{ share: 'N210.below' }, { plus: 'N205' }] as const;

  it('is the product of its factors, and names their facts', () => {
    expect(derive(made)).toBeCloseTo(0.045 * 1.2426, 12);
    expect(factsOf(made)).toEqual(['N210', 'N205']);
  });

  it('shows how it was made, in both languages', () => {
    expect(workingText(made, 'sv')).toBe('4,5\u00a0% × 1,2426');
    expect(workingText(made, 'en')).toBe('4.5% × 1.2426');
    const supplement = [
      { share: 'N216.agreement' },
      { figure: 'N217' },
      { per: 12 },
      { plus: 'B801' },
    ] as const;
    expect(workingText(supplement, 'sv')).toBe('0,8\u00a0% × 25 / 12 × 1,3142');
    expect(workingText([{ figure: 'B105' }, { figure: 'X2025-SEK-USD' }], 'sv')).toBe('0,86 × 9,79337');
  });
});
