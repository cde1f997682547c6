import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageInputs } from '../../../tests/support/coverage-arbitraries.ts';
import { sameHours } from '../../../tests/support/coverage-hours.ts';
import { addHolder, setAssignment, setImportance, startTarget, updateHolder } from './plan.ts';
import {
  hasLost,
  people,
  quickAnswers,
  quickOf,
  withFormer,
  withQuick,
  withSameAsOne,
  withWho,
  type QuickAnswer,
} from './quick.ts';
import {
  capabilityIds,
  maxHolders,
  startingCoverage,
  usualImportance,
  type CapabilityId,
  type CoverageInputs,
  type HolderKind,
} from './state.ts';

const start = startingCoverage(sameHours(10));

function withPeople(...labels: string[]): CoverageInputs {
  return labels.reduce((inputs, label) => addHolder(inputs, 'person', label).inputs, start);
}

function answered(...answers: [CapabilityId, QuickAnswer][]): CoverageInputs {
  return answers.reduce((inputs, [id, answer]) => withQuick(inputs, id, answer), start);
}

describe('an answer of the short form', () => {
  it.each<[QuickAnswer, HolderKind[]]>([
    ['nobody', []],
    ['one', ['person']],
    ['standIn', ['person', 'person']],
    ['team', ['team']],
    ['outside', ['agency']],
  ])('%s makes the capability known, with the holders it speaks of', (answer, kinds) => {
    const inputs = withQuick(start, 'plan', answer);
    expect(inputs.holders.map(({ kind, label }) => [kind, label])).toEqual(kinds.map((kind) => [kind, '']));
    expect(inputs.capabilities.plan).toEqual({
      importance: 'core',
      hoursNeeded: 10,
      assignments: inputs.holders.map(({ id }) => ({ holder: id, hours: null, level: 2 })),
    });
  });

  it.each(['unknown', 'notRelevant'] as const)('%s leaves nobody there', (answer) => {
    const inputs = withQuick(answered(['plan', 'standIn']), 'plan', answer);
    expect(inputs.capabilities.plan).toMatchObject({ importance: answer, assignments: [] });
    expect(inputs.holders).toEqual([]);
  });

  it('gives the usual importance when there was none, and keeps the one there was', () => {
    expect(withQuick(start, 'influencer', 'one').capabilities.influencer.importance).toBe('useful');
    const useful = {
      ...start,
      capabilities: {
        ...start.capabilities,
        plan: { ...start.capabilities.plan, importance: 'useful' as const },
      },
    };
    expect(withQuick(useful, 'plan', 'one').capabilities.plan.importance).toBe('useful');
    expect(withQuick(withQuick(start, 'plan', 'notRelevant'), 'plan', 'nobody').capabilities.plan).toEqual({
      ...start.capabilities.plan,
      importance: 'core',
    });
  });

  it('takes the one who does most, and keeps who was there', () => {
    let inputs = withPeople('Assistent', 'Redaktör');
    inputs = setAssignment(inputs, 'today', 'plan', 'b', {});
    inputs = setAssignment(inputs, 'today', 'create', 'b', {});
    inputs = setAssignment(inputs, 'today', 'lead', 'a', { hours: 3, level: 3 });
    expect(quickOf(withQuick(inputs, 'analyse', 'one'), 'analyse').holder).toBe('b');
    const withStandIn = withQuick(inputs, 'lead', 'standIn');
    expect(quickOf(withStandIn, 'lead')).toEqual({ answer: 'standIn', holder: 'a', backup: 'b' });
    expect(withStandIn.capabilities.lead.assignments).toEqual([
      { holder: 'a', hours: 3, level: 3 },
      { holder: 'b', hours: null, level: 2 },
    ]);
    expect(withQuick(withStandIn, 'lead', 'one')).toEqual(inputs);
  });

  it('prefers who does it to who is learning it', () => {
    let inputs = withPeople('Assistent', 'Redaktör');
    inputs = setAssignment(inputs, 'today', 'plan', 'a', { level: 1 });
    inputs = setAssignment(inputs, 'today', 'plan', 'b', { level: 3 });
    expect(quickOf(inputs, 'plan').answer).toBeNull();
    expect(quickOf(withQuick(inputs, 'plan', 'one'), 'plan').holder).toBe('b');
    expect(withQuick(inputs, 'plan', 'standIn').capabilities.plan.assignments).toEqual([
      { holder: 'b', hours: null, level: 3 },
      { holder: 'a', hours: null, level: 2 },
    ]);
  });

  it('takes a freelancer there is for an outside supplier', () => {
    const { inputs } = addHolder(start, 'freelancer', 'Filmare');
    expect(quickOf(withQuick(inputs, 'create', 'outside'), 'create')).toEqual({
      answer: 'outside',
      holder: 'a',
      backup: null,
    });
  });

  it('starts a team as two, so that it is its own backup', () => {
    expect(answered(['community', 'team']).holders[0]?.headcount).toBe(2);
  });

  it('changes nothing when a new holder would be one too many', () => {
    let full = start;
    for (let i = 0; i < maxHolders; i += 1) full = addHolder(full, 'agency').inputs;
    expect(withQuick(full, 'plan', 'team')).toBe(full);
  });

  it('keeps a holder without a name who does something in the target', () => {
    const planned = startTarget(answered(['plan', 'one']));
    expect(withQuick(planned, 'plan', 'nobody').holders).toHaveLength(1);
  });
});

