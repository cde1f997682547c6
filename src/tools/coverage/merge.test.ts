import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageInputs, everydayCoverage } from '../../../tests/support/coverage-arbitraries.ts';
import { sameHours } from '../../../tests/support/coverage-hours.ts';
import {
  mergeCoverage,
  mostAnswers,
  numbersOf,
  timesCounted,
  type Merged,
  type MergedCapability,
} from './merge.ts';
import { evaluateCoverage } from './model.ts';
import { addHolder, setAssignment, setHoursNeeded, setImportance } from './plan.ts';
import {
  capabilityIds,
  startingCoverage,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type HolderKind,
} from './state.ts';

const start = startingCoverage(sameHours(10));

/** An answer that says that these plan, each for so many hours. */
function planned(
  needed: number,
  ...who: (readonly [label: string, kind: HolderKind, hours: number | null])[]
): CoverageInputs {
  const inputs = setHoursNeeded(setImportance(start, 'today', 'plan', 'core'), 'today', 'plan', needed);
  return who.reduce((now, [label, kind, worked]) => {
    const { inputs: added, id } = addHolder(now, kind, label);
    return setAssignment(added, 'today', 'plan', id ?? '', { hours: worked });
  }, inputs);
}

function planOf(merged: Merged): MergedCapability {
  const plan = merged.capabilities.find(({ id }) => id === 'plan');
  if (plan === undefined) throw new Error('There is no row for planning.');
  return plan;
}

describe('four answers side by side', () => {
  const four = (): Merged =>
    mergeCoverage([
      planned(12, ['Webbredaktör', 'person', 8]),
      planned(6, ['webbredaktör ', 'person', 6], ['', 'agency', 4]),
      planned(8),
      start,
    ]);

  it('counts the statuses, and those who do not know', () => {
    expect(four().count).toBe(4);
    expect(planOf(four()).statuses).toEqual([
      { status: 'covered', count: 1 },
      { status: 'thin', count: 1 },
      { status: 'uncovered', count: 1 },
      { status: 'unknown', count: 1 },
    ]);
    expect(planOf(four()).unknown).toBe(1);
  });

  it('says who is named, by how many, and how they are written', () => {
    expect(planOf(four()).named.map(({ label, kind, by }) => [label, kind, by.length])).toEqual([
      ['Webbredaktör', 'person', 2],
      ['', 'agency', 1],
    ]);
    for (const { by } of planOf(four()).named)
      expect(by.every((number) => number >= 1 && number <= 4)).toBe(true);
  });

  it('gives the lowest and the highest hours of those who know', () => {
    expect(planOf(four()).hoursNeeded).toEqual({ low: 6, high: 12 });
    expect(planOf(four()).hoursAvailable).toEqual({ low: 0, high: 10 });
  });

  it('counts three different answers as two disagreements', () => {
    expect(planOf(four()).disagreement).toBe(2);
  });

  it('keeps the headline figures of each answer, by number', () => {
    expect([...four().answers].sort((a, b) => b.covered - a.covered || a.unknown - b.unknown)).toEqual([
      { covered: 1, relevant: 1, unknown: 8 },
      { covered: 0, relevant: 1, unknown: 8 },
      { covered: 0, relevant: 1, unknown: 8 },
      { covered: 0, relevant: 0, unknown: 9 },
    ]);
    // The number of an answer is the same everywhere: the one with an agency is the one that is covered.
    const [agency] = planOf(four()).named.filter(({ kind }) => kind === 'agency');
    expect(four().answers[(agency?.by[0] ?? 0) - 1]?.covered).toBe(1);
  });
});

describe('disagreement', () => {
  const between = (...answers: CoverageInputs[]): number => planOf(mergeCoverage(answers)).disagreement;

  it('is nothing when the same role does it, whatever it is called in the link', () => {
    const other = planned(10, ['Chef', 'person', null]);
    const renamed = addHolder(other, 'person', 'redaktör').inputs;
    expect(
      between(planned(10, ['Redaktör', 'person', 12]), {
        ...setAssignment(setAssignment(renamed, 'today', 'plan', 'a', null), 'today', 'plan', 'b', {}),
      }),
    ).toBe(0);
  });

  it('is there when the role is another, or of another kind, or the status is', () => {
    const one = planned(10, ['Redaktör', 'person', null]);
    expect(between(one, planned(10, ['Chef', 'person', null]))).toBe(1);
    expect(between(one, planned(10, ['Redaktör', 'freelancer', null]))).toBe(1);
    expect(between(one, planned(10, ['Redaktör', 'person', 2]))).toBe(1);
    expect(between(one, setImportance(start, 'today', 'plan', 'notRelevant'))).toBe(1);
  });

  it('does not count those who do not know', () => {
    expect(between(planned(10, ['Redaktör', 'person', null]), start)).toBe(0);
    expect(between(start, start)).toBe(0);
  });
});

describe('what is not known or not relevant', () => {
  it('has no hours and names nobody', () => {
    const one = setImportance(planned(10, ['Redaktör', 'person', 5]), 'today', 'plan', 'notRelevant');
    const other = setImportance(planned(10, ['Redaktör', 'person', 5]), 'today', 'plan', 'unknown');
    expect(planOf(mergeCoverage([one, other]))).toMatchObject({
      named: [],
      hoursNeeded: null,
      hoursAvailable: null,
      unknown: 1,
    });
  });
});

