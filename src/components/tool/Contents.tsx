interface Props {
  readonly heading: string;
  /** Ids of the parts with their headings; those that are not there have none. */
  readonly parts: readonly (readonly [string, string | undefined])[];
}

/** Leads to a part of the result, for eyes and for keys. A part's heading has the part's id with `-title`. */
export function goTo(id: string): void {
  const title = document.getElementById(`${id}-title`);
  title?.setAttribute('tabindex', '-1');
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}

/** The parts of a result. The address holds the reader's state, so focus is moved instead of following a link. */
export function Contents({ heading, parts }: Props) {
  return (
    <nav className="tool-contents" aria-label={heading}>
      <p className="kicker">{heading}</p>
      <ul>
        {parts.map(
          ([id, text]) =>
            text !== undefined && (
              <li key={id}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    goTo(id);
                  }}
                >
                  {text}
                </button>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
