import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salaryCases } from '../../../tests/support/salary-arbitraries.ts';
import { salary } from './definition.ts';
import { salaryFile } from './file.ts';
import { linkVersion, writeSalaryDraft } from './link.ts';
import { evaluateSalary } from './model.ts';
import { startingSalary } from './state.ts';

describe('a saved benchmark', () => {
  it('holds what was filled in, the edition and the whole result, and comes back from it', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const notices = [{ key: 'rows', kind: 'repaired' as const, message: 'Repaired.' }];
        const saved = salaryFile(inputs, notices, assumptions);
        expect(saved).toMatchObject({ tool: 'salary', version: linkVersion, edition: '2026.11', notices });
        expect(saved.result).toEqual(evaluateSalary(inputs, assumptions));
        const json = JSON.parse(JSON.stringify(saved)) as { inputs: unknown };
        const begun = startingSalary(assumptions, inputs.country);
        const read = salary.readFlat(json.inputs, begun, new Date(0), (_, after) => after, assumptions);
        expect(read).toEqual({ ok: true, value: { inputs, notices: [] } });
        expect(json).toEqual(saved);
      }),
    );
  });
});

describe('a benchmark with an amount set aside', () => {
  it('is saved without it, as it is in other money than the rest', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const filled = { ...inputs, aside: { ownSalary: { country: 'SE' as const, value: 42_000 } } };
        expect(salaryFile(filled, [], assumptions)).toEqual(salaryFile(inputs, [], assumptions));
      }),
    );
  });
});

describe('the tool as commands see it', () => {
  it('opens links and gives results on its rows', () => {
    fc.assert(
      fc.property(salaryCases, ([inputs, assumptions]) => {
        const begun = startingSalary(assumptions, inputs.country);
        const link = writeSalaryDraft(inputs, { edition: '', headline: '' });
        expect(salary.openLink(link, begun, assumptions)?.inputs).toEqual({ ...inputs, includeOwn: false });
        expect(salary.evaluate(inputs, assumptions)).toEqual(evaluateSalary(inputs, assumptions));
        expect([salary.id, salary.linkVersion]).toEqual(['salary', linkVersion]);
        expect(salary.openLink('', begun, assumptions)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});
