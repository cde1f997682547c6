import { adSteps, leastForQuartiles, leastForTails } from './model.ts';
import { maxBytes } from './own-data.ts';
import { likelyBeyond, likelyBeyondMean, paidHoursPerWeek } from './period.ts';
import { countries, currencyOf, maxOwnData, maxRows, monthsPerYear } from './state.ts';

const bytesPerMegabyte = 1e6;

/** The numbers that the rules themselves bring, by the name that the method's texts have for them. */
export const constants = {
  countries: countries.length,
  rows: maxRows,
  months: monthsPerYear,
  quartiles: leastForQuartiles,
  tails: leastForTails,
  beyond: likelyBeyond,
  beyondMean: likelyBeyondMean,
  weeklyHours: paidHoursPerWeek,
  ownData: maxOwnData,
  megabytes: maxBytes / bytesPerMegabyte,
  swedishStep: adSteps[currencyOf.SE],
} as const satisfies Readonly<Record<string, number>>;

/** A number that the rules themselves bring. */
export type Constant = keyof typeof constants;
