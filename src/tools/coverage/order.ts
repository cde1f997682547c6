import { clamp } from '../../lib/amount.ts';
import { plainDecimal } from '../../lib/decimal.ts';
import type { Notice } from '../../lib/share/link.ts';
import { freeId } from './plan.ts';
import {
  byCapability,
  maxId,
  mostHours,
  type Assignment,
  type Capabilities,
  type Capability,
  type CoverageInputs,
  type Holder,
} from './state.ts';

/** What an id of a holder may be. */
const idPattern = new RegExp(`^[A-Za-z0-9-]{1,${maxId}}$`);

/**
 * The holders with an id each: where two have the same, the first keeps it, and one that is no id becomes the nearest
 * that is. The notices are `repaired`.
 */
export function withOwnIds(holders: readonly Holder[]): {
  readonly holders: readonly Holder[];
  readonly moved: readonly Notice[];
} {
  const kept = holders.map(({ id }, index) => {
    const first = holders.findIndex((other) => other.id === id) === index;
    return first && idPattern.test(id);
  });
  if (!kept.includes(false)) return { holders, moved: [] };
  const taken: Holder[] = holders.filter((_, index) => kept[index] === true);
  const moved: Notice[] = [];
  const own = holders.map((holder, index) => {
    if (kept[index] === true) return holder;
    const near = holder.id.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, maxId);
    const free = /[A-Za-z0-9]/.test(near) && !taken.some((other) => other.id === near);
    const id = free ? near : freeId({ holders: taken });
    const renamed = { ...holder, id };
    taken.push(renamed);
    const said = holder.id === '' ? {} : { typed: holder.id, used: id };
    moved.push({ key: `holders[${index}].id`, kind: 'repaired', ...said });
    return renamed;
  });
  return { holders: own, moved };
}

/** Hours within what the holder's week holds, with a notice when they were not. */
function withinWeek(hours: number | null, holder: Holder, key: string, moved: Notice[]): number | null {
  if (hours === null) return null;
  // Whatever the headcount may say, there is someone.
  const max = mostHours({ ...holder, headcount: Math.max(holder.headcount, 1) });
  const used = clamp(hours, { min: 0, max });
  if (used !== hours) {
    moved.push({ key, kind: 'clamped', typed: plainDecimal(hours), used: plainDecimal(used) });
  }
  return used;
}

/**
 * Puts the inputs in order where one hangs on another: each holder has an id of its own, each assignment is to a holder that
 * exists and is the only one of that holder (the first counts), and hours fit in the holder's week. `moved` says what
 * was changed; when nothing was, the inputs are the same object. Limits of single inputs are the link's business.
 */
export function ordered(inputs: CoverageInputs): {
  readonly inputs: CoverageInputs;
  readonly moved: readonly Notice[];
} {
  const own = withOwnIds(inputs.holders);
  const moved: Notice[] = [...own.moved];
  /** Holders by the id that the assignments know them by. */
  const byId = new Map<string, Holder>();
  const holders = own.holders.map((holder, index) => {
    const totalHours = withinWeek(holder.totalHours, holder, `holders[${index}].totalHours`, moved);
    const fitting = totalHours === holder.totalHours ? holder : { ...holder, totalHours };
    const id = inputs.holders[index]?.id ?? holder.id;
    if (!byId.has(id)) byId.set(id, fitting);
    return fitting;
  });

  const capability = (before: Capability, key: string): Capability => {
    const assigned = new Map<string, Assignment>();
    for (const [index, assignment] of before.assignments.entries()) {
      const holder = byId.get(assignment.holder);
      if (holder === undefined || assigned.has(holder.id)) continue;
      const hours = withinWeek(assignment.hours, holder, `${key}.assignments[${index}].hours`, moved);
      const same = hours === assignment.hours && holder.id === assignment.holder;
      assigned.set(holder.id, same ? assignment : { ...assignment, holder: holder.id, hours });
    }
    if (assigned.size < before.assignments.length) {
      moved.push({ key: `${key}.assignments`, kind: 'repaired' });
    }
    return { ...before, assignments: [...assigned.values()] };
  };
  const all = (before: Capabilities, name: string, known?: Capabilities): Capabilities =>
    byCapability((id) => {
      // What the target has in common with today is put in order, and spoken of, once.
      const isShared = known !== undefined && before[id] === inputs.capabilities[id];
      return isShared ? known[id] : capability(before[id], `${name}.${id}`);
    });
  const capabilities = all(inputs.capabilities, 'capabilities');
  const target = inputs.target === null ? null : all(inputs.target, 'target', capabilities);
  return moved.length === 0
    ? { inputs, moved }
    : { inputs: { ...inputs, holders, capabilities, target }, moved };
}
