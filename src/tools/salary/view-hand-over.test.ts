import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRow, salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { salaryContext } from '../../../tests/support/salary-context.ts';
import { machineWords, textsOf } from '../../../tests/support/view-texts.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { startingSalary, type SalaryAssumptions, type SalaryInputs } from './state.ts';
import { salaryWays, viewHandOver, wayBack } from './view-hand-over.ts';

const worlds = {
  sv: salaryAssumptions('sv', (id) => `#${id}`),
  en: salaryAssumptions('en', (id) => `#${id}`),
} as const;

/** What the page says of a salary on its way to the budget, its no-break spaces as plain ones. */
function shown(change: Partial<SalaryInputs> = {}, locale: Locale = 'sv') {
  const { texts, ways } = viewHandOver(
    salaryContext({ ...startingInputs(), ...change }, worlds[locale], locale),
  );
  const plain = (all: readonly string[]): string => all.join(' ').replaceAll('\u00a0', ' ');
  return {
    text: plain(texts),
    ways: ways.map(({ handed }) => handed.way),
    about: Object.fromEntries(ways.map((way) => [way.handed.way, plain(way.texts)])),
    handed: Object.fromEntries(ways.map(({ handed }) => [handed.way, handed])),
  };
}

/** One made-up row, and an employer that charges nothing below and half of what is above 50 000 a month. */
function worldOf(change: Partial<typeof plainRow>): SalaryAssumptions {
  const [employer] = Object.values(worlds.sv.employers);
  if (employer === undefined) throw new Error('an employer');
  const bracket = { label: '', part: 'agreed', rate: 0.5, from: 50_000, to: null } as const;
  return {
    ...worlds.sv,
    rows: [{ ...plainRow, ...change }],
    employers: {
      'SE-companyAgreement': { ...employer, brackets: [{ ...bracket, source: { text: '', href: null } }] },
    },
  };
}

