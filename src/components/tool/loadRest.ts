import { loadStyles } from '../../browser/load-styles.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { NoticeWords } from '../../i18n/notices.ts';

/** A module with texts for each language, under the language's name, fetched when it is asked for. */
export type TextModules<Texts> = {
  readonly [Language in Locale]: () => Promise<Readonly<Record<Language, Texts>>>;
};

/** What is fetched of every tool, beside its engine, once the reader begins. */
export interface Rest<Messages> {
  readonly messages: Messages;
  readonly notices: NoticeWords;
}

const notices: TextModules<NoticeWords> = {
  sv: () => import('../../i18n/notices/sv.ts'),
  en: () => import('../../i18n/notices/en.ts'),
};

async function textsIn<Texts, Language extends Locale>(
  modules: TextModules<Texts>,
  language: Language,
): Promise<Texts> {
  const loaded: Readonly<Record<Language, Texts>> = await modules[language]();
  return loaded[language];
}

/** Fetches a tool's texts in the reader's language only, and the tool's styles. */
export async function loadRest<Messages>(
  locale: Locale,
  texts: TextModules<Messages>,
  styles: string,
): Promise<Rest<Messages>> {
  const [messages, words] = await Promise.all([
    textsIn(texts, locale),
    textsIn(notices, locale),
    loadStyles(styles),
  ]);
  return { messages, notices: words };
}
