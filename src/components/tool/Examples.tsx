interface Props<Name extends string> {
  readonly heading: string;
  readonly help: string;
  /** Each example's name and what it is about, in the order they are offered. */
  readonly names: Readonly<Record<Name, { readonly name: string; readonly about: string }>>;
  readonly onExample: (name: Name, label: string) => void;
}

/** Made-up examples to begin from instead of empty fields. */
export function Examples<Name extends string>({ heading, help, names, onExample }: Props<Name>) {
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h3 id="examples-title">{heading}</h3>
      <p className="field-help">{help}</p>
      <ul>
        {(Object.keys(names) as Name[]).map((key) => (
          <li key={key}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onExample(key, names[key].name);
              }}
            >
              {names[key].name}
            </button>
            <span className="small">{names[key].about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
