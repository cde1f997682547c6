import type { Locale, Localised } from '../../i18n/locale.ts';
import { factPath } from '../../routes.ts';
import { budgetAssumptions, startingPlan } from './assumptions.ts';
import { en } from './messages/en.ts';
import type { BudgetMessages } from './messages/messages.ts';
import { sv } from './messages/sv.ts';
import { evaluateOptions } from './model.ts';
import { provenanceOf, type Assumptions } from './profile.ts';
import { scenarios, type ScenarioName } from './scenarios.ts';
import type { BudgetInputs } from './state.ts';
import { viewBudget, type BudgetView } from './view.ts';

const texts: Localised<BudgetMessages> = { sv, en };

/** A made-up plan in one language, with everything that is needed to show it while the site is built. */
export interface Example {
  readonly messages: BudgetMessages;
  readonly assumptions: Assumptions;
  readonly starting: BudgetInputs;
  readonly inputs: BudgetInputs;
  readonly view: BudgetView;
}

/** A scenario by name; a name that is not there stops the build and says which there are. */
export function exampleOf(name: string, locale: Locale, today: Date): Example {
  if (!Object.hasOwn(scenarios, name)) {
    throw new Error(
      `There is no scenario "${name}" of the budget; choose one of ${Object.keys(scenarios).join(', ')}`,
    );
  }
  const messages = texts[locale];
  const assumptions = budgetAssumptions(locale, (id) => factPath(id, locale));
  const starting = startingPlan(messages.names, today);
  const inputs = scenarios[name as ScenarioName](starting, messages.names);
  const view = viewBudget(inputs, evaluateOptions(inputs), {
    locale,
    messages,
    provenance: provenanceOf(inputs, assumptions),
    asks: [],
    example: true,
  });
  return { messages, assumptions, starting, inputs, view };
}
