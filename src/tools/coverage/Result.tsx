import { Fragment, useState } from 'react';
import { DataTable } from '../../components/tool/DataTable.tsx';
import { Part } from '../../components/tool/Part.tsx';
import { StatusSign } from './Sign.tsx';
import type { CoverageView, GridView, StepView } from './view.ts';

/** The parts of a result, each with the view's own heading. They draw what the view says, and decide nothing. */

interface GridProps {
  readonly grid: GridView;
}

/** Held of needed hours, as a bar; what it shows is also written beside it. */
function Bar({ share }: { readonly share: number }) {
  const percent = (100 * Math.min(1, Math.max(0, share))).toFixed(1);
  return (
    <svg className="hours-bar" aria-hidden="true" focusable="false">
      <rect className="hours-needed" width="100%" height="100%" />
      <rect className="hours-held" width={`${percent}%`} height="100%" />
    </svg>
  );
}

/**
 * Who does what: a real table that is also the picture. Its roles are written out, since browsers forget them where a
 * narrow screen shows its rows as cards.
 */
export function Grid({ grid }: GridProps) {
  const { head } = grid;
  return (
    <figure className="grid-figure">
      <figcaption className="chart-title" id="grid-title">
        {grid.title}
      </figcaption>
      <section className="grid-room">
        <table className="data grid" role="table" aria-labelledby="grid-title">
          <caption>{grid.caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[head.capability, head.status, head.holder, head.backup, head.hours].map((text) => (
                <th key={text} scope="col" role="columnheader">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {grid.rows.map((row) => (
              <tr key={row.id} role="row" data-status={row.status}>
                <th scope="row" role="rowheader">
                  {row.capability}
                </th>
                <td role="cell" className="grid-status">
                  <StatusSign status={row.status} />
                  <span>{row.statusText}</span>
                </td>
                <td role="cell" data-label={head.holder}>
                  {row.holder}
                </td>
                <td role="cell" data-label={head.backup}>
                  {row.backup}
                </td>
                <td role="cell" data-label={head.hours} className="grid-hours">
                  <span>{row.hours}</span>
                  {row.share !== null && <Bar share={row.share} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="visually-hidden">{grid.sentence}</p>
    </figure>
  );
}

/** What stops when one person is away. */
export function KeyPerson({ view }: { readonly view: CoverageView }) {
  const { keyPerson } = view;
  if (keyPerson === null) return null;
  return (
    <Part id="key-person" heading={keyPerson.heading}>
      <p className="finding">{keyPerson.text}</p>
      {keyPerson.others.length > 0 && (
        <ul>
          {keyPerson.others.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Part>
  );
}

interface StepsProps {
  readonly view: CoverageView;
  readonly words: {
    readonly cost: string;
    readonly source: string;
    readonly sources: string;
    readonly copy: string;
  };
  /** Puts a text on the clipboard; absent where nothing can be pressed, and then the texts stay out. */
  readonly onCopy?: (text: string) => void;
  /** What became of the last copying. */
  readonly copied?: string;
}

function Costs({ step, words }: Pick<StepsProps, 'words'> & { readonly step: StepView }) {
  if (step.costs.length === 0) return null;
  return (
    <>
      <h5>{words.cost}</h5>
      <ul className="costs">
        {step.costs.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** Where what the steps cost comes from: each source once, since the steps share them. */
function Sources({ items, words }: Pick<StepsProps, 'words'> & { readonly items: readonly StepView[] }) {
  const sources = items
    .flatMap(({ costs }) => costs)
    .filter(
      ({ source }, index, all) =>
        source !== '' && all.findIndex((other) => other.source === source) === index,
    );
  if (sources.length === 0) return null;
  return (
    <p className="small">
      {sources.length === 1 ? words.source : words.sources}:{' '}
      {sources.map(({ source, href }, index) => (
        <Fragment key={source}>
          {index > 0 && ' · '}
          {href === null ? source : <a href={href}>{source}</a>}
        </Fragment>
      ))}
    </p>
  );
}

/** The three next steps: why, what to do, what it costs, what to read, and a text to send. */
export function Steps({ view, words, onCopy, copied = '' }: StepsProps) {
  const { steps } = view;
  /** The text that was copied last, so that what became of it stands where the reader is. */
  const [last, setLast] = useState('');
  return (
    <Part id="steps" heading={steps.heading}>
      <p>{steps.intro}</p>
      {steps.items.length > 0 && (
        <ol className="steps">
          {steps.items.map((step) => (
            <li key={step.capability}>
              <h4>{step.title}</h4>
              <p>{step.why}</p>
              <p>{step.todo}</p>
              <Costs step={step} words={words} />
              <p className="no-print">
                <a href={step.reading.href}>{step.reading.text}</a>
              </p>
              {onCopy !== undefined &&
                step.copies.map(({ label, note, text }) => (
                  <details key={label} className="copy-text">
                    <summary>{label}</summary>
                    {note !== '' && <p className="small">{note}</p>}
                    <div className="plain-text">{text}</div>
                    <p>
                      <button
                        type="button"
                        className="button quiet small-button js-only"
                        onClick={() => {
                          setLast(text);
                          onCopy(text);
                        }}
                      >
                        {words.copy}
                        <span className="visually-hidden">: {label}</span>
                      </button>{' '}
                      {last === text && <span className="small">{copied}</span>}
                    </p>
                  </details>
                ))}
            </li>
          ))}
        </ol>
      )}
      <Sources items={steps.items} words={words} />
    </Part>
  );
}

/** Hours, what rests outside, who has too much, advice, what AI can take over, and the target. */
export function Rest({ view }: { readonly view: CoverageView }) {
  const { hours, outside, overloaded, advice, ai } = view;
  return (
    <>
      <Part id="hours" heading={hours.heading}>
        <p>{hours.text}</p>
        <DataTable table={hours.table} />
      </Part>
      {overloaded !== null && (
        <Part id="overloaded" heading={overloaded.heading}>
          <ul>
            {overloaded.items.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Part>
      )}
      {outside !== null && (
        <Part id="outside" heading={outside.heading}>
          <p>{outside.text}</p>
        </Part>
      )}
      {advice.items.length > 0 && (
        <Part id="advice" heading={advice.heading}>
          <ul className="advice">
            {advice.items.map(({ title, reason, link }) => (
              <li key={title}>
                <h4>{title}</h4>
                <p>
                  {reason} {link !== null && <a href={link.href}>{link.text}</a>}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part id="ai" heading={ai.heading}>
        <p>{ai.intro}</p>
        <DataTable table={ai.table} />
      </Part>
    </>
  );
}

/** Today beside the target. */
export function Target({ view }: { readonly view: CoverageView }) {
  const { target } = view;
  if (target === null) return null;
  return (
    <Part id="target" heading={target.heading}>
      <p className="finding">{target.headline}</p>
      <dl className="figures">
        {target.figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <DataTable table={{ ...target.table, list: true }} />
    </Part>
  );
}
