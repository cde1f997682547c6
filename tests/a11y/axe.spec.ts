import { pageKind } from '../../scripts/budgets.ts';
import { addAxe, axeViolations, everyAddress, expect, open, test, unfold } from '../support/browser.ts';

const wide = { width: 1280, height: 800 };
const looks = {
  light: { colorScheme: 'light', viewport: wide },
  dark: { colorScheme: 'dark', viewport: wide },
  '320 px wide': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
} as const;

test.describe.configure({ timeout: 120_000 });

// One visit for every look: what a page is made of is the same, and only what it looks like differs.
for (const address of everyAddress) {
  test(`axe finds nothing on ${address}`, async ({ context, page }) => {
    await addAxe(context);
    await open(page, address);
    // What a script folds has states of its own; a text is the same, with more of it in sight.
    if (pageKind(address) !== 'reading') expect(await axeViolations(page), 'folded').toEqual([]);
    await unfold(page);
    for (const [name, { colorScheme, viewport }] of Object.entries(looks)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      expect(await axeViolations(page), `unfolded, ${name}`).toEqual([]);
    }
  });
}
