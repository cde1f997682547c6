import { rangeOf, type Range } from '../../lib/amount.ts';
import { slicesOf } from '../../lib/low-discrepancy.ts';
import { normalQuantile } from '../../lib/normal.ts';
import { quantilesInPlace } from '../../lib/quantile.ts';
import { atOnce } from '../../lib/slices.ts';
import { fullMonthOf, growingStreams, growthOf, likelyValues, wagesAt, type FullMonth } from './model.ts';
import type { OptionSimulation, Simulation, Spread } from './simulation.ts';
import type { BudgetInputs, BudgetValues, Field } from './state.ts';
import { marketDimension, uncertainInputs, type UncertainInput } from './uncertain.ts';
import {
  discountedWeights,
  establishedRamps,
  outcomeVolume,
  plainWeights,
  rampSum,
  worthOf,
} from './valuation.ts';

/**
 * Many equally likely futures of a plan: each uncertain input is drawn from its range, and every option is worked out on
 * the same draws (method page, section 1.6). In slices, so that whoever drives it can let a page breathe in between.
 */

/** Points of a simulation. */
export const simulatedRuns = 16_384;

/** The z of the ninetieth percentile: what low and high are of a range. */
export const outermost = 1.2815515655446;

/** Points worked out between two pauses: about a millisecond's work. */
const pointsInSlice = 512;

/** Dots of the picture, and the share of the futures at the middle of each. */
export const dotCount = 50;
const dotShares = Array.from({ length: dotCount }, (_, index) => (index + 0.5) / dotCount);

/** Shares of the futures below low, likely and high. */
const spreadShares = [0.1, 0.5, 0.9];

/** A standard normal column for a dimension: each of as many equally likely values once. */
function normalColumn(runs: number, dimension: number, seed: number, values: Float64Array): Float64Array {
  const slices = slicesOf(runs, dimension, seed);
  const column = new Float64Array(runs);
  for (let point = 0; point < runs; point++) column[point] = values[slices[point] ?? 0] ?? 0;
  return column;
}

/** The normal quantiles of the middles of equal slices of the unit interval. */
function sliceQuantiles(runs: number): Float64Array {
  return Float64Array.from({ length: runs }, (_, slice) => normalQuantile((slice + 0.5) / runs));
}

/** Standard normal draws by dimension. They hang on nothing but the seed, so they outlive a change of the plan. */
class Draws {
  readonly runs: number;
  readonly seed: number;
  readonly #quantiles: Float64Array;
  readonly #columns = new Map<number, Float64Array>();

  constructor(runs: number, seed: number) {
    this.runs = runs;
    this.seed = seed;
    this.#quantiles = sliceQuantiles(runs);
  }

  of(dimension: number): Float64Array {
    let column = this.#columns.get(dimension);
    if (column === undefined) {
      column = normalColumn(this.runs, dimension, this.seed, this.#quantiles);
      this.#columns.set(dimension, column);
    }
    return column;
  }
}

/** The draws of the last simulation: typing changes the ranges, seldom the seed. */
let latest: Draws | null = null;

function drawsOf(runs: number, seed: number): Draws {
  if (latest?.runs !== runs || latest.seed !== seed) latest = new Draws(runs, seed);
  return latest;
}

/** How values lie around the likely one: steps a standard normal draw takes up and down, as powers where all are above zero. */
interface Curve {
  readonly likely: number;
  readonly up: number;
  readonly down: number;
  readonly isPower: boolean;
}

/**
 * The curve of a range: its low at the tenth percentile, likely at the middle, high at the ninetieth; two halves of a
 * lognormal curve, or of a normal one where a value is not above zero.
 */
function curveOf({ low, likely, high }: Range): Curve {
  const isPower = low > 0 && likely > 0 && high > 0;
  const up = isPower ? Math.log(high / likely) : high - likely;
  const down = isPower ? Math.log(likely / low) : likely - low;
  return { likely, up: up / outermost, down: down / outermost, isPower };
}

function valueAt({ likely, up, down, isPower }: Curve, z: number): number {
  const far = z * (z >= 0 ? up : down);
  return isPower ? likely * Math.exp(far) : likely + far;
}

/** The value of a range at a standard normal draw, before it is clipped to what is allowed. */
export function drawn(range: Range, z: number): number {
  return valueAt(curveOf(range), z);
}

/** Fills a column with the draws of one input. */
function fillColumn(
  column: Float64Array,
  { amount, field, dimension }: UncertainInput,
  draws: Draws,
  correlation: number,
): void {
  const curve = curveOf(rangeOf(amount, field));
  const own = draws.of(dimension);
  const market = draws.of(marketDimension);
  const direction: number = (field satisfies Field).market ?? 0;
  const shared = direction * Math.sqrt(correlation);
  const alone = direction === 0 ? 1 : Math.sqrt(1 - correlation);
  for (let point = 0; point < column.length; point++) {
    const value = valueAt(curve, shared * (market[point] ?? 0) + alone * (own[point] ?? 0));
    column[point] = Math.min(Math.max(value, field.min), field.max);
  }
}

/** A place in the plan whose number changes from point to point. */
interface Slot {
  readonly holder: Record<string | number, unknown>;
  readonly name: string | number;
  readonly column: Float64Array;
}

/** A part of the plan that can be written to. */
function holderOf(values: BudgetValues, path: UncertainInput['path']): Record<string | number, unknown> {
  return path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (part, name) => part[name] as Record<string | number, unknown>,
      values as unknown as Record<string | number, unknown>,
    );
}

