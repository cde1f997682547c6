// No input leaves the browser: the server of this test keeps every request, head and body, and none of the numbers that
// were typed may be found in any of them.
import type { Page } from 'playwright/test';
import { siteBase } from '../../scripts/dist.ts';
import { listen, siteServer, type LoggedRequest } from '../../scripts/serve.ts';
import { pagePath } from '../../src/routes.ts';
import { texts, typeInto } from '../support/budget.ts';
import { answerAll } from '../support/coverage.ts';
import { expect, ready, test, watch } from '../support/browser.ts';
import { isYours, ownSalary, texts as salaryTexts } from '../support/salary.ts';
import { toolAddress, toolEmbedAddress } from '../support/tool.ts';

const { sv } = texts;

/** Numbers that nothing else on the site is likely to hold, for fields of many kinds. */
const secrets = {
  [sv.quick.salaryToday]: '47311',
  [sv.quick.salaryPlan]: '47933',
  [sv.quick.hoursPlan]: '73.7',
  [sv.fields.agency.label]: '18917',
  [sv.fields.marginPerCustomer.label]: '90731',
  [sv.fields.socialVisits.label]: '67103',
  [sv.fields.closeRate.label]: '13.37',
  [sv.fields.ads.label]: '28867',
} as const;

/** Numbers of the list that stand somewhere in the requests, in digits, with a decimal comma or as part of a link. */
function leaks(log: readonly LoggedRequest[]): string[] {
  const sent = JSON.stringify(log)
    .replace(/%2[eE]/g, '.')
    .replace(/%2[cC]/g, ',');
  return Object.values(secrets).filter(
    (number) => sent.includes(number) || sent.includes(number.replace('.', ',')),
  );
}

async function typeSecrets(page: Page): Promise<void> {
  for (const [label, number] of Object.entries(secrets))
    await typeInto(page, label, number.replace('.', ','));
}

test('nothing that is said of who does what reaches the server', async ({ browser }) => {
  const secret = 'Redaktionssekreterare';
  const log: LoggedRequest[] = [];
  const server = siteServer({ log });
  const origin = await listen(server, 0);
  const context = await browser.newContext({ baseURL: origin });
  const complaints = watch(context, origin);
  const page = await context.newPage();
  await page.goto(toolAddress('coverage', 'sv'));
  await ready(page);
  await answerAll(page, secret);
  await expect(page).toHaveURL(new RegExp(secret));
  const link = await page.locator('[data-share-link]').inputValue();
  await page.locator('#merge textarea').fill(`${link} ${link.replace('Redaktion', 'Redaction')}`);
  await page.locator('[data-hand-over]').first().click();
  await ready(page);
  await expect(page.locator('[data-from] a')).toHaveAttribute('href', new RegExp(secret));
  await page.locator('[data-from] a').click();
  await ready(page);
  await page.locator('header a[hreflang="en"]').click();
  await ready(page);
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-share-link]')).toHaveValue(new RegExp(secret));
  await context.close();

  expect(log.length, 'requests that were recorded').toBeGreaterThan(10);
  expect(JSON.stringify(log)).not.toContain('Redaktion');
  expect(complaints).toEqual([]);
  server.close();
  server.closeAllConnections();
});

