// What the tests of every tool share: where it is, when it listens, and the link that it offers.
import type { Page } from 'playwright/test';
import { siteBase } from '../../scripts/dist.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { embedPath, toolPath, type ToolId } from '../../src/routes.ts';
import { expect, open } from './browser.ts';

/** Address of a tool's page. `toolPath` knows no base outside a build. */
export function toolAddress(tool: ToolId, locale: Locale): string {
  return siteBase + toolPath(tool, locale).slice(1);
}

/** Address of a tool for iframes. */
export function toolEmbedAddress(tool: ToolId, locale: Locale): string {
  return siteBase + embedPath(tool, locale).slice(1);
}

/** Opens a tool, with a link's fragment when one is given, and waits until it listens. */
export async function openTool(page: Page, tool: ToolId, locale: Locale, fragment: string): Promise<void> {
  await open(page, toolAddress(tool, locale) + (fragment === '' ? '' : `#${fragment}`));
  await expect(page.locator(`[data-tool="${tool}"][data-hydrated="true"]`)).toBeVisible();
}

/** The link to what is filled in, as a tool offers it. */
export async function sharedLink(page: Page, tool: ToolId): Promise<string> {
  const link = page.locator('[data-share-link]');
  await expect(link).toHaveValue(new RegExp(`#v=1&t=${tool}&.*&x=[0-9a-z]{5}$`));
  return link.inputValue();
}

/** The part of a link after `#`. */
export function fragmentOf(link: string): string {
  return link.slice(link.indexOf('#') + 1);
}
