import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRow, salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { salaryAssumptions, startingInputs } from './assumptions.ts';
import {
  choicesOf,
  comparisonOf,
  facetOf,
  facets,
  rowLabels,
  withCompared,
  withCountry,
  withMain,
  withoutRow,
  withRow,
  type Choice,
  type Facet,
} from './choices.ts';
import { dimensions } from './compare.ts';
import { en } from './messages/en.ts';
import { sv } from './messages/sv.ts';
import { ordered } from './order.ts';
import {
  countries,
  currencyOf,
  maxRows,
  type SalaryAssumptions,
  type SalaryInputs,
  type SalaryRowData,
} from './state.ts';

const words = { locale: 'sv', messages: sv } as const;
const world = salaryAssumptions('sv', (id) => `#${id}`);
const starting = startingInputs();
const rowOf = (id: string | undefined): SalaryRowData => {
  const found = world.rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`No row ${String(id)}`);
  return found;
};
const on = (...rows: string[]): SalaryInputs => ({ ...starting, country: rowOf(rows[0]).country, rows });
const all = (...rows: string[]) => rows.map((row) => `se-scb-${row}`);
const main = (inputs: SalaryInputs) => inputs.rows[0];
const communicators = 'se-scb-2432-2025-all-both';
const marketers = 'se-scb-2431-2025-all-both';

describe('another main row', () => {
  const change = (inputs: SalaryInputs, facet: Facet, value: string) =>
    withMain(inputs, facet, value, world.rows);

  it('takes the others along that shared what is changed', () => {
    const { inputs, changed, isShorter } = change(starting, 'sector', 'private');
    expect(inputs.rows).toEqual(all('2432-2025-private-both', '2431-2025-private-both'));
    expect(changed).toEqual([]);
    expect(isShorter).toBe(false);
  });

  it('leaves the others as they are where they do not exist for the new value', () => {
    expect(change(starting, 'sector', 'municipalities').inputs.rows).toEqual(
      all('2432-2025-municipalities-both', '2431-2025-all-both'),
    );
  });

  it('changes places with a row that is compared already', () => {
    expect(change(starting, 'occupation', 'SSYK 2012 2431').inputs.rows).toEqual([marketers, communicators]);
  });

  it('keeps a comparison by sex when another occupation is chosen', () => {
    const bySex = on(...all('2432-2025-all-both', '2432-2025-all-women', '2432-2025-all-men'));
    expect(change(bySex, 'occupation', 'SSYK 2012 2431')).toEqual({
      inputs: { ...bySex, rows: all('2431-2025-all-both', '2431-2025-all-women', '2431-2025-all-men') },
      changed: [],
      isShorter: false,
    });
  });

  it('says that variants of the former row leave, where the new one has none', () => {
    const bySex = on(...all('2432-2025-all-both', '2432-2025-all-women', '2432-2025-all-men'));
    const { inputs, isShorter } = change(bySex, 'occupation', 'SSYK 2012 2172');
    expect(inputs.rows).toEqual(all('2172-2025-all-both'));
    expect(isShorter).toBe(true);
  });

  it('says what else it changes when a combination does not exist', () => {
    const { inputs, changed } = change(on('se-scb-2432-2025-private-women'), 'region', 'SE11');
    expect(rowOf(main(inputs))).toMatchObject({ region: 'SE11', sector: 'all', sex: 'both', year: 2025 });
    expect(changed).toEqual(['sector', 'sex']);
  });

  it('keeps most of what was chosen, and then takes the newest', () => {
    const { inputs } = change(on('se-scb-2432-2019-trend'), 'sector', 'private');
    expect(main(inputs)).toBe('se-scb-2432-2025-private-both');
    expect(main(change(on('se-scb-2432-2025-private-women'), 'year', '2023').inputs)).toBe(
      'se-scb-2432-2023-all-both',
    );
  });

  it('is the same inputs when nothing has the value, or it is there already', () => {
    expect(change(starting, 'sector', 'nowhere').inputs).toBe(starting);
    expect(change(starting, 'sector', 'all').inputs).toBe(starting);
  });
});

