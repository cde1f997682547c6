import type { Amount } from '../../lib/amount.ts';
import { readFields, writeFields, type Fields } from '../../lib/share/fields.ts';
import { openLink, writeLink, type Notice } from '../../lib/share/link.ts';
import { migrateEntries, type Migration } from '../../lib/share/migrate.ts';
import {
  amountValue,
  choiceValue,
  flagValue,
  monthValue,
  numberValue,
  optionalValue,
  recordValue,
  rowsValue,
  textValue,
  type ItemCodec,
  type ValueCodec,
} from '../../lib/share/values.ts';
import {
  emptyBaseline,
  emptyOption,
  exitFields,
  funnelFields,
  inOrder,
  maxLabel,
  maxOptions,
  maxRows,
  optionFields,
  outcomeFields,
  planFields,
  roleFields,
  taskFields,
  volumeFields,
  workFields,
  type Baseline,
  type BudgetInputs,
  type Field,
  type FunnelField,
  type Option,
  type Outcome,
  type Role,
  type WorkField,
} from './state.ts';

/**
 * How a budget stands in a link, version 1. Keys are never changed and never used again for something else; new parts of
 * a record are added at its end. A change of this file needs a migration and a link of the old form in the tests.
 */
export const linkVersion = 1;

/** Steps from older versions of the link to this one. */
const migrations: readonly Migration[] = [];

/** The state of a link: the plan cut into the groups that stand under one key each. */
interface Wire extends Pick<BudgetInputs, (typeof single)[number]> {
  readonly work: Pick<BudgetInputs, WorkField>;
  readonly paid: Amounts;
  readonly organic: Amounts;
  readonly support: Amounts;
  readonly recruit: Amounts;
  readonly retain: Amounts;
  readonly avoided: Amounts;
  /** Each with its volume today. */
  readonly outcomes: readonly (Outcome<Amount> & { readonly today: Amount })[];
  readonly options: readonly Parts[];
  /** Roles of every option, with the number of their option from 1. */
  readonly roles: readonly (Role<Amount> & { readonly option: number })[];
  /** None or one. */
  readonly baseline: readonly Parts[];
  readonly baselineRoles: readonly Role<Amount>[];
}

type Amounts = Readonly<Record<string, Amount | null>>;
/** Label, costs and volumes of an option, by name. */
type Parts = Readonly<Record<string, string | Amount>>;

/** Inputs that have a key of their own. */
const single = [
  'mode',
  'country',
  'organisation',
  'currency',
  'startMonth',
  'fiscalYearStart',
  'horizonMonths',
  'discountRate',
  'wageGrowth',
  'contingency',
  'irrecoverableVat',
  'employerContribution',
  'agreedContribution',
  'correlation',
  'seed',
  'tasks',
  'unpriced',
] as const satisfies readonly (keyof BudgetInputs)[];

const amount = (field: Field): ItemCodec<Amount> => amountValue(field);
/** Nothing is written as nothing: most options have many costs that they do not have. */
const cost = (field: Field): ItemCodec<Amount> => {
  const written = amount(field);
  return {
    item: true,
    encode: (value) => (value === 0 ? '' : written.encode(value)),
    decode: (raw) => (raw === '' ? { ok: true, value: 0, issues: [] } : written.decode(raw)),
  };
};
const text = textValue({ max: maxLabel });
const note = textValue({ max: 200 });

/** A record of some of the funnel's inputs, in this order for ever; empty where the reader has left them so. */
function funnelRecord(names: readonly FunnelField[]): ValueCodec<Readonly<Record<string, Amount | null>>> {
  return recordValue(names.map((name) => [name, optionalValue(amount(funnelFields[name])), null] as const));
}

const groups = {
  paid: [
    'cpc',
    'adsReference',
    'beta',
    'leadRate',
    'closeRate',
    'marginPerCustomer',
    'incrementalityPaid',
    'paidFull',
    'salesCycle',
  ],
  organic: [
    'socialVisits',
    'organicLeadRate',
    'incrementalityOrganic',
    'organicLag',
    'organicFull',
    'overlap',
  ],
  support: [
    'contacts',
    'deflectionRate',
    'costOtherChannel',
    'costSocialChannel',
    'supportLag',
    'supportFull',
  ],
  recruit: ['hiresPerMonth', 'hiresFromSocial', 'costPerHireSaved', 'recruitLag', 'recruitFull'],
  retain: ['customersReached', 'churnReduction', 'marginPerCustomerYear', 'retainLag', 'retainFull'],
  avoided: ['spendThatReallyStops'],
} as const satisfies Record<string, readonly FunnelField[]>;

const optionNames = [
  'overheadPerFte',
  'managementHours',
  'managementHourlyCost',
  'agency',
  'agencyHours',
  'tools',
  'production',
  'creators',
  'ads',
  'training',
  'setup',
] as const satisfies readonly (keyof typeof optionFields)[];

const optionParts = [
  ['label', text, ''] as const,
  ...optionNames.map((name) => [name, cost(optionFields[name]), 0] as const),
  ['noticeMonths', numberValue(exitFields.noticeMonths), 0] as const,
  ['commitmentMonths', numberValue(exitFields.commitmentMonths), 0] as const,
];

