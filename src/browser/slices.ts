/** How long to work before the page may breathe, in milliseconds: half of what a frame has at 60 a second. */
const sliceTime = 8;

/**
 * Does work a slice at a time on the main thread, since workers do not start in sandboxed frames. Between slices the page
 * answers what the reader does.
 * @returns stops the work; `done` is not called then
 */
export function inSlices<Result>(
  work: Generator<undefined, Result>,
  done: (result: Result) => void,
): () => void {
  const turn = new MessageChannel();
  const stop = (): void => {
    turn.port1.onmessage = null;
    turn.port1.close();
  };
  turn.port1.onmessage = () => {
    const until = performance.now() + sliceTime;
    do {
      const slice = work.next();
      if (slice.done === true) {
        stop();
        done(slice.value);
        return;
      }
    } while (performance.now() < until);
    turn.port2.postMessage(null);
  };
  turn.port2.postMessage(null);
  return stop;
}
