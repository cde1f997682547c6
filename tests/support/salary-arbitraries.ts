import fc from 'fast-check';
import { roundInput } from '../../src/lib/decimal.ts';
import {
  countries,
  currencies,
  currencyOf,
  fields,
  maxRows,
  organisations,
  pointNames,
  points,
  type Country,
  type Employer,
  type Field,
  type PayValues,
  type SalaryAssumptions,
  type SalaryInputs,
  type SalaryRowData,
  type SourcedBracket,
} from '../../src/tools/salary/state.ts';

/** Tables, employers and inputs of every kind, for properties that must hold whatever there is and is filled in. */

const noSource = { text: '', href: null };

/** A row with every point, for tests to change what they are about. */
export const plainRow: SalaryRowData = {
  id: 'row',
  country: 'SE',
  currency: 'SEK',
  per: 'month',
  occupation: { system: 'S', code: '1', title: 'Occupation' },
  role: 'communication-specialist',
  match: 'proxy',
  tier: 'A',
  tableId: 'table',
  year: 2025,
  period: '2025',
  sector: 'all',
  sex: 'both',
  region: 'national',
  population: { country: 'Sweden', region: null, sector: 'all sectors', sex: 'women and men' },
  values: { mean: 420, p10: 200, p25: 300, p50: 400, p75: 500, p90: 600 },
  employees: 1000,
  counted: 'employees',
  payConcept: 'Gross pay',
  workingTime: 'full-time equivalent',
  fullTimeBasis: 'scaled',
  caveats: [],
  source: {
    ...noSource,
    publisher: 'Office',
    table: 'T1',
    address: 'https://example.org/',
    attribution: 'Source: Office',
    licence: 'CC0',
  },
  baselineId: null,
};

/** Pay with rising points of which some may be missing, up to a largest value. */
export function payValues(max = 1e6): fc.Arbitrary<PayValues> {
  const pay = fc.integer({ min: 1, max });
  return fc
    .record({
      sorted: fc.array(pay, { minLength: 5, maxLength: 5 }).map((all) => all.sort((a, b) => a - b)),
      known: fc.subarray([0, 1, 2, 3, 4]),
      mean: fc.option(pay, { freq: 3 }),
    })
    .map(({ sorted, known, mean }) => {
      const at = (index: number): number | null => (known.includes(index) ? (sorted[index] ?? null) : null);
      return { mean, p10: at(0), p25: at(1), p50: at(2), p75: at(3), p90: at(4) };
    });
}

/** The points that values have, lowest first. */
export function knownPoints(values: PayValues): number[] {
  return points.map((point) => values[pointNames[point]]).filter((value) => value !== null);
}

/** A row of any country, year and table. */
export const anyRow: fc.Arbitrary<SalaryRowData> = fc
  .record({
    // Most of one country, so that populations meet.
    country: fc.constantFrom('SE' as const, 'SE' as const, 'SE' as const, 'US' as const, ...countries),
    values: payValues(),
    code: fc.constantFrom('1', '2', '3'),
    tableId: fc.constantFrom('first', 'second'),
    year: fc.integer({ min: 2023, max: 2025 }),
    sex: fc.constantFrom('both' as const, 'both' as const, 'both' as const, 'women' as const),
    match: fc.constantFrom('proxy' as const, 'neighbour' as const, 'neighbour' as const, 'group' as const),
  })
  .map(({ code, country, tableId, ...row }) => ({
    ...plainRow,
    ...row,
    country,
    // A table is of one country, and of one kind of pay.
    tableId: `${country} ${tableId}`,
    per: country === 'US' || country === 'GB' ? ('year' as const) : ('month' as const),
    currency: currencyOf[country],
    occupation: { ...plainRow.occupation, code },
  }));

const rate = fc.double({ min: 0, max: 1, noNaN: true });

const bracket: fc.Arbitrary<SourcedBracket> = fc
  .record({
    part: fc.constantFrom('statutory' as const, 'agreed' as const),
    rate,
    from: fc.integer({ min: 0, max: 50_000 }),
    width: fc.option(fc.integer({ min: 0, max: 50_000 })),
  })
  .map(({ width, ...charge }) => ({
    ...charge,
    label: `${charge.part} ${charge.from}`,
    to: width === null ? null : charge.from + width,
    source: noSource,
  }));

