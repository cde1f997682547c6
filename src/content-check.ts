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
  readonly order: number;
  readonly reader: string;
  readonly stage: string;
  readonly tools: readonly string[];
  readonly produces: readonly unknown[];
  readonly measures: readonly unknown[];
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

/** The ids of the sections of a text in which nothing stands. */
function emptySections(body: string): string[] {
  const sections = withoutComments(body).matchAll(
    /<Section\b(?:[^>"{]|"[^"]*"|\{[^}]*\})*\bid="([^"]*)"(?:[^>"{]|"[^"]*"|\{[^}]*\})*>([^]*?)<\/Section>/g,
  );
  return [...sections].flatMap(([, id = '', inner = '']) => (inner.trim() === '' ? [id] : []));
}

/** The facts a text shows, in the order of their first use. */
export function factsIn(body: string): string[] {
  const ids = [...uses(body, 'Fact'), ...uses(body, 'Claim')].map(({ id = '' }) => id);
  return [...new Set(ids)];
}

/** The facts a text links to in its own words, by the anchor of each on the pages of sources. */
function factsLinkedIn(body: string): string[] {
  return [...withoutComments(body).matchAll(/\]\([^)\s]*#([^)\s]+)\)/g)].map(([, id = '']) =>
    id.toUpperCase(),
  );
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
          `${folder}/${present?.id ?? key}.mdx has no translation; add a file in ${folder}/${locale}/ with key: ${key} and the same status`,
        );
      }
    }
  }
  return byKey as ReadonlyMap<string, Readonly<Record<Locale, Entry>>>;
}

/** Throws when a text names a fact that there is not, or shows the figure of one that has none. */
function checkKnownFacts(file: string, body: string, named: readonly string[], facts: KnownFacts): void {
  const ids = [...named, ...factsIn(body)];
  const lost = ids.find((id) => !facts.has(id));
  if (lost !== undefined) {
    throw new Error(`${file}: there is no fact ${lost}; correct the id, or add the fact to src/facts/data`);
  }
  const bare = uses(body, 'Fact').find(({ id = '' }) => !facts.hasFigure(id));
  if (bare !== undefined) {
    throw new Error(
      `${file}: the fact ${bare['id'] ?? ''} has no figure to show; use <Claim id="${bare['id'] ?? ''}" /> instead`,
    );
  }
}

function checkFacts(file: string, body: string, named: readonly string[], facts: KnownFacts): void {
  checkKnownFacts(file, body, named, facts);
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
  checkFilled(file, body);
}

/** Throws when a section has nothing in it. */
function checkFilled(file: string, body: string): void {
  const [empty] = emptySections(body);
  if (empty !== undefined) throw new Error(`${file}: section ${empty} is empty; write it`);
}

