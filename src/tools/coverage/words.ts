import { formatMoney, formatNumber, formatPercent, roundSignificant } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, plural, type Plural } from '../../i18n/messages.ts';
import type { CoverageMessages } from './messages/messages.ts';
import type { CapabilityId } from './state.ts';

interface WordsContext {
  readonly locale: Locale;
  readonly messages: Pick<CoverageMessages, 'names' | 'result'>;
}

/** A text with a capital first, as a sentence or a cell begins. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Hours below this are written as none at any number of decimals that a page has room for. */
const leastHours = 0.05;

/** Numbers, lists and hours in words, as every part of the tool writes them. */
export class Words {
  readonly #locale: Locale;
  readonly #messages: WordsContext['messages'];

  constructor({ locale, messages }: WordsContext) {
    this.#locale = locale;
    this.#messages = messages;
  }

  /** A count of capabilities or roles: in words up to twelve, then in figures. */
  count(value: number): string {
    return this.#messages.result.numbers[value] ?? formatNumber(value, this.#locale, { decimals: 0 });
  }

  /** The form of a text that goes with a count, with `{count}` in words. */
  counted(forms: Plural, value: number): string {
    return plural(this.#locale, forms, value, { count: this.count(value) });
  }

  /** "a, b och c". */
  list(items: readonly string[], last: 'and' | 'or' = 'and'): string {
    if (items.length < 2) return items[0] ?? '';
    return fill(this.#messages.result[last], {
      first: items.slice(0, -1).join(', '),
      last: items.at(-1) ?? '',
    });
  }

  /** Names of capabilities as they stand inside a sentence, as one list. */
  capabilities(ids: readonly CapabilityId[], last: 'and' | 'or' = 'and'): string {
    return this.list(
      ids.map((id) => this.#messages.names[id].inText),
      last,
    );
  }

  /** Hours without the word: one decimal below a hundred and none above, so that a column of them adds up. */
  cell(hours: number): string {
    return formatNumber(hours, this.#locale, { decimals: hours < 100 ? 1 : 0 });
  }

  /** Hours with the word; a few minutes are not written as none. */
  hours(hours: number): string {
    const { result } = this.#messages;
    if (hours > 0 && hours < leastHours) return result.hoursTiny;
    const written = this.cell(hours);
    return fill(written === '1' ? result.hours.one : result.hours.other, { count: written });
  }

  /** Full-time posts in words; empty when too few to be worth a mention. */
  posts(fte: number): string {
    const text = this.#messages.result.fte;
    const rounded = roundSignificant(fte, 2);
    if (rounded < 0.01) return '';
    if (rounded < 1)
      return fill(text.part, { percent: formatPercent(rounded, this.#locale, { decimals: 0 }) });
    if (rounded === 1) return text.one;
    return fill(text.many, { count: formatNumber(rounded, this.#locale, { decimals: 1 }) });
  }

  /** Money at three significant figures, with its currency. */
  money(value: number, currency: string): string {
    return formatMoney(value, currency, this.#locale);
  }
}
