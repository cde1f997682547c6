import { readFields, writeFields, type Fields } from '../../lib/share/fields.ts';
import { openLink, writeLink, type Notice } from '../../lib/share/link.ts';
import { migrateEntries, type Migration } from '../../lib/share/migrate.ts';
import {
  choiceValue,
  numberValue,
  optionalValue,
  recordValue,
  rowsValue,
  textValue,
  type Issue,
  type ItemCodec,
  type ValueCodec,
} from '../../lib/share/values.ts';
import { ordered, withOwnIds } from './order.ts';
import {
  byCapability,
  capabilityIds,
  fields as limits,
  hoursPerWeek,
  levels,
  maxHolders,
  maxId,
  maxLabel,
  type Assignment,
  type Capabilities,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
  type Importance,
  type Size,
} from './state.ts';

/**
 * How a coverage stands in a link, version 1. Keys are never changed and never used again for something else; new parts of
 * a record are added at its end. A change of this file needs a migration and a link of the old form in the tests.
 */
export const linkVersion = 1;

/** Steps from older versions of the link to this one. */
const migrations: readonly Migration[] = [];

/** An assignment as links have it: by the holder's place in the list, since an id may be long and there are many. */
interface Placed extends Pick<Assignment, 'hours' | 'level'> {
  readonly place: number;
}

interface WireCapability extends Pick<Capability, 'importance' | 'hoursNeeded'> {
  readonly assignments: readonly Placed[];
}

/** A capability that is meant to differ from today; null where it is as today. */
interface WireTarget {
  readonly capability: CapabilityId | null;
  readonly importance: Importance | null;
  readonly hoursNeeded: number | null;
  readonly assignments: readonly Placed[];
}

/** The state of a link. */
interface Wire extends Readonly<Record<CapabilityId, WireCapability>> {
  readonly size: Size;
  readonly holders: readonly Holder[];
  /** Only what differs from today; null when there is no target. */
  readonly target: readonly WireTarget[] | null;
}

/** A place that no holder can have: 35 in base 36. */
const nowhere = 'z';

/** What the largest team could work; what each holder's week holds is seen to when they are all known. */
const hoursItem = optionalValue(numberValue({ min: 0, max: hoursPerWeek * limits.headcount.max }));

/**
 * Assignments as one item, parted by `-`: the holder's place as one base-36 digit, the level, and the hours if they are
 * known, as in `024-12` for four hours by the first holder and unknown hours by the second.
 */
const assignmentsItem: ItemCodec<readonly Placed[]> = {
  item: true,
  encode: (assignments) =>
    assignments
      .map(({ place, level, hours }) => {
        const digit = place >= 0 && place < maxHolders ? place.toString(36) : nowhere;
        return `${digit}${level}${hoursItem.encode(hours)}`;
      })
      .join('-'),
  decode(raw) {
    const issues: Issue[] = [];
    const value: Placed[] = [];
    for (const [index, text] of raw === '' ? [] : raw.split('-').entries()) {
      const [, digit = '', levelDigit = '', hours = ''] = /^([0-9a-z])([0-9])(.*)$/s.exec(text) ?? [];
      const level = levels.find((known) => String(known) === levelDigit);
      const read = hoursItem.decode(hours);
      if (level === undefined || !read.ok) {
        issues.push({ kind: 'invalid', path: `[${index}]` });
        continue;
      }
      issues.push(...read.issues.map((issue) => ({ ...issue, path: `[${index}].hours${issue.path}` })));
      value.push({ place: parseInt(digit, 36), level, hours: read.value });
    }
    return { ok: true, value, issues };
  },
};

const importanceItem = choiceValue({ core: 'c', useful: 'u', notRelevant: 'n', unknown: 'x' });
const neededItem = numberValue(limits.hoursNeeded);

