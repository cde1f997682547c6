import { fill, plural } from '../../i18n/messages.ts';
import type { Table } from '../tool.ts';
import { leastForTails, monthlyValues, type OwnSummary } from './model.ts';
import { isExample } from './own-data-example.ts';
import { pointNames, points, type Citation, type SalaryRowData } from './state.ts';
import type { ViewContext } from './view.ts';
import { capitalised, Words } from './words.ts';

/** What is said of the salaries of one's own organisation, beside the main row. */
export interface OwnDataView {
  readonly heading: string;
  /** That they are made up; empty for the reader's own. */
  readonly example: string;
  readonly sentences: readonly string[];
  /** That so few may be recognised; empty where there are enough. */
  readonly few: string;
  /** Null where no point is known. */
  readonly table: Table | null;
  /** Where the figures beside come from; null without any. */
  readonly source: { readonly label: string; readonly citation: Citation } | null;
}

/** A sentence on how the statistics count pay, so that one's own is counted alike. */
export function comparableText(
  form: string,
  { payConcept, workingTime }: Pick<SalaryRowData, 'payConcept' | 'workingTime'>,
): string {
  const isAcronym = /^\p{Lu}[\p{Lu}-]/u.test(payConcept);
  const concept = isAcronym ? payConcept : payConcept.slice(0, 1).toLowerCase() + payConcept.slice(1);
  return fill(form, { concept, time: workingTime });
}

function hasPoints({ values }: Pick<SalaryRowData, 'values'>): boolean {
  return points.some((point) => values[pointNames[point]] !== null);
}

/** Own median against the row's, and how many of one's own lie below it. */
function againstMedian({ messages, main, inputs, locale, result }: ViewContext, words: Words): string[] {
  const text = messages.ownData.result;
  const { currency } = result;
  const own = result.ownData?.values.p50 ?? null;
  if (own === null) return [];
  const alone = fill(text.median, { own: words.perMonth(own, currency) });
  if (main === null) return [alone, text.noStatistics];
  const statistic = monthlyValues(main).p50;
  if (statistic === null) return [alone, hasPoints(main) ? text.noMedian : text.meanOnly];
  // Compared as they are shown, so that the sentence agrees with the table.
  const difference = Math.round(own) - Math.round(statistic);
  const form = difference === 0 ? text.same : difference < 0 ? text.below : text.above;
  const compared = fill(form, {
    own: words.perMonth(own, currency),
    difference: words.money(Math.abs(difference), currency),
    statistic: words.perMonth(statistic, currency),
  });
  const all = inputs.ownData?.length ?? 0;
  const under = inputs.ownData?.filter((salary) => salary < statistic).length ?? 0;
  const counted =
    under === 0
      ? text.underNone
      : under === all
        ? text.underAll
        : plural(locale, text.under, under, { count: words.count(under), total: words.count(all) });
  return [compared, counted];
}

/** Where the reader's own salary stands among them. */
function whereOwnStands({ messages, inputs, result }: ViewContext, words: Words): string[] {
  const position = result.ownData?.position ?? null;
  if (position === null || inputs.ownSalary === null) return [];
  const { place, from, to } = position;
  const form = from !== null && from === to ? 'on' : place;
  return [
    fill(messages.ownData.result.position[form], {
      salary: words.money(inputs.ownSalary, result.currency),
      from: from === null ? '' : words.point(from),
      to: to === null ? '' : words.point(to),
    }),
  ];
}

/** Which points are missing, and why. */
function whatLacks({ messages, locale }: ViewContext, { lacks, count }: OwnSummary, words: Words): string[] {
  const text = messages.ownData.result.lacks;
  if (lacks === null) return [];
  const values = { count: words.count(count) };
  return [lacks === 'tails' ? fill(text.tails, values) : plural(locale, text.quartiles, count, values)];
}

/** The points side by side: one's own, the row's, and how far apart they are. */
function pointsTable({ messages, main, result }: ViewContext, own: OwnSummary, words: Words): Table | null {
  if (own.lacks === 'quartiles') return null;
  const { table: text } = messages.ownData.result;
  const { currency } = result;
  const statistics = main === null || !hasPoints(main) ? null : monthlyValues(main);
  const rows = points.map((point) => {
    const name = pointNames[point];
    const ours = own.values[name];
    const theirs = statistics?.[name] ?? null;
    const cells = [
      capitalised(messages.names.points[name]),
      ours === null ? text.tooFew : words.money(ours, currency),
    ];
    if (statistics === null) return cells;
    return [
      ...cells,
      theirs === null ? text.missing : words.money(theirs, currency),
      ours === null || theirs === null
        ? text.notCompared
        : words.difference(Math.round(ours) - Math.round(theirs), currency),
    ];
  });
  const { measure, own: ours, statistic, difference } = text.head;
  return {
    caption:
      main === null || statistics === null
        ? text.captionAlone
        : fill(text.caption, { who: words.who(main), period: main.period }),
    head: statistics === null ? [measure, ours] : [measure, ours, statistic, difference],
    rows,
    sum: false,
    list: true,
  };
}

/** What is said of own data: median and points beside the main row's, what is missing and why. Null without own data. */
export function viewOwnData(context: ViewContext): OwnDataView | null {
  const { locale, messages, main, inputs, result } = context;
  const { ownData: own } = result;
  if (own === null) return null;
  const text = messages.ownData;
  const words = new Words(context);
  const isCompared = main !== null && hasPoints(main) && own.lacks !== 'quartiles';
  return {
    heading: plural(locale, text.result.heading, own.count, { count: words.count(own.count) }),
    example: isExample(inputs.ownData ?? [], result.currency) ? text.example.label : '',
    sentences: [
      ...againstMedian(context, words),
      ...whereOwnStands(context, words),
      ...whatLacks(context, own, words),
      ...(isCompared && main.per === 'year' ? [text.result.yearly] : []),
      ...(isCompared ? [comparableText(text.result.comparable, main)] : []),
    ],
    few: own.count < leastForTails ? text.result.few : '',
    table: pointsTable(context, own, words),
    source: isCompared
      ? { label: text.result.source, citation: { text: main.source.text, href: main.source.href } }
      : null,
  };
}
