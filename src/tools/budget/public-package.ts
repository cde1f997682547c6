import { fill } from '../../i18n/messages.ts';
import type { Table } from '../tool.ts';
import type { BudgetMessages } from './messages/messages.ts';
import { costBreakdown, likelyValues } from './model.ts';
import type { Cited, EmployerProfile, RuleName } from './profile.ts';
import { maxRows, type BudgetInputs, type BudgetValues, type Option } from './state.ts';
import type { ViewContext } from './view.ts';
import { Words } from './words.ts';

/**
 * What a municipality, region, government agency or association has to know beside its figures: VAT, contract value,
 * work that follows from the law, the platforms' stop for ads, and how a contingency is decided on.
 */

/** Public bodies, which procure, keep records and have a duty to answer. */
export function isPublicBody({ organisation }: Pick<BudgetInputs, 'organisation'>): boolean {
  return organisation === 'municipality' || organisation === 'region' || organisation === 'state';
}

/** Work that the law gives a public body, in the order it is shown. */
export const duties = ['answers', 'records', 'captions'] as const;
export type Duty = (typeof duties)[number];

/** The value of what an option buys under contract, without VAT and contingency. */
export interface ContractValue {
  /** Agency, tools and production a month. */
  readonly monthly: number;
  readonly months: number;
  readonly value: number;
}

/**
 * The contract value of an option: agency, tools and production over the commitment period. A contract without one runs
 * until further notice, and is valued over `openEnded` months, or over the plan where no rule gives them.
 */
export function contractValue(
  values: Pick<BudgetValues, 'horizonMonths'>,
  option: Pick<Option<number>, 'agency' | 'tools' | 'production' | 'commitmentMonths'>,
  openEnded: number | null,
): ContractValue {
  const monthly = option.agency + option.tools + option.production;
  const months = option.commitmentMonths || (openEnded ?? values.horizonMonths);
  return { monthly, months, value: monthly * months };
}

const isNamed = (title: string) => (task: { readonly title: string }) =>
  task.title.trim().toLowerCase() === title.toLowerCase();

/** Hours a month that the work plan has under a title; null when it has no such task. */
function hoursUnder(values: BudgetValues, title: string): number | null {
  const tasks = values.tasks.filter(isNamed(title));
  if (tasks.length === 0) return null;
  return tasks.reduce(
    (sum, task) => sum + (task.volumePerMonth * task.minutesEach * task.channels * task.languages) / 60,
    0,
  );
}

/** The plan with an empty task of a title, to be filled in; unchanged when it is there, or there is no room. */
export function withTask(inputs: BudgetInputs, title: string): BudgetInputs {
  if (inputs.tasks.some(isNamed(title)) || inputs.tasks.length >= maxRows) return inputs;
  const task = { title, volumePerMonth: 0, minutesEach: 0, channels: 1, languages: 1 };
  return { ...inputs, tasks: [...inputs.tasks, task] };
}

/** A sentence, with where it was read when it says something of the world. */
export interface Sourced {
  readonly text: string;
  readonly sources: readonly { readonly text: string; readonly href: string | null }[];
}

/** One row of work that follows from the law. */
export interface DutyRow {
  readonly duty: Duty;
  readonly title: string;
  readonly hours: string;
  /** Whether the work plan has hours for it. */
  readonly filled: boolean;
  readonly why: Sourced;
  /** What a button that adds it to the work plan says; null where the hours have a field of their own, or a task. */
  readonly add: string | null;
}

export interface PublicPart {
  readonly heading: string;
  readonly texts: readonly Sourced[];
  readonly table: Table | null;
  readonly warn: boolean;
}

/** What concerns a public body or an association, in words. */
export interface PublicView {
  readonly heading: string;
  readonly parts: readonly PublicPart[];
  readonly duties: {
    readonly heading: string;
    readonly intro: string;
    readonly caption: string;
    readonly head: readonly [string, string, string];
    readonly rows: readonly DutyRow[];
  } | null;
}

