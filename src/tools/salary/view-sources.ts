import { fill } from '../../i18n/messages.ts';
import type { Figure } from '../tool.ts';
import type { Citation, SalaryRowData } from './state.ts';
import type { ViewContext } from './view.ts';
import { groupedBy } from './view-chart.ts';
import { placeNote } from './view-compared.ts';
import { codeOf, Words } from './words.ts';

/** One row with its entry in our list of sources. */
export interface SourceRow extends Citation {
  readonly id: string;
  /** Population and year, unless the link says them, and how many it covers. */
  readonly note: string;
  /** Those that the other rows of the table do not share. */
  readonly caveats: readonly string[];
}

/** One table with its rows that are shown. */
export interface SourceTable {
  readonly id: string;
  readonly publisher: string;
  /** The publisher's own page. */
  readonly address: string;
  readonly details: readonly Figure[];
  /** What its licence asks to stand beside the figures. */
  readonly attribution: string;
  readonly caveats: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** Where the figures of the chosen rows are from, table by table. */
export interface SourcesView {
  readonly heading: string;
  readonly intro: string;
  readonly rowsLabel: string;
  readonly caveatsLabel: string;
  readonly tables: readonly SourceTable[];
}

function titleOf(row: SalaryRowData): string {
  const code = codeOf(row);
  return code === '' ? row.occupation.title : `${row.occupation.title} (${code})`;
}

function tableOf(
  rows: readonly SalaryRowData[],
  chosen: ReadonlySet<string>,
  context: ViewContext,
): SourceTable[] {
  const [first] = rows;
  if (first === undefined) return [];
  const text = context.messages.compare.sources;
  const shared = first.caveats.filter((caveat) => rows.every(({ caveats }) => caveats.includes(caveat)));
  const { source, payConcept, workingTime, tier } = first;
  const coverOf = (row: SalaryRowData): string => {
    const covered = new Words(context).covered(row);
    return covered === '' ? text.countUnknown : fill(text.count, { covered });
  };
  return [
    {
      id: first.tableId,
      publisher: source.publisher,
      address: source.address,
      details: [
        { label: text.table, value: source.table },
        { label: text.payConcept, value: payConcept },
        { label: text.workingTime, value: workingTime },
        { label: text.tier, value: text.tiers[tier] },
        { label: text.licence, value: source.licence },
      ],
      attribution: source.attribution,
      caveats: shared,
      rows: groupedBy(rows, titleOf).flatMap((group) =>
        group.map((row, index) => ({
          id: row.id,
          // The occupation is named once.
          text: index === 0 ? titleOf(row) : placeNote(row),
          href: row.source.href,
          note: [
            ...(index === 0 ? [placeNote(row)] : []),
            coverOf(row),
            ...(chosen.has(row.id) ? [] : [text.asBaseline]),
          ].join('; '),
          caveats: row.caveats.filter((caveat) => !shared.includes(caveat)),
        })),
      ),
    },
  ];
}

/** The tables of the chosen rows, and of the rows of all occupations that they are read against. */
export function viewSources(context: ViewContext): SourcesView {
  const { rows, result, assumptions, messages } = context;
  const { heading, intro, rows: rowsLabel, caveats } = messages.compare.sources;
  const read = new Set(result.rows.flatMap(({ id, ratioToAll }) => (ratioToAll === null ? [] : [id])));
  const baselines = rows.flatMap(({ id, baselineId }) => {
    const found = read.has(id) ? assumptions.rows.find((row) => row.id === baselineId) : undefined;
    return found ?? [];
  });
  const chosen = new Set(rows.map(({ id }) => id));
  const all = [...new Map([...rows, ...baselines].map((row) => [row.id, row])).values()];
  return {
    heading,
    intro,
    rowsLabel,
    caveatsLabel: caveats,
    tables: groupedBy(all, ({ tableId }) => tableId).flatMap((group) => tableOf(group, chosen, context)),
  };
}
