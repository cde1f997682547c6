// The tool in the states that a page does not open in: filled in, every assumption shown, something wrong.
import { locales } from '../../src/i18n/locale.ts';
import { field, openBudget, texts, typeInto } from '../support/budget.ts';
import { addAxe, axeViolations, expect, test, unfold } from '../support/browser.ts';
import { cutOff, overflowing, smallTargets } from '../support/layout.ts';

const looks = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  '320 px wide': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
} as const;

for (const locale of locales) {
  for (const [name, { colorScheme, viewport }] of Object.entries(looks)) {
    test.describe(`${locale}, ${name}`, () => {
      test.use({ colorScheme, viewport });

      test('the budget with own figures, every assumption and an error', async ({ context, page }) => {
        const text = texts[locale];
        await addAxe(context);
        await openBudget(page, locale);
        await typeInto(page, text.quick.hoursPlan, '80');
        await expect(page.locator('.kicker').first()).toHaveText(text.result.yours);
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);

        await page.getByRole('radio', { name: text.form.full }).check();
        await expect(field(page, text.fields.horizonMonths.label)).toBeVisible();
        await unfold(page);
        await typeInto(page, text.fields.horizonMonths.label, 'abc');
        await page.getByRole('button', { name: text.form.showResult }).click();
        await expect(page.locator('.error-summary')).toBeFocused();
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });

      test('the budget with an example, four options and all that lies behind the answer', async ({
        context,
        page,
      }) => {
        const text = texts[locale];
        await addAxe(context);
        await openBudget(page, locale);
        await page.getByRole('button', { name: text.form.example, exact: true }).click();
        expect(await axeViolations(page)).toEqual([]);
        await page.locator('.examples button').first().click();
        await page.getByRole('button', { name: text.options.picker.compare }).click();
        await expect(page.locator('[data-simulated="true"]')).toBeVisible();
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });
    });
  }
}
