import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * A sitemap that names each page in every language, as the page itself does in its head: translated addresses cannot be
 * guessed from one another, and saying it in one place keeps the two alike.
 * @param pageAt the HTML of the page at an address
 */
export function withLanguages(sitemap: string, pageAt: (address: string) => string): string {
  return sitemap.replace(/<loc>([^<]*)<\/loc>/g, (loc, address: string) => {
    const links = [
      ...pageAt(address).matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g),
    ].map(
      ([, language = '', href = '']) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    return loc + links.join('');
  });
}

/** Writes the languages into the sitemap; stands after the sitemap's own integration. */
export function sitemapLanguages(): AstroIntegration {
  let base = '/';
  return {
    name: 'sitemap-languages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const pages = new Map<string, string>();
        for (const file of files.filter((name) => name.endsWith('index.html'))) {
          const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
          pages.set(`${base.replace(/\/$/, '')}/${path}`, await readFile(join(root, file), 'utf8'));
        }
        for (const file of files.filter((name) => /^sitemap-\d+\.xml$/.test(name))) {
          const path = join(root, file);
          const sitemap = await readFile(path, 'utf8');
          await writeFile(
            path,
            withLanguages(sitemap, (address) => pages.get(new URL(address).pathname) ?? ''),
          );
        }
      },
    },
  };
}
