import { fill } from '../../i18n/messages.ts';
import type { SalaryCost } from './model.ts';
import type { PayValues, SalaryRowData } from './state.ts';
import type { ViewContext } from './view.ts';
import { Words } from './words.ts';

/** What the decision paper says of pay: finished text, the same as is copied. */
export interface PaperView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** A line on where the figures were read, with what the licence asks for and the publisher's address; one on the charges. */
  readonly sources: readonly string[];
}

/** The context, with the words of its language and only those figures of the reader's own that they want in the paper. */
interface PaperContext extends ViewContext {
  readonly words: Words;
  readonly own: number | null;
}

/** What the statistics say, and how near they are. */
function statistics({ words, messages }: PaperContext, main: SalaryRowData, values: PayValues): string[] {
  const text = messages.handover.paper;
  const { mean, p25, p50, p75 } = values;
  const about = { who: words.who(main), year: main.year };
  const nearness = text.nearness[main.match];
  if (p50 === null) {
    return mean === null
      ? [nearness]
      : [fill(text.mean, { ...about, mean: words.pay(mean, main) }), nearness];
  }
  const { currency } = main;
  return [
    fill(text.median, { ...about, median: words.pay(p50, main) }),
    p25 === null || p75 === null
      ? text.noQuartiles
      : fill(text.middle, { low: words.money(p25, currency), high: words.perMonth(p75, currency) }),
    nearness,
  ];
}

/** Where the salary of today stands, and what a raise to the median costs. */
function standing({ words, own, messages, result }: PaperContext): string[] {
  if (own === null) return [];
  const text = messages.handover.paper;
  const { currency, position, toMedian } = result;
  const raise = toMedian?.yearWithContributions ?? 0;
  const sentences = [fill(text.own, { own: words.perMonth(own, currency) })];
  if (position !== null) {
    const { place, from, to } = position;
    const form = place === 'between' && from === to ? text.position.on : text.position[place];
    const points = {
      from: from === null ? '' : words.point(from),
      to: to === null ? '' : words.point(to),
    };
    sentences.push(fill(form, points));
  }
  if (Math.round(raise) > 0) sentences.push(fill(text.raise, { year: words.perYear(raise, currency) }));
  return sentences;
}

/** What a full-time post costs at the median, and at the salary of today. */
function costs({ words, own, messages, result, inputs }: PaperContext): string[] {
  const text = messages.handover.paper;
  const { currency, medianCost } = result;
  const ownCost = own === null ? null : result.employerCost;
  const cost = medianCost ?? ownCost;
  if (cost === null) return [text.noCost];
  const employer =
    inputs.country === 'SE'
      ? text.employers[inputs.organisation]
      : fill(text.employerIn, { place: messages.result.words.inCountries[inputs.country] });
  const said = (form: string, { month, year }: SalaryCost): string =>
    fill(form, { employer, month: words.perMonth(month, currency), year: words.perYear(year, currency) });
  const sentences =
    medianCost === null
      ? [said(text.costOnlyOwn, cost)]
      : [said(text.cost, medianCost), ...(ownCost === null ? [] : [said(text.costOwn, ownCost)])];
  if (cost.missing.includes('agreedContribution')) {
    sentences.push(cost.agreed === 0 ? text.missing : text.check);
  }
  return sentences;
}

/** The range for a job advertisement, where there are quartiles. */
function advert({ words, messages, result }: PaperContext): string[] {
  const { jobAdRange: range, currency } = result;
  if (range === null) return [];
  const ends = { low: words.money(range.low, currency), high: words.money(range.high, currency) };
  return [fill(messages.handover.paper.advert[range.per], ends)];
}

/** Where the figures come from: the statistics, and then the charges, each source once. */
function sources({ own, messages, result }: PaperContext, main: SalaryRowData): string[] {
  const text = messages.handover.paper;
  const { source, payConcept, workingTime } = main;
  const cost = result.medianCost ?? (own === null ? null : result.employerCost);
  const cited = [...(cost?.working ?? []), ...(cost?.fixed ? [cost.fixed] : [])];
  const charges = new Set(cited.flatMap((line) => line.source?.text.split('; ') ?? []));
  return [
    fill(text.source, {
      attribution: source.attribution,
      text: source.text,
      concept: payConcept,
      time: workingTime,
      address: source.address,
    }),
    ...(charges.size === 0 ? [] : [fill(text.charges, { texts: [...charges].join('; ') })]),
  ];
}

/**
 * The part on pay of the decision paper. The own salary is in it only where the reader has chosen to include it.
 * Null where the row has neither a median nor a mean.
 */
export function viewPaper(context: ViewContext): PaperView | null {
  const { inputs, result, main, messages } = context;
  const values = result.rows[0]?.monthly;
  if (main === null || values === undefined || (values.p50 === null && values.mean === null)) return null;
  const own = inputs.includeOwn ? inputs.ownSalary : null;
  const paper: PaperContext = { ...context, words: new Words(context), own };
  const hasSalary = values.p50 !== null || own !== null;
  return {
    heading: messages.handover.paper.heading,
    paragraphs: [
      statistics(paper, main, values),
      standing(paper),
      hasSalary ? costs(paper) : [],
      advert(paper),
    ]
      .map((sentences) => sentences.filter(Boolean).join(' '))
      .filter(Boolean),
    sources: sources(paper, main),
  };
}

/** The same as text: a heading, paragraphs and the sources, parted by blank lines. */
export function paperAsText({ heading, paragraphs, sources: lines }: PaperView): string {
  return [heading, ...paragraphs, lines.join('\n')].join('\n\n');
}
