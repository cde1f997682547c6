import { fill, type Plural } from '../../i18n/messages.ts';
import type { Figure } from '../tool.ts';
import type { CoverageMessages } from './messages/messages.ts';
import type { CapabilityResult, CoverageResult, Overloaded, Status } from './model.ts';
import { sameLabels, tidyLabel } from './plan.ts';
import { capabilityIds, mostHours, type CapabilityId, type CoverageInputs } from './state.ts';
import { nameInText, roleInText } from './view-names.ts';
import type { Answer } from '../tool.ts';
import type { ViewContext } from './view.ts';
import { capitalised, type Words } from './words.ts';

/** What the parts of a view are made from. */
export interface Page {
  readonly inputs: CoverageInputs;
  readonly result: CoverageResult;
  readonly words: Words;
  readonly context: ViewContext;
}

/** More names than this in a sentence are not read. */
const mostNamed = 4;

const idsWith = (result: CoverageResult, status: Status): CapabilityId[] =>
  result.capabilities.filter((capability) => capability.status === status).map(({ id }) => id);

/** Capabilities that someone holds, with or without time enough. */
export function heldOf(result: CoverageResult): readonly CapabilityResult[] {
  return result.capabilities.filter(({ status }) => status === 'covered' || status === 'thin');
}

export const withoutBackup = (result: CoverageResult): number =>
  result.capabilities.filter(({ backup }) => backup === false).length;

/** What stops when one person is away: the largest number. */
export const mostAlone = (result: CoverageResult): number => result.keyPerson?.count ?? 0;

/** How many capabilities are covered, as a sentence. */
export function coveredSentence(
  { relevant, unknown, covered }: Pick<CoverageResult, 'relevant' | 'unknown' | 'covered'>,
  words: Words,
  text: CoverageMessages['result']['headline'],
): string {
  const values = { covered: words.count(covered), of: words.count(relevant) };
  if (relevant === 0) return unknown === 0 ? text.noneRelevant : text.unknown;
  if (relevant === 1) return covered === 1 ? text.onlyCovered : text.onlyNotCovered;
  if (covered === 0) return fill(text.none, values);
  if (covered === relevant) return relevant === 2 ? text.both : fill(text.all, values);
  return capitalised(fill(covered === 1 ? text.one : text.some, values));
}

/** What hangs on one person, or on suppliers, as the second sentence of the headline; empty when nobody holds anything. */
function dependenceSentence({ inputs, result, words, context }: Page): string {
  const { messages } = context;
  const text = messages.result.headline;
  const held = heldOf(result);
  const { keyPerson, keyPersons } = result;
  if (held.length === 0) return '';
  if (keyPerson === null) return result.outside.length === held.length ? text.allOutside : text.nothingAlone;
  const role = (id: string): string => roleInText(id, inputs, messages);
  const tied = keyPersons.filter(({ count }) => count === keyPerson.count);
  const count = words.count(keyPerson.count);
  const roles = words.count(tied.length);
  const [capability] = keyPerson.capabilities;
  if (tied.length > 2) {
    return fill(keyPerson.count === 1 ? text.stopsAnyOne : text.stopsAny, { roles, count });
  }
  if (tied.length === 2) {
    const either = words.list(
      tied.map(({ holder }) => role(holder)),
      'or',
    );
    return fill(keyPerson.count === 1 ? text.stopsOneEach : text.stops, { role: either, count });
  }
  if (keyPerson.count === 1 && capability !== undefined) {
    return fill(text.stopsOne, {
      role: role(keyPerson.holder),
      capability: messages.names[capability].inText,
    });
  }
  return fill(keyPerson.count === held.length ? text.stopsAll : text.stops, {
    role: role(keyPerson.holder),
    count,
  });
}

/** Whether neither the hours there are nor any that are missing can be said. */
function isNothingKnown({ hours }: CoverageResult): boolean {
  return hours.available === null && (hours.shortfall === null || hours.shortfall === 0);
}

/** What the hours come to; empty when there is nothing to need hours. */
function hoursSentence({ result, words, context }: Page): string {
  const text = context.messages.result.lead;
  const { needed, shortfall, shortfallFte, unknown } = result.hours;
  const posts = shortfallFte === null ? '' : words.posts(shortfallFte);
  const values = { needed: words.hours(needed), shortfall: words.hours(shortfall ?? 0), fte: posts };
  if (result.relevant === 0) return '';
  if (isNothingKnown(result)) return fill(text.hoursUnknown, values);
  if (shortfall === null || shortfall === 0) {
    return fill(unknown === 0 ? text.enough : text.hoursPartly, values);
  }
  if (unknown > 0) return fill(text.shortAtLeast, values);
  return fill(posts === '' ? text.short : text.shortFte, values);
}

