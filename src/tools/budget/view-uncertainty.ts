import { formatMoney, formatNumber, formatPercent, roundSignificant } from '../../i18n/format.ts';
import { fill, plural } from '../../i18n/messages.ts';
import { likelyOf, rangeOf } from '../../lib/amount.ts';
import type { BarsChartView, ChartMark, DotsChartView, LineChartView, Table } from '../tool.ts';
import type { Analysis } from './analysis.ts';
import type { Provenances } from './entry.ts';
import type { Measures, OutcomeResult } from './model.ts';
import { shownBars, swingsOf, type Switching, type TornadoBar } from './sensitivity.ts';
import type { OptionSimulation } from './simulation.ts';
import {
  funnelFields,
  optionFields,
  outcomeFields,
  roleFields,
  taskFields,
  type BudgetInputs,
  type Field,
  primaryOutcome,
} from './state.ts';
import { uncertainInputs, type UncertainInput } from './uncertain.ts';
import { completeStreams, type ViewContext } from './view.ts';
import { axisTicks, roundStep, shown, Words } from './words.ts';

/** The uncertainty of a plan in words, tables and charts: its range, what it hangs on, and what a sceptic makes of it. */

/** How good the evidence for an input is, from the best. */
export type Grade = 'measured' | 'source' | 'assumption' | 'guess';

/** What is unsure in a plan, finished but for its markup. */
export interface UncertaintyView {
  readonly range: {
    readonly heading: string;
    readonly text: readonly string[];
    /** Fifty equally likely outcomes; null without a simulation. */
    readonly chart: DotsChartView | null;
    /** How the chart is explored. */
    readonly exploring: string;
  };
  /** What would have to be true; null where there is nothing to break even with. */
  readonly truths: {
    readonly heading: string;
    readonly intro: string;
    /** The nearest assumptions, a few plain sentences each. */
    readonly rows: readonly string[];
    /** Assumptions that decide nothing alone; empty when there are none. */
    readonly never: string;
    readonly tableTitle: string;
    /** Every assumption that has a switching value. */
    readonly table: Table | null;
  } | null;
  /** What each assumption does to the result; null when none is uncertain. */
  readonly sensitivity: {
    readonly heading: string;
    readonly chart: BarsChartView;
    /** How much of it rests on assumptions and guesses. */
    readonly share: string;
  } | null;
  /** The sceptic's calculation; null where no money comes back. */
  readonly sceptic: {
    readonly button: string;
    readonly heading: string;
    readonly what: string;
    readonly finding: string;
    readonly table: Table;
  } | null;
  /** What waiting costs; null where no money comes back. */
  readonly delay: { readonly heading: string; readonly text: string } | null;
}

/** Sentences on what would have to be true; the rest are in the table. */
const truthsInWords = 5;
/** Columns that the dots of a plot are sorted into, at most. */
const dotColumns = 24;
/** Names of the assumptions that a sentence puts first. */
const namedFirst = 2;

type Texts = ViewContext['messages']['uncertainty'];

/** Where an input stands: its name, its row in a list, and whether it is the baseline's. */
interface Place {
  readonly name: string;
  readonly list: 'roles' | 'tasks' | 'outcomes' | null;
  readonly index: number;
  readonly isToday: boolean;
}

/** The place of an input by its name in results, such as `closeRate`, `tasks[1].minutesEach` or `baseline.ads`. */
function placeOf(input: string): Place {
  const isToday = input.startsWith('baseline.');
  const rest = input.replace(/^(?:baseline|options\[\d+\])\./, '');
  const [, list = '', index = '0', name = list] = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(rest) ?? [];
  if (list === '') return { name: rest, list: null, index: 0, isToday };
  const known = list === 'outcomeVolumes' ? 'outcomes' : (list as Place['list']);
  return { name, list: known, index: Number(index), isToday };
}

