import { loadRest, type Rest, type TextModules } from '../../components/tool/loadRest.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { engine } from './engine.ts';
import lateStyles from './late.css?url';
import type { SalaryMessages } from './messages/messages.ts';
import type { SalaryAssumptions } from './state.ts';

/** Everything the live tool is made of, beyond what the page came with. */
export interface Loaded extends Rest<SalaryMessages> {
  readonly engine: typeof engine;
  readonly assumptions: SalaryAssumptions;
}

const texts: TextModules<SalaryMessages> = {
  sv: () => import('./messages/sv.ts'),
  en: () => import('./messages/en.ts'),
};

/** Fetches the rest of the tool, with every row of statistics: which rows a link means is known only with them. */
export async function loadTool(locale: Locale, dataAddress: string): Promise<Loaded> {
  const [{ engine: fetched }, rest, assumptions] = await Promise.all([
    import('./engine.ts'),
    loadRest(locale, texts, lateStyles),
    fetch(dataAddress).then(async (response) => (await response.json()) as SalaryAssumptions),
  ]);
  return { engine: fetched, ...rest, assumptions };
}
