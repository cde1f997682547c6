// Print, forced colours, less motion, and targets for fingers.
import type { Page } from 'playwright/test';
import { locales } from '../../src/i18n/locale.ts';
import { pagePath } from '../../src/routes.ts';
import { siteBase } from '../../scripts/dist.ts';
import { oneOfEachKind, expect, listedAddresses, open, test, toolAddresses } from '../support/browser.ts';
import { smallTargets } from '../support/layout.ts';

/** Playbooks and capabilities, without their indexes. */
const handoutAddresses = listedAddresses.filter((address) =>
  locales.some((locale) =>
    (['playbooks', 'capabilities'] as const).some((page) => {
      const index = siteBase + pagePath(page, locale).slice(1);
      return address.startsWith(index) && address !== index;
    }),
  ),
);

/** Pages of a PDF as Chromium writes it. */
function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('there are handouts to print', () => {
  expect(handoutAddresses.length).toBeGreaterThanOrEqual(locales.length);
});

for (const address of handoutAddresses) {
  test(`${address} prints as a handout on two A4 pages at most`, async ({ page }) => {
    await open(page, address);
    const pages = pageCount(await page.pdf({ format: 'A4' }));
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('nav:visible, button:visible')).toHaveCount(0);
  });
}

for (const address of oneOfEachKind) {
  test(`${address} suits fingers, forced colours and less motion`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, address);
    expect(await smallTargets(page), 'targets that a finger misses').toEqual([]);

    await page.emulateMedia({ forcedColors: 'active' });
    expect(await withoutShape(page), 'controls that only a colour sets apart').toEqual([]);

    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    const summaries = page.locator('summary:visible');
    if ((await summaries.count()) > 0) await summaries.first().click();
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().filter(({ playState }) => playState === 'running').length,
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
    }));
    expect(moving).toEqual({ animations: 0, scroll: 'auto' });
  });
}

/** Buttons and fields that nothing but a colour of their own, which forced colours take away, sets apart. */
function withoutShape(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        const style = getComputedStyle(element);
        const bordered = ['top', 'right', 'bottom', 'left'].some(
          (side) =>
            style.getPropertyValue(`border-${side}-style`) !== 'none' &&
            Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0,
        );
        const isPicture = element.querySelector('svg') !== null;
        const underlined = style.textDecorationLine.includes('underline');
        const isNative =
          style.appearance !== 'none' && element.matches('[type="checkbox"], [type="radio"], [type="range"]');
        return !bordered && !underlined && !isPicture && !isNative;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

for (const address of toolAddresses) {
  test(`the chart of ${address} is drawn in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, address);
    await expect(page.locator('main svg').first()).toBeVisible();
  });
}
