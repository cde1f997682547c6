import type { Ref } from 'react';

export interface FormError {
  readonly id: string;
  readonly message: string;
}

interface Props {
  readonly heading: string;
  readonly errors: readonly FormError[];
  readonly ref: Ref<HTMLDivElement>;
}

/** Brings a field's label into view and moves to the field, leaving the address alone: it holds the state. */
function moveTo(id: string): void {
  const field = document.getElementById(id);
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
  (label ?? field)?.scrollIntoView({ block: 'start' });
  field?.focus({ preventScroll: true });
}

/** Everything that needs correcting, at the top of the form, each line leading to its field. */
export function ErrorSummary({ heading, errors, ref }: Props) {
  return (
    <div className="error-summary" tabIndex={-1} ref={ref} hidden={errors.length === 0}>
      {/* In a child, so that moving focus to the summary does not have it read twice. */}
      <div role="alert">
        {errors.length > 0 && (
          <>
            <h3>{heading}</h3>
            <ul>
              {errors.map((error) => (
                <li key={error.id}>
                  <a
                    href={`#${error.id}`}
                    onClick={(event) => {
                      event.preventDefault();
                      moveTo(error.id);
                    }}
                  >
                    {error.message}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
