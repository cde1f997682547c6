// The tool in a frame on another site: sandboxed, without storage, without the host's help.
import { createServer } from 'node:http';
import { listen } from '../../scripts/serve.ts';
import { locales } from '../../src/i18n/locale.ts';
import { budgetEmbedAddress, field, texts, worded } from '../support/budget.ts';
import { expect, open, test, watch } from '../support/browser.ts';

for (const locale of locales) {
  test.describe(locale, () => {
    const address = budgetEmbedAddress(locale);

    test('works in a sandbox without an origin of its own, under the policy of a strict host', async ({
      browser,
      baseURL,
    }) => {
      const site = baseURL ?? '';
      const host = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('content-security-policy', `default-src 'none'; frame-src ${site}`);
        response.end(
          `<!doctype html><html lang="en"><title>Host</title><iframe title="Tool" width="700" height="900" sandbox="allow-scripts" src="${site}${address}"></iframe></html>`,
        );
      });
      const origin = await listen(host, 0);
      const context = await browser.newContext();
      const problems = watch(context, site);
      const page = await context.newPage();
      await page.goto(origin);
      const tool = page.frameLocator('iframe').locator('[data-tool="budget"][data-hydrated="true"]');
      await expect(tool.locator('[data-headline]')).toBeVisible();
      await tool.getByRole('textbox', { name: worded(texts[locale].quick.hoursPlan) }).fill('40');
      await expect(tool.locator('.kicker').first()).toHaveText(texts[locale].result.yours);
      const own = problems.filter((problem) => !problem.includes(new URL(origin).host));
      expect(own).toEqual([]);
      await context.close();
      host.close();
      host.closeAllConnections();
    });

    test('keeps no draft and reads none', async ({ page }) => {
      await page.goto(address);
      await page.evaluate(() => {
        localStorage.setItem('mandat:budget:draft', 'v=1&t=budget&x=00000');
      });
      await open(page, address);
      await expect(page.locator('[data-notices]')).toHaveCount(0);
      await field(page, texts[locale].quick.hoursPlan).fill('40');
      await expect(page.locator('.kicker').first()).toHaveText(texts[locale].result.yours);
      expect(await page.evaluate(() => localStorage.getItem('mandat:budget:draft'))).toBe(
        'v=1&t=budget&x=00000',
      );
    });

    test('opens without a notice when it has no state', async ({ page }) => {
      await open(page, `${address}?theme=dark`);
      await expect(page.locator('[data-tool="budget"] [data-headline]').first()).toBeVisible();
      await expect(page.locator('[data-notices]')).toHaveCount(0);
    });
  });
}
