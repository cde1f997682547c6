// What a link of a frozen corpus opens as, and what comes of it.
import type { Notice } from '../../src/lib/share/link.ts';
import { analyse, asPublished as publishedBudget } from '../../src/tools/budget/analysis.ts';
import { openBudgetLink } from '../../src/tools/budget/link.ts';
import { noDefaults, startingInputs } from '../../src/tools/budget/state.ts';
import { asPublished as publishedCoverage } from '../../src/tools/coverage/file.ts';
import { openCoverageLink } from '../../src/tools/coverage/link.ts';
import { startingCoverage } from '../../src/tools/coverage/state.ts';
import { asPublished as publishedSalary } from '../../src/tools/salary/file.ts';
import { openSalaryLink } from '../../src/tools/salary/link.ts';
import { startingSalary } from '../../src/tools/salary/state.ts';
import { sameHours } from './coverage-hours.ts';
import { frozenWorld } from './salary-world.ts';

export interface GoldenLink {
  readonly name: string;
  readonly link: string;
  readonly inputs: unknown;
  readonly notices: readonly Notice[];
  readonly result: unknown;
}

/** A link with what it opens as today. */
export type Golden = (name: string, link: string) => GoldenLink;

interface Opened<Inputs> {
  readonly inputs: Inputs;
  readonly notices: readonly Notice[];
}

function golden<Inputs>(
  open: (link: string) => Opened<Inputs> | null,
  resultOf: (inputs: Inputs) => unknown,
): Golden {
  return (name, link) => {
    const opened = open(link);
    if (opened === null) throw new Error(`${name}: there is no link in it`);
    const { inputs, notices } = opened;
    return { name, link, inputs, notices, result: resultOf(inputs) };
  };
}

// What stands where a link says nothing: neutral values, so that the corpus does not hang on today's facts.
const plan = startingInputs(noDefaults, { option: 'Plan', baseline: 'Today' }, new Date('2026-11-22'));
const quiz = startingCoverage(sameHours(1));
const salary = startingSalary(frozenWorld);

/** A result without what has one of these names, wherever it stands. */
function without(names: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => without(names, part));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.includes(name))
      .map(([name, part]) => [name, without(names, part)]),
  );
}

/** Every figure that is published but the months and the years, which the others are sums of. */
export const budgetGolden = golden(
  (link) => openBudgetLink(link, plan),
  (inputs) => {
    const { options, baseline, switching, tornado, sceptic } = publishedBudget(analyse(inputs));
    return without(['cashFlow', 'years'], { options, baseline, switching, tornado, sceptic });
  },
);

/** Everything that is published but the advice: there may be more of that as we learn more. */
export const coverageGolden = golden(
  (link) => openCoverageLink(link, quiz),
  (inputs) => without(['advice'], publishedCoverage(inputs)),
);

/** Everything that is published, on statistics that are frozen with the corpus. */
export const salaryGolden = golden(
  (link) => openSalaryLink(link, salary, frozenWorld),
  (inputs) => publishedSalary(inputs, frozenWorld),
);

/** How a link is put into each corpus, by the corpus's name. */
export const goldens: Readonly<Record<string, Golden>> = {
  budget: budgetGolden,
  coverage: coverageGolden,
  salary: salaryGolden,
};

/** Every number of a result by its place, and whatever else stands there as it is. */
function leaves(value: unknown, place = ''): [string, unknown][] {
  if (value === null || typeof value !== 'object') return [[place, value]];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, `${place}.${name}`));
}

/** Engines may round the last digits of powers differently. */
function agree(now: unknown, then: unknown): boolean {
  if (typeof now !== 'number' || typeof then !== 'number') return now === then;
  return Math.abs(now - then) <= 1e-9 * Math.max(1, Math.abs(then));
}

/** Places of a result that are not as they were: changed, gone or new. */
export function changedPlaces(now: unknown, then: unknown): string[] {
  const [after, before] = [new Map(leaves(now)), new Map(leaves(then))];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => after.has(place) !== before.has(place) || !agree(after.get(place), before.get(place)),
  );
}
