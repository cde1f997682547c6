import { employerCost, type ContributionBracket } from '../../lib/employer-cost.ts';
import { roundTo } from '../../lib/decimal.ts';
import { likelyOf, type Amount } from '../../lib/amount.ts';
import {
  funnelFields,
  type BudgetInputs,
  type Country,
  type Currency,
  type FunnelField,
  type Option,
  type OptionField,
  type Organisation,
} from './state.ts';
import { sameAmount, type Citation, type Provenance, type Provenances } from './entry.ts';

/** A figure or rule from the world that stands beside a plan, with where it was read. */
export interface Cited {
  /** Null for a rule without a figure. */
  readonly value: number | null;
  /** A short citation in the reader's language. */
  readonly text: string;
  readonly href: string | null;
}

/** What an hour bought from outside costs: an agency's, or a freelancer's recommended fee where none was found for agencies. */
export interface OutsideHour extends Cited {
  readonly value: number;
  readonly kind: 'agency' | 'freelance';
}

/** Rules that an employer has to know beside its figures, by what they are about. */
export type RuleName =
  | 'directProcurement'
  | 'openEnded'
  | 'recurring'
  | 'adSpace'
  | 'vat'
  | 'records'
  | 'deletion'
  | 'answers'
  | 'captions'
  | 'adsStop'
  | 'adsTopics'
  | 'outsourcing';
export type Rules = Readonly<Partial<Record<RuleName, Cited>>>;

/** A charge on pay, named in the reader's language, with its source. */
export interface SourcedBracket extends ContributionBracket {
  readonly source: Citation;
}

/** What a kind of employer in a country brings to the starting values. Null is asked for, never guessed. */
export interface EmployerProfile {
  readonly currency: Currency;
  readonly brackets: readonly SourcedBracket[] | null;
  readonly fixedPerFte: number;
  /** Where the fixed sums come from; null when there are none. */
  readonly fixedSource: Citation | null;
  readonly wageGrowth: number | null;
  readonly workHoursPerMonth: number | null;
  readonly discountRate: number;
  readonly irrecoverableVat: number | null;
  readonly monthlySalary: number | null;
  /** Starting values in the profile's money: prices and costs of the country, by input. */
  readonly starts: Provenances;
  /** Null where no price was found: then a quotation is asked for. */
  readonly outsideHour: OutsideHour | null;
  /** Months of notice that an employer gives at least, where a source says. */
  readonly noticeMonths: Provenance | null;
  readonly rules: Rules;
  /** What to know about the charges, in the reader's language. */
  readonly caveat: string;
  /** Inputs that no source covers, and that the reader is asked for. */
  readonly asks: readonly string[];
  /** Where the figures come from, by input; for the two contributions under their own names. */
  readonly sources: Readonly<Record<string, Source>>;
}

/** Profiles by `SE-companyAgreement`, `NO` and so on. */
export type EmployerProfiles = Readonly<Partial<Record<string, EmployerProfile>>>;

/** Everything from the world that the tool needs, in the reader's language. */
export interface Assumptions {
  /** Edition of the model and the facts, such as `2026.11`. */
  readonly edition: string;
  readonly profiles: EmployerProfiles;
  /** Starting values that do not hang on the employer. */
  readonly provenance: Provenances;
}

/** The profile of a plan, or null when the country has none. */
export function profileOf(
  profiles: EmployerProfiles,
  country: Country,
  organisation: Organisation,
): EmployerProfile | null {
  return profiles[country === 'SE' ? `SE-${organisation}` : country] ?? null;
}

/** The fixed inputs that a profile decides. */
type FromProfile = Pick<
  BudgetInputs,
  | 'employerContribution'
  | 'agreedContribution'
  | 'wageGrowth'
  | 'workHoursPerMonth'
  | 'discountRate'
  | 'irrecoverableVat'
>;

/** A hundredth of a per cent of a per cent: more decimals would only make links longer. */
const rateDecimals = 6;

/** What a profile gives a plan; the contributions are effective rates at the salary of its first role. */
export function profileValues(profile: EmployerProfile | null, inputs: BudgetInputs): Partial<FromProfile> {
  if (profile === null) return {};
  const typical = inputs.options[0].roles[0]?.monthlySalary ?? 0;
  const cost =
    profile.brackets === null ? null : employerCost(likelyOf(typical), profile.brackets, profile.fixedPerFte);
  return {
    ...(cost?.effectiveStatutory == null
      ? {}
      : { employerContribution: roundTo(cost.effectiveStatutory, rateDecimals) }),
    ...(cost?.effectiveAgreed == null
      ? {}
      : { agreedContribution: roundTo(cost.effectiveAgreed, rateDecimals) }),
    ...(profile.wageGrowth === null ? {} : { wageGrowth: profile.wageGrowth }),
    ...(profile.workHoursPerMonth === null
      ? {}
      : { workHoursPerMonth: roundTo(profile.workHoursPerMonth, 1) }),
    ...(profile.irrecoverableVat === null ? {} : { irrecoverableVat: profile.irrecoverableVat }),
    discountRate: profile.discountRate,
  };
}

