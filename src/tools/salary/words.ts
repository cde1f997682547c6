import { formatHours, formatMoney, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, plural } from '../../i18n/messages.ts';
import type { SalaryMessages } from './messages/messages.ts';
import {
  monthsPerYear,
  pointNames,
  type Country,
  type Currency,
  type Point,
  type SalaryRowData,
} from './state.ts';

interface WordsContext {
  readonly locale: Locale;
  readonly messages: Pick<SalaryMessages, 'result'>;
}

/** What says whom a row is about. */
type Population = Pick<SalaryRowData, 'country' | 'sector' | 'sex' | 'population' | 'occupation' | 'match'>;

/** A text with a capital first, as a sentence or a cell begins. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The code of an occupation with its classification; empty for what the publisher gives no code. */
export function codeOf({ occupation: { system, code } }: Pick<SalaryRowData, 'occupation'>): string {
  return code === 'all' ? '' : `${system} ${code}`;
}

/** Numbers, lists, occupations and points in words, as every part of the tool writes them. */
export class Words {
  readonly #locale: Locale;
  readonly #text: SalaryMessages['result']['words'];

  constructor({ locale, messages }: WordsContext) {
    this.#locale = locale;
    this.#text = messages.result.words;
  }

  /** Money in whole units and in full: a salary is never shortened to three figures. */
  money(value: number, currency: Currency): string {
    return formatMoney(Math.round(value), currency, this.#locale, { full: true });
  }

  /** The same for a month, as it stands in a sentence. */
  perMonth(value: number, currency: Currency): string {
    return fill(this.#text.per.month, { money: this.money(value, currency) });
  }

  /** The same for a year. */
  perYear(value: number, currency: Currency): string {
    return fill(this.#text.per.year, { money: this.money(value, currency) });
  }

  /** A text about money with its period: "40 400–53 300 kr i månaden". */
  period(money: string, period: SalaryRowData['per']): string {
    return fill(this.#text.per[period], { money });
  }

  /**
   * Pay of a row a month, with the yearly figure that its table gives where it gives one.
   * @param value a month
   */
  pay(value: number, { currency, per }: Pick<SalaryRowData, 'currency' | 'per'>): string {
    const month = this.perMonth(value, currency);
    return per === 'month'
      ? month
      : fill(this.#text.both, { month, year: this.perYear(value * monthsPerYear, currency) });
  }

  /** The price of an hour, with what is below a whole unit where there is any. */
  price(value: number, currency: Currency): string {
    return formatMoney(value, currency, this.#locale, { full: true });
  }

  /** From one amount to another, with the currency once: "40 400–53 300 kr". */
  range(low: number, high: number, currency: Currency): string {
    return fill(this.#text.range, {
      lowMoney: this.money(low, currency),
      lowNumber: this.count(low),
      highMoney: this.money(high, currency),
      highNumber: this.count(high),
    });
  }

  /** Hours with the word. */
  hours(value: number): string {
    return formatHours(value, this.#locale);
  }

  /** A sum with its direction, as it stands after a verb: "2 100 kr mer"; nothing but the sum when it is none. */
  difference(value: number, currency: Currency): string {
    const rounded = Math.round(value);
    const money = this.money(Math.abs(rounded), currency);
    if (rounded === 0) return money;
    return fill(rounded > 0 ? this.#text.more : this.#text.less, { money });
  }

  /** A share as percent, one decimal unless told. */
  percent(share: number, decimals = 1): string {
    return formatPercent(share, this.#locale, { decimals });
  }

  /** A number to the nearest whole. */
  count(value: number): string {
    return formatNumber(value, this.#locale, { decimals: 0 });
  }

  /** How many a row covers and of what: "22 000 anställda"; empty where the table does not say. */
  covered({ employees, counted }: Pick<SalaryRowData, 'employees' | 'counted'>): string {
    if (employees === null || counted === null) return '';
    return plural(this.#locale, this.#text.counted[counted], employees, { count: this.count(employees) });
  }

  /** A number with one decimal at most. */
  number(value: number): string {
    return formatNumber(value, this.#locale, { decimals: 1 });
  }

  /** A point of a distribution as it stands inside a sentence: "medianen", "undre kvartilen". */
  point(point: Point | 'mean'): string {
    return this.#text.points[point === 'mean' ? 'mean' : pointNames[point]];
  }

  /** "a, b och c". */
  list(items: readonly string[], last: 'and' | 'or' = 'and'): string {
    if (items.length < 2) return items[0] ?? '';
    return fill(this.#text[last], { first: items.slice(0, -1).join(', '), last: items.at(-1) ?? '' });
  }

  /** The title of an occupation as it stands inside a sentence: a small letter first, but for a short form such as PR. */
  occupation({ occupation: { title } }: Pick<SalaryRowData, 'occupation'>): string {
    return /^\p{Lu}[\p{Lu}-]/u.test(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1);
  }

  /** A country as the place of something, inside a sentence: "i Sverige", "på Island". */
  country(country: Country): string {
    return this.#text.inCountries[country];
  }

  /** Where a row is about, inside a sentence: "i Sverige", "i kommuner i Sverige", "i Västsverige". */
  place({ country, sector, population }: Pick<SalaryRowData, 'country' | 'sector' | 'population'>): string {
    const where =
      population.region === null
        ? this.country(country)
        : fill(this.#text.inRegion, { region: population.region });
    const sectors: Readonly<Record<string, string>> = this.#text.sectors;
    return [sector === 'all' ? '' : (sectors[sector] ?? `(${population.sector})`), where]
      .filter(Boolean)
      .join(' ');
  }

  /**
   * Whom a row is about, inside a sentence and after "the median pay": "för informatörer, kommunikatörer och
   * PR-specialister", with the sex where it is of one and without the place.
   * @param after `about` after "the statistics"
   */
  group(row: Population, after: 'who' | 'about' = 'who'): string {
    return this.#population(row, this.#text[after]);
  }

  /** The same with the place: "för informatörer, kommunikatörer och PR-specialister i Sverige". */
  who(row: Population): string {
    return `${this.group(row)} ${this.place(row)}`;
  }

  /** The same after "the statistics". */
  about(row: Population): string {
    return `${this.#population(row, this.#text.about)} ${this.place(row)}`;
  }

  #population(row: Population, { all, group }: SalaryMessages['result']['words']['who']): string {
    const text = (row.match === 'baseline' ? all : group)[row.sex];
    return fill(text, { occupation: this.occupation(row) });
  }
}
