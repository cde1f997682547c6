import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/dist.ts';
import {
  fleschReadingEase,
  isPlain,
  lix,
  proseOf,
  readability,
  sectionBody,
  syllables,
} from '../../scripts/readability.ts';
import { isLocale } from '../../src/i18n/locale.ts';
import { textFiles } from '../support/content.ts';

describe('the short version of every text', () => {
  const shorts = textFiles().flatMap(({ path, locale, body }) => {
    const short = sectionBody(body, 'short');
    return short === undefined || !isLocale(locale) ? [] : [{ path, locale, text: proseOf(short) }];
  });

  it('is there for every playbook and capability', () => {
    const expected = textFiles().filter(({ collection }) =>
      ['playbooks', 'capabilities'].includes(collection),
    );
    expect(
      expected.map(({ path }) => path).filter((path) => !shorts.some((short) => short.path === path)),
    ).toEqual([]);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('is easy to read', () => {
    const hard = shorts
      .filter(({ text, locale }) => !isPlain(text, locale))
      .map(({ path, text, locale }) => `${path}: ${readability(text, locale).toFixed(1)}`);
    expect(hard).toEqual([]);
  });
});

describe('LIX', () => {
  it('is words a sentence and long words of a hundred', () => {
    // Ten words, two sentences, two words of more than six letters.
    expect(lix('Chefen läser planen och frågar. Teamet svarar samma eftermiddag, tillsammans.')).toBe(25);
  });

  it('does not count six letters as long', () => {
    expect(lix('Chefen frågar.')).toBe(2);
  });

  it.each(['', '  ', '***'])('is nothing for “%s”', (text) => {
    expect(lix(text)).toBe(0);
  });

  it('calls an official sentence hard', () => {
    const text =
      'Kommunikationsavdelningens verksamhetsplanering förutsätter kontinuerlig uppföljning av organisationsövergripande styrdokument.';
    expect(isPlain(text, 'sv')).toBe(false);
  });
});

describe('Flesch reading ease', () => {
  it('follows from words a sentence and syllables a word', () => {
    // Six words of one syllable.
    expect(fleschReadingEase('The cat sat on the mat.')).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 9);
  });

  it('calls an official sentence hard', () => {
    const text =
      'Organisational communication necessitates continuous evaluation of interdepartmental responsibilities.';
    expect(isPlain(text, 'en')).toBe(false);
  });

  it('is nothing without words', () => {
    expect(fleschReadingEase('')).toBe(0);
  });
});

describe('the syllables of a word', () => {
  it.each([
    ['the', 1],
    ['time', 1],
    ['times', 1],
    ['planned', 1],
    ['needed', 2],
    ['boxes', 2],
    ['table', 2],
    ['people', 2],
    ['proposal', 3],
    ['10', 1],
  ])('of %s are counted', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe('the words of a text', () => {
  it('are what is read', () => {
    expect(proseOf('Of firms, <Fact id="N294" /> used [it](/en/). {/* not this */}**Now** stop.')).toBe(
      'Of firms, 10 used it. Now stop.',
    );
  });

  it('end their sentence with the item of a list', () => {
    expect(lix(proseOf('- Ett ord\n\n- Två ord\n\nTre ord till.'))).toBeCloseTo(7 / 3, 9);
  });
});

describe('npm run check:texts', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['scripts/check-texts.ts', ...options], {
      cwd: projectRoot,
      encoding: 'utf8',
    });

  it('names what is overdue on a day, and is no failure', () => {
    const { stdout, status } = run('--date', '2030-01-01');
    expect(stdout).toMatch(/days overdue {2}src\/content\/playbooks\/sv\//);
    expect(status).toBe(0);
  });

  it('fails when it is told to be strict', () => {
    expect(run('--date', '2030-01-01', '--strict').status).toBe(1);
    expect(run('--date', '2020-01-01', '--strict').status).toBe(0);
  });

  it.each([['--dat'], ['--date', 'tomorrow'], ['--date', '2030-13-45']])(
    'does not take %s %s',
    (...options) => {
      expect(run(...options.filter((option) => typeof option === 'string')).status).toBe(2);
    },
  );
});
