import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compare, comparisonLines, differs } from '../../scripts/salaries/compare.ts';
import { decodeText, readDownload, type ReadOptions } from '../../scripts/salaries/download.ts';
import { allSalaryRows, allSalaryTables } from '../../src/facts/salaries.ts';
import type { SalaryRow, SalaryTable } from '../../src/facts/salary-schema.ts';

// Every download here is made up: a few rows in the form of the publisher, with our numbers or with one changed.

function tableOf(id: string): { table: SalaryTable; rows: readonly SalaryRow[] } {
  const table = allSalaryTables.find((entry) => entry.id === id);
  if (table === undefined) throw new Error(`There is no table ${id}`);
  return { table, rows: allSalaryRows.filter((row) => row.table.id === id) };
}

/** Reads and compares, with the kept rows narrowed to some years. */
function check(id: string, text: string, options: ReadOptions = {}, years: readonly number[] = []) {
  const { table, rows } = tableOf(id);
  const ours = years.length === 0 ? rows : rows.filter(({ year }) => years.includes(year));
  const download = readDownload(text, table, ours, options);
  if (!download.ok) throw new Error(download.error);
  return { ...download.value, ...compare(download.value.rows, ours) };
}

function refusal(id: string, text: string, options: ReadOptions = {}): string {
  const { table, rows } = tableOf(id);
  const download = readDownload(text, table, rows, options);
  return download.ok ? 'read' : download.error;
}

/** A JSON-stat 2 file of one table, filled by a function of the codes. */
function jsonStat(
  dimensions: readonly (readonly [id: string, label: string, categories: Readonly<Record<string, string>>])[],
  value: (codes: Readonly<Record<string, string>>) => number | null,
): string {
  const size = dimensions.map(([, , categories]) => Object.keys(categories).length);
  const values = Array.from({ length: size.reduce((a, b) => a * b, 1) }, (_, at) => {
    const codes: Record<string, string> = {};
    let rest = at;
    for (const [id, , categories] of dimensions.toReversed()) {
      const keys = Object.keys(categories);
      codes[id] = keys[rest % keys.length] ?? '';
      rest = Math.floor(rest / keys.length);
    }
    return value(codes);
  });
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: dimensions.map(([id]) => id),
    size,
    dimension: Object.fromEntries(
      dimensions.map(([id, label, categories]) => [
        id,
        {
          label,
          category: {
            index: Object.fromEntries(Object.keys(categories).map((code, at) => [code, at])),
            label: categories,
          },
        },
      ]),
    ),
    value: values,
  });
}

const scb = 'scb-LoneSpridSektYrk4AN';
const scbWide = (median: string): string =>
  [
    '"sektor","yrke (SSYK 2012)","kön","10:e percentilen 2025","Undre kvartil 2025","Median 2025","Övre kvartil 2025","90:e percentilen 2025","Månadslön 2025"',
    `"samtliga sektorer","2432 Informatörer, kommunikatörer och PR-specialister","totalt",35000,40400,${median},53300,62300,48400`,
    '"samtliga sektorer","2431 Marknadsanalytiker och marknadsförare m.fl.","totalt",35200,42400,53000,65100,78500,55700',
  ].join('\r\n');

