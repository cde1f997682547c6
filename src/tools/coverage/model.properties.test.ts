import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyCoverage,
  coverageInputs,
  everydayCoverage,
} from '../../../tests/support/coverage-arbitraries.ts';
import {
  adviceRules,
  evaluateCoverage,
  mostAdvice,
  mostSteps,
  stepReasons,
  type CoverageResult,
  type Status,
} from './model.ts';
import {
  capabilityIds,
  mostHours,
  type Assignment,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
} from './state.ts';

/** What must be true of the coverage model whatever is filled in (published method, section 2). */

const anyId = fc.constantFrom(...capabilityIds);
const runs = { numRuns: 300 };

/** Worst to best; what is not known and what is not relevant stand outside. */
const order: readonly Status[] = ['uncovered', 'learning', 'thin', 'covered'];

function withCapability(
  inputs: CoverageInputs,
  id: CapabilityId,
  changes: Partial<Capability>,
): CoverageInputs {
  const capability = { ...inputs.capabilities[id], ...changes };
  return { ...inputs, capabilities: { ...inputs.capabilities, [id]: capability } };
}

/** Every number of a result, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function rowOf(result: CoverageResult, id: CapabilityId): CoverageResult['capabilities'][number] {
  const row = result.capabilities.find((capability) => capability.id === id);
  if (row === undefined) throw new Error(`There is no row for ${id}.`);
  return row;
}

describe('a coverage, whatever is filled in', () => {
  it('has nine rows, finite numbers, no minus zero, and shares between nothing and all', () => {
    fc.assert(
      fc.property(coverageInputs, (inputs) => {
        const result = evaluateCoverage(inputs);
        expect(result.capabilities.map(({ id }) => id)).toEqual(capabilityIds);
        for (const value of numbersIn(result)) {
          expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
        const shares = [
          result.coveredShare,
          result.outsideShare,
          ...result.keyPersons.map(({ share }) => share),
        ];
        for (const share of shares.filter((value) => value !== null)) expect(share).toBeLessThanOrEqual(1);
        expect(result.coveredShare === null).toBe(result.relevant === 0);
        expect(result.outsideShare === null).toBe(result.relevant === 0);
      }),
      runs,
    );
  });

  it('counts each capability once: relevant, unknown or not relevant', () => {
    fc.assert(
      fc.property(coverageInputs, (inputs) => {
        const { capabilities, relevant, unknown, covered } = evaluateCoverage(inputs);
        const left = capabilities.filter(({ status }) => status === 'notRelevant').length;
        expect(relevant + unknown + left).toBe(capabilityIds.length);
        expect(capabilities.filter(({ status }) => status === 'covered').length).toBe(covered);
      }),
      runs,
    );
  });

  it('sums the hours of its rows', () => {
    fc.assert(
      fc.property(coverageInputs, (inputs) => {
        const { capabilities, hours } = evaluateCoverage(inputs);
        const rows = capabilities.filter(({ status }) => order.includes(status));
        const total = (values: readonly (number | null)[]): number =>
          values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
        expect(hours.needed).toBeCloseTo(total(rows.map(({ hoursNeeded }) => hoursNeeded)), 6);
        expect(hours.shortfall ?? 0).toBeCloseTo(total(rows.map(({ shortfall }) => shortfall)), 6);
        if (hours.available !== null) {
          expect(hours.available).toBeCloseTo(total(rows.map(({ hoursAvailable }) => hoursAvailable)), 6);
        }
        expect(hours.shortfallFte).toBe(
          hours.shortfall === null ? null : (hours.shortfall * (52 / 12)) / 145,
        );
        expect(hours.unknown).toBe(rows.filter(({ hoursAvailable }) => hoursAvailable === null).length);
      }),
      runs,
    );
  });
});

describe('another holder', () => {
  /** An organisation, and the same with one more holder, who does anything at all. */
  const joined = coverageInputs.chain((inputs) =>
    fc
      .record({
        kind: fc.constantFrom<Holder['kind'][]>('person', 'team', 'agency', 'freelancer'),
        totalHours: fc.option(fc.integer({ min: 0, max: 168 })),
        doing: fc.tuple(
          ...capabilityIds.map(() =>
            fc.option(
              fc.record({
                hours: fc.option(fc.double({ min: 0, max: 168, noNaN: true })),
                level: fc.constantFrom<Assignment['level'][]>(0, 1, 2, 3),
              }),
            ),
          ),
        ),
      })
      .map(({ kind, totalHours, doing }) => {
        const holder: Holder = { id: 'one-more', label: '', kind, headcount: 1, totalHours };
        const capabilities = Object.fromEntries(
          capabilityIds.map((id, place): [CapabilityId, Capability] => {
            const before = inputs.capabilities[id];
            const added = doing[place];
            return [
              id,
              added == null
                ? before
                : { ...before, assignments: [{ holder: holder.id, ...added }, ...before.assignments] },
            ];
          }),
        ) as Record<CapabilityId, Capability>;
        return { before: inputs, after: { ...inputs, holders: [...inputs.holders, holder], capabilities } };
      }),
  );

  it('never lowers a status, a backup, the share covered or the hours', () => {
    fc.assert(
      fc.property(joined, ({ before, after }) => {
        const [was, is] = [evaluateCoverage(before), evaluateCoverage(after)];
        for (const id of capabilityIds) {
          const [a, b] = [rowOf(was, id), rowOf(is, id)];
          expect(order.indexOf(b.status)).toBeGreaterThanOrEqual(order.indexOf(a.status));
          if (order.indexOf(a.status) === -1) expect(b.status).toBe(a.status);
          if (a.backup === true) expect(b.backup).toBe(true);
          if (a.hoursAvailable !== null && b.hoursAvailable !== null) {
            expect(b.hoursAvailable).toBeGreaterThanOrEqual(a.hoursAvailable);
          }
          if (a.shortfall !== null && b.shortfall !== null) {
            expect(b.shortfall).toBeLessThanOrEqual(a.shortfall);
          }
          if (!a.outsideOnly && a.holders.length > 0) expect(b.outsideOnly).toBe(false);
        }
        expect(is.covered).toBeGreaterThanOrEqual(was.covered);
        expect(is.coveredShare ?? 0).toBeGreaterThanOrEqual(was.coveredShare ?? 0);
        expect(is.relevant).toBe(was.relevant);
      }),
      { numRuns: 600 },
    );
  });
});

