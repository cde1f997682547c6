import { citeShort } from '../../facts/cite.ts';
import { edition } from '../../facts/edition.ts';
import { fact, type FactId } from '../../facts/facts.ts';
import { outsideHour, ownHour } from '../../facts/hour-cost.ts';
import type { ProfileId } from '../../facts/profiles.ts';
import { citeSalaryShort, salaryRow, type SalaryRowId } from '../../facts/salaries.ts';
import { startingPoint, type StartingPoint } from '../../facts/starting-points.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  byCapability,
  sizes,
  startingCoverage,
  type CapabilityId,
  type CoverageInputs,
  type HoursBySize,
  type Size,
} from './state.ts';
import type { CoverageAssumptions, HourCost, FurtherReading } from './view.ts';

/**
 * What the tool takes from the world, put together while the site is built (or by a command), so that a browser gets
 * plain values with their sources in the reader's language, and none of the collections.
 */

/** The employer whose costs stand for an hour's; the budget asks for the reader's own. */
const employer: ProfileId = 'SE-companyAgreement';

function hoursPoint(id: CapabilityId, size: Size): StartingPoint {
  const found = startingPoint(`hoursNeeded-${id}-${size}`);
  if (found === null) throw new Error(`There is no starting point for the hours of ${id} at ${size}`);
  return found;
}

/** Hours a week that each capability starts from, by size of organisation: starting points of ours. */
export function hoursBySize(): HoursBySize {
  return Object.fromEntries(
    sizes.map((size) => [size, byCapability((id) => hoursPoint(id, size).value)]),
  ) as HoursBySize;
}

/** Why each capability starts from the hours it does; the same for every size. */
export function hoursReasons(locale: Locale): Readonly<Record<CapabilityId, string>> {
  return byCapability((id) => hoursPoint(id, '10-49').reason[locale]);
}

/** The organisation that a reader starts from: nothing known. */
export function startingQuiz(): CoverageInputs {
  return startingCoverage(hoursBySize());
}

/** Sources in short, at most three, linked to the first. */
function cited(
  facts: readonly FactId[],
  salaryRows: readonly SalaryRowId[],
  locale: Locale,
  address: (id: string) => string,
): Pick<HourCost, 'text' | 'href'> {
  const texts = [
    ...salaryRows.map((id) => citeSalaryShort(salaryRow(id), locale)),
    ...facts.map((id) => citeShort(fact(id), locale)),
  ];
  const first = salaryRows[0] ?? facts[0];
  return {
    text: [...new Set(texts)].slice(0, 3).join('; '),
    href: first === undefined ? null : address(first),
  };
}

/** Everything from the world that the tool needs, in one language. `reading` is what only the site knows. */
export function coverageAssumptions(
  locale: Locale,
  address: (id: string) => string,
  reading: FurtherReading,
): CoverageAssumptions {
  const own = ownHour(employer);
  const outside = outsideHour('SE');
  return {
    edition,
    currency: 'SEK',
    ownHour:
      own === null ? null : { value: own.value, ...cited(own.factIds, own.salaryRowIds, locale, address) },
    outsideHour:
      outside === null ? null : { value: outside.value, ...cited([outside.id], [], locale, address) },
    reasons: hoursReasons(locale),
    reading,
  };
}
