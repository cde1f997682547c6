/** What a link holds, by key. */
export type Entries = ReadonlyMap<string, string>;

/**
 * One step that brings entries from a version of the link's form to the next. Pure and total: it takes whatever the values
 * are, and leaves what it does not understand for the reader of the values to report.
 */
export interface Migration {
  /** The version it starts from; it leads to `from + 1`. */
  readonly from: number;
  migrate(entries: Entries): Entries;
}

/** The entries in the newest form: every step from `version` on, in order. Entries of a newer version stay as they are. */
export function migrateEntries(entries: Entries, version: number, steps: readonly Migration[]): Entries {
  return [...steps]
    .sort((a, b) => a.from - b.from)
    .filter((step) => step.from >= version)
    .reduce((current, step) => step.migrate(current), entries);
}
