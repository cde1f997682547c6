import { describe, expect, it } from 'vitest';
import { evaluateCoverage, type Advice, type CapabilityResult, type CoverageResult } from './model.ts';
import {
  capabilityIds,
  startingCoverage,
  type Assignment,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
  type HolderKind,
  type HoursBySize,
  type Level,
} from './state.ts';

/**
 * Worked examples of the coverage model, in numbers that can be checked by hand. The rules are those of the published
 * method, section 2.
 */

const tenHours = Object.fromEntries(capabilityIds.map((id) => [id, 10])) as Record<CapabilityId, number>;
const hours: HoursBySize = { '1-9': tenHours, '10-49': tenHours, '50-249': tenHours, '250+': tenHours };
const unknown = startingCoverage(hours);

function holder(id: string, kind: HolderKind, changes: Partial<Holder> = {}): Holder {
  return { id, label: '', kind, headcount: kind === 'team' ? 6 : 1, totalHours: null, ...changes };
}

function by(id: string, level: Level, worked: number | null = null): Assignment {
  return { holder: id, hours: worked, level };
}

type Changes = Partial<Record<CapabilityId, Partial<Capability>>>;

/** An organisation in which only what is mentioned is known; that is core and needs ten hours. */
function organisation(
  holders: readonly Holder[],
  changes: Changes,
  size: CoverageInputs['size'] = '10-49',
): CoverageInputs {
  const capabilities = Object.fromEntries(
    capabilityIds.map((id) => {
      const change = changes[id];
      const base = unknown.capabilities[id];
      return [id, change === undefined ? base : { ...base, importance: 'core', ...change }];
    }),
  ) as Record<CapabilityId, Capability>;
  return { ...unknown, size, holders, capabilities };
}

function rowOf(inputs: CoverageInputs, id: CapabilityId): CapabilityResult {
  const row = evaluateCoverage(inputs).capabilities.find((capability) => capability.id === id);
  if (row === undefined) throw new Error(`There is no row for ${id}.`);
  return row;
}

/** Editor, head of communication, customer service of six, agency and film maker. */
const fiveHolders = [
  holder('a', 'person', { label: 'Webbredaktör', totalHours: 20 }),
  holder('b', 'agency'),
  holder('c', 'team'),
  holder('d', 'person'),
  holder('e', 'freelancer'),
];

const example = organisation(fiveHolders, {
  strategy: { hoursNeeded: 4, assignments: [by('d', 3, 2)] },
  lead: { hoursNeeded: 5, assignments: [by('a', 2)] },
  plan: { hoursNeeded: 6, assignments: [by('a', 3, 6)] },
  create: { hoursNeeded: 16, assignments: [by('e', 3, 4), by('a', 2, 10)] },
  administer: { hoursNeeded: 5, assignments: [by('a', 2, 5), by('d', 2, 0.5)] },
  community: { hoursNeeded: 10, assignments: [by('c', 2, 10)] },
  influencer: { importance: 'notRelevant', assignments: [by('a', 3, 100)] },
  advertise: { hoursNeeded: 8, assignments: [by('b', 3)] },
  analyse: { importance: 'useful', hoursNeeded: 4, assignments: [by('a', 1, 3)] },
});

