import { locales, type Locale } from './i18n/locale.ts';
import { base, pagePath, type PageKey } from './routes.ts';

/** The translated part of a page's address, as a parameter of its route. */
export function pageParam(page: PageKey, locale: Locale): string {
  return pagePath(page, locale).slice(base.length).split('/')[1] ?? '';
}

/** The addresses of a page for `getStaticPaths`: `name` is the parameter that holds its translated part. */
export function localePaths(
  page: PageKey,
  name: string,
): { params: Record<string, string>; props: { locale: Locale } }[] {
  return locales.map((locale) => ({
    params: { locale, [name]: pageParam(page, locale) },
    props: { locale },
  }));
}
