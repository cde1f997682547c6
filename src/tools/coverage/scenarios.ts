import { writeCoverageLink } from './link.ts';
import type { CoverageMessages } from './messages/messages.ts';
import {
  byCapability,
  startingCoverage,
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
  type Level,
  type Size,
} from './state.ts';

/**
 * Named example organisations, for the page before anything is filled in, for playbooks, and for tests. Every organisation
 * and every figure of its own is made up; hours needed are the starting values handed in, unless the example has its own.
 */

/** What the holders of the examples are called, in the reader's language. */
export type ScenarioLabels = CoverageMessages['result']['labels'];

/** What a scenario is made of. */
interface Ground {
  readonly hours: HoursBySize;
  readonly labels: ScenarioLabels;
}

function holder(
  id: string,
  label: string,
  kind: HolderKind = 'person',
  totalHours: number | null = null,
  headcount = 1,
): Holder {
  return { id, label, kind, headcount, totalHours };
}

/** Who does it, with hours a week where they are known; on their own, unless told otherwise. */
function does(holderId: string, hours: number | null = null, level: Level = 2): Assignment {
  return { holder: holderId, hours, level };
}

interface Row {
  readonly by: readonly Assignment[];
  /** The starting value of the size when left out. */
  readonly needed?: number;
  readonly importance?: Importance;
}

/** A state of all nine from the rows that say something; the rest is not known. */
function position(
  { hours }: Ground,
  size: Size,
  rows: Readonly<Partial<Record<CapabilityId, Row>>>,
): Capabilities {
  return byCapability((id): Capability => {
    const row = rows[id];
    return {
      importance: row === undefined ? 'unknown' : (row.importance ?? usualImportance(id)),
      hoursNeeded: row?.needed ?? hours[size][id],
      assignments: row?.by ?? [],
    };
  });
}

function organisation(
  { hours }: Ground,
  size: Size,
  holders: readonly Holder[],
  capabilities: Capabilities,
  target: Capabilities | null = null,
): CoverageInputs {
  return { ...startingCoverage(hours, size), holders, capabilities, target };
}

/** A builders' merchant where the web editor holds six of nine, with a target where a new colleague shares the work. */
function starter(ground: Ground): CoverageInputs {
  const size = '10-49';
  const { labels } = ground;
  const needed = {
    strategy: 1,
    lead: 1.5,
    plan: 2,
    create: 8,
    administer: 1,
    community: 3,
    influencer: 1,
    advertise: 2,
    analyse: 1,
  } as const satisfies Record<CapabilityId, number>;
  const row = (id: CapabilityId, ...by: readonly Assignment[]): Row => ({ by, needed: needed[id] });
  const [editor, manager, agency, colleague] = ['w', 'm', 'a', 'k'] as const;
  return organisation(
    ground,
    size,
    [
      holder(editor, labels.webEditor, 'person', 12),
      holder(manager, labels.marketingManager, 'person', 3),
      holder(agency, labels.adAgency, 'agency'),
      holder(colleague, labels.newCommunicator, 'person', 18),
    ],
    position(ground, size, {
      strategy: row('strategy', does(manager, 1, 3)),
      lead: row('lead', does(editor, 1)),
      plan: row('plan', does(editor, 1.5, 3)),
      create: row('create', does(editor, 5)),
      administer: row('administer', does(editor, 1, 3)),
      community: row('community', does(editor, 2.5)),
      influencer: row('influencer', does(editor, 1)),
      advertise: row('advertise', does(agency, 2, 3)),
      analyse: row('analyse'),
    }),
    position(ground, size, {
      strategy: row('strategy', does(manager, 1, 3), does(editor, 0.5)),
      lead: row('lead', does(manager, 1.5), does(editor, 0.5)),
      plan: row('plan', does(editor, 1.5, 3), does(colleague, 1)),
      create: row('create', does(editor, 4), does(colleague, 3.5)),
      administer: row('administer', does(editor, 0.5, 3), does(colleague, 0.5)),
      community: row('community', does(colleague, 2.5), does(editor, 1)),
      influencer: row('influencer', does(colleague, 1)),
      advertise: row('advertise', does(agency, 2, 3), does(colleague, 0.5, 1)),
      analyse: row('analyse', does(colleague, 1)),
    }),
  );
}

/** A bicycle shop where one person does everything beside other work; nobody has counted the hours. */
function onePerson(ground: Ground): CoverageInputs {
  const all: Row = { by: [does('b')] };
  return organisation(
    ground,
    '1-9',
    [holder('b', ground.labels.shopManager)],
    position(ground, '1-9', {
      strategy: all,
      lead: all,
      plan: all,
      create: all,
      administer: all,
      community: all,
      influencer: { by: [], importance: 'notRelevant' },
      advertise: all,
      analyse: { by: [] },
    }),
  );
}

