import type { APIContext } from 'astro';
import { locales, type Locale } from '../../i18n/locale.ts';
import { exampleOf } from '../../tools/budget/example.ts';

/** The plan that a budget starts from when another tool makes one. */
export function getStaticPaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** The starting plan of the budget in one language, as JSON. */
export function GET({ params }: APIContext): Response {
  return Response.json(exampleOf('starter', params['locale'] as Locale, new Date()).starting);
}
