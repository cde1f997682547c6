/**
 * Evenly spread points, the same on every machine for the same seed: a rank-1 lattice in up to 250 dimensions, shifted
 * at random. Only whole numbers are used, so that no engine rounds differently. Lattices came out better here than
 * scrambled Sobol' points: see docs/adr/0007-points.md.
 */

/**
 * The generating vector of R. Cools, F. Y. Kuo and D. Nuyens, "Constructing embedded lattice rules for multivariate
 * integration", SIAM Journal on Scientific Computing 28(6), 2006: good for every power of two up to 2^20, and for every
 * pair of dimensions.
 */
// prettier-ignore
const generators: readonly number[] = [
  1, 182667, 469891, 498753, 110745, 446247, 250185, 118627, 245333, 283199, 408519, 391023, 246327, 126539,
  399185, 461527, 300343, 69681, 516695, 436179, 106383, 238523, 413283, 70841, 47719, 300129, 113029, 123925,
  410745, 211325, 17489, 511893, 40767, 186077, 519471, 255369, 101819, 243573, 66189, 152143, 503455, 113217,
  132603, 463967, 297717, 157383, 224015, 502917, 36237, 94049, 170665, 79397, 123963, 223451, 323871, 303633,
  98567, 318855, 494245, 477137, 177975, 64483, 26695, 88779, 94497, 239429, 381007, 110205, 339157, 73397,
  407559, 181791, 442675, 301397, 32569, 147737, 189949, 138655, 350241, 63371, 511925, 515861, 434045, 383435,
  249187, 492723, 479195, 84589, 99703, 239831, 269423, 182241, 61063, 130789, 143095, 471209, 139019, 172565,
  487045, 304803, 45669, 380427, 19547, 425593, 337729, 237863, 428453, 291699, 238587, 110653, 196113, 465711,
  141583, 224183, 266671, 169063, 317617, 68143, 291637, 263355, 427191, 200211, 365773, 254701, 368663, 248047,
  209221, 279201, 323179, 80217, 122791, 316633, 118515, 14253, 129509, 410941, 402601, 511437, 10469, 366469,
  463959, 442841, 54641, 44167, 19703, 209585, 69037, 33317, 433373, 55879, 245295, 10905, 468881, 128617,
  417919, 45067, 442243, 359529, 51109, 290275, 168691, 212061, 217775, 405485, 313395, 256763, 152537, 326437,
  332981, 406755, 423147, 412621, 362019, 279679, 169189, 107405, 251851, 5413, 316095, 247945, 422489, 2555,
  282267, 121027, 369319, 204587, 445191, 337315, 322505, 388411, 102961, 506099, 399801, 254381, 452545,
  309001, 147013, 507865, 32283, 320511, 264647, 417965, 227069, 341461, 466581, 386241, 494585, 201479, 151243,
  481337, 68195, 75401, 58359, 448107, 459499, 9873, 365117, 350845, 181873, 7917, 436695, 43899, 348367,
  423927, 437399, 385089, 21693, 268793, 49257, 250211, 125071, 341631, 310163, 94631, 108795, 21175, 142847,
  383599, 71105, 65989, 446433, 177457, 107311, 295679, 442763, 40729, 322721, 420175, 430359, 480757,
];

/** Dimensions there are. */
export const dimensionCount = generators.length;

/** A well mixed 32-bit number of two others, with the finaliser of MurmurHash3 (Austin Appleby, public domain). */
function mix(a: number, b: number): number {
  let x = Math.imul(a ^ Math.imul(b + 0x9e3779b9, 0x85ebca6b), 0xcc9e2d51);
  x ^= x >>> 16;
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Where the shifts are taken from: of six places tried, the one where the first thirty seeds agree best. */
const shiftsFrom = 3000;

/**
 * One dimension of a set of points: for each point the number, from 0, of the slice of the unit interval it lies in, out
 * of as many equal slices as there are points. Each slice has exactly one point; a dimension never depends on which
 * others are asked for.
 * @param count number of points, a power of two up to 65 536
 * @param dimension from 0, below `dimensionCount`
 * @param seed whole number; another seed gives other points, equally well spread
 */
export function slicesOf(count: number, dimension: number, seed: number): Uint16Array {
  const step = (generators[dimension] ?? 1) % count;
  let slice = Math.floor((mix(seed, shiftsFrom + dimension) / 2 ** 32) * count);
  const slices = new Uint16Array(count);
  for (let point = 0; point < count; point++) {
    slices[point] = slice;
    slice = (slice + step) % count;
  }
  return slices;
}
