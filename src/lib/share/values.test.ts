import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, type Sureness } from '../amount.ts';
import { roundInput } from '../decimal.ts';
import {
  amountValue,
  choiceValue,
  cleanText,
  flagValue,
  listValue,
  monthValue,
  numberValue,
  optionalValue,
  percentDecode,
  percentEncode,
  recordValue,
  rowsValue,
  textValue,
  type Decoded,
  type Issue,
  type ValueCodec,
} from './values.ts';

const limits = { min: -1e12, max: 1e12 };
const numbers = fc.double({ ...limits, noNaN: true }).map(roundInput);
const amounts: fc.Arbitrary<Amount> = fc.oneof(
  numbers,
  fc.tuple(numbers, numbers, numbers).map((three) => {
    const [low = 0, likely = 0, high = 0] = three.sort((a, b) => a - b);
    return { low, likely, high };
  }),
  fc.record({ likely: numbers, sureness: fc.constantFrom<Sureness>('measured', 'informed', 'guess') }),
);
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const texts = anyText.map((text) => cleanText(text, 40));

const number = numberValue(limits);
const amount = amountValue(limits);
const text = textValue({ max: 40 });
const choice = choiceValue({ value: 'v', outcome: 'o', constructor: 'c' });
const role = recordValue([
  ['title', text, ''],
  ['monthlySalary', amount, 40_000],
  ['fte', number, 1],
]);
const roles = rowsValue(
  [
    ['title', text, ''],
    ['monthlySalary', amount, 40_000],
    ['fte', number, 1],
    ['leaves', optionalValue(monthValue()), null],
  ],
  { max: 20 },
);

function roundTrip<T>(codec: ValueCodec<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(values, (value) => {
      const written = codec.encode(value);
      expect(written).toMatch(/^[A-Za-z0-9._%-]*$/);
      expect(codec.decode(written)).toEqual({ ok: true, value, issues: [] });
    }),
    { numRuns: 500 },
  );
}

function issuesOf(decoded: Decoded<unknown>): readonly Issue[] | null {
  return decoded.ok ? decoded.issues : null;
}

const roleRecords = fc.record({ title: texts, monthlySalary: amounts, fte: numbers });
const months = fc.constantFrom('2027-01', '1999-12');