/** One option at every point: what its months are made of, less the baseline's, and what comes of them. */
interface Futures {
  readonly npv: Float64Array;
  readonly net: Float64Array;
  /** Additional cost over the horizon, to tell "nothing to pay back" from "paid back". */
  readonly cost: Float64Array;
  /** Cost of each primary outcome, in outcome mode. */
  readonly perOutcome: Float64Array | null;
  /** Paid once, in the first month. */
  readonly once: Float64Array;
  /** A month's wages at those of the first year. */
  readonly people: Float64Array;
  /** What comes in less what goes out every month alike. */
  readonly flat: Float64Array;
  /** A month's effect at full strength, in the order of the growing streams. */
  readonly streams: readonly Float64Array[];
}

type Writable<Values> = { -readonly [Name in keyof Values]: Values[Name] };

/** What an empty figure counts as follows the draws of what it counts as. */
function followEmpty(point: Writable<BudgetValues>, { costSocialChannel, adsReference }: BudgetInputs): void {
  if (costSocialChannel === null) point.costSocialChannel = point.costOtherChannel;
  if (adsReference === null) point.adsReference = point.options[0].ads || 1;
}

function sumOfStreams(month: FullMonth): number {
  return growingStreams.reduce((total, stream) => total + month[stream], 0);
}

function spreadOf(values: Float64Array): Spread {
  const [p10 = 0, p50 = 0, p90 = 0] = quantilesInPlace(values, spreadShares);
  // Minus zero is zero to a reader.
  return { p10: p10 + 0, p50: p50 + 0, p90: p90 + 0 };
}

function shareWhere(runs: number, test: (point: number) => boolean): number {
  let found = 0;
  for (let point = 0; point < runs; point++) if (test(point)) found++;
  return found / runs;
}

/** The month of an option that is not there. */
const nothing: FullMonth = {
  people: 0,
  other: 0,
  once: 0,
  paid: 0,
  organic: 0,
  support: 0,
  recruit: 0,
  retain: 0,
  avoided: 0,
};

/** Whether nothing that was drawn makes a difference. */
function isStill(values: Float64Array): boolean {
  const [first] = values;
  return values.every((value) => value === first);
}

/** What an option's futures say, but for its months. */
function summaryOf(
  { npv, net, cost, perOutcome }: Futures,
  runs: number,
  seed: number,
): Omit<OptionSimulation, 'fan'> {
  const positiveShare = shareWhere(runs, (at) => (npv[at] ?? 0) > 0);
  // There is a month from which the cumulative never falls below zero again when it does not end below zero.
  const paybackShare = shareWhere(runs, (at) => (net[at] ?? 0) >= -1e-6 && cost[at] !== 0);
  const perEach = perOutcome === null ? null : spreadOf(perOutcome.slice());
  const defined = perEach !== null && Number.isFinite(perEach.p90);
  const dotted = perOutcome === null ? net : perOutcome;
  const dots = quantilesInPlace(dotted.slice(), dotShares);
  return {
    runs,
    seed,
    net: spreadOf(net.slice()),
    npv: spreadOf(npv.slice()),
    positiveShare,
    paybackShare,
    costPerOutcome: defined ? perEach : null,
    dots: dots.every(Number.isFinite) ? dots.map((value) => value + 0) : [],
  };
}

/** Adds the product of two columns to a third. */
function addProduct(sum: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (a[at] ?? 0) * (b[at] ?? 0);
}

/** Adds a column, times a number, to another. */
function addTimes(sum: Float64Array, a: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (a[at] ?? 0) * times;
}

/**
 * The futures of every option, a slice at a time: each `yield` is a place to pause.
 * @param runs a power of two up to 65 536
 * @returns one entry for each option; null where nothing that is uncertain makes a difference
 */
