import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { dimensions, orderIn, rowsBy, type Dimension } from './compare.ts';
import type { SalaryMessages } from './messages/messages.ts';
import {
  countries,
  currencies,
  currencyOf,
  maxRows,
  organisations,
  type Country,
  type Currency,
  type Organisation,
  type SalaryAssumptions,
  type SalaryInputs,
  type SalaryRowData,
} from './state.ts';

/**
 * What can be chosen in the form, each choice with the rows that it leads to, so that a form can be used before the rows
 * themselves are fetched. No choice leads to nothing: what has to change along with it is told.
 */

/** What a main row is chosen by. */
export const facets = ['occupation', 'sector', 'sex', 'region', 'year'] as const;
export type Facet = (typeof facets)[number];

type Row = SalaryRowData;

/** What of the inputs says which rows are compared. */
type Compared = Pick<SalaryInputs, 'country' | 'rows'>;

/** What a row is in a respect. */
const valueIn: Readonly<Record<Facet, (row: Row) => string>> = {
  occupation: ({ occupation }) => `${occupation.system} ${occupation.code}`,
  sector: ({ sector }) => sector,
  sex: ({ sex }) => sex,
  region: ({ region }) => region,
  year: ({ year }) => String(year),
};

/** The value of a row in a respect, as it is chosen by. */
export function facetOf(row: Row, facet: Facet): string {
  return valueIn[facet](row);
}

function isSame(a: Row, b: Row, facet: Facet): boolean {
  return valueIn[facet](a) === valueIn[facet](b);
}

function isSameOccupation(a: Row, b: Row): boolean {
  return a.country === b.country && isSame(a, b, 'occupation');
}

/** How many of everything a row is about, so that among rows that are as near the widest is taken. */
function width(row: Row): number {
  return [row.sector === 'all', row.sex === 'both', row.region === 'national', row.tier === 'A'].filter(
    Boolean,
  ).length;
}

/** The row that is most like another: in most respects, then the newest, then the widest. Null among none. */
function mostLike(row: Row, among: readonly Row[]): Row | null {
  const shared = (other: Row): number => facets.filter((facet) => isSame(row, other, facet)).length;
  const [best] = [...among].sort((a, b) => shared(b) - shared(a) || b.year - a.year || width(b) - width(a));
  return best ?? null;
}

/** The main row, when it is there and of the country. */
function mainOf({ country, rows }: Compared, all: readonly Row[]): Row | null {
  const main = all.find(({ id }) => id === rows[0]);
  return main?.country === country ? main : null;
}

/** Inputs with other rows, and what became of the choice besides. */
export interface Chosen<Inputs extends Compared> {
  readonly inputs: Inputs;
  /** What else the main row is now, since the combination does not exist. */
  readonly changed: readonly Facet[];
  /** Rows left the comparison that were variants of the former main row. */
  readonly isShorter: boolean;
}

/** A row that differs from another in one respect only, in its own table if it is there; null when there is none. */
function variantOf(row: Row, facet: Facet, value: string, all: readonly Row[]): Row | null {
  const variants = all.filter(
    (other) =>
      other.country === row.country &&
      valueIn[facet](other) === value &&
      facets.every((same) => same === facet || isSame(row, other, same)),
  );
  return variants.find(({ tableId }) => tableId === row.tableId) ?? variants[0] ?? null;
}

/**
 * The inputs with another main row: the one that has a value in a respect and is most like the former one. A row that is
 * compared already becomes the main one and the comparison stays. Otherwise the rest follows where it shared what is changed:
 * the other occupations become those of the sector that was chosen; variants of the former main row that cannot follow leave.
 * The same inputs when nothing has the value.
 */
