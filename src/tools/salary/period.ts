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

/** The lowest and the highest figure of a row a month; null when it has none. */
function spanOf({ values, per }: Pick<SalaryRowData, 'values' | 'per'>): readonly [number, number] | null {
  const known = points.map((point) => values[pointNames[point]]).filter((value) => value !== null);
  if (known.length === 0 && values.mean !== null) known.push(values.mean);
  if (known.length === 0) return null;
  const scale = per === 'year' ? monthsPerYear : 1;
  return [Math.min(...known) / scale, Math.max(...known) / scale];
}

/**
 * What an amount of money most likely is for, seen from a row of salaries: the period whose pay a month lies between half
 * of the row's lowest figure and twice its highest. `unclear` when none of them does, or more than one. A guess to ask the
 * reader about, never to convert by.
 */
export function guessPeriod(amount: number, row: Pick<SalaryRowData, 'values' | 'per'>): Period | 'unclear' {
  const span = spanOf(row);
  if (span === null) return 'unclear';
  const [low, high] = span;
  const likely = periods.filter((period) => {
    const monthly = asMonthly(amount, period);
    return monthly !== null && monthly >= low / likelyBeyond && monthly <= high * likelyBeyond;
  });
  const [only] = likely;
  return only !== undefined && likely.length === 1 ? only : 'unclear';
}