export function* simulateInSlices(
  inputs: BudgetInputs,
  runs = simulatedRuns,
): Generator<undefined, Simulation> {
  const draws = drawsOf(runs, inputs.seed);
  // A copy of its own, which every point writes its draws into.
  const point = JSON.parse(JSON.stringify(likelyValues(inputs))) as Writable<BudgetValues>;
  const slots: Slot[] = [];
  for (const input of uncertainInputs(inputs)) {
    const column = new Float64Array(runs);
    fillColumn(column, input, draws, inputs.correlation);
    slots.push({ holder: holderOf(point, input.path), name: input.path.at(-1) ?? '', column });
    yield;
  }
  if (slots.length === 0) return inputs.options.map(() => null);

  const column = (): Float64Array => new Float64Array(runs);
  const inOutcomes = inputs.mode === 'outcome';
  const options = point.options.map((): Futures => ({
    npv: column(),
    net: column(),
    cost: column(),
    perOutcome: inOutcomes ? column() : null,
    once: column(),
    people: column(),
    flat: column(),
    streams: growingStreams.map(column),
  }));
  const lags = growingStreams.map(column);
  const slopes = growingStreams.map(column);
  const discounted = discountedWeights(point);
  const plain = plainWeights(point);
  const [runningLater, running] = [establishedRamps(discounted), establishedRamps(plain)];
  const rampsLater = growingStreams.map(() => 0);
  const ramps = growingStreams.map(() => 0);
  const { horizonMonths } = point;

  const workOut = (at: number): void => {
    for (const slot of slots) slot.holder[slot.name] = slot.column[at];
    followEmpty(point, inputs);
    growingStreams.forEach((stream, index) => {
      const growth = growthOf(point, stream);
      rampsLater[index] = rampSum(growth, discounted);
      ramps[index] = rampSum(growth, plain);
      const [lag, slope] = [lags[index], slopes[index]];
      if (lag === undefined || slope === undefined) return;
      lag[at] = growth.lag;
      slope[at] = 1 / (growth.full - growth.lag);
    });
    const { baseline } = point;
    const today = baseline === null ? nothing : fullMonthOf(point, baseline, baseline, true);
    const todayLater = worthOf(today, runningLater, discounted);
    const todayPlain = worthOf(today, running, plain);
    const todayBrings = sumOfStreams(today);
    point.options.forEach((option, index) => {
      const futures = options[index];
      if (futures === undefined) return;
      const month = fullMonthOf(point, option, point, false);
      const people = month.people - today.people;
      const other = month.other - today.other;
      const cost = month.once + people * plain.wages + other * horizonMonths;
      futures.npv[at] = worthOf(month, rampsLater, discounted) - todayLater;
      futures.net[at] = worthOf(month, ramps, plain) - todayPlain;
      futures.cost[at] = cost;
      futures.once[at] = month.once;
      futures.people[at] = people;
      futures.flat[at] = month.avoided - other - todayBrings;
      futures.streams.forEach((stream, position) => {
        stream[at] = month[growingStreams[position] ?? 'paid'];
      });
      if (futures.perOutcome !== null) {
        const volume = outcomeVolume(point, option, plain);
        const paid = Math.max(0, cost - month.avoided * horizonMonths);
        futures.perOutcome[at] = volume > 0 ? paid / volume : Infinity;
      }
    });
  };
  for (let from = 0; from < runs; from += pointsInSlice) {
    for (let at = from; at < Math.min(runs, from + pointsInSlice); at++) workOut(at);
    yield;
  }

  const summaries: Omit<OptionSimulation, 'fan'>[] = [];
  for (const futures of options) {
    summaries.push(summaryOf(futures, runs, inputs.seed));
    yield;
  }

  const cumulative = options.map(column);
  const fans = options.map((): Spread[] => []);
  const shares = growingStreams.map(column);
  const used = growingStreams.map((_, index) =>
    options.some(({ streams }) => streams[index]?.some((value) => value !== 0) === true),
  );
  for (let month = 1; month <= horizonMonths; month++) {
    shares.forEach((share, index) => {
      if (used[index] !== true) return;
      const [lag, slope] = [lags[index], slopes[index]];
      for (let at = 0; at < runs; at++) {
        share[at] = Math.min(1, Math.max(0, (month - (lag?.[at] ?? 0)) * (slope?.[at] ?? 0)));
      }
    });
    const wages = wagesAt(point, month);
    for (const [index, { once, people, flat, streams }] of options.entries()) {
      const sum = cumulative[index];
      if (sum === undefined) continue;
      if (month === 1) addTimes(sum, once, -1);
      addTimes(sum, people, -wages);
      addTimes(sum, flat, 1);
      streams.forEach((stream, position) => {
        const share = shares[position];
        if (used[position] === true && share !== undefined) addProduct(sum, stream, share);
      });
      fans[index]?.push(spreadOf(sum.slice()));
    }
    yield;
  }
  return summaries.map((summary, index) => {
    const futures = options[index];
    const moves =
      futures !== undefined && !(isStill(futures.npv) && isStill(futures.perOutcome ?? futures.net));
    return moves ? { ...summary, fan: fans[index] ?? [] } : null;
  });
}

/** The whole simulation at once. */
export function simulate(inputs: BudgetInputs, runs = simulatedRuns): Simulation {
  return atOnce(simulateInSlices(inputs, runs));
}
