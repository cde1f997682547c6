import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a result that its contents lead to. */
export function Part({ id, heading, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="part">
      <h3 id={`${id}-title`}>{heading}</h3>
      {children}
    </section>
  );
}
