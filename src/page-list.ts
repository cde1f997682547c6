import { capabilitiesIn, playbooksIn, textPage } from './content-pairs.ts';
import { salaryCountryName } from './facts/salaries.ts';
import { locales, type Locale } from './i18n/locale.ts';
import { fill } from './i18n/messages.ts';
import { siteText } from './i18n/site.ts';
import { base, pagePath, salaryPagePath, salaryPages, toolIds, toolPath, type PageKey } from './routes.ts';

/** A page of the site in one language. */
export interface ListedPage {
  readonly locale: Locale;
  /** Below the base path. */
  readonly path: string;
  readonly title: string;
}

/** What the pages with an address of their own are called; those that the site does not have yet are left out. */
async function titlesIn(locale: Locale): Promise<Readonly<Partial<Record<PageKey, string>>>> {
  const text = siteText(locale);
  const titleOf = async (key: string) => (await textPage(key, locale)).data.title;
  return {
    home: text.nav.home,
    playbooks: text.playbooks.title,
    tools: text.tools.title,
    capabilities: text.capabilities.title,
    objections: text.objections.title,
    glossary: text.glossary.title,
    search: text.search.title,
    about: await titleOf('about'),
    sources: text.sources.title,
    sourcesEmployer: text.sources.employer.title,
    claims: text.register.title,
    forecasts: text.forecasts.title,
    corrections: await titleOf('corrections'),
    salaries: text.sources.salaries.title,
    method: await titleOf('method'),
    methodInputs: text.method.inputs.title,
    methodCoverage: await titleOf('method-coverage'),
    methodSalary: await titleOf('method-salary'),
  };
}

async function pagesIn(locale: Locale): Promise<ReadonlyMap<string, ListedPage>> {
  const text = siteText(locale);
  const texts = [...(await playbooksIn(locale)), ...(await capabilitiesIn(locale))];
  const titles = Object.entries(await titlesIn(locale)) as [PageKey, string][];
  const pages: readonly (readonly [key: string, path: string, title: string])[] = [
    ...toolIds.map((tool) => [`tool-${tool}`, toolPath(tool, locale), text.tools[tool].title] as const),
    ...titles.map(([page, title]) => [page, pagePath(page, locale), title] as const),
    ...texts.map(({ key, path, entry }) => [`${entry.collection}-${key}`, path, entry.data.title] as const),
    ...salaryPages.map((page) => {
      const place = salaryCountryName(page, locale);
      return [page, salaryPagePath(page, locale), fill(text.sources.salaries.place, { place })] as const;
    }),
  ];
  return new Map(pages.map(([key, path, title]) => [key, { locale, path: path.slice(base.length), title }]));
}

/** Every page that a reader can look for, each with its versions in every language; the tools first. */
export async function allPages(): Promise<readonly (readonly ListedPage[])[]> {
  const byLocale = await Promise.all(locales.map(pagesIn));
  const keys = new Set(byLocale.flatMap((pages) => [...pages.keys()]));
  return [...keys].map((key) => byLocale.flatMap((pages) => pages.get(key) ?? []));
}
