import type { Locale, Localised } from './locale.ts';

/** What stands in the bar of a playbook shown in a room. Of its own, since it is fetched only there. */
export interface RoomText {
  readonly bar: string;
  readonly previous: string;
  readonly next: string;
  readonly fullScreen: string;
  readonly close: string;
  /** What stands before and between the numbers of "Section 3 of 8, screen 1 of 2". */
  readonly section: string;
  readonly screen: string;
  readonly of: string;
}

const texts: Localised<RoomText> = {
  sv: {
    bar: 'Visning',
    previous: 'Föregående',
    next: 'Nästa',
    fullScreen: 'Helskärm',
    close: 'Stäng visningen',
    section: 'Avsnitt',
    screen: 'skärm',
    of: 'av',
  },
  en: {
    bar: 'Presentation',
    previous: 'Previous',
    next: 'Next',
    fullScreen: 'Full screen',
    close: 'Close the presentation',
    section: 'Section',
    screen: 'screen',
    of: 'of',
  },
};

/** The texts of the room in the language of a page, from its `lang`; Swedish, the first language, when it is none of ours. */
export function roomText(lang: string): RoomText {
  return texts[lang as Locale] ?? texts.sv;
}
