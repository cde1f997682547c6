import { describe, expect, it } from 'vitest';
import type { NoticeKind } from '../lib/share/link.ts';
import { locales } from './locale.ts';
import { noticeText } from './notices.ts';
import { en } from './notices/en.ts';
import { sv } from './notices/sv.ts';

const words = { sv, en };

const kinds: readonly NoticeKind[] = [
  'incomplete',
  'invalid',
  'clamped',
  'unknown',
  'newer',
  'repaired',
  'wrong-tool',
];

describe('words for the flaws of a link', () => {
  it('exist for every kind, with nothing left to fill in', () => {
    for (const locale of locales) {
      for (const kind of kinds) {
        for (const flaw of [
          { key: 'x', kind },
          { key: 'x', kind, typed: '1', used: '2' },
        ]) {
          for (const text of [
            noticeText(flaw, words[locale], locale),
            noticeText(flaw, words[locale], locale, 'Klickpris'),
          ]) {
            expect(text).toMatch(/\.$/);
            expect(text).not.toMatch(/[{}]/);
          }
        }
      }
    }
  });

  it('name the input, and what was there, in the language of the reader', () => {
    const notice = { key: 'closeRate', kind: 'clamped', typed: '1250.5', used: '1' } as const;
    expect(noticeText(notice, sv, 'sv', 'Avslutsgrad')).toBe(
      'Avslutsgrad: 1\u00a0250,5 i länken ligger utanför det tillåtna. 1 används i stället. Kontrollera det.',
    );
    expect(noticeText(notice, en, 'en', 'Close rate')).toContain('Close rate: 1,250.5 in the link');
  });
});
