import { locales, type Locale, type Localised } from './i18n/locale.ts';

/** The only builder of addresses. Every address ends in a slash and carries the base path. */

/** Pages with one address per language; a playbook or capability adds its own slug. */
export type PageKey =
  | 'home'
  | 'playbooks'
  | 'capabilities'
  | 'objections'
  | 'tools'
  | 'brief'
  | 'embedBuilder'
  | 'sources'
  | 'sourcesEmployer'
  | 'claims'
  | 'forecasts'
  | 'corrections'
  | 'salaries'
  | 'method'
  | 'methodInputs'
  | 'methodCoverage'
  | 'methodSalary'
  | 'search'
  | 'glossary'
  | 'about';

/** Tools that have a page and an embed. */
export const toolIds = ['budget', 'coverage', 'salary'] as const;
export type ToolId = (typeof toolIds)[number];

const pageSlugs: Record<PageKey, Localised> = {
  home: { sv: '', en: '' },
  playbooks: { sv: 'guider', en: 'playbooks' },
  capabilities: { sv: 'formagor', en: 'capabilities' },
  objections: { sv: 'chefens-fragor', en: 'objections' },
  tools: { sv: 'verktyg', en: 'tools' },
  brief: { sv: 'beslutsunderlag', en: 'brief' },
  embedBuilder: { sv: 'pa-din-webbplats', en: 'embed' },
  sources: { sv: 'kallor', en: 'sources' },
  sourcesEmployer: { sv: 'kallor/arbetsgivare', en: 'sources/employers' },
  claims: { sv: 'kallor/pastaenden', en: 'sources/claims' },
  forecasts: { sv: 'kallor/prognoser', en: 'sources/forecasts' },
  corrections: { sv: 'kallor/rattelser', en: 'sources/corrections' },
  salaries: { sv: 'kallor/loner', en: 'sources/salaries' },
  method: { sv: 'metod', en: 'method' },
  methodInputs: { sv: 'metod/antaganden', en: 'method/assumptions' },
  methodCoverage: { sv: 'metod/vem-gor-vad', en: 'method/coverage' },
  methodSalary: { sv: 'metod/lon', en: 'method/salary' },
  search: { sv: 'sok', en: 'search' },
  glossary: { sv: 'ordlista', en: 'glossary' },
  about: { sv: 'om', en: 'about' },
};

const toolSlugs: Record<ToolId, Localised> = {
  budget: { sv: 'budget', en: 'budget' },
  coverage: { sv: 'vem-gor-vad', en: 'coverage' },
  salary: { sv: 'lon', en: 'salary' },
};

/** The base path with slashes at both ends, `/` when the site stands at the root of its host. */
export const base: string = withSlashes(
  (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/',
);

function withSlashes(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace(/\/{2,}/g, '/');
}

function join(...parts: string[]): string {
  return (
    base +
    parts
      .filter((part) => part !== '')
      .map((part) => `${part}/`)
      .join('')
  );
}

/** Address of the language chooser at the root of the site. */
export const chooserPath: string = base;

/** Address of a page, of a playbook or capability when `slug` is given. */
export function pagePath(page: PageKey, locale: Locale, slug = ''): string {
  return join(locale, pageSlugs[page][locale], slug);
}

/** Address of a tool's page. */
export function toolPath(tool: ToolId, locale: Locale): string {
  return pagePath('tools', locale, toolSlugs[tool][locale]);
}

/** Address of a tool on its own, for iframes. */
export function embedPath(tool: ToolId, locale: Locale): string {
  return join('embed', locale, tool);
}

/** Address of a file that is served as it is, such as `favicon.svg`. */
export function filePath(name: string): string {
  return base + name;
}

/** Address of the search, which the search page fetches on demand. */
export const searchBundle: string = filePath('pagefind/pagefind.js');

/** Address of a file of data, such as `budget.sv`. */
export function dataPath(name: string): string {
  return filePath(`data/${name}.json`);
}

/** Address of the salary statistics as open data, and of their schema. */
export const salaryDataPaths = {
  json: dataPath('salaries'),
  csv: filePath('data/salaries.csv'),
  schema: dataPath('schema/salaries'),
} as const;

/** Address of a language's feed. */
export function feedPath(locale: Locale): string {
  return filePath(`${locale}/rss.xml`);
}

/** Address of the preview picture of a page, by the page's key. */
export function previewPath(key: string, locale: Locale): string {
  return filePath(`preview/${locale}/${key}.png`);
}

/** The same page in every language. */
export function pageAlternates(page: PageKey): Localised {
  return Object.fromEntries(locales.map((locale) => [locale, pagePath(page, locale)])) as Localised;
}

/** The same tool in every language. */
export function toolAlternates(tool: ToolId): Localised {
  return Object.fromEntries(locales.map((locale) => [locale, toolPath(tool, locale)])) as Localised;
}

/** Pages that list salary statistics row by row, by country. */
export const salaryPages = ['SE', 'NO', 'DK', 'FI', 'IS', 'GB', 'DE', 'US'] as const;
export type SalaryPage = (typeof salaryPages)[number];

// Not among the slugs above, so that no tool sends them to a browser.
const salarySlugs: Readonly<Record<SalaryPage, Localised>> = {
  SE: { sv: 'sverige', en: 'sweden' },
  NO: { sv: 'norge', en: 'norway' },
  DK: { sv: 'danmark', en: 'denmark' },
  FI: { sv: 'finland', en: 'finland' },
  IS: { sv: 'island', en: 'iceland' },
  GB: { sv: 'storbritannien', en: 'united-kingdom' },
  DE: { sv: 'tyskland', en: 'germany' },
  US: { sv: 'usa', en: 'united-states' },
};

/** Address of a page of salary statistics. */
export function salaryPagePath(page: SalaryPage, locale: Locale): string {
  return pagePath('salaries', locale, salarySlugs[page][locale]);
}

/** The same page of salary statistics in every language. */
export function salaryPageAlternates(page: SalaryPage): Localised {
  return Object.fromEntries(locales.map((locale) => [locale, salaryPagePath(page, locale)])) as Localised;
}

/** Pages that list facts and rows of statistics with their sources. */
export type SourcesPage = Extract<PageKey, 'sources' | 'sourcesEmployer' | 'claims'> | SalaryPage;

function isSalaryPage(page: SourcesPage): page is SalaryPage {
  return Object.hasOwn(salarySlugs, page);
}

/** Address of one fact, or of one row of statistics, on the page of sources that lists it. */
export function factPath(id: string, page: SourcesPage, locale: Locale): string {
  const path = isSalaryPage(page) ? salaryPagePath(page, locale) : pagePath(page, locale);
  return `${path}#${id.toLowerCase()}`;
}
