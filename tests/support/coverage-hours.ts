import { byCapability, sizes, type HoursBySize, type Size } from '../../src/tools/coverage/state.ts';

/** Starting hours that are easy to reckon with: the same for every capability, by size of organisation. */
export function hoursOf(bySize: Readonly<Record<Size, number>>): HoursBySize {
  return Object.fromEntries(sizes.map((size) => [size, byCapability(() => bySize[size])])) as HoursBySize;
}

/** The same for every capability and every size. */
export function sameHours(hours: number): HoursBySize {
  return hoursOf({ '1-9': hours, '10-49': hours, '50-249': hours, '250+': hours });
}
