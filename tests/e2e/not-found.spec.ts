// The page for an address that leads nowhere: it offers the nearest page in the language of the address, or nothing.
import type { Page } from 'playwright/test';
import { siteBase } from '../../scripts/dist.ts';
import { pagePath, toolPath } from '../../src/routes.ts';
import { expect, ready, test as base } from '../support/browser.ts';

/** The answer to a wrong address is a 404, which the watch would report, so each page has a context of its own. */
const test = base.extend<{ lost: Page }>({
  lost: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await use(page);
    expect(failures, 'what the page complained about').toEqual([]);
    await context.close();
  },
});

const at = (path: string) => siteBase + path.slice(1);
const nearest = (page: Page) => page.locator('.nearest a');

for (const [address, language, target] of [
  ['/sv/gudier/', 'sv', pagePath('playbooks', 'sv')],
  ['/SV/K%C3%84LLOR', 'sv', pagePath('sources', 'sv')],
  ['/en/guider/nio-saker-chefen-behover-forsta/', 'en', `${pagePath('playbooks', 'en')}nine-things`],
  ['/en/tools/budgte/', 'en', toolPath('budget', 'en')],
  ['/sv/nio-saker-chefen-behover-forsta/', 'sv', `${pagePath('playbooks', 'sv')}nio-saker`],
  ['/sok/', 'sv', pagePath('search', 'sv')],
] as const) {
  test(`${address} offers the nearest page`, async ({ lost }) => {
    const response = await lost.goto(at(address));
    expect(response?.status()).toBe(404);
    await expect(nearest(lost)).toBeVisible();
    expect(new URL(await nearest(lost).evaluate((link: HTMLAnchorElement) => link.href)).pathname).toMatch(
      new RegExp(`^${at(target)}`),
    );
    await expect(lost.locator('html')).toHaveAttribute('lang', language);
    await nearest(lost).click();
    await expect(lost.locator('h1')).toBeVisible();
    await expect(lost.locator('.lost')).toHaveCount(0);
  });
}

for (const address of [
  '/sv/qwertyuiop/',
  `/en/${'a'.repeat(500)}/`,
  '/en/%3Cimg%20src=x%20onerror=alert(1)%3E/',
  '/sv/%E0%A4%A/',
]) {
  test(`${address.slice(0, 60)} offers nothing, and says so in its own language`, async ({ lost }) => {
    await lost.goto(at(address));
    await ready(lost);
    await expect(lost.locator('html')).toHaveAttribute('lang', address.slice(1, 3));
    await expect(lost.locator('h1')).toBeVisible();
    await expect(nearest(lost)).toBeHidden();
    await expect(lost.locator('img[src=x]')).toHaveCount(0);
  });
}

test('the page speaks English from its title to its foot under /en/', async ({ lost }) => {
  await lost.goto(at('/en/qwertyuiop/'));
  await expect(lost.locator('html')).toHaveAttribute('lang', 'en');
  await expect(lost).toHaveTitle(/^There is no such page · /);
  await expect(lost.locator('h1')).toHaveText('There is no such page');
  await expect(lost.locator('h2')).toHaveText('Sidan finns inte');
  expect(
    await lost.locator('h1').evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang')),
  ).toBe('en');
  await expect(lost.locator('header nav a').first()).toHaveText('Playbooks');
  await expect(lost.locator('footer nav a').first()).toHaveText('Playbooks');
  await expect(lost.locator('.skip')).toHaveText('Skip to content');
  const themeSwitch = lost.locator('[data-theme-switch]');
  await expect(themeSwitch).toHaveCount(1);
  await expect(themeSwitch).toHaveAccessibleName(/^Theme: /);
  await themeSwitch.click();
  await expect(lost.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(themeSwitch).toHaveAccessibleName(/^Theme: light/);
});

test('an address without a language is answered in the reader’s', async ({ lost }) => {
  await lost.goto(at('/qwertyuiop/'));
  await expect(lost.locator('html')).toHaveAttribute('lang', 'en');
});

test('without scripts the page has both languages, and nothing that does not work', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/en/gudier/'));
  await expect(page.locator('.lost [lang=sv] li a').first()).toBeVisible();
  await expect(page.locator('.lost [lang=en] li a').first()).toBeVisible();
  await expect(nearest(page)).toBeHidden();
  await context.close();
});