describe('order', () => {
  const shuffled = coverageInputs.chain((inputs) =>
    fc
      .tuple(
        fc.shuffledSubarray([...inputs.holders], { minLength: inputs.holders.length }),
        ...capabilityIds.map((id) => {
          const { assignments } = inputs.capabilities[id];
          return fc.shuffledSubarray([...assignments], { minLength: assignments.length });
        }),
      )
      .map(([holders, ...assignments]): readonly [CoverageInputs, CoverageInputs] => {
        const capabilities = Object.fromEntries(
          capabilityIds.map((id, place): [CapabilityId, Capability] => [
            id,
            { ...inputs.capabilities[id], assignments: assignments[place] ?? [] },
          ]),
        ) as Record<CapabilityId, Capability>;
        return [inputs, { ...inputs, holders, capabilities }];
      }),
  );

  it('of holders and of assignments changes nothing, to the last digit', () => {
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(evaluateCoverage(other)).toEqual(evaluateCoverage(one));
      }),
      { numRuns: 600 },
    );
  });
});

describe('a capability that is not relevant', () => {
  const pairs = fc.tuple(coverageInputs, coverageInputs, anyId).map(([inputs, other, id]) => {
    const { hoursNeeded } = other.capabilities[id];
    const assignments = inputs.holders.map((holder): Assignment => ({
      holder: holder.id,
      hours: mostHours(holder),
      level: 3,
    }));
    return {
      id,
      full: withCapability(inputs, id, { importance: 'notRelevant', hoursNeeded, assignments }),
      bare: withCapability(inputs, id, { importance: 'notRelevant', hoursNeeded: 0, assignments: [] }),
    };
  });

  it('gives the same whatever stands in it', () => {
    fc.assert(
      fc.property(pairs, ({ full, bare }) => {
        expect(evaluateCoverage(full)).toEqual(evaluateCoverage(bare));
      }),
      runs,
    );
  });

  it('is mentioned nowhere but in its own row', () => {
    fc.assert(
      fc.property(pairs, ({ full, id }) => {
        const { capabilities, ...rest } = evaluateCoverage(full);
        expect(JSON.stringify(rest)).not.toContain(`"${id}"`);
        expect(capabilities.find((row) => row.id === id)).toEqual({
          id,
          status: 'notRelevant',
          backup: null,
          holders: [],
          learning: [],
          outsideOnly: false,
          hoursNeeded: 0,
          hoursAvailable: null,
          shortfall: null,
        });
      }),
      runs,
    );
  });

  it('leaves the same as one that nothing is known of, but for how many are unknown', () => {
    fc.assert(
      fc.property(pairs, ({ bare, id }) => {
        const unknown = evaluateCoverage(withCapability(bare, id, { importance: 'unknown' }));
        const gone = evaluateCoverage(bare);
        const others = (result: CoverageResult): unknown => ({
          ...result,
          unknown: null,
          capabilities: result.capabilities.filter((row) => row.id !== id),
        });
        expect(others(unknown)).toEqual(others(gone));
        expect(unknown.unknown).toBe(gone.unknown + 1);
      }),
      runs,
    );
  });
});

