// The coverage quiz: answer nine questions, see what hangs on whom, share it, compare it, and send the gap on.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { projectRoot } from '../../scripts/dist.ts';
import { locales } from '../../src/i18n/locale.ts';
import { checksum } from '../../src/lib/share/checksum.ts';
import { startingQuiz } from '../../src/tools/coverage/assumptions.ts';
import { openCoverageLink, writeCoverageLink } from '../../src/tools/coverage/link.ts';
import { withQuick } from '../../src/tools/coverage/quick.ts';
import { scenarioNames } from '../../src/tools/coverage/scenarios.ts';
import { capabilityIds, type CoverageInputs } from '../../src/tools/coverage/state.ts';
import { budgetAddress, texts as budgetTexts } from '../support/budget.ts';
import { expect, ready, test } from '../support/browser.ts';
import {
  answerAll,
  coverageAddress,
  fragmentOf,
  give,
  grid,
  headline,
  openCoverage,
  question,
  sharedLink,
  texts,
} from '../support/coverage.ts';

const { sv } = texts;
const stamp = { edition: '2026.11', headline: '' };

/** A link of an organisation where one person holds the first so many capabilities, and nobody the rest. */
function linkOf(count: number, hostile = ''): string {
  let inputs: CoverageInputs = startingQuiz();
  for (const [index, id] of capabilityIds.entries())
    inputs = withQuick(inputs, id, index < count ? 'one' : 'nobody');
  const holders = inputs.holders.map((holder) => ({ ...holder, label: hostile }));
  return writeCoverageLink({ ...inputs, holders }, stamp);
}

/** What `npm run -s evaluate` prints for a link. */
function evaluated(link: string): { notices: unknown[]; result: Record<string, unknown> } {
  const run = spawnSync('node', ['scripts/evaluate.ts', link], { cwd: projectRoot, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  return JSON.parse(run.stdout) as { notices: unknown[]; result: Record<string, unknown> };
}

async function openDetail(page: Page): Promise<void> {
  await page.getByRole('radio', { name: sv.form.full }).check();
  await expect(page.getByText(sv.detail.holders.help)).toBeVisible();
}

test.describe('a reader', () => {
  test('answers nine questions, copies the link, and a colleague meets the same result', async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCoverage(page);
    await answerAll(page);
    await expect(headline(page)).toContainText('webbredaktören');
    await expect(page.locator('.kicker').first()).toHaveText(sv.result.kicker.yours);
    const mine = { headline: await headline(page).innerText(), grid: await grid(page) };
    await page.getByRole('button', { name: sv.session.share.copy, exact: true }).click();
    await expect(page.getByText(sv.session.share.copied).first()).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await sharedLink(page));
    expect(link.length).toBeLessThan(500);

    const other = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    const boss = await other.newPage();
    await boss.goto(link);
    await expect(headline(boss)).toHaveText(mine.headline);
    await expect.poll(() => grid(boss)).toEqual(mine.grid);
    await other.close();

    const { notices, result } = evaluated(link);
    expect(notices).toEqual([]);
    // Eight capabilities are relevant: the editor has six, the agency one, and nobody one.
    expect(result).toMatchObject({
      coveredShare: 7 / 8,
      keyPerson: { count: 6, of: 8 },
      outsideShare: 1 / 8,
    });
  });

  test('does it all with the keyboard, on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openCoverage(page);
    await page.locator('#size').focus();
    for (const id of capabilityIds) {
      const radios = question(page, id).getByRole('radio');
      // The first of the group, from whatever is before it.
      for (let presses = 0; presses < 6; presses += 1) {
        await page.keyboard.press('Tab');
        if (await radios.first().evaluate((radio) => radio === document.activeElement)) break;
      }
      await expect(radios.first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(question(page, id).locator('input[value="one"]')).toBeChecked();
    }
    await page.keyboard.press('Enter');
    await expect(page.locator('.tool-answer')).toBeFocused();
    await expect(page.locator('progress')).toHaveAttribute('value', '9');
    expect(await grid(page)).toHaveLength(9);
  });

  test('goes back and forward, reloads and changes language without losing an answer', async ({ page }) => {
    await openCoverage(page);
    await answerAll(page);
    await expect(headline(page)).toContainText('webbredaktören');
    const fragment = fragmentOf(await sharedLink(page));
    await expect(page).toHaveURL(new RegExp(`${fragment.slice(-5)}$`));
    await page.reload();
    await ready(page);
    await expect(question(page, 'analyse').locator('input[value="nobody"]')).toBeChecked();
    await page.locator('header a[hreflang="en"]').click();
    await ready(page);
    await expect(headline(page)).toContainText('Webbredaktör');
    await expect(page.getByText(texts.en.session.state.draft)).toHaveCount(0);
    await page.goBack();
    await ready(page);
    await expect(headline(page)).toContainText('webbredaktören');
    expect(fragmentOf(await sharedLink(page))).toBe(fragment);
  });

  test('has what was chosen before the rest of the tool arrived', async ({ page }) => {
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/data/coverage.sv.json', async (route) => {
      await held;
      await route.continue();
    });
    await openCoverage(page);
    await give(page, 'strategy', 'nobody');
    await give(page, 'lead', 'team');
    await expect(page.locator('progress')).toHaveAttribute('value', '2');
    arrive();
    await expect(page.locator('.kicker').first()).toHaveText(sv.result.kicker.yours);
    await expect(question(page, 'strategy').locator('input[value="nobody"]')).toBeChecked();
    await expect(question(page, 'lead').locator('input[value="team"]')).toBeChecked();
  });

  for (const locale of locales) {
    test(`begins from each of the examples (${locale})`, async ({ page }) => {
      await openCoverage(page, locale);
      const text = texts[locale];
      for (const name of scenarioNames) {
        const offer = page.getByRole('button', { name: text.form.example, exact: true });
        // The offer stays open for whoever takes back what they chose.
        if ((await offer.getAttribute('aria-expanded')) !== 'true') await offer.click();
        await page.getByRole('button', { name: text.result.scenarios[name].name, exact: true }).click();
        await expect(page.locator('.tool-answer .about')).toHaveText(text.result.scenarios[name].about);
        await expect(page.locator('table.grid tbody tr')).toHaveCount(9);
        await page.getByRole('button', { name: text.session.state.undo, exact: true }).first().click();
        await expect(offer).toBeVisible();
      }
    });
  }
});

