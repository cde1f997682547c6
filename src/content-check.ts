import { locales, type Locale } from './i18n/locale.ts';

/** What the check of a content file needs to know about it. */
export interface ContentFile {
  /** `<locale>/<slug>`. */
  readonly id: string;
  readonly key: string;
  /** The MDX after the frontmatter. */
  readonly body: string;
}

/** A playbook file with the parts of its frontmatter that point elsewhere. */
export interface PlaybookFile extends ContentFile {
  readonly kind: PlaybookKind;
  readonly objections: readonly string[];
  readonly facts: readonly string[];
}

/** An objection file with the facts it names. */
export interface ObjectionFile extends ContentFile {
  readonly facts: readonly string[];
}

/** The four shapes of a playbook. */
export type PlaybookKind = keyof typeof playbookSections;

/** The sections of each kind, in their order; ids are the same in every language. */
export const playbookSections = {
  brief: ['short', 'why', 'points', 'say', 'objections', 'monday', 'measure', 'sources'],
  session: [
    'short',
    'prepare',
    'steps',
    'say',
    'objections',
    'pitfalls',
    'example',
    'after',
    'measure',
    'sources',
  ],
  build: [
    'short',
    'why',
    'prepare',
    'steps',
    'example',
    'objections',
    'pitfalls',
    'template',
    'measure',
    'sources',
  ],
  routine: ['short', 'why', 'steps', 'example', 'pitfalls', 'checklist', 'measure', 'sources'],
} as const;

/** A heading of a text, as the table of contents shows it. */
export interface Heading {
  readonly id: string;
  readonly title: string;
}

/** A numbered point of a brief. */
export interface PointHeading {
  readonly n: number;
  readonly claim: string;
}

/** The language of a content file, from its folder. */
export function localeOf(id: string): Locale {
  const folder = id.split('/')[0];
  const locale = locales.find((known) => known === folder);
  if (locale === undefined) throw new Error(`${id}: the folder must be one of ${locales.join(', ')}`);
  return locale;
}

/** The last part of the address of a content file, from its file name. */
export function slugOf(id: string): string {
  return id.split('/').slice(1).join('/');
}

const withoutComments = (body: string) => body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '');

/** The attributes of every use of a component, in order. Only plain strings and numbers are read. */
function uses(body: string, component: string): Readonly<Record<string, string>>[] {
  const tags = withoutComments(body).matchAll(
    new RegExp(`<${component}\\b((?:[^>"{]|"[^"]*"|\\{[^}]*\\})*)>`, 'g'),
  );
  return [...tags].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([A-Za-z]+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(
        ([, name = '', text, code = '']): [string, string] => [name, text ?? code],
      ),
    ),
  );
}

/** The sections of a text, for its table of contents. */
export function sectionsOf(body: string): Heading[] {
  return uses(body, 'Section').map(({ id = '', title = '' }) => ({ id, title }));
}

/** The numbered points of a text. */
export function pointsOf(body: string): PointHeading[] {
  return uses(body, 'Point').map(({ n = '', claim = '' }) => ({ n: Number(n), claim }));
}

/** The facts a text shows, in the order of their first use. */
export function factsIn(body: string): string[] {
  const ids = [...uses(body, 'Fact'), ...uses(body, 'Claim')].map(({ id = '' }) => id);
  return [...new Set(ids)];
}

/** Translations by key. Throws when a key stands twice in a language or is missing from one. */
export function pairByKey<Entry extends { readonly id: string; readonly key: string }>(
  folder: string,
  entries: readonly Entry[],
): ReadonlyMap<string, Readonly<Record<Locale, Entry>>> {
  const byKey = new Map<string, Partial<Record<Locale, Entry>>>();
  for (const entry of entries) {
    const locale = localeOf(entry.id);
    const pair = byKey.get(entry.key) ?? {};
    const other = pair[locale];
    if (other !== undefined) {
      throw new Error(
        `${folder}/${entry.id}.mdx and ${folder}/${other.id}.mdx have the same key "${entry.key}"; give each its own`,
      );
    }
    byKey.set(entry.key, { ...pair, [locale]: entry });
  }
  for (const [key, pair] of byKey) {
    const present = Object.values(pair)[0];
    for (const locale of locales) {
      if (pair[locale] === undefined) {
        throw new Error(
          `${folder}/${present?.id ?? key}.mdx has no translation; add a file in ${folder}/${locale}/ with key: ${key}`,
        );
      }
    }
  }
  return byKey as ReadonlyMap<string, Readonly<Record<Locale, Entry>>>;
}

function checkFacts(
  file: string,
  body: string,
  named: readonly string[],
  isFactId: (id: string) => boolean,
): void {
  for (const id of [...named, ...factsIn(body)]) {
    if (!isFactId(id)) {
      throw new Error(`${file}: there is no fact ${id}; correct the id, or add the fact to src/facts/data`);
    }
  }
  const missing = factsIn(body).filter((id) => !named.includes(id));
  if (missing.length > 0) {
    throw new Error(
      `${file}: ${missing.join(', ')} stand in the text but not under facts; add them to the frontmatter`,
    );
  }
}

/** Checks the sections, objections and facts of a playbook. Throws, naming the file and what to mend. */
export function checkPlaybook(
  playbook: PlaybookFile,
  objectionKeys: ReadonlySet<string>,
  isFactId: (id: string) => boolean,
): void {
  const file = `playbooks/${playbook.id}.mdx`;
  const expected = playbookSections[playbook.kind].join(', ');
  const found = sectionsOf(playbook.body)
    .map((section) => section.id)
    .join(', ');
  if (found !== expected) {
    throw new Error(
      `${file}: a ${playbook.kind} has the sections ${expected}, in that order; found ${found || 'none'}`,
    );
  }
  const untitled = sectionsOf(playbook.body).find((section) => section.title === '');
  if (untitled !== undefined) {
    throw new Error(`${file}: section ${untitled.id} has no title; write title="…" as plain text`);
  }
  for (const key of playbook.objections) {
    if (!objectionKeys.has(key)) {
      throw new Error(
        `${file}: there is no objection "${key}"; correct the key, or add objections/<locale>/<name>.mdx`,
      );
    }
  }
  checkFacts(file, playbook.body, playbook.facts, isFactId);
}

/** Checks the facts of an objection. Throws, naming the file and what to mend. */
export function checkObjection(objection: ObjectionFile, isFactId: (id: string) => boolean): void {
  checkFacts(`objections/${objection.id}.mdx`, objection.body, objection.facts, isFactId);
}

/** Checks that the versions of a text have the same sections in the same order. Throws, naming both files. */
export function checkSameSections(folder: string, versions: readonly ContentFile[]): void {
  const ids = (file: ContentFile) =>
    sectionsOf(file.body)
      .map((section) => section.id)
      .join(', ');
  const [first, ...rest] = versions;
  for (const other of rest) {
    if (first !== undefined && ids(first) !== ids(other)) {
      throw new Error(
        `${folder}/${first.id}.mdx has the sections ${ids(first)}, but ${folder}/${other.id}.mdx has ${ids(other)}; make them equal`,
      );
    }
  }
}
