// On a slow line the form is there before its script. What is chosen and typed then is the reader's, and is kept.
import type { Page } from 'playwright/test';
import { field, texts as budgetTexts } from '../support/budget.ts';
import { question, texts as coverageTexts } from '../support/coverage.ts';
import { isYours, ownSalary } from '../support/salary.ts';
import { toolAddress } from '../support/tool.ts';
import { expect, ready, test } from '../support/browser.ts';

/** Holds the scripts back until they are let through. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

test('answers given before the script has come are kept', async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto(toolAddress('coverage', 'sv'), { waitUntil: 'commit' });
  await question(page, 'strategy').locator('input[value="nobody"]').click();
  await question(page, 'lead').locator('input[value="one"]').click();
  await question(page, 'lead').locator('input[value="team"]').click();
  await page.locator('#size').selectOption('250+');
  letThrough();
  await ready(page);
  await expect(page.locator('.kicker').first()).toHaveText(coverageTexts.sv.result.kicker.yours);
  await expect(question(page, 'strategy').locator('input[value="nobody"]')).toBeChecked();
  await expect(question(page, 'lead').locator('input[value="team"]')).toBeChecked();
  await expect(page.locator('#size')).toHaveValue('250+');
  await expect(page.locator('progress')).toHaveAttribute('value', '2');
});

test('figures typed before the script has come are kept', async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto(toolAddress('budget', 'sv'), { waitUntil: 'commit' });
  await field(page, budgetTexts.sv.quick.hoursPlan).fill('80');
  await page.getByRole('radio', { name: budgetTexts.sv.quick.goals.support }).click();
  letThrough();
  await ready(page);
  await expect(page.locator('.kicker').first()).toHaveText(budgetTexts.sv.result.yours);
  await expect(field(page, budgetTexts.sv.quick.hoursPlan)).toHaveValue('80');
  await expect(page.getByRole('radio', { name: budgetTexts.sv.quick.goals.support })).toBeChecked();
});

test('a salary typed and an employer chosen before the script has come are kept', async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto(toolAddress('salary', 'sv'), { waitUntil: 'commit' });
  await ownSalary(page).fill('43 217');
  await page.locator('#organisation').selectOption('municipality');
  letThrough();
  await ready(page);
  await isYours(page);
  await expect(ownSalary(page)).toHaveValue(/43.217/);
  await expect(page.locator('#organisation')).toHaveValue('municipality');
});

test('a salary typed while the script takes the page over is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const find = document.querySelector.bind(document);
    let isTyped = false;
    // The first thing that the tool does in the page is to look itself up.
    document.querySelector = (selector: string) => {
      const found = find(selector);
      const field = found?.querySelector<HTMLInputElement>('#ownSalary');
      if (!isTyped && selector.startsWith('[data-tool') && field) {
        isTyped = true;
        queueMicrotask(() => {
          field.value = '43 217';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
      }
      return found;
    };
  });
  const letThrough = await holdScripts(page);
  await page.goto(toolAddress('salary', 'sv'), { waitUntil: 'commit' });
  await ownSalary(page).focus();
  letThrough();
  await ready(page);
  await isYours(page);
  await expect(ownSalary(page)).toHaveValue(/43.217/);
});
