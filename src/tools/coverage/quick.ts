import { compareTexts } from '../../lib/compare.ts';
import { addHolder, everywhere, freeId, labelKey, removeHolder, withCapability } from './plan.ts';
import {
  capabilityIds,
  isOutside,
  isRelevant,
  maxHolders,
  proficient,
  usualImportance,
  type Assignment,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
  type HolderKind,
} from './state.ts';

/** What the short form asks of each capability. */
export const quickAnswers = [
  'nobody',
  'one',
  'standIn',
  'team',
  'outside',
  'unknown',
  'notRelevant',
] as const;
/** Nobody; one person; one person and a stand-in; a team; an outside supplier; not known; not relevant for us. */
export type QuickAnswer = (typeof quickAnswers)[number];

/** A capability as the short form shows it. */
export interface QuickReading {
  /** Null when it is filled in in more detail than the short form can say. */
  readonly answer: QuickAnswer | null;
  /** Ids of who does it and who steps in, where the answer has them. */
  readonly holder: string | null;
  readonly backup: string | null;
}

/** Someone known already, or another with this label. */
export type Choice = { readonly id: string } | { readonly label: string };

/** Answers that say who. */
type Held = 'one' | 'standIn' | 'team' | 'outside';

/** The kind of a holder that an answer makes when there is none to choose. */
const kindOf: Readonly<Record<Held, HolderKind>> = {
  one: 'person',
  standIn: 'person',
  team: 'team',
  outside: 'agency',
};

function isHeld(answer: QuickAnswer | null): answer is Held {
  return answer !== null && Object.hasOwn(kindOf, answer);
}

/**
 * How the short form reads a capability. Hours, and whether someone does it alone or owns it, do not change the answer, and
 * are kept when the same answer is given again. The stand-in is the one who was added last.
 */
export function quickOf(
  inputs: Pick<CoverageInputs, 'holders' | 'capabilities'>,
  id: CapabilityId,
): QuickReading {
  const { importance, assignments } = inputs.capabilities[id];
  const nobody = { holder: null, backup: null };
  if (!isRelevant(importance)) return { answer: importance, ...nobody };
  const kinds = new Map(inputs.holders.map(({ id: holder, kind }) => [holder, kind]));
  const does = assignments.filter(({ holder, level }) => level > 0 && kinds.has(holder));
  const [first, second, ...more] = does;
  if (first === undefined) return { answer: 'nobody', ...nobody };
  const inDetail = { answer: null, ...nobody };
  if (more.length > 0 || does.some(({ level }) => level < proficient)) return inDetail;
  const kind = kinds.get(first.holder);
  if (second !== undefined) {
    return kind === 'person' && kinds.get(second.holder) === 'person'
      ? { answer: 'standIn', holder: first.holder, backup: second.holder }
      : inDetail;
  }
  const answer = kind === 'person' ? 'one' : kind === 'team' ? 'team' : 'outside';
  return { answer, holder: first.holder, backup: null };
}

/** Those who can be chosen where a holder of this kind stands; an agency and a freelancer can replace each other. */
export function people({ holders }: Pick<CoverageInputs, 'holders'>, kind: HolderKind): Holder[] {
  return holders.filter((holder) => (isOutside({ kind }) ? isOutside(holder) : holder.kind === kind));
}

/**
 * Gives an answer. Who does it is whoever did, else the one of the right kind who does most already, else someone new without
 * a label, whose id is none of the reserved. Nothing is changed by the answer that is there; nor when a new holder would be
 * one too many.
 */
export function withQuick(
  inputs: CoverageInputs,
  id: CapabilityId,
  answer: QuickAnswer,
  reserved: readonly string[] = [],
): CoverageInputs {
  if (quickOf(inputs, id).answer === answer) return inputs;
  if (!isHeld(answer)) return heldBy(inputs, id, [], answer === 'nobody' ? null : answer);
  const wanted = answer === 'standIn' ? 2 : 1;
  const chosen = likeliest(inputs, id, kindOf[answer]).slice(0, wanted);
  let next = inputs;
  while (chosen.length < wanted) {
    const added = addHolder(next, kindOf[answer], '', reserved);
    if (added.id === null) return inputs;
    next = added.inputs;
    chosen.push(added.id);
  }
  return heldBy(next, id, chosen, null);
}

