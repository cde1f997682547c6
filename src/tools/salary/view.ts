import { formatMoney } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import type { Answer, Figure } from '../tool.ts';
import type { SalaryMessages } from './messages/messages.ts';
import { evaluateSalary, type SalaryResult } from './model.ts';
import {
  currencyOf,
  type Citation,
  type SalaryAssumptions,
  type SalaryInputs,
  type SalaryRowData,
} from './state.ts';
import { viewAdvert, type AdvertView } from './view-advert.ts';
import { viewAnswer } from './view-answer.ts';
import { viewCompared, type ComparedView } from './view-compared.ts';
import { viewCost, type CostView } from './view-cost.ts';
import { viewCountries, type CountriesView } from './view-countries.ts';
import { viewGaps, type GapsView } from './view-gaps.ts';
import { viewHandOver, type HandOverView } from './view-hand-over.ts';
import { viewOwnData, type OwnDataView } from './view-own-data.ts';
import { viewPaper, type PaperView } from './view-paper.ts';
import { viewSources, type SourcesView } from './view-sources.ts';
import { viewTrend, type TrendView } from './view-trend.ts';

/** The result in words, figures, tables and charts, in one language: the page, the embed, the paper and the text to share show it. */

/** What every part of the view is made from. */
export interface ViewContext {
  readonly locale: Locale;
  readonly messages: SalaryMessages;
  readonly assumptions: SalaryAssumptions;
  readonly inputs: SalaryInputs;
  readonly result: SalaryResult;
  /** The rows that were chosen and exist, the main one first. */
  readonly rows: readonly SalaryRowData[];
  /** The first of them, when it is of the inputs' country. */
  readonly main: SalaryRowData | null;
  /** Who a made-up example is about; empty for the reader's own and for the statistics alone. */
  readonly about: string;
}

/** The whole result. A part that has nothing to say is null. */
export interface SalaryView extends Answer {
  /** The headline figure that a link carries, to compare with when the statistics are newer: the main row's median, or empty. */
  readonly stamp: string;
  /** What goes along while the answer is out of sight. */
  readonly short: Figure;
  /** How near the main occupation is to a social media manager, in plain words. */
  readonly nearness: string;
  /** Where what the occupation holds was read; null where nothing is said of that. */
  readonly nearnessSource: Citation | null;
  readonly compared: ComparedView;
  readonly cost: CostView | null;
  readonly advert: AdvertView | null;
  readonly gaps: GapsView | null;
  readonly trend: TrendView | null;
  readonly countries: CountriesView | null;
  readonly ownData: OwnDataView | null;
  readonly sources: SourcesView;
  readonly handOver: HandOverView;
  /** For the decision paper. */
  readonly paper: PaperView | null;
}

/** The view of inputs in order. Pure; the same inputs give the same texts in every engine. */
export function viewSalary(
  inputs: SalaryInputs,
  assumptions: SalaryAssumptions,
  words: { readonly locale: Locale; readonly messages: SalaryMessages; readonly about?: string },
): SalaryView {
  const { locale, messages, about = '' } = words;
  const rows = inputs.rows.flatMap((id) => assumptions.rows.find((row) => row.id === id) ?? []);
  const [first] = rows;
  const main = first?.country === inputs.country ? first : null;
  const result = evaluateSalary(inputs, assumptions);
  const context: ViewContext = { locale, messages, assumptions, inputs, result, rows, main, about };
  return {
    ...viewAnswer(context),
    compared: viewCompared(context),
    cost: viewCost(context),
    advert: viewAdvert(context),
    gaps: viewGaps(context),
    trend: viewTrend(context),
    countries: viewCountries(context),
    ownData: viewOwnData(context),
    handOver: viewHandOver(context),
    paper: viewPaper(context),
    sources: viewSources(context),
  };
}

/** A headline that a link carries, as money: pay a month in the country of the inputs. */
export function stampInWords(
  stamp: string,
  { country }: Pick<SalaryInputs, 'country'>,
  locale: Locale,
): string {
  return formatMoney(Number(stamp), currencyOf[country], locale, { full: true });
}

/** The answer as text, to paste into a mail. */
export function viewAsText(view: SalaryView, address: string, messages: SalaryMessages): string {
  const text = fill(messages.session.share.text, {
    headline: view.headline,
    lead: view.lead.join(' '),
    link: address,
  });
  return text.replace(/ {2,}/g, ' ');
}
