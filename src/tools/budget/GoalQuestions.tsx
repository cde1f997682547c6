import { NumberInput, Question, useStableActions, type FormProps } from './Fields.tsx';
import type { Goal } from './entry.ts';
import type { BudgetMessages } from './messages/messages.ts';
import { OutcomeFields } from './Rows.tsx';
import { primaryOutcome } from './state.ts';

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

/** The outcome that the answer is about. */
function OutcomeWorth(form: FormProps<BudgetMessages>) {
  const primary = form.inputs.outcomes.findIndex((outcome) => outcome.primary);
  return primary === -1 ? null : <OutcomeFields form={form} index={primary} />;
}

const worth = { support: SupportFields, recruit: RecruitFields, outcome: OutcomeWorth } as const;

/** When it begins to show, and when it shows in full. */
const effect = {
  support: [['supportLag'], ['supportFull']],
  recruit: [['recruitLag'], ['recruitFull']],
} as const;

/** Questions five and six when the goal is not customers. */
export function GoalQuestions(props: Props) {
  const form = { ...props, ...useStableActions(props) };
  const { goal, messages, inputs } = form;
  const Worth = worth[goal];
  const primary = primaryOutcome(inputs.outcomes);
  const [lag, full] =
    goal === 'outcome'
      ? ([
          ['outcomes', primary, 'lag'],
          ['outcomes', primary, 'full'],
        ] as const)
      : effect[goal];
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