/**
 * Another holder or stand-in for the answer that is there: one of `people`, or a new one with a label. A label that someone of
 * the kind already has means that one. Choosing the stand-in as holder, or the other way round, lets the two change places.
 * Nothing is changed when a new one would be one too many, and a new one has none of the reserved ids.
 */
export function withWho(
  inputs: CoverageInputs,
  id: CapabilityId,
  part: 'holder' | 'backup',
  choice: Choice,
  reserved: readonly string[] = [],
): CoverageInputs {
  const { answer, holder, backup } = quickOf(inputs, id);
  if (!isHeld(answer) || holder === null || (part === 'backup' && backup === null)) return inputs;
  const kind = inputs.holders.find((other) => other.id === holder)?.kind ?? kindOf[answer];
  const chosen = chosenFrom(inputs, kind, choice, reserved);
  if (chosen.id === null) return inputs;
  const [replaced, other] = part === 'holder' ? [holder, backup] : [backup, holder];
  const kept = other === chosen.id ? replaced : other;
  const order = part === 'holder' ? [chosen.id, kept] : [kept, chosen.id];
  const holders = order.filter((one) => one !== null);
  return heldBy(chosen.inputs, id, holders, null);
}

/**
 * Two of a kind with the same label are one in the short form: it asks who it is, and that was answered. The one with this id
 * goes, and the other does all that it did; where both hold the same capability they stay two.
 */
export function withSameAsOne(inputs: CoverageInputs, id: string): CoverageInputs {
  const holder = inputs.holders.find((other) => other.id === id);
  const key = labelKey(holder?.label ?? '');
  const same = inputs.holders.find(
    (other) => other.id !== id && other.kind === holder?.kind && labelKey(other.label) === key,
  );
  if (key === '' || same === undefined) return inputs;
  const all = [...Object.values(inputs.capabilities), ...Object.values(inputs.target ?? {})];
  const isApart = all.every(
    ({ assignments }) => assignments.filter((one) => one.holder === id || one.holder === same.id).length < 2,
  );
  if (!isApart) return inputs;
  const joined = everywhere(inputs, (capability) => ({
    ...capability,
    assignments: capability.assignments.map((one) => (one.holder === id ? { ...one, holder: same.id } : one)),
  }));
  return removeHolder(joined, id);
}

/** The holder that a choice means, with the inputs that have it; null when there is no such holder, or no room for it. */
function chosenFrom(
  inputs: CoverageInputs,
  kind: HolderKind,
  choice: Choice,
  reserved: readonly string[],
): ReturnType<typeof addHolder> {
  const choices = people(inputs, kind);
  if ('id' in choice) {
    return { inputs, id: choices.some(({ id }) => id === choice.id) ? choice.id : null };
  }
  const key = labelKey(choice.label);
  const known = choices.find(({ label }) => key !== '' && labelKey(label) === key);
  return known === undefined
    ? addHolder(inputs, kind, choice.label.trim(), reserved)
    : { inputs, id: known.id };
}

/** Ids of those of a kind: first those who do this already, learners last of them; then who does most; then by id. */
function likeliest(inputs: CoverageInputs, id: CapabilityId, kind: HolderKind): string[] {
  const here = inputs.capabilities[id].assignments;
  const rank = (holder: string): number => {
    const at = here.findIndex((one) => one.holder === holder && one.level > 0);
    if (at === -1) return 2 * here.length;
    return (here[at]?.level ?? 0) >= proficient ? at : at + here.length;
  };
  const count = (holder: string): number =>
    capabilityIds.filter((other) =>
      inputs.capabilities[other].assignments.some((one) => one.holder === holder && one.level >= proficient),
    ).length;
  return people(inputs, kind)
    .map((holder) => holder.id)
    .sort((a, b) => rank(a) - rank(b) || count(b) - count(a) || compareTexts(a, b));
}

/** A capability done by just these, in this order; `instead` says that it is not known or not relevant. */
function heldBy(
  inputs: CoverageInputs,
  id: CapabilityId,
  holders: readonly string[],
  instead: 'unknown' | 'notRelevant' | null,
): CoverageInputs {
  const before = inputs.capabilities[id];
  const after = withCapability(inputs, 'today', id, (capability) => ({
    ...capability,
    importance: instead ?? (isRelevant(before.importance) ? before.importance : usualImportance(id)),
    assignments: holders.map((holder) => doing(capability, holder)),
  }));
  return withoutForgotten(after, before);
}

