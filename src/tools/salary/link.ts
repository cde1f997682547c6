import { readFields, writeFields, type Fields } from '../../lib/share/fields.ts';
import { openLink, writeLink, type Notice } from '../../lib/share/link.ts';
import { migrateEntries, type Migration } from '../../lib/share/migrate.ts';
import {
  choiceValue,
  flagValue,
  listValue,
  numberValue,
  optionalValue,
  type Issue,
  type ItemCodec,
  type ValueCodec,
} from '../../lib/share/values.ts';
import { ordered, ownDataInOrder, type Directory } from './order.ts';
import {
  fields as limits,
  maxOwnData,
  maxRows,
  rowIdPattern,
  type Country,
  type Currency,
  type Organisation,
  type Overrides,
  type SalaryInputs,
} from './state.ts';

/**
 * How the inputs of the salary benchmark stand in a link, version 1. Keys are never changed and never used again for
 * something else. A change of this file needs a migration and a link of the old form in the tests.
 */
export const linkVersion = 1;

/** Steps from older versions of the link to this one. */
const migrations: readonly Migration[] = [];

/** The state of a link: the inputs, with the overrides by their whole names. */
interface Wire extends Omit<SalaryInputs, 'overrides'> {
  readonly 'overrides.employerContribution': number | null;
  readonly 'overrides.agreedContribution': number | null;
  readonly 'overrides.hoursPerMonth': number | null;
}

/** The id of a row; whether there is such a row is seen when the inputs are put in order. */
const rowId: ItemCodec<string> = {
  item: true,
  encode: (id) => (rowIdPattern.test(id) ? id : ''),
  decode: (raw) => (rowIdPattern.test(raw) ? { ok: true, value: raw, issues: [] } : { ok: false }),
};

/** Longest text of own data: with it a link stays well below what is read at all (`maxLinkLength`). */
export const maxOwnDataText = 16_000;

const base = 36;
const maxStep = limits.ownSalary.max.toString(base).length;
const maxTimes = maxOwnData.toString(base).length;
const stepPattern = new RegExp(`^([0-9a-z]{1,${maxStep}})(?:\\.([0-9a-z]{1,${maxTimes}}))?$`);

/**
 * Salaries as rising steps in base 36, parted by `-`: how much more than the one before, and `.` with how many there are of it
 * when there are several, as in `rs0.2-dw` for 36 000, 36 000 and 36 500. Empty for none. At most `maxOwnData` salaries are
 * unpacked, whatever the text says.
 */
const ownDataValue: ValueCodec<readonly number[] | null> = {
  encode(salaries) {
    const times = new Map<number, number>();
    for (const salary of ownDataInOrder(salaries ?? []) ?? [])
      times.set(salary, (times.get(salary) ?? 0) + 1);
    let before = 0;
    return [...times]
      .map(([salary, count]) => {
        const step = (salary - before).toString(base);
        before = salary;
        return count === 1 ? step : `${step}.${count.toString(base)}`;
      })
      .join('-');
  },
  decode(raw) {
    if (raw === '') return { ok: true, value: null, issues: [] };
    if (raw.length > maxOwnDataText) return { ok: false };
    const issues: Issue[] = [];
    const salaries: number[] = [];
    let salary = 0;
    for (const text of raw.split('-')) {
      const [, step, times = '1'] = stepPattern.exec(text) ?? [];
      // What comes after an unreadable step is not known either.
      if (step === undefined) return { ok: false };
      salary += parseInt(step, base);
      const count = parseInt(times, base);
      const room = maxOwnData - salaries.length;
      for (let i = 0; i < Math.min(count, room); i += 1) salaries.push(salary);
      if (count > room) {
        issues.push({ kind: 'clamped', path: '' });
        break;
      }
    }
    return { ok: true, value: salaries, issues };
  },
};

/** Whether own data are short enough to stand in a link: always below some thousands of salaries, and beyond when many are alike. */
export function ownDataFits(salaries: readonly number[] | null): boolean {
  return ownDataValue.encode(salaries).length <= maxOwnDataText;
}

const country = choiceValue<Country>({
  SE: 'se',
  NO: 'no',
  DK: 'dk',
  FI: 'fi',
  IS: 'is',
  GB: 'gb',
  DE: 'de',
  US: 'us',
});

const organisation = choiceValue<Organisation>({
  companyAgreement: 'ca',
  company: 'c',
  municipality: 'm',
  region: 'r',
  state: 's',
  association: 'a',
});

const currency = choiceValue<Currency>({
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  EUR: 'eur',
  ISK: 'isk',
  GBP: 'gbp',
  USD: 'usd',
});

