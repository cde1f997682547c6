import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRow, salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { machineWords, textsOf } from '../../../tests/support/view-texts.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { salaryAssumptions } from './assumptions.ts';
import { withoutOwn } from './link.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import {
  noOverrides,
  startingSalary,
  type PayValues,
  type SalaryAssumptions,
  type SalaryInputs,
  type SalaryRowData,
} from './state.ts';
import { viewSalary, type SalaryView } from './view.ts';

const messages = { sv, en } as const;
const worlds = {
  sv: salaryAssumptions('sv', (id) => `#${id}`),
  en: salaryAssumptions('en', (id) => `#${id}`),
} as const;

/** No-break spaces as plain ones, so that expectations can be read. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

function viewOf(
  inputs: SalaryInputs,
  world: SalaryAssumptions,
  locale: Locale = 'sv',
  about = '',
): SalaryView {
  return viewSalary(inputs, world, { locale, messages: messages[locale], about });
}

/** What is said with the statistics as they are, from a country's starting rows. */
function said(
  change: Partial<SalaryInputs>,
  { country = 'SE', locale = 'sv' }: { country?: SalaryInputs['country']; locale?: Locale } = {},
): SalaryView {
  const world = worlds[locale];
  return viewOf({ ...startingSalary(world, country), ...change }, world, locale);
}

const nothing: PayValues = { mean: null, p10: null, p25: null, p50: null, p75: null, p90: null };

/** What is said of one made-up row. */
function saidOf(
  row: Partial<SalaryRowData>,
  change: Partial<SalaryInputs> = {},
  others: readonly SalaryRowData[] = [],
  locale: Locale = 'sv',
): SalaryView {
  const main = { ...plainRow, ...row };
  const world = { ...worlds[locale], rows: [main, ...others] };
  const inputs = { ...startingSalary(world, main.country), rows: [main.id], ...change };
  return viewOf(inputs, world, locale);
}

/** The parts that this file and its neighbours word. */
const worded = ({
  kicker,
  headline,
  lead,
  figures,
  warnings,
  stamp,
  short,
  nearness,
  cost,
  advert,
}: SalaryView) =>
  ({ kicker, headline, lead, figures, warnings, stamp, short, nearness, cost, advert }) as const;

const figures = (view: SalaryView): string[] =>
  view.figures.map(({ label, value }) => plain(`${label}: ${value}`));
const lead = (view: SalaryView): string => plain(view.lead.join(' '));

