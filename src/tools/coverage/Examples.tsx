import type { CoverageMessages } from './messages/messages.ts';
import { scenarioNames, type ScenarioName } from './scenarios.ts';

interface Props {
  readonly messages: CoverageMessages;
  readonly onExample: (name: ScenarioName, label: string) => void;
}

/** Made-up organisations to begin from instead of empty questions. */
export function Examples({ messages, onExample }: Props) {
  const texts = messages.detail.examples;
  const names = messages.result.scenarios;
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h3 id="examples-title">{texts.heading}</h3>
      <p className="field-help">{texts.help}</p>
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
