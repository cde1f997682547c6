import { plainDecimal, shiftDecimal } from '../lib/decimal.ts';
import type { Locale, Localised } from './locale.ts';

/*
 * Everything is written by hand, since Intl differs between engines and versions (spaces, minus signs, short forms) and
 * the server and the browser must write the same characters.
 */

const noBreakSpace = '\u00a0';
const minus = '\u2212';

/** What stands where a number should be but is not finite. */
const noNumber = '\u2013';

const groupMark: Localised = { sv: noBreakSpace, en: ',' };
const decimalMark: Localised = { sv: ',', en: '.' };

const months: Localised<readonly string[]> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Rounds to a number of significant figures, halves away from zero; never minus zero. */
export function roundSignificant(value: number, figures: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(figures)) + 0 : value;
}

/** The digits of a size (not negative), grouped in threes, with at least `fixed` and at most `decimals` decimals. */
function digits(size: number, locale: Locale, decimals: number, fixed = 0): string {
  const [whole = '0', fraction = ''] = plainDecimal(size, decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, groupMark[locale]);
  const padded = fraction.padEnd(fixed, '0');
  return padded === '' ? grouped : grouped + decimalMark[locale] + padded;
}

/** A minus sign when what is written is below zero, nothing when it was rounded to zero. */
function sign(value: number, written: string): string {
  return value < 0 && /[1-9]/.test(written) ? minus : '';
}

/** A number with at most `decimals` decimals (ten unless told), such as "1 200,5" and "1,200.5". */
export function formatNumber(value: number, locale: Locale, options: { decimals?: number } = {}): string {
  if (!Number.isFinite(value)) return noNumber;
  const written = digits(Math.abs(value), locale, options.decimals ?? 10);
  return sign(value, written) + written;
}

/** Where the name of a currency stands, and what it is. Those without a usual sign go by their code. */
function withCurrency(number: string, currency: string, locale: Locale): string {
  if (locale === 'sv') return `${number}${noBreakSpace}${currency === 'SEK' ? 'kr' : currency}`;
  if (currency === 'GBP') return `£${number}`;
  if (currency === 'EUR') return `€${number}`;
  return `${currency}${noBreakSpace}${number}`;
}

const million: Localised = { sv: `${noBreakSpace}mn`, en: 'm' };
const billion: Localised = { sv: `${noBreakSpace}md`, en: 'bn' };

/**
 * An amount of money as pages show it: at most three significant figures (or `maxSignificant`), millions and billions
 * shortened ("1,4 mn kr", "SEK 1.4m"), öre and pence only where the figures reach them ("6,40 kr"). `full` writes every
 * digit down to two decimals instead, for what someone typed.
 */
export function formatMoney(
  value: number,
  currency: string,
  locale: Locale,
  options: { maxSignificant?: number; full?: boolean } = {},
): string {
  if (!Number.isFinite(value)) return noNumber;
  const maxSignificant = options.maxSignificant ?? 3;
  const size = options.full ? Math.abs(value) : Math.abs(roundSignificant(value, maxSignificant));
  let written: string;
  if (!options.full && size >= 1e9)
    written = digits(roundSignificant(size / 1e9, maxSignificant), locale, 10) + billion[locale];
  else if (!options.full && size >= 1e6)
    written = digits(roundSignificant(size / 1e6, maxSignificant), locale, 10) + million[locale];
  else {
    const twoDecimals = plainDecimal(size, 2);
    written = digits(size, locale, 2, twoDecimals.includes('.') ? 2 : 0);
  }
  return sign(value, written) + withCurrency(written, currency, locale);
}

/** A fraction as a percentage with at most two decimals (or `decimals`): 0.3142 is "31,42 %" and "31.42%". */
export function formatPercent(fraction: number, locale: Locale, options: { decimals?: number } = {}): string {
  if (!Number.isFinite(fraction)) return noNumber;
  const written = digits(shiftDecimal(Math.abs(fraction), 2), locale, options.decimals ?? 2);
  return sign(fraction, written) + written + (locale === 'sv' ? `${noBreakSpace}%` : '%');
}

/** A count with its unit, one decimal below ten and none above. */
function withUnit(value: number, locale: Locale, unit: { one: string; other: string }): string {
  if (!Number.isFinite(value)) return noNumber;
  const written = formatNumber(value, locale, { decimals: Math.abs(value) < 10 ? 1 : 0 });
  return `${written}${noBreakSpace}${written === '1' || written === `${minus}1` ? unit.one : unit.other}`;
}

/** A number of hours with the word: "12 timmar", "1 timme", "1,5 timmar"; "12 hours". */
export function formatHours(hours: number, locale: Locale): string {
  return withUnit(
    hours,
    locale,
    locale === 'sv' ? { one: 'timme', other: 'timmar' } : { one: 'hour', other: 'hours' },
  );
}

/** A number of months with the word: "14 månader", "1 månad"; "14 months". */
export function formatMonths(count: number, locale: Locale): string {
  return withUnit(
    count,
    locale,
    locale === 'sv' ? { one: 'månad', other: 'månader' } : { one: 'month', other: 'months' },
  );
}

/** The name of a month, 1 to 12; an empty string for any other number. */
export function monthName(month: number, locale: Locale): string {
  return months[locale][month - 1] ?? '';
}

/** A calendar month such as `2027-01` in words: "januari 2027", "January 2027". What is no month comes back as it is. */
export function formatMonth(month: string, locale: Locale): string {
  const [, year = '', number = ''] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = monthName(Number(number), locale);
  return name === '' ? month : `${name} ${year}`;
}

/** The day of an ISO date or time in words: "21 november 2026", "21 November 2026". What is no date comes back as it is. */
export function formatDate(iso: string, locale: Locale): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(iso) ?? [];
  const name = monthName(Number(month), locale);
  return name === '' || Number(day) < 1 || Number(day) > 31 ? iso : `${Number(day)} ${name} ${year}`;
}
