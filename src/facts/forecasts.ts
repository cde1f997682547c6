import { z } from 'zod';
import { intlTag, type Locale } from '../i18n/locale.ts';
import data from './data/forecasts.json' with { type: 'json' };
import { fact, allSources, isFactId } from './facts.ts';
import { unitCodes } from './units.ts';

// Five-year forecasts of The CMO Survey beside what the same survey measured later. Validated while building.

/** When an edition was in the field: a month (2014-08), or a spring where the source says no more (2023-spring). */
const edition = z.string().regex(/^\d{4}-(0[1-9]|1[0-2]|spring)$/);
const share = z.number().positive().max(100);
const respondents = z.int().positive().nullable();
const source = z.string().refine((id) => allSources.some((known) => known.id === id), {
  error: 'no such source; add it to data/sources.json or correct the id',
});
const note = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }).readonly();

const pairSchema = z
  .strictObject({
    made: edition,
    /** The share that the same edition measured. */
    shareThen: share.nullable(),
    forecast: share,
    forecastRespondents: respondents,
    forecastSource: source,
    measuredAt: edition,
    measured: share,
    measuredRespondents: respondents,
    measuredSource: source,
    note: note.nullable().default(null),
  })
  .readonly();

const openSchema = z
  .strictObject({
    made: edition,
    shareThen: share.nullable(),
    forecast: share,
    forecastSource: source,
    nearestAt: edition,
    nearest: share,
    nearestSource: source,
  })
  .readonly();

const schema = z
  .strictObject({
    unit: z.enum(unitCodes),
    place: note,
    /** The fact that states the median and the span of the ratios. */
    fact: z.string().refine(isFactId, { error: 'no such fact' }),
    pairs: z.array(pairSchema).readonly(),
    open: z.array(openSchema).readonly(),
  })
  .readonly();

/** A forecast with the share measured when its five years had passed; shares in per cent of the marketing budget. */
export type ForecastPair = z.output<typeof pairSchema>;

/** A forecast that no measurement of the same time answers, with the nearest one. */
export type OpenForecast = z.output<typeof openSchema>;

function read(): z.output<typeof schema> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new Error(`data/forecasts.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The forecasts, oldest first, with their unit and place. Throws, naming the field, when the file is at fault. */
export const forecasts = read();

/** The fact that sums the pairs up. */
export const forecastFact = fact('F405');

/** The measured share divided by the forecast; 1 when it came true. */
export function forecastRatio(pair: ForecastPair): number {
  return pair.measured / pair.forecast;
}

/** An edition as a point in time in years, for an axis: 2014-08 is 2014.58; a spring is placed at the first of April. */
export function editionYear(when: string): number {
  const [year = '', part = ''] = when.split('-');
  return Number(year) + ((part === 'spring' ? 4 : Number(part)) - 1) / 12;
}

/** An edition in words, such as ”augusti 2014” or ”spring 2023”. */
export function editionLabel(when: string, locale: Locale): string {
  const [year = '', part = ''] = when.split('-');
  if (part === 'spring') return `${locale === 'sv' ? 'våren' : 'spring'} ${year}`;
  const format = new Intl.DateTimeFormat(intlTag[locale], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(Number(year), Number(part) - 1, 1)));
}
