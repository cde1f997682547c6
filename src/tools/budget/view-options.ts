import { roundSignificant } from '../../i18n/format.ts';
import { fill, plural } from '../../i18n/messages.ts';
import { likelyOf, type Amount } from '../../lib/amount.ts';
import type { Figure, RangesChartView, Table } from '../tool.ts';
import { sameAmount } from './entry.ts';
import type { BudgetMessages } from './messages/messages.ts';
import {
  likelyValues,
  stopAfter,
  type Measures,
  type OptionResult,
  type OutcomeResult,
  type PlanResult,
} from './model.ts';
import { openQuestionsOf, outsidePrice, type OpenQuestion } from './presets.ts';
import type { EmployerProfile } from './profile.ts';
import { isPublicBody, viewPublic, type PublicView, type Sourced } from './public-package.ts';
import type { OptionSimulation, Simulation, Spread } from './simulation.ts';
import { type BudgetInputs, type BudgetValues, type Option, type Task, primaryOutcome } from './state.ts';
import { completeStreams, yearName, type ViewContext } from './view.ts';
import { shown, Words } from './words.ts';

/** The options of a plan beside one another and beside today, in words, figures and tables. */

/** What one option lacks, and what it risks. */
export interface OptionNotes {
  readonly label: string;
  /** What is still to be filled in; null when nothing is. */
  readonly toFill: string | null;
  readonly notes: readonly Sourced[];
}

interface Part {
  readonly heading: string;
  readonly texts: readonly string[];
}

export interface OptionsView {
  readonly heading: string;
  /** There is one option only, and nothing to compare it with but today. */
  readonly isAlone: boolean;
  /** What the comparison comes to, one sentence each. */
  readonly finding: readonly string[];
  /** One column for today, where there is a baseline, and one for each option. */
  readonly comparison: Table;
  /** The options' ranges on one axis; null while no option has one. */
  readonly ranges: RangesChartView | null;
  readonly notes: { readonly heading: string; readonly options: readonly OptionNotes[] };
  readonly years: { readonly heading: string; readonly table: Table; readonly note: string };
  readonly capacity: Part;
  readonly moved: Part;
  readonly unpriced: {
    readonly heading: string;
    readonly intro: string;
    readonly rows: readonly Figure[];
  };
  /** Null for a company. */
  readonly public: PublicView | null;
}

/** An option with its result, its range and the name it goes by here. */
interface Shown {
  readonly label: string;
  readonly option: Option<Amount>;
  readonly values: Option<number>;
  readonly result: OptionResult;
  /** The difference from today, or the whole where there is no baseline. */
  readonly measures: Measures;
  readonly monthly: number;
  readonly outcome: OutcomeResult | null;
  readonly simulated: OptionSimulation | null;
  readonly asks: readonly OpenQuestion[];
}

/** What a comparison counts: money back, the cost of an outcome, or cost alone. */
type Counts = 'money' | 'outcome' | 'cost';

/** Everything that the parts of the view share. */
interface Page {
  readonly inputs: BudgetInputs;
  readonly values: BudgetValues;
  readonly text: BudgetMessages['options'];
  readonly messages: BudgetMessages;
  readonly words: Words;
  readonly counts: Counts;
  readonly options: readonly [Shown, ...Shown[]];
  readonly today: OptionResult | null;
  readonly profile: EmployerProfile | null;
  readonly posts: (count: number) => string;
}

/** A name for each option: its label, told apart by a number where two have the same, or none. */
export function optionLabels(
  options: readonly Pick<Option<unknown>, 'label'>[],
  text: Pick<BudgetMessages['options'], 'unnamed' | 'today'>,
): string[] {
  const used = new Set([text.today]);
  return options.map(({ label }, index) => {
    const given = label.trim() || fill(text.unnamed, { number: index + 1 });
    let name = given;
    for (let number = 2; used.has(name); number++) name = `${given} ${number}`;
    used.add(name);
    return name;
  });
}

