// The coverage quiz: answer nine questions, see what hangs on whom, share it, compare it, and send the gap on.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { projectRoot, siteBase } from '../../scripts/dist.ts';
import { locales } from '../../src/i18n/locale.ts';
import { checksum } from '../../src/lib/share/checksum.ts';
import { startingQuiz } from '../../src/tools/coverage/assumptions.ts';
import { openCoverageLink, writeCoverageLink } from '../../src/tools/coverage/link.ts';
import { addHolder, setAssignment } from '../../src/tools/coverage/plan.ts';
import { withQuick } from '../../src/tools/coverage/quick.ts';
import { scenarioNames } from '../../src/tools/coverage/scenarios.ts';
import { capabilityIds, maxHolders, type CoverageInputs } from '../../src/tools/coverage/state.ts';
import { texts as budgetTexts } from '../support/budget.ts';
import { expect, ready, test } from '../support/browser.ts';
import { answerAll, give, grid, headline, openCoverage, question, texts } from '../support/coverage.ts';
import { fragmentOf, sharedLink, toolAddress } from '../support/tool.ts';

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

/** What the link says that the tool offers now. */
async function inputsOf(page: Page): Promise<CoverageInputs | undefined> {
  return openCoverageLink(await sharedLink(page, 'coverage'), startingQuiz())?.inputs;
}

/** A team of ten with 300 hours of planning, and someone who leads for five hours and owns it. */
function busyLink(): string {
  let inputs: CoverageInputs = startingQuiz();
  inputs = addHolder(inputs, 'team', 'Kundtjänst').inputs;
  inputs = addHolder(inputs, 'person', 'Redaktör').inputs;
  inputs = addHolder(inputs, 'person', 'Chef').inputs;
  const holders = inputs.holders.map((one) => (one.kind === 'team' ? { ...one, headcount: 10 } : one));
  inputs = setAssignment({ ...inputs, holders }, 'today', 'plan', 'a', { hours: 300 });
  inputs = setAssignment(inputs, 'today', 'strategy', 'c', {});
  inputs = setAssignment(inputs, 'today', 'analyse', 'c', {});
  inputs = setAssignment(inputs, 'today', 'lead', 'b', { hours: 5, level: 3 });
  return writeCoverageLink(inputs, stamp);
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
    expect(link).toBe(await sharedLink(page, 'coverage'));
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
    const fragment = fragmentOf(await sharedLink(page, 'coverage'));
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
    expect(fragmentOf(await sharedLink(page, 'coverage'))).toBe(fragment);
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

  test('can go on writing a role while the rest of the tool arrives', async ({ page }) => {
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/data/coverage.sv.json', async (route) => {
      await held;
      await route.continue();
    });
    await openCoverage(page);
    await give(page, 'strategy', 'one');
    const role = question(page, 'strategy').getByRole('textbox');
    await role.pressSequentially('Webb');
    arrive();
    await expect(page.locator('.kicker').first()).toHaveText(sv.result.kicker.yours);
    await expect(role).toBeFocused();
    await page.keyboard.type('redaktör');
    await expect(role).toHaveValue('Webbredaktör');
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

  test('that a text opened is said to be made up, until the reader changes it', async ({ page, request }) => {
    const link = await request.get(`${siteBase}data/examples/coverage-onePerson.sv.txt`);
    await openCoverage(page, 'sv', await link.text());
    await expect(page.locator('.tool-answer .about')).toHaveText(sv.result.scenarios.onePerson.about);
    await expect(page.getByText(sv.session.state.sharedFirst)).toHaveCount(0);
    await question(page, 'lead').getByRole('radio').first().check();
    await expect(page.locator('.tool-answer .about')).toHaveCount(0);
  });
});

