import type { ReactNode, RefObject } from 'react';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import type { Checks } from './useChecks.tsx';

/** The words around every form. */
export interface FormTexts {
  readonly heading: string;
  readonly intro: string;
  readonly wrong: string;
  readonly showResult: string;
  readonly reset: string;
}

interface Props {
  readonly texts: FormTexts;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly summary: RefObject<HTMLDivElement | null>;
  readonly checks: Checks;
  readonly onReset: () => void;
  /** How the form is laid out, above what has to be corrected. */
  readonly shape?: ReactNode;
  readonly children: ReactNode;
}

/** The form of a tool: whoever asks for the result is led to what is wrong first. */
export function ToolForm({ texts, form, summary, checks, onReset, shape, children }: Props) {
  return (
    <form
      className="tool-form js-only"
      noValidate
      // What the browser itself fills in again would be taken for the reader's.
      autoComplete="off"
      ref={form}
      aria-label={texts.heading}
      onSubmit={(event) => {
        event.preventDefault();
        checks.submit();
      }}
    >
      <h2 id="form-title">{texts.heading}</h2>
      <p className="small">{texts.intro}</p>
      {shape}
      <ErrorSummary heading={texts.wrong} errors={checks.errors} ref={summary} />
      {children}
      <p className="form-end">
        <button type="submit" className="button">
          {texts.showResult}
        </button>
        <button type="button" className="button quiet" onClick={onReset}>
          {texts.reset}
        </button>
      </p>
    </form>
  );
}

/** How a form with a short and a long shape is laid out. */
export const shapes = ['quick', 'full'] as const;
export type Shape = (typeof shapes)[number];

interface ShapeProps {
  readonly texts: Readonly<Record<Shape | 'view', string>>;
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
}

/** The choice between the short shape of a form and the long one. */
export function ShapeChoice({ texts, shape, onShape }: ShapeProps) {
  return (
    <div className="shape" role="radiogroup" aria-label={texts.view}>
      {shapes.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="shape"
            checked={shape === value}
            onChange={() => {
              onShape(value);
            }}
          />
          <span>{texts[value]}</span>
        </label>
      ))}
    </div>
  );
}
