import { getCollection, type CollectionEntry } from 'astro:content';
import { localeOf, pairByKey } from './content-check.ts';
import { checkOwnPlaces, checkSameSorting } from './content-objections-check.ts';
import { playbooksIn, type Playbook } from './content-pairs.ts';
import type { Locale } from './i18n/locale.ts';

/** An objection with its answer, in one language. */
export interface Objection {
  readonly key: string;
  readonly entry: CollectionEntry<'objections'>;
  /** The playbooks that answer it, in the order in which the site lists them. */
  readonly playbooks: readonly Playbook[];
}

/**
 * Every objection in a language, by its number in the vocabulary.
 * Fails the build, naming the files, when a language is missing, sorts one otherwise or has two in the same place.
 */
export async function objectionsIn(locale: Locale): Promise<readonly Objection[]> {
  const entries = await getCollection('objections');
  const listed = entries.map(({ id, data }) => ({ id, ...data }));
  for (const pair of pairByKey('objections', listed).values()) checkSameSorting(Object.values(pair));
  checkOwnPlaces(
    'objections',
    listed.filter(({ id }) => localeOf(id) === locale),
  );

  // What an answer says of the world is checked with the playbooks.
  const playbooks = await playbooksIn(locale);
  return entries
    .filter(({ id }) => localeOf(id) === locale)
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      key: entry.data.key,
      entry,
      playbooks: playbooks.filter((playbook) => playbook.entry.data.objections.includes(entry.data.key)),
    }));
}