function fieldOf({ name, list }: Place): Field {
  const tables: Readonly<Record<string, Field>> =
    list === 'tasks' ? taskFields : { ...funnelFields, ...optionFields, ...roleFields, ...outcomeFields };
  return tables[name] ?? outcomeFields.volumePerMonth;
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The nearest value with so many figures that is not on the wrong side: below when rounded down, above when up. */
function roundedTo(value: number, figures: number, up: boolean): number {
  // A root is found to about nine figures; what lies behind them is no reason to round away from it.
  const exact = Number(value.toPrecision(9));
  if (exact === 0) return 0;
  const near = roundSignificant(exact, figures);
  if (near === exact || near > exact === up) return near;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(exact))) - figures + 1);
  return roundSignificant(near + (up ? unit : -unit), figures + 1) + 0;
}

/** Names and values of inputs in one language. */
class Inputs {
  readonly #inputs: BudgetInputs;
  readonly #context: ViewContext;
  readonly #words: Words;
  readonly #texts: Texts;

  constructor(inputs: BudgetInputs, context: ViewContext) {
    this.#inputs = inputs;
    this.#context = context;
    this.#words = new Words(inputs, context);
    this.#texts = context.messages.uncertainty;
  }

  /** The title a reader has given to a row, or its number. */
  title({ list, index, isToday }: Place): string {
    const { places } = this.#texts;
    const number = String(index + 1);
    if (list === 'tasks') return this.#inputs.tasks[index]?.title || fill(places.task, { number });
    if (list === 'outcomes') return this.#inputs.outcomes[index]?.title || fill(places.outcome, { number });
    const side = isToday ? this.#inputs.baseline : this.#inputs.options[0];
    const roles = side?.roles ?? [];
    return roles[index]?.title || (roles.length > 1 ? fill(places.role, { number }) : '');
  }

  /** An input in words, with its first letter small where it stands inside a sentence. */
  name(input: string, inside = false): string {
    const place = placeOf(input);
    const { places, inputs } = this.#texts;
    const key = place.list === 'tasks' && place.name === 'volumePerMonth' ? 'taskVolume' : place.name;
    const own = (inputs as Readonly<Record<string, string>>)[key] ?? key;
    // The only outcome is what everything is about, and needs no name.
    const isOnly = place.list === 'outcomes' && this.#inputs.outcomes.length === 1;
    const title = place.list === null || isOnly ? '' : this.title(place);
    const part = inside ? places.partInside : places.part;
    const small = inside || title !== '' ? lowerFirst(own) : own;
    const name = title === '' ? small : fill(part, { title, name: small });
    return place.isToday ? fill(places.today, { name }) : name;
  }

