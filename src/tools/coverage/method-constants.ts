import { fewestAnswers, mostAnswers } from './merge.ts';
import { mostAdvice, mostSteps } from './model.ts';
import { capabilityIds, fullTime, monthsPerYear, weeksPerYear, workHoursPerMonth } from './state.ts';

/** The numbers that the rules themselves bring, by the name that the method's texts have for them. */
export const constants = {
  capabilities: capabilityIds.length,
  weeksPerYear,
  monthsPerYear,
  workHoursPerMonth,
  fullTime,
  steps: mostSteps,
  advice: mostAdvice,
  fewestAnswers,
  mostAnswers,
} as const satisfies Readonly<Record<string, number>>;

/** A number that the rules themselves bring. */
export type Constant = keyof typeof constants;
