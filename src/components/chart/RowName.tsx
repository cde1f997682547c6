import { lineHeight } from './layout.ts';

interface Props {
  /** The name on its lines, and under it the note on its own. */
  readonly name: readonly string[];
  readonly note: readonly string[];
  /** Baseline of the first line, in px. */
  readonly y: number;
  readonly isBold: boolean;
}

/** The name of a row of a chart, at its left edge. */
export function RowName({ name, note, y, isBold }: Props) {
  return (
    <>
      {name.map((line, index) => (
        <text
          key={`name ${index}`}
          className={isBold ? 'chart-said chart-bold' : 'chart-said'}
          x={0}
          y={y + index * lineHeight}
        >
          {line}
        </text>
      ))}
      {note.map((line, index) => (
        <text
          key={`note ${index}`}
          className="chart-said chart-minor"
          x={0}
          y={y + name.length * lineHeight + index * 15 - 1}
        >
          {line}
        </text>
      ))}
    </>
  );
}
