/** Order of two texts by their signs, for sorting: the same in every language, as no order for people is. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
