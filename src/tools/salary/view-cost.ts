import { fill } from '../../i18n/messages.ts';
import type { Figure } from '../tool.ts';
import type { SalaryCost } from './model.ts';
import { employerOf, type Citation, type Employer } from './state.ts';
import { isWorthMention, lacksAgreed } from './view-answer.ts';
import type { ViewContext } from './view.ts';
import { Words } from './words.ts';

/** One line of the working, in words. */
export interface CostLineView {
  readonly label: string;
  /** Empty for what is no share of anything. */
  readonly rate: string;
  readonly base: string;
  readonly amount: string;
  /** Null where there is none to name; without an address it is the reader's own figure. */
  readonly source: Citation | null;
}

/** How a cost comes about, line by line. */
export interface WorkingView {
  readonly caption: string;
  readonly head: {
    readonly charge: string;
    readonly rate: string;
    readonly base: string;
    readonly amount: string;
    readonly source: string;
  };
  readonly lines: readonly CostLineView[];
  readonly sum: { readonly label: string; readonly amount: string };
}

/** A sentence, with where what it says was read. */
export interface SourcedText {
  readonly text: string;
  readonly source: Citation | null;
}

/** From the reader's own salary to the median. */
export interface ToMedianView {
  readonly heading: string;
  readonly sentence: string;
  /** The difference as pay, as cost and as hours from outside; none on the median. */
  readonly figures: readonly Figure[];
  /** The price of an hour from outside, or that it is not known. */
  readonly rate: SourcedText | null;
  /** What is not counted. */
  readonly missing: readonly string[];
}

/** What a salary costs the employer: the reader's own, or else the median. */
export interface CostView {
  readonly heading: string;
  readonly sentence: string;
  /** Null where the cost is not known. */
  readonly working: WorkingView | null;
  readonly hour: SourcedText | null;
  /** What is not counted, each as a sentence. */
  readonly missing: readonly string[];
  /** What to know about the employer's profile; empty for nothing. */
  readonly caveat: string;
  readonly toMedian: ToMedianView | null;
}

interface Page {
  readonly context: ViewContext;
  readonly words: Words;
  readonly employer: Employer | null;
}

/** A citation without what else a row's source has; null for nothing. */
function named(source: Citation | null): Citation | null {
  if (source === null || source.text === '') return null;
  const { text, href, parts } = source;
  return parts === undefined ? { text, href } : { text, href, parts };
}

/** The working of a cost: salary, every charge, fixed sums, and their sum. */
function workingOf(cost: SalaryCost, { context, words }: Page): WorkingView {
  const { inputs, main, messages, result } = context;
  const text = messages.result.cost;
  const money = (value: number): string => words.money(value, result.currency);
  const isOwn = inputs.ownSalary !== null;
  const own: Citation = { text: text.ownSource, href: null };
  const labels: Readonly<Record<string, string>> = {
    employerContribution: text.ownStatutory,
    agreedContribution: text.ownAgreed,
  };
  const charges = cost.working.map(({ label, rate, base, amount, source }): CostLineView => {
    // Only a share that the reader gave has no source and the name of its input.
    const ownLabel = source === null ? labels[label] : undefined;
    return {
      label: ownLabel ?? label,
      rate: words.percent(rate, 2),
      base: money(base),
      amount: money(amount),
      source: ownLabel === undefined ? named(source) : own,
    };
  });
  const fixed: CostLineView[] =
    cost.fixed === null
      ? []
      : [
          {
            label: text.fixed,
            rate: '',
            base: '',
            amount: money(cost.fixed.amount),
            source: named(cost.fixed.source),
          },
        ];
  const salary: CostLineView = {
    label: isOwn ? text.salary : text.salaryMedian,
    rate: '',
    base: '',
    amount: money(cost.salary),
    source: isOwn ? own : named(main?.source ?? null),
  };
  return {
    caption: text.caption,
    head: text.head,
    lines: [salary, ...charges, ...fixed],
    sum: { label: text.sum, amount: money(cost.month) },
  };
}