describe('the key person', () => {
  it('is the one whose absence stops the most', () => {
    fc.assert(
      fc.property(coverageInputs, (inputs) => {
        const result = evaluateCoverage(inputs);
        /** Capabilities that someone holds today, and nobody does without these. */
        const stopped = (id: string): CapabilityId[] => {
          const without = evaluateCoverage({
            ...inputs,
            holders: inputs.holders.filter((holder) => holder.id !== id),
          });
          const held = (of: CoverageResult, one: CapabilityId): boolean =>
            ['covered', 'thin'].includes(rowOf(of, one).status);
          return capabilityIds.filter((one) => held(result, one) && !held(without, one));
        };
        const single = inputs.holders.filter(
          ({ kind, headcount }) =>
            kind === 'person' || kind === 'freelancer' || (kind === 'team' && headcount === 1),
        );
        const most = Math.max(0, ...single.map(({ id }) => stopped(id).length));
        expect(result.keyPerson?.count ?? 0).toBe(most);
        for (const { holder, capabilities, count, of, share } of result.keyPersons) {
          expect(capabilities).toEqual(stopped(holder));
          expect(count).toBe(capabilities.length);
          expect(share).toBe(count / of);
        }
        expect(result.keyPersons.length).toBe(single.filter(({ id }) => stopped(id).length > 0).length);
      }),
      runs,
    );
  });
});

