import { NumberField } from '../../components/form/NumberField.tsx';
import { RangeMark } from '../../components/form/RangeMark.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { fill, plural } from '../../i18n/messages.ts';
import type { Amount } from '../../lib/amount.ts';
import {
  amountText,
  entryAt,
  entryId,
  formatSpan,
  valueAt,
  withValue,
  type Entry,
  type Typed,
} from './entry.ts';
import type { FormActions } from './Fields.tsx';
import type { Goal } from './entry.ts';
import { streamsOf } from './goals.ts';
import type { DetailMessages, FirstMessages } from './messages/messages.ts';
import { funnelFields, streamFields, type BudgetInputs, type Currency, type FunnelField } from './state.ts';
import { choiceOf, countSureness, impliedSpan, surenessChoices, withChoice } from './sureness.ts';

interface Props extends FormActions {
  readonly entry: Entry;
  readonly label: string;
  readonly amount: Amount;
  readonly low: Typed | undefined;
  readonly high: Typed | undefined;
  readonly currency: Currency;
  readonly locale: Locale;
  readonly messages: FirstMessages;
  readonly detail: DetailMessages;
}

interface EndProps extends Pick<Props, 'label' | 'locale' | 'messages' | 'detail' | 'onText' | 'onDone'> {
  readonly of: Entry;
  readonly end: 'low' | 'high';
  readonly value: number;
  readonly typed: Typed | undefined;
}

/** The low or the high end of the reader's own range. */
function RangeEnd({ of, end, label, value, typed, locale, messages, detail, onText, onDone }: EndProps) {
  const entry = entryAt([...of.path, end], of.times);
  const problem = typed?.left === true ? typed.problem : null;
  const echo = typed?.problem === null ? typed.echo : null;
  const { sure } = detail;
  return (
    <NumberField
      id={entryId(entry)}
      label={sure[end]}
      about={label}
      text={typed?.text ?? amountText(value, entry, locale)}
      echo={echo === null ? null : fill(messages.form.understood, { value: echo })}
      error={problem?.message ?? null}
      choices={problem?.choices ?? []}
      onText={(text) => {
        onText(entry, text, fill(end === 'low' ? sure.lowOf : sure.highOf, { label }));
      }}
      onDone={() => {
        onDone(entry);
      }}
    />
  );
}

export { RangeMark };

/** How sure the reader is of a figure, with the range that this stands for, and the range itself when it is their own. */
export function SurenessField(props: Props) {
  const { entry, label, amount, low, high, currency, locale, messages, detail } = props;
  const { onText, onDone, onInputs } = props;
  const id = `${entryId(entry)}-sure`;
  const choice = choiceOf(amount);
  const span = impliedSpan(amount, entry.field, entry.times);
  const range = typeof amount !== 'number' && 'low' in amount ? amount : null;
  const ends = { of: entry, label, locale, messages, detail, onText, onDone };
  return (
    <div className="sure">
      <label htmlFor={id}>
        {detail.sure.question}
        <span className="visually-hidden">: {label}</span>
      </label>
      <select
        id={id}
        value={choice}
        aria-describedby={span === null ? undefined : `${id}-range`}
        onChange={(event) => {
          const chosen = surenessChoices.find((value) => value === event.currentTarget.value);
          if (chosen === undefined) return;
          onInputs((now) => {
            const before = valueAt(now, entry.path) as Amount | null | undefined;
            return before == null ? now : withValue(now, entry.path, withChoice(before, chosen, entry.field));
          });
        }}
      >
        {surenessChoices.map((value) => (
          <option key={value} value={value}>
            {detail.sure.choices[value]}
          </option>
        ))}
      </select>
      {span !== null && (
        <span className="sure-range" id={`${id}-range`}>
          {formatSpan(entry, span, { currency }, locale)}
        </span>
      )}
      {range !== null && (
        <>
          <div className="sure-ends">
            <RangeEnd {...ends} end="low" value={range.low} typed={low} />
            <RangeEnd {...ends} end="high" value={range.high} typed={high} />
          </div>
          <p className="field-help">{detail.sure.own}</p>
        </>
      )}
    </div>
  );
}

/** The uncertain figures that a goal rests on. */
function amountsOf(inputs: BudgetInputs, goal: Goal): (Amount | null)[] {
  if (goal === 'outcome') {
    return inputs.outcomes
      .filter(({ primary }) => primary)
      .flatMap(({ volumePerMonth, incrementality, lag, full }) => [
        volumePerMonth,
        incrementality,
        lag,
        full,
      ]);
  }
  return streamsOf[goal]
    .flatMap((stream) => Object.keys(streamFields[stream]) as FunnelField[])
    .filter((name) => funnelFields[name].uncertain === true)
    .map((name) => inputs[name]);
}

interface SummaryProps {
  readonly inputs: BudgetInputs;
  readonly goal: Goal;
  readonly locale: Locale;
  readonly detail: DetailMessages;
}

/** How many of the assumptions are measured, from a source, or guesses: a line below the shorter form. */
export function SurenessSummary({ inputs, goal, locale, detail }: SummaryProps) {
  const counts = countSureness(amountsOf(inputs, goal));
  const parts = (['measured', 'informed', 'guess'] as const)
    .filter((sureness) => counts[sureness] > 0)
    .map((sureness) => plural(locale, detail.sure.counts[sureness], counts[sureness]));
  if (parts.length === 0) return null;
  return <p className="field-help">{fill(detail.sure.summary, { counts: parts.join(', ') })}</p>;
}
