import { monthsPerYear, pointNames, points, type SalaryRowData } from './state.ts';

/** What a typed amount may be for. */
export const periods = ['month', 'year', 'hour'] as const;
export type Period = (typeof periods)[number];

/** Hours paid a week in a full-time post, where nothing else is said: the 40 hours of most working-time acts. */
export const paidHoursPerWeek = 40;
const weeksPerYear = 52;

/**
 * A pay of a period as pay a month, full time; null when it is no pay.
 * @param weeklyHours hours paid a week, for pay by the hour
 */
export function asMonthly(
  amount: number,
  period: Period,
  weeklyHours: number = paidHoursPerWeek,
): number | null {
  if (!Number.isFinite(amount) || amount <= 0) return null;
  if (period === 'month') return amount;
  if (period === 'year') return amount / monthsPerYear;
  return weeklyHours > 0 ? (amount * weeklyHours * weeksPerYear) / monthsPerYear : null;
}

/** How many times beyond a row's outermost points pay is still likely: half its lowest, twice its highest. */
export const likelyBeyond = 2;

/**
 * The same around a mean that stands alone, which says nothing of how pay spreads: a third and three times. Below the square
 * root of twelve, so that no amount is likely for both a month and a year.
 */
export const likelyBeyondMean = 3;

type Paid = Pick<SalaryRowData, 'values' | 'per'>;

/** Between what pay a month is likely, seen from a row; null when it has no figures. */
function likelySpan({ values, per }: Paid): readonly [number, number] | null {
  const known = points.map((point) => values[pointNames[point]]).filter((value) => value !== null);
  const scale = per === 'year' ? monthsPerYear : 1;
  if (known.length > 0)
    return [Math.min(...known) / scale / likelyBeyond, (Math.max(...known) / scale) * likelyBeyond];
  if (values.mean === null) return null;
  return [values.mean / scale / likelyBeyondMean, (values.mean / scale) * likelyBeyondMean];
}

/**
 * How many times below or above what is likely for a row an amount lies, as pay of a period; 1 for likely. Null when the row
 * has no figures, or the amount is no pay.
 */
export function timesBeyond(amount: number, period: Period, row: Paid): number | null {
  const span = likelySpan(row);
  const monthly = asMonthly(amount, period);
  if (span === null || monthly === null) return null;
  const [low, high] = span;
  return Math.max(1, low / monthly, monthly / high);
}

/**
 * What an amount of money most likely is for, seen from a row of salaries: the period whose pay a month lies between half
 * of the row's lowest figure and twice its highest, or a third and three times a mean that stands alone. `unclear` when none
 * of them does, or more than one. A guess to ask the reader about, never to convert by.
 */
export function guessPeriod(amount: number, row: Paid): Period | 'unclear' {
  const likely = periods.filter((period) => timesBeyond(amount, period, row) === 1);
  const [only] = likely;
  return only !== undefined && likely.length === 1 ? only : 'unclear';
}
