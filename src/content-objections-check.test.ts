import { describe, expect, it } from 'vitest';
import { checkOwnPlaces, checkSameSorting, type ListedObjection } from './content-objections-check.ts';

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