describe('a comparison', () => {
  it('is made in a respect, and of the main row alone', () => {
    expect(withCompared(starting, 'sexes', world.rows).inputs.rows).toEqual(
      all('2432-2025-all-both', '2432-2025-all-women', '2432-2025-all-men'),
    );
    expect(withCompared(starting, null, world.rows).inputs.rows).toEqual([communicators]);
  });

  it('is the same once more: a respect that is chosen stays chosen', () => {
    for (const { id } of world.rows)
      for (const dimension of dimensions) {
        const { inputs } = withCompared(on(id), dimension, world.rows);
        expect(withCompared(inputs, dimension, world.rows).inputs.rows, `${id} ${dimension}`).toEqual(
          inputs.rows,
        );
      }
  });

  it('says what becomes of the main row where its own population does not have the respect', () => {
    const { inputs, changed } = withCompared(on('se-scb-2432-2025-private-both'), 'regions', world.rows);
    expect(rowOf(main(inputs)).sector).toBe('all');
    expect(changed).toContain('sector');
  });

  it('grows and shrinks row by row, but never loses the main row or outgrows its room', () => {
    const more = withRow(starting, 'no-ssb-2432-2024');
    expect(more.rows).toEqual([...starting.rows, 'no-ssb-2432-2024']);
    expect(withRow(more, 'no-ssb-2432-2024')).toBe(more);
    expect(withoutRow(more, marketers).rows).toEqual([communicators, 'no-ssb-2432-2024']);
    expect(withoutRow(starting, communicators)).toBe(starting);
    const full = { ...starting, rows: world.rows.slice(0, maxRows).map(({ id }) => id) };
    expect(withRow(full, 'no-ssb-2432-2024')).toBe(full);
  });
});

describe('another country', () => {
  it('starts from its own rows', () => {
    expect(withCountry(starting, 'NO', world)).toMatchObject({
      country: 'NO',
      rows: world.startingRows.NO,
    });
    expect(withCountry(starting, 'SE', world)).toBe(starting);
  });

  it('keeps what was compared from elsewhere, and what the reader typed', () => {
    const inputs = { ...on(communicators, 'dk-dst-1222-2018'), ownSalary: 45_000 };
    expect(withCountry(inputs, 'NO', world)).toEqual({
      ...inputs,
      country: 'NO',
      rows: [...world.startingRows.NO, 'dk-dst-1222-2018'],
    });
  });

  it('begins with a row of it that is compared already, and all stay', () => {
    const inputs = on(communicators, 'no-ssb-2432-2024', marketers);
    expect(withCountry(inputs, 'NO', world).rows).toEqual(['no-ssb-2432-2024', communicators, marketers]);
  });
});

describe('what the form offers', () => {
  const choices = choicesOf(starting, world, words);

  it('says of a country with other money what becomes of what is filled in, and nothing of the others', () => {
    const told = (country: string, locale: 'sv' | 'en' = 'sv') =>
      choicesOf(starting, world, { locale, messages: { sv, en }[locale] }).countries.find(
        ({ value }) => value === country,
      )?.told;
    expect(told('SE')).toBe('');
    expect(told('GB')).toContain('är i svenska kronor och ligger åt sidan');
    expect(told('GB', 'en')).toContain('is in Swedish kronor, and is set aside');
    const german = choicesOf(on(...world.startingRows.DE), world, words);
    expect(german.countries.find(({ value }) => value === 'FI')?.told).toBe('');
  });

  it('is every country, with the rows that it starts from', () => {
    expect(choices.countries.map(({ value }) => value)).toEqual(countries);
    expect(choices.countries.find(({ value }) => value === 'FI')?.rows).toEqual(world.startingRows.FI);
  });

  it('groups the occupations of the country by nearness, nearest first', () => {
    expect(choices.occupations.map(({ label }) => label)).toEqual([
      'Närmaste yrkesgrupp',
      'Angränsande yrken',
      'Breda grupper',
    ]);
    expect(choices.occupations[0]?.options.map(({ label }) => label)).toEqual([
      'Informatörer, kommunikatörer och PR-specialister',
      'Marknadsanalytiker och marknadsförare m.fl.',
    ]);
  });

  it('asks only of what there is more than one of', () => {
    expect(choices.facets.map(({ facet }) => facet)).toEqual(['sector', 'sex', 'region', 'year']);
    expect(choicesOf(on('fi-statfin-all-2024'), world, words).facets).toEqual([]);
    expect(choicesOf(on('us-bls-27-3031-2025'), world, words).facets.map(({ facet }) => facet)).toEqual([
      'year',
    ]);
    expect(choicesOf(on('us-bls-27-3031-2025'), world, words).organisations).toEqual([]);
  });

  it('puts the whole country, all sectors and the newest year first', () => {
    expect(choices.facets.map(({ options }) => options[0]?.label)).toEqual([
      'Alla sektorer',
      'Kvinnor och män',
      'Hela landet',
      '2025',
    ]);
    expect(choices.facets.map(({ options }) => options[0]?.value)).toEqual(Array(4).fill(communicators));
  });

  it('suggests the statistics of a public employer, and never shows them unasked', () => {
    const municipal = choicesOf({ ...starting, organisation: 'municipality' }, world, words);
    expect(municipal.rows).toEqual(starting.rows);
    expect(municipal.employersRow).toMatchObject({
      value: 'se-scb-2432-2025-municipalities-both',
      label: 'Visa lönerna i kommuner',
    });
    expect(choices.employersRow).toBeNull();
    const there = { ...on('se-scb-2432-2025-municipalities-both'), organisation: 'municipality' as const };
    expect(choicesOf(there, world, words).employersRow).toBeNull();
    const none = { ...on('se-scb-2172-2025-all-both'), organisation: 'municipality' as const };
    expect(choicesOf(none, world, words).employersRow).toBeNull();
  });

  it('tells what a choice changes besides, in the reader’s language', () => {
    const offered = choicesOf(on('se-scb-2432-2025-private-women'), world, words);
    const regions = offered.facets.find(({ facet }) => facet === 'region');
    expect(regions?.options.find(({ label }) => label === 'Stockholm')?.told).toBe(
      'Den kombinationen finns inte i statistiken. Ändrat på samma gång: alla sektorer, kvinnor och män.',
    );
    expect(choices.facets.flatMap(({ options }) => options.map(({ told }) => told)).join('')).toBe('');
    const own = choicesOf(starting, world, { locale: 'en', messages: en });
    expect(own.countries.find(({ value }) => value === 'NO')?.told).toContain('set aside');
    expect(own.countries.find(({ value }) => value === 'SE')?.told).toBe('');
  });

  it('marks no respect as chosen before one is', () => {
    const chosen = (inputs: SalaryInputs) =>
      choicesOf(inputs, world, words)
        .dimensions.filter(({ rows }) => rows.join() === inputs.rows.join())
        .map(({ value }) => value);
    expect(chosen(starting)).toEqual([]);
    expect(chosen(on(communicators))).toEqual(['none']);
    expect(chosen(withCompared(starting, 'years', world.rows).inputs)).toEqual(['years']);
  });

  it('is small enough to be sent with the page', () => {
    expect(JSON.stringify(choices).length).toBeLessThan(16_000);
  });
});