test.describe('in detail', () => {
  test('hours beyond a week are refused where they are typed, and kept', async ({ page }) => {
    await openCoverage(page);
    await answerAll(page);
    await openDetail(page);
    const hours = page.getByLabel(sv.detail.holders.totalHours).first();
    await hours.fill('200');
    await hours.blur();
    await expect(page.getByText(/168/).first()).toBeVisible();
    await expect(hours).toHaveValue('200');
    await expect(hours).toHaveAttribute('aria-invalid', 'true');
    await page.getByRole('button', { name: sv.form.showResult }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
    // The rest is still shown.
    await expect(page.locator('table.grid tbody tr')).toHaveCount(9);
    await hours.fill('7,5');
    await hours.blur();
    await expect(page.locator('.error-summary')).toBeHidden();
    const inputs = openCoverageLink(await sharedLink(page), startingQuiz())?.inputs;
    expect(inputs?.holders[0]?.totalHours).toBe(7.5);
  });

  test('the same label twice is said, and both are counted', async ({ page }) => {
    await openCoverage(page);
    await answerAll(page);
    await openDetail(page);
    await page.getByRole('button', { name: sv.detail.holders.add.person }).click();
    const roles = page.getByLabel(sv.detail.holders.labels.person, { exact: true });
    await roles.last().fill('webbredaktör');
    await roles.last().blur();
    await expect(page.getByText(/samma benämning/).first()).toBeVisible();
    await expect(roles.last()).toHaveValue('webbredaktör');
    const inputs = openCoverageLink(await sharedLink(page), startingQuiz())?.inputs;
    expect(inputs?.holders).toHaveLength(3);
  });

  test('a target stands beside today, and can be dropped and had back', async ({ page }) => {
    await openCoverage(page, 'sv', linkOf(6, 'Webbredaktör'));
    await expect(headline(page)).toContainText('webbredaktören');
    await openDetail(page);
    await page.getByRole('button', { name: sv.detail.target.start }).click();
    await expect(page.locator('#target')).toBeVisible();
    await page.getByRole('button', { name: sv.detail.target.drop }).click();
    await expect(page.locator('#target')).toHaveCount(0);
    await page.getByRole('button', { name: sv.session.state.undo, exact: true }).first().click();
    await expect(page.locator('#target')).toBeVisible();
    expect(openCoverageLink(await sharedLink(page), startingQuiz())?.inputs.target).not.toBeNull();
  });
});

test.describe('what is missing', () => {
  test('goes to the budget as hours, and leads back', async ({ page }) => {
    await openCoverage(page);
    await answerAll(page);
    await expect(page.locator('#hand-over')).toBeVisible();
    const before = {
      headline: await headline(page).innerText(),
      fragment: fragmentOf(await sharedLink(page)),
    };
    const link = page.locator('[data-hand-over="own"]');
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(new RegExp(`^[^#]*${budgetAddress('sv')}#v=1&t=budget`));
    await ready(page);
    await expect(page.locator('[data-from]')).toContainText(budgetTexts.sv.state.from.text);
    await expect(page.locator('[data-notices]')).toHaveCount(0);
    // Analysis has nobody: an hour a week, about four a month.
    await expect(page.locator('[data-headline]').first()).toBeVisible();
    await expect(page.getByLabel(budgetTexts.sv.quick.hoursPlan)).not.toHaveValue('');
    await page.locator('[data-from] a').click();
    await ready(page);
    await expect(headline(page)).toHaveText(before.headline);
    expect(fragmentOf(await sharedLink(page))).toBe(before.fragment);
  });

  test('is offered as a text for a job advertisement and a briefing', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCoverage(page);
    await answerAll(page);
    const texts = page.locator('#steps details');
    await expect(texts.first()).toBeVisible();
    await texts.first().locator('summary').click();
    await texts.first().getByRole('button', { name: sv.detail.result.copy }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.length).toBeGreaterThan(400);
    expect(copied).not.toMatch(/[{}]|undefined|null/);
  });
});

