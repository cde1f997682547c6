import type { Localised } from '../i18n/locale.ts';

/** A licence under which figures of others may be published again, and what it asks for. */
export interface SalaryLicence {
  readonly name: Localised;
  /** The text of the licence; null where we have not found its address. */
  readonly url: string | null;
  readonly asks: Localised;
  /** What the attribution beside the figures has to name, as the licence words it; null where nothing is asked. */
  readonly attributionNames: string | null;
}

/** The licences we have read about; figures under another may not be copied until it stands here. */
export const salaryLicences = {
  'CC0 1.0': {
    name: { sv: 'CC0 1.0', en: 'CC0 1.0' },
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    asks: { sv: 'Inget; källan anges ändå.', en: 'Nothing; the source is named all the same.' },
    attributionNames: null,
  },
  'CC BY 4.0': {
    name: { sv: 'CC BY 4.0', en: 'CC BY 4.0' },
    url: 'https://creativecommons.org/licenses/by/4.0/',
    asks: {
      sv: 'Namnge källan och licensen, länka till licensen och säg vad som har ändrats.',
      en: 'Name the source and the licence, link to the licence, and say what was changed.',
    },
    attributionNames: 'CC BY 4.0',
  },
  'OGL v3.0': {
    name: { sv: 'Open Government Licence v3.0', en: 'Open Government Licence v3.0' },
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    asks: {
      sv: 'Namnge källan och licensen, helst med länk till licensen.',
      en: 'Name the source and the licence, where possible with a link to the licence.',
    },
    attributionNames: 'Open Government Licence v3.0',
  },
  'dl-de/by-2-0': {
    name: {
      sv: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
      en: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    },
    url: 'https://www.govdata.de/dl-de/by-2-0',
    asks: {
      sv: 'Namnge källan, licensen och tabellen, länka till båda och säg om uppgifterna har ändrats.',
      en: 'Name the source, the licence and the table, link to both, and say if the data were changed.',
    },
    attributionNames: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
  },
  'public domain (US)': {
    name: {
      sv: 'fri från upphovsrätt (USA:s federala myndigheter)',
      en: 'public domain (US federal government)',
    },
    url: 'https://www.bls.gov/opub/copyright-information.htm',
    asks: {
      sv: 'Att källan anges.',
      en: 'That the source is named.',
    },
    attributionNames: 'U.S. Bureau of Labor Statistics',
  },
  'DST terms': {
    name: {
      sv: 'Danmarks Statistiks villkor: fri återanvändning med angiven källa',
      en: 'Statistics Denmark’s terms: free reuse with the source named',
    },
    url: null,
    asks: { sv: 'Namnge källan.', en: 'Name the source.' },
    attributionNames: null,
  },
} as const satisfies Readonly<Record<string, SalaryLicence>>;

/** The name of a licence in the data. */
export type SalaryLicenceId = keyof typeof salaryLicences;

/** The names of the licences, in the order of the list. */
export const salaryLicenceIds = Object.keys(salaryLicences) as readonly SalaryLicenceId[];
