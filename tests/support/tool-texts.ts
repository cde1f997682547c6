// The words of the tools, to tell by them which languages a page has been sent.
import { globSync } from 'node:fs';
import { projectRoot } from '../../scripts/dist.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { textsOf } from './view-texts.ts';

/** Shorter ones, such as names, may be the same in two languages. */
const telling = 20;

/** Parts of the tools' texts that stand in one language only, cut at their places for values. */
export async function toolTexts(): Promise<Readonly<Record<Locale, readonly string[]>>> {
  const all = new Map(
    await Promise.all(locales.map(async (locale) => [locale, await partsOf(locale)] as const)),
  );
  return Object.fromEntries(
    locales.map((locale) => {
      const others = new Set(
        locales.filter((other) => other !== locale).flatMap((other) => all.get(other) ?? []),
      );
      return [locale, (all.get(locale) ?? []).filter((part) => !others.has(part))];
    }),
  ) as Record<Locale, string[]>;
}

async function partsOf(locale: Locale): Promise<string[]> {
  const files = globSync(`src/tools/*/messages/${locale}.ts`, { cwd: projectRoot });
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ projectRoot + file) as Promise<unknown>),
  );
  return modules
    .flatMap(textsOf)
    .flatMap((text) => text.split(/\{\w+\}/))
    .map((part) => part.trim())
    .filter((part) => part.length >= telling);
}