/** Open questions as one list. */
export function questionsText(asks: readonly OpenQuestion[], text: BudgetMessages['options']): string {
  return asks.map((ask) => text.questions[ask]).join('; ');
}

const headCount = (option: Option<number>): number =>
  option.roles.reduce((sum, role) => sum + Math.ceil(role.fte), 0);

/** A price that is missing makes an option look cheap; it is left out of what is said to be cheapest or best. */
function comparable({ asks }: Shown): boolean {
  return !asks.includes('agencyPrice') && !asks.includes('salary');
}

function least(options: readonly Shown[], measure: (option: Shown) => number): Shown | undefined {
  return options.reduce<Shown | undefined>(
    (found, option) => (found === undefined || measure(option) < measure(found) ? option : found),
    undefined,
  );
}

const costOf = (option: Shown): number => shown(option.measures.totalCost);
const netOf = (option: Shown): number => shown(option.measures.net);

/** What the comparison of money back comes to. */
function moneyFinding(options: readonly Shown[], { text, words }: Page): string[] {
  const period = words.period();
  const best = least(options, (option) => -netOf(option));
  const cheapest = least(options, costOf);
  if (best === undefined || cheapest === undefined) return [];
  const cheapestIsBest = costOf(best) === costOf(cheapest);
  const names = { period, label: best.label, best: best.label, cheapest: cheapest.label };
  if (options.every((option) => netOf(option) === netOf(best))) {
    return [fill(text.finding.equal, { period })];
  }
  if (netOf(best) <= 0) {
    return [fill(cheapestIsBest ? text.finding.nonePaysBest : text.finding.nonePays, names)];
  }
  return [
    fill(cheapestIsBest ? text.finding.best : text.finding.bestNot, {
      ...names,
      difference: words.money(best.measures.net - cheapest.measures.net),
    }),
  ];
}

function costFinding(options: readonly Shown[], { text, words, today }: Page): string[] {
  const cheapest = least(options, costOf);
  if (cheapest === undefined) return [];
  const cost = costOf(cheapest);
  const sentence =
    today === null || cost === 0
      ? text.finding.cheapest
      : cost > 0
        ? text.finding.cheapestMore
        : text.finding.cheapestLess;
  return [
    fill(sentence, {
      cheapest: cheapest.label,
      period: words.period(),
      amount: words.money(Math.abs(cheapest.measures.totalCost)),
    }),
  ];
}

function outcomeTitle({ outcome }: Shown, { text }: Page): string {
  return outcome?.title.trim() || text.table.unnamed;
}

function outcomeFinding(options: readonly Shown[], page: Page): string[] {
  const { text, words, messages } = page;
  const each = ({ outcome }: Shown): number => outcome?.costPerOutcome ?? Infinity;
  const best = least(options, each);
  const cheapest = least(options, costOf);
  if (best?.outcome?.costPerOutcome == null || cheapest === undefined) return [messages.result.outcomeNone];
  return [
    fill(costOf(best) === costOf(cheapest) ? text.finding.outcomeBest : text.finding.outcomeBestNot, {
      label: best.label,
      best: best.label,
      cheapest: cheapest.label,
      title: outcomeTitle(best, page),
      amount: words.money(best.outcome.costPerOutcome),
    }),
    ...(best.outcome.alternativeCost === null
      ? []
      : [
          fill(messages.result.outcomeBeside, {
            alternative: words.money(best.outcome.alternativeCost),
          }),
        ]),
  ];
}

