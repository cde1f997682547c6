import type { Locale } from '../../i18n/locale.ts';
import type { NoticeWords } from '../../i18n/notices.ts';
import { loadStyles } from '../../browser/load-styles.ts';
import type { engine } from './engine.ts';
import type { LateFields } from './Fields.tsx';
import formStyles from './form.css?url';
import type { BudgetMessages } from './messages/messages.ts';
import type { Assumptions } from './profile.ts';

/** Everything the live tool is made of, beyond what the page came with. */
export interface Loaded {
  readonly engine: typeof engine;
  readonly messages: BudgetMessages;
  readonly notices: NoticeWords;
  readonly assumptions: Assumptions;
  /** What the form shows once it is in use. */
  readonly late: LateFields;
}

/** Only the reader's language is fetched. */
const texts: Readonly<Record<Locale, () => Promise<{ messages: BudgetMessages; notices: NoticeWords }>>> = {
  async sv() {
    const [{ sv: messages }, { sv: notices }] = await Promise.all([
      import('./messages/sv.ts'),
      import('../../i18n/notices/sv.ts'),
    ]);
    return { messages, notices };
  },
  async en() {
    const [{ en: messages }, { en: notices }] = await Promise.all([
      import('./messages/en.ts'),
      import('../../i18n/notices/en.ts'),
    ]);
    return { messages, notices };
  },
};

/**
 * Fetches the rest of the tool. What the world says of employers is fetched as data; without it (a lost connection) the
 * calculation still works on the figures that are filled in, and only stops following a change of employer.
 */
export async function loadTool(locale: Locale, dataAddress: string, edition: string): Promise<Loaded> {
  const [{ engine: fetched }, words, parts, assumptions] = await Promise.all([
    import('./engine.ts'),
    texts[locale](),
    import('./Sureness.tsx'),
    fetch(dataAddress)
      .then(async (response) => (await response.json()) as Assumptions)
      .catch((): Assumptions => ({ edition, profiles: {}, provenance: {} })),
    loadStyles(formStyles),
  ]);
  return { engine: fetched, ...words, assumptions, late: { detail: words.messages.detail, parts } };
}
