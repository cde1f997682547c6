import type { Locale } from '../../src/i18n/locale.ts';
import { en } from '../../src/tools/salary/messages/en.ts';
import { sv } from '../../src/tools/salary/messages/sv.ts';
import { evaluateSalary } from '../../src/tools/salary/model.ts';
import type { SalaryAssumptions, SalaryInputs } from '../../src/tools/salary/state.ts';
import type { ViewContext } from '../../src/tools/salary/view.ts';

/** What a part of the salary view is made from, as `viewSalary` makes it. */
export function salaryContext(
  inputs: SalaryInputs,
  assumptions: SalaryAssumptions,
  locale: Locale = 'sv',
): ViewContext {
  const rows = inputs.rows.flatMap((id) => assumptions.rows.find((row) => row.id === id) ?? []);
  const [first] = rows;
  return {
    locale,
    messages: { sv, en }[locale],
    assumptions,
    inputs,
    result: evaluateSalary(inputs, assumptions),
    rows,
    main: first?.country === inputs.country ? first : null,
    about: '',
  };
}
