import { describe, expect, it } from 'vitest';
import linkData from './data/salary-links.json' with { type: 'json' };
import occupationData from './data/salary-occupations.json' with { type: 'json' };
import rowData from './data/salaries.json' with { type: 'json' };
import tableData from './data/salary-tables.json' with { type: 'json' };
import { cellNumber, defineSalaries } from './salary-schema.ts';

type Json = Record<string, unknown>;

const tableId = 'scb-LoneSpridSektYrk4AN';
const rowId = 'se-scb-2432-2025-all-both';

interface Raw {
  table: Json;
  row: Json & { values: Json };
  rows: Record<string, Json>;
  line: (change: Json) => void;
}

/** What checking says of the data of one table, after something in it was changed. */
function complaint(change: (raw: Raw) => void): string {
  const row = structuredClone(rowData[rowId]) as unknown as Raw['row'];
  const table = structuredClone(tableData[tableId]) as unknown as Json;
  const rows: Record<string, Json> = { [rowId]: row };
  const line = (cells: Json): void => {
    row['sourceLine'] = JSON.stringify({ ...(JSON.parse(String(row['sourceLine'])) as Json), ...cells });
  };
  change({ table, row, rows, line });
  try {
    defineSalaries({ tables: { [tableId]: table }, occupations: occupationData, rows, links: {} });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the check of the salary data', () => {
  it('has nothing against the data as they are', () => {
    expect(complaint(() => undefined)).toBe('');
    const data = defineSalaries({
      tables: tableData,
      occupations: occupationData,
      rows: rowData,
      links: linkData,
    });
    expect(data.rows).toHaveLength(Object.keys(rowData).length);
  });

  const cases: readonly (readonly [what: string, change: (raw: Raw) => void, says: RegExp])[] = [
    [
      'percentiles out of order',
      ({ row, line }) => {
        row.values['p25'] = 46_100;
        line({ P25: 46_100 });
      },
      /rising order.*sourceLine/,
    ],
    [
      'a number that is not the one in the source row',
      ({ row }) => (row.values['p50'] = 46_100),
      /p50 is 46100 but its sourceLine has 46000 under Median/,
    ],
    ['a number left out that the source row has', ({ row }) => (row.values['p10'] = null), /p10 is null/],
    [
      'a number in another column of the source row',
      ({ line }) => line({ Median: 48_400, Medel: 46_000 }),
      /mean is/,
    ],
    [
      'a number that the publisher would have rounded',
      ({ row, line }) => {
        row.values['p50'] = 46_050;
        line({ Median: 46_050 });
      },
      /no multiple of 100/,
    ],
    ['a source row of another occupation', ({ line }) => line({ SSYK: '2431' }), /of occupation 2431/],
    ['a source row of another year', ({ line }) => line({ År: 2024 }), /of 2024.*right year/],
    ['a source row that is no row', ({ row }) => (row['sourceLine'] = '35000, 46000'), /no JSON object/],
    [
      'a year before all others',
      ({ row, line }) => {
        row['year'] = 1995;
        line({ År: 1995 });
      },
      /1995 is not between 2010 and 2026/,
    ],
    ['a year after the copy was read', ({ row }) => (row['year'] = 2031), /2031 is not between/],
    ['an unknown currency', ({ table }) => (table['currency'] = 'XAU'), /salary-tables\.json.*currency/s],
    ['an unknown period of pay', ({ table }) => (table['per'] = 'week'), /salary-tables\.json.*per/s],
    ['a licence that is not on the list', ({ table }) => (table['licence'] = 'proprietary'), /licence/],
    [
      'an attribution without what the licence asks',
      ({ table }) => (table['licence'] = 'CC BY 4.0'),
      /asks the attribution to name CC BY 4\.0.*Add it/,
    ],
    [
      'a review date before the copy was read',
      ({ table }) => (table['reviewBy'] = '2026-01-01'),
      /later reviewBy/,
    ],
    [
      'a period that leaves out the year',
      ({ table }) => (table['period'] = { sv: 'maj', en: 'May' }),
      /has no \{year\}/,
    ],
    ['a table that is not there', ({ row }) => (row['table'] = 'x'), /no table x.*salary-tables\.json/],
    ['an occupation without titles', ({ row }) => (row['occupation'] = '9999'), /salary-occupations\.json/],
    [
      'a number that is of nothing',
      ({ table }) => (table['counted'] = null),
      /a number, 22000, and the table does not say of what.*counted/s,
    ],
    ['a number of something unknown', ({ table }) => (table['counted'] = 'people'), /counted/],
    ['an unknown working time', ({ table }) => (table['fullTimeBasis'] = 'half'), /fullTimeBasis/],
    ['an unknown sector', ({ row }) => (row['sector'] = 'church'), /sector/],
    ['a caveat without words', ({ row }) => (row['caveats'] = ['x']), /no caveat x/],
    ['a field that nobody knows', ({ row }) => (row['colour'] = 'red'), /colour/],
    [
      'a row without a figure',
      ({ row }) => (row.values = { mean: null, p10: null, p25: null, p50: null, p75: null, p90: null }),
      /no figure/,
    ],
    [
      'an id that does not fit in an address',
      ({ rows, row }) => (rows['se-scb-övre'] = row),
      /se-scb-övre.*hyphens/,
    ],
    [
      'the same occupation and population twice',
      ({ rows, row }) => (rows['se-scb-2432-again'] = row),
      /se-scb-2432-again.*population of se-scb-2432-2025-all-both.*Keep one/,
    ],
  ];

  it.each(cases)('stops at %s, and says which row and what to do', (_what, change, says) => {
    const said = complaint((raw) => {
      change(raw);
    });
    expect(said).toMatch(says);
    expect(said).toMatch(/^src\/facts\/data\/salar[a-z-]+\.json, \S+: /);
  });

  it('stops at a second baseline of the same table and population', () => {
    const codes = { ...occupationData['SSYK 2012'] };
    codes['2432'] = { ...codes['2432'], match: 'baseline' };
    const rows = {
      'se-scb-0000-2025-all-both': rowData['se-scb-0000-2025-all-both'],
      [rowId]: rowData[rowId],
    };
    expect(() =>
      defineSalaries({
        tables: { [tableId]: tableData[tableId] },
        occupations: { 'SSYK 2012': codes },
        rows,
        links: {},
      }),
    ).toThrow(/se-scb-2432-2025-all-both.*baseline/);
  });

  it('stops at a link without a reason', () => {
    const [id, link] = Object.entries(linkData)[0] ?? ['', {}];
    const links = { [id]: { ...link, why: undefined } };
    expect(() => defineSalaries({ tables: {}, occupations: {}, rows: {}, links })).toThrow(
      /salary-links\.json.*why/s,
    );
  });
});

describe('a number in a cell', () => {
  it('is read as publishers write it', () => {
    for (const [cell, value] of [
      [46_000, 46_000],
      ['46000', 46_000],
      ['65380.0', 65_380],
      ['78.795', 78_795],
      ['59 370', 59_370],
      ['1\u00a0099\u00a0510', 1_099_510],
      ['1,016,000', 1_016_000],
    ] as const) {
      expect(cellNumber(cell)).toBe(value);
    }
    for (const cell of ['..', '#', '*', ':', '', 'n.a.', null, undefined, '-5'])
      expect(cellNumber(cell)).toBeNull();
  });
});
