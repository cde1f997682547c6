import { intlTag, type Locale } from '../i18n/locale.ts';
import type { FactId } from './facts.ts';
import { factOf, figure, type FigureId, type SalaryFigureId } from './figures.ts';

type FactFigure = Exclude<FigureId, SalaryFigureId>;

/**
 * One factor of a product: a figure as it stands, a percentage as a fraction (`share`) or on top of one (`plus`: 24.26 %
 * gives 1.2426), or a plain number to multiply or divide by, such as the twelve months of a year.
 */
export type Factor =
  | { readonly figure: FactFigure; readonly field?: 'low' | 'high' }
  | { readonly share: FactFigure; readonly field?: 'low' | 'high' }
  | { readonly plus: FactFigure }
  | { readonly times: number }
  | { readonly per: number };

function numberOf(factor: Factor): number {
  if ('figure' in factor) return figure(factor.figure, factor.field);
  if ('share' in factor) return figure(factor.share, factor.field) / 100;
  if ('plus' in factor) return 1 + figure(factor.plus) / 100;
  return 'times' in factor ? factor.times : 1 / factor.per;
}

/** The product of the factors. */
export function derive(factors: readonly Factor[]): number {
  return factors.reduce((product, factor) => product * numberOf(factor), 1);
}

/** The facts that the factors come from, each once, in order. */
export function factsOf(factors: readonly Factor[]): readonly FactId[] {
  const ids = factors.flatMap((factor) => {
    if ('figure' in factor) return [factOf(factor.figure)];
    if ('share' in factor) return [factOf(factor.share)];
    return 'plus' in factor ? [factOf(factor.plus)] : [];
  });
  return [...new Set(ids)];
}

/** How a number was worked out, as text: ”4,5 % × 1,2426” or ”0,8 % × 25 / 12 × 1,3142”. */
export function workingText(factors: readonly Factor[], locale: Locale): string {
  const format = (value: number): string =>
    new Intl.NumberFormat(intlTag[locale], { maximumFractionDigits: 5 }).format(value);
  return factors
    .map((factor, index) => {
      const sign = index === 0 ? '' : 'per' in factor ? ' / ' : ' × ';
      if ('per' in factor) return `${sign}${format(factor.per)}`;
      if ('share' in factor) {
        const gap = locale === 'sv' ? '\u00a0' : '';
        return `${sign}${format(figure(factor.share, factor.field))}${gap}%`;
      }
      return `${sign}${format(numberOf(factor))}`;
    })
    .join('');
}