/** What the comparison comes to: who is cheapest, who is best, and what the cheap one lacks. */
function findingOf(page: Page): string[] {
  const { options, text, words, counts } = page;
  const ready = options.filter(comparable);
  const waiting = options
    .filter((option) => !comparable(option))
    .map(({ label, asks }) => fill(text.finding.waiting, { label, questions: questionsText(asks, text) }));
  if (options.length === 1) return [text.finding.alone, ...waiting];
  const compared =
    ready.length < 2
      ? []
      : counts === 'money'
        ? moneyFinding(ready, page)
        : counts === 'outcome'
          ? outcomeFinding(ready, page)
          : [...costFinding(ready, page), text.finding.noBenefit];
  const cheapest = least(ready, costOf);
  const capacity = cheapest?.result.capacity;
  const hours =
    cheapest === undefined || capacity === undefined || capacity.hoursNeeded === 0
      ? []
      : capacity.shortfallHours > 0
        ? [
            fill(text.finding.short, {
              label: cheapest.label,
              hours: words.hours(capacity.shortfallHours),
              share: words.percent(capacity.ratio),
            }),
          ]
        : [
            ready.some(({ result }) => result.capacity.shortfallHours > 0)
              ? fill(text.finding.enough, { label: cheapest.label })
              : text.finding.enoughAll,
          ];
  return [...compared, ...(ready.length < 2 ? [] : hours), ...waiting];
}

/** How fast an option can be stopped, in words: only what it has, staff or contracts. */
function stopText({ values }: Shown, { text, words }: Page): string {
  const parts = [
    ...(headCount(values) > 0 && values.noticeMonths > 0
      ? [fill(text.table.notice, { months: words.months(values.noticeMonths) })]
      : []),
    ...(values.agency + values.tools > 0 && values.commitmentMonths > 0
      ? [fill(text.table.commitment, { months: words.months(values.commitmentMonths) })]
      : []),
  ];
  return parts.length === 0 ? text.table.atOnce : parts.join(', ');
}

function paybackText({ measures }: Shown, { messages, words }: Page): string {
  const text = messages.result.figures;
  if (measures.totalCost === 0) return text.paybackNone;
  if (measures.peakFunding <= 1e-6) return text.paybackAtOnce;
  return measures.paybackMonth === null
    ? fill(text.paybackNot, { period: words.period() })
    : words.months(measures.paybackMonth);
}

function casesText(share: number, { table }: BudgetMessages['options'], words: Words): string {
  const cases = share * 100;
  if (cases < 1) return table.fewer;
  if (cases > 99) return table.more;
  return fill(table.about, { count: words.number(Math.round(cases)) });
}

const oneOffOf = (measures: Measures): number => measures.years.reduce((sum, year) => sum + year.oneOff, 0);