export function withMain<Inputs extends Compared>(
  inputs: Inputs,
  facet: Facet,
  value: string,
  all: readonly Row[],
): Chosen<Inputs> {
  const unchanged: Chosen<Inputs> = { inputs, changed: [], isShorter: false };
  const main = mainOf(inputs, all);
  const ofCountry = all.filter(
    (row) =>
      row.country === inputs.country &&
      valueIn[facet](row) === value &&
      (main === null || facet === 'occupation' || isSameOccupation(row, main)),
  );
  const [first] = ofCountry;
  if (first === undefined || (main !== null && valueIn[facet](main) === value)) return unchanged;
  const next = main === null ? mostLike(first, ofCountry) : mostLike(main, ofCountry);
  if (next === null) return unchanged;
  if (main === null || inputs.rows.includes(next.id)) {
    const rows = [next.id, ...inputs.rows.filter((id) => id !== next.id)].slice(0, maxRows);
    return { ...unchanged, inputs: { ...inputs, rows }, changed: changedIn(main, next, facet) };
  }
  const followed = inputs.rows.slice(1).map((id) => {
    const row = all.find((other) => other.id === id);
    if (row?.country !== main.country || !isSame(row, main, facet)) return id;
    const variant = variantOf(row, facet, value, all);
    return variant?.id ?? (isSameOccupation(row, main) ? null : id);
  });
  const rest = followed.filter((id) => id !== null);
  return {
    inputs: { ...inputs, rows: [...new Set([next.id, ...rest])] },
    changed: changedIn(main, next, facet),
    isShorter: rest.length < followed.length,
  };
}

/** What else two rows differ in. The year of another occupation or table is part of where it stands, and told too. */
function changedIn(before: Row | null, after: Row, facet: Facet): readonly Facet[] {
  if (before === null) return [];
  return facets.filter((other) => other !== facet && !isSame(before, after, other));
}

/** The inputs compared in a respect; null for the main row alone. */
export function withCompared<Inputs extends Compared>(
  inputs: Inputs,
  dimension: Dimension | null,
  all: readonly Row[],
): Chosen<Inputs> {
  const main = mainOf(inputs, all);
  if (main === null) return { inputs, changed: [], isShorter: false };
  const rows = dimension === null ? [main.id] : rowsBy(main, dimension, all);
  const first = all.find(({ id }) => id === rows[0]) ?? main;
  return {
    inputs: { ...inputs, rows },
    changed: facets.filter((facet) => !isSame(main, first, facet)),
    isShorter: false,
  };
}

/** The inputs with one more row; the same when it is there or there is no room. */
export function withRow(inputs: SalaryInputs, id: string): SalaryInputs {
  if (inputs.rows.includes(id) || inputs.rows.length >= maxRows) return inputs;
  return { ...inputs, rows: [...inputs.rows, id] };
}

/** The inputs without a row; the main one stays. */
export function withoutRow(inputs: SalaryInputs, id: string): SalaryInputs {
  if (inputs.rows[0] === id) return inputs;
  return { ...inputs, rows: inputs.rows.filter((other) => other !== id) };
}

/**
 * The inputs in another country: a row of it that was compared becomes the main one, and all stay; otherwise what the new
 * country starts from takes the place of the former country's rows. What becomes of amounts is for `followCountry`.
 */
export function withCountry<Inputs extends Compared>(
  inputs: Inputs,
  country: Country,
  { rows: all, startingRows }: Pick<SalaryAssumptions, 'rows' | 'startingRows'>,
): Inputs {
  if (country === inputs.country) return inputs;
  const countryOf = (id: string): Country | undefined => all.find((row) => row.id === id)?.country;
  const compared = inputs.rows.find((id) => countryOf(id) === country);
  const [first, rest] =
    compared === undefined
      ? [startingRows[country], inputs.rows.filter((id) => countryOf(id) !== inputs.country)]
      : [[compared], inputs.rows];
  return { ...inputs, country, rows: [...new Set([...first, ...rest])].slice(0, maxRows) };
}

/** Something to choose, with what it leads to. */
export interface Choice<Value extends string = string> {
  /** What it is known by: the country, the respect, or the row that becomes the main one. */
  readonly value: Value;
  readonly label: string;
  /** The rows compared once it is chosen. */
  readonly rows: readonly string[];
  /** What changes besides, in words; empty when nothing does. Of another country: what becomes of amounts filled in. */
  readonly told: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly options: readonly Choice[];
}

/** Everything that the form offers before it is unfolded, as plain data in one language. */
export interface Choices {
  /** The rows that were compared when these were put together: for any other they do not hold. */
  readonly rows: readonly string[];
  readonly countries: readonly Choice<Country>[];
  /** Empty where the kind of employer makes no difference. */
  readonly organisations: readonly { readonly value: Organisation; readonly label: string }[];
  readonly occupations: readonly ChoiceGroup[];
  /** Those with more than one value for the occupation. */
  readonly facets: readonly {
    readonly facet: Exclude<Facet, 'occupation'>;
    readonly label: string;
    readonly options: readonly Choice[];
  }[];
  /** The statistics of the reader's own kind of employer, where others are shown; null for none. */
  readonly employersRow: Choice | null;
  /** Respects to compare in, and the main row alone. */
  readonly dimensions: readonly Choice<Dimension | 'none'>[];
}

