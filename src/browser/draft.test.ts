import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownDraft } from './draft.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the own draft', () => {
  it('is kept in the browser, for each tool by itself', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    ownDraft('budget').write('v=1&t=budget');
    expect([...kept]).toEqual([['mandat:budget:draft', 'v=1&t=budget']]);
    expect(ownDraft('budget').read()).toBe('v=1&t=budget');
    expect(ownDraft('salary').read()).toBeNull();
    ownDraft('budget').clear();
    expect(kept.size).toBe(0);
  });

  it('lasts as long as the page where the browser keeps nothing', () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const draft = ownDraft('budget');
    expect(draft.read()).toBeNull();
    draft.write('v=1&t=budget');
    expect(draft.read()).toBe('v=1&t=budget');
    draft.clear();
    expect(draft.read()).toBeNull();
    draft.restore('v=1&t=budget&h=24');
    expect(draft.read()).toBe('v=1&t=budget&h=24');
    draft.restore(null);
    expect(draft.read()).toBeNull();
  });
});