/** What is compared, a row each. */
function comparisonTable(page: Page): Table {
  const { text: all, words, options, today, counts, messages } = page;
  const text = all.table;
  const publicBody = isPublicBody(page.inputs);
  type Cell = (option: Shown) => string;
  const rows: string[][] = [];
  const row = (label: string, cell: Cell, todays: string = text.none): void => {
    rows.push([label, ...(today === null ? [] : [todays]), ...options.map(cell)]);
  };
  const spread = (found: Spread | null | undefined): string =>
    found == null
      ? text.rangeNone
      : fill(text.rangeOf, { low: words.money(found.p10), high: words.money(found.p90) });
  const short = (size: number): string => (size > 0 ? words.number(size) : text.shortNone);
  const hours = ({ hoursAvailable, hoursNeeded }: OptionResult['capacity']): string =>
    fill(text.hoursOf, { available: words.number(hoursAvailable, 3), needed: words.number(hoursNeeded, 3) });

  row(today === null ? text.monthly : text.extra, ({ monthly }) => words.money(monthly));
  if (today !== null) {
    row(text.all, ({ result }) => words.money(result.monthlyCost), words.money(today.monthlyCost));
  }
  row(text.once, ({ measures }) => words.money(oneOffOf(measures)));
  row(
    publicBody ? text.postsPublic : text.posts,
    ({ result }) => words.number(result.fte),
    words.number(today?.fte ?? 0),
  );
  row(text.hours, ({ result }) => hours(result.capacity), today === null ? '' : hours(today.capacity));
  const missing = options.some(({ result }) => result.capacity.shortfallHours > 0);
  const rowOf = (label: string, pick: (capacity: OptionResult['capacity']) => number): void => {
    row(
      label,
      ({ result }) => short(pick(result.capacity)),
      today === null ? '' : short(pick(today.capacity)),
    );
  };
  rowOf(text.short, ({ shortfallHours }) => shortfallHours);
  if (missing)
    rowOf(publicBody ? text.shortPostsPublic : text.shortPosts, ({ shortfallFte }) => shortfallFte);
  if (counts === 'money') {
    row(text.net, ({ measures }) => words.money(measures.net));
    row(text.range, ({ simulated }) => spread(simulated?.net));
    if (options.some(({ simulated }) => simulated !== null)) {
      row(text.cases, ({ simulated }) =>
        simulated === null ? text.none : casesText(simulated.positiveShare, all, words),
      );
    }
    row(text.payback, (option) => paybackText(option, page));
    row(text.peak, ({ measures }) => words.money(measures.peakFunding));
  }
  if (counts === 'outcome') {
    const primary = options[0].outcome;
    row(today === null ? text.outcomeAlone : text.outcome, ({ outcome }) =>
      outcome?.costPerOutcome == null ? text.outcomeNone : words.money(outcome.costPerOutcome),
    );
    row(text.outcomeRange, ({ simulated }) => spread(simulated?.costPerOutcome));
    const volume = today === null ? text.volumeAlone : text.volume;
    row(fill(volume, { period: words.period() }), ({ outcome }) => words.number(outcome?.volume ?? 0, 3));
    // Of all the work, not of what is added: a post that is there already brings some of it.
    const perPost = (found: OptionResult | null): string => {
      const outcome = found?.outcomes.find(({ primary: isPrimary }) => isPrimary);
      return outcome?.perFteYear == null ? text.none : words.number(outcome.perFteYear, 3);
    };
    row(publicBody ? text.perPostPublic : text.perPost, ({ result }) => perPost(result), perPost(today));
    const other = primary?.alternativeCost;
    if (other != null) row(text.alternative, () => words.money(other));
  }
  row(text.stop, (option) => stopText(option, page));
  row(text.stopCost, ({ result }) => (result.stopCost > 0 ? words.money(result.stopCost) : text.stopNone));
  const caption = today === null ? text.captionAlone : text.caption;
  return {
    caption: fill(caption, { label: options[0].label, period: words.period() }),
    head: [
      text.item,
      ...(today === null ? [] : [messages.options.today]),
      ...options.map(({ label }) => label),
    ],
    rows,
    sum: false,
  };
}