describe('an organisation worked out by hand', () => {
  const result = (): CoverageResult => evaluateCoverage(example);

  it('has a status for each capability', () => {
    expect(result().capabilities.map(({ id, status, backup }) => [id, status, backup])).toEqual([
      ['strategy', 'thin', false],
      ['lead', 'covered', false],
      ['plan', 'covered', false],
      ['create', 'thin', true],
      ['administer', 'covered', true],
      ['community', 'covered', true],
      ['influencer', 'notRelevant', null],
      ['advertise', 'covered', true],
      ['analyse', 'learning', null],
    ]);
  });

  it('names who holds each, the one with most hours first', () => {
    expect(rowOf(example, 'create')).toMatchObject({ holders: ['a', 'e'], learning: [] });
    expect(rowOf(example, 'analyse')).toMatchObject({ holders: [], learning: ['a'] });
    expect(rowOf(example, 'influencer')).toMatchObject({ holders: [], learning: [], hoursNeeded: 0 });
  });

  it('covers five of the eight that are relevant', () => {
    expect(result()).toMatchObject({ relevant: 8, unknown: 0, covered: 5, coveredShare: 0.625 });
  });

  it('finds who stands alone, the one with most first', () => {
    expect(result().keyPerson).toEqual({
      holder: 'a',
      capabilities: ['lead', 'plan'],
      count: 2,
      of: 8,
      share: 0.25,
    });
    expect(result().keyPersons.map(({ holder: id, capabilities }) => [id, capabilities])).toEqual([
      ['a', ['lead', 'plan']],
      ['d', ['strategy']],
    ]);
  });

  it('finds what is held only from outside', () => {
    expect(result()).toMatchObject({ outside: ['advertise'], outsideShare: 0.125 });
  });

  it('sums needed, available and missing hours, and says how many are unknown', () => {
    // Needed 4 + 5 + 6 + 16 + 5 + 10 + 8 + 4; available 2 + 6 + 14 + 5.5 + 10 + 0; missing 2 + 2 + 4.
    expect(result().hours).toEqual({
      needed: 58,
      available: 37.5,
      shortfall: 8,
      shortfallFte: (8 * 52) / 12 / 145,
      unknown: 2,
    });
  });

  it('finds who is said to do more than there are hours', () => {
    // 6 + 10 + 5 + 3, hours of learning too, but not those of what is not relevant.
    expect(result().overloaded).toEqual([{ holder: 'a', hours: 24, totalHours: 20 }]);
  });

  it('gives three steps: core before useful, too few hours before no backup', () => {
    expect(result().nextSteps).toEqual([
      { capability: 'strategy', reason: 'thin', importance: 'core', shortfall: 2 },
      { capability: 'create', reason: 'thin', importance: 'core', shortfall: 2 },
      { capability: 'lead', reason: 'noBackup', importance: 'core', shortfall: null },
    ]);
  });

  it('gives the advice there is reason for', () => {
    expect(result().advice).toEqual([
      { rule: 'advertisingAllBought', capability: 'advertise', holders: ['b'] },
      { rule: 'analysisTwoRoles', capability: 'analyse', holders: [] },
    ]);
  });
});

describe('an organisation of which nothing is known', () => {
  const result = (): CoverageResult => evaluateCoverage(unknown);

  it('has no shares, no hours and no advice', () => {
    expect(result()).toMatchObject({
      relevant: 0,
      unknown: 9,
      covered: 0,
      coveredShare: null,
      outsideShare: null,
      keyPerson: null,
      hours: { needed: 0, available: null, shortfall: null, shortfallFte: null, unknown: 0 },
      advice: [],
      nextSteps: [],
    });
  });
});

describe('an organisation in which nobody does anything', () => {
  const nobody = organisation([], Object.fromEntries(capabilityIds.map((id) => [id, {}])));

  it('has no hours and lacks all that is needed', () => {
    const { hours: result, coveredShare, keyPerson, nextSteps } = evaluateCoverage(nobody);
    expect(result).toMatchObject({ needed: 90, available: 0, shortfall: 90, unknown: 0 });
    expect(coveredShare).toBe(0);
    expect(keyPerson).toBeNull();
    expect(nextSteps.map(({ capability, reason }) => [capability, reason])).toEqual([
      ['strategy', 'uncovered'],
      ['lead', 'uncovered'],
      ['plan', 'uncovered'],
    ]);
  });
});

describe('status', () => {
  const status = (assignments: readonly Assignment[], needed = 10): string =>
    rowOf(organisation(fiveHolders, { plan: { hoursNeeded: needed, assignments } }), 'plan').status;

  it.each<[string, readonly Assignment[], string]>([
    ['nobody', [], 'uncovered'],
    ['someone at level 0', [by('a', 0, 40)], 'uncovered'],
    ['someone who does not exist', [by('x', 3, 40)], 'uncovered'],
    ['someone learning, whatever the hours', [by('a', 1, 40)], 'learning'],
    ['someone alone with exactly the hours', [by('a', 2, 10)], 'covered'],
    ['someone alone with an hour too few', [by('a', 2, 9)], 'thin'],
    ['someone with no hours at all', [by('a', 3, 0)], 'thin'],
    ['someone whose hours are unknown', [by('a', 2)], 'covered'],
    ['two who have the hours together', [by('a', 2, 4), by('d', 3, 6)], 'covered'],
    ['one with too few hours and one with unknown', [by('a', 2, 4), by('d', 2)], 'covered'],
    ['one with too few hours and one learning', [by('a', 2, 4), by('d', 1, 20)], 'thin'],
  ])('with %s', (_, assignments, expected) => {
    expect(status(assignments)).toBe(expected);
  });

  it('is covered when tenths of hours add up on paper', () => {
    expect(status([by('a', 2, 0.7), by('d', 2, 0.1)], 0.8)).toBe('covered');
  });

  it('is covered when nothing is needed', () => {
    expect(status([by('a', 2, 0)], 0)).toBe('covered');
  });
});

