import type { Status } from './model.ts';

/**
 * The signs of a status, one shape each, so that no colour has to be told from another: how full the sign is says how well the
 * capability is held. The table on screen, the workshop and the picture to save all take them from here.
 */

/** Side of the square that a sign is drawn in. */
export const signSize = 16;

/** One path of a sign, in a square of 16: filled, or drawn as a line of the width below. */
export interface SignPath {
  readonly d: string;
  readonly filled: boolean;
}

/** Width of the lines of a sign, in the same measure. */
export const signLine = 1.75;

function disc(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** Places of the dots of a ring; dots of their own, since some viewers draw dashed lines of no length as nothing. */
const dots = Array.from({ length: 8 }, (_, index) => {
  const turn = (index * Math.PI) / 4;
  return [8 + 5.6 * Math.sin(turn), 8 - 5.6 * Math.cos(turn)].map((place) => Math.round(place * 100) / 100);
});

/** What each status looks like: full disc, half disc, ring of dots, empty square, question mark, short line. */
export const signs: Readonly<Record<Status, readonly SignPath[]>> = {
  covered: [{ d: disc(8, 8, 7), filled: true }],
  thin: [
    { d: disc(8, 8, 6.1), filled: false },
    { d: 'M1.9 8a6.1 6.1 0 0 0 12.2 0z', filled: true },
  ],
  learning: [{ d: dots.map(([x = 0, y = 0]) => disc(x, y, 1.4)).join(''), filled: true }],
  uncovered: [{ d: 'M2.4 2.4h11.2v11.2H2.4z', filled: false }],
  unknown: [
    { d: 'M4.9 5.4c0-1.9 1.4-3.1 3.2-3.1s3.1 1.2 3.1 2.8c0 2.4-3.1 2.4-3.1 4.9', filled: false },
    { d: disc(8.1, 13, 1.2), filled: true },
  ],
  notRelevant: [{ d: 'M3 8h10', filled: false }],
};
