import type { Locale, Localised } from '../i18n/locale.ts';

/** What our check of a claim or figure came to. */
export const verdicts = [
  'confirmed',
  'confirmed-direction',
  'partly-confirmed',
  'contradicted',
  'not-found',
  'not-checkable',
  'not-checked',
  'opinion',
  'forecast-overtaken',
  'found-in-source',
  'derived',
] as const;

/** One of the verdicts. */
export type Verdict = (typeof verdicts)[number];

const labels: Readonly<Record<Verdict, Localised>> = {
  confirmed: { sv: 'bekräftat', en: 'confirmed' },
  'confirmed-direction': {
    sv: 'riktningen stämmer, men nivån är osäker',
    en: 'right in direction, but the level is uncertain',
  },
  'partly-confirmed': { sv: 'delvis bekräftat', en: 'confirmed in part' },
  contradicted: { sv: 'källan säger något annat', en: 'the source says otherwise' },
  'not-found': { sv: 'obekräftat: ingen källa hittades', en: 'unverified: no source was found' },
  'not-checkable': { sv: 'går inte att kontrollera', en: 'cannot be checked' },
  'not-checked': { sv: 'inte kontrollerat', en: 'not checked' },
  opinion: { sv: 'en åsikt, inget mätt', en: 'an opinion, not a measurement' },
  'forecast-overtaken': {
    sv: 'en prognos som senare mätningar motsäger',
    en: 'a forecast that later measurements have overtaken',
  },
  'found-in-source': { sv: 'står så i källan', en: 'stated in the source' },
  derived: { sv: 'vår uträkning på källornas siffror', en: 'our arithmetic on the sources’ figures' },
};

/** The verdict in words, such as ”bekräftat”. */
export function verdictLabel(verdict: Verdict, locale: Locale): string {
  return labels[verdict][locale];
}
