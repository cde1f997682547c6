import { roundInput, shiftDecimal } from '../lib/decimal.ts';
import { formatNumber, formatPercent } from './format.ts';
import type { Locale } from './locale.ts';

/** What a field asks for. A percentage is typed as `4`, `4 %` or `4,5%` and means the fraction 0.04 or 0.045. */
export type NumberKind = 'number' | 'percent';

/**
 * Why a text is no number:
 * `text` letters or signs that do not belong; `exponent` written as 1e5; `abbreviation` such as tkr, mn, k or "tusen";
 * `grouping` digits not in groups of three, or marks mixed; `unit` a currency where a percentage is asked for, or the
 * other way round; `tooLarge` more than fifteen digits before the decimal mark.
 */
export type InvalidNumber = 'text' | 'exponent' | 'abbreviation' | 'grouping' | 'unit' | 'tooLarge';

/** What a typed text means. */
export type ParsedNumber =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'number';
      /** As a fraction when a percentage was asked for; rounded as inputs are. */
      readonly value: number;
      /** How the value is written in the reader's language, when that is not what was typed. */
      readonly echo?: string;
      /** `kr` or a currency code, when one was typed. */
      readonly currency?: string;
    }
  /** One mark with three digits after it: a decimal or a thousand. The readings, smaller first in size. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'invalid'; readonly reason: InvalidNumber };

/** No number is longer, and what is longer is not worth reading. */
const maxLength = 100;

