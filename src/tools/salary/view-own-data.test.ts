import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../i18n/locale.ts';
import { salaryAssumptions } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { evaluateSalary } from './model.ts';
import { exampleSalaries } from './own-data-example.ts';
import { startingSalary, type Country, type SalaryInputs } from './state.ts';
import { comparableText, viewOwnData, type OwnDataView } from './view-own-data.ts';

const messagesOf = { sv, en };
const assumptionsOf = {
  sv: salaryAssumptions('sv', (id) => `#${id}`),
  en: salaryAssumptions('en', (id) => `#${id}`),
};

/** What is said of some own data in a country, of its first row unless told. */
function viewed(
  ownData: readonly number[] | null,
  given: Partial<SalaryInputs> = {},
  locale: Locale = 'sv',
): OwnDataView | null {
  const assumptions = assumptionsOf[locale];
  const country: Country = given.country ?? 'SE';
  const inputs = { ...startingSalary(assumptions, country), ...given, ownData };
  const rows = inputs.rows.flatMap((id) => assumptions.rows.find((row) => row.id === id) ?? []);
  const [first] = rows;
  return viewOwnData({
    locale,
    messages: messagesOf[locale],
    assumptions,
    inputs,
    result: evaluateSalary(inputs, assumptions),
    rows,
    main: first?.country === country ? first : null,
    about: '',
  });
}

/** The view of own data that there are, with spaces as they are typed. */
function view(...args: Parameters<typeof viewed>): OwnDataView {
  const found = viewed(...args);
  if (found === null) throw new Error('there is no view');
  return JSON.parse(JSON.stringify(found).replaceAll('\u00a0', ' ')) as OwnDataView;
}

const row = assumptionsOf.sv.rows.find(({ id }) => id === 'se-scb-2432-2025-all-both');
const median = row?.values.p50 ?? 0;
/** Twelve salaries with a median that lies a given sum from the statistics'. */
const around = (middle: number): readonly number[] => [
  middle - 9000,
  middle - 7000,
  middle - 5000,
  middle - 3000,
  middle - 2000,
  middle,
  middle,
  middle + 2000,
  middle + 3000,
  middle + 5000,
  middle + 8000,
  middle + 14_000,
];

