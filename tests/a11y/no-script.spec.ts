// Everything can be read, and nothing pretends to work, in a browser that runs no scripts.
import {
  embedAddresses,
  oneOfEachKind,
  expect,
  listedAddresses,
  test,
  toolAddresses,
} from '../support/browser.ts';

test.use({ javaScriptEnabled: false });

for (const address of oneOfEachKind) {
  test(`${address} reads without scripts`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main')).toBeVisible();
    expect((await page.locator('main').innerText()).length, 'characters of text').toBeGreaterThan(60);

    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, input, textarea, [role="button"]')]
        // A check box ticks without a script; everything else of the kind needs one here.
        .filter((control) => control.getAttribute('type') !== 'checkbox')
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => control.outerHTML),
    );
    expect(shown, 'controls that do nothing').toEqual([]);
    if (listedAddresses.includes(address))
      await expect(page.locator('a[hreflang]:visible').first(), 'the other language').toBeVisible();
  });
}

for (const address of [...toolAddresses, ...embedAddresses]) {
  test(`${address} shows its example without scripts`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main [data-headline]').first()).toBeVisible();
    await expect(page.locator('main svg').first()).toBeVisible();
    const table = page.locator('main table').first();
    // The table may be folded away, but must open without a script.
    if (!(await table.isVisible())) {
      await page
        .locator('main details', { has: page.locator('table') })
        .first()
        .locator('summary')
        .click();
    }
    await expect(table).toBeVisible();
  });
}