/** One option at its likely values, by the name it has in the view. */
interface Named {
  readonly label: string;
  readonly option: Option<number>;
}

class PublicWords {
  readonly values: BudgetValues;
  readonly words: Words;
  readonly text: BudgetMessages['options']['public'];
  readonly #rules: EmployerProfile['rules'];

  constructor(inputs: BudgetInputs, context: ViewContext, profile: EmployerProfile | null) {
    this.values = likelyValues(inputs);
    this.words = new Words(inputs, context);
    this.text = context.messages.options.public;
    this.#rules = profile?.rules ?? {};
  }

  rule(name: RuleName): Cited | null {
    return this.#rules[name] ?? null;
  }

  /** A sentence that holds where its rule was found; nothing where it was not. */
  where(name: RuleName, text: string): Sourced[] {
    const rule = this.rule(name);
    return rule === null ? [] : [this.said(text, rule)];
  }

  said(text: string, ...rules: readonly (Cited | null)[]): Sourced {
    return {
      text,
      sources: rules
        .filter((rule) => rule !== null)
        .map((rule) => ({ text: fill(this.text.source, { text: rule.text }), href: rule.href })),
    };
  }
}

function vatPart(inputs: BudgetInputs, first: Named, page: PublicWords): PublicPart {
  const { words, values } = page;
  const text = page.text.vat;
  const rate = values.irrecoverableVat;
  const { vat } = costBreakdown(values, first.option);
  const isAssociation = inputs.organisation === 'association';
  const rule = isAssociation
    ? page.where('vat', text.association)
    : rate === 0
      ? page.where('vat', text.compensated)
      : [];
  const unknown = rate === 0 && rule.length === 0;
  const counted =
    rate > 0
      ? fill(text.added, { rate: words.percent(rate), amount: words.money(vat), label: first.label })
      : unknown
        ? text.ask
        : isAssociation
          ? text.zero
          : null;
  return {
    heading: text.heading,
    texts: [...rule, ...(counted === null ? [] : [page.said(counted)])],
    table: null,
    warn: unknown,
  };
}

/** Rounded down to what is shown, so that the amount named is one that fits. */
function below(amount: number): number {
  const step = 10 ** (Math.floor(Math.log10(amount)) - 2);
  return Math.floor(amount / step) * step;
}

function contractPart(inputs: BudgetInputs, options: readonly Named[], page: PublicWords): PublicPart {
  const { values, words } = page;
  const text = page.text.contract;
  // The Swedish limit says nothing of a plan in another currency.
  const limitRule = inputs.currency === 'SEK' ? page.rule('directProcurement') : null;
  const limit = limitRule?.value ?? null;
  const openRule = page.rule('openEnded');
  const open = openRule?.value ?? null;
  const contracts = options.map(({ label, option }) => ({
    label,
    ...contractValue(values, option, open),
  }));
  const verdict = ({ value }: ContractValue): string => {
    if (value === 0) return text.nothing;
    if (limit === null) return text.unknown;
    if (value === limit) return text.at;
    if (value > limit) return fill(text.over, { amount: words.money(value - limit) });
    const withReserve = value * (1 + values.contingency) >= limit;
    return fill(withReserve ? text.reserve : text.under, { amount: words.money(limit - value) });
  };
  const over = limit !== null && contracts.some(({ value }) => value >= limit);
  const withAds = options.find(({ option }) => option.ads > 0);
  return {
    heading: text.heading,
    texts: [
      limit === null
        ? page.said(text.noLimit)
        : page.said(fill(text.limit, { limit: words.money(limit) }), limitRule),
      ...(open === null
        ? [page.said(text.noOpen)]
        : limit === null
          ? []
          : [
              page.said(
                fill(text.open, { months: words.months(open), amount: words.money(below(limit / open)) }),
                openRule,
              ),
            ]),
      ...(over ? [page.said(text.overText)] : []),
      ...page.where('recurring', text.split),
      ...(withAds === undefined
        ? []
        : page.where(
            'adSpace',
            fill(text.ads, { label: withAds.label, amount: words.money(withAds.option.ads * 12) }),
          )),
    ],
    table: {
      caption: fill(text.caption, { currency: inputs.currency }),
      head: [text.head.option, text.head.monthly, text.head.months, text.head.value, text.head.verdict],
      rows: contracts.map((contract) => [
        contract.label,
        words.cell(contract.monthly),
        words.months(contract.months),
        words.cell(contract.value),
        verdict(contract),
      ]),
      sum: false,
    },
    warn: over,
  };
}

