// What meets a newcomer and a reader who is lost: the situations of the front page, and the list of pages for a wrong address.
import { describe, expect, it } from 'vitest';
import { situations } from '../../src/content-situations.ts';
import { locales } from '../../src/i18n/locale.ts';
import type { ListedPage } from '../../src/page-list.ts';
import { base, chooserPath, pagePath, toolIds, toolPath } from '../../src/routes.ts';
import { listedPages, pageAt, pages } from '../support/site.ts';

describe.each(locales)('the front page in %s', (locale) => {
  const rows = [...(pageAt(pagePath('home', locale))?.document.querySelectorAll('[data-situation]') ?? [])];

  it('has the situations, each with one playbook and one tool', () => {
    expect(rows.map((row) => row.getAttribute('data-situation'))).toEqual(situations.map(({ id }) => id));
    for (const row of rows) {
      const [playbook, tool, ...more] = [...row.querySelectorAll('a')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect(more).toEqual([]);
      expect(playbook).toMatch(new RegExp(`^${pagePath('playbooks', locale)}[^/]+/$`));
      expect(toolIds.map((id) => toolPath(id, locale))).toContain(tool?.split('#')[0]);
    }
  });

  it('opens each tool with the example of its situation', () => {
    const states = rows.map(
      (row) => row.querySelector('a:not([href$="/"])')?.getAttribute('href')?.split('#')[1],
    );
    const wanted = situations.map(({ tool, scenario }) =>
      scenario === 'starter' ? undefined : `v=1&t=${tool}&`,
    );
    expect(states.map((state, index) => state?.slice(0, wanted[index]?.length))).toEqual(wanted);
  });
});

describe('the page for a wrong address', () => {
  const missing = pages.find(({ file }) => file === '404.html')?.document;
  const list = missing?.querySelector<HTMLTemplateElement>('[data-pages]');
  const known = (JSON.parse(list?.content.textContent ?? '[]') as ListedPage[][]).flat();

  it('knows every page, by its address and what it is called', () => {
    const titles = Object.fromEntries(known.map(({ path, title }) => [base + path, title]));
    const wanted = listedPages.filter(({ address }) => address !== chooserPath);
    expect(Object.keys(titles).toSorted()).toEqual(wanted.map(({ address }) => address).toSorted());
    for (const { address, document } of wanted) {
      // The front page is called otherwise in menus.
      if (locales.some((locale) => address === pagePath('home', locale))) continue;
      expect(document.title, address).toContain(titles[address]);
    }
  });

  it('is the only one to carry the list', () => {
    expect(
      pages.filter(({ document }) => document.querySelector('[data-pages]')).map(({ file }) => file),
    ).toEqual(['404.html']);
  });

  it('has a part in every language, and a page for every language that could come first', () => {
    const parts = [...(missing?.querySelectorAll('.lost > [lang]') ?? [])];
    expect(parts.map((part) => part.getAttribute('lang'))).toEqual(locales);
    const others = [...(missing?.querySelectorAll('template[data-first]') ?? [])];
    expect(others.map((other) => other.getAttribute('data-first'))).toEqual(locales.slice(1));
  });
});
