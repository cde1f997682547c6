import type { ExampleOf } from './content-scenarios.ts';
import type { ToolId } from './routes.ts';

/** Which example of a tool fits a situation. */
type Example = { [Tool in ToolId]: { readonly tool: Tool; readonly scenario: ExampleOf[Tool] } }[ToolId];

/** A situation that a newcomer knows, with one playbook to read and one tool to open. */
type Situation = Example & {
  /** Names its words among the texts of the front page. */
  readonly id: string;
  /** Key of the playbook. */
  readonly playbook: string;
};

/** The situations of the front page, in the order in which the playbooks are best read. */
export const situations = [
  { id: 'free', playbook: 'nine-things', tool: 'budget', scenario: 'starter' },
  { id: 'alone', playbook: 'nine-capabilities', tool: 'coverage', scenario: 'onePerson' },
  { id: 'budget', playbook: 'business-case', tool: 'budget', scenario: 'b2bService' },
  { id: 'purpose', playbook: 'sharp-strategy', tool: 'coverage', scenario: 'agencyHeavy' },
  { id: 'team', playbook: 'back-your-team', tool: 'salary', scenario: 'underMedian' },
] as const satisfies readonly Situation[];

/** The playbook of a situation. Throws, naming the remedy, when it is not among those that are live in the language. */
export function playbookFor<Playbook extends { readonly key: string }>(
  { id, playbook: key }: Pick<Situation, 'id' | 'playbook'>,
  playbooks: readonly Playbook[],
): Playbook {
  const found = playbooks.find((playbook) => playbook.key === key);
  if (found === undefined) {
    throw new Error(
      `src/content-situations.ts: the situation "${id}" leads to the playbook "${key}", which is not live; correct the key or publish it`,
    );
  }
  return found;
}
