/**
 * What a simulation of a plan says. The rules are those of the published method, section 1.6; `simulate.ts` makes it.
 */

/** Three of the values that equally likely futures give: a tenth are below p10, half below p50, a tenth above p90. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** An option's result in many equally likely futures: the difference from the baseline where there is one. */
export interface Simulated {
  readonly runs: number;
  readonly seed: number;
  /** Undiscounted, over the horizon. */
  readonly net: Spread;
  readonly npv: Spread;
  /** Share of the futures with npv above zero. */
  readonly positiveShare: number;
  /** Share of the futures that pay back within the horizon. */
  readonly paybackShare: number;
  /** Cost per primary outcome in outcome mode; null in value mode, and where one of the three is undefined. */
  readonly costPerOutcome: Spread | null;
}

/** A simulation with what its pictures are drawn from. */
export interface OptionSimulation extends Simulated {
  /** Fifty equally likely values of net, rising; in outcome mode of the cost per outcome, or empty where it is undefined. */
  readonly dots: readonly number[];
  /** Cumulative net at the end of each month. */
  readonly fan: readonly Spread[];
}

/** One entry for each option; null where no input of the option, the baseline or the streams in use is uncertain. */
export type Simulation = readonly (OptionSimulation | null)[];
