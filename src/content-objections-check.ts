/** What an objection may be about. */
export const objectionThemes = ['money', 'effect', 'people', 'risk'] as const;
export type ObjectionTheme = (typeof objectionThemes)[number];

/** Who may say it. */
export const objectionSpeakers = ['boss', 'board', 'finance', 'legal'] as const;
export type ObjectionSpeaker = (typeof objectionSpeakers)[number];

/** The objections of the vocabulary, in its order; each needs a file in every language, and more may be added. */
export const requiredObjections = [
  'free',
  'return',
  'proof',
  'on-the-side',
  'ai',
  'agency',
  'not-our-customers',
  'own-posts',
  'tried-before',
  'not-in-budget',
  'next-year',
  'storm',
  'allowed',
  'hire',
  'own-job',
  'our-job',
] as const;
export type RequiredObjection = (typeof requiredObjections)[number];

/** What the list of objections goes by. */
export interface ListedObjection {
  /** `<locale>/<slug>`. */
  readonly id: string;
  readonly order: number;
  readonly theme: ObjectionTheme;
  readonly saidBy: readonly ObjectionSpeaker[];
  readonly publicOnly: boolean;
}

const compared = {
  order: ({ order }: ListedObjection) => String(order),
  theme: ({ theme }: ListedObjection) => theme,
  saidBy: ({ saidBy }: ListedObjection) => saidBy.join(', '),
  publicOnly: ({ publicOnly }: ListedObjection) => String(publicOnly),
};

/**
 * Checks that an objection is sorted alike in every language, since a filter that leaves one out must leave out its
 * translation. Throws, naming both files.
 */
export function checkSameSorting(versions: readonly ListedObjection[]): void {
  const [first, ...rest] = versions;
  for (const other of rest) {
    for (const [field, read] of Object.entries(compared)) {
      if (first !== undefined && read(first) !== read(other)) {
        throw new Error(
          `objections/${first.id}.mdx has ${field}: ${read(first)}, but objections/${other.id}.mdx has ${read(other)}; make them equal`,
        );
      }
    }
  }
}

/** Checks that no two texts of a language have the same place in their list. Throws, naming both files. */
export function checkOwnPlaces(
  folder: string,
  texts: readonly { readonly id: string; readonly order: number }[],
): void {
  const places = new Map<number, string>();
  for (const { id, order } of texts) {
    const other = places.get(order);
    if (other !== undefined) {
      throw new Error(
        `${folder}/${other}.mdx and ${folder}/${id}.mdx both have order: ${String(order)}; give each its own`,
      );
    }
    places.set(order, id);
  }
}

/** Checks that every objection of the vocabulary has its files; more are welcome. Throws, naming the missing keys. */
export function checkAllObjections(keys: readonly string[]): void {
  const missing: readonly RequiredObjection[] = requiredObjections.filter((key) => !keys.includes(key));
  if (missing.length > 0) {
    throw new Error(
      `objections: none has the key ${missing.join(', ')}; add objections/<locale>/<name>.mdx with that key, in every language`,
    );
  }
}
