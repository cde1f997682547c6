// The page of objections: it can be narrowed down, an answer can be taken along, and it prints as cards.
import type { Page } from 'playwright/test';
import { siteBase } from '../../scripts/dist.ts';
import { objectionSpeakers, objectionThemes } from '../../src/content-objections-check.ts';
import { locales } from '../../src/i18n/locale.ts';
import { siteText } from '../../src/i18n/site.ts';
import { pagePath } from '../../src/routes.ts';
import { expect, open, test } from '../support/browser.ts';
import { overflowing } from '../support/layout.ts';

const addressIn = (locale: (typeof locales)[number]) => siteBase + pagePath('objections', locale).slice(1);
const address = addressIn('sv');
const text = siteText('sv').objections;
const all = 16;

const cards = (page: Page) => page.locator('main section:visible');
const saidBy = (page: Page) => page.getByLabel(text.saidBy);
const about = (page: Page) => page.getByLabel(text.theme);
const said = (page: Page) => page.locator('.sift [role="status"]');

/** Pages of a PDF as Chromium writes it. */
function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('all sixteen stand there until one chooses, and each choice leaves some', async ({ page }) => {
  await open(page, address);
  await expect(cards(page)).toHaveCount(all);
  const perTheme: number[] = [];
  for (const theme of objectionThemes) {
    await about(page).selectOption(theme);
    const count = await cards(page).count();
    await expect(said(page)).toContainText(`${String(count)} av ${String(all)}`);
    await expect(page.locator('.rail li:visible')).toHaveCount(count);
    perTheme.push(count);
  }
  expect(perTheme.reduce((sum, count) => sum + count, 0)).toBe(all);
  await about(page).selectOption('');
  for (const speaker of objectionSpeakers) {
    await saidBy(page).selectOption(speaker);
    expect(await cards(page).count(), speaker).toBeGreaterThan(0);
    expect(await cards(page).count(), speaker).toBeLessThan(all);
  }
});

test('two choices that leave nothing say so and lead back to all', async ({ page }) => {
  await open(page, address);
  await saidBy(page).selectOption('legal');
  await about(page).selectOption('money');
  await expect(cards(page)).toHaveCount(0);
  await expect(said(page)).toHaveText(text.none.replace('{all}', String(all)));
  await page.getByRole('button', { name: text.reset }).click();
  await expect(cards(page)).toHaveCount(all);
  await expect(saidBy(page)).toBeFocused();
});

test('a link to an objection shows it, whatever has been chosen', async ({ page }) => {
  await open(page, address);
  await about(page).selectOption('risk');
  await expect(page.locator('#free')).toBeHidden();
  await page.evaluate(() => (location.hash = 'free'));
  await expect(page.locator('#free')).toBeInViewport();
  await expect(cards(page)).toHaveCount(all);
});

test('what has been chosen stands in the address, for a reload and for a link', async ({ page, context }) => {
  await open(page, address);
  await about(page).selectOption('money');
  await saidBy(page).selectOption('finance');
  await expect(page).toHaveURL(`${address}#saidby=finance&about=money`);
  const count = await cards(page).count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all);
  await page.reload();
  await expect(cards(page)).toHaveCount(count);
  await expect(about(page)).toHaveValue('money');

  const other = await context.newPage();
  await open(other, page.url());
  await expect(cards(other)).toHaveCount(count);
  await expect(saidBy(other)).toHaveValue('finance');
  await expect(said(other)).toContainText(`${String(count)} av ${String(all)}`);
  await other.getByRole('button', { name: text.reset }).click();
  await expect(other).toHaveURL(address);
  await expect(cards(other)).toHaveCount(all);
});

test('an address that asks for what is not offered shows the rest of what it asks for', async ({ page }) => {
  await open(page, `${address}#saidby=nobody&about=risk&x=%E0%A4%A`);
  await expect(saidBy(page)).toHaveValue('');
  await expect(about(page)).toHaveValue('risk');
  await page.evaluate(() => (location.hash = 'about=<b>'));
  await expect(about(page)).toHaveValue('');
  await expect(cards(page)).toHaveCount(all);
});

test('an answer is copied with its question and its address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, address);
  const card = page.locator('#proof');
  await card.getByRole('button').click();
  await expect(card.getByRole('button')).toHaveText(siteText('sv').playbook.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const question = await card.locator('h2').innerText();
  expect(copied.split('\n\n')[0]).toBe(question);
  expect(copied.split('\n\n').at(-1)).toBe(`${baseURL ?? ''}${address}#proof`);
  for (const part of await card.locator('dd').all()) {
    const words = (await part.innerText()).replace(/[ \n]+/g, ' ').trim();
    expect(copied).toContain(words);
  }
});

test('every objection leads to a playbook that answers it', async ({ page }) => {
  await open(page, address);
  for (const card of await cards(page).all()) {
    const links = card.locator(`a[href^="${siteBase}${pagePath('playbooks', 'sv').slice(1)}"]`);
    expect(await links.count(), await card.locator('h2').innerText()).toBeGreaterThan(0);
  }
});

test('the other language opens at the same objection', async ({ page }) => {
  await open(page, `${address}#storm`);
  await page.locator('header a[hreflang="en"]').click();
  await expect(page).toHaveURL(/#storm$/);
  await expect(page.locator('#storm')).toBeInViewport();
});

for (const locale of locales) {
  for (const [perPage, sheets] of [
    ['4', 4],
    ['8', 2],
  ] as const) {
    test(`${locale}: sixteen cards, ${perPage} to a page, with nothing cut off`, async ({ page }) => {
      await open(page, addressIn(locale));
      // The browser's own dialogue would stop the test.
      await page.evaluate(() => (window.print = () => undefined));
      await page.locator(`[data-cards="${perPage}"]`).click();
      expect(pageCount(await page.pdf({ format: 'A4' }))).toBe(sheets);
      await page.setViewportSize({ width: 673, height: 1016 });
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('button:visible, nav:visible, h1:visible')).toHaveCount(0);
      expect(await overflowing(page)).toEqual([]);
      const tooFull = await page
        .locator('main section')
        .evaluateAll((sections) =>
          sections.filter((section) => section.scrollHeight > section.clientHeight + 1).map(({ id }) => id),
        );
      expect(tooFull).toEqual([]);
    });
  }
}

test('only what has been chosen is printed', async ({ page }) => {
  await open(page, address);
  await about(page).selectOption('risk');
  expect(pageCount(await page.pdf({ format: 'A4' }))).toBe(1);
});
