import fc from 'fast-check';
import { roundInput } from '../../src/lib/decimal.ts';
import { cleanText } from '../../src/lib/share/values.ts';
import {
  capabilityIds,
  fields,
  holderKinds,
  importances,
  levels,
  maxId,
  maxLabel,
  mostHours,
  sizes,
  type Assignment,
  type Capabilities,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
  type HolderKind,
  type Importance,
  type Level,
} from '../../src/tools/coverage/state.ts';

/** Organisations of every kind, for properties that must hold whatever a reader fills in. */

/** What tells one distribution from another. */
interface Make {
  readonly holders: number;
  readonly kind: fc.Arbitrary<HolderKind>;
  readonly label: fc.Arbitrary<string>;
  readonly headcount: number;
  readonly importance: fc.Arbitrary<Importance>;
  readonly level: fc.Arbitrary<Level>;
  /** Most who do the same thing. */
  readonly assignments: number;
  /** Hours up to a limit. */
  readonly hours: (max: number) => fc.Arbitrary<number>;
}

const id = fc.stringMatching(new RegExp(`^[A-Za-z0-9-]{1,${maxId}}$`));

function holderOf(make: Make): fc.Arbitrary<Holder> {
  return fc
    .record({
      // Short ids, as the page makes them, are the ones that meet.
      id: fc.oneof({ arbitrary: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), weight: 4 }, id),
      label: make.label,
      kind: make.kind,
      people: fc.integer({ min: 1, max: make.headcount }),
    })
    .chain(({ people, ...holder }) => {
      const headcount = holder.kind === 'team' ? people : 1;
      const most = mostHours({ ...holder, headcount });
      return fc.option(make.hours(most)).map((totalHours): Holder => ({ ...holder, headcount, totalHours }));
    });
}

function capabilityOf(make: Make, holders: readonly Holder[]): fc.Arbitrary<Capability> {
  const assignment = (holder: Holder): fc.Arbitrary<Assignment> =>
    fc.record({
      holder: fc.constant(holder.id),
      hours: fc.option(make.hours(mostHours(holder)), { freq: 2 }),
      level: make.level,
    });
  return fc.record({
    importance: make.importance,
    hoursNeeded: make.hours(fields.hoursNeeded.max),
    assignments: fc
      .shuffledSubarray([...holders], { maxLength: Math.min(make.assignments, holders.length) })
      .chain((chosen) => fc.tuple(...chosen.map(assignment))),
  });
}

function capabilitiesOf(make: Make, holders: readonly Holder[]): fc.Arbitrary<Capabilities> {
  const one = capabilityOf(make, holders);
  return fc
    .tuple(...capabilityIds.map((capability) => one.map((value) => [capability, value] as const)))
    .map((entries) => Object.fromEntries(entries) as Record<CapabilityId, Capability>);
}

function inputsOf(make: Make): fc.Arbitrary<CoverageInputs> {
  return fc
    .uniqueArray(holderOf(make), { maxLength: make.holders, selector: (holder) => holder.id })
    .chain((holders) =>
      fc.record({
        size: fc.constantFrom(...sizes),
        holders: fc.constant(holders),
        capabilities: capabilitiesOf(make, holders),
        target: fc.option(capabilitiesOf(make, holders), { freq: 2 }),
      }),
    );
}

/** Whatever is allowed: up to fifteen holders, all at work with everything, hours to ten decimals. */
export const anyCoverage: fc.Arbitrary<CoverageInputs> = inputsOf({
  holders: 15,
  kind: fc.constantFrom(...holderKinds),
  label: fc.string({ unit: 'grapheme', maxLength: maxLabel }).map((text) => cleanText(text, maxLabel)),
  headcount: fields.headcount.max,
  importance: fc.constantFrom(...importances),
  level: fc.constantFrom(...levels),
  assignments: 15,
  hours: (max) => fc.double({ min: 0, max, noNaN: true }).map((value) => Math.min(max, roundInput(value))),
});

const roles = [
  '',
  'Webbredaktör',
  'Kommunikatör',
  'Kommunikationschef',
  'Kundtjänst',
  'Social media manager',
  'Marketing coordinator',
  'Byrån',
  'Filmare',
];

/** As organisations tend to be: a handful of roles, one or two for each thing, whole and half hours. */
export const everydayCoverage: fc.Arbitrary<CoverageInputs> = inputsOf({
  holders: 6,
  kind: fc.constantFrom('person', 'person', 'person', 'team', 'agency', 'freelancer'),
  label: fc.constantFrom(...roles),
  headcount: 8,
  importance: fc.constantFrom('core', 'core', 'core', 'core', 'useful', 'useful', 'notRelevant', 'unknown'),
  level: fc.constantFrom(2, 2, 2, 3, 3, 1, 0),
  assignments: 2,
  hours: (max) => fc.integer({ min: 0, max: 2 * Math.min(max, 20) }).map((halves) => halves / 2),
});

/** Both kinds of organisation, the everyday ones more often. */
export const coverageInputs: fc.Arbitrary<CoverageInputs> = fc.oneof(
  { arbitrary: everydayCoverage, weight: 3 },
  { arbitrary: anyCoverage, weight: 2 },
);

/** The same with a label of ours on whoever has one: what a reader types may hold anything. */
export const labelledCoverage: fc.Arbitrary<CoverageInputs> = coverageInputs.map((inputs) => ({
  ...inputs,
  holders: inputs.holders.map((holder) => ({ ...holder, label: holder.label === '' ? '' : 'Redaktör' })),
}));
