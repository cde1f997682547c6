import { describe, expect, it } from 'vitest';
import { distFiles, fileOf, readDist, siteBase, siteOrigin } from '../../scripts/dist.ts';
import { parseXml } from '../../scripts/html.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pagePath } from '../../src/routes.ts';
import { listedPages, pageAt } from '../support/site.ts';

function texts(parent: Document | Element, name: string): string[] {
  return [...parent.getElementsByTagName(name)].map(({ textContent }) => textContent);
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}

describe('the sitemap', () => {
  const parts = texts(parseXml(readDist('sitemap-index.xml')), 'loc');

  it('is an index of parts that exist', () => {
    expect(parts).not.toEqual([]);
    expect(
      parts.filter((part) => !part.startsWith(siteOrigin) || fileOf(pathOf(part)) === undefined),
    ).toEqual([]);
  });

  it('lists every page but the embeds and the one for a missing address, once, by its canonical address', () => {
    const listed = parts.flatMap((part) => texts(parseXml(readDist(fileOf(pathOf(part)) ?? '')), 'loc'));
    expect(listed.toSorted()).toEqual(listedPages.map(({ address }) => siteOrigin + address).toSorted());
  });
});

describe.each(locales)('the feed in %s', (locale: Locale) => {
  const feed = parseXml(readDist(`${locale}/rss.xml`));
  const channel = feed.getElementsByTagName('channel')[0];
  const items = [...feed.getElementsByTagName('item')];
  // `pagePath` knows no base here.
  const playbooks = siteBase + pagePath('playbooks', locale).slice(1);

  it('is RSS 2.0 with a title, a description, an address and a language', () => {
    expect(feed.documentElement.tagName).toBe('rss');
    expect(feed.documentElement.getAttribute('version')).toBe('2.0');
    for (const name of ['title', 'description', 'link']) {
      expect(channel?.getElementsByTagName(name)[0]?.textContent, name).toMatch(/\S/);
    }
    expect(texts(feed, 'language')[0]).toMatch(new RegExp(`^${locale}`));
  });

  it('has every playbook, each with title, description, date and a fixed identity', () => {
    const expected = listedPages.filter(
      ({ address }) => address.startsWith(playbooks) && address !== playbooks,
    );
    expect(items.map((item) => pathOf(texts(item, 'link')[0] ?? '')).toSorted()).toEqual(
      expected.map(({ address }) => address).toSorted(),
    );
    for (const item of items) {
      for (const name of ['title', 'description', 'guid']) expect(texts(item, name)[0], name).toMatch(/\S/);
      expect(Date.parse(texts(item, 'pubDate')[0] ?? '')).not.toBeNaN();
      expect(pageAt(pathOf(texts(item, 'link')[0] ?? ''))?.lang).toBe(locale);
    }
  });

  it('is named by the pages of its language', () => {
    const named = listedPages
      .filter(({ lang, address }) => lang === locale && address !== siteBase)
      .filter(
        ({ document }) =>
          document.querySelector('link[type="application/rss+xml"]')?.getAttribute('href') !==
          `${siteBase}${locale}/rss.xml`,
      );
    expect(named.map(({ address }) => address)).toEqual([]);
  });
});

it('has XML that is well formed', () => {
  for (const file of distFiles('**/*.xml')) expect(() => parseXml(readDist(file)), file).not.toThrow();
});
