import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
  type BarShapeProps,
  type TooltipContentProps,
} from 'recharts';
import type { ReactNode } from 'react';
import type { ChartProps } from '../../components/chart/LiveChart.tsx';
import {
  apart,
  barHeight,
  dotSize,
  dotsBottom,
  dotsTop,
  endLines,
  lineHeight,
  pairUnder,
  referenceRoom,
  rowNames,
  sidesFit,
  textWidth,
  ticksThatFit,
} from '../../components/chart/layout.ts';
import type {
  BarsChartView,
  ChartMark,
  ChartPoint,
  DotsChartView,
  LineChartView,
  RangesChartView,
} from '../tool.ts';

/** The kinds of charts that a budget has. */
type BudgetChartView = LineChartView | DotsChartView | BarsChartView | RangesChartView;

/** Room for the longest amount beside the axis; text is not measured when the picture is made at build. */
const axisWidth = 84;
const axisHeight = 34;
const lineMargin = { top: 24, right: 34, bottom: 0, left: 6 } as const;

/** What a point says when it is read: with its band where it has one. */
type Read = Pick<ChartPoint, 'label' | 'value' | 'band'>;

function Reading({ active, payload }: TooltipContentProps) {
  const point = payload[0]?.payload as Read | undefined;
  if (!active || point === undefined) return null;
  return (
    <p className="chart-reading">
      {point.label}
      <strong>{point.value}</strong>
      {point.band !== undefined && <span>{point.band.text}</span>}
    </p>
  );
}

const reading = (
  <Tooltip content={Reading} isAnimationActive={false} cursor={{ className: 'chart-cursor' }} />
);

