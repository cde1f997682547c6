import type { Page } from 'playwright/test';
import { everyAddress, expect, open, test, unfold } from '../support/browser.ts';
import { cutOff, overflowing } from '../support/layout.ts';

/** Puts a style sheet on the page in place of one that was put there before, the way the site's own policy allows. */
async function setStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

// WCAG 1.4.12
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

for (const address of everyAddress) {
  test(`${address} fits a narrow window, with text that is larger and set wider`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, address);
    expect(await overflowing(page), '320 px wide').toEqual([]);
    await unfold(page);
    for (const [name, width, css] of [
      ['320 px wide, text twice as large', 320, ':root { font-size: 200% !important; }'],
      ['390 px wide, text set wider', 390, spacing],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await setStyle(page, css);
      expect(await overflowing(page), name).toEqual([]);
      expect(await cutOff(page), name).toEqual([]);
    }
  });
}
