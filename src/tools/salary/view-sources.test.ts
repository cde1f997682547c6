import { describe, expect, it } from 'vitest';
import { salaryContext } from '../../../tests/support/salary-context.ts';
import type { Locale } from '../../i18n/locale.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import { viewSources, type SourcesView } from './view-sources.ts';

const worlds = {
  sv: salaryAssumptions('sv', (id) => `/sv/kallor/#${id}`),
  en: salaryAssumptions('en', (id) => `/en/sources/#${id}`),
} as const;

/** No-break spaces as plain ones, so that expectations can be read. */
const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');

function said(rows: readonly string[], locale: Locale = 'sv'): SourcesView {
  return viewSources(salaryContext({ ...startingInputs(), rows }, worlds[locale], locale));
}

describe('the sources of the salaries', () => {
  it('stand table by table, with what was measured and how, and the publisher’s own page', () => {
    const { tables } = said([
      'se-scb-2432-2025-all-both',
      'se-scb-2432-2022-trend',
      'se-scb-2431-2025-all-both',
    ]);
    expect(tables.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
      ['se-scb-2432-2025-all-both', 'se-scb-2431-2025-all-both', 'se-scb-0000-2025-all-both'],
      ['se-scb-2432-2022-trend', 'se-scb-0000-2022-trend'],
    ]);
    const [newest, older] = tables;
    expect(newest?.address).toMatch(/^https:\/\/www\.statistikdatabasen\.scb\.se\//);
    expect(newest?.details).toEqual([
      { label: 'Tabell', value: 'LoneSpridSektYrk4AN' },
      {
        label: 'Vad som räknas som lön',
        value: 'Månadslön före skatt med fasta och rörliga tillägg',
      },
      { label: 'Arbetstid', value: 'deltid omräknad till heltid' },
      { label: 'Hur vi läst den', value: 'officiell statistik ur utgivarens egen tabell' },
      { label: 'Licens', value: 'CC0 1.0' },
    ]);
    expect(newest?.attribution).toBe('Källa: SCB');
    expect(older?.caveats).toEqual([
      'Metoden byttes mellan 2022 och 2023, så åren före och efter går inte att jämföra rakt av.',
    ]);
    expect(older?.rows.every(({ caveats }) => caveats.length === 0)).toBe(true);
  });

  it('say population, year and how many each row covers, with a link to our entry', () => {
    const [row] = said(['se-scb-2432-2025-all-both'])?.tables[0]?.rows ?? [];
    expect(row?.text).toBe('Informatörer, kommunikatörer och PR-specialister (SSYK 2012 2432)');
    expect(plain(row?.note)).toBe('alla sektorer, kvinnor och män, Sverige, 2025; omfattar 22 000 anställda');
    expect(row?.href).toBe('/sv/kallor/#se-scb-2432-2025-all-both');
    const [, women] = said(['se-scb-2432-2025-all-both', 'se-scb-2432-2025-all-women']).tables[0]?.rows ?? [];
    expect(women?.text).toBe('alla sektorer, kvinnor, Sverige, 2025');
    expect(women?.note).toMatch(/^omfattar/);
    const [british] = said(['uk-ons-3554-2025p-ft'], 'en').tables[0]?.rows ?? [];
    expect(british?.note).toContain('how many it covers is not in the statistics');
    const [finnish] = said(['fi-statfin-all-2024'], 'en').tables[0]?.rows ?? [];
    expect(finnish?.text).toBe('All occupations');
    const [icelandic] = said(['is-hagstofa-2413-2024'], 'en').tables[0]?.rows ?? [];
    expect(icelandic?.note).toContain('covers 280 observations');
  });

  it('tell rows that are only compared with from those that were chosen, and name none twice', () => {
    const baseline = 'se-scb-0000-2025-all-both';
    const [, compared] = said(['se-scb-2432-2025-all-both']).tables[0]?.rows ?? [];
    expect(compared?.id).toBe(baseline);
    expect(compared?.note).toContain('jämförelsetal för alla yrken');
    const both = said(['se-scb-2432-2025-all-both', baseline]).tables[0]?.rows ?? [];
    expect(both).toHaveLength(2);
    expect(both[1]?.note).not.toContain('jämförelsetal');
  });

  it('part what holds for one row from what holds for the whole table', () => {
    const [table] = said(['is-hagstofa-1233-2024', 'is-hagstofa-2413-2024']).tables;
    expect(table?.caveats).toContain('Övertid ingår, vilket gör talen höga bredvid andra länders.');
    expect(table?.rows[0]?.caveats).toContain('Bygger på bara 90 observationer.');
    expect(table?.rows[1]?.caveats).not.toContain('Bygger på bara 90 observationer.');
  });

  it('say when others have reported the statistics', () => {
    const details = said(['dk-dst-1222-2018']).tables[0]?.details ?? [];
    expect(details.map(({ value }) => value)).toContain(
      'officiell statistik, återgiven av någon annan eller omräknad',
    );
  });
});
