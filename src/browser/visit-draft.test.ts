import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { visitDraft } from './visit-draft.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}

describe('a draft for the visit', () => {
  let [visit, lasting] = [storage(), storage()];
  /** The tab is closed, and the page is opened again. */
  const comeBack = (): void => {
    visit = storage();
    vi.stubGlobal('sessionStorage', visit);
  };
  beforeEach(() => {
    lasting = storage();
    vi.stubGlobal('localStorage', lasting);
    comeBack();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is there when the page is loaded again, and gone with the visit', () => {
    visitDraft('salary').write('v=1&sa=41000');
    expect(visitDraft('salary').read()).toBe('v=1&sa=41000');
    expect(lasting.kept.size).toBe(0);
    comeBack();
    expect(visitDraft('salary').read()).toBeNull();
  });

  it('stays when the reader asks for it, with every change, until they ask no more', () => {
    const draft = visitDraft('salary');
    draft.write('v=1&sa=41000');
    draft.keep(true);
    draft.write('v=1&sa=42000');
    comeBack();
    const later = visitDraft('salary');
    expect([later.read(), later.isKept()]).toEqual(['v=1&sa=42000', true]);
    later.keep(false);
    expect(lasting.kept.size).toBe(0);
    later.write('v=1&sa=43000');
    comeBack();
    expect(visitDraft('salary').read()).toBeNull();
  });

  it('is gone everywhere when it is cleared, and comes back when that is undone', () => {
    const draft = visitDraft('salary');
    draft.write('v=1&sa=41000');
    draft.keep(true);
    draft.clear();
    expect([visit.kept.size, lasting.kept.size]).toEqual([0, 0]);
    draft.restore('v=1&sa=41000');
    expect([draft.read(), draft.isKept()]).toEqual(['v=1&sa=41000', false]);
  });
});
