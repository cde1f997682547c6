import { describe, expect, it } from 'vitest';
import { factsIn, sectionsOf } from '../../src/content-check.ts';
import { locales } from '../../src/i18n/locale.ts';
import { readText, textFiles, words, type TextFile } from '../support/content.ts';

const longestLag = 366;

/** Texts of a collection in groups of the same key. */
function groups(files: readonly TextFile[]): TextFile[][] {
  return [...Map.groupBy(files, ({ collection, key }) => `${collection}/${key}`).values()];
}

/** How the versions of a text differ where they must not, in words. */
function differences(group: readonly TextFile[]): string[] {
  const [first, ...others] = group;
  if (!first) return [];
  const found: string[] = [];
  const missing = locales.filter((locale) => !group.some((file) => file.locale === locale));
  if (missing.length > 0) found.push(`${first.path} has no translation in ${missing.join(', ')}`);
  if (group.length > new Set(group.map(({ locale }) => locale)).size)
    found.push(`${first.path} has the key ${first.key}, which another text in its language has`);

  for (const other of others) {
    for (const [what, read] of compared) {
      const [mine, theirs] = [read(first), read(other)];
      if (mine !== theirs)
        found.push(`${other.path} has other ${what} than ${first.path}: ${theirs}; ${mine}`);
    }
    const lag = Math.abs(reviewed(first) - reviewed(other)) / 86_400_000;
    if (lag > longestLag) found.push(`${other.path} was reviewed ${lag} days from ${first.path}`);
  }
  return found;
}

const compared: readonly (readonly [what: string, read: (file: TextFile) => string])[] = [
  [
    'sections',
    ({ body }) =>
      sectionsOf(body)
        .map(({ id }) => id)
        .join(' '),
  ],
  ['facts in the text', ({ body }) => factsIn(body).toSorted().join(' ')],
  ['sources', ({ frontmatter }) => words(frontmatter, 'facts').toSorted().join(' ')],
  ['objections', ({ frontmatter }) => words(frontmatter, 'objections').join(' ')],
  ['tools', ({ frontmatter }) => words(frontmatter, 'tools').join(' ')],
  ['kind', ({ frontmatter }) => words(frontmatter, 'kind').join(' ')],
  ['place in the order', ({ frontmatter }) => words(frontmatter, 'order').join(' ')],
  ['status', ({ frontmatter }) => words(frontmatter, 'status').join(' ')],
];

/** When a text was reviewed; texts without a date of their own never differ. */
function reviewed({ frontmatter }: TextFile): number {
  const date = words(frontmatter, 'reviewed')[0];
  return date === undefined ? 0 : Date.parse(date);
}

describe('the texts', () => {
  const files = textFiles();

  it('are there', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ key }) => key === '').map(({ path }) => path)).toEqual([]);
  });

  it('say the same in every language', () => {
    expect(groups(files).flatMap(differences)).toEqual([]);
  });

  it('are reviewed at most a year before their next review', () => {
    const late = files.filter(({ frontmatter }) => {
      const [from, to] = [words(frontmatter, 'reviewed')[0], words(frontmatter, 'reviewDue')[0]];
      if (from === undefined || to === undefined) return false;
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
      return !(days > 0 && days <= longestLag);
    });
    expect(late.map(({ path }) => path)).toEqual([]);
  });
});

describe('a translation', () => {
  const swedish = `---
key: a
facts: [F001, F002]
reviewed: 2026-01-01
---
<Section id="short" title="Kort">

<Fact id="F001" />

</Section>
<Section id="why" title="Varför">
</Section>
`;
  const original = readText('src/content/playbooks/sv/a.mdx', swedish);
  const version = (text: string) => [original, readText('src/content/playbooks/en/a.mdx', text)];

  it('is the same with its list on lines of their own', () => {
    expect(differences(version(swedish.replace('[F001, F002]', '\n  - F001\n  - F002')))).toEqual([]);
  });

  it.each([
    ['is missing', [original]],
    ['has another order of sections', version(swedish.replace('"short"', '"x"').replace('"why"', '"short"'))],
    ['shows another fact', version(swedish.replace('id="F001"', 'id="F002"'))],
    ['names other sources', version(swedish.replace('F001, F002', 'F001'))],
    ['was reviewed more than a year from the original', version(swedish.replace('2026-01-01', '2027-02-01'))],
  ])('is objected to when it %s', (_what, group) => {
    expect(differences(group)).toHaveLength(1);
  });
});
