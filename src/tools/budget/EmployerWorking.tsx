import { memo } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import type { BudgetMessages } from './messages/messages.ts';
import type { EmployerProfile } from './profile.ts';
import { viewEmployer, type EmployerInputs, type EmployerView } from './view-employer.ts';

interface TableProps {
  readonly view: EmployerView;
  readonly messages: BudgetMessages;
}

function WorkingTable({ view, messages }: TableProps) {
  const { head, override } = messages.detail.employer;
  return (
    <>
      <table className="data working">
        <caption>{view.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head.charge}</th>
            <th scope="col">{head.rate}</th>
            <th scope="col">{head.amount}</th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map(({ charge, rate, part, amount, source }) => (
            <tr key={charge}>
              <th scope="row">
                {charge}
                {part !== '' && <span>{part}</span>}
                {source !== null && (
                  <span>{source.href === null ? source.text : <a href={source.href}>{source.text}</a>}</span>
                )}
              </th>
              <td>{rate}</td>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="field-help">
        {view.effective} {view.own} {override}
      </p>
    </>
  );
}

interface Props extends EmployerInputs {
  readonly profile: EmployerProfile | null;
  readonly messages: BudgetMessages;
  readonly locale: Locale;
}

/** How the employer's contributions come about, charge by charge. */
export const EmployerWorking = memo(function EmployerWorking({
  profile,
  messages,
  locale,
  ...inputs
}: Props) {
  const view = viewEmployer(inputs, profile, messages.detail, locale);
  return (
    <details className="working-box">
      <summary>{messages.detail.employer.heading}</summary>
      {view === null ? (
        <p className="field-help">{messages.detail.employer.unknown}</p>
      ) : (
        <WorkingTable view={view} messages={messages} />
      )}
    </details>
  );
});
