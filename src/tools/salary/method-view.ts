import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, type Translation } from '../../i18n/messages.ts';
import type { InputRow, Phrase } from '../method-inputs.ts';
import type { names as svNames } from './messages/sv/names.ts';
import type { method as svMethod } from './messages/sv/method.ts';
import { constants, type Constant } from './method-constants.ts';
import { adSteps, jobAdRange } from './model.ts';
import {
  countries,
  currencies,
  fields,
  maxOwnData,
  maxRows,
  organisations,
  type Field,
  type PayValues,
  type SalaryInputs,
  type SalaryRowData,
} from './state.ts';

/** What the page on how the tool reckons takes from the code: numbers, steps, kinds of rows and names of inputs. */

/** The words of the page, with the tool's names of things, in one language. */
export interface MethodMessages {
  readonly names: Translation<typeof svNames>;
  readonly method: Translation<typeof svMethod>;
}

/** A number of the rules as running text has it: in words up to twelve. */
export function ruleNumber(of: Constant, { method }: MethodMessages, locale: Locale): string {
  const value = constants[of];
  return method.numbers[value] ?? formatNumber(value, locale);
}

/** The steps of a job advertisement's range, a row for each currency: a month and a year. */
export function viewSteps(
  locale: Locale,
): readonly { readonly currency: string; readonly month: string; readonly year: string }[] {
  const ends: PayValues = { mean: null, p10: null, p25: 1, p50: null, p75: 1, p90: null };
  return currencies.map((currency) => {
    const yearly = jobAdRange({ values: ends, per: 'year', currency });
    return {
      currency,
      month: formatNumber(adSteps[currency], locale),
      year: formatNumber(yearly?.step ?? NaN, locale),
    };
  });
}

/** Every kind of row by how near it is to the role, the nearest first. */
export function viewNearness({
  names,
  method,
}: MethodMessages): readonly { readonly name: string; readonly meaning: string }[] {
  const kinds: readonly SalaryRowData['match'][] = ['exact', 'proxy', 'neighbour', 'group', 'baseline'];
  return kinds.map((kind) => ({ name: names.nearness[kind], meaning: method.nearness[kind] }));
}

/** Every input of `evaluate --inputs`, with what it may be and what it is when it is left out. */
export function viewInputs(
  { names, method }: MethodMessages,
  locale: Locale,
  starting: SalaryInputs,
): readonly InputRow[] {
  const text = method.inputs;
  const said = (phrase: string, values: Readonly<Record<string, string | number>> = {}): Phrase => ({
    code: '',
    text: fill(phrase, values),
  });
  const code = (value: string | number | boolean | null, meaning = ''): Phrase => ({
    code: JSON.stringify(value),
    text: meaning,
  });
  const within = ({ min, max }: Field): Phrase =>
    said(text.number, { min: formatNumber(min, locale), max: formatNumber(max, locale) });
  const row = (
    key: keyof typeof text.labels,
    allowed: readonly Phrase[],
    start: Phrase,
    name: string = key,
  ): InputRow => ({ ...text.labels[key], name, allowed, start: [start] });
  const override = (key: 'employerContribution' | 'agreedContribution' | 'hoursPerMonth'): InputRow =>
    row(
      key,
      [within(fields[key]), code(null, text.byEmployer)],
      code(starting.overrides[key]),
      `overrides.${key}`,
    );

  return [
    row(
      'country',
      countries.map((country) => code(country, names.countries[country])),
      code(starting.country),
    ),
    row(
      'organisation',
      organisations.map((kind) => code(kind, names.organisations[kind])),
      code(starting.organisation),
    ),
    row('rows', [said(text.ids, { max: maxRows })], said(text.startingRows)),
    row('ownSalary', [within(fields.ownSalary), code(null, text.none)], code(starting.ownSalary)),
    row(
      'agencyHourlyRate',
      [within(fields.agencyHourlyRate), code(null, text.byCountry)],
      code(starting.agencyHourlyRate),
    ),
    override('employerContribution'),
    override('agreedContribution'),
    override('hoursPerMonth'),
    row(
      'ownData',
      [said(text.list, { max: formatNumber(maxOwnData, locale) }), code(null, text.noData)],
      code(null),
    ),
    row(
      'convertTo',
      [...currencies.map((currency) => code(currency)), code(null, text.noConversion)],
      code(starting.convertTo),
    ),
    row('includeOwn', [code(true), code(false)], code(starting.includeOwn)),
  ];
}