describe('values in a link', () => {
  it('come back as they were', () => {
    roundTrip(number, numbers);
    roundTrip(amount, amounts);
    roundTrip(text, texts);
    roundTrip(choice, fc.constantFrom('value', 'outcome', 'constructor'));
    roundTrip(flagValue(), fc.boolean());
    roundTrip(monthValue(), months);
    roundTrip(optionalValue(number), fc.option(numbers));
    roundTrip(listValue(text, { max: 9 }), fc.array(texts, { maxLength: 9 }));
    roundTrip(role, roleRecords);
    roundTrip(
      roles,
      fc.array(fc.record({ title: texts, monthlySalary: amounts, fte: numbers, leaves: fc.option(months) }), {
        maxLength: 20,
      }),
    );
  });

  it('read any text without throwing', () => {
    const codecs: readonly ValueCodec<unknown>[] = [
      number,
      amount,
      text,
      choice,
      flagValue(),
      monthValue(),
      optionalValue(number),
      listValue(number, { max: 9 }),
      role,
      roles,
    ];
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789-._%lhmigACEab'.split('')) });
    fc.assert(
      fc.property(fc.oneof(anyText, nearly), (raw) => {
        for (const codec of codecs) {
          const decoded = codec.decode(raw);
          // What was read can be written, and then reads the same without complaint.
          if (decoded.ok) {
            expect(codec.decode(codec.encode(decoded.value))).toEqual({ ...decoded, issues: [] });
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '',
    'NaN',
    'Infinity',
    '1e309',
    '1e5',
    '2,5',
    '１２',
    '0x1F',
    '+5',
    ' 5',
    '5.',
    '.5',
    '1.12345678901',
    '1234567890123456',
    '--5',
    '5\n',
  ])('takes %j for no number', (raw) => {
    expect(number.decode(raw)).toEqual({ ok: false });
    expect(amount.decode(raw)).toEqual({ ok: false });
  });

  it('write numbers plainly', () => {
    expect(number.encode(1e-7)).toBe('0.0000001');
    expect(number.encode(-0)).toBe('0');
    expect(number.encode(0.1 + 0.2)).toBe('0.3');
    expect(number.decode('-0')).toEqual({ ok: true, value: 0, issues: [] });
    for (const value of [Number.NaN, Infinity, 1e300]) expect(number.encode(value)).toBe('');
  });

  it('move a number to the nearest allowed value and say so', () => {
    const months12 = numberValue({ min: 12, max: 60, integer: true });
    expect(months12.decode('99')).toEqual({
      ok: true,
      value: 60,
      issues: [{ kind: 'clamped', path: '', typed: '99', used: '60' }],
    });
    expect(months12.decode('24.4')).toEqual({
      ok: true,
      value: 24,
      issues: [{ kind: 'repaired', path: '', typed: '24.4', used: '24' }],
    });
  });

  it('write amounts shortly, and put a range in order', () => {
    expect(amount.encode({ low: 8, likely: 14, high: 30 })).toBe('14l8h30');
    expect(amount.encode({ likely: 14, sureness: 'guess' })).toBe('14g');
    expect(amount.decode('14l30h8')).toEqual({
      ok: true,
      value: { low: 8, likely: 14, high: 30 },
      issues: [{ kind: 'repaired', path: '' }],
    });
    expect(issuesOf(amountValue({ min: 0, max: 1 }).decode('0.5l-1h2'))).toEqual([
      { kind: 'clamped', path: '.low', typed: '-1', used: '0' },
      { kind: 'clamped', path: '.high', typed: '2', used: '1' },
    ]);
    for (const raw of ['14l8', '14h30', '14lh', '14x', '14mg', '14l8h']) {
      expect(amount.decode(raw)).toEqual({ ok: false });
    }
  });

  it('take neither end of a range that is no number, and order it whichever end is on the wrong side', () => {
    for (const raw of ['14l8..1h30', '14l8h30.', '14l8.h30'])
      expect(amount.decode(raw)).toEqual({ ok: false });
    expect(amount.decode('14l20h30')).toEqual({
      ok: true,
      value: { low: 14, likely: 20, high: 30 },
      issues: [{ kind: 'repaired', path: '' }],
    });
    expect(amount.decode('14l8h10')).toEqual({
      ok: true,
      value: { low: 8, likely: 10, high: 14 },
      issues: [{ kind: 'repaired', path: '' }],
    });
    expect(issuesOf(amount.decode('14l14h14'))).toEqual([]);
  });

  it('take nothing for a flag, a month or an empty value that is only like one', () => {
    for (const raw of ['2', '', '01', 'true']) expect(flagValue().decode(raw)).toEqual({ ok: false });
    for (const raw of ['12027-01', '2027-011', '2027-00', '2027-13', '1899-01', '2200-01']) {
      expect(monthValue().decode(raw)).toEqual({ ok: false });
    }
    expect(optionalValue(monthValue()).encode(null)).toBe('');
  });

  it('keep text free of what cannot be seen', () => {
    expect(cleanText('a\u0000b\u200bc\u202ed\ufeff', 40)).toBe('abcd');
    expect(cleanText('a\u030a rad\r\ntvå', 40)).toBe('å rad två');
    expect(cleanText('\ud83d', 40)).toBe('');
    expect(cleanText('😀😀😀', 2)).toBe('😀😀');
    expect(text.encode("Å_~'(b)")).toBe('%C3%85%5F%7E%27%28b%29');
    expect(issuesOf(text.decode('a%00'))).toEqual([{ kind: 'repaired', path: '' }]);
    expect(issuesOf(text.decode('a'.repeat(41)))).toEqual([{ kind: 'clamped', path: '' }]);
    expect(text.decode('%E0%A4%A')).toEqual({ ok: false });
    expect(text.decode('javascript:alert(1)')).toMatchObject({ value: 'javascript:alert(1)' });
  });

  it('clean text once and for all', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = cleanText(raw, 20);
        expect(cleanText(once, 20)).toBe(once);
        expect(percentDecode(percentEncode(once))).toBe(once);
      }),
    );
  });

  it('take only known names, and nothing from the prototype', () => {
    expect(choice.decode('toString')).toEqual({ ok: false });
    expect(choice.decode('__proto__')).toEqual({ ok: false });
    expect(choice.decode('v')).toEqual({ ok: true, value: 'value', issues: [] });
  });

  it('read records of older and newer links', () => {
    expect(role.decode('Redakt%C3%B6r_42000')).toEqual({
      ok: true,
      value: { title: 'Redaktör', monthlySalary: 42_000, fte: 1 },
      issues: [{ kind: 'missing', path: '.fte' }],
    });
    expect(issuesOf(role.decode('a_1_1_more'))).toEqual([{ kind: 'newer', path: '' }]);
    expect(role.decode('a_x_1')).toMatchObject({
      value: { monthlySalary: 40_000 },
      issues: [{ kind: 'invalid', path: '.monthlySalary' }],
    });
    expect(roles.decode('2-3_a_1_1_b_2_x')).toEqual({
      ok: true,
      value: [
        { title: 'a', monthlySalary: 1, fte: 1, leaves: null },
        { title: 'b', monthlySalary: 2, fte: 1, leaves: null },
      ],
      issues: [
        { kind: 'missing', path: '[0].leaves' },
        { kind: 'invalid', path: '[1].fte' },
        { kind: 'missing', path: '[1].leaves' },
      ],
    });
  });

  it('say where in a list, a record or rows a value was moved', () => {
    const few = numberValue({ min: 0, max: 9 });
    const moved = { kind: 'clamped', typed: '10', used: '9' };
    expect(listValue(few, { max: 5 }).decode('2_1_10')).toEqual({
      ok: true,
      value: [1, 9],
      issues: [{ ...moved, path: '[1]' }],
    });
    const note = ['note', text, 'none'] as const;
    expect(recordValue([['days', few, 1], note]).decode('10')).toEqual({
      ok: true,
      value: { days: 9, note: 'none' },
      issues: [
        { ...moved, path: '.days' },
        { kind: 'missing', path: '.note' },
      ],
    });
    expect(rowsValue([['days', few, 1], note], { max: 5 }).decode('2-2_1_a_10_b')).toEqual({
      ok: true,
      value: [
        { days: 1, note: 'a' },
        { days: 9, note: 'b' },
      ],
      issues: [{ ...moved, path: '[1].days' }],
    });
  });

  it('read no more rows than are allowed, and rows of any width', () => {
    const pair = rowsValue(
      [
        ['a', number, 0],
        ['b', number, 0],
      ],
      { max: 2 },
    );
    const two = [
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ];
    expect(pair.decode('2-2_1_2_3_4')).toEqual({ ok: true, value: two, issues: [] });
    expect(pair.decode('3-2_1_2_3_4_5_6')).toEqual({
      ok: true,
      value: two,
      issues: [{ kind: 'clamped', path: '', typed: '3', used: '2' }],
    });
    expect(pair.decode(`1-12_1_2${'_0'.repeat(10)}`)).toEqual({
      ok: true,
      value: [{ a: 1, b: 2 }],
      issues: [{ kind: 'newer', path: '[0]' }],
    });
    for (const raw of ['1-+2_1_2', '1-2.0_1_2', '+1-2_1_2', '1.0-2_1_2', '1-100_1']) {
      expect(pair.decode(raw)).toEqual({ ok: false });
    }
    for (const raw of ['+1_4', '1.0_4', '0001.0_4']) {
      expect(listValue(number, { max: 5 }).decode(raw)).toEqual({ ok: false });
    }
  });

  it('leave halves of characters out of what is written', () => {
    expect(percentEncode('a\ud83db')).toBe('ab');
  });

  it('notice a list or rows that lost a part, and cap their number', () => {
    const list = listValue(number, { max: 2 });
    expect(list.decode('3_1_2')).toEqual({ ok: false });
    expect(list.decode('3_1_2_3')).toEqual({
      ok: true,
      value: [1, 2],
      issues: [{ kind: 'clamped', path: '', typed: '3', used: '2' }],
    });
    expect(list.decode('2_1_x')).toEqual({
      ok: true,
      value: [1],
      issues: [{ kind: 'invalid', path: '[1]' }],
    });
    for (const raw of ['', '2-3_a_1_1', '1-0', '1', '-3', '9999-99', '1e3-1']) {
      expect(roles.decode(raw)).toEqual({ ok: false });
    }
  });
});
