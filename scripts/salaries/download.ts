// Reads what a publisher gives for download, CSV or JSON-stat 2, into one row per occupation and population.
import { z } from 'zod';
import {
  cellNumber,
  type SalaryMeasure,
  type SalaryRow,
  type SalaryTable,
} from '../../src/facts/salary-schema.ts';
import { parseCsv } from '../../src/lib/csv.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { measureOf, readingOf, regionOf, roleOf, sectorOf, sexOf, type Role } from './words.ts';

/** One occupation and population in a download. A measure that the file does not have is left out; null is “not given”. */
export interface DownloadedRow {
  readonly occupation: string;
  readonly year: number;
  readonly region: SalaryRow['region'];
  readonly sector: SalaryRow['sector'];
  readonly sex: SalaryRow['sex'];
  readonly values: Readonly<Partial<Record<SalaryMeasure | 'employees', number | null>>>;
}

/** What was read, and what was not understood. */
export interface Download {
  readonly rows: readonly DownloadedRow[];
  readonly notUnderstood: readonly string[];
}

/** What the reader of a file may say about it. */
export interface ReadOptions {
  /** Names of columns in the file, in place of those of the table. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The year of the figures, where the file does not say. */
  readonly year?: number;
}

/** A category as code and label; in a CSV the same. */
type Texts = readonly string[];
type Observation = { readonly texts: ReadonlyMap<string, Texts>; readonly value: unknown };

