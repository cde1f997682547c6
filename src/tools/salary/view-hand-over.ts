import { fill } from '../../i18n/messages.ts';
import { likelyOf, type Amount } from '../../lib/amount.ts';
import { writeSalaryLink } from './link.ts';
import type { SalaryInputs } from './state.ts';
import type { ViewContext } from './view.ts';
import { Words } from './words.ts';

/** Which salary goes to a budget: from one's own to the median, one's own on both sides, or a new post at the median. */
export const salaryWays = ['raise', 'own', 'median'] as const;
export type SalaryWay = (typeof salaryWays)[number];

/** What a budget is told of a salary. Pay is a month, of a full-time post, in the money of the inputs' country. */
export interface HandedSalary {
  readonly way: SalaryWay;
  /** What the budget's option and its post are called. */
  readonly option: string;
  readonly post: string;
  readonly salary: Amount;
  /** Of the same post as today; null for a post that is new, which leaves today as it is. */
  readonly today: number | null;
}

/** One way to take a salary to a budget, in words. */
export interface HandOverWay {
  readonly handed: HandedSalary;
  readonly button: string;
  /** What goes over, and that one's own salary does, where it does. */
  readonly texts: readonly string[];
}

/** What goes to the budget, in sentences; without ways there is nothing to take there, and the text says why. */
export interface HandOverView {
  readonly heading: string;
  readonly texts: readonly string[];
  /** The one to offer first at the front. */
  readonly ways: readonly HandOverWay[];
}

/** Titles in a budget are no longer. */
const maxTitle = 60;

/** The title of a post: that of its occupation, cut between two words where it is too long; `other` where the row is of many. */
function postOf({ main }: Pick<ViewContext, 'main'>, other: string): string {
  if (main === null || main.match === 'group' || main.match === 'baseline') return other;
  const { title } = main.occupation;
  if (title.length <= maxTitle) return title;
  const cut = title.slice(0, maxTitle - 1).replace(/[^\p{L}\p{N}]+[\p{L}\p{N}]*$/u, '');
  return `${cut}…`;
}

/** The median to the whole unit of money, and the quartiles around it where there are both. */
function medianOf({ result, main }: Pick<ViewContext, 'result' | 'main'>): Amount | null {
  const monthly = result.rows.find(({ id }) => id === main?.id)?.monthly;
  if (monthly === undefined || monthly.p50 === null) return null;
  const { p25, p50, p75 } = monthly;
  const likely = Math.round(p50);
  // Our convention: a new post is advertised between the quartiles, and the budget takes the ends of a range for what eight of
  // ten cases lie between.
  return p25 === null || p75 === null
    ? { likely, sureness: 'informed' }
    : { low: Math.round(p25), likely, high: Math.round(p75) };
}

/** Rates of contributions that differ by less are the same in a budget's figures. */
const sameRate = 0.0005;

/**
 * What goes to the budget. A raise is offered where the own salary is below the median: today's post with it, and the same post
 * at the median, which is then a decision and no estimate, so that it has no range.
 */
export function viewHandOver(context: ViewContext): HandOverView {
  const { inputs, result, messages } = context;
  const text = messages.handover;
  const words = new Words(context);
  const money = (value: number): string => words.perMonth(value, result.currency);
  const { ownSalary, agencyHourlyRate, overrides } = inputs;
  const median = medianOf(context);
  const ways: HandOverWay[] = [];
  const partTime = context.main?.fullTimeBasis === 'includesPartTime' ? [text.partTime] : [];
  const add = (
    way: SalaryWay,
    [salary, today]: readonly [Amount, number | null],
    texts: readonly string[],
  ): void => {
    const post = today === null ? postOf(context, text.plan.post) : text.plan.post;
    const said = {
      own: ownSalary === null ? '' : money(ownSalary),
      median: median === null ? '' : money(likelyOf(median)),
    };
    ways.push({
      handed: { way, option: text.plan.options[way], post, salary, today },
      button: text.ways[way].button,
      texts: [fill(text.ways[way].text, said), ...texts, ...(today === null ? [] : [text.holdsOwn])],
    });
  };
  if (ownSalary !== null) {
    if (median !== null && ownSalary < likelyOf(median)) {
      const rates = [result.employerCost, result.medianCost].map((cost) => cost?.effectiveContribution ?? 0);
      const differs = Math.abs((rates[0] ?? 0) - (rates[1] ?? 0)) > sameRate;
      add('raise', [likelyOf(median), ownSalary], [...partTime, ...(differs ? [text.rate] : [])]);
    }
    add('own', [ownSalary, ownSalary], []);
  }
  if (median !== null) {
    const range = typeof median === 'object' && 'low' in median ? median : null;
    const sureness =
      range === null
        ? text.source
        : fill(text.range, {
            low: words.money(range.low, result.currency),
            high: words.money(range.high, result.currency),
          });
    add('median', [median, null], [sureness, ...partTime]);
  }
  const hasOverrides = Object.values(overrides).some((value) => value !== null);
  return {
    heading: text.heading,
    texts:
      ways.length === 0
        ? [text.none]
        : [
            text.how,
            result.medianCost === null && result.employerCost === null ? text.noCharges : text.charges,
            ...(hasOverrides ? [text.overrides] : []),
            ...(agencyHourlyRate === null ? [] : [text.agencyHour]),
          ],
    ways,
  };
}

/** The fragment that leads back from what was handed over: with one's own figures only where the reader wants them in links. */
export function wayBack(inputs: SalaryInputs, edition: string, stamp: string): string {
  return writeSalaryLink(inputs, { edition, headline: stamp });
}