/** What of the inputs the choices hang on: nothing that is typed, so that typing needs no new ones. */
type Asked = Pick<SalaryInputs, 'country' | 'organisation' | 'rows'>;

interface Words {
  readonly locale: Locale;
  readonly messages: SalaryMessages;
}

/** The sector that the statistics of a kind of employer are kept under. */
const sectorOf: Readonly<Partial<Record<Organisation, string>>> = {
  municipality: 'municipalities',
  region: 'regions',
  state: 'central',
};

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The value of a row in a respect, in words. */
function nameOf(row: Row, facet: Facet, { messages }: Words): string {
  const { population } = row;
  const names: Readonly<Record<Facet, string>> = {
    occupation: row.occupation.title,
    sector: population.sector,
    sex: population.sex,
    region: population.region ?? messages.detail.choices.wholeCountry,
    year: row.period,
  };
  return names[facet];
}

/** What changed besides, in words: "Det finns inte för …: nu visas …". */
function toldOf({ inputs, changed, isShorter }: Chosen<Compared>, all: readonly Row[], words: Words): string {
  const text = words.messages.detail.choices;
  const main = mainOf(inputs, all);
  const names = main === null ? [] : changed.map((facet) => nameOf(main, facet, words));
  const parts = [
    ...(names.length === 0 ? [] : [fill(text.changed, { what: names.join(', ') })]),
    ...(isShorter ? [text.shorter] : []),
  ];
  return parts.join(' ');
}

/** Texts told apart: where some are alike, more is said of each of those, and at last they are numbered. */
function toldApart(texts: readonly string[], more: readonly (readonly string[])[]): string[] {
  const isRepeated = (text: string): boolean => texts.indexOf(text) !== texts.lastIndexOf(text);
  const [extra, ...rest] = more;
  if (!texts.some(isRepeated)) return [...texts];
  if (extra === undefined) {
    const seen = new Map<string, number>();
    const numbered = texts.map((text) => {
      if (!isRepeated(text)) return text;
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      return `${text} (${count})`;
    });
    // A number may make a text that stood there already.
    return toldApart(numbered, []);
  }
  const longer = texts.map((text, index) =>
    isRepeated(text) && extra[index] !== '' ? `${text}, ${extra[index] ?? ''}` : text,
  );
  return toldApart(longer, rest);
}

/**
 * What rows are called side by side: the occupation, and of country, sector, sex, region and year what they differ in. No
 * two are called the same.
 */
export function rowLabels(rows: readonly Row[], words: Words): string[] {
  const parts = [
    (row: Row) => row.population.country,
    ...(['sector', 'sex', 'region', 'year'] as const).map((facet) => (row: Row) => nameOf(row, facet, words)),
  ];
  const telling = parts.filter((part) => new Set(rows.map(part)).size > 1);
  const labels = rows.map((row) => [row.occupation.title, ...telling.map((part) => part(row))].join(', '));
  return toldApart(labels, [
    rows.map(({ occupation }) => occupation.code),
    rows.map(({ source }) => source.table),
  ]);
}

/** The nearness of occupations, nearest first, as they are grouped. */
const nearness = [
  { name: 'nearest', matches: ['exact', 'proxy'] },
  { name: 'neighbour', matches: ['neighbour'] },
  { name: 'broad', matches: ['group', 'baseline'] },
] as const satisfies readonly { name: string; matches: readonly Row['match'][] }[];

/** One row for each value in a respect, the first of each. */
function distinct(rows: readonly Row[], facet: Facet): Row[] {
  const seen = new Map<string, Row>();
  for (const row of rows) if (!seen.has(valueIn[facet](row))) seen.set(valueIn[facet](row), row);
  return [...seen.values()];
}

const orderOf: Readonly<Record<Exclude<Facet, 'occupation'>, (a: Row, b: Row) => number>> = {
  sector: orderIn.sectors,
  sex: orderIn.sexes,
  region: orderIn.regions,
  year: (a, b) => b.year - a.year,
};

