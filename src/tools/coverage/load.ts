import { loadRest, type Rest, type TextModules } from '../../components/tool/loadRest.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { engine } from './engine.ts';
import lateStyles from './late.css?url';
import type { CoverageMessages } from './messages/messages.ts';
import type { CoverageAssumptions } from './view.ts';

/** Everything the live tool is made of, beyond what the page came with. */
export interface Loaded extends Rest<CoverageMessages> {
  readonly engine: typeof engine;
  readonly assumptions: CoverageAssumptions;
}

const texts: TextModules<CoverageMessages> = {
  sv: () => import('./messages/sv.ts'),
  en: () => import('./messages/en.ts'),
};

/** Fetches the rest of the tool, with what the world says of hours and their cost as data. */
export async function loadTool(locale: Locale, dataAddress: string): Promise<Loaded> {
  const [{ engine: fetched }, rest, assumptions] = await Promise.all([
    import('./engine.ts'),
    loadRest(locale, texts, lateStyles),
    fetch(dataAddress).then(async (response) => (await response.json()) as CoverageAssumptions),
  ]);
  return { engine: fetched, ...rest, assumptions };
}
