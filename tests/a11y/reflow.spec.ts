import type { Page } from 'playwright/test';
import { everyAddress, expect, open, test, unfold } from '../support/browser.ts';
import { cutOff, overflowing } from '../support/layout.ts';

/** Adds a style sheet the way the site's own policy allows. */
async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

// WCAG 1.4.12
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

for (const address of everyAddress) {
  test.describe(address, () => {
    test('fits a window 320 px wide with text twice as large', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await open(page, address);
      expect(await overflowing(page)).toEqual([]);
      await addStyle(page, ':root { font-size: 200% !important; }');
      await unfold(page);
      expect(await overflowing(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    });

    test('holds text that is set wider', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await open(page, address);
      await addStyle(page, spacing);
      await unfold(page);
      expect(await overflowing(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    });
  });
}
