import { compareTexts } from '../../lib/compare.ts';
import { evaluateCoverage, isCounted, statuses, type Status } from './model.ts';
import { labelKey } from './plan.ts';
import {
  capabilityIds,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
  type HolderKind,
} from './state.ts';

/** A holder that answers name, and the answers that do, by their number from 1. */
export interface Named {
  /** Empty for those without a label. */
  readonly label: string;
  readonly kind: HolderKind;
  readonly by: readonly number[];
}

/** Lowest and highest of several answers. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

/** How one capability is seen by several who answered. */
export interface MergedCapability {
  readonly id: CapabilityId;
  /** Answers by status, in the order of `statuses`; only those that occur. */
  readonly statuses: readonly { readonly status: Status; readonly count: number }[];
  /** Who is said to hold it (level 2 or 3); those named by most first, then by label. Upper and lower case are the same. */
  readonly named: readonly Named[];
  /** Answers that did not know. */
  readonly unknown: number;
  /** Hours needed and held a week, in the answers where it counts; null where none says. */
  readonly hoursNeeded: Spread | null;
  readonly hoursAvailable: Spread | null;
  /**
   * How many different answers there are of status and holders, less one, among those who know: 0 when they all say the
   * same, and when nobody knows.
   */
  readonly disagreement: number;
}

/** Several answers side by side. The same whatever order the links came in. */
export interface Merged {
  /** How many answers were merged. */
  readonly count: number;
  /** All nine, in the usual order. */
  readonly capabilities: readonly MergedCapability[];
  /** Each answer's own headline figures, by its number. */
  readonly answers: readonly {
    readonly covered: number;
    readonly relevant: number;
    readonly unknown: number;
  }[];
}

/** Fewest and most answers that are merged. */
export const fewestAnswers = 2;
export const mostAnswers = 12;

/** Answers in the order they are numbered in, which follows from what they say and not from when they came. */
function inOrder(
  answers: readonly CoverageInputs[],
): { readonly inputs: CoverageInputs; readonly place: number }[] {
  return answers
    .map((inputs, place) => ({ inputs, place, content: contentOf(inputs) }))
    .sort((a, b) => compareTexts(a.content, b.content));
}

/** The number, from 1, that a merge gives each of these answers, in the order they stand here. */
export function numbersOf(answers: readonly CoverageInputs[]): readonly number[] {
  const numbers = answers.map(() => 0);
  for (const [index, { place }] of inOrder(answers).entries()) numbers[place] = index + 1;
  return numbers;
}

/** An answer with how many times it was found. */
export interface Repeated {
  readonly inputs: CoverageInputs;
  readonly times: number;
}

/**
 * How many times each of these answers is counted where equal ones stand for different people: as often as it was found, but
 * no more than there is room for together. All are counted once before any is counted again, by their numbers, so that the
 * order they came in changes nothing.
 */
export function timesCounted(answers: readonly Repeated[]): readonly number[] {
  const counted = answers.map(() => 0);
  const order = inOrder(answers.map(({ inputs }) => inputs));
  let left = mostAnswers;
  for (let round = 1; left > 0; round += 1) {
    const again = order.filter(({ place }) => (answers[place]?.times ?? 0) >= round).slice(0, left);
    if (again.length === 0) break;
    for (const { place } of again) counted[place] = round;
    left -= again.length;
  }
  return counted;
}

/**
 * Puts several answers side by side; nothing is averaged. Equal ones are counted as often as they are given. Holders are the
 * same when label and kind are: ids mean nothing outside their own answer.
 */
export function mergeCoverage(answers: readonly CoverageInputs[]): Merged {
  const ordered = inOrder(answers).map(({ inputs }) => ({ inputs, result: evaluateCoverage(inputs) }));
  const capabilities = capabilityIds.map((id, place): MergedCapability => {
    const seen = ordered.flatMap(({ inputs, result }, index) => {
      const row = result.capabilities[place];
      if (row === undefined) return [];
      const counts = isCounted(row.status);
      const ids = new Set(counts ? row.holders : []);
      return [{ row, counts, number: index + 1, held: inputs.holders.filter((one) => ids.has(one.id)) }];
    });
    const known = seen.filter(({ row }) => row.status !== 'unknown');
    const different = new Set(
      known.map(({ row, held }) => JSON.stringify([row.status, ...new Set(held.map(holderKey).sort())])),
    );
    const relevant = seen.filter(({ counts }) => counts);
    return {
      id,
      statuses: statuses
        .map((status) => ({ status, count: seen.filter(({ row }) => row.status === status).length }))
        .filter(({ count }) => count > 0),
      named: namedBy(seen),
      unknown: seen.length - known.length,
      hoursNeeded: spreadOf(relevant.map(({ row }) => row.hoursNeeded)),
      hoursAvailable: spreadOf(relevant.map(({ row }) => row.hoursAvailable)),
      disagreement: Math.max(0, different.size - 1),
    };
  });
  return {
    count: answers.length,
    capabilities,
    answers: ordered.map(({ result: { covered, relevant, unknown } }) => ({ covered, relevant, unknown })),
  };
}

/** All that a merge sees of an answer, as a text that does not depend on ids and their order. */
function contentOf({ holders, capabilities }: CoverageInputs): string {
  const byId = new Map(holders.map((holder) => [holder.id, holder]));
  return JSON.stringify(
    capabilityIds.map((id) => {
      const { importance, hoursNeeded, assignments } = capabilities[id];
      const held = assignments.flatMap(({ holder, hours, level }) => {
        const who = byId.get(holder);
        return who === undefined ? [] : [JSON.stringify([level, who.kind, who.label, who.headcount, hours])];
      });
      return [importance, hoursNeeded, ...held.sort()];
    }),
  );
}

function holderKey({ kind, label }: Pick<Holder, 'kind' | 'label'>): string {
  return JSON.stringify([labelKey(label), kind]);
}

function namedBy(
  answers: readonly { readonly number: number; readonly held: readonly Holder[] }[],
): readonly Named[] {
  const named = new Map<string, { labels: string[]; kind: HolderKind; by: Set<number> }>();
  for (const { number, held } of answers) {
    for (const { label, kind } of held) {
      const key = holderKey({ kind, label });
      const entry = named.get(key) ?? { labels: [], kind, by: new Set() };
      entry.labels.push(label.trim());
      entry.by.add(number);
      named.set(key, entry);
    }
  }
  return [...named]
    .sort(([a, one], [b, other]) => other.by.size - one.by.size || compareTexts(a, b))
    .map(([, { labels, kind, by }]) => ({
      // Of several ways to write it, always the same one.
      label: labels.sort(compareTexts)[0] ?? '',
      kind,
      by: [...by],
    }));
}

function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) };
}