/** The ranges that are drawn: of net, or in outcome mode of what an outcome costs. */
function rangesOf(page: Page): RangesChartView | null {
  const { options, counts, words, inputs, today } = page;
  const text = page.text.ranges;
  // One range alone is drawn as dots already.
  if (counts === 'cost' || options.length === 1) return null;
  const lowIsGood = counts === 'outcome';
  // What lacks a price or a salary would look cheap.
  const found = options.filter(comparable).flatMap(({ label, simulated, measures, outcome }) => {
    const spread = lowIsGood ? simulated?.costPerOutcome : simulated?.net;
    const likely = lowIsGood ? outcome?.costPerOutcome : measures.net;
    const middle = spread?.p50 ?? likely;
    return middle == null ? [] : [{ label, middle, spread: spread ?? null }];
  });
  const [best] = found.toSorted((a, b) => (lowIsGood ? a.middle - b.middle : b.middle - a.middle));
  if (best === undefined || found.every(({ spread }) => spread === null)) return null;
  const overlaps = found.some(
    ({ label, spread, middle }) =>
      label !== best.label &&
      (spread?.p10 ?? middle) <= (best.spread?.p90 ?? best.middle) &&
      (spread?.p90 ?? middle) >= (best.spread?.p10 ?? best.middle),
  );
  const titles = lowIsGood
    ? { one: text.titleOutcomeOne, apart: text.titleOutcome, overlap: text.titleOutcomeOverlap }
    : { one: text.titleOne, apart: text.title, overlap: text.titleOverlap };
  const title = found.length === 1 ? titles.one : overlaps ? titles.overlap : titles.apart;
  const money = (value: number): string => words.money(value);
  const sub = fill(lowIsGood ? text.subOutcome : today === null ? text.subAlone : text.sub, {
    period: words.period(),
    currency: inputs.currency,
    title: outcomeTitle(options[0], page),
  });
  const other = options[0].outcome?.alternativeCost ?? null;
  return {
    kind: 'ranges',
    title: fill(title, {
      label: best.label,
      low: money(best.spread?.p10 ?? best.middle),
      high: money(best.spread?.p90 ?? best.middle),
    }),
    sub,
    sentence: fill(text.sentence, {
      rows: found
        .map(({ label, middle, spread }) =>
          fill(spread === null ? text.rowPoint : text.row, {
            label,
            low: money(spread?.p10 ?? middle),
            high: money(spread?.p90 ?? middle),
            middle: money(middle),
          }),
        )
        .join(' '),
    }),
    rows: found.map(({ label, middle, spread }) => ({
      label,
      middle: { value: middle, text: money(middle) },
      range:
        spread === null
          ? null
          : { low: spread.p10, high: spread.p90, lowText: money(spread.p10), highText: money(spread.p90) },
    })),
    reference: !lowIsGood
      ? { value: 0, text: today === null ? text.zeroAlone : text.zero }
      : other === null
        ? null
        : { value: other, text: fill(text.other, { amount: money(other) }) },
    table: {
      caption: sub,
      head: [text.head.option, text.head.low, text.head.middle, text.head.high],
      rows: found.map(({ label, middle, spread }) => [
        label,
        money(spread?.p10 ?? middle),
        money(middle),
        money(spread?.p90 ?? middle),
      ]),
      sum: false,
    },
  };
}

/** What the figures of an option say about its risks. */
function notesOf(option: Shown, page: Page): Sourced[] {
  const { inputs, words, today, profile, posts } = page;
  const text = page.text.notes;
  const { values, result } = option;
  const { capacity } = result;
  const notes: Sourced[] = [];
  const say = (line: string, source: Sourced['sources'] = []): void => {
    notes.push({ text: line, sources: source });
  };
  const cite = (found: { readonly text: string; readonly href: string | null }): Sourced['sources'] => [
    { text: fill(page.text.public.source, { text: found.text }), href: found.href },
  ];
  const people = headCount(values);
  if (capacity.hoursAvailable === 0) say(values.ads > 0 ? text.adsNobody : text.nobody);
  else if (capacity.shortfallHours > 0) {
    const missing = { hours: words.hours(capacity.shortfallHours), fte: posts(capacity.shortfallFte) };
    say(fill(text.short, missing));
  }
  if (people === 1 && values.agencyHours === 0) {
    say(text.keyPerson);
    say(text.holiday);
  }
  if (values.agencyHours > 0) {
    const share = values.agencyHours / capacity.hoursAvailable;
    if (share > 0.5) say(fill(text.outside, { share: words.percent(share) }));
    if (values.managementHours === 0) say(text.noBuyer);
  }
  if (values.agency + values.tools > 0 && values.commitmentMonths > stopAfter) {
    const months = words.months(values.commitmentMonths);
    say(
      values.commitmentMonths > inputs.horizonMonths
        ? fill(text.boundLonger, { months })
        : fill(text.bound, { months, amount: words.money(result.stopCost) }),
    );
  }
  const fewer = (today?.fte ?? 0) - result.fte;
  if (roundSignificant(fewer, 2) > 0) say(fill(text.fewerPosts, { fte: posts(fewer) }));
  const hour = profile?.outsideHour;
  const start = outsidePrice(values.agencyHours, inputs, profile);
  if (hour != null && start !== null && sameAmount(option.option.agency, start)) {
    const kind = hour.kind === 'agency' ? text.priceAgency : text.priceFreelance;
    say(fill(text.price, { amount: words.money(hour.value), kind }), cite(hour));
  }
  const negotiate = profile?.rules.outsourcing;
  const boughtToday = likelyOf(inputs.baseline?.agencyHours ?? 0);
  if (negotiate !== undefined && values.agencyHours > boughtToday) say(text.negotiate, cite(negotiate));
  return notes;
}

