// What each built page costs a reader before the first click, against the budgets of the site. Run after a build;
// prints a table and ends with an error where a page is too heavy.
import { readFileSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import ts from 'typescript';
import { locales } from '../src/i18n/locale.ts';
import { toolIds, toolPath } from '../src/routes.ts';
import { addressOf, dist, distFiles, readDist, siteBase } from './dist.ts';
import { parseHtml } from './html.ts';

/** Kinds of page that have a budget of their own. */
export type PageKind = 'reading' | 'tool' | 'embed';

/** Upper limits in bytes after brotli. */
interface Budget {
  /** HTML with the CSS and scripts that stand in it. */
  readonly firstFlight: number;
  /** Everything that loads without the reader doing anything. */
  readonly all: number;
  /** The part of `all` that is script. */
  readonly script: number;
}

const kB = 1000;

/** The budgets. Whatever the kind of page, Recharts never loads before the reader asks for it. */
export const budgets: Readonly<Record<PageKind, Budget>> = {
  reading: { firstFlight: 14 * kB, all: 25 * kB, script: 2 * kB },
  tool: { firstFlight: 16 * kB, all: 100 * kB, script: 80 * kB },
  embed: { firstFlight: 14 * kB, all: 95 * kB, script: 80 * kB },
};

/** What a page costs, in bytes after brotli. */
export interface Cost extends Budget {
  /** Addresses of what loads with the page before the reader does anything. */
  readonly loaded: readonly string[];
  /** Scripts with Recharts in them that load before the reader does anything. */
  readonly recharts: readonly string[];
  /** Files that the page names and the site does not have. */
  readonly missing: readonly string[];
}

/** Bytes of a file of the site by its address without query, or nothing when there is none. */
export type ReadAsset = (address: string) => Buffer | undefined;

/** Qualities of brotli: a file compressed once and well, and one that a host compresses for each answer. */
const stored = 11;
const onTheFly = 5;

const compressedSizes = new Map<string, number>();

function brotliSize(content: Buffer | string, quality: number, key?: string): number {
  const known = key === undefined ? undefined : compressedSizes.get(`${quality} ${key}`);
  if (known !== undefined) return known;
  const size = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  }).length;
  if (key !== undefined) compressedSizes.set(`${quality} ${key}`, size);
  return size;
}

/** Kind of the page at an address, base path included. */
export function pageKind(address: string): PageKind {
  const path = address.slice(siteBase.length - 1);
  if (path.startsWith('/embed/')) return 'embed';
  const tools = toolIds.flatMap((tool) => locales.map((locale) => toolPath(tool, locale)));
  return tools.includes(path) ? 'tool' : 'reading';
}

/**
 * What a page costs before the reader does anything: its HTML, and whatever its style sheets, pictures, scripts,
 * preloads and islands make the browser load, with all that those scripts import. An island that waits for the reader
 * (a directive other than load, idle, visible or only) costs nothing yet.
 */