describe('next steps', () => {
  it('are the largest risks, each with its reason', () => {
    fc.assert(
      fc.property(coverageInputs, (inputs) => {
        const result = evaluateCoverage(inputs);
        /** How large a risk is, as places that are compared one after the other; null for none. */
        const risk = (id: CapabilityId): readonly number[] | null => {
          const row = rowOf(result, id);
          const reason = row.status === 'covered' && row.backup === false ? 'noBackup' : row.status;
          const place = stepReasons.findIndex((one) => one === reason);
          if (place === -1) return null;
          return [
            inputs.capabilities[id].importance === 'core' ? 0 : 1,
            place,
            row.backup === false ? 0 : 1,
            -(row.shortfall ?? 0),
            capabilityIds.indexOf(id),
          ];
        };
        const risks = capabilityIds
          .map((id) => ({ id, at: risk(id) }))
          .filter((one): one is { id: CapabilityId; at: readonly number[] } => one.at !== null);
        const before = (a: readonly number[], b: readonly number[]): boolean => {
          const place = a.findIndex((value, i) => value !== b[i]);
          return place !== -1 && (a[place] ?? 0) < (b[place] ?? 0);
        };
        expect(result.nextSteps.length).toBe(Math.min(mostSteps, risks.length));
        for (const [place, { capability }] of result.nextSteps.entries()) {
          const own = risk(capability);
          expect(risks.filter(({ at }) => own !== null && before(at, own)).length).toBe(place);
        }
      }),
      runs,
    );
  });
});

describe('advice', () => {
  it('is about capabilities that count, each rule once, and about those who hold them', () => {
    fc.assert(
      fc.property(coverageInputs, (inputs) => {
        const result = evaluateCoverage(inputs);
        const { advice } = result;
        expect(advice.length).toBeLessThanOrEqual(mostAdvice);
        expect(new Set(advice.map(({ rule }) => rule)).size).toBe(advice.length);
        for (const { capability, holders } of advice) {
          const row = rowOf(result, capability);
          expect(order).toContain(row.status);
          expect([...row.holders].sort()).toEqual(expect.arrayContaining([...holders]));
        }
        const [wrong, missing] = [
          advice.filter(({ holders }) => holders.length > 0),
          advice.filter(({ holders }) => holders.length === 0),
        ];
        expect(advice).toEqual([...wrong, ...missing]);
      }),
      runs,
    );
  });

  it('has no rule that never comes', () => {
    const given = new Set(
      fc
        .sample(everydayCoverage, { numRuns: 1000, seed: 1 })
        .flatMap((inputs) => evaluateCoverage(inputs).advice.map(({ rule }) => rule)),
    );
    expect([...given].sort()).toEqual([...adviceRules].sort());
  });
});

/** The key measures, in a form that two computations can be compared in. */
interface Opinion {
  readonly statuses: Readonly<Partial<Record<CapabilityId, Status>>>;
  readonly coveredShare: number | null;
  readonly outsideShare: number | null;
  readonly lone: readonly (readonly [holder: string, capabilities: readonly CapabilityId[]])[];
  readonly hours: Pick<CoverageResult['hours'], 'needed' | 'available' | 'shortfall' | 'unknown'>;
  readonly overloaded: readonly string[];
}

/**
 * The key measures once more, written from the method and not from the code: in whole ten-thousand-millionths of an hour, by
 * going over holders instead of capabilities, and with what is not relevant left out from the start.
 */
