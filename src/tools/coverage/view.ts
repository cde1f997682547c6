import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Answer, Figure, Table } from '../tool.ts';
import type { CoverageMessages } from './messages/messages.ts';
import type { CoverageResult, Status } from './model.ts';
import { capabilityIds, type CapabilityId, type CoverageInputs } from './state.ts';
import { answerOf, coveredFigure, type Page } from './view-answer.ts';
import { gridOf } from './view-grid.ts';
import { adviceOf, aiOf, hoursPartOf, keyPersonOf, notesOf, outsideOf, overloadedOf } from './view-parts.ts';
import { stepsOf } from './view-steps.ts';
import { targetOf } from './view-target.ts';
import { Words } from './words.ts';

/** What an hour costs, with where that comes from. */
export interface HourCost {
  /** In the currency below. */
  readonly value: number;
  readonly text: string;
  readonly href: string | null;
}

/** Where each capability is read about: the title and address of a page or a part of one. */
export type FurtherReading = Readonly<
  Record<CapabilityId, { readonly title: string; readonly href: string }>
>;

/** What the coverage takes from the world, in the reader's language; put together at build. */
export interface CoverageAssumptions {
  readonly edition: string;
  readonly currency: string;
  /** An hour of one's own staff, pay and charges included; an hour bought from outside. Null where no source covers it. */
  readonly ownHour: HourCost | null;
  readonly outsideHour: HourCost | null;
  /** Why the hours start where they do, by capability. */
  readonly reasons: Readonly<Record<CapabilityId, string>>;
  readonly reading: FurtherReading;
}

/** What is needed to put a result into words. */
export interface ViewContext {
  readonly locale: Locale;
  readonly messages: CoverageMessages;
  readonly assumptions: CoverageAssumptions;
  /** The organisation is a made-up example, not the reader's. */
  readonly example: boolean;
  /** Who the example is about. */
  readonly about?: string;
}

/** One row of the grid: a capability with who holds it. */
export interface GridRow {
  readonly id: CapabilityId;
  readonly capability: string;
  readonly status: Status;
  /** Status in words; a sign of its own stands before it on screen. */
  readonly statusText: string;
  readonly holder: string;
  readonly backup: string;
  /** Hours held of hours needed, such as "4 av 7"; a text where unknown. */
  readonly hours: string;
  /** Share of the needed hours that are held, 0 to 1, for the bar; null when unknown. */
  readonly share: number | null;
}

/** The coverage grid: a real table that is also the picture. */
export interface GridView {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly caption: string;
  readonly head: {
    readonly capability: string;
    readonly status: string;
    readonly holder: string;
    readonly backup: string;
    readonly hours: string;
  };
  readonly rows: readonly GridRow[];
  /** The same in a sentence, for those who do not see the picture. */
  readonly sentence: string;
}

/** A text to copy, such as a job advertisement. */
export interface CopyText {
  readonly label: string;
  /** Said above the text, and not copied; empty for nothing. */
  readonly note: string;
  readonly text: string;
}

/** One of the next steps. */
export interface StepView {
  readonly capability: CapabilityId;
  readonly title: string;
  readonly why: string;
  readonly todo: string;
  /** What it costs to close, in words. The source is empty where the text rests on nothing but the reader's own answers. */
  readonly costs: readonly { readonly text: string; readonly source: string; readonly href: string | null }[];
  readonly reading: { readonly text: string; readonly href: string };
  /** A job advertisement and a briefing for a supplier. */
  readonly copies: readonly CopyText[];
}

/** Today beside the target. */
export interface TargetView {
  readonly heading: string;
  readonly headline: string;
  readonly table: Table;
  readonly figures: readonly Figure[];
}

/** A coverage in words, figures and tables, in one language. */
export interface CoverageView extends Answer {
  /** Covered of relevant as links carry it, such as `5-9`; empty when nothing is known. */
  readonly stamp: string;
  /** The headline, kept short for where there is little room. */
  readonly short: Figure;
  readonly grid: GridView;
  readonly keyPerson: {
    readonly heading: string;
    readonly text: string;
    readonly others: readonly string[];
  } | null;
  readonly hours: { readonly heading: string; readonly text: string; readonly table: Table };
  readonly outside: { readonly heading: string; readonly text: string } | null;
  readonly overloaded: { readonly heading: string; readonly items: readonly string[] } | null;
  readonly steps: { readonly heading: string; readonly intro: string; readonly items: readonly StepView[] };
  readonly advice: {
    readonly heading: string;
    readonly items: readonly {
      readonly title: string;
      readonly reason: string;
      readonly link: { readonly text: string; readonly href: string } | null;
    }[];
  };
  readonly ai: {
    readonly heading: string;
    readonly intro: string;
    readonly table: Table;
  };
  readonly target: TargetView | null;
  readonly notes: readonly string[];
}

/** The whole view. `result` and `target` are what the model says of today and of the target. */
export function viewCoverage(
  inputs: CoverageInputs,
  result: CoverageResult,
  target: CoverageResult | null,
  context: ViewContext,
): CoverageView {
  const page: Page = { inputs, result, context, words: new Words(context) };
  return {
    ...answerOf(page),
    stamp: result.relevant === 0 ? '' : `${result.covered}-${result.relevant}`,
    short: coveredFigure(result, page),
    grid: gridOf(page),
    keyPerson: keyPersonOf(page),
    hours: hoursPartOf(page),
    outside: outsideOf(page),
    overloaded: overloadedOf(page),
    steps: stepsOf(page),
    advice: adviceOf(page),
    ai: aiOf(page),
    target: target === null ? null : targetOf(page, target),
    notes: notesOf(page),
  };
}

/** Whether anything is known, so that there is an answer of the reader's own. */
export function canAnswer({ capabilities }: CoverageInputs): boolean {
  return capabilityIds.some((id) => capabilities[id].importance !== 'unknown');
}

/** The answer as running text, to paste into a mail. */
export function viewAsText(view: CoverageView, address: string, messages: CoverageMessages): string {
  const steps = view.steps.items.map(({ title }) => title.slice(0, 1).toLowerCase() + title.slice(1));
  const lead = [
    ...view.lead,
    ...(steps.length === 0 ? [] : [fill(messages.result.copySteps, { list: steps.join('; ') })]),
  ];
  const text = fill(messages.session.share.text, {
    headline: view.headline,
    lead: lead.join(' '),
    link: address,
  });
  // Where nothing is known the headline is all there is.
  return text.replace(/ {2,}/g, ' ');
}
