import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { salaryAssumptions } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { noOverrides, startingSalary, type SalaryAssumptions, type SalaryInputs } from './state.ts';
import type { CostView } from './view-cost.ts';
import { viewSalary } from './view.ts';

const messages = { sv, en } as const;
const worlds = {
  sv: salaryAssumptions('sv', (id) => `#${id}`),
  en: salaryAssumptions('en', (id) => `#${id}`),
} as const;

const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');

/** The cost as it is said from a country's starting rows. */
function costOf(
  change: Partial<SalaryInputs>,
  {
    country = 'SE',
    locale = 'sv',
    world = worlds[locale],
  }: { country?: SalaryInputs['country']; locale?: Locale; world?: SalaryAssumptions } = {},
): CostView | null {
  const inputs = { ...startingSalary(world, country), ...change };
  return viewSalary(inputs, world, { locale, messages: messages[locale] }).cost;
}

const lines = (cost: CostView | null): string[] =>
  (cost?.working?.lines ?? []).map(({ label, rate, base, amount }) =>
    plain([label, rate, base, amount].filter(Boolean).join(' | ')),
  );

describe('what a salary costs', () => {
  it('counts on the median until a salary is typed', () => {
    expect(plain(costOf({})?.sentence)).toBe(
      'Medianlönen på 46 000 kr kostar arbetsgivaren 64 217 kr i månaden och 770 603 kr om året. Avgifterna är 39,6 % av lönen.',
    );
    expect(plain(costOf({ ownSalary: 60_000 }, { locale: 'en' })?.sentence)).toBe(
      'A monthly salary of SEK 60,000 costs the employer SEK 86,257 a month and SEK 1,035,078 a year. The contributions are 43.8% of the salary.',
    );
  });

  it('shows every charge with its rate, what it is counted on and where it was read', () => {
    const cost = costOf({ ownSalary: 60_000 });
    expect(lines(cost)).toEqual([
      'Lön före skatt | 60 000 kr',
      'Arbetsgivaravgift | 31,42 % | 60 000 kr | 18 852 kr',
      'ITP 1 under taket, med särskild löneskatt | 5,59 % | 52 125 kr | 2 915 kr',
      'ITP 1 över taket, med särskild löneskatt | 37,28 % | 7 875 kr | 2 936 kr',
      'Omställning (TRR) | 0,4 % | 60 000 kr | 240 kr',
      'Semestertillägg med arbetsgivaravgift | 2,19 % | 60 000 kr | 1 314 kr',
    ]);
    expect(plain(cost?.working?.sum.amount)).toBe('86 257 kr');
    const sources = cost?.working?.lines.map(({ source }) => source?.href);
    expect(sources).toEqual([null, '#B801', '#N210', '#N210', '#N214', '#N216']);
    expect(cost?.working?.lines[0]?.source?.text).toBe('Egen uppgift');
  });

  it('names the table that the median was read in', () => {
    const [salary] = costOf({})?.working?.lines ?? [];
    expect([salary?.label, salary?.source?.href]).toEqual([
      'Medianlön före skatt',
      '#se-scb-2432-2025-all-both',
    ]);
  });

  it('says what an hour actually worked costs, and what that rests on', () => {
    const hour = costOf({})?.hour;
    expect(plain(hour?.text)).toBe(
      'En arbetad timme kostar 426 kr: månadskostnaden delad med 150,7 timmar på arbetet, semestern borträknad.',
    );
    expect(hour?.source).toMatchObject({
      text: expect.stringContaining('Svenskt Näringsliv') as string,
      href: '#N227',
    });
    const { text = '', parts = [] } = hour?.source ?? {};
    expect(parts.map((part) => part.text).join('; ')).toBe(text);
    expect(new Set(parts.map(({ href }) => href)).size).toBe(parts.length);
    expect(parts.length).toBeGreaterThan(1);
  });

  it('takes the reader’s own shares and hours, and says that they are the reader’s', () => {
    const cost = costOf({
      ownSalary: 40_000,
      overrides: { employerContribution: 0.3, agreedContribution: 0.1, hoursPerMonth: 140 },
    });
    expect(lines(cost)).toEqual([
      'Lön före skatt | 40 000 kr',
      'Arbetsgivaravgifter | 30 % | 40 000 kr | 12 000 kr',
      'Avtalade avgifter och tjänstepension | 10 % | 40 000 kr | 4 000 kr',
    ]);
    expect(cost?.working?.lines.map(({ source }) => source)).toEqual(
      Array<unknown>(3).fill({ text: 'Egen uppgift', href: null }),
    );
    expect(plain(cost?.hour?.text)).toBe(
      'En arbetad timme kostar 400 kr: månadskostnaden delad med 140 timmar på arbetet, er egen uppgift.',
    );
    expect(cost?.hour?.source).toBeNull();
  });

  it('shows a fixed sum as a line of its own', () => {
    const cost = costOf({ ownSalary: 40_000 }, { country: 'DK' });
    expect(lines(cost)).toContain('Fast summa för en heltidstjänst | 189 DKK');
    expect(cost?.working?.lines.at(-1)?.source?.href).toBe('#B814');
  });

  it('says what is not counted', () => {
    expect(costOf({})?.missing).toEqual([]);
    expect(costOf({ organisation: 'company' })?.missing).toEqual([
      'Avtalade avgifter och tjänstepension är inte medräknade. Betalar ni sådana är kostnaden högre.',
    ]);
    expect(costOf({ organisation: 'municipality' })?.missing).toEqual([
      'De avtalade avgifterna är ett exempel. Fyll i er egen sats om ni har den.',
    ]);
    const norway = costOf({}, { country: 'NO', locale: 'en' });
    expect(norway?.missing).toEqual([
      'The cost of an hour actually worked is not shown: we have no source for the hours worked in a full-time post.',
    ]);
    expect(norway?.hour).toBeNull();
  });

  it('says that the cost is not known rather than counting it as nothing', () => {
    const cost = costOf({}, { country: 'US' });
    expect(cost?.sentence).toContain('Kostnaden går inte att räkna ut');
    expect([cost?.working, cost?.hour]).toEqual([null, null]);
    expect(cost?.caveat).toContain('golv');
    const given = costOf({ overrides: { ...noOverrides, employerContribution: 0.1 } }, { country: 'US' });
    expect(lines(given)).toHaveLength(2);
    expect(given?.missing).toHaveLength(2);
  });

  it('asks for a salary where the row has no median', () => {
    expect(costOf({}, { country: 'DK' })?.sentence).toBe(
      'Statistiken har ingen median att räkna på. Skriv en lön, så räknas det ut vad den kostar.',
    );
    expect(costOf({ rows: [] })).toBeNull();
  });
});

