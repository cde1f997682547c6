import { listedOn } from '../../facts/facts.ts';
import type { Locale, Localised } from '../../i18n/locale.ts';
import { factPath } from '../../routes.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { choicesOf, type Choices } from './choices.ts';
import { withoutOwn, writeSalaryLink } from './link.ts';
import { en } from './messages/en.ts';
import type { SalaryMessages } from './messages/messages.ts';
import { sv } from './messages/sv.ts';
import { scenario, scenarioNames, type ScenarioName } from './scenarios.ts';
import type { SalaryInputs } from './state.ts';
import { viewSalary, type SalaryView } from './view.ts';

const texts: Localised<SalaryMessages> = { sv, en };

/** An example in one language, with everything that is needed to show it while the site is built. */
export interface Example {
  readonly messages: SalaryMessages;
  readonly edition: string;
  readonly starting: SalaryInputs;
  /** What the form offers at the start, so that it can be used before the statistics are fetched. */
  readonly choices: Choices;
  readonly view: SalaryView;
}

/** A scenario by name; a name that is not there stops the build and says which there are. */
export function exampleOf(name: string, locale: Locale): Example {
  if (!scenarioNames.includes(name as ScenarioName)) {
    throw new Error(
      `There is no scenario "${name}" of the salary; choose one of ${scenarioNames.join(', ')}`,
    );
  }
  const messages = texts[locale];
  const scene = name as ScenarioName;
  const { about } = messages.scenarios[scene];
  const assumptions = salaryAssumptions(locale, (id) => factPath(id, listedOn(id), locale));
  const starting = startingInputs();
  return {
    messages,
    edition: assumptions.edition,
    starting,
    choices: choicesOf(starting, assumptions, { locale, messages }),
    view: viewSalary(scenario(scene, assumptions), assumptions, { locale, messages, about }),
  };
}

/**
 * The fragment, without `#`, that opens the statistics of a scenario in the tool. Made-up salaries are left out, as a reader's
 * own are of any link.
 */
export function linkOf(name: string, locale: Locale): string {
  const { messages, edition } = exampleOf(name, locale);
  const assumptions = salaryAssumptions(locale, (id) => factPath(id, listedOn(id), locale));
  const inputs = withoutOwn(scenario(name as ScenarioName, assumptions));
  const { stamp } = viewSalary(inputs, assumptions, { locale, messages, about: '' });
  return writeSalaryLink(inputs, { edition, headline: stamp });
}
