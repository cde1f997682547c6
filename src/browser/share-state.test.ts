import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeLink } from '../lib/share/link.ts';
import { shareState, type ShareState } from './share-state.ts';

const page = 'https://example.org/sv/verktyg/budget/';

function linkOf(months: number): string {
  return writeLink({
    version: 1,
    tool: 'budget',
    entries: [['h', String(months)]],
    edition: '2026.11',
    headline: '',
  });
}

const start = linkOf(24);

/** As much of a browser as the address of a page needs. */
class FakePage extends EventTarget {
  readonly canonical = { href: page };
  readonly writes: string[] = [];
  readonly #address: URL;
  refuses = false;

  constructor(address: string) {
    super();
    this.#address = new URL(address);
    vi.stubGlobal('location', this.#address);
    vi.stubGlobal('document', { querySelector: () => this.canonical });
    vi.stubGlobal('addEventListener', this.addEventListener.bind(this));
    vi.stubGlobal('removeEventListener', this.removeEventListener.bind(this));
    vi.stubGlobal('history', {
      state: null,
      replaceState: (_state: unknown, _title: string, address: string) => {
        if (this.refuses) throw new Error('SecurityError');
        this.writes.push(address);
        this.#address.href = new URL(address, this.#address).href;
      },
    });
  }

  goTo(hash: string): void {
    this.#address.hash = hash;
    this.dispatchEvent(new Event('hashchange'));
  }
}

const heard: string[] = [];

function open(address: string): { view: FakePage; state: ShareState } {
  const view = new FakePage(address);
  const state = shareState(start, (text) => heard.push(text));
  return { view, state };
}

beforeEach(() => {
  heard.length = 0;
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the state in the address', () => {
  it('leaves the address alone until something differs from the start', () => {
    const { view, state } = open(page);
    expect(state.opened).toBeNull();
    state.write(start);
    vi.runAllTimers();
    expect(view.writes).toEqual([]);
    expect(view.canonical.href).toBe(page);
  });

  it('writes once the state has stood still, and the canonical address with it', () => {
    const { view, state } = open(`${page}?theme=dark`);
    for (const months of [30, 36, 48]) {
      state.write(linkOf(months));
      vi.advanceTimersByTime(699);
    }
    expect(view.writes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(view.writes).toEqual([`/sv/verktyg/budget/?theme=dark#${linkOf(48)}`]);
    expect(view.canonical.href).toBe(`${page}#${linkOf(48)}`);
    state.write(start);
    vi.runAllTimers();
    expect(view.canonical.href).toBe(page);
  });

  it('writes at once when the page is left', () => {
    const { view, state } = open(page);
    state.write(linkOf(36));
    view.dispatchEvent(new Event('pagehide'));
    expect(view.writes).toHaveLength(1);
    vi.runAllTimers();
    expect(view.writes).toHaveLength(1);
  });

  it('writes before a link on the page is followed, which may take the state with it', () => {
    const { view, state } = open(page);
    class Stub {
      readonly #inLink: boolean;
      constructor(inLink: boolean) {
        this.#inLink = inLink;
      }
      closest(): Stub | null {
        return this.#inLink ? this : null;
      }
    }
    vi.stubGlobal('Element', Stub);
    const click = (inLink: boolean): void => {
      const event = new Event('click');
      Object.defineProperty(event, 'target', { value: new Stub(inLink) });
      view.dispatchEvent(event);
    };
    state.write(linkOf(36));
    click(false);
    expect(view.writes).toEqual([]);
    click(true);
    expect(view.writes).toHaveLength(1);
  });

  it('reads a link, and moves one in the query to the fragment', () => {
    const inFragment = open(`${page}#${linkOf(36)}`);
    expect(inFragment.state.opened).toBe(linkOf(36));
    expect(inFragment.view.writes).toEqual([]);
    expect(inFragment.view.canonical.href).toBe(`${page}#${linkOf(36)}`);
    const inQuery = open(`${page}?theme=dark&${linkOf(36)}`);
    expect(inQuery.state.opened).toBe(linkOf(36));
    expect(inQuery.view.writes).toEqual([`/sv/verktyg/budget/?theme=dark#${linkOf(36)}`]);
  });

  it('hears of a link opened over the page, but not of an anchor, and forgets what waited', () => {
    const { view, state } = open(page);
    view.goTo('#steps');
    expect(heard).toEqual([]);
    state.write(linkOf(30));
    view.goTo(`#${linkOf(36)}`);
    expect(heard).toEqual([linkOf(36)]);
    vi.runAllTimers();
    expect(view.writes).toEqual([]);
    expect(view.canonical.href).toBe(`${page}#${linkOf(36)}`);
  });

  it('goes on when the browser refuses a write', () => {
    const { view, state } = open(page);
    view.refuses = true;
    state.write(linkOf(36));
    vi.runAllTimers();
    view.refuses = false;
    state.write(linkOf(36));
    vi.runAllTimers();
    expect(view.writes).toHaveLength(1);
  });

  it('stops listening, having written what waited', () => {
    const { view, state } = open(page);
    state.write(linkOf(36));
    state.stop();
    expect(view.writes).toHaveLength(1);
    view.goTo(`#${linkOf(48)}`);
    expect(heard).toEqual([]);
  });
});
