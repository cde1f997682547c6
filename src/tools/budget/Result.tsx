import type { ReactNode } from 'react';
import { DataTable } from '../../components/tool/DataTable.tsx';
import type { ChartView } from '../tool.ts';
import type { BudgetMessages } from './messages/messages.ts';
import type { BudgetView } from './view.ts';

interface ChartProps {
  /** What the chart is part of. */
  readonly view: { readonly chart: ChartView | null };
  readonly messages: BudgetMessages;
  /** The picture itself. */
  readonly children: ReactNode;
}

/** The chart with its finding as title, the same in a sentence, and the figures as a table. */
export function ChartFigure({ view, messages, children }: ChartProps) {
  if (view.chart === null) return null;
  return (
    <figure className="chart">
      <figcaption>
        <span className="chart-title">{view.chart.title}</span>
        <span className="chart-sub">{view.chart.sub}</span>
      </figcaption>
      {children}
      <p className="small">{view.chart.sentence}</p>
      <details>
        <summary>{messages.chart.table}</summary>
        <DataTable table={view.chart.table} />
      </details>
    </figure>
  );
}

interface DetailsProps {
  readonly view: BudgetView;
  readonly messages: BudgetMessages;
}

/** What the answer is made of: cost, effect, years, hours and every assumption with its source. */
export function Details({ view, messages }: DetailsProps) {
  return (
    <>
      <Money view={view} />
      <Years view={view} />
      <Assumptions view={view} messages={messages} />
    </>
  );
}

interface PartProps {
  readonly view: BudgetView;
}

/** What the plan costs a month, and where the effect comes from. */
export function Money({ view }: PartProps) {
  return (
    <>
      <section id="costs" aria-labelledby="costs-title" className="part">
        <h3 id="costs-title">{view.costs.heading}</h3>
        <DataTable table={view.costs.table} />
      </section>
      {view.streams !== null && (
        <section id="streams" aria-labelledby="streams-title" className="part">
          <h3 id="streams-title">{view.streams.heading}</h3>
          <DataTable table={view.streams.table} />
        </section>
      )}
    </>
  );
}

/** Cost and effect per financial year, and whether the hours suffice. */
function Years({ view }: PartProps) {
  return (
    <>
      <section id="years" aria-labelledby="years-title" className="part">
        <h3 id="years-title">{view.years.heading}</h3>
        <DataTable table={view.years.table} />
        <p className="small">{view.years.note}</p>
      </section>
      {view.capacity !== null && (
        <section id="capacity" aria-labelledby="capacity-title" className="part">
          <h3 id="capacity-title">{view.capacity.heading}</h3>
          <p>{view.capacity.text}</p>
        </section>
      )}
    </>
  );
}

/** Every assumption with its source, and what the calculation leaves out. */
export function Assumptions({ view, messages }: DetailsProps) {
  const { assumptions } = view;
  const text = messages.result.assumptions;
  return (
    <>
      <section id="assumptions" aria-labelledby="assumptions-title" className="part">
        <h3 id="assumptions-title">{assumptions.heading}</h3>
        <section className="scroll" tabIndex={0} aria-label={assumptions.caption}>
          <table className="data wide assumptions">
            <caption>{assumptions.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.item}</th>
                <th scope="col">{text.value}</th>
                <th scope="col">{text.source}</th>
              </tr>
            </thead>
            <tbody>
              {assumptions.rows.map((row) => (
                <tr key={row.label}>
                  <th scope="row">{row.label}</th>
                  <td data-label={text.value}>{row.value}</td>
                  <td data-label={text.source}>
                    {row.href === null ? row.source : <a href={row.href}>{row.source}</a>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
      {view.notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
    </>
  );
}
