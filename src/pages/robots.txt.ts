import type { APIContext } from 'astro';
import { filePath } from '../routes.ts';

/** Nothing is closed to robots; embeds say for themselves that they are not to be indexed. */
export function GET({ site }: APIContext): Response {
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(filePath('sitemap-index.xml'), site).href}\n`,
    { headers: { 'content-type': 'text/plain' } },
  );
}
