import { describe, expect, it } from 'vitest';
import { differences, figureCount, legible } from '../../scripts/engines/texts.ts';

const names = ['One', 'Two'] as const;

describe('what differs between two engines', () => {
  it('is nothing when every text is the same', () => {
    const texts = [
      { where: 'h2', text: 'The plan costs SEK\u00a062,400 more.' },
      { where: 'dd', text: '\u221212' },
    ];
    expect(differences(texts, texts, names)).toEqual([]);
  });

  it('tells spaces and signs apart that look alike', () => {
    expect(
      differences([{ where: 'dd', text: '1\u00a0200' }], [{ where: 'dd', text: '1\u202f200' }], names),
    ).toEqual(['dd: One shows “1<U+00A0>200”, Two “1<U+202F>200”']);
    expect(legible('-1 \u22121 a\u2013b\u200b')).toBe('-1 <U+2212>1 a<U+2013>b<U+200B>');
  });

  it('names what only one of them shows', () => {
    expect(differences([{ where: 'p', text: 'a' }], [{ where: 'p no. 2', text: 'b' }], names)).toEqual([
      'p: One shows “a”, Two nothing',
      'p no. 2: One shows nothing, Two “b”',
    ]);
  });

  it('counts the texts with figures in them', () => {
    expect(
      figureCount([
        { where: 'p', text: '12 of 100' },
        { where: 'p no. 2', text: 'none' },
      ]),
    ).toBe(1);
  });
});
