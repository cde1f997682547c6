import { locales, type Locale } from './i18n/locale.ts';
import { levels } from './tools/coverage/state.ts';

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
  /** The keys of the playbooks to read before and after it. */
  readonly needs: readonly string[];
  readonly next: readonly string[];
  readonly materials: readonly Material[];
}

/** Something to take away from a playbook: what kind it is, and the id of the part that holds it or of the tool. */
export interface Material {
  readonly type: 'template' | 'checklist' | 'tool' | 'handout';
  readonly ref: string;
}

/** The page of a capability, with the parts of its frontmatter that are equal in every language. */
export interface CapabilityFile extends ContentFile {
  readonly facts: readonly string[];
  readonly relatedPlaybooks: readonly string[];
  readonly relatedTools: readonly string[];
  readonly holders: readonly unknown[];
  readonly measures: readonly unknown[];
}

/** The terms of a language. */
export interface TermsFile {
  /** The language, which is also the name of the file. */
  readonly id: string;
  readonly terms: readonly { readonly key: string; readonly see: readonly string[] }[];
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

/** The sections of a capability page, in their order; ids are the same in every language. */
export const capabilitySections = [
  'short',
  'why',
  'holders',
  'good',
  'ai',
  'pitfalls',
  'measure',
  'hours',
  'questions',
  'ad',
  'sources',
] as const;

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

function checkSections(file: string, what: string, body: string, expected: readonly string[]): void {
  const sections = sectionsOf(body);
  const found = sections.map((section) => section.id).join(', ');
  if (found !== expected.join(', ')) {
    throw new Error(
      `${file}: ${what} has the sections ${expected.join(', ')}, in that order; found ${found || 'none'}`,
    );
  }
  const untitled = sections.find((section) => section.title === '');
  if (untitled !== undefined) {
    throw new Error(`${file}: section ${untitled.id} has no title; write title="…" as plain text`);
  }
}

/** Throws when one of the keys that a field holds is not known. */
function checkKeys(
  file: string,
  field: string,
  keys: readonly string[],
  known: ReadonlySet<string>,
  folder: string,
): void {
  for (const key of keys) {
    if (!known.has(key)) {
      throw new Error(
        `${file}: ${field} names "${key}", which is not in ${folder}; correct the key, or add ${folder}/<locale>/<name>.mdx`,
      );
    }
  }
}

/** Where each kind of material stands in the text; a handout is the page itself on paper. */
const materialIn = { template: 'Template', checklist: 'Checklist' } as const;

function checkMaterials(file: string, { body, materials }: PlaybookFile): void {
  for (const { type, ref } of materials) {
    if (type === 'handout' || type === 'tool') continue;
    const component = materialIn[type];
    if (!uses(body, component).some(({ id }) => id === ref)) {
      throw new Error(
        `${file}: the material ${ref} is a ${type}, but there is no <${component} id="${ref}">; correct ref or type`,
      );
    }
  }
}

/** What the check of a text compares it with. */
export interface Known {
  readonly playbooks: ReadonlySet<string>;
  readonly objections: ReadonlySet<string>;
  readonly isFactId: (id: string) => boolean;
}

/** Checks the sections of a playbook and all that it points at. Throws, naming the file and what to mend. */
export function checkPlaybook(playbook: PlaybookFile, known: Known): void {
  const file = `playbooks/${playbook.id}.mdx`;
  checkSections(file, `a ${playbook.kind}`, playbook.body, playbookSections[playbook.kind]);
  checkKeys(file, 'objections', playbook.objections, known.objections, 'objections');
  checkKeys(file, 'needs', playbook.needs, known.playbooks, 'playbooks');
  checkKeys(file, 'next', playbook.next, known.playbooks, 'playbooks');
  checkMaterials(file, playbook);
  checkFacts(file, playbook.body, playbook.facts, known.isFactId);
}

/** Checks the sections of a capability page and all that it points at. Throws, naming the file and what to mend. */
export function checkCapability(capability: CapabilityFile, known: Known): void {
  const file = `capabilities/${capability.id}.mdx`;
  checkSections(file, 'a capability', capability.body, capabilitySections);
  checkKeys(file, 'relatedPlaybooks', capability.relatedPlaybooks, known.playbooks, 'playbooks');
  checkFacts(file, capability.body, capability.facts, known.isFactId);
  const good = /<Section id="good"[^]*?<\/Section>/.exec(withoutComments(capability.body))?.[0] ?? '';
  const items = good.match(/^- /gm)?.length ?? 0;
  if (items !== levels.length) {
    throw new Error(
      `${file}: section good has ${items} list items; write one for each of the ${levels.length} levels, lowest first`,
    );
  }
}

/** What must be equal in every language, in the words of the file. */
function shapeOf(capability: CapabilityFile): Readonly<Record<string, string | number>> {
  return {
    facts: capability.facts.join(', '),
    relatedPlaybooks: capability.relatedPlaybooks.join(', '),
    relatedTools: capability.relatedTools.join(', '),
    holders: capability.holders.length,
    measures: capability.measures.length,
    'number of <Pitfall>': uses(capability.body, 'Pitfall').length,
    'number of <Say>': uses(capability.body, 'Say').length,
  };
}

/** Checks that the versions of a capability page are equal in depth. Throws, naming both files and what differs. */
export function checkSameCapability(versions: readonly CapabilityFile[]): void {
  checkSameSections('capabilities', versions);
  const [first, ...rest] = versions;
  if (first === undefined) return;
  const mine = shapeOf(first);
  for (const other of rest) {
    const theirs = shapeOf(other);
    for (const [what, value] of Object.entries(mine)) {
      if (theirs[what] !== value) {
        throw new Error(
          `capabilities/${first.id}.mdx has ${what}: ${value}, but capabilities/${other.id}.mdx has ${theirs[what] ?? 'none'}; make them equal`,
        );
      }
    }
  }
}

/** Checks that every capability has a live page. Throws, naming the missing keys. */
export function checkAllCapabilities(keys: readonly string[], expected: readonly string[]): void {
  const missing = expected.filter((key) => !keys.includes(key));
  if (missing.length > 0) {
    throw new Error(
      `capabilities: there is no live page for ${missing.join(', ')}; add capabilities/<locale>/<name>.mdx with that key`,
    );
  }
}

/** Checks that the terms have the same keys in the same order in every language, and point at each other only. */
export function checkTerms(files: readonly TermsFile[]): void {
  for (const { id, terms } of files) {
    const keys = terms.map(({ key }) => key);
    const twice = keys.find((key, index) => keys.indexOf(key) !== index);
    if (twice !== undefined) throw new Error(`terms/${id}.yaml: ${twice} stands twice; remove one of them`);
    for (const { key, see } of terms) {
      const lost = see.find((other) => other === key || !keys.includes(other));
      if (lost !== undefined) {
        throw new Error(`terms/${id}.yaml: ${key} has see: ${lost}, which is no other term; correct the key`);
      }
    }
  }
  for (const locale of locales) {
    if (!files.some(({ id }) => id === locale)) {
      throw new Error(`terms/${locale}.yaml is missing; add it with the keys of the other languages`);
    }
  }
  const [first, ...rest] = files;
  for (const other of rest) {
    const at = Array.from({ length: Math.max(first?.terms.length ?? 0, other.terms.length) }).findIndex(
      (_, index) => first?.terms[index]?.key !== other.terms[index]?.key,
    );
    if (first !== undefined && at >= 0) {
      throw new Error(
        `terms/${first.id}.yaml has ${first.terms[at]?.key ?? 'nothing'} as term ${at + 1}, but terms/${other.id}.yaml has ${other.terms[at]?.key ?? 'nothing'}; give them the same keys in the same order`,
      );
    }
  }
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
