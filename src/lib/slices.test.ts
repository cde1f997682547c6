import { describe, expect, it } from 'vitest';
import { atOnce } from './slices.ts';

describe('work in slices', () => {
  it('can be done at once, pauses and all', () => {
    const done: number[] = [];
    function* work(): Generator<undefined, string> {
      for (let slice = 1; slice <= 3; slice++) {
        done.push(slice);
        yield;
      }
      return 'ready';
    }
    expect(atOnce(work())).toBe('ready');
    expect(done).toEqual([1, 2, 3]);
  });
});
