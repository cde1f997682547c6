import { checksum } from '../../lib/share/checksum.ts';
import { writeCoverageLink } from './link.ts';
import { capabilityIds, type CapabilityId, type CoverageInputs } from './state.ts';

/**
 * Which questions were answered, kept beside the drafts in the reader's own browser: a link cannot tell "do not know" from
 * never asked. Kept as `key=strategy.lead`, one for each draft, separated by spaces.
 */

/** The same for inputs that a link says the same of. */
export function answeredKey(inputs: CoverageInputs): string {
  return checksum(writeCoverageLink(inputs, { edition: '', headline: '' }));
}

/** The questions that were answered in these inputs; null when nothing is kept of them. Never throws. */
export function readAnswered(kept: string | null, inputs: CoverageInputs): ReadonlySet<CapabilityId> | null {
  const start = `${answeredKey(inputs)}=`;
  const found = kept?.split(' ').find((entry) => entry.startsWith(start));
  if (found === undefined) return null;
  const names = found.slice(start.length).split('.');
  return new Set(capabilityIds.filter((id) => names.includes(id)));
}

/** What to keep: what was answered in these inputs, and what is kept of the other drafts. */
export function writeAnswered(
  kept: string | null,
  inputs: CoverageInputs,
  answered: ReadonlySet<CapabilityId>,
  others: readonly CoverageInputs[],
): string {
  const entries = new Map(
    others.flatMap((other) => {
      const ids = readAnswered(kept, other);
      return ids === null ? [] : [[answeredKey(other), ids] as const];
    }),
  );
  entries.set(answeredKey(inputs), answered);
  return [...entries].map(([key, ids]) => `${key}=${[...ids].join('.')}`).join(' ');
}
