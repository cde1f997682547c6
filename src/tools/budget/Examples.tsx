import type { BudgetMessages } from './messages/messages.ts';
import { scenarioNames, type ScenarioName } from './scenarios.ts';

interface Props {
  readonly texts: BudgetMessages['detail']['examples'];
  readonly onExample: (name: ScenarioName, label: string) => void;
}

/** Made-up plans to begin from instead of empty fields. */
export function Examples({ texts, onExample }: Props) {
  const { heading, help, names } = texts;
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h3 id="examples-title">{heading}</h3>
      <p className="field-help">{help}</p>
      <ul>
        {scenarioNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onExample(name, names[name].name);
              }}
            >
              {names[name].name}
            </button>
            <span className="small">{names[name].about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
