// The quizzes that every engine is shown: the examples, some drawn by chance with a fixed seed, and one that is answered.
import fc from 'fast-check';
import { edition } from '../../src/facts/edition.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { toolPath, embedPath } from '../../src/routes.ts';
import { hoursBySize } from '../../src/tools/coverage/assumptions.ts';
import { writeCoverageLink } from '../../src/tools/coverage/link.ts';
import { en } from '../../src/tools/coverage/messages/en.ts';
import { sv } from '../../src/tools/coverage/messages/sv.ts';
import { scenario, scenarioNames } from '../../src/tools/coverage/scenarios.ts';
import type { CoverageInputs } from '../../src/tools/coverage/state.ts';
import { everydayCoverage } from '../../tests/support/coverage-arbitraries.ts';
import { siteBase } from '../dist.ts';

export const quizTexts = { sv, en } as const;

/** A quiz as a link brings it. */
export interface LinkedQuiz {
  readonly name: string;
  readonly fragment: string;
}

const drawnCount = 6;
const drawnSeed = 5;

function linked(name: string, inputs: CoverageInputs): LinkedQuiz {
  return { name, fragment: writeCoverageLink(inputs, { edition, headline: '' }) };
}

/** The examples in one language, and the drawn ones. */
export function quizzesIn(locale: Locale): readonly LinkedQuiz[] {
  const { labels } = quizTexts[locale].result;
  return [
    ...scenarioNames.map((name) => linked(`quiz ${name}`, scenario(name, hoursBySize(), labels))),
    ...fc
      .sample(everydayCoverage, { numRuns: drawnCount, seed: drawnSeed })
      .map((inputs, index) => linked(`drawn quiz ${index + 1}`, inputs)),
  ];
}

export function quizPage(locale: Locale, fragment: string): string {
  return `${siteBase}${toolPath('coverage', locale).slice(1)}#${fragment}`;
}

export function quizEmbed(locale: Locale, fragment: string): string {
  return `${siteBase}${embedPath('coverage', locale).slice(1)}#${fragment}`;
}