/** Someone without a name, who no longer does anything, was only there for what stood here before. */
function withoutForgotten(inputs: CoverageInputs, { assignments }: Capability): CoverageInputs {
  return assignments.reduce(
    (now, { holder }) => (isForgotten(now, holder) ? removeHolder(now, holder) : now),
    inputs,
  );
}

/**
 * Whether something that was said of a capability is no longer said, and no answer of the short form would say it again: who
 * did it where that was more than an answer, hours, another level or importance, and what was known of someone without a label.
 */
export function hasLost(now: CoverageInputs, former: CoverageInputs, id: CapabilityId): boolean {
  const before = former.capabilities[id];
  const after = now.capabilities[id];
  const counted = isRelevant(before.importance);
  const isUsual = before.importance === usualImportance(id);
  if (counted && !isUsual && before.importance !== after.importance) return true;
  const isDetailed = !counted || quickOf(former, id).answer === null;
  return before.assignments.some(({ holder, hours, level }) => {
    const kept = after.assignments.find((other) => other.holder === holder);
    if (kept !== undefined) return kept.hours !== hours || kept.level !== level;
    return isDetailed || hours !== null || level !== proficient || isMoreThanNew(former, holder);
  });
}

/** Whether someone without a label is not as a new one of the kind that an answer makes. */
function isMoreThanNew({ holders }: CoverageInputs, id: string): boolean {
  const holder = holders.find((other) => other.id === id);
  if (holder === undefined || holder.label !== '') return false;
  return holder.kind === 'freelancer' || (holder.kind === 'team' && holder.headcount !== 2);
}

/**
 * The inputs with one capability as it stood before, done by those who did it then. Who is no longer there comes back, under
 * another id where someone else has it now; a label that another of the kind has taken over means that one. Changes nothing
 * when they would be too many.
 */
export function withFormer(now: CoverageInputs, former: CoverageInputs, id: CapabilityId): CoverageInputs {
  const { importance, assignments } = former.capabilities[id];
  const emptied = withCapability(now, 'today', id, (capability) => ({ ...capability, assignments: [] }));
  const wanted = new Set(assignments.map(({ holder }) => holder));
  let next = withoutForgotten(emptied, {
    ...now.capabilities[id],
    assignments: now.capabilities[id].assignments.filter(({ holder }) => !wanted.has(holder)),
  });
  const again: Assignment[] = [];
  for (const assignment of assignments) {
    const holder = former.holders.find((other) => other.id === assignment.holder);
    if (holder === undefined) continue;
    const alike = people(next, holder.kind);
    const key = labelKey(holder.label);
    const same =
      alike.find((other) => other.id === holder.id) ??
      alike.find((other) => key !== '' && labelKey(other.label) === key && !wanted.has(other.id));
    if (same === undefined && next.holders.length >= maxHolders) return now;
    const back = next.holders.some((other) => other.id === holder.id)
      ? { ...holder, id: freeId(next, [...wanted]) }
      : holder;
    if (same === undefined) next = { ...next, holders: [...next.holders, back] };
    const holderId = (same ?? back).id;
    if (!again.some((other) => other.holder === holderId)) again.push({ ...assignment, holder: holderId });
  }
  return withCapability(next, 'today', id, (capability) => ({
    ...capability,
    importance,
    assignments: again,
  }));
}

/** What a holder does: as before, but at least alone. */
function doing({ assignments }: Capability, holder: string): Assignment {
  const before = assignments.find((other) => other.holder === holder);
  if (before === undefined) return { holder, hours: null, level: proficient };
  return before.level >= proficient ? before : { ...before, level: proficient };
}

/** Whether nothing is known of a holder: no label, no hours, nothing that it does. */
function isForgotten({ holders, capabilities, target }: CoverageInputs, id: string): boolean {
  const holder = holders.find((other) => other.id === id);
  if (holder === undefined || holder.label !== '' || holder.totalHours !== null) return false;
  const states = target === null ? [capabilities] : [capabilities, target];
  return states.every((state) =>
    capabilityIds.every((one) => state[one].assignments.every((other) => other.holder !== id)),
  );
}
