import type { APIContext } from 'astro';
import { listedOn } from '../../facts/facts.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { factPath } from '../../routes.ts';
import { budgetAssumptions } from '../../tools/budget/assumptions.ts';

/** What the budget takes from the world, with sources in one language. */
export function getStaticPaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** Starting values and employer profiles as JSON. */
export function GET({ params }: APIContext): Response {
  const locale = params['locale'] as Locale;
  return Response.json(budgetAssumptions(locale, (id) => factPath(id, listedOn(id), locale)));
}