/** Where the names of the marks go, so that those at the same month do not cover each other. */
function labelPlaces(marks: readonly ChartMark[], toPixel: (y: number) => number, bottom: number): number[] {
  const wanted = marks.map((mark) => toPixel(mark.y) + (mark.place === 'above' ? -9 : 18));
  const order = marks
    .map((_, index) => index)
    .sort((a, b) => (marks[a]?.x ?? 0) - (marks[b]?.x ?? 0) || (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  for (const x of new Set(marks.map((mark) => mark.x))) {
    const here = order.filter((index) => marks[index]?.x === x);
    const moved = apart(
      here.map((index) => wanted[index] ?? 0),
      lineHeight,
      12,
      bottom - 2,
    );
    here.forEach((index, at) => (places[index] = moved[at] ?? 0));
  }
  return places;
}

/** Cumulative net, month by month, with the band that eight of ten cases lie in. */
function LineChart({ view, width, height, live }: ChartProps<LineChartView>) {
  const yText = new Map(view.yTicks.map((tick) => [tick.y, tick.text]));
  const xText = new Map(view.xTicks.map((tick) => [tick.x, tick.text]));
  const ys = view.yTicks.map((tick) => tick.y);
  const [low, high] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  const bottom = height - axisHeight;
  const toPixel = (y: number): number =>
    high === low ? bottom : bottom - ((y - low) / (high - low)) * (bottom - lineMargin.top);
  const places = labelPlaces(view.marks, toPixel, bottom);
  const last = view.points.at(-1)?.x ?? 0;
  const banded = view.points.some(({ band }) => band !== undefined);
  return (
    <ComposedChart
      width={width}
      height={height}
      data={view.points.map((point) => ({
        ...point,
        span: point.band === undefined ? [point.y, point.y] : [point.band.low, point.band.high],
      }))}
      margin={lineMargin}
      accessibilityLayer={live}
      title={view.title}
      desc={view.sentence}
    >
      <CartesianGrid className="chart-grid" vertical={false} />
      <XAxis
        dataKey="x"
        type="number"
        domain={['dataMin', 'dataMax']}
        ticks={ticksThatFit(view.xTicks, width - axisWidth - lineMargin.left - lineMargin.right).map(
          (tick) => tick.x,
        )}
        tickFormatter={(value: number) => xText.get(value) ?? ''}
        height={axisHeight}
        tickMargin={10}
        interval={0}
        tickLine={false}
        axisLine={false}
      />
      <YAxis
        type="number"
        domain={[low, high]}
        ticks={ys}
        tickFormatter={(value: number) => yText.get(value) ?? ''}
        width={axisWidth}
        interval={0}
        tickLine={false}
        axisLine={false}
      />
      {banded && (
        <Area
          className="chart-band"
          dataKey="span"
          type="linear"
          isAnimationActive={false}
          activeDot={false}
          dot={false}
        />
      )}
      <Area
        className={banded ? 'chart-line' : 'chart-area'}
        dataKey="y"
        type="linear"
        baseValue={0}
        isAnimationActive={false}
        activeDot={live}
        dot={false}
      />
      <ReferenceLine className="chart-zero" y={0} />
      {view.marks.map((mark, index) => (
        <ReferenceDot
          key={`${mark.x} ${mark.y} ${mark.text}`}
          className={`chart-mark chart-${mark.tone}`}
          x={mark.x}
          y={mark.y}
          r={mark.tone === 'quiet' ? 0 : 4}
          label={({ viewBox }) => (
            <text
              className={`chart-label chart-${mark.tone}`}
              x={labelX(viewBox)}
              y={places[index]}
              textAnchor={mark.x > last - 2 ? 'end' : 'middle'}
            >
              {mark.text}
            </text>
          )}
        />
      ))}
      {live && reading}
    </ComposedChart>
  );
}

/** Middle of the box that a label is given. */
function labelX(viewBox: unknown): number {
  const { x = 0, width = 0 } = (viewBox ?? {}) as { readonly x?: number; readonly width?: number };
  return x + width / 2;
}

/** Half of the longest amount under the axis, on either side. */
const dotsSide = 40;

/** Fifty equally likely outcomes: filled dots on the good side, rings on the other. */
function DotsChart({ view, width, height, live }: ChartProps<DotsChartView>) {
  const text = new Map(view.ticks.map((tick) => [tick.x, tick.text]));
  const bottom = height - dotsBottom;
  const top = dotsTop(view, width);
  const room = width - 2 * dotsSide;
  const toPixel = (x: number): number => dotsSide + ((x - view.from) / (view.to - view.from || 1)) * room;
  const tallest = Math.max(1, ...view.columns.map(({ count }) => count));
  const columnWidth = (view.step / (view.to - view.from || 1)) * room;
  const size = dotSize(columnWidth, bottom - top, tallest);
  const side = (isRight: boolean): ReactNode => {
    const said = isRight ? view.sides.right : view.sides.left;
    if (said === '') return null;
    const isGood = (view.good === 'right') === isRight;
    const y = isRight && !sidesFit(view, width) ? 12 + lineHeight : 12;
    return (
      <g>
        <circle
          className={isGood ? 'chart-dot' : 'chart-ring'}
          cx={isRight ? width - 7 : 7}
          cy={y}
          r={isGood ? 6 : 5}
        />
        <text
          className="chart-label"
          x={isRight ? width - 19 : 19}
          y={y + 5}
          textAnchor={isRight ? 'end' : 'start'}
        >
          {said}
        </text>
      </g>
    );
  };
  const stack = (props: BarShapeProps): ReactNode => {
    const column = view.columns[props.index];
    if (column === undefined) return <g />;
    return (
      <g>
        {Array.from({ length: column.count }, (_, index) => (
          <circle
            key={index}
            className={column.good ? 'chart-dot' : 'chart-ring'}
            cx={toPixel(column.x)}
            cy={bottom - (index + 0.5) * size}
            r={Math.max(1, Math.floor(size / 2 - (column.good ? 0.5 : 1)))}
          />
        ))}
      </g>
    );
  };
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[...view.columns]}
      margin={{ top, right: dotsSide, bottom: 0, left: dotsSide }}
      accessibilityLayer={live}
      title={view.title}
      desc={view.sentence}
    >
      <XAxis
        className="chart-base"
        dataKey="x"
        type="number"
        domain={[view.from, view.to]}
        allowDataOverflow
        ticks={ticksThatFit(view.ticks, room).map((tick) => tick.x)}
        tickFormatter={(value: number) => text.get(value) ?? ''}
        height={dotsBottom}
        tickMargin={8}
        interval={0}
        tickLine={false}
      />
      <YAxis type="number" domain={[0, tallest]} hide width={0} />
      {view.limit !== null && (
        <>
          <ReferenceLine className="chart-zero" x={view.limit.value} />
          <LimitText x={toPixel(view.limit.value)} y={top - 10} text={view.limit.text} width={width} />
        </>
      )}
      <Bar dataKey="count" isAnimationActive={false} barSize={columnWidth} shape={stack} />
      {side(false)}
      {side(true)}
      {live && reading}
    </ComposedChart>
  );
}

