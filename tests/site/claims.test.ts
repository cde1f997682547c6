// The register of claims is complete in both languages, and every place that shows a figure leads to its entry.
import { expect, it } from 'vitest';
import { citeSource, formatFactValue } from '../../src/facts/cite.ts';
import { claims, sourceOf } from '../../src/facts/facts.ts';
import { verdictLabel } from '../../src/facts/verdicts.ts';
import { locales } from '../../src/i18n/locale.ts';
import { siteText } from '../../src/i18n/site.ts';
import { factPath, pagePath } from '../../src/routes.ts';
import { siteBase } from '../../scripts/dist.ts';
import { pageAt, pages, problemsOn, resolve } from '../support/site.ts';

const address = (path: string): string => siteBase + path.replace(/^\//, '');

it('has every claim with our verdict, the newest comparable figure, the source and the day we read it', () => {
  for (const locale of locales) {
    const register = pageAt(address(pagePath('claims', locale)))?.document;
    for (const claim of claims) {
      const entry = register?.getElementById(claim.id.toLowerCase());
      const text = entry?.textContent ?? '';
      expect(text, claim.id).toContain(claim.claim[locale]);
      expect(text, claim.id).toContain(verdictLabel(claim.verdict, locale));
      expect(text, claim.id).toContain(claim.newestComparable?.[locale] ?? 'none');
      // The address is the link of the name, and no part of the text.
      const url = sourceOf(claim)?.url;
      const [name = '', ...dates] = citeSource(claim, locale).split(`; ${url ?? ''}`);
      for (const part of [name, ...dates]) expect(text, claim.id).toContain(part);
      if (url?.startsWith('https:') === true)
        expect(entry?.querySelector('a.cited')?.getAttribute('href'), claim.id).toBe(url);
    }
  }
});

it('shows every claim by the figure it states, and says that this is what the figure is', () => {
  for (const locale of locales) {
    const { figure, noFigure } = siteText(locale).register;
    const register = pageAt(address(pagePath('claims', locale)))?.document;
    for (const claim of claims) {
      const shown = register?.getElementById(claim.id.toLowerCase())?.querySelector('.figure');
      const value = formatFactValue(claim, locale, 'value');
      expect(shown?.querySelector('.value')?.textContent.trim(), claim.id).toBe(value ?? noFigure);
      expect(shown?.textContent.includes(figure), claim.id).toBe(value !== null);
    }
  }
});

it('is where every citation of a claim leads', () => {
  const entries = new Set(
    locales.flatMap((locale) => claims.map(({ id }) => address(factPath(id, 'claims', locale)))),
  );
  const linked = new Set<string>();
  expect(
    problemsOn(pages, function* (page) {
      for (const link of page.document.querySelectorAll('a[href*="#f"]')) {
        const url = resolve(link.getAttribute('href') ?? '', page);
        if (url === undefined || !/^#f\d{3}$/.test(url.hash)) continue;
        const target = url.pathname + url.hash;
        if (entries.has(target)) linked.add(target);
        else yield `${target} is not in the register`;
      }
    }),
  ).toEqual([]);
  expect(linked.size).toBe(entries.size);
});

it('has a way to report an error on every page with a footer', () => {
  expect(
    problemsOn(
      pages.filter(({ document }) => document.querySelector('.colophon') !== null),
      function* ({ document }) {
        if (document.querySelector('.colophon a[href$="#report"]') === null) yield 'has none';
      },
    ),
  ).toEqual([]);
});

it('draws every forecast for wide and narrow pages, and has its numbers in a table', () => {
  for (const locale of locales) {
    const page = pageAt(address(pagePath('forecasts', locale)))?.document;
    expect(page?.querySelectorAll('.forecast-table tbody tr')).toHaveLength(9);
    for (const size of ['wide', 'narrow', 'tiny'])
      expect(page?.querySelectorAll(`#forecasts-${size} .chart-expected`), size).toHaveLength(9);
  }
});
