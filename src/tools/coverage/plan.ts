import { clamp } from '../../lib/amount.ts';
import { roundInput } from '../../lib/decimal.ts';
import { cleanText } from '../../lib/share/values.ts';
import {
  byCapability,
  fields,
  hoursPerWeek,
  maxHolders,
  maxLabel,
  mostHours,
  proficient,
  usualImportance,
  type Assignment,
  type Capabilities,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
  type HolderKind,
  type HoursBySize,
  type Importance,
  type Size,
} from './state.ts';

/**
 * Changes of the inputs, each as a new state. What a change would leave outside the allowed values is moved to the nearest
 * allowed one, and what names a holder that does not exist changes nothing; so a state stays valid whatever is pressed.
 */

/** Which of the two states is edited. */
export type Stage = 'today' | 'target';

/** An id that no holder has, and that is not reserved: a, b … z, a1, b1 … */
export function freeId(
  { holders }: { readonly holders: readonly Pick<Holder, 'id'>[] },
  reserved: readonly string[] = [],
): string {
  const taken = new Set([...holders.map(({ id }) => id), ...reserved]);
  for (let i = 0; ; i += 1) {
    const round = Math.floor(i / 26);
    const id = String.fromCharCode(97 + (i % 26)) + (round === 0 ? '' : String(round));
    if (!taken.has(id)) return id;
  }
}

/**
 * Another holder, with nothing to do yet. `id` is null when there is room for no more, and none of the reserved. A team starts
 * as two people.
 */
export function addHolder(
  inputs: CoverageInputs,
  kind: HolderKind,
  label = '',
  reserved: readonly string[] = [],
): { readonly inputs: CoverageInputs; readonly id: string | null } {
  if (inputs.holders.length >= maxHolders) return { inputs, id: null };
  const holder: Holder = {
    id: freeId(inputs, reserved),
    label: cleanText(label, maxLabel),
    kind,
    headcount: kind === 'team' ? 2 : 1,
    totalHours: null,
  };
  return { inputs: { ...inputs, holders: [...inputs.holders, holder] }, id: holder.id };
}

/** Without a holder and all that it does, today and in the target. */
export function removeHolder(inputs: CoverageInputs, id: string): CoverageInputs {
  if (!inputs.holders.some((holder) => holder.id === id)) return inputs;
  const without = (capability: Capability): Capability => ({
    ...capability,
    assignments: capability.assignments.filter(({ holder }) => holder !== id),
  });
  return {
    ...everywhere(inputs, without),
    holders: inputs.holders.filter((holder) => holder.id !== id),
  };
}

/** Most hours a week that stand anywhere at a holder: in all, or for one capability, today or in the target; 0 for none. */
export function mostHeld({ holders, capabilities, target }: CoverageInputs, id: string): number {
  const all = [...Object.values(capabilities), ...Object.values(target ?? {})];
  const hours = [
    holders.find((holder) => holder.id === id)?.totalHours,
    ...all.map(({ assignments }) => assignments.find(({ holder }) => holder === id)?.hours),
  ];
  return Math.max(0, ...hours.map((some) => some ?? 0));
}

/** Fewest people who have so many hours a week between them; at least 1. */
export function leastHeadcount(hours: number): number {
  return Math.max(fields.headcount.min, Math.ceil(hours / hoursPerWeek));
}

/**
 * Changes what is known of a holder. Hours above what the holder then has in a week are lowered to that, here and in all
 * that it does; a form asks first. An agency that becomes a team is as many as its hours take.
 */
export function updateHolder(
  inputs: CoverageInputs,
  id: string,
  patch: Partial<Omit<Holder, 'id'>>,
): CoverageInputs {
  const before = inputs.holders.find((holder) => holder.id === id);
  if (before === undefined) return inputs;
  const least = before.kind === 'team' ? 1 : Math.max(2, leastHeadcount(mostHeld(inputs, id)));
  const holder = allowedHolder({ ...before, ...patch }, least);
  const lowered = (capability: Capability): Capability => ({
    ...capability,
    assignments: capability.assignments.map((assignment) =>
      assignment.holder === id
        ? { ...assignment, hours: allowedHours(assignment.hours, mostHours(holder)) }
        : assignment,
    ),
  });
  return {
    ...everywhere(inputs, lowered),
    holders: inputs.holders.map((other) => (other.id === id ? holder : other)),
  };
}

/** Whoever turns a person into a team means more than one: `least` is how many a team has. */
function allowedHolder(holder: Holder, least: number): Holder {
  const typed = Number.isNaN(holder.headcount) ? 1 : Math.round(clamp(holder.headcount, fields.headcount));
  const headcount = holder.kind === 'team' ? Math.max(least, typed) : 1;
  const label = cleanText(holder.label, maxLabel);
  return {
    ...holder,
    label,
    headcount,
    totalHours: allowedHours(holder.totalHours, mostHours({ ...holder, headcount })),
  };
}

