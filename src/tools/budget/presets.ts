import { likelyOf, type Amount } from '../../lib/amount.ts';
import { capacityOf, likelyValues } from './model.ts';
import type { EmployerProfile } from './profile.ts';
import { maxLabel, maxOptions, type BudgetInputs, type Option } from './state.ts';

/**
 * Options to compare with, made from the plan as it stands: the same work, the same pay and the same ads, done by others.
 * Nothing here is a price: what no source covers stays at nothing and is asked for.
 */

export const presets = ['inHouse', 'agency', 'mix', 'onePerson'] as const;
/** Employees; an agency with a buyer inside; planning and replies inside and the rest outside; one person for everything. */
export type Preset = (typeof presets)[number];

/** What an option lacks before it can be compared with others. */
export const openQuestions = [
  'work',
  'salary',
  'agencyPrice',
  'agencyHours',
  'management',
  'commitment',
  'notice',
] as const;
export type OpenQuestion = (typeof openQuestions)[number];

/** Full-time equivalents are offered in steps of a twentieth: an hour and a half a week or so. */
const stepsPerFte = 20;

/** What the work takes and what a full-time post gives, hours a month. */
interface Work {
  readonly total: number;
  /** What an organisation keeps to itself longest: the plan and its follow-up, and the replies. */
  readonly planning: number;
  readonly replies: number;
  readonly perFte: number;
}

/** Whether the plan says what is to be produced; hours for planning and replies start from a point of ours. */
function describesWork(inputs: BudgetInputs): boolean {
  return inputs.tasks.some((task) => likelyOf(task.volumePerMonth) * likelyOf(task.minutesEach) > 0);
}

function workOf(inputs: BudgetInputs): Work {
  const values = likelyValues(inputs);
  const [first] = values.options;
  const { hoursNeeded, hoursAvailable } = capacityOf(values, first);
  const today = values.baseline === null ? 0 : capacityOf(values, values.baseline).hoursAvailable;
  return {
    // As long as no production is described, the hours of the plan, or else of today, are what there is to go by.
    total: describesWork(inputs) ? hoursNeeded : Math.max(hoursNeeded, hoursAvailable) || today,
    planning: values.planningHours,
    replies: values.communityHours,
    perFte: values.workHoursPerMonth * (1 - values.adminShare),
  };
}

/** Posts that hold a number of hours, to the next step. */
function fteFor(hours: number, perFte: number): number {
  // What is a step but for the arithmetic stays that step.
  return Math.min(1000, Math.ceil((hours / perFte) * stepsPerFte - 1e-9) / stepsPerFte);
}

/** The hours of each kind of option: in posts of one's own, and bought. */
function hoursBy(
  preset: Preset,
  { total, planning, replies, perFte }: Work,
): { own: number; bought: number } {
  switch (preset) {
    case 'inHouse':
      return { own: total, bought: 0 };
    case 'agency':
      return { own: planning, bought: total - planning };
    case 'mix': {
      const inside = planning + replies;
      // Half each until the work says what is what.
      const own = inside > 0 && inside < total ? inside : total / 2;
      return { own, bought: total - own };
    }
    case 'onePerson':
      return { own: Math.min(total || perFte, perFte), bought: 0 };
  }
}

/** What a number of hours costs from outside, or null without a price in the plan's own currency. */
export function outsidePrice(
  hours: number,
  inputs: Pick<BudgetInputs, 'currency'>,
  profile: EmployerProfile | null,
): Amount | null {
  if (profile?.outsideHour == null || profile.currency !== inputs.currency || hours === 0) return null;
  const { value, kind } = profile.outsideHour;
  return { likely: Math.round(hours * value), sureness: kind === 'agency' ? 'informed' : 'guess' };
}

/** An hour and a month to the precision that a reader would type. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * An option of a kind, from the plan as it stands: hours from the work plan (or from the first option, where no work is
 * described), pay, tools, ads, management and set-up from the first option, so that like is compared with like.
 * @param label what the option is called in the reader's language
 * @param profile the employer's, for the price of an hour bought and the least notice; both stay at nothing without it
 */
