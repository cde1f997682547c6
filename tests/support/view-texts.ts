/** Every text of a view, wherever it stands. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** What no reader should meet: a place that was not filled in, a word of a machine, minus zero. */
export const machineWords = /\{\w+\}|NaN|Infinity|undefined|\bnull\b|(?<![\w.,])[-−]0(?![\d.,])/;
