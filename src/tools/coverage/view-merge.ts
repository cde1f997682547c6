import type { Locale } from '../../i18n/locale.ts';
import { fill, plural } from '../../i18n/messages.ts';
import type { Notice } from '../../lib/share/link.ts';
import {
  fewestAnswers,
  mostAnswers,
  numbersOf,
  timesCounted,
  type Merged,
  type MergedCapability,
} from './merge.ts';
import { answerKey, isCutOf, type ReadAnswer } from './merge-links.ts';
import type { CoverageMessages } from './messages/messages.ts';
import { evaluateCoverage, gapStatuses, statuses, type Status } from './model.ts';
import { capabilityIds, type CapabilityId, type CoverageInputs } from './state.ts';
import { coveredSentence } from './view-answer.ts';
import { capitalised, Words } from './words.ts';

/** Several answers side by side, in words and in one language. Nothing here depends on the order they were pasted in. */

/** The texts that a merge needs. */
export type MergeMessages = Pick<CoverageMessages, 'names' | 'result' | 'merge'>;

/** How those who know see a capability: apart on its status, on who holds it, alike, or too few to say. */
const verdicts = ['status', 'holder', 'agree', 'alone', 'nobody'] as const;
export type Verdict = (typeof verdicts)[number];

/** A status with how many gave it. */
export interface CountView {
  readonly status: Status;
  readonly count: number;
  /** Status and number in words, to stand after the sign. */
  readonly text: string;
}

/** One capability as the answers see it. */
export interface MergeRow {
  readonly id: CapabilityId;
  readonly capability: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  /** In the usual order of statuses, those who do not know last but one. */
  readonly statuses: readonly CountView[];
  /** Who is said to hold it, and by which answers; never empty. */
  readonly named: readonly string[];
  /** Hours a week, as one number or as lowest to highest. */
  readonly needed: string;
  readonly available: string;
}

export interface MergeView {
  /** How far the answers agree, as a sentence. */
  readonly headline: string;
  readonly lead: readonly string[];
  readonly caption: string;
  readonly head: {
    readonly capability: string;
    readonly status: string;
    readonly named: string;
    readonly needed: string;
    readonly available: string;
  };
  /** The widest disagreement first; what cannot be compared last. */
  readonly rows: readonly MergeRow[];
  /** What each answer says in short, under the number it is named by. */
  readonly answers: {
    readonly heading: string;
    readonly items: readonly { readonly label: string; readonly text: string }[];
  };
}

/** One link of what was pasted, or the reader's own answer. */
export interface FoundView {
  readonly kind: 'answer' | 'refused';
  /** The numbers it has in the merge, whether it is counted, or whose it is. */
  readonly label: string;
  /** What the answer says in short, or why it is refused; and how many times it was found. */
  readonly text: string;
  /** What else has to be said of it, such as that it was cut. */
  readonly notes: readonly string[];
  /** The end of the link, by which it can be found in the chat; empty for the reader's own. */
  readonly source: string;
}

/** What was pasted, in words, and the answers to merge. */
export interface PasteView {
  /** What was found, in one or two sentences; empty when nothing is pasted. */
  readonly status: string;
  readonly items: readonly FoundView[];
  /** What has to be said of the reader's own answer; empty for nothing. */
  readonly own: string;
  /** Whether any answer was found more than once, so that the reader has to say whether they are different people's. */
  readonly isRepeated: boolean;
  /** Enough to merge, or fewer than two; equal ones as often as they count. */
  readonly answers: readonly CoverageInputs[];
}

/** Answers that know how a capability stands. */
export function knowing(capability: MergedCapability, answers: number): number {
  return answers - capability.unknown;
}

/** How those who know see a capability. Two at least must know, or there is nothing to compare. */
export function verdictOf(capability: MergedCapability, answers: number): Verdict {
  const known = knowing(capability, answers);
  if (known < fewestAnswers) return known === 0 ? 'nobody' : 'alone';
  if (capability.disagreement === 0) return 'agree';
  return capability.statuses.filter(({ status }) => status !== 'unknown').length > 1 ? 'status' : 'holder';
}

/** A gap that all who know see: the same status, and one that leaves something to do. */
export function isSharedGap(capability: MergedCapability, answers: number): boolean {
  if (knowing(capability, answers) === 0) return false;
  const known = capability.statuses.filter(({ status }) => status !== 'unknown');
  return known.length === 1 && known.every(({ status }) => gapStatuses.includes(status));
}