describe('a CSV from SCB', () => {
  it('is the same when nothing has changed, for the rows that it has', () => {
    const found = check(scb, scbWide('46000'));
    expect(found.same).toBe(12);
    expect(found.changed).toEqual([]);
    expect(found.added).toEqual([]);
    expect(found.notUnderstood).toEqual([]);
    expect(found.notCovered.length).toBeGreaterThan(0);
  });

  it('shows a number that has changed, with ours and theirs', () => {
    const found = check(scb, scbWide('46500'));
    expect(found.changed).toEqual([
      { id: 'se-scb-2432-2025-all-both', measure: 'p50', ours: 46_000, theirs: 46_500 },
    ]);
    expect(differs(found)).toBe(true);
    expect(comparisonLines(found)[0]).toBe(
      'CHANGED  se-scb-2432-2025-all-both  p50: ours 46000, the publisher’s 46500',
    );
  });

  it('tells of a number that is no longer given', () => {
    expect(check(scb, scbWide('".."')).changed).toMatchObject([{ ours: 46_000, theirs: null }]);
  });

  it('finds rows of a new year, and rows of ours that are gone', () => {
    const found = check(scb, scbWide('46000').replaceAll(' 2025"', ' 2026"'));
    expect(found.added.map(({ occupation, year }) => `${occupation} ${year}`)).toEqual([
      '2432 2026',
      '2431 2026',
    ]);
    expect(found.gone).toEqual([]);
    const ids = check(scb, scbWide('46000')).gone.map(({ id }) => id);
    expect(ids).toContain('se-scb-1242-2025-all-both');
    expect(ids).not.toContain('se-scb-1242-2025-private-both');
    expect(ids).not.toContain('se-scb-2432-2024-all-both');
  });

  it('leaves out populations that we do not keep, and names a sector that it does not know', () => {
    const text = `${scbWide('46000')}\r\n"privatanställda arbetare","2432 Informatörer","totalt",1,2,3,4,5,6\r\n"regionsektorn","2431 Marknadsanalytiker","män",1,2,3,4,5,6`;
    const found = check(scb, text);
    expect(found.notUnderstood).toEqual(['sector “privatanställda arbetare”']);
    expect(found.notKept).toBe(1);
  });

  it('is read in Windows-1252 too, with the year in a column and semicolons', () => {
    const text = [
      'sektor;yrke (SSYK 2012);kön;år;Median;Månadslön;Grundlön',
      'samtliga sektorer;2432 Informatörer;totalt;2025;46000;48400;47000',
    ].join('\n');
    expect(check(scb, decodeText(Buffer.from(text, 'latin1'))).same).toBe(2);
    expect(check(scb, decodeText(Buffer.from(text, 'utf8'))).same).toBe(2);
  });
});

describe('a CSV with codes and titles in columns of their own', () => {
  it('goes by the code, however the title is written', () => {
    const text = [
      'SSYK,Yrke,Sektor,Kön,År,Medel,Median',
      '1242,"Informations-, kommunikations - och PR-chefer",samtliga sektorer,Totalt,2025,68200,65000',
    ].join('\n');
    expect(check(scb, text).same).toBe(2);
  });

  it('is read however long it is', () => {
    const line = '2432,Informatörer,privatanställda arbetare,Totalt,2025,1,2';
    const text = [
      'SSYK,Yrke,Sektor,Kön,År,Medel,Median',
      '2432,Informatörer,samtliga sektorer,Totalt,2025,48400,46000',
      ...Array.from({ length: 200_000 }, () => line),
    ].join('\n');
    expect(check(scb, text).same).toBe(2);
  });
});

describe('JSON-stat 2 from SCB', () => {
  const ours: Readonly<Record<string, number>> = {
    'Medel 2432': 48_400,
    'Median 2432': 46_000,
    'Medel 2431': 55_700,
    'Median 2431': 53_000,
  };
  const file = (changed: Readonly<Record<string, number>> = {}): string =>
    jsonStat(
      [
        ['Sektor', 'sektor', { '0': 'samtliga sektorer' }],
        ['Yrke2012', 'yrke (SSYK 2012)', { '2431': '2431 Marknadsanalytiker', '2432': '2432 Informatörer' }],
        ['Kon', 'kön', { '1+2': 'totalt' }],
        ['ContentsCode', 'tabellinnehåll', { '000': 'Månadslön', '001': 'Median' }],
        ['Tid', 'år', { '2025': '2025' }],
      ],
      ({ Yrke2012, ContentsCode }) =>
        ({ ...ours, ...changed })[`${ContentsCode === '000' ? 'Medel' : 'Median'} ${String(Yrke2012)}`] ??
        null,
    );

  it('is the same when nothing has changed', () => {
    const found = check(scb, file(), {}, [2025]);
    expect([found.same, found.changed]).toEqual([4, []]);
  });

  it('shows what has changed', () => {
    expect(check(scb, file({ 'Median 2431': 54_000 })).changed).toEqual([
      { id: 'se-scb-2431-2025-all-both', measure: 'p50', ours: 53_000, theirs: 54_000 },
    ]);
  });

  it('is refused with the reason when it is cut or another format', () => {
    expect(refusal(scb, file().slice(0, 300))).toContain('cut');
    expect(refusal(scb, '{"columns": []}')).toContain('json-stat2');
    const broken = JSON.parse(file()) as { value: number[] };
    broken.value.pop();
    expect(refusal(scb, JSON.stringify(broken))).toContain('another number of values');
  });
});