  /** Names of several inputs, told apart where two would be the same. */
  names(inputs: readonly string[]): string[] {
    const seen = new Map<string, number>();
    return inputs.map((input) => {
      const name = this.name(input);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return count === 1 ? name : fill(this.#texts.places.again, { name, number: String(count) });
    });
  }

  /** A value of an input with its unit, as tables and charts have it. */
  value(input: string, value: number): string {
    const place = placeOf(input);
    const field = fieldOf(place);
    const { locale } = this.#context;
    switch (field.kind) {
      case 'rate':
        return formatPercent(roundSignificant(value, 3), locale);
      case 'money':
        return this.#words.money(value);
      case 'months':
        return this.#words.months(value);
      case 'hours':
        return this.#words.hours(value);
      case 'count':
      case 'minutes':
      case 'exponent':
      case 'fte':
        return this.#words.number(place.name === 'hiresPerMonth' ? value * 12 : value, 3);
    }
  }

  /** A value as a sentence has it: shares as so many of a hundred. */
  said(input: string, value: number, figures: number, up: boolean): string {
    const place = placeOf(input);
    const { kind } = fieldOf(place);
    const { locale } = this.#context;
    const times = kind === 'rate' ? 100 : place.name === 'hiresPerMonth' ? 12 : 1;
    const rounded = roundedTo(value * times, kind === 'money' ? figures + 1 : figures, up);
    if (kind === 'money') {
      return formatMoney(rounded, this.#inputs.currency, locale, { maxSignificant: figures + 1 });
    }
    return kind === 'months' ? this.#words.months(value) : formatNumber(rounded, locale);
  }

  /** What is said of a value as a table has it: shares in per cent. */
  cell(input: string, said: string): string {
    if (fieldOf(placeOf(input)).kind !== 'rate') return said;
    return this.#context.locale === 'sv' ? `${said}\u00a0%` : `${said}%`;
  }

  /** The sentence that says what an input is today. */
  now(input: string, now: string): string {
    const place = placeOf(input);
    const texts = this.#texts.now as Readonly<Record<string, string>>;
    const { other } = this.#texts.now;
    return fill(texts[place.name] ?? other, { now, title: this.title(place), name: this.name(input) });
  }
}

/** How good the evidence for an input is: what the reader says, or where an untouched starting value comes from. */
export function gradeOf(
  { input, amount }: Pick<UncertainInput, 'input' | 'amount'>,
  known: Provenances,
): Grade {
  const start = known[placeOf(input).name];
  const untouched = start !== undefined && likelyOf(start.value) === amount.likely;
  if (!('sureness' in amount)) {
    return untouched && start.grade === 'source' && JSON.stringify(start.value) === JSON.stringify(amount)
      ? 'source'
      : 'assumption';
  }
  if (amount.sureness === 'measured') return 'measured';
  if (amount.sureness === 'informed') return 'source';
  return untouched && start.grade === 'startingPoint' ? 'assumption' : 'guess';
}

const isWeak = (grade: Grade): boolean => grade === 'assumption' || grade === 'guess';

interface Parts {
  readonly inputs: BudgetInputs;
  readonly context: ViewContext;
  readonly texts: Texts;
  readonly words: Words;
  readonly named: Inputs;
}

function partsOf(inputs: BudgetInputs, context: ViewContext): Parts {
  return {
    inputs,
    context,
    texts: context.messages.uncertainty,
    words: new Words(inputs, context),
    named: new Inputs(inputs, context),
  };
}

/** So many simulated cases of a hundred, in words that never promise none or all. */
function casesInWords(share: number, { texts, context }: Parts): string {
  const of = share * 100;
  if (of < 1) return texts.range.casesFew;
  if (of > 99) return texts.range.casesMany;
  return plural(context.locale, texts.range.cases, Math.round(of));
}

function spreadInWords({ p10, p50, p90 }: OptionSimulation['net'], { texts, words }: Parts): string {
  return fill(texts.range.words, {
    low: words.money(p10),
    likely: words.money(p50),
    high: words.money(p90),
  });
}

/**
 * A range for a headline: low, likely and high of net (or of the cost per outcome), and in how many simulated cases the
 * plan pays for itself; `cases` is empty where outcomes are counted. Null without a range.
 */
export function rangeInWords(
  inputs: BudgetInputs,
  simulation: OptionSimulation | null,
  context: ViewContext,
): { readonly range: string; readonly cases: string } | null {
  if (simulation === null) return null;
  const parts = partsOf(inputs, context);
  if (inputs.mode === 'outcome') {
    const cost = simulation.costPerOutcome;
    return cost === null ? null : { range: spreadInWords(cost, parts), cases: '' };
  }
  return {
    range: spreadInWords(simulation.net, parts),
    cases: casesInWords(simulation.paybackShare, parts),
  };
}

/** The cash-flow chart with the band that eight of ten simulated cases lie in, month by month. */
export function withFan(
  chart: LineChartView,
  inputs: BudgetInputs,
  { fan }: OptionSimulation,
  context: ViewContext,
): LineChartView {
  const { texts, words } = partsOf(inputs, context);
  const text = texts.fan;
  const lows = fan.map(({ p10 }) => p10);
  const highs = fan.map(({ p90 }) => p90);
  const ys = chart.points.map(({ y }) => y);
  const ticks = axisTicks(Math.min(0, ...lows, ...ys), Math.max(0, ...highs, ...ys));
  const end = chart.points.at(-1);
  const [low = 0, high = 0] = [lows.at(-1), highs.at(-1)];
  const mark = (
    y: number,
    words_: string,
    place: ChartMark['place'],
    tone: ChartMark['tone'],
  ): ChartMark => ({
    x: end?.x ?? 0,
    y,
    text: words_,
    tone,
    place,
  });
  const likely = end?.y ?? 0;
  return {
    ...chart,
    sub: fill(text.sub, { sub: chart.sub }),
    sentence: fill(text.sentence, {
      sentence: chart.sentence,
      low: words.money(low),
      high: words.money(high),
    }),
    points: chart.points.map((point, index) => {
      const { p10, p90 } = fan[index] ?? { p10: point.y, p90: point.y };
      const said = fill(text.band, { low: words.money(p10), high: words.money(p90) });
      return { ...point, band: { low: p10, high: p90, text: said } };
    }),
    marks: [
      mark(high, fill(text.high, { amount: words.money(high) }), 'above', 'quiet'),
      mark(
        likely,
        fill(text.likely, { amount: words.money(likely) }),
        // On the side that neither the zero line nor the curve itself is on.
        likely < 0 || likely < (ys.at(-4) ?? likely) ? 'below' : 'above',
        likely < 0 ? 'warn' : 'plain',
      ),
      mark(low, fill(text.low, { amount: words.money(low) }), 'below', 'quiet'),
    ],
    yTicks: ticks.map((y) => ({ y, text: words.money(y) })),
    table: {
      ...chart.table,
      head: [...chart.table.head, text.lowHead, text.highHead],
      rows: chart.table.rows.map((row, index) => [
        ...row,
        words.cell(lows[index] ?? 0),
        words.cell(highs[index] ?? 0),
      ]),
    },
  };
}

interface DotsLimit {
  readonly value: number;
  readonly text: string;
  readonly good: 'left' | 'right';
}

/** What a dot plot says, given how many dots are on the good side. */
interface DotsWords {
  readonly title: string;
  readonly sub: string;
  readonly sentence: string;
  readonly good: string;
  readonly bad: string;
}

/** Fifty equally likely values sorted into columns that never straddle the limit. */
function dotsChart(
  values: readonly number[],
  limit: DotsLimit | null,
  say: (good: number) => DotsWords,
  { inputs, context, texts }: Parts,
): DotsChartView {
  const base = limit?.value ?? 0;
  const good = limit?.good ?? 'right';
  // What is owed to rounding counts as on the limit.
  const settled = values.map((value) => (Math.abs(value - base) <= 1e-6 ? base : value));
  const all = limit === null ? settled : [...settled, base];
  const span = Math.max(...all) - Math.min(...all);
  const largest = Math.max(...all.map(Math.abs));
  const step = roundStep(span > largest * 1e-9 ? span : Math.max(largest, 1), dotColumns);
  const columnOf = (value: number): number => {
    const at = (value - base) / step;
    // A value at an edge belongs to the better side.
    return good === 'right' ? Math.floor(at + 1e-9) : Math.ceil(at - 1e-9) - 1;
  };
  const counts = new Map<number, number>();
  for (const value of settled) counts.set(columnOf(value), (counts.get(columnOf(value)) ?? 0) + 1);
  const indexes = [...counts.keys()].sort((a, b) => a - b);
  const first = Math.min(indexes[0] ?? 0, limit === null ? Infinity : 0);
  const last = Math.max(indexes.at(-1) ?? 0, limit === null ? -Infinity : -1);
  const [from, to] = [base + first * step, base + (last + 1) * step];
  // As many figures as it takes to tell one column from the next.
  const figures = Math.min(15, Math.max(3, Math.ceil(Math.log10(Math.max(largest, step) / step)) + 2));
  const edge = (at: number): string =>
    formatMoney(at === 0 ? 0 : at, inputs.currency, context.locale, { maxSignificant: figures });
  const isGood = (index: number): boolean => limit === null || (good === 'right' ? index >= 0 : index < 0);
  const goodCount = indexes.filter(isGood).reduce((sum, index) => sum + (counts.get(index) ?? 0), 0);
  const words = say(goodCount);
  const sides = {
    good: limit === null || goodCount === 0 ? '' : words.good,
    bad: limit === null || goodCount === values.length ? '' : words.bad,
  };
  const tick = roundStep(to - from, 4);
  const firstTick = Math.ceil(from / tick - 1e-9);
  const ticks = Math.floor(to / tick + 1e-9) - firstTick + 1;
  const columns = indexes.map((index) => {
    const count = counts.get(index) ?? 0;
    return {
      x: base + (index + 0.5) * step,
      count,
      good: isGood(index),
      label: fill(texts.dots.span, { from: edge(base + index * step), to: edge(base + (index + 1) * step) }),
      value: fill(texts.dots.count, { count }),
    };
  });
  return {
    kind: 'dots',
    title: words.title,
    sub: words.sub,
    sentence: words.sentence,
    columns,
    step,
    from,
    to,
    limit: limit === null ? null : { value: limit.value, text: limit.text },
    sides: good === 'right' ? { left: sides.bad, right: sides.good } : { left: sides.good, right: sides.bad },
    good,
    ticks: Array.from({ length: Math.max(0, ticks) }, (_, index) => {
      const x = (firstTick + index) * tick;
      return { x, text: edge(x) };
    }),
    table: {
      caption: words.sub,
      head: [texts.dots.outcomes, texts.dots.number],
      rows: columns.map(({ label, count }) => [label, String(count)]),
      sum: false,
    },
  };
}

function rangeOfNet(
  measures: Measures,
  simulation: OptionSimulation | null,
  parts: Parts,
): UncertaintyView['range'] {
  const { inputs, context, texts, words } = parts;
  const text = texts.range;
  const { exploring } = texts.dots;
  const said = (lines: readonly string[]): UncertaintyView['range'] => ({
    heading: text.heading,
    text: lines,
    chart: null,
    exploring,
  });
  if (completeStreams(inputs).length === 0) return said([text.missing]);
  if (simulation === null) return said([text.none]);
  const period = words.period();
  const alone = inputs.baseline === null;
  const lines = [
    fill(alone ? text.net : text.netAgainst, { period, range: spreadInWords(simulation.net, parts) }),
    text.tails,
    ...(shown(simulation.net.p50) === shown(measures.net)
      ? []
      : [fill(text.likelyOnly, { net: words.money(measures.net) })]),
    fill(text.pays, { period, cases: casesInWords(simulation.paybackShare, parts) }),
    ...(inputs.discountRate === 0
      ? []
      : [fill(text.interest, { cases: casesInWords(simulation.positiveShare, parts) })]),
  ];
  const { dots } = simulation;
  if (dots.length === 0) return said(lines);
  const chart = dotsChart(
    dots,
    { value: 0, text: words.money(0), good: 'right' },
    (good) => ({
      title:
        good === 0
          ? texts.dots.titleNone
          : good === dots.length
            ? texts.dots.titleAll
            : plural(context.locale, texts.dots.title, good),
      sub: fill(alone ? texts.dots.sub : texts.dots.subAgainst, { period }),
      sentence: fill(texts.dots.sentence, {
        lowest: words.money(dots[0] ?? 0),
        highest: words.money(dots.at(-1) ?? 0),
        middle: words.money(simulation.net.p50),
      }),
      good: fill(texts.dots.good, { count: good }),
      bad: fill(texts.dots.bad, { count: dots.length - good }),
    }),
    parts,
  );
  return { heading: text.heading, text: lines, chart, exploring };
}

function rangeOfCost(
  outcome: OutcomeResult | undefined,
  isAdditional: boolean,
  simulation: OptionSimulation | null,
  parts: Parts,
): UncertaintyView['range'] {
  const { context, texts, words } = parts;
  const text = texts.range;
  const { exploring } = texts.dots;
  const said = (lines: readonly string[]): UncertaintyView['range'] => ({
    heading: text.heading,
    text: lines,
    chart: null,
    exploring,
  });
  if (outcome?.costPerOutcome == null) return said([context.messages.result.outcomeNone]);
  if (simulation === null) return said([text.none]);
  const { costPerOutcome: cost, dots } = simulation;
  if (cost === null) return said([text.costUnknown]);
  const title = outcome.title || fill(texts.places.outcome, { number: 1 });
  const alternative = outcome.alternativeCost;
  const lines = [
    fill(isAdditional ? text.costExtra : text.cost, { title, range: spreadInWords(cost, parts) }),
    text.costTails,
    ...(alternative === null ? [] : [fill(text.alternative, { alternative: words.money(alternative) })]),
  ];
  if (dots.length === 0) return said(lines);
  const limit: DotsLimit | null =
    alternative === null
      ? null
      : {
          value: alternative,
          text: fill(texts.dots.limit, { amount: words.money(alternative) }),
          good: 'left',
        };
  const chart = dotsChart(
    dots,
    limit,
    (good) => ({
      title:
        limit === null
          ? fill(texts.dots.costTitleAlone, { low: words.money(cost.p10), high: words.money(cost.p90) })
          : good === 0
            ? texts.dots.costTitleNone
            : good === dots.length
              ? texts.dots.costTitleAll
              : fill(texts.dots.costTitle, { count: good }),
      sub: fill(texts.dots.costSub, { title }),
      sentence: fill(texts.dots.costSentence, {
        lowest: words.money(dots[0] ?? 0),
        highest: words.money(dots.at(-1) ?? 0),
        middle: words.money(cost.p50),
      }),
      good: fill(texts.dots.costGood, { count: good }),
      bad: fill(texts.dots.costBad, { count: dots.length - good }),
    }),
    parts,
  );
  return { heading: text.heading, text: lines, chart, exploring };
}

/** How far a switching value is from today's, as the size of the change; months count from one. */
function distance({ input, value, likely }: Switching): number {
  if (value === null) return Infinity;
  const more = fieldOf(placeOf(input)).kind === 'months' ? 1 : 0;
  const [to, from] = [value + more, likely + more];
  if (to === from) return 0;
  return to > 0 && from > 0 ? Math.abs(Math.log(to / from)) : Infinity;
}

/** What an assumption is, what it would have to be, and whether that lies inside the range given. */
interface Truth {
  readonly input: string;
  readonly now: string;
  readonly value: string;
  readonly sentence: string;
  readonly inRange: boolean | null;
}

function truthOf(
  { input, value, likely, inRange }: Switching & { readonly value: number },
  pays: boolean,
  uncertain: ReadonlyMap<string, UncertainInput>,
  { texts, named }: Parts,
): Truth {
  const text = texts.truths;
  const rises = value > likely;
  // Rounded to the side on which the sentence still holds.
  const up = pays ? !rises : rises;
  let figures = 2;
  let said = named.said(input, value, figures, up);
  let now = named.said(input, likely, 3, up);
  while (said === now && figures < 6) {
    figures += 1;
    said = named.said(input, value, figures, up);
    now = named.said(input, likely, Math.max(3, figures), up);
  }
  const needed =
    said === now
      ? text.even
      : fill(pays ? (rises ? text.mayRise : text.mayFall) : rises ? text.rise : text.fall, { value: said });
  const given = uncertain.get(input);
  const range = given === undefined ? null : rangeOf(given.amount, given.field);
  const place =
    range === null || inRange === null || said === now
      ? []
      : [
          fill(inRange ? text.inside : text.outside, {
            low: named.said(input, range.low, 2, false),
            high: named.said(input, range.high, 2, true),
          }),
        ];
  const today = named.now(input, now);
  return { input, now, value: said, inRange, sentence: [today, needed, ...place].join(' ') };
}

function truthsOf(
  switching: readonly Switching[],
  pays: boolean,
  uncertain: ReadonlyMap<string, UncertainInput>,
  parts: Parts,
): UncertaintyView['truths'] {
  if (switching.length === 0) return null;
  const { inputs, texts, named } = parts;
  const text = texts.truths;
  const isCost = inputs.mode === 'outcome';
  const found = switching
    .filter((entry): entry is Switching & { readonly value: number } => entry.value !== null)
    .sort((a, b) => distance(a) - distance(b))
    .map((entry) => truthOf(entry, pays, uncertain, parts));
  const without = switching.filter(({ value }) => value === null).map(({ input }) => named.name(input, true));
  const names = named.names(found.map(({ input }) => input));
  const intro = isCost
    ? pays
      ? text.costPays
      : text.costNot
    : pays
      ? text.pays
      : inputs.discountRate === 0
        ? text.not
        : text.notInterest;
  const nothing = isCost ? text.nothingCost : pays ? text.nothingPays : text.nothing;
  const never = isCost ? text.neverCost : pays ? text.neverPays : text.never;
  return {
    heading: text.heading,
    intro: found.length === 0 ? nothing : intro,
    rows: found.slice(0, truthsInWords).map(({ sentence }) => sentence),
    never: found.length === 0 || without.length === 0 ? '' : fill(never, { names: without.join(', ') }),
    tableTitle: text.table,
    table:
      found.length === 0
        ? null
        : {
            caption: text.caption,
            head: [text.item, text.today, text.value, text.inRange],
            rows: found.map(({ input, now, value, inRange }, index) => [
              names[index] ?? '',
              named.cell(input, now),
              named.cell(input, value),
              inRange === null ? text.noRange : inRange ? text.yes : text.no,
            ]),
            sum: false,
            list: true,
          },
  };
}

/** One uncertain input with what its low and its high do: net present value, or in outcome mode the cost of a result. */
interface Swing {
  readonly bar: TornadoBar;
  /** Null where no result comes at all. */
  readonly low: number | null;
  readonly high: number | null;
}

function sensitivityOf(
  reference: number | null,
  uncertain: ReadonlyMap<string, UncertainInput>,
  { inputs, context, texts, words, named }: Parts,
): UncertaintyView['sensitivity'] {
  if (reference === null) return null;
  const text = texts.sensitivity;
  const isCost = inputs.mode === 'outcome';
  const all = swingsOf(inputs).map((bar): Swing =>
    isCost
      ? { bar, low: bar.perOutcomeLow, high: bar.perOutcomeHigh }
      : { bar, low: bar.npvLow, high: bar.npvHigh },
  );
  // A cost without end is drawn as far out as the dearest that has one.
  const dearest = Math.max(
    reference,
    ...all.flatMap(({ low, high }) => [low ?? reference, high ?? reference]),
  );
  const drawn = (value: number | null): number => (value ?? dearest) + 0;
  const sizeOf = ({ low, high }: Swing): number => Math.abs(drawn(high) - drawn(low));
  const least = 1e-9 * Math.max(1, Math.abs(reference));
  const swings = all.filter((swing) => sizeOf(swing) > least);
  const [largest] = swings;
  if (largest === undefined) return null;
  const said = (value: number | null): string => (value === null ? text.noResult : words.money(value));
  const names = named.names(swings.map(({ bar }) => bar.input));
  const grades = swings.map(({ bar }) => {
    const given = uncertain.get(bar.input);
    return given === undefined ? 'assumption' : gradeOf(given, context.provenance);
  });
  const sumOf = (list: readonly Swing[]): number => list.reduce((sum, swing) => sum + sizeOf(swing), 0);
  const weak = swings.filter((_, index) => isWeak(grades[index] ?? 'guess'));
  const share = sumOf(weak) / sumOf(swings);
  const first = weak.slice(0, namedFirst).map(({ bar }) => named.name(bar.input, true));
  const largestNames =
    first.length === 2 ? fill(text.and, { first: first[0] ?? '', second: first[1] ?? '' }) : (first[0] ?? '');
  const [from, to] = [largest.low, largest.high].sort((a, b) => drawn(a) - drawn(b));
  const likely = words.money(reference);
  const rows = swings.map(({ bar, low, high }, index) => ({
    label: names[index] ?? '',
    low: { value: drawn(low), texts: [named.value(bar.input, bar.inputLow), said(low)] as const },
    high: { value: drawn(high), texts: [named.value(bar.input, bar.inputHigh), said(high)] as const },
    grade: text.grades[grades[index] ?? 'guess'],
  }));
  return {
    heading: text.heading,
    chart: {
      kind: 'bars',
      title: fill(isCost ? text.titleCost : text.title, {
        name: named.name(largest.bar.input, true),
        from: said(from ?? null),
        to: said(to ?? null),
      }),
      sub: fill(isCost ? text.subCost : text.sub, { period: words.period() }),
      sentence: fill(isCost ? text.sentenceCost : text.sentence, { likely }),
      rows: rows.slice(0, shownBars).map(({ label, low, high }) => ({ label, low, high })),
      reference: { value: reference, text: fill(text.reference, { amount: likely }) },
      good: isCost ? 'left' : 'right',
      table: {
        caption: text.caption,
        head: [
          text.item,
          text.low,
          isCost ? text.costAtLow : text.atLow,
          text.high,
          isCost ? text.costAtHigh : text.atHigh,
          text.grade,
        ],
        rows: rows.map(({ label, low, high, grade }) => [label, ...low.texts, ...high.texts, grade]),
        sum: false,
      },
    },
    share:
      share < 0.005
        ? text.shareNone
        : fill(share > 0.995 ? text.shareAll : text.share, {
            share: words.percent(share),
            names: largestNames,
          }),
  };
}

function scepticOf(
  measures: Measures,
  sceptic: Analysis['result']['sceptic'],
  { inputs, texts, words }: Parts,
): UncertaintyView['sceptic'] {
  const text = texts.sceptic;
  const period = words.period();
  const [plan, net] = [words.money(measures.net), words.money(sceptic.net)];
  const finding =
    plan === net ? text.same : sceptic.net > 0 ? text.holds : measures.net < 0 ? text.worse : text.breaks;
  return {
    button: text.button,
    heading: text.heading,
    what: inputs.baseline === null ? text.whatAlone : text.what,
    finding: fill(finding, { period, plan, net }),
    table: {
      caption: fill(text.caption, { currency: inputs.currency }),
      head: [text.item, text.plan, text.sceptic],
      rows: [
        [fill(text.net, { period }), words.cell(measures.net), words.cell(sceptic.net)],
        [text.npv, words.cell(measures.npv), words.cell(sceptic.npv)],
      ],
      sum: false,
    },
  };
}

function delayOf(measures: Measures, { texts, words }: Parts): UncertaintyView['delay'] {
  const text = texts.delay;
  const cost = shown(measures.costOfDelay);
  const amount = words.money(Math.abs(cost));
  return {
    heading: text.heading,
    text:
      cost === 0
        ? text.same
        : cost > 0
          ? fill(text.costs, { amount })
          : [fill(text.saves, { amount }), ...(measures.npv < 0 ? [text.because] : [])].join(' '),
  };
}

/** What is unsure in a plan, for the first option against the baseline. Total for every valid plan. */
export function viewUncertainty(
  inputs: BudgetInputs,
  { result, simulation }: Analysis,
  context: ViewContext,
): UncertaintyView {
  const parts = partsOf(inputs, context);
  const [plan] = result.options;
  const measures = plan.additional ?? plan;
  const simulated = simulation[0] ?? null;
  const uncertain = new Map(
    uncertainInputs(inputs)
      .filter(({ option }) => option === null || option === 0)
      .map((entry) => [entry.input, entry]),
  );
  if (plan.capacity.hoursAvailable === 0) {
    const { heading } = parts.texts.range;
    return {
      range: { heading, text: [parts.texts.range.nobody], chart: null, exploring: '' },
      truths: null,
      sensitivity: null,
      sceptic: null,
      delay: null,
    };
  }
  if (inputs.mode === 'outcome') {
    const primary = primaryOutcome(inputs.outcomes);
    const outcome = measures.outcomes[primary];
    const cost = outcome?.costPerOutcome ?? null;
    const alternative = outcome?.alternativeCost ?? null;
    return {
      range: rangeOfCost(outcome, plan.additional !== null, simulated, parts),
      truths:
        cost === null || alternative === null
          ? null
          : truthsOf(result.switching, cost <= alternative, uncertain, parts),
      sensitivity: sensitivityOf(cost, uncertain, parts),
      sceptic: null,
      delay: null,
    };
  }
  const counts = completeStreams(inputs).length > 0;
  return {
    range: rangeOfNet(measures, simulated, parts),
    truths: counts ? truthsOf(result.switching, measures.npv > 0, uncertain, parts) : null,
    sensitivity: counts ? sensitivityOf(measures.npv, uncertain, parts) : null,
    sceptic: counts ? scepticOf(measures, result.sceptic, parts) : null,
    delay: counts ? delayOf(measures, parts) : null,
  };
}
