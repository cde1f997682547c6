import { memo, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { NumberField } from '../../components/form/NumberField.tsx';
import { SelectField } from '../../components/form/SelectField.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { monthName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { likelyOf, rangeOf, type Amount } from '../../lib/amount.ts';
import {
  amountText,
  entryAt,
  entryId,
  formatField,
  formatSpan,
  markOf,
  moneyWord,
  pathId,
  sameLikely,
  stablePath,
  valueAt,
  withValue,
  type Entry,
  type Path,
  type Provenance,
  type Provenances,
  type Span,
  type Typed,
} from './entry.ts';
import type * as Parts from './Sureness.tsx';
import type { DetailMessages, FirstMessages } from './messages/messages.ts';
import { maxLabel, organisations, type BudgetInputs, type Currency, type Organisation } from './state.ts';

/** Fields that the shorter and the longer form share. */

/** What is fetched when the reader begins: texts, and the parts of a field that only then have something to show. */
export interface LateFields {
  readonly detail: DetailMessages;
  readonly parts: typeof Parts;
}

/** Everything a field needs to know of the form. */
export interface FormState {
  readonly inputs: BudgetInputs;
  /** What has been typed, by the id of the field. */
  readonly typed: Readonly<Record<string, Typed>>;
  readonly provenance: Provenances;
  /** What to know of the employer's charges; empty until it is fetched. */
  readonly caveat: string;
  /** Null until it is fetched. */
  readonly late: LateFields | null;
  /** Every assumption is shown, and asked how sure it is. */
  readonly full?: true;
}

export interface FormActions {
  readonly onText: (entry: Entry, text: string, label: string) => void;
  readonly onDone: (entry: Entry) => void;
  readonly onInputs: (change: (inputs: BudgetInputs) => BudgetInputs) => void;
}

/** A form over a plan, in the texts of its language. */
export interface FormProps<Texts extends FirstMessages = FirstMessages> extends FormState, FormActions {
  readonly locale: Locale;
  readonly messages: Texts;
}

interface Texted {
  readonly label: string;
  readonly help: string;
}

interface NumberProps {
  readonly form: FormProps;
  readonly path: Path;
  /** The field's texts; for a field that goes by another name in the form, its label alone. */
  readonly texts: Texted | string;
  readonly times?: number;
}

/** The words of a starting value, as a line below its field. */
function startNote(
  start: Provenance,
  entry: Entry,
  { messages, currency, locale }: Pick<LineProps, 'messages' | 'currency' | 'locale'>,
): ReactNode {
  const value = formatField(entry.field, likelyOf(start.value), { currency }, locale);
  if (start.grade === 'startingPoint') return fill(messages.form.start.point, { value, reason: start.text });
  const text = fill(messages.form.start.source, { value, source: start.text });
  return start.href === null ? text : <a href={start.href}>{text}</a>;
}

/** What a field shows, and nothing that changes when another field is typed in. */
interface LineProps extends FormActions {
  readonly entry: Entry;
  readonly texts: Texted | string;
  readonly amount: Amount | null;
  readonly typed: Typed | undefined;
  /** What was typed at the ends of the reader's own range. */
  readonly low: Typed | undefined;
  readonly high: Typed | undefined;
  readonly start: Provenance | undefined;
  readonly currency: Currency;
  readonly locale: Locale;
  readonly messages: FirstMessages;
  readonly late: LateFields | null;
  readonly full: boolean;
}

/** What is reasonable, with the value on it, and a word when it lies outside; nothing is refused. */
function reasonable(props: LineProps, range: Span, text: string): ReactNode {
  const { entry, amount, currency, locale, messages, late } = props;
  const likely = amount === null || text === '' ? null : likelyOf(amount);
  const outside = likely !== null && (likely < range.low || likely > range.high);
  return (
    <>
      {late !== null && (
        <late.parts.RangeMark
          range={range}
          value={likely}
          own={amount === null || likely === null ? null : rangeOf(amount, entry.field)}
        />
      )}
      <span>{fill(messages.form.range, { range: formatSpan(entry, range, { currency }, locale) })}</span>
      {outside && late !== null && <span className="field-outside">{late.detail.sure.outside}</span>}
    </>
  );
}

/**
 * One field. It is drawn again only when something of its own has changed: with a hundred fields, typing would be slow
 * otherwise.
 */
const NumberLine = memo(function NumberLine(props: LineProps) {
  const { entry, texts: own, amount, typed, start, currency, locale, messages, late, full } = props;
  const { low, high, onText, onDone, onInputs } = props;
  const texted = typeof own === 'string' ? { label: own, help: '' } : own;
  const label = fill(texted.label, { money: moneyWord({ currency }, locale) });
  const problem = typed?.left === true ? typed.problem : null;
  const echo = typed?.problem === null ? typed.echo : null;
  const text = typed?.text ?? amountText(amount, entry, locale);
  const untouched = start !== undefined && amount !== null && sameLikely(start.value, amount);
  const range = start?.range ?? null;
  // The shorter form asks only of what was typed, and only of what is uncertain already: the reader's own costs are theirs.
  const asks =
    late !== null &&
    amount !== null &&
    text !== '' &&
    entry.field.uncertain === true &&
    (full || (!untouched && typeof amount !== 'number'));
  return (
    <NumberField
      id={entryId(entry)}
      label={label}
      help={texted.help}
      text={text}
      echo={echo === null ? null : fill(messages.form.understood, { value: echo })}
      error={problem?.message ?? null}
      choices={problem?.choices ?? []}
      note={untouched ? startNote(start, entry, props) : null}
      range={range === null ? null : reasonable(props, range, text)}
      whole={entry.field.integer === true}
      onText={(now) => {
        onText(entry, now, label);
      }}
      onDone={() => {
        onDone(entry);
      }}
    >
      {asks && (
        <late.parts.SurenessField
          entry={entry}
          label={label}
          amount={amount}
          low={low}
          high={high}
          currency={currency}
          locale={locale}
          messages={messages}
          detail={late.detail}
          onText={onText}
          onDone={onDone}
          onInputs={onInputs}
        />
      )}
    </NumberField>
  );
});

/** What was typed in a field, as long as the plan has what it had then: a change from elsewhere shows itself. */
function typedIn({ typed, inputs }: FormState, entry: Entry): Typed | undefined {
  const kept = typed[entryId(entry)];
  return kept?.mark === markOf(inputs, entry) ? kept : undefined;
}

/** A number of the plan as a field: where its starting value comes from, what is reasonable, and how sure it is. */
export function NumberInput({ form, path, texts, times = 1 }: NumberProps) {
  const { inputs, messages, locale, provenance, late, full, onText, onDone, onInputs } = form;
  const entry = entryAt(path, times);
  const value = valueAt(inputs, path) as Amount | null | undefined;
  const isRange = value != null && typeof value !== 'number' && 'low' in value;
  return (
    <NumberLine
      entry={entry}
      texts={texts}
      amount={value ?? null}
      typed={typedIn(form, entry)}
      low={isRange ? typedIn(form, entryAt([...path, 'low'], times)) : undefined}
      high={isRange ? typedIn(form, entryAt([...path, 'high'], times)) : undefined}
      start={times === 1 ? provenance[String(path.at(-1))] : undefined}
      currency={inputs.currency}
      locale={locale}
      messages={messages}
      late={late}
      full={full === true}
      onText={onText}
      onDone={onDone}
      onInputs={onInputs}
    />
  );
}

/** The same functions for as long as a form stands, each doing what the newest of its name does. */
export function useStableActions({ onText, onDone, onInputs }: FormActions): FormActions {
  const newest = useRef({ onText, onDone, onInputs });
  useLayoutEffect(() => {
    newest.current = { onText, onDone, onInputs };
  }, [onText, onDone, onInputs]);
  return useMemo(
    () => ({
      onText: (...what) => {
        newest.current.onText(...what);
      },
      onDone: (entry) => {
        newest.current.onDone(entry);
      },
      onInputs: (change) => {
        newest.current.onInputs(change);
      },
    }),
    [],
  );
}

interface TextLineProps extends Pick<FormActions, 'onInputs'> {
  readonly path: Path;
  readonly texts: Texted;
  readonly text: string;
  readonly maxLength: number;
}

const TextLine = memo(function TextLine({ path, texts, text, maxLength, onInputs }: TextLineProps) {
  return (
    <TextField
      id={pathId(path)}
      label={texts.label}
      help={texts.help}
      text={text}
      maxLength={maxLength}
      onText={(next) => {
        onInputs((now) => withValue(now, path, next));
      }}
    />
  );
});

/** A short text of the plan as a field. */
export function TextInput({
  form,
  path,
  texts,
  maxLength = maxLabel,
}: {
  readonly form: FormProps;
  readonly path: Path;
  readonly texts: Texted;
  readonly maxLength?: number;
}) {
  const text = valueAt(form.inputs, path);
  return (
    <TextLine
      path={stablePath(path)}
      texts={texts}
      text={typeof text === 'string' ? text : ''}
      maxLength={maxLength}
      onInputs={form.onInputs}
    />
  );
}

interface OrganisationProps extends Pick<FormActions, 'onInputs'> {
  readonly organisation: Organisation;
  readonly caveat: string;
  readonly messages: FirstMessages;
}

const OrganisationLine = memo(function OrganisationLine(props: OrganisationProps) {
  const { organisation, caveat, messages, onInputs } = props;
  return (
    <SelectField
      id="organisation"
      label={messages.fields.organisation.label}
      help={caveat === '' ? messages.fields.organisation.help : caveat}
      value={organisation}
      options={organisations.map((value) => ({ value, label: messages.organisations[value] }))}
      onValue={(next) => {
        onInputs((now) => ({ ...now, organisation: next }));
      }}
    />
  );
});

/** The kind of employer. */
export function OrganisationField({ form }: { readonly form: FormProps }) {
  const { messages, inputs, caveat, onInputs } = form;
  return (
    <OrganisationLine
      organisation={inputs.organisation}
      caveat={caveat}
      messages={messages}
      onInputs={onInputs}
    />
  );
}

interface WhenProps extends Pick<FormActions, 'onInputs'> {
  readonly startMonth: string;
  readonly fiscalYearStart: number;
  readonly locale: Locale;
  readonly messages: FirstMessages;
}

const WhenLines = memo(function WhenLines(props: WhenProps) {
  const { startMonth, fiscalYearStart, messages, locale, onInputs } = props;
  const [year = '', month = ''] = startMonth.split('-');
  const monthOptions = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: monthName(index + 1, locale),
  }));
  const years = Array.from({ length: 5 }, (_, index) => String(Number(year) - 1 + index));
  return (
    <>
      <SelectField
        id="start-month"
        label={messages.fields.startMonth.label}
        value={month}
        options={monthOptions}
        onValue={(value) => {
          onInputs((now) => ({ ...now, startMonth: `${now.startMonth.slice(0, 4)}-${value}` }));
        }}
      />
      <SelectField
        id="start-year"
        label={messages.fields.startYear.label}
        value={year}
        options={years.map((value) => ({ value, label: value }))}
        onValue={(value) => {
          onInputs((now) => ({ ...now, startMonth: `${value}-${now.startMonth.slice(5)}` }));
        }}
      />
      <SelectField
        id="fiscal-year"
        label={messages.fields.fiscalYearStart.label}
        value={String(fiscalYearStart).padStart(2, '0')}
        options={monthOptions}
        onValue={(value) => {
          onInputs((now) => ({ ...now, fiscalYearStart: Number(value) }));
        }}
      />
    </>
  );
});

/** First month, and first month of the financial year. */
export function WhenFields({ form }: { readonly form: FormProps }) {
  const { messages, inputs, locale, onInputs } = form;
  return (
    <WhenLines
      startMonth={inputs.startMonth}
      fiscalYearStart={inputs.fiscalYearStart}
      locale={locale}
      messages={messages}
      onInputs={onInputs}
    />
  );
}

/** A numbered question with its fields. */
export function Question({
  number,
  legend,
  help,
  children,
}: {
  readonly number?: number;
  readonly legend: string;
  readonly help?: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="question">
      <legend>
        {number !== undefined && <span className="number">{number}</span>}
        {legend}
      </legend>
      {help && <p className="field-help">{help}</p>}
      <div className="fields">{children}</div>
    </fieldset>
  );
}
