// The salary benchmark: read the statistics, put a salary beside them, compare, share without it, and send it on.
import { spawnSync } from 'node:child_process';
import type { Browser, Page } from 'playwright/test';
import { projectRoot } from '../../scripts/dist.ts';
import { formatMoney } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locale.ts';
import { fill } from '../../src/i18n/messages.ts';
import { startingInputs } from '../../src/tools/salary/assumptions.ts';
import { writeSalaryDraft, writeSalaryLink } from '../../src/tools/salary/link.ts';
import { scenarioNames } from '../../src/tools/salary/scenarios.ts';
import { countries, startingSalary } from '../../src/tools/salary/state.ts';
import { texts as budgetTexts } from '../support/budget.ts';
import { expect, open, ready, test } from '../support/browser.ts';
import {
  headline,
  isYours,
  offeredInputs,
  openSalary,
  ownSalary,
  statistics,
  texts,
  tool,
  typeSalary,
} from '../support/salary.ts';
import { fragmentOf, sharedLink, toolAddress } from '../support/tool.ts';

const { sv } = texts;
const stamp = { edition: '2026.11', headline: '' };
const starting = startingInputs();
const row = (id: string | undefined) => {
  const found = statistics.rows.find((other) => other.id === id);
  if (found === undefined) throw new Error(`there is no row ${id}`);
  return found;
};
const main = row(starting.rows[0]);
const median = main.values.p50 ?? 0;
/** A salary below the median of the main row, which stands nowhere else on the page. */
const salary = 43_217;
const typed = '43 217';
const money = (value: number): string => formatMoney(value, 'SEK', 'sv', { full: true });

/** What `npm run -s evaluate` prints for a link. */
function evaluated(link: string): { notices: unknown[]; result: Record<string, unknown> } {
  const run = spawnSync('node', ['scripts/evaluate.ts', link], { cwd: projectRoot, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  return JSON.parse(run.stdout) as { notices: unknown[]; result: Record<string, unknown> };
}

/** Asks for the reader's own salary in links. */
async function include(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: sv.form.own.include, exact: true }).check();
}

/** What the browser has kept, of this visit and for good. */
function stored(page: Page): Promise<{ visit: string; lasting: string }> {
  return page.evaluate(() => ({
    visit: JSON.stringify(sessionStorage),
    lasting: JSON.stringify(localStorage),
  }));
}

/** The next visit of the same browser: what was kept for the visit alone is gone. */
async function nextVisit(page: Page, browser: Browser, baseURL: string | undefined): Promise<Page> {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState, ...(baseURL === undefined ? {} : { baseURL }) });
  return context.newPage();
}

