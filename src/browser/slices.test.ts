import { describe, expect, it } from 'vitest';
import { inSlices } from './slices.ts';

function* counting(to: number, seen: number[]): Generator<undefined, number> {
  for (let step = 0; step < to; step++) {
    seen.push(step);
    // Longer than a slice, so that each step is a turn of its own.
    const until = performance.now() + 9;
    while (performance.now() < until);
    yield;
  }
  return to;
}

describe('work in slices', () => {
  it('does all of it, and says what came of it', async () => {
    const seen: number[] = [];
    const result = await new Promise((resolve) => inSlices(counting(4, seen), resolve));
    expect(result).toBe(4);
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('begins only after what called it has finished', async () => {
    const seen: number[] = [];
    const finished = new Promise((resolve) => inSlices(counting(1, seen), resolve));
    expect(seen).toEqual([]);
    await finished;
    expect(seen).toEqual([0]);
  });

  it('stops when it is told to', async () => {
    const seen: number[] = [];
    const stop = inSlices(counting(3, seen), () => expect.unreachable());
    stop();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(seen).toEqual([]);
  });
});
