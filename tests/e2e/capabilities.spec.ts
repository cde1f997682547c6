// The pages of the capabilities: a tool opened from one shows an example where the capability is held in a way that fits.
import { siteBase } from '../../scripts/dist.ts';
import { siteText } from '../../src/i18n/site.ts';
import { expect, open, test } from '../support/browser.ts';
import { toolAddress } from '../support/tool.ts';

const examples = [
  ['sv', 'formagor/administration', 'coverage', 'onePerson', 'Butiksansvarig'],
  ['en', 'capabilities/advertising', 'budget', 'shop', 'More ads and film'],
] as const;

for (const [locale, page, tool, example, words] of examples) {
  test(`${locale}: ${page} opens ${tool} with ${example}, and without a complaint`, async ({ page: tab }) => {
    const { tools, forms } = siteText(locale);
    await open(tab, `${siteBase}${locale}/${page}/`);
    const entry = tab.locator('#further li').filter({ hasText: tools[tool].open });
    await expect(entry).toContainText(forms.opens[example]);
    const link = entry.getByRole('link');
    await expect(link).toHaveAttribute('href', new RegExp(`${toolAddress(tool, locale)}#v=1&t=${tool}&`));
    await link.click();
    const island = tab.locator(`[data-tool="${tool}"][data-hydrated="true"]`);
    await expect(island).toBeVisible();
    await expect(island).toContainText(words);
    await expect(tab.locator('[data-notices]')).toHaveCount(0);
  });
}
