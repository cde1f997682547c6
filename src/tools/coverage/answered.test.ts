import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageInputs } from '../../../tests/support/coverage-arbitraries.ts';
import { sameHours } from '../../../tests/support/coverage-hours.ts';
import { readAnswered, writeAnswered } from './answered.ts';
import { openCoverageLink, writeCoverageLink } from './link.ts';
import { withQuick } from './quick.ts';
import { capabilityIds, startingCoverage } from './state.ts';

const start = startingCoverage(sameHours(10));
const other = withQuick(start, 'plan', 'team');

describe('which questions were answered', () => {
  it('is kept of the inputs it was said of, and of no others', () => {
    const kept = writeAnswered(null, start, new Set(['plan', 'lead']), []);
    expect(readAnswered(kept, start)).toEqual(new Set(['lead', 'plan']));
    expect(readAnswered(kept, other)).toBeNull();
    expect(readAnswered(null, start)).toBeNull();
  });

  it('is kept of the other drafts as long as there are such', () => {
    const both = writeAnswered(writeAnswered(null, other, new Set(['plan']), []), start, new Set(), [other]);
    expect(readAnswered(both, other)).toEqual(new Set(['plan']));
    expect(readAnswered(both, start)).toEqual(new Set());
    const one = writeAnswered(both, start, new Set(), []);
    expect(readAnswered(one, other)).toBeNull();
  });

  it('is found again whatever the inputs, after they were opened from a link', () => {
    fc.assert(
      fc.property(coverageInputs, fc.subarray([...capabilityIds]), (inputs, ids) => {
        const kept = writeAnswered(null, inputs, new Set(ids), []);
        const link = writeCoverageLink(inputs, { edition: '2026.11', headline: '6-9' });
        const opened = openCoverageLink(link, start)?.inputs ?? start;
        expect(readAnswered(kept, opened)).toEqual(new Set(ids));
      }),
      { numRuns: 30 },
    );
  });

  it('is read from any text without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readAnswered(text, start) instanceof Set || readAnswered(text, start) === null).toBe(true);
      }),
    );
    expect(readAnswered(`${writeAnswered(null, start, new Set(), [])}nonsense.plan`, start)).toEqual(
      new Set(['plan']),
    );
  });
});
