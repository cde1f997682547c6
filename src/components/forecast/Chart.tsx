import { Bar, ComposedChart, XAxis, YAxis, type BarShapeProps, type XAxisTickContentProps } from 'recharts';
import { RowName } from '../chart/RowName.tsx';
import { pairsPlan, valueGap, type PairsChartView, type PairsPlan } from '../chart/pairs.ts';

type Row = PairsPlan['rows'][number];
type End = Row['expected'];

interface Props {
  readonly view: PairsChartView;
  readonly width: number;
  readonly height: number;
}

/** A value outside its mark, and over it what the mark is called where the row says it. */
function EndText({ end, y, calledY, weight }: { end: End; y: number; calledY: number; weight: string }) {
  const [sign, anchor] = end.side === 'left' ? ([-1, 'end'] as const) : ([1, 'start'] as const);
  return (
    <>
      <text className={`chart-said ${weight}`} x={end.x + sign * valueGap} y={y + 5} textAnchor={anchor}>
        {end.text}
      </text>
      {end.name !== '' && (
        <text className="chart-said chart-minor" x={end.nameX} y={calledY} textAnchor={anchor}>
          {end.name}
        </text>
      )}
    </>
  );
}

/** Forecasts and what was measured later, a row each; drawn when the site is built and never in a browser. */
export default function Chart({ view, width, height }: Props) {
  const plan = pairsPlan(view, width);
  const shape = ({ index }: BarShapeProps) => {
    const [row, place] = [view.rows[index], plan.rows[index]];
    if (row === undefined || place === undefined) return <g />;
    const { expected, measured, middle, calledY } = place;
    const dashed = row.isAnswered ? '' : ' chart-open';
    return (
      <g>
        {plan.ticks.map(({ value, x }) => (
          <line
            key={value}
            className={value === 0 ? 'chart-axis' : 'chart-grid'}
            x1={x}
            x2={x}
            y1={place.lines.from}
            y2={place.lines.to}
          />
        ))}
        <line className={`chart-fall${dashed}`} x1={measured.x} x2={expected.x} y1={middle} y2={middle} />
        <circle className="chart-expected" cx={expected.x} cy={middle} r={6} />
        <circle className={`chart-measured${dashed}`} cx={measured.x} cy={middle} r={6} />
        <EndText end={expected} y={middle} calledY={calledY} weight="chart-minor" />
        <EndText end={measured} y={middle} calledY={calledY} weight="chart-bold" />
        <RowName name={place.name} note={place.note} y={place.nameY} isBold />
      </g>
    );
  };
  const tick = ({ payload, index }: XAxisTickContentProps) => {
    const known = plan.ticks.find(({ value }) => value === payload.value);
    return (
      <text
        key={index}
        className="chart-said chart-minor"
        x={known?.x}
        y={12}
        textAnchor={known?.value === 0 ? 'start' : 'middle'}
      >
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
      margin={{ top: 0, right: width - plan.plot.to, bottom: 0, left: plan.plot.from }}
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
        height={22}
        interval={0}
        tickLine={false}
        axisLine={false}
      />
      <YAxis type="category" dataKey="index" hide width={0} />
      <Bar dataKey="span" isAnimationActive={false} shape={shape} />
    </ComposedChart>
  );
}
