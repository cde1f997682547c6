import type { FactId } from './facts.ts';

/** A figure, or its span. */
interface Figure {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * The figures that profiles and starting values are worked out from, by the id of their fact, `id.part` for a part of
 * one, or the id of a row of salary statistics (median and quartiles). They are copies, so that a browser needs neither
 * the collections nor their validation; a test holds each equal to its fact.
 */
export const figures = {
  B105: { value: 0.86, low: 0.42, high: 1.53 },
  B115: { value: 0.98, low: 0.37, high: 2.27 },
  B351: { value: 1.1, low: 0.9, high: 2.8 },
  'B351.organic': { value: 0.9, high: 2.4 },
  'B352.organic': { low: 0.5, high: 1 },
  'B352.paid': { low: 0.8, high: 1.5 },
  B402: { value: 5.58, low: 3.05, high: 5.58 },
  'B402.email': { value: 3.55 },
  'B402.chat': { value: 3.05 },
  B601: { value: 99, low: 99, high: 399 },
  B603: { value: 5, low: 0, high: 12 },
  B801: { value: 31.42 },
  B811: { value: 14.1, low: 0, high: 14.1 },
  'B811.pension': { value: 2 },
  B812: { value: 6.35 },
  B813: { value: 17.1, low: 16.7, high: 18.55 },
  'B813.health': { value: 1.91 },
  'B814.month': { value: 189.35 },
  B815: { value: 15 },
  'B815.threshold': { value: 5000 },
  'B816.health': { value: 8.645 },
  'B816.care': { value: 1.8 },
  'B816.pension': { value: 9.3 },
  'B816.unemployment': { value: 1.3 },
  B902: { low: 0, high: 41 },
  N205: { value: 24.26 },
  N206: { value: 83400 },
  'N210.below': { value: 4.5 },
  'N210.above': { value: 30 },
  N214: { value: 0.4, high: 0.8 },
  'N216.law': { value: 0.43 },
  'N216.agreement': { value: 0.8 },
  N217: { value: 25 },
  'N219.municipalityPension': { value: 12.98 },
  'N219.regionPension': { value: 20.73 },
  'N219.insurance': { value: 0.13 },
  'N223.beyond': { value: 23.04 },
  'N224.secondYear': { value: 3 },
  'N226.hours': { value: 1640 },
  'N227.hoursAfterHolidays': { value: 1808 },
  N235: { value: 10, low: 8, high: 10 },
  N236: { value: 1, high: 12.5 },
  N237: { value: 0.31 },
  N239: { value: 11.5 },
  N240: { value: 3 },
  'N240.from': { value: 6240 },
  'N240.to': { value: 50270 },
  'N241.pension': { value: 8450 },
  'N241.health': { value: 5812.5 },
  N244: { value: 1, high: 6 },
  N262: { value: 25, low: 0, high: 25 },
  'X2025-SEK-USD': { value: 9.79337 },
  'X2025-NOK-USD': { value: 10.36947 },
  'X2025-DKK-USD': { value: 6.60489 },
  'X2025-EUR-USD': { value: 0.88497 },
  'X2025-ISK-USD': { value: 128.01702 },
  'X2025-GBP-USD': { value: 0.75823 },
  'X2025-SEK-GBP': { value: 12.91601 },
  'X2025-NOK-GBP': { value: 13.6758 },
  'X2025-DKK-GBP': { value: 8.71087 },
  'X2025-EUR-GBP': { value: 1.16715 },
  'X2025-ISK-GBP': { value: 168.83562 },
  'X2025-USD-GBP': { value: 1.31885 },
  'se-scb-2432-2025-all-both': { value: 46000, low: 40400, high: 53300 },
  'se-scb-2432-2025-private-both': { value: 46500, low: 39800, high: 56000 },
  'se-scb-2432-2025-municipalities-both': { value: 43800, low: 40000, high: 48000 },
  'se-scb-2432-2025-regions-both': { value: 45100, low: 41500, high: 49500 },
  'se-scb-2432-2025-central-both': { value: 47000, low: 43200, high: 51300 },
  'se-scb-1242-2025-all-both': { value: 65000, low: 51000, high: 78800 },
  'se-scb-1242-2025-private-both': { value: 64600, low: 48700, high: 82000 },
  'se-scb-1242-2025-municipalities-both': { value: 62200, low: 55500, high: 69100 },
  'se-scb-1242-2025-regions-both': { value: 67500, low: 62700, high: 72300 },
  'se-scb-1242-2025-central-both': { value: 67200, low: 60000, high: 73600 },
} as const satisfies Readonly<Record<string, Figure>>;

/** What a figure is called: a fact, a part of one, or a row of salary statistics. */
export type FigureId = keyof typeof figures;

/** The rows of salary statistics among the figures. */
export type SalaryFigureId = Extract<FigureId, `se-${string}`>;

/** The fact a figure comes from. Salary rows come from none: they have a collection of their own. */
export function factOf(id: Exclude<FigureId, SalaryFigureId>): FactId {
  return (id.split('.')[0] ?? id) as FactId;
}

/** One number of a figure. Throws when the figure does not have it, which a test of every use would show. */
export function figure(id: FigureId, field: 'value' | 'low' | 'high' = 'value'): number {
  const found: Figure = figures[id];
  const number = found[field];
  if (number === undefined)
    throw new Error(`Figure ${id} has no ${field}; choose another, or add it to the fact`);
  return number;
}
