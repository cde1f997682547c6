import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist, fileOf, siteBase, siteOrigin } from '../../scripts/dist.ts';
import { locales } from '../../src/i18n/locale.ts';
import {
  attributes,
  isOwn,
  listedPages,
  localeOfAddress,
  pageAt,
  pages,
  problemsOn,
  resolve,
  type Page,
} from '../support/site.ts';

const chooser = siteBase;

/** Where the page says its translations are, by language. */
function alternates(page: Page): Map<string, string> {
  const found = [...page.document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
    (link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const,
  );
  return new Map(found);
}

function only(page: Page, selector: string, attribute: string): string {
  const [value = '', ...more] = attributes(page.document, selector, attribute);
  return more.length === 0 ? value : '';
}

it('names the language of every page, as its address does', () => {
  expect(
    problemsOn(pages, function* ({ lang, address }) {
      const expected = localeOfAddress(address);
      if (!(locales as readonly string[]).includes(lang)) yield `lang="${lang}" is no language of the site`;
      else if (expected !== undefined && lang !== expected) yield `lang="${lang}" on a page in ${expected}`;
    }),
  ).toEqual([]);
});

it('has one h1 on every page, and no heading that skips a level', () => {
  expect(
    problemsOn(pages, function* ({ document, isEmbed }) {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName[1]),
      );
      const tops = levels.filter((level) => level === 1).length;
      if (tops !== 1 && !isEmbed) yield `${tops} h1`;
      for (const [index, level] of levels.entries()) {
        const before = levels[index - 1] ?? level;
        if (level > before + 1) yield `h${level} follows h${before}`;
      }
    }),
  ).toEqual([]);
});

it('has a title and a description that fit a search result', () => {
  expect(
    problemsOn(listedPages, function* ({ document }) {
      const { title } = document;
      const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
      if (title.length < 10 || title.length > 80) yield `a title of ${title.length} characters: ${title}`;
      if (description.length < 70 || description.length > 165)
        yield `a description of ${description.length} characters: ${description}`;
    }),
  ).toEqual([]);
});

it('has no title or description twice', () => {
  for (const read of [
    ({ document }: Page) => document.title,
    (page: Page) => only(page, 'meta[name="description"]', 'content'),
  ]) {
    const seen = new Map<string, string>();
    expect(
      problemsOn(listedPages, function* (page) {
        const text = read(page);
        const before = seen.get(text);
        if (before !== undefined) yield `has the same as ${before}: ${text}`;
        seen.set(text, page.address);
      }),
    ).toEqual([]);
  }
});

it('is its own canonical address', () => {
  expect(
    problemsOn(listedPages, function* (page) {
      const canonical = only(page, 'link[rel="canonical"]', 'href');
      if (canonical !== siteOrigin + page.address) yield `the canonical address is “${canonical}”`;
    }),
  ).toEqual([]);
});

it('keeps embeds and the page for a missing address out of search results', () => {
  expect(
    problemsOn(pages, function* (page) {
      const hidden = only(page, 'meta[name="robots"]', 'content').includes('noindex');
      if (hidden === listedPages.includes(page)) yield hidden ? 'is hidden' : 'is not hidden';
    }),
  ).toEqual([]);
});

it('names its translations, and they name it', () => {
  expect(
    problemsOn(listedPages, function* (page) {
      const own = alternates(page);
      if (page.address === chooser) {
        if (own.get('x-default') !== siteOrigin + chooser) yield 'is not named as the page for all languages';
        return;
      }
      if (own.get('x-default') !== siteOrigin + chooser) yield 'does not name the chooser as x-default';
      if (own.get(page.lang) !== siteOrigin + page.address) yield 'does not name itself';
      for (const [language, href] of own) {
        if (language === 'x-default') continue;
        const url = resolve(href, page);
        const target = url && isOwn(url) ? pageAt(url.pathname) : undefined;
        if (!target) yield `${language}: ${href} does not exist`;
        else if (target.lang !== language) yield `${language}: ${href} is in ${target.lang}`;
        else if (alternates(target).get(page.lang) !== siteOrigin + page.address)
          yield `${language}: ${href} does not name this page`;
      }
    }),
  ).toEqual([]);
});

it('exists in every language', () => {
  expect(
    problemsOn(listedPages, function* (page) {
      if (page.address === chooser) return;
      for (const locale of locales) {
        if (!alternates(page).has(locale)) yield `has no translation in ${locale}`;
      }
    }),
  ).toEqual([]);
});

it('switches to the same page in the other language with a link in the page', () => {
  expect(
    problemsOn(listedPages, function* (page) {
      const offered = new Set(
        attributes(page.document, 'body a[hreflang]', 'href').map((href) => resolve(href, page)?.href),
      );
      for (const [language, href] of alternates(page)) {
        if (language !== 'x-default' && language !== page.lang && !offered.has(href))
          yield `has no link to ${href}`;
      }
    }),
  ).toEqual([]);
});

it('has a preview picture of 1200 × 630', () => {
  expect(
    problemsOn(listedPages, function* (page) {
      const url = resolve(only(page, 'meta[property="og:image"]', 'content'), page);
      const file = url && isOwn(url) ? fileOf(url.pathname) : undefined;
      if (file === undefined) yield `the picture ${url?.href ?? '(none)'} does not exist`;
      else if (pngSize(join(dist, file)) !== '1200 × 630') yield `${file} is ${pngSize(join(dist, file))}`;
      for (const name of ['og:title', 'og:description', 'og:type', 'og:image:alt', 'og:locale'])
        if (only(page, `meta[property="${name}"]`, 'content') === '') yield `${name} is missing`;
    }),
  ).toEqual([]);
});

/** Width and height from the head of a PNG file. */
function pngSize(path: string): string {
  const head = Buffer.alloc(24);
  const file = openSync(path, 'r');
  readSync(file, head, 0, head.length, 0);
  closeSync(file);
  const isPng = head.toString('latin1', 1, 4) === 'PNG';
  return isPng ? `${head.readUInt32BE(16)} × ${head.readUInt32BE(20)}` : 'no PNG';
}

it('describes itself to machines in JSON-LD', () => {
  expect(
    problemsOn(listedPages, function* (page) {
      const blocks = [...page.document.querySelectorAll('script[type="application/ld+json"]')];
      if (blocks.length === 0) yield 'has no JSON-LD';
      for (const { textContent } of blocks) {
        const things: unknown = parseJson(textContent);
        if (things === undefined) yield 'has JSON-LD that is no JSON';
        for (const thing of Array.isArray(things) ? things : [things]) yield* problemsOfThing(thing, page);
      }
    }),
  ).toEqual([]);
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* problemsOfThing(thing: unknown, page: Page): Iterable<string> {
  if (typeof thing !== 'object' || thing === null || !('@context' in thing) || !('@type' in thing)) {
    yield 'has JSON-LD without @context and @type';
    return;
  }
  if (thing['@context'] !== 'https://schema.org') yield 'has JSON-LD of another vocabulary';
  for (const address of JSON.stringify(thing).matchAll(/"(https?:[^"]+)"/g)) {
    const url = resolve(address[1] ?? '', page);
    if (url && isOwn(url) && fileOf(url.pathname) === undefined)
      yield `JSON-LD names ${url.href}, which does not exist`;
  }
}
