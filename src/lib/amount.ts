import { roundInput } from './decimal.ts';

/** How sure the reader is of a value: measured by us, informed by a source, or a guess. */
export type Sureness = 'measured' | 'informed' | 'guess';

/** A value with the range it is believed to lie in: P10, P50 and P90, `low <= likely <= high`. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** An input that may be uncertain. A plain number is certain; a sureness stands for the range it implies. */
export type Amount = number | Range | { readonly likely: number; readonly sureness: Sureness };

/** The lowest and highest value an input may have. */
export interface Allowed {
  readonly min: number;
  readonly max: number;
}

/** By what factor the low and the high lie from the likely value, for each sureness (method page, section 1.6). */
export const surenessFactor: Readonly<Record<Sureness, number>> = { measured: 1.1, informed: 1.3, guess: 2 };

const unlimited: Allowed = { min: -Infinity, max: Infinity };

/** The nearest allowed value; never minus zero. */
export function clamp(value: number, { min, max }: Allowed): number {
  return Math.min(Math.max(value, min), max) + 0;
}

/** The three numbers in rising order, as low, likely and high. */
export function sortedRange(low: number, likely: number, high: number): Range {
  const [first = low, second = likely, third = high] = [low, likely, high].sort((a, b) => a - b);
  return { low: first, likely: second, high: third };
}

/** The most likely value of an amount. */
export function likelyOf(amount: Amount): number {
  return typeof amount === 'number' ? amount : amount.likely;
}

/**
 * The range an amount stands for: a certain number is its own low and high; a sureness gives likely / f and likely * f
 * (method page, section 1.6). Everything is clipped to what is allowed.
 */
export function rangeOf(amount: Amount, allowed: Allowed): Range {
  const within = (value: number): number => clamp(value, allowed);
  if (typeof amount === 'number') {
    const value = within(amount);
    return { low: value, likely: value, high: value };
  }
  if (!('sureness' in amount)) {
    return sortedRange(within(amount.low), within(amount.likely), within(amount.high));
  }
  const factor = surenessFactor[amount.sureness];
  const { likely } = amount;
  return sortedRange(within(likely / factor), within(likely), within(likely * factor));
}

/**
 * The amount with a new likely value. A range keeps its former low/likely and high/likely ratios, or its distances where
 * the former likely value was 0, clipped to what is allowed and rounded as inputs are.
 */
export function withLikely(amount: Amount, likely: number, allowed: Allowed = unlimited): Amount {
  if (typeof amount === 'number') return likely;
  if ('sureness' in amount) return { likely, sureness: amount.sureness };
  const moved = (end: number): number => {
    const value = amount.likely === 0 ? likely + end : likely * (end / amount.likely);
    return Number.isFinite(value) ? roundInput(clamp(value, allowed)) : likely;
  };
  return sortedRange(moved(amount.low), likely, moved(amount.high));
}
