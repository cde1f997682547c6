import { plainDecimal } from '../../lib/decimal.ts';
import type { Notice } from '../../lib/share/link.ts';
import { fields, maxOwnData, maxRows, type SalaryAssumptions, type SalaryInputs } from './state.ts';

/** The rows there are, as much as puts inputs in order. */
export type Directory = Pick<SalaryAssumptions, 'startingRows'> & {
  readonly rows: readonly Pick<SalaryAssumptions['rows'][number], 'id' | 'country'>[];
};

/** Ids that exist, each once, the first one of the country; the country's own when none of it is left. */
function rowsInOrder({ rows, country }: SalaryInputs, { startingRows, rows: all }: Directory): string[] {
  const countryOf = new Map(all.map((row) => [row.id, row.country]));
  const known = [...new Set(rows)].filter((id) => countryOf.has(id));
  const main = known.find((id) => countryOf.get(id) === country);
  // Of a country without a row left, all that it starts from stands before what was chosen elsewhere.
  const first = main === undefined ? startingRows[country] : [main];
  return [...new Set([...first, ...known])].slice(0, maxRows);
}

/**
 * Salaries as they are kept: rising, in whole units of money, since neither their order nor a fraction of a unit says
 * anything about pay. What is no possible salary is left out. Null when none is left.
 */
export function ownDataInOrder(salaries: readonly number[]): readonly number[] | null {
  const { min, max } = fields.ownSalary;
  const kept = salaries
    .map(Math.round)
    .filter((salary) => salary >= min && salary <= max)
    .slice(0, maxOwnData)
    .sort((a, b) => a - b);
  return kept.length === 0 ? null : kept;
}

function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/**
 * Puts the inputs in order where one hangs on another or on the data: rows exist, stand once, and the first is of the
 * country; own salaries are whole and rising. `moved` says what was changed; when nothing was, the inputs are the same object.
 */
export function ordered(
  inputs: SalaryInputs,
  directory: Directory,
): { readonly inputs: SalaryInputs; readonly moved: readonly Notice[] } {
  const moved: Notice[] = [];
  const rows = rowsInOrder(inputs, directory);
  const hasRows = sameList(rows, inputs.rows);
  if (!hasRows) moved.push({ key: 'rows', kind: 'repaired' });

  const ownData = inputs.ownData === null ? null : ownDataInOrder(inputs.ownData);
  const hasData =
    sameList(ownData ?? [], inputs.ownData ?? []) && (ownData === null) === (inputs.ownData === null);
  const count = inputs.ownData?.length ?? 0;
  if (count > maxOwnData) {
    const said = { typed: plainDecimal(count), used: plainDecimal(maxOwnData) };
    moved.push({ key: 'ownData', kind: 'clamped', ...said });
  } else if (!hasData) moved.push({ key: 'ownData', kind: 'repaired' });

  return moved.length === 0
    ? { inputs, moved }
    : { inputs: { ...inputs, rows: hasRows ? inputs.rows : rows, ownData }, moved };
}