test.describe('several answers', () => {
  const chat = [
    'Anna, 09:12',
    `Här är mitt: http://localhost/sv/verktyg/vem-gor-vad/#${linkOf(6, 'Webbredaktör')}.`,
    'Bo, 09:15',
    `<http://localhost/en/tools/coverage/#${linkOf(2, 'Web editor')}>`,
    `och min kalkyl http://localhost/sv/verktyg/budget/#v=1&t=budget&h=24&x=aaaaa`,
    `den här blev kapad: http://localhost/sv/verktyg/vem-gor-vad/#${linkOf(4, 'Kommunikatör').slice(0, -30)}`,
    'tack!',
  ].join('\n');

  test('are found in a pasted chat, compared, and not kept', async ({ page }) => {
    await openCoverage(page);
    await page.getByRole('button', { name: sv.form.merge }).click();
    const field = page.locator('#merge textarea');
    await field.fill(chat);
    await expect(page.locator('.merge-found li')).toHaveCount(4);
    await expect(page.locator('.merge-found')).toContainText(sv.merge.refused.otherTool);
    await expect(page.locator('.merge-found')).toContainText(sv.merge.notes.cut);
    await expect(page.locator('.merge-table tbody tr')).toHaveCount(9);
    const found = await page.locator('.merge-result').innerText();

    // In another order the same.
    await field.fill(chat.split('\n').reverse().join('\n'));
    await expect.poll(() => page.locator('.merge-result').innerText()).toBe(found);

    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Kommunikat');
    expect(new URL(page.url()).hash).toBe('');
    await field.fill('ingen länk alls');
    await expect(page.locator('.merge-result')).toHaveCount(0);
    await expect(page.locator('.merge-said')).not.toHaveText('');
  });

  test('are shown one gap at a time in a workshop, with questions for its leader only', async ({ page }) => {
    await openCoverage(page);
    await page.getByRole('button', { name: sv.form.merge }).click();
    await page.locator('#merge textarea').fill(chat);
    const opener = page.locator('.merge-result').getByRole('button', { name: sv.merge.workshop.open });
    await opener.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const heading = dialog.getByRole('heading', { level: 3 }).first();
    const first = await heading.innerText();
    await expect(dialog.getByText(sv.merge.workshop.questions)).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(heading).not.toHaveText(first);
    await page.keyboard.press('ArrowLeft');
    await expect(heading).toHaveText(first);
    await dialog.getByLabel(sv.merge.workshop.facilitator).check();
    await expect(dialog.getByText(sv.merge.workshop.questions)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
});

test.describe('the picture', () => {
  test('is saved as SVG and PNG with title, source and address inside', async ({ page }) => {
    await openCoverage(page);
    await answerAll(page);
    const section = page.locator('section:has(> #picture-title)');
    await expect(section).toBeVisible();
    const save = async (name: string): Promise<Buffer> => {
      const waiting = page.waitForEvent('download');
      await section.getByRole('button', { name }).click();
      return readFile(await (await waiting).path());
    };
    const svg = (await save(sv.picture.svg)).toString();
    expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
    expect(svg).toContain('Webbredaktör');
    expect(svg).toContain('verktyg/vem-gor-vad');
    expect(svg).not.toContain('#v=1');
    const png = await save(sv.picture.png);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Width in the header: twice that of the drawing.
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  });
});

test.describe('a link', () => {
  test('that was cut, belongs elsewhere or is newer opens with a notice', async ({ page }) => {
    const whole = linkOf(6, 'Webbredaktör');
    const resealed = (text: string): string => {
      const body = text.replace(/&x=.*$/, '');
      return `${body}&x=${checksum(body)}`;
    };
    const odd = {
      incomplete: whole.slice(0, -20),
      'wrong-tool': resealed(whole.replace('t=coverage', 't=salary')),
      newer: resealed(whole.replace('v=1', 'v=9')),
      unknown: resealed(whole.replace('&m=', '&zz=1&m=')),
    };
    for (const [kind, fragment] of Object.entries(odd)) {
      await page.goto('about:blank');
      await openCoverage(page, 'sv', fragment);
      await expect(page.locator(`[data-notices] [data-kind="${kind}"]`)).toBeVisible();
      await expect(page.locator('table.grid tbody tr')).toHaveCount(9);
    }
  });

  test('with markup in its labels shows it as text', async ({ page }) => {
    await openCoverage(page, 'sv', linkOf(9, '<img src=x onerror=alert(1)>'));
    await expect(page.locator('table.grid')).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('table.grid img')).toHaveCount(0);
  });

  test('survives beside the reader’s own answers, which are a press away', async ({ page }) => {
    await openCoverage(page);
    await answerAll(page);
    const mine = await sharedLink(page);
    await expect(page).toHaveURL(new RegExp(`${mine.slice(-5)}$`));
    await page.goto('about:blank');
    await openCoverage(page, 'sv', linkOf(2, 'Kommunikatör'));
    await expect(page.getByText(sv.session.state.shared)).toBeVisible();
    await page.getByRole('button', { name: sv.session.state.restore }).click();
    await expect.poll(() => sharedLink(page)).toBe(mine);
  });
});

test('nobody at all, and nothing relevant, are answers too', async ({ page }) => {
  await openCoverage(page, 'sv', linkOf(0));
  await expect(page.locator('table.grid tbody tr[data-status="uncovered"]')).toHaveCount(9);
  await expect(page.locator('#key-person')).toHaveCount(0);
  for (const id of capabilityIds) await give(page, id, 'notRelevant');
  await expect(page.locator('table.grid tbody tr[data-status="notRelevant"]')).toHaveCount(9);
  await expect(headline(page)).not.toHaveText('');
  await expect(page.locator('main')).not.toContainText(/NaN|undefined|null|Infinity/);
});

test('every address of the tool answers in its own language', async ({ page }) => {
  for (const locale of locales) {
    await openCoverage(page, locale);
    await expect(page.locator('h1')).toHaveText(texts[locale].form.name);
    expect(new URL(page.url()).pathname).toBe(coverageAddress(locale));
  }
});
