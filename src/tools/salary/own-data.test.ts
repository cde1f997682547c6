import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locale.ts';
import { csvText } from '../../lib/csv.ts';
import {
  countLines,
  maxBytes,
  readOwnData,
  salariesIn,
  type Delimiter,
  type OwnDataTable,
} from './own-data.ts';
import { fields, maxOwnData } from './state.ts';

function table(
  input: string | Uint8Array,
  locale: Locale = 'sv',
  delimiter?: Delimiter | null,
): OwnDataTable {
  const read = readOwnData(input, locale, delimiter);
  if (!read.ok) throw new Error(`refused: ${read.error}`);
  return read.value;
}

/** The salaries of the column that is guessed. */
function best(input: string | Uint8Array, locale: Locale = 'sv'): readonly number[] {
  const read = table(input, locale);
  return salariesIn(read, read.best, locale);
}

function refusal(input: string | Uint8Array): string | null {
  const read = readOwnData(input, 'sv');
  return read.ok ? null : read.error;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0))));
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const units = Array.from({ length: text.length + 1 }, (_, i) =>
    i === 0 ? 0xfeff : text.charCodeAt(i - 1),
  );
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};

const sheet = [
  'Befattning;Ort;Anst.nr;Ålder;Månadslön',
  'Kommunikatör;Umeå;1001;34;41 500,00',
  'Webbredaktör;Luleå;1002;51;39 900,00',
  '',
  '"Chef; press";Umeå;1003;45;58 000,50',
  ';;;;',
].join('\r\n');

