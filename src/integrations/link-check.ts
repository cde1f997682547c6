import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { alike, decoded } from '../lib/nearest-page.ts';
import { readTexts } from './text-check.ts';

/** The built site, as a host would serve it. */
export interface BuiltSite {
  /** `https://example.org`. */
  readonly origin: string;
  /** The base path with a slash at both ends. */
  readonly base: string;
  /** HTML by address, with the base: `/sv/om/`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Addresses of everything, pages too. */
  readonly files: ReadonlySet<string>;
}

/** What a page points at, and what it can be pointed at by. */
export interface Anchors {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

function withoutEntities(value: string): string {
  return value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (entity, hex?: string, code?: string, name = '') =>
      hex !== undefined || code !== undefined
        ? String.fromCodePoint(hex === undefined ? Number(code) : parseInt(hex, 16))
        : (entities[String(name)] ?? entity),
  );
}

/** The links and the ids of a page, also those that wait in a template. Scripts, styles and comments are left out. */
export function anchorsOf(html: string): Anchors {
  const links: string[] = [];
  const ids = new Set<string>();
  const shown = html.replace(/<!--[^]*?-->|(<(script|style)\b[^>]*>)[^]*?<\/\2>/g, '$1');
  for (const [, tag = '', attributes = ''] of shown.matchAll(
    /<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi,
  )) {
    for (const [, name, double, single, bare] of attributes.matchAll(
      /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
    )) {
      const value = withoutEntities(double ?? single ?? bare ?? '');
      if (name === 'id') ids.add(value);
      if (name === 'href' && /^(a|area)$/i.test(tag)) links.push(value);
    }
  }
  return { links, ids };
}

/** The text that is most like another; nothing when none is near. */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  const [best] = [...known]
    .map((each) => ({ each, near: alike(wanted, each) }))
    // Of two that an address begins with, the longer.
    .toSorted((a, b) => b.near - a.near || b.each.length - a.each.length);
  return best !== undefined && best.near > 0 ? best.each : undefined;
}

const advice = (near: string | undefined) => (near === undefined ? '; correct it' : `; nearest is ${near}`);

/**
 * What is wrong with a link and how to mend it, or nothing when it leads somewhere.
 * @param from the address of the page it stands on
 * @param anchors what each page of the site has
 */
export function linkProblem(
  href: string,
  from: string,
  site: BuiltSite,
  anchors: ReadonlyMap<string, Anchors>,
): string | undefined {
  const url = URL.parse(href, site.origin + from);
  if (url === null) return 'is no address; correct it';
  if (url.protocol === 'mailto:') return undefined;
  if (url.origin !== site.origin) {
    if (!url.hostname.includes('.') || !/^https?:$/.test(url.protocol))
      return 'leads neither to a page of this site nor to another over https; correct it';
    return url.protocol === 'https:' ? undefined : 'is not encrypted; write https:, if the site has it';
  }
  const path = decoded(url.pathname);
  const target = anchors.get(path);
  if (target === undefined && !site.files.has(path))
    return `leads nowhere: ${path} does not exist${advice(nearest(path, site.pages.keys()))}`;
  // A fragment that starts with `v=` is the state of a tool.
  const id = decoded(url.hash.slice(1));
  if (target === undefined || id === '' || id.startsWith('v=') || target.ids.has(id)) return undefined;
  const near = nearest(id, target.ids);
  return `names a part that is not on ${path}${advice(near === undefined ? near : `#${near}`)}`;
}

/** Where a link is written: `path:line` of every text that has it. The site may stand under a path of its own. */
export function writtenIn(href: string, base: string, texts: ReadonlyMap<string, string>): readonly string[] {
  const written = href.startsWith(base) ? href.slice(base.length - 1) : href;
  return [...texts].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        [`(${written})`, `(${written} `, `"${written}"`, `<${written}>`].some((link) => line.includes(link))
          ? `${path}:${index + 1}`
          : [],
      ),
  );
}

/** Every link that leads nowhere: first the texts that have it, or else the folders of code; last the pages that show it. */
export function deadLinks(site: BuiltSite, texts: ReadonlyMap<string, string>): readonly string[] {
  const anchors = new Map([...site.pages].map(([address, html]) => [address, anchorsOf(html)]));
  const pagesOf = new Map<string, string[]>();
  for (const [address, { links }] of anchors) {
    for (const href of new Set(links)) {
      const problem = linkProblem(href, address, site, anchors);
      if (problem === undefined) continue;
      const where = writtenIn(href, site.base, texts).join(', ') || 'src/{components,layouts,pages}';
      const line = `${where}: ${href} ${problem}`;
      pagesOf.set(line, [...(pagesOf.get(line) ?? []), address]);
    }
  }
  return [...pagesOf].map(([line, [first = '', ...others]]) =>
    others.length === 0 ? `${line} (on ${first})` : `${line} (on ${first} and ${others.length} more)`,
  );
}

/** The built site in a folder. */
async function readSite(dir: URL, origin: string, base: string): Promise<BuiltSite> {
  const root = fileURLToPath(dir);
  const pages = new Map<string, string>();
  const files = new Set<string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/');
    const address = base + path.replace(/^\/+/, '').replace(/(^|\/)index\.html$/, '$1');
    files.add(address);
    if (path.endsWith('.html')) pages.set(address, await readFile(join(root, path), 'utf8'));
  }
  return { origin, base, pages, files };
}

/** Stops a build when a link of any page leads nowhere, naming where it is written and the nearest that exists. */
export function linkCheck(): AstroIntegration {
  let origin = '';
  let base = '/';
  let root: URL | undefined;
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(config.site ?? '').origin;
        base = `/${config.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        if (root === undefined) return;
        const dead = deadLinks(await readSite(dir, origin, base), readTexts(root));
        if (dead.length > 0) throw new Error(`These links need mending:\n${dead.join('\n')}`);
      },
    },
  };
}
