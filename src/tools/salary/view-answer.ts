import { fill } from '../../i18n/messages.ts';
import type { Answer, Figure } from '../tool.ts';
import type { Position, SalaryCost } from './model.ts';
import { pointNames, points, type Citation, type Organisation, type SalaryRowData } from './state.ts';
import type { SalaryView, ViewContext } from './view.ts';
import { codeOf, Words } from './words.ts';

/** Figures that are this much older than the newest in the tool are said to be old. */
const oldAfterYears = 3;
/** A number of employees, jobs or the like below this is said to be low. */
const fewEmployees = 100;
/** A headline that is longer leaves the place to the sentence under it. */
const longestHeadline = 110;
/** A median within this share of that of all occupations is about the same. */
const aboutTheSame = 0.005;

/** Sectors whose pay is that of an employer of each kind. */
const sectorsOf: Readonly<Record<Organisation, readonly string[]>> = {
  companyAgreement: ['all', 'private', 'privateSalaried'],
  company: ['all', 'private', 'privateSalaried'],
  association: ['all', 'private', 'privateSalaried'],
  municipality: ['all', 'public', 'municipalities'],
  region: ['all', 'public', 'regions'],
  state: ['all', 'public', 'central'],
};

/** What the parts of the answer are made from: the context, its words, and a row. */
interface Page {
  readonly context: ViewContext;
  readonly words: Words;
  readonly row: SalaryRowData;
  /** The row's pay a month. */
  readonly monthly: SalaryRowData['values'];
}

/** The part of an answer that says where it stands, for whoever shows only one line of it. */
type AnswerFields = Answer & Pick<SalaryView, 'stamp' | 'short' | 'nearness' | 'nearnessSource'>;

/** Whether two amounts are the same as they are written. */
const sameMoney = (value: number): boolean => Math.round(value) === 0;

/** Whether hours are more than none as they are written. */
export const isWorthMention = (hours: number): boolean => Math.abs(hours) >= 0.05;

/** Where a salary stands, as it is said inside a sentence; never as a percentile. */
export function placeText(
  { place, from, to }: Position,
  { messages }: Pick<ViewContext, 'messages'>,
  words: Words,
): string {
  const text = messages.result.place;
  if (from === null) return to === null ? '' : text.below[pointNames[to]];
  if (to === null || place === 'above') return text.above[pointNames[from]];
  if (from === to) return fill(text.on, { point: words.point(to) });
  return fill(text.between, { from: words.point(from), to: words.point(to) });
}

/** Whether agreed charges are left out of a cost altogether; where there are some, they are at least an example. */
export function lacksAgreed({ missing, working }: SalaryCost): boolean {
  return missing.includes('agreedContribution') && !working.some(({ part }) => part === 'agreed');
}

const hasPoint = (values: SalaryRowData['values']): boolean =>
  points.some((point) => values[pointNames[point]] !== null);

/** A headline, and whether it says where the row is about. */
interface Headline {
  readonly text: string;
  readonly hasPlace: boolean;
}

function headlineOf({ context, words, row, monthly }: Page): Headline {
  const { inputs, result, messages } = context;
  const text = messages.result.headline;
  const { p50, mean } = monthly;
  const said = (template: string, who: string, about: string, more: Record<string, string> = {}): string => {
    // Two figures beside each other would be read as one.
    const isFigure = /\d$/.test(who);
    const year = isFigure ? fill(text.yearAfterFigure, { year: row.year }) : row.year;
    return fill(template, { ...more, who, group: who, about, year });
  };
  const short = (template: string, more: Record<string, string> = {}): Headline => ({
    text: said(template, words.group(row), words.group(row, 'about'), more),
    hasPlace: false,
  });
  const fitted = (template: string, pay: number | null = null): Headline => {
    const more = { pay: pay === null ? '' : words.pay(pay, row) };
    const full = said(template, words.who(row), words.about(row), more);
    return full.length <= longestHeadline ? { text: full, hasPlace: true } : short(template, more);
  };
  if (inputs.ownSalary !== null) {
    const { position } = result;
    if (position !== null) return short(text.placed, { place: placeText(position, context, words) });
    return mean === null ? fitted(text.unplaced) : short(text.meanOnly);
  }
  if (p50 !== null) return fitted(text.median, p50);
  if (hasPoint(monthly)) return fitted(text.otherPoints);
  return mean === null ? fitted(text.nothing) : fitted(text.mean, mean);
}

