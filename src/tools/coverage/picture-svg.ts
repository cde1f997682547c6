import type { Tone } from './picture-columns.ts';
import type { GridPicture } from './picture.ts';
import { signLine, signs, signSize } from './signs.ts';

/** An element of SVG, with its attributes as SVG spells them. React and a file are both written from it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

/** Everything a picture is painted with. */
export interface Palette extends Readonly<Record<Tone, string>> {
  readonly paper: string;
  readonly line: string;
  readonly edge: string;
  /** Ground behind what changes. */
  readonly soft: string;
  readonly sans: string;
  readonly serif: string;
}

/** In a page: its theme, its contrast, and a reader's own colours. */
export const pagePalette: Palette = {
  paper: 'var(--sheet)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  accent: 'var(--accent)',
  warn: 'var(--warn)',
  line: 'var(--line)',
  edge: 'var(--edge)',
  soft: 'var(--accent-soft)',
  sans: 'var(--sans)',
  serif: 'var(--serif)',
};

/** In a file, which has no style sheet: the light theme of `styles/tokens.css`, by value. */
export const filePalette: Palette = {
  paper: '#fffdf9',
  ink: '#1b1f23',
  muted: '#545a61',
  accent: '#0b5d57',
  warn: '#9a3412',
  line: '#ddd6c8',
  edge: '#8a8272',
  soft: '#e2ede8',
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  serif:
    "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, Georgia, 'Noto Serif', serif",
};

function element(
  name: string,
  attributes: SvgElement['attributes'],
  children: SvgElement['children'] = [],
): SvgElement {
  return { name, attributes, children };
}

/** Coordinates to a tenth of a pixel. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}

function arrow({ x, y, width, height }: GridPicture['arrows'][number], colour: string): SvgElement {
  const [end, middle, barb] = [x + width, y + height / 2, height * 0.32];
  const d = `M${short(x)} ${short(middle)}H${short(end)}M${short(end - barb)} ${short(middle - barb)}L${short(end)} ${short(middle)}L${short(end - barb)} ${short(middle + barb)}`;
  return element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': short(height / 7),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** A frame as wide as what is needed, filled as far as there is. */
function bar({ x, y, width, height, share }: GridPicture['bars'][number], palette: Palette): SvgElement[] {
  const line = Math.max(1, height / 6);
  return [
    element('rect', {
      x: short(x + line / 2),
      width: short(width - line),
      y: short(y + line / 2),
      height: short(height - line),
      fill: palette.paper,
      stroke: palette.edge,
      'stroke-width': short(line),
    }),
    element('rect', {
      x: short(x),
      y: short(y),
      width: short(width * share),
      height: short(height),
      fill: palette.accent,
    }),
  ];
}

function sign({ x, y, width, status, tone }: GridPicture['signs'][number], palette: Palette): SvgElement {
  const colour = palette[tone];
  const scale = Math.round((width / signSize) * 1000) / 1000;
  return element(
    'g',
    { transform: `translate(${short(x)} ${short(y)}) scale(${scale})` },
    signs[status].map(({ d, filled }) =>
      element('path', {
        d,
        ...(filled
          ? { fill: colour }
          : { fill: 'none', stroke: colour, 'stroke-width': signLine, 'stroke-linecap': 'round' }),
      }),
    ),
  );
}

/** The markup of a picture, from the back to the front. */
export function pictureSvg(picture: GridPicture, palette: Palette): SvgElement {
  const { width, height } = picture;
  const grounds = picture.grounds.map((box) =>
    element('rect', {
      x: short(box.x),
      y: short(box.y),
      width: short(box.width),
      height: short(box.height),
      fill: palette.soft,
    }),
  );
  const rules = picture.rules.map((rule) =>
    element('rect', {
      x: short(rule.x),
      y: short(rule.y),
      width: short(rule.width),
      height: rule.thickness,
      fill: palette[rule.tone],
    }),
  );
  const texts = picture.texts.map((text) =>
    element(
      'text',
      {
        x: short(text.x),
        y: short(text.baseline),
        'font-size': short(text.size),
        fill: palette[text.tone],
        ...(text.bold ? { 'font-weight': 600 } : {}),
        ...(text.serif ? { 'font-family': palette.serif } : {}),
      },
      [text.text],
    ),
  );
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      preserveAspectRatio: 'xMinYMin',
      lang: picture.locale,
      'font-family': palette.sans,
    },
    [
      element('rect', { width, height, fill: palette.paper }),
      ...grounds,
      ...rules,
      ...picture.bars.flatMap((placed) => bar(placed, palette)),
      ...picture.arrows.map((box) => arrow(box, palette.accent)),
      ...picture.signs.map((placed) => sign(placed, palette)),
      ...texts,
    ],
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** An element as XML. Its texts may hold anything but characters that XML has no way to write. */
export function toXml({ name, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : toXml(child)));
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

/** A picture as a file that stands on its own, with its title and description for those who do not see it. */
export function pictureFile(picture: GridPicture): string {
  const svg = pictureSvg(picture, filePalette);
  const words = [
    element('title', { id: 'title' }, [picture.title]),
    element('desc', { id: 'description' }, [picture.description]),
  ];
  const attributes = {
    ...svg.attributes,
    'xml:lang': picture.locale,
    role: 'img',
    'aria-labelledby': 'title',
    'aria-describedby': 'description',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml({ ...svg, attributes, children: [...words, ...svg.children] })}\n`;
}