export function pageCost(html: string, address: string, read: ReadAsset, quality = stored): Cost {
  const page = parseHtml(html);
  const toLoad: string[] = [];
  const add = (value: string | null) => {
    if (value !== null && value !== '' && !value.startsWith('data:')) {
      toLoad.push(new URL(value, `http://page${address}`).pathname);
    }
  };

  for (const link of page.querySelectorAll('link[href]')) {
    const relation = link.getAttribute('rel')?.split(/\s+/) ?? [];
    if (
      ['stylesheet', 'modulepreload', 'preload', 'prefetch', 'icon'].some((name) => relation.includes(name))
    )
      add(link.getAttribute('href'));
  }
  // What waits in a template for the first paint is loaded before the reader does anything all the same.
  // What waits for the reader to ask for a form of the page is not.
  const templates = [...page.querySelectorAll<HTMLTemplateElement>('template:not([data-room])')];
  const parts = [page, ...templates.map(({ content }) => content)];
  for (const part of parts)
    for (const script of part.querySelectorAll('script[src]')) add(script.getAttribute('src'));
  for (const image of page.querySelectorAll('img:not([loading="lazy"])')) add(image.getAttribute('src'));
  for (const island of page.querySelectorAll('astro-island')) {
    if (!['load', 'idle', 'visible', 'only'].includes(island.getAttribute('client') ?? '')) continue;
    for (const name of ['component-url', 'renderer-url', 'before-hydration-url'])
      add(island.getAttribute(name));
  }

  const loaded = new Map<string, { size: number; isScript: boolean }>();
  const recharts: string[] = [];
  const missing: string[] = [];
  for (let path = toLoad.shift(); path !== undefined; path = toLoad.shift()) {
    if (loaded.has(path)) continue;
    const content = read(path);
    if (!content) {
      missing.push(path);
      continue;
    }
    const isScript = ['.js', '.mjs'].includes(extname(path));
    const isText = isScript || ['.css', '.svg', '.json'].includes(extname(path));
    loaded.set(path, { size: isText ? brotliSize(content, quality, path) : content.length, isScript });
    if (!isScript) continue;
    const text = content.toString();
    if (/recharts-(layer|surface|wrapper)/.test(text)) recharts.push(path);
    for (const imported of staticImports(text)) {
      toLoad.push(imported.startsWith('/') ? imported : posix.join(posix.dirname(path), imported));
    }
  }

  const inline = [...page.querySelectorAll('script:not([src])')]
    .filter((script) => ['', 'module', 'text/javascript'].includes(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent)
    .join('\n');
  const files = [...loaded.values()];
  const scripts = files.filter(({ isScript }) => isScript);
  const firstFlight = brotliSize(html, quality);
  return {
    firstFlight,
    all: firstFlight + total(files),
    script: total(scripts) + (inline === '' ? 0 : brotliSize(inline, quality)),
    loaded: [...loaded.keys()],
    recharts,
    missing,
  };
}

function total(files: readonly { size: number }[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** What a module imports before it runs; `import()` is left out. */
function staticImports(text: string): string[] {
  const source = ts.createSourceFile('chunk.js', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return source.statements.flatMap((statement) => {
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
        ? statement.moduleSpecifier
        : undefined;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** What a page does wrong, in words; empty when it keeps its budget. */
export function breaches(kind: PageKind, cost: Cost): string[] {
  const over = (['firstFlight', 'all', 'script'] as const)
    .filter((part) => cost[part] > budgets[kind][part])
    .map((part) => `${names[part]} ${inKb(cost[part])} kB, at most ${inKb(budgets[kind][part])} kB`);
  return [
    ...over,
    ...cost.recharts.map((path) => `loads Recharts (${path}) before anyone asks for it`),
    ...cost.missing.map((path) => `names ${path}, which does not exist`),
  ];
}

const names = { firstFlight: 'first flight', all: 'all before interaction', script: 'script' };

function inKb(bytes: number): string {
  return (bytes / kB).toFixed(1);
}

/** Bytes of a file of the built site by its address, or nothing when there is none. */
export function readAsset(address: string): Buffer | undefined {
  const path = join(dist, address.slice(siteBase.length));
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = distFiles('**/*.html').map((file) => {
    const address = addressOf(file);
    const kind = pageKind(address);
    const html = readDist(file);
    const cost = pageCost(html, address, readAsset);
    return {
      address,
      kind,
      cost,
      live: pageCost(html, address, readAsset, onTheFly),
      problems: breaches(kind, cost),
    };
  });
  if (pages.length === 0) {
    console.error('There are no pages in dist/. Run `npm run build` first.');
    process.exitCode = 1;
  }

  console.log(
    `kB after brotli ${stored}; in brackets after brotli ${onTheFly}, as a host may do it for each answer`,
  );
  const width = Math.max(...pages.map(({ address }) => address.length), 4);
  console.log(`${'page'.padEnd(width)}  kind     first flight     all before      script`);
  for (const { address, kind, cost, live } of pages) {
    const columns = (['firstFlight', 'all', 'script'] as const).map((part) =>
      `${inKb(cost[part])} (${inKb(live[part])})`.padStart(13),
    );
    console.log(`${address.padEnd(width)}  ${kind.padEnd(7)} ${columns.join('  ')}`);
  }
  for (const { address, problems } of pages) {
    for (const problem of problems) {
      console.error(`TOO HEAVY ${address}: ${problem}`);
      process.exitCode = 1;
    }
  }
}
