import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranked, sought } from './search.ts';

const asking = { unsought: 'är det isn’t', instead: ['cookies kakor'] };

describe('what is sought', () => {
  it('leaves out the words that only make a question', () => {
    expect(sought('Är det gratis?', asking)).toBe('gratis');
  });

  it('is the whole query when nothing else is left', () => {
    expect(sought('är det', asking)).toBe('är det');
  });

  it('leaves out a single letter beside a word, such as that of a tag', () => {
    expect(sought('gratis<b>', asking)).toBe('gratis');
    expect(sought('<b>', asking)).toBe('b');
  });

  it('takes the word of the site for one that people use', () => {
    expect(sought('Cookies', asking)).toBe('kakor');
  });

  it('knows an apostrophe however it is typed, and keeps hyphens', () => {
    expect(sought("isn't PO-pålägg", asking)).toBe('po-pålägg');
  });

  it('is nothing for signs alone', () => {
    expect(sought('<>"&', asking)).toBe('');
  });

  it('holds words only, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(sought(query, asking)).toMatch(/^[\p{L}\p{N} ’'-]*$/u);
      }),
    );
  });
});

describe('what was found', () => {
  const page = (title: string, score: number) => ({ url: `/${title}/`, title, score });
  const entry = (title: string, score: number) => ({ url: `/ordlista/#${title}`, title, score });

  it('starts with what bears the name that was asked for, up to a colon', () => {
    const named = page('Analys: ställa frågan först', 2);
    expect(ranked([page('Metod', 5), named], 'analys')).toEqual([named, page('Metod', 5)]);
  });

  it('has a page before an entry that fits about as well, and after one that fits much better', () => {
    expect(ranked([entry('a', 10), page('b', 9)], 'x')[0]).toEqual(page('b', 9));
    expect(ranked([page('b', 5), entry('a', 10)], 'x')[0]).toEqual(entry('a', 10));
  });

  it('is in the order of the library otherwise', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 50, noNaN: true })), (scores) => {
        const hits = scores.map((score) => page('x', score));
        expect(ranked(hits, 'y').map(({ score }) => score)).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});
