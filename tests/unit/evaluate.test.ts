import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

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
  readonly notices: readonly { readonly key: string; readonly kind: string; readonly message: string }[];
  readonly result: Readonly<Record<string, unknown>>;
}

function evaluate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stderr, printed: stdout === '' ? null : (JSON.parse(stdout) as Printed) };
}

describe('npm run evaluate', { timeout: 30_000 }, () => {
  it('answers for a link of either tool, also a cut one, with its flaws in words', () => {
    for (const tool of ['budget', 'coverage']) {
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
