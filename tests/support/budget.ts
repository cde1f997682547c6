// The budget tool as a reader meets it: its address, its fields by their labels, its answer.
import type { Locator, Page } from 'playwright/test';
import { siteBase } from '../../scripts/dist.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { embedPath, toolPath } from '../../src/routes.ts';
import { en } from '../../src/tools/budget/messages/en.ts';
import { sv } from '../../src/tools/budget/messages/sv.ts';
import { expect, open } from './browser.ts';

export const texts = { sv, en } as const;

/** Address of the tool's page. `toolPath` knows no base outside a build. */
export function budgetAddress(locale: Locale): string {
  return siteBase + toolPath('budget', locale).slice(1);
}

/** Address of the tool for iframes. */
export function budgetEmbedAddress(locale: Locale): string {
  return siteBase + embedPath('budget', locale).slice(1);
}

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
  await open(page, budgetAddress(locale) + (fragment === '' ? '' : `#${fragment}`));
  await expect(page.locator('[data-tool="budget"][data-hydrated="true"]')).toBeVisible();
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

/** The link the tool offers to share, for the figures as they are. */
export async function sharedLink(page: Page): Promise<string> {
  const link = page.locator('[data-share-link]');
  await expect(link).toHaveValue(/#v=1&t=budget&.*&x=[0-9a-z]{5}$/);
  return link.inputValue();
}

/** The part of a link after `#`. */
export function fragmentOf(link: string): string {
  return link.slice(link.indexOf('#') + 1);
}
