import * as z from 'zod';
import type { Amount } from '../../lib/amount.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Notice } from '../../lib/share/link.ts';
import { anyNumber, flatErrors } from '../flat.ts';
import type { Follow } from '../tool.ts';
import { openBudgetLink, writeBudgetLink } from './link.ts';
import { addMonths } from './model.ts';
import {
  countries,
  currencies,
  emptyBaseline,
  exitFields,
  funnelFields,
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
  type BudgetInputs,
  type Field,
} from './state.ts';

/**
 * Reads the inputs of `evaluate --inputs`: one flat object with the names of the published method. Unknown names and
 * wrong types are refused, each with its name; what is left out takes its starting value, what is out of range is noticed.
 */

const uncertainAmount: z.ZodType<Amount> = z.union([
  anyNumber,
  z.strictObject({ low: anyNumber, likely: anyNumber, high: anyNumber }),
  z.strictObject({ likely: anyNumber, sureness: z.enum(['measured', 'informed', 'guess']) }),
]);

function amountSchema(field: Field): z.ZodType<Amount> {
  return field.uncertain === true ? uncertainAmount : anyNumber;
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

const label = z.string();

const roleSchema = z.strictObject({
  title: label.default(''),
  monthlySalary: amountSchema(roleFields.monthlySalary),
  fte: anyNumber,
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
    .union([z.string().regex(/^(19|2[01])\d\d-(0[1-9]|1[0-2])$/), z.number().int().min(1).max(12)])
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
        channels: anyNumber.default(1),
        languages: anyNumber.default(1),
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
    .array(z.strictObject({ benefit: z.enum(unpricedBenefits), note: z.string().default('') }))
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
 * @param follow lets starting values that hang on the employer follow what the plan says of it
 */
export function inputsFromFlat(
  json: unknown,
  starting: BudgetInputs,
  today: Date,
  follow: Follow<BudgetInputs> = (_, after) => after,
): Result<{ readonly inputs: BudgetInputs; readonly notices: readonly Notice[] }, readonly string[]> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) return err(flatErrors(parsed.error));
  const optionNames = Object.keys(optionShape);
  const given = withoutUndefined(parsed.data) as Record<string, unknown>;
  const ofFirst = optionNames.filter((name) => name in given);
  if (given.options !== undefined && ofFirst.length > 0) {
    return err([`options: cannot stand together with ${ofFirst.join(', ')}`]);
  }
  const { country, organisation, startMonth } = parsed.data;
  const flatOption = Object.fromEntries(ofFirst.map((name) => [name, given[name]]));
  const optionsGiven: readonly object[] = parsed.data.options ?? [flatOption];
  const [firstGiven = {}] = optionsGiven;
  const employer = {
    ...starting,
    ...withoutUndefined({ country, organisation }),
    options: [{ ...starting.options[0], ...withoutUndefined(firstGiven) }],
  } as BudgetInputs;
  const followed = follow(starting, employer);
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !optionNames.includes(name)));
  const listed = optionsGiven.map((option) => ({ ...followed.options[0], ...withoutUndefined(option) }));
  const [first = followed.options[0], ...others] = listed;
  const inputs = {
    ...followed,
    ...rest,
    ...(typeof startMonth === 'number' ? { startMonth: nextMonth(startMonth, today) } : {}),
    options: [first, ...others],
    baseline:
      parsed.data.baseline == null
        ? null
        : { ...(followed.baseline ?? emptyBaseline('')), ...withoutUndefined(parsed.data.baseline) },
  } as BudgetInputs;
  // The link knows what every input may be, and has a notice for whatever is not so.
  const read = openBudgetLink(writeBudgetLink(inputs, { edition: '', headline: '' }), starting);
  return read === null ? ok({ inputs, notices: [] }) : ok({ inputs: read.inputs, notices: read.notices });
}