const volumeParts = volumeFields.map((name) => [name, cost(funnelFields[name]), 0] as const);

const roleRows = rowsValue(
  [
    ['title', text, ''],
    ['monthlySalary', amount(roleFields.monthlySalary), 0],
    ['fte', numberValue(roleFields.fte), 0],
  ],
  { max: maxRows },
);

/** Roles of several options in one list: each row says which option it belongs to, counted from 1. */
const optionRoleRows = rowsValue(
  [
    ['option', numberValue({ min: 1, max: maxOptions, integer: true }), 1],
    ['title', text, ''],
    ['monthlySalary', amount(roleFields.monthlySalary), 0],
    ['fte', numberValue(roleFields.fte), 0],
  ],
  { max: maxRows * maxOptions },
);

const fields: Fields<Wire> = {
  mode: { key: 'md', codec: choiceValue({ value: 'v', outcome: 'o' }) },
  country: {
    key: 'co',
    codec: choiceValue({
      SE: 'se',
      NO: 'no',
      DK: 'dk',
      FI: 'fi',
      IS: 'is',
      GB: 'gb',
      DE: 'de',
      US: 'us',
      own: 'own',
    }),
  },
  organisation: {
    key: 'og',
    codec: choiceValue({
      companyAgreement: 'ca',
      company: 'c',
      municipality: 'm',
      region: 'r',
      state: 's',
      association: 'a',
    }),
  },
  currency: {
    key: 'cu',
    codec: choiceValue({
      SEK: 'sek',
      NOK: 'nok',
      DKK: 'dkk',
      EUR: 'eur',
      ISK: 'isk',
      GBP: 'gbp',
      USD: 'usd',
    }),
  },
  startMonth: { key: 'sm', codec: monthValue() },
  fiscalYearStart: { key: 'fy', codec: numberValue({ min: 1, max: 12, integer: true }) },
  horizonMonths: { key: 'h', codec: numberValue(planFields.horizonMonths) },
  discountRate: { key: 'dr', codec: numberValue(planFields.discountRate) },
  wageGrowth: { key: 'wg', codec: numberValue(planFields.wageGrowth) },
  contingency: { key: 'ct', codec: numberValue(planFields.contingency) },
  irrecoverableVat: { key: 'iv', codec: numberValue(planFields.irrecoverableVat) },
  employerContribution: { key: 'ec', codec: numberValue(planFields.employerContribution) },
  agreedContribution: { key: 'ac', codec: numberValue(planFields.agreedContribution) },
  correlation: { key: 'rh', codec: numberValue(planFields.correlation) },
  seed: { key: 'sd', codec: numberValue(planFields.seed) },
  work: {
    key: 'wp',
    codec: recordValue([
      ['communityHours', numberValue(workFields.communityHours), 0],
      ['planningHours', numberValue(workFields.planningHours), 0],
      ['workHoursPerMonth', numberValue(workFields.workHoursPerMonth), 145],
      ['adminShare', numberValue(workFields.adminShare), 0],
    ]),
  },
  tasks: {
    key: 'tk',
    codec: rowsValue(
      [
        ['title', text, ''],
        ['volumePerMonth', amount(taskFields.volumePerMonth), 0],
        ['minutesEach', amount(taskFields.minutesEach), 0],
        ['channels', numberValue(taskFields.channels), 1],
        ['languages', numberValue(taskFields.languages), 1],
      ],
      { max: maxRows },
    ),
  },
  paid: { key: 'fp', codec: funnelRecord(groups.paid) },
  organic: { key: 'fo', codec: funnelRecord(groups.organic) },
  support: { key: 'fs', codec: funnelRecord(groups.support) },
  recruit: { key: 'fr', codec: funnelRecord(groups.recruit) },
  retain: { key: 'fk', codec: funnelRecord(groups.retain) },
  avoided: { key: 'fa', codec: funnelRecord(groups.avoided) },
  outcomes: {
    key: 'oc',
    codec: rowsValue(
      [
        ['title', text, ''],
        ['volumePerMonth', amount(outcomeFields.volumePerMonth), 0],
        ['incrementality', amount(outcomeFields.incrementality), 0],
        ['lag', amount(outcomeFields.lag), 0],
        ['full', amount(outcomeFields.full), 1],
        ['alternativeCost', optionalValue(amount(outcomeFields.alternativeCost)), null],
        ['primary', flagValue(), false],
        ['today', amount(outcomeFields.volumePerMonth), 0],
      ],
      { max: maxRows },
    ),
  },
  unpriced: {
    key: 'np',
    codec: rowsValue(
      [
        [
          'benefit',
          choiceValue({ brand: 'b', crisis: 'c', employer: 'e', citizens: 's', insight: 'i' }),
          'brand',
        ],
        ['note', note, ''],
      ],
      { max: maxRows },
    ),
  },
  options: { key: 'op', codec: rowsValue(optionParts, { max: maxOptions }) },
  roles: { key: 'or', codec: optionRoleRows },
  baseline: { key: 'bl', codec: rowsValue([...optionParts, ...volumeParts], { max: 1 }) },
  baselineRoles: { key: 'br', codec: roleRows },
};