/** How pay is spread, by the points that the row has. */
function spreadSentence({ context, words, row, monthly }: Page): string {
  const text = context.messages.result.lead;
  const { p10, p25, p75, p90 } = monthly;
  if (p25 !== null && p75 !== null) return fill(text.middle, { range: words.range(p25, p75, row.currency) });
  if (p10 !== null && p90 !== null) return fill(text.eight, { range: words.range(p10, p90, row.currency) });
  return text.noQuartiles;
}

function groupSentence({ context, words, row }: Page): string {
  const text = context.messages.result.lead;
  const covered = words.covered(row);
  const known = row.counted === 'observations' ? text.groupObserved : text.group;
  return fill(covered === '' ? text.groupUnknown : known, { covered, time: row.workingTime });
}

/** The median beside that of all occupations; empty where the two cannot be compared. */
function ratioSentence({ context, words }: Page): string {
  const text = context.messages.result.lead;
  const { ratioToAll } = context.result;
  if (ratioToAll === null) return '';
  const above = ratioToAll - 1;
  if (Math.abs(above) < aboutTheSame) return text.level;
  return fill(above > 0 ? text.above : text.below, { percent: words.percent(Math.abs(above), 0) });
}

/** What the distance to the median comes to for the employer; empty on the median. */
function distanceSentence({ context, words, row }: Page): string {
  const { messages, result } = context;
  const text = messages.result.lead;
  const { toMedian, hourlyRate } = result;
  if (toMedian === null || sameMoney(toMedian.month)) return '';
  const { yearWithContributions: cost, agencyHours, month, year } = toMedian;
  const money = (value: number): string => words.money(Math.abs(value), row.currency);
  if (cost === null) return fill(text.withoutCharges, { money: money(year) });
  if (month < 0) return fill(text.overMedian, { money: money(cost) });
  if (agencyHours === null || hourlyRate === null || !isWorthMention(agencyHours))
    return fill(text.toMedianOnly, { money: money(cost) });
  const hours = fill(messages.result.toMedian.hours[hourlyRate.kind], { hours: words.hours(agencyHours) });
  return fill(text.toMedian, { money: money(cost), hours });
}

/** What is not counted in the cost that stands among the figures. */
function costSentence({ context, words, monthly }: Page): string {
  const { inputs, messages, result } = context;
  const text = messages.result.lead;
  const shown = result.employerCost ?? result.medianCost;
  if (shown !== null) return lacksAgreed(shown) ? text.noAgreed : '';
  const hasSalary = inputs.ownSalary !== null || monthly.p50 !== null;
  return hasSalary ? fill(text.noCost, { country: words.country(inputs.country) }) : '';
}

/** Where the figures are about, where neither the headline nor another sentence says it. */
function placeSentence({ context, words, row }: Page, { hasPlace }: Headline): string {
  return hasPlace ? '' : fill(context.messages.result.lead.place, { place: words.place(row) });
}