/**
 * Capabilities by how far apart the answers are, the widest first and the status before who holds it; then those that agree,
 * and last those of which too few know.
 */
export function byDisagreement(merged: Merged): readonly MergedCapability[] {
  const place = (capability: MergedCapability): number =>
    verdicts.indexOf(verdictOf(capability, merged.count));
  return merged.capabilities.toSorted(
    (a, b) =>
      b.disagreement - a.disagreement ||
      place(a) - place(b) ||
      capabilityIds.indexOf(a.id) - capabilityIds.indexOf(b.id),
  );
}

/** Statuses with how many gave each, those who do not know included. */
export function countsOf(
  capability: MergedCapability,
  locale: Locale,
  messages: MergeMessages,
): readonly CountView[] {
  const words = new Words({ locale, messages });
  const count = (status: Status): number =>
    status === 'unknown'
      ? capability.unknown
      : (capability.statuses.find((other) => other.status === status)?.count ?? 0);
  return statuses.flatMap((status) => {
    const answers = count(status);
    if (answers === 0) return [];
    const text = fill(words.counted(messages.merge.table.count, answers), {
      status: capitalised(messages.result.status[status]),
    });
    return { status, count: answers, text };
  });
}

/** Who is said to hold a capability, and by which answers. */
export function namedOf(
  capability: MergedCapability,
  answers: number,
  locale: Locale,
  messages: MergeMessages,
): readonly string[] {
  const words = new Words({ locale, messages });
  const { namedBy, namedByAll } = messages.merge.table;
  return capability.named.map(({ label, kind, by }) => {
    const name = label === '' ? messages.result.kinds[kind].name : label;
    if (by.length === answers) return fill(namedByAll, { name });
    return plural(locale, namedBy, by.length, { name, answers: words.list(by.map(String)) });
  });
}

/**
 * Hours held. Those of answers that see nobody are none and known: alone they do not stand for the answers that see it covered,
 * and have not said how many hours.
 */
export function hoursHeld({
  statuses: given,
  hoursAvailable,
}: MergedCapability): MergedCapability['hoursAvailable'] {
  const isCovered = given.some(({ status }) => status === 'covered');
  return isCovered && hoursAvailable?.high === 0 ? null : hoursAvailable;
}

/** Hours a week as one number, or as lowest to highest. */
export function hoursText(
  range: MergedCapability['hoursNeeded'],
  locale: Locale,
  messages: MergeMessages,
): string {
  const { table } = messages.merge;
  if (range === null) return table.unknown;
  const words = new Words({ locale, messages });
  const [low, high] = [words.cell(range.low), words.cell(range.high)];
  return low === high ? low : fill(table.range, { low, high });
}

function headlineOf(merged: Merged, words: Words, text: MergeMessages['merge']): string {
  const seen = merged.capabilities.map((capability) => verdictOf(capability, merged.count));
  const agree = seen.filter((verdict) => verdict === 'agree').length;
  const differ = seen.filter((verdict) => verdict === 'status' || verdict === 'holder').length;
  const { all, capabilities, both, none, ...only } = text.headline;
  const named = (count: number): string =>
    count === capabilityIds.length ? all : words.counted(capabilities, count);
  const answers = capitalised(words.count(merged.count));
  if (agree > 0 && differ > 0)
    return fill(both, { answers, agree: named(agree), differ: words.count(differ) });
  if (agree > 0) return fill(only.agree, { answers, agree: named(agree) });
  if (differ > 0) return fill(only.differ, { answers, differ: named(differ) });
  return fill(none, { answers });
}

/** Where the answers differ most, which gaps all see, and what cannot be compared. */
function leadOf(
  merged: Merged,
  words: Words,
  { merge: text, names, result }: MergeMessages,
): readonly string[] {
  const lead: string[] = [];
  const [first] = byDisagreement(merged);
  const verdict = first === undefined ? 'nobody' : verdictOf(first, merged.count);
  if (first !== undefined && (verdict === 'status' || verdict === 'holder')) {
    const says = first.statuses
      .filter(({ status }) => status !== 'unknown')
      .toSorted((a, b) => b.count - a.count || statuses.indexOf(a.status) - statuses.indexOf(b.status))
      .map(({ status, count }) =>
        fill(words.counted(text.lead.says, count), { status: result.status[status] }),
      );
    lead.push(
      fill(verdict === 'status' ? text.lead.most : text.lead.mostHolder, {
        capability: names[first.id].inText,
        statuses: words.list(says),
      }),
    );
  }
  const gaps = merged.capabilities.filter(
    (capability) => verdictOf(capability, merged.count) === 'agree' && isSharedGap(capability, merged.count),
  );
  if (gaps.length > 0) {
    lead.push(fill(text.lead.gaps, { capabilities: words.capabilities(gaps.map(({ id }) => id)) }));
  }
  const few = merged.capabilities.filter(
    (capability) => knowing(capability, merged.count) < fewestAnswers,
  ).length;
  if (few > 0 && few < capabilityIds.length) lead.push(capitalised(words.counted(text.lead.alone, few)));
  return lead;
}

