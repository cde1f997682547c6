import { describe, expect, it } from 'vitest';
import {
  checkAllObjections,
  checkOwnPlaces,
  checkSameSorting,
  requiredObjections,
  type ListedObjection,
} from './content-objections-check.ts';

const objection = (change: Partial<ListedObjection> = {}): ListedObjection => ({
  id: 'sv/free',
  order: 1,
  theme: 'money',
  saidBy: ['boss', 'board'],
  publicOnly: false,
  ...change,
});

describe('the versions of an objection', () => {
  it('may stand in different files', () => {
    expect(() => {
      checkSameSorting([objection(), objection({ id: 'en/free' })]);
    }).not.toThrow();
  });

  it.each([
    [{ order: 2 }, 'order: 1, but objections/en/free.mdx has 2'],
    [{ theme: 'risk' }, 'theme: money, but objections/en/free.mdx has risk'],
    [{ saidBy: ['boss'] }, 'saidBy: boss, board, but objections/en/free.mdx has boss'],
    [{ publicOnly: true }, 'publicOnly: false, but objections/en/free.mdx has true'],
  ] as const)('are objected to when one of them has %j', (change, message) => {
    expect(() => {
      checkSameSorting([objection(), objection({ id: 'en/free', ...change })]);
    }).toThrow(message);
  });
});

describe('the objections of a language', () => {
  it('may have any places of their own', () => {
    expect(() => {
      checkOwnPlaces('objections', [objection(), objection({ id: 'sv/return', order: 7 })]);
    }).not.toThrow();
  });

  it('are objected to when two have the same place', () => {
    expect(() => {
      checkOwnPlaces('objections', [objection(), objection({ id: 'sv/return' })]);
    }).toThrow('objections/sv/free.mdx and objections/sv/return.mdx both have order: 1');
  });
});

describe('the objections of the vocabulary', () => {
  it('are sixteen, each once', () => {
    expect(new Set(requiredObjections).size).toBe(16);
  });

  it('may have others beside them', () => {
    expect(() => {
      checkAllObjections([...requiredObjections, 'another']);
    }).not.toThrow();
  });

  it('are missed when they have no file', () => {
    expect(() => {
      checkAllObjections(requiredObjections.filter((key) => key !== 'proof' && key !== 'our-job'));
    }).toThrow(
      'objections: none has the key proof, our-job; add objections/<locale>/<name>.mdx with that key, in every language',
    );
  });
});
