import { describe, expect, it } from 'vitest';
import { textFiles } from '../tests/support/content.ts';
import { playbookFor, situations } from './content-situations.ts';
import { locales } from './i18n/locale.ts';
import { siteText } from './i18n/site.ts';
import { toolIds } from './routes.ts';

const playbooks = textFiles().filter(({ collection }) => collection === 'playbooks');
const names: readonly string[] = situations.map(({ id }) => id);

describe.each(locales)('the situations in %s', (locale) => {
  const { words, shows } = siteText(locale).home.situations;

  it('have their words and what the tool shows, and no words are left over', () => {
    expect(Object.keys(words)).toEqual(names);
    expect(Object.keys(shows)).toEqual(names);
  });

  it('lead to every playbook once, in the order in which they are best read', () => {
    const orderOf = ({ frontmatter }: { frontmatter: string }) =>
      Number(/^order: (\d+)$/m.exec(frontmatter)?.[1]);
    const own = playbooks.filter((playbook) => playbook.locale === locale);
    const inOrder = own.toSorted((a, b) => orderOf(a) - orderOf(b)).map(({ key }) => key);
    expect(situations.map((situation) => playbookFor(situation, own).key)).toEqual(inOrder);
  });

  it('are said by someone, and can be read at a glance', () => {
    for (const sentence of Object.values(words)) {
      expect(sentence).toMatch(locale === 'sv' ? /^”[^”]+”$/ : /^“[^“”]+”$/);
      expect(sentence.length, sentence).toBeLessThanOrEqual(90);
    }
  });
});

describe('a situation', () => {
  it('opens one of the tools, and every tool is opened by one', () => {
    expect(new Set(situations.map(({ tool }) => tool))).toEqual(new Set(toolIds));
  });

  it('stops the build when its playbook is not live', () => {
    expect(() => playbookFor({ id: 'free', playbook: 'gone' }, [{ key: 'nine-things' }])).toThrow(
      /content-situations\.ts: the situation "free" leads to the playbook "gone"/,
    );
  });
});
