import { countries, maxRows, type SalaryRowData } from './state.ts';

/** Which rows belong beside a row: those that differ from it in one respect. Rows are chosen here, never worked out. */

/** The respects that rows are compared in. */
export const dimensions = ['occupations', 'sectors', 'sexes', 'regions', 'years', 'countries'] as const;
export type Dimension = (typeof dimensions)[number];

/** Those within one table. */
type WithinTable = Exclude<Dimension, 'years' | 'countries'>;

/** What a comparison looks at. */
export type Comparable = Pick<
  SalaryRowData,
  | 'id'
  | 'country'
  | 'occupation'
  | 'role'
  | 'match'
  | 'tableId'
  | 'year'
  | 'sector'
  | 'sex'
  | 'region'
  | 'values'
>;

const nearestFirst = ['exact', 'proxy', 'neighbour', 'group', 'baseline'];
/** Roles by how often they share work with one who runs social media; our order, and others come after. */
const rolesFirst = [
  'communication-specialist',
  'marketing-specialist',
  'communication-manager',
  'marketing-manager',
  'advertising-manager',
  'graphic-designer',
  'digital-designer',
  'journalist',
  'writer',
  'video-photo',
  'web-administrator',
];
const sectorsFirst = ['all', 'private', 'privateSalaried', 'public', 'central', 'regions', 'municipalities'];
const sexesFirst = ['both', 'women', 'men'];
const national = 'national';

/** The place of an item in a fixed order; what is not in it comes last. */
function placeIn(order: readonly string[], item: string): number {
  const place = order.indexOf(item);
  return place === -1 ? order.length : place;
}

function sameOccupation(a: Comparable, b: Comparable): boolean {
  return (
    a.country === b.country &&
    a.occupation.system === b.occupation.system &&
    a.occupation.code === b.occupation.code
  );
}

/** What a row is in a respect. */
const valueIn: Readonly<Record<WithinTable, (row: Comparable) => string>> = {
  occupations: ({ occupation }) => occupation.code,
  sectors: ({ sector }) => sector,
  sexes: ({ sex }) => sex,
  regions: ({ region }) => region,
};

/** The fixed order of rows that differ in a respect. */
export const orderIn: Readonly<Record<WithinTable, (a: Comparable, b: Comparable) => number>> = {
  occupations: (a, b) =>
    placeIn(nearestFirst, a.match) - placeIn(nearestFirst, b.match) ||
    placeIn(rolesFirst, a.role) - placeIn(rolesFirst, b.role),
  sectors: (a, b) => placeIn(sectorsFirst, a.sector) - placeIn(sectorsFirst, b.sector),
  sexes: (a, b) => placeIn(sexesFirst, a.sex) - placeIn(sexesFirst, b.sex),
  // Codes of regions rise from the capital northwards, and are compared as codes in every language.
  regions: (a, b) =>
    Number(b.region === national) - Number(a.region === national) ||
    Number(a.region > b.region) - Number(a.region < b.region),
};

/** What two rows share that differ in the respect only; whether the year and table count too. */
function restOf(row: Comparable, dimension: WithinTable): string {
  return (['sectors', 'sexes', 'regions'] as const)
    .filter((other) => other !== dimension)
    .map((other) => valueIn[other](row))
    .join(' ');
}

/**
 * The rows of one table and year that differ in the respect only: those around the row itself; where there are none, those
 * of the newest table that has them for its occupation, in a population like its own if there is one.
 */
