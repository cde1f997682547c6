// The texts as they stand in src/content, for what has to be checked before a build makes HTML of them.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../scripts/dist.ts';

/** One text. */
export interface TextFile {
  /** Path from the project's root. */
  readonly path: string;
  readonly collection: string;
  /** Language, from the folder. */
  readonly locale: string;
  /** Identity, the same in every language. */
  readonly key: string;
  readonly frontmatter: string;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

/** Every MDX file of `src/content`. */
export function textFiles(): TextFile[] {
  return globSync('src/content/*/*/*.mdx', { cwd: projectRoot })
    .sort()
    .map((path) => readText(path, readFileSync(join(projectRoot, path), 'utf8')));
}

/** Takes a text apart. Throws when it has no frontmatter. */
export function readText(path: string, text: string): TextFile {
  const [, frontmatter, body] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  if (frontmatter === undefined || body === undefined) throw new Error(`${path} has no frontmatter`);
  const folder = dirname(path);
  return {
    path,
    collection: basename(dirname(folder)),
    locale: basename(folder),
    key: words(frontmatter, 'key')[0] ?? '',
    frontmatter,
    body,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
  };
}

/**
 * The words of a field at the top level of a frontmatter: keys, ids and dates, whether they stand in brackets or on lines
 * of their own. Empty when the field is missing.
 */
export function words(frontmatter: string, field: string): string[] {
  const value = new RegExp(`^${field}:(.*\\n(?:[ \\t-].*\\n)*)`, 'm').exec(`${frontmatter}\n`)?.[1] ?? '';
  return value.match(/\w[\w-]*/g) ?? [];
}
