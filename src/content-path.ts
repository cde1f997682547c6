import type { ExampleOf } from './content-scenarios.ts';
import type { ToolId } from './routes.ts';
import type { CapabilityId } from './tools/coverage/state.ts';

/** What the path needs to know about a playbook. */
export interface PathFile {
  /** `<locale>/<slug>`. */
  readonly id: string;
  readonly key: string;
  /** Keys of the playbooks to read before it, and after it; the first one after is the next on the path. */
  readonly needs: readonly string[];
  readonly next: readonly string[];
}

/** Where a playbook stands on the path; the last has no next, the first no previous. */
export interface PathPlace<Entry> {
  /** From 1. */
  readonly step: number;
  readonly of: number;
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/**
 * The path through the playbooks of one language: from one that needs no other, on to the first that each names as next,
 * until the path ends or comes back to itself. Of several beginnings the longest path is taken.
 * Throws, naming the file and the remedy, when a playbook names one that there is not.
 */
export function pathThrough<Entry extends PathFile>(playbooks: readonly Entry[]): readonly Entry[] {
  const byKey = new Map(playbooks.map((playbook) => [playbook.key, playbook]));
  for (const { id, needs, next } of playbooks) {
    const missing = [...needs, ...next].find((key) => !byKey.has(key));
    if (missing !== undefined) {
      throw new Error(
        `playbooks/${id}.mdx: there is no live playbook "${missing}"; correct the key under needs or next, or publish it`,
      );
    }
  }
  const pathFrom = (first: Entry): readonly Entry[] => {
    const path = new Set<Entry>();
    for (let here: Entry | undefined = first; here !== undefined && !path.has(here);) {
      path.add(here);
      here = byKey.get(here.next[0] ?? '');
    }
    return [...path];
  };
  return playbooks
    .filter(({ needs }) => needs.length === 0)
    .map(pathFrom)
    .reduce<readonly Entry[]>((longest, path) => (path.length > longest.length ? path : longest), []);
}

/** The place of a playbook on a path; nothing when it does not stand on it. */
export function placeOn<Entry extends PathFile>(
  path: readonly Entry[],
  key: string,
): PathPlace<Entry> | undefined {
  const index = path.findIndex((playbook) => playbook.key === key);
  if (index === -1) return undefined;
  return { step: index + 1, of: path.length, previous: path[index - 1], next: path[index + 1] };
}

type Examples = Readonly<Partial<ExampleOf>>;

/** The example that a tool opens with from a playbook, by the playbook's key, where the tool's own first one fits less. */
export const toolExamples = {
  'business-case': { budget: 'b2bService', coverage: 'agencyHeavy' },
  'nine-capabilities': { salary: 'hiring' },
  'sharp-strategy': { coverage: 'municipality' },
  'back-your-team': { salary: 'gap', budget: 'municipality' },
} as const satisfies Readonly<Record<string, Examples>>;

/**
 * The example that a tool opens with from a capability: one where the capability is held in a way that the page warns of or
 * recommends, or where it is much of the cost.
 */
export const capabilityExamples = {
  strategy: { coverage: 'agencyHeavy', budget: 'b2bService' },
  lead: { coverage: 'agencyHeavy', budget: 'b2bService' },
  plan: { coverage: 'onePerson' },
  create: { coverage: 'fifteen', budget: 'shop', salary: 'hiring' },
  administer: { coverage: 'onePerson' },
  community: { coverage: 'municipality', budget: 'municipality' },
  influencer: { coverage: 'fifteen', budget: 'shop' },
  advertise: { budget: 'shop', coverage: 'agencyHeavy' },
  analyse: { budget: 'b2bService', coverage: 'municipality' },
} as const satisfies Readonly<Record<CapabilityId, Examples>>;

type ValuesOf<Map> = { [Key in keyof Map]: Map[Key][keyof Map[Key]] }[keyof Map];

/** Names of the examples that playbooks and capabilities open tools with. */
export type ToolExample = ValuesOf<typeof toolExamples> | ValuesOf<typeof capabilityExamples>;

const examples: Readonly<Record<string, Readonly<Partial<Record<ToolId, ToolExample>>>>> = {
  ...toolExamples,
  ...capabilityExamples,
};

/**
 * The example for a tool in a playbook or on the page of a capability; nothing where the tool's own first one is as good.
 * @param key of the playbook or the capability
 */
export function toolExample(key: string, tool: ToolId): ToolExample | undefined {
  return examples[key]?.[tool];
}