/** The choice of a value for the main row. */
function choiceOf(
  inputs: Compared,
  facet: Facet,
  value: string,
  all: readonly Row[],
  words: Words,
): Choice | null {
  const chosen = withMain(inputs, facet, value, all);
  const main = mainOf(chosen.inputs, all);
  if (main === null) return null;
  return {
    value: main.id,
    label: capitalised(nameOf(main, facet, words)),
    rows: chosen.inputs.rows,
    told: toldOf(chosen, all, words),
  };
}

function occupationsOf(inputs: Compared, all: readonly Row[], words: Words): ChoiceGroup[] {
  const inCountry = all.filter(({ country }) => country === inputs.country);
  const options = distinct([...inCountry].sort(orderIn.occupations), 'occupation').flatMap((row) => {
    const choice = choiceOf(inputs, 'occupation', facetOf(row, 'occupation'), all, words);
    return choice === null ? [] : [{ ...choice, match: row.match, code: row.occupation.code }];
  });
  const labels = toldApart(
    options.map(({ label }) => label),
    [options.map(({ code }) => code)],
  );
  const named = options.map((option, index) => ({ ...option, label: labels[index] ?? option.label }));
  return nearness.flatMap(({ name, matches }) => {
    const within = named.filter(({ match }) => matches.some((one) => one === match));
    return within.length === 0
      ? []
      : [
          {
            label: words.messages.detail.choices.nearness[name],
            options: within.map(({ value, label, rows, told }) => ({ value, label, rows, told })),
          },
        ];
  });
}

function facetsOf(inputs: Compared, main: Row, all: readonly Row[], words: Words): Choices['facets'] {
  const same = all.filter((row) => isSameOccupation(row, main));
  return (['sector', 'sex', 'region', 'year'] as const).flatMap((facet) => {
    const values = distinct(same, facet).sort(orderOf[facet]);
    if (values.length < 2) return [];
    const options = values.flatMap((row) => choiceOf(inputs, facet, facetOf(row, facet), all, words) ?? []);
    return [{ facet, label: words.messages.detail.choices.facets[facet], options }];
  });
}

function employersRowOf(inputs: Asked, main: Row, all: readonly Row[], words: Words): Choice | null {
  const sector = inputs.country === 'SE' ? sectorOf[inputs.organisation] : undefined;
  if (sector === undefined || main.sector === sector) return null;
  const choice = choiceOf(inputs, 'sector', sector, all, words);
  if (choice === null || choice.value === main.id) return null;
  const label = fill(words.messages.detail.choices.employersRow, { sector: choice.label.toLowerCase() });
  return { ...choice, label };
}

function countriesOf(
  inputs: Compared,
  assumptions: SalaryAssumptions,
  { messages }: Words,
): Choice<Country>[] {
  const has = new Set(assumptions.rows.map(({ country }) => country));
  return countries
    .filter((country) => has.has(country))
    .map((country) => ({
      value: country,
      label: messages.names.countries[country],
      rows: withCountry(inputs, country, assumptions).rows,
      told:
        currencyOf[country] === currencyOf[inputs.country]
          ? ''
          : fill(messages.detail.choices.otherMoney, {
              before: messages.detail.rows.currencies[currencyOf[inputs.country]],
            }),
    }));
}

function dimensionsIn(inputs: Compared, all: readonly Row[], words: Words): Choice<Dimension | 'none'>[] {
  const text = words.messages.detail.choices.dimensions;
  const found = dimensions.flatMap((dimension) => {
    const chosen = withCompared(inputs, dimension, all);
    const { rows } = chosen.inputs;
    if (rows.length < 2) return [];
    return [{ value: dimension, label: text[dimension], rows, told: toldOf(chosen, all, words) }];
  });
  const { rows } = withCompared(inputs, null, all).inputs;
  return found.length === 0 ? [] : [...found, { value: 'none', label: text.none, rows, told: '' }];
}

/** What the form offers for inputs in order. `words` holds every text of the language. */
export function choicesOf(inputs: Asked, assumptions: SalaryAssumptions, words: Words): Choices {
  const { rows: all } = assumptions;
  const main = mainOf(inputs, all);
  return {
    rows: inputs.rows,
    countries: countriesOf(inputs, assumptions, words),
    organisations:
      inputs.country === 'SE'
        ? organisations.map((value) => ({ value, label: words.messages.names.organisations[value] }))
        : [],
    occupations: occupationsOf(inputs, all, words),
    facets: main === null ? [] : facetsOf(inputs, main, all, words),
    employersRow: main === null ? null : employersRowOf(inputs, main, all, words),
    dimensions: main === null ? [] : dimensionsIn(inputs, all, words),
  };
}

