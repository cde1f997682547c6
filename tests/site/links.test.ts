import { expect, it } from 'vitest';
import { fileOf } from '../../scripts/dist.ts';
import {
  attributes,
  isOwn,
  localeOfAddress,
  pageAt,
  pages,
  problemsOn,
  resolve,
  type Page,
} from '../support/site.ts';

function links(page: Page): { link: Element; href: string; url: URL | undefined }[] {
  return [...page.document.querySelectorAll('a[href], area[href]')].map((link) => {
    const href = link.getAttribute('href') ?? '';
    return { link, href, url: resolve(href, page) };
  });
}

it('has links that lead somewhere', () => {
  expect(
    problemsOn(pages, function* (page) {
      for (const { href, url } of links(page)) {
        if (!url) yield `${href} is no address`;
        else if (isOwn(url) && fileOf(url.pathname) === undefined)
          yield `${href} leads nowhere, or only with another slash`;
      }
    }),
  ).toEqual([]);
});

it('has links to parts of a page that exist', () => {
  expect(
    problemsOn(pages, function* (page) {
      for (const { href, url } of links(page)) {
        // A fragment that starts with `v=` is the state of a tool.
        if (!url || !isOwn(url) || url.hash.length < 2 || url.hash.startsWith('#v=')) continue;
        const target = pageAt(url.pathname)?.document;
        if (target && !target.getElementById(decodeURIComponent(url.hash.slice(1))))
          yield `${href} names a part that is not there`;
      }
    }),
  ).toEqual([]);
});

it('links to other sites over https, and to nothing but pages and mail', () => {
  expect(
    problemsOn(pages, function* (page) {
      for (const { href, url } of links(page)) {
        if (!url || isOwn(url) || url.protocol === 'mailto:') continue;
        if (url.protocol !== 'https:' || !url.hostname.includes('.')) yield `${href} is no https address`;
      }
    }),
  ).toEqual([]);
});

it('keeps a reader in the language of the text, unless the link says otherwise with hreflang', () => {
  expect(
    problemsOn(pages, function* (page) {
      for (const { link, href, url } of links(page)) {
        const language = url && isOwn(url) ? localeOfAddress(url.pathname) : undefined;
        if (language === undefined) continue;
        const said = link.getAttribute('hreflang') ?? link.closest('[lang]')?.getAttribute('lang');
        if (said !== language) yield `${href} leads to ${language}`;
      }
    }),
  ).toEqual([]);
});

it('tells where a link in another language leads in that language', () => {
  expect(
    problemsOn(pages, function* (page) {
      for (const link of page.document.querySelectorAll('a[hreflang]')) {
        const language = link.getAttribute('hreflang');
        const spoken = link.closest('[lang]')?.getAttribute('lang');
        if (language !== page.lang && language !== spoken)
          yield `${link.outerHTML.slice(0, 120)} is read out in the wrong language`;
      }
    }),
  ).toEqual([]);
});

it('points with labels, descriptions and controls at what is there', () => {
  expect(
    problemsOn(pages, function* (page) {
      for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list']) {
        for (const ids of attributes(page.document, `[${name}]`, name)) {
          for (const id of ids.split(/\s+/)) {
            if (!page.document.getElementById(id)) yield `${name}="${id}" points at nothing`;
          }
        }
      }
    }),
  ).toEqual([]);
});