test.describe('an answer in short', () => {
  test('gives the hours and the level back when the reader comes back to it', async ({ page }) => {
    await openCoverage(page, 'sv', busyLink());
    const lead = async () => (await inputsOf(page))?.capabilities.lead.assignments;
    const radios = question(page, 'lead').getByRole('radio');
    await expect(radios.nth(1)).toBeChecked();
    await radios.nth(1).focus();
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowDown');
    await expect(radios.nth(5)).toBeChecked();
    await expect(question(page, 'lead').getByText(/ersatte det som var ifyllt i detalj/)).toBeVisible();
    await expect.poll(lead).toEqual([]);
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowUp');
    await expect(radios.nth(1)).toBeChecked();
    await expect.poll(lead).toEqual([{ holder: 'b', hours: 5, level: 3 }]);
    await expect(question(page, 'lead').getByText(/ersatte det som var ifyllt i detalj/)).toHaveCount(0);
  });

  test('that names another can be taken back, with the hours', async ({ page }) => {
    await openCoverage(page, 'sv', busyLink());
    const lead = async () => (await inputsOf(page))?.capabilities.lead.assignments;
    await page.locator('#lead-holder').selectOption({ label: 'Chef' });
    await expect.poll(lead).toEqual([{ holder: 'c', hours: null, level: 2 }]);
    await question(page, 'lead').getByRole('button', { name: sv.form.undo, exact: true }).click();
    await expect.poll(lead).toEqual([{ holder: 'b', hours: 5, level: 3 }]);
  });

  test('tells an agency from a freelancer, who may be away', async ({ page }) => {
    await openCoverage(page);
    await give(page, 'advertise', 'outside');
    const kind = page.locator('#advertise-holder-kind');
    await expect(kind).toHaveValue('agency');
    await expect(page.getByLabel(sv.form.role.agency)).toBeVisible();
    await kind.selectOption('freelancer');
    await expect(page.getByLabel(sv.form.role.freelancer)).toBeVisible();
    await expect.poll(async () => (await inputsOf(page))?.holders[0]?.kind).toBe('freelancer');
    const { result } = evaluated(await sharedLink(page, 'coverage'));
    expect(result).toMatchObject({ keyPerson: { count: 1, of: 1 } });
  });

  test('says so when there is no room for one more', async ({ page }) => {
    let inputs: CoverageInputs = startingQuiz();
    for (let i = 0; i < maxHolders; i += 1) inputs = addHolder(inputs, 'person', `Roll ${i}`).inputs;
    inputs = withQuick(inputs, 'plan', 'one');
    await openCoverage(page, 'sv', writeCoverageLink(inputs, stamp));
    const team = question(page, 'plan').locator('input[value="team"]');
    await team.click();
    await expect(question(page, 'plan').locator('.field-error')).toContainText(String(maxHolders));
    await expect(question(page, 'plan').locator('input[value="one"]')).toBeChecked();
  });

  test('of not knowing is still there after a reload, and all nine have a result of their own', async ({
    page,
  }) => {
    await openCoverage(page);
    await give(page, 'strategy', 'unknown');
    await give(page, 'lead', 'team');
    await give(page, 'plan', 'unknown');
    await expect(page.locator('progress')).toHaveAttribute('value', '3');
    await expect(page.locator('.kicker').first()).toHaveText(sv.result.kicker.yours);
    await expect(page).toHaveURL(/#v=1/);
    for (const address of [page.url(), toolAddress('coverage', 'sv')]) {
      await page.goto('about:blank');
      await page.goto(address);
      await ready(page);
      await expect(question(page, 'lead').locator('input[value="team"]')).toBeChecked();
      await expect(page.locator('progress')).toHaveAttribute('value', '3');
      await expect(question(page, 'plan').locator('input[value="unknown"]')).toBeChecked();
      await expect(question(page, 'analyse').getByRole('radio', { checked: true })).toHaveCount(0);
    }
    for (const id of capabilityIds) await give(page, id, 'unknown');
    await expect(page.locator('table.grid tbody tr[data-status="unknown"]')).toHaveCount(9);
    await expect(page.locator('.kicker').first()).toHaveText(sv.result.kicker.yours);
    await page.reload();
    await ready(page);
    await expect(page.locator('progress')).toHaveAttribute('value', '9');
    await expect(page.locator('table.grid tbody tr[data-status="unknown"]')).toHaveCount(9);
    await page.getByRole('button', { name: sv.form.reset, exact: true }).click();
    await expect(page.locator('progress')).toHaveAttribute('value', '0');
    await expect(page.locator('.kicker').first()).not.toHaveText(sv.result.kicker.yours);
    await page.reload();
    await ready(page);
    await give(page, 'lead', 'team');
    await expect(page.locator('progress')).toHaveAttribute('value', '1');
  });
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
    const inputs = openCoverageLink(await sharedLink(page, 'coverage'), startingQuiz())?.inputs;
    expect(inputs?.holders[0]?.totalHours).toBe(7.5);
  });

  test('another headcount is typed without a loss of hours, and refused where they do not fit', async ({
    page,
  }) => {
    await openCoverage(page, 'sv', busyLink());
    await openDetail(page);
    const people = page.locator('#headcount-a');
    await people.press('ControlOrMeta+a');
    await people.pressSequentially('12');
    await people.blur();
    await expect.poll(async () => (await inputsOf(page))?.holders[0]?.headcount).toBe(12);
    const hours = async () => (await inputsOf(page))?.capabilities.plan.assignments[0]?.hours;
    expect(await hours()).toBe(300);

    await people.fill('1');
    await people.blur();
    await expect(page.locator('#headcount-a-error')).toContainText('ryms inte');
    await expect(people).toHaveAttribute('aria-invalid', 'true');
    expect(await hours()).toBe(300);
    expect((await inputsOf(page))?.holders[0]?.headcount).toBe(12);
    // As soon as the hours fit, what was typed holds.
    await page.locator('#full-plan > summary').click();
    await page.locator('#hours-today-plan-a').fill('100');
    await expect(page.locator('#headcount-a-error')).toHaveCount(0);
    await expect.poll(async () => (await inputsOf(page))?.holders[0]?.headcount).toBe(1);
    expect(await hours()).toBe(100);
  });

  test('a team does not become one person with more hours than one has', async ({ page }) => {
    await openCoverage(page, 'sv', busyLink());
    await openDetail(page);
    const kind = page.locator('#kind-a');
    await kind.selectOption('person');
    await expect(kind).toHaveValue('team');
    await expect(page.getByText(/Timmarna ryms inte: en enda person/)).toBeVisible();
    await kind.selectOption('agency');
    await expect(page.getByText(/Timmarna ryms inte: en enda person/)).toHaveCount(0);
    await kind.selectOption('team');
    await expect(page.locator('#headcount-a')).toHaveValue('10');
    const inputs = await inputsOf(page);
    expect(inputs?.holders[0]).toMatchObject({ kind: 'team', headcount: 10 });
    expect(inputs?.capabilities.plan.assignments[0]?.hours).toBe(300);
  });

  test('what was typed of someone who is removed does not stand at someone new', async ({ page }) => {
    await openCoverage(page);
    await answerAll(page);
    await openDetail(page);
    const add = page.getByRole('button', { name: sv.detail.holders.add.person });
    await add.click();
    const hours = page.getByLabel(sv.detail.holders.totalHours).last();
    await hours.fill('halvtid');
    await hours.blur();
    await expect(hours).toHaveAttribute('aria-invalid', 'true');
    const rows = page.locator('.holders .row');
    const count = await rows.count();
    await rows.last().getByRole('button').click();
    await expect(rows).toHaveCount(count - 1);
    await add.click();
    await expect(rows).toHaveCount(count);
    await expect(hours).toHaveValue('');
    await expect(hours).not.toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(sv.session.share.stale)).toHaveCount(0);
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
    const inputs = openCoverageLink(await sharedLink(page, 'coverage'), startingQuiz())?.inputs;
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
    expect(
      openCoverageLink(await sharedLink(page, 'coverage'), startingQuiz())?.inputs.target,
    ).not.toBeNull();
  });
});