/** An answer in short: how much is covered, and how much it does not know. */
function inShort(inputs: CoverageInputs, locale: Locale, messages: MergeMessages): string {
  return figuresText(evaluateCoverage(inputs), locale, messages);
}

function figuresText(
  { covered, relevant, unknown }: Merged['answers'][number],
  locale: Locale,
  messages: MergeMessages,
): string {
  const { unknown: some, nothing, noneRelevant } = messages.merge.found;
  if (unknown === capabilityIds.length) return nothing;
  const words = new Words({ locale, messages });
  const sentences = [
    relevant === 0
      ? noneRelevant
      : coveredSentence({ covered, relevant, unknown }, words, messages.result.headline),
  ];
  if (unknown > 0) sentences.push(capitalised(words.counted(some, unknown)));
  return sentences.join(' ');
}

/** Several answers in words: the finding first, then a row for each capability. */
export function viewMerge(merged: Merged, locale: Locale, messages: MergeMessages): MergeView {
  const { merge: text, names, result } = messages;
  const words = new Words({ locale, messages });
  const ordered = byDisagreement(merged);
  return {
    headline: headlineOf(merged, words, text),
    lead: leadOf(merged, words, messages),
    caption: text.table.caption,
    head: {
      capability: result.grid.head.capability,
      status: result.grid.head.status,
      named: result.grid.head.holder,
      needed: text.table.needed,
      available: text.table.available,
    },
    rows: ordered.map((capability): MergeRow => {
      const verdict = verdictOf(capability, merged.count);
      const named = namedOf(capability, merged.count, locale, messages);
      return {
        id: capability.id,
        capability: names[capability.id].name,
        verdict,
        verdictText: text.verdict[verdict],
        statuses: countsOf(capability, locale, messages),
        named: named.length === 0 ? [text.table.nobody] : named,
        needed: hoursText(capability.hoursNeeded, locale, messages),
        available: hoursText(hoursHeld(capability), locale, messages),
      };
    }),
    answers: {
      heading: text.answers.heading,
      items: merged.answers.map((figures, index) => ({
        label: plural(locale, text.answers.numbers, 1, { numbers: index + 1 }),
        text: figuresText(figures, locale, messages),
      })),
    },
  };
}

/** A merged result as plain text, for a message or a document. */
export function mergeAsText(view: MergeView): string {
  const rows = view.rows.map((row) =>
    [
      `${row.capability}: ${row.verdictText}`,
      `  ${view.head.status}: ${row.statuses.map(({ text }) => text).join('; ')}`,
      `  ${view.head.named}: ${row.named.join('; ')}`,
      `  ${view.head.needed}: ${row.needed}. ${view.head.available}: ${row.available}.`,
    ].join('\n'),
  );
  const answers = view.answers.items.map(({ label, text }) => `${label}: ${text}`);
  return [
    [view.headline, ...view.lead].join(' '),
    view.caption,
    ...rows,
    [view.answers.heading, ...answers].join('\n'),
  ].join('\n\n');
}

/** Characters of a link's end that are shown. */
const shownEnd = 30;

function endOf(link: string): string {
  return link.length <= shownEnd ? link : `…${link.slice(-shownEnd)}`;
}

/** What has to be said of a link that is counted all the same. */
function notesOf(notices: readonly Notice[], { notes }: MergeMessages['merge']): readonly string[] {
  const kinds = new Set(notices.map(({ kind }) => kind));
  const isCut = kinds.delete('incomplete');
  const isNewer = kinds.delete('newer');
  // What else is wrong with a cut link, or with one of a newer form, follows from that.
  const isRepaired = kinds.size > 0 && !isCut && !isNewer;
  return [
    ...(isCut ? [notes.cut] : []),
    ...(isNewer ? [notes.newer] : []),
    ...(isRepaired ? [notes.repaired] : []),
  ];
}

