// Where the built site is and which pages it has: for the server, the budgets and the checks over `dist/`.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const projectRoot: string = fileURLToPath(new URL('..', import.meta.url));

/** Absolute path of the built site. */
export const dist: string = join(projectRoot, 'dist');

/** Base path the site is built for, with a slash at both ends (`BASE`, the root when not set). */
export const siteBase: string = `/${(process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Origin the site is built for (`SITE`, without a slash at the end). */
export const siteOrigin: string = new URL(process.env.SITE ?? 'http://localhost:4321').origin;

/** Files of the built site that fit a glob, as paths from `dist/`, in alphabetical order. */
export function distFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .sort();
}

/** Text of one file of the built site. */
export function readDist(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

/** Address of an HTML file below the base: `sv/om/index.html` is `/sv/om/`. */
export function addressOf(file: string): string {
  return siteBase + file.replace(/(^|\/)index\.html$/, '$1');
}

/** File that a host serves for an address of the site, or nothing when there is none or only with another slash. */
export function fileOf(address: string): string | undefined {
  if (!address.startsWith(siteBase)) return undefined;
  const path = decodeURI(address.slice(siteBase.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return statSync(join(dist, file), { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * Addresses of the pages that have one: what the sitemap lists, then the embeds and the page for a missing address.
 * Throws when the site has not been built.
 */
export function addresses(): { listed: string[]; embeds: string[]; all: string[] } {
  if (!existsSync(dist)) throw new Error('There is no dist/ to check. Run `npm run build` first.');
  const listed = distFiles('sitemap-[0-9]*.xml')
    .flatMap((file) => [...readDist(file).matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map(([, location = '']) => new URL(location).pathname);
  const embeds = distFiles('embed/**/index.html').map(addressOf);
  return { listed, embeds, all: [...listed, ...embeds, `${siteBase}404.html`] };
}
