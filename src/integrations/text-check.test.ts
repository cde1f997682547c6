import { describe, expect, it } from 'vitest';
import { textProblems } from './text-check.ts';

const mdx = (body: string, front = 'key: a') => `---\n${front}\n---\n\n${body}\n`;
const inText = (body: string) => textProblems(mdx(body), false);

describe('a figure of the world', () => {
  it.each([
    'Det kostar 42\u00A0000 kr i månaden.',
    'About 12.5% of them.',
    'Nära 12,5 % av dem.',
    'Mellan 5–10 procent.',
    'It costs SEK 900.',
    'Ungefär 3 miljoner svenskar.',
    'Costs $40 a click.',
    'About forty per cent of them.',
    'Nästan tjugofem procent av dem.',
    'It reaches 8 of 10 Swedes.',
    'Var 3 av 4 kommuner svarar.',
    'There are 4,200 of them.',
    'Det finns 12\u00A0500 företag.',
    'They sent 4500 letters.',
    '<Point n={1} claim="20 % når fram">Text</Point>',
    '<Template id="mail">\n\nIt costs SEK 900.\n\n</Template>',
  ])('is found in “%s”', (text) => {
    const problems = inText(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toMatch(/^“.*” has no source; show it with <Fact id="…" \/>; .*own figure:/);
  });

  it.each([
    'Nio saker på 30 dagar, en gång i veckan.',
    'How many of 100 leads become customers.',
    'Det visade <Fact id="F402" /> av dem.',
    '<Example company="Norrviks Bygg">\n\n16 380 kr i månaden\n\n</Example>',
    '{/* 20 % */}',
    'Avsnitt 3 kräver eftertanke.',
    'The highest percentage wins; shares are per cent on screen.',
    'It meets WCAG 2.2 and EN 301 549, under licence 4.0.',
    'The law (2018:1937) and regulation 2016/679 apply.',
    '[A page](/en/sources/employers/#n4500) of numbers.',
  ])('is not seen in “%s”', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('is named with its line', () => {
    expect(inText('One\n\nTwo: 9 %')).toMatchObject([{ line: 7 }]);
  });

  it('is found in a frontmatter and in YAML, where it cannot be shown as a fact', () => {
    const advice = /^“40 %” has no source; leave it out or move it to the text/;
    expect(textProblems(mdx('Text', 'promise: 40 % mer'), false)).toMatchObject([
      { line: 2, what: expect.stringMatching(advice) as string },
    ]);
    expect(textProblems('terms:\n  - definition: 40 % mer # 50 %\n', true)).toMatchObject([
      { line: 2, what: expect.stringMatching(advice) as string },
    ]);
  });
});

describe('a year', () => {
  it('needs a source on its line', () => {
    expect(inText('In 2023 people turned away.')[0]?.what).toMatch(
      /^what is said of 2023 has no source; link/,
    );
    expect(inText('In 2023 they were <Fact id="F402" />.')).toEqual([]);
    expect(inText('In 2023 they [left](/en/sources/claims/#f409).')).toEqual([]);
    expect(inText('In 2023 they [left](/en/playbooks/).')).toHaveLength(1);
  });

  it('is not seen in a date', () => {
    expect(textProblems(mdx('Text', 'published: 2026-11-22'), false)).toEqual([]);
  });
});

describe('an exception', () => {
  it('speaks for its own line and the next', () => {
    expect(inText('{/* own figure: a rule of thumb of our own */}\n\nAbout 9 %.')).toEqual([]);
    expect(inText('About 9 %. {/* own figure: a rule of thumb of our own */}')).toEqual([]);
    expect(textProblems('# own figure: a limit that we set\na: 9 %', true)).toEqual([]);
  });

  it('speaks for no other line', () => {
    expect(inText('{/* own figure: a rule of thumb of our own */}\n\nNone.\n\nAbout 9 %.')).toHaveLength(1);
    expect(inText('None. {/* own figure: a rule of thumb of our own */}\n\nAbout 9 %.')).toHaveLength(1);
  });

  it('must give its reason', () => {
    expect(inText('{/* own figure: */}\n\nAbout 9 %.')).toMatchObject([
      { line: 5, what: expect.stringMatching(/without a reason/) as string },
    ]);
  });
});

describe('a picture', () => {
  it.each(['![](/a.png)', '![ ](/a.png)', '<img src="/a.png" />', '<img alt="" src="/a.png" />'])(
    'needs words: %s',
    (text) => {
      expect(inText(text)).toMatchObject([{ line: 5, what: expect.stringMatching(/no text/) as string }]);
    },
  );

  it.each(['![Two people](/a.png)', '<img src="/a.png" alt="Two people" />'])(
    'may stand with words: %s',
    (text) => {
      expect(inText(text)).toEqual([]);
    },
  );
});
