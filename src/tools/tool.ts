import type { Result } from '../lib/result.ts';
import type { Notice } from '../lib/share/link.ts';
import type { ToolId } from '../routes.ts';

/**
 * What every tool gives to whoever shows it. A tool's `view.ts` turns a result into one of these; page, embed, print, the
 * page without JavaScript and the text to share all show the same.
 */

/** A figure with its label, such as the three under a headline. */
export interface Figure {
  readonly label: string;
  readonly value: string;
}

/** A table that is finished but for its markup. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** First cell of each row is its header; the rest are right-aligned figures unless `text` is set. */
  readonly rows: readonly (readonly string[])[];
  /** The last row is a sum. */
  readonly sum: boolean;
  /** Cells are text rather than figures. */
  readonly text?: true;
}

/** One point of a line over time. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** What the point says in words, for the tooltip and its table row. */
  readonly label: string;
  readonly value: string;
}

/** A point that the chart names. */
export interface ChartMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: 'plain' | 'warn';
  readonly place: 'above' | 'below';
}

/** A line chart, finished but for its size: the finding, what is drawn, and the same in words and as a table. */
export interface LineChartView {
  /** The finding, as a sentence that changes with the data. */
  readonly title: string;
  readonly sub: string;
  /** What the picture says, for those who do not see it. */
  readonly sentence: string;
  readonly points: readonly ChartPoint[];
  readonly marks: readonly ChartMark[];
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly table: Table;
}

/** An assumption that a result rests on. */
export interface Assumption {
  readonly label: string;
  readonly value: string;
  readonly source: string;
  readonly href: string | null;
}

/** What a tool is to whoever does not show it: commands, tests, the decision paper. */
export interface ToolDefinition<Inputs> {
  readonly id: ToolId;
  /** Version of its links. */
  readonly linkVersion: number;
  /** Reads a link, or null when the text holds none. Never throws. */
  readonly openLink: (
    text: string,
    starting: Inputs,
  ) => { readonly inputs: Inputs; readonly notices: readonly Notice[] } | null;
  /** Reads the flat inputs of a file; each error names the input. */
  readonly readFlat: (
    json: unknown,
    starting: Inputs,
    today: Date,
    follow: (before: Inputs, after: Inputs) => Inputs,
  ) => Result<{ readonly inputs: Inputs; readonly notices: readonly Notice[] }, readonly string[]>;
  /** The whole result as plain data, with the names of the published method. */
  readonly evaluate: (inputs: Inputs) => Readonly<Record<string, unknown>>;
}