/** One is written as nothing: most holders are one person. */
const headcountItem: ItemCodec<number> = {
  item: true,
  encode: (count) => (count === 1 ? '' : numberValue(limits.headcount).encode(count)),
  decode: (raw) =>
    raw === '' ? { ok: true, value: 1, issues: [] } : numberValue(limits.headcount).decode(raw),
};

const holderRows = rowsValue(
  [
    ['id', textValue({ max: maxId }), ''],
    ['label', textValue({ max: maxLabel }), ''],
    ['kind', choiceValue({ person: 'p', team: 't', agency: 'a', freelancer: 'f' }), 'person'],
    ['headcount', headcountItem, 1],
    ['totalHours', hoursItem, null],
  ],
  { max: maxHolders },
);

/** The key of each capability. */
const keys = {
  strategy: 'st',
  lead: 'le',
  plan: 'pl',
  create: 'cr',
  administer: 'ad',
  community: 'co',
  influencer: 'in',
  advertise: 'av',
  analyse: 'an',
} as const satisfies Record<CapabilityId, string>;

const targetRows = rowsValue(
  [
    ['capability', optionalValue(choiceValue(keys)), null],
    ['importance', optionalValue(importanceItem), null],
    ['hoursNeeded', optionalValue(neededItem), null],
    ['assignments', assignmentsItem, []],
  ],
  { max: capabilityIds.length },
);

/** Nothing where there is no target; `0-4` where there is one that is as today. */
const targetValue: ValueCodec<readonly WireTarget[] | null> = {
  encode: (target) => (target === null ? '' : targetRows.encode(target)),
  decode: (raw) => (raw === '' ? { ok: true, value: null, issues: [] } : targetRows.decode(raw)),
};

/** A capability, with what it takes where a part of it cannot be read. */
function capabilityValue({ importance, hoursNeeded }: WireCapability): ValueCodec<WireCapability> {
  return recordValue([
    ['importance', importanceItem, importance],
    ['hoursNeeded', neededItem, hoursNeeded],
    ['assignments', assignmentsItem, []],
  ]);
}

function fieldsFor(starting: Wire): Fields<Wire> {
  const field = (id: CapabilityId) => ({ key: keys[id], codec: capabilityValue(starting[id]) });
  return {
    size: {
      key: 'sz',
      codec: choiceValue({ '1-9': '1', '10-49': '10', '50-249': '50', '250+': '250' }),
    },
    holders: { key: 'ho', codec: holderRows },
    strategy: field('strategy'),
    lead: field('lead'),
    plan: field('plan'),
    create: field('create'),
    administer: field('administer'),
    community: field('community'),
    influencer: field('influencer'),
    advertise: field('advertise'),
    analyse: field('analyse'),
    target: { key: 'tg', codec: targetValue },
  };
}

function toWire({ size, holders, capabilities, target }: CoverageInputs): Wire {
  const places = new Map(holders.map(({ id }, place) => [id, place]));
  const wired = (capability: Capability): WireCapability => ({
    importance: capability.importance,
    hoursNeeded: capability.hoursNeeded,
    assignments: capability.assignments.map(({ holder, hours, level }) => ({
      place: places.get(holder) ?? -1,
      hours,
      level,
    })),
  });
  const today = byCapability((id) => wired(capabilities[id]));
  const differing = (id: CapabilityId, planned: Capabilities): WireTarget[] => {
    const { importance, hoursNeeded, assignments } = wired(planned[id]);
    const now = today[id];
    const row: WireTarget = {
      capability: id,
      importance: importance === now.importance ? null : importance,
      hoursNeeded: hoursNeeded === now.hoursNeeded ? null : hoursNeeded,
      assignments,
    };
    const isSame = row.importance === null && row.hoursNeeded === null;
    return isSame && assignmentsItem.encode(assignments) === assignmentsItem.encode(now.assignments)
      ? []
      : [row];
  };
  return {
    size,
    holders,
    ...today,
    target: target === null ? null : capabilityIds.flatMap((id) => differing(id, target)),
  };
}

