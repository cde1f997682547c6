// The search over the built site: forty searches in each language, and compounds.
import { describe, expect, it } from 'vitest';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { dist, distFiles } from '../../scripts/dist.ts';
import { locales } from '../../src/i18n/locale.ts';
import { belowBase, openSearch } from '../support/search.ts';
import { queries } from '../support/search-queries.ts';
import { listedPages } from '../support/site.ts';

const searches = {
  sv: await openSearch('sv'),
  en: await openSearch('en'),
};

describe.each(locales)('a search in %s', (locale) => {
  const search = searches[locale];

  it('is tried with forty queries, each once', () => {
    expect(new Set(queries[locale].map(([query]) => query)).size).toBe(40);
  });

  it.each(queries[locale])('for “%s” finds %s first', async (query, first) => {
    expect((await search(query))[0]?.url).toBe(first);
  });

  it('finds every page of the language by its title, but the one that searches', async () => {
    const missing: string[] = [];
    for (const { address, document, lang } of listedPages) {
      const path = belowBase(address);
      if (lang !== locale || !path.startsWith(`/${locale}/`)) continue;
      if (document.querySelector('[role="search"]') !== null) continue;
      const title = document.querySelector('h1')?.textContent.trim() ?? '';
      const hits = await search(title);
      if (!hits.some(({ url }) => url === path)) missing.push(`${path}: ${title}`);
    }
    expect(missing).toEqual([]);
  });

  it('answers a word of 500 letters with no more than what it begins with', async () => {
    expect((await search('q'.repeat(500))).length).toBeLessThan(5);
  });

  it('finds nothing where there is nothing, whatever is asked', async () => {
    expect(await search('xyzzyqwv')).toEqual([]);
    expect(await search('xyzzyqw<b>')).toEqual([]);
    expect(await search('<img src=x onerror=alert(1)> xyzzyqwv')).toEqual([]);
  });
});

describe('a Swedish compound', () => {
  /** Searches by the last part of a compound, and a compound that a page holds. */
  it.each([
    ['tjänst', 'kundtjänst'],
    ['tjänster', 'heltidstjänst'],
    ['kostnad', 'merkostnad'],
    ['statistik', 'lönestatistik'],
    ['underlag', 'beslutsunderlag'],
    ['avgift', 'arbetsgivaravgift'],
    ['person', 'nyckelperson'],
    ['grupp', 'målgrupp'],
    ['byrå', 'annonsbyrå'],
    ['alternativ', 'nollalternativ'],
    ['analys', 'känslighetsanalys'],
    ['värde', 'startvärde'],
  ])('is found by its last part: %s finds %s', async (part, compound) => {
    const hits = await searches.sv(part);
    expect(hits.some(({ content }) => content.toLowerCase().replaceAll('|', '').includes(compound))).toBe(
      true,
    );
  });

  it('is found with its parts written apart', async () => {
    const together = (await searches.sv('kundtjänst')).map(({ url }) => url);
    const apart = (await searches.sv('kund tjänst')).map(({ url }) => url);
    expect(together.length).toBeGreaterThan(0);
    expect(together.filter((url) => !apart.includes(url))).toEqual([]);
  });
});

it('costs less than half a megabyte in a language, and nothing before someone searches', () => {
  for (const locale of locales) {
    const sizes = distFiles('pagefind/**/*')
      .filter(
        (file) => /pagefind(\.js|-entry\.json)$/.test(file) || new RegExp(`[/.]${locale}[_.]`).test(file),
      )
      .map((file) => statSync(join(dist, file)).size);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000);
  }
  for (const { address, document } of listedPages) {
    const loaded = [...document.querySelectorAll('[src], link[href]')].map(({ outerHTML }) => outerHTML);
    expect(
      loaded.filter((html) => html.includes('pagefind')),
      address,
    ).toEqual([]);
  }
});
