import { memo, useState, type ReactNode } from 'react';
import { SelectField } from '../../components/form/SelectField.tsx';
import type { Goal } from './entry.ts';
import {
  NumberInput,
  OrganisationField,
  TextInput,
  useStableActions,
  WhenFields,
  type FormActions,
  type FormProps,
} from './Fields.tsx';
import { EmployerWorking } from './EmployerWorking.tsx';
import type { BudgetMessages } from './messages/messages.ts';
import { OptionPicker } from './Options.tsx';
import type { EmployerProfile } from './profile.ts';
import { OutcomeRows, RoleRows, TaskRows, UnpricedRows } from './Rows.tsx';
import {
  countries,
  currencies,
  modes,
  streamFields,
  streamNames,
  type Country,
  type Currency,
  type FunnelField,
  type OptionField,
} from './state.ts';

interface Props extends FormProps<BudgetMessages> {
  readonly onBaseline: (on: boolean) => void;
  readonly goal: Goal;
  readonly onGoal: (goal: Goal) => void;
  /** What the world says of the plan's kind of employer; null when nothing is known. */
  readonly profile: EmployerProfile | null;
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

const volumeOfToday = {
  organic: ['socialVisits', 'socialVisitsToday'],
  support: ['contacts', 'contactsToday'],
  recruit: ['hiresPerMonth', 'hiresToday'],
  retain: ['customersReached', 'customersToday'],
} as const;

interface PlaceProps extends Pick<FormActions, 'onInputs'> {
  readonly country: Country;
  readonly currency: Currency;
  readonly messages: BudgetMessages;
}

const PlaceFields = memo(function PlaceFields({ country, currency, messages, onInputs }: PlaceProps) {
  return (
    <>
      <SelectField
        id="country"
        label={messages.fields.country.label}
        help={messages.fields.country.help}
        value={country}
        options={countries.map((value) => ({ value, label: messages.countries[value] }))}
        onValue={(next) => {
          onInputs((now) => ({ ...now, country: next }));
        }}
      />
      <SelectField
        id="currency"
        label={messages.fields.currency.label}
        help={messages.fields.currency.help}
        value={currency}
        options={currencies.map((value) => ({ value, label: value }))}
        onValue={(next) => {
          onInputs((now) => ({ ...now, currency: next }));
        }}
      />
    </>
  );
});

function ModeField({ form }: { readonly form: Props }) {
  const { messages, inputs, goal, onGoal } = form;
  const text = messages.detail.mode;
  return (
    <fieldset className="choices plain">
      <legend>{text.question}</legend>
      {modes.map((mode) => (
        <label key={mode} className="choice">
          <input
            type="radio"
            name="mode"
            checked={inputs.mode === mode}
            onChange={() => {
              if (mode === 'outcome') onGoal('outcome');
              else onGoal(goal === 'outcome' ? 'customers' : goal);
            }}
          />
          {text[mode]}
        </label>
      ))}
    </fieldset>
  );
}

function BasicsSection({ form }: { readonly form: Props }) {
  const { messages, inputs, locale, profile, onInputs } = form;
  const number = (
    name:
      | 'horizonMonths'
      | 'discountRate'
      | 'wageGrowth'
      | 'contingency'
      | 'irrecoverableVat'
      | 'employerContribution'
      | 'agreedContribution',
  ): ReactNode => <NumberInput key={name} form={form} path={[name]} texts={messages.fields[name]} />;
  return (
    <Section legend={messages.sections.basics} open>
      <ModeField form={form} />
      <OrganisationField form={form} />
      <PlaceFields
        country={inputs.country}
        currency={inputs.currency}
        messages={messages}
        onInputs={onInputs}
      />
      <WhenFields form={form} />
      {(['horizonMonths', 'discountRate', 'wageGrowth', 'contingency', 'irrecoverableVat'] as const).map(
        number,
      )}
      {(['employerContribution', 'agreedContribution'] as const).map(number)}
      <EmployerWorking
        salary={inputs.options[0].roles[0]?.monthlySalary ?? null}
        currency={inputs.currency}
        employerContribution={inputs.employerContribution}
        agreedContribution={inputs.agreedContribution}
        profile={profile}
        messages={messages}
        locale={locale}
      />
    </Section>
  );
}

/** What is counted back in money, stream by stream. */
function StreamSections({ form }: { readonly form: Props }) {
  const { messages, inputs } = form;
  const help = messages.sectionHelp;
  // Where outcomes are counted no money comes in, but spending may still stop.
  const streams = inputs.mode === 'outcome' ? (['avoided'] as const) : streamNames;
  return streams.map((stream) => {
    const today = stream in volumeOfToday ? volumeOfToday[stream as keyof typeof volumeOfToday] : null;
    return (
      <Section
        key={stream}
        legend={messages.sections[stream]}
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
  });
}

/** Every assumption of the plan, by what it is about. */
export function FullForm(props: Props) {
  const form = { ...props, ...useStableActions(props), full: true } as const;
  const { messages, inputs, onBaseline } = form;
  const { detail } = messages;
  const text = messages.sections;
  const help = messages.sectionHelp;
  /** The option that the fields are about. */
  const [chosen, setChosen] = useState(0);
  const option = Math.min(chosen, inputs.options.length - 1);
  return (
    <>
      <BasicsSection form={form} />
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
        <OptionPicker
          inputs={inputs}
          active={option}
          onActive={setChosen}
          onInputs={form.onInputs}
          messages={messages}
          profile={form.profile}
        />
        <TextInput form={form} path={['options', option, 'label']} texts={messages.fields.label} />
        <RoleRows form={form} base={['options', option]} />
        {([...costNames, 'training', 'setup', 'noticeMonths', 'commitmentMonths'] as const).map((name) => (
          <NumberInput
            key={name}
            form={form}
            path={['options', option, name]}
            texts={messages.fields[name]}
          />
        ))}
      </Section>
      <Section legend={text.work} help={help.work}>
        <TaskRows form={form} />
        {(['communityHours', 'planningHours', 'workHoursPerMonth', 'adminShare'] as const).map((name) => (
          <NumberInput key={name} form={form} path={[name]} texts={messages.fields[name]} />
        ))}
      </Section>
      {inputs.mode === 'outcome' && (
        <Section legend={text.outcome} help={`${help.outcome} ${detail.outcomes.one}`} open>
          <OutcomeRows form={form} />
        </Section>
      )}
      <StreamSections form={form} />
      <Section legend={detail.unpriced.heading} help={detail.unpriced.help}>
        <UnpricedRows form={form} />
      </Section>
      <Section legend={detail.advanced.heading} help={detail.advanced.help}>
        <NumberInput form={form} path={['correlation']} texts={messages.fields.correlation} />
        <NumberInput form={form} path={['seed']} texts={messages.fields.seed} />
      </Section>
    </>
  );
}