test.describe('a reader', () => {
  test('reads the statistics at once, and where a salary stands as soon as it is typed', async ({ page }) => {
    await openSalary(page);
    await expect(headline(page)).toContainText(money(median));
    const before = await headline(page).innerText();
    await typeSalary(page, typed);
    await isYours(page);
    await expect(headline(page)).not.toHaveText(before);
    await expect(headline(page)).toContainText(
      fill(sv.result.place.between, { from: sv.result.words.points.p25, to: sv.result.words.points.p50 }),
    );
    await expect(tool(page)).toContainText(money(salary));
  });

  test('shares the statistics without the salary, until they want it in the link', async ({ page }) => {
    await openSalary(page);
    await typeSalary(page, typed);
    await isYours(page);
    const without = await sharedLink(page, 'salary');
    expect(without).not.toContain(String(salary));
    expect(page.url()).not.toContain(String(salary));
    expect(evaluated(without)).toMatchObject({ notices: [], result: { position: null, employerCost: null } });
    await include(page);
    await expect(page.locator('[data-share-link]')).toHaveValue(new RegExp(`&sa=${salary}&`));
    expect(evaluated(await sharedLink(page, 'salary'))).toMatchObject({
      notices: [],
      result: { position: { row: main.id, place: 'between', from: 25, to: 50 } },
    });
    await page.getByRole('checkbox', { name: sv.form.own.include, exact: true }).uncheck();
    await expect(page.locator('[data-share-link]')).not.toHaveValue(new RegExp(String(salary)));
  });

  test('copies a text without the salary, unless they want it there', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openSalary(page);
    await typeSalary(page, typed);
    await isYours(page);
    const copied = async (): Promise<string> => {
      await page.getByRole('button', { name: sv.session.share.copyText, exact: true }).click();
      await expect(page.getByText(sv.session.share.copiedText).first()).toBeVisible();
      return (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s/g, '');
    };
    expect(await copied()).not.toContain(String(salary));
    await include(page);
    await expect(page.locator('[data-share-link]')).toHaveValue(new RegExp(`&sa=${salary}&`));
    expect(await copied()).toContain(String(salary));
  });

  test('has the salary for the visit, also after a reload and in the other language', async ({ page }) => {
    await openSalary(page);
    await typeSalary(page, typed);
    await isYours(page);
    const mine = await headline(page).innerText();
    await expect.poll(async () => (await stored(page)).visit).toContain(String(salary));
    expect((await stored(page)).lasting).not.toContain(String(salary));
    await page.reload();
    await ready(page);
    await expect(ownSalary(page)).toHaveValue(/43.217/);
    await expect(headline(page)).toHaveText(mine);
    await page.locator('header a[hreflang="en"]').click();
    await ready(page);
    await expect(ownSalary(page, 'en')).toHaveValue(/43.?217/);
    await isYours(page, 'en');
    await page.goBack();
    await ready(page);
    await expect(headline(page)).toHaveText(mine);
  });

  test('leaves no salary behind when the visit is over', async ({ page, browser, baseURL }) => {
    await openSalary(page);
    await typeSalary(page, typed);
    await isYours(page);
    await expect.poll(async () => (await stored(page)).visit).toContain(String(salary));
    for (const address of [toolAddress('salary', 'sv'), page.url()]) {
      const later = await nextVisit(page, browser, baseURL);
      await open(later, address);
      await expect(ownSalary(later)).toHaveValue('');
      await expect(headline(later)).toContainText(money(median));
      await later.context().close();
    }
  });

  test('finds a salary again that they wanted kept, and nothing once they no longer do', async ({
    page,
    browser,
    baseURL,
  }) => {
    await openSalary(page);
    await typeSalary(page, typed);
    await isYours(page);
    const keep = page.getByRole('checkbox', { name: sv.form.own.keep, exact: true });
    await keep.check();
    await expect.poll(async () => (await stored(page)).lasting).toContain(String(salary));
    // As often as they come back, also when they only look.
    let later = page;
    for (let visit = 0; visit < 3; visit += 1) {
      later = await nextVisit(later, browser, baseURL);
      await open(later, toolAddress('salary', 'sv'));
      await expect(ownSalary(later)).toHaveValue(/43.217/);
      await expect(later.getByRole('checkbox', { name: sv.form.own.keep, exact: true })).toBeChecked();
    }
    await later.context().close();
    await keep.uncheck();
    await expect.poll(async () => (await stored(page)).lasting).not.toContain(String(salary));
  });

  test('opens a link with someone’s salary in it, and does not send their own on', async ({ page }) => {
    const link = writeSalaryLink({ ...starting, ownSalary: 51_234, includeOwn: true }, stamp);
    await openSalary(page, 'sv', link);
    await expect(ownSalary(page)).toHaveValue(/51.234/);
    await typeSalary(page, typed);
    await isYours(page);
    await expect(tool(page)).toContainText(money(salary));
    const onwards = await sharedLink(page, 'salary');
    expect(onwards).not.toContain(String(salary));
    expect(onwards).not.toContain('51234');
  });

  test('hears what was wrong with a link that was cut', async ({ page }) => {
    const link = writeSalaryLink({ ...starting, ownSalary: 51_234, includeOwn: true }, stamp);
    await openSalary(page, 'sv', link.slice(0, -30));
    await expect(page.locator('[data-notices]')).toBeVisible();
    await expect(headline(page)).not.toHaveText('');
  });

  test('starts over, and nothing of their own is left', async ({ page }) => {
    await openSalary(page);
    await typeSalary(page, typed);
    await isYours(page);
    await page.getByRole('button', { name: sv.form.reset, exact: true }).click();
    await expect(ownSalary(page)).toHaveValue('');
    await expect(headline(page)).toContainText(money(median));
    await page.reload();
    await ready(page);
    await expect(ownSalary(page)).toHaveValue('');
  });

  test('has what was typed before the statistics arrived', async ({ page }) => {
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/data/salary.sv.json', async (route) => {
      await held;
      await route.continue();
    });
    await openSalary(page);
    await page.locator('#organisation').selectOption('municipality');
    await ownSalary(page).pressSequentially('43');
    arrive();
    await expect(page.locator('#add-row')).toBeVisible();
    await expect(ownSalary(page)).toBeFocused();
    await page.keyboard.type(' 217');
    await isYours(page);
    await expect(ownSalary(page)).toHaveValue('43 217');
    await expect(headline(page)).toContainText(sv.result.words.points.p25);
    await expect(page.locator('#organisation')).toHaveValue('municipality');
    expect((await offeredInputs(page))?.organisation).toBe('municipality');
  });

  for (const delay of [2, 8, 14, 30]) {
    test(`loses no key while the rest of the tool arrives (${delay} ms between keys)`, async ({ page }) => {
      await openSalary(page);
      await ownSalary(page).pressSequentially('43 217 43 217 43 217', { delay });
      await expect(page.locator('#add-row')).toBeVisible();
      await expect(ownSalary(page)).toHaveValue('43 217 43 217 43 217');
    });
  }

  for (const locale of locales) {
    test(`begins from each of the examples (${locale})`, async ({ page }) => {
      await openSalary(page, locale);
      const text = texts[locale];
      for (const name of scenarioNames) {
        const offer = page.getByRole('button', { name: text.form.example, exact: true });
        if ((await offer.getAttribute('aria-expanded')) !== 'true') await offer.click();
        await page.getByRole('button', { name: text.scenarios[name].name, exact: true }).click();
        const { about } = text.scenarios[name];
        if (about !== '') await expect(page.locator('.tool-answer .about')).toHaveText(about);
        else await expect(page.locator('.tool-answer .kicker')).toHaveText(text.result.kicker.statistics);
        await page.getByRole('button', { name: text.session.state.undo, exact: true }).first().click();
        await expect(offer).toBeVisible();
      }
    });
  }
});

