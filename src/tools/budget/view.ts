import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { likelyOf, type Amount } from '../../lib/amount.ts';
import type { Answer, Assumption, ChartMark, Figure, LineChartView, Table } from '../tool.ts';
import { formatField, moneyWord, sameAmount, type Provenances } from './entry.ts';
import type { BudgetMessages } from './messages/messages.ts';
import {
  addMonths,
  costBreakdown,
  likelyValues,
  type CostBreakdown,
  type Measures,
  type OptionResult,
  type PlanResult,
} from './model.ts';
import { isPublicBody } from './public-package.ts';
import { inputsInUse } from './sensitivity.ts';
import {
  funnelFields,
  optionFields,
  planFields,
  streamFields,
  streamNames,
  workFields,
  type BudgetInputs,
  type Field,
  type FunnelField,
  type OptionField,
  type PlanField,
  type StreamName,
  type WorkField,
  primaryOutcome,
} from './state.ts';
import { axisTicks, shown, Words } from './words.ts';

/** What is needed to put a result into words. */
export interface ViewContext {
  readonly locale: Locale;
  readonly messages: BudgetMessages;
  readonly provenance: Provenances;
  /** Inputs that no source covers and that are still at nothing. */
  readonly asks: readonly string[];
  /** The figures are a made-up example, not the reader's. */
  readonly example: boolean;
  /** Who the example is about, where it is another than the first, and where the plan was made from one. */
  readonly about?: string;
  /** Figures that are still those of the example the plan was made from, by name. */
  readonly madeUp?: Readonly<Record<string, Amount | null>>;
}

/** The answer with its range, which is empty until it is simulated. */
export interface RangedAnswer extends Answer {
  readonly range: string;
}

/** The answer as the page follows it, key by key. */
export interface LiveAnswer extends RangedAnswer {
  /** The first option's net at displayed precision, as links carry it; empty when there is none to show. */
  readonly stamp: string;
  /** The headline, kept short for where there is little room. */
  readonly short: Figure;
}

/** A budget in words, figures, tables and a chart. */
export interface BudgetView extends LiveAnswer {
  readonly chart: LineChartView | null;
  readonly costs: { readonly heading: string; readonly table: Table };
  readonly streams: { readonly heading: string; readonly table: Table } | null;
  readonly years: { readonly heading: string; readonly table: Table; readonly note: string };
  readonly capacity: { readonly heading: string; readonly text: string } | null;
  readonly assumptions: {
    readonly heading: string;
    readonly caption: string;
    readonly rows: readonly Assumption[];
  };
  readonly notes: readonly string[];
}

/** Inputs without which a stream of benefit cannot be counted, in the order they are asked for. */
export const neededFor: Readonly<Record<StreamName, readonly FunnelField[]>> = {
  paid: ['cpc', 'leadRate', 'closeRate', 'marginPerCustomer', 'incrementalityPaid'],
  organic: ['socialVisits', 'organicLeadRate', 'closeRate', 'marginPerCustomer', 'incrementalityOrganic'],
  support: ['contacts', 'deflectionRate', 'costOtherChannel'],
  recruit: ['hiresPerMonth', 'hiresFromSocial', 'costPerHireSaved'],
  retain: ['customersReached', 'churnReduction', 'marginPerCustomerYear'],
  avoided: ['spendThatReallyStops'],
};

/** Streams for which everything needed is filled in. */
export function completeStreams(inputs: BudgetInputs): StreamName[] {
  return streamNames.filter((stream) => {
    const filled = neededFor[stream].every((name) => inputs[name] !== null && likelyOf(inputs[name]) > 0);
    return filled && (stream !== 'paid' || inputs.options.some((option) => likelyOf(option.ads) > 0));
  });
}

/** Whether anything of the reader's own says what the plan costs. */
export function hasCost(inputs: BudgetInputs): boolean {
  return inputs.options.some(
    ({ roles, managementHours, agency, tools, production, creators, ads, training, setup }) =>
      roles.some((role) => role.fte > 0) ||
      [managementHours, agency, tools, production, creators, ads, training, setup].some(
        (amount) => likelyOf(amount) > 0,
      ),
  );
}

