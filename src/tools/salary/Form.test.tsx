import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { choicesOf, withMain } from './choices.ts';
import { Form } from './Form.tsx';
import { FormDetail } from './FormDetail.tsx';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { readerOf } from './reading.ts';
import type { SalaryInputs } from './state.ts';

const messages = { sv, en };

function drawn(locale: 'sv' | 'en', inputs: SalaryInputs, madeFor: SalaryInputs = inputs): string {
  const assumptions = salaryAssumptions(locale, (id) => `#${id}`);
  const words = { locale, messages: messages[locale] };
  const fields = {
    inputs,
    locale,
    typed: {},
    onTyped: () => undefined,
    change: () => undefined,
    read: readerOf(inputs, assumptions, words),
  };
  return renderToStaticMarkup(
    <>
      <Form
        {...fields}
        messages={messages[locale]}
        choices={choicesOf(madeFor, assumptions, words)}
        keep={false}
        onKeep={() => undefined}
      />
      <FormDetail {...fields} messages={messages[locale]} assumptions={assumptions} />
    </>,
  );
}

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found]) => found ?? '');
const { rows } = salaryAssumptions('sv', (id) => id);
const starting = startingInputs();
const cases: readonly SalaryInputs[] = [
  starting,
  { ...starting, ownSalary: 45_000, organisation: 'municipality', convertTo: 'EUR' },
  ...(['US', 'DK', 'FI', 'GB'] as const).map((country) => ({
    ...starting,
    country,
    rows: salaryAssumptions('sv', (id) => id).startingRows[country],
  })),
];

describe('the form', () => {
  it('names every control, has no id twice and leaves no place for a value unfilled', () => {
    for (const locale of locales)
      for (const inputs of cases) {
        const html = drawn(locale, inputs);
        const ids = all(html, /\bid="([^"]+)"/g);
        expect(new Set(ids).size).toBe(ids.length);
        const controls = all(html, /<(?:select|input)[^>]*\bid="([^"]+)"/g);
        expect(all(html, /<label for="([^"]+)"/g).sort()).toEqual(controls.sort());
        expect(html).not.toMatch(/[{}]|undefined|NaN/);
      }
  });

  it('asks for the kind of employer only where it makes a difference', () => {
    expect(drawn('sv', starting)).toContain('id="organisation"');
    expect(drawn('sv', { ...starting, country: 'NO', rows: ['no-ssb-2432-2024'] })).not.toContain(
      'id="organisation"',
    );
  });

  it('shows what is chosen as chosen', () => {
    const { inputs } = withMain(starting, 'sector', 'private', rows);
    const html = drawn('sv', inputs);
    expect(html).toMatch(/selected=""[^>]*>Privat sektor</);
    expect(html).toMatch(/selected=""[^>]*>Informatörer, kommunikatörer och PR-specialister</);
  });

  it('offers nothing that no longer holds, until what holds is fetched', () => {
    const { inputs } = withMain(starting, 'occupation', 'SSYK 2012 2431', rows);
    const early = drawn('sv', inputs, starting);
    const disabled = (html: string) => all(html, /<select id="([^"]+)" disabled/g);
    expect(disabled(early)).toEqual(['country', 'occupation', 'sector', 'sex', 'region', 'year']);
    expect(disabled(drawn('sv', inputs))).toEqual([]);
  });

  it('asks about own salaries in links and in the browser only when there are any', () => {
    expect(drawn('sv', starting)).not.toContain(sv.form.own.include);
    expect(drawn('sv', { ...starting, ownSalary: 45_000 })).toContain(sv.form.own.include);
    expect(drawn('sv', { ...starting, ownData: [45_000] })).toContain(sv.form.own.keep);
  });

  it('marks what the reader has to ask for, and says what an empty field counts as', () => {
    const us = drawn('sv', { ...starting, country: 'US', rows: ['us-bls-27-3031-2025'] });
    expect(us).toContain(sv.detail.costs.missing.employerContribution);
    expect(us.split(sv.detail.costs.toAsk)).toHaveLength(1 + 3);
    const se = drawn('sv', starting);
    expect(se).toContain('Tomt fält räknas som 31,42');
    expect(se).not.toContain(sv.detail.costs.missing.employerContribution);
  });
});
