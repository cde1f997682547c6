import { intlTag, type Locale } from '../i18n/locale.ts';
import type { Fact } from './fact.ts';
import { sourceOf } from './facts.ts';
import { formatFigure, formatSpan } from './units.ts';
import { verdictLabel } from './verdicts.ts';

const words = {
  sv: {
    noSource: 'Ingen källa',
    undated: 'odaterat',
    via: 'läst via',
    noAddress: 'adress saknas',
    siteOnly: 'webbplatsen, inte den exakta sidan',
    published: 'publicerat',
    read: 'läst i en sparad kopia den',
    licence: 'licens',
    verdict: 'vår bedömning',
  },
  en: {
    noSource: 'No source',
    undated: 'undated',
    via: 'read through',
    noAddress: 'no address',
    siteOnly: 'the site, not the exact page',
    published: 'published',
    read: 'read in a saved copy on',
    licence: 'licence',
    verdict: 'our verdict',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** A date as written in running text: a year, a month and year, or a full date. */
function formatDate(date: string, locale: Locale): string {
  const [, month, day] = date.split('-');
  if (month === undefined) return date;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) parts.day = 'numeric';
  const start = new Date(`${date}${day === undefined ? '-01' : ''}T00:00:00Z`);
  return new Intl.DateTimeFormat(intlTag[locale], parts).format(start);
}

/** The year a fact describes, or else the year its rule began to hold. */
function yearOf(fact: Fact): string | null {
  return fact.year === null ? (fact.validFrom?.slice(0, 4) ?? null) : String(fact.year);
}

/** Publisher, place and year, for beside a figure: ”SCB, Sverige 2025”. */
export function citeShort(fact: Fact, locale: Locale): string {
  const source = sourceOf(fact);
  if (source === null) return words[locale].noSource;
  const year = yearOf(fact);
  const where = fact.place?.[locale];
  if (year === null)
    return [source.publisher[locale], where, words[locale].undated].filter(Boolean).join(', ');
  return `${source.publisher[locale]}, ${where === undefined ? year : `${where} ${year}`}`;
}

/** Everything a reader needs to check a fact, as one text: where it was read, as `citeSource` says it, and our verdict. */
export function citeFull(fact: Fact, locale: Locale): string {
  const verdict = `${words[locale].verdict}: ${verdictLabel(fact.verdict, locale)}.`;
  return `${citeSource(fact, locale)}; ${verdict}`;
}

/**
 * Where a fact was read, as one text: publisher, title, address, dates and licence, for where the verdict stands beside.
 * The address stands as it is, so that it can be turned into a link by whoever shows it.
 */
export function citeSource(fact: Fact, locale: Locale): string {
  const text = words[locale];
  const source = sourceOf(fact);
  if (source === null) return text.noSource;
  const details = [
    source.title === null ? source.publisher[locale] : `${source.publisher[locale]}: ${source.title[locale]}`,
    source.via === null ? null : `${text.via} ${source.via[locale]}`,
    source.url === null
      ? text.noAddress
      : source.urlIsExact
        ? source.url
        : `${source.url} (${text.siteOnly})`,
    source.published === null ? null : `${text.published} ${formatDate(source.published, locale)}`,
    `${text.read} ${formatDate(source.accessed, locale)}`,
    source.licence === null ? null : `${text.licence}: ${source.licence}`,
  ];
  return details.filter((part) => part !== null).join('; ');
}

/**
 * The figure of a fact with its unit, as the language writes it: ”11 %”, or as a span ”1,4–13,5 %”.
 * A fact that has only the other of the two is shown by that; null when it holds no figure at all.
 */
export function formatFactValue(fact: Fact, locale: Locale, show: 'value' | 'range'): string | null {
  const { unit, value, low, high } = fact;
  if (unit === null) return null;
  const span = low !== null && high !== null && low < high ? formatSpan(low, high, unit, locale) : null;
  const single = value ?? (span === null ? (high ?? low) : null);
  const figure = single === null ? null : formatFigure(single, unit, locale);
  return show === 'range' ? (span ?? figure) : (figure ?? span);
}
