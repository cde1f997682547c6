import { describe, expect, it } from 'vitest';
import benchmarkData from './data/benchmarks.json' with { type: 'json' };
import claimData from './data/facts.json' with { type: 'json' };
import nordicData from './data/nordic.json' with { type: 'json' };
import { locales } from '../i18n/locale.ts';
import { formatFactValue } from './cite.ts';
import { defineFacts, defineSources, hasFigure } from './fact.ts';
import {
  allFacts,
  allSources,
  claims,
  fact,
  factsDueForReview,
  isClaim,
  isFactId,
  listedOn,
  sourceOf,
} from './facts.ts';
import { forecasts } from './forecasts.ts';

const source = {
  publisher: 'P',
  url: 'https://example.org/',
  urlIsExact: true,
  accessed: '2026-11-21',
};
const sources = defineSources('s.json', { s: source });
const record = {
  kind: 'benchmark',
  topic: 'time',
  claim: { sv: 'Ett påstående', en: 'A claim' },
  value: 5,
  unit: 'hours',
  year: 2026,
  place: { sv: 'Sverige', en: 'Sweden' },
  source: 's',
  quality: { sv: 'myndighet', en: 'public authority' },
  verdict: 'found-in-source',
  use: 'default',
  reviewBy: '2027-01-31',
};

function define(change: Record<string, unknown>): unknown {
  return defineFacts('f.json', { B1: { ...record, ...change } }, sources);
}

