import { useRef, type ReactNode } from 'react';
import { SelectField } from '../../components/form/SelectField.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { fill } from '../../i18n/messages.ts';
import { pathId, valueAt, type Path } from './entry.ts';
import { NumberInput, OrganisationField, WhenFields, type FormProps } from './Fields.tsx';
import { OutcomeFields } from './GoalQuestions.tsx';
import type { BudgetMessages } from './messages/messages.ts';
import {
  countries,
  currencies,
  maxLabel,
  maxRows,
  type BudgetInputs,
  streamFields,
  streamNames,
  type FunnelField,
  type OptionField,
} from './state.ts';

interface Props extends FormProps<BudgetMessages> {
  readonly onBaseline: (on: boolean) => void;
}

interface SectionProps {
  readonly legend: string;
  readonly help?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Section({ legend, help, open = false, children }: SectionProps) {
  return (
    <details className="section" open={open}>
      <summary>
        <h3>{legend}</h3>
      </summary>
      {help && <p className="field-help">{help}</p>}
      <div className="fields">{children}</div>
    </details>
  );
}

const costNames = [
  'overheadPerFte',
  'managementHours',
  'managementHourlyCost',
  'agency',
  'agencyHours',
  'tools',
  'production',
  'creators',
  'ads',
] as const satisfies readonly OptionField[];

function RoleRows({ form, base }: { readonly form: FormProps<BudgetMessages>; readonly base: Path }) {
  const { messages, inputs, provenance, onInputs } = form;
  const option = valueAt(inputs, base) as BudgetInputs['options'][0];
  const change = (roles: BudgetInputs['options'][0]['roles']): void => {
    onInputs((now) => {
      if (base[0] === 'baseline')
        return now.baseline === null ? now : { ...now, baseline: { ...now.baseline, roles } };
      const [first, ...others] = now.options;
      return { ...now, options: [{ ...first, roles }, ...others] };
    });
  };
  const salary = provenance['monthlySalary']?.value ?? 0;
  const add = useRef<HTMLButtonElement>(null);
  return (
    <div className="rows">
      {option.roles.map((role, index) => (
        // Roles have no identity of their own; their order is all there is.
        <fieldset key={index} className="row">
          <legend>{fill(messages.form.row, { number: index + 1 })}</legend>
          <TextField
            id={`${pathId(base)}-roles-${index}-title`}
            label={messages.fields.roleTitle.label}
            help={messages.fields.roleTitle.help}
            text={role.title}
            maxLength={maxLabel}
            onText={(title) => {
              change(option.roles.map((old, at) => (at === index ? { ...old, title } : old)));
            }}
          />
          <NumberInput
            form={form}
            path={[...base, 'roles', index, 'monthlySalary']}
            texts={messages.fields.monthlySalary}
          />
          <NumberInput form={form} path={[...base, 'roles', index, 'fte']} texts={messages.fields.fte} />
          <button
            type="button"
            className="button quiet small-button"
            onClick={() => {
              change(option.roles.filter((_, at) => at !== index));
              // The pressed button goes away with its row.
              add.current?.focus();
            }}
          >
            {fill(messages.form.removeRow, {
              title: role.title || fill(messages.form.row, { number: index + 1 }),
            })}
          </button>
        </fieldset>
      ))}
      {option.roles.length < maxRows && (
        <button
          type="button"
          ref={add}
          className="button quiet small-button"
          onClick={() => {
            change([...option.roles, { title: '', monthlySalary: salary, fte: 0 }]);
          }}
        >
          {messages.form.addRole}
        </button>
      )}
    </div>
  );
}

function TaskRows({ form }: { readonly form: FormProps<BudgetMessages> }) {
  const { messages, inputs, onInputs } = form;
  const change = (tasks: BudgetInputs['tasks']): void => {
    onInputs((now) => ({ ...now, tasks }));
  };
  const add = useRef<HTMLButtonElement>(null);
  return (
    <div className="rows">
      {inputs.tasks.map((task, index) => (
        <fieldset key={index} className="row">
          <legend>{fill(messages.form.row, { number: index + 1 })}</legend>
          <TextField
            id={`tasks-${index}-title`}
            label={messages.fields.taskTitle.label}
            text={task.title}
            maxLength={maxLabel}
            onText={(title) => {
              change(inputs.tasks.map((old, at) => (at === index ? { ...old, title } : old)));
            }}
          />
          {(['volumePerMonth', 'minutesEach', 'channels', 'languages'] as const).map((name) => (
            <NumberInput key={name} form={form} path={['tasks', index, name]} texts={messages.fields[name]} />
          ))}
          <button
            type="button"
            className="button quiet small-button"
            onClick={() => {
              change(inputs.tasks.filter((_, at) => at !== index));
              add.current?.focus();
            }}
          >
            {fill(messages.form.removeRow, {
              title: task.title || fill(messages.form.row, { number: index + 1 }),
            })}
          </button>
        </fieldset>
      ))}
      {inputs.tasks.length < maxRows && (
        <button
          type="button"
          ref={add}
          className="button quiet small-button"
          onClick={() => {
            change([
              ...inputs.tasks,
              { title: '', volumePerMonth: 0, minutesEach: 0, channels: 1, languages: 1 },
            ]);
          }}
        >
          {messages.form.addTask}
        </button>
      )}
    </div>
  );
}

const volumeOfToday = {
  organic: ['socialVisits', 'socialVisitsToday'],
  support: ['contacts', 'contactsToday'],
  recruit: ['hiresPerMonth', 'hiresToday'],
  retain: ['customersReached', 'customersToday'],
} as const;

/** Every assumption of the plan, by what it is about. */
export function FullForm(form: Props) {
  const { messages, inputs, onInputs, onBaseline } = form;
  const text = messages.sections;
  const help = messages.sectionHelp;
  return (
    <>
      <Section legend={text.basics} open>
        <OrganisationField form={form} />
        <SelectField
          id="country"
          label={messages.fields.country.label}
          help={messages.fields.country.help}
          value={inputs.country}
          options={countries.map((value) => ({ value, label: messages.countries[value] }))}
          onValue={(country) => {
            onInputs((now) => ({ ...now, country }));
          }}
        />
        <SelectField
          id="currency"
          label={messages.fields.currency.label}
          help={messages.fields.currency.help}
          value={inputs.currency}
          options={currencies.map((value) => ({ value, label: value }))}
          onValue={(currency) => {
            onInputs((now) => ({ ...now, currency }));
          }}
        />
        <WhenFields form={form} />
        {(
          [
            'horizonMonths',
            'discountRate',
            'wageGrowth',
            'contingency',
            'irrecoverableVat',
            'employerContribution',
            'agreedContribution',
          ] as const
        ).map((name) => (
          <NumberInput key={name} form={form} path={[name]} texts={messages.fields[name]} />
        ))}
      </Section>
      <Section legend={text.baseline} help={messages.form.baselineHelp}>
        <label className="choice">
          <input
            type="checkbox"
            checked={inputs.baseline !== null}
            onChange={(event) => {
              onBaseline(event.currentTarget.checked);
            }}
          />
          {messages.form.baselineOn}
        </label>
        {inputs.baseline !== null && (
          <>
            <RoleRows form={form} base={['baseline']} />
            {costNames.map((name) => (
              <NumberInput key={name} form={form} path={['baseline', name]} texts={messages.fields[name]} />
            ))}
          </>
        )}
      </Section>
      <Section legend={text.option}>
        <TextField
          id="options-0-label"
          label={messages.fields.label.label}
          text={inputs.options[0].label}
          maxLength={maxLabel}
          onText={(label) => {
            onInputs((now) => {
              const [first, ...others] = now.options;
              return { ...now, options: [{ ...first, label }, ...others] };
            });
          }}
        />
        <RoleRows form={form} base={['options', 0]} />
        {[
          ...costNames,
          'training' as const,
          'setup' as const,
          'noticeMonths' as const,
          'commitmentMonths' as const,
        ].map((name) => (
          <NumberInput key={name} form={form} path={['options', 0, name]} texts={messages.fields[name]} />
        ))}
      </Section>
      <Section legend={text.work} help={help.work}>
        <TaskRows form={form} />
        {(['communityHours', 'planningHours', 'workHoursPerMonth', 'adminShare'] as const).map((name) => (
          <NumberInput key={name} form={form} path={[name]} texts={messages.fields[name]} />
        ))}
      </Section>
      {inputs.mode === 'outcome' && (
        <Section legend={text.outcome} help={help.outcome} open>
          <OutcomeFields {...form} />
        </Section>
      )}
      {(inputs.mode === 'outcome' ? (['avoided'] as const) : streamNames).map((stream) => {
        const today = stream in volumeOfToday ? volumeOfToday[stream as keyof typeof volumeOfToday] : null;
        return (
          <Section
            key={stream}
            legend={text[stream]}
            {...(stream in help ? { help: help[stream as keyof typeof help] } : {})}
          >
            {today !== null && inputs.baseline !== null && (
              <NumberInput form={form} path={['baseline', today[0]]} texts={messages.fields[today[1]]} />
            )}
            {(Object.keys(streamFields[stream]) as FunnelField[]).map((name) => (
              <NumberInput key={name} form={form} path={[name]} texts={messages.fields[name]} />
            ))}
          </Section>
        );
      })}
    </>
  );
}
