import { describe, expect, it } from 'vitest';
import { migrateEntries, type Migration } from './migrate.ts';

/** Made up: version 2 renamed `a` to `b`, version 3 turned per cent into a fraction. */
const steps: readonly Migration[] = [
  {
    from: 1,
    migrate: (entries) => new Map([...entries].map(([key, value]) => [key === 'a' ? 'b' : key, value])),
  },
  {
    from: 2,
    migrate: (entries) =>
      new Map([...entries].map(([key, value]) => [key, key === 'b' ? String(Number(value) / 100) : value])),
  },
];

describe('links of older versions', () => {
  it('are brought forward step by step, whatever the order of the list', () => {
    const old = new Map([
      ['a', '4'],
      ['h', '24'],
    ]);
    const today = new Map([
      ['b', '0.04'],
      ['h', '24'],
    ]);
    expect(migrateEntries(old, 1, steps)).toEqual(today);
    expect(migrateEntries(old, 1, [...steps].reverse())).toEqual(today);
    expect(migrateEntries(new Map([['b', '4']]), 2, steps)).toEqual(new Map([['b', '0.04']]));
    expect(old.get('a')).toBe('4');
  });

  it('of the newest version, or a newer one, stay as they are', () => {
    const entries = new Map([['b', '4']]);
    expect(migrateEntries(entries, 3, steps)).toBe(entries);
    expect(migrateEntries(entries, 99, steps)).toBe(entries);
    expect(migrateEntries(entries, 1, [])).toBe(entries);
  });
});