function leadOf(page: Page, headline: Headline): string[] {
  const { context, words, row, monthly } = page;
  const { inputs, result, messages } = context;
  const text = messages.result.lead;
  const { p50, mean } = monthly;
  const place = placeSentence(page, headline);
  if (!hasPoint(monthly) && mean === null) return [place, costSentence(page)].filter(Boolean);
  if (!hasPoint(monthly)) {
    const isSaid = inputs.ownSalary === null || mean === null;
    const said = isSaid
      ? place
      : fill(text.meanIs, { place: words.place(row), year: row.year, mean: words.pay(mean, row) });
    return [said, text.mean, groupSentence(page), costSentence(page)].filter(Boolean);
  }
  if (inputs.ownSalary === null) {
    return [
      place,
      p50 === null ? '' : text.halves,
      spreadSentence(page),
      groupSentence(page),
      ratioSentence(page),
      costSentence(page),
    ].filter(Boolean);
  }
  const { toMedian } = result;
  const median = p50 === null ? '' : words.pay(p50, row);
  const standing =
    toMedian === null
      ? text.noMedian
      : fill(sameMoney(toMedian.month) ? text.same : text.more, {
          median,
          difference: words.difference(toMedian.month, row.currency),
          place: words.place(row),
          year: row.year,
        });
  const isCoarse = monthly.p25 === null || monthly.p75 === null;
  return [
    toMedian === null ? place : '',
    standing,
    distanceSentence(page),
    isCoarse ? spreadSentence(page) : '',
    groupSentence(page),
    costSentence(page),
    text.notAdvice,
  ].filter(Boolean);
}

/** The points around the middle, or the mean where there is no point. */
function pointFigures({ context, words, row, monthly }: Page): Figure[] {
  const text = context.messages.result.figures;
  const { p10, p25, p50, p75, p90, mean } = monthly;
  const figure = (label: string, value: number | null): Figure[] =>
    value === null ? [] : [{ label, value: words.money(value, row.currency) }];
  const range = (label: string, low: number, high: number): Figure[] => [
    { label, value: words.range(low, high, row.currency) },
  ];
  const middle = p50 === null ? figure(text.mean, mean) : figure(text.median, p50);
  if (p25 !== null && p75 !== null) return [...middle, ...range(text.quartiles, p25, p75)];
  if (p10 !== null && p90 !== null) return [...middle, ...range(text.eight, p10, p90)];
  return [
    ...middle,
    ...figure(text.p10, p10),
    ...figure(text.p25, p25),
    ...figure(text.p75, p75),
    ...figure(text.p90, p90),
  ];
}

/** What a salary costs the employer a month; none where it is not known. */
function costFigure(cost: SalaryCost | null, { context, words }: Omit<Page, 'row' | 'monthly'>): Figure[] {
  if (cost === null) return [];
  const { messages, result } = context;
  return [
    {
      label: fill(messages.result.figures.cost, { percent: words.percent(cost.effectiveContribution) }),
      value: words.money(cost.month, result.currency),
    },
  ];
}

/** How far it is to the median, with its direction in the label. */
function distanceFigure({ context, words }: Omit<Page, 'row' | 'monthly'>): Figure[] {
  const { messages, result } = context;
  const text = messages.result.figures;
  const { toMedian, currency } = result;
  if (toMedian === null) return [];
  if (sameMoney(toMedian.month)) return [{ label: text.atMedian, value: text.none }];
  return [
    {
      label: toMedian.month > 0 ? text.toMedian : text.overMedian,
      value: words.money(Math.abs(toMedian.month), currency),
    },
  ];
}

function yearFigure({ context, words }: Omit<Page, 'row' | 'monthly'>): Figure[] {
  const { messages, result } = context;
  const text = messages.result.figures;
  const { toMedian, currency } = result;
  if (toMedian?.yearWithContributions == null || sameMoney(toMedian.month)) return [];
  return [
    {
      label: toMedian.month > 0 ? text.toMedianYear : text.overMedianYear,
      value: words.money(Math.abs(toMedian.yearWithContributions), currency),
    },
  ];
}

/** The reader's own salary and what it costs, whatever the statistics say. */
function ownFigures(page: Omit<Page, 'row' | 'monthly'>): Figure[] {
  const { context, words } = page;
  const { inputs, messages, result } = context;
  if (inputs.ownSalary === null) return [];
  return [
    { label: messages.result.figures.own, value: words.money(inputs.ownSalary, result.currency) },
    ...distanceFigure(page),
    ...costFigure(result.employerCost, page),
    ...yearFigure(page),
  ];
}

function figuresOf(page: Page): Figure[] {
  const { inputs, result } = page.context;
  if (inputs.ownSalary === null) return [...pointFigures(page), ...costFigure(result.medianCost, page)];
  // Where there is no median, what the row has instead stands after the reader's own.
  const instead = result.toMedian === null ? pointFigures(page) : [];
  return [...ownFigures(page), ...instead];
}

