import type { ReactNode } from 'react';
import { NumberField } from '../../components/form/NumberField.tsx';
import { SelectField } from '../../components/form/SelectField.tsx';
import { monthName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { likelyOf, type Amount } from '../../lib/amount.ts';
import {
  entryAt,
  entryId,
  entryText,
  formatField,
  markOf,
  moneyWord,
  sameAmount,
  valueAt,
  type Entry,
  type Path,
  type Provenance,
  type Provenances,
  type Typed,
} from './entry.ts';
import type { FirstMessages } from './messages/messages.ts';
import { organisations, type BudgetInputs } from './state.ts';

/** Fields that the shorter and the longer form share. */

/** Everything a field needs to know of the form. */
export interface FormState {
  readonly inputs: BudgetInputs;
  /** What has been typed, by the id of the field. */
  readonly typed: Readonly<Record<string, Typed>>;
  readonly provenance: Provenances;
  /** What to know of the employer's charges; empty until it is fetched. */
  readonly caveat: string;
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

/** Where a starting value comes from, as a line below its field. */
function startNote(start: Provenance | undefined, entry: Entry, form: FormProps): ReactNode {
  if (start === undefined) return null;
  const { messages, inputs, locale } = form;
  const value = formatField(entry.field, likelyOf(start.value), inputs, locale);
  if (start.grade === 'startingPoint') return fill(messages.form.start.point, { value, reason: start.text });
  const text = fill(messages.form.start.source, { value, source: start.text });
  return start.href === null ? text : <a href={start.href}>{text}</a>;
}

/** A number of the plan as a field, with where its starting value comes from. */
export function NumberInput({ form, path, texts: own, times = 1 }: NumberProps) {
  const { inputs, messages, locale, provenance, onText, onDone } = form;
  const entry = entryAt(path, times);
  const id = entryId(entry);
  const texted = typeof own === 'string' ? { label: own, help: '' } : own;
  const shown = fill(texted.label, { money: moneyWord(inputs, locale) });
  // What was typed stands only while the plan has what it had then: a change from elsewhere shows itself.
  const kept = form.typed[id];
  const typed = kept?.mark === markOf(inputs, entry) ? kept : undefined;
  const problem = typed?.left === true ? typed.problem : null;
  const echo = typed?.problem === null ? typed.echo : null;
  const isFirst = path.length === 1 || path.at(-1) === 'monthlySalary';
  const start = isFirst && times === 1 ? provenance[String(path.at(-1))] : undefined;
  const value = valueAt(inputs, path) as Amount | null | undefined;
  const untouched = start !== undefined && value != null && sameAmount(start.value, value);
  return (
    <NumberField
      id={id}
      label={shown}
      help={texted.help}
      text={typed?.text ?? entryText(inputs, entry, locale)}
      echo={echo === null ? null : fill(messages.form.understood, { value: echo })}
      error={problem?.message ?? null}
      choices={problem?.choices ?? []}
      note={untouched ? startNote(start, entry, form) : null}
      whole={entry.field.integer === true}
      onText={(text) => {
        onText(entry, text, shown);
      }}
      onDone={() => {
        onDone(entry);
      }}
    />
  );
}

/** The kind of employer. */
export function OrganisationField({ form }: { readonly form: FormProps }) {
  const { messages, inputs, caveat, onInputs } = form;
  return (
    <SelectField
      id="organisation"
      label={messages.fields.organisation.label}
      help={caveat === '' ? messages.fields.organisation.help : caveat}
      value={inputs.organisation}
      options={organisations.map((value) => ({ value, label: messages.organisations[value] }))}
      onValue={(organisation) => {
        onInputs((now) => ({ ...now, organisation }));
      }}
    />
  );
}

/** First month, and first month of the financial year. */
export function WhenFields({ form }: { readonly form: FormProps }) {
  const { messages, inputs, locale, onInputs } = form;
  const [year = '', month = ''] = inputs.startMonth.split('-');
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
        value={String(inputs.fiscalYearStart).padStart(2, '0')}
        options={monthOptions}
        onValue={(value) => {
          onInputs((now) => ({ ...now, fiscalYearStart: Number(value) }));
        }}
      />
    </>
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