/** The cost of an hour actually worked, and what it rests on; null where nobody has said how many hours there are. */
function hourOf(cost: SalaryCost, { context, words, employer }: Page): SourcedText | null {
  const text = context.messages.result.cost;
  if (cost.hour === null) return null;
  const money = words.money(cost.hour, context.result.currency);
  const own = context.inputs.overrides.hoursPerMonth;
  if (own !== null) return { text: fill(text.hourOwn, { money, hours: words.number(own) }), source: null };
  const hours = employer?.hoursPerMonth ?? null;
  if (hours === null) return null;
  return {
    text: fill(text.hour, { money, hours: words.number(hours) }),
    source: named(employer?.hoursSource ?? null),
  };
}

/** What the cost leaves out, each as a sentence. */
function missingOf(cost: SalaryCost, { context }: Page): string[] {
  const text = context.messages.result.cost.missing;
  return cost.missing.map((part) =>
    part === 'agreedContribution' && !lacksAgreed(cost) ? text.agreedExample : text[part],
  );
}

function distanceOf({ context, words }: Page): Figure[] {
  const { messages, result } = context;
  const { toMedian, hourlyRate, currency } = result;
  const text = messages.result.toMedian;
  if (toMedian === null || Math.round(toMedian.month) === 0) return [];
  const { month, year, yearWithContributions, agencyHours } = toMedian;
  const money = (value: number): string => words.money(Math.abs(value), currency);
  return [
    { label: text.figures.month, value: money(month) },
    { label: text.figures.year, value: money(year) },
    ...(yearWithContributions === null
      ? []
      : [{ label: text.figures.withContributions, value: money(yearWithContributions) }]),
    ...(agencyHours === null || hourlyRate === null || !isWorthMention(agencyHours)
      ? []
      : [{ label: text.figures[hourlyRate.kind], value: words.hours(Math.abs(agencyHours)) }]),
  ];
}

/** From the own salary to the main row's median; null without both. */
function toMedianOf(page: Page): ToMedianView | null {
  const { context, words } = page;
  const { messages, result } = context;
  const { toMedian, hourlyRate, currency } = result;
  if (toMedian === null) return null;
  const text = messages.result.toMedian;
  const figures = distanceOf(page);
  const month = words.perMonth(Math.abs(toMedian.month), currency);
  if (figures.length === 0)
    return { heading: text.heading, sentence: text.same, figures, rate: null, missing: [] };
  const isKnown = toMedian.yearWithContributions !== null;
  const rate =
    hourlyRate === null || !isKnown
      ? null
      : {
          text: fill(text.rate[hourlyRate.kind], { money: words.price(hourlyRate.value, currency) }),
          source: named(hourlyRate.source),
        };
  return {
    heading: text.heading,
    sentence: fill(toMedian.month > 0 ? text.up : text.over, { month }),
    figures,
    rate,
    missing: [...(isKnown ? [] : [text.noContributions]), ...(hourlyRate === null ? [text.noRate] : [])],
  };
}

/** What the salary costs the employer, line by line; null where there is neither a salary nor a row to count on. */
export function viewCost(context: ViewContext): CostView | null {
  const { inputs, main, messages, result } = context;
  const text = messages.result.cost;
  const isOwn = inputs.ownSalary !== null;
  if (!isOwn && main === null) return null;
  const words = new Words(context);
  const employer = employerOf(inputs, context.assumptions);
  const page: Page = { context, words, employer };
  const cost = isOwn ? result.employerCost : result.medianCost;
  const nothing: CostView = {
    heading: text.heading,
    sentence: '',
    working: null,
    hour: null,
    missing: [],
    caveat: '',
    toMedian: toMedianOf(page),
  };
  if (cost === null) {
    if (!isOwn && main?.values.p50 === null) return { ...nothing, sentence: text.noSalary };
    return {
      ...nothing,
      sentence: fill(text.unknown, { country: words.country(inputs.country) }),
      caveat: employer?.caveat ?? '',
    };
  }
  return {
    ...nothing,
    sentence: fill(isOwn ? text.own : text.median, {
      salary: words.money(cost.salary, result.currency),
      month: words.perMonth(cost.month, result.currency),
      year: words.perYear(cost.year, result.currency),
      percent: words.percent(cost.effectiveContribution),
    }),
    working: workingOf(cost, page),
    hour: hourOf(cost, page),
    missing: missingOf(cost, page),
    caveat: employer?.caveat ?? '',
  };
}