describe('own data', () => {
  it('have nothing said of them when there are none', () => {
    expect(viewed(null)).toBeNull();
    expect(viewed([])).toBeNull();
  });

  it('stand beside the statistics in words', () => {
    const below = view(around(median - 1200));
    expect(below.heading).toBe('Era 12 löner bredvid statistiken');
    expect(below.sentences[0]).toBe(
      'Er median är 44 800 kr i månaden. Det är 1 200 kr under statistikens median, som är 46 000 kr i månaden.',
    );
    expect(below.sentences[1]).toBe('7 av era 12 löner ligger under statistikens median.');
    expect(view(around(median + 1200)).sentences[0]).toContain('Det är 1 200 kr över statistikens median');
    expect(view(around(median)).sentences[0]).toBe(
      'Er median är 46 000 kr i månaden, precis som statistikens.',
    );
    const english = view(around(median - 1200), {}, 'en');
    expect(english.heading).toBe('Your 12 salaries beside the statistics');
    expect(english.sentences[0]).toContain('SEK 1,200 below the median in the statistics');
  });

  it('say how many lie below the statistics’ median', () => {
    const five = (...salaries: readonly number[]): string | undefined => view(salaries).sentences[1];
    expect(five(50_000, 51_000, 52_000, 53_000, 54_000)).toBe(
      'Ingen av era löner ligger under statistikens median.',
    );
    expect(five(40_000, 51_000, 52_000, 53_000, 54_000)).toBe(
      'En av era 5 löner ligger under statistikens median.',
    );
    expect(five(40_000, 41_000, 42_000, 43_000, 44_000)).toBe(
      'Alla era löner ligger under statistikens median.',
    );
    // One that is as much is not below.
    expect(five(median, 51_000, 52_000, 53_000, 54_000)).toContain('Ingen');
  });

  it('stand beside the statistics in a table, point for point, with its source', () => {
    const { table, source, few, example } = view(around(median - 1200));
    expect(table?.head).toEqual(['Mått', 'Era löner', 'Statistiken', 'Skillnad']);
    expect(table?.caption).toContain('i Sverige, 2025. Lön i månaden.');
    expect(table?.rows).toHaveLength(5);
    expect(table?.rows[2]).toEqual(['Median', '44 800 kr', '46 000 kr', '1 200 kr mindre']);
    expect(source?.citation).toEqual({ text: row?.source.text, href: '#se-scb-2432-2025-all-both' });
    expect([few, example]).toEqual(['', '']);
  });

  it('lack every point with fewer than five, and say why', () => {
    const two = view([40_000, 42_000]);
    expect(two.table).toBeNull();
    expect(two.source).toBeNull();
    expect(two.sentences).toEqual([
      'Median och kvartiler visas från fem löner, och här finns 2. Med färre är de i praktiken någons egen lön.',
    ]);
    expect(view([40_000]).sentences[0]).toContain('och här finns en.');
    expect(view([40_000], {}, 'en').sentences[0]).toContain('and there is one here');
    expect(two.few).toContain('färre än tio');
    // A salary cannot be placed among so few either.
    expect(view([40_000, 42_000], { ownSalary: 41_000 }).sentences).toHaveLength(1);
  });

  it('lack the outer points with fewer than ten, and say why', () => {
    const five = view([40_000, 42_000, 43_000, 45_000, 50_000]);
    expect(five.table?.rows[0]?.slice(1)).toEqual(['för få löner', '35 000 kr', 'jämförs inte']);
    expect(five.table?.rows[1]?.[1]).toBe('42 000 kr');
    expect(five.sentences.join(' ')).toContain('visas från tio löner, och här finns 5');
    expect(five.few).toContain('kan enskilda personer kännas igen');
    expect(view([40_000, 42_000, 43_000, 45_000, 50_000], {}, 'en').few).toContain('recognised');
    const ten = view(around(median).slice(0, 10));
    expect(ten.sentences.join(' ')).not.toContain('visas från tio');
    expect(ten.few).toBe('');
  });

  it('say where the reader’s own salary stands among them', () => {
    const among = (ownSalary: number, locale: Locale = 'sv'): string =>
      view(around(median), { ownSalary }, locale).sentences[2] ?? '';
    expect(among(46_500)).toBe(
      'Din lön, 46 500 kr, ligger mellan medianen och övre kvartilen bland era löner.',
    );
    expect(among(46_000)).toBe('Din lön, 46 000 kr, ligger på medianen bland era löner.');
    expect(among(30_000)).toMatch(/^Din lön, 30 000 kr, ligger under .* bland era löner\.$/);
    expect(among(90_000)).toMatch(/^Din lön, 90 000 kr, ligger över .* bland era löner\.$/);
    expect(among(90_000, 'en')).toMatch(/^Your own salary, SEK 90,000, is above .* among them\.$/);
  });

  it('are never held against a mean', () => {
    const { sentences, table, source } = view(around(80_000), { country: 'DK' });
    expect(sentences).toHaveLength(2);
    expect(sentences[1]).toContain('bara ett medelvärde');
    expect(table?.head).toEqual(['Mått', 'Era löner']);
    expect(source).toBeNull();
  });

  it('stand beside the points that the statistics have, and no others', () => {
    const { table } = view(around(61_850), { country: 'NO' });
    expect(table?.rows[1]?.slice(2)).toEqual(['finns inte i statistiken', 'jämförs inte']);
    expect(table?.rows[2]).toEqual(['Median', '61 850 NOK', '61 850 NOK', '0 NOK']);
  });

  it('stand beside yearly statistics a month, and say so', () => {
    const { sentences } = view(
      around(20_000).map((salary) => salary / 6),
      { country: 'GB' },
    );
    expect(sentences).toContain('Statistikens årslöner är delade med tolv.');
    expect(view(around(median)).sentences).not.toContain('Statistikens årslöner är delade med tolv.');
  });

  it('stand alone without a row of the country', () => {
    const { sentences, table, source } = view(around(median), { rows: [] });
    expect(sentences).toEqual([
      'Er median är 46 000 kr i månaden.',
      'Ingen yrkesgrupp i landet är vald, så det finns inget att jämföra med.',
    ]);
    expect(table?.head).toHaveLength(2);
    expect(table?.caption).toBe('Era löner, i månaden.');
    expect(source).toBeNull();
  });

  it('say that the made-up ones are made up', () => {
    expect(view(exampleSalaries('SEK')).example).toContain('Påhittat exempel');
    expect(view(exampleSalaries('SEK'), {}, 'en').example).toContain('Made-up example');
  });

  it('have the same to say in both languages, with nothing left unfilled', () => {
    for (const country of ['SE', 'NO', 'DK', 'FI', 'IS', 'GB', 'DE', 'US'] as const) {
      for (const count of [1, 4, 5, 9, 10, 12]) {
        const [swedish, english] = locales.map((locale) =>
          view(around(median).slice(0, count), { country, ownSalary: 44_000 }, locale),
        );
        expect(english?.sentences).toHaveLength(swedish?.sentences.length ?? -1);
        expect(english?.table?.rows.length).toBe(swedish?.table?.rows.length);
        expect(JSON.stringify([swedish, english])).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
      }
    }
  });
});

describe('how the statistics count pay', () => {
  it('is a sentence of the row', () => {
    const row = { payConcept: 'Månadslön före skatt', workingTime: 'heltid' };
    expect(comparableText('Så räknat: {concept} ({time}).', row)).toBe(
      'Så räknat: månadslön före skatt (heltid).',
    );
    expect(comparableText('{concept}', { ...row, payConcept: 'SCB-lön' })).toBe('SCB-lön');
  });
});