/** Some of an object's entries. */
function pick<T extends object, Name extends keyof T>(from: T, names: readonly Name[]): Pick<T, Name> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, Name>;
}

/** Label, costs and volumes of an option, without its lists. */
function partsOf({ roles: _roles, ...rest }: Option<Amount>): Parts {
  return Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string | Amount] => !Array.isArray(entry[1])),
  );
}

function toWire(inputs: BudgetInputs): Wire {
  const { baseline } = inputs;
  return {
    ...pick(inputs, single),
    work: pick(inputs, ['communityHours', 'planningHours', 'workHoursPerMonth', 'adminShare']),
    paid: pick(inputs, groups.paid),
    organic: pick(inputs, groups.organic),
    support: pick(inputs, groups.support),
    recruit: pick(inputs, groups.recruit),
    retain: pick(inputs, groups.retain),
    avoided: pick(inputs, groups.avoided),
    outcomes: inputs.outcomes.map((outcome, index) => ({
      ...outcome,
      today: baseline?.outcomeVolumes[index] ?? 0,
    })),
    options: inputs.options.map(partsOf),
    roles: inputs.options.flatMap((option, index) =>
      option.roles.map((role) => ({ option: index + 1, ...role })),
    ),
    baseline: baseline === null ? [] : [partsOf(baseline)],
    baselineRoles: baseline?.roles ?? [],
  };
}

function fromWire(wire: Wire): { inputs: BudgetInputs; notices: Notice[] } {
  const {
    work,
    paid,
    organic,
    support,
    recruit,
    retain,
    avoided,
    options,
    roles,
    baseline,
    baselineRoles,
    outcomes,
    ...rest
  } = wire;
  const optionAt = (parts: Parts, index: number): Option<Amount> => ({
    ...emptyOption(''),
    ...parts,
    roles: roles
      .filter((role) => role.option === index + 1)
      .map(({ title, monthlySalary, fte }) => ({ title, monthlySalary, fte })),
  });
  const [first = {}, ...others] = options;
  const [today] = baseline;
  const funnel = { ...paid, ...organic, ...support, ...recruit, ...retain, ...avoided } as Record<
    FunnelField,
    Amount | null
  >;
  const inputs: BudgetInputs = {
    ...rest,
    ...work,
    ...funnel,
    outcomes: outcomes.map(({ today: _today, ...outcome }) => outcome),
    options: [optionAt(first, 0), ...others.map((option, index) => optionAt(option, index + 1))],
    baseline:
      today === undefined
        ? null
        : ({
            ...emptyBaseline(''),
            ...today,
            roles: baselineRoles,
            outcomeVolumes: outcomes.map((outcome) => outcome.today),
          } satisfies Baseline<Amount>),
  };
  const ordered = inOrder(inputs);
  return {
    inputs: ordered.inputs,
    notices: ordered.moved.map((key): Notice => ({ key, kind: 'repaired' })),
  };
}

/** What a link says beside the inputs: which edition gave which headline. */
export interface Stamp {
  readonly edition: string;
  readonly headline: string;
}

/** The fragment of a plan, without `#`. */
export function writeBudgetLink(inputs: BudgetInputs, stamp: Stamp): string {
  return writeLink({
    version: linkVersion,
    tool: 'budget',
    entries: writeFields(fields, toWire(inputs)),
    ...stamp,
  });
}

/** A budget link that was read. */
export interface OpenedBudget {
  readonly inputs: BudgetInputs;
  readonly notices: readonly Notice[];
  /** Edition and headline as they were when the link was made; null when the link does not say. */
  readonly edition: string | null;
  readonly headline: string | null;
  readonly section: string | null;
  /** Fragment of the tool it was handed over from, for the way back. */
  readonly from: string | null;
}

/** Notices by the names of the method, not by the groups they are written in. */
function renamed(notice: Notice): Notice {
  const key = notice.key
    .replace(/^(?:work|paid|organic|support|recruit|retain|avoided)\./, '')
    .replace(/^baseline\[0\]\./, 'baseline.')
    .replace(/^baselineRoles/, 'baseline.roles');
  return { ...notice, key };
}

/**
 * Reads a budget from an address, a fragment or a query; null when there is no link in it. Never throws: what could not be
 * read has its starting value, and a notice.
 */
export function openBudgetLink(text: string, starting: BudgetInputs): OpenedBudget | null {
  const link = openLink(text, { tool: 'budget', version: linkVersion });
  if (!link.present) return null;
  const entries = migrateEntries(link.entries, link.version, migrations);
  const { state, notices } = readFields(fields, { entries, notices: link.notices }, toWire(starting));
  const { inputs, notices: repaired } = fromWire(state);
  return {
    inputs,
    notices: [...notices.map(renamed), ...repaired],
    edition: link.edition,
    headline: link.headline,
    section: link.section,
    from: link.from,
  };
}
