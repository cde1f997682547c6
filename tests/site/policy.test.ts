// What the pages may load and do: nothing from other hosts, no cookies, no script that the policy does not name.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { distFiles, readDist, siteOrigin } from '../../scripts/dist.ts';
import { headersFor, parseHeaderRules } from '../../scripts/serve.ts';
import { attributes, isOwn, pages, problemsOn, resolve, type Page } from '../support/site.ts';

/** Every address that the browser loads with a page, without anyone following a link. */
function resources({ document }: Page): string[] {
  const loaded = [...document.querySelectorAll('link[href]')]
    .filter(
      (link) => !/^(alternate|canonical|license|author|next|prev|me)$/.test(link.getAttribute('rel') ?? ''),
    )
    .map((link) => link.getAttribute('href') ?? '');
  const sources = [
    'src',
    'poster',
    'data',
    'background',
    'xlink:href',
    'component-url',
    'renderer-url',
  ].flatMap((name) => attributes(document, `[${name.replace(':', '\\:')}]`, name));
  const sets = attributes(document, '[srcset]', 'srcset').flatMap((set) =>
    set.split(',').map((entry) => entry.trim().split(/\s+/)[0] ?? ''),
  );
  const styles = [
    ...[...document.querySelectorAll('style')].map(({ textContent }) => textContent),
    ...attributes(document, '[style]', 'style'),
  ];
  return [
    ...loaded,
    ...sources,
    ...sets,
    ...attributes(document, 'use', 'href'),
    ...styles.flatMap(cssAddresses),
  ];
}

function cssAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
    ([, address, imported]) => address ?? imported ?? '',
  );
}

it('loads nothing from other hosts', () => {
  expect(
    problemsOn(pages, function* (page) {
      for (const address of resources(page)) {
        const url = resolve(address, page);
        if (!url || !(isOwn(url) || url.protocol === 'data:')) yield `loads ${address}`;
      }
      for (const action of attributes(page.document, '[action], [formaction]', 'action')) {
        const url = resolve(action, page);
        if (!url || !isOwn(url)) yield `sends a form to ${action}`;
      }
    }),
  ).toEqual([]);
  const foreign = distFiles('**/*.css').flatMap((file) =>
    cssAddresses(readDist(file)).filter((address) => /^(https?:)?\/\//.test(address)),
  );
  expect(foreign).toEqual([]);
});

it('has no script that touches cookies', () => {
  const scripts = distFiles('**/*.js').map((file) => [file, readDist(file)] as const);
  const inline = pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll('script:not([src])')].map(
      ({ textContent }) => [address, textContent] as const,
    ),
  );
  const found = [...scripts, ...inline].filter(([, text]) => /document\.cookie|cookieStore/.test(text));
  expect(found.map(([place]) => place)).toEqual([]);
});

it('takes numbers as text, because browsers read “1.200” each in its own way', () => {
  expect(
    problemsOn(pages, ({ document }) =>
      [...document.querySelectorAll('input[type="number" i]')].map(({ outerHTML }) => outerHTML),
    ),
  ).toEqual([]);
});

it('has no event handlers in the HTML', () => {
  expect(
    problemsOn(pages, function* ({ document }) {
      for (const element of document.querySelectorAll('*')) {
        for (const { name } of element.attributes)
          if (name.startsWith('on')) yield `${element.tagName} has ${name}`;
      }
      for (const href of attributes(document, '[href]', 'href')) {
        if (/^\s*javascript:/i.test(href)) yield `links to ${href}`;
      }
    }),
  ).toEqual([]);
});

it('has a policy on every page that names the site and what stands inline, and lets nothing else in', () => {
  expect(
    problemsOn(pages, function* ({ document }) {
      const metas = document.querySelectorAll('meta[http-equiv="content-security-policy" i]');
      const meta = metas[0];
      if (!meta || metas.length > 1) {
        yield `${metas.length} policies`;
        return;
      }
      const policy = new Map(
        (meta.getAttribute('content') ?? '').split(';').map((directive) => {
          const [name = '', ...values] = directive.trim().split(/\s+/);
          return [name, values] as const;
        }),
      );
      for (const [name, selector] of [
        ['script-src', 'script:not([src], [type="application/ld+json"])'],
        ['style-src', 'style'],
      ] as const) {
        const values = policy.get(name) ?? [];
        if (!values.includes("'self'") || !values.includes(siteOrigin))
          yield `${name} does not name the site`;
        const loose = values.filter((value) =>
          /^('unsafe-(inline|eval)'|\*|https?:|data:|blob:)$/.test(value),
        );
        if (loose.length > 0) yield `${name} allows ${loose.join(' ')}`;
        for (const { textContent } of document.querySelectorAll(selector)) {
          const hash = createHash('sha256').update(textContent).digest('base64');
          if (!values.includes(`'sha256-${hash}'`))
            yield `${name} does not name “${textContent.slice(0, 60)}”`;
        }
      }
      if (policy.get('object-src')?.join() !== "'none'") yield 'object-src is not none';
      if (policy.get('base-uri')?.join() !== "'none'") yield 'base-uri is not none';
      if (!policy.has('default-src')) yield 'default-src is missing';
    }),
  ).toEqual([]);
});

describe('the headers for the host', () => {
  const rules = parseHeaderRules(readDist('_headers'));
  const header = (path: string, name: string) => headersFor(path, rules).get(name) ?? '';

  it.each(['/_astro/a.js', '/embed/sv/budget/', '/oembed/sv/budget.json', '/embed.js'])(
    'let a sandboxed frame on another site load %s',
    (path) => {
      expect(header(path, 'access-control-allow-origin')).toBe('*');
    },
  );

  it.each(['/', '/sv/', '/sv/verktyg/budget/', '/embed/sv/budget/', '/_astro/a.js'])('harden %s', (path) => {
    expect(header(path, 'x-content-type-options')).toBe('nosniff');
    expect(header(path, 'referrer-policy')).toMatch(/^(no-referrer|strict-origin(-when-cross-origin)?)$/);
  });

  it('let other sites frame the embeds and nothing else', () => {
    expect(header('/sv/', 'content-security-policy')).toContain("frame-ancestors 'none'");
    expect(header('/embed/sv/budget/', 'content-security-policy')).not.toMatch(/frame-ancestors (?!\*)/);
    expect(header('/embed/sv/budget/', 'x-frame-options')).toBe('');
  });
});