function yearsPart(page: Page): OptionsView['years'] {
  const { options, inputs, words, today } = page;
  const text = page.text.years;
  const [first] = options;
  const every = (pick: (measures: Measures) => number): string[] =>
    options.map(({ measures }) => words.cell(pick(measures)));
  const rows = first.measures.years.flatMap((year, index) => {
    const name = fill(text.months, { year: yearName(year.from, year.to), months: words.months(year.months) });
    const oneOff = (measures: Measures): number => measures.years[index]?.oneOff ?? 0;
    return [
      ...(options.some(({ measures }) => oneOff(measures) !== 0)
        ? [[fill(text.oneOff, { year: name }), ...every(oneOff)]]
        : []),
      [fill(text.running, { year: name }), ...every((measures) => measures.years[index]?.running ?? 0)],
    ];
  });
  return {
    heading: isPublicBody(inputs) ? text.headingPublic : text.heading,
    table: {
      caption: fill(today === null ? text.captionAlone : text.caption, { currency: inputs.currency }),
      head: [text.year, ...options.map(({ label }) => label)],
      rows: [
        ...rows,
        [text.sum, ...every(({ totalCost }) => totalCost)],
        [text.full, ...every(({ fullYearEffect }) => fullYearEffect)],
      ],
      sum: false,
    },
    note: text.note,
  };
}

const hoursOf = (task: Task<number>): number =>
  (task.volumePerMonth * task.minutesEach * task.channels * task.languages) / 60;

/** What would have to go for the hours to be enough: the least task that covers the shortfall, or the largest ones. */
function giveText(shortfall: number, { values, text: all, words, messages }: Page): string {
  const text = all.capacity;
  const tasks = values.tasks
    .map((task, index) => ({
      title: task.title.trim() || fill(messages.form.row, { number: index + 1 }),
      hours: hoursOf(task),
    }))
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours);
  if (tasks.length === 0) return text.noTasks;
  const one = tasks.findLast(({ hours }) => hours >= shortfall);
  if (one !== undefined) return fill(text.one, { task: one.title, hours: words.hours(one.hours) });
  const together: typeof tasks = [];
  let sum = 0;
  for (const task of tasks) {
    if (sum >= shortfall) break;
    together.push(task);
    sum += task.hours;
  }
  if (sum < shortfall) return text.all;
  return fill(text.several, {
    tasks: together
      .map(({ title, hours }) => fill(text.task, { task: title, hours: words.hours(hours) }))
      .join(', '),
  });
}

function capacityPart(page: Page): Part {
  const { options, words, posts } = page;
  const text = page.text.capacity;
  const { hoursNeeded } = options[0].result.capacity;
  const short = options.filter(({ result }) => result.capacity.shortfallHours > 0);
  return {
    heading: short.length === 0 ? text.headingEnough : text.heading,
    texts:
      hoursNeeded === 0
        ? [text.undescribed]
        : short.length === 0
          ? [fill(text.enough, { needed: words.hours(hoursNeeded) })]
          : short.map(({ label, result: { capacity } }) =>
              [
                fill(text.short, {
                  label,
                  needed: words.hours(hoursNeeded),
                  available: words.hours(capacity.hoursAvailable),
                  shortfall: words.hours(capacity.shortfallHours),
                  fte: posts(capacity.shortfallFte),
                  share: words.percent(capacity.ratio),
                }),
                giveText(capacity.shortfallHours, page),
              ].join(' '),
            ),
  };
}

