// The built site as the checks see it: every page as a document, and what its addresses lead to.
import { addressOf, distFiles, fileOf, siteBase, siteOrigin } from '../../scripts/dist.ts';
import { readPage } from '../../scripts/html.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';

/** One built page. */
export interface Page {
  readonly file: string;
  /** Path with the base, such as `/sv/om/`. */
  readonly address: string;
  /** Language of its text. */
  readonly lang: string;
  readonly document: Document;
  /** Whether it stands in an iframe of another site. */
  readonly isEmbed: boolean;
}

/** Every HTML file of the built site. Throws when the site has not been built. */
export const pages: readonly Page[] = distFiles('**/*.html').map((file) => ({
  file,
  address: addressOf(file),
  lang: readPage(file).documentElement.lang,
  document: readPage(file),
  isEmbed: file.startsWith('embed/'),
}));
if (pages.length === 0) throw new Error('There are no pages in dist/. Run `npm run build` first.');

/** The pages that search engines may list: all but the embeds and the one for a missing address. */
export const listedPages = pages.filter(({ file, isEmbed }) => !isEmbed && file !== '404.html');

/** The page at an address, if there is one. */
export function pageAt(address: string): Page | undefined {
  const file = fileOf(address);
  return pages.find((page) => page.file === file);
}

/** A reference on a page as a whole URL; a relative one counts from the page. Nothing when it is no URL. */
export function resolve(reference: string, page: Page): URL | undefined {
  return URL.parse(reference, siteOrigin + page.address) ?? undefined;
}

/** Whether a URL leads to the site itself. */
export function isOwn(url: URL): boolean {
  return url.origin === siteOrigin && url.pathname.startsWith(siteBase);
}

/** The language that a whole page of the site is in by its address: `/sv/…` or `/embed/sv/…`. */
export function localeOfAddress(address: string): Locale | undefined {
  const parts = address.slice(siteBase.length).split('/');
  return locales.find((locale) => parts[0] === locale || (parts[0] === 'embed' && parts[1] === locale));
}

/** What a check finds on all pages, each line naming the page. */
export function problemsOn(checked: readonly Page[], check: (page: Page) => Iterable<string>): string[] {
  return checked.flatMap((page) => [...check(page)].map((problem) => `${page.address}: ${problem}`));
}

/** An attribute of every element that has it, for a selector. */
export function attributes(document: Document, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);
}
