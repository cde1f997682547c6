/** One cell: text, a number, or nothing. */
export type CsvCell = string | number | null;

/** Text that a spreadsheet would run as a formula, or that hides one behind a blank. */
const formula = /^[\s]*[=+\-@]|^[\t\r]/;

/**
 * A text cell that no spreadsheet runs: an apostrophe stands before what looks like a formula. For texts only, so that
 * a negative number stays a number.
 */
export function guardedText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guardedText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV by RFC 4180: commas, decimal points, CRLF, quotes where they are needed; text cells guarded, numbers never. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/** The character between cells of a text: the most common of semicolon, comma and tab on its first line, outside quotes. */
export function csvDelimiter(text: string): ';' | ',' | '\t' {
  const first = text.replace(/^\uFEFF/, '').replace(/"[^"]*"/g, '');
  const line = /[^\r\n]+/.exec(first)?.[0] ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length - 1;
  const [tabs, semicolons, commas] = [count('\t'), count(';'), count(',')];
  if (tabs > Math.max(semicolons, commas)) return '\t';
  return semicolons > commas ? ';' : ',';
}

/**
 * Rows of cells of a CSV text. A byte order mark and blank lines are left out; quoted cells may hold delimiters, line
 * breaks and doubled quotes. Never throws: a quote that never closes lasts to the end of the text.
 */
export function parseCsv(text: string, delimiter: string = csvDelimiter(text)): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  let wasQuoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
    wasQuoted = false;
  };
  const endRow = (): void => {
    const isBlank = row.length === 0 && cell.trim() === '' && !wasQuoted;
    endCell();
    if (!isBlank) rows.push(row);
    row = [];
  };
  const source = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') {
      isQuoted = true;
      wasQuoted = true;
    } else if (sign === delimiter) endCell();
    else if (sign === '\n') endRow();
    else if (sign === '\r') {
      if (source.charAt(at + 1) !== '\n') endRow();
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0 || wasQuoted) endRow();
  return rows;
}
