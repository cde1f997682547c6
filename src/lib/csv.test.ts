import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDelimiter, csvText, guardedText, parseCsv } from './csv.ts';

describe('writing CSV', () => {
  it('quotes what needs it, ends every line with CRLF and leaves nothing empty', () => {
    expect(csvText([['a,b', 'say "no"', null, 1.5, 'two\nlines', ' x']])).toBe(
      '"a,b","say ""no""",,1.5,"two\nlines"," x"\r\n',
    );
  });

  it('guards texts that a spreadsheet would run, and never a number', () => {
    for (const text of ['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1']) {
      expect(guardedText(text)).toBe(`'${text}`);
    }
    expect(csvText([[-1, '-1', 'a=b', '{"a": 1}']])).toBe('-1,\'-1,a=b,"{""a"": 1}"\r\n');
  });

  it('comes back as it was written', () => {
    const plain = fc.string().filter((text) => guardedText(text) === text);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), plain, plain)), (rows) => {
        expect(parseCsv(csvText(rows), ',')).toEqual(rows);
      }),
    );
  });
});

describe('reading CSV', () => {
  it('finds the delimiter, also where quoted cells hold others', () => {
    expect(csvDelimiter('"a,b,c";d\n1,2,3;4')).toBe(';');
    expect(csvDelimiter('a\tb,c\td')).toBe('\t');
    expect(csvDelimiter('\uFEFFa,b\n')).toBe(',');
    expect(csvDelimiter('salary\n52000')).toBe(',');
  });

  it('leaves out the byte order mark and blank lines, whatever the line ends', () => {
    expect(parseCsv('\uFEFFa;b\r\n\r\n1;2\n\n3;4\r5;6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('keeps delimiters, line breaks and quotes inside quotes, and empty cells', () => {
    expect(parseCsv('a,"x, ""y""\r\nz",\n,""')).toEqual([
      ['a', 'x, "y"\r\nz', ''],
      ['', ''],
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const row of parseCsv(text)) expect(row.length).toBeGreaterThan(0);
      }),
    );
    expect(parseCsv('"never closed, and on')).toEqual([['never closed, and on']]);
  });
});
