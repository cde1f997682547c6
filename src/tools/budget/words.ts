import {
  formatHours,
  formatMoney,
  formatMonth,
  formatMonths,
  formatNumber,
  formatPercent,
  monthName,
  roundSignificant,
} from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { BudgetMessages } from './messages/messages.ts';
import type { BudgetInputs } from './state.ts';

interface WordsContext {
  readonly locale: Locale;
  readonly messages: Pick<BudgetMessages, 'years'>;
}

/** Money to three significant figures, as links and pages show it. */
export const shown = (value: number): number => roundSignificant(value, 3);

/** Numbers in words and figures, as every part of the tool writes them. */
export class Words {
  readonly #context: WordsContext;
  readonly #inputs: BudgetInputs;

  constructor(inputs: BudgetInputs, context: WordsContext) {
    this.#inputs = inputs;
    this.#context = context;
  }

  /** Money at three significant figures, with its currency. */
  money(value: number): string {
    return formatMoney(shown(value), this.#inputs.currency, this.#context.locale);
  }

  /** Money in a table whose caption names the currency. */
  cell(value: number): string {
    return formatNumber(shown(value), this.#context.locale, { decimals: 0 });
  }

  hours(value: number): string {
    return formatHours(value, this.#context.locale);
  }

  months(value: number): string {
    return formatMonths(value, this.#context.locale);
  }

  month(month: string): string {
    return formatMonth(month, this.#context.locale);
  }

  /** "jan 2027", for an axis. */
  shortMonth(month: string): string {
    const [year = '', number = ''] = month.split('-');
    return `${monthName(Number(number), this.#context.locale).slice(0, 3)} ${year}`;
  }

  number(value: number, figures = 2): string {
    return formatNumber(roundSignificant(value, figures), this.#context.locale);
  }

  percent(fraction: number): string {
    return formatPercent(roundSignificant(fraction, 2), this.#context.locale, { decimals: 0 });
  }

  /** The horizon in words: "två år", or months when it is no whole number of years. */
  period(): string {
    const { horizonMonths } = this.#inputs;
    return (
      (horizonMonths % 12 === 0 ? this.#context.messages.years[horizonMonths / 12 - 1] : undefined) ??
      this.months(horizonMonths)
    );
  }
}

/** A round step that goes into a span about so many times: 1, 2, 2.5 or 5 times a power of ten, rounded up. */
export function roundStep(span: number, parts: number): number {
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
}

/** Round steps for an axis that holds the values and zero: about four of them. */
export function axisTicks(low: number, high: number): number[] {
  const span = Math.max(high, 0) - Math.min(low, 0);
  if (span === 0) return [0];
  const step = roundStep(span, 4);
  const first = Math.floor(Math.min(low, 0) / step);
  const last = Math.ceil(Math.max(high, 0) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
