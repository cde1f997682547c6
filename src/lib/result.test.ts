import { describe, expect, it } from 'vitest';
import { err, ok } from './result.ts';

describe('a result', () => {
  it('is a value or an error, and says which', () => {
    expect(ok(4)).toEqual({ ok: true, value: 4 });
    expect(err('not a number')).toEqual({ ok: false, error: 'not a number' });
  });
});
