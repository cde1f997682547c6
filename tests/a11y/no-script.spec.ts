// Everything can be read, and nothing pretends to work, in a browser that runs no scripts.
import {
  embedAddresses,
  everyAddress,
  expect,
  listedAddresses,
  test,
  toolAddresses,
} from '../support/browser.ts';

test.use({ javaScriptEnabled: false });

for (const address of everyAddress) {
  test(`${address} reads without scripts`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main')).toBeVisible();
    expect((await page.locator('main').innerText()).length, 'characters of text').toBeGreaterThan(60);

    const dead = page.locator('button, select, input, textarea, [role="button"]');
    const shown: string[] = [];
    for (const control of await dead.all()) {
      // A check box ticks without a script; everything else of the kind needs one here.
      const ticks = (await control.getAttribute('type')) === 'checkbox';
      if (!ticks && (await control.isVisible()))
        shown.push(await control.evaluate((element) => element.outerHTML));
    }
    expect(shown, 'controls that do nothing').toEqual([]);
  });
}

for (const address of listedAddresses) {
  test(`${address} leads to the other language without scripts`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('a[hreflang]:visible').first()).toBeVisible();
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
