import { describe, expect, it } from 'vitest';
import { plainRow } from '../../../tests/support/salary-arbitraries.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { points, type SalaryRowData } from './state.ts';
import { capitalised, Words } from './words.ts';

const swedish = new Words({ locale: 'sv', messages: sv });
const english = new Words({ locale: 'en', messages: en });

/** No-break spaces as plain ones, so that expectations can be read. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const titled = (title: string): SalaryRowData => ({
  ...plainRow,
  occupation: { ...plainRow.occupation, title },
});

describe('the words of the salary tool', () => {
  it('writes salaries in full and in whole units', () => {
    expect(plain(swedish.money(45_949.6, 'SEK'))).toBe('45 950 kr');
    expect(plain(english.money(1_067_000, 'ISK'))).toBe('ISK 1,067,000');
    expect(plain(swedish.perMonth(2784.33, 'GBP'))).toBe('2 784 GBP i månaden');
    expect(english.perYear(33_412, 'GBP')).toBe('£33,412 a year');
    expect(plain(swedish.money(-0.4, 'SEK'))).toBe('0 kr');
  });

  it('writes the price of an hour with its decimals', () => {
    expect(plain(swedish.price(1177, 'SEK'))).toBe('1 177 kr');
    expect(english.price(85.5, 'EUR')).toBe('€85.50');
  });

  it('names the currency of a range once, where the language has it', () => {
    expect(plain(swedish.range(40_400, 53_300, 'SEK'))).toBe('40 400–53 300 kr');
    expect(plain(english.range(40_400, 53_300, 'SEK'))).toBe('SEK 40,400–53,300');
    expect(english.range(2281, 3460, 'GBP')).toBe('£2,281–3,460');
  });

  it('gives a yearly table’s own figure beside the one a month', () => {
    const row = { currency: 'USD', per: 'year' } as const;
    expect(plain(swedish.pay(74_750 / 12, row))).toBe('6 229 USD i månaden (74 750 USD om året)');
    expect(plain(english.pay(46_000, { currency: 'SEK', per: 'month' }))).toBe('SEK 46,000 a month');
  });

  it('says which way a difference goes', () => {
    expect(plain(swedish.difference(2100, 'SEK'))).toBe('2 100 kr mer');
    expect(plain(swedish.difference(-2100, 'SEK'))).toBe('2 100 kr mindre');
    expect(plain(english.difference(-2100, 'SEK'))).toBe('SEK 2,100 less');
    expect(plain(swedish.difference(-0.3, 'SEK'))).toBe('0 kr');
  });

  it('names points as they stand inside a sentence', () => {
    expect(points.map((point) => swedish.point(point))).toEqual([
      'gränsen för den lägsta tiondelen',
      'undre kvartilen',
      'medianen',
      'övre kvartilen',
      'gränsen för den högsta tiondelen',
    ]);
    expect(english.point('mean')).toBe('the mean');
  });

  it('joins lists as the language does', () => {
    expect(swedish.list(['a', 'b', 'c'])).toBe('a, b och c');
    expect(english.list(['a', 'b'], 'or')).toBe('a or b');
    expect([swedish.list(['a']), swedish.list([])]).toEqual(['a', '']);
  });

  it('gives an occupation a small letter inside a sentence, but not a short form', () => {
    expect(swedish.occupation(titled('Informatörer och kommunikatörer'))).toBe(
      'informatörer och kommunikatörer',
    );
    expect(swedish.occupation(titled('PR-specialister'))).toBe('PR-specialister');
    expect(swedish.occupation(titled('Ärendehandläggare'))).toBe('ärendehandläggare');
    expect(english.occupation(titled('PR and information managers'))).toBe('PR and information managers');
  });

  it('says where a row is about: sector, and country or region', () => {
    expect(swedish.place(plainRow)).toBe('i Sverige');
    expect(swedish.place({ ...plainRow, country: 'IS', sector: 'private' })).toBe(
      'i privat sektor på Island',
    );
    const population = { ...plainRow.population, region: 'Västsverige', sector: 'skolor' };
    expect(swedish.place({ ...plainRow, population, sector: 'schools' })).toBe('(skolor) i Västsverige');
  });

  it('says whom a row is about, with the sex where it is of one', () => {
    expect(swedish.who(titled('Fotografer'))).toBe('för fotografer i Sverige');
    expect(swedish.group(titled('Fotografer'))).toBe('för fotografer');
    expect(swedish.about(titled('Fotografer'))).toBe('för fotografer i Sverige');
    expect(english.who({ ...titled('Photographers'), sex: 'women' })).toBe(
      'for women among photographers in Sweden',
    );
    expect(swedish.about({ ...plainRow, match: 'baseline' })).toBe('för alla yrken tillsammans i Sverige');
  });

  it('says how many a row covers, and of what', () => {
    const jobs = { employees: 12_000, counted: 'jobs' } as const;
    expect([plain(swedish.covered(jobs)), english.covered(jobs)]).toEqual(['12 000 jobb', '12,000 jobs']);
    expect(swedish.covered({ employees: 1, counted: 'employments' })).toBe('1 anställning');
    expect(swedish.covered({ employees: null, counted: 'jobs' })).toBe('');
  });

  it('writes counts, shares, hours and numbers as the language does', () => {
    expect(plain(swedish.count(4_595_100))).toBe('4 595 100');
    expect([plain(swedish.percent(0.3958)), english.percent(0.31, 0)]).toEqual(['39,6 %', '31%']);
    expect([plain(swedish.hours(29.9)), swedish.number(150.66)]).toEqual(['30 timmar', '150,7']);
    expect(capitalised('övre kvartilen')).toBe('Övre kvartilen');
  });
});