test.describe('a typed salary', () => {
  test('that looks like pay for a year is asked about, and converted when that is so', async ({ page }) => {
    await openSalary(page);
    await typeSalary(page, '552 000');
    await expect(ownSalary(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#ownSalary-error')).toContainText(/552.000/);
    await page
      .getByRole('button', { name: fill(sv.detail.errors.convert, { month: money(46_000) }) })
      .click();
    await expect(ownSalary(page)).not.toHaveAttribute('aria-invalid');
    await isYours(page);
    await include(page);
    await expect.poll(async () => (await offeredInputs(page))?.ownSalary).toBe(46_000);
  });

  test('in another money is refused where it stands, and nothing is converted', async ({ page }) => {
    await openSalary(page);
    await typeSalary(page, '5 000 EUR');
    await expect(page.locator('#ownSalary-error')).toContainText('EUR');
    await expect(ownSalary(page)).toHaveValue('5 000 EUR');
    await expect(headline(page)).toContainText(money(median));
  });

  test('that is no number stays as it is, and the answer too', async ({ page }) => {
    await openSalary(page);
    await typeSalary(page, typed);
    await isYours(page);
    const before = await headline(page).innerText();
    await typeSalary(page, 'mycket');
    await expect(ownSalary(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(headline(page)).toHaveText(before);
    await page.getByRole('button', { name: sv.form.showResult }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
  });
});

test.describe('a comparison', () => {
  /** Every text of the tables in the comparison. */
  const compared = (page: Page) => tool(page).locator('#compared');

  test('has every figure of its rows as a table, and no figure that is not in the statistics', async ({
    page,
  }) => {
    await openSalary(page);
    for (const id of starting.rows) {
      for (const value of Object.values<number | null>({ ...row(id).values }))
        if (value !== null)
          await expect(compared(page)).toContainText(
            formatMoney(value, 'SEK', 'sv', { full: true }).replace(/\D+$/, ''),
          );
    }
  });

  test('of women and men has a row for each', async ({ page }) => {
    await openSalary(page);
    await page.locator('input[name="compare"][value="sexes"]').check();
    await expect
      .poll(async () => (await offeredInputs(page))?.rows)
      .toEqual([main.id, 'se-scb-2432-2025-all-women', 'se-scb-2432-2025-all-men']);
    await expect(compared(page)).toContainText(row('se-scb-2432-2025-all-women').population.sex);
  });

  for (const country of countries) {
    test(`begins with the rows of the country that is chosen: ${country}`, async ({ page }) => {
      await openSalary(page);
      await typeSalary(page, typed);
      await page.locator('#country').selectOption(country);
      const rows = startingSalary(statistics, country).rows;
      await expect.poll(async () => (await offeredInputs(page))?.rows).toEqual(rows);
      await expect(headline(page)).not.toHaveText('');
      // Nothing is converted: the same figure stands in other money, or is asked about.
      await expect(tool(page).locator('#ownSalary')).toHaveValue(/43.217/);
    });
  }

  test('takes in another row, and lets it go', async ({ page }) => {
    await openSalary(page);
    await page.locator('#occupation').focus();
    await page.locator('#add-row').selectOption('se-scb-0000-2025-all-both');
    await page.getByRole('button', { name: sv.detail.rows.addButton, exact: true }).click();
    await expect.poll(async () => (await offeredInputs(page))?.rows).toContain('se-scb-0000-2025-all-both');
    await page.getByRole('button', { name: /^Ta bort .*yrken/ }).click();
    await expect.poll(async () => (await offeredInputs(page))?.rows).toEqual(starting.rows);
  });

  test('leads from a figure to our entry and on to the publisher', async ({ page }) => {
    await openSalary(page);
    await tool(page).locator(`a[href$="#${main.id}"]:visible`).first().click();
    await expect(page).toHaveURL(new RegExp(`#${main.id}$`));
    await ready(page);
    const entry = page.locator(`[id="${main.id}"]`);
    await expect(entry).toBeVisible();
    await expect(page.locator('main')).toContainText(main.source.publisher);
    await expect(page.locator(`main a[href="${main.source.address}"]`).first()).toBeVisible();
  });
});

test.describe('own data', () => {
  /** Six salaries as a spreadsheet in Swedish has them, with what is not pay. */
  const pasted = [
    'Namn;Ålder;Månadslön',
    'A;31;38 500,00',
    'B;44;41 000,00',
    '',
    'C;52;42 500,00',
    'D;29;45 000,00',
    'E;36;47 250,50',
    'F;61;58 000,00',
    'Summa;;272 250,50',
  ].join('\r\n');
  const read = [38_500, 41_000, 42_500, 45_000, 47_251, 58_000];

  async function begin(page: Page) {
    await openSalary(page);
    // What lies behind the answer follows once something is chosen.
    await page.locator('#organisation').selectOption('company');
    const section = page.locator('#own-data');
    await expect(section).toBeVisible();
    return section;
  }

  test('are pasted, checked, used beside the statistics, and in no link', async ({ page }) => {
    const section = await begin(page);
    await section.getByLabel(sv.ownData.field.label).fill(pasted);
    await section.getByRole('button', { name: sv.ownData.field.read, exact: true }).click();
    const proposal = section.locator('.own-data-proposal');
    await expect(proposal).toContainText('Månadslön');
    await expect(proposal).toContainText(sv.ownData.proposal.leftOut.summary.one);
    await proposal.getByRole('button', { name: fill(sv.ownData.proposal.use.other, { count: 6 }) }).click();
    await expect(section.locator('[data-used]')).toBeFocused();
    await expect(section).toContainText(money(43_750));
    expect((await offeredInputs(page))?.ownData).toBeNull();
    await include(page);
    await expect.poll(async () => (await offeredInputs(page))?.ownData).toEqual(read);
    expect(evaluated(await sharedLink(page, 'salary')).result).toMatchObject({
      ownData: { count: 6, lacks: 'tails', values: { p50: 43_750 } },
    });
    await section.getByRole('button', { name: sv.ownData.used.remove, exact: true }).click();
    await expect.poll(async () => (await offeredInputs(page))?.ownData).toBeNull();
  });

  test('come from a file, too, and are there after a reload', async ({ page }) => {
    const section = await begin(page);
    await section.locator('input[type="file"]').setInputFiles({
      name: 'loner.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\uFEFF${pasted}`),
    });
    await expect(section.getByRole('heading', { name: /loner\.csv/ })).toBeFocused();
    await section.getByRole('button', { name: fill(sv.ownData.proposal.use.other, { count: 6 }) }).click();
    await expect(section.locator('[data-used]')).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(page.locator('#own-data [data-used]')).toBeVisible();
    expect((await stored(page)).lasting).not.toContain('-');
  });

  test('are refused with the reason when a workbook or a page is dropped', async ({ page }) => {
    const section = await begin(page);
    const drop = async (name: string, bytes: readonly number[]): Promise<void> => {
      const transfer = await page.evaluateHandle(
        ({ file, content }) => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(content)], file));
          return data;
        },
        { file: name, content: [...bytes] },
      );
      await section.locator('.own-data-form').dispatchEvent('drop', { dataTransfer: transfer });
    };
    await drop('loner.xlsx', [0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]);
    await expect(section.getByRole('status')).toContainText(sv.ownData.refused.spreadsheet);
    await drop('loner.html', [...Buffer.from('<!doctype html><table><tr><td>42 000</td></tr></table>')]);
    await expect(section.getByRole('status')).toContainText(sv.ownData.refused.html);
    await expect(page).toHaveURL(new RegExp(toolAddress('salary', 'sv')));
    expect((await offeredInputs(page))?.ownData).toBeNull();
  });

  test('of fewer than five are not used, with the reason', async ({ page }) => {
    const section = await begin(page);
    await section.getByLabel(sv.ownData.field.label).fill('38 500\n41 000\n42 500\n45 000');
    await section.getByRole('button', { name: sv.ownData.field.read, exact: true }).click();
    await expect(section).toContainText(fill(sv.ownData.proposal.tooFew.other, { count: 4 }));
    await expect(section.locator('.own-data-proposal .button:not(.quiet)')).toHaveCount(0);
  });
});

test.describe('the way on', () => {
  test('leads to the budget with the salary, and back to where it was', async ({ page }) => {
    await openSalary(page);
    await typeSalary(page, typed);
    await isYours(page);
    await page.locator('[data-hand-over="raise"]').click();
    await ready(page);
    await expect(page.locator('[data-tool="budget"] [data-headline]').first()).toBeVisible();
    await expect(page.locator('.kicker').first()).toHaveText(budgetTexts.sv.result.yours);
    await expect(page.locator('[data-share-link]')).toHaveValue(new RegExp(String(salary)));
    await page.locator('[data-from] a').click();
    await ready(page);
    await expect(ownSalary(page)).toHaveValue(/43.217/);
  });
});

test('a draft of an older visit with a row that is gone opens with the rows that there are', async ({
  page,
}) => {
  const draft = writeSalaryDraft({ ...starting, rows: ['gone', ...starting.rows], ownSalary: salary }, stamp);
  await page.goto(toolAddress('salary', 'sv'));
  await page.evaluate((text) => {
    localStorage.setItem('mandat:salary:draft', text);
  }, draft);
  await page.reload();
  await ready(page);
  await expect(ownSalary(page)).toHaveValue(/43.217/);
  // A link is offered once the reader has seen what was put right.
  await expect(page.locator('[data-notices]')).toBeVisible();
  await page.getByRole('button', { name: sv.session.state.reviewed, exact: true }).click();
  await expect.poll(async () => (await offeredInputs(page))?.rows).toEqual(starting.rows);
});

test('the link in the address holds no salary, wherever the reader goes', async ({ page }) => {
  await openSalary(page);
  await typeSalary(page, typed);
  await isYours(page);
  await expect(page).toHaveURL(/#v=1&t=salary/);
  expect(fragmentOf(page.url())).toContain('&sa=&');
  await page.locator('header a[hreflang="en"]').click();
  await ready(page);
  await expect(page).toHaveURL(/#v=1&t=salary/);
  expect(page.url()).not.toContain(String(salary));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the statistics are there to read (${locale})`, async ({ page }) => {
      await page.goto(toolAddress('salary', locale));
      await expect(headline(page)).toContainText(formatMoney(median, 'SEK', locale, { full: true }));
      await expect(page.locator('main svg').first()).toBeVisible();
      const notice = page.locator('main noscript .note');
      await expect(notice).toBeVisible();
      expect(await notice.innerText()).toBe(texts[locale].form.noScript);
      await expect(page.locator(`main a[href$="#${main.id}"]:visible`).first()).toBeVisible();
    });
  }
});
