import { expect, it } from 'vitest';
import { compareTexts } from './compare.ts';

it('sorts texts by their signs, whatever the language', () => {
  expect(['ö', 'z', 'B', 'a', 'a1', ''].sort(compareTexts)).toEqual(['', 'B', 'a', 'a1', 'z', 'ö']);
  expect(compareTexts('a', 'a')).toBe(0);
});