describe('equal answers', () => {
  const one = planned(10, ['Redaktör', 'person', null]);
  const other = planned(10, ['Chef', 'person', null]);

  it('count as often as they are given', () => {
    const merged = mergeCoverage([one, one, other, one, one]);
    expect(planOf(merged).statuses).toEqual([{ status: 'covered', count: 5 }]);
    expect(planOf(merged).named.map(({ label, by }) => [label, by.length])).toEqual([
      ['Redaktör', 4],
      ['Chef', 1],
    ]);
    expect(planOf(merged).disagreement).toBe(1);
  });

  it('have numbers that follow each other, the same as in the merge', () => {
    const answers = [one, other, one];
    const numbers = numbersOf(answers);
    const by = (label: string) => planOf(mergeCoverage(answers)).named.find((who) => who.label === label)?.by;
    expect([numbers[0], numbers[2]]).toEqual(by('Redaktör'));
    expect([numbers[1]]).toEqual(by('Chef'));
  });

  it('are counted as often as they were found while there is room, each once before any again', () => {
    const times = (...found: number[]) =>
      timesCounted(found.map((count, i) => ({ inputs: planned(10 + i), times: count })));
    expect(times(5)).toEqual([5]);
    expect(times(1, 3)).toEqual([1, 3]);
    expect(times(6000)).toEqual([12]);
    expect(times(9, 9, 1)).toEqual([6, 5, 1]);
    expect(times(...Array.from({ length: 12 }, () => 2))).toEqual(Array.from({ length: 12 }, () => 1));
    expect(times()).toEqual([]);
  });
});

describe('any answers', () => {
  const answers = fc.array(fc.oneof(everydayCoverage, coverageInputs), { maxLength: 12 });

  it('give the same in any order, also when several are alike', () => {
    const shuffled = answers
      .map((list) => [...list, ...list.slice(0, 2)])
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(mergeCoverage(other)).toEqual(mergeCoverage(one));
      }),
      { numRuns: 300 },
    );
  });

  it('have each number once, and the one that follows from what they say', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const numbers = numbersOf(list);
        expect([...numbers].sort((a, b) => a - b)).toEqual(list.map((_, i) => i + 1));
        const inOrder = list.map((_, i) => list[numbers.indexOf(i + 1)] ?? start);
        expect(numbersOf(inOrder)).toEqual(list.map((_, i) => i + 1));
        const { answers: figures } = mergeCoverage(list);
        for (const [i, inputs] of inOrder.entries()) {
          const { covered, relevant, unknown } = evaluateCoverage(inputs);
          expect(figures[i]).toEqual({ covered, relevant, unknown });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('that were found several times are counted the same in any order, and fill what room there is', () => {
    const found = fc
      .array(fc.record({ inputs: everydayCoverage, times: fc.integer({ min: 1, max: 9 }) }), {
        maxLength: 12,
      })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const counted = (list: readonly { inputs: CoverageInputs; times: number }[]): CoverageInputs[] => {
      const times = timesCounted(list);
      return list.flatMap(({ inputs }, i) => Array.from({ length: times[i] ?? 0 }, () => inputs));
    };
    fc.assert(
      fc.property(found, ([one, other]) => {
        expect(mergeCoverage(counted(other))).toEqual(mergeCoverage(counted(one)));
        const all = one.reduce((sum, { times }) => sum + times, 0);
        expect(counted(one)).toHaveLength(Math.min(all, mostAnswers));
        for (const [i, count] of timesCounted(one).entries()) {
          expect(count).toBeGreaterThanOrEqual(1);
          expect(count).toBeLessThanOrEqual(one[i]?.times ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('give the same whatever the ids of the holders and their order', () => {
    const renamed = (inputs: CoverageInputs): CoverageInputs => {
      const name = (id: string): string => `other-${inputs.holders.findIndex((one) => one.id === id)}`;
      return {
        ...inputs,
        holders: inputs.holders.map((holder) => ({ ...holder, id: name(holder.id) })).reverse(),
        capabilities: Object.fromEntries(
          capabilityIds.map((id): [CapabilityId, Capability] => {
            const { assignments } = inputs.capabilities[id];
            const moved = assignments.map((one) => ({ ...one, holder: name(one.holder) })).reverse();
            return [id, { ...inputs.capabilities[id], assignments: moved }];
          }),
        ) as Record<CapabilityId, Capability>,
      };
    };
    fc.assert(
      fc.property(answers, (list) => {
        expect(mergeCoverage(list.map(renamed))).toEqual(mergeCoverage(list));
      }),
      { numRuns: 300 },
    );
  });

  it('are all counted in each row, and disagree no more than those who know can', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const merged = mergeCoverage(list);
        expect(merged.count).toBe(list.length);
        expect(merged.capabilities.map(({ id }) => id)).toEqual(capabilityIds);
        for (const { id, statuses, unknown, named, disagreement, hoursNeeded } of merged.capabilities) {
          expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
          const known = statuses.filter(({ status }) => status !== 'unknown');
          expect(disagreement).toBeGreaterThanOrEqual(Math.max(0, known.length - 1));
          expect(disagreement).toBeLessThanOrEqual(Math.max(0, list.length - unknown - 1));
          if (hoursNeeded !== null) expect(hoursNeeded.low).toBeLessThanOrEqual(hoursNeeded.high);
          const holding = list.filter((inputs) =>
            evaluateCoverage(inputs).capabilities.some(
              (row) => row.id === id && row.holders.length > 0 && ['covered', 'thin'].includes(row.status),
            ),
          );
          expect(new Set(named.flatMap(({ by }) => by)).size).toBe(holding.length);
          for (const { by } of named) expect([...by]).toEqual([...new Set(by)].sort((a, b) => a - b));
        }
      }),
      { numRuns: 300 },
    );
  });
});
