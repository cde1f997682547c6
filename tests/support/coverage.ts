// The coverage quiz as a reader meets it: its questions, its answer.
import { expect, type Locator, type Page } from 'playwright/test';
import type { Locale } from '../../src/i18n/locale.ts';
import { en } from '../../src/tools/coverage/messages/en.ts';
import { sv } from '../../src/tools/coverage/messages/sv.ts';
import type { QuickAnswer } from '../../src/tools/coverage/quick.ts';
import type { CapabilityId } from '../../src/tools/coverage/state.ts';
import { openTool } from './tool.ts';

export const texts = { sv, en } as const;

/** Opens the tool, with a link's fragment when one is given, and waits until it listens. */
export async function openCoverage(page: Page, locale: Locale = 'sv', fragment = ''): Promise<void> {
  await openTool(page, 'coverage', locale, fragment);
}

/** The question about a capability. */
export function question(page: Page, id: CapabilityId): Locator {
  return page.locator(`#q-${id}`);
}

/** Answers a question of the short form. */
export async function give(page: Page, id: CapabilityId, answer: QuickAnswer): Promise<void> {
  await question(page, id).locator(`input[value="${answer}"]`).check();
}

/** What a small organisation might answer: a web editor with six, an agency with one, nobody with two. Waits for the result. */
export async function answerAll(page: Page, role = 'Webbredaktör'): Promise<void> {
  await give(page, 'strategy', 'one');
  await question(page, 'strategy').getByRole('textbox').fill(role);
  for (const id of ['lead', 'plan', 'create', 'administer', 'community'] as const)
    await give(page, id, 'one');
  await give(page, 'influencer', 'notRelevant');
  await give(page, 'advertise', 'outside');
  await give(page, 'analyse', 'nobody');
  // The result follows the answers; it has come as far as the last one.
  await expect(page.locator('table.grid tbody tr[data-status="uncovered"]')).toHaveCount(1);
}

/** The headline of the answer. */
export function headline(page: Page): Locator {
  return page.locator('[data-tool="coverage"] [data-headline]').first();
}

/** Every cell of the grid, row by row. */
export async function grid(page: Page): Promise<string[]> {
  return page.locator('[data-tool="coverage"] table.grid tbody tr').allInnerTexts();
}
