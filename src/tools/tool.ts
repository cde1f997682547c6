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

/** The answer first: what stands at the top, whatever else there is room for. */
export interface Answer {
  readonly kicker: string;
  /** Who the example is about; empty for the reader's own. */
  readonly about: string;
  readonly headline: string;
  readonly lead: readonly string[];
  readonly figures: readonly Figure[];
  readonly warnings: readonly string[];
  /** How far the answer may lie from the likely one; empty where nothing is uncertain, or it is not worked out yet. */
  readonly range?: string;
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
  /** Becomes a list of its rows on a phone, as tables of more than four columns always do. */
  readonly list?: true;
}

/** What every chart has beside its drawing: the finding, and the same in words and as a table. */
interface ChartWords {
  /** The finding, as a sentence that changes with the data. */
  readonly title: string;
  /** What is drawn, and in which unit. */
  readonly sub: string;
  /** What the picture says, for those who do not see it. */
  readonly sentence: string;
  readonly table: Table;
}

/** One point of a line over time. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** What the point says in words, for the tooltip and its table row. */
  readonly label: string;
  readonly value: string;
  /** The band that eight of ten cases lie in, where uncertainty is known. */
  readonly band?: { readonly low: number; readonly high: number; readonly text: string };
}

/** A point that the chart names. */
export interface ChartMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: 'plain' | 'warn' | 'quiet';
  readonly place: 'above' | 'below';
}

/** A line over time, with its band where its points have one. */
export interface LineChartView extends ChartWords {
  readonly kind: 'line';
  readonly points: readonly ChartPoint[];
  readonly marks: readonly ChartMark[];
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
}

/** Equally likely outcomes, one dot each, in columns on either side of a limit. */
export interface DotsChartView extends ChartWords {
  readonly kind: 'dots';
  /** Rising; columns without a dot are left out. */
  readonly columns: readonly {
    /** Middle of the column. */
    readonly x: number;
    readonly count: number;
    readonly good: boolean;
    /** What the column says when it is read out. */
    readonly label: string;
    readonly value: string;
  }[];
  /** Width of a column, on the axis. */
  readonly step: number;
  /** Ends of the axis; every column, tick and the limit lie between. */
  readonly from: number;
  readonly to: number;
  /** Where good and bad part, such as zero; null when nothing parts them. */
  readonly limit: { readonly value: number; readonly text: string } | null;
  /** What is said of each side of the limit; empty where no dot is, or nothing parts them. */
  readonly sides: { readonly left: string; readonly right: string };
  /** Which side is the good one. */
  readonly good: 'left' | 'right';
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

/** What one end of a bar says: what was put in, and what came out. */
export interface BarEnd {
  readonly value: number;
  readonly texts: readonly [string, string];
}

/** What each of several assumptions does to a result, the largest first, on either side of the likely result. */
export interface BarsChartView extends ChartWords {
  readonly kind: 'bars';
  readonly rows: readonly {
    readonly label: string;
    readonly low: BarEnd;
    readonly high: BarEnd;
  }[];
  /** The result when nothing is moved. */
  readonly reference: { readonly value: number; readonly text: string };
  /** Which direction is the better one. */
  readonly good: 'left' | 'right';
}

/** Ranges side by side on one axis, such as those of several options. */
export interface RangesChartView extends ChartWords {
  readonly kind: 'ranges';
  readonly rows: readonly {
    readonly label: string;
    readonly middle: { readonly value: number; readonly text: string };
    /** Null where there is no range: only the middle is drawn. */
    readonly range: {
      readonly low: number;
      readonly high: number;
      readonly lowText: string;
      readonly highText: string;
    } | null;
  }[];
  /** A line that all rows are read against, such as zero; null for none. */
  readonly reference: { readonly value: number; readonly text: string } | null;
}

/** One point of a distribution that is known, such as the median. */
export interface PercentilePoint {
  readonly value: number;
  /** The value as it is written beside the bar. */
  readonly text: string;
}

/**
 * Distributions side by side on one axis, such as pay in several occupations: of each the points that are known, and no
 * others. All values are in one unit, that of the axis.
 */
export interface PercentilesChartView extends ChartWords {
  readonly kind: 'percentiles';
  readonly rows: readonly {
    /** What it is, and of whom and when, on a line of its own; `note` is empty where there is nothing to add. */
    readonly label: string;
    readonly note: string;
    /** Share of 100 below each point, rising. */
    readonly points: readonly (PercentilePoint & { readonly share: 10 | 25 | 50 | 75 | 90 })[];
    /** Drawn as a mark of its own, never as a point; only where there is no median, or null. */
    readonly mean: PercentilePoint | null;
    /** The row that the others are compared with, the reader's own data, or any other. */
    readonly tone: 'main' | 'own' | 'plain';
  }[];
  /** What the points are called on the chart, such as "median", and what a mean is called. */
  readonly names: Readonly<Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'mean', string>>;
  /** A value that all rows are read against, such as the reader's own salary; null for none. */
  readonly mark: { readonly value: number; readonly text: string } | null;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

/** A chart that is finished but for its size. */
export type ChartView =
  LineChartView | DotsChartView | BarsChartView | RangesChartView | PercentilesChartView;

/** An assumption that a result rests on. */
export interface Assumption {
  readonly label: string;
  readonly value: string;
  readonly source: string;
  readonly href: string | null;
}

/** A flaw of a link with its words. */
export interface WordedNotice extends Notice {
  readonly message: string;
}

/** Inputs and their whole result as data: what `evaluate` prints, and what a reader can save. */
export interface ToolFile<Inputs> {
  readonly tool: ToolId;
  /** Version of the tool's links. */
  readonly version: number;
  /** Edition of the model and its facts. */
  readonly edition: string;
  readonly inputs: Inputs;
  readonly notices: readonly WordedNotice[];
  readonly result: Readonly<Record<string, unknown>>;
}

/** How starting values follow what the inputs say, such as hours that follow the size of an organisation. */
export type Follow<Inputs> = (before: Inputs, after: Inputs) => Inputs;

/**
 * What a tool is to whoever does not show it: commands, tests, the decision paper.
 * `World` is what it says nothing without, such as statistics; null where the inputs are all it needs.
 */
export interface ToolDefinition<Inputs, World = null> {
  readonly id: ToolId;
  /** Version of its links. */
  readonly linkVersion: number;
  /** Reads a link, or null when the text holds none. Never throws. */
  readonly openLink: (
    text: string,
    starting: Inputs,
    world: World,
  ) => { readonly inputs: Inputs; readonly notices: readonly Notice[] } | null;
  /** Reads the flat inputs of a file; each error names the input. */
  readonly readFlat: (
    json: unknown,
    starting: Inputs,
    today: Date,
    follow: Follow<Inputs>,
    world: World,
  ) => Result<{ readonly inputs: Inputs; readonly notices: readonly Notice[] }, readonly string[]>;
  /** The whole result as plain data, with the names of the published method. */
  readonly evaluate: (inputs: Inputs, world: World) => Readonly<Record<string, unknown>>;
}