/** The comparison row by row. */
export interface Comparison {
  readonly rows: readonly { readonly id: string; readonly label: string; readonly isMain: boolean }[];
  /** Rows that can be added: more of the main row's occupation, and others by country. None when there is no room. */
  readonly groups: readonly {
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
  readonly isFull: boolean;
  /** Currencies to convert to; empty where all rows have one. */
  readonly currencies: readonly Currency[];
}

/** Options by what their rows are called. */
function named(rows: readonly Row[], labels: readonly string[]): { value: string; label: string }[] {
  return rows.map(({ id }, index) => ({ value: id, label: labels[index] ?? '' }));
}

/** Rows of the main row's occupation, called by what they differ from it in: those of one difference first. */
function variantsOf(main: Row, all: readonly Row[], words: Words): { value: string; label: string }[] {
  const differing = (row: Row): Facet[] => facets.filter((facet) => !isSame(row, main, facet));
  const rows = all
    .filter((row) => row.id !== main.id && isSameOccupation(row, main))
    .sort(
      (a, b) =>
        differing(a).length - differing(b).length ||
        orderOf.sector(a, b) ||
        orderOf.sex(a, b) ||
        orderOf.region(a, b) ||
        orderOf.year(a, b),
    );
  const labels = rows.map((row) => {
    const names = differing(row).map((facet) => nameOf(row, facet, words));
    return capitalised(names.length === 0 ? row.occupation.title : names.join(', '));
  });
  return named(rows, toldApart(labels, [rows.map(({ source }) => source.table)]));
}

/** Of every other occupation the row most like the main one, by country, its own first. */
function othersOf(
  main: Row,
  all: readonly Row[],
  words: Words,
): { readonly label: string; readonly options: { value: string; label: string }[] }[] {
  return [main.country, ...countries.filter((country) => country !== main.country)].map((country) => {
    const inCountry = all
      .filter((row) => row.country === country && !isSameOccupation(row, main))
      .sort(orderIn.occupations);
    const rows = distinct(inCountry, 'occupation').flatMap((one) => {
      const same = inCountry.filter((row) => isSameOccupation(row, one));
      return mostLike(main, same) ?? [];
    });
    return { label: words.messages.names.countries[country], options: named(rows, rowLabels(rows, words)) };
  });
}

/** The rows that are compared, what may be added, and the money they can be shown in. */
export function comparisonOf(
  inputs: SalaryInputs,
  { rows: all, rates }: Pick<SalaryAssumptions, 'rows' | 'rates'>,
  words: Words,
): Comparison {
  const compared = inputs.rows.flatMap((id) => all.find((row) => row.id === id) ?? []);
  const labels = rowLabels(compared, words);
  const title = compared[0]?.occupation.title ?? '';
  // What is the same in every row need not be read more than once.
  const isShared = compared.every(({ occupation }) => occupation.title === title);
  const labelAt = (index: number): string => {
    const label = labels[index] ?? '';
    return isShared && index > 0 && label.startsWith(`${title}, `)
      ? capitalised(label.slice(title.length + 2))
      : label;
  };
  const isFull = inputs.rows.length >= maxRows;
  const main = mainOf(inputs, all);
  const groups =
    isFull || main === null
      ? []
      : [
          {
            label: fill(words.messages.detail.rows.same, { occupation: main.occupation.title }),
            options: variantsOf(main, all, words),
          },
          ...othersOf(main, all, words),
        ];
  const money = new Set(compared.map(({ currency }) => currency));
  const isMixed = money.size > 1 && rates.length > 0;
  return {
    rows: compared.map(({ id }, index) => ({ id, label: labelAt(index), isMain: index === 0 })),
    groups: groups
      .map(({ label, options }) => ({
        label,
        options: options.filter(({ value }) => !inputs.rows.includes(value)),
      }))
      .filter(({ options }) => options.length > 0),
    isFull,
    currencies: isMixed
      ? currencies.filter((currency) => money.has(currency) || currency === inputs.convertTo)
      : [],
  };
}
