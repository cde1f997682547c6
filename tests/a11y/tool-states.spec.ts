// The tool in the states that a page does not open in: filled in, every assumption shown, something wrong.
import { locales } from '../../src/i18n/locale.ts';
import { field, openBudget, texts, typeInto } from '../support/budget.ts';
import { answerAll, openCoverage, texts as coverageTexts } from '../support/coverage.ts';
import { startingQuiz } from '../../src/tools/coverage/assumptions.ts';
import { writeCoverageLink } from '../../src/tools/coverage/link.ts';
import { startTarget, updateHolder } from '../../src/tools/coverage/plan.ts';
import { quickAnswers, withQuick } from '../../src/tools/coverage/quick.ts';
import { capabilityIds, maxLabel, type CoverageInputs } from '../../src/tools/coverage/state.ts';
import { addAxe, axeViolations, expect, test, unfold } from '../support/browser.ts';
import { isYours, openSalary, ownSalary, texts as salaryTexts, typeSalary } from '../support/salary.ts';
import { cutOff, overflowing, smallTargets } from '../support/layout.ts';

/** Ordinary roles, as long as Swedish makes them, and a word that is as long as a role may be. */
const longRoles = [
  'Verksamhetsutvecklingsansvarig',
  'Kundtjänst-/marknadsföringsansvarig',
  'Informationssäkerhetssamordnare',
  'W'.repeat(maxLabel),
];

/** Everything done by such roles in turn, with a target. */
function longLink(turn: number): string {
  let inputs: CoverageInputs = startingQuiz();
  for (const [index, id] of capabilityIds.entries())
    inputs = withQuick(inputs, id, quickAnswers[(index + turn) % 5] ?? 'one');
  for (const [index, { id }] of inputs.holders.entries())
    inputs = updateHolder(inputs, id, {
      label: longRoles[(index + turn) % longRoles.length] ?? '',
      totalHours: 1,
    });
  return writeCoverageLink(startTarget(inputs), { edition: '2026.11', headline: '' });
}

const looks = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  '320 px wide': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
} as const;

