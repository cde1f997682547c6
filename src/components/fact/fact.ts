import type { Fact } from '../../facts/fact.ts';
import { fact, isFactId } from '../../facts/facts.ts';
import { verdictLabel, type Verdict } from '../../facts/verdicts.ts';
import type { Locale } from '../../i18n/locale.ts';

/** Verdicts that need no reservation beside the figure. */
const plain: readonly Verdict[] = ['confirmed', 'found-in-source'];

/** The fact a text names. Throws when there is none, which stops the build. */
export function factById(id: string): Fact {
  if (!isFactId(id)) {
    throw new Error(`There is no fact ${id}; correct the id, or add the fact to src/facts/data`);
  }
  return fact(id);
}

/** The verdict in words when a reader should know it beside the figure, otherwise null. */
export function verdictIfUncertain(entry: Fact, locale: Locale): string | null {
  return plain.includes(entry.verdict) ? null : verdictLabel(entry.verdict, locale);
}
