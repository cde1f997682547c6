import { describe, expect, it } from 'vitest';
import { locales } from './i18n/locale.ts';
import { siteText } from './i18n/site.ts';
import { contactSentence } from './site-config.ts';

const mail = 'name@example.org';
const repository = 'https://example.org/mandat';

describe.each(locales)('where errors are reported, in %s', (locale) => {
  const text = siteText(locale).corrections;

  it.each([
    ['a mail address', { mail, repository: null }, ['{mail}']],
    ['a repository', { mail: null, repository }, ['{repository}']],
    ['both', { mail, repository }, ['{mail}', '{repository}']],
    ['neither', { mail: null, repository: null }, []],
  ])('names just what is set: %s', (_what, config, named) => {
    const sentence: string = text[contactSentence(config)];
    expect(sentence.match(/\{\w+\}/g) ?? []).toEqual(named);
    expect(sentence.includes(text.repositoryName)).toBe(false);
  });
});
