/** Partly sorts values so that the one of a rank stands in its place, none greater before it and none smaller after it (Hoare's quickselect). */
function select(values: Float64Array, rank: number, to: number): void {
  let low = 0;
  let high = to;
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++;
      while ((values[j] ?? 0) > pivot) j--;
      if (i > j) break;
      const kept = values[i] ?? 0;
      values[i] = values[j] ?? 0;
      values[j] = kept;
      i++;
      j--;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else return;
  }
}

/**
 * Quantiles by linear interpolation between ordered values (type 7 of Hyndman and Fan, 1996), in place: the values are
 * reordered, which is many times faster than sorting them when few quantiles are wanted.
 * @param values at least one, no NaN
 * @param shares between 0 and 1, rising
 */
export function quantilesInPlace(values: Float64Array, shares: readonly number[]): number[] {
  const found = shares.map(() => 0);
  // From the highest down, so that what lies above a quantile is not looked at again.
  let to = values.length - 1;
  for (let index = shares.length - 1; index >= 0; index--) {
    const position = (shares[index] ?? 0) * (values.length - 1);
    const rank = Math.floor(position);
    select(values, rank, to);
    const below = values[rank] ?? 0;
    const weight = position - rank;
    // Two quantiles between the same two values: what lies above has not been put in order yet.
    const last = rank < to ? to : values.length - 1;
    let above = weight === 0 ? below : Infinity;
    for (let at = rank + 1; weight !== 0 && at <= last; at++) {
      above = Math.min(above, values[at] ?? Infinity);
    }
    found[index] = above === below ? below : below + (above - below) * weight;
    to = rank;
  }
  return found;
}