describe('reading a capability for the short form', () => {
  it('says nothing of what is filled in in more detail', () => {
    let inputs = withPeople('A', 'B', 'C');
    for (const id of ['a', 'b', 'c']) inputs = setAssignment(inputs, 'today', 'plan', id, {});
    inputs = setAssignment(inputs, 'today', 'lead', 'a', { level: 1 });
    inputs = addHolder(inputs, 'team').inputs;
    inputs = setAssignment(inputs, 'today', 'create', 'a', {});
    inputs = setAssignment(inputs, 'today', 'create', 'd', {});
    for (const id of ['plan', 'lead', 'create'] as const) {
      expect(quickOf(inputs, id)).toEqual({ answer: null, holder: null, backup: null });
    }
  });

  it('overlooks hours, level 3 and those at level 0', () => {
    let inputs = withPeople('A', 'B');
    inputs = setAssignment(inputs, 'today', 'plan', 'a', { hours: 4, level: 3 });
    inputs = setAssignment(inputs, 'today', 'plan', 'b', { level: 0 });
    expect(quickOf(inputs, 'plan')).toEqual({ answer: 'one', holder: 'a', backup: null });
  });

  it('gives back every answer that was given, and knows the starting state as unknown', () => {
    expect(capabilityIds.map((id) => quickOf(start, id).answer)).toEqual(capabilityIds.map(() => 'unknown'));
    fc.assert(
      fc.property(
        coverageInputs,
        fc.constantFrom(...capabilityIds),
        fc.constantFrom(...quickAnswers),
        (inputs, id, answer) => {
          const after = withQuick(inputs, id, answer);
          const { holder, backup } = quickOf(after, id);
          expect(quickOf(after, id).answer).toBe(answer);
          expect(holder !== null).toBe(['one', 'standIn', 'team', 'outside'].includes(answer));
          expect(backup !== null).toBe(answer === 'standIn');
          expect(withQuick(after, id, answer)).toBe(after);
          for (const other of capabilityIds.filter((one) => one !== id)) {
            expect(after.capabilities[other]).toEqual(inputs.capabilities[other]);
          }
          const ids = after.holders.map((one) => one.id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('comes back to the same state after any answers and then those of before', () => {
    const anyAnswers = fc.tuple(...capabilityIds.map(() => fc.constantFrom(...quickAnswers)));
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (first, then) => {
        const give = (inputs: CoverageInputs, answers: readonly QuickAnswer[]): CoverageInputs =>
          answers.reduce((now, answer, i) => withQuick(now, capabilityIds[i] ?? 'plan', answer), inputs);
        const after = give(give(start, first), then);
        expect(capabilityIds.map((id) => quickOf(after, id).answer)).toEqual(then);
        for (const [i, id] of capabilityIds.entries()) {
          const answer = then[i] ?? 'unknown';
          const expected = answer === 'unknown' || answer === 'notRelevant' ? answer : usualImportance(id);
          expect(after.capabilities[id].importance).toBe(expected);
        }
        const used = new Set(
          capabilityIds.flatMap((id) => after.capabilities[id].assignments.map(({ holder }) => holder)),
        );
        expect(after.holders.map(({ id }) => id).sort()).toEqual([...used].sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('choosing who', () => {
  it('puts someone who is there in the place', () => {
    const inputs = withQuick(withPeople('A', 'B', 'C'), 'plan', 'standIn');
    const other = withWho(inputs, 'plan', 'backup', { id: 'c' });
    expect(quickOf(other, 'plan')).toEqual({ answer: 'standIn', holder: 'a', backup: 'c' });
    expect(quickOf(withWho(other, 'plan', 'holder', { id: 'b' }), 'plan')).toEqual({
      answer: 'standIn',
      holder: 'b',
      backup: 'c',
    });
  });

  it('lets holder and stand-in change places', () => {
    const inputs = withQuick(withPeople('A', 'B'), 'plan', 'standIn');
    for (const swapped of [
      withWho(inputs, 'plan', 'holder', { id: 'b' }),
      withWho(inputs, 'plan', 'backup', { id: 'a' }),
    ]) {
      expect(quickOf(swapped, 'plan')).toEqual({ answer: 'standIn', holder: 'b', backup: 'a' });
    }
  });

  it('adds someone by a new label, and forgets the one without who was there', () => {
    const inputs = withWho(answered(['plan', 'one']), 'plan', 'holder', { label: ' Webbredaktör ' });
    expect(inputs.holders).toEqual([
      { id: 'b', label: 'Webbredaktör', kind: 'person', headcount: 1, totalHours: null },
    ]);
    expect(quickOf(inputs, 'plan').holder).toBe('b');
  });

  it('means the one who has the label already', () => {
    const inputs = withQuick(withPeople('A', 'Webbredaktör'), 'plan', 'one');
    const same = withWho(inputs, 'plan', 'holder', { label: 'webbredaktör' });
    expect(same.holders).toEqual(inputs.holders);
    expect(quickOf(same, 'plan').holder).toBe('b');
  });

  it('always adds someone by an empty label', () => {
    const inputs = withQuick(withPeople('A'), 'plan', 'one');
    expect(withWho(inputs, 'plan', 'holder', { label: '' }).holders).toHaveLength(2);
  });

  it('keeps the kind of supplier that was there', () => {
    const { inputs } = addHolder(start, 'freelancer', 'Filmare');
    const outside = withQuick(inputs, 'create', 'outside');
    expect(withWho(outside, 'create', 'holder', { label: 'Klippare' }).holders[1]?.kind).toBe('freelancer');
  });

  it('changes nothing for an answer without such a place, or a holder of another kind', () => {
    const inputs = withQuick(addHolder(withPeople('A'), 'team', 'T').inputs, 'plan', 'one');
    expect(withWho(inputs, 'plan', 'backup', { id: 'a' })).toBe(inputs);
    expect(withWho(inputs, 'plan', 'holder', { id: 'b' })).toBe(inputs);
    expect(withWho(inputs, 'plan', 'holder', { id: 'nobody' })).toBe(inputs);
    expect(withWho(inputs, 'lead', 'holder', { label: 'X' })).toBe(inputs);
  });

  it('never changes the answer, whatever is chosen', () => {
    const choice = fc.oneof(
      fc.record({ id: fc.constantFrom(...'abcdefghijk') }),
      fc.record({ label: fc.constantFrom('', 'Webbredaktör', 'Ny roll') }),
    );
    fc.assert(
      fc.property(
        coverageInputs,
        fc.constantFrom(...capabilityIds),
        fc.constantFrom('holder' as const, 'backup' as const),
        choice,
        (inputs, id, part, chosen) => {
          const after = withWho(inputs, id, part, chosen);
          expect(quickOf(after, id).answer).toBe(quickOf(inputs, id).answer);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('two of a kind with the same label', () => {
  const two = withPeople('Webbredaktör', 'webbredaktör ');
  const apart = setAssignment(setAssignment(two, 'today', 'plan', 'a', { hours: 3 }), 'today', 'lead', 'b', {
    hours: 2,
    level: 3,
  });

  it('become one that does what both did, today and in the target', () => {
    const joined = withSameAsOne(startTarget(apart), 'b');
    expect(joined.holders.map(({ id }) => id)).toEqual(['a']);
    expect(joined.capabilities.plan.assignments).toEqual([{ holder: 'a', hours: 3, level: 2 }]);
    expect(joined.capabilities.lead.assignments).toEqual([{ holder: 'a', hours: 2, level: 3 }]);
    expect(joined.target).toEqual(joined.capabilities);
  });

  it('stay two where both hold the same, where the kind is another, and where there is no label', () => {
    const both = setAssignment(apart, 'today', 'plan', 'b', {});
    expect(withSameAsOne(both, 'b')).toBe(both);
    const team = addHolder(withPeople('Webbredaktör'), 'team', 'Webbredaktör').inputs;
    expect(withSameAsOne(team, 'b')).toBe(team);
    const unnamed = withPeople('', '');
    expect(withSameAsOne(unnamed, 'b')).toBe(unnamed);
  });
});

describe('who can be chosen', () => {
  it('is of the same kind, agencies and freelancers together', () => {
    const kinds = ['person', 'team', 'agency', 'freelancer'] as const;
    const inputs = kinds.reduce((now, kind) => addHolder(now, kind).inputs, start);
    const ids = (kind: HolderKind): string[] => people(inputs, kind).map(({ id }) => id);
    expect(kinds.map(ids)).toEqual([['a'], ['b'], ['c', 'd'], ['c', 'd']]);
  });
});

describe('what an answer replaces', () => {
  /** An editor with five hours of planning, who is the only person. */
  const detailed = setAssignment(withPeople('Redaktör'), 'today', 'plan', 'a', { hours: 5, level: 3 });

  it('is lost when hours, a level or an importance go that no answer says', () => {
    expect(hasLost(withQuick(detailed, 'plan', 'team'), detailed, 'plan')).toBe(true);
    expect(hasLost(withQuick(detailed, 'plan', 'standIn'), detailed, 'plan')).toBe(false);
    const plain = answered(['plan', 'one']);
    expect(hasLost(withQuick(plain, 'plan', 'team'), plain, 'plan')).toBe(false);
    const useful = setImportance(plain, 'today', 'plan', 'useful');
    expect(hasLost(withQuick(useful, 'plan', 'team'), useful, 'plan')).toBe(false);
    expect(hasLost(withQuick(useful, 'plan', 'notRelevant'), useful, 'plan')).toBe(true);
    const freelancer = updateHolder(answered(['plan', 'outside']), 'a', { kind: 'freelancer' });
    expect(hasLost(withQuick(freelancer, 'plan', 'nobody'), freelancer, 'plan')).toBe(true);
    const many = updateHolder(answered(['plan', 'team']), 'a', { headcount: 7 });
    expect(hasLost(withQuick(many, 'plan', 'nobody'), many, 'plan')).toBe(true);
    const three = ['a', 'b', 'c'].reduce(
      (inputs, holder) => setAssignment(inputs, 'today', 'plan', holder, {}),
      withPeople('A', 'B', 'C'),
    );
    expect(hasLost(withQuick(three, 'plan', 'one'), three, 'plan')).toBe(true);
  });

  it('comes back with hours and level, and without whoever was there instead', () => {
    for (const answer of quickAnswers) {
      const now = withQuick(detailed, 'plan', answer);
      expect(withFormer(now, detailed, 'plan')).toEqual(detailed);
    }
  });

  it('never gives what someone did to another who has their id now', () => {
    let former = setAssignment(answered(['plan', 'one']), 'today', 'plan', 'a', { hours: 5 });
    let now = withQuick(former, 'plan', 'nobody');
    expect(now.holders).toEqual([]);
    now = updateHolder(withQuick(now, 'lead', 'team'), 'a', { label: 'Kundtjänst' });
    now = withFormer(now, former, 'plan');
    expect(now.holders.map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ['a', 'team', 'Kundtjänst'],
      ['b', 'person', ''],
    ]);
    expect(now.capabilities.plan.assignments).toEqual([{ holder: 'b', hours: 5, level: 2 }]);

    former = setAssignment(answered(['plan', 'one']), 'today', 'plan', 'a', { hours: 5 });
    now = withQuick(withQuick(former, 'plan', 'nobody'), 'lead', 'one', ['a']);
    expect(now.holders.map(({ id }) => id)).toEqual(['b']);
    now = withFormer(now, former, 'plan');
    expect(quickOf(now, 'plan').holder).toBe('a');
    expect(quickOf(now, 'lead').holder).toBe('b');
  });

  it('means the one of the kind who has taken over the label', () => {
    const now = addHolder(withQuick(start, 'lead', 'nobody'), 'person', ' redaktör ', ['a']).inputs;
    const back = withFormer(now, detailed, 'plan');
    expect(back.holders).toHaveLength(1);
    expect(back.capabilities.plan.assignments).toEqual([{ holder: 'b', hours: 5, level: 3 }]);
  });

  it('stays away when there is no room for whoever did it', () => {
    let full = start;
    for (let i = 0; i < maxHolders; i += 1) full = addHolder(full, 'agency', `Byrå ${i}`).inputs;
    expect(withFormer(full, detailed, 'plan')).toBe(full);
  });

  it('comes back as a valid state, and only in its own capability, whatever was answered meanwhile', () => {
    const any = fc.array(fc.tuple(fc.constantFrom(...capabilityIds), fc.constantFrom(...quickAnswers)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(coverageInputs, any, fc.constantFrom(...capabilityIds), (former, answers, id) => {
        const now = answers.reduce((inputs, [one, answer]) => withQuick(inputs, one, answer), former);
        const back = withFormer(now, former, id);
        const ids = back.holders.map((holder) => holder.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(maxHolders);
        for (const one of capabilityIds) {
          const does = back.capabilities[one].assignments.map(({ holder }) => holder);
          expect(new Set(does).size).toBe(does.length);
          expect(does.every((holder) => ids.includes(holder))).toBe(true);
          if (one !== id) expect(back.capabilities[one]).toEqual(now.capabilities[one]);
        }
      }),
    );
  });
});
