/**
 * Text in a picture, whose width is estimated: what is made at build or saved as a file has nothing to measure, and must be the
 * same whatever fonts its reader has. Sizes and widths are in pixels.
 */

/** Widths of letters in shares of the size of the text, as in the widest of the usual system fonts (Verdana, DejaVu Sans). */
const widths: readonly (readonly [RegExp, number])[] = [
  // Flags are pairs, and tones of skin belong to the sign before them.
  [/[\p{M}\p{Cf}\p{Emoji_Modifier}]/u, 0],
  [/[ \u00a0ijl.,'’|!·]/, 0.37],
  [/[fjrtI:;()[\]{}/\\"”“\-‐]/, 0.47],
  [/[@%…—]/, 1.08],
  [/[mwMWÆŒ]/, 1],
  [/[&+=<>~#^*_§]/, 0.85],
  [/[A-Z]/, 0.8],
  [/[!-~£°–]/, 0.65],
  [/(?=\p{Script=Latin})\p{Lu}/u, 0.82],
  [/\p{Script=Latin}/u, 0.66],
  [/\p{Extended_Pictographic}/u, 1.45],
];
/** Anything else, such as Chinese, Arabic or Cyrillic. */
const otherWidth = 1.15;
/** How much wider bold text is, and how much narrower the serifs of our list are, which are used for titles. */
const boldness = 1.13;
const serifs = 0.92;

/** From one line to the next, in shares of the size. */
export const lineHeight = 1.3;

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = widths.find(([letters]) => letters.test(letter))?.[1] ?? otherWidth;
  known.set(letter, width);
  return width;
}

export interface Font {
  readonly size: number;
  readonly bold?: boolean;
  readonly serif?: boolean;
}

/** About how wide a line is; rather too wide than too narrow. */
export function textWidth(text: string, { size, bold = false, serif = false }: Font): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size * (bold ? boldness : 1) * (serif ? serifs : 1);
}

/**
 * A text as a picture can hold it: one line of characters that XML allows. Whoever typed it chose its letters, but neither
 * where the text beside it goes nor how many marks are piled on a letter.
 */
export function plainText(text: string): string {
  return (
    text
      .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/[\p{Cc}\ufdd0-\ufdef\ufffe\uffff]/gu, '')
      // Direction follows from the letters; what turns it by force would turn the words around it too.
      .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
      // Ligatures that stand for a whole phrase are as wide as one.
      .replace(/[\u01c4-\u01cc\u01f1-\u01f3\u3200-\u33ff\ufb00-\ufdff\ufe70-\ufefc]/g, (sign) =>
        sign.normalize('NFKC'),
      )
      .replace(/\ufdfd/g, 'بسم الله الرحمن الرحيم')
      .replace(/(\p{M}{3})\p{M}+/gu, '$1')
      .replace(/ {2,}/g, ' ')
      .replace(/^ | $/g, '')
  );
}

/** What is never parted: a letter with its marks, a flag, a picture put together from a few. */
const cluster = /\p{RI}\p{RI}|[^](?:[\p{M}\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic}){0,6}/gu;

/** How many letters at least stand on either side of a hyphen that we put in. */
const leastPart = 3;

/** The part of a word that fits, which is at least one letter, and the rest of it. */
function partedWord(word: string, fits: (text: string) => boolean): [string, string] {
  const letters = word.match(cluster) ?? [];
  let count = 1;
  while (count < letters.length && fits(`${letters.slice(0, count + 1).join('')}-`)) count += 1;
  const head = letters.slice(0, count).join('');
  // An address is best parted where its parts meet.
  const seam = /^.*[/&?#=_.–-]/u.exec(head)?.[0] ?? '';
  if (seam.length > head.length / 2) return [seam, word.slice(seam.length)];
  const end = Math.max(Math.min(count, letters.length - leastPart), Math.min(count, leastPart));
  const [first, rest] = [letters.slice(0, end).join(''), letters.slice(end).join('')];
  const isInWord = /\p{Script=Latin}\p{M}*$/u.test(first) && /^\p{Script=Latin}/u.test(rest);
  return [isInWord && !/[/#]/.test(word) ? `${first}-` : first, rest];
}

/** A text on lines of which none is wider than the room. Long words are parted; nothing is left out. */
export function wrapped(text: string, room: number, font: Font): string[] {
  const fits = (line: string): boolean => textWidth(line, font) <= room;
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (line !== '' && fits(`${line} ${word}`)) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (!fits(word)) {
      const [first, rest] = partedWord(word, fits);
      if (rest === '') break;
      lines.push(first);
      word = rest;
    }
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

/** The same, with lines about as long as each other, so that no word is left alone on the last. */
export function balanced(text: string, room: number, font: Font): string[] {
  let lines = wrapped(text, room, font);
  // Words that are parted in the whole room are not to be parted more.
  if (lines.some((line) => line.endsWith('-'))) return lines;
  for (let narrower = room * 0.96; narrower > room * 0.5; narrower -= room * 0.04) {
    const tried = wrapped(text, narrower, font);
    if (tried.length > lines.length || tried.some((line) => textWidth(line, font) > narrower)) break;
    if (tried.some((line, index) => line.endsWith('-') && line !== lines[index])) break;
    lines = tried;
  }
  return lines;
}