for (const locale of locales) {
  for (const [name, { colorScheme, viewport }] of Object.entries(looks)) {
    test.describe(`${locale}, ${name}`, () => {
      test.use({ colorScheme, viewport });

      test('the budget with own figures, every assumption and an error', async ({ context, page }) => {
        const text = texts[locale];
        await addAxe(context);
        await openBudget(page, locale);
        await typeInto(page, text.quick.hoursPlan, '80');
        await expect(page.locator('.kicker').first()).toHaveText(text.result.yours);
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);

        await page.getByRole('radio', { name: text.form.full }).check();
        await expect(field(page, text.fields.horizonMonths.label)).toBeVisible();
        await unfold(page);
        await typeInto(page, text.fields.horizonMonths.label, 'abc');
        await page.getByRole('button', { name: text.form.showResult }).click();
        await expect(page.locator('.error-summary')).toBeFocused();
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });

      test('the budget with an example, four options and all that lies behind the answer', async ({
        context,
        page,
      }) => {
        const text = texts[locale];
        await addAxe(context);
        await openBudget(page, locale);
        await page.getByRole('button', { name: text.form.example, exact: true }).click();
        expect(await axeViolations(page)).toEqual([]);
        await page.locator('.examples button').first().click();
        await page.getByRole('button', { name: text.options.picker.compare }).click();
        await expect(page.locator('[data-simulated="true"]')).toBeVisible();
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });

      test('who does what, answered, in detail, with an error and a target', async ({ context, page }) => {
        const text = coverageTexts[locale];
        await addAxe(context);
        await openCoverage(page, locale);
        await answerAll(page);
        await expect(page.locator('[data-hand-over]').first()).toBeVisible();
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);

        await page.getByRole('radio', { name: text.form.full }).check();
        await page.getByRole('button', { name: text.detail.target.start }).click();
        await expect(page.locator('#target')).toBeVisible();
        const hours = page.getByLabel(text.detail.holders.totalHours).first();
        await hours.fill('200');
        await page.getByRole('button', { name: text.form.showResult }).click();
        await expect(page.locator('.error-summary')).toBeFocused();
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });

      test('who does what, as an example with fifteen roles', async ({ context, page }) => {
        const text = coverageTexts[locale];
        await addAxe(context);
        await openCoverage(page, locale);
        await page.getByRole('button', { name: text.form.example, exact: true }).click();
        expect(await axeViolations(page)).toEqual([]);
        await page.getByRole('button', { name: text.result.scenarios.fifteen.name, exact: true }).click();
        await expect(page.locator('.tool-answer .about')).toHaveText(text.result.scenarios.fifteen.about);
        await page.getByRole('radio', { name: text.form.full }).check();
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });

      test('who does what, merged and in a workshop', async ({ context, page }) => {
        const text = coverageTexts[locale];
        const link = (first: 'one' | 'nobody'): string =>
          writeCoverageLink(withQuick(withQuick(startingQuiz(), 'strategy', first), 'lead', 'team'), {
            edition: '2026.11',
            headline: '',
          });
        await addAxe(context);
        await openCoverage(page, locale);
        await page.getByRole('button', { name: text.form.merge }).click();
        await page
          .locator('#merge textarea')
          .fill(`${link('one')} ${link('nobody')} ${link('one').slice(0, -9)}`);
        await expect(page.locator('.merge-table tbody tr')).toHaveCount(9);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
        await page.locator('.merge-result').getByRole('button', { name: text.merge.workshop.open }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(text.merge.workshop.facilitator).check();
        expect(await axeViolations(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });

      test('a salary, compared, with own data, every figure and an error', async ({ context, page }) => {
        const text = salaryTexts[locale];
        await addAxe(context);
        await openSalary(page, locale);
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        await typeSalary(page, '43217', locale);
        await isYours(page, locale);
        await page.locator('input[name="compare"][value="sexes"]').check();
        const section = page.locator('#own-data');
        await section
          .getByLabel(text.ownData.field.label)
          .fill('Name;Age;Salary\nA;31;38500\nB;44;41000\nC;52;42500\nD;29;45000\nE;36;47250\nTotal;;214250');
        await section.getByRole('button', { name: text.ownData.field.read, exact: true }).click();
        await expect(section.locator('.own-data-proposal')).toBeVisible();
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);

        await section.locator('.own-data-proposal .button:not(.quiet)').click();
        await expect(section.locator('[data-used]')).toBeFocused();
        await typeSalary(page, '552000', locale);
        await page.getByRole('button', { name: text.form.showResult }).click();
        await expect(page.locator('.error-summary')).toBeFocused();
        await expect(ownSalary(page, locale)).toHaveAttribute('aria-invalid', 'true');
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });

      test('salaries of five countries, converted', async ({ context, page }) => {
        const text = salaryTexts[locale];
        await addAxe(context);
        await openSalary(page, locale);
        await page.getByRole('button', { name: text.form.example, exact: true }).click();
        expect(await axeViolations(page)).toEqual([]);
        await page.getByRole('button', { name: text.scenarios.nordic.name, exact: true }).click();
        await page.locator('#convert-to').selectOption('EUR');
        await expect(page.locator('[data-share-link]')).toHaveValue(/&cv=eur&/);
        await unfold(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });
    });
  }
}

for (const width of [320, 390]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 740 } });

    for (const turn of longRoles.keys()) {
      test(`who does what never scrolls sideways, however long its roles are (${turn + 1})`, async ({
        page,
      }) => {
        const text = coverageTexts.sv;
        await openCoverage(page, 'sv', longLink(turn));
        await expect(page.locator('#target')).toBeVisible();
        await expect(page.locator('#picture-title')).toBeVisible();
        await unfold(page);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        await page.getByRole('radio', { name: text.form.full }).check();
        await expect(page.getByText(text.detail.holders.help)).toBeVisible();
        await unfold(page);
        expect(await overflowing(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
      });
    }
  });
}