function fromWire(wire: Wire): { inputs: CoverageInputs; notices: readonly Notice[] } {
  const { holders, moved } = withOwnIds(wire.holders);
  const notices: Notice[] = [...moved];
  const assigned = (placed: readonly Placed[]): Assignment[] =>
    // A place without a holder gives an id that nobody has, and is put in order with the rest.
    placed.map(({ place, hours, level }) => ({ holder: holders[place]?.id ?? '', hours, level }));
  const capabilities = byCapability((id): Capability => {
    const { importance, hoursNeeded, assignments } = wire[id];
    return { importance, hoursNeeded, assignments: assigned(assignments) };
  });
  const planned = new Map<CapabilityId, Capability>();
  for (const { capability: id, importance, hoursNeeded, assignments } of wire.target ?? []) {
    if (id === null) continue;
    if (planned.has(id)) notices.push({ key: `target.${id}`, kind: 'repaired' });
    else {
      planned.set(id, {
        importance: importance ?? capabilities[id].importance,
        hoursNeeded: hoursNeeded ?? capabilities[id].hoursNeeded,
        assignments: assigned(assignments),
      });
    }
  }
  const target = wire.target === null ? null : byCapability((id) => planned.get(id) ?? capabilities[id]);
  const inOrder = ordered({ size: wire.size, holders, capabilities, target });
  return { inputs: inOrder.inputs, notices: [...notices, ...inOrder.moved] };
}

/** What a link says beside the inputs: which edition gave which headline. */
export interface Stamp {
  readonly edition: string;
  readonly headline: string;
}

/** The fragment of a coverage, without `#`. */
export function writeCoverageLink(inputs: CoverageInputs, stamp: Stamp): string {
  const wire = toWire(inputs);
  return writeLink({
    version: linkVersion,
    tool: 'coverage',
    entries: writeFields(fieldsFor(wire), wire),
    ...stamp,
  });
}

/** A coverage link that was read. */
export interface OpenedCoverage {
  readonly inputs: CoverageInputs;
  readonly notices: readonly Notice[];
  /** Edition and headline as they were when the link was made; null when the link does not say. */
  readonly edition: string | null;
  readonly headline: string | null;
  readonly section: string | null;
  /** Fragment of the tool it was handed over from, for the way back. */
  readonly from: string | null;
}

/** A notice by the names of the method, not by the keys it is written under. */
function renamed(notice: Notice, target: Wire['target']): Notice {
  const name = /^[a-z]+/.exec(notice.key)?.[0] ?? '';
  if ((capabilityIds as readonly string[]).includes(name)) {
    return { ...notice, key: `capabilities.${notice.key}` };
  }
  const key = notice.key.replace(/^target\[(\d+)\](.*)$/s, (_, row: string, rest: string) => {
    const id = target?.[Number(row)]?.capability;
    return id == null ? 'target' : `target.${id}${rest}`;
  });
  return { ...notice, key };
}

/** More notices than this help nobody. */
const maxNotices = 40;

/**
 * Reads a coverage from an address, a fragment or a query; null when there is no link in it. Never throws: what could not be
 * read has its starting value, and a notice. Holders are never starting values, since nobody would have named them.
 */
export function openCoverageLink(text: string, starting: CoverageInputs): OpenedCoverage | null {
  const link = openLink(text, { tool: 'coverage', version: linkVersion });
  if (!link.present) return null;
  const entries = migrateEntries(link.entries, link.version, migrations);
  const capabilities = byCapability((id) => ({ ...starting.capabilities[id], assignments: [] }));
  const unnamed = toWire({ size: starting.size, holders: [], capabilities, target: null });
  const { state, notices } = readFields(fieldsFor(unnamed), { entries, notices: link.notices }, unnamed);
  const { inputs, notices: repaired } = fromWire(state);
  return {
    inputs,
    notices: [...notices.map((notice) => renamed(notice, state.target)), ...repaired].slice(0, maxNotices),
    edition: link.edition,
    headline: link.headline,
    section: link.section,
    from: link.from,
  };
}