/** What already runs and gives way or goes on: money that stops, and the hours of today. */
function movedPart(page: Page): Part {
  const { options, values, words, today } = page;
  const text = page.text.moved;
  const [{ label, measures, result }] = options;
  const stops = values.spendThatReallyStops;
  const total = measures.streams.avoided;
  const texts: string[] = [];
  if (stops > 0) {
    const sentence = fill(text.stops, {
      amount: words.money(stops),
      total: words.money(total),
      period: words.period(),
    });
    const covered =
      measures.totalCost <= 0
        ? ''
        : total >= measures.totalCost
          ? fill(text.whole, { label })
          : fill(text.share, { label, share: words.percent(total / measures.totalCost) });
    texts.push([sentence, covered].filter(Boolean).join(' '));
  } else texts.push(text.nothing);
  if (today !== null && today.capacity.hoursAvailable > 0) {
    const before = today.capacity.hoursAvailable;
    const difference = Math.round(result.capacity.hoursAvailable) - Math.round(before);
    const sentence = difference > 0 ? text.more : difference < 0 ? text.less : text.same;
    texts.push(
      fill(sentence, {
        label,
        today: words.hours(Math.round(before)),
        more: words.number(difference, 3),
        less: words.number(-difference, 3),
      }),
    );
  }
  return { heading: text.heading, texts };
}

function unpricedPart({ inputs, text: all }: Page): OptionsView['unpriced'] {
  const text = all.unpriced;
  return {
    heading: text.heading,
    intro: inputs.unpriced.length === 0 ? text.empty : text.intro,
    rows: inputs.unpriced.map(({ benefit, note }) => ({
      label: text.kinds[benefit],
      value: note.trim() || text.noNote,
    })),
  };
}

/** The part of an analysis that the comparison rests on. */
interface Compared {
  readonly result: PlanResult;
  /** One entry for each option, in their order. */
  readonly simulation: Simulation;
}

/** What a plan's options come to beside one another, beside today, and by what the figures do not say. */
export function viewOptions(
  inputs: BudgetInputs,
  { result, simulation }: Compared,
  context: ViewContext,
  profile: EmployerProfile | null,
): OptionsView {
  const { messages, locale } = context;
  const text = messages.options;
  const values = likelyValues(inputs);
  const labels = optionLabels(inputs.options, text);
  const primary = primaryOutcome(inputs.outcomes);
  const shownOption = (option: Option<Amount>, index: number): Shown => {
    const own = result.options[index] ?? result.options[0];
    const of = own.additional ?? own;
    return {
      label: labels[index] ?? option.label,
      option,
      values: values.options[index] ?? values.options[0],
      result: own,
      measures: of,
      monthly: of.monthlyCost,
      outcome: of.outcomes[primary] ?? null,
      simulated: simulation[index] ?? null,
      // What is to be done is one question of the plan, and stands with its hours.
      asks: openQuestionsOf(option, inputs).filter((ask) => ask !== 'work'),
    };
  };
  const [first, ...others] = inputs.options;
  const words = new Words(inputs, context);
  const page: Page = {
    inputs,
    values,
    text,
    messages,
    words,
    counts: inputs.mode === 'outcome' ? 'outcome' : completeStreams(inputs).length > 0 ? 'money' : 'cost',
    options: [shownOption(first, 0), ...others.map((option, index) => shownOption(option, index + 1))],
    today: result.baseline,
    profile,
    posts: (count) =>
      plural(locale, isPublicBody(inputs) ? text.ftePublic : text.fte, roundSignificant(count, 2), {
        count: words.number(count),
      }),
  };
  return {
    heading: text.heading,
    isAlone: inputs.options.length === 1,
    finding: findingOf(page),
    comparison: comparisonTable(page),
    ranges: rangesOf(page),
    notes: {
      heading: text.notes.heading,
      options: page.options.map((option) => {
        const notes = notesOf(option, page);
        return {
          label: option.label,
          toFill:
            option.asks.length === 0
              ? null
              : fill(text.picker.toFill, { questions: questionsText(option.asks, text) }),
          notes: notes.length === 0 ? [{ text: text.notes.none, sources: [] }] : notes,
        };
      }),
    },
    years: yearsPart(page),
    capacity: capacityPart(page),
    moved: movedPart(page),
    unpriced: unpricedPart(page),
    public: viewPublic(inputs, labels, context, profile),
  };
}
