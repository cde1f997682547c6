import { Fragment, type ReactNode } from 'react';
import { DataTable } from '../../components/tool/DataTable.tsx';
import { Part } from '../../components/tool/Part.tsx';
import type { PercentilesChartView } from '../tool.ts';
import type { SalaryMessages } from './messages/messages.ts';
import { Source } from './Result.tsx';
import type { Citation } from './state.ts';
import type { SalaryView } from './view.ts';
import type { SourcedChart } from './view-chart.ts';
import type { ComparedGroup } from './view-compared.ts';
import type { SourceTable } from './view-sources.ts';

/** The comparing parts of a result. They draw what the view says, and decide nothing. */

interface DrawnProps {
  readonly messages: Pick<SalaryMessages, 'compare'>;
  /** Draws a chart: a live one on the page, a still one where nothing runs. */
  readonly drawn: (chart: PercentilesChartView) => ReactNode;
}

/** Links to what was read, on a line. */
function Cited({ sources }: { readonly sources: readonly Citation[] }) {
  return (
    <ul className="small cited">
      {sources.map((source) => (
        <li key={source.text}>
          <Source source={source} />
        </li>
      ))}
    </ul>
  );
}

interface FigureProps {
  readonly chart: SourcedChart;
  readonly messages: Pick<SalaryMessages, 'compare'>;
  /** The picture itself. */
  readonly children: ReactNode;
}

/**
 * A chart with its finding as title, the same in a sentence, and its figures as a table with the source of each row. What
 * the reader has already seen drawn is not drawn again.
 */
export function Figure({ chart, messages, children }: FigureProps) {
  const text = messages.compare;
  return (
    <figure className="chart">
      <figcaption>
        <h4 className="chart-title">{chart.title}</h4>
        {!chart.isSeen && <span className="chart-sub">{chart.sub}</span>}
      </figcaption>
      {!chart.isSeen && children}
      <p className="small">{chart.sentence}</p>
      <details>
        <summary>{text.table}</summary>
        <DataTable table={chart.table} />
        <p className="small">{text.rowSources}</p>
        <Cited sources={chart.sources} />
      </details>
    </figure>
  );
}

interface NearGroupProps {
  readonly group: ComparedGroup;
  /** What it covers is said already: its name leads to our entry. */
  readonly isCovered: boolean;
}

/** How near an occupation is, with our entry for each of its rows. */
function NearGroup({ group, isCovered }: NearGroupProps) {
  const { label, nearness, publisher, rows } = group;
  if (isCovered)
    return (
      <li>
        {rows.map(({ href }) => (
          <Source key={label} source={{ text: label, href }} />
        ))}
        : {nearness}
      </li>
    );
  return (
    <li>
      <strong>{label}</strong>: {nearness}
      <span className="small cite">
        {publisher}:{' '}
        {rows.map((row, index) => (
          <Fragment key={row.text}>
            {index > 0 && ' · '}
            <Source source={row} />
          </Fragment>
        ))}
      </span>
    </li>
  );
}

interface ComparedProps extends DrawnProps {
  readonly view: Pick<SalaryView, 'compared'>;
}

/** The chosen rows side by side, and how near each is to someone who works with social media. */
export function Compared({ view, messages, drawn }: ComparedProps) {
  const { heading, intro, charts, list } = view.compared;
  return (
    <Part id="compared" heading={heading}>
      <p>{intro}</p>
      <div className={charts.length > 1 ? 'compared-charts' : undefined}>
        {charts.map((chart) => (
          <div key={chart.sub} className={chart.rows.length > 1 ? 'of-many' : undefined}>
            <Figure chart={chart} messages={messages}>
              {drawn(chart)}
            </Figure>
          </div>
        ))}
      </div>
      <h4>{list.heading}</h4>
      {list.shared !== '' && <p className="small">{list.shared}</p>}
      <ul className="compared-rows">
        {list.groups.map((group) => (
          <NearGroup key={group.id} group={group} isCovered={list.shared !== ''} />
        ))}
      </ul>
    </Part>
  );
}

interface GapsProps extends DrawnProps {
  readonly view: Pick<SalaryView, 'gaps'>;
}

