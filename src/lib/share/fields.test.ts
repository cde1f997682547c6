import { describe, expect, it } from 'vitest';
import { readFields, writeFields, type Fields } from './fields.ts';
import type { Notice, NoticeKind } from './link.ts';
import { numberValue, recordValue, textValue } from './values.ts';

interface State {
  readonly months: number;
  readonly person: { readonly title: string; readonly fte: number };
}

const fields: Fields<State> = {
  months: { key: 'h', codec: numberValue({ min: 12, max: 60, integer: true }) },
  person: {
    key: 'p',
    codec: recordValue([
      ['title', textValue({ max: 20 }), ''],
      ['fte', numberValue({ min: 0, max: 10 }), 1],
    ]),
  },
};
const starting: State = { months: 24, person: { title: 'Editor', fte: 0.5 } };

function read(
  entries: Readonly<Record<string, string>>,
  notices: readonly Notice[] = [],
): ReturnType<typeof readFields<State>> {
  return readFields(fields, { entries: new Map(Object.entries(entries)), notices }, starting);
}

const kinds = (notices: readonly Notice[]): string[] => notices.map(({ kind, key }) => `${kind} ${key}`);

describe('inputs in a link', () => {
  it('are written in the order of the fields, under their keys', () => {
    expect(writeFields(fields, starting)).toEqual([
      ['h', '24'],
      ['p', 'Editor_0.5'],
    ]);
  });

  it('say what was wrong with a value, and where in it', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['24.4', 'a_1', 'repaired months'],
      ['99', 'a_1', 'clamped months'],
      ['x', 'a_1', 'invalid months'],
      ['24', 'a', 'incomplete person.fte'],
      ['24', 'a_x', 'invalid person.fte'],
      ['24', 'a_11', 'clamped person.fte'],
      ['24', 'a_1_more', 'newer person'],
    ];
    for (const [h, p, notice] of cases) expect(kinds(read({ h, p }).notices)).toEqual([notice]);
  });

  it('that are missing are said to be, unless the link is known to be cut or of another tool', () => {
    expect(kinds(read({ h: '24' }).notices)).toEqual(['incomplete person']);
    expect(read({ h: '36' }).state).toEqual({ months: 36, person: starting.person });
    for (const kind of ['incomplete', 'wrong-tool'] as const) {
      expect(kinds(read({ h: '24' }, [{ key: 'x', kind }]).notices)).toEqual([`${kind} x`]);
    }
    for (const kind of ['newer', 'unknown', 'invalid'] satisfies NoticeKind[]) {
      expect(kinds(read({ h: '24' }, [{ key: 'x', kind }]).notices)).toEqual([
        `${kind} x`,
        'incomplete person',
      ]);
    }
  });

  it('that nothing is known of are said once, unless the link is newer', () => {
    const whole = { h: '24', p: 'a_1' };
    expect(kinds(read({ ...whole, y: '1', z: '2' }).notices)).toEqual(['unknown y']);
    expect(kinds(read({ ...whole, y: '1' }, [{ key: 'v', kind: 'newer' }]).notices)).toEqual(['newer v']);
    expect(kinds(read({ ...whole, y: '1' }, [{ key: 'x', kind: 'incomplete' }]).notices)).toEqual([
      'incomplete x',
      'unknown y',
    ]);
  });
});
