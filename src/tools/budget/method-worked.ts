import { formatNumber, formatPercent, formatMonths } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { inputsFromFlat } from './flat.ts';
import { writeBudgetLink } from './link.ts';
import type { MethodMessages } from './method-view.ts';
import type { Measures } from './model.ts';
import { evaluateBudget } from './sensitivity.ts';
import { noDefaults, startingInputs, type BudgetInputs } from './state.ts';
import { workedInputs } from './worked.ts';

/** The example's plan. Made up, so that the day it is read plays no part. */
export function workedPlan(name: keyof typeof workedInputs): BudgetInputs {
  const day = new Date('2026-11-22');
  const starting = startingInputs(noDefaults, { option: '', baseline: '' }, day);
  const read = inputsFromFlat(workedInputs[name], starting, day);
  if (!read.ok) throw new Error(read.error.join('\n'));
  return read.value.inputs;
}

/** The results of the two examples beside each other, to the last krona, and the links that open them. */
export function workedRows(
  text: MethodMessages['worked'],
  locale: Locale,
  edition: string,
): {
  readonly rows: readonly (readonly [string, string, string])[];
  readonly links: Readonly<Record<keyof typeof workedInputs, string>>;
} {
  const plans = { alone: workedPlan('alone'), baseline: workedPlan('baseline') };
  const found = (plan: BudgetInputs): { measures: Measures; staff: number; closeRate: number | null } => {
    const { options, switching } = evaluateBudget(plan);
    const [option] = options;
    return {
      measures: option.additional ?? option,
      staff: option.monthlyStaffCost,
      closeRate: switching.find(({ input }) => input === 'closeRate')?.value ?? null,
    };
  };
  const columns = [found(plans.alone), found(plans.baseline)] as const;
  const [alone, baseline] = columns;
  const row = (
    name: keyof typeof text.rows,
    show: (column: typeof alone) => string,
  ): readonly [string, string, string] => [text.rows[name], show(alone), show(baseline)];
  const whole = (value: number): string => formatNumber(value, locale, { decimals: 0 });
  const orNone = (value: number | null, show: (value: number) => string): string =>
    value === null ? text.never : show(value);
  return {
    rows: [
      row('monthlyStaffCost', ({ staff }) => whole(staff)),
      ...(['totalCost', 'totalBenefit', 'net', 'npv', 'peakFunding'] as const).map((name) =>
        row(name, ({ measures }) => whole(measures[name])),
      ),
      row('roi', ({ measures }) => orNone(measures.roi, (value) => formatPercent(value, locale))),
      row('paybackMonth', ({ measures }) =>
        orNone(measures.paybackMonth, (value) => formatMonths(value, locale)),
      ),
      row('breakEvenMultiple', ({ measures }) =>
        orNone(measures.breakEvenMultiple, (value) => formatNumber(value, locale, { decimals: 3 })),
      ),
      row('closeRate', ({ closeRate }) => orNone(closeRate, (value) => formatPercent(value, locale))),
    ],
    links: {
      alone: writeBudgetLink(plans.alone, { edition, headline: '' }),
      baseline: writeBudgetLink(plans.baseline, { edition, headline: '' }),
    },
  };
}