function populationWith(
  main: Comparable,
  dimension: WithinTable,
  rows: readonly Comparable[],
): readonly Comparable[] {
  const groups = new Map<string, Comparable[]>();
  for (const row of rows) {
    if (row.country !== main.country) continue;
    if (dimension !== 'occupations' && !sameOccupation(row, main)) continue;
    const key = [row.tableId, row.year, restOf(row, dimension)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const usable = [...groups.values()].filter(
    (group) => group.length > 1 && group.some((row) => sameOccupation(row, main)),
  );
  const yearOf = (group: readonly Comparable[]): number => group[0]?.year ?? 0;
  const isOwn = (group: readonly Comparable[]): boolean => group.some(({ id }) => id === main.id);
  const isLike = (group: readonly Comparable[]): boolean =>
    group.some((row) => restOf(row, dimension) === restOf(main, dimension));
  const [found = []] = usable.sort(
    (a, b) =>
      Number(isOwn(b)) - Number(isOwn(a)) ||
      Number(isLike(b)) - Number(isLike(a)) ||
      yearOf(b) - yearOf(a) ||
      b.length - a.length,
  );
  return found;
}

/** The row that stands for the main one in a population: itself, or the one most like it of the same year. */
function firstIn(
  main: Comparable,
  dimension: WithinTable,
  population: readonly Comparable[],
  rows: readonly Comparable[],
): Comparable {
  const [any] = population;
  if (any === undefined || population.some(({ id }) => id === main.id)) return main;
  const isLike = (row: Comparable): boolean =>
    sameOccupation(row, main) && valueIn[dimension](row) === valueIn[dimension](main);
  const isOfSameTime = (row: Comparable): boolean =>
    row.year === any.year && restOf(row, dimension) === restOf(any, dimension);
  return population.find(isLike) ?? rows.find((row) => isLike(row) && isOfSameTime(row)) ?? main;
}

function withinTable(main: Comparable, dimension: WithinTable, rows: readonly Comparable[]): Comparable[] {
  const population = populationWith(main, dimension, rows);
  const first = firstIn(main, dimension, population, rows);
  // Tables of regions may lack the whole country, which another table of the same year has.
  const country =
    dimension !== 'regions' || population.length === 0
      ? undefined
      : rows.find(
          (row) =>
            row.region === national &&
            sameOccupation(row, first) &&
            row.year === first.year &&
            restOf(row, dimension) === restOf(first, dimension),
        );
  const others = [...population, ...(country === undefined ? [] : [country])].sort(orderIn[dimension]);
  return [first, ...others];
}

function acrossYears(main: Comparable, rows: readonly Comparable[]): Comparable[] {
  const same = rows.filter(
    (row) =>
      sameOccupation(row, main) &&
      row.sector === main.sector &&
      row.sex === main.sex &&
      row.region === main.region,
  );
  return [main, ...same.sort((a, b) => b.year - a.year)];
}

/** Whether a code is of a group of which another row is a part: codes of occupations begin with their group's. */
function isGroupOf(row: Comparable, rows: readonly Comparable[]): boolean {
  const { code } = row.occupation;
  return rows.some(({ occupation }) => occupation.code !== code && occupation.code.startsWith(code));
}

function acrossCountries(main: Comparable, rows: readonly Comparable[]): Comparable[] {
  const others = countries.flatMap((country) => {
    if (country === main.country) return [];
    const same = rows.filter(
      (row) =>
        row.country === country &&
        row.role === main.role &&
        row.region === national &&
        row.sector === 'all' &&
        row.sex === 'both',
    );
    const [best] = [...same].sort(
      (a, b) =>
        b.year - a.year ||
        placeIn(nearestFirst, a.match) - placeIn(nearestFirst, b.match) ||
        Number(isGroupOf(a, same)) - Number(isGroupOf(b, same)),
    );
    return best ?? [];
  });
  return [main, ...others];
}

/**
 * Ids of the rows to compare in a respect: the main row first, then those that differ from it in that respect only, in a
 * fixed order and at most `maxRows`. Where the main row's own population does not have the respect, the newest that has it
 * for the same occupation is taken, and the row that is most like the main one comes first. Only the main row when nothing
 * is comparable.
 */
export function rowsBy(
  main: Comparable,
  dimension: Dimension,
  rows: readonly Comparable[],
): readonly string[] {
  let found: readonly Comparable[];
  if (dimension === 'years') found = acrossYears(main, rows);
  else if (dimension === 'countries') found = acrossCountries(main, rows);
  else found = withinTable(main, dimension, rows);
  return [...new Set(found.map(({ id }) => id))].slice(0, maxRows);
}

/** The respects in which a row has something to be compared with. */
export function dimensionsOf(main: Comparable, rows: readonly Comparable[]): readonly Dimension[] {
  return dimensions.filter((dimension) => rowsBy(main, dimension, rows).length > 1);
}

/** Sectors that hold others. */
const partsOf: Readonly<Partial<Record<string, readonly string[]>>> = {
  private: ['privateSalaried'],
  public: ['central', 'municipalities', 'regions'],
};

/** Whether everyone in one row may be in another, in a respect. */
const holds: Readonly<Record<WithinTable, (row: Comparable, other: Comparable) => boolean>> = {
  occupations: (row, other) =>
    row.match === 'baseline' || other.occupation.code.startsWith(row.occupation.code),
  sectors: ({ sector }, other) =>
    sector === 'all' || sector === other.sector || partsOf[sector]?.includes(other.sector) === true,
  sexes: ({ sex }, other) => sex === 'both' || sex === other.sex,
  regions: ({ region }, other) => region === national || region === other.region,
};
const withinTables = ['occupations', 'sectors', 'sexes', 'regions'] as const;

/** Whether rows may be counted together: of one table and year, and nobody in more than one of them. */
export function areApart(rows: readonly Comparable[]): boolean {
  const isApart = (row: Comparable, other: Comparable): boolean =>
    withinTables.some((respect) => !holds[respect](row, other) && !holds[respect](other, row));
  return rows.every((row, index) =>
    rows
      .slice(index + 1)
      .every((other) => row.tableId === other.tableId && row.year === other.year && isApart(row, other)),
  );
}

/** Whether rows differ in one respect and in nothing else: of one table and year, so that their figures may be subtracted. */
export function differInOne(rows: readonly Comparable[]): boolean {
  const kinds = (of: (row: Comparable) => string | number): number => new Set(rows.map(of)).size;
  const differing = withinTables.filter((respect) => kinds(valueIn[respect]) > 1);
  return kinds(({ tableId }) => tableId) === 1 && kinds(({ year }) => year) === 1 && differing.length === 1;
}
