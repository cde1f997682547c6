import type { Localised } from '../i18n/locale.ts';

/** How many work in the organisation. */
export type Size = '1-9' | '10-49' | '50-249' | '250+';

/**
 * A value to start from where no source covers the matter: ours, meant to be replaced, and never called a benchmark.
 * Rates and shares are fractions, money is in Swedish kronor.
 */
export interface StartingPoint {
  readonly id: string;
  /** The input it fills, by its name in the rules of calculation. */
  readonly input: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: Localised;
  readonly grade: 'startingPoint';
  /** The size of organisation it is meant for, where that matters. */
  readonly size: Size | null;
  /** The kind of work it is meant for, where that matters. */
  readonly task: Localised | null;
}

interface Extra {
  readonly size?: Size;
  readonly task?: Localised;
}

function point(
  id: string,
  input: string,
  [low, value, high]: readonly [number | null, number, number | null],
  sv: string,
  en: string,
  { size, task }: Extra = {},
): StartingPoint {
  const reason = { sv, en };
  return {
    id,
    input,
    value,
    low,
    high,
    reason,
    grade: 'startingPoint',
    size: size ?? null,
    task: task ?? null,
  };
}

function minutes(
  id: string,
  range: readonly [number, number, number],
  task: Localised,
  sv: string,
  en: string,
): StartingPoint {
  return point(id, 'minutesEach', range, sv, en, { task });
}

function hoursBySize(
  id: string,
  input: 'communityHours' | 'planningHours',
  hours: Readonly<Record<Size, number>>,
  sv: string,
  en: string,
): readonly StartingPoint[] {
  return (['1-9', '10-49', '50-249', '250+'] as const).map((size) =>
    point(`${id}-${size}`, input, [null, hours[size], null], sv, en, { size }),
  );
}

const incrementalReason = {
  paid: {
    sv: 'En del av dem som klickar hade köpt ändå, och ingen källa mäter hur många hos er. Vi börjar lågt, med ett brett spann.',
    en: 'Some who click would have bought anyway, and no source measures how many with you. We start low, with a wide range.',
  },
  organic: {
    sv: 'Många följare kan redan vara kunder, så mycket hade hänt ändå. Vi börjar lågt, med ett brett spann.',
    en: 'Many followers may be customers already, so much would have happened anyway. We start low, with a wide range.',
  },
} as const;