/** What the reader has chosen to count. */
export interface PasteChoices {
  /** The reader's own answer; null when there is none. */
  readonly own: CoverageInputs | null;
  /** Whether that is to be one of the answers. */
  readonly isOwnCounted: boolean;
  /** Whether equal answers are different people's, so that each of them counts. */
  readonly isEachCounted: boolean;
}

/**
 * What was pasted, in words, and the answers to merge. The reader's own is left out when it is among the links already, unless
 * equal answers are different people's.
 */
export function viewPaste(
  text: string,
  read: readonly ReadAnswer[],
  { own, isOwnCounted, isEachCounted }: PasteChoices,
  locale: Locale,
  messages: MergeMessages,
): PasteView {
  const { answers: answerText, found, own: ownText, refused } = messages.merge;
  const nothing = { items: [], own: '', isRepeated: false, answers: [] };
  if (text.trim() === '') return { ...nothing, status: '' };
  if (read.length === 0) return { ...nothing, status: found.none };
  const words = new Words({ locale, messages });

  const all = read.map((link): ReadAnswer => {
    const isOwnCut = link.kind === 'answer' && own !== null && isOwnCounted && isCutOf(link.text, own);
    return isOwnCut ? { kind: 'refused', reason: 'ownPart', text: link.text, times: link.times } : link;
  });
  const links = all.filter((link) => link.kind === 'answer');
  const ownKey = own === null ? null : answerKey(own);
  const isSame = links.some(({ inputs }) => answerKey(inputs) === ownKey);
  const isFull = own !== null && !isSame && links.length >= mostAnswers;
  const isAdded = isOwnCounted && !isSame && !isFull;
  const isRepeated = links.some(({ times }) => times > 1) || (isSame && isOwnCounted);
  const given = [
    ...links.map(({ inputs, times }) => ({
      inputs,
      times: times + (isOwnCounted && answerKey(inputs) === ownKey ? 1 : 0),
    })),
    ...(own !== null && isAdded ? [{ inputs: own, times: 1 }] : []),
  ];
  const counted = isEachCounted ? timesCounted(given) : given.map(() => 1);
  const answers = given.flatMap(({ inputs }, index) =>
    Array.from({ length: counted[index] ?? 0 }, () => inputs),
  );

  const numbers = numbersOf(answers);
  let next = 0;
  /** The numbers of an answer that stands at this place among those given; empty while there is nothing to merge. */
  const numbersAt = (at: number): string => {
    const these = numbers.slice(next, next + (counted[at] ?? 0));
    next += these.length;
    if (answers.length < fewestAnswers) return '';
    return plural(locale, answerText.numbers, these.length, { numbers: words.list(these.map(String)) });
  };
  const timesText = (times: number): string =>
    times === 1 ? '' : ` ${fill(found.times, { count: words.count(times) })}`;

  let place = 0;
  const items = all.map((link): FoundView => {
    const source = endOf(link.text);
    const times = timesText(link.times);
    if (link.kind === 'refused') {
      const why = refused[link.reason] + times;
      return { kind: 'refused', label: found.notCounted, text: why, notes: [], source };
    }
    const isShort = isEachCounted && (counted[place] ?? 0) < (given[place]?.times ?? 0);
    const notes = [
      ...notesOf(link.notices, messages.merge),
      ...(isShort ? [messages.merge.notes.short] : []),
    ];
    const label = numbersAt(place) || found.counted;
    place += 1;
    return { kind: 'answer', label, text: inShort(link.inputs, locale, messages) + times, notes, source };
  });
  if (own !== null && isAdded) {
    const number = numbersAt(place);
    items.push({
      kind: 'answer',
      label: number === '' ? ownText.name : fill(ownText.numbered, { number }),
      text: inShort(own, locale, messages),
      notes: [],
      source: '',
    });
  }

  const refusals = read.length - links.length;
  const sentences = [
    answers.length === 0 ? found.noAnswers : capitalised(words.counted(found.answers, answers.length)),
  ];
  if (isRepeated && !isEachCounted) sentences.push(found.once);
  if (refusals > 0) sentences.push(capitalised(words.counted(found.refused, refusals)));
  if (answers.length > 0 && answers.length < fewestAnswers) {
    sentences.push(own !== null && !isOwnCounted && !isSame ? found.moreOrOwn : found.more);
  }
  const sameText = isEachCounted ? ownText.again : ownText.same;
  return {
    status: sentences.join(' '),
    items,
    own: isSame && isOwnCounted ? sameText : isFull && isOwnCounted ? ownText.full : '',
    isRepeated,
    answers,
  };
}
