import { formatDate, formatNumber, formatPercent, roundSignificant } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, plural } from '../../i18n/messages.ts';
import { clamp } from '../../lib/amount.ts';
import type { Table } from '../tool.ts';
import type { Analysis } from './analysis.ts';
import type { BudgetMessages } from './messages/messages.ts';
import { addMonths } from './model.ts';
import { goodnessOf, nextStepsOf, paysOff, type Apply, type NextStep, type Outlook } from './next-steps.ts';
import { pilotOf, testInputs, testMonths, type Pilot, type PilotTest, type TestInput } from './pilot.ts';
import { funnelFields, planFields, type BudgetInputs, type Field, type FunnelField } from './state.ts';
import type { ViewContext } from './view.ts';
import { Words } from './words.ts';

/** The pilot and where the answer leads, in words and in one language: a page a boss can sign. */

/** What is measured, how, and what the answer is worth. */
export interface MeasureView {
  readonly name: string;
  readonly texts: readonly string[];
}

/** One step of the pilot, with blanks to fill in by hand. */
export interface StageView {
  readonly id: 'prepare' | 'test' | 'gate' | 'after';
  readonly name: string;
  readonly when: string;
  readonly texts: readonly string[];
  readonly measures: readonly MeasureView[];
  /** The limits, at the gate. */
  readonly table: Table | null;
  readonly rules: readonly string[];
  readonly blanks: readonly string[];
}

/** A way on from the answer. */
export interface StepView {
  readonly key: NextStep['key'];
  readonly heading: string;
  readonly texts: readonly string[];
  /** A button that shows another plan, and how that plan is made; null where there is none. */
  readonly action: { readonly label: string; readonly apply: Apply } | null;
}

export interface PilotView {
  readonly heading: string;
  readonly intro: readonly string[];
  /** In order of time; empty when there is nothing to try yet, or nothing a pilot could change. */
  readonly stages: readonly StageView[];
  readonly cost: { readonly heading: string; readonly texts: readonly string[] } | null;
  /** The label of the button that copies the plan as text. */
  readonly copy: string;
  readonly next: { readonly heading: string; readonly steps: readonly StepView[] } | null;
}

/** Two figures say what a share or a small number means, three what an amount does. */
function figuresOf(field: Field, value: number): number {
  if (field.kind === 'rate' || field.kind === 'exponent') return 2;
  return field.kind === 'count' && Math.abs(value) < 100 ? 2 : 3;
}

/** A limit as it is written: rounded to the careful side, within what is allowed. */
function roundLimit(value: number, field: Field, up: boolean): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - figuresOf(field, value) + 1);
  const steps = value / unit;
  // What is already round stays as it is, whatever its last binary digit.
  const whole = Math.abs(steps - Math.round(steps)) < 1e-6 ? Math.round(steps) : steps;
  return clamp(roundSignificant((up ? Math.ceil(whole) : Math.floor(whole)) * unit, 12), field);
}

class PilotWords extends Words {
  readonly #inputs: BudgetInputs;
  readonly #context: ViewContext;

  constructor(inputs: BudgetInputs, context: ViewContext) {
    super(inputs, context);
    this.#inputs = inputs;
    this.#context = context;
  }