function warningsOf({ context, words, row }: Page): string[] {
  const { assumptions, inputs, messages } = context;
  const text = messages.result.warnings;
  const newest = Math.max(...assumptions.rows.map(({ year }) => year));
  const isOthers = inputs.country === 'SE' && !sectorsOf[inputs.organisation].includes(row.sector);
  return [
    ...(newest - row.year > oldAfterYears ? [fill(text.old, { year: row.year, newest })] : []),
    ...(row.tier === 'B' ? [text.tierB] : []),
    ...(row.employees !== null && row.employees < fewEmployees
      ? [fill(text.few, { covered: words.covered(row) })]
      : []),
    ...(row.fullTimeBasis === 'includesPartTime' ? [text.partTime] : []),
    ...(isOthers
      ? [
          fill(text.sector, {
            employer: messages.result.employers[inputs.organisation],
            sector: words.place(row),
          }),
        ]
      : []),
  ];
}

/** How near the group is, and what it holds where the classification says so, with where that was read. */
function nearnessOf({ context, row }: Page): {
  readonly nearness: string;
  readonly nearnessSource: Citation | null;
} {
  const { nearness, holds } = context.messages.result;
  const { system, code } = row.occupation;
  const texts: Readonly<Record<string, string>> = holds;
  const near = fill(nearness[row.match], { system, code });
  const held = texts[codeOf(row)];
  const source = context.assumptions.holds[codeOf(row)];
  return held === undefined || source === undefined
    ? { nearness: near, nearnessSource: null }
    : { nearness: `${near} ${held}`, nearnessSource: source };
}

/** What goes along while the answer is out of sight: the distance, or else the cost, the median or the mean. */
function shortOf(page: Omit<Page, 'row' | 'monthly'>, middle: readonly Figure[] = []): Figure {
  const { messages, result } = page.context;
  const { figures, kicker, noValue } = messages.result;
  const { employerCost, currency } = result;
  const [distance] = distanceFigure(page);
  const [point] = middle;
  if (distance !== undefined) return distance;
  if (employerCost !== null)
    return { label: figures.costShort, value: page.words.money(employerCost.month, currency) };
  return point ?? { label: kicker.statistics, value: noValue };
}

function kickerOf({ about, inputs, messages }: ViewContext): string {
  const text = messages.result.kicker;
  if (about !== '') return text.example;
  return inputs.ownSalary === null ? text.statistics : text.own;
}

/** The answer where no row of the country is chosen: what to do, and what can be said without one. */
function withoutRow(context: ViewContext, words: Words): AnswerFields {
  const { about, inputs, messages } = context;
  const page = { context, words };
  const text = messages.result;
  const figures = ownFigures(page);
  return {
    kicker: kickerOf(context),
    about,
    headline: fill(text.headline.noRow, { country: words.country(inputs.country) }),
    lead: [text.lead.noRow],
    figures,
    warnings: [],
    stamp: '',
    short: shortOf(page),
    nearness: '',
    nearnessSource: null,
  };
}

/**
 * The answer first: what the middle of the group earns, or where the reader's salary stands among them, with what it
 * costs. Everything but `stamp` and `nearness` may tell the own salary.
 */
export function viewAnswer(context: ViewContext): AnswerFields {
  const words = new Words(context);
  const { main, about, result } = context;
  const monthly = result.rows[0]?.monthly;
  if (main === null || monthly === undefined) return withoutRow(context, words);
  const page: Page = { context, words, row: main, monthly };
  const headline = headlineOf(page);
  return {
    kicker: kickerOf(context),
    about,
    headline: headline.text,
    lead: leadOf(page, headline),
    figures: figuresOf(page),
    warnings: warningsOf(page),
    stamp: monthly.p50 === null ? '' : String(Math.round(monthly.p50)),
    short: shortOf(page, pointFigures(page)),
    ...nearnessOf(page),
  };
}