describe('the answer without a salary', () => {
  it('says what the middle of the group earns, where and when', () => {
    expect(plain(said({}).headline)).toBe(
      'Medianlönen för informatörer, kommunikatörer och PR-specialister i Sverige 2025 var 46 000 kr i månaden.',
    );
    expect(plain(said({}, { locale: 'en' }).headline)).toBe(
      'The median salary for communications officers and PR specialists in Sweden was SEK 46,000 a month in 2025.',
    );
  });

  it('shows the median, the quartiles and what the median costs', () => {
    expect(figures(said({}))).toEqual([
      'Median, i månaden: 46 000 kr',
      'Undre till övre kvartil: 40 400–53 300 kr',
      'Kostar arbetsgivaren i månaden, med 39,6 % i avgifter: 64 217 kr',
    ]);
    expect(figures(said({}, { locale: 'en' }))).toEqual([
      'Median, a month: SEK 46,000',
      'Lower to upper quartile: SEK 40,400–53,300',
      'Cost to the employer a month, with 39.6% in contributions: SEK 64,217',
    ]);
  });

  it('says how many the group are, and how it stands to all occupations', () => {
    expect(lead(said({}))).toBe(
      'Hälften av gruppen har mer och hälften mindre. Den mittersta halvan av gruppen har 40 400–53 300 kr i månaden. Talen gäller 22 000 anställda; arbetstid: deltid omräknad till heltid. Medianen ligger 20 % över den för alla yrken tillsammans.',
    );
    expect(lead(said({}, { locale: 'en' }))).toContain('The figures cover 22,000 employees');
  });

  it('says nothing of all occupations where there is no row of them, or it is that row', () => {
    expect(lead(saidOf({}))).not.toContain('alla yrken');
    expect(lead(said({}, { country: 'FI' }))).not.toContain('Medianen ligger');
  });

  it('says which way the median lies from that of all occupations', () => {
    const all = (p50: number): SalaryRowData => ({ ...plainRow, id: 'all', values: { ...nothing, p50 } });
    const leadBeside = (p50: number): string => lead(saidOf({ baselineId: 'all' }, {}, [all(p50)]));
    expect(leadBeside(500)).toContain('Medianen ligger 20 % under den för alla yrken tillsammans.');
    expect(leadBeside(320)).toContain('Medianen ligger 25 % över den för alla yrken tillsammans.');
    expect(leadBeside(401)).toContain('Medianen är ungefär densamma som för alla yrken tillsammans.');
  });

  it('shows a yearly table a month, with the figure of the year beside it', () => {
    expect(plain(said({}, { country: 'US' }).headline)).toBe(
      'Medianlönen för PR-specialister i USA 2025 var 6 229 USD i månaden (74 750 USD om året).',
    );
  });

  it('names a mean as a mean, and never as a median', () => {
    const view = said({}, { country: 'DK' });
    expect(plain(view.headline)).toBe(
      'Medellönen för chefer för reklam och PR i Danmark 2018 var 78 795 DKK i månaden.',
    );
    expect(lead(view)).toMatch(/^Medianen saknas\. Några få höga löner/);
    expect(figures(view)).toEqual(['Medelvärde, i månaden: 78 795 DKK']);
    expect(plain(said({}, { country: 'DK', locale: 'en' }).headline)).toContain(
      'The mean salary for advertising and public relations managers in Denmark was DKK 78,795',
    );
    expect(view.stamp).toBe('');
  });

  it('says that quartiles are missing where only the median is known', () => {
    const view = said({}, { country: 'NO' });
    expect(figures(view)[0]).toBe('Median, i månaden: 61 850 NOK');
    expect(lead(view)).toContain('Kvartilerna saknas i statistiken.');
    expect(view.figures.some(({ label }) => label.includes('kvartil'))).toBe(false);
  });

  it('uses the outer points where there are no quartiles', () => {
    const view = said({}, { country: 'FI' });
    expect(figures(view)).toContain('Åtta av tio har: 2 477–6 115 EUR');
    expect(lead(view)).toContain('Åtta av tio har 2 477–6 115 EUR i månaden.');
  });

  it('shows single points where no two of them make a range', () => {
    const view = saidOf({ values: { ...nothing, mean: 420, p75: 500, p90: 600 } });
    expect(plain(view.headline)).toBe('Statistiken för occupation i Sverige saknar median 2025.');
    expect(figures(view)).toEqual([
      'Medelvärde, i månaden: 420 kr',
      'Övre kvartil: 500 kr',
      'Gräns för högsta tiondelen: 600 kr',
    ]);
    expect(figures(saidOf({ values: { ...nothing, p10: 200, p25: 300 } }))).toEqual([
      'Gräns för lägsta tiondelen: 200 kr',
      'Undre kvartil: 300 kr',
    ]);
  });

  it('says so where a row has no pay at all', () => {
    const view = saidOf({ values: nothing });
    expect(plain(view.headline)).toBe('Statistiken för occupation i Sverige har inga löner 2025.');
    expect([view.figures, view.lead, view.stamp, view.short.value]).toEqual([[], [], '', '–']);
  });

  it('asks for a row where none is of the country', () => {
    const view = said({ rows: ['us-bls-27-3031-2025'] });
    expect(view.headline).toBe('Välj en yrkesgrupp i Sverige, så kommer svaret här.');
    expect([view.figures, view.stamp, view.nearness, view.cost, view.advert]).toEqual([
      [],
      '',
      '',
      null,
      null,
    ]);
    expect(said({ rows: ['no-such-row'] }, { locale: 'en' }).headline).toBe(
      'Choose an occupational group in Sweden, and the answer appears here.',
    );
  });

  it('says that contributions are not known rather than counting them as nothing', () => {
    const view = said({}, { country: 'US' });
    expect(view.figures).toHaveLength(2);
    expect(lead(view)).toContain('Vad lönen kostar arbetsgivaren går inte att räkna ut');
    expect(lead(said({ organisation: 'company' }))).toContain(
      'Avtalade avgifter och tjänstepension är inte medräknade.',
    );
    expect(lead(said({}))).not.toContain('inte medräknade');
  });

  it('leaves the place to the sentence under it where the headline would be long', () => {
    const rows = ['se-scb-2432-2025-private-women'];
    const view = said({ rows });
    expect(plain(view.headline)).toBe(
      'Medianlönen för kvinnliga informatörer, kommunikatörer och PR-specialister 2025 var 45 400 kr i månaden.',
    );
    expect(view.lead[0]).toBe('Statistiken gäller löner i privat sektor i Sverige.');
    expect(said({ rows, ownSalary: 40_000 }).lead[0]).toContain('Medianen i privat sektor i Sverige 2025 är');
    const level = said({ rows: ['se-scb-1242-2025-region-ostra-mellansverige'] });
    expect(plain(level.headline)).toContain('nivå 2 år 2025 var');
    expect(level.lead[0]).toBe('Statistiken gäller löner i Östra Mellansverige.');
    expect(
      said({ rows: ['se-scb-1242-2025-region-ostra-mellansverige'], ownSalary: 60_000 }).lead[0],
    ).toContain('Medelvärdet i Östra Mellansverige 2025 är');
  });

  it('says where in the headline or in the sentences under it, in every row', () => {
    for (const locale of locales)
      for (const { id, country } of worlds[locale].rows)
        for (const ownSalary of [null, 1]) {
          const { headline, lead: sentences } = said({ rows: [id], ownSalary }, { country, locale });
          const text = messages[locale].result.words.inCountries[country];
          const region = worlds[locale].rows.find((row) => row.id === id)?.population.region ?? text;
          expect([headline, ...sentences].join(' '), `${id} ${String(ownSalary)}`).toContain(region);
          expect(headline.length, headline).toBeLessThan(140);
        }
  });

  it('names sector, region and sex inside the sentence', () => {
    const population = { ...plainRow.population, region: 'Västsverige' };
    const headline = (row: Partial<SalaryRowData>, locale: Locale = 'sv'): string =>
      plain(saidOf(row, {}, [], locale).headline);
    expect(headline({ sector: 'municipalities' })).toContain('för occupation i kommuner i Sverige');
    const salaried = saidOf({ sector: 'privateSalaried', sex: 'women' }, {}, [], 'en');
    expect(salaried.headline).toContain('for women among occupation was');
    expect(salaried.lead[0]).toBe(
      'The statistics are for pay in salaried jobs in the private sector in Sweden.',
    );
    expect(headline({ population, region: 'SE23' })).toContain('för occupation i Västsverige 2025 var');
    expect(headline({ match: 'baseline', sex: 'men' })).toContain(
      'Medianlönen för män i alla yrken i Sverige',
    );
    expect(headline({ country: 'IS', currency: 'ISK' })).toContain('på Island');
  });
});