/** Whether enough is filled in for an answer of the reader's own: what the plan costs, or what it brings. */
export function canAnswer(inputs: BudgetInputs): boolean {
  return hasCost(inputs) || completeStreams(inputs).length > 0;
}

/** The label of an input, as its field has it; a lag also names the stream it belongs to. */
export function labelOf(
  name: string,
  inputs: Pick<BudgetInputs, 'currency'>,
  { messages, locale }: Pick<ViewContext, 'messages' | 'locale'>,
): string {
  const texts = (messages.fields as Readonly<Record<string, { readonly label: string }>>)[name];
  const label = fill(texts?.label ?? name, { money: moneyWord(inputs, locale) });
  const [, stream] = /^(support|recruit|retain)(?:Lag|Full)$/.exec(name) ?? [];
  return stream === undefined
    ? label
    : `${messages.result.streams[stream as StreamName]}: ${label.toLowerCase()}`;
}

const perMonthRows = [
  'staff',
  'management',
  'agency',
  'tools',
  'production',
  'creators',
  'contingency',
  'ads',
  'vat',
] as const;

function costsTable(inputs: BudgetInputs, words: Words, messages: BudgetMessages): Table {
  const values = likelyValues(inputs);
  const text = messages.result.breakdown;
  const plan = costBreakdown(values, values.options[0]);
  const today = values.baseline === null ? null : costBreakdown(values, values.baseline);
  const cells = (name: keyof CostBreakdown): string[] =>
    today === null
      ? [words.cell(plan[name])]
      : [words.cell(today[name]), words.cell(plan[name]), words.cell(plan[name] - today[name])];
  const used = perMonthRows.filter((name) => plan[name] !== 0 || (today !== null && today[name] !== 0));
  const rows = used.map((name) => [text[name], ...cells(name)]);
  rows.push([text.sum, ...cells('running')]);
  return {
    caption: fill(text.caption, { currency: inputs.currency }),
    head: today === null ? [text.item, text.plan] : [text.item, text.today, text.plan, text.difference],
    rows,
    sum: true,
  };
}

function streamsTable(
  inputs: BudgetInputs,
  measures: Measures,
  words: Words,
  messages: BudgetMessages,
): Table | null {
  const text = messages.result.streams;
  const used = streamNames.filter((stream) => measures.streams[stream] !== 0);
  if (used.length === 0) return null;
  return {
    caption: fill(inputs.baseline === null ? text.captionAlone : text.caption, {
      period: words.period(),
      currency: inputs.currency,
    }),
    head: [text.item, text.amount],
    rows: [
      ...used.map((stream) => [text[stream], words.cell(measures.streams[stream])]),
      [text.sum, words.cell(measures.totalBenefit)],
    ],
    sum: true,
  };
}