test.describe('what is missing', () => {
  test('goes to the budget as hours, and leads back', async ({ page }) => {
    await openCoverage(page);
    await answerAll(page);
    await expect(page.locator('#hand-over')).toBeVisible();
    const before = {
      headline: await headline(page).innerText(),
      fragment: fragmentOf(await sharedLink(page, 'coverage')),
    };
    const link = page.locator('[data-hand-over="own"]');
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(new RegExp(`^[^#]*${toolAddress('budget', 'sv')}#v=1&t=budget`));
    await ready(page);
    await expect(page.locator('[data-from]')).toContainText(budgetTexts.sv.state.from.coverage.text);
    await expect(page.locator('[data-notices]')).toHaveCount(0);
    // Analysis has nobody: an hour a week, about four a month.
    await expect(page.locator('[data-headline]').first()).toBeVisible();
    await expect(page.getByLabel(budgetTexts.sv.quick.hoursPlan)).not.toHaveValue('');
    await page.locator('[data-from] a').click();
    await ready(page);
    await expect(headline(page)).toHaveText(before.headline);
    expect(fragmentOf(await sharedLink(page, 'coverage'))).toBe(before.fragment);
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

test.describe('one result', () => {
  test('is gone through in a workshop, one gap at a time', async ({ page }) => {
    await openCoverage(page, 'sv', linkOf(6, 'Webbredaktör'));
    const opener = page.locator('.tool-details').getByRole('button', { name: sv.merge.workshop.open });
    await opener.click();
    const heading = page.getByRole('dialog').getByRole('heading', { level: 3 }).first();
    // Nobody has the last three, which comes before whatever hangs on one person.
    await expect(heading).toHaveText(sv.names.advertise.name);
    await page.keyboard.press('ArrowRight');
    await expect(heading).not.toHaveText(sv.names.advertise.name);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  test('that came in a link is read before the questions, and is nobody’s own', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openCoverage(page, 'sv', linkOf(6, 'Webbredaktör'));
    const top = async (part: string): Promise<number> => (await page.locator(part).boundingBox())?.y ?? 0;
    await expect(page.locator('#picture-title')).toBeVisible();
    expect(await top('#grid-title')).toBeLessThan(await top('.tool-form'));
    await expect(page.getByLabel(sv.merge.own.label)).toHaveCount(0);
    // It stays where it is once the reader has made it theirs.
    await give(page, 'analyse', 'team');
    await expect(page.getByLabel(sv.merge.own.label)).toBeVisible();
    expect(await top('#grid-title')).toBeLessThan(await top('.tool-form'));
  });

  test('is printed with its table once, and without what can only be pressed', async ({ page }) => {
    await openCoverage(page, 'sv', linkOf(6, 'Webbredaktör'));
    await expect(page.locator('.picture-frame svg')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('table.grid')).toBeVisible();
    await expect(page.locator('.picture-frame')).toBeHidden();
    await expect(page.locator('.tool-form')).toBeHidden();
    await expect(page.getByText(sv.picture.source)).toBeVisible();
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
    const mine = await sharedLink(page, 'coverage');
    await expect(page).toHaveURL(new RegExp(`${mine.slice(-5)}$`));
    await page.goto('about:blank');
    await openCoverage(page, 'sv', linkOf(2, 'Kommunikatör'));
    await expect(page.getByText(sv.session.state.shared)).toBeVisible();
    await page.getByRole('button', { name: sv.session.state.restore }).click();
    await expect.poll(() => sharedLink(page, 'coverage')).toBe(mine);
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
    expect(new URL(page.url()).pathname).toBe(toolAddress('coverage', locale));
  }
});
