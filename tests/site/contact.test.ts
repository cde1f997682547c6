// Where a reader turns with an error: the same sentence on every page that asks for one, and nothing that is not set.
import { expect, it } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { siteText } from '../../src/i18n/site.ts';
import { pagePath } from '../../src/routes.ts';
import { contactSentence, siteConfig } from '../../src/site-config.ts';
import { pageAt } from '../support/site.ts';

const pages = ['about', 'method', 'corrections'] as const;

it.each(locales.flatMap((locale) => pages.map((page) => [locale, page] as const)))(
  'the sentence of this installation stands once on %s %s',
  (locale, page) => {
    const text = siteText(locale).corrections;
    const sentence = text[contactSentence(siteConfig)]
      .replace('{mail}', siteConfig.mail ?? '')
      .replace('{repository}', text.repositoryName);
    const words = pageAt(pagePath(page, locale))?.document.querySelector('main')?.textContent ?? '';
    expect(words.replace(/\s+/g, ' ').split(sentence)).toHaveLength(2);
    if (siteConfig.repository === null) expect(words).not.toContain(text.repositoryName);
  },
);
