import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundSplitter, wordsOf } from './compounds.ts';

const text =
  'Kunder ringer om en tjänst. Arbete kostar pengar och lön i månaden. En plan för sociala medier, en byrå, en chef, marknaden och personer. Avgifter. Mäta. Ringen, redan en delning.';
const split = compoundSplitter(wordsOf(text));

describe('a compound', () => {
  it.each([
    ['kundtjänst', 'kund tjänst'],
    ['kundtjänsten', 'kund tjänsten'],
    ['kundtjänstchef', 'kund tjänst chef'],
    ['arbetsplan', 'arbets plan'],
    ['mediebyrå', 'medie byrå'],
    ['marknadschefer', 'marknads chefer'],
    ['månadslön', 'månads lön'],
    ['mätplan', 'mät plan'],
    // A last part of six letters needs no known word before it.
    ['nyckelperson', 'nyckel person'],
  ])('is taken apart: %s is %s', (word, parts) => {
    expect(split(word).join(' ')).toBe(parts);
  });
});

describe('a word stays whole', () => {
  it.each(['planering', 'fördelning', 'kunder', 'personer', 'tjänst', 'oavgifter', 'obyrå', 'nyckelbyrån'])(
    '%s, which only looks like a compound',
    (word) => {
      expect(split(word)).toEqual([word]);
    },
  );

  it('when nothing is known', () => {
    expect(compoundSplitter([])('kundtjänst')).toEqual(['kundtjänst']);
  });
});

it('gives parts that together are the word, whatever the word', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abdeiklnorstuäåö'), maxLength: 20 });
  fc.assert(
    fc.property(letters, fc.array(letters), (word, known) => {
      const parts = compoundSplitter([...known, ...wordsOf(text)])(word);
      expect(parts.join('')).toBe(word);
    }),
  );
});
