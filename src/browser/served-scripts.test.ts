import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { onOneLine } from '../lib/one-line.ts';

const embed = readFileSync(new URL('../../public/embed.js', import.meta.url), 'utf8');
const themeInit = onOneLine(readFileSync(new URL('./theme-init.js', import.meta.url), 'utf8'));

/** A frame of a host page. */
function frame(src: string, dataset: Record<string, string> = {}) {
  const heights: string[] = [];
  const pings: unknown[] = [];
  return {
    src,
    dataset,
    heights,
    pings,
    contentWindow: { postMessage: (message: unknown) => pings.push(message) },
    style: {
      setProperty: (name: string, value: string, priority: string) =>
        heights.push(`${name}:${value} ${priority}`),
    },
  };
}

/** A host page with frames, and the script run in it. */
function hostPage(frames: readonly ReturnType<typeof frame>[], scriptAddress: string | null) {
  const listeners: ((event: unknown) => void)[] = [];
  const window = {
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === 'message') listeners.push(listener);
    },
  };
  const document = {
    currentScript: scriptAddress === null ? null : { src: scriptAddress },
    querySelectorAll: () => frames,
    addEventListener: () => undefined,
  };
  const run = (): unknown => runInNewContext(embed, { window, document });
  run();
  return {
    run,
    listeners,
    send: (source: unknown, data: unknown) => {
      for (const listener of listeners) listener({ source, data });
    },
  };
}

const script = 'https://example.org/mandat/embed.js';
const ours = 'https://example.org/mandat/embed/sv/budget/#v=1';
const height = (value: unknown) => ({ type: 'mandat:height', v: 1, height: value });

describe('the script for host pages', () => {
  it('is under 0.6 kB', () => {
    expect(brotliCompressSync(embed).length).toBeLessThan(600);
  });

  it('fits the frame that sent a height, and no other', () => {
    const [one, two, foreign] = [frame(ours), frame(ours), frame('https://example.com/embed/')];
    const page = hostPage([one, two, foreign], script);
    page.send(one.contentWindow, height(640));
    page.send(foreign.contentWindow, height(640));
    page.send({}, height(640));
    expect(one.heights).toEqual(['height:640px important']);
    expect([...two.heights, ...foreign.heights]).toEqual([]);
    expect(one.pings).toEqual([{ type: 'mandat:ping' }]);
    expect(foreign.pings).toEqual([]);
  });

  it('keeps heights within bounds and ignores anything else', () => {
    const one = frame(ours);
    const page = hostPage([one], script);
    for (const value of [1, 1e9, Infinity]) page.send(one.contentWindow, height(value));
    for (const value of ['', 'x', Number.NaN, -5, null, {}]) page.send(one.contentWindow, height(value));
    for (const data of [null, undefined, 'text', 5, { type: 'other', height: 500 }]) {
      page.send(one.contentWindow, data);
    }
    expect(one.heights).toEqual([
      'height:80px important',
      'height:30000px important',
      'height:30000px important',
    ]);
  });

  it('may be included many times', () => {
    const page = hostPage([frame(ours)], script);
    page.run();
    page.run();
    expect(page.listeners).toHaveLength(1);
  });

  it('knows marked frames where it can not know its own address', () => {
    const marked = frame('https://example.net/copy/', { mandat: '' });
    const page = hostPage([marked, frame(ours)], null);
    page.send(marked.contentWindow, height(500));
    expect(marked.heights).toHaveLength(1);
  });
});

describe('the script before the first paint', () => {
  function paint(kept: () => unknown) {
    const classes: string[] = [];
    const dataset: Record<string, unknown> = {};
    const moments = new Map<string, () => void>();
    const brought: unknown[] = [];
    const late = { content: 'styles and scripts', replaceWith: (content: unknown) => brought.push(content) };
    const document = {
      documentElement: { dataset, classList: { add: (name: string) => classes.push(name) } },
      querySelectorAll: (selector: string) => (selector === 'template[data-late]' ? [late] : []),
    };
    const addEventListener = (moment: string, listener: () => void) => moments.set(moment, listener);
    runInNewContext(themeInit, { document, addEventListener, localStorage: { getItem: kept } });
    return { classes, dataset, moments, brought };
  }

  it('is one line under 400 bytes', () => {
    expect(themeInit).not.toContain('\n');
    expect(Buffer.byteLength(themeInit)).toBeLessThan(400);
  });

  it('applies a chosen theme, and nothing else that may be kept there', () => {
    expect(paint(() => 'dark')).toMatchObject({ classes: ['js'], dataset: { theme: 'dark' } });
    for (const kept of [null, 'system', '<b>']) expect(paint(() => kept).dataset).toEqual({});
  });

  it('still tells that scripts run where nothing may be kept', () => {
    const refused = paint(() => {
      throw new Error('SecurityError');
    });
    expect(refused.classes).toEqual(['js']);
    expect(refused.dataset).toEqual({});
  });

  it('brings in what can wait once the page is there, or is printed before that', () => {
    const { moments, brought } = paint(() => null);
    expect([...moments.keys()]).toEqual(['load', 'beforeprint']);
    expect(brought).toEqual([]);
    moments.get('load')?.();
    expect(brought).toEqual(['styles and scripts']);
  });
});
