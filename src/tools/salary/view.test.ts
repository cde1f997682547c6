import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOn, salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { machineWords, textsOf } from '../../../tests/support/view-texts.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { salaryAssumptions } from './assumptions.ts';
import { withoutOwn } from './link.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { scenario, scenarioNames } from './scenarios.ts';
import { startingSalary, type SalaryAssumptions, type SalaryInputs } from './state.ts';
import { viewAsText, viewSalary, type SalaryView } from './view.ts';

const messages = { sv, en } as const;
const worlds = {
  sv: salaryAssumptions('sv', (id) => `#${id}`),
  en: salaryAssumptions('en', (id) => `#${id}`),
} as const;

function viewOf(
  inputs: SalaryInputs,
  locale: Locale = 'sv',
  world: SalaryAssumptions = worlds[locale],
): SalaryView {
  return viewSalary(inputs, world, { locale, messages: messages[locale] });
}

/** Texts with a flaw: something not filled in, a word of a machine, blanks where none should be. */
function flawed(view: SalaryView, locale: Locale): string[] {
  const shared = viewAsText(view, 'https://x.example/', messages[locale]);
  return [...textsOf(view), shared].filter((text) =>
    new RegExp(`${machineWords.source}|[ \\u00a0]{2}|^\\s|\\s$`).test(text),
  );
}

/** What the tables of a view are called. */
function captionsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'caption' in value && 'head' in value ? [String(value.caption)] : [];
  return [...own, ...Object.values(value).flatMap(captionsOf)];
}

const onStatistics = fc
  .constantFrom(...locales)
  .chain((locale) => inputsOn(worlds[locale]).map((inputs) => [inputs, locale] as const));

describe('the view of a salary', () => {
  it('says something of every row as the main one, with and without a salary, in both languages', () => {
    for (const locale of locales) {
      for (const row of worlds[locale].rows) {
        const alone = { ...startingSalary(worlds[locale], row.country), rows: [row.id] };
        const known = Object.values<number | null>({ ...row.values }).find((value) => value !== null) ?? 0;
        const ownSalary = Math.round(row.per === 'year' ? known / 12 : known);
        for (const inputs of [alone, { ...alone, ownSalary }]) {
          const view = viewOf(inputs, locale);
          expect(flawed(view, locale), row.id).toEqual([]);
          expect(view.headline, row.id).toMatch(/\p{Lu}.*\./su);
          expect(textsOf(view), row.id).toContain(row.source.href);
        }
      }
    }
  });

  it('has nothing left to fill in, and no word of a machine, whatever is compared', () => {
    fc.assert(
      fc.property(onStatistics, ([inputs, locale]) => {
        expect(flawed(viewOf(inputs, locale), locale)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('calls no two tables the same, by which those who hear them tell them apart', () => {
    fc.assert(
      fc.property(onStatistics, ([inputs, locale]) => {
        const captions = captionsOf(viewOf(inputs, locale));
        expect(captions).toEqual([...new Set(captions)]);
      }),
      { numRuns: 150 },
    );
    const captions = captionsOf(viewOf(startingSalary(worlds.sv)));
    expect(captions.length).toBeGreaterThan(2);
    expect(captions).toEqual([...new Set(captions)]);
  });

  it('stands whatever the statistics are', () => {
    fc.assert(
      fc.property(salaryCases, fc.constantFrom(...locales), ([inputs, world], locale) => {
        const view = viewOf(inputs, locale, world);
        expect(view.headline).not.toBe('');
        for (const text of textsOf(view)) expect(text).not.toMatch(machineWords);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same in every part for the same inputs, and different with a salary', () => {
    const starter = startingSalary(worlds.sv);
    expect(viewOf(starter)).toEqual(viewOf(starter));
    expect(viewOf({ ...starter, ownSalary: 40_000 }).headline).not.toBe(viewOf(starter).headline);
  });

  it('holds no figure of one’s own once they are taken out', () => {
    for (const name of scenarioNames) {
      const inputs = { ...scenario(name, worlds.sv), ownSalary: 43_217 };
      const view = viewOf(withoutOwn(inputs));
      expect(textsOf(view).join('\n').replace(/\s/g, '')).not.toContain('43217');
      expect(view.ownData).toBeNull();
    }
  });

  it('leaves the statement of the median in its stamp, whatever the salary', () => {
    const starter = startingSalary(worlds.sv);
    expect(viewOf(starter).stamp).not.toBe('');
    expect(viewOf({ ...starter, ownSalary: 91_234 }).stamp).toBe(viewOf(starter).stamp);
  });
});
