import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

// A figure from the world stands in src/facts and reaches a text as <Fact/>, with its source. This finds the ones that
// somebody typed. It knows a figure by its unit, its size or its being a share of something; the numbers of a text's own
// (nine things, 30 days) have none of these.

/** What is wrong on a line of a text, and how to mend it. */
export interface TextProblem {
  readonly line: number;
  readonly what: string;
}

const units = [
  ...['%', 'procent', 'procentenhet(?:er)?', 'per ?cent', 'percentage points?', 'promille'],
  ...['kr', 'kronor', 'tkr', 'mkr', 'mnkr', 'öre', 'SEK', 'NOK', 'DKK', 'USD', 'EUR', 'GBP'],
  ...['euros?', 'dollars?', 'pounds?', 'miljon(?:er)?', 'miljard(?:er)?', 'million', 'billion'],
].join('|');
const space = String.raw`[ \u00A0\u202F]`;
const digits = String.raw`\d(?:[\d\s\u00A0\u202F.,–-]*)`;
// Below ten a word is rather a manner of speaking.
const tens = [
  ...['tio', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio', 'hundra'],
  ...['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred'],
].join('|');
/** Not within a word, a version, a date or an address, nor after the letters of a standard. */
const alone = String.raw`(?<![\p{L}\d.,:/#-]|[A-Z]{2}${space})`;

const figures: readonly RegExp[] = [
  new RegExp(String.raw`(?:${digits}|(?<!\p{L})(?:${tens})[\p{L}-]*\s)(?:${units})(?![\p{L}\d])`, 'giu'),
  /(?:(?<!\p{L})(?:SEK|NOK|DKK|USD|EUR|GBP)|[$€£])\s?\d[\d.,]*/gu,
  // A share: 8 of 10, 3 av 4. A count: 4 200, 12,500, 4500; four digits that may be a year are left to the rule below.
  new RegExp(
    String.raw`${alone}\d+${space}(?:(?:out )?of|av|in|på)(?: the| de)?${space}\d+(?![\p{L}\d])`,
    'gu',
  ),
  new RegExp(
    String.raw`${alone}(?:\d{1,3}(?:[ \u00A0\u202F.,]\d{3})+|(?!(?:19|20)\d\d(?!\d))\d{4,})(?![\p{L}\d:/-])`,
    'gu',
  ),
];

/** A year of which something is said; a day is written otherwise, and the number of a law goes on. */
const year = new RegExp(String.raw`${alone}(?:19|20)\d\d(?![\p{L}\d]|[.,:/-]\d)`, 'gu');

/** What says where the words around a year come from. */
const sourced = /<(?:Fact|Claim)\b|\]\(\/(?:sv\/kallor|en\/sources)\//;

/** Text whose figures are its own: comments, examples that are labelled fictional on the page, and addresses. */
const withoutFigures =
  /\{\/\*[^]*?\*\/\}|<Example\b[^]*?<\/Example>|<(?:Fact|Claim|ToolEmbed)\b[^>]*\/>|(?<=\])\([^)]*\)|(?<=\s)(?:id|href|src|ref)="[^"]*"/g;

const exception = /\{\/\*\s*own figure:([^]*?)\*\/\}|(?:^|(?<=\s))#\s*own figure:(.*)$/gm;
const image = /!\[(?<alt>[^\]]*)\]\([^)]*\)|<img\b(?<attributes>(?:[^>"]|"[^"]*")*)>/g;

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** How many lines the front of a file takes: all of YAML, the frontmatter of MDX. */
function yamlLines(text: string, isYaml: boolean): number {
  if (isYaml) return Infinity;
  return /^---\n[^]*?\n---\n/.exec(text)?.[0].split('\n').length ?? 0;
}

/** The exceptions of a text: the lines they speak for, and those that give no reason. */
function exceptions(text: string): { allowed: ReadonlySet<number>; unexplained: readonly number[] } {
  const lines = text.split('\n');
  const allowed = new Set<number>();
  const unexplained: number[] = [];
  for (const match of text.matchAll(exception)) {
    const first = lineAt(text, match.index);
    const last = lineAt(text, match.index + match[0].length);
    if ((match[1] ?? match[2] ?? '').trim().length < 10) unexplained.push(first);
    const next = lines.findIndex((line, index) => index >= last && line.trim() !== '');
    for (let line = first; line <= last; line++) allowed.add(line);
    // Standing on a line of its own, it speaks for the one that comes.
    if (/^\s*(\{\/\*|#)/.test(lines[first - 1] ?? '')) allowed.add(next + 1);
  }
  return { allowed, unexplained };
}

/**
 * Figures without a source and pictures without words in a text, in the order of their lines.
 * @param text a whole file, MDX with frontmatter or YAML
 */
export function textProblems(text: string, isYaml: boolean): readonly TextProblem[] {
  const yaml = yamlLines(text, isYaml);
  const { allowed, unexplained } = exceptions(text);
  const own = (line: number) =>
    line <= yaml
      ? 'leave it out or move it to the text as <Fact id="…" />; if it is the text’s own, write # own figure: and the reason on the line above'
      : 'show it with <Fact id="…" />; if it is the text’s own, write {/* own figure: and the reason */} on the line above';
  const problems: TextProblem[] = unexplained.map((line) => ({
    line,
    what: 'own figure: without a reason; say in a few words where the figure comes from',
  }));

  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  const raw = text.split('\n');
  for (const [index, words] of text.replace(withoutFigures, blank).split('\n').entries()) {
    const line = index + 1;
    if (allowed.has(line)) continue;
    const read = line <= yaml ? words.replace(/(^|\s)#.*$/, '') : words;
    const found = figures.flatMap((figure) => [...read.matchAll(figure)].map((match) => match[0].trim()));
    // What is found as a sum may be found again as a large number.
    for (const figure of found.filter(
      (each) => !found.some((other) => other !== each && other.includes(each)),
    ))
      problems.push({ line, what: `“${figure}” has no source; ${own(line)}` });
    if (sourced.test(raw[index] ?? '')) continue;
    for (const [found] of read.matchAll(year))
      problems.push({
        line,
        what: `what is said of ${found} has no source; link to it on the same line, or ${own(line)}`,
      });
  }

  for (const { index, groups = {} } of text.matchAll(image)) {
    const alt = groups['alt'] ?? /(?:^|\s)alt="([^"]*)"/.exec(groups['attributes'] ?? '')?.[1] ?? '';
    if (alt.trim() === '')
      problems.push({
        line: lineAt(text, index),
        what: 'a picture has no text for those who cannot see it; write ![what it shows](…) or alt="…"',
      });
  }
  return problems.toSorted((a, b) => a.line - b.line);
}

/** Every text by its path from the project's root. */
export function readTexts(root: URL): ReadonlyMap<string, string> {
  const folder = fileURLToPath(root);
  const paths = globSync('src/content/**/*.{mdx,yaml}', { cwd: folder }).sort();
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));
}

/** Stops a build when a text has a figure without a source or a picture without words, naming each file and line. */
export function textCheck(): AstroIntegration {
  let root: URL | undefined;
  return {
    name: 'text-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': () => {
        if (root === undefined) return;
        const problems = [...readTexts(root)].flatMap(([path, text]) =>
          textProblems(text, path.endsWith('.yaml')).map(({ line, what }) => `${path}:${line}: ${what}`),
        );
        if (problems.length > 0) throw new Error(`The texts need mending:\n${problems.join('\n')}`);
      },
    },
  };
}
