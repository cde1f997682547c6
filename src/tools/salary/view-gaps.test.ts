import { describe, expect, it } from 'vitest';
import { plainRow } from '../../../tests/support/salary-arbitraries.ts';
import { salaryContext } from '../../../tests/support/salary-context.ts';
import type { Locale } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { rowsBy } from './compare.ts';
import { startingSalary, type SalaryAssumptions, type SalaryInputs, type SalaryRowData } from './state.ts';
import { viewGaps, type GapsView } from './view-gaps.ts';

const worlds = {
  sv: salaryAssumptions('sv', (id) => `/sv/kallor/#${id}`),
  en: salaryAssumptions('en', (id) => `/en/sources/#${id}`),
} as const;

/** No-break spaces as plain ones, so that expectations can be read. */
const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');

function said(change: Partial<SalaryInputs> = {}, locale: Locale = 'sv'): GapsView | null {
  return viewGaps(salaryContext({ ...startingInputs(), ...change }, worlds[locale], locale));
}

/** A made-up world of a few rows, of which the first is the main one. */
function made(
  rows: readonly Partial<SalaryRowData>[],
  claim?: Partial<SalaryAssumptions['claim']>,
): GapsView | null {
  const all = rows.map((row, index) => ({ ...plainRow, id: `r-${index}`, ...row }));
  const world: SalaryAssumptions = {
    ...worlds.sv,
    rows: all,
    startingRows: { ...worlds.sv.startingRows, SE: ['r-0'] },
    claim: { ...worlds.sv.claim, ...claim },
  };
  return viewGaps(salaryContext(startingSalary(world), world));
}

const median = (p50: number): SalaryRowData['values'] => ({ ...plainRow.values, p25: null, p50 });
const occupation = (code: string): SalaryRowData['occupation'] => ({
  system: 'S',
  code,
  title: `Yrke ${code}`,
});

describe('the gap to other roles', () => {
  it('is not drawn again where the reader compares the same occupations', () => {
    const [main] = startingInputs().rows;
    const chosen = worlds.sv.rows.find(({ id }) => id === main);
    if (chosen === undefined) throw new Error('There is no main row');
    expect(said()?.chart?.isSeen).toBe(false);
    expect(said({ rows: rowsBy(chosen, 'occupations', worlds.sv.rows) })?.chart?.isSeen).toBe(true);
  });

  it('is said for the nearest other occupation, a month and in per cent, in both languages', () => {
    expect(plain(said()?.chart?.title)).toBe(
      'Medianen för marknadsanalytiker och marknadsförare m.fl. är 7 000 kr (15,2 %) högre än det valda yrkets',
    );
    expect(plain(said({}, 'en')?.chart?.title)).toBe(
      'The median is SEK 7,000 (15.2%) higher for market analysts, marketers and others than for the chosen occupation',
    );
  });

  it('turns around with the occupations', () => {
    expect(plain(said({ rows: ['se-scb-2431-2025-all-both'] })?.chart?.title)).toMatch(
      /^Medianen för informatörer.* är 7 000 kr \(13,2 %\) lägre än det valda yrkets$/,
    );
  });

  it('is the same to an occupation with the same median', () => {
    const view = made([{ values: median(400) }, { values: median(400), occupation: occupation('2') }]);
    expect(view?.chart?.title).toBe('Medianen för yrke 2 är densamma som det valda yrkets');
    expect(view?.chart?.rows.map(({ note }) => note).sort()).toEqual(['', 'samma median']);
    expect(view?.chart?.sentence).toBe('Medianen för yrke 2 är densamma som det valda yrkets.');
  });

  it('has every occupation of the same table, year and population in its table, the highest median first', () => {
    const table = said()?.chart?.table;
    expect(table?.rows).toHaveLength(15);
    expect(table?.rows[0]?.map(plain)).toEqual([
      'Informations-, kommunikations- och PR-chefer, nivå 1',
      '77 900 kr',
      '+31 900 kr',
      '+69,3 %',
    ]);
    expect(table?.rows.at(-1)?.map(plain)).toEqual([
      'Marknadsundersökare och intervjuare',
      '25 100 kr',
      '−20 900 kr',
      '−45,4 %',
    ]);
  });

  it('draws the nearest occupations from quartile to quartile, against the main row’s median', () => {
    const chart = said()?.chart;
    expect(chart?.rows).toHaveLength(10);
    expect(chart?.mark?.value).toBe(46_000);
    expect(chart?.rows.filter(({ tone }) => tone === 'main')).toHaveLength(1);
    const medians =
      chart?.rows.map(({ points }) => points.find(({ share }) => share === 50)?.value ?? 0) ?? [];
    expect(medians).toEqual([...medians].sort((a, b) => b - a));
    expect(new Set(chart?.rows.flatMap(({ points }) => points.map(({ share }) => share)))).toEqual(
      new Set([25, 50, 75]),
    );
    expect(chart?.sources.map(({ href }) => href)).toContain('/sv/kallor/#se-scb-4226-2025-all-both');
  });

  it('is not there without a main row, nor where there is nothing to set it against', () => {
    expect(said({ country: 'NO' })).toBeNull();
    expect(said({ country: 'FI', rows: ['fi-statfin-all-2024'] })).toBeNull();
  });
});

