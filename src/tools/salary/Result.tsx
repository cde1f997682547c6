import { Fragment, useState } from 'react';
import { Part } from '../../components/tool/Part.tsx';
import type { Citation } from './state.ts';
import type { AdvertView } from './view-advert.ts';
import type { CostView, SourcedText, WorkingView } from './view-cost.ts';

/** The parts of a result, each with the view's own heading. They draw what the view says, and decide nothing. */

/** Where something was read, as a link to our entry where there is one; of several sources, each by itself. */
export function Source({ source }: { readonly source: Citation }) {
  // In one element, since a cell may lay its children out side by side.
  if (source.parts !== undefined)
    return (
      <span>
        {source.parts.map((part, index) => (
          <Fragment key={part.text}>
            {index > 0 && '; '}
            <Source source={part} />
          </Fragment>
        ))}
      </span>
    );
  return source.href === null ? source.text : <a href={source.href}>{source.text}</a>;
}

function Sourced({ said }: { readonly said: SourcedText }) {
  return (
    <p className="small">
      {said.text}{' '}
      {said.source !== null && (
        <>
          (<Source source={said.source} />)
        </>
      )}
    </p>
  );
}

/** The working, whose sources are links; its roles are written out, since a narrow screen shows its rows as cards. */
function Working({ working }: { readonly working: WorkingView }) {
  const { head, lines, sum } = working;
  return (
    <section className="scroll" tabIndex={0} aria-label={working.caption}>
      <table className="data wide with-sum salary-working" role="table">
        <caption>{working.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {head.charge}
            </th>
            {[head.rate, head.base, head.amount].map((text) => (
              <th key={text} scope="col" role="columnheader" className="figure">
                {text}
              </th>
            ))}
            <th scope="col" role="columnheader">
              {head.source}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map(({ label, rate, base, amount, source }) => (
            <tr key={label} role="row">
              <th scope="row" role="rowheader">
                {label}
              </th>
              <td role="cell" data-label={rate === '' ? undefined : head.rate} className="figure">
                {rate}
              </td>
              <td role="cell" data-label={base === '' ? undefined : head.base} className="figure">
                {base}
              </td>
              <td role="cell" data-label={head.amount} className="figure">
                {amount}
              </td>
              <td role="cell" data-label={source === null ? undefined : head.source}>
                {source !== null && <Source source={source} />}
              </td>
            </tr>
          ))}
          <tr role="row">
            <th scope="row" role="rowheader">
              {sum.label}
            </th>
            <td role="cell" colSpan={2} />
            <td role="cell" data-label={head.amount} className="figure">
              {sum.amount}
            </td>
            <td role="cell" />
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** What the salary costs the employer, and what lies between it and the median. */
export function Cost({ cost }: { readonly cost: CostView }) {
  const { working, toMedian } = cost;
  return (
    <Part id="cost" heading={cost.heading}>
      <p className={working === null ? undefined : 'finding'}>{cost.sentence}</p>
      {cost.missing.length > 0 && (
        <ul className="warnings">
          {cost.missing.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {working !== null && <Working working={working} />}
      {cost.hour !== null && <Sourced said={cost.hour} />}
      {cost.caveat !== '' && <p className="small">{cost.caveat}</p>}
      {toMedian !== null && (
        <>
          <h4>{toMedian.heading}</h4>
          <p>{toMedian.sentence}</p>
          {toMedian.figures.length > 0 && (
            <dl className="figures">
              {toMedian.figures.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
          {toMedian.rate !== null && <Sourced said={toMedian.rate} />}
          {toMedian.missing.map((text) => (
            <p key={text} className="small">
              {text}
            </p>
          ))}
        </>
      )}
    </Part>
  );
}

interface AdvertProps {
  readonly advert: AdvertView;
  /** Puts a text on the clipboard; absent where nothing can be pressed, and then there are no buttons. */
  readonly onCopy?: (text: string) => void;
  /** What became of the last copying. */
  readonly copied?: string;
}

/** The range for a job advertisement, with sentences to paste: one text, of which the beginning can be taken alone. */
export function Advert({ advert, onCopy, copied = '' }: AdvertProps) {
  /** The text that was copied last, so that what became of it stands where the reader is. */
  const [last, setLast] = useState('');
  const shortest = advert.copies[0]?.text ?? '';
  const longest = advert.copies.at(-1)?.text ?? '';
  return (
    <Part id="advert" heading={advert.heading}>
      {advert.range !== '' && <p className="finding">{advert.range}</p>}
      <p>{advert.text}</p>
      {longest !== '' && (
        <blockquote className="advert-copy">
          <strong>{shortest}</strong>
          {longest.slice(shortest.length)}
        </blockquote>
      )}
      {onCopy !== undefined && advert.copies.length > 0 && (
        <p className="actions js-only">
          {advert.copies.map(({ label, text }) => (
            <button
              key={label}
              type="button"
              className="button quiet small-button"
              onClick={() => {
                setLast(text);
                onCopy(text);
              }}
            >
              {label}
            </button>
          ))}
          {advert.copies.some(({ text }) => text === last) && <span className="small">{copied}</span>}
        </p>
      )}
    </Part>
  );
}
