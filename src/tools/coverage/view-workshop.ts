import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Merged, MergedCapability } from './merge.ts';
import type { CoverageMessages } from './messages/messages.ts';
import { gapStatuses, isCounted, type CapabilityResult, type CoverageResult } from './model.ts';
import { capabilityIds, type CapabilityId, type CoverageInputs } from './state.ts';
import {
  byDisagreement,
  countsOf,
  hoursHeld,
  hoursText,
  isSharedGap,
  namedOf,
  verdictOf,
  type CountView,
} from './view-merge.ts';
import { roleInText } from './view-names.ts';
import type { GridRow, GridView } from './view.ts';
import { Words } from './words.ts';

/** What a group looks at together: one capability a screen, from one result or from several answers side by side. */

/** One capability on a screen of its own. */
export interface Slide {
  readonly id: CapabilityId;
  readonly capability: string;
  /** What it is, in a line. */
  readonly does: string;
  /** The finding, as a sentence. */
  readonly finding: string;
  /** Its status with how many say so: one entry for a result, one for each status that occurs for several answers. */
  readonly statuses: readonly CountView[];
  /** Who, backup and hours; several values where several are named. */
  readonly facts: readonly { readonly label: string; readonly values: readonly string[] }[];
  /** Asked by whoever leads the workshop. */
  readonly questions: readonly string[];
  readonly pitfall: string;
}

export interface Slides {
  /** What is gone through. */
  readonly title: string;
  /** The gaps, the most urgent or the most disputed first. */
  readonly gaps: readonly Slide[];
  /** Said when there is no gap; empty otherwise. */
  readonly none: string;
  /** All nine, in the usual order. */
  readonly all: readonly Slide[];
}

interface Context {
  readonly locale: Locale;
  readonly messages: CoverageMessages;
}

/** How urgent a gap is: 0 nobody, 1 learning, 2 too few hours, 3 no backup; null when there is none. */
function urgency({ status, backup }: CapabilityResult): number | null {
  const place = gapStatuses.indexOf(status);
  if (place !== -1) return place;
  return backup === false ? gapStatuses.length : null;
}

/** Gaps of a result: the next steps in their order, then the rest by status, core before useful, then as they are asked about. */
function gapsOf(inputs: CoverageInputs, result: CoverageResult): readonly CapabilityResult[] {
  const steps = result.nextSteps.map(({ capability }) => capability);
  const step = (id: CapabilityId): number => (steps.includes(id) ? steps.indexOf(id) : steps.length);
  const useful = (id: CapabilityId): number => (inputs.capabilities[id].importance === 'core' ? 0 : 1);
  return result.capabilities
    .filter((capability) => urgency(capability) !== null)
    .toSorted(
      (a, b) =>
        step(a.id) - step(b.id) ||
        (urgency(a) ?? 0) - (urgency(b) ?? 0) ||
        useful(a.id) - useful(b.id) ||
        capabilityIds.indexOf(a.id) - capabilityIds.indexOf(b.id),
    );
}

/** What stands on every slide of a capability, whatever it is drawn from. */
function sharedParts(
  id: CapabilityId,
  { names, capabilities }: CoverageMessages,
): Pick<Slide, 'id' | 'capability' | 'does' | 'questions' | 'pitfall'> {
  const { name, does } = names[id];
  const { questions, pitfall } = capabilities[id];
  return { id, capability: name, does, questions, pitfall };
}

function findingOf(capability: CapabilityResult, inputs: CoverageInputs, context: Context): string {
  const { status, backup, shortfall, holders } = capability;
  const text = context.messages.merge.workshop.findings;
  if (status === 'thin') {
    return shortfall === null
      ? text.thinUnknown
      : fill(text.thin, { hours: new Words(context).hours(shortfall) });
  }
  const [holder] = holders;
  if (status === 'covered' && backup === false && holder !== undefined) {
    return fill(text.noBackup, { role: roleInText(holder, inputs, context.messages) });
  }
  return text[status];
}

function slideOf(
  capability: CapabilityResult,
  row: GridRow,
  inputs: CoverageInputs,
  context: Context,
): Slide {
  const { messages } = context;
  const { head } = messages.result.grid;
  const facts = [
    { label: head.holder, values: [row.holder] },
    { label: head.backup, values: [row.backup] },
    { label: head.hours, values: [row.hours] },
  ];
  const { status } = capability;
  return {
    ...sharedParts(capability.id, messages),
    finding: findingOf(capability, inputs, context),
    statuses: [{ status, count: 1, text: row.statusText }],
    facts: isCounted(status) ? facts.filter(({ values }) => !values.includes(messages.result.none)) : [],
  };
}

/** The gaps of one result. `grid` is its grid as the page shows it, of the same result and in the same language. */
export function slidesOf(
  inputs: CoverageInputs,
  result: CoverageResult,
  grid: Pick<GridView, 'rows'>,
  locale: Locale,
  messages: CoverageMessages,
): Slides {
  const context = { locale, messages };
  const slides = (capabilities: readonly CapabilityResult[]): readonly Slide[] =>
    capabilities.flatMap((capability) =>
      grid.rows
        .filter(({ id }) => id === capability.id)
        .map((row) => slideOf(capability, row, inputs, context)),
    );
  const text = messages.merge.workshop;
  const gaps = slides(gapsOf(inputs, result));
  const none = result.relevant === 0 ? text.noneKnown : text.none;
  return {
    title: text.title,
    gaps,
    none: gaps.length === 0 ? none : '',
    all: slides(result.capabilities),
  };
}

function mergedSlide(capability: MergedCapability, answers: number, context: Context): Slide {
  const { locale, messages } = context;
  const text = messages.merge.workshop;
  const { table } = messages.merge;
  const verdict = verdictOf(capability, answers);
  const named = namedOf(capability, answers, locale, messages);
  const facts = [
    { label: text.named, values: named.length === 0 ? [table.nobody] : named },
    { label: table.needed, values: [hoursText(capability.hoursNeeded, locale, messages)] },
    { label: table.available, values: [hoursText(hoursHeld(capability), locale, messages)] },
  ];
  return {
    ...sharedParts(capability.id, messages),
    finding: text.merged[verdict === 'agree' && isSharedGap(capability, answers) ? 'gap' : verdict],
    statuses: countsOf(capability, locale, messages),
    facts: verdict === 'nobody' ? [] : facts,
  };
}

/** What several answers see differently, the widest difference first, and then the gaps that all who know see. */
export function slidesOfMerged(merged: Merged, locale: Locale, messages: CoverageMessages): Slides {
  const context = { locale, messages };
  const text = messages.merge.workshop;
  const slide = (capability: MergedCapability): Slide => mergedSlide(capability, merged.count, context);
  const gaps = byDisagreement(merged).filter((capability) => {
    const verdict = verdictOf(capability, merged.count);
    return verdict === 'status' || verdict === 'holder' || isSharedGap(capability, merged.count);
  });
  const isKnown = merged.capabilities.some(
    (capability) => !['alone', 'nobody'].includes(verdictOf(capability, merged.count)),
  );
  const none = isKnown ? text.noneMerged : text.noneMergedKnown;
  return {
    title: text.mergedTitle,
    gaps: gaps.map(slide),
    none: gaps.length === 0 ? none : '',
    all: merged.capabilities.map(slide),
  };
}
