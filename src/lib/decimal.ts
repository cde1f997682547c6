/** Decimals an input keeps: it is rounded to this when it is taken in, and a link can then write it exactly. */
export const inputDecimals = 10;

/** `value` times ten to the power `places`, in decimal and therefore without binary noise. */
export function shiftDecimal(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/**
 * Rounds to a number of decimals, halves away from zero as a person would on paper (1.005 to two decimals is 1.01).
 * What is not finite comes back as it is; never minus zero.
 */
export function roundTo(value: number, decimals: number): number {
  const size = Math.abs(value);
  // From here up a double holds no decimals at all.
  if (!Number.isFinite(value) || size >= 2 ** 53) return value;
  const shifted = shiftDecimal(size, decimals);
  const rounded =
    shifted < 2 ** 53 ? shiftDecimal(Math.round(shifted), -decimals) : Number(size.toFixed(decimals));
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Rounds what a person typed, or what follows from it, to the precision in which inputs are kept. */
export function roundInput(value: number): number {
  return roundTo(value, inputDecimals);
}

/**
 * A finite number in plain digits with `.` as decimal mark, at most `decimals` decimals, never an exponent and never
 * minus zero; an empty string when the number is not finite.
 */
export function plainDecimal(value: number, decimals: number = inputDecimals): string {
  if (!Number.isFinite(value)) return '';
  const rounded = roundTo(value, decimals);
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Math.abs(rounded) < 1 ? rounded.toFixed(decimals).replace(/\.?0+$/, '') : BigInt(rounded).toString();
}
