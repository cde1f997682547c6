// What lies behind the answer: ranges, what would have to be true, options, the sceptic, the pilot, and the ways on.
import type { Page } from 'playwright/test';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { scenarioNames } from '../../src/tools/budget/scenarios.ts';
import { answer, openBudget, texts, typeInto } from '../support/budget.ts';
import { expect, test } from '../support/browser.ts';
import { sharedLink } from '../support/tool.ts';

const { sv } = texts;

/** Begins from a made-up plan, and waits until its futures are worked out. */
async function begin(page: Page, name: (typeof scenarioNames)[number], locale: Locale = 'sv'): Promise<void> {
  const text = texts[locale];
  await openBudget(page, locale);
  await page.getByRole('button', { name: text.form.example, exact: true }).click();
  await page
    .locator('.examples')
    .getByRole('button', { name: text.detail.examples.names[name].name, exact: true })
    .click();
  await expect(page.locator('[data-simulated="true"]')).toBeVisible();
}

for (const locale of locales) {
  for (const name of scenarioNames) {
    test(`the example ${name} (${locale}) is complete, labelled as made up, and has a range`, async ({
      page,
    }) => {
      await begin(page, name, locale);
      const text = texts[locale];
      await expect(page.locator('.tool-answer .about')).toHaveText(text.detail.examples.names[name].about);
      await expect(page.locator('[data-range]')).not.toHaveText('');
      await expect(page.locator('#range')).toBeVisible();
      await expect(page.locator('.depth .chart').first()).toBeVisible();
      await expect(page.locator('#pilot')).toBeVisible();
      const all = await page.locator('[data-tool="budget"]').innerText();
      expect(all).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
    });
  }
}

test('an example is not kept as the reader’s own until it is changed', async ({ page }) => {
  await begin(page, 'shop');
  await openBudget(page);
  await expect(page.locator('.tool-answer .kicker')).toHaveText(sv.result.example);
  await expect(page.getByText(sv.state.draft)).toHaveCount(0);
  await begin(page, 'shop');
  await typeInto(page, sv.fields.marginPerCustomer.label, '410');
  await expect(page.locator('.tool-answer .kicker')).toHaveText(sv.result.based);
  await openBudget(page);
  await expect(page.getByText(sv.state.draft)).toBeVisible();
});

test('the range moves with what it is made of, and is the same from a shared link', async ({
  page,
  context,
}) => {
  await begin(page, 'starter');
  const before = await page.locator('[data-range]').innerText();
  await page.locator('#closeRate-sure').selectOption('guess');
  await expect(page.locator('[data-range]')).not.toHaveText(before);
  await expect(page.locator('[data-simulated="true"]')).toBeVisible();
  const mine = await answer(page);
  const range = await page.locator('[data-range]').innerText();
  const boss = await context.newPage();
  await boss.goto(await sharedLink(page, 'budget'));
  await expect(boss.locator('[data-simulated="true"]')).toBeVisible();
  expect(await answer(boss)).toEqual(mine);
  await expect(boss.locator('[data-range]')).toHaveText(range);
});

test('the usual options are added in one step, stand side by side, and can be taken back', async ({
  page,
}) => {
  await begin(page, 'b2bService');
  const heads = page.locator('#options .options-table thead th');
  const before = await heads.count();
  const mine = await page.locator('[data-range]').innerText();
  await page.getByRole('button', { name: sv.options.picker.compare }).click();
  await expect(heads).toHaveCount(before + 3);
  await expect(page.locator('[data-simulated="true"]')).toBeVisible();
  // Another option changes no other figure.
  await expect(page.locator('[data-range]')).toHaveText(mine);
  const link = await sharedLink(page, 'budget');
  expect(link.length, 'characters of four full options').toBeLessThan(1500);
  await page.getByRole('button', { name: sv.state.undo }).click();
  await expect(heads).toHaveCount(before);
});

test('the sceptic’s calculation is one press away', async ({ page }) => {
  await begin(page, 'starter');
  const sceptic = page.locator('#sceptic details');
  await expect(sceptic.locator('table')).toBeHidden();
  await sceptic.locator('summary').press('Enter');
  await expect(sceptic.locator('table')).toBeVisible();
});

test('a no leads on to a smaller plan, which is shown and can be taken back', async ({ page }) => {
  await begin(page, 'starter');
  const before = await answer(page);
  const step = page.locator('#next button').first();
  await step.click();
  await expect(page.locator('.said')).toContainText(sv.state.undo);
  await expect(page.locator('[data-simulated="true"]')).toBeVisible();
  await expect.poll(() => answer(page)).not.toEqual(before);
  await page.getByRole('button', { name: sv.state.undo }).click();
  await expect.poll(() => answer(page)).toEqual(before);
});

test('the contents lead to a part and leave the address alone', async ({ page }) => {
  await begin(page, 'municipality');
  const address = page.url();
  await page.locator('.tool-contents').getByRole('button').last().press('Enter');
  await expect(page.locator('#assumptions-title')).toBeFocused();
  expect(page.url()).toBe(address);
});

test('what the answer comes to goes along while the answer is out of sight', async ({ page }) => {
  await begin(page, 'starter');
  const bar = page.locator('.tool-bar');
  await expect(bar).toHaveCount(0);
  await page.locator('#assumptions-title').scrollIntoViewIfNeeded();
  await expect(bar).toBeVisible();
});

test.describe('what cannot be is answered in words', () => {
  for (const [what, change] of [
    ['nobody and no agency', { 'roles[0].fte': 0 }],
    ['a horizon shorter than every lag', { horizonMonths: 12, salesCycle: 12 }],
    ['no effect at all', { closeRate: 0 }],
    ['no cost at all', { ads: 0, tools: 0, production: 0, training: 0, 'roles[0].fte': 0 }],
  ] as const) {
    test(what, async ({ page }) => {
      await begin(page, 'starter');
      await page.getByRole('radio', { name: sv.form.full }).check();
      await expect(page.locator('.tool-form details').first()).toBeVisible();
      await page.locator('.tool-form details').evaluateAll((all) => {
        for (const part of all) part.setAttribute('open', '');
      });
      for (const [name, value] of Object.entries(change)) {
        const id =
          name.startsWith('roles') || ['ads', 'tools', 'production', 'training'].includes(name)
            ? `options-0-${name.replace(/[[\].]+/g, '-')}`
            : name;
        const input = page.locator(`#${id}`);
        await input.fill(String(value));
        await input.blur();
      }
      await expect(page.locator('[data-simulated="true"]')).toBeVisible();
      const all = await page.locator('[data-tool="budget"]').innerText();
      expect(all).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
      await expect(page.locator('[data-headline]').first()).not.toHaveText('');
    });
  }
});
