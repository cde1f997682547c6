import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursOf } from '../../../tests/support/coverage-hours.ts';
import { inputsFromFlat } from './flat.ts';
import { startingCoverage, type CoverageInputs } from './state.ts';

const hours = hoursOf({ '1-9': 2, '10-49': 4, '50-249': 8, '250+': 16 });
const starting = startingCoverage(hours);
/** As starting values follow the size of the organisation. */
const follow = (_: CoverageInputs, { size }: CoverageInputs): CoverageInputs => startingCoverage(hours, size);

function read(json: unknown) {
  const result = inputsFromFlat(json, starting, follow);
  if (!result.ok) throw new Error(result.error.join('; '));
  return result.value;
}

function refusals(json: unknown): readonly string[] {
  const result = inputsFromFlat(json, starting, follow);
  return result.ok ? [] : result.error;
}

describe('a coverage from a file', () => {
  it('takes its starting values for what is left out, by size of the organisation', () => {
    expect(read({})).toEqual({ inputs: starting, notices: [] });
    const { inputs, notices } = read({ size: '250+', capabilities: { create: { hoursNeeded: 30 } } });
    expect(notices).toEqual([]);
    expect(inputs.capabilities.plan.hoursNeeded).toBe(16);
    expect(inputs.capabilities.create).toEqual({ importance: 'unknown', hoursNeeded: 30, assignments: [] });
    expect(inputsFromFlat({ size: '250+' }, starting)).toEqual({
      ok: true,
      value: { inputs: { ...starting, size: '250+' }, notices: [] },
    });
  });

  it('takes in holders and what they do, and a capability that someone holds counts as it usually does', () => {
    const { inputs, notices } = read({
      holders: [
        { id: 'web', label: 'Web editor', totalHours: 40 },
        { id: 'b', kind: 'team', headcount: 3 },
      ],
      capabilities: {
        strategy: { assignments: [{ holder: 'web', hours: 4, level: 3 }, { holder: 'b' }] },
        influencer: { assignments: [] },
        advertise: { importance: 'notRelevant', assignments: [{ holder: 'b', level: 1 }] },
      },
    });
    expect(notices).toEqual([]);
    expect(inputs.holders).toEqual([
      { id: 'web', label: 'Web editor', kind: 'person', headcount: 1, totalHours: 40 },
      { id: 'b', label: '', kind: 'team', headcount: 3, totalHours: null },
    ]);
    expect(inputs.capabilities.strategy).toEqual({
      importance: 'core',
      hoursNeeded: 4,
      assignments: [
        { holder: 'web', hours: 4, level: 3 },
        { holder: 'b', hours: null, level: 2 },
      ],
    });
    expect(inputs.capabilities.influencer.importance).toBe('useful');
    expect(inputs.capabilities.advertise.importance).toBe('notRelevant');
    expect(inputs.capabilities.lead.importance).toBe('unknown');
    expect(inputs.target).toBeNull();
  });

  it('has a target that is as today but for what it says', () => {
    const { inputs } = read({
      holders: [{ id: 'a' }],
      capabilities: {
        plan: { assignments: [{ holder: 'a', hours: 3 }] },
        lead: { importance: 'notRelevant' },
      },
      target: { plan: { hoursNeeded: 9 }, lead: { assignments: [{ holder: 'a' }] } },
    });
    expect(inputs.target).toEqual({
      ...inputs.capabilities,
      plan: { ...inputs.capabilities.plan, hoursNeeded: 9 },
      lead: { importance: 'core', hoursNeeded: 4, assignments: [{ holder: 'a', hours: null, level: 2 }] },
    });
    expect(read({ target: null }).inputs.target).toBeNull();
    expect(read({ target: {} }).inputs.target).toEqual(starting.capabilities);
  });

  it('is refused with the names of what is unknown or of the wrong type', () => {
    const one = (assignment: object) => ({ capabilities: { strategy: { assignments: [assignment] } } });
    const cases: readonly (readonly [unknown, string])[] = [
      [[], 'inputs: '],
      [null, 'inputs: '],
      [{ sizes: '1-9' }, 'sizes: no such input'],
      [{ size: '20' }, 'size: '],
      [{ holders: [{ id: 'a', name: 'Anna' }] }, 'holders[0].name: no such input'],
      [{ holders: [{ label: 'Editor' }] }, 'holders[0].id: '],
      [{ holders: [{ id: 'a', kind: 'robot' }] }, 'holders[0].kind: '],
      [{ holders: [{ id: 'a', totalHours: '40' }] }, 'holders[0].totalHours: '],
      [{ holders: Array.from({ length: 31 }, (_, index) => ({ id: `h${index}` })) }, 'holders: '],
      [{ capabilities: { sales: {} } }, 'capabilities.sales: no such input'],
      [{ capabilities: { strategy: { importance: 'high' } } }, 'capabilities.strategy.importance: '],
      [{ capabilities: { strategy: { hours: 4 } } }, 'capabilities.strategy.hours: no such input'],
      [{ capabilities: { strategy: { hoursNeeded: null } } }, 'capabilities.strategy.hoursNeeded: '],
      [one({ level: 2 }), 'capabilities.strategy.assignments[0].holder: '],
      [one({ holder: 'a', level: 4 }), 'capabilities.strategy.assignments[0].level: '],
      [one({ holder: 'a', level: '2' }), 'capabilities.strategy.assignments[0].level: '],
      [one({ holder: 'a', hours: 'many' }), 'capabilities.strategy.assignments[0].hours: '],
      [{ target: { strategy: { level: 2 } } }, 'target.strategy.level: no such input'],
    ];
    for (const [json, start] of cases) {
      const [first = ''] = refusals(json);
      expect(first.startsWith(start), `${JSON.stringify(json)}: ${first}`).toBe(true);
    }
  });

  it('is moved into what is allowed, and says so', () => {
    const { inputs, notices } = read({
      holders: [
        { id: 'web_editor', label: `Web\n${'x'.repeat(70)}`, totalHours: 200 },
        { id: 'b', kind: 'team', headcount: 2.4 },
        { id: 'b', kind: 'team', headcount: 0, totalHours: -5 },
      ],
      capabilities: {
        plan: {
          hoursNeeded: -1,
          assignments: [
            { holder: 'web_editor', hours: -2 },
            { holder: 'nobody' },
            { holder: 'web_editor', hours: 4 },
          ],
        },
        analyse: { hoursNeeded: 20_000 },
      },
    });
    expect(notices).toEqual([
      { key: 'holders[0].label', kind: 'repaired' },
      { key: 'holders[0].label', kind: 'clamped' },
      { key: 'holders[0].id', kind: 'repaired', typed: 'web_editor', used: 'web-editor' },
      { key: 'holders[2].id', kind: 'repaired', typed: 'b', used: 'a' },
      { key: 'holders[0].totalHours', kind: 'clamped', typed: '200', used: '168' },
      { key: 'holders[2].totalHours', kind: 'clamped', typed: '-5', used: '0' },
      { key: 'capabilities.plan.assignments[0].hours', kind: 'clamped', typed: '-2', used: '0' },
      { key: 'capabilities.plan.assignments', kind: 'repaired' },
      { key: 'holders[1].headcount', kind: 'repaired', typed: '2.4', used: '2' },
      { key: 'holders[2].headcount', kind: 'clamped', typed: '0', used: '1' },
      { key: 'capabilities.plan.hoursNeeded', kind: 'clamped', typed: '-1', used: '0' },
      { key: 'capabilities.analyse.hoursNeeded', kind: 'clamped', typed: '20000', used: '10000' },
    ]);
    expect(inputs.capabilities.plan).toEqual({
      importance: 'core',
      hoursNeeded: 0,
      assignments: [{ holder: 'web-editor', hours: 0, level: 2 }],
    });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('holders', 'capabilities', 'target', 'size'),
        (json, name) => {
          for (const value of [json, { [name]: json }]) {
            const result = inputsFromFlat(value, starting);
            if (!result.ok) expect(result.error.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
