import type { APIContext } from 'astro';
import { allCapabilities, allPlaybooks } from '../../../content-pairs.ts';
import { salaryCountryName } from '../../../facts/salaries.ts';
import { locales } from '../../../i18n/locale.ts';
import { fill } from '../../../i18n/messages.ts';
import { siteText } from '../../../i18n/site.ts';
import { previewPicture, type Preview } from '../../../preview.ts';
import { salaryPages } from '../../../routes.ts';
import { tools } from '../../../tools/registry.ts';

/** One picture for every page that can be shared, in each language. */
export async function getStaticPaths() {
  const playbooks = await allPlaybooks();
  const capabilities = await allCapabilities();
  return locales.flatMap((locale) => {
    const text = siteText(locale);
    const page = (key: string, title: string, kind: string): { key: string } & Preview => ({
      key,
      title,
      kind,
      name: text.name,
      line: text.line,
    });
    const pictures = [
      page('home', text.home.heading, ''),
      page('playbooks', text.playbooks.title, ''),
      page('objections', text.objections.title, ''),
      page('capabilities', text.capabilities.title, ''),
      page('tools', text.tools.title, ''),
      page('sources', text.sources.title, ''),
      page('sourcesEmployer', text.sources.employer.title, ''),
      page('claims', text.register.title, ''),
      page('forecasts', text.forecasts.title, ''),
      page('corrections', text.corrections.title, ''),
      page('salaries', text.sources.salaries.title, ''),
      ...salaryPages.map((key) =>
        page(
          `salaries-${key}`,
          fill(text.sources.salaries.place, { place: salaryCountryName(key, locale) }),
          '',
        ),
      ),
      page('search', text.search.title, ''),
      page('glossary', text.glossary.title, ''),
      page('about', text.nav.about, ''),
      page('method', text.method.title, ''),
      page('methodInputs', text.method.inputs.title, ''),
      page('methodCoverage', text.method.coverage, ''),
      page('methodSalary', text.method.salary, ''),
      ...Object.values(tools).map(({ id }) => page(id, text.tools[id].title, text.preview.tool)),
      ...playbooks
        .filter((playbook) => playbook.locale === locale)
        .map(({ key, entry }) => page(key, entry.data.title, text.preview.playbook)),
      ...capabilities
        .filter((capability) => capability.locale === locale)
        .map(({ key, entry }) => page(`capability-${key}`, entry.data.title, text.preview.capability)),
    ];
    return pictures.map(({ key, ...preview }) => ({ params: { locale, key }, props: preview }));
  });
}

/** The picture as PNG, 1200 × 630. */
export function GET({ props }: APIContext<Preview>): Response {
  return new Response(previewPicture(props), { headers: { 'content-type': 'image/png' } });
}
