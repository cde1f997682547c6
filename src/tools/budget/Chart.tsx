import {
  Area,
  CartesianGrid,
  ComposedChart,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
  type TooltipContentProps,
} from 'recharts';
import type { ChartPoint, LineChartView } from '../tool.ts';

interface Props {
  readonly view: LineChartView;
  readonly width: number;
  readonly height: number;
  /** Answers to pointer and arrow keys; a still picture otherwise. */
  readonly live: boolean;
}

/** Room for the longest amount beside the axis; text is not measured when the picture is made at build. */
const axisWidth = 84;
const axisHeight = 34;

function Reading({ active, payload }: TooltipContentProps) {
  const point = payload[0]?.payload as ChartPoint | undefined;
  if (!active || point === undefined) return null;
  return (
    <p className="chart-reading">
      {point.label}
      <strong>{point.value}</strong>
    </p>
  );
}

/** Cumulative net, month by month. Drawn once for every use: in the page, in print, and live. */
export default function Chart({ view, width, height, live }: Props) {
  const yText = new Map(view.yTicks.map((tick) => [tick.y, tick.text]));
  const xText = new Map(view.xTicks.map((tick) => [tick.x, tick.text]));
  // On a phone the first, the middle and the last month are enough.
  const xTicks =
    width < 480
      ? view.xTicks.filter((_, index, all) => index % Math.ceil((all.length - 1) / 2) === 0)
      : view.xTicks;
  const ys = view.yTicks.map((tick) => tick.y);
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[...view.points]}
      margin={{ top: 24, right: 34, bottom: 0, left: 6 }}
      accessibilityLayer={live}
      title={view.title}
      desc={view.sentence}
    >
      <CartesianGrid className="chart-grid" vertical={false} />
      <XAxis
        dataKey="x"
        type="number"
        domain={['dataMin', 'dataMax']}
        ticks={xTicks.map((tick) => tick.x)}
        tickFormatter={(value: number) => xText.get(value) ?? ''}
        height={axisHeight}
        tickMargin={10}
        interval={0}
        tickLine={false}
        axisLine={false}
      />
      <YAxis
        type="number"
        domain={[ys[0] ?? 0, ys.at(-1) ?? 0]}
        ticks={ys}
        tickFormatter={(value: number) => yText.get(value) ?? ''}
        width={axisWidth}
        interval={0}
        tickLine={false}
        axisLine={false}
      />
      <Area
        className="chart-area"
        dataKey="y"
        type="linear"
        baseValue={0}
        isAnimationActive={false}
        activeDot={live}
        dot={false}
      />
      <ReferenceLine className="chart-zero" y={0} />
      {view.marks.map((mark) => (
        <ReferenceDot
          key={mark.x}
          className={`chart-mark chart-${mark.tone}`}
          x={mark.x}
          y={mark.y}
          r={4}
          label={{
            value: mark.text,
            position: mark.place === 'above' ? 'top' : 'bottom',
            className: `chart-label chart-${mark.tone}`,
            textAnchor: mark.x > view.points.length - 3 ? 'end' : 'middle',
          }}
        />
      ))}
      {live && <Tooltip content={Reading} isAnimationActive={false} cursor={{ className: 'chart-cursor' }} />}
    </ComposedChart>
  );
}