describe('the rows compared', () => {
  it('are called by what they differ in', () => {
    const labels = (...rows: string[]) =>
      comparisonOf(on(...rows), world, words).rows.map(({ label }) => label);
    expect(labels(communicators, marketers)).toEqual([
      'Informatörer, kommunikatörer och PR-specialister',
      'Marknadsanalytiker och marknadsförare m.fl.',
    ]);
    expect(labels(communicators, 'se-scb-2432-2025-all-women')).toEqual([
      'Informatörer, kommunikatörer och PR-specialister, kvinnor och män',
      'Kvinnor',
    ]);
    expect(labels(communicators, 'se-scb-2432-2025-all-women', 'se-scb-2431-2019-trend')).toEqual([
      'Informatörer, kommunikatörer och PR-specialister, kvinnor och män, 2025',
      'Informatörer, kommunikatörer och PR-specialister, kvinnor, 2025',
      'Marknadsanalytiker och marknadsförare m.fl., kvinnor och män, 2019',
    ]);
  });

  it('can be added to by country, the country’s own first, each row once', () => {
    const { groups } = comparisonOf(starting, world, words);
    expect(groups.map(({ label }) => label)).toEqual([
      'Samma yrke: Informatörer, kommunikatörer och PR-specialister',
      'Sverige',
      'Norge',
      'Danmark',
      'Finland',
      'Island',
      'Storbritannien',
      'Tyskland',
      'USA',
    ]);
    expect(groups[0]?.options.slice(0, 3).map(({ label }) => label)).toEqual(['2024', '2023', '2022']);
    expect(groups[0]?.options.map(({ label }) => label)).toContain('Privat sektor, kvinnor');
    const offered = groups.flatMap(({ options }) => options.map(({ value }) => value));
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered).not.toContain(communicators);
    expect(offered).toContain('no-ssb-2432-2024');
    const full = on(communicators, ...world.rows.slice(3, 12).map(({ id }) => id));
    expect(comparisonOf(full, world, words)).toMatchObject({ isFull: true, groups: [] });
  });

  it('offer a conversion only when their money differs', () => {
    expect(comparisonOf(starting, world, words).currencies).toEqual([]);
    const mixed = on(communicators, 'no-ssb-2432-2024', 'uk-ons-2493-2024r-all');
    expect(comparisonOf(mixed, world, words).currencies).toEqual(['SEK', 'NOK', 'GBP']);
  });
});

/** Every choice that the form offers for inputs, and the inputs that it leads to. */
function leads(
  inputs: SalaryInputs,
  assumptions: SalaryAssumptions,
): { readonly choice: Choice; readonly next: SalaryInputs; readonly facet: Facet | null }[] {
  const {
    occupations,
    facets: offered,
    employersRow,
    dimensions: respects,
    countries: lands,
  } = choicesOf(inputs, assumptions, words);
  const toMain = (options: readonly Choice[], facet: Facet | null) =>
    options.map((choice) => ({ choice, next: { ...inputs, rows: choice.rows }, facet }));
  return [
    ...lands.map((choice) => ({
      choice,
      next: { ...inputs, country: choice.value, rows: choice.rows },
      facet: null,
    })),
    ...occupations.flatMap(({ options }) => toMain(options, 'occupation')),
    ...offered.flatMap(({ facet, options }) => toMain(options, facet)),
    ...toMain(employersRow === null ? [] : [employersRow], 'sector'),
    ...respects.map((choice) => ({ choice, next: { ...inputs, rows: choice.rows }, facet: null })),
  ];
}