describe('the answer with a salary', () => {
  const where = (ownSalary: number, values: PayValues = plainRow.values): string =>
    plain(saidOf({ values }, { ownSalary }).headline).replace(' för occupation 2025.', '');

  it('says in words where the salary stands, never as a percentile', () => {
    expect(where(150)).toBe('Lönen ligger i den lägsta tiondelen av lönerna');
    expect(where(200)).toBe('Lönen ligger precis på gränsen för den lägsta tiondelen');
    expect(where(250)).toBe('Lönen ligger mellan gränsen för den lägsta tiondelen och undre kvartilen');
    expect(where(350)).toBe('Lönen ligger mellan undre kvartilen och medianen');
    expect(where(400)).toBe('Lönen ligger precis på medianen');
    expect(where(450)).toBe('Lönen ligger mellan medianen och övre kvartilen');
    expect(where(550)).toBe('Lönen ligger mellan övre kvartilen och gränsen för den högsta tiondelen');
    expect(where(650)).toBe('Lönen ligger i den högsta tiondelen av lönerna');
  });

  it('says the same in English', () => {
    expect(plain(said({ ownSalary: 43_900 }, { locale: 'en' }).headline)).toBe(
      'The salary is between the lower quartile and the median for communications officers and PR specialists in 2025.',
    );
    expect(plain(said({ ownSalary: 30_000 }, { locale: 'en' }).headline)).toContain(
      'The salary is in the lowest tenth for',
    );
  });

  it('says only what the outermost known points allow', () => {
    const quartiles = { ...nothing, p25: 300, p75: 500 };
    expect(where(250, quartiles)).toBe('Lönen ligger i den lägsta fjärdedelen av lönerna');
    expect(where(450, quartiles)).toBe('Lönen ligger mellan undre kvartilen och övre kvartilen');
    expect(where(550, quartiles)).toBe('Lönen ligger i den högsta fjärdedelen av lönerna');
    const median = { ...nothing, p50: 400 };
    expect([where(399, median), where(400, median), where(401, median)]).toEqual([
      'Lönen ligger under medianen',
      'Lönen ligger precis på medianen',
      'Lönen ligger över medianen',
    ]);
    expect(where(450, { ...nothing, p75: 500, p90: 600 })).toBe('Lönen ligger under övre kvartilen');
    expect(where(450, { ...nothing, p90: 600 })).toBe('Lönen ligger under gränsen för den högsta tiondelen');
    expect(where(450, { ...nothing, p10: 200 })).toBe('Lönen ligger över gränsen för den lägsta tiondelen');
    expect(where(450, { ...nothing, p10: 200, p25: 300 })).toBe('Lönen ligger över undre kvartilen');
  });

  it('shows the salary, the way up to the median, the cost now and what the move costs', () => {
    expect(figures(said({ ownSalary: 43_900 }))).toEqual([
      'Lönen, i månaden: 43 900 kr',
      'Upp till medianen, i månaden: 2 100 kr',
      'Kostar arbetsgivaren i månaden, med 39,6 % i avgifter: 61 285 kr',
      'Att nå medianen, på ett år med avgifter: 35 180 kr',
    ]);
    expect(lead(said({ ownSalary: 43_900 }))).toBe(
      'Medianen i Sverige 2025 är 46 000 kr i månaden, 2 100 kr mer än lönen. Att höja lönen till medianen kostar 35 180 kr om året med arbetsgivarens avgifter, lika mycket som 30 timmar från en frilansare. Talen gäller 22 000 anställda; arbetstid: deltid omräknad till heltid. Statistiken säger vad gruppen tjänar, inte vad en viss person bör tjäna.',
    );
  });

  it('says of a salary above the median how far above, and never that a lower one saves', () => {
    for (const locale of locales) {
      const view = said({ ownSalary: 50_000 }, { locale });
      expect(textsOf(worded(view)).join(' ')).not.toMatch(/spara|save|saving|[−-]\d/u);
    }
    expect(figures(said({ ownSalary: 50_000 }))).toEqual([
      'Lönen, i månaden: 50 000 kr',
      'Över medianen, i månaden: 4 000 kr',
      'Kostar arbetsgivaren i månaden, med 39,6 % i avgifter: 69 801 kr',
      'Över medianen, på ett år med avgifter: 67 009 kr',
    ]);
    expect(lead(said({ ownSalary: 50_000 }))).toContain(
      'Medianen i Sverige 2025 är 46 000 kr i månaden, 4 000 kr mindre än lönen. Med arbetsgivarens avgifter är skillnaden 67 009 kr om året.',
    );
  });

  it('says that there is no difference on the median', () => {
    const view = said({ ownSalary: 46_000 });
    expect(figures(view)).toEqual([
      'Lönen, i månaden: 46 000 kr',
      'Skillnad mot medianen: ingen',
      'Kostar arbetsgivaren i månaden, med 39,6 % i avgifter: 64 217 kr',
    ]);
    expect(lead(view)).toContain('Medianen i Sverige 2025 är 46 000 kr i månaden, lika mycket som lönen.');
    expect(view.cost?.toMedian?.figures).toEqual([]);
  });

  it('does not place a salary among means, and says what the salary costs all the same', () => {
    const view = said({ ownSalary: 60_000 }, { country: 'DK' });
    expect(plain(view.headline)).toBe(
      'Lönen går inte att placera: för chefer för reklam och PR 2018 finns bara ett medelvärde.',
    );
    expect(lead(view)).toMatch(/^Medelvärdet i Danmark 2018 är 78 795 DKK i månaden\. Medianen saknas\./);
    expect(figures(view)).toEqual([
      'Lönen, i månaden: 60 000 DKK',
      expect.stringContaining('Kostar arbetsgivaren i månaden'),
      'Medelvärde, i månaden: 78 795 DKK',
    ]);
    expect(view.short.label).toBe('Kostar arbetsgivaren, i månaden');
  });

  it('does not place a salary where a row has no pay at all', () => {
    expect(saidOf({ values: nothing }, { ownSalary: 400 }).headline).toContain('inga löner att jämföra med');
  });

  it('says that the median is missing where only other points are known', () => {
    const view = saidOf({ values: { ...nothing, p25: 300, p75: 500 } }, { ownSalary: 350 });
    expect(lead(view)).toContain('Medianen saknas i statistiken.');
    expect(figures(view)).toContain('Undre till övre kvartil: 300–500 kr');
  });

  it('counts the difference in salary alone where contributions are not known', () => {
    const view = said({ ownSalary: 6000 }, { country: 'US' });
    expect(lead(view)).toContain(
      'I lön är skillnaden 2 750 USD om året; arbetsgivarens avgifter är inte medräknade.',
    );
    expect(figures(view)).toEqual(['Lönen, i månaden: 6 000 USD', 'Upp till medianen, i månaden: 229 USD']);
  });

  it('says nothing of hours from outside where no price is known, or they are none', () => {
    expect(lead(said({ ownSalary: 3000 }, { country: 'FI' }))).toMatch(
      /kostar [\d ]+ EUR om året med arbetsgivarens avgifter\./,
    );
    expect(lead(said({ ownSalary: 45_999 }))).not.toContain('timmar');
    expect(lead(said({ ownSalary: 43_900, agencyHourlyRate: 1000 }))).toContain('35 timmar från en byrå');
  });

  it('shows what the salary costs even without a row to compare with', () => {
    const view = said({ ownSalary: 36_000, rows: ['us-bls-27-3031-2025'] });
    expect(figures(view)).toEqual([
      'Lönen, i månaden: 36 000 kr',
      'Kostar arbetsgivaren i månaden, med 39,6 % i avgifter: 50 257 kr',
    ]);
    expect(plain(view.short.value)).toBe('50 257 kr');
  });
});