describe('from the salary to the median', () => {
  it('is not said without a salary or without a median', () => {
    expect(costOf({})?.toMedian).toBeNull();
    expect(costOf({ ownSalary: 60_000 }, { country: 'DK' })?.toMedian).toBeNull();
  });

  it('goes from a month’s pay to hours from outside, with the price and where it was read', () => {
    const toMedian = costOf({ ownSalary: 43_900 })?.toMedian;
    expect(toMedian?.figures.map(({ label, value }) => [label, plain(value)])).toEqual([
      ['Lön i månaden', '2 100 kr'],
      ['Lön på ett år', '25 200 kr'],
      ['På ett år med arbetsgivarens avgifter', '35 180 kr'],
      ['Samma pengar i timmar från en frilansare', '30 timmar'],
    ]);
    expect(plain(toMedian?.rate?.text)).toBe(
      'En timme är räknad till 1 177 kr, ett rekommenderat arvode för frilansare. Något pris för byråer har vi inte hittat.',
    );
    expect(toMedian?.rate?.source).toEqual({ text: 'Journalistförbundet, Sverige 2024', href: '#B502' });
  });

  it('says whose hour it is: the reader’s agency, or agencies on average', () => {
    const own = costOf({ ownSalary: 43_900, agencyHourlyRate: 950.5 }, { locale: 'en' })?.toMedian?.rate;
    expect([plain(own?.text), own?.source]).toEqual([
      'An agency hour is counted at SEK 950.50, which is your own figure.',
      null,
    ]);
    const norway = costOf({ ownSalary: 55_000 }, { country: 'NO' })?.toMedian;
    expect(plain(norway?.figures.at(-1)?.value)).toBe('69 timmar');
    expect(norway?.rate?.source?.href).toBe('#B504');
  });

  it('says what is missing: the contributions, or the price of an hour', () => {
    const germany = costOf({ ownSalary: 5000 }, { country: 'DE' })?.toMedian;
    expect([germany?.figures.length, germany?.rate]).toEqual([3, null]);
    expect(germany?.missing).toEqual(['Fyll i vad en byråtimme kostar, så visas skillnaden i timmar också.']);
    const america = costOf({ ownSalary: 6000, agencyHourlyRate: 100 }, { country: 'US' })?.toMedian;
    expect([america?.figures.length, america?.rate]).toEqual([2, null]);
    expect(america?.missing).toEqual([
      'Arbetsgivarens avgifter är inte medräknade: fyll i dem, så räknas skillnaden med dem.',
    ]);
  });

  it('says of a salary above the median how far above, in sums without a sign', () => {
    const toMedian = costOf({ ownSalary: 50_000 })?.toMedian;
    expect(plain(toMedian?.sentence)).toContain('Lönen är 4 000 kr i månaden över medianen.');
    expect(toMedian?.figures.map(({ value }) => value).join(' ')).not.toMatch(/[−-]\d/u);
  });

  it('has nothing to count on the median', () => {
    const toMedian = costOf({ ownSalary: 46_000 })?.toMedian;
    expect([toMedian?.sentence, toMedian?.figures, toMedian?.rate]).toEqual([
      'Lönen är densamma som medianen.',
      [],
      null,
    ]);
  });
});

describe('every cost', () => {
  it('has a working that begins with the salary, and lines with names of their own or a source', () => {
    fc.assert(
      fc.property(salaryCases, fc.constantFrom(...locales), ([inputs, world], locale) => {
        const cost = viewSalary(inputs, world, { locale, messages: messages[locale] }).cost;
        for (const { label, amount } of cost?.working?.lines ?? []) {
          expect(label).not.toBe('');
          expect(amount).toMatch(/\d/);
        }
      }),
    );
  });
});
