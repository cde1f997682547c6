import benchmarkData from './data/benchmarks.json' with { type: 'json' };
import claimData from './data/facts.json' with { type: 'json' };
import exchangeRateData from './data/exchange-rates.json' with { type: 'json' };
import nordicData from './data/nordic.json' with { type: 'json' };
import sourceData from './data/sources.json' with { type: 'json' };
import { defineFacts, defineSources, type Fact, type Source } from './fact.ts';
import type { SalaryRow } from './salary-schema.ts';
import { findSalaryRow } from './salaries.ts';
import { sourcesPageOf } from './topics.ts';

// Validation brings the whole of Zod and all the data with it: this file is for building, tests and commands.
// What a browser needs it gets from the page, or from profiles.ts, starting-points.ts and defaults.ts, which stand alone.

/** The id of a fact; a misspelt one does not compile. */
export type FactId =
  | keyof typeof claimData
  | keyof typeof benchmarkData
  | keyof typeof nordicData
  | keyof typeof exchangeRateData;

const sources = defineSources('data/sources.json', sourceData);

/** The claims of the register: what others say about social media, and measurements that answer them, all checked by us. */
export const claims: readonly Fact[] = defineFacts('data/facts.json', claimData, sources);

/** Every fact, in the order claims, benchmarks, Nordic facts, exchange rates. */
export const allFacts: readonly Fact[] = [
  ...claims,
  ...defineFacts('data/benchmarks.json', benchmarkData, sources),
  ...defineFacts('data/nordic.json', nordicData, sources),
  ...defineFacts('data/exchange-rates.json', exchangeRateData, sources),
];

/** Every source, in the order of the file. */
export const allSources: readonly Source[] = [...sources.values()];

const byId = new Map(allFacts.map((entry) => [entry.id, entry]));

/** The fact with an id. Throws when there is none, which stops the build: ids stand in our own texts and data. */
export function fact(id: FactId): Fact {
  const found = byId.get(id);
  if (found === undefined) {
    throw new Error(`There is no fact ${id}; correct the id, or add the fact to src/facts/data`);
  }
  return found;
}

/** True when a text is the id of a fact, for ids that come from content files. */
export function isFactId(id: string): id is FactId {
  return byId.has(id);
}

/** True for a claim of the register, which lists all of them, whether a page shows them or not. */
export function isClaim(id: string): boolean {
  return Object.hasOwn(claimData, id);
}

/**
 * Which page of sources lists an entry: a claim the register, another fact the page of its topic, a row of salary
 * statistics that of its country. Throws when there is no such entry, which stops the build.
 */
export function listedOn(id: string): ReturnType<typeof sourcesPageOf> | 'claims' | SalaryRow['country'] {
  if (isClaim(id)) return 'claims';
  const topic = byId.get(id)?.topic;
  if (topic !== undefined) return sourcesPageOf(topic);
  const row = findSalaryRow(id);
  if (row === undefined) throw new Error(`There is neither a fact nor a salary row ${id}; correct the id`);
  return row.country;
}

/** The source a fact names, or null where there is nothing to point at. */
export function sourceOf(entry: Fact): Source | null {
  return entry.source === null ? null : (sources.get(entry.source) ?? null);
}

/**
 * The facts whose review date has passed on a day, longest overdue first.
 * @param today YYYY-MM-DD
 */
export function factsDueForReview(today: string): readonly Fact[] {
  return allFacts
    .filter((entry) => entry.reviewBy < today)
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.id.localeCompare(b.id));
}