describe('what stands around the answer', () => {
  it('warns of figures much older than the newest', () => {
    const newest = { ...plainRow, id: 'new', year: 2025 };
    expect(saidOf({ year: 2021 }, {}, [newest]).warnings).toEqual([
      'Uppgifterna är från 2021. De nyaste i verktyget är från 2025.',
    ]);
    expect(saidOf({ year: 2022 }, {}, [newest]).warnings).toEqual([]);
  });

  it('warns of figures that came through someone else', () => {
    expect(saidOf({ tier: 'B' }).warnings[0]).toContain('lästa hos någon annan än utgivaren');
    expect(saidOf({ tier: 'B' }, {}, [], 'en').warnings[0]).toContain('someone other than the publisher');
  });

  it('warns of a group of few', () => {
    expect(saidOf({ employees: 99 }).warnings).toEqual([
      'Gruppen är liten, 99 anställda: några få löner kan flytta talen.',
    ]);
    expect(saidOf({ employees: 90, counted: 'observations' }, {}, [], 'en').warnings).toEqual([
      'The group is small (90 observations), so a few salaries can move the figures.',
    ]);
    expect(saidOf({ employees: 100 }).warnings).toEqual([]);
    expect(lead(saidOf({ employees: null }))).toContain('står inte i källan');
  });

  it('says what the statistics have counted, which is not always employees', () => {
    expect(lead(said({}, { country: 'NO' }))).toContain('Talen gäller 3 903 anställningar; arbetstid');
    expect(lead(said({}, { country: 'US', locale: 'en' }))).toContain('The figures cover 283,380 jobs.');
    expect(lead(said({}, { country: 'IS' }))).toContain('Talen bygger på 280 observationer; arbetstid');
  });

  it('warns where part-time pay is among the figures as it is, with and without a salary', () => {
    const rows = ['uk-ons-2493-2024r-all'];
    const warned = said({ rows }, { country: 'GB' }).warnings;
    expect(warned.at(-1)).toBe(
      'Deltidslöner ingår i talen, som därför kan ligga lägre än lönerna på heltid. En heltidslön kan se högre ut här än den är.',
    );
    expect(said({ rows, ownSalary: 3000 }, { country: 'GB' }).warnings).toEqual(warned);
    for (const country of ['SE', 'NO', 'GB', 'US'] as const)
      expect(said({}, { country }).warnings.join(' ')).not.toContain('Deltidslöner');
  });

  it('warns when the cost is that of one kind of employer and the pay that of another', () => {
    expect(saidOf({ sector: 'private' }, { organisation: 'municipality' }).warnings).toEqual([
      'Kostnaden räknas för en kommun, men statistiken gäller löner i privat sektor i Sverige.',
    ]);
    expect(saidOf({ sector: 'municipalities' }, { organisation: 'municipality' }).warnings).toEqual([]);
    expect(said({ organisation: 'municipality' }).warnings).toEqual([]);
    expect(said({ organisation: 'municipality' }, { country: 'NO' }).warnings).toEqual([]);
  });

  it('says in plain words how near the group is', () => {
    expect(said({}).nearness).toBe(
      'Ingen officiell yrkeskod gäller bara den som arbetar med sociala medier. Yrkesgruppen här (kod 2432 i SSYK 2012) är en av de närmaste. Dit för SCB bland andra content managers, copywriters och onlinemarknadsförare; titeln social media manager finns inte under någon kod.',
    );
    expect(said({}).nearnessSource).toEqual({ text: 'SCB, Sverige 2026', href: '#N300' });
    expect(said({}, { country: 'NO' }).nearnessSource).toBeNull();
    expect(said({}, { country: 'NO' }).nearness).not.toContain('SCB');
    const managers = said({ rows: ['se-scb-1242-2025-all-both'] });
    expect(managers.nearness).toContain('Nivå 2 är chefer som leder det dagliga arbetet');
    expect(managers.nearnessSource?.href).toBe('#N301');
    expect(said({}, { country: 'DK' }).nearness).toContain('angränsande yrke (kod 1222 i DISCO-08)');
    expect(said({}, { country: 'FI' }).nearness).toContain('alla yrken tillsammans');
    expect(saidOf({ match: 'group' }).nearness).toContain('bred grupp');
    expect(saidOf({ match: 'exact' }, {}, [], 'en').nearness).toContain(
      'The group, code 1 in S, is for people who work with social media',
    );
  });

  it('stamps a link with the median as it is shown', () => {
    expect([said({}).stamp, said({}, { country: 'US' }).stamp]).toEqual(['46000', '6229']);
  });

  it('tells an example from the statistics and from a salary of the reader', () => {
    const inputs = startingSalary(worlds.sv, 'SE');
    expect(viewOf(inputs, worlds.sv).kicker).toBe('Lönestatistik');
    expect(viewOf({ ...inputs, ownSalary: 40_000 }, worlds.sv).kicker).toBe('Lönen i statistiken');
    const example = viewOf({ ...inputs, ownSalary: 40_000 }, worlds.sv, 'sv', 'Amina, påhittad');
    expect([example.kicker, example.about]).toEqual(['Påhittat exempel', 'Amina, påhittad']);
  });
});

