import { getCollection } from 'astro:content';
import { allCapabilities, allPlaybooks } from './content-pairs.ts';
import type { Fact } from './facts/fact.ts';
import { allFacts, type FactId } from './facts/facts.ts';
import { factsShown as factsOfBudget } from './tools/budget/assumptions.ts';
import { factsShown as factsOfSalary } from './tools/salary/assumptions.ts';

/** Facts shown by the pages themselves rather than by a text or a tool. */
const onPages: readonly FactId[] = ['F401', 'F402', 'N230', 'N231', 'N278'];

/** Every fact that stands somewhere on the site, in the order of the data. */
export async function factsUsed(): Promise<readonly Fact[]> {
  const texts = [...(await allPlaybooks()), ...(await allCapabilities())];
  const objections = await getCollection('objections');
  const used = new Set<string>([
    ...onPages,
    ...texts.flatMap(({ entry }) => entry.data.facts),
    ...objections.flatMap(({ data }) => data.facts),
    ...factsOfBudget(),
    ...factsOfSalary(),
  ]);
  return allFacts.filter(({ id }) => used.has(id));
}
