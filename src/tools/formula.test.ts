import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Calculation,
  formulaMarkup,
  namesIn,
  readFormula,
  type FormulaWords,
  type Sets,
  type Values,
} from './formula.ts';

function worked(text: string, values: Values = {}, sets: Sets = {}): number | null {
  return new Calculation([readFormula('answer', text)], values, sets).value('answer');
}

const words: FormulaWords = {
  locale: 'sv',
  if: 'om',
  otherwise: 'annars',
  sets: { t: 't', role: 'roller' },
  constants: { half: 0.5 },
};
const shown = (left: string, text: string): string => formulaMarkup(readFormula(left, text), words);

describe('a formula', () => {
  it('follows the usual order of the operators', () => {
    expect(worked('1 + 2 * 3 ^ 2 - 8 / 4 / 2')).toBe(18);
    expect(worked('-2 ^ 2 + (1 + 2) * 2')).toBe(2);
    expect(worked('2 ^ -1 + 1e-3')).toBeCloseTo(0.501);
  });

  it('agrees with the language on sums of products', () => {
    const number = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(worked('a * b - c * (a + b)', { a, b, c })).toBe(a * b - c * (a + b));
      }),
    );
  });

  it('takes the first case whose condition holds', () => {
    const of = (m: number): number | null => worked('1 if m < 0; 2 if m = 0; 3', { m });
    expect([-1, 0, 1].map(of)).toEqual([1, 2, 3]);
    expect(worked('1 if m > 5', { m: 1 })).toBeNull();
  });

  it('is undefined when something in it is', () => {
    expect(worked('1 + a * 0', { a: null })).toBeNull();
    expect(worked('null if a = 1; a', { a: 1 })).toBeNull();
    expect(worked('max(a, 1)', { a: null })).toBeNull();
    expect(worked('f(a) + b[a]', { a: null, b: 1, f: () => 1 })).toBeNull();
  });

  it('goes over sets, counts with conditions, and looks into other months', () => {
    const sets: Sets = { t: [{ t: 1 }, { t: 2 }, { t: 3 }], role: [{ fte: 2 }, { fte: 0.5 }] };
    expect(worked('sum(role, fte * half)', { half: 0.5 }, sets)).toBe(1.25);
    expect(worked('max(t, t * [t <= 2])', {}, sets)).toBe(2);
    expect(worked('min(t, b[t - 1])', { b: (month: number) => month * 10 }, sets)).toBe(0);
    expect(worked('sum(role, a)', { a: null }, sets)).toBeNull();
  });

  it('uses other formulas, with their months and what they are given', () => {
    const formulas = [
      readFormula('double(x)', '2 * x'),
      readFormula('pay[t]', 'double(t) + base'),
      readFormula('answer', 'pay[3] + sqrt(base)'),
    ];
    expect(new Calculation(formulas, { base: 9 }).value('answer')).toBe(18);
  });

  it('says what it does not know', () => {
    expect(() => worked('a')).toThrow('Nothing says what a is');
    expect(() => worked('sum(t, 1)', { t: 1 })).toThrow('Nothing says what sum is');
  });

  it.each(['1 +', '(1', 'a if b', '1 2', 'a ? b', '* 2', 'f(1 2)'])('is refused when it is “%s”', (text) => {
    expect(() => readFormula('answer', text)).toThrow(text.slice(0, 3));
  });

  it('is refused without a name', () => {
    expect(() => readFormula('1', 'a')).toThrow('no left side');
  });
});

describe('the markup of a formula', () => {
  it('has variables, months and exponents', () => {
    expect(shown('cost[t]', 'people[t] * (1 + growth)^(t / 12) - 0.5')).toBe(
      '<var>cost</var><sub><var>t</var></sub> = <var>people</var><sub><var>t</var></sub> × (1 + <var>growth</var>)<sup><var>t</var> / 12</sup> \u2212 0,5',
    );
  });

  it('writes numbers that have a name, sums and conditions as readers write them', () => {
    expect(shown('f(x)', '0 if x <= 1; sum(role, half * x); -sqrt(x) + sqrt(1 - x)')).toBe(
      '<var>f</var>(<var>x</var>) =<br>0 om <var>x</var> ≤ 1<br>Σ<sub>roller</sub> (0,5 × <var>x</var>) annars<br>\u2212√<var>x</var> + √(1 \u2212 <var>x</var>) annars',
    );
    expect(shown('a', 'max(t, b) + max(0, [t = 1])')).toBe(
      '<var>a</var> = max<sub><var>t</var></sub> (<var>b</var>) + max(0; [<var>t</var> = 1])',
    );
    expect(shown('a', 'null if b < 0')).toContain('null om <var>b</var> &lt; 0');
  });
});

describe('the names in a formula', () => {
  it('are all that it is made of, each once', () => {
    expect(namesIn(readFormula('a', 'b if -c > d[e]; [f = 1] * max(g, b) + (null)')).toSorted()).toEqual([
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
    ]);
  });
});
