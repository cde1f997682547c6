import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageInputs } from '../../../tests/support/coverage-arbitraries.ts';
import { hoursOf } from '../../../tests/support/coverage-hours.ts';
import {
  addHolder,
  dropTarget,
  freeId,
  leastHeadcount,
  mostHeld,
  removeHolder,
  sameLabels,
  setAssignment,
  setHoursNeeded,
  setImportance,
  startTarget,
  updateHolder,
  withSize,
  type Stage,
} from './plan.ts';
import {
  capabilityIds,
  fields,
  holderKinds,
  importances,
  levels,
  maxHolders,
  maxLabel,
  mostHours,
  sizes,
  startingCoverage,
  type CoverageInputs,
} from './state.ts';

const hours = hoursOf({ '1-9': 1, '10-49': 2, '50-249': 3, '250+': 4 });
const start = startingCoverage(hours);

/** A person, a team and an agency. */
const three = (['person', 'team', 'agency'] as const).reduce(
  (inputs, kind) => addHolder(inputs, kind).inputs,
  start,
);

describe('a new id', () => {
  it('is the first that is free, with a number after the alphabet', () => {
    const taken = (ids: readonly string[]): string => freeId({ holders: ids.map((id) => ({ id })) });
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
    expect(taken([])).toBe('a');
    expect(taken(['a', 'c'])).toBe('b');
    expect(taken(alphabet)).toBe('a1');
    expect(taken([...alphabet, ...alphabet.map((letter) => `${letter}1`)])).toBe('a2');
  });
});

