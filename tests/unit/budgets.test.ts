import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { breaches, budgets, pageCost, pageKind } from '../../scripts/budgets.ts';

const files: Readonly<Record<string, string>> = {
  '/_astro/island.js': 'import{a}from"./shared.js";import("./chart.js");export default a;',
  '/_astro/shared.js': 'export const a=1;export*from"./deep.js";',
  '/_astro/deep.js': 'export const b=2;',
  '/_astro/renderer.js': 'import"./shared.js";export default 1;',
  '/_astro/chart.js': 'export const css="recharts-layer";',
  '/style.css': 'p{color:red}',
};
const read = (address: string) => {
  const text = files[address];
  return text === undefined ? undefined : Buffer.from(text);
};
const island = (directive: string, component = '/_astro/island.js') =>
  `<astro-island client="${directive}" component-url="${component}" renderer-url="/_astro/renderer.js"></astro-island>`;

describe('pageCost', () => {
  it('counts nothing but the HTML of a page that loads nothing', () => {
    const cost = pageCost('<p>Text</p>', '/sv/', read);
    expect(cost.all).toBe(cost.firstFlight);
    expect(cost.script).toBe(0);
  });

  it('follows what the scripts of an island import, and not what they load on demand', () => {
    const cost = pageCost(island('load'), '/sv/', read);
    const names = ['island', 'shared', 'deep', 'renderer'];
    const sizes = names.map((name) => brotliCompressSync(read(`/_astro/${name}.js`) ?? '').length);
    expect(cost.script).toBe(sizes.reduce((sum, size) => sum + size));
    expect(cost.loaded).toHaveLength(names.length);
    expect(cost.recharts).toEqual([]);
  });

  it('leaves out an island that waits for the reader', () => {
    expect(pageCost(island('media'), '/sv/', read).script).toBe(0);
    expect(pageCost(island('visible'), '/sv/', read).script).toBeGreaterThan(0);
  });

  it('counts style sheets, preloads, pictures and inline scripts', () => {
    const plain = pageCost('<p>Text</p>', '/sv/', read);
    const styled = pageCost('<link rel="stylesheet" href="/style.css"><p>Text</p>', '/sv/', read);
    expect(styled.all - styled.firstFlight).toBeGreaterThan(0);
    expect(
      pageCost('<link rel="modulepreload" href="../_astro/deep.js">', '/sv/', read).script,
    ).toBeGreaterThan(0);
    expect(pageCost('<script>let a = 1;</script>', '/sv/', read).script).toBeGreaterThan(plain.script);
    expect(pageCost('<script type="application/ld+json">{}</script>', '/sv/', read).script).toBe(0);
    expect(pageCost('<img src="/gone.png">', '/sv/', read).missing).toEqual(['/gone.png']);
    expect(pageCost('<img src="/gone.png" loading="lazy">', '/sv/', read).missing).toEqual([]);
  });

  it('finds Recharts wherever it comes from', () => {
    expect(pageCost(island('idle', '/_astro/chart.js'), '/sv/', read).recharts).toEqual(['/_astro/chart.js']);
  });
});

describe('breaches', () => {
  const light = { firstFlight: 1, all: 1, script: 1, loaded: [], recharts: [], missing: [] };

  it('is content with a light page', () => {
    expect(breaches('reading', light)).toEqual([]);
  });

  it.each(['firstFlight', 'all', 'script'] as const)('objects to a byte too much of %s', (part) => {
    for (const kind of ['reading', 'tool', 'embed'] as const) {
      expect(breaches(kind, { ...light, [part]: budgets[kind][part] })).toEqual([]);
      expect(breaches(kind, { ...light, [part]: budgets[kind][part] + 1 })).toHaveLength(1);
    }
  });

  it('objects to Recharts and to files that are missing', () => {
    expect(breaches('tool', { ...light, recharts: ['/a.js'], missing: ['/b.js'] })).toHaveLength(2);
  });
});

describe('pageKind', () => {
  it.each([
    ['/sv/', 'reading'],
    ['/sv/verktyg/', 'reading'],
    ['/sv/verktyg/budget/', 'tool'],
    ['/en/tools/budget/', 'tool'],
    ['/embed/sv/budget/', 'embed'],
    ['/404.html', 'reading'],
  ])('%s is a page of the kind %s', (address, kind) => {
    expect(pageKind(address)).toBe(kind);
  });
});
