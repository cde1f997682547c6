// How fast a plan is simulated, and how fast Squiggle (@quri/squiggle-lang) works out the same plan in the same run.
import { performance } from 'node:perf_hooks';
import { run } from '@quri/squiggle-lang';
import { rangeOf } from '../src/lib/amount.ts';
import { startingPlan } from '../src/tools/budget/assumptions.ts';
import { likelyValues } from '../src/tools/budget/model.ts';
import { simulatedRuns, simulateInSlices } from '../src/tools/budget/simulate.ts';
import { funnelFields, type BudgetInputs, type FunnelField } from '../src/tools/budget/state.ts';

const horizonMonths = 36;
/** Ranges of the compared plan, as low, likely and high; made up. */
const ranges = {
  cpc: [6, 14, 25],
  leadRate: [0.01, 0.04, 0.08],
  closeRate: [0.05, 0.15, 0.4],
  marginPerCustomer: [4000, 9000, 20_000],
  incrementalityPaid: [0.2, 0.4, 0.8],
  paidFull: [2, 3, 6],
  socialVisits: [500, 900, 1500],
  organicLeadRate: [0.01, 0.02, 0.04],
  incrementalityOrganic: [0.1, 0.3, 0.6],
  organicLag: [1, 2, 4],
  organicFull: [8, 12, 18],
  overlap: [0.05, 0.1, 0.2],
} as const satisfies Partial<Record<FunnelField, readonly [number, number, number]>>;

function plan(options: number): BudgetInputs {
  const starting = startingPlan({ option: 'Plan', baseline: 'Today' }, new Date());
  const uncertain = Object.fromEntries(
    Object.entries(ranges).map(([name, [low, likely, high]]) => [name, { low, likely, high }]),
  );
  const [first] = starting.options;
  const option = {
    ...first,
    roles: [{ title: '', monthlySalary: 42_000, fte: 1 }],
    tools: 3000,
    production: 6000,
    ads: 25_000,
    training: 20_000,
  };
  const rest = Array.from({ length: options - 1 }, (_, index) => ({ ...option, tools: 4000 + index }));
  return {
    ...starting,
    ...uncertain,
    horizonMonths,
    adsReference: 25_000,
    beta: 1,
    salesCycle: 0,
    communityHours: 0,
    planningHours: 0,
    options: [option, ...rest],
    baseline: null,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds to the results of every option, to the end of the fans, and of the longest slice. */
function timeOnce(inputs: BudgetInputs): { results: number; all: number; longest: number } {
  const started = performance.now();
  const work = simulateInSlices(inputs);
  const turns: number[] = [];
  while (work.next().done !== true) turns.push(performance.now() - started);
  const all = performance.now() - started;
  // The last slices are a month each; what comes before them are draws, points and summaries.
  const results = turns.at(-inputs.horizonMonths - 1) ?? all;
  const longest = Math.max(...turns.map((at, index) => at - (turns[index - 1] ?? 0)));
  return { results, all, longest };
}

/** The same plan as a program of Squiggle: every point goes month by month, as its samples do. */
function squiggleProgram(inputs: BudgetInputs): string {
  const values = likelyValues(inputs);
  const [option] = values.options;
  const [role] = option.roles;
  const loaded = 1 + values.employerContribution + values.agreedContribution;
  const names = Object.keys(ranges) as (keyof typeof ranges)[];
  const dists = names.map((name) => {
    const amount = inputs[name] ?? 0;
    const { low, high } = rangeOf(amount, funnelFields[name]);
    return `${name} = Sym.lognormal({p10: ${low}, p90: ${high}})`;
  });
  const staff = (role?.fte ?? 0) * ((role?.monthlySalary ?? 0) * loaded + option.overheadPerFte);
  const bought = (option.tools + option.production) * (1 + values.contingency) + option.ads;
  const once = option.training * (1 + values.contingency);
  return `
    ${dists.join('\n    ')}
    months = List.upTo(1, ${horizonMonths})
    ramp(t, lag, full) = if t <= lag then 0 else if t >= full then 1 else (t - lag) / (full - lag)
    npv(${names.join(', ')}) = {
      perLead = closeRate * marginPerCustomer
      paid = ${option.ads} / cpc * leadRate * perLead * incrementalityPaid
      organic = socialVisits * organicLeadRate * perLead * incrementalityOrganic * (1 - overlap)
      full = max([organicFull, organicLag + 1])
      benefit(t) = paid * ramp(t, 0, max([paidFull, 1])) + organic * ramp(t, organicLag, full)
      wages(t) = ${staff} * ${1 + values.wageGrowth} ^ floor((t - 1) / 12)
      cost(t) = wages(t) + ${bought} + (if t == 1 then ${once} else 0)
      List.reduce(months, 0, {|total, t|
        total + (benefit(t) - cost(t)) / ${1 + values.discountRate} ^ (t / 12)
      })
    }
    samples = List.map([${names.join(', ')}], {|d| SampleSet.fromDist(d)})
    SampleSet.mapN(samples, {|x| npv(${names.map((_, index) => `x[${index}]`).join(', ')})})
  `;
}

/** Milliseconds that Squiggle takes for one option, with as many samples. */
async function timeSquiggle(): Promise<number> {
  const started = performance.now();
  const program = squiggleProgram(plan(1));
  const { result } = await run(program, {
    environment: { sampleCount: simulatedRuns, xyPointLength: 1000, seed: 'plan' },
  });
  if (!result.ok) throw new Error(`Squiggle could not run the plan: ${result.value.toString()}`);
  return performance.now() - started;
}

/** Upper limits in milliseconds: results of four options, and fans and quantiles after them. */
const limits = { results: 100, fans: 100 };
/** How many times faster than Squiggle one option has to be. */
const timesFaster = 20;
const repetitions = 15;

/** Times both, prints what it found, and gives what breaks a limit in words. */
export async function benchSimulation(): Promise<string[]> {
  const four = Array.from({ length: repetitions }, () => timeOnce(plan(4)));
  const results = median(four.map((time) => time.results));
  const fans = median(four.map((time) => time.all - time.results));
  const longest = median(four.map((time) => time.longest));
  const one = median(Array.from({ length: repetitions }, () => timeOnce(plan(1)).results));
  const squiggle = await timeSquiggle();
  const faster = squiggle / one;
  console.log(`
simulation, ${simulatedRuns} points, ${horizonMonths} months         median
four options, draws to results                    ${results.toFixed(0)} ms
fans and quantiles after that                     ${fans.toFixed(0)} ms
longest slice                                     ${longest.toFixed(1)} ms
one option, draws to results                      ${one.toFixed(0)} ms
the same in Squiggle, once                        ${squiggle.toFixed(0)} ms, ${faster.toFixed(0)} times as long`);
  return [
    ...(results <= limits.results ? [] : [`simulation: ${results.toFixed(0)} ms, at most ${limits.results}`]),
    ...(fans <= limits.fans ? [] : [`fans: ${fans.toFixed(0)} ms, at most ${limits.fans}`]),
    ...(faster >= timesFaster ? [] : [`only ${faster.toFixed(1)} times faster than Squiggle`]),
  ];
}
