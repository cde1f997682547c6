// What a link of the frozen corpus opens as, and what comes of it.
import type { Notice } from '../../src/lib/share/link.ts';
import { analyse, asPublished } from '../../src/tools/budget/analysis.ts';
import { openBudgetLink } from '../../src/tools/budget/link.ts';
import { noDefaults, startingInputs, type BudgetInputs } from '../../src/tools/budget/state.ts';

export interface GoldenLink {
  readonly name: string;
  readonly link: string;
  readonly inputs: BudgetInputs;
  readonly notices: readonly Notice[];
  /** Every figure that is published but the months and the years, which the others are sums of. */
  readonly result: unknown;
}

/** What stands where a link says nothing: neutral values, so that the corpus does not hang on today's facts. */
const starting = startingInputs(noDefaults, { option: 'Plan', baseline: 'Today' }, new Date('2026-11-22'));

const leftOut = new Set(['cashFlow', 'years']);

function withoutMonths(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMonths);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !leftOut.has(name))
      .map(([name, part]) => [name, withoutMonths(part)]),
  );
}

/** A link with what it opens as today. */
export function budgetGolden(name: string, link: string): GoldenLink {
  const opened = openBudgetLink(link, starting);
  if (opened === null) throw new Error(`${name}: there is no link in it`);
  const { inputs, notices } = opened;
  const { options, baseline, switching, tornado, sceptic } = asPublished(analyse(inputs));
  return {
    name,
    link,
    inputs,
    notices,
    result: withoutMonths({ options, baseline, switching, tornado, sceptic }),
  };
}
