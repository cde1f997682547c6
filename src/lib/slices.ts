/** Work that is done a slice at a time, so that whoever drives it can let a page breathe in between. */

/** Does all of it at once. */
export function atOnce<Result>(work: Generator<undefined, Result>): Result {
  let slice = work.next();
  while (slice.done !== true) slice = work.next();
  return slice.value;
}
