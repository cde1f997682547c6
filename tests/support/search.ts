// The built search as the search page uses it, without a browser.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, siteBase } from '../../scripts/dist.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { siteText } from '../../src/i18n/site.ts';
import { mostLookedAt, ranked, sought, type Found } from '../../src/lib/search.ts';

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: (language: string) => Promise<void>;
  readonly search: (query: string) => Promise<{ results: { score: number; data: () => Promise<Data> }[] }>;
}

interface Data {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string };
}

/** A hit with the whole text that was searched. */
export interface Hit extends Found {
  readonly content: string;
}

/**
 * The search of a language, which takes a query and returns every hit, best first; addresses are below the base path.
 * Two searches may be open at a time, as on two pages.
 */
export async function openSearch(locale: Locale): Promise<(query: string) => Promise<readonly Hit[]>> {
  // The library fetches its files from the site and asks the page for its language.
  const served = async (address: string | URL | Request) => {
    const { pathname } = new URL(address instanceof Request ? address.url : address, 'http://site/');
    return new Response(await readFile(join(dist, pathname)));
  };
  const root = { getAttribute: () => locale };
  const page = { currentScript: null, documentElement: root, querySelector: () => root };
  const location = { origin: 'http://site', href: 'http://site/' };
  Object.assign(globalThis, { fetch: served, document: page, location, window: { location } });

  const library = `${pathToFileURL(join(dist, 'pagefind/pagefind.js')).href}?${locale}`;
  const pagefind = (await import(/* @vite-ignore */ library)) as Pagefind;
  await pagefind.options({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
  await pagefind.init(locale);
  const { search: asking } = siteText(locale);
  return async (query) => {
    const { results } = await pagefind.search(sought(query, asking));
    const hits = results.slice(0, mostLookedAt).map(async ({ score, data }) => {
      const { url, content, meta } = await data();
      return { url, content, score, title: meta.title.replaceAll('|', '') };
    });
    return ranked(await Promise.all(hits), query);
  };
}

/** An address of the site below its base path. */
export const belowBase = (address: string): string => address.slice(siteBase.length - 1);
