// What the frame of the site promises: the place is kept across languages, the theme and the ticks stay, words copy.
import { siteBase } from '../../scripts/dist.ts';
import { siteText } from '../../src/i18n/site.ts';
import { pagePath } from '../../src/routes.ts';
import { expect, listedAddresses, open, ready, test } from '../support/browser.ts';
import { toolAddress } from '../support/tool.ts';

const guides = siteBase + pagePath('playbooks', 'sv').slice(1);
const playbook =
  listedAddresses.find((address) => address.startsWith(guides) && address.includes('nio-saker')) ?? guides;

test('the other language opens at the section the reader had come to', async ({ page }) => {
  await open(page, playbook);
  await page.locator('main a[href="#objections"]:visible').first().click();
  await expect(page.locator('section#objections')).toBeInViewport();
  await page.locator('header a[hreflang="en"]').click();
  await expect(page).toHaveURL(/\/en\/playbooks\/.+#objections$/);
  await expect(page.locator('section#objections')).toBeInViewport();
});

test('a link within a page that holds state leaves the state in the address', async ({ page }) => {
  const state = '#v=1&t=budget&x=00000';
  await open(page, toolAddress('budget', 'sv') + state);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(new URL(page.url()).hash).toBe(state);
});

test('the theme follows the system until one is chosen, and the choice stays', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, siteBase + pagePath('home', 'sv').slice(1));
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background();
  expect(dark).not.toBe(light);

  await page.locator('[data-theme-switch]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await background()).toBe(light);
  await page.goto(playbook);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await background()).toBe(light);
});

test('ticks in a checklist are there on the next visit', async ({ page }) => {
  await open(page, playbook);
  const box = page.locator('[data-checklist] input').first();
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
});

test('words to say are copied as they are read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, playbook);
  const words = page
    .locator('[data-copy-from]')
    .filter({ has: page.locator('blockquote') })
    .first();
  await words.locator('[data-copy]').click();
  const read = (await words.locator('[data-copy-words]').innerText()).trim();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(read);
});

test('the button of the form for errors says that it has copied, and then what it does', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  const { corrections, playbook: text } = siteText('sv');
  await open(page, siteBase + pagePath('corrections', 'sv').slice(1));
  const button = page.locator('[data-report] button');
  await button.click();
  await expect(button).toHaveText(text.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split(/\n+/)).toEqual(corrections.form.lines);
  await page.clock.runFor(5000);
  await expect(button).toHaveText(text.copy);
});

test('a document to take away is copied with its title, and a mail without', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, pagePath('playbooks', 'sv', 'bygg-beslutsunderlaget'));
  const copied = async (id: string) => {
    await page.locator(`#${id} [data-copy]`).click();
    await expect(page.getByRole('status').filter({ hasText: /./ })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('decision-note')).toMatch(/^Förslag till beslut\n\nFörslag: /);
  await expect.poll(() => copied('three-organisations')).toMatch(/liknar vår\n\nOrganisation\tA\tB/);
  await expect.poll(() => copied('three-figures')).toMatch(/^Hej!\n\n/);
});

test('a page opened at an anchor shows that part below the header', async ({ page }) => {
  await open(page, `${playbook}#measure`);
  await ready(page);
  const top = await page
    .locator('section#measure h2')
    .evaluate((heading) => heading.getBoundingClientRect().top);
  const header = await page
    .locator('header')
    .first()
    .evaluate((element) => {
      const isFixed = ['sticky', 'fixed'].includes(getComputedStyle(element).position);
      return isFixed ? element.getBoundingClientRect().bottom : 0;
    });
  expect(top).toBeGreaterThanOrEqual(header);
});
