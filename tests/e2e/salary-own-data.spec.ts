// One's own salaries on paper, and where the focus is once they are gone.
import type { Page } from 'playwright/test';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { fill } from '../../src/i18n/messages.ts';
import { expect, test } from '../support/browser.ts';
import { isYours, openSalary, texts, typeSalary } from '../support/salary.ts';

/** Pay that stands nowhere in the statistics, with its median. */
const salary = '43217';
const salaries = ['38511', '41022', '42533', '45044', '47255', '58066'];
const own = [salary, ...salaries, '43789'];

/** Lays salaries beside the statistics, with a salary of one's own. */
async function use(page: Page, locale: Locale) {
  const text = texts[locale].ownData;
  await openSalary(page, locale);
  await typeSalary(page, salary, locale);
  await isYours(page, locale);
  const section = page.locator('#own-data');
  await section.getByLabel(text.field.label).fill(salaries.join('\n'));
  await section.getByRole('button', { name: text.field.read, exact: true }).click();
  await section.getByRole('button', { name: fill(text.proposal.use.other, { count: 6 }) }).click();
  await expect(section.locator('[data-used]')).toBeFocused();
  return section;
}

/** What the page has to be laid out at the moment when it is printed, without blanks and commas. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').evaluate((main: HTMLElement) => {
    dispatchEvent(new Event('beforeprint'));
    // Text in pictures, too.
    const drawn = [...main.querySelectorAll('svg text')].map((element) => element.textContent);
    const seen = [main.innerText, ...drawn].join('\n');
    dispatchEvent(new Event('afterprint'));
    return seen;
  });
  await page.emulateMedia({ media: 'screen' });
  return text.replace(/[\s,]/g, '');
}

test.describe('own salaries', () => {
  for (const locale of locales) {
    test(`are on paper only when they are wanted there (${locale})`, async ({ page }) => {
      const text = texts[locale];
      const section = await use(page, locale);
      const headline = page.locator('[data-headline]').first();
      const before = await headline.innerText();

      const without = await onPaper(page);
      for (const amount of own) expect(without).not.toContain(amount);
      expect(without).toContain(text.result.kicker.statistics.replace(/\s/g, ''));
      expect(without).not.toContain(text.ownData.heading.replace(/\s/g, ''));
      // What can only be pressed or copied stays on the screen.
      expect(without).not.toContain(text.session.share.link.replace(/\s/g, ''));
      // And all of it is on the screen as it was.
      await expect(headline).toHaveText(before);
      await expect(section.locator('[data-used]')).toBeVisible();

      await page.getByRole('checkbox', { name: text.form.own.include, exact: true }).check();
      await expect(page.locator('[data-share-link]')).toHaveValue(new RegExp(`&sa=${salary}&`));
      const included = await onPaper(page);
      for (const amount of [salary, '43789']) expect(included).toContain(amount);
      expect(included).toContain(text.ownData.heading.replace(/\s/g, ''));
    });
  }

  test('leave the focus at the field for new ones when they are removed', async ({ page }) => {
    const { ownData: text } = texts.sv;
    const section = await use(page, 'sv');
    await section.getByRole('button', { name: text.used.remove, exact: true }).click();
    await expect(section.locator('[data-used]')).toHaveCount(0);
    await expect(section.getByLabel(text.field.label)).toBeFocused();
    await expect(section.getByRole('status')).toHaveText(text.used.removed);
  });
});
