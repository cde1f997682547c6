import { getCollection, type CollectionEntry } from 'astro:content';
import {
  checkAllCapabilities,
  checkCapability,
  checkObjection,
  checkPages,
  checkPlaybook,
  checkSameCapability,
  checkSameObjection,
  checkSamePlaybook,
  checkTerms,
  localeOf,
  pairByKey,
  pointsOf,
  sectionsOf,
  slugOf,
  type Heading,
  type Known,
  type KnownFacts,
  type PointHeading,
} from './content-check.ts';
import { checkAllObjections, checkOwnPlaces } from './content-objections-check.ts';
import { scenarioNames } from './content-scenarios.ts';
import { hasFigure } from './facts/fact.ts';
import { fact, isFactId } from './facts/facts.ts';
import { locales, type Locale, type Localised } from './i18n/locale.ts';
import { pagePath, type PageKey } from './routes.ts';
import { capabilityIds, type CapabilityId } from './tools/coverage/state.ts';

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

/** The page of a capability in one language, checked. */
export interface Capability {
  readonly key: CapabilityId;
  readonly locale: Locale;
  readonly slug: string;
  readonly path: string;
  readonly entry: CollectionEntry<'capabilities'>;
  readonly sections: readonly Heading[];
  /** The playbooks to read with it. */
  readonly playbooks: readonly Playbook[];
  /** The addresses of the same page in every language. */
  readonly alternates: Localised;
}

/** A term with what it means. */
export type Term = CollectionEntry<'terms'>['data']['terms'][number];

type Entry = CollectionEntry<'playbooks' | 'capabilities' | 'objections' | 'pages'>;
type Pair<E extends Entry> = Readonly<Record<Locale, { readonly entry: E }>>;

const facts: KnownFacts = {
  has: isFactId,
  hasFigure: (id) => isFactId(id) && hasFigure(fact(id)),
};

const asFile = (entry: Entry) => ({ id: entry.id, key: entry.data.key, body: entry.body ?? '' });
const withKey = <E extends Entry>(entry: E) => ({ id: entry.id, key: entry.data.key, entry });

/** The addresses of the versions of a text. */
function addresses<E extends Entry>(page: PageKey, pair: Pair<E>): Localised {
  return Object.fromEntries(
    locales.map((locale) => [locale, pagePath(page, locale, slugOf(pair[locale].entry.id))]),
  ) as Localised;
}

/** What the page of a text has in one language, whatever the text is about. */
const pageOf = (locale: Locale, entry: Entry, alternates: Localised) => ({
  locale,
  slug: slugOf(entry.id),
  path: alternates[locale],
  sections: sectionsOf(entry.body ?? ''),
  alternates,
});

async function loadPlaybooks(): Promise<readonly Playbook[]> {
  const objectionEntries = await getCollection('objections');
  const objections = pairByKey('objections', objectionEntries.map(withKey));
  checkAllObjections([...objections.keys()]);
  for (const entry of objectionEntries) checkObjection({ ...asFile(entry), ...entry.data }, facts);
  for (const pair of objections.values())
    checkSameObjection(Object.values(pair).map(({ entry }) => ({ ...asFile(entry), ...entry.data })));

  const live = await getCollection('playbooks', ({ data }) => data.status === 'live');
  const pairs = pairByKey('playbooks', live.map(withKey));
  const known: Known = {
    playbooks: new Set(pairs.keys()),
    objections: new Set(objections.keys()),
    facts,
    scenarios: scenarioNames,
  };
  for (const locale of locales) {
    const places = live.filter(({ id }) => localeOf(id) === locale);
    checkOwnPlaces(
      'playbooks',
      places.map(({ id, data }) => ({ id, order: data.order })),
    );
  }
  return [...pairs.values()].flatMap((pair) => {
    const alternates = addresses('playbooks', pair);
    const versions = locales.map((locale) => {
      const { entry } = pair[locale];
      return { locale, entry, file: { ...asFile(entry), ...entry.data } };
    });
    for (const { file } of versions) checkPlaybook(file, known);
    checkSamePlaybook(versions.map(({ file }) => file));
    return versions.map(({ locale, entry, file }) => ({
      ...pageOf(locale, entry, alternates),
      key: entry.data.key,
      entry,
      points: pointsOf(file.body),
      objections: entry.data.objections.flatMap((key) => objections.get(key)?.[locale].entry ?? []),
    }));
  });
}