describe('files from SSB', () => {
  const ssb = 'ssb-11418';
  const numbers: Readonly<Record<string, number>> = { '01': 61_850, '02': 66_470, '10': 3_903 };
  const file = (workingTime: Readonly<Record<string, string>>): string =>
    jsonStat(
      [
        [
          'MaaleMetode',
          'statistikkmål',
          { '01': 'Median', '02': 'Gjennomsnitt', '10': 'Antall arbeidsforhold med lønn' },
        ],
        ['Yrke', 'yrke', { '2432': 'Informasjonsrådgivere' }],
        ['Sektor', 'sektor', { ALLE: 'Sum alle sektorer' }],
        ['Kjonn', 'kjønn', { '0': 'Begge kjønn' }],
        ['AvtaltVanlig', 'avtalt/vanlig arbeidstid per uke', workingTime],
        ['ContentsCode', 'statistikkvariabel', { Manedslonn: 'Månedslønn (kr)' }],
        ['Tid', 'år', { '2024': '2024' }],
      ],
      ({ MaaleMetode, AvtaltVanlig }) => (AvtaltVanlig === '5' ? (numbers[String(MaaleMetode)] ?? null) : 1),
    );

  it('are narrowed to full-time employees', () => {
    const found = check(ssb, file({ '0': 'I alt', '5': 'Heltidsansatte' }));
    expect([found.same, found.changed]).toEqual([3, []]);
  });

  it('are read as CSV with the measure in a column, also where numbers are grouped', () => {
    const text = [
      '"statistikkmål";"yrke";"sektor";"kjønn";"avtalt/vanlig arbeidstid per uke";"Månedslønn (kr) 2024"',
      '"Median";"2432 Informasjonsrådgivere";"Sum alle sektorer";"Begge kjønn";"Heltidsansatte";"61 850"',
      '"Gjennomsnitt";"2432 Informasjonsrådgivere";"Sum alle sektorer";"Begge kjønn";"Heltidsansatte";66471',
      '"Median";"2432 Informasjonsrådgivere";"Sum alle sektorer";"Kvinner";"Heltidsansatte";60660',
    ].join('\n');
    const found = check(ssb, text);
    expect(found.same).toBe(2);
    expect(found.changed).toEqual([
      { id: 'no-ssb-2432-2024', measure: 'mean', ours: 66_470, theirs: 66_471 },
    ]);
  });
});

