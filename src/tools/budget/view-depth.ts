import { fill } from '../../i18n/messages.ts';
import { analyseInSlices, type Analysis } from './analysis.ts';
import type { EmployerProfile } from './profile.ts';
import type { BudgetInputs } from './state.ts';
import { viewOptions, type OptionsView } from './view-options.ts';
import { viewPilot, type PilotView } from './view-pilot.ts';
import { rangeInWords, viewUncertainty, withFan, type UncertaintyView } from './view-uncertainty.ts';
import { viewBudget, type BudgetView, type ViewContext } from './view.ts';
import { Words } from './words.ts';

/** A result in full: the answer with its range, what it hangs on, the options, and what to do next. */
export interface Depth {
  /** What it is the result of. */
  readonly inputs: BudgetInputs;
  readonly analysis: Analysis;
  readonly view: BudgetView;
  readonly uncertainty: UncertaintyView;
  readonly options: OptionsView;
  readonly pilot: PilotView;
}

/** What is needed to put a result into words in full. */
export interface DepthContext extends ViewContext {
  /** What the world says of the plan's kind of employer; null where it says nothing. */
  readonly profile: EmployerProfile | null;
}

/** What a reader is told of the range, beside the answer; empty without one. */
function rangeSentence(inputs: BudgetInputs, { result, simulation }: Analysis, context: ViewContext): string {
  const [plan] = result.options;
  if (plan.capacity.hoursAvailable === 0) return '';
  const range = rangeInWords(inputs, simulation[0] ?? null, context);
  if (range === null) return '';
  const text = context.messages.result;
  const period = new Words(inputs, context).period();
  // Where nothing more is spent there is nothing to pay back.
  const pays = range.cases !== '' && (plan.additional ?? plan).totalCost > 0;
  return fill(pays ? text.range : text.rangeAlone, { ...range, period });
}

/** The answer with its range, and the chart with its fan. */
function withRange(
  view: BudgetView,
  inputs: BudgetInputs,
  analysis: Analysis,
  context: ViewContext,
): BudgetView {
  const [simulated = null] = analysis.simulation;
  if (simulated === null) return view;
  return {
    ...view,
    range: rangeSentence(inputs, analysis, context),
    chart: view.chart === null ? null : withFan(view.chart, inputs, simulated, context),
  };
}

/** A result in full, in slices: each `yield` is a place to pause. */
export function* depthInSlices(inputs: BudgetInputs, context: DepthContext): Generator<undefined, Depth> {
  const analysis = yield* analyseInSlices(inputs);
  const view = withRange(viewBudget(inputs, analysis.result, context), inputs, analysis, context);
  yield;
  const uncertainty = viewUncertainty(inputs, analysis, context);
  yield;
  const options = viewOptions(inputs, analysis, context, context.profile);
  yield;
  const pilot = viewPilot(inputs, analysis, context);
  return { inputs, analysis, view, uncertainty, options, pilot };
}
