import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageInputs } from '../../../tests/support/coverage-arbitraries.ts';
import { sameHours } from '../../../tests/support/coverage-hours.ts';
import { checksum } from '../../lib/share/checksum.ts';
import { openCoverageLink, writeCoverageLink } from './link.ts';
import { ordered } from './order.ts';
import {
  capabilityIds,
  hoursPerWeek,
  maxHolders,
  startingCoverage,
  type Assignment,
  type Capabilities,
  type Capability,
  type CapabilityId,
  type CoverageInputs,
  type Holder,
} from './state.ts';

const starting = startingCoverage(sameHours(4));
const stamp = { edition: '2026.11', headline: '5-9' };

/** Whatever is allowed, with a target that may have some capabilities in common with today. */
const anyInputs = fc
  .tuple(coverageInputs, fc.subarray([...capabilityIds]))
  .map(([inputs, kept]): CoverageInputs => {
    const { capabilities, target } = inputs;
    if (target === null) return inputs;
    const shared = Object.fromEntries(kept.map((id) => [id, capabilities[id]]));
    return { ...inputs, target: { ...target, ...shared } };
  });

function opened(text: string) {
  const link = openCoverageLink(text, starting);
  if (link === null) throw new Error('there is no link');
  return link;
}

/** A link after a change by hand, with a checksum that fits. */
function edited(fragment: string, change: (text: string) => string): string {
  const body = change(fragment.replace(/&x=.{5}$/, ''));
  return `${body}&x=${checksum(body)}`;
}

const person = (id: string, label: string): Holder => ({
  id,
  label,
  kind: 'person',
  headcount: 1,
  totalHours: 40,
});

/** Capabilities that all of the holders work at. */
function everything(
  all: readonly Holder[],
  assignment: (holder: Holder, place: number, id: CapabilityId) => Assignment,
): Capabilities {
  return Object.fromEntries(
    capabilityIds.map((id, index): [CapabilityId, Capability] => [
      id,
      {
        importance: 'core',
        hoursNeeded: 12.5 + index,
        assignments: all.map((holder, place) => assignment(holder, place, id)),
      },
    ]),
  ) as Record<CapabilityId, Capability>;
}

const editor = person('a', 'Webbredaktör');
const small: CoverageInputs = {
  ...starting,
  holders: [editor, { ...person('b', 'Byrån'), kind: 'agency', totalHours: null }],
  capabilities: everything([editor], () => ({ holder: 'a', hours: 4, level: 2 })),
};
const fragment = writeCoverageLink(
  {
    ...small,
    target: {
      ...small.capabilities,
      advertise: {
        importance: 'useful',
        hoursNeeded: 6,
        assignments: [{ holder: 'b', hours: null, level: 3 }],
      },
    },
  },
  stamp,
);

