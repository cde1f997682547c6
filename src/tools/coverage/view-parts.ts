import { formatNumber } from '../../i18n/format.ts';
import { fill } from '../../i18n/messages.ts';
import { isCounted, type CapabilityResult } from './model.ts';
import { workHoursPerMonth, type CapabilityId } from './state.ts';
import { heldOf, overloadedText, type Page } from './view-answer.ts';
import { roleInText } from './view-names.ts';
import type { CoverageView } from './view.ts';

/** Capabilities that count: relevant, and something known of them. */
function relevantOf({ result }: Page): readonly CapabilityResult[] {
  return result.capabilities.filter(({ status }) => isCounted(status));
}

/** What stops when one person is away, and who else is alone with something; null when nobody is. */
export function keyPersonOf({ inputs, result, words, context }: Page): CoverageView['keyPerson'] {
  const { messages } = context;
  const text = messages.result.keyPerson;
  const { keyPerson, keyPersons } = result;
  if (keyPerson === null) return null;
  const { count, of } = keyPerson;
  const form = of === 1 ? text.only : count === 1 ? text.single : count === of ? text.all : text.some;
  return {
    heading: text.heading,
    text: fill(form, {
      role: roleInText(keyPerson.holder, inputs, messages),
      count: words.count(count),
      of: words.count(of),
      list: words.capabilities(keyPerson.capabilities),
    }),
    others: keyPersons
      .filter(({ holder }) => holder !== keyPerson.holder)
      .map(({ holder, capabilities }) =>
        fill(text.also, {
          role: roleInText(holder, inputs, messages),
          list: words.capabilities(capabilities),
        }),
      ),
  };
}

function hoursText({ result, words, context }: Page): string {
  const text = context.messages.result.hoursPart;
  const { needed, available, shortfall, shortfallFte, unknown } = result.hours;
  if (result.relevant === 0) return text.nothing;
  const posts = shortfallFte === null ? '' : words.posts(shortfallFte);
  const values = { needed: words.hours(needed), shortfall: words.hours(shortfall ?? 0), fte: posts };
  const isShort = shortfall !== null && shortfall > 0;
  const form = isShort
    ? unknown > 0
      ? text.shortAtLeast
      : posts === ''
        ? text.short
        : text.shortFte
    : unknown === 0
      ? text.enough
      : available === null
        ? text.unknown
        : text.partly;
  // The sums of the table seem not to add up where one capability has time to spare.
  const isSpare = isShort && available !== null && available + shortfall > needed;
  return [fill(form, values), unknown > 0 ? text.notZero : '', isSpare ? text.spare : '']
    .filter(Boolean)
    .join(' ');
}

/** Hours needed beside the hours there are. What is unknown is said, and counted as nothing but unknown. */
export function hoursPartOf(page: Page): CoverageView['hours'] {
  const { result, words, context } = page;
  const { messages } = context;
  const text = messages.result.hoursPart;
  const { dontKnow, atLeast } = messages.result;
  const cell = (hours: number | null): string => (hours === null ? dontKnow : words.cell(hours));
  const rows = relevantOf(page).map(({ id, hoursNeeded, hoursAvailable, shortfall }) => [
    messages.names[id].name,
    words.cell(hoursNeeded),
    cell(hoursAvailable),
    cell(shortfall),
  ]);
  const { needed, available, shortfall, unknown } = result.hours;
  const part = (hours: number | null): string =>
    hours === null || unknown === 0 ? cell(hours) : fill(atLeast, { value: words.cell(hours) });
  const isSum = rows.length > 1;
  return {
    heading: text.heading,
    text: hoursText(page),
    table: {
      caption: text.caption,
      head: [text.head.capability, text.head.needed, text.head.available, text.head.shortfall],
      rows: isSum ? [...rows, [text.sum, words.cell(needed), part(available), part(shortfall)]] : rows,
      sum: isSum,
    },
  };
}

/** What only a supplier holds; null when nothing is. */
export function outsideOf({ result, words, context }: Page): CoverageView['outside'] {
  const text = context.messages.result.outside;
  const { outside, relevant } = result;
  if (outside.length === 0) return null;
  const finding =
    outside.length === heldOf(result).length
      ? text.all
      : fill(text.text, {
          list: words.capabilities(outside),
          count: words.count(outside.length),
          of: words.count(relevant),
        });
  return { heading: text.heading, text: `${finding} ${text.todo}` };
}

/** Holders with more hours to do than they have; null when none has. */
export function overloadedOf(page: Page): CoverageView['overloaded'] {
  const { result, context } = page;
  const text = context.messages.result.overloaded;
  if (result.overloaded.length === 0) return null;
  return {
    heading: text.heading,
    items: result.overloaded.map((one) => overloadedText(one, text.item, text.week, page)),
  };
}

/** Advice on who should hold what, each with its reason. */
export function adviceOf({ result, context }: Page): CoverageView['advice'] {
  const text = context.messages.result.advice;
  return {
    heading: text.heading,
    items: result.advice.map(({ rule, capability }) => {
      const { title, href } = context.assumptions.reading[capability];
      return { ...text.rules[rule], link: { text: fill(text.reading, { title }), href } };
    }),
  };
}

/** What AI can take over, with what is missing first; every capability that may matter when nothing is known yet. */
export function aiOf(page: Page): CoverageView['ai'] {
  const { result, context } = page;
  const { messages } = context;
  const text = messages.result.ai;
  const isGap = ({ status }: CapabilityResult): boolean => status !== 'covered';
  const relevant = relevantOf(page);
  const gaps = relevant.filter(isGap);
  const ids: readonly CapabilityId[] = (
    relevant.length === 0
      ? result.capabilities.filter(({ status }) => status === 'unknown')
      : [...gaps, ...relevant.filter((capability) => !isGap(capability))]
  ).map(({ id }) => id);
  const isSorted = gaps.length > 0 && gaps.length < relevant.length;
  return {
    heading: text.heading,
    intro: isSorted ? `${text.intro} ${text.introGaps}` : text.intro,
    table: {
      caption: text.caption,
      head: [text.head.capability, text.head.takes, text.head.answers],
      rows: ids.map((id) => {
        const { takes, answers } = messages.capabilities[id].ai;
        return [messages.names[id].name, takes, answers];
      }),
      sum: false,
      text: true,
      list: true,
    },
  };
}

/** What the figures mean, as far as they stand in the view. */
export function notesOf({ result, context }: Page): string[] {
  const text = context.messages.result.notes;
  if (result.relevant === 0) return [];
  const hasPosts = (result.hours.shortfallFte ?? 0) > 0 && result.hours.unknown === 0;
  return [
    text.covered,
    text.backup,
    ...(hasPosts ? [fill(text.fte, { hours: formatNumber(workHoursPerMonth, context.locale) })] : []),
  ];
}