function leadOf(page: Page): string[] {
  const { result, words, context } = page;
  const text = context.messages.result.lead;
  const [uncovered, learning, thin] = (['uncovered', 'learning', 'thin'] as const).map((status) =>
    idsWith(result, status),
  ) as [CapabilityId[], CapabilityId[], CapabilityId[]];
  const lead: string[] = [];
  if (uncovered.length === result.relevant && result.relevant > 1) lead.push(text.nobody);
  else if (uncovered.length > mostNamed) {
    lead.push(
      fill(text.uncoveredMany, {
        count: words.count(uncovered.length),
        list: words.capabilities(uncovered.slice(0, 2)),
      }),
    );
  } else if (uncovered.length > 0) {
    lead.push(fill(text.uncovered, { list: words.capabilities(uncovered, 'or') }));
  }
  if (learning.length > 0) lead.push(fill(text.learning, { list: words.capabilities(learning) }));
  if (thin.length > 0) lead.push(fill(text.thin, { list: words.capabilities(thin) }));
  const hours = hoursSentence(page);
  if (hours !== '') lead.push(hours);
  if (result.unknown > 0 && result.relevant > 0) {
    lead.push(capitalised(words.counted(text.unknown, result.unknown)));
  }
  return lead;
}

/** Hours that are missing, as a cell has them. */
export function shortfallText({ hours }: CoverageResult, { words, context }: Omit<Page, 'result'>): string {
  const text = context.messages.result;
  const { shortfall, unknown } = hours;
  if (shortfall === null || (shortfall === 0 && unknown > 0)) return text.dontKnow;
  const value = words.cell(shortfall);
  return unknown > 0 ? fill(text.atLeast, { value }) : value;
}

export function coveredFigure(
  { covered, relevant }: CoverageResult,
  { context }: Omit<Page, 'result'>,
): Figure {
  const text = context.messages.result;
  return {
    label: text.figures.covered,
    value: relevant === 0 ? text.none : fill(text.ofAll, { part: covered, of: relevant }),
  };
}

function figuresOf(page: Page): Figure[] {
  const { result, context } = page;
  const text = context.messages.result;
  if (result.relevant === 0) {
    return result.unknown === 0
      ? []
      : [
          {
            label: text.figures.unknown,
            value: fill(text.ofAll, { part: result.unknown, of: capabilityIds.length }),
          },
        ];
  }
  return [
    coveredFigure(result, page),
    { label: text.figures.noBackup, value: String(withoutBackup(result)) },
    { label: text.figures.alone, value: String(mostAlone(result)) },
    { label: text.figures.shortfall, value: shortfallText(result, page) },
  ];
}

/** Holders that do nothing, today or in the target. */
function idleHolders({ holders, capabilities, target }: CoverageInputs): string[] {
  const working = new Set(
    [capabilities, ...(target === null ? [] : [target])].flatMap((position) =>
      capabilityIds.flatMap((id) =>
        position[id].assignments.filter(({ level }) => level > 0).map(({ holder }) => holder),
      ),
    ),
  );
  return holders.map(({ id }) => id).filter((id) => !working.has(id));
}

/**
 * A holder with more hours to do than it has, as a sentence: in `given` where the reader has said how many it has, and in
 * `week` where they are all that a week holds.
 */
export function overloadedText(
  { holder: id, hours, totalHours }: Overloaded,
  given: string,
  week: Plural,
  { inputs, words, context }: Page,
): string {
  const holder = inputs.holders.find((other) => other.id === id);
  const people = holder?.kind === 'team' ? holder.headcount : 1;
  const isWeek = holder !== undefined && totalHours === mostHours(holder);
  const text = isWeek ? words.counted(week, people) : given;
  return capitalised(
    fill(text, {
      holder: nameInText(id, inputs, context.messages),
      hours: words.hours(hours),
      total: words.hours(totalHours),
      over: words.hours(hours - totalHours),
    }),
  );
}

/** What the reader should look at again, each as a sentence. */
function warningsOf(page: Page): string[] {
  const { inputs, result, words, context } = page;
  const { messages } = context;
  const text = messages.result.warnings;
  const name = (id: string): string => nameInText(id, inputs, messages);
  const labelOf = (id: string | undefined): string =>
    tidyLabel(inputs.holders.find((holder) => holder.id === id)?.label ?? '');
  const idle = idleHolders(inputs).map(name);
  return [
    ...sameLabels(inputs).map(([first]) => fill(text.sameLabel, { label: labelOf(first) })),
    ...result.overloaded.map((one) => overloadedText(one, text.overloaded, text.overloadedWeek, page)),
    ...(idle.length === 0 ? [] : [capitalised(fill(text.idle, { list: words.list(idle) }))]),
    // That nobody's hours are known is said by the lead.
    ...(result.hours.unknown === 0 || isNothingKnown(result)
      ? []
      : [words.counted(text.hoursUnknown, result.hours.unknown)]),
  ];
}

/** The answer first: a decision in a sentence, what it rests on, three or four figures, and what to look at again. */
export function answerOf(page: Page): Answer {
  const { result, context } = page;
  const text = context.messages.result;
  return {
    kicker: context.example ? text.kicker.example : text.kicker.yours,
    about: context.about ?? '',
    headline: [coveredSentence(result, page.words, text.headline), dependenceSentence(page)]
      .filter(Boolean)
      .join(' '),
    lead: leadOf(page),
    figures: figuresOf(page),
    warnings: warningsOf(page),
  };
}