describe('women beside men', () => {
  it('are said as a raw difference of medians, without a reason for it', () => {
    const { sexes } = said() ?? { sexes: null };
    expect(plain(sexes?.text)).toBe(
      'I Sverige 2025 är medianen i yrkesgruppen informatörer, kommunikatörer och PR-specialister 45 300 kr för kvinnor och 48 500 kr för män. Kvinnornas median är 3 200 kr lägre: 93,4 % av männens.',
    );
    expect(sexes?.note).toContain('inte justerad');
    expect(sexes?.sources.map(({ href }) => href)).toEqual([
      '/sv/kallor/#se-scb-2432-2025-all-women',
      '/sv/kallor/#se-scb-2432-2025-all-men',
    ]);
    expect(plain(said({}, 'en')?.sexes?.text)).toMatch(
      /^In Sweden in 2025, the median for communications officers and PR specialists is SEK 45,300 for women/,
    );
  });

  it('are of the population that the main row is of, where it has both', () => {
    const { sexes } = said({ rows: ['se-scb-2432-2025-private-both'] }) ?? { sexes: null };
    expect(plain(sexes?.text)).toMatch(/^I privat sektor i Sverige 2025 .* 45 400 kr .* 50 600 kr/);
  });

  it('may be paid the same, and women more', () => {
    const pair = (women: number, men: number): string =>
      plain(
        made([{}, { sex: 'women', values: median(women) }, { sex: 'men', values: median(men) }])?.sexes?.text,
      );
    expect(pair(400, 400)).toContain('densamma för kvinnor och män: 400 kr');
    expect(pair(500, 400)).toContain('Kvinnornas median är 100 kr högre: 125 % av männens');
  });

  it('are left out where the data have only one of them, or no medians', () => {
    expect(said({ country: 'US', rows: ['us-bls-27-3031-2025'] })?.sexes).toBeNull();
    expect(made([{}, { sex: 'women' }, { occupation: occupation('2') }])?.sexes).toBeNull();
    const means = { ...plainRow.values, p50: null };
    expect(
      made([{}, { sex: 'women', values: means }, { sex: 'men' }, { occupation: occupation('2') }])?.sexes,
    ).toBeNull();
  });
});

describe('the gaps of a row of several occupations', () => {
  it('are none, in every country, since the others may be in it', () => {
    const broad = worlds.sv.rows.filter(({ match }) => match === 'baseline' || match === 'group');
    expect(new Set(broad.map(({ country }) => country)).size).toBeGreaterThan(4);
    for (const { id, country } of broad) expect(said({ country, rows: [id] }), id).toBeNull();
  });

  it('leave women beside men where the data part them, and a claim that they cannot settle', () => {
    const view = made([
      { match: 'group' },
      { match: 'group', sex: 'women' },
      { match: 'group', sex: 'men' },
      { occupation: occupation('2') },
    ]);
    expect(view?.chart).toBeNull();
    expect(view?.sexes).not.toBeNull();
    expect(view?.claim.official.value).toContain('varken att bekräfta eller vederlägga');
  });
});

describe('the claim about the gap', () => {
  it('stands with our verdict and a link to our entry, beside what official statistics say', () => {
    const claim = said()?.claim;
    expect(plain(claim?.statement)).toContain('81 000 dollar');
    expect(claim?.verdict.value).toBe('Obekräftat: ingen källa hittades');
    expect(claim?.source.href).toBe('/sv/kallor/#F412');
    expect(plain(claim?.official.value)).toContain('7 000 kr (15,2 %) högre i månaden');
    expect(plain(said({}, 'en')?.claim.verdict.value)).toBe('Unverified: no source was found');
  });

  it('is neither confirmed nor refuted where the statistics have no other role', () => {
    const view = made([{ values: { ...plainRow.values, p50: null } }, { sex: 'women' }, { sex: 'men' }]);
    expect(view?.chart).toBeNull();
    expect(view?.claim.official.value).toContain('varken att bekräfta eller vederlägga');
  });
});