const edge = 6;

interface LimitProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
}

/** What a line of reference says, above it and within the drawing. */
function LimitText({ x, y, text, width }: LimitProps) {
  const half = textWidth(text) / 2;
  return (
    <text className="chart-text" x={Math.max(half, Math.min(x, width - half))} y={y} textAnchor="middle">
      {text}
    </text>
  );
}

function RowName({ lines, y }: { readonly lines: readonly string[]; readonly y: number }) {
  return (
    <text className="chart-label" x={0} y={y}>
      {lines.map((line, index) => (
        <tspan key={line} x={0} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface RowsProps<View extends BarsChartView | RangesChartView> extends ChartProps<View> {
  readonly spans: readonly (readonly [number, number])[];
  /** Further values that the axis must hold. */
  readonly also: readonly number[];
  /** One row, from its upper edge, with a way from values to pixels. */
  readonly draw: (index: number, top: number, toPixel: (value: number) => number) => ReactNode;
}

/** Rows of bars on one axis. Every value stands beside its bar, so there is no axis to read from. */
function Rows<View extends BarsChartView | RangesChartView>(props: RowsProps<View>) {
  const { view, width, height, spans, also, draw } = props;
  const all = [...spans.flat(), ...also];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const [from, to] = low === high ? [low - 1, high + 1] : [low, high];
  const toPixel = (value: number): number => edge + ((value - from) / (to - from)) * (width - 2 * edge);
  const top = view.reference === null ? 0 : referenceRoom;
  const each = (height - top) / Math.max(1, spans.length);
  return (
    <ComposedChart
      layout="vertical"
      width={width}
      height={height}
      data={spans.map((span, index) => ({ index, span: [...span] }))}
      margin={{ top, right: edge, bottom: 0, left: edge }}
      barCategoryGap={0}
      accessibilityLayer={false}
      title={view.title}
      desc={view.sentence}
    >
      <XAxis type="number" domain={[from, to]} hide height={0} />
      <YAxis type="category" dataKey="index" hide width={0} />
      {view.reference !== null && (
        <>
          <LimitText x={toPixel(view.reference.value)} y={14} text={view.reference.text} width={width} />
          <line
            className="chart-tick"
            x1={toPixel(view.reference.value)}
            x2={toPixel(view.reference.value)}
            y1={19}
            y2={referenceRoom - 4}
          />
        </>
      )}
      <Bar
        dataKey="span"
        isAnimationActive={false}
        shape={({ index }: BarShapeProps) => <g>{draw(index, top + index * each, toPixel)}</g>}
      />
    </ComposedChart>
  );
}

/** What each assumption does: the worse part of a bar is hollow, the better part filled. */
function BarsChart(props: ChartProps<BarsChartView>) {
  const { view, width } = props;
  const names = rowNames(
    view.rows.map(({ label }) => label),
    width,
  );
  const over = Math.max(1, ...names.map((lines) => lines.length));
  const under = endLines(width);
  return (
    <Rows
      {...props}
      spans={view.rows.map(({ low, high }) => [
        Math.min(low.value, high.value),
        Math.max(low.value, high.value),
      ])}
      also={[view.reference.value]}
      draw={(index, top, toPixel) => {
        const row = view.rows[index];
        if (row === undefined) return null;
        const ends = row.low.value <= row.high.value ? [row.low, row.high] : [row.high, row.low];
        const [left = row.low, right = row.high] = ends;
        const [from, to, middle] = [left.value, right.value, view.reference.value].map(toPixel);
        const bar = { from: from ?? 0, to: to ?? 0 };
        const reference = Math.max(bar.from, Math.min(middle ?? 0, bar.to));
        const y = top + over * lineHeight;
        const texts = [left, right].map((end) => (under === 2 ? end.texts : [end.texts.join(': ')]));
        const widths = texts.map((lines) => Math.max(...lines.map((line) => textWidth(line))));
        const places = pairUnder(bar, [widths[0] ?? 0, widths[1] ?? 0], { from: 0, to: width });
        const part = (isRight: boolean): ReactNode => {
          const [start, end] = isRight ? [reference, bar.to] : [bar.from, reference];
          if (end - start < 0.5) return null;
          const isGood = (view.good === 'right') === isRight;
          return (
            <rect
              className={isGood ? 'chart-full' : 'chart-hollow'}
              x={start}
              y={y}
              width={end - start}
              height={barHeight}
            />
          );
        };
        return (
          <>
            <RowName lines={names[index] ?? []} y={y - 6 - ((names[index]?.length ?? 1) - 1) * lineHeight} />
            {part(false)}
            {part(true)}
            <line className="chart-tick" x1={middle} x2={middle} y1={y - 3} y2={y + barHeight + 3} />
            {texts.map((lines, at) => (
              <text key={at} className="chart-text" y={y + barHeight + lineHeight - 2}>
                {lines.map((line, number) => {
                  const [start, size] = [places[at as 0 | 1], widths[at] ?? 0];
                  // The right-hand text ends where its bar does.
                  return (
                    <tspan
                      key={line}
                      x={at === 0 ? start : start + size}
                      dy={number === 0 ? 0 : lineHeight - 1}
                      textAnchor={at === 0 ? 'start' : 'end'}
                    >
                      {line}
                    </tspan>
                  );
                })}
              </text>
            ))}
          </>
        );
      }}
    />
  );
}

/** Ranges of several rows on one axis: the bar from low to high, a dot at the middle. */
function RangesChart(props: ChartProps<RangesChartView>) {
  const { view, width } = props;
  const names = rowNames(
    view.rows.map(({ label }) => label),
    width,
  );
  const over = Math.max(1, ...names.map((lines) => lines.length));
  return (
    <Rows
      {...props}
      spans={view.rows.map(({ range, middle }) => [range?.low ?? middle.value, range?.high ?? middle.value])}
      also={[
        ...view.rows.map(({ middle }) => middle.value),
        ...(view.reference ? [view.reference.value] : []),
      ]}
      draw={(index, top, toPixel) => {
        const row = view.rows[index];
        if (row === undefined) return null;
        const y = top + over * lineHeight;
        const middle = toPixel(row.middle.value);
        const half = textWidth(row.middle.text, 'bold') / 2;
        const texts = row.range === null ? [] : [row.range.lowText, row.range.highText];
        const widths = texts.map((text) => textWidth(text));
        const bar = {
          from: toPixel(row.range?.low ?? row.middle.value),
          to: toPixel(row.range?.high ?? row.middle.value),
        };
        const places = pairUnder(bar, [widths[0] ?? 0, widths[1] ?? 0], { from: 0, to: width });
        const zero = view.reference === null ? null : toPixel(view.reference.value);
        return (
          <>
            <RowName lines={names[index] ?? []} y={y - 6 - ((names[index]?.length ?? 1) - 1) * lineHeight} />
            {row.range !== null && (
              <rect
                className="chart-range"
                x={bar.from}
                y={y + 2}
                width={Math.max(1, bar.to - bar.from)}
                height={barHeight - 4}
              />
            )}
            {zero !== null && (
              <line className="chart-tick" x1={zero} x2={zero} y1={y - 3} y2={y + barHeight + 3} />
            )}
            <circle className="chart-middle" cx={middle} cy={y + barHeight / 2} r={5.5} />
            {texts.map((text, at) => (
              <text
                key={at}
                className="chart-text"
                x={at === 0 ? places[0] : places[1] + (widths[1] ?? 0)}
                y={y + barHeight + lineHeight - 2}
                textAnchor={at === 0 ? 'start' : 'end'}
              >
                {text}
              </text>
            ))}
            <text
              className="chart-label"
              x={Math.max(half, Math.min(middle, width - half))}
              y={y + barHeight + lineHeight * (texts.length === 0 ? 1 : 2) - 2}
              textAnchor="middle"
            >
              {row.middle.text}
            </text>
          </>
        );
      }}
    />
  );
}

/** The one place where charts are drawn, for every use: in the page, in print, and live. */
export default function Chart({ view, ...size }: ChartProps<BudgetChartView>) {
  switch (view.kind) {
    case 'line':
      return <LineChart view={view} {...size} />;
    case 'dots':
      return <DotsChart view={view} {...size} />;
    case 'bars':
      return <BarsChart view={view} {...size} />;
    case 'ranges':
      return <RangesChart view={view} {...size} />;
  }
}
