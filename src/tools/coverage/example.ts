import { listedOn } from '../../facts/facts.ts';
import type { Locale, Localised } from '../../i18n/locale.ts';
import { factPath } from '../../routes.ts';
import { coverageAssumptions, hoursBySize, startingQuiz } from './assumptions.ts';
import { writeCoverageLink } from './link.ts';
import { en } from './messages/en.ts';
import type { CoverageMessages } from './messages/messages.ts';
import { sv } from './messages/sv.ts';
import { evaluateCoverage, evaluateTarget } from './model.ts';
import { scenario, scenarioNames, type ScenarioName } from './scenarios.ts';
import type { CoverageInputs, HoursBySize } from './state.ts';
import { viewCoverage, type CoverageView, type FurtherReading } from './view.ts';

const texts: Localised<CoverageMessages> = { sv, en };

/** A made-up organisation in one language, with everything that is needed to show it while the site is built. */
export interface Example {
  readonly messages: CoverageMessages;
  readonly edition: string;
  readonly starting: CoverageInputs;
  readonly inputs: CoverageInputs;
  readonly hours: HoursBySize;
  readonly view: CoverageView;
}

/** A scenario by name; a name that is not there stops the build and says which there are. */
export function exampleOf(name: string, locale: Locale, reading: FurtherReading): Example {
  if (!scenarioNames.includes(name as ScenarioName)) {
    throw new Error(
      `There is no scenario "${name}" of the coverage; choose one of ${scenarioNames.join(', ')}`,
    );
  }
  const messages = texts[locale];
  const { about } = messages.result.scenarios[name as ScenarioName];
  const assumptions = coverageAssumptions(locale, (id) => factPath(id, listedOn(id), locale), reading);
  const hours = hoursBySize();
  const inputs = scenario(name as ScenarioName, hours, messages.result.labels);
  const view = viewCoverage(inputs, evaluateCoverage(inputs), evaluateTarget(inputs), {
    locale,
    messages,
    assumptions,
    example: true,
    about,
  });
  return { messages, edition: assumptions.edition, starting: startingQuiz(), inputs, hours, view };
}

/** The fragment, without `#`, that opens a scenario in the tool, so that what a reader saw elsewhere can be changed there. */
export function linkOf(name: string, locale: Locale, reading: FurtherReading): string {
  const { edition, inputs, view } = exampleOf(name, locale, reading);
  return writeCoverageLink(inputs, { edition, headline: view.stamp });
}
