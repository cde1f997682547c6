// The job the site exists for: read, estimate, copy the link, open it elsewhere and meet the same figures.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { readAsset } from '../../scripts/budgets.ts';
import { projectRoot, siteBase } from '../../scripts/dist.ts';
import { formatMoney } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locale.ts';
import { sv as notices } from '../../src/i18n/notices/sv.ts';
import { checksum } from '../../src/lib/share/checksum.ts';
import { pagePath } from '../../src/routes.ts';
import { inputsFromFlat } from '../../src/tools/budget/flat.ts';
import { writeBudgetLink } from '../../src/tools/budget/link.ts';
import { noDefaults, startingInputs } from '../../src/tools/budget/state.ts';
import { answer, field, openBudget, texts, typeInto, worded } from '../support/budget.ts';
import { toolTexts } from '../support/tool-texts.ts';
import { addAxe, axeViolations, expect, ready, test, watch } from '../support/browser.ts';
import { fragmentOf, sharedLink, toolAddress } from '../support/tool.ts';

const { sv } = texts;

/** Fills in what a practitioner knows; a plan that is not the example and not the starting values. */
async function fillIn(page: Page): Promise<void> {
  await typeInto(page, sv.quick.hoursToday, '24');
  await typeInto(page, sv.quick.hoursPlan, '80');
  await typeInto(page, sv.fields.marginPerCustomer.label, '9 500');
  await typeInto(page, sv.fields.socialVisits.label, '1 200');
  await typeInto(page, sv.fields.leadRate.label, '4');
  await typeInto(page, sv.fields.organicLeadRate.label, '2');
  await typeInto(page, sv.fields.closeRate.label, '15');
  await typeInto(page, sv.fields.ads.label, '25 000');
  await typeInto(page, sv.fields.cpc.label, '14');
  await expect(page.locator('.kicker').first()).toHaveText(sv.result.yours);
}

