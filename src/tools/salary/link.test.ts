import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { checksum } from '../../lib/share/checksum.ts';
import { maxLinkLength } from '../../lib/share/link.ts';
import {
  maxOwnDataText,
  openSalaryDraft,
  openSalaryLink,
  ownDataFits,
  withoutOwn,
  writeSalaryDraft,
  writeSalaryLink,
} from './link.ts';
import { maxOwnData, maxRows, noOverrides, startingSalary, type SalaryInputs } from './state.ts';

const directory = {
  rows: [
    { id: 'se-scb-2432-2025-all-both', country: 'SE' as const },
    { id: 'se-scb-2431-2025-all-both', country: 'SE' as const },
    { id: 'no-ssb-2432-2024', country: 'NO' as const },
  ],
  startingRows: {
    SE: ['se-scb-2432-2025-all-both'],
    NO: ['no-ssb-2432-2024'],
    DK: [],
    FI: [],
    IS: [],
    GB: [],
    DE: [],
    US: [],
  },
};
const starting = startingSalary(directory);
const stamp = { edition: '2026.11', headline: '46 000' };

function opened(text: string) {
  const link = openSalaryLink(text, starting, directory);
  if (link === null) throw new Error('there is no link');
  return link;
}

/** A link after a change by hand, with a checksum that fits. */
function edited(fragment: string, change: (text: string) => string): string {
  const body = change(fragment.replace(/&x=.{5}$/, ''));
  return `${body}&x=${checksum(body)}`;
}

const full: SalaryInputs = {
  country: 'SE',
  organisation: 'municipality',
  rows: ['se-scb-2431-2025-all-both', 'no-ssb-2432-2024'],
  ownSalary: 42_000.5,
  agencyHourlyRate: 950,
  overrides: { employerContribution: 0.3142, agreedContribution: 0, hoursPerMonth: 137.5 },
  ownData: [36_000, 36_000, 36_500, 41_000],
  convertTo: 'EUR',
  includeOwn: true,
};
const fragment = writeSalaryLink(full, stamp);

describe('a link of the first version', () => {
  it('reads as it always has', () => {
    expect(fragment).toBe(
      'v=1&t=salary&co=se&og=m&ro=2_se-scb-2431-2025-all-both_no-ssb-2432-2024&sa=42000.5&ah=950&ec=0.3142&ac=0&hm=137.5' +
        '&od=rs0.2-dw-3h0&cv=eur&io=1&m=2026.11&o=46%20000&x=' +
        fragment.slice(-5),
    );
    expect(opened(fragment)).toEqual({
      inputs: { ...full, includeOwn: false },
      notices: [],
      edition: '2026.11',
      headline: '46 000',
      section: null,
      from: null,
    });
  });

  it('writes every input, also those that are as they start', () => {
    expect(writeSalaryLink(starting, { edition: '', headline: '' })).toMatch(
      /^v=1&t=salary&co=se&og=ca&ro=1_se-scb-2432-2025-all-both&sa=&ah=&ec=&ac=&hm=&od=&cv=&io=0&m=&o=&x=.{5}$/,
    );
  });

  it('comes back as it was, whatever was filled in', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const begun = startingSalary(assumptions, inputs.country);
        const draft = openSalaryDraft(writeSalaryDraft(inputs, stamp), begun, assumptions);
        expect(draft?.inputs).toEqual(inputs);
        expect(draft?.notices).toEqual([]);
        const link = openSalaryLink(writeSalaryLink(inputs, stamp), begun, assumptions);
        expect(link?.inputs).toEqual({
          ...(inputs.includeOwn ? inputs : withoutOwn(inputs)),
          includeOwn: false,
        });
        expect(link?.notices).toEqual([]);
      }),
    );
  });
});

describe('what is the reader’s own', () => {
  it('is in no link unless they want it there, and always in the draft of their own browser', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs]) => {
        const link = writeSalaryLink({ ...inputs, includeOwn: false }, stamp);
        expect(link).toContain('&sa=&');
        expect(link).toContain('&od=&');
        const other = { ...inputs, includeOwn: false, ownSalary: 12_345, ownData: [1, 2, 3] };
        expect(writeSalaryLink(other, stamp)).toBe(link);
      }),
    );
    expect(writeSalaryDraft({ ...full, includeOwn: false }, stamp)).toContain('&sa=42000.5&');
    expect(openSalaryDraft(writeSalaryDraft(full, stamp), starting, directory)?.inputs).toEqual(full);
  });

  it('is not sent on by someone who opened another’s link and never asked for it', () => {
    const { inputs } = opened(fragment);
    expect(inputs.ownSalary).toBe(full.ownSalary);
    const onwards = writeSalaryLink({ ...inputs, ownSalary: 51_000 }, stamp);
    expect(onwards).toContain('&sa=&');
    expect(onwards).toContain('&od=&');
  });

  it('fits in a link when many are alike, and is left out when it is too long', () => {
    const alike = Array.from({ length: maxOwnData }, (_, index) => 30_000 + 100 * Math.floor(index / 100));
    expect(ownDataFits(alike)).toBe(true);
    const link = writeSalaryLink({ ...full, ownData: alike }, stamp);
    expect(link.length).toBeLessThan(maxLinkLength);
    expect(opened(link).inputs.ownData).toEqual(alike);

    const different = Array.from({ length: maxOwnData }, (_, index) => 30_000 + 7 * index);
    expect(ownDataFits(different)).toBe(false);
    expect(opened(writeSalaryLink({ ...full, ownData: different }, stamp)).inputs.ownData).toBeNull();
    expect(ownDataFits(different.slice(0, 5000))).toBe(true);
    expect(ownDataFits(null)).toBe(true);
  });

  it('never makes a link longer than what is read', () => {
    const most = {
      ...full,
      ownData: Array.from({ length: maxOwnDataText / 2 }, (_, index) => 1 + index),
      rows: Array.from({ length: maxRows }, (_, index) => `${'x'.repeat(58)}-${index}`),
    };
    expect(ownDataFits(most.ownData)).toBe(true);
    expect(writeSalaryLink(most, stamp).length).toBeLessThan(maxLinkLength);
  });

  it('is put in order when it is written', () => {
    expect(writeSalaryLink({ ...full, ownData: [41_000, 36_500, 36_000.4, 36_000, 0] }, stamp)).toBe(
      fragment,
    );
    expect(writeSalaryLink({ ...full, ownData: [] }, stamp)).toContain('&od=&');
  });
});

