import * as z from 'zod';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Notice } from '../../lib/share/link.ts';
import { anyNumber, flatErrors } from '../flat.ts';
import type { Follow } from '../tool.ts';
import { openSalaryDraft, writeSalaryDraft } from './link.ts';
import { ordered, type Directory } from './order.ts';
import {
  countries,
  currencies,
  maxOwnData,
  maxRows,
  noOverrides,
  organisations,
  type SalaryInputs,
} from './state.ts';

/**
 * Reads the inputs of `evaluate --inputs`: one flat object with the names of the published method. Unknown names and
 * wrong types are refused, each with its name; what is left out takes its starting value, what is out of range is noticed.
 */

const orNull = z.nullable(anyNumber).optional();

const schema = z.strictObject({
  country: z.enum(countries).optional(),
  organisation: z.enum(organisations).optional(),
  rows: z.array(z.string().min(1)).min(1).max(maxRows).optional(),
  ownSalary: orNull,
  agencyHourlyRate: orNull,
  overrides: z
    .strictObject({
      employerContribution: z.nullable(anyNumber).default(null),
      agreedContribution: z.nullable(anyNumber).default(null),
      hoursPerMonth: z.nullable(anyNumber).default(null),
    })
    .optional(),
  ownData: z.nullable(z.array(anyNumber).max(maxOwnData)).optional(),
  convertTo: z.nullable(z.enum(currencies)).optional(),
  includeOwn: z.boolean().optional(),
});

/** A given value, or what it starts from; null is a value. */
function given<T>(value: T | undefined, starting: T): T {
  return value === undefined ? starting : value;
}

/**
 * The inputs in a parsed JSON value, with starting values for what it leaves out; or a list of what is wrong, each line
 * with the name of the input. Without `rows` they are those that the country starts from.
 * @param follow lets the rows follow the country
 */
export function inputsFromFlat(
  json: unknown,
  starting: SalaryInputs,
  directory: Directory,
  follow: Follow<SalaryInputs> = (_, after) => after,
): Result<{ readonly inputs: SalaryInputs; readonly notices: readonly Notice[] }, readonly string[]> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) return err(flatErrors(parsed.error));
  const { data } = parsed;
  const followed = follow(starting, { ...starting, country: data.country ?? starting.country });
  const first = ordered(
    {
      country: followed.country,
      organisation: data.organisation ?? followed.organisation,
      rows: data.rows ?? followed.rows,
      ownSalary: given(data.ownSalary, followed.ownSalary),
      agencyHourlyRate: given(data.agencyHourlyRate, followed.agencyHourlyRate),
      overrides: data.overrides ?? noOverrides,
      ownData: given(data.ownData, followed.ownData),
      convertTo: given(data.convertTo, followed.convertTo),
      includeOwn: data.includeOwn ?? followed.includeOwn,
    },
    directory,
  );
  // The link knows what every single number may be; own data are in order already, and may be too many for one.
  const draft = writeSalaryDraft({ ...first.inputs, ownData: null }, { edition: '', headline: '' });
  const read = openSalaryDraft(draft, followed, directory);
  return read === null
    ? ok({ inputs: first.inputs, notices: first.moved })
    : ok({
        inputs: { ...read.inputs, ownData: first.inputs.ownData },
        notices: [...first.moved, ...read.notices],
      });
}
