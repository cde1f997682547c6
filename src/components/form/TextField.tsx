export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly text: string;
  readonly maxLength: number;
  readonly onText: (text: string) => void;
}

/** A field for a short text, such as a role. */
export function TextField({ id, label, help, text, maxLength, onText }: TextFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={maxLength}
        value={text}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => {
          onText(event.currentTarget.value);
        }}
      />
    </div>
  );
}