/** What an input is while nobody knows it; hours have to be something to divide by. */
const whenUnknown = {
  employerContribution: 0,
  agreedContribution: 0,
  wageGrowth: 0,
  workHoursPerMonth: 145,
  discountRate: 0,
  irrecoverableVat: 0,
} as const satisfies Readonly<Record<keyof FromProfile, number>>;

/** Names of the inputs that a profile decides. */
const profileInputs = [
  'employerContribution',
  'agreedContribution',
  'wageGrowth',
  'workHoursPerMonth',
  'discountRate',
  'irrecoverableVat',
] as const satisfies readonly (keyof FromProfile)[];

/**
 * The plan after something a profile hangs on has changed (country, organisation or salary): starting values that the
 * reader has not touched follow, and become nothing where the new profile has no source; what they typed stays, and
 * nothing is converted.
 */
export function followProfile(
  before: BudgetInputs,
  after: BudgetInputs,
  profiles: EmployerProfiles,
): BudgetInputs {
  const old = profileOf(profiles, before.country, before.organisation);
  const next = profileOf(profiles, after.country, after.organisation);
  const was = profileValues(old, before);
  const becomes = profileValues(next, after);
  const untouched = profileInputs.filter((name) => before[name] === (was[name] ?? whenUnknown[name]));
  const valuesOf = (values: Partial<FromProfile>): Partial<FromProfile> =>
    Object.fromEntries(untouched.map((name) => [name, values[name] ?? whenUnknown[name]]));
  const changes = valuesOf(becomes);
  const followed = withStarts({ ...after, ...changes }, old, next);
  const salary = old?.monthlySalary ?? 0;
  const nextSalary = next?.monthlySalary ?? 0;
  if (old === next || salary === nextSalary) return followed;
  const moved = everyOption(followed, (option) => ({
    ...option,
    roles: option.roles.map((role) =>
      role.monthlySalary === salary ? { ...role, monthlySalary: nextSalary } : role,
    ),
  }));
  // The effective rates are those at the new salary.
  return { ...moved, ...valuesOf(profileValues(next, moved)) };
}

/** The plan with every option, and the baseline, changed in the same way. */
function everyOption(
  inputs: BudgetInputs,
  change: <Part extends Option<Amount>>(option: Part) => Part,
): BudgetInputs {
  const [first, ...others] = inputs.options;
  return {
    ...inputs,
    options: [change(first), ...others.map(change)],
    baseline: inputs.baseline === null ? null : change(inputs.baseline),
  };
}

/** Prices and costs of the old country give way to those of the new, or to nothing, where the reader has not typed. */
function withStarts(
  inputs: BudgetInputs,
  old: EmployerProfile | null,
  next: EmployerProfile | null,
): BudgetInputs {
  if (old === next) return inputs;
  let plan: BudgetInputs =
    inputs.currency === old?.currency && next !== null ? { ...inputs, currency: next.currency } : inputs;
  for (const name of new Set([...Object.keys(old?.starts ?? {}), ...Object.keys(next?.starts ?? {})])) {
    const was = old?.starts[name]?.value;
    const becomes = next?.starts[name]?.value;
    if (name in funnelFields) {
      const funnelName = name as FunnelField;
      if (sameAmount(plan[funnelName], was ?? null)) plan = { ...plan, [funnelName]: becomes ?? null };
    } else {
      plan = everyOption(plan, (option) =>
        sameAmount(option[name as OptionField], was ?? 0) ? { ...option, [name]: becomes ?? 0 } : option,
      );
    }
  }
  return plan;
}

type Source = Omit<Provenance, 'value'>;
/** What was last made of each source, so that a field whose starting value is unchanged is given the same object. */
const known = new WeakMap<Source, Provenance>();

function withStart(source: Source, value: number): Provenance {
  const before = known.get(source);
  if (before?.value === value) return before;
  const made: Provenance = { value, ...source };
  known.set(source, made);
  return made;
}

/** Where the starting values of a plan come from: those of the world and those of its profile. */
export function provenanceOf(inputs: BudgetInputs, assumptions: Assumptions): Provenances {
  const profile = profileOf(assumptions.profiles, inputs.country, inputs.organisation);
  if (profile === null) return assumptions.provenance;
  const values = profileValues(profile, inputs);
  const sources = Object.entries(profile.sources).flatMap(([name, source]) => {
    const value = name === 'monthlySalary' ? profile.monthlySalary : values[name as keyof FromProfile];
    return value == null ? [] : [[name, withStart(source, value)] as const];
  });
  return { ...assumptions.provenance, ...profile.starts, ...Object.fromEntries(sources) };
}

/** Inputs that no source covers for a plan's employer, and that still stand at nothing. */
export function asksOf(inputs: BudgetInputs, profiles: EmployerProfiles): readonly string[] {
  const profile = profileOf(profiles, inputs.country, inputs.organisation);
  return (profile?.asks ?? []).filter((name) => inputs[name as keyof FromProfile] === 0);
}
