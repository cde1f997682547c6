// What every browser test shares: addresses to visit, and the watch that fails a test when a page complains.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import { test as base, expect, type BrowserContext, type Page } from 'playwright/test';
import { addresses, siteBase } from '../../scripts/dist.ts';
import { pageKind } from '../../scripts/budgets.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pagePath } from '../../src/routes.ts';

export { expect };

/** Addresses of the built site: pages in the sitemap (the chooser is one), embeds, and the page for a missing address. */
export const { all: everyAddress, listed: listedAddresses, embeds: embedAddresses } = addresses();

/** Where many pages stand that differ in their texts only: the nine capabilities, the statistics of each country. */
const shelves = locales.flatMap((locale) =>
  (['capabilities', 'salaries'] as const).map((page) => siteBase + pagePath(page, locale).slice(1)),
);

const shelfOf = (address: string) => shelves.find((shelf) => address.startsWith(shelf) && address !== shelf);

/** Every address, with one page only of each shelf: for what the way a page is built decides, and not its text. */
export const oneOfEachKind: readonly string[] = everyAddress.filter((address) => {
  const shelf = shelfOf(address);
  return shelf === undefined || everyAddress.find((each) => shelfOf(each) === shelf) === address;
});

/** Tools on a page of their own, in every language. */
export const toolAddresses: readonly string[] = everyAddress.filter(
  (address) => pageKind(address) === 'tool',
);

/**
 * Records what a page should never do, from now on: violations of its policy, errors in the console or in a script,
 * requests that fail or leave the site. The list is empty while all is well.
 */
export function watch(context: BrowserContext, origin: string): string[] {
  const problems: string[] = [];
  const add = (page: Page | null, problem: string) => problems.push(`${page?.url() ?? ''}: ${problem}`);
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) add(message.page(), message.text());
  });
  context.on('weberror', (error) => add(error.page(), error.error().message));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin)
      problems.push(`a request left the site: ${url.href}`);
  });
  context.on('requestfailed', (request) => {
    // A page that is left behind takes its last requests with it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
  });
  context.on('response', (response) => {
    const isMissingPage = response.request().isNavigationRequest() && response.url().endsWith('/404.html');
    if (response.status() >= 400 && !isMissingPage) problems.push(`${response.url()}: ${response.status()}`);
  });
  return problems;
}

/** Makes violations of the policy heard in the console, where `watch` hears them. */
async function announceViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy violated: ${violatedDirective} ${blockedURI}`);
    });
  });
}

/** The browser tests' `test`: its context is watched, and a page that complains fails the test. */
export const test = base.extend<{ watched: string[] }>({
  watched: [
    async ({ context, baseURL }, use) => {
      await announceViolations(context);
      const problems = watch(context, new URL(baseURL ?? '').origin);
      await use(problems);
      expect(problems, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into every page of a context; scripts added later would be stopped by the site's own policy. */
export async function addAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axeSource });
}

/** What axe finds by WCAG 2.0 to 2.2, levels A and AA, and its best practices: one line for each element. */
export async function axeViolations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`,
      ),
    );
  });
}

/** Opens everything that is folded, so that it is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Opens a page and waits until its tools, if it has any, listen. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Waits until every tool that starts by itself listens; one in a playbook waits for the reader. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('astro-island:is([client="load"], [client="idle"])[ssr]')).toHaveCount(0);
  await expect(page.locator('astro-island [data-tool]:not([data-hydrated="true"])')).toHaveCount(0);
  // Scripts of reading pages, and styles for print and high contrast, come after the page.
  await expect(page.locator('template[data-late]')).toHaveCount(0);
  await expect(page.locator('html:not([data-live]):has([data-theme-switch])')).toHaveCount(0);
  await expect(page.locator(':is([data-playbook], [data-objections]):not([data-live])')).toHaveCount(0);
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
      ({ sheet }) => sheet !== null,
    ),
  );
}
