import { loadRest, type Rest, type TextModules } from '../../components/tool/loadRest.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { engine } from './engine.ts';
import type { LateFields } from './Fields.tsx';
import lateStyles from './late.css?url';
import type { BudgetMessages } from './messages/messages.ts';
import type { Assumptions } from './profile.ts';

/** Everything the live tool is made of, beyond what the page came with. */
export interface Loaded extends Rest<BudgetMessages> {
  readonly engine: typeof engine;
  readonly assumptions: Assumptions;
  /** What the form shows once it is in use. */
  readonly late: LateFields;
}

const texts: TextModules<BudgetMessages> = {
  sv: () => import('./messages/sv.ts'),
  en: () => import('./messages/en.ts'),
};

/**
 * Fetches the rest of the tool. What the world says of employers is fetched as data; without it (a lost connection) the
 * calculation still works on the figures that are filled in, and only stops following a change of employer.
 */
export async function loadTool(locale: Locale, dataAddress: string, edition: string): Promise<Loaded> {
  const [{ engine: fetched }, rest, sureness, assumptions] = await Promise.all([
    import('./engine.ts'),
    loadRest(locale, texts, lateStyles),
    import('./Sureness.tsx'),
    fetch(dataAddress)
      .then(async (response) => (await response.json()) as Assumptions)
      .catch((): Assumptions => ({ edition, profiles: {}, provenance: {} })),
  ]);
  return {
    engine: fetched,
    ...rest,
    assumptions,
    late: { detail: rest.messages.detail, parts: sureness },
  };
}