describe('a table from a spreadsheet', () => {
  it('is understood with its header, delimiter, quotes, blank lines and decimal commas', () => {
    const read = table(sheet);
    expect(read.delimiter).toBe(';');
    expect(read.columns.map(({ name }) => name)).toEqual([
      'Befattning',
      'Ort',
      'Anst.nr',
      'Ålder',
      'Månadslön',
    ]);
    expect(read.best).toBe(4);
    expect(read.rows).toHaveLength(3);
    expect(read.preview[2]).toEqual(['Chef; press', 'Umeå', '1003', '45', '58 000,50']);
    expect(salariesIn(read, read.best, 'sv')).toEqual([41_500, 39_900, 58_001]);
    expect(read.columns[4]).toEqual({
      name: 'Månadslön',
      salaries: 3,
      leftOut: { blank: 0, delimiter: 0, text: 0, formula: 0, outOfRange: 0, summary: 0 },
      takenAsThousands: 0,
      rounded: 1,
      currencies: [],
      lowest: 39_900,
      highest: 58_001,
    });
    expect(read.columns[0]).toMatchObject({ salaries: 0, leftOut: { text: 3 }, lowest: null, highest: null });
  });

  it('is the same in every encoding that spreadsheets write, with and without a byte order mark', () => {
    const expected = table(sheet);
    for (const bytes of [
      utf8(sheet),
      utf8(`\uFEFF${sheet}`),
      latin1(sheet),
      utf16(sheet, true),
      utf16(sheet, false),
    ]) {
      expect(table(bytes)).toEqual(expected);
    }
    expect(table(`\uFEFF${sheet}`)).toEqual(expected);
    expect(table(utf8('Lön 💰 €\n41 500')).columns[0]?.name).toBe('Lön 💰 €');
    expect(table(latin1('Lön €\n41 500 €\n')).columns[0]).toMatchObject({
      name: 'Lön €',
      currencies: ['EUR'],
    });
  });

  it('is understood with tabs, as it is pasted, and with commas and decimal points', () => {
    expect(best('Namn\tLön\nA\t41 500 kr\nB\t39 900 kr\n')).toEqual([41_500, 39_900]);
    expect(best('name,pay\nA,41500.50\nB,39900\n', 'en')).toEqual([41_501, 39_900]);
    expect(best('name,pay\nA,"41,500"\nB,"39,900"\n', 'en')).toEqual([41_500, 39_900]);
    expect(best('Namn;Lön\nA;41.500,00\nB;39.900,00')).toEqual([41_500, 39_900]);
    expect(table('sep=;\r\nNamn;Lön\r\nA;41500').delimiter).toBe(';');
    expect(best('sep=;\r\nNamn;Lön\r\nA;41500')).toEqual([41_500]);
  });

  it('is a plain list as well, on lines or on a single one', () => {
    expect(best('41500\n39900\n58000')).toEqual([41_500, 39_900, 58_000]);
    expect(best('41500,50\n39900,00')).toEqual([41_501, 39_900]);
    expect(best('245,50\n18,4\n251')).toEqual([246, 18, 251]);
    expect(best('41 500,50 kr\n39 900,00 kr')).toEqual([41_501, 39_900]);
    expect(best('$41,500\n$39,900', 'en')).toEqual([41_500, 39_900]);
    expect(table('41500\n39900')).toMatchObject({ delimiter: null, best: 0 });
    expect(best('41500;39900;58000')).toEqual([41_500, 39_900, 58_000]);
    expect(table('Lön;41500;39900').columns).toHaveLength(1);
    expect(best('45000')).toEqual([45_000]);
  });

  it('may be told what stands between its cells', () => {
    const twoWays = '41500,25\n39900,30';
    expect(best(twoWays)).toEqual([41_500, 39_900]);
    expect(table(twoWays).columns).toHaveLength(1);
    expect(table(twoWays, 'sv', ',').columns).toHaveLength(2);
    expect(table('41500;39900\n58000;42000', 'sv').columns).toHaveLength(2);
    expect(readOwnData('41500;39900\n58000;42000', 'sv', null)).toEqual({ ok: false, error: 'noNumbers' });
    expect(table('41500,50\n39900,00', 'sv', null).columns).toHaveLength(1);
    // What the file itself says gives way to the reader.
    expect(table('sep=;\n41500,20\n39900,30', 'sv', ',').columns).toHaveLength(2);
  });

  it('has three digits after a single mark as thousands, and says so', () => {
    const [column] = table('41.500\n39.900\n58.000').columns;
    expect(column).toMatchObject({ salaries: 3, takenAsThousands: 3, lowest: 39_900, highest: 58_000 });
  });

  it('keeps formulas, words, sums and impossible pay out, and counts them', () => {
    const read = table(
      [
        'Titel;Lön',
        'A;41500',
        'B;=SUM(B2:B9)',
        'C;+45000',
        'D;@lön',
        'E;-39900',
        'F;ej angivet',
        'G;',
        'H;0',
        'I;999 999 999 999',
        'J;<b>45000</b>',
        'K;45 tkr',
        'M;-',
        'Summa;81 400',
        'Medelvärde;40 700',
        'L;39900',
      ].join('\n'),
    );
    expect(salariesIn(read, 1, 'sv')).toEqual([41_500, 39_900]);
    expect(read.columns[1]).toMatchObject({
      salaries: 2,
      leftOut: { blank: 1, text: 4, formula: 4, outOfRange: 2, summary: 2 },
    });
  });

  it('says which currency stands with the numbers or in the header', () => {
    const currencies = (text: string, locale: Locale = 'sv') => table(text, locale).columns[0]?.currencies;
    expect(currencies('Lön\n41 500 kr\n4 000 EUR\n39 900 kr')).toEqual(['kr', 'EUR']);
    expect(currencies('Laun\n842.000 kr.\n910.000 kr.')).toEqual(['kr']);
    expect(currencies('842 000 ISK\nISK 910.000\n1 042 000 isk')).toEqual(['ISK']);
    expect(currencies('4.000 €\n4.200 €')).toEqual(['EUR']);
    expect(currencies('£3,100\n$4,100', 'en')).toEqual(['GBP', 'USD']);
    expect(currencies('41 500:-\n39 900:-')).toEqual(['kr']);
    expect(currencies('Lön (SEK)\n41500\n39900')).toEqual(['SEK']);
    expect(currencies('Gehalt in €\n4150\n3990')).toEqual(['EUR']);
    expect(currencies('Lön i kronor\n41500\n39900')).toEqual(['kr']);
    expect(currencies('Fiskelön Lönekrav\n41500\n39900')).toEqual([]);
    // An amount in two currencies at once is none.
    expect(table('41500\nSEK 45 000 kr\nkr 45 000 EUR').columns[0]).toMatchObject({
      salaries: 1,
      leftOut: { text: 2 },
    });
  });

  it('has an unnamed sum below a column left out, and no other last amount', () => {
    const amounts = [41_500, 39_900, 58_000, 44_250.5, 36_000];
    const sum = amounts.reduce((before, amount) => before + amount, 0);
    const read = table([...amounts, sum].join('\n'));
    expect(read.columns[0]).toMatchObject({ salaries: 5, leftOut: { summary: 1 }, highest: 58_000 });
    expect(salariesIn(read, 0, 'sv')).toHaveLength(5);
    expect(table([...amounts, sum + 1].join('\n')).columns[0]?.salaries).toBe(6);
    // Few amounts may add up to the last by chance.
    expect(table('20000\n22000\n42000').columns[0]?.salaries).toBe(3);
  });

  it('has an unnamed mean and median beside the sum left out too, and never without it', () => {
    const amounts = [41_500, 39_900, 58_000, 44_250.5, 36_000];
    const sum = amounts.reduce((before, amount) => before + amount, 0);
    const mean = Math.round(sum / amounts.length);
    for (const below of [
      [sum, mean],
      [mean, sum],
      [sum, mean, 41_500],
      [sum, sum / amounts.length],
    ]) {
      const [column] = table([...amounts, ...below].join('\n')).columns;
      expect(column, below.join()).toMatchObject({
        salaries: 5,
        leftOut: { summary: below.length },
        highest: 58_000,
      });
    }
    expect(table([...amounts, mean].join('\n')).columns[0]).toMatchObject({ salaries: 6 });
    expect(table([...amounts, sum, mean + 900].join('\n')).columns[0]).toMatchObject({ salaries: 7 });
    expect(table('40000\n'.repeat(8)).columns[0]).toMatchObject({ salaries: 8, leftOut: { summary: 0 } });
  });

  it('is told from a list on one line whose amounts have commas themselves', () => {
    const three = [45_000, 39_000, 40_000];
    for (const text of [
      '45,000, 39,000, 40,000',
      '45,000,39,000,40,000',
      '45,000 39,000 40,000',
      '45,000, 39,000, 40,000,\n',
      '$45,000, $39,000, $40,000',
      '45,000.00, 39,000.00, 40,000.00',
      'Pay, 45,000, 39,000, 40,000',
    ])
      expect(best(text, 'en'), text).toEqual(three);
    expect(best('45000,50, 39000,00, 40000')).toEqual([45_001, 39_000, 40_000]);
    expect(best('45 000, 39 000, 40 000')).toEqual(three);
    expect(best('45000,39000,40000', 'en')).toEqual(three);
    // What the reader says stands between them does.
    expect(table('45,000, 39,000', 'en', ',').columns[0]).toMatchObject({ lowest: 39, highest: 45 });
  });

  it('has lines that are divided in another way counted as such', () => {
    const read = table('Namn;Lön\nA;41500\nBo,39000\nC;40000\nD\t42000\nE;\nF');
    expect(read.columns[1]).toMatchObject({ salaries: 2, leftOut: { delimiter: 2, blank: 2 } });
    expect(salariesIn(read, 1, 'sv')).toEqual([41_500, 40_000]);
    expect(read.columns[0]).toMatchObject({ leftOut: { delimiter: 0 } });
  });

  it('has its amounts for a year or an hour as pay a month when the reader says so', () => {
    const yearly = table('498000\n600000,50');
    expect(salariesIn(yearly, 0, 'sv', 'year')).toEqual([41_500, 50_000]);
    // Not rounded before it is multiplied.
    const hourly = table('18,45\n20', 'sv');
    expect(salariesIn(hourly, 0, 'sv', 'hour', 37.5)).toEqual([2998, 3250]);
    expect(salariesIn(hourly, 0, 'sv', 'hour')).toEqual([3198, 3467]);
    expect(salariesIn(table('1\n100000000'), 0, 'sv', 'hour')).toEqual([173]);
    expect(salariesIn(table('1\n600000'), 0, 'sv', 'year')).toEqual([50_000]);
  });

  it('has years above pay as a header, and years above years as what they are', () => {
    const read = table('Namn;2024;2025\nA;40000;41500\nB;39000;39900');
    expect(read.columns.map(({ name }) => name)).toEqual(['Namn', '2024', '2025']);
    expect(salariesIn(read, 2, 'sv')).toEqual([41_500, 39_900]);
    expect(table('2024\n2025').rows).toHaveLength(2);
    expect(table('2024;41500\n2025;39900').rows).toHaveLength(2);
    expect(table('2025\n').rows).toHaveLength(1);
  });

  it('has what stands above the header left out, and is unnamed without one', () => {
    const read = table('Löneöversyn hösten\n\nTitel;Lön\nA;41500\nB;39900');
    expect(read.columns.map(({ name }) => name)).toEqual(['Titel', 'Lön']);
    expect(read.rows).toHaveLength(2);
    expect(table('A;41500\nB;39900').columns.map(({ name }) => name)).toEqual([null, null]);
    const titled = table('Löneöversyn;2025\nTitel;Lön\nA;41500\nB;39900');
    expect(titled.columns.map(({ name }) => name)).toEqual(['Titel', 'Lön']);
    expect(salariesIn(titled, 1, 'sv')).toEqual([41_500, 39_900]);
    // Words about pay in a cell of a row of data are no header.
    expect(table('Lönechef;58000\nLönechef;41500').rows).toHaveLength(2);
    expect(table('A;41500;\nB;39900;ny lön från maj\nC;40000;41000').rows).toHaveLength(3);
  });

  it.each([
    ['a minus', '-45000\n39000\n41000', { formula: 1 }],
    ['shortened amounts', '45k\n39k\n40 tkr\n41,5\n52', { text: 3 }],
    ['shortened amounts on one line', '45k, 39k, 40 tkr, 41,5, 52', { text: 3 }],
    ['a range', '40000-45000\n39000\n41000', { text: 1 }],
    ['a formula', '=A1*2\n39000\n41000', { formula: 1 }],
    ['an amount with a word', 'ca 45 000\n39000\n41000', { text: 1 }],
    ['a dash', '-\n39000\n41000', { text: 1 }],
    ['nothing', '0\n39000\n41000', { outOfRange: 1 }],
  ])('has no first line of a list without header lost: %s', (_, text, leftOut) => {
    const read = table(text);
    expect(read.columns).toHaveLength(1);
    expect(read.columns[0]).toMatchObject({ name: null, salaries: 2, leftOut });
    expect(read.rows).toHaveLength(2 + Object.values(leftOut).reduce((sum, count) => sum + count, 0));
  });

  it('has no first row of a table lost, with a header or without', () => {
    const rows = 'A;45k\nB;\nC;39000\nD;41000';
    for (const header of [
      '',
      'Namn;Lön\n',
      'Namn;Belopp\n',
      'Namn;Belopp (kr)\n',
      'Lönelista\nNamn;Belopp\n',
    ]) {
      const read = table(`${header}${rows}`);
      expect(read.rows, header).toHaveLength(4);
      expect(read.columns[1], header).toMatchObject({ salaries: 2, leftOut: { text: 1, blank: 1 } });
      expect(read.columns[1]?.name === null, header).toBe(header === '');
    }
    const titled = table('Rapport;;\nUtskriven;2025-11-01;\nNamn;Belopp;Anm\nA;41500;x\nB;39900;y');
    expect(titled.columns.map(({ name }) => name)).toEqual(['Namn', 'Belopp', 'Anm']);
    expect(titled.rows).toHaveLength(2);
    expect(table('Namn;2024-10-01;2025-10-01\nA;45k;\nB;39000;41000').rows).toHaveLength(2);
    expect(table('Namn;2024;2025\nA;45k;\nB;39000;41000')).toMatchObject({ best: 2, rows: { length: 2 } });
  });
});