describe('other publishers', () => {
  it('BLS: the columns of its file are known, and hourly pay is not taken for annual', () => {
    const text = [
      'NAICS_TITLE,OWN_CODE,OCC_CODE,OCC_TITLE,TOT_EMP,H_MEAN,A_MEAN,H_MEDIAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90',
      'Cross-industry,1235,27-3031,Public Relations Specialists,"283,380",40.44,84120,35.94,44110,56260,74750,100370,135150',
      'Cross-industry,1235,11-1011,Chief Executives,1,1,1,1,1,1,1,1,#',
      'Hospitals,1235,27-3031,Public Relations Specialists,1,1,1,1,1,1,1,1,#',
    ].join('\n');
    const found = check('bls-oews-2025', text);
    expect([found.same, found.changed]).toEqual([7, []]);
    expect(check('bls-oews-2025', text, { year: 2026 }).added).toHaveLength(1);
  });

  it('Statistics Iceland: thousands become krónur, and only total earnings of full-time employees count', () => {
    const units: Readonly<Record<string, number>> = { '0': 1148, '1': 1067, '2': 910, '3': 1325, '4': 280 };
    const text = jsonStat(
      [
        ['Starf', 'Starf', { '2413*': '2413  Sérfræðistörf við almannatengsl' }],
        ['Ár', 'Ár', { '2024': '2024' }],
        ['Laun og vinnutími', 'Laun og vinnutími', { '1': 'Grunnlaun', '3': 'Heildarlaun fullvinnandi' }],
        ['Kyn', 'Kyn', { '0': 'Alls' }],
        [
          'Eining',
          'Eining',
          {
            '0': 'Meðaltal',
            '1': 'Miðgildi',
            '2': 'Neðri fjórðungsmörk',
            '3': 'Efri fjórðungsmörk',
            '4': 'Fjöldi athugana',
          },
        ],
      ],
      (codes) => (codes['Laun og vinnutími'] === '3' ? (units[String(codes['Eining'])] ?? null) : 1),
    );
    const found = check('hagstofa-VIN02001', text);
    expect([found.same, found.changed]).toEqual([5, []]);
  });

  it('any CSV: columns are named by hand, and annual pay becomes monthly where our rows are', () => {
    const text = 'Description,Code,Median,25\nPublic relations professionals,2493,34404,26772\n';
    const columns = { occupation: 'Code', p50: 'Median', p25: '25' };
    const found = check('ons-ashe-14.7a-2024-all', text, { columns });
    expect([found.same, found.changed]).toEqual([2, []]);
  });
});

describe('a file that cannot be read', () => {
  it('is refused with the reason', () => {
    expect(refusal(scb, 'PK\u0003\u0004 and so on')).toContain('XLSX');
    expect(refusal(scb, '')).toContain('no table');
    expect(refusal(scb, 'a,b\n1,2')).toContain('--columns');
    expect(refusal(scb, 'SSYK,Median\n2432,46000')).toContain('--year');
    expect(refusal(scb, 'SSYK,Median,År\n9999,46000,2025')).toContain('occupation');
  });

  it('is refused when it is split by something that we do not know', () => {
    const text = 'SSYK,Median,År,Ålder\n2432,46000,2025,18-24\n2432,50000,2025,25-34';
    expect(refusal(scb, text)).toContain('split by Ålder');
  });
});

describe('npm run check:salaries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'salaries-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function run(...args: string[]): { code: number; text: string } {
    try {
      const text = execFileSync(process.execPath, ['scripts/check-salaries.ts', ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { code: 0, text };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, text: stdout + stderr };
    }
  }
  function fileOf(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  it('exits 0 when all is the same, 1 when not, 2 when there is nothing to compare', () => {
    const rows = allSalaryRows.filter((row) => row.table.id === 'bls-oews-2025');
    const text = [
      'OCC_CODE,A_MEDIAN',
      ...rows.map(({ occupation, values }) => `${occupation.code},${String(values.p50)}`),
    ].join('\n');
    expect(run('bls-oews-2025', fileOf('same.csv', text))).toMatchObject({ code: 0 });
    const changed = run('bls-oews-2025', fileOf('changed.csv', text.replace('74750', '74760')));
    expect(changed.code).toBe(1);
    expect(changed.text).toContain('us-bls-27-3031-2025');
    expect(run('bls-oews-2025', fileOf('none.csv', 'a;b\n1;2')).code).toBe(2);
  });

  it('says how it is used, and which tables there are', () => {
    const { code, text } = run('no-such-table', 'x');
    expect(code).toBe(2);
    expect(text).toContain('hagstofa-VIN02001');
    expect(run(scb, join(folder, 'missing.csv')).text).toContain('could not be read');
    expect(run(scb, 'x', '--columns', 'wage=y').text).toContain('--columns');
  });
});
