import { capabilitiesIn } from './content-pairs.ts';
import type { Locale } from './i18n/locale.ts';
import type { FurtherReading } from './tools/coverage/view.ts';

/** Where each capability is read about: its own page. */
export async function coverageReading(locale: Locale): Promise<FurtherReading> {
  const pages = await capabilitiesIn(locale);
  return Object.fromEntries(
    pages.map(({ key, path, entry }) => [key, { title: entry.data.title, href: path }]),
  ) as FurtherReading;
}