export function presetOption(
  preset: Preset,
  inputs: BudgetInputs,
  label: string,
  profile: EmployerProfile | null,
): { readonly option: Option<Amount>; readonly asks: readonly OpenQuestion[] } {
  const [first] = inputs.options;
  const work = workOf(inputs);
  const hours = hoursBy(preset, work);
  const role = first.roles[0] ?? inputs.baseline?.roles[0];
  const fte = fteFor(hours.own, work.perFte);
  const agencyHours = tenth(hours.bought);
  const buys = agencyHours > 0;
  const bought = likelyOf(first.agency) > 0;
  const option: Option<Amount> = {
    ...first,
    label: uniqueLabel(inputs, label),
    roles:
      fte === 0
        ? []
        : [
            {
              title: role?.title ?? '',
              monthlySalary: role?.monthlySalary ?? profile?.monthlySalary ?? 0,
              fte,
            },
          ],
    agencyHours,
    agency: buys ? (outsidePrice(agencyHours, inputs, profile) ?? 0) : 0,
    noticeMonths: fte === 0 ? 0 : first.noticeMonths || likelyOf(profile?.noticeMonths?.value ?? 0),
    // A commitment to an agency is no commitment to another one, or to none.
    commitmentMonths: buys === bought ? first.commitmentMonths : 0,
    ...(preset === 'agency' ? { training: 0 } : {}),
    // One person does everything: nothing is bought but tools and ads.
    ...(preset === 'onePerson' ? { production: 0, creators: 0 } : {}),
  };
  return { option, asks: openQuestionsOf(option, inputs) };
}

/** What has to be found out about an option, in the order it is asked for. */
export function openQuestionsOf(option: Option<Amount>, inputs: BudgetInputs): OpenQuestion[] {
  const fte = (roles: readonly { readonly fte: number }[]): number =>
    roles.reduce((sum, role) => sum + role.fte, 0);
  const price = likelyOf(option.agency);
  const hours = likelyOf(option.agencyHours);
  const lacks: Readonly<Record<OpenQuestion, boolean>> = {
    work: !describesWork(inputs),
    salary: option.roles.some((role) => role.fte > 0 && likelyOf(role.monthlySalary) === 0),
    agencyPrice: hours > 0 && price === 0,
    agencyHours: price > 0 && hours === 0,
    management: hours > 0 && likelyOf(option.managementHours) === 0,
    commitment: price > 0 && option.commitmentMonths === 0,
    notice: fte(option.roles) > fte(inputs.baseline?.roles ?? []) && option.noticeMonths === 0,
  };
  return openQuestions.filter((question) => lacks[question]);
}

/** A label that no option of the plan has: with a number after it where it is taken. */
function uniqueLabel(inputs: BudgetInputs, label: string): string {
  const taken = new Set(inputs.options.map((option) => option.label));
  const numbered = (number: number): string =>
    number === 1 ? label.slice(0, maxLabel) : `${label.slice(0, maxLabel - 3)} ${number}`;
  let number = 1;
  while (taken.has(numbered(number))) number++;
  return numbered(number);
}

type Options = BudgetInputs['options'];

/** The plan with other options; the click price goes on being that of the spend it was seen at. */
function withOptions(inputs: BudgetInputs, options: readonly Option<Amount>[]): BudgetInputs {
  const [first, ...others] = options;
  if (first === undefined) return inputs;
  const seenAt = likelyOf(inputs.options[0].ads);
  // An empty reference follows the ads of the first option, and another first option must not change the rest.
  const follows = inputs.adsReference === null && inputs.beta !== null && likelyOf(first.ads) !== seenAt;
  const changed: Options = [first, ...others];
  return { ...inputs, options: changed, ...(follows ? { adsReference: seenAt || 1 } : {}) };
}

/** The plan with one option more, last; unchanged when there is room for no more. */
export function addOption(inputs: BudgetInputs, option: Option<Amount>): BudgetInputs {
  return inputs.options.length >= maxOptions ? inputs : withOptions(inputs, [...inputs.options, option]);
}

/** The plan without one of its options; unchanged when it is the only one, or there is none in that place. */
export function removeOption(inputs: BudgetInputs, index: number): BudgetInputs {
  if (inputs.options.length === 1 || inputs.options[index] === undefined) return inputs;
  return withOptions(
    inputs,
    inputs.options.filter((_, at) => at !== index),
  );
}

/** The plan with a copy of one of its options, last, under a name of its own. */
export function duplicateOption(inputs: BudgetInputs, index: number): BudgetInputs {
  const option = inputs.options[index];
  return option === undefined
    ? inputs
    : addOption(inputs, { ...option, label: uniqueLabel(inputs, option.label) });
}

/** The plan with one of its options first: the one that is decided on. The others keep their order. */
export function moveFirst(inputs: BudgetInputs, index: number): BudgetInputs {
  const option = inputs.options[index];
  if (option === undefined || index === 0) return inputs;
  return withOptions(inputs, [option, ...inputs.options.filter((_, at) => at !== index)]);
}

/** What a plan is usually compared with. */
const comparedWith = ['agency', 'mix', 'onePerson'] as const satisfies readonly Preset[];

/** The plan with the options it is usually compared with, all made from its first option, as many as there is room for. */
export function withPresets(
  inputs: BudgetInputs,
  labels: Readonly<Record<Preset, string>>,
  profile: EmployerProfile | null,
): BudgetInputs {
  return comparedWith.reduce(
    (plan, preset) => addOption(plan, presetOption(preset, plan, labels[preset], profile).option),
    inputs,
  );
}
