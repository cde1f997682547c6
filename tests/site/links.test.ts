import { expect, it } from 'vitest';
import { readDist } from '../../scripts/dist.ts';
import { anchorsOf } from '../../src/integrations/link-check.ts';
import {
  attributes,
  isOwn,
  localeOfAddress,
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

// That they lead somewhere is checked as the site is built, by src/integrations/link-check.ts, which reads without a parser.
it('has no links or ids but those that the build checks', () => {
  expect(
    problemsOn(pages, function* (page) {
      const checked = anchorsOf(readDist(page.file));
      for (const { href } of links(page)) if (!checked.links.includes(href)) yield `${href} is not checked`;
      for (const id of attributes(page.document, '[id]', 'id'))
        if (!checked.ids.has(id)) yield `#${id} is not known`;
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
