// A figure from the world stands in src/facts and reaches a text as <Fact/>, with its source. This finds the ones that
// somebody typed. It knows a figure by its unit; numbers of the text's own (nine things, 30 days) have none of these.
import { describe, expect, it } from 'vitest';
import { readText, textFiles, type TextFile } from '../support/content.ts';

const number = String.raw`\d[\d\s\u00A0\u202F.,–-]*`;
const unit = [
  '%',
  'procent',
  'procentenheter',
  'per ?cent',
  'percentage points?',
  'promille',
  'kr',
  'kronor',
  'tkr',
  'mkr',
  'mnkr',
  'miljoner',
  'miljarder',
  'million',
  'billion',
  'SEK',
  'USD',
  'EUR',
  'euro',
  'dollar',
].join('|');
const typedFigure = new RegExp(
  String.raw`${number}(?:${unit})(?![\p{L}\d])|(?:SEK|USD|EUR|[$€£])\s?\d`,
  'giu',
);

/** Text whose figures are its own: comments, and examples that are labelled fictional on the page. */
const ownFigures = /\{\/\*.*?\*\/\}|<Example\b.*?<\/Example>/gs;

/** Figures with a unit in a text, as `path:line: figure`. */
function typedFigures({ path, frontmatter, body, bodyLine }: TextFile): string[] {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return [
    ...figuresIn(frontmatter, path, 2),
    ...figuresIn(body.replace(ownFigures, blank).replace(/<Fact\b[^>]*\/>/g, blank), path, bodyLine),
  ];
}

function figuresIn(text: string, path: string, firstLine: number): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(typedFigure)].map(([figure]) => `${path}:${firstLine + index}: ${figure.trim()}`),
    );
}

describe('the texts', () => {
  it('have every figure from the facts', () => {
    expect(textFiles().flatMap(typedFigures)).toEqual([]);
  });
});

describe('a figure', () => {
  const found = (body: string) =>
    typedFigures(readText('a.mdx', `---\nkey: a\n---\n\n${body}\n`)).map((line) =>
      line.replace('a.mdx:', ''),
    );

  it.each([
    'Det kostar 42\u00A0000 kr i månaden.',
    'About 12.5% of them.',
    'Nära 12,5 % av dem.',
    'Mellan 5–10 procent.',
    'It costs SEK 900.',
    'Ungefär 3 miljoner svenskar.',
    'Costs $40 a click.',
    '<Point n={1} claim="20 % når fram">Text</Point>',
  ])('is found in “%s”', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('is named with its line', () => {
    expect(found('One\n\nTwo: 9 %')).toEqual(['7: 9 %']);
  });

  it.each([
    'Nio saker på 30 dagar, 20 av 100 leads.',
    'Det visade <Fact id="F402" /> av dem.',
    '<Example company="Norrviks Bygg">\n\n16 380 kr i månaden\n\n</Example>',
    '{/* 20 % */}',
    'Avsnitt 3 kräver eftertanke.',
  ])('is not seen in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});
