// What must not reach a reader: traces of the machine that built the site, development code, and texts of a language
// nobody asked for.
import { homedir, tmpdir } from 'node:os';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageCost, readAsset } from '../../scripts/budgets.ts';
import { distFiles, projectRoot, readDist } from '../../scripts/dist.ts';
import { isLocale, locales } from '../../src/i18n/locale.ts';
import { pages, problemsOn, type Page } from '../support/site.ts';
import { toolTexts } from '../support/tool-texts.ts';

const textual = ['.html', '.js', '.css', '.json', '.xml', '.svg', '.txt', '.csv', '.webmanifest'];
const textFiles = distFiles('**/*').filter((file) => textual.includes(extname(file)));

/** What each of the patterns finds in the built files, with some of the text around it. */
function finds(patterns: readonly RegExp[]): string[] {
  return textFiles.flatMap((file) => {
    const text = readDist(file);
    return patterns.flatMap((pattern) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${file}: …${text.slice(Math.max(0, at - 40), at + 60)}…`];
    });
  });
}

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

it('carries no path of the machine that built it', () => {
  const home = homedir();
  expect(
    finds([
      escaped(projectRoot),
      escaped(`${tmpdir()}/`),
      ...(home === '/' ? [] : [escaped(`${home}/`)]),
      /\/node_modules\//,
      /file:\/\/\//,
      /\/(home|Users|root)\/\w+\//,
      /[A-Z]:\\Users\\/,
    ]),
  ).toEqual([]);
});

it('carries no development code and no word of the tools that made it', () => {
  expect(
    finds([
      /sourceMappingURL/,
      /astro-dev-toolbar|data-astro-source-/,
      /@vite\/client|@react-refresh|react-dom\.development|jsxDEV\(/,
      /\b(claude|anthropic|codex|subagent)\b/i,
      /\b(TODO|FIXME|lorem ipsum)\b/,
    ]),
  ).toEqual([]);
});

const texts = await toolTexts();

/** Languages whose tool texts stand in a text, where they differ from each other. */
function languagesIn(text: string): string[] {
  return locales.filter((locale) => texts[locale].some((part) => text.includes(part)));
}

/** Everything that is sent with a page: what stands in it, for readers and for scripts, and the scripts it starts with. */
function sentWith({ file, address, document }: Page): string {
  const values = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  const { loaded } = pageCost(readDist(file), address, readAsset);
  const scripts = loaded.filter((path) => path.endsWith('.js')).map((path) => String(readAsset(path)));
  return [document.documentElement.textContent, ...values, ...scripts].join('\n');
}

describe('the texts of a tool', () => {
  const own = pages.filter(({ lang, address }) => isLocale(lang) && address.includes(`/${lang}/`));

  it('are known in every language', () => {
    for (const locale of locales) expect(texts[locale].length, locale).toBeGreaterThan(50);
  });

  it('are sent with the pages that have a tool', () => {
    expect(own.filter((page) => languagesIn(sentWith(page)).length > 0)).not.toEqual([]);
  });

  it('are sent in one language', () => {
    expect(
      problemsOn(own, function* (page) {
        for (const language of languagesIn(sentWith(page)))
          if (language !== page.lang) yield `sends ${language}`;
      }),
    ).toEqual([]);
  });

  it('never stand in two languages in one script', () => {
    const mixed = distFiles('_astro/*.js').filter((file) => languagesIn(readDist(file)).length > 1);
    expect(mixed).toEqual([]);
  });
});
