import type { Amount } from '../../lib/amount.ts';
import {
  funnelFields,
  maxRows,
  optionFields,
  outcomeFields,
  roleFields,
  taskFields,
  volumeFields,
  type BudgetInputs,
  type Field,
  type FunnelField,
  type Option,
} from './state.ts';

/** Where the inputs that may be uncertain stand in a plan, and which draws each of them has. */

/** An input that is given as a range or with how sure the reader is. */
export interface UncertainInput {
  /** Its place from the top of the inputs, such as `['options', 0, 'ads']`. */
  readonly path: readonly (string | number)[];
  /** Its name in results: an option's own inputs go without their option, as `roles[0].monthlySalary`. */
  readonly input: string;
  /** The option it belongs to, counted from 0; null when it is shared or the baseline's. */
  readonly option: number | null;
  readonly amount: Exclude<Amount, number>;
  readonly field: Field;
  /** The dimension of its draws: fixed, and the same for the same input of every option and of the baseline. */
  readonly dimension: number;
}

/** The dimension of the factor that all that hangs on the market shares. */
export const marketDimension = 0;

const taskNames = ['volumePerMonth', 'minutesEach'] as const;
const outcomeNames = ['volumePerMonth', 'incrementality', 'lag', 'full', 'alternativeCost'] as const;

/** What results tend to hang on most: the first dimensions of the points are the most evenly spread together. */
const mostlyDecisive = [
  'marginPerCustomer',
  'closeRate',
  'leadRate',
  'incrementalityPaid',
  'cpc',
  'socialVisits',
  'organicLeadRate',
  'incrementalityOrganic',
  'salesCycle',
  'paidFull',
  'beta',
  'overlap',
  'organicFull',
  'organicLag',
  'adsReference',
] as const satisfies readonly FunnelField[];

/** Every kind of uncertain input in a fixed order; new ones are added at the end, so that no other changes its draws. */
const dimensions: ReadonlyMap<string, number> = new Map(
  [
    'market',
    ...mostlyDecisive,
    ...Object.keys(funnelFields).filter((name) => !(mostlyDecisive as readonly string[]).includes(name)),
    ...Object.keys(optionFields),
    ...rows('roles', ['monthlySalary']),
    ...rows('tasks', taskNames),
    ...rows('outcomes', outcomeNames),
  ].map((name, index) => [name, index]),
);

function rows(list: string, names: readonly string[]): string[] {
  return Array.from({ length: maxRows }, (_, index) =>
    names.map((name) => `${list}[${index}].${name}`),
  ).flat();
}

/** Every input of a plan that is uncertain, in a fixed order. */
export function uncertainInputs(inputs: BudgetInputs): UncertainInput[] {
  const found: UncertainInput[] = [];
  /** @param kind the name that its draws go by */
  const add = (
    path: UncertainInput['path'],
    input: string,
    kind: string,
    amount: Amount | null,
    field: Field,
    option: number | null = null,
  ): void => {
    if (amount === null || typeof amount === 'number' || field.uncertain !== true) return;
    found.push({ path, input, option, amount, field, dimension: dimensions.get(kind) ?? marketDimension });
  };
  const addCosts = (
    costs: Option<Amount>,
    place: UncertainInput['path'],
    prefix: string,
    option: number | null,
  ): void => {
    for (const [name, field] of Object.entries<Field>(optionFields)) {
      const amount = costs[name as keyof typeof optionFields];
      add([...place, name], `${prefix}${name}`, name, amount, field, option);
    }
    costs.roles.forEach(({ monthlySalary }, index) => {
      const name = `roles[${index}].monthlySalary`;
      const path = [...place, 'roles', index, 'monthlySalary'];
      add(path, `${prefix}${name}`, name, monthlySalary, roleFields.monthlySalary, option);
    });
  };
  for (const [name, field] of Object.entries(funnelFields)) {
    add([name], name, name, inputs[name as keyof typeof funnelFields], field);
  }
  inputs.tasks.forEach((task, index) => {
    for (const name of taskNames) {
      const input = `tasks[${index}].${name}`;
      add(['tasks', index, name], input, input, task[name], taskFields[name]);
    }
  });
  inputs.outcomes.forEach((outcome, index) => {
    for (const name of outcomeNames) {
      const input = `outcomes[${index}].${name}`;
      add(['outcomes', index, name], input, input, outcome[name], outcomeFields[name]);
    }
  });
  inputs.options.forEach((option, index) => {
    addCosts(option, ['options', index], '', index);
  });
  const { baseline } = inputs;
  if (baseline !== null) {
    addCosts(baseline, ['baseline'], 'baseline.', null);
    for (const name of volumeFields) {
      add(['baseline', name], `baseline.${name}`, name, baseline[name], funnelFields[name]);
    }
    baseline.outcomeVolumes.forEach((volume, index) => {
      add(
        ['baseline', 'outcomeVolumes', index],
        `baseline.outcomeVolumes[${index}]`,
        `outcomes[${index}].volumePerMonth`,
        volume,
        outcomeFields.volumePerMonth,
      );
    });
  }
  return found;
}
