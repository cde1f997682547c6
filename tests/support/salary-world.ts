import type { ContributionBracket } from '../../src/lib/employer-cost.ts';
import type {
  Country,
  Employer,
  ExchangeRates,
  OutsideHour,
  PayValues,
  SalaryAssumptions,
  SalaryRowData,
} from '../../src/tools/salary/state.ts';
import { plainRow } from './salary-arbitraries.ts';
import frozen from './vectors/salary-world.json' with { type: 'json' };

/**
 * The world that the frozen links of the salary benchmark are opened in: some of our rows, employers and rates as they were
 * on 22 November 2026, without their texts. Statistics are updated every year, and a corpus that rested on them would then
 * have to be made anew, so that it could no longer show that old links open as they did. Never changed: rows that a new
 * link needs are added.
 */

type KeptRow = Pick<
  SalaryRowData,
  | 'id'
  | 'country'
  | 'currency'
  | 'per'
  | 'match'
  | 'tableId'
  | 'year'
  | 'sector'
  | 'sex'
  | 'region'
  | 'baselineId'
> &
  Pick<SalaryRowData['occupation'], 'system' | 'code'> &
  PayValues;

/** What is kept: all that a rule reads. */
interface Kept extends Pick<SalaryAssumptions, 'edition' | 'startingRows'> {
  readonly rows: readonly KeptRow[];
  readonly employers: Readonly<
    Record<
      string,
      Pick<Employer, 'currency' | 'fixedPerFte' | 'hoursPerMonth' | 'asks'> & {
        readonly brackets: readonly ContributionBracket[] | null;
      }
    >
  >;
  readonly outsideHours: Readonly<Partial<Record<Country, Pick<OutsideHour, 'value' | 'kind'>>>>;
  readonly rates: readonly Pick<ExchangeRates, 'year' | 'perDollar'>[];
}

const kept = frozen as unknown as Kept;
const noSource = { text: '', href: null };

function rowOf({ system, code, mean, p10, p25, p50, p75, p90, ...row }: KeptRow): SalaryRowData {
  return {
    ...plainRow,
    ...row,
    occupation: { system, code, title: '' },
    values: { mean, p10, p25, p50, p75, p90 },
  };
}

function employerOf({ brackets, ...employer }: Kept['employers'][string]): Employer {
  return {
    ...employer,
    brackets: brackets?.map((bracket) => ({ ...bracket, source: noSource })) ?? null,
    fixedSource: null,
    hoursSource: null,
    caveat: '',
  };
}

export const frozenWorld: SalaryAssumptions = {
  edition: kept.edition,
  startingRows: kept.startingRows,
  rows: kept.rows.map(rowOf),
  employers: Object.fromEntries(
    Object.entries(kept.employers).map(([id, employer]) => [id, employerOf(employer)]),
  ),
  outsideHours: Object.fromEntries(
    Object.entries(kept.outsideHours).map(([country, hour]) => [country, { ...noSource, ...hour }]),
  ),
  rates: kept.rates.map((rates) => ({ ...rates, source: noSource })),
  claim: { statement: '', verdict: '', note: '', href: null },
  holds: {},
};
