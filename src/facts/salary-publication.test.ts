import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../lib/csv.ts';
import { edition } from './edition.ts';
import { allSalaryRows } from './salaries.ts';
import { salaryCsv, salaryJson, salaryJsonSchema, salaryPublication } from './salary-publication.ts';
import { cellNumber, salaryMeasures } from './salary-schema.ts';

const published = salaryJson('./schema/salaries.json');
const [head = [], ...lines] = parseCsv(salaryCsv(), ',');

/** A cell of a line of the CSV by the name of its column. */
function cell(line: readonly string[], name: string): string {
  const at = head.indexOf(name);
  if (at < 0) throw new Error(`There is no column ${name}`);
  return line[at] ?? '';
}

describe('the published salary data', () => {
  it('fit their own schema, as JSON Schema and as Zod has it', () => {
    const validate = new Ajv({ allErrors: true }).compile(salaryJsonSchema());
    const text = JSON.parse(JSON.stringify(published)) as typeof published;
    expect(validate(text), JSON.stringify(validate.errors)).toBe(true);
    expect(salaryPublication.safeParse(text).success).toBe(true);
    const broken = { ...text, rows: [{ ...text.rows[0], values: { p50: 'high' } }] };
    expect(validate(broken)).toBe(false);
  });

  it('agree row by row: what the tools use, JSON, CSV and the publisher’s own row', () => {
    expect(published.rows).toHaveLength(allSalaryRows.length);
    expect(lines).toHaveLength(allSalaryRows.length);
    for (const [at, row] of allSalaryRows.entries()) {
      const json = published.rows[at];
      const csv = lines[at] ?? [];
      const source = JSON.parse(row.sourceLine) as Record<string, unknown>;
      expect(json?.id).toBe(row.id);
      expect(cell(csv, 'id')).toBe(row.id);
      expect(json?.sourceLine).toBe(row.sourceLine);
      expect(cell(csv, 'source_line')).toBe(row.sourceLine);
      for (const measure of salaryMeasures) {
        const value = row.values[measure];
        const name = `${row.id} ${measure}`;
        expect(json?.values[measure], name).toBe(value);
        expect(cell(csv, measure), name).toBe(value === null ? '' : String(value));
        const column = row.table.columns[measure];
        expect(column === undefined ? null : cellNumber(source[column]), name).toBe(value);
      }
      expect(cell(csv, 'employees'), row.id).toBe(row.employees === null ? '' : String(row.employees));
      expect(json?.employees, row.id).toBe(row.employees);
      const { counted, fullTimeBasis } = row.table;
      expect(cell(csv, 'counted'), row.id).toBe(row.employees === null ? '' : String(counted));
      expect(cell(csv, 'full_time_basis'), row.id).toBe(fullTimeBasis);
      expect(published.tables[row.table.id], row.id).toMatchObject({ counted, fullTimeBasis });
      expect([cell(csv, 'year'), cell(csv, 'code')], row.id).toEqual([String(row.year), row.occupation.code]);
      expect(cell(csv, 'edition')).toBe(edition);
    }
  });

  it('carry licence and attribution for every row', () => {
    for (const line of lines) {
      for (const name of [
        'licence_sv',
        'licence_en',
        'attribution_sv',
        'attribution_en',
        'url',
        'pay_concept_sv',
      ]) {
        expect(cell(line, name), cell(line, 'id')).not.toBe('');
      }
    }
    for (const { table } of published.rows) {
      const licence = published.tables[table]?.licence;
      expect(published.licences[String(licence)]?.asks.sv, table).toBeTruthy();
    }
  });

  it('are CSV in the international form: every line as long as the head, CRLF, numbers as they are', () => {
    const text = salaryCsv();
    expect(text.startsWith('id,country,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(line).toHaveLength(head.length);
    for (const line of lines) {
      for (const measure of salaryMeasures) expect(cell(line, measure)).toMatch(/^(\d+(\.\d+)?)?$/);
      for (const text of line) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }
  });
});