describe('backup', () => {
  const backup = (holders: readonly Holder[], assignments: readonly Assignment[]): boolean | null =>
    rowOf(organisation(holders, { plan: { assignments } }), 'plan').backup;

  it('is missing with one person, one freelancer, or a team of one', () => {
    expect(backup([holder('a', 'person')], [by('a', 2)])).toBe(false);
    expect(backup([holder('a', 'freelancer')], [by('a', 2)])).toBe(false);
    expect(backup([holder('a', 'team', { headcount: 1 })], [by('a', 2)])).toBe(false);
  });

  it('is there with a team, an agency, or two people', () => {
    expect(backup([holder('a', 'team', { headcount: 2 })], [by('a', 2)])).toBe(true);
    expect(backup([holder('a', 'agency')], [by('a', 2)])).toBe(true);
    expect(backup([holder('a', 'person'), holder('b', 'person')], [by('a', 2), by('b', 2)])).toBe(true);
  });

  it('is not given by someone who is learning', () => {
    expect(backup([holder('a', 'person'), holder('b', 'team')], [by('a', 2), by('b', 1)])).toBe(false);
  });
});

describe('hours', () => {
  it('are unknown as a whole when nobody has said any', () => {
    const inputs = organisation(fiveHolders, { plan: { assignments: [by('a', 2)] }, lead: {} });
    expect(evaluateCoverage(inputs).hours).toMatchObject({ available: null, shortfall: 10, unknown: 1 });
  });

  it('count what is known when some have said', () => {
    const inputs = organisation(fiveHolders, {
      plan: { assignments: [by('a', 2)] },
      lead: { assignments: [by('d', 2, 3)] },
    });
    expect(evaluateCoverage(inputs).hours).toMatchObject({ available: 3, shortfall: 7, unknown: 1 });
  });

  it('lack nothing that can be said when all are unknown', () => {
    const inputs = organisation(fiveHolders, { plan: { assignments: [by('a', 2)] } });
    expect(evaluateCoverage(inputs).hours).toMatchObject({ shortfall: null, shortfallFte: null });
  });

  it('that are more than needed in one place do not fill a gap in another', () => {
    const inputs = organisation(fiveHolders, {
      plan: { assignments: [by('a', 2, 40)] },
      lead: { assignments: [by('d', 2, 3)] },
    });
    expect(evaluateCoverage(inputs).hours).toMatchObject({ needed: 20, available: 43, shortfall: 7 });
  });
});

describe('overload', () => {
  it('counts hours of every level and of what is not known, and lists the most above first', () => {
    const holders = [
      holder('a', 'person', { totalHours: 10 }),
      holder('b', 'person', { totalHours: 10 }),
      holder('c', 'person', { totalHours: 10 }),
      holder('d', 'person'),
    ];
    const inputs = organisation(holders, {
      plan: { assignments: [by('a', 0, 11), by('b', 1, 12), by('c', 3, 10), by('d', 3, 168)] },
      lead: { importance: 'unknown', assignments: [by('b', 2, 1)] },
      create: { importance: 'notRelevant', assignments: [by('c', 2, 1)] },
    });
    expect(evaluateCoverage(inputs).overloaded).toEqual([
      { holder: 'b', hours: 13, totalHours: 10 },
      { holder: 'a', hours: 11, totalHours: 10 },
    ]);
  });

  it('is more than a week holds where nobody has said how many hours there are, but not for an agency', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const holders = [
      holder('a', 'person'),
      holder('b', 'freelancer'),
      holder('c', 'team', { headcount: 5 }),
      holder('d', 'team', { headcount: 6 }),
      holder('e', 'agency'),
    ];
    const each = (hours: number) => ({ assignments: ids.map((id) => by(id, 2, hours)) });
    const overloadedAt = (hours: number) =>
      evaluateCoverage(
        organisation(holders, Object.fromEntries(capabilityIds.map((id) => [id, each(hours)]))),
      ).overloaded;
    expect(overloadedAt(100)).toEqual([
      { holder: 'a', hours: 900, totalHours: 168 },
      { holder: 'b', hours: 900, totalHours: 168 },
      { holder: 'c', hours: 900, totalHours: 840 },
    ]);
    // Nine times this is a week to the minute.
    expect(overloadedAt(168 / 9)).toEqual([]);
    expect(overloadedAt(18.67).map(({ holder: id }) => id)).toEqual(['a', 'b']);
  });
});

