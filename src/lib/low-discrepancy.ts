/**
 * Evenly spread points, the same on every machine for the same seed: Sobol' points, scrambled and shuffled by hashing as
 * in Brent Burley, "Practical hash-based Owen scrambling", Journal of Computer Graphics Techniques 9(4), 2020, with the
 * constants of Nathan Vegdahl (2021). Only integers are used, so that no engine rounds differently. See docs/adr/0007.
 *
 * Dimensions come in groups of sixteen; each group is the same Sobol' points in another order, scrambled on its own. There
 * is no upper limit to the number of dimensions, and a dimension never depends on which others are asked for.
 */

const groupSize = 16;
const bits = 32;

/** Primitive polynomials (degree, inner coefficients) and first direction numbers, after S. Joe and F. Kuo (2008), for all but the first dimension. */
const polynomials = [
  { degree: 1, inner: 0, first: [1] },
  { degree: 2, inner: 1, first: [1, 3] },
  { degree: 3, inner: 1, first: [1, 3, 1] },
  { degree: 3, inner: 2, first: [1, 1, 1] },
  { degree: 4, inner: 1, first: [1, 1, 3, 3] },
  { degree: 4, inner: 4, first: [1, 3, 5, 13] },
  { degree: 5, inner: 2, first: [1, 1, 5, 5, 17] },
  { degree: 5, inner: 4, first: [1, 1, 5, 5, 5] },
  { degree: 5, inner: 7, first: [1, 1, 7, 11, 19] },
  { degree: 5, inner: 11, first: [1, 1, 5, 1, 1] },
  { degree: 5, inner: 13, first: [1, 1, 1, 3, 11] },
  { degree: 5, inner: 14, first: [1, 3, 5, 5, 31] },
  { degree: 6, inner: 1, first: [1, 3, 3, 9, 7, 49] },
  { degree: 6, inner: 13, first: [1, 1, 1, 15, 21, 21] },
  { degree: 6, inner: 16, first: [1, 3, 1, 13, 27, 49] },
] as const;

/** Direction numbers of a group's dimensions, as 32-bit integers. */
function directionNumbers(): Uint32Array[] {
  const vanDerCorput = Uint32Array.from({ length: bits }, (_, bit) => 2 ** (bits - 1 - bit));
  return [
    vanDerCorput,
    ...polynomials.map(({ degree, inner, first }) => {
      const numbers = new Uint32Array(bits);
      for (let bit = 0; bit < bits; bit++) {
        if (bit < degree) {
          numbers[bit] = (first[bit] ?? 0) * 2 ** (bits - 1 - bit);
          continue;
        }
        const former = numbers[bit - degree] ?? 0;
        let number = former ^ (former >>> degree);
        for (let step = 1; step < degree; step++) {
          if (((inner >>> (degree - 1 - step)) & 1) === 1) number ^= numbers[bit - step] ?? 0;
        }
        numbers[bit] = number;
      }
      return numbers;
    }),
  ];
}

/** For each dimension and each byte of an index, what the byte adds to the point: four steps instead of 32. */
const byteTables: readonly Uint32Array[] = directionNumbers().map((numbers) => {
  const table = new Uint32Array(4 * 256);
  for (let byte = 0; byte < 4; byte++) {
    for (let value = 0; value < 256; value++) {
      let point = 0;
      for (let bit = 0; bit < 8; bit++) {
        if (((value >>> bit) & 1) === 1) point ^= numbers[byte * 8 + bit] ?? 0;
      }
      table[byte * 256 + value] = point;
    }
  }
  return table;
});

function sobol(index: number, table: Uint32Array): number {
  return (
    ((table[index & 255] ?? 0) ^
      (table[256 + ((index >>> 8) & 255)] ?? 0) ^
      (table[512 + ((index >>> 16) & 255)] ?? 0) ^
      (table[768 + (index >>> 24)] ?? 0)) >>>
    0
  );
}

function reverseBits(value: number): number {
  let x = value;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return ((x >>> 16) | (x << 16)) >>> 0;
}

/** A permutation in which each bit depends on the bits below it only (Laine and Karras, 2011; Vegdahl's constants). */
function laineKarras(value: number, seed: number): number {
  let x = value ^ Math.imul(value, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return x >>> 0;
}

/** Owen's nested scrambling in base two: a reordering of halves, quarters, eighths and so on. */
function scramble(value: number, seed: number): number {
  return reverseBits(laineKarras(reverseBits(value), seed));
}

/** A well mixed 32-bit number of two others (the finaliser of MurmurHash3). */
function mix(a: number, b: number): number {
  let x = Math.imul(a ^ Math.imul(b + 0x9e3779b9, 0x85ebca6b), 0xcc9e2d51) | 0;
  x ^= x >>> 16;
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/**
 * One dimension of a set of points: for each point the number, from 0, of the slice of the unit interval it lies in, out
 * of as many equal slices as there are points. Each slice has exactly one point.
 * @param count number of points, a power of two up to 65 536; the first half of a set is the coarser set, shuffled alike
 * @param dimension from 0
 * @param seed whole number; another seed gives other points, equally well spread
 */
export function slicesOf(count: number, dimension: number, seed: number): Uint16Array {
  const group = Math.floor(dimension / groupSize);
  const order = mix(seed, 2 * group);
  const own = mix(mix(seed, 2 * group + 1), dimension % groupSize);
  const table = byteTables[dimension % groupSize] ?? new Uint32Array(1024);
  const slices = new Uint16Array(count);
  for (let index = 0; index < count; index++) {
    const point = scramble(sobol(scramble(index, order), table), own);
    slices[index] = Math.floor((point / 2 ** bits) * count);
  }
  return slices;
}
