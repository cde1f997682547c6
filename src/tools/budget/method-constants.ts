import { surenessFactor } from '../../lib/amount.ts';
import { delayMonths, negligible, scepticCost, scepticDelay, scepticShare, stopAfter } from './model.ts';
import { testMonths } from './pilot.ts';
import { scanPoints, shownBars, switchingTolerance } from './sensitivity.ts';
import { dotCount, outermost, simulatedRuns } from './simulate.ts';
import { maxOptions } from './state.ts';

/** The numbers that the rules themselves bring, by the name that formulas and texts of the Method page have for them. */
export const constants = {
  delayMonths,
  stopAfter,
  scepticShare,
  scepticCost,
  scepticDelay,
  scanPoints,
  shownBars,
  switchingTolerance,
  negligible,
  points: simulatedRuns,
  dots: dotCount,
  q: outermost,
  options: maxOptions,
  testMonths,
  measured: surenessFactor.measured,
  informed: surenessFactor.informed,
  guess: surenessFactor.guess,
} as const satisfies Readonly<Record<string, number>>;

/** A number that the rules themselves bring. */
export type Constant = keyof typeof constants;
