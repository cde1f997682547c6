import { describe, expect, it } from 'vitest';
import { capabilityExamples, pathThrough, placeOn, toolExample, toolExamples } from './content-path.ts';

const file = (key: string, next: readonly string[], needs: readonly string[] = []) => ({
  id: `sv/${key}`,
  key,
  needs,
  next,
});
const keys = (files: Parameters<typeof pathThrough>[0]) => pathThrough(files).map(({ key }) => key);

describe('the path through the playbooks', () => {
  it('follows what each names first as next', () => {
    expect(keys([file('c', [], ['b']), file('a', ['b', 'c']), file('b', ['c'], ['a'])])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('is the first of two that get as far', () => {
    expect(keys([file('a', ['b']), file('b', [], ['a']), file('c', ['d']), file('d', [], ['c'])])).toEqual([
      'a',
      'b',
    ]);
  });

  it('ends where it comes back to itself', () => {
    expect(keys([file('a', ['b']), file('b', ['a'], ['a'])])).toEqual(['a', 'b']);
  });

  it('begins where it gets furthest', () => {
    expect(keys([file('a', []), file('b', ['c']), file('c', [], ['b'])])).toEqual(['b', 'c']);
  });

  it.each([
    ['next', file('a', ['gone'])],
    ['needs', file('a', [], ['gone'])],
  ])('stops the build at a key that leads nowhere under %s', (_field, broken) => {
    expect(() => pathThrough([broken])).toThrow(/playbooks\/sv\/a\.mdx: there is no live playbook "gone"/);
  });

  it('is empty where there are no playbooks', () => {
    expect(pathThrough([])).toEqual([]);
  });
});

describe('a place on the path', () => {
  const path = pathThrough([file('a', ['b']), file('b', ['c'], ['a']), file('c', ['a'], ['b'])]);

  it.each([
    ['a', 1, undefined, 'b'],
    ['b', 2, 'a', 'c'],
    ['c', 3, 'b', undefined],
  ] as const)('of %s has its step and neighbours', (key, step, previous, next) => {
    const place = placeOn(path, key);
    expect([place?.step, place?.of, place?.previous?.key, place?.next?.key]).toEqual([
      step,
      3,
      previous,
      next,
    ]);
  });

  it('is nothing for a playbook beside it', () => {
    expect(placeOn(path, 'd')).toBeUndefined();
  });
});

describe('the example a tool opens with', () => {
  it('is that of the capability', () => {
    expect(toolExample('administer', 'coverage')).toBe('onePerson');
  });

  it('is told by its key alone: no playbook has the key of a capability', () => {
    expect(Object.keys(toolExamples).filter((key) => key in capabilityExamples)).toEqual([]);
  });

  it('is that of the playbook', () => {
    expect(toolExample('business-case', 'budget')).toBe('b2bService');
  });

  it.each([
    ['nine-things', 'budget'],
    ['unknown', 'budget'],
    ['sharp-strategy', 'salary'],
  ] as const)('is the first of the tool in %s', (playbook, tool) => {
    expect(toolExample(playbook, tool)).toBeUndefined();
  });
});
