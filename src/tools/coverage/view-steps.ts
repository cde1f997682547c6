import { fill } from '../../i18n/messages.ts';
import type { NextStep } from './model.ts';
import { weeksPerMonth } from './state.ts';
import type { Page } from './view-answer.ts';
import { roleInText } from './view-names.ts';
import type { CopyText, CoverageView, StepView } from './view.ts';

type Cost = StepView['costs'][number];

/** A working day: with fewer hours a week than that, hardly anyone is employed for them alone. */
const hoursOfPost = 8;

/** A price of closing a gap of known hours, from each source there is; the hours alone when no source says. */
function hoursCosts(week: number, { words, context }: Page): Cost[] {
  const text = context.messages.result.steps.cost;
  const { ownHour, outsideHour, currency } = context.assumptions;
  const month = week * weeksPerMonth;
  const costs = (
    [
      [text.own, ownHour],
      [text.outside, outsideHour],
    ] as const
  ).flatMap(([form, hour]) =>
    hour === null
      ? []
      : [
          {
            text: fill(form, {
              amount: words.money(month * hour.value, currency),
              hours: words.hours(month),
              rate: words.money(hour.value, currency),
            }),
            source: hour.text,
            href: hour.href,
          },
        ],
  );
  if (costs.length > 0) return costs;
  return [
    {
      text: fill(text.hours, { week: words.hours(week), month: words.hours(month) }),
      source: '',
      href: null,
    },
  ];
}

function costsOf({ capability, reason, shortfall }: NextStep, page: Page): Cost[] {
  const { result, words, context } = page;
  const text = context.messages.result.steps.cost;
  const plain = (said: string): Cost => ({ text: said, source: '', href: null });
  if (reason === 'noBackup') {
    const { hoursNeeded = 0 } = result.capabilities.find(({ id }) => id === capability) ?? {};
    return [
      plain(text.training),
      ...(shortfall === null && hoursNeeded > 0
        ? [plain(fill(text.atMost, { hours: words.hours(hoursNeeded) }))]
        : []),
    ];
  }
  if (shortfall === null || shortfall === 0) return [plain(text.noHours)];
  return hoursCosts(shortfall, page);
}

/** A job advertisement and a briefing, with the hours to find, or all that the capability needs. */
function copiesOf({ capability, shortfall }: NextStep, { result, words, context }: Page): CopyText[] {
  const { messages } = context;
  const text = messages.result.steps;
  const { hoursNeeded = 0 } = result.capabilities.find(({ id }) => id === capability) ?? {};
  const week = shortfall === null || shortfall === 0 ? hoursNeeded : shortfall;
  const hours = week === 0 ? text.copyNoHours : fill(text.copyHours, { hours: words.hours(week) });
  const { ad, brief } = messages.capabilities[capability];
  return [
    { label: text.ad, note: week > 0 && week < hoursOfPost ? text.fewHours : '', text: fill(ad, { hours }) },
    { label: text.brief, note: '', text: fill(brief, { hours }) },
  ];
}

function stepOf(step: NextStep, page: Page): StepView {
  const { inputs, result, words, context } = page;
  const { messages, assumptions } = context;
  const text = messages.result.steps;
  const { capability, reason, shortfall } = step;
  const hours = words.hours(shortfall ?? 0);
  const isKnown = shortfall !== null && shortfall > 0;
  const [holder = ''] = result.capabilities.find(({ id }) => id === capability)?.holders ?? [];
  const { title, href } = assumptions.reading[capability];
  const todo =
    reason === 'uncovered' && !isKnown ? text.todo.uncoveredNoHours : fill(text.todo[reason], { hours });
  return {
    capability,
    title: fill(text.title[reason], { capability: messages.names[capability].inText }),
    why: fill(text.why[reason], {
      importance: text.importance[step.importance],
      hours,
      role: roleInText(holder, inputs, messages),
    }),
    todo:
      reason === 'uncovered' || reason === 'learning'
        ? `${todo} ${messages.capabilities[capability].holders}`
        : todo,
    costs: costsOf(step, page),
    reading: { text: fill(text.reading, { title }), href },
    copies: copiesOf(step, page),
  };
}

/** The steps that matter most, at most three, each with why, what to do, what it costs and texts to copy. */
export function stepsOf(page: Page): CoverageView['steps'] {
  const { result, words, context } = page;
  const text = context.messages.result.steps;
  const items = result.nextSteps.map((step) => stepOf(step, page));
  if (items.length === 0) {
    return {
      heading: text.heading.none,
      intro:
        result.relevant > 0 ? text.allWell : result.unknown > 0 ? text.nothingKnown : text.nothingRelevant,
      items,
    };
  }
  return {
    heading:
      items.length === 1 ? text.heading.one : fill(text.heading.many, { count: words.count(items.length) }),
    intro: text.intro,
    items,
  };
}
