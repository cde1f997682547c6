import * as z from 'zod';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Notice } from '../../lib/share/link.ts';
import { cleanText } from '../../lib/share/values.ts';
import { anyNumber, flatErrors } from '../flat.ts';
import type { Follow } from '../tool.ts';
import { openCoverageLink, writeCoverageLink } from './link.ts';
import { ordered } from './order.ts';
import {
  byCapability,
  holderKinds,
  importances,
  isRelevant,
  levels,
  maxHolders,
  maxLabel,
  proficient,
  sizes,
  usualImportance,
  type Capabilities,
  type Capability,
  type CoverageInputs,
  type Holder,
} from './state.ts';

/**
 * Reads the inputs of `evaluate --inputs`: one flat object with the names of the published method. Unknown names and
 * wrong types are refused, each with its name; what is left out takes its starting value, what is out of range is noticed.
 */

const capabilitySchema = z
  .strictObject({
    importance: z.enum(importances).optional(),
    hoursNeeded: anyNumber.optional(),
    assignments: z
      .array(
        z.strictObject({
          holder: z.string(),
          hours: z.nullable(anyNumber).default(null),
          level: z.literal(levels).default(proficient),
        }),
      )
      .max(maxHolders)
      .optional(),
  })
  .optional();

const capabilitiesSchema = z.strictObject(byCapability(() => capabilitySchema));

const schema = z.strictObject({
  size: z.enum(sizes).optional(),
  holders: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        label: z.string().default(''),
        kind: z.enum(holderKinds).default('person'),
        headcount: anyNumber.default(1),
        totalHours: z.nullable(anyNumber).default(null),
      }),
    )
    .max(maxHolders)
    .optional(),
  capabilities: capabilitiesSchema.optional(),
  target: z.nullable(capabilitiesSchema).optional(),
});

type Given = z.infer<typeof capabilitiesSchema>;

/** The capabilities with what is given of them; one that someone is said to hold, or nobody, counts as it usually does. */
function withGiven(before: Capabilities, given: Given): Capabilities {
  return byCapability((id): Capability => {
    const part = given[id];
    if (part === undefined) return before[id];
    const { importance, hoursNeeded, assignments } = before[id];
    const isUsual = part.assignments !== undefined && !isRelevant(importance);
    return {
      importance: part.importance ?? (isUsual ? usualImportance(id) : importance),
      hoursNeeded: part.hoursNeeded ?? hoursNeeded,
      assignments: part.assignments ?? assignments,
    };
  });
}

/** Labels as they can be kept, and what was done to them. */
function cleanLabels(holders: readonly Holder[]): { holders: readonly Holder[]; notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const clean = holders.map((holder, index) => {
    const whole = cleanText(holder.label, Infinity);
    const label = cleanText(whole, maxLabel);
    const key = `holders[${index}].label`;
    if (whole !== holder.label) notices.push({ key, kind: 'repaired' });
    if (label !== whole) notices.push({ key, kind: 'clamped' });
    return { ...holder, label };
  });
  return { holders: clean, notices };
}

/**
 * The inputs in a parsed JSON value, with starting values for what it leaves out; or a list of what is wrong, each line
 * with the name of the input. What a target leaves out is as today; without `target` there is none. An assignment
 * without `level` is of one who does it alone, and one without `hours` of unknown hours.
 * @param follow lets starting values that hang on the size follow it
 */
export function inputsFromFlat(
  json: unknown,
  starting: CoverageInputs,
  follow: Follow<CoverageInputs> = (_, after) => after,
): Result<{ readonly inputs: CoverageInputs; readonly notices: readonly Notice[] }, readonly string[]> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) return err(flatErrors(parsed.error));
  const { data } = parsed;
  const followed = follow(starting, { ...starting, size: data.size ?? starting.size });
  const capabilities = withGiven(followed.capabilities, data.capabilities ?? {});
  const labelled = cleanLabels(data.holders ?? followed.holders);
  // A link names holders by their place, so that each must be clear before it is written.
  const first = ordered({
    size: followed.size,
    holders: labelled.holders,
    capabilities,
    target: data.target == null ? null : withGiven(capabilities, data.target),
  });
  // The link knows what every input may be, and has a notice for whatever is not so.
  const read = openCoverageLink(writeCoverageLink(first.inputs, { edition: '', headline: '' }), followed);
  const told = [...labelled.notices, ...first.moved];
  return read === null
    ? ok({ inputs: first.inputs, notices: told })
    : ok({ inputs: read.inputs, notices: [...told, ...read.notices] });
}
