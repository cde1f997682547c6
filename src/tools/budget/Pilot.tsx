import type { Apply } from './next-steps.ts';
import { DataTable } from '../../components/tool/DataTable.tsx';
import { pilotAsText, type PilotView, type StageView, type StepView } from './view-pilot.ts';

interface Props {
  readonly view: PilotView;
  /** Copies the pilot as plain text; left out where nothing can be copied, as in a still page. */
  readonly onCopy?: (text: string) => void;
  /** Shows another plan; the label is that of the button, to say what was done. */
  readonly onApply?: (apply: Apply, label: string) => void;
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Stage({ stage }: { readonly stage: StageView }) {
  return (
    <li className="stage">
      <h4>
        {stage.name} <span className="when">{stage.when}</span>
      </h4>
      <Texts texts={stage.texts} />
      {stage.measures.map(({ name, texts }) => (
        <div className="measure" key={name}>
          <h5>{name}</h5>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ))}
      {stage.table !== null && <DataTable table={stage.table} />}
      {stage.rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      {stage.blanks.length > 0 && (
        <p className="blanks">
          {stage.blanks.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </p>
      )}
    </li>
  );
}

function Step({ step, onApply }: { readonly step: StepView; readonly onApply: Props['onApply'] }) {
  const { action } = step;
  return (
    <li>
      <h4>{step.heading}</h4>
      <p>{step.texts.join(' ')}</p>
      {action !== null && onApply !== undefined && (
        <p className="no-print">
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              onApply(action.apply, action.label);
            }}
          >
            {action.label}
          </button>
        </p>
      )}
    </li>
  );
}

/** The pilot with its stop rule, stage by stage, and where the answer leads. */
export function Pilot({ view, onCopy, onApply }: Props) {
  const { cost, next } = view;
  return (
    <>
      {next !== null && (
        <section id="next" aria-labelledby="next-title" className="part pilot">
          <h3 id="next-title">{next.heading}</h3>
          <ul className="next-steps">
            {next.steps.map((step) => (
              <Step key={step.key} step={step} onApply={onApply} />
            ))}
          </ul>
        </section>
      )}
      <section id="pilot" aria-labelledby="pilot-title" className="part pilot">
        <h3 id="pilot-title">{view.heading}</h3>
        <p>{view.intro.join(' ')}</p>
        {view.stages.length > 0 && (
          <ol className="stages">
            {view.stages.map((stage) => (
              <Stage key={stage.id} stage={stage} />
            ))}
          </ol>
        )}
        {cost !== null && (
          <div className="pilot-cost">
            <h4>{cost.heading}</h4>
            <Texts texts={cost.texts} />
          </div>
        )}
        {view.stages.length > 0 && onCopy !== undefined && (
          <p className="no-print">
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                onCopy(pilotAsText(view));
              }}
            >
              {view.copy}
            </button>
          </p>
        )}
      </section>
    </>
  );
}