function secondOpinion({ holders, capabilities }: CoverageInputs): Opinion {
  const unit = 10_000_000_000;
  const exact = (hours: number): bigint => BigInt(Math.round(hours * unit));
  const kept = Object.entries(capabilities).filter(([, { importance }]) => importance !== 'notRelevant') as [
    CapabilityId,
    Capability,
  ][];
  const scale = kept.filter(([, { importance }]) => importance !== 'unknown').map(([id]) => id);
  const able = new Map(scale.map((id) => [id, [] as { holder: Holder; hours: number | null }[]]));
  const learning = new Set<CapabilityId>();
  const work = new Map<string, bigint>();
  for (const holder of holders) {
    for (const [id, { assignments }] of kept) {
      for (const { level, hours } of assignments.filter((one) => one.holder === holder.id)) {
        work.set(holder.id, (work.get(holder.id) ?? 0n) + exact(hours ?? 0));
        if (level === 2 || level === 3) able.get(id)?.push({ holder, hours });
        if (level === 1) learning.add(id);
      }
    }
  }
  const lone = new Map<string, CapabilityId[]>();
  let [covered, outside, unsaid, held] = [0, 0, 0, 0];
  let [needed, available, missing] = [0n, 0n, 0n];
  const statuses: Partial<Record<CapabilityId, Status>> = {};
  let anyShortfall = false;
  for (const id of scale) {
    const those = able.get(id) ?? [];
    const need = exact(capabilities[id].hoursNeeded);
    needed += need;
    if (those.length > 0 && those.every(({ holder: { kind } }) => kind === 'agency' || kind === 'freelancer'))
      outside += 1;
    const [only] = those;
    if (only !== undefined && those.length === 1) {
      const { kind, headcount } = only.holder;
      const many = kind === 'agency' || (kind === 'team' && headcount >= 2);
      if (!many) lone.set(only.holder.id, [...(lone.get(only.holder.id) ?? []), id]);
    }
    if (those.some(({ hours }) => hours === null)) {
      unsaid += 1;
      covered += 1;
      statuses[id] = 'covered';
      continue;
    }
    const have = those.reduce((sum, { hours }) => sum + exact(hours ?? 0), 0n);
    available += have;
    anyShortfall = true;
    if (have < need) missing += need - have;
    if (those.length > 0) held += 1;
    if (those.length === 0) statuses[id] = learning.has(id) ? 'learning' : 'uncovered';
    else statuses[id] = have >= need ? 'covered' : 'thin';
    if (statuses[id] === 'covered') covered += 1;
  }
  const hours = (value: bigint): number => Number(value) / unit;
  return {
    statuses,
    coveredShare: scale.length === 0 ? null : covered / scale.length,
    outsideShare: scale.length === 0 ? null : outside / scale.length,
    lone: [...lone].sort(([a], [b]) => (a < b ? -1 : 1)),
    hours: {
      needed: hours(needed),
      available: scale.length === 0 || (held === 0 && unsaid > 0) ? null : hours(available),
      shortfall: anyShortfall ? hours(missing) : null,
      unknown: unsaid,
    },
    overloaded: holders
      .filter(({ id, kind, headcount, totalHours }) => {
        const week = kind === 'agency' ? null : 168 * (kind === 'team' ? headcount : 1);
        const limit = totalHours ?? week;
        return limit !== null && (work.get(id) ?? 0n) > exact(limit);
      })
      .map(({ id }) => id)
      .sort(),
  };
}

describe('a second computation', () => {
  function firstOpinion(inputs: CoverageInputs): Opinion {
    const { capabilities, coveredShare, outsideShare, keyPersons, hours, overloaded } =
      evaluateCoverage(inputs);
    const known = capabilities.filter(({ status }) => order.includes(status));
    return {
      statuses: Object.fromEntries(known.map(({ id, status }) => [id, status])),
      coveredShare,
      outsideShare,
      lone: keyPersons
        .map(({ holder, capabilities: ids }) => [holder, ids] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
      hours: {
        needed: hours.needed,
        available: hours.available,
        shortfall: hours.shortfall,
        unknown: hours.unknown,
      },
      overloaded: overloaded.map(({ holder }) => holder).sort(),
    };
  }

  it('comes to the same for everyday organisations', () => {
    fc.assert(
      fc.property(everydayCoverage, (inputs) => {
        expect(firstOpinion(inputs)).toEqual(secondOpinion(inputs));
      }),
      { numRuns: 2000 },
    );
  });

  it('comes to the same for whatever is allowed, hours to a millionth', () => {
    fc.assert(
      fc.property(anyCoverage, (inputs) => {
        const { hours: first, ...one } = firstOpinion(inputs);
        const { hours: second, ...other } = secondOpinion(inputs);
        expect(one).toEqual(other);
        expect(first.unknown).toBe(second.unknown);
        for (const name of ['needed', 'available', 'shortfall'] as const) {
          expect(first[name] === null).toBe(second[name] === null);
          expect(first[name] ?? 0).toBeCloseTo(second[name] ?? 0, 6);
        }
      }),
      runs,
    );
  });
});
