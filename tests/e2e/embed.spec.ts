// The tool in a frame on another site: sandboxed, without storage, without the host's help.
import { createServer } from 'node:http';
import { listen } from '../../scripts/serve.ts';
import { locales } from '../../src/i18n/locale.ts';
import { texts as budgetTexts, worded } from '../support/budget.ts';
import { texts as coverageTexts } from '../support/coverage.ts';
import { ownSalary, texts as salaryTexts } from '../support/salary.ts';
import type { FrameLocator, Locator, Page } from 'playwright/test';
import type { Locale } from '../../src/i18n/locale.ts';
import { expect, open, test, watch } from '../support/browser.ts';
import { toolEmbedAddress } from '../support/tool.ts';

/** A page, or a frame of one. */
type Place = Pick<Page | FrameLocator | Locator, 'locator' | 'getByRole'>;

/** Each tool: a first answer of the reader's own, and what then stands over the result. */
const framed = {
  budget: {
    begin: (place: Place, locale: Locale) =>
      place.getByRole('textbox', { name: worded(budgetTexts[locale].quick.hoursPlan) }).fill('40'),
    yours: (locale: Locale): string => budgetTexts[locale].result.yours,
  },
  coverage: {
    begin: (place: Place) => place.locator('#q-strategy input[value="nobody"]').check(),
    yours: (locale: Locale): string => coverageTexts[locale].result.kicker.yours,
  },
  salary: {
    begin: (place: Place, locale: Locale) => ownSalary(place, locale).fill('43217'),
    yours: (locale: Locale): string => salaryTexts[locale].result.kicker.own,
  },
} as const;

for (const tool of Object.keys(framed) as (keyof typeof framed)[])
  for (const locale of locales) {
    const { begin, yours } = framed[tool];
    test.describe(`${tool}, ${locale}`, () => {
      const address = toolEmbedAddress(tool, locale);
      const draft = `mandat:${tool}:draft`;
      const broken = `v=1&t=${tool}&x=00000`;

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
        const inside = page.frameLocator('iframe').locator(`[data-tool="${tool}"][data-hydrated="true"]`);
        await expect(inside.locator('[data-headline]')).toBeVisible();
        await begin(inside, locale);
        await expect(inside.locator('.kicker').first()).toHaveText(yours(locale));
        const own = problems.filter((problem) => !problem.includes(new URL(origin).host));
        expect(own).toEqual([]);
        await context.close();
        host.close();
        host.closeAllConnections();
      });

      test('keeps no draft and reads none', async ({ page }) => {
        await page.goto(address);
        await page.evaluate(
          ([key = '', text = '']) => {
            localStorage.setItem(key, text);
          },
          [draft, broken],
        );
        await open(page, address);
        await expect(page.locator('[data-notices]')).toHaveCount(0);
        await begin(page, locale);
        await expect(page.locator('.kicker').first()).toHaveText(yours(locale));
        expect(await page.evaluate((key) => localStorage.getItem(key), draft)).toBe(broken);
      });

      test('leads out of the frame by its links, and stays in it', async ({ page }) => {
        await page.goto('/');
        await page.evaluate((src) => {
          const frame = document.createElement('iframe');
          frame.src = src;
          frame.width = '800';
          frame.height = '2000';
          document.body.replaceChildren(frame);
        }, address);
        const inside = page.frameLocator('iframe');
        await begin(inside, locale);
        await expect(inside.locator('.kicker').first()).toHaveText(yours(locale));
        const links = inside.locator('.tool-details a[href]');
        const shown = inside.locator('.tool-details a[href]:visible').first();
        await expect(shown).toBeVisible();
        const opened = page.waitForEvent('popup');
        await shown.click();
        await (await opened).close();
        await expect(inside.locator('.kicker').first()).toHaveText(yours(locale));
        expect(
          await links.evaluateAll((all) =>
            all.every(
              (link) =>
                (link as HTMLAnchorElement).target === '_blank' ||
                document.querySelector('base[target="_blank"]') !== null,
            ),
          ),
        ).toBe(true);
      });

      test('opens without a notice when it has no state', async ({ page }) => {
        await open(page, `${address}?theme=dark`);
        await expect(page.locator(`[data-tool="${tool}"] [data-headline]`).first()).toBeVisible();
        await expect(page.locator('[data-notices]')).toHaveCount(0);
      });
    });
  }