describe('whatever is chosen', () => {
  it('leaves nothing to put in order, in any sequence', () => {
    fc.assert(
      fc.property(salaryCases, fc.array(fc.nat(), { maxLength: 8 }), ([start, assumptions], picks) => {
        let inputs = start;
        for (const pick of picks) {
          const offered = leads(inputs, assumptions);
          const added = comparisonOf(inputs, assumptions, words).groups.flatMap(({ options }) =>
            options.map(({ value }) => withRow(inputs, value)),
          );
          const removed = inputs.rows.map((id) => withoutRow(inputs, id));
          const ways = [...offered.map(({ next }) => next), ...added, ...removed];
          inputs = ways[pick % ways.length] ?? inputs;
          expect(ordered(inputs, assumptions).moved).toEqual([]);
        }
      }),
    );
  });

  it('leads to a main row that has the value, with the row in the value of the choice', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        for (const { choice, next, facet } of leads(inputs, assumptions)) {
          if (facet === null) continue;
          expect(next.rows[0]).toBe(choice.value);
          const row = assumptions.rows.find(({ id }) => id === choice.value);
          const before = assumptions.rows.find(({ id }) => id === inputs.rows[0]);
          expect(row?.country).toBe(inputs.country);
          if (row === undefined || before === undefined || facet === 'occupation') continue;
          expect(facetOf(row, 'occupation')).toBe(facetOf(before, 'occupation'));
        }
      }),
    );
  });

  it('offers every value there is, each once, and the present one as what it is', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const present = assumptions.rows.find(({ id }) => id === inputs.rows[0]);
        if (present === undefined) return;
        const { occupations, facets: offered } = choicesOf(inputs, assumptions, words);
        const lists: (readonly [Facet, readonly Choice[]])[] = [
          ['occupation', occupations.flatMap(({ options }) => options)],
          ...offered.map(({ facet, options }) => [facet, options] as const),
        ];
        for (const [facet, options] of lists) {
          const same = assumptions.rows.filter(
            (row) =>
              row.country === inputs.country &&
              (facet === 'occupation' || facetOf(row, 'occupation') === facetOf(present, 'occupation')),
          );
          const values = options.map(({ value }) => {
            const row = assumptions.rows.find(({ id }) => id === value);
            return row === undefined ? '' : facetOf(row, facet);
          });
          expect(values.sort()).toEqual([...new Set(same.map((row) => facetOf(row, facet)))].sort());
          expect(options.map(({ value }) => value)).toContain(present.id);
        }
      }),
    );
  });

  it('tells of every respect that changes besides', () => {
    fc.assert(
      fc.property(salaryCases, fc.constantFrom(...facets), ([inputs, { rows }], facet) => {
        const [first] = inputs.rows;
        const before = rows.find(({ id }) => id === first);
        for (const row of rows) {
          const { inputs: next, changed } = withMain(inputs, facet, facetOf(row, facet), rows);
          const after = rows.find(({ id }) => id === next.rows[0]);
          if (before === undefined || after === undefined || next === inputs) continue;
          const differing = facets.filter((other) => facetOf(before, other) !== facetOf(after, other));
          expect([...changed, facet].sort()).toEqual([...differing].sort());
        }
      }),
    );
  });

  it('calls no two rows the same', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const { rows, groups } = comparisonOf(inputs, assumptions, words);
        for (const labels of [rows, ...groups.map(({ options }) => options)]) {
          const texts = labels.map(({ label }) => label);
          expect(new Set(texts).size).toBe(texts.length);
        }
      }),
    );
    expect(rowLabels([plainRow, plainRow, { ...plainRow, year: 2024 }], words)).toHaveLength(3);
    for (const locale of ['sv', 'en'] as const) {
      const texts = rowLabels(salaryAssumptions(locale, (id) => id).rows, {
        locale,
        messages: { sv, en }[locale],
      });
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.filter((text) => /\(\d\)$/.test(text))).toEqual([]);
    }
  });

  it('converts nothing and removes nothing that was typed', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        for (const { next } of leads(inputs, assumptions)) {
          expect({ ...next, rows: [], country: 'SE' }).toEqual({ ...inputs, rows: [], country: 'SE' });
          expect(currencyOf[next.country]).toBeDefined();
        }
      }),
    );
  });
});
