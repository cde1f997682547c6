import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locale.ts';
import { exampleOf } from './example.ts';
import { scenarioNames } from './scenarios.ts';

describe('an example for a page', () => {
  it('is there by every name, in both languages, and says whom it is about when that is made up', () => {
    for (const locale of locales) {
      for (const name of scenarioNames) {
        const { messages, view } = exampleOf(name, locale);
        expect(view.about).toBe(messages.scenarios[name].about);
        expect(view.headline).not.toBe('');
      }
    }
  });

  it('begins with the statistics that the form offers to choose from', () => {
    for (const locale of locales) {
      const { starting, choices } = exampleOf('starter', locale);
      expect(choices.rows).toEqual(starting.rows);
    }
  });

  it('leads to an entry on our pages of sources for every row', () => {
    const hrefs = exampleOf('nordic', 'sv').view.sources;
    expect(JSON.stringify(hrefs)).toMatch(/\/sv\/kallor\/loner\/sverige\/#se-scb-2432-2025-all-both/);
    expect(JSON.stringify(hrefs)).toMatch(/\/sv\/kallor\/loner\/danmark\/#dk-dst-1222-2018/);
  });

  it('stops the build when it does not exist, with the names that do', () => {
    expect(() => exampleOf('gone', 'sv')).toThrow(/"gone".*starter.*ownTeam/);
  });
});
