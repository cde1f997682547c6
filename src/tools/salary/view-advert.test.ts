import { describe, expect, it } from 'vitest';
import { plainRow } from '../../../tests/support/salary-arbitraries.ts';
import type { Locale } from '../../i18n/locale.ts';
import { salaryAssumptions } from './assumptions.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { startingSalary, type SalaryInputs, type SalaryRowData } from './state.ts';
import type { AdvertView } from './view-advert.ts';
import { viewSalary } from './view.ts';

const messages = { sv, en } as const;
const worlds = {
  sv: salaryAssumptions('sv', (id) => `#${id}`),
  en: salaryAssumptions('en', (id) => `#${id}`),
} as const;

const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');

function advertOf(
  country: SalaryInputs['country'],
  locale: Locale = 'sv',
  change: Partial<SalaryInputs> = {},
): AdvertView | null {
  const world = worlds[locale];
  const inputs = { ...startingSalary(world, country), ...change };
  return viewSalary(inputs, world, { locale, messages: messages[locale] }).advert;
}

describe('the range for a job advertisement', () => {
  it('can be pasted alone, and with what the statistics are', () => {
    const advert = advertOf('SE');
    expect(plain(advert?.range)).toBe('40 000–53 500 kr i månaden');
    expect(advert?.copies.map(({ text }) => plain(text))).toEqual([
      'Lön: 40 000–53 500 kr i månaden före skatt.',
      'Lön: 40 000–53 500 kr i månaden före skatt. Spannet är undre till övre kvartilen i lönestatistiken, avrundat utåt till närmaste 500 kr. Källa: SCB på uppdrag av Medlingsinstitutet, Informatörer, kommunikatörer och PR-specialister (SSYK 2012 2432), Sverige 2025.',
    ]);
    const [short, full] = advert?.copies ?? [];
    expect(full?.text.startsWith(short?.text ?? '-')).toBe(true);
    expect(plain(advertOf('SE', 'en')?.copies[0]?.text)).toBe(
      'Salary: SEK 40,000–53,500 a month before tax.',
    );
  });

  it('says what the range is, how it was rounded, and that it is not an offer', () => {
    expect(plain(advertOf('SE')?.text)).toBe(
      'Spannet går från undre till övre kvartilen för informatörer, kommunikatörer och PR-specialister i Sverige 2025, avrundat utåt till närmaste 500 kr. Minst hälften i gruppen har en lön inom det. Så ser lönerna i gruppen ut; vad ni är beredda att betala bestämmer ni själva. Arbetstid i statistiken: deltid omräknad till heltid.',
    );
  });

  it('says in both copied texts that part-time pay is in the statistics, where it is as it is', () => {
    const rows = ['uk-ons-2493-2024r-all'];
    for (const [locale, said] of [
      ['sv', 'I lönestatistiken bakom spannet ingår också deltidslöner.'],
      ['en', 'The salary statistics behind the range include part-time pay.'],
    ] as const) {
      const copies = advertOf('GB', locale, { rows })?.copies ?? [];
      expect(copies).toHaveLength(2);
      for (const { text } of copies) expect(text).toContain(said);
      expect(copies[1]?.text.startsWith(copies[0]?.text ?? '-')).toBe(true);
      expect(advertOf('US', locale)?.copies[1]?.text).not.toContain(said);
    }
  });

  it('is for a year where the table is', () => {
    const advert = advertOf('US', 'en');
    expect(plain(advert?.range)).toBe('USD 56,000–100,500 a year');
    expect(plain(advert?.copies[1]?.text)).toContain('to the nearest USD 500');
  });

  it('is not made up where the quartiles are missing, and the reason is said', () => {
    for (const country of ['NO', 'DK', 'FI', 'DE'] as const) {
      const advert = advertOf(country);
      expect([advert?.range, advert?.copies]).toEqual(['', []]);
      expect(advert?.text).toContain('har inte både undre och övre kvartil');
    }
    expect(advertOf('DE', 'en')?.text).toContain('so none is suggested');
  });

  it('is not made from the pay of one sex', () => {
    const women: SalaryRowData = { ...plainRow, sex: 'women' };
    const world = { ...worlds.sv, rows: [women] };
    const inputs = { ...startingSalary(world), rows: [women.id] };
    const { advert } = viewSalary(inputs, world, { locale: 'sv', messages: sv });
    expect(advert?.copies).toEqual([]);
    expect(advert?.text).toContain('ska gälla vem som än söker');
  });

  it('is the same whatever the reader’s own salary is', () => {
    expect(advertOf('SE', 'sv', { ownSalary: 41_234 })).toEqual(advertOf('SE'));
  });

  it('is not there without a row of the country', () => {
    expect(advertOf('SE', 'sv', { rows: [] })).toBeNull();
  });
});
