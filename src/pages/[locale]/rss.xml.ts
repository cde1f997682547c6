import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { playbooksIn } from '../../content-pairs.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { siteText } from '../../i18n/site.ts';
import { pagePath } from '../../routes.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The playbooks of a language as a feed, newest first. */
export async function GET({ site, props }: APIContext<{ locale: Locale }>): Promise<Response> {
  const { locale } = props;
  const text = siteText(locale);
  return rss({
    title: `${text.name}: ${text.line}`,
    description: text.playbooks.description,
    site: new URL(pagePath('home', locale), site).href,
    customData: `<language>${locale}</language>`,
    items: (await playbooksIn(locale))
      .toSorted((a, b) => b.entry.data.published.localeCompare(a.entry.data.published))
      .map(({ path, entry: { data } }) => ({
        title: data.title,
        description: data.promise,
        link: new URL(path, site).href,
        pubDate: new Date(data.published),
      })),
  });
}
