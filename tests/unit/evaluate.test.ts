import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { edition } from '../../src/facts/edition.ts';
import { listedOn } from '../../src/facts/facts.ts';
import { factPath } from '../../src/routes.ts';
import { salaryAssumptions } from '../../src/tools/salary/assumptions.ts';
import { writeSalaryLink } from '../../src/tools/salary/link.ts';
import { evaluateSalary } from '../../src/tools/salary/model.ts';
import { fields, startingSalary, type SalaryInputs } from '../../src/tools/salary/state.ts';

const script = fileURLToPath(new URL('../../scripts/evaluate.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, json: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(json));
  return path;
}

interface Printed {
  readonly tool: string;
  readonly version: number;
  readonly edition: string;
  readonly inputs: unknown;
  readonly notices: readonly { readonly key: string; readonly kind: string; readonly message: string }[];
  readonly result: Readonly<Record<string, unknown>>;
}

function evaluate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stderr, printed: stdout === '' ? null : (JSON.parse(stdout) as Printed) };
}

const statistics = salaryAssumptions('en', (id) => factPath(id, listedOn(id), 'en'));
const begun = startingSalary(statistics);

/** A result as it comes out of a command. */
function asJson(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result));
}

describe('npm run evaluate', { timeout: 30_000 }, () => {
  it('answers for a link of any tool, also a cut one, with its flaws in words', () => {
    for (const tool of ['budget', 'coverage', 'salary']) {
      const { status, printed } = evaluate(`https://example.org/sv/verktyg/#v=1&t=${tool}&m=2026.`);
      expect(status).toBe(0);
      expect(printed).toMatchObject({ tool, version: 1 });
      expect(printed?.notices[0]).toMatchObject({ key: 'x', kind: 'incomplete' });
      expect(printed?.notices[0]?.message).toMatch(/\w{3}/);
    }
  });

  it('answers for a coverage from a file, whose hours follow the size of the organisation', () => {
    const small = evaluate('--tool', 'coverage', '--inputs', file('small.json', { size: '1-9' }));
    const large = evaluate(
      '--tool',
      'coverage',
      '--inputs',
      file('large.json', {
        size: '250+',
        holders: [{ id: 'web', label: 'Web editor' }],
        capabilities: { plan: { assignments: [{ holder: 'web' }] } },
        target: {},
      }),
    );
    expect([small.status, large.status]).toEqual([0, 0]);
    expect(small.printed?.result).toMatchObject({ coveredShare: null, keyPerson: null, target: null });
    expect(large.printed?.result).toMatchObject({
      coveredShare: 1,
      keyPerson: { holder: 'web', capabilities: ['plan'], count: 1, of: 1 },
      target: { coveredShare: 1 },
    });
    const needed = ({ printed }: typeof small) =>
      (printed?.result.capabilities as { hoursNeeded: number }[]).map(({ hoursNeeded }) => hoursNeeded);
    expect(needed(large)[2]).toBeGreaterThan(needed(small)[2] ?? Infinity);
  });

  it('answers for a whole link of a salary, with the own salary that its sender wanted in it', () => {
    const link = writeSalaryLink(
      { ...begun, ownSalary: 42_000, includeOwn: true },
      { edition, headline: '' },
    );
    const { status, printed } = evaluate(`https://example.org/en/tools/salary/#${link}`);
    expect(status).toBe(0);
    expect(printed).toMatchObject({
      edition,
      inputs: { ...begun, ownSalary: 42_000 },
      notices: [],
      result: { position: { row: begun.rows[0] }, rows: begun.rows.map((id) => ({ id })) },
    });
    expect(printed?.result).toEqual(asJson(evaluateSalary({ ...begun, ownSalary: 42_000 }, statistics)));
  });

  it('answers for a salary from a file with every input, on the statistics of the site', () => {
    const given: SalaryInputs = {
      country: 'SE',
      organisation: 'municipality',
      rows: ['se-scb-2432-2025-municipalities-both', 'no-ssb-2432-2024'],
      ownSalary: 42_000,
      agencyHourlyRate: 950,
      overrides: { employerContribution: 0.31, agreedContribution: 0.05, hoursPerMonth: 140 },
      ownData: [38_000, 41_000, 42_000, 44_500, 47_000],
      convertTo: 'EUR',
      includeOwn: true,
    };
    const { status, printed } = evaluate('--tool', 'salary', '--inputs', file('salary.json', given));
    expect(status).toBe(0);
    expect(printed).toMatchObject({ inputs: given, notices: [] });
    expect(printed?.result).toEqual(asJson(evaluateSalary(given, statistics)));
    expect(printed?.result).toMatchObject({
      rows: [{ converted: { currency: 'EUR' } }, { converted: { currency: 'EUR' } }],
      hourlyRate: { value: 950, kind: 'own' },
      ownData: { count: 5, lacks: 'tails' },
    });
  });

  it('has the rows of a salary follow the country', () => {
    const { printed } = evaluate('--tool', 'salary', '--inputs', file('norway.json', { country: 'NO' }));
    expect(printed).toMatchObject({
      inputs: { rows: statistics.startingRows.NO },
      notices: [],
      result: { country: 'NO', currency: 'NOK', rows: statistics.startingRows.NO.map((id) => ({ id })) },
    });
  });

  it('says what it has changed in a salary: a row that is not there, a salary that nobody has', () => {
    const { status, printed } = evaluate(
      '--tool',
      'salary',
      '--inputs',
      file('moved.json', { rows: ['gone', ...begun.rows], ownSalary: 0 }),
    );
    expect(status).toBe(0);
    expect(printed).toMatchObject({ inputs: { ...begun, ownSalary: fields.ownSalary.min } });
    expect(printed?.notices).toMatchObject([
      { key: 'rows', kind: 'repaired' },
      { key: 'ownSalary', kind: 'clamped', typed: '0', used: '1' },
    ]);
    for (const { message } of printed?.notices ?? []) expect(message).toMatch(/\w{3}/);
  });

  it('refuses a salary with unknown names and wrong types, each by its name', () => {
    const wrong = { salary: 42_000, ownSalary: '42 000', overrides: { vat: 0.25 }, country: 'Sweden' };
    const { status, stderr, printed } = evaluate(
      '--tool',
      'salary',
      '--inputs',
      file('wrong-salary.json', wrong),
    );
    expect([status, printed]).toEqual([2, null]);
    for (const start of ['salary: no such input', 'ownSalary: ', 'overrides.vat: no such input', 'country: '])
      expect(stderr).toContain(`\n  ${start}`);
  });

  it('exits 2 when no tool is recognised, or a file has an unknown name', () => {
    expect(evaluate('#steps')).toMatchObject({ status: 2, printed: null });
    expect(evaluate('#v=1&t=brunch&x=00000')).toMatchObject({ status: 2, printed: null });
    const refused = evaluate(
      '--tool',
      'coverage',
      '--inputs',
      file('wrong.json', { holders: [{ name: 'a' }] }),
    );
    expect(refused).toMatchObject({ status: 2, printed: null });
    expect(refused.stderr).toContain('holders[0].name: no such input');
  });
});