/** Currency marks as people write them, and what they stand for. */
const currencyOf: ReadonlyMap<string, string> = new Map([
  ['kr', 'kr'],
  ['kr.', 'kr'],
  ['krona', 'kr'],
  ['kronor', 'kr'],
  [':-', 'kr'],
  [',-', 'kr'],
  ['sek', 'SEK'],
  ['dkk', 'DKK'],
  ['nok', 'NOK'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['$', 'USD'],
  ['usd', 'USD'],
]);

const unitBefore = /^(?:kr|sek|dkk|nok|eur|gbp|usd|[€£$%])/i;
const unitAfter = /(?:kr\.?|krona|kronor|:-|,-|sek|dkk|nok|euro?|gbp|usd|[€£$%])$/i;

const abbreviation =
  /^(?:k|t|m|mn|mnkr|mkr|msek|milj|mio|mdr?|mdkr|bn|kkr|tkr|tsek|ksek|tusen|miljon(?:er)?|miljard(?:er)?|thousand|million|billion)\.?$/i;

/** One kind of each character that people and programs write in many ways: spaces, minus signs, full-width forms. */
function plainCharacters(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .trim();
}

/** Digits with a decimal point, what else they could have meant, or why they are none. */
type Digits = { readonly plain: string; readonly grouped?: string } | { readonly reason: InvalidNumber };

/** Whether a whole part is one to three digits and then groups of exactly three, parted by one kind of mark. */
function isGrouped(whole: string): boolean {
  return /^\d{1,3}(?:( \d{3})+|('\d{3})+|(\.\d{3})+|(,\d{3})+)$/.test(whole);
}

/** Tells decimal mark from grouping marks in a text of nothing but digits, `.`, `,`, `'` and spaces. */
function readDigits(text: string, locale: Locale): Digits {
  const marks = text.replace(/[^.,]/g, '');
  const last = marks.at(-1);
  const once = marks.length === 1;
  const both = marks.includes('.') && marks.includes(',');
  const at = text.lastIndexOf(last ?? ' ');
  const decimal = last !== undefined && (once || both);
  const whole = decimal ? text.slice(0, at) : text;
  const fraction = decimal ? text.slice(at + 1) : '';
  if (!/^\d*$/.test(fraction)) return { reason: 'grouping' };
  if (!/^\d*$/.test(whole) && !isGrouped(whole)) return { reason: 'grouping' };
  const plainWhole = whole.replace(/\D/g, '');
  if (plainWhole === '' && fraction === '') return { reason: 'text' };
  const plain = `${plainWhole === '' ? '0' : plainWhole}.${fraction === '' ? '0' : fraction}`;
  const thousands = once && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!thousands) return { plain };
  const grouped = `${whole}${fraction}.0`;
  return last === ',' && locale === 'en' ? { plain: grouped } : { plain, grouped };
}

/**
 * Reads a number as people type it in Swedish or English: `1 200 000,50 kr`, `SEK -5`, `1,200.50`, `4 %`. When both `.` and
 * `,` occur the last is the decimal mark, and a mark that is repeated parts thousands. `1.200`, and `1,200` in Swedish, is
 * a question for the reader; in English `1,200` is twelve hundred. Never throws.
 */
export function parseNumber(text: string, locale: Locale, kind: NumberKind = 'number'): ParsedNumber {
  if (text.length > maxLength) {
    return { kind: 'invalid', reason: /^[\s\d.,']*$/.test(text.trim()) ? 'tooLarge' : 'text' };
  }
  const typed = plainCharacters(text);
  if (typed === '') return { kind: 'empty' };

  let rest = typed;
  let negative = false;
  const units: string[] = [];
  const takeSign = (): boolean => {
    const mark = /^[-+] ?/.exec(rest)?.[0];
    if (mark === undefined) return false;
    negative = mark.startsWith('-');
    rest = rest.slice(mark.length);
    return true;
  };
  const signed = takeSign();
  const before = unitBefore.exec(rest)?.[0];
  if (before !== undefined) {
    units.push(before.toLowerCase());
    rest = rest.slice(before.length).trimStart();
    if (!signed) takeSign();
  }
  const after = unitAfter.exec(rest)?.[0];
  if (after !== undefined) {
    units.push(after.toLowerCase());
    rest = rest.slice(0, -after.length).trimEnd();
  }

  if (!/^[\d.,' ]+$/.test(rest)) {
    const letters = /^[\d.,' ]*\d ?(\D+)$/.exec(rest)?.[1]?.trim() ?? rest;
    const alone = after === undefined ? letters : letters.replace(/ .*$/, '');
    if (abbreviation.test(alone) || abbreviation.test(letters + (after ?? ''))) {
      return { kind: 'invalid', reason: 'abbreviation' };
    }
    return { kind: 'invalid', reason: /^\d[\d.,]* ?e ?[-+]?\d+$/i.test(rest) ? 'exponent' : 'text' };
  }
  if (units.length > 1 || units.some((unit) => (unit === '%') !== (kind === 'percent'))) {
    return { kind: 'invalid', reason: 'unit' };
  }

  const found = readDigits(rest, locale);
  if ('reason' in found) return { kind: 'invalid', reason: found.reason };
  if (/^0*\d{16}/.test(found.plain)) return { kind: 'invalid', reason: 'tooLarge' };
  const valueOf = (plain: string): number => {
    const size = Number(plain);
    const value = roundInput(kind === 'percent' ? shiftDecimal(size, -2) : size);
    return negative && value !== 0 ? -value : value;
  };
  const value = valueOf(found.plain);
  if (found.grouped !== undefined) {
    return { kind: 'ambiguous', readings: [value, valueOf(found.grouped)] };
  }

  const written =
    kind === 'percent'
      ? formatPercent(value, locale, { decimals: 8 })
      : formatNumber(value, locale, { decimals: 10 });
  const bare = (shown: string): string => plainCharacters(shown).replace(/ ?%$/, '');
  const typedBare = units.length === 0 || kind === 'percent' ? bare(typed) : (negative ? '-' : '') + rest;
  const currency = kind === 'percent' ? undefined : currencyOf.get(units[0] ?? '');
  return {
    kind: 'number',
    value,
    ...(bare(written) === typedBare ? {} : { echo: written }),
    ...(currency === undefined ? {} : { currency }),
  };
}