/** A financial year by the calendar year or years it lies in: "2027" or "2027/28". */
export function yearName(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}/${last.slice(2)}`;
}

function yearsTable(inputs: BudgetInputs, measures: Measures, words: Words, messages: BudgetMessages): Table {
  const text = messages.result.years;
  return {
    caption: fill(inputs.baseline === null ? text.captionAlone : text.caption, { currency: inputs.currency }),
    head: [text.year, text.oneOff, text.running, text.benefit, text.net, text.cumulative],
    rows: measures.years.map((year) => [
      `${yearName(year.from, year.to)} (${words.months(year.months)})`,
      ...[year.oneOff, year.running, year.benefit, year.net, year.cumulative].map((value) =>
        words.cell(value),
      ),
    ]),
    sum: false,
  };
}

function chartOf(
  inputs: BudgetInputs,
  measures: Measures,
  words: Words,
  messages: BudgetMessages,
): LineChartView {
  const text = messages.chart;
  let total = 0;
  const totals = measures.cashFlow.map((value) => (total += value));
  const last = totals.at(-1) ?? 0;
  const lowest = Math.min(0, ...totals);
  const lowestAt = totals.indexOf(lowest);
  const monthAt = (index: number): string => words.month(addMonths(inputs.startMonth, index));
  const title =
    measures.totalCost === 0 && measures.totalBenefit === 0
      ? text.flat
      : lowest === 0
        ? text.backAtOnce
        : measures.paybackMonth !== null
          ? fill(text.back, { month: monthAt(measures.paybackMonth - 1), peak: words.money(-lowest) })
          : fill(text.backNever, { period: words.period(), amount: words.money(-last) });
  const marks: ChartMark[] = [];
  // The lowest point is worth a name of its own only when the curve has turned since.
  if (lowestAt !== -1 && lowest < 0 && lowestAt < totals.length - 3 && lowestAt > 1) {
    marks.push({
      x: lowestAt + 1,
      y: lowest,
      text: fill(text.lowest, { amount: words.money(-lowest) }),
      tone: 'warn',
      place: 'below',
    });
  }
  marks.push({
    x: totals.length,
    y: last,
    text: fill(text.end, { amount: words.money(last) }),
    tone: last < 0 ? 'warn' : 'plain',
    // On the side that the curve does not come from.
    place: last < (totals.at(-4) ?? last) ? 'below' : 'above',
  });
  const ticks = axisTicks(lowest, Math.max(0, ...totals));
  const months = inputs.horizonMonths;
  const every = months <= 24 ? 6 : 12;
  return {
    kind: 'line',
    title,
    sub: fill(inputs.baseline === null ? text.subAlone : text.sub, { currency: inputs.currency }),
    sentence: fill(text.sentence, {
      first: words.money(totals[0] ?? 0),
      from: monthAt(0),
      last: words.money(last),
      to: monthAt(totals.length - 1),
    }),
    points: totals.map((y, index) => ({ x: index + 1, y, label: monthAt(index), value: words.money(y) })),
    marks,
    xTicks: Array.from({ length: Math.floor(months / every) + 1 }, (_, index) => ({
      x: Math.max(1, index * every),
      text: words.shortMonth(addMonths(inputs.startMonth, Math.max(0, index * every - 1))),
    })),
    yTicks: ticks.map((y) => ({ y, text: words.money(y) })),
    table: {
      caption: fill(inputs.baseline === null ? text.subAlone : text.sub, { currency: inputs.currency }),
      head: [text.month, text.monthly, text.cumulative],
      rows: totals.map((value, index) => [
        monthAt(index),
        words.cell(measures.cashFlow[index] ?? 0),
        words.cell(value),
      ]),
      sum: false,
    },
  };
}

function assumptionRows(inputs: BudgetInputs, context: ViewContext): Assumption[] {
  const { messages, locale, provenance } = context;
  const text = messages.result.assumptions;
  const row = (name: string, field: Field, amount: Amount): Assumption => {
    const start = provenance[name];
    const untouched = start !== undefined && sameAmount(start.value, amount);
    return {
      label: labelOf(name, inputs, context),
      value: formatField(field, likelyOf(amount), inputs, locale),
      source: !untouched
        ? context.example || sameAmount(context.madeUp?.[name] ?? null, amount)
          ? text.made
          : text.own
        : start.grade === 'source'
          ? start.text
          : fill(text.point, { reason: start.text }),
      href: untouched ? start.href : null,
    };
  };
  const salary = inputs.options[0].roles[0]?.monthlySalary;
  const usesMoney = inputs.mode === 'value';
  const plan: readonly PlanField[] = [
    'employerContribution',
    'agreedContribution',
    'wageGrowth',
    'contingency',
    'irrecoverableVat',
    ...(usesMoney ? (['discountRate'] as const) : []),
  ];
  const work: readonly WorkField[] = ['workHoursPerMonth', 'adminShare'];
  const [option] = inputs.options;
  const costs: readonly OptionField[] = [
    'overheadPerFte',
    ...(likelyOf(option.managementHours) > 0 ? (['managementHourlyCost'] as const) : []),
  ];
  return [
    ...(salary === undefined ? [] : [row('monthlySalary', { kind: 'money', min: 0, max: Infinity }, salary)]),
    ...costs.map((name) => row(name, optionFields[name], option[name])),
    ...plan.map((name) => row(name, planFields[name], inputs[name])),
    ...work.map((name) => row(name, workFields[name], inputs[name])),
    ...(usesMoney ? inputsInUse(inputs) : []).flatMap((name) =>
      name === 'ads' ? [] : [row(name, funnelFields[name], inputs[name] ?? 0)],
    ),
  ];
}

/** What the reader should look at again, each as a sentence. */
function warningsOf(inputs: BudgetInputs, plan: OptionResult, context: ViewContext): string[] {
  const { messages, asks } = context;
  const text = messages.result.warnings;
  const [option] = inputs.options;
  const names = messages.result.streams;
  const found: string[] = [];
  if (asks.length > 0) {
    const labels = asks.map((name) => labelOf(name, inputs, context).toLowerCase());
    found.push(fill(text.asks, { names: labels.join(', ') }));
  }
  if (likelyOf(option.ads) > 0 && plan.capacity.hoursAvailable === 0) found.push(text.nobodyAds);
  if (inputs.mode === 'outcome') return found;
  const complete = completeStreams(inputs);
  for (const stream of complete) {
    const lag = Object.keys(streamFields[stream]).find((name) => name.endsWith('Lag')) as
      FunnelField | undefined;
    const cycle = stream === 'paid' || stream === 'organic' ? likelyOf(inputs.salesCycle ?? 0) : 0;
    if ((lag === undefined ? 0 : likelyOf(inputs[lag] ?? 0)) + cycle >= inputs.horizonMonths) {
      found.push(fill(text.lag, { stream: names[stream].toLowerCase() }));
    }
  }
  for (const stream of ['support', 'recruit'] as const) {
    if (complete.includes(stream) && complete.includes('avoided')) {
      found.push(fill(text.twice, { first: names[stream], second: names.avoided.toLowerCase() }));
    }
  }
  if (
    inputs.beta !== null &&
    likelyOf(inputs.beta) < 1 &&
    inputs.adsReference !== null &&
    likelyOf(option.ads) > likelyOf(inputs.adsReference)
  ) {
    found.push(text.saturated);
  }
  return found;
}

/** What one kind of answer says. */
interface Spoken {
  readonly headline: string;
  readonly lead: readonly string[];
  readonly figures: readonly Figure[];
  readonly stamp: string;
  readonly short: Figure;
}

function costHeadline(plan: OptionResult, words: Words, messages: BudgetMessages): string {
  const text = messages.result;
  if (plan.additional === null) return fill(text.costs, { amount: words.money(plan.monthlyCost) });
  const { monthlyCost } = plan.additional;
  if (shown(monthlyCost) === 0) return text.costsSame;
  return fill(monthlyCost > 0 ? text.costsMore : text.costsLess, {
    amount: words.money(Math.abs(monthlyCost)),
  });
}

/** The figures every answer has: what changes a month, and what is spent in all. */
function costFigures(
  plan: OptionResult,
  result: PlanResult,
  words: Words,
  messages: BudgetMessages,
): Figure[] {
  const text = messages.result.figures;
  const spent: Figure[] = [
    { label: text.total, value: words.money(plan.monthlyCost) },
    ...(result.baseline === null
      ? []
      : [{ label: text.today, value: words.money(result.baseline.monthlyCost) }]),
  ];
  return plan.additional === null
    ? [{ label: text.monthlyAlone, value: words.money(plan.monthlyCost) }]
    : [{ label: text.monthly, value: words.money(plan.additional.monthlyCost) }, ...spent];
}

function moneyAnswer(
  inputs: BudgetInputs,
  result: PlanResult,
  words: Words,
  messages: BudgetMessages,
): Spoken {
  const text = messages.result;
  const [plan] = result.options;
  const measures = plan.additional ?? plan;
  const period = words.period();
  const isNobody = plan.capacity.hoursAvailable === 0;
  const lead: string[] = [];
  lead.push(
    fill(inputs.baseline === null ? text.netAlone : text.net, {
      period,
      net: words.money(measures.net),
      benefit: words.money(measures.totalBenefit),
      cost: words.money(measures.totalCost),
    }),
  );
  if (measures.roi !== null) lead.push(fill(text.roi, { period, roi: words.percent(measures.roi) }));
  const pays = measures.paybackMonth !== null;
  if (!pays && measures.breakEvenMultiple !== null && measures.breakEvenMultiple > 1) {
    lead.push(fill(text.multiple, { multiple: words.number(measures.breakEvenMultiple, 3) }));
  }
  if (measures.net < 0) lead.push(text.whatNext);
  const never = fill(text.figures.paybackNot, { period });
  const payback: Figure = {
    label: text.figures.payback,
    value:
      measures.totalCost === 0
        ? text.figures.paybackNone
        : measures.peakFunding <= 1e-6
          ? text.figures.paybackAtOnce
          : measures.paybackMonth === null
            ? never
            : words.months(measures.paybackMonth),
  };
  const headline =
    plan.fte === 0 && plan.capacity.hoursAvailable === 0
      ? text.nobody
      : measures.totalCost <= 0 && measures.totalBenefit <= 0
        ? costHeadline(plan, words, messages)
        : measures.peakFunding <= 1e-6
          ? text.paysAtOnce
          : measures.paybackMonth === null
            ? fill(text.paysNot, { period })
            : fill(text.pays, { months: words.months(measures.paybackMonth) });
  const [monthly, ...spent] = costFigures(plan, result, words, messages);
  const net: Figure = { label: fill(text.figures.net, { period }), value: words.money(measures.net) };
  return {
    headline,
    lead: isNobody ? [] : lead,
    figures: [
      ...(monthly === undefined ? [] : [monthly]),
      payback,
      { label: text.figures.peak, value: words.money(measures.peakFunding) },
      net,
      ...spent,
      ...(plan.stopCost > 0 ? [{ label: text.figures.stop, value: words.money(plan.stopCost) }] : []),
    ],
    stamp: String(shown(measures.net)),
    short: net,
  };
}

function costOnlyAnswer(
  inputs: BudgetInputs,
  result: PlanResult,
  words: Words,
  context: ViewContext,
): Spoken {
  const { messages } = context;
  const [plan] = result.options;
  const wanted = completeStreamsWanted(inputs).map((name) => `”${labelOf(name, inputs, context)}”`);
  const missing = context.locale === 'en' ? wanted.map((name) => name.replace('”', '“')) : wanted;
  const figures = costFigures(plan, result, words, messages);
  const [first] = figures;
  return {
    headline: hasCost(inputs) ? costHeadline(plan, words, messages) : messages.result.costsNothing,
    lead: missing.length === 0 ? [] : [fill(messages.result.noBenefit, { missing: missing.join(', ') })],
    figures,
    stamp: '',
    short: first ?? { label: '', value: '' },
  };
}

/** What is still empty in the stream the reader has come furthest with. */
function completeStreamsWanted(inputs: BudgetInputs): readonly FunnelField[] {
  const missing = (stream: StreamName): FunnelField[] =>
    neededFor[stream].filter((name) => inputs[name] === null || likelyOf(inputs[name]) === 0);
  const own: readonly FunnelField[] = ['marginPerCustomer', 'contacts', 'hiresPerMonth', 'customersReached'];
  const begun = (['paid', 'organic', 'support', 'recruit', 'retain'] as const).filter((stream) =>
    neededFor[stream].some((name) => own.includes(name) && inputs[name] !== null),
  );
  const lists = (begun.length > 0 ? begun : (['paid'] as const)).map(missing);
  return lists.sort((a, b) => a.length - b.length)[0] ?? [];
}

function outcomeAnswer(
  inputs: BudgetInputs,
  result: PlanResult,
  words: Words,
  messages: BudgetMessages,
): Spoken {
  const text = messages.result;
  const [plan] = result.options;
  const of = plan.additional ?? plan;
  const index = primaryOutcome(inputs.outcomes);
  const outcome = of.outcomes[index];
  const figures = costFigures(plan, result, words, messages);
  const title = outcome?.title ?? '';
  if (outcome?.costPerOutcome == null) {
    const [first] = figures;
    return {
      headline: text.outcomeNone,
      lead: [],
      figures,
      stamp: '',
      short: first ?? { label: '', value: '' },
    };
  }
  const amount = words.money(outcome.costPerOutcome);
  const each: Figure = { label: text.figures.perOutcome, value: amount };
  return {
    headline: fill(plan.additional === null ? text.outcome : text.outcomeExtra, { title, amount }),
    lead:
      outcome.alternativeCost === null
        ? []
        : [
            fill(text.outcomeBeside, { alternative: words.money(outcome.alternativeCost) }),
            ...(outcome.alternativeCost > 0 && outcome.costPerOutcome > outcome.alternativeCost
              ? [
                  fill(text.outcomeDearer, {
                    times: words.number(outcome.costPerOutcome / outcome.alternativeCost),
                  }),
                ]
              : []),
          ],
    figures: [
      each,
      {
        label: fill(text.figures.volume, { period: words.period() }),
        value: words.number(outcome.volume, 3),
      },
      ...figures,
    ],
    stamp: String(shown(outcome.costPerOutcome)),
    short: each,
  };
}

/** Whether there is an effect to count, rather than cost alone. */
function countsEffect(inputs: BudgetInputs): boolean {
  return inputs.mode === 'outcome' || completeStreams(inputs).length > 0;
}

/** The answer to a plan: quick enough for each key. */
export function viewAnswer(inputs: BudgetInputs, result: PlanResult, context: ViewContext): LiveAnswer {
  const { messages } = context;
  const words = new Words(inputs, context);
  const text = messages.result;
  const answer =
    inputs.mode === 'outcome'
      ? outcomeAnswer(inputs, result, words, messages)
      : countsEffect(inputs)
        ? moneyAnswer(inputs, result, words, messages)
        : costOnlyAnswer(inputs, result, words, context);
  return {
    kicker: context.example ? text.example : context.madeUp === undefined ? text.yours : text.based,
    about: context.about ?? (context.example ? text.exampleName : ''),
    ...answer,
    warnings: warningsOf(inputs, result.options[0], context),
    range: '',
  };
}

/** A plan's result as a reader meets it. */
export function viewBudget(inputs: BudgetInputs, result: PlanResult, context: ViewContext): BudgetView {
  const { messages } = context;
  const words = new Words(inputs, context);
  const [plan] = result.options;
  const measures = plan.additional ?? plan;
  const text = messages.result;
  const { capacity } = plan;
  const streams = inputs.mode === 'value' ? streamsTable(inputs, measures, words, messages) : null;
  const breakdown = costBreakdown(likelyValues(inputs), likelyValues(inputs).options[0]);
  return {
    ...viewAnswer(inputs, result, context),
    chart:
      countsEffect(inputs) && inputs.mode === 'value' ? chartOf(inputs, measures, words, messages) : null,
    costs: { heading: text.breakdown.heading, table: costsTable(inputs, words, messages) },
    streams: streams === null ? null : { heading: text.streams.heading, table: streams },
    years: {
      heading: isPublicBody(inputs) ? text.years.headingPublic : text.years.heading,
      table: yearsTable(inputs, measures, words, messages),
      note: `${fill(text.years.full, { amount: words.money(measures.fullYearEffect) })} ${text.years.rounded}`,
    },
    capacity:
      capacity.hoursNeeded === 0
        ? null
        : {
            heading: text.capacity.heading,
            text:
              capacity.shortfallHours > 0
                ? fill(text.capacity.short, {
                    needed: words.hours(capacity.hoursNeeded),
                    available: words.hours(capacity.hoursAvailable),
                    shortfall: words.hours(capacity.shortfallHours),
                    fte: words.number(capacity.shortfallFte),
                    share: words.percent(capacity.ratio),
                  })
                : fill(text.capacity.enough, {
                    needed: words.hours(capacity.hoursNeeded),
                    available: words.hours(capacity.hoursAvailable),
                  }),
          },
    assumptions: {
      heading: text.assumptions.heading,
      caption: text.assumptions.caption,
      rows: assumptionRows(inputs, context),
    },
    notes: [
      ...(breakdown.oneOff > 0 ? [`${text.breakdown.once}: ${words.money(breakdown.oneOff)}.`] : []),
      ...(inputs.mode === 'value' ? [text.unpriced, text.method] : []),
    ],
  };
}

/** The answer as running text, to paste into a mail. */
export function viewAsText(
  view: RangedAnswer,
  link: string,
  messages: Pick<BudgetMessages, 'share'>,
): string {
  const lead = [...view.lead, view.range].filter(Boolean).join(' ');
  return fill(messages.share.text, { headline: view.headline, lead, link });
}
