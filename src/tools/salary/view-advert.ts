import { fill } from '../../i18n/messages.ts';
import type { ViewContext } from './view.ts';
import { Words } from './words.ts';

/** A text to paste into an advertisement. */
export interface AdvertCopy {
  /** What the button that copies it says. */
  readonly label: string;
  readonly text: string;
}

/** A pay range for a job advertisement, from the statistics alone. */
export interface AdvertView {
  readonly heading: string;
  /** What the range is, or why there is none. */
  readonly text: string;
  /** The range itself as it is written; empty where there is none. */
  readonly range: string;
  /** The sentences to paste, the shortest first, and each with the one before it as its beginning; none without a range. */
  readonly copies: readonly AdvertCopy[];
}

/** The range of the main row for a job advertisement, or that it has none. Null without a main row. */
export function viewAdvert(context: ViewContext): AdvertView | null {
  const { main, messages, result } = context;
  if (main === null) return null;
  const { heading, text, none, oneSex, partTime, short, full } = messages.result.advert;
  const words = new Words(context);
  const who = { who: words.who(main), about: words.about(main), year: main.year };
  const { jobAdRange: found } = result;
  const why = found === null ? none : oneSex;
  if (found === null || main.sex !== 'both') return { heading, text: fill(why, who), range: '', copies: [] };
  const range = words.range(found.low, found.high, main.currency);
  const values = {
    ...who,
    range,
    step: words.money(found.step, main.currency),
    time: main.workingTime,
    source: main.source.text,
  };
  // Whoever reads the advertisement sees nothing else, so that the copied text says it too.
  const alone = [
    fill(short[found.per], values),
    ...(main.fullTimeBasis === 'includesPartTime' ? [partTime] : []),
  ].join(' ');
  return {
    heading,
    text: fill(text, values),
    range: words.period(range, found.per),
    copies: [
      { label: short.label, text: alone },
      { label: full.label, text: `${alone} ${fill(full.text, values)}` },
    ],
  };
}
