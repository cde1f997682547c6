import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { FormError } from '../form/ErrorSummary.tsx';

/** What a field has that was typed in. */
export interface Checked {
  readonly problem: { readonly message: string } | null;
  /** The reader has left the field, so that a problem is said. */
  readonly left: boolean;
}

/** What is wrong with a form, once its result is asked for. */
export interface Checks {
  /** In their order on the page. */
  readonly errors: readonly FormError[];
  /** Some field that was left is wrong: the result rests on what stood there before. */
  readonly isStale: boolean;
  /** Leaves every field, and leads to what is wrong, or else to the answer. */
  readonly submit: () => void;
}

interface Options<Field extends Checked> {
  readonly typed: Readonly<Partial<Record<string, Field>>>;
  readonly onTyped: (left: Readonly<Record<string, Field>>) => void;
  /** The field still has what was typed, as its state has not become another since. */
  readonly isThere: (id: string, field: Field) => boolean;
  readonly form: RefObject<HTMLFormElement | null>;
  /** What is wrong, at the top of the form. */
  readonly summary: RefObject<HTMLDivElement | null>;
  readonly answer: RefObject<HTMLElement | null>;
}

/** Checks a form when its result is asked for. */
export function useChecks<Field extends Checked>(options: Options<Field>): Checks {
  const { typed, onTyped, isThere, form, summary, answer } = options;
  /** Ids of the fields that were wrong when the result was asked for. */
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [count, setCount] = useState(0);
  // Another state was put in place of the one that was checked.
  if (asked.length > 0 && asked.every((id) => typed[id] === undefined)) setAsked([]);
  const messageOf = (id: string): string | null => {
    const field = typed[id];
    return field?.problem != null && field.left && isThere(id, field) ? field.problem.message : null;
  };
  const errors = asked.flatMap((id) => {
    const message = messageOf(id);
    return message === null ? [] : [{ id, message }];
  });
  const showResult = useEffectEvent(() => {
    const target = errors.length > 0 ? summary.current : answer.current;
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (count > 0) showResult();
  }, [count]);
  return {
    errors,
    isStale: Object.keys(typed).some((id) => messageOf(id) !== null),
    submit() {
      const left: Record<string, Field> = {};
      for (const [id, field] of Object.entries(typed))
        if (field !== undefined) left[id] = { ...field, left: true };
      onTyped(left);
      const onPage = [...(form.current?.querySelectorAll('input') ?? [])].map(({ id }) => id);
      const wrong = onPage.filter((id) => left[id]?.problem != null);
      // What is wrong can be led to only where it is unfolded.
      for (const id of wrong) document.getElementById(id)?.closest('details')?.setAttribute('open', '');
      setAsked(wrong);
      setCount((now) => now + 1);
    },
  };
}
