import { z } from 'zod';
import type { Localised } from '../i18n/locale.ts';
import { topics } from './topics.ts';
import { unitCodes } from './units.ts';
import { verdicts } from './verdicts.ts';

/** A calendar date, YYYY-MM-DD. */
const isoDate = z.iso.date();

const bothLanguages = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }).readonly();

/** A text in both languages; a plain string is a name that is the same in both. */
const name = z
  .union([z.string().min(1), bothLanguages])
  .transform((text): Localised => (typeof text === 'string' ? { sv: text, en: text } : text));

const figure = z.number().nullable().default(null);

/** Where a fact was read: enough to find it again, and nothing of the source's own text but numbers. */
const sourceSchema = z
  .strictObject({
    /** Who stands behind the figure. */
    publisher: name,
    /** The report, table or page; null when only the publisher was noted. */
    title: name.nullable().default(null),
    /** Who passed the figure on, when it was not read with the publisher; the address is then theirs. */
    via: name.nullable().default(null),
    url: z.url().nullable(),
    /** False when only the site was noted, not the page. */
    urlIsExact: z.boolean(),
    /** When the source itself says it was published: a year, a month or a day. */
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable()
      .default(null),
    /** When we read it. */
    accessed: isoDate,
    licence: z.string().min(1).nullable().default(null),
  })
  .readonly();

const partSchema = z
  .strictObject({
    label: name,
    value: figure,
    low: figure,
    high: figure,
    unit: z.enum(unitCodes),
  })
  .readonly();

const factSchema = z
  .strictObject({
    kind: z.enum(['claim', 'evidence', 'benchmark', 'rule', 'statistic', 'exchange-rate']),
    topic: z.enum(topics),
    claim: bothLanguages,
    value: figure,
    low: figure,
    high: figure,
    unit: z.enum(unitCodes).nullable().default(null),
    /** The year the figure describes; null when the source does not say. */
    year: z.int().nullable(),
    validFrom: isoDate.nullable().default(null),
    validTo: isoDate.nullable().default(null),
    place: bothLanguages.nullable(),
    /** Null only where there is nothing to point at: an opinion, or a search that found nothing. */
    source: z.string().nullable(),
    /** What kind of source it is, in words. */
    quality: bothLanguages,
    verdict: z.enum(verdicts),
    /** What a reader must know beside the figure. */
    note: bothLanguages.nullable().default(null),
    /** default: may prefill a field. range: may be shown as a span. context: explains only. */
    use: z.enum(['default', 'range', 'context', 'do_not_use']),
    newestComparable: bothLanguages.nullable().default(null),
    /** Further figures of the same source, by key. */
    parts: z.record(z.string(), partSchema).default({}),
    /** The row of numbers a statistic was taken from. */
    sourceLine: z.string().min(1).nullable().default(null),
    reviewBy: isoDate,
  })
  .readonly();

/** Where a fact comes from. */
export type Source = z.output<typeof sourceSchema> & { readonly id: string };

/** One published figure or checked claim, with everything a reader needs to judge it. */
export type Fact = z.output<typeof factSchema> & { readonly id: string };

/** One of several figures that a fact holds. */
export type FactPart = z.output<typeof partSchema>;

function problems(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'the record'}: ${issue.message}`).join('; ');
}

function inOrder(low: number | null, value: number | null, high: number | null): boolean {
  const known = [low, value, high].filter((number) => number !== null);
  return known.every((number, index) => index === 0 || (known[index - 1] ?? number) <= number);
}

/**
 * Checks the sources of one data file and gives them by id.
 * Throws, naming the file, the id and the field to mend: this is our own data, read while building.
 */
export function defineSources(
  file: string,
  data: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Source> {
  return new Map(
    Object.entries(data).map(([id, raw]) => {
      const parsed = sourceSchema.safeParse(raw);
      if (!parsed.success) throw new Error(`Source ${id} in ${file}: ${problems(parsed.error)}`);
      if (parsed.data.urlIsExact && parsed.data.url === null) {
        throw new Error(`Source ${id} in ${file}: urlIsExact needs a url; give one, or set it to false`);
      }
      return [id, { id, ...parsed.data }];
    }),
  );
}

/**
 * Checks the facts of one data file against the schema and the known sources, in the order of the file.
 * Throws, naming the file, the id and the field to mend: this is our own data, read while building.
 */
export function defineFacts(
  file: string,
  data: Readonly<Record<string, unknown>>,
  sources: ReadonlyMap<string, Source>,
): readonly Fact[] {
  return Object.entries(data).map(([id, raw]) => {
    const fail = (what: string): never => {
      throw new Error(`Fact ${id} in ${file}: ${what}`);
    };
    const parsed = factSchema.safeParse(raw);
    if (!parsed.success) return fail(problems(parsed.error));
    const fact: Fact = { id, ...parsed.data };
    if (fact.source === null) {
      if (!['opinion', 'not-found', 'not-checkable', 'not-checked'].includes(fact.verdict)) {
        fail(`verdict ${fact.verdict} needs a source; name one of data/sources.json`);
      }
    } else if (!sources.has(fact.source)) {
      fail(`source ${fact.source} is not in data/sources.json; add it there or correct the id`);
    }
    for (const figures of [fact, ...Object.values(fact.parts)]) {
      if (!inOrder(figures.low, figures.value, figures.high)) {
        fail('low, value and high are not in rising order; correct them, or move a figure to parts');
      }
    }
    if (hasFigure(fact) && fact.unit === null) fail('a figure needs a unit; choose one of units.ts');
    if (fact.validFrom !== null && fact.validTo !== null && fact.validTo < fact.validFrom) {
      fail('validTo is before validFrom');
    }
    return fact;
  });
}

/** True when a fact holds a figure of its own, as a value or a span. */
export function hasFigure(fact: Pick<Fact, 'value' | 'low' | 'high'>): boolean {
  return fact.value !== null || fact.low !== null || fact.high !== null;
}
