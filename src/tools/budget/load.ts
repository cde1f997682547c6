import type { Locale } from '../../i18n/locale.ts';
import type { NoticeWords } from '../../i18n/notices.ts';
import { loadStyles } from '../../browser/load-styles.ts';
import type { engine } from './engine.ts';
import type { LateFields } from './Fields.tsx';
import lateStyles from './late.css?url';
import type { BudgetMessages } from './messages/messages.ts';
import type { Assumptions } from './profile.ts';
import type { Said } from '../../components/tool/Said.tsx';
import type { Share } from '../../components/tool/Share.tsx';

/** Everything the live tool is made of, beyond what the page came with. */
export interface Loaded {
  readonly engine: typeof engine;
  readonly messages: BudgetMessages;
  readonly notices: NoticeWords;
  readonly assumptions: Assumptions;
  /** What the form shows once it is in use. */
  readonly late: LateFields;
  /** What the page shows beside the form, then. */
  readonly parts: { readonly Said: typeof Said; readonly Share: typeof Share };
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
  const [{ engine: fetched }, words, sureness, { Said: said }, { Share: share }, assumptions] =
    await Promise.all([
      import('./engine.ts'),
      texts[locale](),
      import('./Sureness.tsx'),
      import('../../components/tool/Said.tsx'),
      import('../../components/tool/Share.tsx'),
      fetch(dataAddress)
        .then(async (response) => (await response.json()) as Assumptions)
        .catch((): Assumptions => ({ edition, profiles: {}, provenance: {} })),
      loadStyles(lateStyles),
    ]);
  return {
    engine: fetched,
    ...words,
    assumptions,
    late: { detail: words.messages.detail, parts: sureness },
    parts: { Said: said, Share: share },
  };
}
