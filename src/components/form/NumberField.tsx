import type { ReactNode } from 'react';

export interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  /** What the label is about, for those who hear it without seeing where it stands. */
  readonly about?: string;
  readonly help?: string;
  readonly text: string;
  /** What the text was understood as, when that is worth saying. */
  readonly echo?: string | null;
  readonly error?: string | null;
  /** Readings to choose between when the text is ambiguous. */
  readonly choices?: readonly { readonly text: string; readonly label: string }[];
  /** Where the value comes from. */
  readonly note?: ReactNode;
  /** What is reasonable, and whether the value lies there. */
  readonly range?: ReactNode;
  /** Controls that belong to the field, below it. */
  readonly children?: ReactNode;
  readonly whole?: boolean;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
}

/**
 * A field for a number as people write it. A text field, since `type=number` reads "1 200,50" as 120050; what was typed
 * stays as it is, whether it could be read or not.
 */
export function NumberField(props: NumberFieldProps) {
  const {
    id,
    label,
    about,
    help,
    text,
    echo,
    error,
    choices = [],
    note,
    range,
    children,
    whole,
    onText,
    onDone,
  } = props;
  const described = [
    help && `${id}-help`,
    error && `${id}-error`,
    echo && `${id}-echo`,
    range && `${id}-range`,
    note && `${id}-note`,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        {about !== undefined && <span className="visually-hidden">: {about}</span>}
      </label>
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode={whole === true ? 'numeric' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => {
          onText(event.currentTarget.value);
        }}
        onBlur={onDone}
      />
      {choices.length > 0 && (
        <p className="field-choices">
          {choices.map((choice) => (
            <button
              key={choice.text}
              type="button"
              className="button quiet small-button"
              onClick={() => {
                onText(choice.text);
                // The button goes away with the question.
                document.getElementById(id)?.focus();
              }}
            >
              {choice.label}
            </button>
          ))}
        </p>
      )}
      {echo && (
        <p className="field-echo" id={`${id}-echo`}>
          {echo}
        </p>
      )}
      {range && (
        <div className="field-range" id={`${id}-range`}>
          {range}
        </div>
      )}
      {note && (
        <p className="field-note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {children}
    </div>
  );
}
