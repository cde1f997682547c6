import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { linkCheck } from './src/integrations/link-check.ts';
import { onOneLine } from './src/lib/one-line.ts';
import { pagePolicy } from './src/integrations/page-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemapLanguages } from './src/integrations/sitemap-languages.ts';
import { textCheck } from './src/integrations/text-check.ts';

import { locales } from './src/i18n/locale.ts';
import { pagePath } from './src/routes.ts';

const site = process.env.SITE ?? 'http://localhost:4321';
const base = process.env.BASE ?? '/';
const origin = new URL(site).origin;

// The one script that runs before first paint (it sets the theme) stands inline in every page, so its fingerprint
// is named in the policy. Astro names its own.
const themeScript = onOneLine(readFileSync(new URL('./src/browser/theme-init.js', import.meta.url), 'utf8'));
const themeHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;

// Pages of rows and rows, which a search should offer last.
const dataPages = locales.flatMap((locale) =>
  ['salaries', 'sourcesEmployer', 'methodInputs'].map((page) => pagePath(page, locale)),
);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [
    textCheck(),
    react(),
    mdx(),
    sitemap({ filter: (page) => !page.includes('/embed/') && !page.endsWith('/404/') }),
    sitemapLanguages(),
    linkCheck(),
    pagePolicy(),
    searchIndex({ data: dataPages }),
  ],
  security: {
    csp: {
      directives: [
        `default-src 'self' ${origin}`,
        `img-src 'self' ${origin} data: blob:`,
        `connect-src 'self' ${origin}`,
        `frame-src 'self' ${origin}`,
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // WebKit does not match 'self' inside a sandboxed frame, so the origin is named beside it.
      scriptDirective: { resources: ["'self'", origin], hashes: [themeHash] },
      styleDirective: {
        resources: ["'self'", origin, { resource: "'unsafe-inline'", kind: 'attribute' }],
      },
    },
  },
  vite: {
    // One React chunk and one chart chunk, shared by every tool.
    build: { assetsInlineLimit: 0 },
  },
});
