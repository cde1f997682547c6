/**
 * The standard normal distribution.
 */

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const central = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852855,
  ],
} as const;

const tail = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 7.745450142783414e-4,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    5.475938084995345e-4, 1.0507500716444169e-9,
  ],
} as const;

/**
 * The value that a standard normal variable stays below with a probability: Wichura's algorithm AS 241 (PPND16, Applied
 * Statistics 37, 1988), exact to about 16 digits.
 * @param probability at least 1e-10 and at most 1 - 1e-10; what lies outside counts as the nearest of these
 */
export function normalQuantile(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-10), 1 - 1e-10);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, central.above)) / polynomial(r, central.below);
  }
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p))) - 1.6;
  const value = polynomial(r, tail.above) / polynomial(r, tail.below);
  return q < 0 ? -value : value;
}