const fields: Fields<Wire> = {
  country: { key: 'co', codec: country },
  organisation: { key: 'og', codec: organisation },
  rows: { key: 'ro', codec: listValue(rowId, { max: maxRows }) },
  ownSalary: { key: 'sa', codec: optionalValue(numberValue(limits.ownSalary)) },
  agencyHourlyRate: { key: 'ah', codec: optionalValue(numberValue(limits.agencyHourlyRate)) },
  'overrides.employerContribution': {
    key: 'ec',
    codec: optionalValue(numberValue(limits.employerContribution)),
  },
  'overrides.agreedContribution': {
    key: 'ac',
    codec: optionalValue(numberValue(limits.agreedContribution)),
  },
  'overrides.hoursPerMonth': { key: 'hm', codec: optionalValue(numberValue(limits.hoursPerMonth)) },
  ownData: { key: 'od', codec: ownDataValue },
  convertTo: { key: 'cv', codec: optionalValue(currency) },
  includeOwn: { key: 'io', codec: flagValue() },
};

function toWire({ overrides, ...inputs }: SalaryInputs): Wire {
  return {
    ...inputs,
    'overrides.employerContribution': overrides.employerContribution,
    'overrides.agreedContribution': overrides.agreedContribution,
    'overrides.hoursPerMonth': overrides.hoursPerMonth,
  };
}

function fromWire({
  'overrides.employerContribution': employerContribution,
  'overrides.agreedContribution': agreedContribution,
  'overrides.hoursPerMonth': hoursPerMonth,
  ...inputs
}: Wire): SalaryInputs {
  const overrides: Overrides = { employerContribution, agreedContribution, hoursPerMonth };
  return { ...inputs, overrides };
}

/** What a link says beside the inputs: which edition gave which headline. */
export interface Stamp {
  readonly edition: string;
  readonly headline: string;
}

function written(inputs: SalaryInputs, stamp: Stamp): string {
  const wire = toWire(ownDataFits(inputs.ownData) ? inputs : { ...inputs, ownData: null });
  return writeLink({
    version: linkVersion,
    tool: 'salary',
    entries: writeFields(fields, wire),
    ...stamp,
  });
}

/** The inputs without what is the reader's own business: own salary and own data. */
export function withoutOwn(inputs: SalaryInputs): SalaryInputs {
  return { ...inputs, ownSalary: null, ownData: null };
}

/**
 * The fragment of a benchmark to share, without `#`. Own salary and own data are in it only when the reader wants them there;
 * the headline is then the caller's to word without them too. Own data that do not fit are left out.
 */
export function writeSalaryLink(inputs: SalaryInputs, stamp: Stamp): string {
  return written(inputs.includeOwn ? inputs : withoutOwn(inputs), stamp);
}

/** The same with all that was filled in, for a draft that stays in the reader's own browser. Never to be shared. */
export function writeSalaryDraft(inputs: SalaryInputs, stamp: Stamp): string {
  return written(inputs, stamp);
}

/** A salary link that was read. */
export interface OpenedSalary {
  readonly inputs: SalaryInputs;
  readonly notices: readonly Notice[];
  /** Edition and headline as they were when the link was made; null when the link does not say. */
  readonly edition: string | null;
  readonly headline: string | null;
  readonly section: string | null;
  /** Fragment of the tool it was handed over from, for the way back. */
  readonly from: string | null;
}

/**
 * Reads a benchmark that may be someone else's, from an address, a fragment or a query; null when there is no link in it.
 * Never throws: what could not be read has its starting value, and a notice. That its sender wanted their own figures in the
 * link is not taken over: a reader who then types a salary has to want it for themselves.
 * @param directory all rows that a link may name, so of every country
 */
export function openSalaryLink(
  text: string,
  starting: SalaryInputs,
  directory: Directory,
): OpenedSalary | null {
  const link = openSalaryDraft(text, starting, directory);
  return link === null ? null : { ...link, inputs: { ...link.inputs, includeOwn: false } };
}

/** Reads the reader's own draft as they left it, by the same rules. */
export function openSalaryDraft(
  text: string,
  starting: SalaryInputs,
  directory: Directory,
): OpenedSalary | null {
  const link = openLink(text, { tool: 'salary', version: linkVersion });
  if (!link.present) return null;
  const entries = migrateEntries(link.entries, link.version, migrations);
  const { state, notices } = readFields(fields, { entries, notices: link.notices }, toWire(starting));
  const { inputs, moved } = ordered(fromWire(state), directory);
  return {
    inputs,
    notices: [...notices, ...moved],
    edition: link.edition,
    headline: link.headline,
    section: link.section,
    from: link.from,
  };
}