describe('key person', () => {
  it('is the one with more core capabilities when two stand alone with as many', () => {
    const inputs = organisation(fiveHolders, {
      plan: { importance: 'useful', assignments: [by('a', 2)] },
      lead: { assignments: [by('d', 2)] },
    });
    expect(evaluateCoverage(inputs).keyPersons.map(({ holder: id }) => id)).toEqual(['d', 'a']);
    const mirrored = organisation(fiveHolders, {
      plan: { importance: 'useful', assignments: [by('d', 2)] },
      lead: { assignments: [by('a', 2)] },
    });
    expect(evaluateCoverage(mirrored).keyPersons.map(({ holder: id }) => id)).toEqual(['a', 'd']);
  });

  it('is the first by id when all else is equal', () => {
    const inputs = organisation(fiveHolders, {
      plan: { assignments: [by('d', 2)] },
      lead: { assignments: [by('a', 2)] },
    });
    expect(evaluateCoverage(inputs).keyPerson?.holder).toBe('a');
  });

  it('may be a freelancer, but no agency and no team', () => {
    const inputs = organisation(fiveHolders, {
      plan: { assignments: [by('b', 2)] },
      lead: { assignments: [by('c', 2)] },
      create: { assignments: [by('e', 2)] },
    });
    expect(evaluateCoverage(inputs).keyPersons.map(({ holder: id }) => id)).toEqual(['e']);
  });
});

describe('next steps', () => {
  const steps = (changes: Changes): readonly (readonly string[])[] =>
    evaluateCoverage(organisation(fiveHolders, changes)).nextSteps.map(({ capability, reason }) => [
      capability,
      reason,
    ]);

  it('take the larger shortfall first when the rest is equal', () => {
    expect(steps({ strategy: { hoursNeeded: 3 }, lead: { hoursNeeded: 7 } })).toEqual([
      ['lead', 'uncovered'],
      ['strategy', 'uncovered'],
    ]);
  });

  it('take what nobody does before what someone is learning, and that before too few hours', () => {
    expect(
      steps({
        strategy: { assignments: [by('a', 2, 1)] },
        lead: { assignments: [by('a', 1)] },
        plan: {},
      }),
    ).toEqual([
      ['plan', 'uncovered'],
      ['lead', 'learning'],
      ['strategy', 'thin'],
    ]);
  });

  it('are none when all is covered with a backup', () => {
    expect(steps({ plan: { assignments: [by('c', 2, 10)] } })).toEqual([]);
  });
});

