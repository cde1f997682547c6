import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locale.ts';
import { hoursBySize, hoursReasons, startingQuiz } from './assumptions.ts';
import { inputsFromFlat } from './flat.ts';
import { constants, type Constant } from './method-constants.ts';
import { methodTexts } from './method-texts.ts';
import { ruleNumber, viewAdvice, viewInputs, viewStartingHours } from './method-view.ts';
import { adviceRules } from './model.ts';
import {
  capabilityIds,
  sizes,
  type Assignment,
  type Capability,
  type CoverageInputs,
  type Holder,
} from './state.ts';

const starting = startingQuiz();

describe.each(locales)('the method in %s', (locale) => {
  const messages = methodTexts[locale];

  it('gives every piece of advice with when it comes, and nothing left to fill in', () => {
    const advice = viewAdvice(messages, locale);
    expect(advice).toHaveLength(adviceRules.length);
    expect(advice.filter(({ title, when }) => title === '' || when === '' || /[{}]/.test(when))).toEqual([]);
  });

  it('has the starting hours of the tool, and their sum', () => {
    const hours = hoursBySize();
    const { rows } = viewStartingHours(messages, locale, hours, hoursReasons(locale));
    const numbers = rows.map(({ cells }) => cells.map((cell) => Number(cell.replace(',', '.'))));
    expect(rows.map(({ name }) => name)).toEqual([...capabilityIds, '']);
    expect(numbers.slice(0, -1)).toEqual(capabilityIds.map((id) => sizes.map((size) => hours[size][id])));
    expect(numbers.at(-1)).toEqual(
      sizes.map((_, size) => numbers.slice(0, -1).reduce((sum, row) => sum + (row[size] ?? NaN), 0)),
    );
  });

  it('writes whole numbers of the rules in words, and others at one decimal', () => {
    const written = (Object.keys(constants) as Constant[]).map((of) => ruleNumber(of, messages, locale));
    expect(written).toContain({ sv: 'nio', en: 'nine' }[locale]);
    expect(written).toContain({ sv: '33,5', en: '33.5' }[locale]);
  });

  it('says of every input what a file may have and starts from', () => {
    const rows = viewInputs(messages, locale, starting);
    const empty = rows.filter(({ label, allowed, start }) =>
      [label, ...[...allowed, ...start].map(({ code, text }) => code + text)].some(
        (text) => text === '' || /[{}]/.test(text.replace('{}', '')),
      ),
    );
    expect(empty).toEqual([]);
  });
});

describe('the names of the inputs', () => {
  /** A file with one input at a value: `a[].b` is the second of a holder or an assignment that is otherwise the least. */
  function fileWith(name: string, value: unknown): unknown {
    const [first = '', ...rest] = name.split('.');
    if (first === 'target') return { target: value };
    if (first === 'holders[]') return { holders: [{ id: 'a', [rest[0] ?? '']: value }] };
    if (first !== 'capabilities') return { [first]: value };
    const [id = '', part = '', own] = rest;
    const inner = own === undefined ? { [part]: value } : { assignments: [{ holder: 'a', [own]: value }] };
    return { holders: [{ id: 'a' }], capabilities: { [id]: inner } };
  }

  const rows = viewInputs(methodTexts.en, 'en', starting);

  it('are the ones that a file is read by, with the values that stand there', () => {
    const codes = rows.flatMap(({ name, allowed, start }) =>
      [...allowed, ...start].flatMap(({ code }) => (code === '' ? [] : [[name, JSON.parse(code)] as const])),
    );
    expect(codes.length).toBeGreaterThan(20);
    const refused = codes.filter(([name, value]) => !inputsFromFlat(fileWith(name, value), starting).ok);
    expect(refused).toEqual([]);
  });

  it('would be refused were they others', () => {
    const read = rows.filter(({ name }) => inputsFromFlat(fileWith(`${name}x`, 1), starting).ok);
    expect(read).toEqual([]);
  });

  it('are all that there are', () => {
    const top: Record<keyof CoverageInputs, true> = {
      size: true,
      holders: true,
      capabilities: true,
      target: true,
    };
    const holder: Record<keyof Holder, true> = {
      id: true,
      label: true,
      kind: true,
      headcount: true,
      totalHours: true,
    };
    const capability: Record<keyof Capability, true> = {
      importance: true,
      hoursNeeded: true,
      assignments: true,
    };
    const assignment: Record<keyof Assignment, true> = { holder: true, hours: true, level: true };
    const known = [
      ...Object.keys(top).filter((name) => name !== 'capabilities'),
      ...Object.keys(holder).map((name) => `holders[].${name}`),
      ...Object.keys(capability)
        .filter((name) => name !== 'assignments')
        .map((name) => `capabilities.strategy.${name}`),
      ...Object.keys(assignment).map((name) => `capabilities.strategy.assignments[].${name}`),
    ];
    expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });
});
