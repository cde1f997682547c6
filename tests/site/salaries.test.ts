// The salary statistics as they were built: what a page shows, what the files hold, and the publisher's own rows.
import { expect, it } from 'vitest';
import { readDist } from '../../scripts/dist.ts';
import { salaryCsv, salaryJson, salaryJsonSchema } from '../../src/facts/salary-publication.ts';
import { allSalaryRows } from '../../src/facts/salaries.ts';
import { formatMoney } from '../../src/i18n/format.ts';
import { isLocale } from '../../src/i18n/locale.ts';
import { listedPages } from '../support/site.ts';

it('are published as they were checked', () => {
  expect(JSON.parse(readDist('data/salaries.json'))).toEqual(
    JSON.parse(JSON.stringify(salaryJson('./schema/salaries.json'))),
  );
  expect(readDist('data/salaries.csv')).toBe(salaryCsv());
  expect(JSON.parse(readDist('data/schema/salaries.json'))).toEqual(
    JSON.parse(JSON.stringify(salaryJsonSchema())),
  );
});

it('stand on a page with the median of their own source row', () => {
  const shown = new Set<string>();
  for (const { document, lang } of listedPages) {
    if (!isLocale(lang)) continue;
    for (const row of allSalaryRows) {
      const value = document.getElementById(row.id)?.querySelector('.value')?.textContent.trim();
      if (value === undefined || row.values.p50 === null) continue;
      shown.add(row.id);
      const cells = JSON.parse(row.sourceLine) as Record<string, unknown>;
      expect(value, row.id).toBe(formatMoney(row.values.p50, row.table.currency, lang));
      expect(cells[String(row.table.columns.p50)], row.id).toBe(row.values.p50);
    }
  }
  expect(shown.size).toBeGreaterThan(0);
});
