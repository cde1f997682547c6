import { describe, expect, it } from 'vitest';
import { heightGate, heightMessages, wordpressSecret } from './embed-height.ts';

describe('the height of an embed', () => {
  it('is told in the forms that hosts know', () => {
    expect(heightMessages(640, 'https://example.org/embed/sv/budget/', null)).toEqual([
      { type: 'mandat:height', v: 1, height: 640 },
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      '{"src":"https://example.org/embed/sv/budget/","context":"iframe.resize","height":640}',
    ]);
    expect(heightMessages(640, '', 'abc')).toContainEqual({ message: 'height', value: 640, secret: 'abc' });
  });

  it('goes to WordPress with the secret it appended', () => {
    expect(wordpressSecret('#?secret=abcDEF1234')).toBe('abcDEF1234');
    expect(wordpressSecret('#v=1&t=budget&x=12345#?secret=abcDEF1234')).toBe('abcDEF1234');
    expect(wordpressSecret('#v=1&t=budget&x=12345')).toBeNull();
  });

  it('is sent when it changed by two pixels or was asked for', () => {
    const mayBeSent = heightGate();
    expect(mayBeSent(600, 0)).toBe(true);
    expect(mayBeSent(601, 10)).toBe(false);
    expect(mayBeSent(602, 20)).toBe(true);
    expect(mayBeSent(602, 30, true)).toBe(true);
  });

  it('is sent at most thirty times in two seconds, so that a loop ends', () => {
    const mayBeSent = heightGate();
    const sent = Array.from({ length: 100 }, (_, i) => mayBeSent(600 + 20 * i, i)).filter(Boolean);
    expect(sent).toHaveLength(30);
    expect(mayBeSent(5000, 1999)).toBe(false);
    expect(mayBeSent(5000, 2100)).toBe(true);
  });
});