describe('a quotation mark', () => {
  it('does no harm where it is closed, or stands within a cell', () => {
    for (const name of ['"A ""B"" C"', '"A\nB"', '""', '"""A"""', 'A 24" B', '"Anna" Berg', '"A;B" '])
      expect(best(`Namn;Lön\n${name};41500\nB;39900`), name).toEqual([41_500, 39_900]);
  });
});

describe('the guessed column', () => {
  it.each([
    ['a month before a year', 'Årslön;Månadslön\n498000;41500\n480000;40000', 1],
    ['pay before an employee number', 'Anst.nr;Belopp\n41001;41500\n41002;40000', 1],
    ['pay before a year of birth', 'Född;Lön\n1980;41500\n1975;40000', 1],
    ['pay before a post code', 'Postnummer;Kronor\n90325;41500\n90326;40000', 1],
    ['sizes of pay before ages, without a header', 'A;34;41500\nB;51;40000', 2],
    ['sizes of pay before years, without a header', 'A;1980;41500\nB;1975;40000', 2],
    ['a full column before one with holes', 'Före;Efter\n41500;42500\n;41000\n39900;40500', 1],
    ['a column of numbers before one of words', 'Lön;Belopp\nhög;41500\nlåg;40000\n5000;30000', 1],
    ['the first of two alike', '41500;42500\n39900;40500', 0],
    ['the newest of two years', 'Namn;2024;2025\nA;40000;41500\nB;39000;39900', 2],
    ['the newest of two years, wherever it stands', 'Lön 2025;Lön 2024\n41500;40000\n;39000\n39900;38000', 0],
    ['the fuller where only one has a year', 'Lön 2024;Lön\n40000;41500\n;39000', 1],
    ['pay before dates of birth, without a header', 'A;19800101;41500\nB;19750612;40000', 2],
    ['salary in English', 'Age,Monthly salary,Code\n34,4150,1200\n51,3990,1300', 1],
  ])('is %s', (_, text, index) => {
    expect(table(text).best).toBe(index);
  });
});

