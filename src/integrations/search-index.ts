import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { compoundSplitter, seam, wordsOf } from './compounds.ts';

/** One thing that can be found: a page, or an entry of a page that is a list. */
export interface Findable {
  /** Address below the base, such as `/sv/ordlista/#mandate`. */
  readonly url: string;
  /** HTML with a title as its only h1. */
  readonly html: string;
}

/** An element of a list that is found by itself: it has an id, `data-entry` and a heading, and no element of its kind within. */
const entry = /<(section|div)\b(?=[^>]*\sdata-entry\b)(?=[^>]*\sid="([^"]*)")[^>]*>[\s\S]*?<\/\1>/g;

/** What stands on a page and is not what the page is about. */
const beside = [
  ...['nav', 'form', 'script', 'style', 'noscript', 'svg', 'button'],
  ...['.paper', '.sorting', '.actions', '[aria-hidden="true"]'],
];

/** The page above a page, by the breadcrumb in its head; nothing right under the home page. */
function parentOf(html: string): string | undefined {
  const names = [...html.matchAll(/"@type":"ListItem","position":\d+,"name":("(?:[^"\\]|\\.)*")/g)];
  const name = names.length < 3 ? undefined : names.at(-2)?.[1];
  return name === undefined ? undefined : String(JSON.parse(name));
}

const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function findable(lang: string, url: string, parent: string | undefined, content: string): Findable {
  const place = parent === undefined ? '' : `<i data-pagefind-meta="in:${escaped(parent)}"></i>`;
  const spaced = content
    // Words that only a tag keeps apart would become one.
    .replace(/(?<=[\p{L}\p{N}])(?:<[^>]*>)+(?=[\p{L}\p{N}])/gu, ' $&')
    // The library offers the parts of a page by the ids of their headings.
    .replace(/<section\b[^>]*\sid="([^"]*)"[^>]*>\s*<h([2-6])\b(?: id="[^"]*")?/g, '<section><h$2 id="$1"');
  return { url, html: `<html lang="${lang}"><body><main>${place}${spaced}</main></body></html>` };
}

/**
 * What there is to find on a built page: the page, and each of its entries. Nothing on a page that is not for readers
 * (an embed, the page for a missing address), on the choice of language, and on the page that searches.
 * @param path address of the page below the base, with slashes at both ends
 * @param isData whether it is a page of data, found by its text and not by every row of its tables
 */
export function findables(html: string, path: string, isData = false): readonly Findable[] {
  const lang = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1];
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  const isListed = !html.includes('content="noindex"') && path !== '/';
  if (lang === undefined || main === undefined || !isListed || main.includes('role="search"')) return [];
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/
    .exec(main)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .trim();
  const entries = [...main.matchAll(entry)].map(([element, , id = '']) =>
    findable(
      lang,
      `${path}#${id}`,
      heading,
      element.replace(/<(dt|h[1-6])\b[^>]*>([\s\S]*?)<\/\1>/, '<h1>$2</h1>'),
    ),
  );
  const rest = main.replace(entry, '');
  const content = isData
    ? `<div data-pagefind-weight="0.3">${rest.replace(/<table\b[\s\S]*?<\/table>/g, '').replace(/<(\/?)h[2-6]\b/g, '<$1p')}</div>`
    : rest;
  return [findable(lang, path, parentOf(html), content), ...entries];
}

/** Text between the tags of some HTML, changed; what stands in scripts, styles and tags stays. */
function withTexts(html: string, change: (text: string) => string): string {
  return html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g, (part) =>
    part.startsWith('<') ? part : change(part),
  );
}

/** HTML with a seam between the parts of each compound. Entities and addresses are no words. */
export function withSeams(html: string, split: (word: string) => readonly string[]): string {
  const changed = (word: string) => {
    let at = 0;
    const parts = split(word.toLowerCase()).map(({ length }) => word.slice(at, (at += length)));
    return parts.join(seam);
  };
  return withTexts(html, (text) =>
    text.replace(/&[^;\s]+;|\S*[/@]\S*|\p{L}+/gu, (part) => (/^\p{L}+$/u.test(part) ? changed(part) : part)),
  );
}

/** The words of the texts of some HTML. */
function wordsIn(html: string): string[] {
  const words: string[] = [];
  withTexts(html, (text) => {
    words.push(...wordsOf(text.replace(/\S*[/@.]\S+/g, ' ')));
    return text;
  });
  return words;
}

/** The languages in which compounds are written as one word. */
const compounding: ReadonlySet<string> = new Set(['sv']);

/**
 * Everything there is to find, ready for the index.
 * @param pages HTML of every page by its address below the base
 * @param data beginnings of the addresses of pages of data
 */
export function prepared(
  pages: ReadonlyMap<string, string>,
  data: readonly string[] = [],
): readonly Findable[] {
  const found = [...pages].flatMap(([path, html]) =>
    findables(
      html,
      path,
      data.some((start) => path.startsWith(start)),
    ),
  );
  const isCompounding = ({ html }: Findable) => compounding.has(/lang="([^"]*)"/.exec(html)?.[1] ?? '');
  const split = compoundSplitter(found.filter(isCompounding).flatMap(({ html }) => wordsIn(html)));
  return found.map((each) => (isCompounding(each) ? { ...each, html: withSeams(each.html, split) } : each));
}

/** The files of the library that the search page fetches; the rest are ready-made search boxes. */
const isNeeded = (path: string) => /^(pagefind\.js|pagefind-entry\.json)$|\.(pagefind|pf_\w+)$/.test(path);

/**
 * Makes the index of the search page, with Pagefind.
 * @param data beginnings of the addresses, below the base, of pages that are mostly tables of data: they come last
 */
export function searchIndex({ data }: { readonly data: readonly string[] }): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) =>
          file.endsWith('index.html'),
        );
        const pages = new Map<string, string>();
        for (const file of files.sort()) {
          const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
          pages.set(path, await readFile(join(root, file), 'utf8'));
        }
        const { index, errors } = await createIndex({
          rootSelector: 'main',
          excludeSelectors: beside,
        });
        if (index === undefined) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const found = prepared(pages, data);
        const added = await Promise.all(
          found.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
        );
        const made = await index.getFiles();
        await close();
        const problems = [...added.flatMap((answer) => answer.errors), ...made.errors];
        if (problems.length > 0)
          throw new Error(`The search index could not be made: ${problems.join('; ')}`);
        for (const { path, content } of made.files.filter((file) => isNeeded(file.path))) {
          const target = join(root, 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`${found.length} pages and entries can be found`);
      },
    },
  };
}
