import { startingSalary, type SalaryAssumptions, type SalaryInputs } from './state.ts';

/**
 * Named examples, for pages, playbooks and tests. Salaries and teams in them are made up, and said to be; where nothing is
 * filled in, an example is a choice of statistics and nothing else.
 */

type Start = Pick<SalaryAssumptions, 'startingRows'>;

/** The statistics alone: what a reader meets first. */
function starter(start: Start): SalaryInputs {
  return startingSalary(start);
}

/** A communicator in a municipality who is paid less than half of the others. */
function underMedian(start: Start): SalaryInputs {
  return {
    ...startingSalary(start),
    organisation: 'municipality',
    rows: ['se-scb-2432-2025-municipalities-both', 'se-scb-2432-2025-all-both'],
    ownSalary: 41_500,
  };
}

/** A company about to advertise a post in marketing, where six work already. */
function hiring(start: Start): SalaryInputs {
  return {
    ...startingSalary(start),
    rows: ['se-scb-2431-2025-private-both', 'se-scb-2432-2025-private-both'],
    ownData: [42_500, 45_000, 46_800, 49_500, 52_000, 58_000],
  };
}

/** Sweden beside what its neighbours publish: a mean from Denmark, all employees from Finland. */
function nordic(start: Start): SalaryInputs {
  return {
    ...startingSalary(start),
    rows: [
      'se-scb-2432-2025-all-both',
      'no-ssb-2432-2024',
      'dk-dst-1222-2018',
      'is-hagstofa-2413-2024',
      'fi-statfin-all-2024',
    ],
  };
}

/** Communicators beside marketers and the managers of both. */
function gap(start: Start): SalaryInputs {
  return {
    ...startingSalary(start),
    rows: [
      'se-scb-2432-2025-all-both',
      'se-scb-2431-2025-all-both',
      'se-scb-1242-2025-all-both',
      'se-scb-1252-2025-all-both',
    ],
  };
}

/** Twelve communicators in a company, beside those of the private sector. */
function ownTeam(start: Start): SalaryInputs {
  return {
    ...startingSalary(start),
    rows: ['se-scb-2432-2025-private-both', 'se-scb-2432-2025-all-both'],
    ownData: [36_500, 38_000, 39_500, 41_000, 42_500, 43_800, 45_000, 46_200, 47_500, 50_000, 53_500, 58_000],
  };
}

const scenarios = { starter, underMedian, hiring, nordic, gap, ownTeam } as const;
export type ScenarioName = keyof typeof scenarios;

/** The names of the examples, in the order they are offered; their texts are `scenarios` in the messages, with nothing to say of whom where nothing is made up. */
export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[];

/**
 * An example by name. The rows of all but `starter` are among the whole statistics, not those that a page holds at first.
 * @param start the rows that each country starts from
 */
export function scenario(name: ScenarioName, start: Start): SalaryInputs {
  return scenarios[name](start);
}