test('no salary reaches the server, typed, pasted or dropped', async ({ browser }) => {
  const text = salaryTexts.sv;
  const [own, pasted, dropped] = ['43217', '51873', '60919'] as const;
  const list = (first: string): string => [first, '38500', '41000', '42500', '45000', '58000'].join('\n');
  const log: LoggedRequest[] = [];
  const server = siteServer({ log });
  const origin = await listen(server, 0);
  const context = await browser.newContext({ baseURL: origin });
  const complaints = watch(context, origin);
  const page = await context.newPage();
  await page.goto(toolAddress('salary', 'sv'));
  await ready(page);
  await ownSalary(page).fill(own);
  await ownSalary(page).blur();
  await isYours(page);
  const section = page.locator('#own-data');
  await section.getByLabel(text.ownData.field.label).fill(list(pasted));
  await section.getByRole('button', { name: text.ownData.field.read, exact: true }).click();
  await section.locator('.own-data-proposal .button:not(.quiet)').click();
  await expect(section.locator('[data-used]')).toBeVisible();
  await section
    .locator('input[type="file"]')
    .setInputFiles({ name: `${dropped}.csv`, mimeType: 'text/csv', buffer: Buffer.from(list(dropped)) });
  await section.locator('.own-data-proposal .button:not(.quiet)').click();
  await page.getByRole('checkbox', { name: text.form.own.include, exact: true }).check();
  await page.getByRole('checkbox', { name: text.form.own.keep, exact: true }).check();
  await expect(page).toHaveURL(new RegExp(`sa=${own}`));
  // Set aside in another country's money, and back again.
  await page.locator('#country').selectOption('NO');
  await page.locator('#country').selectOption('SE');
  await expect(page).toHaveURL(new RegExp(`sa=${own}`));
  await page.locator('header a[hreflang="en"]').click();
  await ready(page);
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-share-link]')).toHaveValue(new RegExp(`sa=${own}`));
  await page.locator('[data-hand-over]').first().click();
  await ready(page);
  await page.locator('[data-from] a').click();
  await ready(page);
  await context.close();

  expect(log.length, 'requests that were recorded').toBeGreaterThan(10);
  const sent = JSON.stringify(log);
  for (const secret of [own, pasted, dropped]) expect(sent).not.toContain(secret);
  expect(log.filter(({ method, body }) => method !== 'GET' || body !== '')).toEqual([]);
  expect(complaints).toEqual([]);
  server.close();
  server.closeAllConnections();
});

test('nothing that was typed reaches the server', async ({ browser }) => {
  const log: LoggedRequest[] = [];
  const server = siteServer({ log });
  const origin = await listen(server, 0);
  const context = await browser.newContext({ baseURL: origin });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const complaints = watch(context, origin);
  const page = await context.newPage();

  await page.goto(toolAddress('budget', 'sv'));
  await ready(page);
  await typeSecrets(page);
  await expect(page).toHaveURL(/67103/);
  await page.getByRole('button', { name: sv.form.showResult }).click();
  await page.getByRole('radio', { name: sv.form.full }).check();
  await page.getByRole('radio', { name: sv.form.quick }).check();
  for (const summary of await page.locator('main summary:visible').all()) await summary.click();
  await page.getByRole('button', { name: sv.share.copy, exact: true }).click();
  await page.getByRole('button', { name: sv.share.copyText }).click();
  await page.locator('header button:visible').first().click();

  // To the other language and back, away and back, a reload, and a link that was shared.
  await page.locator('header a[hreflang="en"]').click();
  await ready(page);
  await page.goto(siteBase + pagePath('playbooks', 'sv').slice(1));
  await page.goBack();
  await ready(page);
  await page.reload();
  await ready(page);
  const link = page.locator('[data-share-link]');
  await expect(link).toHaveValue(/67103/);
  const fragment = new URL(await link.inputValue()).hash;
  const embed = await context.newPage();
  await embed.goto(toolEmbedAddress('budget', 'sv') + fragment);
  await ready(embed);
  await embed.close();
  await page.goto(`${toolAddress('budget', 'sv')}finns-inte/${fragment}`);
  await page.goto(siteBase);
  await context.close();

  expect(log.length, 'requests that were recorded').toBeGreaterThan(10);
  expect(leaks(log)).toEqual([]);
  // The missing address was asked for on purpose.
  expect(complaints.filter((complaint) => !complaint.includes('finns-inte'))).toEqual([]);
  expect(log.filter(({ method, body }) => method !== 'GET' || body !== '')).toEqual([]);

  // The same search finds a number that does leave.
  await fetch(`${origin}/?p=13%2C37`, { headers: { referer: `${origin}/#67103` } });
  expect(leaks(log)).toEqual(['67103', '13.37']);
  server.close();
  server.closeAllConnections();
});
