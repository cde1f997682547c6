import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

// Pictures that other sites show beside a link. Made at build with fonts of their own, so that every machine
// draws the same picture, and kept between builds because drawing takes longer than writing a page.

/** What stands on a preview picture. */
export interface Preview {
  readonly title: string;
  /** What kind of page it is, such as a playbook; empty when the title says it. */
  readonly kind: string;
  readonly name: string;
  readonly line: string;
}

const fontFile = (path: string) => join(process.cwd(), 'node_modules', '@expo-google-fonts', path);

const options: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: [
      fontFile('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
      fontFile('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
      fontFile('source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    ],
    defaultFontFamily: 'Source Sans 3',
  },
};

const cache = join(process.cwd(), '.cache', 'preview');
const size = { width: 1200, height: 630 };
const margin = 88;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${content}</svg>`;

const titleText = (text: string, fontSize: number, y: number) =>
  `<text x="${margin}" y="${y}" font-family="Source Serif 4" font-size="${fontSize}" letter-spacing="${-fontSize / 80}" fill="#1b1f23">${escaped(text)}</text>`;

/** The width of a line of the title in pixels, as it will be drawn. */
function titleWidth(text: string, fontSize: number): number {
  return new Resvg(drawing(titleText(text, fontSize, 200)), options).innerBBox()?.width ?? 0;
}

/**
 * Breaks a text into lines no wider than a limit, whole words only; a word wider than the limit gets a line of its own.
 * @param measure the width of a text, in the same unit as the limit
 */
export function wrapped(text: string, limit: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && measure(longer.trim()) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The largest size at which the title stands on three lines, with its lines. */
function fittedTitle(title: string): { fontSize: number; lines: string[] } {
  for (const fontSize of [84, 76, 68]) {
    const lines = wrapped(title, size.width - 2 * margin, (text) => titleWidth(text, fontSize));
    const widest = Math.max(...lines.map((line) => titleWidth(line, fontSize)));
    if (lines.length <= 3 && widest <= size.width - 2 * margin) return { fontSize, lines };
  }
  const fontSize = 58;
  return { fontSize, lines: wrapped(title, size.width - 2 * margin, (text) => titleWidth(text, fontSize)) };
}

function picture({ title, kind, name, line }: Preview): string {
  const { fontSize, lines } = fittedTitle(title);
  const sans = 'font-family="Source Sans 3" font-size="32" fill="#545a61"';
  const first = kind === '' ? 186 : 226;
  const bottom = size.height - margin;
  return drawing(
    [
      `<rect width="100%" height="100%" fill="#fbf8f1"/>`,
      `<rect width="100%" height="14" fill="#0b5d57"/>`,
      `<text x="${margin}" y="128" ${sans}>${escaped(kind)}</text>`,
      ...lines.map((text, index) => titleText(text, fontSize, first + index * fontSize * 1.13)),
      `<path d="M${margin} ${bottom - 62}H${size.width - margin}" stroke="#1b1f23" stroke-width="2"/>`,
      `<text x="${margin}" y="${bottom}" font-family="Source Serif 4" font-weight="600" font-size="44" fill="#1b1f23">${escaped(name)}</text>`,
      `<text x="${size.width - margin}" y="${bottom}" text-anchor="end" ${sans}>${escaped(line)}</text>`,
    ].join(''),
  );
}

/** Draws a preview picture, or takes it from the last build that drew the same one. PNG, 1200 × 630. */
export function previewPicture(preview: Preview): Uint8Array<ArrayBuffer> {
  const recipe = [JSON.stringify(preview), ...[wrapped, fittedTitle, titleText, picture].map(String)].join();
  const name = createHash('sha256').update(recipe).digest('hex').slice(0, 20);
  const file = join(cache, `${name}.png`);
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    const png = new Uint8Array(new Resvg(picture(preview), options).render().asPng());
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, png);
    return png;
  }
}
