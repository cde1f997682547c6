// The salary benchmark as a reader meets it: its fields by their labels, its answer.
import type { FrameLocator, Locator, Page } from 'playwright/test';
import type { Locale } from '../../src/i18n/locale.ts';
import { fill } from '../../src/i18n/messages.ts';
import { salaryAssumptions, startingInputs } from '../../src/tools/salary/assumptions.ts';
import { openSalaryDraft } from '../../src/tools/salary/link.ts';
import { en } from '../../src/tools/salary/messages/en.ts';
import { sv } from '../../src/tools/salary/messages/sv.ts';
import type { SalaryInputs } from '../../src/tools/salary/state.ts';
import { expect } from './browser.ts';
import { openTool, sharedLink } from './tool.ts';

export const texts = { sv, en } as const;

/** The statistics of the site; their addresses are nobody's business here. */
export const statistics = salaryAssumptions('sv', (id) => `#${id}`);

/** Opens the tool, with a link's fragment when one is given, and waits until it listens. */
export async function openSalary(page: Page, locale: Locale = 'sv', fragment = ''): Promise<void> {
  await openTool(page, 'salary', locale, fragment);
}

/** The tool, whose parts may be named as others on its page are. */
export function tool(page: Page): Locator {
  return page.locator('[data-tool="salary"]');
}

/** The field for a salary in Sweden's money, on a page or in a frame of one. */
export function ownSalary(
  place: Pick<Page | FrameLocator | Locator, 'getByRole'>,
  locale: Locale = 'sv',
): Locator {
  const money = locale === 'sv' ? 'kronor' : 'SEK';
  return place.getByRole('textbox', { name: fill(texts[locale].form.own.label, { money }), exact: true });
}

/** Types a salary as a person does and leaves the field. */
export async function typeSalary(page: Page, text: string, locale: Locale = 'sv'): Promise<void> {
  const field = ownSalary(page, locale);
  await field.fill('');
  await field.pressSequentially(text);
  await field.blur();
}

/** The headline of the answer. */
export function headline(page: Page): Locator {
  return tool(page).locator('[data-headline]').first();
}

/** Waits until the answer is the reader's own. */
export async function isYours(page: Page, locale: Locale = 'sv'): Promise<void> {
  await expect(tool(page).locator('.kicker').first()).toHaveText(texts[locale].result.kicker.own);
}

/** What a link says, own figures and all. */
export function inputsOf(link: string): SalaryInputs | undefined {
  return openSalaryDraft(link, startingInputs(), statistics)?.inputs;
}

/** What the link says that the tool offers now. */
export async function offeredInputs(page: Page): Promise<SalaryInputs | undefined> {
  return inputsOf(await sharedLink(page, 'salary'));
}