/** An employer with any charges, or with charges that have to be asked for. */
export const anyEmployer: fc.Arbitrary<Employer> = fc.record({
  currency: fc.constantFrom(...currencies),
  brackets: fc.option(fc.uniqueArray(bracket, { maxLength: 6, selector: ({ label }) => label }), { freq: 4 }),
  fixedPerFte: fc.constantFrom(0, 0, 189.35),
  fixedSource: fc.constant(null),
  hoursPerMonth: fc.option(fc.integer({ min: 1, max: 200 })),
  hoursSource: fc.constant(null),
  caveat: fc.constant(''),
  asks: fc.subarray(['employerContribution', 'agreedContribution', 'hoursPerMonth'] as const),
});

/** What the tool may take from the world: up to twelve rows with ids of their own, some of them the others' baseline. */
export const anyAssumptions: fc.Arbitrary<SalaryAssumptions> = fc
  .record({
    rows: fc.array(anyRow, { minLength: 1, maxLength: 12 }),
    hasBaseline: fc.boolean(),
    employer: anyEmployer,
    outside: fc.option(fc.integer({ min: 1, max: 5000 })),
    perDollar: fc.double({ min: 0.01, max: 200, noNaN: true }),
  })
  .map(({ rows, hasBaseline, employer, outside, perDollar }) => {
    const named = rows.map((row, index): SalaryRowData => ({ ...row, id: `r-${index}` }));
    const [first] = named;
    const withBaseline = named.map((row) => ({
      ...row,
      baselineId: hasBaseline && first !== undefined && row.id !== first.id ? first.id : null,
    }));
    const idsOf = (country: Country): string[] =>
      withBaseline.filter((row) => row.country === country).map(({ id }) => id);
    return {
      edition: '2026.11',
      rows: withBaseline,
      startingRows: Object.fromEntries(
        countries.map((country) => [country, idsOf(country).slice(0, maxRows)]),
      ) as Record<Country, string[]>,
      employers: Object.fromEntries(
        [...organisations.map((organisation) => `SE-${organisation}`), ...countries.slice(1)].map((id) => [
          id,
          employer,
        ]),
      ),
      outsideHours: outside === null ? {} : { SE: { ...noSource, value: outside, kind: 'freelance' } },
      rates: [
        {
          year: 2025,
          perDollar: {
            SEK: perDollar,
            NOK: 10,
            DKK: 7,
            EUR: 0.9,
            ISK: 130,
            GBP: 0.75,
            USD: 1,
          },
          source: noSource,
        },
      ],
      claim: { statement: 'Said', verdict: 'not found', note: '', href: null },
      holds: {},
    };
  });

function within({ min, max }: Field): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
    fc.double({ min, max, noNaN: true }).map((value) => Math.min(max, Math.max(min, roundInput(value)))),
  );
}

const orNull = (field: Field): fc.Arbitrary<number | null> => fc.option(within(field), { freq: 2 });

/** Salaries of an organisation as they are kept: whole and rising; many alike, as pay is. */
export const ownSalaries: fc.Arbitrary<readonly number[]> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 200, max: 900 }).map((hundreds) => hundreds * 100),
      fc.integer(fields.ownSalary),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((salaries) => salaries.sort((a, b) => a - b));

/** Inputs in order, on some rows: any country that has one. */
export function inputsOn({ rows }: Pick<SalaryAssumptions, 'rows'>): fc.Arbitrary<SalaryInputs> {
  return fc
    .record({
      main: fc.constantFrom(...rows),
      others: fc.subarray([...rows], { maxLength: Math.min(rows.length, maxRows - 1) }),
      organisation: fc.constantFrom(...organisations),
      ownSalary: orNull(fields.ownSalary),
      agencyHourlyRate: orNull(fields.agencyHourlyRate),
      overrides: fc.record({
        employerContribution: orNull(fields.employerContribution),
        agreedContribution: orNull(fields.agreedContribution),
        hoursPerMonth: orNull(fields.hoursPerMonth),
      }),
      ownData: fc.option(ownSalaries, { freq: 2 }),
      convertTo: fc.option(fc.constantFrom(...currencies)),
      includeOwn: fc.boolean(),
    })
    .map(({ main, others, ...inputs }) => ({
      ...inputs,
      country: main.country,
      rows: [...new Set([main, ...others].map(({ id }) => id))],
    }));
}

/** A world and inputs in order in it. */
export const salaryCases: fc.Arbitrary<readonly [SalaryInputs, SalaryAssumptions]> = anyAssumptions.chain(
  (assumptions) => inputsOn(assumptions).map((inputs) => [inputs, assumptions] as const),
);
