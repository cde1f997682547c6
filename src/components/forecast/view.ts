import type { PairsChartView } from '../chart/pairs.ts';
import { allSources } from '../../facts/facts.ts';
import type { Source } from '../../facts/fact.ts';
import { editionLabel, forecasts } from '../../facts/forecasts.ts';
import { formatFigure } from '../../facts/units.ts';
import type { Locale, Localised } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { siteText } from '../../i18n/site.ts';

/** A forecast with its answer, or with the nearest measurement where there is none; everything but the sources in words. */
export interface ForecastRow {
  readonly made: string;
  /** The share that the edition of the forecast measured itself; null where we have not found it. */
  readonly then: string | null;
  readonly expected: string;
  readonly when: string;
  readonly measured: string;
  readonly isAnswered: boolean;
  /** How many answered, at the forecast and at the measurement, where the source says so. */
  readonly respondents: { readonly forecast: number | null; readonly measured: number | null };
  readonly note: string | null;
  readonly sources: { readonly forecast: Source; readonly measured: Source };
  readonly values: { readonly expected: number; readonly measured: number };
}

/** One form for a forecast that has come of age and one that has not. */
interface Shared {
  readonly made: string;
  readonly shareThen: number | null;
  readonly forecast: number;
  readonly forecastRespondents: number | null;
  readonly forecastSource: string;
  readonly at: string;
  readonly share: number;
  readonly shareRespondents: number | null;
  readonly shareSource: string;
  readonly note: Localised | null;
  readonly isAnswered: boolean;
}

function sourceById(id: string): Source {
  const found = allSources.find((source) => source.id === id);
  if (found === undefined) throw new Error(`There is no source ${id}; see src/facts/data/forecasts.json`);
  return found;
}

/** Every forecast, oldest first, as the table shows it. */
export function forecastRows(locale: Locale): readonly ForecastRow[] {
  const share = (value: number): string => formatFigure(value, forecasts.unit, locale);
  const answered = forecasts.pairs.map((pair): Shared => ({
    ...pair,
    at: pair.measuredAt,
    share: pair.measured,
    shareRespondents: pair.measuredRespondents,
    shareSource: pair.measuredSource,
    isAnswered: true,
  }));
  const open = forecasts.open.map((entry): Shared => ({
    ...entry,
    forecastRespondents: null,
    at: entry.nearestAt,
    share: entry.nearest,
    shareRespondents: null,
    shareSource: entry.nearestSource,
    note: null,
    isAnswered: false,
  }));
  return [...answered, ...open]
    .toSorted((a, b) => a.made.localeCompare(b.made))
    .map((entry) => ({
      made: editionLabel(entry.made, locale),
      then: entry.shareThen === null ? null : share(entry.shareThen),
      expected: share(entry.forecast),
      when: editionLabel(entry.at, locale),
      measured: share(entry.share),
      isAnswered: entry.isAnswered,
      respondents: { forecast: entry.forecastRespondents, measured: entry.shareRespondents },
      note: entry.note?.[locale] ?? null,
      sources: { forecast: sourceById(entry.forecastSource), measured: sourceById(entry.shareSource) },
      values: { expected: entry.forecast, measured: entry.share },
    }));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The forecasts as a chart: what was expected and what was measured, a row each. */
export function forecastChart(locale: Locale): PairsChartView {
  const text = siteText(locale).forecasts;
  const rows = forecastRows(locale);
  return {
    kind: 'pairs',
    title: text.title,
    sentence: text.sentence,
    rows: rows.map((row) => ({
      label: capitalised(row.made),
      note: fill(row.isAnswered ? text.measuredAt : text.nearestAt, { when: row.when }),
      expected: { value: row.values.expected, text: row.expected },
      measured: { value: row.values.measured, text: row.measured },
      isAnswered: row.isAnswered,
    })),
    names: { expected: text.expected, measured: text.measured },
    ticks: [0, 10, 20].map((value) => ({
      value,
      text: value === 0 ? '0' : formatFigure(value, forecasts.unit, locale),
    })),
  };
}
