// The pages of the capabilities: what they lead on to.
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../scripts/dist.ts';
import { locales } from '../../src/i18n/locale.ts';
import { toolIds, toolPath } from '../../src/routes.ts';
import { pages } from '../support/site.ts';

describe.each(locales)('the pages of the capabilities in %s', (locale) => {
  const tools = toolIds.map((tool) => toolPath(tool, locale));
  const found = pages.filter(
    ({ lang, document }) => lang === locale && document.querySelector('.capability') !== null,
  );

  it('are nine, and each opens its tools with an example that is there, and says which', () => {
    expect(found).toHaveLength(9);
    for (const { address, document } of found) {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('#further a')].filter((link) =>
        tools.includes(link.getAttribute('href') ?? ''),
      );
      expect(links, address).not.toHaveLength(0);
      for (const link of links) {
        expect(fileOf(link.dataset['state'] ?? ''), `${address}: ${link.textContent}`).toBeDefined();
        expect(link.nextElementSibling?.textContent, address).toBeTruthy();
      }
    }
  });
});
