// The coverage quiz as a reader meets it: its address, its questions, its answer.
import type { Locator, Page } from 'playwright/test';
import { siteBase } from '../../scripts/dist.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { embedPath, toolPath } from '../../src/routes.ts';
import { en } from '../../src/tools/coverage/messages/en.ts';
import { sv } from '../../src/tools/coverage/messages/sv.ts';
import type { QuickAnswer } from '../../src/tools/coverage/quick.ts';
import type { CapabilityId } from '../../src/tools/coverage/state.ts';
import { expect, open } from './browser.ts';

export const texts = { sv, en } as const;

/** Address of the tool's page. `toolPath` knows no base outside a build. */
export function coverageAddress(locale: Locale): string {
  return siteBase + toolPath('coverage', locale).slice(1);
}

/** Address of the tool for iframes. */
export function coverageEmbedAddress(locale: Locale): string {
  return siteBase + embedPath('coverage', locale).slice(1);
}

/** Opens the tool, with a link's fragment when one is given, and waits until it listens. */
export async function openCoverage(page: Page, locale: Locale = 'sv', fragment = ''): Promise<void> {
  await open(page, coverageAddress(locale) + (fragment === '' ? '' : `#${fragment}`));
  await expect(page.locator('[data-tool="coverage"][data-hydrated="true"]')).toBeVisible();
}

/** The question about a capability. */
export function question(page: Page, id: CapabilityId): Locator {
  return page.locator(`#q-${id}`);
}

/** Answers a question of the short form. */
export async function give(page: Page, id: CapabilityId, answer: QuickAnswer): Promise<void> {
  await question(page, id).locator(`input[value="${answer}"]`).check();
}

/** What a small organisation might answer: a web editor with six, an agency with one, nobody with two. */
export async function answerAll(page: Page, role = 'Webbredaktör'): Promise<void> {
  await give(page, 'strategy', 'one');
  await question(page, 'strategy').getByRole('textbox').fill(role);
  for (const id of ['lead', 'plan', 'create', 'administer', 'community'] as const)
    await give(page, id, 'one');
  await give(page, 'influencer', 'notRelevant');
  await give(page, 'advertise', 'outside');
  await give(page, 'analyse', 'nobody');
}

/** The headline of the answer. */
export function headline(page: Page): Locator {
  return page.locator('[data-tool="coverage"] [data-headline]').first();
}

/** Every cell of the grid, row by row. */
export async function grid(page: Page): Promise<string[]> {
  return page.locator('[data-tool="coverage"] table.grid tbody tr').allInnerTexts();
}

/** The link to what is filled in, as it is offered. */
export async function sharedLink(page: Page): Promise<string> {
  const link = page.locator('[data-share-link]');
  await expect(link).toHaveValue(/#v=1&t=coverage&.*&x=[0-9a-z]{5}$/);
  return link.inputValue();
}

/** The part of a link after `#`. */
export function fragmentOf(link: string): string {
  return link.slice(link.indexOf('#') + 1);
}
