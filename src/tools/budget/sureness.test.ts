import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyOf, type Amount } from '../../lib/amount.ts';
import { funnelFields } from './state.ts';
import { choiceOf, countSureness, impliedSpan, surenessChoices, withChoice } from './sureness.ts';

const { closeRate, cpc } = funnelFields;

describe('how sure a figure is', () => {
  it('is what was chosen, and the likely value stays', () => {
    const amounts = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.record({
        likely: fc.double({ min: 0, max: 1, noNaN: true }),
        sureness: fc.constantFrom('measured' as const, 'informed' as const, 'guess' as const),
      }),
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom(...surenessChoices), (amount: Amount, choice) => {
        const chosen = withChoice(amount, choice, closeRate);
        expect(choiceOf(chosen)).toBe(choice);
        expect(likelyOf(chosen)).toBe(likelyOf(amount));
        if (typeof chosen !== 'number' && 'low' in chosen) {
          expect(chosen.low).toBeLessThanOrEqual(chosen.likely);
          expect(chosen.high).toBeGreaterThanOrEqual(chosen.likely);
        }
      }),
    );
  });

  it('stands for a range, within what is allowed', () => {
    expect(impliedSpan({ likely: 10, sureness: 'guess' }, cpc)).toEqual({ low: 5, high: 20 });
    expect(impliedSpan({ likely: 0.15, sureness: 'informed' }, closeRate)).toEqual({ low: 0.12, high: 0.2 });
    expect(impliedSpan({ likely: 0.8, sureness: 'guess' }, closeRate)?.high).toBe(1);
    expect(impliedSpan(10, cpc)).toBeNull();
  });

  it('becomes an own range from the one it stood for', () => {
    expect(withChoice({ likely: 10, sureness: 'guess' }, 'own', cpc)).toEqual({
      low: 5,
      likely: 10,
      high: 20,
    });
    expect(withChoice(13, 'own', cpc)).toEqual({ low: 10, likely: 13, high: 16.9 });
    expect(impliedSpan({ low: 1, likely: 2, high: 3 }, cpc, 12)).toEqual({ low: 12, high: 36 });
  });

  it('is counted, certain figures and empty ones left out', () => {
    expect(
      countSureness([
        null,
        4,
        { likely: 1, sureness: 'guess' },
        { likely: 2, sureness: 'guess' },
        { likely: 3, sureness: 'measured' },
      ]),
    ).toEqual({ measured: 1, informed: 0, guess: 2 });
  });
});
