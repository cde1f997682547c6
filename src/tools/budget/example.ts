import { listedOn } from '../../facts/facts.ts';
import type { Locale, Localised } from '../../i18n/locale.ts';
import { atOnce } from '../../lib/slices.ts';
import { factPath } from '../../routes.ts';
import { budgetAssumptions, startingPlan } from './assumptions.ts';
import { writeBudgetLink } from './link.ts';
import { en } from './messages/en.ts';
import type { BudgetMessages } from './messages/messages.ts';
import { sv } from './messages/sv.ts';
import { profileOf, provenanceOf, type Assumptions } from './profile.ts';
import { scenario, scenarioNames, type ScenarioName } from './scenarios.ts';
import type { BudgetInputs } from './state.ts';
import { depthInSlices } from './view-depth.ts';
import type { LineChartView } from '../tool.ts';
import type { BudgetView } from './view.ts';

const texts: Localised<BudgetMessages> = { sv, en };

/** A made-up plan in one language, with everything that is needed to show it while the site is built. */
export interface Example {
  readonly messages: BudgetMessages;
  readonly assumptions: Assumptions;
  readonly starting: BudgetInputs;
  readonly inputs: BudgetInputs;
  readonly view: BudgetView;
}

/** A chart whose table has a row for every few months, which is enough beside a still picture; the live one has them all. */
export function sparse(chart: LineChartView, months: number): LineChartView {
  const rows = chart.table.rows.filter((_, index) => index % months === months - 1);
  return { ...chart, table: { ...chart.table, rows } };
}

/** A chart drawn through every few months, and through what it names: in a small still picture the line is the same. */
export function thinned(chart: LineChartView, months: number): LineChartView {
  const { points, marks } = chart;
  const named = new Set(marks.map(({ x }) => x));
  const kept = points.filter(
    ({ x }, index) => index % months === 0 || index === points.length - 1 || named.has(x),
  );
  return { ...chart, points: kept };
}

/** A scenario by name; a name that is not there stops the build and says which there are. */
export function exampleOf(name: string, locale: Locale, today: Date): Example {
  if (!scenarioNames.includes(name as ScenarioName)) {
    throw new Error(
      `There is no scenario "${name}" of the budget; choose one of ${scenarioNames.join(', ')}`,
    );
  }
  const messages = texts[locale];
  const assumptions = budgetAssumptions(locale, (id) => factPath(id, listedOn(id), locale));
  const starting = startingPlan(messages.names, today);
  const inputs = scenario(
    name as ScenarioName,
    starting,
    messages.names,
    messages.detail.plans,
    assumptions.profiles,
  );
  const depth = atOnce(
    depthInSlices(inputs, {
      locale,
      messages,
      provenance: provenanceOf(inputs, assumptions),
      asks: [],
      example: true,
      profile: profileOf(assumptions.profiles, inputs.country, inputs.organisation),
    }),
  );
  return { messages, assumptions, starting, inputs, view: depth.view };
}

/** The fragment, without `#`, that opens a scenario in the tool, so that what a reader saw elsewhere can be changed there. */
export function linkOf(name: string, locale: Locale, today: Date): string {
  const { inputs, assumptions, view } = exampleOf(name, locale, today);
  return writeBudgetLink(inputs, { edition: assumptions.edition, headline: view.stamp });
}
