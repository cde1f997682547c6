import { Bar, ComposedChart, XAxis, YAxis, type BarShapeProps, type XAxisTickContentProps } from 'recharts';
import type { ChartProps } from '../../components/chart/LiveChart.tsx';
import { barHeight } from '../../components/chart/layout.ts';
import { hatching, middleOf, percentilesPlan, type PlacedText } from '../../components/chart/percentiles.ts';
import { RowName } from '../../components/chart/RowName.tsx';
import type { PercentilesChartView } from '../tool.ts';

type Row = PercentilesChartView['rows'][number];

const weights = { bold: 'chart-bold', plain: 'chart-minor' } as const;

function Texts({ texts }: { readonly texts: readonly PlacedText[] }) {
  return texts.map(({ parts, x, y }) => (
    <text key={`${x} ${y}`} className="chart-said" x={x} y={y} textAnchor="middle">
      {parts.map(({ text, weight }) => (
        <tspan key={text} className={weights[weight]}>
          {text}
        </tspan>
      ))}
    </text>
  ));
}

interface DistributionProps {
  readonly row: Row;
  /** Upper edge of the bar. */
  readonly top: number;
  readonly toPlace: (value: number) => number;
}

/** The points that are known: a line between the outermost, a bar between the quartiles, a tick at the median. */
function Distribution({ row, top, toPlace }: DistributionProps) {
  const { points, tone } = row;
  const centre = top + barHeight / 2;
  const at = (share: number): number | null => {
    const point = points.find((one) => one.share === share);
    return point === undefined ? null : Math.round(toPlace(point.value));
  };
  const places = points.map(({ share }) => at(share) ?? 0);
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const [lower, upper] = [at(25), at(75)];
  const hasBar = lower !== null && upper !== null;
  const middle = middleOf(row);
  const middleAt = middle === null ? 0 : Math.round(toPlace(middle.value));
  return (
    <>
      {points.length > 1 && (
        <line className={`chart-tails chart-of-${tone}`} x1={first} x2={last} y1={centre} y2={centre} />
      )}
      {points
        .filter(({ share }) => share !== 50 && !(hasBar && (share === 25 || share === 75)))
        .map(({ share }) => (
          <line
            key={share}
            className={`chart-tails chart-of-${tone}`}
            x1={at(share) ?? 0}
            x2={at(share) ?? 0}
            y1={top + 1}
            y2={top + barHeight - 1}
          />
        ))}
      {hasBar && (
        <rect
          className={`chart-quartiles chart-of-${tone}`}
          x={lower}
          y={top}
          width={Math.max(1, upper - lower)}
          height={barHeight}
        />
      )}
      {hasBar && tone === 'own' && (
        <path className="chart-hatching" d={hatching(lower, upper, top, barHeight)} />
      )}
      {middle?.name === 'p50' && (
        <rect className="chart-median" x={middleAt - 2} y={top - 4} width={4} height={barHeight + 8} />
      )}
      {middle?.name === 'mean' && (
        <path className="chart-mean" d={`M${middleAt} ${centre - 8}l8 8l-8 8l-8 -8Z`} />
      )}
    </>
  );
}

/** Pay in several occupations, places or years, side by side on one axis; the one place where it is drawn. */
export default function Chart({ view, width, height }: ChartProps<PercentilesChartView>) {
  const plan = percentilesPlan(view, width);
  const { mark, toPlace, plot } = plan;
  const shape = ({ index }: BarShapeProps) => {
    const [row, place] = [view.rows[index], plan.rows[index]];
    if (row === undefined || place === undefined) return <g />;
    const { from, to } = place.lines;
    return (
      <g>
        {plan.ticks.map(({ value }) => (
          <line
            key={value}
            className="chart-grid"
            x1={toPlace(value)}
            x2={toPlace(value)}
            y1={from}
            y2={to}
          />
        ))}
        <Distribution row={row} top={place.bar} toPlace={toPlace} />
        {place.leaders.map((leader) => (
          <line key={leader.x2} className="chart-leader" {...leader} />
        ))}
        {mark !== null && <line className="chart-own" x1={mark.x} x2={mark.x} y1={from} y2={to} />}
        <RowName name={place.name} note={place.note} y={place.nameY} isBold={row.tone === 'main'} />
        <Texts texts={place.texts} />
      </g>
    );
  };
  const tick = ({ payload, index }: XAxisTickContentProps) => {
    const known = plan.ticks.find(({ value }) => value === payload.value);
    return (
      <text key={index} className="chart-said chart-minor" x={known?.x} y={12} textAnchor="middle">
        {known?.text}
      </text>
    );
  };
  return (
    <ComposedChart
      layout="vertical"
      width={width}
      height={height}
      data={view.rows.map((_, index) => ({ index, span: [...plan.domain] }))}
      margin={{ top: 0, right: width - plot.to, bottom: 0, left: plot.from }}
      barCategoryGap={0}
      accessibilityLayer={false}
      title={view.title}
      desc={view.sentence}
    >
      <XAxis
        type="number"
        orientation="top"
        domain={[...plan.domain]}
        ticks={plan.ticks.map(({ value }) => value)}
        tick={tick}
        height={plan.axis}
        interval={0}
        tickLine={false}
        axisLine={false}
      />
      <YAxis type="category" dataKey="index" hide width={0} />
      <Bar dataKey="span" isAnimationActive={false} shape={shape} />
      {mark !== null && (
        <>
          <Texts texts={mark.texts} />
          <line className="chart-own" x1={mark.x} x2={mark.x} y1={mark.y} y2={mark.y + 7} />
        </>
      )}
    </ComposedChart>
  );
}
