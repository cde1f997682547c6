import { loadStyles } from '../../browser/load-styles.ts';
import type { Said } from '../../components/tool/Said.tsx';
import type { Share } from '../../components/tool/Share.tsx';
import type { Locale } from '../../i18n/locale.ts';
import type { NoticeWords } from '../../i18n/notices.ts';
import type { engine } from './engine.ts';
import lateStyles from './late.css?url';
import type { SalaryMessages } from './messages/messages.ts';
import type { SalaryAssumptions } from './state.ts';

/** Everything the live tool is made of, beyond what the page came with. */
export interface Loaded {
  readonly engine: typeof engine;
  readonly messages: SalaryMessages;
  readonly notices: NoticeWords;
  readonly assumptions: SalaryAssumptions;
  /** What the page shows beside the form, then. */
  readonly parts: { readonly Said: typeof Said; readonly Share: typeof Share };
}

/** Only the reader's language is fetched. */
const texts: Readonly<Record<Locale, () => Promise<{ messages: SalaryMessages; notices: NoticeWords }>>> = {
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

/** Fetches the rest of the tool, with every row of statistics: which rows a link means is known only with them. */
export async function loadTool(locale: Locale, dataAddress: string): Promise<Loaded> {
  const [{ engine: fetched }, words, { Said: said }, { Share: share }, assumptions] = await Promise.all([
    import('./engine.ts'),
    texts[locale](),
    import('../../components/tool/Said.tsx'),
    import('../../components/tool/Share.tsx'),
    fetch(dataAddress).then(async (response) => (await response.json()) as SalaryAssumptions),
    loadStyles(lateStyles),
  ]);
  return { engine: fetched, ...words, assumptions, parts: { Said: said, Share: share } };
}