/** Text of a file: UTF-8, or Windows-1252 where it is not, as PxWeb still writes. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});
const cell = z.union([z.number(), z.string(), z.null()]);
const jsonStat = z.object({
  id: z.array(z.string()),
  size: z.array(z.int().positive()),
  dimension: z.record(z.string(), z.object({ label: z.string().optional(), category })),
  value: z.union([z.array(cell), z.record(z.string(), cell)]),
});

function categories({ index, label = {} }: z.output<typeof category>): Texts[] {
  const codes = Array.isArray(index)
    ? index
    : Object.entries(index ?? {})
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);
  return (codes.length > 0 ? codes : Object.keys(label)).map((code) => [code, label[code] ?? code]);
}

function jsonStatObservations(text: string): Result<Observation[], string> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return err('The file starts as JSON but is not; it may have been cut. Download it again.');
  }
  const parsed = jsonStat.safeParse(raw);
  if (!parsed.success) return err('The file is JSON, but not JSON-stat 2. Ask for json-stat2 or csv.');
  const { id, size, dimension, value } = parsed.data;
  const dimensions = id.map((name) => {
    const found = dimension[name];
    return { name, label: found?.label ?? name, categories: found ? categories(found.category) : [] };
  });
  if (dimensions.some(({ categories: found }, at) => found.length !== size[at])) {
    return err('The sizes in the file do not fit its dimensions; it may have been cut. Download it again.');
  }
  const count = size.reduce((product, length) => product * length, 1);
  if (Array.isArray(value) && value.length !== count) {
    return err('The file has another number of values than its sizes say. Download it again.');
  }
  return ok(
    Array.from({ length: count }, (_, at) => {
      const texts = new Map<string, Texts>();
      let rest = at;
      for (const { name, label, categories: found } of dimensions.toReversed()) {
        // The name of one of them is known; which depends on the publisher.
        texts.set(roleOf(name) === null ? label : name, found[rest % found.length] ?? []);
        rest = Math.floor(rest / found.length);
      }
      return { texts, value: Array.isArray(value) ? value[at] : (value[String(at)] ?? null) };
    }),
  );
}

/** A column of a CSV: of a dimension, or of values, whose name may hold measure and year. */
function csvObservations(
  text: string,
  columns: Readonly<Record<string, string | undefined>>,
): Result<Observation[], string> {
  const lines = parseCsv(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  // Some files start with the title of the table.
  const [head, ...body] = lines.filter((line, at) => line.length === width || (at > 0 && line.length > 1));
  if (head === undefined || width < 2 || body.length === 0) {
    return err('The file has no table in it: expected CSV with a header, or JSON-stat 2.');
  }
  const named = new Map(
    Object.entries(columns).map(([role, column]) => [column?.trim().toLowerCase(), role]),
  );
  const given = new Set(head.map((title) => named.get(title.trim().toLowerCase())));
  const plan = head.map((title, at) => {
    const role = named.get(title.trim().toLowerCase()) ?? null;
    if (role !== null && measureOf(role) === null) return { at, name: role, measure: null, year: null };
    if (role === null && roleOf(title) !== null) return { at, name: title, measure: null, year: null };
    const year = /\b(19|20)\d\d\b/.exec(title)?.[0] ?? null;
    const guess = measureOf(title);
    // A column that only sounds like a measure gives way to the one that the table names, as H_MEDIAN to A_MEDIAN.
    const measure = role ?? (guess !== null && given.has(guess) ? null : guess);
    const isLast = at === head.length - 1;
    return measure !== null || year !== null || (isLast && /^(value|värde|verdi)$/i.test(title.trim()))
      ? { at, name: null, measure, year }
      : { at, name: title, measure: null, year: null };
  });
  const values = plan.filter(({ name }) => name === null);
  if (values.length === 0) {
    return err(
      `None of the columns is one of figures: ${head.join(', ')}. Say which with --columns p50=…,mean=…`,
    );
  }
  return ok(
    body.flatMap((line) => {
      const texts = new Map<string, Texts>();
      for (const { at, name } of plan) if (name !== null) texts.set(name, [line[at] ?? '']);
      return values.map(({ at, measure, year }) => {
        const own = new Map(texts);
        if (measure !== null && !own.has('measure')) own.set('measure', [measure]);
        if (year !== null) own.set('year', [year]);
        return { texts: own, value: line[at] ?? '' };
      });
    }),
  );
}

/**
 * Reads a download of a table.
 * @param ours rows we keep of the table: their titles tell occupations apart where a file has no codes
 */
export function readDownload(
  text: string,
  table: SalaryTable,
  ours: readonly SalaryRow[],
  options: ReadOptions = {},
): Result<Download, string> {
  if (text.startsWith('PK\u0003\u0004')) {
    return err('The file is a workbook (XLSX) or a ZIP. Open it and save the sheet as CSV.');
  }
  const isJson = /^\uFEFF?\s*[{[]/.test(text);
  const observations = isJson
    ? jsonStatObservations(text)
    : csvObservations(text, options.columns ?? table.columns);
  if (!observations.ok) return observations;

  const { only, scale } = readingOf(table.id);
  const codes = new Map<string, string>();
  for (const { occupation } of ours) {
    codes.set(occupation.code.toLowerCase(), occupation.code);
    for (const title of [occupation.original, occupation.title.sv, occupation.title.en]) {
      if (title !== null) codes.set(title.toLowerCase(), occupation.code);
    }
  }
  const years = new Set(ours.map(({ year }) => year));
  const [onlyYear] = years.size === 1 ? years : [];
  const year = options.year ?? onlyYear;

  const notUnderstood = new Set<string>();
  const rows = new Map<
    string,
    Omit<DownloadedRow, 'values'> & {
      values: { -readonly [Name in keyof DownloadedRow['values']]: number | null };
    }
  >();
  const seen = new Map<string, Set<string>>();
  for (const { texts, value } of observations.value) {
    const byRole = new Map<Role, string[]>();
    let isKept = true;
    for (const [name, given] of texts) {
      const narrowed = only.find(([pattern]) => pattern.test(name));
      if (narrowed !== undefined) {
        isKept &&= given.some((word) => narrowed[1].test(word.trim()));
        continue;
      }
      const role = roleOf(name) ?? (name === 'title' ? 'title' : null);
      if (role === null) {
        const words = seen.get(name) ?? new Set();
        seen.set(name, words.add(given[0] ?? ''));
      } else byRole.set(role, [...(byRole.get(role) ?? []), ...given]);
    }
    if (!isKept) continue;

    const occupation = occupationOf(
      [...(byRole.get('occupation') ?? []), ...(byRole.get('title') ?? [])],
      codes,
    );
    const measured = (byRole.get('measure') ?? []).join(' ');
    const measure = measureOf(measured);
    const itsYear = Number(/\b(19|20)\d\d\b/.exec(byRole.get('year')?.join(' ') ?? '')?.[0] ?? year);
    const population = {
      region: named(byRole.get('region'), 'national', regionOf),
      sector: named(byRole.get('sector'), 'all', sectorOf),
      sex: named(byRole.get('sex'), 'both', sexOf),
    };
    if (measure === null) notUnderstood.add(`measure “${measured}”`);
    for (const [role, found] of Object.entries(population)) {
      if (found === null) notUnderstood.add(`${role} “${byRole.get(role as Role)?.join(' ') ?? ''}”`);
    }
    const { region, sector, sex } = population;
    if (occupation === null || measure === null || region === null || sector === null || sex === null)
      continue;
    if (Number.isNaN(itsYear)) {
      return err('The file does not say which year it is about. Say it with --year 2026.');
    }

    const number = cellNumber(typeof value === 'string' ? value.replace(/^(\d+),0$/, '$1') : value);
    const scaled =
      number === null || measure === 'employees' ? number : rescaled(number, scale, table.rounding);
    const key = [occupation, itsYear, region, sector, sex].join(' ');
    const row = rows.get(key) ?? { occupation, year: itsYear, region, sector, sex, values: {} };
    if (row.values[measure] !== undefined && row.values[measure] !== scaled) {
      const split = [...seen].filter(([, words]) => words.size > 1).map(([name]) => name);
      return err(
        `The file has more than one ${measure} for ${key}${split.length > 0 ? `, split by ${split.join(' or ')}` : ''}. Download it without that split.`,
      );
    }
    row.values[measure] = scaled;
    rows.set(key, row);
  }
  if (rows.size === 0) {
    const why = [...notUnderstood].slice(0, 6).join('; ');
    return err(
      `No row of the file is about an occupation of ${table.id} in a way we understand${why === '' ? '' : `; not understood: ${why}`}. Say which columns are which with --columns, or add the words to scripts/salaries/words.ts.`,
    );
  }
  return ok({ rows: [...rows.values()], notUnderstood: [...notUnderstood] });
}

function rescaled(value: number, scale: number, rounding: number): number {
  return scale === 1 ? value : Math.round((value * scale) / rounding) * rounding;
}

/** What the texts name, the plain case where the file has no such column, and null where the name is not known. */
function named<Name>(
  texts: readonly string[] | undefined,
  plain: Name,
  find: (...texts: readonly string[]) => Name | null,
): Name | null {
  return texts === undefined ? plain : find(...texts.toReversed());
}

/** Our code of the occupation that one of the texts names, or null when we do not keep it. */
function occupationOf(texts: readonly string[], codes: ReadonlyMap<string, string>): string | null {
  for (const text of texts) {
    const plain = text.replace(/[\s*]+$/, '').toLowerCase();
    const found = codes.get(plain) ?? codes.get(/^[\d-]+(?=\s)/.exec(plain)?.[0] ?? '');
    if (found !== undefined) return found;
  }
  return null;
}
