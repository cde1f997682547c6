import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const fingerprint = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page with its policy cut down to the fingerprints of what stands inline in it. Astro names every script and style of
 * the whole site on every page; files are allowed by their origin already, so the rest is weight and a wider door.
 */
export function withOwnPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const used = new Set(inline.map(([, , text = '']) => fingerprint(text)));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replace(/ ?'sha256-[^']+'/g, (hash) => (used.has(hash.trim()) ? hash : '')),
  );
}

/**
 * A page whose scripts wait, in a template, until it has been painted: asked for with the page itself they would hold up its
 * first words. The script that sets the theme brings them in. A page with a tool keeps them as they are, and so does a template
 * that waits for the reader to ask for a room.
 */
export function withLateScripts(html: string): string {
  if (html.includes('<astro-island')) return html;
  return html.replace(
    /(?<!<template data-room>)<script type="module" src="[^"]*"><\/script>/g,
    (script) => `<template data-late>${script}</template>`,
  );
}

/** Gives every built page a policy of its own, and lets its scripts wait for the first paint. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          await writeFile(path, withLateScripts(withOwnPolicy(await readFile(path, 'utf8'))));
        }
      },
    },
  };
}