async function loadCapabilities(): Promise<readonly Capability[]> {
  const playbooks = await allPlaybooks();
  const known: Known = {
    playbooks: new Set(playbooks.map(({ key }) => key)),
    objections: new Set(),
    facts,
    scenarios: scenarioNames,
  };
  const live = await getCollection('capabilities', ({ data }) => data.status === 'live');
  const pairs = pairByKey('capabilities', live.map(withKey));
  checkAllCapabilities([...pairs.keys()], capabilityIds);
  return [...pairs.values()].flatMap((pair) => {
    const alternates = addresses('capabilities', pair);
    const versions = locales.map((locale) => {
      const { entry } = pair[locale];
      return { locale, entry, file: { ...asFile(entry), ...entry.data } };
    });
    for (const { file } of versions) checkCapability(file, known);
    checkSameCapability(versions.map(({ file }) => file));
    return versions.map(({ locale, entry }) => ({
      ...pageOf(locale, entry, alternates),
      key: entry.data.key,
      entry,
      playbooks: entry.data.relatedPlaybooks.flatMap((key) =>
        playbooks.filter((playbook) => playbook.key === key && playbook.locale === locale),
      ),
    }));
  });
}

let loadedPlaybooks: Promise<readonly Playbook[]> | undefined;
let loadedCapabilities: Promise<readonly Capability[]> | undefined;

/**
 * Every live playbook in every language, checked once per build.
 * Fails the build, naming the file and the remedy, when a translation, section, objection or fact is missing.
 */
export function allPlaybooks(): Promise<readonly Playbook[]> {
  loadedPlaybooks ??= loadPlaybooks();
  return loadedPlaybooks;
}

/** The live playbooks of a language, in the order in which they are best read. */
export async function playbooksIn(locale: Locale): Promise<readonly Playbook[]> {
  const all = await allPlaybooks();
  return all
    .filter((playbook) => playbook.locale === locale)
    .toSorted((a, b) => a.entry.data.order - b.entry.data.order);
}

/**
 * The page of every capability in every language, checked once per build.
 * Fails the build, naming the file and the remedy, when a page, translation, section, playbook or fact is missing.
 */
export function allCapabilities(): Promise<readonly Capability[]> {
  loadedCapabilities ??= loadCapabilities();
  return loadedCapabilities;
}

/** The nine capabilities in a language, in the order in which the tool asks about them. */
export async function capabilitiesIn(locale: Locale): Promise<readonly Capability[]> {
  const all = await allCapabilities();
  return all
    .filter((capability) => capability.locale === locale)
    .toSorted((a, b) => a.entry.data.order - b.entry.data.order);
}

/** The terms of a language, in the order of a decision. Fails the build when the languages have different terms. */
export async function termsIn(locale: Locale): Promise<readonly Term[]> {
  const entries = await getCollection('terms');
  checkTerms(entries.map(({ id, data }) => ({ id, terms: data.terms })));
  return entries.find(({ id }) => id === locale)?.data.terms ?? [];
}

/** A page of running text by key and language. Fails the build when a language or a section is missing. */
export async function textPage(key: string, locale: Locale): Promise<CollectionEntry<'pages'>> {
  const pair = pairByKey('pages', (await getCollection('pages')).map(withKey)).get(key);
  if (pair === undefined) throw new Error(`There is no text with key ${key}; add it to src/content/pages`);
  checkPages(
    Object.values(pair).map(({ entry }) => asFile(entry)),
    facts,
  );
  return pair[locale].entry;
}
