import type { ReactNode } from 'react';
import { LiveChart } from '../../components/chart/LiveChart.tsx';
import { DataTable } from '../../components/tool/DataTable.tsx';
import { LazyChart } from './LazyChart.tsx';
import type { BudgetMessages } from './messages/messages.ts';
import { ChartFigure } from './Result.tsx';
import type { UncertaintyView } from './view-uncertainty.ts';

interface Props {
  readonly view: UncertaintyView;
  readonly messages: BudgetMessages;
  /** Pictures drawn at build, in place of live charts. */
  readonly dots?: ReactNode;
  readonly bars?: ReactNode;
}

/** How unsure the answer is, what it hangs on, and what a sceptic makes of it. */
export function Uncertainty({ view, messages, dots, bars }: Props) {
  const { range, truths, sensitivity, sceptic, delay } = view;
  return (
    <div className="uncertainty">
      <section id="range" aria-labelledby="range-title" className="part">
        <h3 id="range-title">{range.heading}</h3>
        <p>{range.text.join(' ')}</p>
        {range.chart !== null && (
          <ChartFigure view={range} messages={messages}>
            {dots ?? (
              <>
                <LiveChart view={range.chart} chart={LazyChart} loading={messages.chart.loading} />
                <p className="small js-only">{range.exploring}</p>
              </>
            )}
          </ChartFigure>
        )}
      </section>
      {truths !== null && (
        <section id="truths" aria-labelledby="truths-title" className="part">
          <h3 id="truths-title">{truths.heading}</h3>
          <p>{truths.intro}</p>
          {truths.rows.length > 0 && (
            <ol className="truths">
              {truths.rows.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          )}
          {truths.never !== '' && <p className="small">{truths.never}</p>}
          {truths.table !== null && (
            <details>
              <summary>{truths.tableTitle}</summary>
              <DataTable table={truths.table} />
            </details>
          )}
        </section>
      )}
      {sensitivity !== null && (
        <section id="sensitivity" aria-labelledby="sensitivity-title" className="part">
          <h3 id="sensitivity-title">{sensitivity.heading}</h3>
          <p>{sensitivity.share}</p>
          <ChartFigure view={sensitivity} messages={messages}>
            {bars ?? (
              <LiveChart view={sensitivity.chart} chart={LazyChart} loading={messages.chart.loading} />
            )}
          </ChartFigure>
        </section>
      )}
      {sceptic !== null && (
        <section id="sceptic" aria-labelledby="sceptic-title" className="part">
          <h3 id="sceptic-title">{sceptic.heading}</h3>
          <details className="sceptic">
            <summary className="button quiet">{sceptic.button}</summary>
            <p>{sceptic.finding}</p>
            <DataTable table={sceptic.table} />
            <p className="small">{sceptic.what}</p>
          </details>
        </section>
      )}
      {delay !== null && (
        <section id="delay" aria-labelledby="delay-title" className="part">
          <h3 id="delay-title">{delay.heading}</h3>
          <p>{delay.text}</p>
        </section>
      )}
    </div>
  );
}
