import { atOnce } from '../../lib/slices.ts';
import { evaluateInSlices, type BudgetResult } from './sensitivity.ts';
import { simulateInSlices } from './simulate.ts';
import type { Simulated, Simulation } from './simulation.ts';
import type { BudgetInputs } from './state.ts';

/** A plan's whole result, with its futures: what the deeper parts of the page are made of. */
export interface Analysis {
  readonly result: BudgetResult;
  /** One entry for each option, in their order. */
  readonly simulation: Simulation;
}

/** The whole analysis, in slices: each `yield` is a place to pause. */
export function* analyseInSlices(inputs: BudgetInputs): Generator<undefined, Analysis> {
  const result = yield* evaluateInSlices(inputs);
  const simulation = yield* simulateInSlices(inputs);
  return { result, simulation };
}

/** The whole analysis at once, for commands and for what is made at build. */
export function analyse(inputs: BudgetInputs): Analysis {
  return atOnce(analyseInSlices(inputs));
}

/** What is published of a simulation: its pictures are drawn from more. */
function published(simulated: Simulation[number]): Simulated | null {
  if (simulated === null) return null;
  const { runs, seed, net, npv, positiveShare, paybackShare, costPerOutcome } = simulated;
  return { runs, seed, net, npv, positiveShare, paybackShare, costPerOutcome };
}

/**
 * A result as commands and files give it: each option with its simulation, and the first option's fields at the top too,
 * since most plans have one.
 */
export function asPublished({ result, simulation }: Analysis): Readonly<Record<string, unknown>> {
  const options = result.options.map((option, index) => ({
    ...option,
    simulated: published(simulation[index] ?? null),
  }));
  return { ...options[0], ...result, options };
}
