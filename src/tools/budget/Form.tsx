import { memo, type ReactNode } from 'react';
import { SelectField } from '../../components/form/SelectField.tsx';
import { goals, type Goal, sameLikely } from './entry.ts';
import {
  NumberInput,
  OrganisationField,
  Question,
  useStableActions,
  WhenFields,
  type FormProps,
} from './Fields.tsx';

interface Props extends FormProps {
  readonly goal: Goal;
  readonly onGoal: (goal: Goal) => void;
  /** Questions five and six for any other goal than customers. */
  readonly otherGoal: ReactNode;
  /** What is counted besides the goal, as a sentence; empty when there is nothing. */
  readonly also: string;
}

/** Where the click price comes from: a sourced one, or the reader's own. */
function PlatformField({ form }: { readonly form: FormProps }) {
  const { messages, inputs, provenance, onInputs } = form;
  const names = messages.quick.platforms;
  const sourced = provenance['cpc']?.value ?? null;
  return (
    <SelectField
      id="platform"
      label={messages.quick.platform}
      value={sourced !== null && sameLikely(sourced, inputs.cpc) ? 'meta' : 'own'}
      options={(['meta', 'own'] as const).map((value) => ({ value, label: names[value] }))}
      onValue={(platform) => {
        onInputs((now) => ({ ...now, cpc: platform === 'meta' ? sourced : null }));
      }}
    />
  );
}

/** The eight questions: the same plan as the full form, in the order a person can answer. */
export const Form = memo(function Form(props: Props) {
  const form = { ...props, ...useStableActions(props) };
  const { messages, inputs, locale, late, goal, onGoal, otherGoal, also } = form;
  const { fields } = messages;
  // Without a baseline there is one question fewer.
  const skipped = inputs.baseline === null ? 1 : 0;
  const text = messages.quick;
  const hours = inputs.workHoursPerMonth;
  const today = inputs.baseline;
  return (
    <>
      <Question number={1} legend={text.organisation}>
        <OrganisationField form={form} />
      </Question>
      <Question number={2} legend={text.goal}>
        <div className="choices">
          {goals.map((value) => (
            <label key={value} className="choice">
              <input
                type="radio"
                name="goal"
                value={value}
                checked={goal === value}
                onChange={() => {
                  onGoal(value);
                }}
              />
              {text.goals[value]}
            </label>
          ))}
          {also !== '' && <p className="field-help">{also}</p>}
        </div>
      </Question>
      {today !== null && (
        <Question number={3} legend={text.today} help={text.todayHelp}>
          {today.roles.length > 0 && (
            <>
              <NumberInput
                form={form}
                path={['baseline', 'roles', 0, 'fte']}
                texts={text.hoursToday}
                times={hours}
              />
              <NumberInput
                form={form}
                path={['baseline', 'roles', 0, 'monthlySalary']}
                texts={text.salaryToday}
              />
            </>
          )}
          <NumberInput form={form} path={['baseline', 'agency']} texts={fields.agency} />
          <NumberInput form={form} path={['baseline', 'tools']} texts={fields.tools} />
        </Question>
      )}
      <Question number={4 - skipped} legend={text.change} help={text.changeHelp}>
        {inputs.options[0].roles.length > 0 && (
          <>
            <NumberInput
              form={form}
              path={['options', 0, 'roles', 0, 'fte']}
              texts={text.hoursPlan}
              times={hours}
            />
            <NumberInput
              form={form}
              path={['options', 0, 'roles', 0, 'monthlySalary']}
              texts={text.salaryPlan}
            />
          </>
        )}
        <NumberInput form={form} path={['options', 0, 'agency']} texts={fields.agency} />
        <NumberInput form={form} path={['options', 0, 'tools']} texts={fields.tools} />
        <NumberInput form={form} path={['options', 0, 'production']} texts={fields.production} />
        <NumberInput form={form} path={['options', 0, 'training']} texts={fields.training} />
      </Question>
      {goal === 'customers' ? (
        <>
          <Question number={5 - skipped} legend={text.worth.customers} help={text.ask.customers}>
            <NumberInput form={form} path={['marginPerCustomer']} texts={fields.marginPerCustomer} />
            {today !== null && (
              <NumberInput form={form} path={['baseline', 'socialVisits']} texts={fields.socialVisitsToday} />
            )}
            <NumberInput form={form} path={['socialVisits']} texts={fields.socialVisits} />
          </Question>
          <Question number={6 - skipped} legend={text.chain} help={text.chainAsk}>
            <NumberInput form={form} path={['leadRate']} texts={fields.leadRate} />
            <NumberInput form={form} path={['organicLeadRate']} texts={fields.organicLeadRate} />
            <NumberInput form={form} path={['closeRate']} texts={fields.closeRate} />
            <NumberInput form={form} path={['salesCycle']} texts={fields.salesCycle} />
          </Question>
        </>
      ) : (
        otherGoal
      )}
      <Question number={7 - skipped} legend={text.ads}>
        {today !== null && <NumberInput form={form} path={['baseline', 'ads']} texts={fields.adsToday} />}
        <NumberInput form={form} path={['options', 0, 'ads']} texts={fields.ads} />
        {goal === 'customers' && (
          <>
            <PlatformField form={form} />
            <NumberInput form={form} path={['cpc']} texts={fields.cpc} />
          </>
        )}
      </Question>
      <Question number={8 - skipped} legend={text.when}>
        <WhenFields form={form} />
      </Question>
      {late !== null && (
        <late.parts.SurenessSummary inputs={inputs} goal={goal} locale={locale} detail={late.detail} />
      )}
    </>
  );
});