describe('the collection of facts', () => {
  it('holds every claim, benchmark and Nordic fact once', () => {
    expect(Object.keys(claimData)).toHaveLength(47);
    expect(Object.keys(benchmarkData)).toHaveLength(84);
    expect(Object.keys(nordicData)).toHaveLength(101);
    expect(new Set(allFacts.map(({ id }) => id)).size).toBe(allFacts.length);
  });

  it('uses every source, and names only sources that exist', () => {
    const used = new Set([
      ...allFacts.map((entry) => entry.source).filter((id) => id !== null),
      ...forecasts.pairs.flatMap((pair) => [pair.forecastSource, pair.measuredSource]),
      ...forecasts.open.flatMap((entry) => [entry.forecastSource, entry.nearestSource]),
    ]);
    expect([...used].sort()).toEqual(allSources.map(({ id }) => id).sort());
  });

  it('gives an address for every source that carries a starting value', () => {
    for (const entry of allFacts) {
      if (entry.use === 'default') expect(sourceOf(entry)?.url, entry.id).toMatch(/^https?:\/\//);
    }
  });

  it('marks what is never to be used as a norm', () => {
    for (const id of ['F401', 'F409', 'B303', 'B308', 'B405', 'B406', 'B513', 'N230', 'N231'] as const) {
      expect(fact(id).use).toBe('do_not_use');
    }
    expect(fact('F401').verdict).toBe('forecast-overtaken');
    expect(fact('F401').newestComparable?.sv).toContain('11');
  });

  it('lets no unconfirmed claim fill a field', () => {
    for (const entry of allFacts) {
      if (['contradicted', 'not-found', 'not-checkable', 'not-checked', 'opinion'].includes(entry.verdict)) {
        expect(entry.use, entry.id).not.toBe('default');
      }
    }
  });

  it('keeps Swedish and English texts apart and in the typography of each', () => {
    for (const entry of allFacts) {
      const texts = [entry.claim, entry.note, entry.newestComparable].filter((text) => text !== null);
      for (const { sv, en } of texts) {
        expect(sv, entry.id).not.toMatch(/\d ?%(?<!\u00a0%)|\d \d{3}\b|"|\d\.\d+\u00a0?%/u);
        expect(en, entry.id).not.toMatch(/\d[\s\u00a0]%|"|\d,\d{1,2}%/u);
      }
      expect(entry.claim.sv, entry.id).not.toBe(entry.claim.en);
    }
  });

  it('says of every claim what the newest comparable figure is, or that there is none', () => {
    for (const [id, entry] of Object.entries(claimData)) {
      expect(entry.note, id).toBeTruthy();
      expect(entry.newestComparable, id).toBeTruthy();
    }
  });

  it('gives a claim the figure that the claim itself states, and none where it states none', () => {
    const number = /\d(?:[\u00a0.,–]?\d)*/gu;
    for (const entry of claims) {
      for (const locale of locales) {
        const numbers: readonly string[] = entry.claim[locale].match(number) ?? [];
        const shown = formatFactValue(entry, locale, 'value')?.match(number)?.[0];
        if (shown === undefined) expect(numbers, entry.id).toEqual([]);
        else expect(numbers, entry.id).toContain(shown);
      }
    }
  });

  it('lists every claim in the register, and other facts on the page of their topic', () => {
    expect(claims.map(({ id }) => id)).toEqual(Object.keys(claimData));
    for (const { id } of allFacts) expect(listedOn(id) === 'claims', id).toBe(isClaim(id));
    expect([listedOn('F412'), listedOn('B801'), listedOn('B105')]).toEqual([
      'claims',
      'sourcesEmployer',
      'sources',
    ]);
    expect(() => listedOn('N999')).toThrow('neither a fact nor a salary row N999');
  });

  it('writes out places and never refers to where the claims came from', () => {
    for (const entry of allFacts) {
      const all = JSON.stringify(entry);
      expect(all, entry.id).not.toMatch(/\bseed\b|original_sentence|read_at/i);
      expect(entry.place?.sv ?? 'x', entry.id).not.toMatch(/^(SE|NO|DK|FI|IS|DE|UK|US)\b(?!A)/);
    }
  });

  it('knows which ids are facts', () => {
    expect(isFactId('N210')).toBe(true);
    expect(isFactId('N999')).toBe(false);
    expect(() => fact('N999' as 'N210')).toThrow('There is no fact N999');
  });
});

describe('review dates', () => {
  it('leaves nothing overdue on the day the facts were read', () => {
    expect(factsDueForReview('2026-11-21')).toEqual([]);
  });

  it('reports the contribution rates when their year is over, the longest overdue first', () => {
    const due = factsDueForReview('2027-06-01');
    expect(due.map(({ id }) => id)).toContain('B801');
    expect(due.map(({ reviewBy }) => reviewBy)).toEqual(due.map(({ reviewBy }) => reviewBy).sort());
  });

  it('is not due on the date itself', () => {
    expect(factsDueForReview('2027-01-31').map(({ id }) => id)).not.toContain('B801');
    expect(factsDueForReview('2027-02-01').map(({ id }) => id)).toContain('B801');
  });
});

describe('a faulty record stops the build and says what to mend', () => {
  it.each([
    ['a figure without a unit', { unit: null }, 'a figure needs a unit'],
    ['an unknown unit', { unit: 'parsec' }, 'unit'],
    ['figures in the wrong order', { low: 6 }, 'rising order'],
    ['a source that is not there', { source: 'x' }, 'source x is not in data/sources.json'],
    ['a verdict that needs a source', { source: null }, 'needs a source'],
    ['someone else’s sentence', { quote: 'x' }, 'quote'],
    ['a missing translation', { claim: { sv: 'x' } }, 'claim.en'],
    ['an end before the start', { validFrom: '2026-02-01', validTo: '2026-01-01' }, 'validTo'],
    ['a date that does not exist', { reviewBy: '2026-02-30' }, 'reviewBy'],
  ])('%s', (_, change, message) => {
    expect(() => define(change)).toThrow('Fact B1 in f.json');
    expect(() => define(change)).toThrow(message);
  });

  it('accepts the record as it stands', () => {
    expect(define({})).toMatchObject([{ id: 'B1', value: 5, low: null, note: null, parts: {} }]);
  });

  it('demands an address for a source with an exact one', () => {
    expect(() => defineSources('s.json', { s: { ...source, url: null } })).toThrow('Source s in s.json');
    expect(() => defineSources('s.json', { s: { ...source, accessed: 'today' } })).toThrow('accessed');
  });

  it('sees a figure in a value or in a span', () => {
    expect(hasFigure({ value: null, low: 1, high: null })).toBe(true);
    expect(hasFigure({ value: null, low: null, high: null })).toBe(false);
  });
});
