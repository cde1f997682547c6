// Every page loads and is used without a complaint: no violation of its policy, no error in the console, no request that
// fails or leaves the site, no cookie, and no Recharts before anyone asks. The watch in support/browser.ts listens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, distFiles, siteBase } from '../../scripts/dist.ts';
import { oneOfEachKind, expect, open, test, watch } from '../support/browser.ts';

const rechartsFiles = distFiles('_astro/*.js').filter((file) =>
  /recharts-(layer|surface|wrapper)/.test(readFileSync(join(dist, file), 'utf8')),
);

for (const address of oneOfEachKind) {
  test(`${address} loads and is used without a complaint`, async ({ context, page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, address);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => rechartsFiles.some((file) => path === siteBase + file))).toEqual([]);

    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    for (const button of await page.locator('header button:visible').all()) {
      await button.click();
      await button.click();
    }
    await page.mouse.wheel(0, 100_000);
    await page.waitForLoadState('networkidle');
    expect(await context.cookies()).toEqual([]);
  });
}

test('a missing address has its own page and status', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const response = await page.goto('/sv/finns-inte/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await context.close();
});

test('the watch hears a page that complains', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const problems = watch(context, new URL(baseURL ?? '').origin);
  const page = await context.newPage();
  await page.goto('/sv/');
  await page.evaluate(() => {
    console.error('an error in the console');
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.gif';
    const missing = document.createElement('img');
    missing.src = '/missing.png';
    const script = document.createElement('script');
    script.textContent = 'window.ran = true;';
    document.body.append(image, missing, script);
  });
  for (const expected of ['an error in the console', 'elsewhere.example', 'missing.png', 'inline script']) {
    await expect.poll(() => problems.join('\n')).toContain(expected);
  }
  await context.close();
});