describe('a holder', () => {
  it('is added with nothing to do, a team as two', () => {
    expect(three.holders).toEqual([
      { id: 'a', label: '', kind: 'person', headcount: 1, totalHours: null },
      { id: 'b', label: '', kind: 'team', headcount: 2, totalHours: null },
      { id: 'c', label: '', kind: 'agency', headcount: 1, totalHours: null },
    ]);
    expect(three.capabilities).toEqual(start.capabilities);
  });

  it('is not added beyond the limit', () => {
    let full = start;
    for (let i = 0; i < maxHolders; i += 1) full = addHolder(full, 'person').inputs;
    expect(addHolder(full, 'person')).toEqual({ inputs: full, id: null });
  });

  it('is removed with all it does, today and in the target', () => {
    const busy = startTarget(setAssignment(three, 'today', 'plan', 'a', {}));
    const without = removeHolder(busy, 'a');
    expect(without.holders.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(without.capabilities.plan.assignments).toEqual([]);
    expect(without.target?.plan.assignments).toEqual([]);
    expect(removeHolder(busy, 'x')).toBe(busy);
  });

  it('gets a label without line breaks and no longer than allowed', () => {
    const named = updateHolder(three, 'a', { label: `Webb\nredaktör${'x'.repeat(100)}` });
    expect(named.holders[0]?.label.startsWith('Webb redaktör')).toBe(true);
    expect(named.holders[0]?.label).toHaveLength(maxLabel);
  });

  it('keeps its headcount only as a team, and a team made of a person is two', () => {
    const heads = (inputs: CoverageInputs): number | undefined => inputs.holders[0]?.headcount;
    const team = updateHolder(three, 'a', { kind: 'team' });
    expect(heads(team)).toBe(2);
    expect(heads(updateHolder(three, 'a', { kind: 'team', headcount: 5 }))).toBe(5);
    expect(heads(updateHolder(team, 'a', { headcount: 1 }))).toBe(1);
    expect(heads(updateHolder(team, 'a', { kind: 'freelancer' }))).toBe(1);
    expect(heads(updateHolder(three, 'a', { headcount: 5 }))).toBe(1);
    expect(heads(updateHolder(team, 'a', { headcount: NaN }))).toBe(1);
    expect(heads(updateHolder(team, 'a', { headcount: 1e9 }))).toBe(fields.headcount.max);
  });

  it('has no more hours than its week, in all and in each thing it does', () => {
    let inputs = setAssignment(three, 'today', 'plan', 'b', { hours: 300 });
    inputs = updateHolder(inputs, 'b', { totalHours: 336 });
    expect(inputs.capabilities.plan.assignments[0]?.hours).toBe(300);
    const alone = updateHolder(inputs, 'b', { kind: 'person' });
    expect(alone.holders[1]?.totalHours).toBe(168);
    expect(alone.capabilities.plan.assignments[0]?.hours).toBe(168);
  });

  it('tells the most hours that stand anywhere at it, and how many people those take', () => {
    expect(mostHeld(three, 'b')).toBe(0);
    let inputs = updateHolder(three, 'b', { totalHours: 20 });
    inputs = startTarget(setAssignment(inputs, 'today', 'plan', 'b', { hours: 30 }));
    inputs = setAssignment(inputs, 'target', 'lead', 'b', { hours: 40 });
    expect(mostHeld(inputs, 'b')).toBe(40);
    expect([0, 168, 168.1, 336].map(leastHeadcount)).toEqual([1, 1, 2, 2]);
  });

  it('that becomes a team has as many people as its hours take', () => {
    const { inputs, id } = addHolder(start, 'agency');
    const busy = updateHolder(inputs, id ?? '', { totalHours: 500 });
    expect(updateHolder(busy, id ?? '', { kind: 'team' }).holders[0]).toMatchObject({
      headcount: 3,
      totalHours: 500,
    });
  });

  it('that does not exist changes nothing', () => {
    expect(updateHolder(three, 'x', { label: 'X' })).toBe(three);
    expect(setAssignment(three, 'today', 'plan', 'x', {})).toBe(three);
  });
});

describe('an assignment', () => {
  it('starts at level 2 with unknown hours, in a capability that then counts', () => {
    const inputs = setAssignment(three, 'today', 'plan', 'a', {});
    expect(inputs.capabilities.plan).toEqual({
      importance: 'core',
      hoursNeeded: 2,
      assignments: [{ holder: 'a', hours: null, level: 2 }],
    });
    expect(setAssignment(three, 'today', 'influencer', 'a', {}).capabilities.influencer.importance).toBe(
      'useful',
    );
  });

  it('leaves a capability that is not relevant as it is', () => {
    const inputs = setImportance(three, 'today', 'plan', 'notRelevant');
    expect(setAssignment(inputs, 'today', 'plan', 'a', {}).capabilities.plan.importance).toBe('notRelevant');
  });

  it('is changed in its place, and taken away by null', () => {
    let inputs = setAssignment(three, 'today', 'plan', 'a', { hours: 4, level: 3 });
    inputs = setAssignment(inputs, 'today', 'plan', 'b', {});
    inputs = setAssignment(inputs, 'today', 'plan', 'a', { hours: 5 });
    expect(inputs.capabilities.plan.assignments).toEqual([
      { holder: 'a', hours: 5, level: 3 },
      { holder: 'b', hours: null, level: 2 },
    ]);
    expect(setAssignment(inputs, 'today', 'plan', 'a', null).capabilities.plan.assignments).toEqual([
      { holder: 'b', hours: null, level: 2 },
    ]);
  });

  it('takes hours to ten decimals within the week, and what is no number as unknown', () => {
    const hoursOfA = (typed: number): number | null | undefined =>
      setAssignment(three, 'today', 'plan', 'a', { hours: typed }).capabilities.plan.assignments[0]?.hours;
    expect([169, -1, 0.1 + 0.2, NaN, Infinity].map(hoursOfA)).toEqual([168, 0, 0.3, null, 168]);
  });

  it('in the target leaves today alone, and needs a target', () => {
    const planned = startTarget(three);
    const inputs = setAssignment(planned, 'target', 'plan', 'a', {});
    expect(inputs.capabilities).toBe(planned.capabilities);
    expect(inputs.target?.plan.assignments).toHaveLength(1);
    expect(setAssignment(three, 'target', 'plan', 'a', {})).toBe(three);
  });
});

describe('needed hours', () => {
  it('stay within what is allowed', () => {
    const needed = (typed: number): number =>
      setHoursNeeded(start, 'today', 'plan', typed).capabilities.plan.hoursNeeded;
    expect([12.5, -3, 1e9, NaN].map(needed)).toEqual([12.5, 0, 10_000, 2]);
  });

  it('follow the size where they are as they started, today and in the target', () => {
    let inputs = startTarget(setHoursNeeded(start, 'today', 'plan', 7));
    inputs = setHoursNeeded(inputs, 'target', 'lead', 9);
    const moved = withSize(inputs, '250+', hours);
    expect(moved.size).toBe('250+');
    expect(moved.capabilities.plan.hoursNeeded).toBe(7);
    expect(moved.capabilities.lead.hoursNeeded).toBe(4);
    expect(moved.target?.lead.hoursNeeded).toBe(9);
    expect(moved.target?.create.hoursNeeded).toBe(4);
    expect(withSize(moved, '10-49', hours)).toEqual(inputs);
  });
});

describe('a target', () => {
  it('starts as today, is not started over, and can be dropped', () => {
    const planned = startTarget(three);
    expect(planned.target).toEqual(three.capabilities);
    const changed = setImportance(planned, 'target', 'plan', 'useful');
    expect(changed.capabilities.plan.importance).toBe('unknown');
    expect(startTarget(changed)).toBe(changed);
    expect(dropTarget(changed)).toEqual(three);
  });
});

describe('the same label twice', () => {
  it('is found whatever the case and blanks; no label is no label', () => {
    const labels = ['Redaktör', '', 'redaktör ', 'Chef', '', 'Byrå', 'BYRÅ'];
    const inputs = labels.reduce((now, label) => addHolder(now, 'person', label).inputs, start);
    expect(sameLabels(inputs)).toEqual([
      ['a', 'c'],
      ['f', 'g'],
    ]);
    expect(sameLabels(three)).toEqual([]);
  });
});

describe('any changes, one after the other', () => {
  const id = fc.constantFrom(...capabilityIds);
  const stage = fc.constantFrom<Stage[]>('today', 'target');
  const holder = fc.constantFrom(...'abcdefgh', 'nobody');
  const number = fc.oneof(fc.double(), fc.integer({ min: -10, max: 200 }));
  type Change = (inputs: CoverageInputs) => CoverageInputs;
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(fc.constantFrom(...holderKinds), fc.string()).map(
      ([kind, label]): Change =>
        (inputs) =>
          addHolder(inputs, kind, label).inputs,
    ),
    holder.map(
      (one): Change =>
        (inputs) =>
          removeHolder(inputs, one),
    ),
    fc
      .tuple(
        holder,
        fc.record(
          {
            kind: fc.constantFrom(...holderKinds),
            headcount: number,
            totalHours: fc.option(number),
            label: fc.string(),
          },
          { requiredKeys: [] },
        ),
      )
      .map(
        ([one, patch]): Change =>
          (inputs) =>
            updateHolder(inputs, one, patch),
      ),
    fc
      .tuple(
        stage,
        id,
        holder,
        fc.option(
          fc.record({ hours: fc.option(number), level: fc.constantFrom(...levels) }, { requiredKeys: [] }),
        ),
      )
      .map(
        ([which, capability, one, patch]): Change =>
          (inputs) =>
            setAssignment(inputs, which, capability, one, patch),
      ),
    fc.tuple(stage, id, fc.constantFrom(...importances)).map(
      ([which, capability, importance]): Change =>
        (inputs) =>
          setImportance(inputs, which, capability, importance),
    ),
    fc.tuple(stage, id, number).map(
      ([which, capability, needed]): Change =>
        (inputs) =>
          setHoursNeeded(inputs, which, capability, needed),
    ),
    fc.constantFrom(...sizes).map(
      (size): Change =>
        (inputs) =>
          withSize(inputs, size, hours),
    ),
    fc.constantFrom<Change[]>(startTarget, dropTarget),
  );

  it('leave a state that is valid in all its parts', () => {
    fc.assert(
      fc.property(coverageInputs, fc.array(change, { maxLength: 20 }), (first, changes) => {
        const inputs = changes.reduce((now, next) => next(now), first);
        const ids = inputs.holders.map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { label, kind, headcount, totalHours } of inputs.holders) {
          expect(label.length).toBeLessThanOrEqual(maxLabel * 2);
          expect(Number.isInteger(headcount) && headcount >= 1 && headcount <= 1000).toBe(true);
          if (kind !== 'team') expect(headcount).toBe(1);
          if (totalHours !== null) expect(totalHours).toBeLessThanOrEqual(mostHours({ kind, headcount }));
        }
        for (const state of [inputs.capabilities, ...(inputs.target === null ? [] : [inputs.target])]) {
          for (const { hoursNeeded, assignments } of Object.values(state)) {
            expect(hoursNeeded >= 0 && hoursNeeded <= fields.hoursNeeded.max).toBe(true);
            const who = assignments.map((one) => one.holder);
            expect(new Set(who).size).toBe(who.length);
            for (const { holder: one, hours: worked } of assignments) {
              const found = inputs.holders.find((other) => other.id === one);
              expect(found).toBeDefined();
              if (found !== undefined && worked !== null) {
                expect(worked >= 0 && worked <= mostHours(found)).toBe(true);
              }
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
