import { fewestAnswers, mostAnswers } from './merge.ts';
import { mostAdvice, mostSteps } from './model.ts';
import { capabilityIds, weeksPerMonth, workHoursPerMonth } from './state.ts';

const monthsPerYear = 12;

/** The numbers that the rules themselves bring, by the name that the method's texts have for them. */
export const constants = {
  capabilities: capabilityIds.length,
  weeksPerYear: Math.round(weeksPerMonth * monthsPerYear),
  monthsPerYear,
  workHoursPerMonth,
  /** Hours a week of a full-time post. */
  fullTime: workHoursPerMonth / weeksPerMonth,
  steps: mostSteps,
  advice: mostAdvice,
  fewestAnswers,
  mostAnswers,
} as const satisfies Readonly<Record<string, number>>;

/** A number that the rules themselves bring. */
export type Constant = keyof typeof constants;
