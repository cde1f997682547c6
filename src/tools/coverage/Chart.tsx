import { createElement, type ReactElement } from 'react';
import type { GridPicture } from './picture.ts';
import { pagePalette, pictureSvg, type SvgElement } from './picture-svg.ts';

interface Props {
  readonly picture: GridPicture;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
}

/** `stroke-width` as React spells it; `aria-label` stays as it is. */
function reactName(name: string): string {
  return name.startsWith('aria-')
    ? name
    : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function painted({ name, attributes, children }: SvgElement, key?: number): ReactElement {
  const props = Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [reactName(attribute), value]),
  );
  return createElement(
    name,
    { ...props, key },
    ...children.map((child, index) => (typeof child === 'string' ? child : painted(child, index))),
  );
}

/**
 * The picture in a page. It is text and bars in rows rather than a chart with axes, for which Recharts has nothing: drawn with
 * plain SVG it needs no script to be fetched, no DOM at build (React writes it as it writes any markup), and the file
 * that a reader saves is the same drawing, from the same elements.
 */
export function Chart({ picture, label }: Props) {
  const svg = pictureSvg(picture, pagePalette);
  return painted({ ...svg, attributes: { ...svg.attributes, role: 'img', 'aria-label': label } });
}