describe('a damaged or foreign link', () => {
  const noticesOf = (change: (text: string) => string) => opened(edited(fragment, change)).notices;

  it('has its starting value and a notice for each thing that cannot be read', () => {
    const { inputs, notices } = opened(
      edited(fragment, (text) =>
        text.replace('co=se', 'co=xx').replace('ah=950', 'ah=much').replace('io=1', 'io=2'),
      ),
    );
    expect(notices).toEqual([
      { key: 'country', kind: 'invalid' },
      { key: 'agencyHourlyRate', kind: 'invalid' },
      { key: 'includeOwn', kind: 'invalid' },
    ]);
    expect(inputs).toMatchObject({ country: 'SE', agencyHourlyRate: null, includeOwn: false });
  });

  it('is moved into what is allowed', () => {
    expect(noticesOf((text) => text.replace('sa=42000.5', 'sa=0').replace('ec=0.3142', 'ec=31.42'))).toEqual([
      { key: 'ownSalary', kind: 'clamped', typed: '0', used: '1' },
      { key: 'overrides.employerContribution', kind: 'clamped', typed: '31.42', used: '1.5' },
    ]);
  });

  it('loses rows that do not exist, stand twice, or are no ids', () => {
    const rows = (value: string) =>
      opened(edited(fragment, (text) => text.replace(/ro=[^&]*/, `ro=${value}`)));
    expect(rows('2_gone_se-scb-2432-2025-all-both')).toMatchObject({
      inputs: { rows: ['se-scb-2432-2025-all-both'] },
      notices: [{ key: 'rows', kind: 'repaired' }],
    });
    expect(rows('2_A%20B_se-scb-2432-2025-all-both')).toMatchObject({
      inputs: { rows: ['se-scb-2432-2025-all-both'] },
      notices: [{ key: 'rows[0]', kind: 'invalid' }],
    });
    expect(rows('0').inputs.rows).toEqual(starting.rows);
    expect(rows('1_no-ssb-2432-2024').inputs.rows).toEqual(['se-scb-2432-2025-all-both', 'no-ssb-2432-2024']);
  });

  it('unpacks no more own data than there may be, and none that it cannot read', () => {
    const own = (value: string) =>
      opened(edited(fragment, (text) => text.replace(/od=[^&]*/, `od=${value}`)));
    expect(own('1.zzz').notices).toEqual([]);
    expect(own('1.zzz').inputs.ownData).toHaveLength(46_655);
    expect(own('1.zzz-1.zzz-1.zzz').notices).toEqual([{ key: 'ownData', kind: 'clamped' }]);
    expect(own('1.zzz-1.zzz-1.zzz').inputs.ownData).toHaveLength(maxOwnData);
    for (const value of ['-', 'rs0-', 'rs0--dw', 'RS0', 'rs0.', 'rs0.zzzzzz', 'zzzzzzzzz', 'rs0%20']) {
      expect(own(value)).toMatchObject({
        inputs: { ownData: null },
        notices: [{ key: 'ownData', kind: 'invalid' }],
      });
    }
    expect(own('1'.repeat(maxOwnDataText + 1)).inputs.ownData).toBeNull();
    // What is no possible salary is left out, and so are salaries that are not there at all.
    expect(own('0-1').inputs.ownData).toEqual([1]);
    expect(own('rs0.0').inputs.ownData).toBeNull();
  });

  it('is none of a text without a link, and of another tool when it says so', () => {
    expect(openSalaryLink('#method', starting, directory)).toBeNull();
    const foreign = opened(edited(fragment, (text) => text.replace('t=salary', 't=budget')));
    expect(foreign.inputs).toEqual(starting);
    expect(foreign.notices).toEqual([{ key: 't', kind: 'wrong-tool' }]);
  });

  it('never throws, whatever the text, and gives inputs in order', () => {
    const junk = fc.oneof(
      fc.string({ maxLength: 200 }).map((text) => `v=1&t=salary&${text}`),
      fc.tuple(fc.nat(fragment.length), fc.string({ maxLength: 5 })).map(([at, text]) => {
        return fragment.slice(0, at) + text + fragment.slice(at + 3);
      }),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const link = openSalaryLink(text, starting, directory);
        if (link === null) return;
        expect(link.inputs.rows.length).toBeGreaterThan(0);
        expect(link.inputs.overrides).toHaveProperty('hoursPerMonth');
      }),
      { numRuns: 300 },
    );
  });
});

describe('inputs without what is one’s own', () => {
  it('keep everything else', () => {
    expect(withoutOwn(full)).toEqual({ ...full, ownSalary: null, ownData: null });
    expect(withoutOwn({ ...starting, overrides: noOverrides })).toEqual(starting);
  });
});