describe('advice', () => {
  const advice = (changes: Changes, size?: CoverageInputs['size']): readonly Advice[] =>
    evaluateCoverage(organisation(fiveHolders, changes, size)).advice;
  const all = { assignments: [by('a', 2)] };
  const sound = { assignments: [by('c', 2)] };

  it.each<[Advice['rule'], string, Changes, Advice['holders'] | null]>([
    ['leadInside', 'lead is bought', { lead: { assignments: [by('b', 3)] } }, ['b']],
    ['leadInside', 'nobody leads what is bought', { lead: {}, create: { assignments: [by('e', 2)] } }, []],
    ['leadInside', 'nobody leads, and nothing is bought', { lead: {}, create: all }, null],
    ['leadInside', 'someone inside leads too', { lead: { assignments: [by('b', 3), by('d', 2)] } }, null],
    ['strategyWithLeadership', 'nobody holds it', { strategy: {} }, []],
    ['strategyWithLeadership', 'it is bought', { strategy: { assignments: [by('e', 2)] } }, ['e']],
    [
      'strategyWithLeadership',
      'it rests with whoever does the daily work',
      { strategy: all, create: all, community: all },
      ['a'],
    ],
    ['strategyWithLeadership', 'the holder does one daily thing', { strategy: all, create: all }, null],
    [
      'strategyWithLeadership',
      'someone else holds it too',
      { strategy: { assignments: [by('a', 2), by('d', 2)] }, create: all, community: all },
      null,
    ],
    ['planningIsCore', 'nobody plans', { plan: { assignments: [by('a', 1)] }, administer: all }, []],
    ['planningIsCore', 'nobody administers', { plan: all, administer: {} }, []],
    ['planningIsCore', 'they are apart', { plan: all, administer: { assignments: [by('d', 2)] } }, ['a']],
    [
      'planningIsCore',
      'two plan, and neither administers',
      { plan: { assignments: [by('d', 2, 9), by('a', 2)] }, administer: sound },
      ['a', 'd'],
    ],
    [
      'planningIsCore',
      'one of two who plan administers',
      { plan: { assignments: [by('a', 2), by('d', 2)] }, administer: all },
      null,
    ],
    ['planningIsCore', 'they are together', { plan: all, administer: all }, null],
    ['planningIsCore', 'nothing is known of administration', { plan: all }, null],
    ['communityNotCoordinator', 'nobody answers', { community: {} }, []],
    [
      'communityNotCoordinator',
      'it is done on the side of planning and production',
      { community: all, plan: all, create: all },
      ['a'],
    ],
    ['communityNotCoordinator', 'the holder only plans beside it', { community: all, plan: all }, null],
    ['communityNotCoordinator', 'a team does', { community: sound, plan: sound, create: sound }, null],
    ['advertisingAllBought', 'only the agency does it', { advertise: { assignments: [by('b', 2)] } }, ['b']],
    [
      'advertisingAllBought',
      'someone inside is learning it',
      { advertise: { assignments: [by('b', 2), by('a', 1)] } },
      null,
    ],
    [
      'advertisingAllBought',
      'only another supplier is learning it',
      { advertise: { assignments: [by('b', 2), by('e', 1)] } },
      ['b'],
    ],
    ['advertisingUnderestimated', 'nobody does it', { advertise: {} }, []],
    [
      'advertisingUnderestimated',
      'there are too few hours',
      { advertise: { assignments: [by('c', 2, 1)] } },
      ['c'],
    ],
    [
      'advertisingUnderestimated',
      'it is done beside three other things',
      { advertise: all, plan: all, create: all, lead: all },
      ['a'],
    ],
    [
      'advertisingUnderestimated',
      'a team does it beside three',
      { advertise: sound, plan: sound, create: sound, lead: sound },
      null,
    ],
    [
      'advertisingUnderestimated',
      'someone else does it too',
      { advertise: { assignments: [by('a', 2), by('d', 2)] }, plan: all, create: all, lead: all },
      null,
    ],
    [
      'advertisingUnderestimated',
      'a freelancer does it beside three',
      Object.fromEntries(
        (['advertise', 'plan', 'create', 'lead'] as const).map((id) => [id, { assignments: [by('e', 2)] }]),
      ),
      null,
    ],
    ['advertisingUnderestimated', 'it is done beside two', { advertise: all, plan: all, create: all }, null],
    ['productionSeveralCrafts', 'one person makes it all', { create: all }, ['a']],
    ['productionSeveralCrafts', 'a team makes it', { create: sound }, null],
    ['productionSeveralCrafts', 'nobody makes it', { create: {} }, null],
    ['productionBuyIn', 'nobody makes it', { create: {} }, []],
    ['productionBuyIn', 'it is a full-time post', { create: { hoursNeeded: 34 } }, null],
    ['productionBuyIn', 'it is a little less', { create: { hoursNeeded: 33 } }, []],
    ['productionBuyIn', 'there are too few hours', { create: { assignments: [by('c', 2, 1)] } }, ['c']],
    ['productionBuyIn', 'it is bought already', { create: { assignments: [by('e', 2, 1)] } }, null],
    ['analysisTwoRoles', 'nobody does it', { analyse: {} }, []],
    ['analysisTwoRoles', 'one person does it', { analyse: all }, ['a']],
    ['analysisTwoRoles', 'two do it', { analyse: { assignments: [by('a', 2), by('d', 2)] } }, null],
    ['influencerNearPr', 'nobody does it', { influencer: {} }, []],
    ['influencerNearPr', 'one person does it', { influencer: all }, ['a']],
    ['influencerNearPr', 'a team does it', { influencer: sound }, null],
  ])('%s when %s', (rule, _, changes, holders) => {
    expect(advice(changes).find((one) => one.rule === rule)?.holders ?? null).toEqual(holders);
  });

  it('lets one person do several things in a small organisation', () => {
    const everything = Object.fromEntries(capabilityIds.map((id) => [id, all]));
    const rules = advice(everything, '1-9').map(({ rule }) => rule);
    expect(rules).not.toContain('communityNotCoordinator');
    expect(rules).not.toContain('strategyWithLeadership');
    expect(advice(everything).map(({ rule }) => rule)).toContain('communityNotCoordinator');
  });

  it('is at most five, first what rests in the wrong place, then core before useful', () => {
    expect(
      advice({
        strategy: {},
        lead: { importance: 'useful', assignments: [by('b', 2)] },
        plan: { importance: 'useful' },
        community: {},
        create: all,
        advertise: {},
        analyse: {},
      }).map(({ rule }) => rule),
    ).toEqual([
      'productionSeveralCrafts',
      'leadInside',
      'strategyWithLeadership',
      'communityNotCoordinator',
      'advertisingUnderestimated',
    ]);
  });
});