  /** A value of an input, to three figures unless told. */
  value(value: number, field: Field, figures = 3): string {
    const shown = roundSignificant(value, figures);
    if (field.kind === 'rate') return formatPercent(shown, this.#context.locale);
    if (field.kind === 'money') return this.money(shown);
    if (field.kind === 'months') return this.months(shown);
    return formatNumber(shown, this.#context.locale);
  }

  /** What the plan itself assumes: as it was typed, but for money of many digits. */
  assumed(value: number, field: Field): string {
    return field.kind === 'rate' ? formatPercent(value, this.#context.locale) : this.value(value, field);
  }

  date(iso: string): string {
    return formatDate(iso, this.#context.locale);
  }

  /** The first day of a period; without its year when the last day has the same. */
  dateBefore(iso: string, last: string): string {
    const [year = ''] = iso.split('-');
    const date = this.date(iso);
    return last.startsWith(year) ? date.replace(` ${year}`, '') : date;
  }

  /** Another horizon than the plan's own, in words. */
  periodOf(horizonMonths: number): string {
    return new Words({ ...this.#inputs, horizonMonths }, this.#context).period();
  }

  cases(kind: keyof BudgetMessages['pilot']['cases'], count: number): string {
    const shown = count < 10 ? Math.round(count) : roundSignificant(count, 2);
    return plural(this.#context.locale, this.#context.messages.pilot.cases[kind], shown, {
      n: formatNumber(shown, this.#context.locale),
    });
  }

  /** The name of an input at the start of a line. */
  name(input: TestInput | FunnelField): string {
    const { names } = this.#context.messages.pilot;
    const title = this.#inputs.outcomes.find(({ primary }) => primary)?.title.trim();
    if ((testInputs as readonly string[]).includes(input)) {
      return fill(names[input as TestInput], {
        title: title === undefined || title === '' ? names.outcome : title,
      });
    }
    return this.#context.messages.uncertainty.inputs[input as FunnelField];
  }

  list(items: readonly string[]): string {
    if (items.length < 2) return items.join('');
    return items.slice(0, -1).join(', ') + this.#context.messages.pilot.cost.and + (items.at(-1) ?? '');
  }
}

/** Money that differs only beyond the figures shown is the same money. */
const noMoney = (value: number): boolean => Math.abs(value) < 0.005;

/** The value to go on at, and the value to stop at, as they are written: the same where they are the same. */
function writtenLimit(test: PilotTest, side: 'go' | 'stop'): number | null {
  const higher = test.better === 'higher';
  const go = test.go === null ? null : roundLimit(test.go.value, test.field, higher);
  if (side === 'go' || test.stop === test.go?.value) return go;
  return test.stop === null ? null : roundLimit(test.stop, test.field, !higher);
}

function limitText(
  value: number,
  test: PilotTest,
  side: 'go' | 'stop',
  words: PilotWords,
  messages: BudgetMessages,
): string {
  const text = messages.pilot.table;
  const higher = test.better === 'higher';
  const wording = side === 'go' ? (higher ? text.atLeast : text.atMost) : higher ? text.under : text.over;
  return fill(wording, { value: words.value(value, test.field) });
}

function goText(test: PilotTest, pilot: Pilot, words: PilotWords, messages: BudgetMessages): string {
  const text = messages.pilot.table;
  const { go } = test;
  if (!pilot.limited) return text.unknown;
  if (go === null) return pilot.pays ? text.always : text.never;
  const limit = limitText(writtenLimit(test, 'go') ?? go.value, test, 'go', words, messages);
  if (go.given === null) return limit;
  const other = pilot.tests.find(({ input }) => input === go.given?.input);
  return fill(text.given, {
    limit,
    value: other === undefined ? '' : words.value(go.given.value, other.field),
  });
}

function limitsTable(
  pilot: Pilot,
  words: PilotWords,
  mode: BudgetInputs['mode'],
  messages: BudgetMessages,
): Table {
  const text = messages.pilot.table;
  const missing = pilot.limited ? text.none : text.notKnown;
  return {
    caption: fill(text.caption, { gate: words.date(pilot.gate) }),
    head: [text.measure, text.likely, mode === 'value' ? text.switching : text.same, text.go, text.stop],
    rows: pilot.tests.map((test) => {
      const stop = writtenLimit(test, 'stop');
      return [
        words.name(test.input),
        words.assumed(test.likely, test.field),
        test.switching === null ? missing : words.value(test.switching, test.field),
        goText(test, pilot, words, messages),
        stop === null ? text.none : limitText(stop, test, 'stop', words, messages),
      ];
    }),
    sum: false,
    text: true,
  };
}

/** What the test of one assumption can tell, and what to do when it is too little. */
function sampleTexts(
  test: PilotTest,
  inputs: BudgetInputs,
  pilot: Pilot,
  words: PilotWords,
  messages: BudgetMessages,
): string[] {
  const text = messages.pilot.sample;
  const { input, field, likely, sample } = test;
  const gate = words.date(pilot.gate);
  const { salesCycle } = inputs;
  if (input === 'closeRate' && sample.expected < 1 && salesCycle !== null) {
    const cycle = typeof salesCycle === 'number' ? salesCycle : salesCycle.likely;
    if (cycle >= 1) return [fill(text.cycle, { months: words.months(cycle), gate })];
  }
  if (sample.expected < 1) return [text.none];
  const texts = [
    fill(text.gives, { cases: words.cases(sample.cases, sample.expected) }),
    fill(text.between, {
      value: words.assumed(likely, field),
      low: words.value(sample.low, field, figuresOf(field, sample.low)),
      high: words.value(sample.high, field, figuresOf(field, sample.high)),
    }),
  ];
  const limit = writtenLimit(test, 'go') ?? writtenLimit(test, 'stop');
  if (limit === null) return texts;
  const target = words.value(limit, field);
  if (sample.enough === true) return [...texts, fill(text.enough, { target })];
  if (sample.needed === null || sample.months === null) return [...texts, text.close];
  if (sample.months > inputs.horizonMonths) return [...texts, fill(text.never, { target })];
  const months = Math.ceil(sample.months);
  return [
    ...texts,
    fill(text.few, {
      target,
      needed: words.cases(sample.cases, sample.needed),
      months: words.months(months),
    }),
    fill(months <= 2 * testMonths ? text.extend : text.worse, {
      gate,
      extended: words.date(pilot.extended),
    }),
  ];
}

function costTexts(
  pilot: Pilot,
  inputs: BudgetInputs,
  words: PilotWords,
  messages: BudgetMessages,
): string[] {
  const text = messages.pilot.cost;
  const { test, oneOff, stop, contracts, plan } = pilot.cost;
  const gate = words.date(pilot.gate);
  const alone = inputs.baseline === null;
  const running = alone ? text.alone : noMoney(test) ? text.same : test > 0 ? text.more : text.less;
  const texts = [fill(running, { cost: words.money(Math.abs(test)) })];
  if (test > 0 && oneOff > 0 && oneOff < test) texts.push(fill(text.oneOff, { oneOff: words.money(oneOff) }));
  texts.push(
    noMoney(stop) ? fill(text.stopFree, { gate }) : fill(text.stop, { gate, stop: words.money(stop) }),
  );
  if (!noMoney(stop) && contracts < stop) {
    texts.push(
      noMoney(contracts) ? text.contractsFree : fill(text.contracts, { contracts: words.money(contracts) }),
    );
  }
  const risk = test + stop;
  if (risk > 0 && plan > risk) {
    texts.push(
      fill(alone ? text.risk : text.riskMore, {
        risk: words.money(risk),
        plan: words.money(plan),
        period: words.period(),
      }),
    );
  }
  texts.push(fill(text.kept, { list: words.list(pilot.kept.map((item) => text.keptItems[item])) }));
  return texts;
}

/** The day before the plan starts is the last for preparing, so the start itself is named. */
function stagesOf(
  pilot: Pilot,
  inputs: BudgetInputs,
  words: PilotWords,
  messages: BudgetMessages,
  locale: Locale,
): StageView[] {
  const text = messages.pilot;
  const { sign } = text;
  const [start, gate] = [words.date(pilot.start), words.date(pilot.gate)];
  const number = pilot.tests.length === 2 ? 'two' : pilot.tests.length === 1 ? 'one' : 'none';
  const rule =
    number === 'none' || inputs.mode === 'value' ? text.gate[number] : text.gate[`${number}Outcome`];
  const beyond = pilot.tests
    .filter(({ likely, stop, better }) =>
      stop === null ? false : better === 'higher' ? likely < stop : likely > stop,
    )
    .map(({ input }) => words.name(input));
  const outside = pilot.tests
    .filter(({ range, go, better }) =>
      range === null || go === null
        ? false
        : better === 'higher'
          ? go.value > range.high
          : go.value < range.low,
    )
    .map(({ input }) => words.name(input));
  const fte = roundSignificant(Math.max(0, pilot.extraFte), 2);
  const asks = pilot.asks.map(({ input, field, likely, switching }) => {
    const used =
      switching === null
        ? fill(text.asks.used, { likely: words.value(likely, field) })
        : fill(text.asks.switching, {
            likely: words.value(likely, field),
            switching: words.value(switching, field),
          });
    return likely > 0 ? `${text.asks[input]} ${used}` : text.asks[input];
  });
  const empty = { measures: [], table: null, rules: [], blanks: [] } as const;
  return [
    {
      ...empty,
      id: 'prepare',
      name: text.prepare.name,
      when: fill(text.prepare.when, { start }),
      texts: [
        pilot.extraHours >= 0.5
          ? fill(text.prepare.hours, { hours: words.hours(pilot.extraHours) })
          : text.prepare.noHours,
        ...(pilot.agency ? [text.prepare.agency] : []),
        ...asks,
        ...(number === 'none' ? [] : [text.prepare.note]),
      ],
      blanks: [sign.owner, sign.done],
    },
    {
      ...empty,
      id: 'test',
      name: text.test.name,
      when: fill(text.test.when, { start: words.dateBefore(pilot.start, pilot.gate), gate }),
      texts: number === 'none' ? [text.test.none] : [],
      measures: pilot.tests.map((test) => ({
        name: words.name(test.input),
        texts: [text.methods[test.input], sampleTexts(test, inputs, pilot, words, messages).join(' ')],
      })),
      blanks: [sign.owner],
    },
    {
      ...empty,
      id: 'gate',
      name: text.gate.name,
      when: fill(text.gate.when, { gate }),
      texts: [],
      table: pilot.tests.length === 0 ? null : limitsTable(pilot, words, inputs.mode, messages),
      rules: [
        ...(pilot.limited || number === 'none' ? [rule] : []),
        ...(beyond.length === 0 ? [] : [fill(text.table.beyond, { names: words.list(beyond) })]),
        ...(outside.length === 0 ? [] : [fill(text.table.outside, { names: words.list(outside) })]),
        ...(number === 'none' ? [] : [fill(text.gate.between, { extended: words.date(pilot.extended) })]),
      ],
      blanks: [sign.decides, sign.date],
    },
    {
      ...empty,
      id: 'after',
      name: text.after.name,
      when: fill(text.after.when, { next: words.month(pilot.next) }),
      texts: [
        fte > 0 ? plural(locale, text.after.fte, fte, { fte: words.number(fte, 2) }) : text.after.noFte,
        ...(pilot.agency ? [text.after.agency] : []),
        number === 'none' ? text.after.followNone : text.after.follow,
      ],
    },
  ];
}

function introOf(pilot: Pilot, inputs: BudgetInputs, words: PilotWords, messages: BudgetMessages): string[] {
  const text = messages.pilot.intro;
  if (pilot.status !== 'ready') return [text[pilot.status]];
  const value = inputs.mode === 'value';
  if (pilot.verdict === 'hopeless') return [value ? text.hopeless : text.hopelessOutcome];
  const number = pilot.tests.length === 2 ? 'two' : pilot.tests.length === 1 ? 'one' : 'none';
  return [
    ...(pilot.verdict === 'safe' ? [value ? text.safe : text.safeOutcome] : []),
    fill(text[number], { gate: words.date(pilot.gate) }),
    ...(pilot.verdict === 'certain' && number !== 'none' ? [text.certain] : []),
  ];
}

/** What another plan does to the result, in sentences. */
function effectTexts(
  before: Outlook,
  after: Outlook,
  inputs: BudgetInputs,
  words: PilotWords,
  messages: BudgetMessages,
): string[] {
  const text = messages.pilot.next.effect;
  if (inputs.mode === 'outcome') {
    if (after.costPerOutcome === null) return [];
    const cost = words.money(after.costPerOutcome);
    return [
      before.costPerOutcome === null
        ? fill(text.outcomeNow, { after: cost })
        : fill(text.outcome, { before: words.money(before.costPerOutcome), after: cost }),
      ...(after.alternativeCost === null
        ? []
        : [
            fill(paysOff(after, 'outcome') ? text.beats : text.beatsNot, {
              alternative: words.money(after.alternativeCost),
            }),
          ]),
    ];
  }
  return [
    fill(text.net, {
      period: words.period(),
      before: words.money(before.net),
      after: words.money(after.net),
    }),
    after.net < 0 || (after.paybackMonth === null && after.totalCost > 0)
      ? text.paysNot
      : after.paybackMonth === null || after.paybackMonth <= 1
        ? text.paysAtOnce
        : fill(text.pays, { months: words.months(after.paybackMonth) }),
  ];
}

function stepOf(
  step: NextStep,
  inputs: BudgetInputs,
  pilot: Pilot,
  words: PilotWords,
  messages: BudgetMessages,
): StepView {
  const text = messages.pilot.next;
  const gate = words.date(pilot.gate);
  switch (step.key) {
    case 'smaller': {
      const { line, from, to, before, after, apply } = step;
      const cut =
        line === 'hours'
          ? fill(text.smaller.hours, { from: words.hours(from), to: words.hours(to) })
          : fill(to === 0 ? text.smaller.none[line] : text.smaller.today[line], {
              amount: words.money(from),
              level: words.money(to),
            });
      return {
        key: step.key,
        heading: text.smaller.heading,
        texts: [
          cut,
          ...effectTexts(before, after, inputs, words, messages),
          text.smaller.best,
          ...(line === 'ads' || line === 'hours' ? [] : [text.smaller.caveat]),
        ],
        action: { label: text.apply.smaller, apply },
      };
    }
    case 'test':
      return {
        key: step.key,
        heading: text.test.heading,
        texts: [fill(text.test.text, { risk: words.money(step.risk), plan: words.money(step.plan) })],
        action: null,
      };
    case 'channel': {
      const { heading } = text.channel;
      const { hours, before, after, apply } = step;
      if (hours === null || after === null || apply === null) {
        const filled = inputs.tasks.length > 0;
        return {
          key: step.key,
          heading,
          texts: [filled ? text.channel.single : text.channel.list],
          action: null,
        };
      }
      const shortfall = hours.after - hours.available;
      return {
        key: step.key,
        heading,
        texts: [
          fill(text.channel.text, {
            before: words.hours(hours.before),
            after: words.hours(hours.after),
            freed: words.hours(hours.before - hours.after),
          }),
          shortfall > 0
            ? fill(text.channel.short, { shortfall: words.hours(shortfall) })
            : fill(text.channel.enough, { available: words.hours(hours.available) }),
          // Hours that were not short change no result until they are cut or moved.
          ...(after.npv === before.npv && after.costPerOutcome === before.costPerOutcome
            ? []
            : effectTexts(before, after, inputs, words, messages)),
          ...(inputs.baseline !== null && goodnessOf(after, inputs) < goodnessOf(before, inputs)
            ? [text.channel.today]
            : []),
        ],
        action: { label: text.apply.channel, apply },
      };
    }
    case 'longer': {
      const { months, after, apply } = step;
      const { heading } = text.longer;
      const period = words.periodOf(months ?? planFields.horizonMonths.max);
      const net = words.money(after.net);
      if (months === null || apply === null) {
        const never = after.net < 0 ? text.longer.never : text.longer.neverInterest;
        return { key: step.key, heading, texts: [fill(never, { period, net })], action: null };
      }
      return {
        key: step.key,
        heading,
        texts: [
          after.paybackMonth === null || after.paybackMonth <= 1
            ? fill(text.longer.textAtOnce, { period, net })
            : fill(text.longer.text, { period, net, payback: words.months(after.paybackMonth) }),
          text.longer.caveat,
        ],
        action: { label: fill(text.apply.longer, { period }), apply },
      };
    }
    case 'compare':
      return {
        key: step.key,
        heading: text.compare.heading,
        texts: [messages.pilot.asks.alternativeCost],
        action: null,
      };
    case 'secure': {
      const field =
        pilot.tests.find(({ input }) => input === step.input)?.field ??
        funnelFields[step.input as FunnelField];
      return {
        key: step.key,
        heading: text.secure.heading,
        texts: [
          fill(inputs.mode === 'value' ? text.secure.text : text.secure.outcome, {
            name: words.name(step.input),
            likely: words.assumed(step.likely, field),
            switching: words.value(step.switching, field),
          }),
        ],
        action: null,
      };
    }
    case 'decide': {
      const { yearly, oneOff } = step;
      const wording =
        yearly < 0 ? text.decide.less : inputs.baseline === null ? text.decide.alone : text.decide.more;
      return {
        key: step.key,
        heading: text.decide.heading,
        texts: [
          fill(wording, { yearly: words.money(Math.abs(yearly)) }),
          ...(oneOff > 0 ? [fill(text.decide.oneOff, { oneOff: words.money(oneOff) })] : []),
          fill(text.decide.rule, { gate }),
        ],
        action: null,
      };
    }
    case 'followUp':
      return {
        key: step.key,
        heading: text.followUp.heading,
        texts: [
          fill(text.followUp.text, { gate }),
          ...(step.paybackMonth !== null && step.paybackMonth > testMonths
            ? [
                fill(text.followUp.payback, {
                  month: words.month(addMonths(inputs.startMonth, step.paybackMonth - 1)),
                }),
              ]
            : []),
        ],
        action: null,
      };
  }
}

/**
 * The pilot and the next steps of a plan's first option, finished but for their markup. Total: any valid inputs give
 * complete sentences.
 */
export function viewPilot(
  inputs: BudgetInputs,
  analysis: Pick<Analysis, 'result'>,
  context: ViewContext,
): PilotView {
  const { messages, locale } = context;
  const words = new PilotWords(inputs, context);
  const pilot = pilotOf(inputs, analysis);
  const next = nextStepsOf(inputs, analysis, pilot);
  const shown = pilot.status === 'ready' && pilot.verdict !== 'hopeless';
  const text = messages.pilot;
  return {
    heading: text.heading,
    intro: introOf(pilot, inputs, words, messages),
    stages: shown ? stagesOf(pilot, inputs, words, messages, locale) : [],
    cost: shown ? { heading: text.cost.heading, texts: costTexts(pilot, inputs, words, messages) } : null,
    copy: text.copy,
    next:
      next.answer === 'unknown'
        ? null
        : {
            heading: text.next[next.answer],
            steps: next.steps.map((step) => stepOf(step, inputs, pilot, words, messages)),
          },
  };
}

/** What is written by hand, as a line in plain text. */
const line = '______________';

/** The pilot as plain text, to paste into a mail or a minute; its stages in order, its limits a line each. */
export function pilotAsText(view: PilotView): string {
  const limits = (table: Table): string[] =>
    table.rows.map(([name = '', ...cells]) => {
      const parts = cells.map((cell, index) => `${table.head[index + 1] ?? ''}: ${cell}.`);
      return `- ${name}. ${parts.join(' ')}`;
    });
  const stages = view.stages.map((stage, index) =>
    [
      `${index + 1}. ${stage.name} (${stage.when})`,
      ...stage.texts.map((text) => `- ${text}`),
      ...stage.measures.map(({ name, texts }) => `- ${name}. ${texts.join(' ')}`),
      ...(stage.table === null ? [] : limits(stage.table)),
      ...stage.rules,
      ...(stage.blanks.length === 0 ? [] : [stage.blanks.map((label) => `${label}: ${line}`).join('  ')]),
    ].join('\n'),
  );
  const cost = view.cost === null ? [] : [[view.cost.heading, ...view.cost.texts].join('\n')];
  return [view.heading, view.intro.join(' '), ...stages, ...cost].join('\n\n');
}