/** The gap to other roles, women beside men, and what is claimed of the gap beside official statistics. */
export function Gaps({ view, messages, drawn }: GapsProps) {
  if (view.gaps === null) return null;
  const { heading, chart, note, sexes, claim } = view.gaps;
  return (
    <Part id="gaps" heading={heading}>
      {chart !== null && (
        <>
          <Figure chart={chart} messages={messages}>
            {drawn(chart)}
          </Figure>
          <p className="small">{note}</p>
        </>
      )}
      {sexes !== null && (
        <>
          <h4>{sexes.heading}</h4>
          <p>{sexes.text}</p>
          <p className="small">{sexes.note}</p>
          <Cited sources={sexes.sources} />
        </>
      )}
      <h4>{claim.heading}</h4>
      <p>{claim.intro}</p>
      <div className="salary-claim">
        <p>{claim.statement}</p>
        <dl className="pairs">
          <div>
            <dt>{claim.verdict.label}</dt>
            <dd>
              {claim.verdict.value}
              {claim.note !== '' && `. ${claim.note}`} <Source source={claim.source} />
            </dd>
          </div>
          <div>
            <dt>{claim.official.label}</dt>
            <dd>{claim.official.value}</dd>
          </div>
        </dl>
      </div>
    </Part>
  );
}

interface TrendProps extends DrawnProps {
  readonly view: Pick<SalaryView, 'trend'>;
}

/** The years of the main row, each table in a chart of its own. */
export function Trend({ view, messages, drawn }: TrendProps) {
  if (view.trend === null) return null;
  const { heading, charts, notes } = view.trend;
  return (
    <Part id="trend" heading={heading}>
      {charts.map((chart) => (
        <Figure key={chart.title} chart={chart} messages={messages}>
          {drawn(chart)}
        </Figure>
      ))}
      {notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
    </Part>
  );
}

interface CountriesProps extends DrawnProps {
  readonly view: Pick<SalaryView, 'countries'>;
}

/** Rows of several countries: pay against all occupations, why a common currency misleads, and the conversion asked for. */
export function Countries({ view, messages, drawn }: CountriesProps) {
  if (view.countries === null) return null;
  const { heading, intro, ratio, ratioNotes, why, converted } = view.countries;
  return (
    <Part id="countries" heading={heading}>
      <p>{intro}</p>
      {ratio !== null && (
        <Figure chart={ratio} messages={messages}>
          {drawn(ratio)}
        </Figure>
      )}
      {ratioNotes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <h4>{why.heading}</h4>
      <ul>
        {why.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {/* The sources say the same of each table; beside sums in one currency it is read at once. */}
      <details className="countries-defined" open={converted !== null}>
        <summary>{why.table.caption}</summary>
        <DataTable table={why.table} />
      </details>
      {converted !== null && (
        <>
          <h4>{converted.heading}</h4>
          {converted.caveats.map((caveat) => (
            <p key={caveat}>{caveat}</p>
          ))}
          <DataTable table={converted.table} />
          <p className="small">{converted.sourceLabel}:</p>
          <Cited sources={converted.sources} />
        </>
      )}
    </Part>
  );
}

interface SourceTableProps {
  readonly table: SourceTable;
  readonly labels: { readonly rows: string; readonly caveats: string };
}

function Caveats({ items }: { readonly items: readonly string[] }) {
  return items.map((caveat) => (
    <span key={caveat} className="small">
      {' '}
      {caveat}
    </span>
  ));
}

/** One table: who publishes it, what it measures and how, and its rows. */
function TableSource({ table, labels }: SourceTableProps) {
  return (
    <div className="salary-source">
      <h4>
        <a href={table.address}>{table.publisher}</a>
      </h4>
      <dl className="pairs">
        {table.details.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{labels.rows}</dt>
          <dd>
            <ul>
              {table.rows.map((row) => (
                <li key={row.id}>
                  <Source source={row} />, {row.note}.
                  <Caveats items={row.caveats} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {table.caveats.length > 0 && (
          <div>
            <dt>{labels.caveats}</dt>
            <dd>
              <Caveats items={table.caveats} />
            </dd>
          </div>
        )}
      </dl>
      <p className="small attribution">{table.attribution}</p>
    </div>
  );
}

/** Where the figures of the chosen rows are from, table by table. */
export function Sources({ view }: { readonly view: Pick<SalaryView, 'sources'> }) {
  const { heading, intro, rowsLabel, caveatsLabel, tables } = view.sources;
  return (
    <Part id="sources" heading={heading}>
      <p>{intro}</p>
      <div className="salary-sources">
        {tables.map((table) => (
          <TableSource key={table.id} table={table} labels={{ rows: rowsLabel, caveats: caveatsLabel }} />
        ))}
      </div>
    </Part>
  );
}