/** A municipality where the contact centre replies, as the short form would have it: no hours. */
function municipality(ground: Ground): CoverageInputs {
  const { labels } = ground;
  return organisation(
    ground,
    '250+',
    [
      holder('c', labels.headOfCommunications),
      holder('k', labels.communicator),
      holder('p', labels.pressOfficer),
      holder('t', labels.contactCentre, 'team', null, 8),
      holder('x', labels.filmFreelancer, 'freelancer'),
    ],
    position(ground, '250+', {
      strategy: { by: [does('c', null, 3)] },
      lead: { by: [does('c')] },
      plan: { by: [does('k', null, 3), does('p')] },
      create: { by: [does('k'), does('x', null, 3)] },
      administer: { by: [does('k', null, 3)] },
      community: { by: [does('t')] },
      influencer: { by: [], importance: 'notRelevant' },
      advertise: { by: [does('p', null, 1)], importance: 'useful' },
      analyse: { by: [] },
    }),
  );
}

/** A manufacturer that has bought nearly everything, and whose own lead of the work is missing. */
function agencyHeavy(ground: Ground): CoverageInputs {
  const { labels } = ground;
  const size = '50-249';
  return organisation(
    ground,
    size,
    [
      holder('b', labels.socialAgency, 'agency', 34),
      holder('s', labels.salesManager, 'person', 4),
      holder('f', labels.filmFreelancer, 'freelancer', 6),
    ],
    position(ground, size, {
      strategy: { by: [does('b', 2, 3)], needed: 2 },
      lead: { by: [does('s', 1, 1)], needed: 4 },
      plan: { by: [does('b', 4, 3)], needed: 4 },
      create: { by: [does('b', 14), does('f', 6, 3)], needed: 20 },
      administer: { by: [does('b', 2)], needed: 2 },
      community: { by: [does('b', 3)], needed: 7 },
      influencer: { by: [], importance: 'notRelevant' },
      advertise: { by: [does('b', 5, 3)], needed: 5 },
      analyse: { by: [does('b', 2)], needed: 3 },
    }),
  );
}

/** A retail chain where fifteen roles, teams and suppliers share the work. */
function fifteen(ground: Ground): CoverageInputs {
  const { labels } = ground;
  const size = '250+';
  return organisation(
    ground,
    size,
    [
      holder('a', labels.headOfCommunications, 'person', 8),
      holder('b', labels.marketingManager, 'person', 6),
      holder('c', labels.channelManager, 'person', 36),
      holder('d', labels.contentManager, 'person', 36),
      holder('e', labels.copywriter, 'person', 20),
      holder('f', labels.designer, 'person', 16),
      holder('g', labels.filmTeam, 'team', 40, 3),
      holder('h', labels.customerService, 'team', 20, 12),
      holder('i', labels.communityEditor, 'person', 18),
      holder('j', labels.prManager, 'person', 8),
      holder('k', labels.adSpecialist, 'person', 16),
      holder('l', labels.mediaAgency, 'agency', 10),
      holder('m', labels.webAnalyst, 'person', 6),
      holder('n', labels.photographer, 'freelancer', 8),
      holder('o', labels.projectManager, 'person', 12),
    ],
    position(ground, size, {
      strategy: { by: [does('a', 2, 3), does('b', 2), does('c', 1)], needed: 4 },
      lead: { by: [does('o', 9, 3), does('c', 4)], needed: 12 },
      plan: { by: [does('c', 8, 3), does('d', 3)], needed: 7 },
      create: {
        by: [
          does('d', 14, 3),
          does('e', 16, 3),
          does('f', 14),
          does('g', 24, 3),
          does('n', 6, 3),
          does('i', 2, 1),
        ],
        needed: 80,
      },
      administer: { by: [does('c', 6, 3), does('d', 3)], needed: 6 },
      community: { by: [does('h', 14), does('i', 10, 3)], needed: 18 },
      influencer: { by: [does('j', 6, 3)], needed: 8, importance: 'core' },
      advertise: { by: [does('k', 14, 3), does('l', 8, 3)], needed: 16 },
      analyse: { by: [does('m', 5, 3), does('k', 1, 1)], needed: 8 },
    }),
  );
}

const scenarios = { starter, onePerson, municipality, agencyHeavy, fifteen } as const;
export type ScenarioName = keyof typeof scenarios;

/** The names of the scenarios, in the order they are offered; their texts are `result.scenarios` in the messages. */
export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[];

/**
 * A made-up organisation by name, complete enough for an answer.
 * @param hours starting values of the hours needed, by size
 * @param labels what the holders are called, in the reader's language
 */
export function scenario(name: ScenarioName, hours: HoursBySize, labels: ScenarioLabels): CoverageInputs {
  return scenarios[name]({ hours, labels });
}

/** The scenario that a state is, with nothing changed; null where it is none of them. */
export function scenarioOf(
  inputs: CoverageInputs,
  hours: HoursBySize,
  labels: ScenarioLabels,
): ScenarioName | null {
  const written = (state: CoverageInputs) => writeCoverageLink(state, { edition: '', headline: '' });
  const own = written(inputs);
  return scenarioNames.find((name) => written(scenario(name, hours, labels)) === own) ?? null;
}
