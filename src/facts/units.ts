import { intlTag, type Locale, type Localised } from '../i18n/locale.ts';

/** How a number of one kind is written: `{n}` in the pattern stands for the number, or for a span of two. */
interface Unit {
  readonly label: Localised;
  readonly pattern: Localised;
}

/** A share shown as a percentage; what it is a share of stands in the label. */
function percent(sv: string, en: string): Unit {
  return {
    label: { sv: `procent ${sv}`.trim(), en: `per cent ${en}`.trim() },
    pattern: { sv: '{n}\u00a0%', en: '{n}%' },
  };
}

/** An amount of money; what it buys or how often it is paid comes after it. */
function money(currency: string, sv: string, en: string): Unit {
  const swedish = currency === 'SEK' ? 'kr' : currency;
  return {
    label: { sv: `${swedish} ${sv}`.trim(), en: `${currency} ${en}`.trim() },
    pattern: { sv: `{n}\u00a0${swedish} ${sv}`.trim(), en: `${currency}\u00a0{n} ${en}`.trim() },
  };
}

/** A count of something, written after the number. */
function count(sv: string, en: string): Unit {
  return { label: { sv, en }, pattern: { sv: `{n}\u00a0${sv}`, en: `{n}\u00a0${en}` } };
}

/** A number that needs no unit after it, such as a year. */
function plain(sv: string, en: string): Unit {
  return { label: { sv, en }, pattern: { sv: '{n}', en: '{n}' } };
}

