interface Span {
  readonly low: number;
  readonly high: number;
}

interface Props {
  /** What is reasonable. */
  readonly range: Span;
  /** Where the value stands; null when there is none. */
  readonly value: number | null;
  /** The range that is believed, around the value; null for a certain one. */
  readonly own: Span | null;
}

/** The reasonable range as a band, with the value and its own range on it. What it shows is also said in words beside it. */
export function RangeMark({ range, value, own }: Props) {
  const width = range.high - range.low;
  // Half as much again on either side; what lies further out stands at the edge.
  const place = (amount: number): string => {
    const share = (amount - range.low + width / 2) / (2 * width);
    return `${(2 + 96 * Math.min(1, Math.max(0, share))).toFixed(1)}%`;
  };
  const outside = value !== null && (value < range.low || value > range.high);
  return (
    <svg className={outside ? 'range-mark range-outside' : 'range-mark'} aria-hidden="true" focusable="false">
      <line className="range-track" x1="0" x2="100%" y1="8" y2="8" />
      <rect x={place(range.low)} y="4" width="48%" height="8" />
      {own !== null && <line className="range-own" x1={place(own.low)} x2={place(own.high)} y1="8" y2="8" />}
      {value !== null && <circle cx={place(value)} cy="8" r="4" />}
    </svg>
  );
}
