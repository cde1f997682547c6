import { memo, useRef, type ReactNode } from 'react';
import { SelectField } from '../../components/form/SelectField.tsx';
import { fill } from '../../i18n/messages.ts';
import { valueAt, withValue, type Path } from './entry.ts';
import { NumberInput, TextInput, type FormActions, type FormProps } from './Fields.tsx';
import type { BudgetMessages } from './messages/messages.ts';
import { addOutcome, removeOutcome, withPrimary } from './outcomes.ts';
import { maxRows, unpricedBenefits, type BudgetInputs, type UnpricedBenefit } from './state.ts';

/** Lists in the form that rows are added to and taken from. */

interface Props {
  readonly form: FormProps<BudgetMessages>;
}

interface RowsProps {
  readonly messages: BudgetMessages;
  /** The names of the rows; one without a name goes by its number. */
  readonly titles: readonly string[];
  /** What stands in a row. */
  readonly row: (index: number) => ReactNode;
  readonly onRemove: (index: number) => void;
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** Rows that have to stay. */
  readonly least?: number;
}

/** Rows with a button to remove each, and one to add another as long as there is room. */
function Rows({ messages, titles, row, onRemove, addLabel, onAdd, least = 0 }: RowsProps) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="rows" ref={list} tabIndex={-1}>
      {titles.map((title, index) => {
        const numbered = fill(messages.form.row, { number: index + 1 });
        return (
          // Rows have no identity of their own; their order is all there is.
          <fieldset key={index} className="row">
            <legend>{numbered}</legend>
            {row(index)}
            {titles.length > least && (
              <button
                type="button"
                className="button quiet small-button"
                onClick={() => {
                  onRemove(index);
                  // The pressed button goes away with its row.
                  list.current?.focus();
                }}
              >
                {fill(messages.form.removeRow, { title: title || numbered })}
              </button>
            )}
          </fieldset>
        );
      })}
      {titles.length < maxRows && (
        <button type="button" className="button quiet small-button" onClick={onAdd}>
          {addLabel}
        </button>
      )}
    </div>
  );
}

/** The people of an option or of the baseline. */
export function RoleRows({ form, base }: Props & { readonly base: Path }) {
  const { messages, inputs, provenance, onInputs } = form;
  const { roles } = valueAt(inputs, base) as BudgetInputs['options'][0];
  const change = (next: (roles: BudgetInputs['options'][0]['roles']) => unknown): void => {
    onInputs((now) => {
      const option = valueAt(now, base) as BudgetInputs['options'][0] | null | undefined;
      return option == null ? now : withValue(now, [...base, 'roles'], next(option.roles));
    });
  };
  return (
    <Rows
      messages={messages}
      titles={roles.map(({ title }) => title)}
      addLabel={messages.form.addRole}
      onAdd={() => {
        const monthlySalary = provenance['monthlySalary']?.value ?? 0;
        change((now) => [...now, { title: '', monthlySalary, fte: 0 }]);
      }}
      onRemove={(index) => {
        change((now) => now.filter((_, at) => at !== index));
      }}
      row={(index) => (
        <>
          <TextInput
            form={form}
            path={[...base, 'roles', index, 'title']}
            texts={messages.fields.roleTitle}
          />
          {(['monthlySalary', 'fte'] as const).map((name) => (
            <NumberInput
              key={name}
              form={form}
              path={[...base, 'roles', index, name]}
              texts={messages.fields[name]}
            />
          ))}
        </>
      )}
    />
  );
}

/** The work that recurs. */
export function TaskRows({ form }: Props) {
  const { messages, inputs, onInputs } = form;
  return (
    <Rows
      messages={messages}
      titles={inputs.tasks.map(({ title }) => title)}
      addLabel={messages.form.addTask}
      onAdd={() => {
        const task = { title: '', volumePerMonth: 0, minutesEach: 0, channels: 1, languages: 1 };
        onInputs((now) => ({ ...now, tasks: [...now.tasks, task] }));
      }}
      onRemove={(index) => {
        onInputs((now) => ({ ...now, tasks: now.tasks.filter((_, at) => at !== index) }));
      }}
      row={(index) => (
        <>
          <TextInput form={form} path={['tasks', index, 'title']} texts={messages.fields.taskTitle} />
          {(['volumePerMonth', 'minutesEach', 'channels', 'languages'] as const).map((name) => (
            <NumberInput key={name} form={form} path={['tasks', index, name]} texts={messages.fields[name]} />
          ))}
        </>
      )}
    />
  );
}