const units = {
  percent: percent('', ''),
  percentOfActivity: percent('av aktiviteten', 'of the activity'),
  percentOfAdPrice: percent('av annonspriset', 'of the ad price'),
  percentOfCompanies: percent('av företagen', 'of companies'),
  percentOfEnterprises10: percent(
    'av företagen med minst 10 anställda',
    'of enterprises with 10 or more employees',
  ),
  percentOfFeed: percent('av flödet', 'of the feed'),
  percentOfForecast: percent('av prognosen', 'of the forecast'),
  percentOfFollowers: percent('av följarna', 'of followers'),
  percentOfGrossPay: percent('av bruttolönen', 'of gross pay'),
  percentOfHolidayPayBasis: percent('av underlaget för semesterlön', 'of the holiday-pay basis'),
  percentOfImpressions: percent('av visningarna', 'of impressions'),
  percentOfClicks: percent('av klicken', 'of clicks'),
  percentOfInternetUsers8: percent(
    'av internetanvändarna som är minst 8 år',
    'of internet users aged 8 and over',
  ),
  percentOfLeads: percent('av leads', 'of leads'),
  percentOfMarketers: percent('av de svarande marknadsförarna', 'of the marketers who answered'),
  percentOfMarketingActivities: percent('av marknadsaktiviteterna', 'of marketing activities'),
  percentOfMarketingBudget: percent('av marknadsbudgeten', 'of the marketing budget'),
  percentOfMessages: percent('av meddelandena', 'of messages'),
  percentOfMonthlySalaryPerDay: percent(
    'av månadslönen per betald semesterdag',
    'of the monthly salary per paid day of holiday',
  ),
  percentOfPayAboveThreshold: percent('av lönen över tröskeln', 'of pay above the threshold'),
  percentOfPensionPremium: percent('av pensionspremien', 'of the pension premium'),
  percentOfProgrammes: percent('av utbildningarna', 'of programmes'),
  percentOfProjects: percent('av projekten', 'of projects'),
  percentOfQualifyingEarnings: percent('av den pensionsgrundande lönen', 'of qualifying earnings'),
  percentOfReputationScore: percent('på ett index för anseende', 'on a reputation score'),
  percentOfRevenue: percent('av omsättningen', 'of revenue'),
  percentOfSocialManagers: percent('av de sociala medie-ansvariga', 'of social media managers'),
  percentOfTeams: percent('av teamen', 'of teams'),
  percentOfVisits: percent('av besöken', 'of visits'),
  percentOfWorkingTime: percent('av arbetstiden', 'of working time'),
  percentOnOperatingCost: percent('på driftskostnaden', 'on operating cost'),
  percentOverTwoYears: percent('på två år', 'over two years'),
  percentPerYear: percent('per år', 'a year'),
  percentNominalPerYear: percent('nominellt per år', 'nominal a year'),
  percentRealPerYear: percent('realt per år', 'real a year'),
  percentTimeSaved: percent('kortare tid för uppgiften', 'less time on the task'),
  percentVat: percent('moms', 'VAT'),
  percentWeightedByFollowers: percent('engagemang räknat på följare', 'engagement counted on followers'),
  percentEngagement: percent('engagemang', 'engagement'),
  percentagePoints: count('procentenheter', 'percentage points'),

  dkk: money('DKK', '', ''),
  dkkPerHour: money('DKK', 'i timmen', 'an hour'),
  dkkPerMonth: money('DKK', 'i månaden', 'a month'),
  dkkPerYear: money('DKK', 'om året', 'a year'),
  eurPerMonth: money('EUR', 'i månaden', 'a month'),
  gbpPerYear: money('GBP', 'om året', 'a year'),
  gbpPerContact: money('GBP', 'per kontakt', 'per contact'),
  nokPerHour: money('NOK', 'i timmen', 'an hour'),
  nokPerPiece: money('NOK', 'per styck', 'each'),
  sek: money('SEK', '', ''),
  sekExVat: money('SEK', 'exklusive moms', 'excluding VAT'),
  sekMillion: {
    label: { sv: 'miljoner kr', en: 'SEK million' },
    pattern: { sv: '{n}\u00a0miljoner\u00a0kr', en: 'SEK\u00a0{n}\u00a0million' },
  },
  sekPerEmployeePerMonth: money('SEK', 'per anställd och månad', 'per employee a month'),
  sekPerHour: money('SEK', 'i timmen', 'an hour'),
  sekPerMonth: money('SEK', 'i månaden', 'a month'),
  sekPerThousandImpressions: money('SEK', 'per 1\u00a0000 visningar', 'per 1,000 impressions'),
  sekPerYear: money('SEK', 'om året', 'a year'),
  usdPerChannelPerMonth: money('USD', 'per kanal och månad', 'per channel a month'),
  usdPerClick: money('USD', 'per klick', 'per click'),
  usdPerContact: money('USD', 'per kontakt', 'per contact'),
  usdPerLead: money('USD', 'per lead', 'per lead'),
  usdPerMonth: money('USD', 'i månaden', 'a month'),
  usdPerThousandImpressions: money('USD', 'per 1\u00a0000 visningar', 'per 1,000 impressions'),
  usdPerUserPerMonth: money('USD', 'per användare och månad', 'per user a month'),
  usdPerYear: money('USD', 'om året', 'a year'),

  dkkPerGbp: money('DKK', 'per GBP', 'per GBP'),
  dkkPerUsd: money('DKK', 'per USD', 'per USD'),
  eurPerGbp: money('EUR', 'per GBP', 'per GBP'),
  eurPerUsd: money('EUR', 'per USD', 'per USD'),
  gbpPerUsd: money('GBP', 'per USD', 'per USD'),
  iskPerGbp: money('ISK', 'per GBP', 'per GBP'),
  iskPerUsd: money('ISK', 'per USD', 'per USD'),
  nokPerGbp: money('NOK', 'per GBP', 'per GBP'),
  nokPerUsd: money('NOK', 'per USD', 'per USD'),
  sekPerDkk: money('SEK', 'per DKK', 'per DKK'),
  sekPerEur: money('SEK', 'per EUR', 'per EUR'),
  sekPerGbp: money('SEK', 'per GBP', 'per GBP'),
  sekPerNok: money('SEK', 'per NOK', 'per NOK'),
  sekPerUsd: money('SEK', 'per USD', 'per USD'),
  usdPerGbp: money('USD', 'per GBP', 'per GBP'),

  callsPerHour: count('samtal i timmen', 'calls an hour'),
  cases: count('fall', 'cases'),
  days: count('dagar', 'days'),
  daysPerYear: count('dagar om året', 'days a year'),
  goals: count('mål', 'goals'),
  hours: count('timmar', 'hours'),
  hoursPerYear: count('timmar om året', 'hours a year'),
  hoursPerWeek: count('timmar i veckan', 'hours a week'),
  months: count('månader', 'months'),
  ofTop100Advertisers: count('av de 100 största annonsörerna', 'of the 100 largest advertisers'),
  organisations: count('organisationer', 'organisations'),
  postsPerWeek: count('inlägg i veckan', 'posts a week'),
  viewsPerPost: count('visningar per inlägg', 'views per post'),
  years: count('år', 'years'),

  ratioActualToPlanned: {
    label: { sv: 'gånger den planerade tiden', en: 'times the planned time' },
    pattern: { sv: '{n}\u00a0gånger', en: '{n}\u00a0times' },
  },
  calendarYear: plain('årtal', 'year'),
} as const satisfies Readonly<Record<string, Unit>>;

/** What a figure is counted in. */
export type UnitCode = keyof typeof units;

/** All unit codes, for validation. */
export const unitCodes = Object.keys(units) as [UnitCode, ...UnitCode[]];

/** The unit in words, such as ”procent av bruttolönen”. */
export function unitLabel(unit: UnitCode, locale: Locale): string {
  return units[unit].label[locale];
}

function formatNumber(value: number, unit: UnitCode, locale: Locale): string {
  const useGrouping = unit !== 'calendarYear';
  return new Intl.NumberFormat(intlTag[locale], { maximumFractionDigits: 3, useGrouping }).format(value);
}

/** One figure with its unit, such as ”11 %” or ”45 000 kr i månaden”, as the language writes it. */
export function formatFigure(value: number, unit: UnitCode, locale: Locale): string {
  return units[unit].pattern[locale].replace('{n}', formatNumber(value, unit, locale));
}

/** A span with its unit written once, such as ”1,4–13,5 %”. */
export function formatSpan(low: number, high: number, unit: UnitCode, locale: Locale): string {
  const span = `${formatNumber(low, unit, locale)}–${formatNumber(high, unit, locale)}`;
  return units[unit].pattern[locale].replace('{n}', span);
}