describe('every answer', () => {
  it('has nothing left to fill in, and no word of a machine', () => {
    fc.assert(
      fc.property(salaryCases, fc.constantFrom(...locales), ([inputs, world], locale) => {
        for (const text of textsOf(worded(viewOf(inputs, world, locale)))) {
          expect(text).not.toMatch(machineWords);
          expect(text).not.toContain('{');
        }
      }),
    );
  });

  it('tells nothing of a salary that has been left out', () => {
    fc.assert(
      fc.property(salaryCases, fc.integer({ min: 1, max: 1e8 }), ([inputs, world], other) => {
        const shared = viewOf(withoutOwn(inputs), world);
        expect(viewOf(withoutOwn({ ...inputs, ownSalary: other }), world)).toEqual(shared);
        const { stamp, nearness, advert, warnings } = viewOf(inputs, world);
        expect([stamp, nearness, advert, warnings]).toEqual([
          shared.stamp,
          shared.nearness,
          shared.advert,
          shared.warnings,
        ]);
      }),
    );
  });

  it('says of every salary in every row which way the median lies', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, world]) => {
        const { figures: shown, cost } = viewOf({ ...inputs, overrides: noOverrides }, world, 'en');
        const labels = shown.map(({ label }) => label);
        const isUp = labels.includes('Below the median, a month');
        const isOver = labels.includes('Above the median, a month');
        expect(isUp && isOver).toBe(false);
        expect((cost?.toMedian?.figures ?? []).length > 0).toBe(isUp || isOver);
      }),
    );
  });
});