/** What `npm run -s evaluate` prints for a link, its inputs, notices and result. */
function evaluated(link: string): { notices: unknown[]; result: Record<string, unknown> } {
  const run = spawnSync('node', ['scripts/evaluate.ts', link], { cwd: projectRoot, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  return JSON.parse(run.stdout) as { notices: unknown[]; result: Record<string, unknown> };
}

test.describe('a reader', () => {
  test('reads, estimates, copies the link, and the boss meets the same figures', async ({
    page,
    browser,
    baseURL,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(siteBase + pagePath('playbooks', 'sv').slice(1));
    await page.locator('main a[href*="nio-saker"]').first().click();
    await page
      .locator(`main a[href="${toolAddress('budget', 'sv')}"]`)
      .first()
      .click();
    await ready(page);
    await fillIn(page);
    const mine = await answer(page);
    await page.getByRole('button', { name: sv.share.copy, exact: true }).click();
    await expect(page.getByText(sv.share.copied)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await sharedLink(page, 'budget'));
    expect(copied.length, 'characters of a quick budget').toBeLessThan(500);

    const elsewhere = await browser.newContext({
      baseURL: baseURL ?? '',
      viewport: { width: 390, height: 800 },
      locale: 'en-GB',
      colorScheme: 'dark',
    });
    const complaints = watch(elsewhere, new URL(baseURL ?? '').origin);
    const boss = await elsewhere.newPage();
    await boss.goto(copied);
    await ready(boss);
    await expect(boss.locator('.kicker').first()).toHaveText(sv.result.yours);
    expect(await answer(boss)).toEqual(mine);
    await expect(boss.locator('[data-notices]')).toHaveCount(0);
    expect(fragmentOf(await sharedLink(boss, 'budget'))).toBe(fragmentOf(copied));
    expect(complaints).toEqual([]);
    await elsewhere.close();

    // The command line gives the figures of the page.
    const { notices: none, result } = evaluated(copied);
    expect(none).toEqual([]);
    const { net } = (result.additional ?? result) as { net: number };
    expect(mine.figures).toContain(formatMoney(net, 'SEK', 'sv'));
  });

  test('changes language and keeps the figures', async ({ page }) => {
    await openBudget(page);
    await fillIn(page);
    const fragment = fragmentOf(await sharedLink(page, 'budget'));
    await expect.poll(() => fragmentOf(page.url())).toBe(fragment);
    await page.locator('header a[hreflang="en"]').click();
    await expect(page).toHaveURL(new RegExp(`${toolAddress('budget', 'en')}#v=1&`));
    await ready(page);
    await expect(page.locator('.kicker').first()).toHaveText(texts.en.result.yours);
    expect(fragmentOf(await sharedLink(page, 'budget'))).toBe(fragment);
    await expect(page.locator('[data-notices]')).toHaveCount(0);
  });

  for (const locale of locales) {
    test(`is sent no words in another language than ${locale}`, async ({ page }) => {
      const scripts: string[] = [];
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.endsWith('.js')) scripts.push(pathname);
      });
      await openBudget(page, locale);
      await typeInto(page, texts[locale].quick.hoursPlan, '80');
      await expect(page.locator('.kicker').first()).toHaveText(texts[locale].result.yours);
      await page.getByRole('radio', { name: texts[locale].form.full }).check();
      await expect(field(page, texts[locale].fields.horizonMonths.label)).toBeVisible();
      const sent = scripts.map((path) => String(readAsset(path))).join('\n');
      const parts = await toolTexts();
      expect(scripts.length).toBeGreaterThan(0);
      for (const other of locales.filter((language) => language !== locale)) {
        expect(parts[other].filter((part) => sent.includes(part))).toEqual([]);
      }
    });
  }

  test('leaves the tool with one step back', async ({ page }) => {
    await page.goto(siteBase + pagePath('tools', 'sv').slice(1));
    await page
      .locator(`main a[href="${toolAddress('budget', 'sv')}"]`)
      .first()
      .click();
    await ready(page);
    await fillIn(page);
    await expect(page).toHaveURL(/#v=1&t=budget&/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${siteBase + pagePath('tools', 'sv').slice(1)}$`));
  });

  test('explores the chart of the own figures with the keyboard', async ({ page, context }) => {
    await addAxe(context);
    await openBudget(page);
    await expect(page.locator('figure.chart svg:visible').first()).toBeVisible();
    await fillIn(page);
    const chart = page.locator('.recharts-surface:visible').first();
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.recharts-tooltip-wrapper').first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('finds the same tool in the playbook when asked for', async ({ page }) => {
    await page.goto(siteBase + pagePath('playbooks', 'sv').slice(1));
    await page.locator('main a[href*="nio-saker"]').first().click();
    const frames = page.locator('main iframe');
    await expect(frames).toHaveCount(0);
    await page.locator('[data-open-tool]').first().click();
    const tool = page.frameLocator('main iframe').locator('[data-tool="budget"][data-hydrated="true"]');
    await expect(tool.locator('[data-headline]')).toBeVisible();
  });
});

test.describe('the worked examples', () => {
  for (const name of ['budget-worked', 'budget-baseline']) {
    for (const locale of ['sv', 'en'] as const) {
      test(`${name} shows its result in ${locale}`, async ({ page }) => {
        const file = join(projectRoot, 'tests/support/vectors', `${name}.json`);
        const vector = JSON.parse(readFileSync(file, 'utf8')) as {
          inputs: unknown;
          result: Measures & { additional?: Measures };
        };
        const names = { option: 'A', baseline: 'B' };
        const inputs = inputsFromFlat(
          vector.inputs,
          startingInputs(noDefaults, names, new Date()),
          new Date(),
        );
        if (!inputs.ok) throw new Error(inputs.error.join('\n'));
        await openBudget(
          page,
          locale,
          writeBudgetLink(inputs.value.inputs, { edition: '2026.11', headline: '' }),
        );
        await expect(page.locator('.kicker').first()).toHaveText(texts[locale].result.yours);
        await expect(page.locator('[data-notices]')).toHaveCount(0);
        const { figures } = await answer(page);
        const { net, peakFunding } = vector.result.additional ?? vector.result;
        for (const value of [net, peakFunding]) expect(figures).toContain(formatMoney(value, 'SEK', locale));
      });
    }
  }
});

interface Measures {
  readonly net: number;
  readonly peakFunding: number;
}

test.describe('a field', () => {
  const label = sv.fields.agency.label;

  const wrong: readonly (readonly [typed: string, message: string])[] = [
    ['tolv tusen', sv.errors.text],
    ['12 tkr', sv.errors.abbreviation],
    ['1.200', sv.errors.ambiguous],
    ['-5', sv.errors.negative],
    ['1e309', sv.errors.exponent],
    ['25 %', sv.errors.unit],
    ['9 000 000 000 000', sv.errors.high],
  ];

  for (const [typed, message] of wrong) {
    test(`says what to do about “${typed}” and keeps it`, async ({ page, context }) => {
      await addAxe(context);
      await openBudget(page);
      await fillIn(page);
      // The answer, and the link with it, come a moment after the last key.
      await expect(page.locator('[data-share-link]')).toHaveValue(/&fp=14i_/);
      const before = fragmentOf(await sharedLink(page, 'budget'));
      const input = await typeInto(page, label, typed);
      const described = page.locator(`[id="${(await input.getAttribute('id')) ?? ''}-error"]`);
      await expect(described).toHaveText(worded(message));
      await expect(input).toHaveAttribute('aria-invalid', 'true');
      await expect(input).toHaveAttribute('aria-describedby', /-error/);
      await expect(input).toHaveValue(typed);
      expect(fragmentOf(await sharedLink(page, 'budget')), 'nothing is counted that was not understood').toBe(
        before,
      );

      await page.getByRole('button', { name: sv.form.showResult }).click();
      const summary = page.locator('.error-summary');
      await expect(summary).toBeFocused();
      expect(await axeViolations(page)).toEqual([]);
      await summary.getByRole('link').first().click();
      await expect(input).toBeFocused();

      await input.fill('4000');
      await input.blur();
      await expect(described).toHaveCount(0);
      await expect(input).not.toHaveAttribute('aria-invalid', 'true');
    });
  }

  test('asks which of two numbers was meant, and takes the answer', async ({ page }) => {
    await openBudget(page);
    const input = await typeInto(page, label, '1.200');
    const choices = page.getByRole('button', { name: worded(sv.errors.choose) });
    await expect(choices).toHaveCount(2);
    await choices.filter({ hasText: /1\s200/ }).click();
    await expect(input).not.toHaveAttribute('aria-invalid', 'true');
    expect(await input.inputValue()).toMatch(/^1\s200$/);
  });

  test('understands a number as people write it, and says so', async ({ page }) => {
    await openBudget(page);
    const input = await typeInto(page, label, '1 200 000,50 kr');
    await expect(input).toHaveValue('1 200 000,50 kr');
    await expect(input).not.toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator(`[id="${(await input.getAttribute('id')) ?? ''}-echo"]`)).toHaveText(
      /1\s200\s000,50/,
    );
  });

  test('may be empty', async ({ page }) => {
    await openBudget(page);
    await fillIn(page);
    const input = await typeInto(page, label, '');
    await expect(input).not.toHaveAttribute('aria-invalid', 'true');
    expect(JSON.stringify(await answer(page))).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('says when a number is out of range', async ({ page }) => {
    await openBudget(page);
    await page.getByRole('radio', { name: sv.form.full }).check();
    const input = await typeInto(page, sv.fields.horizonMonths.label, '999');
    await expect(page.locator('#horizonMonths-error')).toHaveText(worded(sv.errors.high));
    await expect(input).toHaveValue('999');
  });

  test('says when the first effect comes after the full one', async ({ page }) => {
    await openBudget(page);
    await page.getByRole('radio', { name: sv.quick.goals.support }).check();
    await typeInto(page, sv.fields.supportLag.label, '5');
    const input = await typeInto(page, sv.fields.supportFull.label, '3');
    await expect(page.locator('#supportFull-error')).toHaveText(worded(sv.errors.order));
    await expect(input).toHaveValue('3');
  });
});

test.describe('how sure a figure is', () => {
  test('is asked of what was typed, and stands in the link', async ({ page }) => {
    await openBudget(page);
    await fillIn(page);
    const sure = page.locator('#closeRate-sure');
    await expect(sure).toHaveValue('informed');
    await expect(page.locator('#closeRate-sure-range')).toHaveText('12–20 av hundra');
    await expect(page.locator('#options-0-ads-sure')).toHaveCount(0);
    await sure.selectOption('guess');
    await expect(page.locator('#closeRate-sure-range')).toHaveText('7,5–30 av hundra');
    await expect(page.locator('[data-share-link]')).toHaveValue(/_0\.15g_/);
  });

  test('may be a range of the reader’s own, with an end on the wrong side said and kept', async ({
    page,
    context,
  }) => {
    await addAxe(context);
    await openBudget(page);
    await fillIn(page);
    await page.locator('#closeRate-sure').selectOption('own');
    const low = page.locator('#closeRate-low');
    await low.fill('25');
    await low.blur();
    await expect(page.locator('#closeRate-low-error')).toHaveText(worded(sv.detail.errors.low));
    await expect(low).toHaveValue('25');
    expect(await axeViolations(page)).toEqual([]);
    await low.fill('5');
    await low.blur();
    await expect(page.locator('#closeRate-low-error')).toHaveCount(0);
    await expect(page.locator('[data-share-link]')).toHaveValue(/_0\.15l0\.05h/);
    // A new figure keeps the range that was given around the old one, whatever is typed on the way.
    await typeInto(page, sv.fields.closeRate.label, '30');
    await expect(low).toHaveValue('10');
  });

  test('is told when a figure leaves what is reasonable, and the figure is counted', async ({ page }) => {
    await openBudget(page);
    await fillIn(page);
    await expect(page.locator('#cpc-range')).not.toContainText(sv.detail.sure.outside);
    await typeInto(page, sv.fields.cpc.label, '400');
    await expect(page.locator('#cpc-range')).toContainText(sv.detail.sure.outside);
    await expect(page.locator('[data-share-link]')).toHaveValue(/&fp=400i_/);
  });
});

test('every assumption can be counted in outcomes instead, with one that the answer is about', async ({
  page,
}) => {
  await openBudget(page);
  await fillIn(page);
  await page.getByRole('radio', { name: sv.form.full }).check();
  await page.getByRole('radio', { name: sv.detail.mode.outcome }).check();
  const section = page.locator('.section').filter({ hasText: sv.sections.outcome });
  await section.getByRole('button', { name: sv.detail.outcomes.add }).click();
  const primary = section.getByRole('radio', { name: sv.detail.outcomes.primary });
  await expect(primary).toHaveCount(2);
  await primary.nth(1).check();
  await expect(primary.nth(0)).not.toBeChecked();
  await page.locator('#outcomes-1-title').fill('Besvarad fråga');
  await page.locator('#outcomes-1-volumePerMonth').fill('300');
  await expect(page.locator('[data-headline]').first()).toContainText('Besvarad fråga');
  await page.getByRole('radio', { name: sv.detail.mode.value }).check();
  await expect(page.locator('[data-headline]').first()).not.toContainText('Besvarad fråga');
});

/** A link's fragment with a checksum that fits. */
function sealed(body: string): string {
  return `${body}&x=${checksum(body)}`;
}

test.describe('a link', () => {
  /** Opens the tool anew with a fragment and gives the kinds of notice it shows. */
  async function noticesOf(page: Page, fragment: string): Promise<string[]> {
    await page.goto('about:blank');
    await openBudget(page, 'sv', fragment);
    await expect(page.locator('[data-notices]')).toBeVisible();
    const kinds = await page
      .locator('[data-notices] [data-kind]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-kind') ?? ''));
    expect(JSON.stringify(await answer(page))).not.toMatch(/NaN|Infinity|undefined/);
    return kinds;
  }

  test('that was cut says so, wherever it was cut', async ({ page }) => {
    await openBudget(page);
    await fillIn(page);
    const whole = fragmentOf(await sharedLink(page, 'budget'));
    const lengths = [3, 8, 14, 20, 0.25, 0.5, 0.75, -40, -8, -6, -5, -3, -2, -1].map((part) =>
      part < 0 ? whole.length + part : part < 1 ? Math.round(whole.length * part) : part,
    );
    for (const length of lengths) {
      expect(await noticesOf(page, whole.slice(0, length)), `cut to ${length}`).toContain('incomplete');
      await expect(page.locator('[data-notices]')).toContainText(notices.link.incomplete);
    }
    const middle = Math.round(whole.length / 2);
    expect(await noticesOf(page, whole.slice(0, middle) + whole.slice(middle + 1))).toContain('incomplete');
  });

  const odd: readonly (readonly [what: string, fragment: string, kind: string])[] = [
    ['another tool', sealed('v=1&t=salary&p=42000'), 'wrong-tool'],
    ['a newer version', sealed('v=99&t=budget'), 'newer'],
    ['a version that is none', sealed(`v=${'9'.repeat(30)}&t=budget`), 'invalid'],
    ['a key nobody knows', sealed('v=1&t=budget&zz=1'), 'unknown'],
    ['keys of the language', sealed('v=1&t=budget&__proto__=1&constructor=2'), 'unknown'],
    ['markup', 'v=1&t=budget&l=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&x=00000', 'incomplete'],
    ['broken encoding', 'v=1&t=budget&l=%E0%A4%A&x=00000', 'incomplete'],
    ['far too much', `v=1&t=budget&${'a=1&'.repeat(8000)}x=00000`, 'incomplete'],
  ];
  for (const [what, fragment, kind] of odd) {
    test(`with ${what} opens with a notice`, async ({ page }) => {
      page.on('dialog', (dialog) => {
        throw new Error(`a dialog: ${dialog.message()}`);
      });
      expect(await noticesOf(page, fragment)).toContain(kind);
      await fillIn(page);
      // Said until the reader has seen to it, and no fresh link before that: it would pass the damage on unsaid.
      await expect(page.locator('[data-share-link]')).toHaveCount(0);
      await page.getByRole('button', { name: sv.state.reviewed }).click();
      await expect(page.locator('[data-notices]')).toHaveCount(0);
      await sharedLink(page, 'budget');
    });
  }

  test('opened over the page replaces what the page shows', async ({ page }) => {
    await openBudget(page);
    await fillIn(page);
    // The answer, and the link with it, come a moment after the last key.
    await expect(page.locator('[data-share-link]')).toHaveValue(/&fp=14i_/);
    const first = fragmentOf(await sharedLink(page, 'budget'));
    const mine = await answer(page);
    await typeInto(page, sv.quick.hoursPlan, '40');
    await expect(page).not.toHaveURL(new RegExp(`${first}$`));
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, first);
    await expect.poll(() => answer(page)).toEqual(mine);
  });

  test('in the query works and moves to the fragment, where no server sees it', async ({ page }) => {
    await openBudget(page);
    await fillIn(page);
    const fragment = fragmentOf(await sharedLink(page, 'budget'));
    const mine = await answer(page);
    await page.goto(`${toolAddress('budget', 'sv')}?${fragment}`);
    await ready(page);
    await expect.poll(() => answer(page)).toEqual(mine);
    const url = new URL(page.url());
    expect(url.search).toBe('');
    expect(url.hash).toBe(`#${fragment}`);
  });

  test('whose # became %23 on the way is repaired by the page for a missing address', async ({
    browser,
    baseURL,
    page,
  }) => {
    await openBudget(page);
    await fillIn(page);
    const fragment = fragmentOf(await sharedLink(page, 'budget'));
    // In a context of its own, for the first answer is a 404, which the watch would report.
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await context.newPage();
    await other.goto(`${toolAddress('budget', 'sv')}%23${fragment}`);
    await expect(other).toHaveURL(new RegExp(`${toolAddress('budget', 'sv')}#v=1&`));
    await ready(other);
    expect(fragmentOf(await sharedLink(other, 'budget'))).toBe(fragment);
    await context.close();
  });

  test('is the canonical address while the figures are the reader’s own', async ({ page }) => {
    await openBudget(page);
    const canonical = page.locator('link[rel="canonical"]');
    await expect(canonical).not.toHaveAttribute('href', /#/);
    await fillIn(page);
    await expect(canonical).toHaveAttribute('href', /#v=1&t=budget&/);
  });
});

test.describe('a draft', () => {
  const kept = (page: Page) => page.evaluate(() => localStorage.getItem('mandat:budget:draft'));

  test('is there on the next visit, and can be thrown away and brought back', async ({ page }) => {
    await openBudget(page);
    await fillIn(page);
    const mine = await answer(page);
    const fragment = fragmentOf(await sharedLink(page, 'budget'));
    await expect.poll(() => kept(page)).toBe(fragment);

    await page.goto('about:blank');
    await openBudget(page);
    await expect.poll(() => answer(page)).toEqual(mine);
    await expect(page.getByText(sv.state.draft)).toBeVisible();

    await page.getByRole('button', { name: sv.state.startOver }).click();
    await expect(field(page, sv.quick.hoursPlan)).not.toHaveValue('80');
    await page.getByRole('button', { name: sv.state.undo, exact: true }).click();
    await expect.poll(() => answer(page)).toEqual(mine);
  });

  test('is never written over by a plan that only passes while the page is reloaded', async ({ page }) => {
    await page.addInitScript(() => {
      const written: string[] = [];
      const setItem = Reflect.get<Storage, 'setItem'>(Storage.prototype, 'setItem');
      Object.assign(globalThis, { written });
      Storage.prototype.setItem = function set(key, value) {
        if (key.endsWith(':draft')) written.push(value);
        setItem.call(this, key, value);
      };
    });
    await openBudget(page);
    await fillIn(page);
    await answer(page);
    const mine = fragmentOf(await sharedLink(page, 'budget'));
    await expect(page).toHaveURL(new RegExp(mine.slice(-5)));
    await page.reload();
    await expect(page.locator('[data-share-link]')).toHaveValue(new RegExp(`${mine}$`));
    await expect(page.locator('[data-settled="true"]')).toBeVisible();
    const written = await page.evaluate(() => (globalThis as unknown as { written: string[] }).written);
    expect(new Set(written)).toEqual(new Set([mine]));
  });

  test('survives the opening of somebody else’s link', async ({ page }) => {
    await openBudget(page);
    await fillIn(page);
    const theirs = fragmentOf(await sharedLink(page, 'budget'));
    await typeInto(page, sv.quick.hoursPlan, '72');
    await expect(page.locator('[data-share-link]')).not.toHaveValue(new RegExp(`${theirs}$`));
    const mine = fragmentOf(await sharedLink(page, 'budget'));
    await expect.poll(() => kept(page)).toBe(mine);

    await page.goto('about:blank');
    await openBudget(page, 'sv', theirs);
    await expect(field(page, sv.quick.hoursPlan)).toHaveValue('80');
    await expect(page.getByText(sv.state.shared)).toBeVisible();
    expect(await kept(page)).toBe(mine);
    await page.getByRole('button', { name: sv.state.restore }).click();
    await expect(field(page, sv.quick.hoursPlan)).toHaveValue('72');
  });

  test('comes back even after the other’s figures were changed', async ({ page }) => {
    await openBudget(page);
    await fillIn(page);
    const theirs = fragmentOf(await sharedLink(page, 'budget'));
    await typeInto(page, sv.quick.hoursPlan, '72');
    await answer(page);
    const mine = fragmentOf(await sharedLink(page, 'budget'));
    await expect.poll(() => kept(page)).toBe(mine);
    await page.goto('about:blank');
    await openBudget(page, 'sv', theirs);
    await typeInto(page, sv.quick.hoursPlan, '64');
    await page.getByRole('button', { name: sv.state.restore }).click();
    await expect(field(page, sv.quick.hoursPlan)).toHaveValue('72');
  });
});