function allowedHours(hours: number | null, max: number): number | null {
  return hours === null || Number.isNaN(hours) ? null : roundInput(clamp(hours, { min: 0, max }));
}

/**
 * What a holder does in a capability: changed, added when it was not there (then at level 2, hours unknown), or taken away by
 * null. A capability that nothing was known of gets its usual importance when someone is added to it.
 */
export function setAssignment(
  inputs: CoverageInputs,
  stage: Stage,
  id: CapabilityId,
  holderId: string,
  patch: Partial<Omit<Assignment, 'holder'>> | null,
): CoverageInputs {
  const holder = inputs.holders.find((other) => other.id === holderId);
  if (holder === undefined) return inputs;
  return withCapability(inputs, stage, id, (capability) => {
    const { assignments } = capability;
    if (patch === null) {
      return { ...capability, assignments: assignments.filter((other) => other.holder !== holderId) };
    }
    const before = assignments.find((other) => other.holder === holderId);
    const merged = { holder: holderId, hours: null, level: proficient, ...before, ...patch };
    const after: Assignment = { ...merged, hours: allowedHours(merged.hours, mostHours(holder)) };
    return {
      ...capability,
      importance: capability.importance === 'unknown' ? usualImportance(id) : capability.importance,
      assignments:
        before === undefined
          ? [...assignments, after]
          : assignments.map((other) => (other === before ? after : other)),
    };
  });
}

/** How much a capability matters. */
export function setImportance(
  inputs: CoverageInputs,
  stage: Stage,
  id: CapabilityId,
  importance: Importance,
): CoverageInputs {
  return withCapability(inputs, stage, id, (capability) => ({ ...capability, importance }));
}

/** Hours a week that a capability needs; what is no number changes nothing. */
export function setHoursNeeded(
  inputs: CoverageInputs,
  stage: Stage,
  id: CapabilityId,
  hours: number,
): CoverageInputs {
  if (Number.isNaN(hours)) return inputs;
  return withCapability(inputs, stage, id, (capability) => ({
    ...capability,
    hoursNeeded: roundInput(clamp(hours, fields.hoursNeeded)),
  }));
}

/** Another size of organisation. Hours that still are where the old size started move to where the new one starts. */
export function withSize(inputs: CoverageInputs, size: Size, hours: HoursBySize): CoverageInputs {
  const before = hours[inputs.size];
  const moved = (capability: Capability, id: CapabilityId): Capability =>
    capability.hoursNeeded === before[id] ? { ...capability, hoursNeeded: hours[size][id] } : capability;
  return { ...everywhere(inputs, moved), size };
}

/** Begins a target as a copy of today; one that is begun stays. */
export function startTarget(inputs: CoverageInputs): CoverageInputs {
  return inputs.target === null ? { ...inputs, target: inputs.capabilities } : inputs;
}

/** Without a target. */
export function dropTarget(inputs: CoverageInputs): CoverageInputs {
  return { ...inputs, target: null };
}

/** Holders, by id, that have the same label as another, one list for each label; upper and lower case are the same. */
export function sameLabels({ holders }: Pick<CoverageInputs, 'holders'>): string[][] {
  const byLabel = new Map<string, string[]>();
  for (const { id, label } of holders) {
    const key = labelKey(label);
    if (key !== '') byLabel.set(key, [...(byLabel.get(key) ?? []), id]);
  }
  return [...byLabel.values()].filter(({ length }) => length > 1);
}

/** A label as it is written on screen: no space at its ends, and never two in a row. */
export function tidyLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ');
}

/** What two labels that mean the same have in common. */
export function labelKey(label: string): string {
  return tidyLabel(label).toLowerCase();
}

/** Changes one capability of one of the states; without a target there is nothing to change there. */
export function withCapability(
  inputs: CoverageInputs,
  stage: Stage,
  id: CapabilityId,
  change: (capability: Capability) => Capability,
): CoverageInputs {
  if (stage === 'today') {
    return { ...inputs, capabilities: { ...inputs.capabilities, [id]: change(inputs.capabilities[id]) } };
  }
  const { target } = inputs;
  return target === null ? inputs : { ...inputs, target: { ...target, [id]: change(target[id]) } };
}

/** Changes every capability of both states. */
export function everywhere(
  inputs: CoverageInputs,
  change: (capability: Capability, id: CapabilityId) => Capability,
): CoverageInputs {
  const changed = (capabilities: Capabilities): Capabilities =>
    byCapability((id) => change(capabilities[id], id));
  return {
    ...inputs,
    capabilities: changed(inputs.capabilities),
    target: inputs.target === null ? null : changed(inputs.target),
  };
}