describe('what goes to the budget', () => {
  it('is a new post at the median where no own salary is given, with the quartiles as its range', () => {
    const { ways, about, handed, text } = shown();
    expect(ways).toEqual(['median']);
    expect(handed['median']).toEqual({
      way: 'median',
      option: 'Tjänst med medianlön',
      post: 'Informatörer, kommunikatörer och PR-specialister',
      salary: { low: 40_400, likely: 46_000, high: 53_300 },
      today: null,
    });
    expect(about['median']).toBe(
      'En heltidstjänst på 46 000 kr i månaden läggs till i alternativet. Det som görs i dag lämnas orört. Undre och övre kvartilen, 40 400 kr och 53 300 kr, följer med som låg och hög lön.',
    );
    expect(text).toBe(`${sv.handover.how} ${sv.handover.charges}`);
    expect(shown({}, 'en').about['median']).toBe(
      'A full-time post at SEK 46,000 a month is added to the option. “Today” is left as it is. The lower and upper quartiles, SEK 40,400 and SEK 53,300, become the low and high values.',
    );
  });

  it('is first a raise to the median for someone below it, whose salary then stands on both sides', () => {
    const { ways, about, handed } = shown({ ownSalary: 42_000 });
    expect(ways).toEqual(['raise', 'own', 'median']);
    expect(handed['raise']).toMatchObject({ salary: 46_000, today: 42_000, post: 'Sociala medier' });
    expect(handed['own']).toMatchObject({ salary: 42_000, today: 42_000, post: 'Sociala medier' });
    expect(handed['median']).toEqual(shown().handed['median']);
    expect(about['raise']).toBe(
      'Din lön på 42 000 kr i månaden står under ”I dag” och medianen på 46 000 kr i månaden i alternativet. Merkostnaden blir skillnaden mellan dem, med avgifter. Länken till kalkylen innehåller då din lön, och ändrar du något i kalkylen sparas planen i den här webbläsaren tills du börjar om där.',
    );
    expect(shown({ ownSalary: 42_000 }, 'en').about['raise']).toBe(
      'Your salary of SEK 42,000 a month is entered under “Today”, and the median of SEK 46,000 a month in the option. The additional cost is the difference between them, with contributions. The link to the estimate will then contain your salary, and if you change anything there, the plan is kept in this browser until you start over.',
    );
  });

  it('says that the median may be low for a full-time post where part-time pay is in it', () => {
    const rows = ['uk-ons-2493-2024r-all'];
    const { about } = shown({ country: 'GB', rows, ownSalary: 2500 });
    const text = 'I medianen ingår deltidslöner, så den kan vara låg för en heltidstjänst.';
    expect([about['raise'], about['median']].map((said) => said?.includes(text))).toEqual([true, true]);
    expect(about['own']).not.toContain(text);
    expect(shown({ ownSalary: 42_000 }).about['raise']).not.toContain(text);
  });

  it('is no raise for someone at the median or above', () => {
    expect(shown({ ownSalary: 46_000 }).ways).toEqual(['own', 'median']);
    expect(shown({ ownSalary: 60_000 }).ways).toEqual(['own', 'median']);
  });

  it('says that one rate is used for both salaries where the two are charged differently', () => {
    const world = worldOf({ values: { ...plainRow.values, p25: null, p50: 60_000 } });
    const inputs = { ...startingSalary(world), rows: ['row'], ownSalary: 45_000 };
    const [raise] = viewHandOver(salaryContext(inputs, world)).ways;
    expect(raise?.handed.way).toBe('raise');
    expect(raise?.texts).toContain(sv.handover.rate);
    expect(shown({ ownSalary: 42_000 }).about['raise']).not.toContain(sv.handover.rate);
  });

  it('has no range without both quartiles, and is then as sure as an industry source', () => {
    const { handed, about } = shown(startingSalary(worlds.sv, 'NO'));
    expect(handed['median']?.salary).toEqual({ likely: 61_850, sureness: 'informed' });
    expect(about['median']).toContain(sv.handover.source);
  });

  it('is nothing where there is neither a median nor an own salary, and says why', () => {
    expect(shown(startingSalary(worlds.sv, 'DK'))).toMatchObject({ ways: [], text: sv.handover.none });
    expect(shown({ ...startingSalary(worlds.sv, 'DK'), ownSalary: 50_000 }).ways).toEqual(['own']);
  });

  it('says what of the reader’s own goes along, and what does not', () => {
    const { overrides } = startingInputs();
    expect(shown({ agencyHourlyRate: 900 }).text).toContain(sv.handover.agencyHour);
    expect(shown({ overrides: { ...overrides, agreedContribution: 0.1 } }).text).toContain(
      sv.handover.overrides,
    );
    expect(shown(startingSalary(worlds.sv, 'US')).text).toContain(sv.handover.noCharges);
  });

  it('names the post after its occupation, cut between words, but never after a group of many', () => {
    const titled = (title: string, match: typeof plainRow.match = 'proxy'): string => {
      const world = worldOf({ occupation: { ...plainRow.occupation, title }, match });
      const context = salaryContext({ ...startingSalary(world), rows: ['row'] }, world);
      return viewHandOver(context).ways[0]?.handed.post ?? '';
    };
    expect(titled('Specialister inom marknadsföring')).toBe('Specialister inom marknadsföring');
    expect(titled('Formgivare av spel och digitala medier, fotografer, ljudtekniker, redigerare')).toBe(
      'Formgivare av spel och digitala medier, fotografer…',
    );
    expect(titled('Samtliga yrken', 'baseline')).toBe('Sociala medier');
  });

  it('is whole in both languages, whatever there is and is filled in', () => {
    fc.assert(
      fc.property(salaryCases, fc.constantFrom(...locales), ([inputs, world], locale) => {
        const view = viewHandOver(salaryContext(inputs, world, locale));
        for (const text of textsOf(view)) expect(text).not.toMatch(machineWords);
        const { holdsOwn } = { sv, en }[locale].handover;
        for (const { handed, texts } of view.ways) {
          expect(salaryWays).toContain(handed.way);
          // Whoever presses a button that takes the own salary along has been told.
          expect(texts.includes(holdsOwn)).toBe(handed.way !== 'median');
          expect(texts.includes(holdsOwn)).toBe(handed.today !== null);
          if (handed.way !== 'median') expect(handed.today).toBe(inputs.ownSalary);
        }
      }),
    );
  });
});

describe('the way back', () => {
  it('holds one’s own figures only where they are wanted in links', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs]) => {
        const without = wayBack({ ...inputs, ownSalary: null, ownData: null }, '2026.11', '46000');
        const back = wayBack(inputs, '2026.11', '46000');
        const hasOwn = inputs.ownSalary !== null || inputs.ownData !== null;
        expect(back === without).toBe(!(inputs.includeOwn && hasOwn));
      }),
    );
  });
});
