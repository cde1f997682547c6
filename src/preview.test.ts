import { describe, expect, it } from 'vitest';
import { wrapped } from './preview.ts';

const letters = (text: string) => text.length;

describe('the title of a preview picture', () => {
  it('is broken between words, at the last one that fits', () => {
    expect(wrapped('nine things the boss needs', 12, letters)).toEqual(['nine things', 'the boss', 'needs']);
  });

  it('gives a word that is too wide a line of its own', () => {
    expect(wrapped('a verksamhetsberättelse b', 8, letters)).toEqual(['a', 'verksamhetsberättelse', 'b']);
  });

  it('stays on one line when it fits', () => {
    expect(wrapped('nine things', 20, letters)).toEqual(['nine things']);
  });
});
