// The budget tool as a reader meets it: its fields by their labels, its answer.
import type { Locator, Page } from 'playwright/test';
import type { Locale } from '../../src/i18n/locale.ts';
import { en } from '../../src/tools/budget/messages/en.ts';
import { sv } from '../../src/tools/budget/messages/sv.ts';
import { expect } from './browser.ts';
import { openTool } from './tool.ts';

export const texts = { sv, en } as const;

/** A pattern for a text of the tool, whatever stands in its places for values. */
export function worded(text: string): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^\\s*${parts.join('.+')}\\s*$`);
}

/** The field with a label of the tool's messages; the first where the form has several. */
export function field(page: Page, label: string): Locator {
  return page
    .locator('[data-tool]')
    .getByRole('textbox', { name: worded(label) })
    .first();
}

/** Types into a field as a person does and leaves it. */
export async function typeInto(page: Page, label: string, text: string): Promise<Locator> {
  const input = field(page, label);
  await input.fill('');
  await input.pressSequentially(text);
  await input.blur();
  return input;
}

/** Opens the tool, with a link's fragment when one is given, and waits until it listens. */
export async function openBudget(page: Page, locale: Locale = 'sv', fragment = ''): Promise<void> {
  await openTool(page, 'budget', locale, fragment);
}

/** The answer in a sentence, and every figure of the result, as shown. */
export async function answer(page: Page): Promise<{ headline: string; figures: string[] }> {
  const tool = page.locator('[data-tool="budget"]');
  const headline = await tool.locator('[data-headline]').first().innerText();
  // What the answer is made of is fetched after the answer itself, and follows it when the typing has paused.
  await expect(tool.locator('#costs')).toBeVisible();
  await expect(tool.locator('[data-settled="false"]')).toHaveCount(0);
  const figures = await tool.locator('dl dd, table td').allTextContents();
  return { headline, figures };
}
