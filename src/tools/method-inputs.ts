/** What a page on the method says of the inputs of a tool, as `evaluate --inputs` names them. */

/** What is said of an input: a value as files have it, its meaning, or both; the other is empty. */
export interface Phrase {
  readonly code: string;
  readonly text: string;
}

/** An input of the list. */
export interface InputRow {
  readonly label: string;
  readonly help: string;
  /** Its name in files and commands. */
  readonly name: string;
  readonly allowed: readonly Phrase[];
  readonly start: readonly Phrase[];
}