/** Our starting points, each with its reason. */
export const startingPoints = [
  point(
    'incrementalityPaid',
    'incrementalityPaid',
    [0.1, 0.3, 0.6],
    incrementalReason.paid.sv,
    incrementalReason.paid.en,
  ),
  point(
    'incrementalityOrganic',
    'incrementalityOrganic',
    [0.05, 0.15, 0.4],
    incrementalReason.organic.sv,
    incrementalReason.organic.en,
  ),
  point(
    'overlap',
    'overlap',
    [0.1, 0.3, 0.6],
    'Samma person ser både annonser och inlägg. Det som annonserna redan har räknats för får inte räknas en gång till.',
    'The same person sees both ads and posts. What the ads have already been credited with must not be counted again.',
  ),
  point(
    'beta',
    'beta',
    [0.7, 0.85, 1],
    'Dubbla pengar ger inte dubbelt så många klick: de mottagligaste nås först.',
    'Twice the money does not give twice the clicks: the most receptive are reached first.',
  ),
  point(
    'paidFull',
    'paidFull',
    [2, 3, 6],
    'Annonser behöver några månader för att prova målgrupper och budskap.',
    'Ads need some months to try audiences and messages.',
  ),
  point(
    'organicLag',
    'organicLag',
    [1, 3, 6],
    'Följare och vana byggs långsamt, så de första månaderna brukar inte synas i affären.',
    'Followers and habit build slowly, so the first months seldom show in the business.',
  ),
  point(
    'organicFull',
    'organicFull',
    [8, 12, 18],
    'Ett års arbete är vad vi räknar med innan organiskt arbete ger allt det kan.',
    'A year of work is what we allow before organic work gives all it can.',
  ),
  point(
    'deflectionRate',
    'deflectionRate',
    [0, 0.05, 0.15],
    'Få samtal försvinner när en ny kanal öppnas; ofta blir kontakterna fler. Mät hos er innan ni höjer siffran.',
    'Few calls disappear when a new channel opens; contacts often grow. Measure with you before raising the figure.',
  ),
  point(
    'supportLag',
    'supportLag',
    [1, 2, 4],
    'Kunderna måste upptäcka att de får svar innan de byter väg in.',
    'Customers must discover that they get answers before they change their way in.',
  ),
  point(
    'supportFull',
    'supportFull',
    [6, 9, 15],
    'Vi räknar med att nya vanor hos kunder tar ungefär ett år.',
    'We allow about a year for new habits among customers to settle.',
  ),
  point(
    'recruitLag',
    'recruitLag',
    [2, 4, 8],
    'En rekrytering tar månader, och den som söker ska ha sett er en tid innan.',
    'A recruitment takes months, and whoever applies should have seen you for a while.',
  ),
  point(
    'recruitFull',
    'recruitFull',
    [9, 12, 24],
    'Ett namn som arbetsgivare byggs på ett år eller mer.',
    'A name as an employer is built in a year or more.',
  ),
  point(
    'churnReduction',
    'churnReduction',
    [null, 0, null],
    'Att kunder stannar längre är svårt att visa, så nyttan börjar på noll tills ni har egna siffror.',
    'That customers stay longer is hard to show, so the benefit starts at zero until you have figures of your own.',
  ),
  point(
    'retainLag',
    'retainLag',
    [3, 6, 12],
    'Den som stannar längre märks först när avtalet skulle ha löpt ut.',
    'Whoever stays longer shows only when the contract would have ended.',
  ),
  point(
    'retainFull',
    'retainFull',
    [13, 18, 24],
    'Hela kundstocken hinner förnyas först efter mer än ett år.',
    'The whole base of customers is renewed only after more than a year.',
  ),
  point(
    'incrementality',
    'incrementality',
    [0.1, 0.3, 0.6],
    'En del hade hittat rätt ändå, via telefon eller webbplats. Vi börjar lågt tills ni har prövat med och utan.',
    'Some would have found their way anyway, by phone or website. We start low until you have tried with and without.',
  ),
  point(
    'lag',
    'lag',
    [1, 2, 4],
    'De första månaderna går åt till att bygga upp arbetet.',
    'The first months go into building up the work.',
  ),
  point(
    'full',
    'full',
    [6, 9, 15],
    'Medborgare och medlemmar byter vana under ungefär ett år.',
    'Citizens and members change habits over about a year.',
  ),
  point(
    'correlation',
    'correlation',
    [null, 0.3, null],
    'När marknaden är svag blir flera antaganden sämre samtidigt. Ett måttligt samband hindrar att spannet blir för smalt.',
    'When the market is weak several assumptions fall together. A moderate link keeps the range from becoming too narrow.',
  ),
  point(
    'contingency',
    'contingency',
    [null, 0.1, null],
    'Planer brukar kosta mer än tänkt. En tiondel är försiktigt; vad kostade det förra gången, mot planen?',
    'Plans tend to cost more than expected. A tenth is modest; what did it cost last time, against plan?',
  ),
  point(
    'discountRateCompany',
    'discountRate',
    [null, 0.08, null],
    'En konvention nära det som stora börsbolag räknar med; under två år betyder räntan lite.',
    'A convention near what large listed companies reckon with; under two years the rate matters little.',
  ),
  point(
    'discountRatePublic',
    'discountRate',
    [null, 0, null],
    'Upp till tre år räknas utan ränta; därefter gäller er egen ränta.',
    'Up to three years without interest; beyond that your own rate holds.',
  ),
  point(
    'irrecoverableVat',
    'irrecoverableVat',
    [null, 0, null],
    'Ett företag med full avdragsrätt får tillbaka momsen. Vård, utbildning och finans får det ofta inte: fråga ekonomi.',
    'A company with full right to deduct gets the VAT back. Health care, education and finance often do not: ask finance.',
  ),
  point(
    'adminShare',
    'adminShare',
    [null, 0.2, null],
    'Vi räknar med att möten, mejl och annat tar en dag i veckan av en heltidstjänst.',
    'We allow a day a week of a full-time post for meetings, mail and other things.',
  ),
  point(
    'managementHours',
    'managementHours',
    [4, 8, 16],
    'Vi räknar med två timmar i veckan för en chef som läser, godkänner och följer upp.',
    'We allow two hours a week for a manager who reads, approves and follows up.',
  ),
  point(
    'overheadPerFte',
    'overheadPerFte',
    [1500, 3000, 6000],
    'Arbetsplats, dator och program: ett rimligt belopp tills ni har frågat ekonomi efter er schablon.',
    'A desk, a computer and software: a reasonable sum until you have asked finance for your standard one.',
  ),
  minutes(
    'minutesPerPost',
    [20, 45, 90],
    { sv: 'Inlägg med text och bild', en: 'Post with text and picture' },
    'Idé, text, bild, granskning och publicering; räkna med mer om flera ska godkänna.',
    'Idea, text, picture, review and publishing; allow more if several must approve.',
  ),
  minutes(
    'minutesPerShortVideo',
    [60, 180, 480],
    { sv: 'Kort film', en: 'Short video' },
    'Manus, filmning, klippning och textning av en film på högst en minut.',
    'Script, filming, editing and captions of a video of at most a minute.',
  ),
  minutes(
    'minutesPerStory',
    [5, 15, 30],
    { sv: 'Händelse som försvinner (story)', en: 'Story that disappears' },
    'Enkel bild eller film från vardagen, utan granskning i flera led.',
    'A simple picture or clip from everyday work, without several rounds of review.',
  ),
  minutes(
    'minutesPerArticle',
    [150, 300, 600],
    { sv: 'Artikel eller längre text', en: 'Article or longer text' },
    'Intervju, skrivande och godkännande tar oftast mer än en halv dag.',
    'Interview, writing and approval usually take more than half a day.',
  ),
  minutes(
    'minutesPerCampaign',
    [60, 120, 300],
    { sv: 'Annonskampanj', en: 'Ad campaign' },
    'Målgrupp, annonser, budget och avstämning under månaden.',
    'Audience, ads, budget and checks during the month.',
  ),
  minutes(
    'minutesPerReport',
    [60, 180, 360],
    { sv: 'Månadsrapport', en: 'Monthly report' },
    'Att hämta siffror går fort; att förstå dem och skriva vad som ska ändras tar tid.',
    'Fetching figures is quick; understanding them and writing what to change takes time.',
  ),
  ...hoursBySize(
    'communityHours',
    'communityHours',
    { '1-9': 4, '10-49': 12, '50-249': 30, '250+': 80 },
    'Timmar i månaden för att läsa, svara och moderera. Logga två veckor så har ni er egen siffra.',
    'Hours a month to read, answer and moderate. Log two weeks and you have your own figure.',
  ),
  ...hoursBySize(
    'planningHours',
    'planningHours',
    { '1-9': 4, '10-49': 8, '50-249': 16, '250+': 30 },
    'Timmar i månaden för plan, möten om innehåll och uppföljning.',
    'Hours a month for the plan, meetings on content and follow-up.',
  ),
] as const satisfies readonly StartingPoint[];

/** The starting point with an id, or null when there is none. */
export function startingPoint(id: string): StartingPoint | null {
  return startingPoints.find((entry) => entry.id === id) ?? null;
}