/** Throws when a text opens a tool with an example that there is not. */
function checkToolEmbeds(file: string, body: string, scenarios: Known['scenarios']): void {
  for (const { tool = '', scenario = '' } of uses(body, 'ToolEmbed')) {
    const names = scenarios[tool];
    if (names === undefined) {
      throw new Error(
        `${file}: <ToolEmbed> names the tool "${tool}"; choose one of ${Object.keys(scenarios).join(', ')}`,
      );
    }
    if (!names.includes(scenario)) {
      throw new Error(
        `${file}: <ToolEmbed tool="${tool}"> names the scenario "${scenario}", which there is not; choose one of ${names.join(', ')}`,
      );
    }
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

function checkMaterials(file: string, { body, materials }: PlaybookFile, tools: readonly string[]): void {
  for (const { type, ref } of materials) {
    if (type === 'handout') continue;
    if (type === 'tool') {
      if (tools.includes(ref)) continue;
      throw new Error(`${file}: the material ${ref} is no tool; choose one of ${tools.join(', ')}`);
    }
    const component = materialIn[type];
    if (!uses(body, component).some(({ id }) => id === ref)) {
      throw new Error(
        `${file}: the material ${ref} is a ${type}, but there is no <${component} id="${ref}">; correct ref or type`,
      );
    }
  }
}

/** What a text may say of the world. */
export interface KnownFacts {
  readonly has: (id: string) => boolean;
  /** Whether the fact has a figure that can stand in a sentence. */
  readonly hasFigure: (id: string) => boolean;
}

/** What the check of a text compares it with. */
export interface Known {
  readonly playbooks: ReadonlySet<string>;
  readonly objections: ReadonlySet<string>;
  readonly facts: KnownFacts;
  /** The names of the examples of each tool. */
  readonly scenarios: Readonly<Record<string, readonly string[]>>;
}

/** Checks the sections of a playbook and all that it points at. Throws, naming the file and what to mend. */
export function checkPlaybook(playbook: PlaybookFile, known: Known): void {
  const file = `playbooks/${playbook.id}.mdx`;
  checkSections(file, `a ${playbook.kind}`, playbook.body, playbookSections[playbook.kind]);
  checkKeys(file, 'objections', playbook.objections, known.objections, 'objections');
  checkKeys(file, 'needs', playbook.needs, known.playbooks, 'playbooks');
  checkKeys(file, 'next', playbook.next, known.playbooks, 'playbooks');
  checkMaterials(file, playbook, Object.keys(known.scenarios));
  checkToolEmbeds(file, playbook.body, known.scenarios);
  checkFacts(file, playbook.body, playbook.facts, known.facts);
}

/** Checks the sections of a capability page and all that it points at. Throws, naming the file and what to mend. */
export function checkCapability(capability: CapabilityFile, known: Known): void {
  const file = `capabilities/${capability.id}.mdx`;
  checkSections(file, 'a capability', capability.body, capabilitySections);
  checkKeys(file, 'relatedPlaybooks', capability.relatedPlaybooks, known.playbooks, 'playbooks');
  checkToolEmbeds(file, capability.body, known.scenarios);
  checkFacts(file, capability.body, capability.facts, known.facts);
  const good = /<Section id="good"[^]*?<\/Section>/.exec(withoutComments(capability.body))?.[0] ?? '';
  const items = good.match(/^- /gm)?.length ?? 0;
  if (items !== levels.length) {
    throw new Error(
      `${file}: section good has ${items} list items; write one for each of the ${levels.length} levels, lowest first`,
    );
  }
}

/** What must be equal in every language, in the words of the file. */
type Shape = Readonly<Record<string, string | number>>;

const listed = (ids: readonly string[]) => ids.toSorted().join(', ') || 'none';

/** What the body of a text shows in every language alike: the facts, and how many of each part. */
function shapeOfBody(body: string): Shape {
  const parts = ['Point', 'Say', 'Pitfall', 'Example', 'ToolEmbed', 'Checklist', 'Template'];
  return {
    'facts in the text': listed(factsIn(body)),
    ...Object.fromEntries(parts.map((part) => [`number of <${part}>`, uses(body, part).length])),
  };
}

function checkSameShape<File extends ContentFile>(
  folder: string,
  versions: readonly File[],
  shapeOf: (file: File) => Shape,
): void {
  const [first, ...rest] = versions;
  if (first === undefined) return;
  const mine = shapeOf(first);
  for (const other of rest) {
    const theirs = shapeOf(other);
    for (const [what, value] of Object.entries(mine)) {
      if (theirs[what] !== value) {
        throw new Error(
          `${folder}/${first.id}.mdx has ${what}: ${value}, but ${folder}/${other.id}.mdx has ${theirs[what] ?? 'none'}; make them equal`,
        );
      }
    }
  }
}

/** Checks that the versions of a capability page are equal in depth. Throws, naming both files and what differs. */
export function checkSameCapability(versions: readonly CapabilityFile[]): void {
  checkSameSections('capabilities', versions);
  checkSameShape('capabilities', versions, (file) => ({
    facts: listed(file.facts),
    relatedPlaybooks: file.relatedPlaybooks.join(', '),
    relatedTools: file.relatedTools.join(', '),
    holders: file.holders.length,
    measures: file.measures.length,
    ...shapeOfBody(file.body),
  }));
}

/** Checks that the versions of a playbook are equal in depth. Throws, naming both files and what differs. */
export function checkSamePlaybook(versions: readonly PlaybookFile[]): void {
  checkSameShape('playbooks', versions, (file) => ({ kind: file.kind }));
  checkSameSections('playbooks', versions);
  checkSameShape('playbooks', versions, (file) => ({
    order: file.order,
    reader: file.reader,
    stage: file.stage,
    facts: listed(file.facts),
    objections: listed(file.objections),
    tools: file.tools.join(', '),
    needs: file.needs.join(', '),
    next: file.next.join(', '),
    materials: file.materials.map(({ type, ref }) => `${type} ${ref}`).join(', '),
    produces: file.produces.length,
    measures: file.measures.length,
    ...shapeOfBody(file.body),
  }));
}

/** Checks that the versions of an objection rest on the same facts. Throws, naming both files and what differs. */
export function checkSameObjection(versions: readonly ObjectionFile[]): void {
  checkSameShape('objections', versions, (file) => ({
    facts: listed(file.facts),
    ...shapeOfBody(file.body),
  }));
}

/**
 * Checks a page of running text: its sections and facts, and that its versions are equal in them.
 * Throws, naming the file and what to mend.
 */
export function checkPages(versions: readonly ContentFile[], facts: KnownFacts): void {
  for (const { id, body } of versions) {
    checkFilled(`pages/${id}.mdx`, body);
    checkKnownFacts(`pages/${id}.mdx`, body, [], facts);
  }
  checkSameSections('pages', versions);
  checkSameShape('pages', versions, ({ body }) => shapeOfBody(body));
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

/** Checks the evidence of an objection and its facts. Throws, naming the file and what to mend. */
export function checkObjection(objection: ObjectionFile, facts: KnownFacts): void {
  const file = `objections/${objection.id}.mdx`;
  if (withoutComments(objection.body).trim() === '') {
    throw new Error(`${file}: there is no evidence; write it below the frontmatter`);
  }
  if (objection.facts.length === 0) {
    throw new Error(
      `${file}: the evidence rests on no fact; show one with <Fact id="…" />, and name it under facts`,
    );
  }
  checkFacts(file, objection.body, objection.facts, facts);
  const shown = [...factsIn(objection.body), ...factsLinkedIn(objection.body)];
  const unshown = objection.facts.filter((id) => !shown.includes(id));
  if (unshown.length > 0) {
    throw new Error(
      `${file}: ${unshown.join(', ')} stand under facts but not in the evidence; show them, or take them out`,
    );
  }
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
