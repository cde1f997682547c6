import * as z from 'zod';
import type { Amount } from '../../lib/amount.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { addMonths } from './model.ts';
import {
  countries,
  currencies,
  emptyBaseline,
  emptyOption,
  exitFields,
  funnelFields,
  lagOf,
  maxLabel,
  maxOptions,
  maxRows,
  modes,
  optionFields,
  organisations,
  outcomeFields,
  planFields,
  roleFields,
  taskFields,
  unpricedBenefits,
  volumeFields,
  workFields,
  type Baseline,
  type BudgetInputs,
  type Field,
  type FunnelField,
  type Option,
} from './state.ts';

/**
 * Reads the inputs of `evaluate --inputs`: one flat object with the names of the published method. Unknown names and
 * wrong types are refused, each with its name; what is left out takes its starting value.
 */

function numberSchema(field: Field): z.ZodType<number> {
  const base = z.number().min(field.min).max(field.max);
  return field.integer === true ? base.int() : base;
}

function amountSchema(field: Field): z.ZodType<Amount> {
  const value = numberSchema({
    ...field,
    ...(field.kind === 'months' ? { integer: undefined } : {}),
  } as Field);
  if (field.uncertain !== true) return numberSchema(field);
  const range = z
    .strictObject({ low: value, likely: numberSchema(field), high: value })
    .refine(
      ({ low, likely, high }) => low <= likely && likely <= high,
      'low <= likely <= high does not hold',
    );
  const sure = z.strictObject({
    likely: numberSchema(field),
    sureness: z.enum(['measured', 'informed', 'guess']),
  });
  return z.union([numberSchema(field), range, sure]);
}

type FieldTable = Readonly<Record<string, Field>>;

function shapeOf(table: FieldTable, nullable = false): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(table).map(([name, field]) => {
      const schema = amountSchema(field);
      return [name, (nullable ? z.nullable(schema) : schema).optional()];
    }),
  );
}

const label = z.string().max(maxLabel);

const roleSchema = z.strictObject({
  title: label.default(''),
  monthlySalary: amountSchema(roleFields.monthlySalary),
  fte: numberSchema(roleFields.fte),
});

const optionShape = {
  label: label.optional(),
  roles: z.array(roleSchema).max(maxRows).optional(),
  ...shapeOf(optionFields),
  ...shapeOf(exitFields),
};

const volumeTable: FieldTable = Object.fromEntries(volumeFields.map((name) => [name, funnelFields[name]]));

const schema = z.strictObject({
  mode: z.enum(modes).optional(),
  country: z.enum(countries).optional(),
  organisation: z.enum(organisations).optional(),
  currency: z.enum(currencies).optional(),
  // A calendar month of a year, or the next such month.
  startMonth: z
    .union([z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.number().int().min(1).max(12)])
    .optional(),
  fiscalYearStart: z.number().int().min(1).max(12).optional(),
  ...shapeOf(planFields),
  ...shapeOf(workFields),
  ...shapeOf(funnelFields, true),
  tasks: z
    .array(
      z.strictObject({
        title: label.default(''),
        volumePerMonth: amountSchema(taskFields.volumePerMonth),
        minutesEach: amountSchema(taskFields.minutesEach),
        channels: numberSchema(taskFields.channels).default(1),
        languages: numberSchema(taskFields.languages).default(1),
      }),
    )
    .max(maxRows)
    .optional(),
  outcomes: z
    .array(
      z.strictObject({
        title: label.default(''),
        volumePerMonth: amountSchema(outcomeFields.volumePerMonth),
        incrementality: amountSchema(outcomeFields.incrementality),
        lag: amountSchema(outcomeFields.lag),
        full: amountSchema(outcomeFields.full),
        alternativeCost: z.nullable(amountSchema(outcomeFields.alternativeCost)).default(null),
        primary: z.boolean().default(false),
      }),
    )
    .max(maxRows)
    .optional(),
  unpriced: z
    .array(z.strictObject({ benefit: z.enum(unpricedBenefits), note: z.string().max(200).default('') }))
    .optional(),
  ...optionShape,
  options: z.array(z.strictObject(optionShape)).min(1).max(maxOptions).optional(),
  baseline: z
    .nullable(
      z.strictObject({
        ...optionShape,
        ...shapeOf(volumeTable),
        outcomeVolumes: z.array(amountSchema(outcomeFields.volumePerMonth)).max(maxRows).optional(),
      }),
    )
    .optional(),
});

/** Where a problem stands, as a reader of JSON would write it: `roles[0].fte`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}

/** The next time a calendar month begins, `YYYY-MM`. */
function nextMonth(number: number, today: Date): string {
  const thisMonth = `${today.getUTCFullYear()}-${String(today.getUTCMonth() + 1).padStart(2, '0')}`;
  const ahead = (number - (today.getUTCMonth() + 1) + 12) % 12;
  return addMonths(thisMonth, ahead === 0 ? 12 : ahead);
}

/**
 * The inputs in a parsed JSON value, with starting values for what it leaves out; or a list of what is wrong, each line
 * with the name of the input. A plan without `baseline` has none.
 */
export function inputsFromFlat(
  json: unknown,
  starting: BudgetInputs,
  today: Date,
): Result<BudgetInputs, readonly string[]> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    return err(
      parsed.error.issues.map((issue) =>
        issue.code === 'unrecognized_keys'
          ? `${pathText([...issue.path, issue.keys.join(', ')])}: no such input`
          : `${pathText(issue.path) || 'inputs'}: ${issue.message}`,
      ),
    );
  }
  const optionNames = Object.keys(optionShape);
  const given = withoutUndefined(parsed.data) as Record<string, unknown>;
  const ofFirst = optionNames.filter((name) => name in given);
  if (given.options !== undefined && ofFirst.length > 0) {
    return err([`options: cannot stand together with ${ofFirst.join(', ')}`]);
  }
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !optionNames.includes(name)));
  const blank = emptyOption(starting.options[0].label);
  const toOption = (fields: object): Option<Amount> => ({ ...blank, ...withoutUndefined(fields) });
  const listed = parsed.data.options?.map(toOption) ?? [
    toOption(Object.fromEntries(ofFirst.map((name) => [name, given[name]]))),
  ];
  const [first = blank, ...others] = listed;
  const baseline: Baseline<Amount> | null =
    parsed.data.baseline == null
      ? null
      : ({
          ...emptyBaseline(starting.baseline?.label ?? ''),
          ...withoutUndefined(parsed.data.baseline),
        } as Baseline<Amount>);
  const { startMonth } = parsed.data;
  const inputs = {
    ...starting,
    ...rest,
    ...(typeof startMonth === 'number' ? { startMonth: nextMonth(startMonth, today) } : {}),
    options: [first, ...others],
    baseline,
  } as BudgetInputs;
  const misplaced = (Object.keys(lagOf) as FunnelField[]).filter((full) => !fullAboveLag(inputs, full));
  return misplaced.length > 0
    ? err(misplaced.map((full) => `${full}: must be above ${lagOf[full] ?? ''}`))
    : ok(inputs);
}

function fullAboveLag(inputs: BudgetInputs, full: FunnelField): boolean {
  const lag = lagOf[full];
  if (lag === undefined) return true;
  const [high, low] = [inputs[full], inputs[lag]];
  if (high === null || low === null) return true;
  const likely = (amount: Amount): number => (typeof amount === 'number' ? amount : amount.likely);
  return likely(high) > likely(low);
}