describe('what is no table', () => {
  it.each([
    ['an XLSX', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'spreadsheet'],
    ['an XLSX read as text', 'PK\u0003\u0004\u0014\u0000', 'spreadsheet'],
    ['an old XLS', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'spreadsheet'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'pdf'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'image'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['a GIF', utf8('GIF89a'), 'image'],
    ['a WebP', utf8('RIFF1234WEBPVP8 '), 'image'],
    ['a HEIC', Uint8Array.of(0, 0, 0, 24, ...utf8('ftypheic')), 'image'],
    ['an RTF', '{\\rtf1 45000}', 'binary'],
    ['other bytes', Uint8Array.of(1, 2, 3, 0, 45, 0), 'binary'],
    ['a page', '<!DOCTYPE html><table><tr><td>45000</td></tr></table>', 'html'],
    ['a pasted piece of a page', ' <table class="x"><tr><td>45000', 'html'],
    ['XML', '<?xml version="1.0"?><Workbook>', 'html'],
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n\t\n', 'empty'],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['words', 'Namn;Lön\nA;hög\nB;låg', 'noNumbers'],
    ['formulas', '=1+1\n=2+2', 'noNumbers'],
    ['only a sum', 'Summa;45000', 'noNumbers'],
    ['a quote that is never closed', 'Namn;Lön\n"A;41500\nB;39900', 'openQuote'],
    ['a quote that is never closed, after salaries', 'Namn;Lön\nA;41500\n"B;39900\nC;40000', 'openQuote'],
    ['a quote that another cell closes', 'Namn;Lön\n"A;41500\n"B";39900\nC;40000', 'openQuote'],
  ])('is refused with the reason: %s', (_, input, reason) => {
    expect(refusal(input)).toBe(reason);
  });

  it('is refused when it is too large', () => {
    expect(refusal('1'.repeat(maxBytes + 1))).toBe('tooLarge');
    expect(refusal(new Uint8Array(maxBytes + 1))).toBe('tooLarge');
    // What has to be done about a large workbook is to save it as CSV.
    const workbook = new Uint8Array(maxBytes + 1);
    workbook.set([0x50, 0x4b, 3, 4]);
    expect(refusal(workbook)).toBe('spreadsheet');
    expect(refusal('45000\n'.repeat(maxOwnData + 1))).toBe('tooLarge');
    expect(refusal(`${'45000;'.repeat(300)}\n`.repeat(2))).toBe('tooLarge');
    expect(refusal(`${'a;'.repeat(100)}45000\n`.repeat(20_000))).toBe('tooLarge');
  });

  it('is not a table of as many salaries as there may be', () => {
    const rows = Array.from({ length: maxOwnData }, (_, index) => `${index};${30_000 + index}`).join('\n');
    expect(best(`Nr;Lön\n${rows}`)).toHaveLength(maxOwnData);
    expect(best('45000\n'.repeat(maxOwnData))).toHaveLength(maxOwnData);
  });
});

describe('lines', () => {
  it('are counted before anything is read', () => {
    expect(countLines('')).toBe(1);
    expect(countLines('a\nb\r\nc')).toBe(3);
    expect(countLines(utf8('a\nb\r\nc\n'))).toBe(4);
  });
});

describe('whatever is given', () => {
  it('is read or refused, never thrown at the reader', () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'019 .,;\t\n"=-krAö'), maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom('sv' as const, 'en' as const), (input, locale) => {
        const read = readOwnData(input, locale);
        if (!read.ok) return;
        const { columns, best: guessed, rows, preview } = read.value;
        expect(columns[guessed]?.salaries).toBeGreaterThan(0);
        for (const [index, { salaries, leftOut }] of columns.entries()) {
          const found = salariesIn(read.value, index, locale);
          expect(found).toHaveLength(salaries);
          for (const salary of found) {
            expect(Number.isInteger(salary)).toBe(true);
            expect(salary).toBeGreaterThanOrEqual(fields.ownSalary.min);
            expect(salary).toBeLessThanOrEqual(fields.ownSalary.max);
          }
          const cells = salaries + Object.values(leftOut).reduce((sum, count) => sum + count, 0);
          expect(cells).toBe(rows.length);
        }
        for (const row of preview) expect(row).toHaveLength(columns.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the salaries of a table that we write ourselves', () => {
    const pay = fc.integer({ min: 2100, max: 1e6 });
    const rows = fc.array(fc.tuple(fc.constantFrom('A', 'B,C', 'D "E"', 'F\nG'), pay), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, fc.boolean(), (given, hasHeader) => {
        const text = csvText([...(hasHeader ? [['Titel', 'Lön']] : []), ...given]);
        const read = table(text);
        expect(salariesIn(read, given.length === 1 && !hasHeader ? 0 : 1, 'sv')).toEqual(
          given.map(([, value]) => value),
        );
      }),
    );
  });

  it('has no salaries in a column that is not there', () => {
    expect(salariesIn(table('45000'), 7, 'sv')).toEqual([]);
  });
});