describe('a coverage link', () => {
  it('gives back what it was made of, whatever that was', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const text = writeCoverageLink(inputs, stamp);
        expect(text).toMatch(/^[A-Za-z0-9\-_.=&%]+$/);
        const link = opened(`https://example.org/sv/verktyg/vem-gor-vad/#${text}`);
        expect(link.notices).toEqual([]);
        expect(link.inputs).toEqual(inputs);
        expect(link.headline).toBe('5-9');
        expect(writeCoverageLink(link.inputs, stamp)).toBe(text);
      }),
    );
  });

  it('never throws and never passes over anything, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(opened(`#v=1&t=coverage&${text}`).notices.length).toBeGreaterThan(0);
      }),
    );
    const part = fc.string({ unit: fc.constantFrom(...'0123456789-_.%abcpz'), maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom('sz', 'ho', 'st', 'an', 'tg'), part, (key, value) => {
        const link = opened(
          edited(fragment, (text) => text.replace(new RegExp(`&${key}=[^&]*`), `&${key}=${value}`)),
        );
        expect(opened(writeCoverageLink(link.inputs, stamp)).inputs).toEqual(link.inputs);
        expect(ordered(link.inputs).moved).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('cut at any length is noticed', () => {
    for (let length = 1; length < fragment.length; length += 1) {
      const cut = fragment.slice(0, length);
      expect(
        opened(`#${cut}`).notices.map(({ kind }) => kind),
        cut,
      ).toContain('incomplete');
    }
  });

  it('with any one letter missing is noticed', () => {
    for (let at = 0; at < fragment.length; at += 1) {
      const damaged = fragment.slice(0, at) + fragment.slice(at + 1);
      expect(
        opened(`#${damaged}`).notices.map(({ kind }) => kind),
        damaged,
      ).toContain('incomplete');
    }
  });

  it('of another tool, or of a newer version, says so', () => {
    const foreign = opened(fragment.replace('t=coverage', 't=budget'));
    expect(foreign.inputs).toEqual(starting);
    expect(foreign.notices.map(({ kind }) => kind)).toContain('wrong-tool');
    const newer = opened(edited(fragment, (text) => `${text.replace('v=1', 'v=2')}&zz=1`));
    expect(newer.notices).toEqual([{ key: 'v', kind: 'newer' }]);
    expect(newer.inputs).toEqual(opened(fragment).inputs);
  });

  it('takes no one from the starting values', () => {
    const text = edited(fragment, (link) => link.replace(/&(ho|st)=[^&]*/g, ''));
    const link = openCoverageLink(text, small);
    expect(link?.inputs.holders).toEqual([]);
    expect(link?.inputs.capabilities.strategy).toEqual({ ...small.capabilities.strategy, assignments: [] });
    expect(link?.notices.slice(0, 2)).toEqual([
      { key: 'holders', kind: 'incomplete' },
      { key: 'capabilities.strategy', kind: 'incomplete' },
    ]);
  });
});

describe('the length of a coverage link', () => {
  const labels = [
    'Kommunikationschef',
    'Marknadschef',
    'Webbredaktör',
    'Sociala medier-ansvarig',
    'Pressansvarig',
    'Grafisk formgivare',
    'Fotograf och filmare',
    'Innehållsproducent',
    'Kundtjänst, gruppledare',
    'Annonsansvarig',
    'Analytiker',
    'Projektledare kampanj',
    'HR-generalist, arbetsgivarvarumärke',
    'Säljchef',
    'Översättare',
  ];
  const staff = labels.map((label, index) => person(String.fromCharCode(97 + index), label));
  const origin = 'https://kommunikation.exempelorten.se';

  it('of fifteen who do all nine, with hours, levels and a target for three, is under 1 900 characters', () => {
    const halves = (place: number): number => 1 + (place % 8) / 2;
    const today = everything(staff, ({ id }, place) => ({ holder: id, hours: halves(place), level: 2 }));
    const planned = everything(staff, ({ id }, place) => ({
      holder: id,
      hours: halves(place + 3),
      level: 3,
    }));
    const { plan, advertise, analyse } = planned;
    const inputs: CoverageInputs = {
      size: '250+',
      holders: staff,
      capabilities: today,
      target: {
        ...today,
        plan,
        advertise: { ...advertise, importance: 'useful', hoursNeeded: 37.5 },
        analyse: { ...analyse, hoursNeeded: 22 },
      },
    };
    const address = `${origin}/sv/verktyg/vem-gor-vad/#${writeCoverageLink(inputs, stamp)}`;
    expect(address.length).toBeLessThan(1900);
    expect(opened(address).inputs).toEqual(inputs);
  });

  it('of quick answers is under 400 characters', () => {
    const roles = staff.slice(0, 4).map((role) => ({ ...role, totalHours: null }));
    const quick: CoverageInputs = {
      ...starting,
      holders: roles,
      capabilities: everything(roles.slice(1, 3), ({ id }) => ({ holder: id, hours: null, level: 2 })),
    };
    const text = writeCoverageLink(quick, stamp);
    expect(text.length).toBeLessThan(400);
    expect(opened(text).inputs).toEqual(quick);
  });
});

describe('what cannot stand together in a coverage link', () => {
  const found = (change: (text: string) => string) => opened(edited(fragment, change));

  it('is put in order: two holders with one id', () => {
    const link = found((text) => text.replace('_b_Byr', '_a_Byr'));
    expect(link.notices).toEqual([{ key: 'holders[1].id', kind: 'repaired', typed: 'a', used: 'b' }]);
    // Whoever did it still does.
    expect(link.inputs.target?.advertise.assignments).toEqual([{ holder: 'b', hours: null, level: 3 }]);
  });

  it('is put in order: an id that is none, or empty', () => {
    expect(found((text) => text.replace('_b_Byr', '_%C3%A5%5Fa_Byr')).notices).toEqual([
      { key: 'holders[1].id', kind: 'repaired', typed: 'å_a', used: '-a' },
    ]);
    const empty = found((text) => text.replace('_b_Byr', '__Byr'));
    expect(empty.notices).toEqual([{ key: 'holders[1].id', kind: 'repaired' }]);
    expect(empty.inputs.holders[1]?.id).toBe('b');
  });

  it('is put in order: someone who does not exist, and the same one twice', () => {
    for (const assignments of ['c24', 'z2', '023-024', '023-023-0']) {
      const link = found((text) => text.replace('&pl=c_14.5_024', `&pl=c_14.5_024-${assignments}`));
      expect(link.notices.at(-1)).toEqual({ key: 'capabilities.plan.assignments', kind: 'repaired' });
      expect(link.inputs.capabilities.plan.assignments).toEqual([{ holder: 'a', hours: 4, level: 2 }]);
    }
  });

  it('is put in order: a capability that is planned twice', () => {
    const link = found((text) => text.replace(/&tg=.*?(?=&m=)/, '&tg=2-4_av_u_6_13_av_c_7_'));
    expect(link.notices).toEqual([{ key: 'target.advertise', kind: 'repaired' }]);
    expect(link.inputs.target?.advertise.hoursNeeded).toBe(6);
  });

  it('is moved to what a week holds: hours of a person, and of a team', () => {
    const person = found((text) =>
      text.replace('_p__40_', '_p__200_').replace('&st=c_12.5_024', '&st=c_12.5_02169'),
    );
    expect(person.notices).toEqual([
      { key: 'holders[0].totalHours', kind: 'clamped', typed: '200', used: '168' },
      { key: 'capabilities.strategy.assignments[0].hours', kind: 'clamped', typed: '169', used: '168' },
    ]);
    const team = found((text) => text.replace('_p__40_', '_t_3_505_'));
    expect(team.notices).toEqual([
      { key: 'holders[0].totalHours', kind: 'clamped', typed: '505', used: String(3 * hoursPerWeek) },
    ]);
  });

  it('is said of the target by the name of its capability, and not twice where it is as today', () => {
    const link = found((text) =>
      text.replace('&st=c_12.5_024', '&st=c_12.5_02169').replace('_av_u_6_13', '_av_u_6_03900'),
    );
    expect(link.notices).toEqual([
      { key: 'capabilities.strategy.assignments[0].hours', kind: 'clamped', typed: '169', used: '168' },
      { key: 'target.advertise.assignments[0].hours', kind: 'clamped', typed: '900', used: '168' },
    ]);
    expect(link.inputs.target?.strategy).toEqual(link.inputs.capabilities.strategy);
  });

  it('is left out and noticed when it cannot be read', () => {
    const link = found((text) =>
      text
        .replace('&pl=c_14.5_024', '&pl=c_x_024-19-14x')
        .replace('&le=c', '&le=w')
        .replace('_av_u_6_13', '_qq_u_6_13'),
    );
    expect(link.notices).toEqual([
      { key: 'capabilities.lead.importance', kind: 'invalid' },
      { key: 'capabilities.plan.hoursNeeded', kind: 'invalid' },
      { key: 'capabilities.plan.assignments[1]', kind: 'invalid' },
      { key: 'capabilities.plan.assignments[2]', kind: 'invalid' },
      { key: 'target', kind: 'invalid' },
    ]);
    expect(link.inputs.capabilities.lead.importance).toBe('unknown');
    expect(link.inputs.capabilities.plan.hoursNeeded).toBe(4);
    expect(link.inputs.target).toEqual(link.inputs.capabilities);
  });

  it('is cut at the most holders there can be, and at forty notices', () => {
    const rows = '_a_Roll_p__999'.repeat(31);
    const link = found((text) => text.replace(/&ho=[^&]*/, `&ho=31-5${rows}`));
    expect(link.inputs.holders).toHaveLength(maxHolders);
    expect(new Set(link.inputs.holders.map(({ id }) => id)).size).toBe(maxHolders);
    expect(link.notices[0]).toEqual({ key: 'holders', kind: 'clamped', typed: '31', used: '30' });
    expect(link.notices).toHaveLength(40);
  });
});

describe('putting a coverage in order', () => {
  it('leaves what is in order as it is, and what it has put in order', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(ordered(inputs)).toEqual({ inputs, moved: [] });
        expect(ordered(inputs).inputs).toBe(inputs);
        const [first] = inputs.holders;
        if (first === undefined) return;
        const twice = ordered({ ...inputs, holders: [...inputs.holders, first] });
        expect(twice.moved.map(({ key }) => key)).toEqual([`holders[${inputs.holders.length}].id`]);
        expect(ordered(twice.inputs).moved).toEqual([]);
      }),
    );
  });

  it('keeps who does what when an id has to change', () => {
    const { inputs } = ordered({
      ...small,
      holders: [{ ...editor, id: 'web_editor' }],
      capabilities: everything([editor], () => ({ holder: 'web_editor', hours: null, level: 2 })),
    });
    expect(inputs.holders[0]?.id).toBe('web-editor');
    expect(inputs.capabilities.analyse.assignments[0]?.holder).toBe('web-editor');
  });

  it('moves hours below nothing to nothing', () => {
    const { inputs, moved } = ordered({
      ...small,
      capabilities: everything([editor], () => ({ holder: 'a', hours: -3, level: 2 })),
    });
    expect(inputs.capabilities.lead.assignments[0]?.hours).toBe(0);
    expect(moved).toHaveLength(9);
  });
});
