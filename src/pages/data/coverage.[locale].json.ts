import type { APIContext } from 'astro';
import { coverageReading } from '../../content-reading.ts';
import { listedOn } from '../../facts/facts.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { factPath } from '../../routes.ts';
import { coverageAssumptions } from '../../tools/coverage/assumptions.ts';

/** What the coverage quiz takes from the world, with sources in one language. */
export function getStaticPaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** What an hour costs, why hours start where they do, and where to read on, as JSON. */
export async function GET({ params }: APIContext): Promise<Response> {
  const locale = params['locale'] as Locale;
  const address = (id: string): string => factPath(id, listedOn(id), locale);
  return Response.json(coverageAssumptions(locale, address, await coverageReading(locale)));
}
