import type { APIContext } from 'astro';
import { listedOn } from '../../facts/facts.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { factPath } from '../../routes.ts';
import { salaryAssumptions } from '../../tools/salary/assumptions.ts';

/** What the salary benchmark takes from the world, with sources in one language. */
export function getStaticPaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** Every row of statistics, what employing costs, and what an hour from outside costs, as JSON. */
export function GET({ params }: APIContext): Response {
  const locale = params['locale'] as Locale;
  return Response.json(salaryAssumptions(locale, (id) => factPath(id, listedOn(id), locale)));
}
