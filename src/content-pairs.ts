import { getCollection, type CollectionEntry } from 'astro:content';
import {
  checkObjection,
  checkPlaybook,
  checkSameSections,
  localeOf,
  pairByKey,
  pointsOf,
  sectionsOf,
  slugOf,
  type Heading,
  type PointHeading,
} from './content-check.ts';
import { isFactId } from './facts/facts.ts';
import { locales, type Locale, type Localised } from './i18n/locale.ts';
import { pagePath } from './routes.ts';

/** A playbook in one language, checked. */
export interface Playbook {
  readonly key: string;
  readonly locale: Locale;
  readonly slug: string;
  readonly path: string;
  readonly entry: CollectionEntry<'playbooks'>;
  readonly sections: readonly Heading[];
  readonly points: readonly PointHeading[];
  readonly objections: readonly CollectionEntry<'objections'>[];
  /** The addresses of the same playbook in every language. */
  readonly alternates: Localised;
}

type Entry = CollectionEntry<'playbooks' | 'objections' | 'pages'>;

const asFile = (entry: Entry) => ({ id: entry.id, key: entry.data.key, body: entry.body ?? '' });
const withKey = <E extends Entry>(entry: E) => ({ id: entry.id, key: entry.data.key, entry });

async function loadPlaybooks(): Promise<readonly Playbook[]> {
  const objectionEntries = await getCollection('objections');
  const objections = pairByKey('objections', objectionEntries.map(withKey));
  for (const entry of objectionEntries) checkObjection({ ...asFile(entry), ...entry.data }, isFactId);

  const live = await getCollection('playbooks', ({ data }) => data.status === 'live');
  const pairs = pairByKey('playbooks', live.map(withKey));
  for (const pair of pairs.values()) {
    checkSameSections(
      'playbooks',
      Object.values(pair).map(({ entry }) => asFile(entry)),
    );
  }
  return live.map((entry) => {
    const file = asFile(entry);
    checkPlaybook({ ...file, ...entry.data }, new Set(objections.keys()), isFactId);
    const locale = localeOf(entry.id);
    const pair = pairs.get(entry.data.key);
    const address = (language: Locale) =>
      pagePath('playbooks', language, slugOf(pair?.[language].id ?? entry.id));
    return {
      key: entry.data.key,
      locale,
      slug: slugOf(entry.id),
      path: address(locale),
      entry,
      sections: sectionsOf(file.body),
      points: pointsOf(file.body),
      objections: entry.data.objections.flatMap((key) => objections.get(key)?.[locale].entry ?? []),
      alternates: Object.fromEntries(locales.map((language) => [language, address(language)])) as Localised,
    };
  });
}

let loaded: Promise<readonly Playbook[]> | undefined;

/**
 * Every live playbook in every language, checked once per build.
 * Fails the build, naming the file and the remedy, when a translation, section, objection or fact is missing.
 */
export function allPlaybooks(): Promise<readonly Playbook[]> {
  loaded ??= loadPlaybooks();
  return loaded;
}

/** The live playbooks of a language, newest first. */
export async function playbooksIn(locale: Locale): Promise<readonly Playbook[]> {
  const all = await allPlaybooks();
  return all
    .filter((playbook) => playbook.locale === locale)
    .toSorted((a, b) => b.entry.data.published.localeCompare(a.entry.data.published));
}

/** A page of running text by key and language. Fails the build when a language or a section is missing. */
export async function textPage(key: string, locale: Locale): Promise<CollectionEntry<'pages'>> {
  const pair = pairByKey('pages', (await getCollection('pages')).map(withKey)).get(key);
  if (pair === undefined) throw new Error(`There is no text with key ${key}; add it to src/content/pages`);
  checkSameSections(
    'pages',
    Object.values(pair).map(({ entry }) => asFile(entry)),
  );
  return pair[locale].entry;
}
