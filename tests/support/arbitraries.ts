import fc from 'fast-check';
import type { Amount } from '../../src/lib/amount.ts';
import {
  exitFields,
  funnelFields,
  inOrder,
  optionFields,
  planFields,
  workFields,
  type Baseline,
  type BudgetInputs,
  type Field,
  type Option,
} from '../../src/tools/budget/state.ts';

/** Plans of every kind, for properties that must hold whatever a reader fills in. */

/** Upper ends that a real plan may have, so that sums keep the precision the properties ask for. */
const realistic: Readonly<Record<Field['kind'], number>> = {
  money: 1e6,
  rate: 1.5,
  count: 1e5,
  hours: 2000,
  minutes: 600,
  months: 60,
  exponent: 1,
  fte: 20,
};

/** A value to ten decimals, as inputs are taken in. */
function numberOf(field: Field): fc.Arbitrary<number> {
  const max = Math.min(field.max, Math.max(realistic[field.kind], field.min));
  if (field.integer === true) return fc.integer({ min: field.min, max });
  return fc
    .double({ min: field.min, max, noNaN: true, noDefaultInfinity: true })
    .map((value) => Math.max(field.min, Math.round(value * 1e6) / 1e6) + 0);
}

function amountOf(field: Field): fc.Arbitrary<Amount> {
  if (field.uncertain !== true) return numberOf(field);
  const range = fc
    .tuple(numberOf(field), numberOf(field), numberOf(field))
    .map((values) => values.sort((a, b) => a - b))
    .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }));
  const sure = fc.record({
    likely: numberOf(field),
    sureness: fc.constantFrom('measured' as const, 'informed' as const, 'guess' as const),
  });
  return fc.oneof(numberOf(field), range, sure);
}

type Make = (field: Field) => fc.Arbitrary<Amount>;

function fieldsOf<Name extends string>(
  table: Readonly<Record<Name, Field>>,
  make: (field: Field) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries<Field>(table).map(([name, field]) => [name, make(field)] as const);
  return fc.record<Record<string, unknown>>(Object.fromEntries(entries));
}

const title = fc.string({ unit: 'grapheme', maxLength: 20 });

function optionOf(make: Make): fc.Arbitrary<Option<Amount>> {
  return fc
    .tuple(
      title,
      fc.array(
        fc.record({
          title,
          monthlySalary: make({ kind: 'money', min: 0, max: 200_000, uncertain: true }),
          fte: numberOf({ kind: 'fte', min: 0, max: 20 }),
        }),
        { maxLength: 3 },
      ),
      fieldsOf(optionFields, make),
      fieldsOf(exitFields, numberOf),
    )
    .map(
      ([label, roles, costs, exits]) => ({ label, roles, ...costs, ...exits }) as unknown as Option<Amount>,
    );
}

function baselineOf(make: Make): fc.Arbitrary<Baseline<Amount>> {
  return fc
    .tuple(
      optionOf(make),
      fc.record({
        socialVisits: make(funnelFields.socialVisits),
        contacts: make(funnelFields.contacts),
        hiresPerMonth: make(funnelFields.hiresPerMonth),
        customersReached: make(funnelFields.customersReached),
      }),
    )
    .map(([option, volumes]) => ({ ...option, ...volumes, outcomeVolumes: [] }));
}

function inputsOf(make: Make, nullable: boolean): fc.Arbitrary<BudgetInputs> {
  const funnel = fieldsOf(funnelFields, (field) => (nullable ? fc.option(make(field)) : make(field)));
  return fc
    .tuple(
      fieldsOf(planFields, numberOf),
      fieldsOf(workFields, numberOf),
      funnel,
      fc.array(optionOf(make), { minLength: 1, maxLength: nullable ? 4 : 1 }),
      fc.option(baselineOf(make)),
      fc.array(
        fc.record({
          title,
          volumePerMonth: make({ kind: 'count', min: 0, max: 1e4, uncertain: true }),
          minutesEach: make({ kind: 'minutes', min: 0, max: 1e4, uncertain: true }),
          channels: fc.integer({ min: 1, max: 8 }),
          languages: fc.integer({ min: 1, max: 4 }),
        }),
        { maxLength: 3 },
      ),
      fc.record({
        startMonth: fc.constantFrom('2027-01', '2026-11', '2028-07'),
        fiscalYearStart: fc.integer({ min: 1, max: 12 }),
      }),
    )
    .map(
      ([plan, work, funnelValues, options, baseline, tasks, dates]) =>
        inOrder({
          mode: 'value',
          country: 'SE',
          organisation: 'companyAgreement',
          currency: 'SEK',
          ...plan,
          ...work,
          ...funnelValues,
          ...dates,
          tasks,
          outcomes: [],
          unpriced: [],
          options,
          baseline,
        } as unknown as BudgetInputs).inputs,
    );
}

/** Any plan: ranges, empty figures, several options, with or without a baseline. */
export const anyInputs = inputsOf(amountOf, true);

/** A plan of plain numbers with one option. */
export const plainInputs = inputsOf(numberOf, false);
