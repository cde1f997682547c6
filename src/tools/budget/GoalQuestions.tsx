import { TextField } from '../../components/form/TextField.tsx';
import { NumberInput, Question, type FormProps } from './Fields.tsx';
import type { Goal } from './Form.tsx';
import type { BudgetMessages } from './messages/messages.ts';
import { maxLabel } from './state.ts';

interface Props extends FormProps<BudgetMessages> {
  readonly goal: Exclude<Goal, 'customers'>;
}

function SupportFields(form: FormProps<BudgetMessages>) {
  const { fields } = form.messages;
  return (
    <>
      {form.inputs.baseline !== null && (
        <NumberInput form={form} path={['baseline', 'contacts']} texts={fields.contactsToday} />
      )}
      <NumberInput form={form} path={['contacts']} texts={fields.contacts} />
      <NumberInput form={form} path={['deflectionRate']} texts={fields.deflectionRate} />
      <NumberInput form={form} path={['costOtherChannel']} texts={fields.costOtherChannel} />
      <NumberInput form={form} path={['costSocialChannel']} texts={fields.costSocialChannel} />
    </>
  );
}

function RecruitFields(form: FormProps<BudgetMessages>) {
  const { fields, quick } = form.messages;
  return (
    <>
      {form.inputs.baseline !== null && (
        <NumberInput
          form={form}
          path={['baseline', 'hiresPerMonth']}
          texts={quick.hiresYearToday}
          times={12}
        />
      )}
      <NumberInput form={form} path={['hiresPerMonth']} texts={quick.hiresYear} times={12} />
      <NumberInput form={form} path={['hiresFromSocial']} texts={fields.hiresFromSocial} />
      <NumberInput form={form} path={['costPerHireSaved']} texts={fields.costPerHireSaved} />
    </>
  );
}

/** The result that is counted, in either form. */
export function OutcomeFields(form: FormProps<BudgetMessages>) {
  const { inputs, onInputs } = form;
  const { fields } = form.messages;
  if (inputs.outcomes.length === 0) return null;
  return (
    <>
      <TextField
        id="outcomes-0-title"
        label={fields.outcomeTitle.label}
        help={fields.outcomeTitle.help}
        text={inputs.outcomes[0]?.title ?? ''}
        maxLength={maxLabel}
        onText={(title) => {
          onInputs((now) => ({
            ...now,
            outcomes: now.outcomes.map((outcome, index) => (index === 0 ? { ...outcome, title } : outcome)),
          }));
        }}
      />
      {inputs.baseline !== null && inputs.baseline.outcomeVolumes.length > 0 && (
        <NumberInput form={form} path={['baseline', 'outcomeVolumes', 0]} texts={fields.outcomeToday} />
      )}
      <NumberInput form={form} path={['outcomes', 0, 'volumePerMonth']} texts={fields.outcomeVolume} />
      <NumberInput form={form} path={['outcomes', 0, 'incrementality']} texts={fields.incrementality} />
      <NumberInput form={form} path={['outcomes', 0, 'alternativeCost']} texts={fields.alternativeCost} />
    </>
  );
}

const worth = { support: SupportFields, recruit: RecruitFields, outcome: OutcomeFields } as const;

/** When it begins to show, and when it shows in full. */
const effect = {
  support: [['supportLag'], ['supportFull']],
  recruit: [['recruitLag'], ['recruitFull']],
  outcome: [
    ['outcomes', 0, 'lag'],
    ['outcomes', 0, 'full'],
  ],
} as const;

/** Questions five and six when the goal is not customers. */
export function GoalQuestions(form: Props) {
  const { goal, messages, inputs } = form;
  const Worth = worth[goal];
  const [lag, full] = effect[goal];
  const skipped = inputs.baseline === null ? 1 : 0;
  const text = messages.quick;
  return (
    <>
      <Question number={5 - skipped} legend={text.worth[goal]} help={text.ask[goal]}>
        <Worth {...form} />
      </Question>
      {(goal !== 'outcome' || inputs.outcomes.length > 0) && (
        <Question number={6 - skipped} legend={text.effect}>
          <NumberInput form={form} path={lag} texts={messages.fields.supportLag} />
          <NumberInput form={form} path={full} texts={messages.fields.supportFull} />
        </Question>
      )}
    </>
  );
}