/** The rules behind each duty. */
const rulesBehind: Readonly<Record<Duty, readonly RuleName[]>> = {
  answers: ['answers'],
  records: ['records', 'deletion'],
  captions: ['captions'],
};

function dutyRows(page: PublicWords): DutyRow[] {
  const { values, words } = page;
  const text = page.text.duties;
  return duties.map((duty) => {
    const title = text.titles[duty];
    const own = hoursUnder(values, title);
    // Replies have a field of their own in the work plan.
    const hours = (own ?? 0) + (duty === 'answers' ? values.communityHours : 0);
    const rules = rulesBehind[duty].map((name) => page.rule(name)).filter((rule) => rule !== null);
    return {
      duty,
      title,
      hours: hours > 0 ? words.hours(hours) : own === null ? text.empty : text.begun,
      filled: hours > 0,
      why: rules.length === 0 ? page.said(text.unknown) : page.said(text.why[duty], ...rules),
      add: duty === 'answers' || own !== null ? null : fill(text.add, { title }),
    };
  });
}

function adsPart(options: readonly Named[], page: PublicWords): PublicPart[] {
  const text = page.text.ads;
  const withAds = options.find(({ option }) => option.ads > 0);
  const stop = page.rule('adsStop');
  if (withAds === undefined || stop === null) return [];
  const amount = page.words.money(withAds.option.ads);
  return [
    {
      heading: text.heading,
      texts: [
        page.said(fill(text.stop, { label: withAds.label, amount }), stop),
        ...page.where('adsTopics', text.topics),
      ],
      table: null,
      warn: true,
    },
  ];
}

function contingencyPart(first: Named, page: PublicWords): PublicPart {
  const { values, words } = page;
  const text = page.text.contingency;
  const { contingency } = costBreakdown(values, first.option);
  return {
    heading: text.heading,
    texts: [
      page.said(
        values.contingency === 0
          ? text.none
          : fill(text.some, {
              rate: words.percent(values.contingency),
              amount: words.money(contingency),
              label: first.label,
            }),
      ),
    ],
    table: null,
    warn: false,
  };
}

/**
 * What concerns a public body or an association; null for a company.
 * @param labels what each option is called in the view, in their order
 */
export function viewPublic(
  inputs: BudgetInputs,
  labels: readonly string[],
  context: ViewContext,
  profile: EmployerProfile | null,
): PublicView | null {
  const isPublic = isPublicBody(inputs);
  if (!isPublic && inputs.organisation !== 'association') return null;
  const page = new PublicWords(inputs, context, profile);
  const { text, values } = page;
  const [firstOption, ...others] = values.options;
  const first: Named = { label: labels[0] ?? firstOption.label, option: firstOption };
  const options = [
    first,
    ...others.map((option, index) => ({ label: labels[index + 1] ?? option.label, option })),
  ];
  const { heading, intro, caption, head } = text.duties;
  return {
    heading: isPublic ? text.heading : text.headingAssociation,
    parts: [
      vatPart(inputs, first, page),
      ...(isPublic ? [contractPart(inputs, options, page)] : []),
      ...adsPart(options, page),
      contingencyPart(first, page),
    ],
    duties: isPublic
      ? { heading, intro, caption, head: [head.duty, head.hours, head.why], rows: dutyRows(page) }
      : null,
  };
}