/** One outcome, in either form; the longer one also asks when it begins to show. */
export function OutcomeFields({ form, index }: Props & { readonly index: number }) {
  const { inputs, full } = form;
  const { fields } = form.messages;
  return (
    <>
      <TextInput form={form} path={['outcomes', index, 'title']} texts={fields.outcomeTitle} />
      {inputs.baseline !== null && index < inputs.baseline.outcomeVolumes.length && (
        <NumberInput form={form} path={['baseline', 'outcomeVolumes', index]} texts={fields.outcomeToday} />
      )}
      <NumberInput form={form} path={['outcomes', index, 'volumePerMonth']} texts={fields.outcomeVolume} />
      <NumberInput form={form} path={['outcomes', index, 'incrementality']} texts={fields.incrementality} />
      <NumberInput form={form} path={['outcomes', index, 'alternativeCost']} texts={fields.alternativeCost} />
      {full === true && (
        <>
          <NumberInput form={form} path={['outcomes', index, 'lag']} texts={fields.supportLag} />
          <NumberInput form={form} path={['outcomes', index, 'full']} texts={fields.supportFull} />
        </>
      )}
    </>
  );
}

/** Every outcome that is counted, with the one that the answer is about. */
export function OutcomeRows({ form }: Props) {
  const { messages, inputs, provenance, onInputs } = form;
  const { outcomes } = messages.detail;
  return (
    <Rows
      messages={messages}
      titles={inputs.outcomes.map(({ title }) => title)}
      addLabel={outcomes.add}
      least={1}
      onAdd={() => {
        onInputs((now) => addOutcome(now, provenance));
      }}
      onRemove={(index) => {
        onInputs((now) => removeOutcome(now, index));
      }}
      row={(index) => (
        <>
          {inputs.outcomes.length > 1 && (
            <label className="choice">
              <input
                type="radio"
                name="primary-outcome"
                checked={inputs.outcomes[index]?.primary === true}
                onChange={() => {
                  onInputs((now) => withPrimary(now, index));
                }}
              />
              {outcomes.primary}
            </label>
          )}
          <OutcomeFields form={form} index={index} />
        </>
      )}
    />
  );
}

interface BenefitProps extends Pick<FormActions, 'onInputs'> {
  readonly index: number;
  readonly benefit: UnpricedBenefit;
  readonly messages: BudgetMessages;
}

const BenefitField = memo(function BenefitField({ index, benefit, messages, onInputs }: BenefitProps) {
  const { unpriced } = messages.detail;
  return (
    <SelectField
      id={`unpriced-${index}-benefit`}
      label={unpriced.benefit}
      value={benefit}
      options={unpricedBenefits.map((value) => ({ value, label: unpriced.names[value] }))}
      onValue={(next) => {
        onInputs((now) => withValue(now, ['unpriced', index, 'benefit'], next));
      }}
    />
  );
});

/** Longest note on a benefit, in characters, as links carry it. */
const maxNote = 200;

/** Benefits that are real but have no price. */
export function UnpricedRows({ form }: Props) {
  const { messages, inputs, onInputs } = form;
  const { unpriced } = messages.detail;
  return (
    <Rows
      messages={messages}
      titles={inputs.unpriced.map(({ benefit }) => unpriced.names[benefit])}
      addLabel={unpriced.add}
      onAdd={() => {
        onInputs((now) => {
          const listed = now.unpriced.map(({ benefit }) => benefit);
          const benefit = unpricedBenefits.find((name) => !listed.includes(name)) ?? unpricedBenefits[0];
          return { ...now, unpriced: [...now.unpriced, { benefit, note: '' }] };
        });
      }}
      onRemove={(index) => {
        onInputs((now) => ({ ...now, unpriced: now.unpriced.filter((_, at) => at !== index) }));
      }}
      row={(index) => (
        <>
          <BenefitField
            index={index}
            benefit={inputs.unpriced[index]?.benefit ?? unpricedBenefits[0]}
            messages={messages}
            onInputs={onInputs}
          />
          <TextInput
            form={form}
            path={['unpriced', index, 'note']}
            texts={unpriced.note}
            maxLength={maxNote}
          />
        </>
      )}
    />
  );
}
