// The salary statistics as they were built: what a page shows, what the files hold, and the publisher's own rows.
import { describe, expect, it } from 'vitest';
import { readDist } from '../../scripts/dist.ts';
import { listedOn } from '../../src/facts/facts.ts';
import { salaryCsv, salaryJson, salaryJsonSchema } from '../../src/facts/salary-publication.ts';
import { cellNumber, salaryMeasures } from '../../src/facts/salary-schema.ts';
import { allSalaryRows, occupationCode } from '../../src/facts/salaries.ts';
import { formatMoney, formatNumber } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { siteText } from '../../src/i18n/site.ts';
import { parseCsv } from '../../src/lib/csv.ts';
import { factPath } from '../../src/routes.ts';
import { salaryAssumptions } from '../../src/tools/salary/assumptions.ts';
import { listedPages, pageAt, resolve } from '../support/site.ts';

it('are published as they were checked', () => {
  expect(JSON.parse(readDist('data/salaries.json'))).toEqual(
    JSON.parse(JSON.stringify(salaryJson('./schema/salaries.json'))),
  );
  expect(readDist('data/salaries.csv')).toBe(salaryCsv());
  expect(JSON.parse(readDist('data/schema/salaries.json'))).toEqual(
    JSON.parse(JSON.stringify(salaryJsonSchema())),
  );
});

const [header = [], ...lines] = parseCsv(readDist('data/salaries.csv'));
const idColumn = header.indexOf('id');

/** A cell of the published CSV. Throws when there is no such line or column. */
function csvCell(id: string, column: string): string {
  const cell = lines.find((line) => line[idColumn] === id)?.[header.indexOf(column)];
  if (cell === undefined) throw new Error(`data/salaries.csv has no ${column} of ${id}`);
  return cell;
}

/** The row of a table that a link to an id leads to, and the part of the page it stands in. */
function entryOf(id: string, locale: Locale): { row: Element; section: Element } {
  const path = factPath(id, listedOn(id), locale);
  const url = new URL(path, 'https://page');
  const row = pageAt(url.pathname)?.document.getElementById(url.hash.slice(1));
  const section = row?.closest('section');
  if (row == null || section == null) throw new Error(`${path} leads to no row of a table`);
  return { row, section };
}

/** The cells of a row by the names of their columns. */
function cellsOf(row: Element): Map<string | null, string> {
  return new Map(
    [...row.querySelectorAll('td')].map((cell) => [cell.getAttribute('data-label'), cell.textContent.trim()]),
  );
}

describe.each(locales)('every row in %s', (locale) => {
  const text = siteText(locale).sources.salaries;

  it('has the same numbers on its page, in the CSV and in its own source row', () => {
    for (const { id, table, values, employees, sourceLine } of allSalaryRows) {
      const shown = cellsOf(entryOf(id, locale).row);
      const source = JSON.parse(sourceLine) as Readonly<Record<string, unknown>>;
      let numbers = 0;
      for (const measure of salaryMeasures) {
        const cell = shown.get(text.measures[measure]);
        const value = values[measure];
        expect(csvCell(id, measure), `${id} ${measure}`).toBe(value === null ? '' : String(value));
        if (value === null) {
          // A column that no row has is left out, and a lone dash stands for nothing.
          expect([undefined, '–'], `${id} ${measure}`).toContain(cell);
          continue;
        }
        numbers += 1;
        expect(cell, `${id} ${measure}`).toBe(formatNumber(value, locale));
        expect(formatMoney(value, table.currency, locale, { full: true })).toContain(cell);
        expect(cellNumber(source[String(table.columns[measure])]), `${id} ${measure}`).toBe(value);
      }
      expect(numbers, id).toBeGreaterThan(0);
      expect(csvCell(id, 'employees'), id).toBe(employees === null ? '' : String(employees));
      if (employees !== null) expect(shown.get(text.employees), id).toBe(formatNumber(employees, locale));
      expect(csvCell(id, 'source_line')).toBe(sourceLine);
    }
  });

  it('stands with its year, its occupation, its publisher, its table and its address', () => {
    for (const { id, table, period, occupation } of allSalaryRows) {
      const { row, section } = entryOf(id, locale);
      expect(row.querySelector('th')?.textContent, id).toContain(period[locale]);
      const group = row.closest('tbody')?.querySelector('tr')?.textContent ?? '';
      expect(group, id).toContain(occupation.title[locale]);
      expect(group, id).toContain(occupationCode(occupation));
      expect(section.textContent, id).toContain(table.publisher[locale]);
      expect(section.textContent, id).toContain(table.table);
      expect(section.textContent, id).toContain(table.attribution[locale]);
      const links = [...section.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links, id).toContain(table.url);
    }
  });
});

describe.each(locales)('every source that the salary tool names in %s', (locale) => {
  it('has an entry, in a part of the page that links to a publisher', () => {
    const led = new Set<string>();
    salaryAssumptions(locale, (id) => {
      led.add(id);
      return id;
    });
    expect(led.size).toBeGreaterThan(allSalaryRows.length);
    for (const id of led) {
      const { hash, pathname } = new URL(factPath(id, listedOn(id), locale), 'https://page');
      const entry = pageAt(pathname)?.document.getElementById(hash.slice(1));
      const links = [...(entry?.closest('section')?.querySelectorAll('a[href^="https://"]') ?? [])];
      expect(entry, id).not.toBeNull();
      expect(links.length, id).toBeGreaterThan(0);
    }
  });
});

it('are reached by links that lead to their rows', () => {
  const led = new Set<string>();
  for (const page of listedPages) {
    for (const link of page.document.querySelectorAll('a[href]')) {
      const { hash = '', pathname = '' } = resolve(link.getAttribute('href') ?? '', page) ?? {};
      const row = allSalaryRows.find(({ id }) => hash === `#${id}`);
      if (row === undefined) continue;
      expect(pageAt(pathname)?.document.getElementById(row.id)?.tagName, row.id).toBe('TR');
      led.add(row.id);
    }
  }
  expect(led.size).toBeGreaterThan(0);
});
