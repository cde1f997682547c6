import type { Locale, Localised } from '../i18n/locale.ts';

/** What a fact is about: the headings of the sources page, in its order. */
export const topics = [
  'budget-share',
  'effect',
  'reach',
  'usage',
  'ads-meta',
  'ads-linkedin',
  'ads-tiktok',
  'ads-other',
  'ads-rules',
  'conversion',
  'support',
  'response-time',
  'agency',
  'freelance',
  'tools',
  'training',
  'time',
  'ai',
  'salary',
  'employer-cost',
  'working-hours',
  'employment-rules',
  'procurement',
  'vat',
  'public-information',
  'overrun',
  'discount-rate',
  'exchange-rate',
  'history',
  'craft',
] as const;

/** One of the topics. */
export type Topic = (typeof topics)[number];

/** Topics that only those who employ ask about; they have a page of sources of their own. */
const employerTopics: ReadonlySet<Topic> = new Set([
  'salary',
  'employer-cost',
  'working-hours',
  'employment-rules',
  'exchange-rate',
]);

/** Which page of sources lists a topic. */
export function sourcesPageOf(topic: Topic): 'sources' | 'sourcesEmployer' {
  return employerTopics.has(topic) ? 'sourcesEmployer' : 'sources';
}

const labels: Readonly<Record<Topic, Localised>> = {
  'budget-share': { sv: 'Andel av budgeten', en: 'Share of the budget' },
  effect: { sv: 'Effekt', en: 'Effect' },
  reach: { sv: 'Organisk räckvidd', en: 'Organic reach' },
  usage: { sv: 'Användning av sociala medier', en: 'Use of social media' },
  'ads-meta': { sv: 'Annonspriser: Meta', en: 'Ad prices: Meta' },
  'ads-linkedin': { sv: 'Annonspriser: LinkedIn', en: 'Ad prices: LinkedIn' },
  'ads-tiktok': { sv: 'Annonspriser: TikTok', en: 'Ad prices: TikTok' },
  'ads-other': { sv: 'Annonspriser: flera plattformar', en: 'Ad prices: several platforms' },
  'ads-rules': { sv: 'Regler för annonsering', en: 'Rules for advertising' },
  conversion: { sv: 'Från besök till kund', en: 'From visit to customer' },
  support: { sv: 'Kundtjänst', en: 'Customer service' },
  'response-time': { sv: 'Svarstider', en: 'Response times' },
  agency: { sv: 'Byråpriser', en: 'Agency prices' },
  freelance: { sv: 'Frilanspriser', en: 'Freelance prices' },
  tools: { sv: 'Verktyg', en: 'Tools' },
  training: { sv: 'Utbildning', en: 'Training' },
  time: { sv: 'Tid', en: 'Time' },
  ai: { sv: 'AI och tid', en: 'AI and time' },
  salary: { sv: 'Löner', en: 'Salaries' },
  'employer-cost': { sv: 'Arbetsgivarens kostnad', en: 'Cost to the employer' },
  'working-hours': { sv: 'Arbetstid och löneökningar', en: 'Working hours and pay rises' },
  'employment-rules': { sv: 'Regler för anställning', en: 'Rules of employment' },
  procurement: { sv: 'Offentlig upphandling', en: 'Public procurement' },
  vat: { sv: 'Moms', en: 'VAT' },
  'public-information': {
    sv: 'Allmänna handlingar och tillgänglighet',
    en: 'Public records and accessibility',
  },
  overrun: { sv: 'Planer som spricker', en: 'Plans that overrun' },
  'discount-rate': { sv: 'Kalkylränta', en: 'Discount rate' },
  'exchange-rate': { sv: 'Växelkurser', en: 'Exchange rates' },
  history: { sv: 'Plattformarnas historia', en: 'History of the platforms' },
  craft: { sv: 'Arbetet och yrket', en: 'The work and the profession' },
};

/** The topic as a heading, such as ”Arbetsgivarens kostnad”. */
export function topicLabel(topic: Topic, locale: Locale): string {
  return labels[topic][locale];
}
