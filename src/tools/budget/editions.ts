import type { Localised } from '../../i18n/locale.ts';

/** What changed with an edition of the model, the newest first. An edition that is out is never rewritten. */
export const editions: readonly {
  readonly edition: string;
  /** The day it was published. */
  readonly date: string;
  readonly changes: Localised<readonly string[]>;
}[] = [
  {
    edition: '2026.11',
    date: '2026-11-22',
    changes: {
      sv: [
        'Första utgåvan: kostnad, timmar, sex sorters nytta, nollalternativ, mått, osäkerhet, känslighet, skeptikerns kalkyl och kostnad per resultat.',
      ],
      en: [
        'First edition: cost, hours, six kinds of benefit, the baseline, measures, uncertainty, sensitivity, the sceptic’s estimate and cost per result.',
      ],
    },
  },
];
