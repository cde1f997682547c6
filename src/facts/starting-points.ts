import type { Localised } from '../i18n/locale.ts';

const sizes = ['1-9', '10-49', '50-249', '250+'] as const;
/** How many work in the organisation. */
export type Size = (typeof sizes)[number];

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
  return sizes.map((size) => point(`${id}-${size}`, input, [null, hours[size], null], sv, en, { size }));
}

/** Hours a week that a capability takes, before anyone has logged their own. */
function hoursNeeded(
  capability: string,
  hours: Readonly<Record<Size, number>>,
  sv: string,
  en: string,
): readonly StartingPoint[] {
  return sizes.map((size) =>
    point(`hoursNeeded-${capability}-${size}`, 'hoursNeeded', [null, hours[size], null], sv, en, { size }),
  );
}

const incrementalReason = {
  paid: {
    sv: 'En del av dem som klickar hade köpt ändå, och ingen källa mäter hur många hos er. Vi börjar lågt, med ett brett spann.',
    en: 'Some who click would have bought anyway, and no source measures how many in your case. We start low, with a wide range.',
  },
  organic: {
    sv: 'Många följare kan redan vara kunder, så mycket hade hänt ändå. Vi börjar lågt, med ett brett spann.',
    en: 'Many followers may be customers already, so a good deal would have happened anyway. We start low, with a wide range.',
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
    'Samma person ser både annonser och inlägg. Det som redan har räknats till annonserna får inte räknas en gång till.',
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
    'Ads need a few months to try out audiences and messages.',
  ),
  point(
    'organicLag',
    'organicLag',
    [1, 3, 6],
    'Följare och vanor byggs långsamt, så de första månaderna brukar inte märkas i försäljningen.',
    'Followers and habits build slowly, so the first months seldom show in sales.',
  ),
  point(
    'organicFull',
    'organicFull',
    [8, 12, 18],
    'Vi räknar med ett års arbete innan inläggen ger allt de kan.',
    'We allow a year of work before posts give all they can.',
  ),
  point(
    'deflectionRate',
    'deflectionRate',
    [0, 0.05, 0.15],
    'Få samtal försvinner när en ny kanal öppnas; ofta blir kontakterna fler. Mät hos er innan ni höjer siffran.',
    'Few calls disappear when a new channel opens; often contacts increase. Measure your own before raising the figure.',
  ),
  point(
    'supportLag',
    'supportLag',
    [1, 2, 4],
    'Kunderna måste upptäcka att de får svar innan de byter kanal.',
    'Customers must discover that they get answers before they change channel.',
  ),
  point(
    'supportFull',
    'supportFull',
    [6, 9, 15],
    'Vi räknar med att kunderna har nya vanor inom ett år.',
    'We expect customers to have new habits within a year.',
  ),
  point(
    'recruitLag',
    'recruitLag',
    [2, 4, 8],
    'En rekrytering tar månader, och den som söker behöver ha sett er en tid dessförinnan.',
    'Hiring takes months, and applicants need to have seen you for a while first.',
  ),
  point(
    'recruitFull',
    'recruitFull',
    [9, 12, 24],
    'Det tar ett år eller mer att bli känd som arbetsgivare.',
    'Becoming known as an employer takes a year or more.',
  ),
  point(
    'churnReduction',
    'churnReduction',
    [null, 0, null],
    'Att kunder stannar längre är svårt att visa, så nyttan är noll tills ni har egna siffror.',
    'It is hard to show that customers stay longer, so the benefit is zero until you have figures of your own.',
  ),
  point(
    'retainLag',
    'retainLag',
    [3, 6, 12],
    'Den som stannar längre märks först när avtalet skulle ha löpt ut.',
    'A customer who stays longer shows only when the contract would have ended.',
  ),
  point(
    'retainFull',
    'retainFull',
    [13, 18, 24],
    'Hela kundstocken hinner förnyas först efter mer än ett år.',
    'It takes more than a year for the whole customer base to come up for renewal.',
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
    'Vi räknar med att medborgare och medlemmar har nya vanor inom ett år.',
    'We expect citizens and members to have new habits within a year.',
  ),
  point(
    'correlation',
    'correlation',
    [null, 0.3, null],
    'När marknaden är svag försämras flera antaganden samtidigt. Ett måttligt samband hindrar att spannet blir för smalt.',
    'When the market is weak several assumptions worsen together. A moderate link keeps the range from becoming too narrow.',
  ),
  point(
    'contingency',
    'contingency',
    [null, 0.1, null],
    'Planer brukar kosta mer än tänkt. En tiondel är lågt räknat; vad kostade det förra gången jämfört med planen?',
    'Plans tend to cost more than expected. A tenth is modest; what did it cost last time, compared with the plan?',
  ),
  point(
    'discountRateCompany',
    'discountRate',
    [null, 0.08, null],
    'En konvention nära det som stora börsbolag räknar med; på två års sikt betyder räntan lite.',
    'A convention near what large listed companies use; over two years the rate matters little.',
  ),
  point(
    'discountRatePublic',
    'discountRate',
    [null, 0, null],
    'Upp till tre år räknas utan ränta; därefter gäller er egen kalkylränta.',
    'Up to three years we count no interest; beyond that, use your own rate.',
  ),
  point(
    'irrecoverableVat',
    'irrecoverableVat',
    [null, 0, null],
    'Ett företag med full avdragsrätt får tillbaka momsen. Inom vård, utbildning och finans är det ofta annorlunda: fråga ekonomi.',
    'A company with full right to deduct gets the VAT back. In health care, education and finance it is often otherwise: ask.',
  ),
  point(
    'adminShare',
    'adminShare',
    [null, 0.2, null],
    'Vi räknar med att möten, mejl och annat tar en dag i veckan av en heltidstjänst.',
    'We allow a day a week of a full-time post for meetings, email and other things.',
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
    'Arbetsplats, dator och program: ett rimligt belopp tills ni har frågat ekonomi om er schablon.',
    'A desk, a computer and software: a reasonable sum until you have asked finance for your standard rate.',
  ),
  minutes(
    'minutesPerPost',
    [20, 45, 90],
    { sv: 'Inlägg med text och bild', en: 'Post with text and picture' },
    'Idé, text, bild, granskning och publicering; räkna med mer om flera ska godkänna.',
    'Idea, text, picture, review and publishing; allow more if several people must approve.',
  ),
  minutes(
    'minutesPerShortVideo',
    [60, 180, 480],
    { sv: 'Kort film', en: 'Short video' },
    'Manus, filmning, klippning och textning av en film på högst en minut.',
    'Script, filming, editing and captioning of a video of up to a minute.',
  ),
  minutes(
    'minutesPerStory',
    [5, 15, 30],
    { sv: 'Tillfälligt inlägg (story)', en: 'Story that disappears' },
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
    'Timmar i månaden för att läsa, svara och moderera. Logga i två veckor, så har ni er egen siffra.',
    'Hours a month to read, answer and moderate. Log two weeks, and you have your own figure.',
  ),
  ...hoursBySize(
    'planningHours',
    'planningHours',
    { '1-9': 4, '10-49': 8, '50-249': 16, '250+': 30 },
    'Timmar i månaden för plan, möten om innehåll och uppföljning.',
    'Hours a month for the plan, meetings on content and follow-up.',
  ),
  ...hoursNeeded(
    'strategy',
    { '1-9': 0.5, '10-49': 1, '50-249': 2, '250+': 4 },
    'En halv dag i månaden räcker för att ompröva mål och kanaler i en liten organisation; fler mål och fler som ska vara överens tar längre tid.',
    'Half a day a month is enough to rethink goals and channels in a small organisation; more goals, and more people who have to agree, take longer.',
  ),
  ...hoursNeeded(
    'lead',
    { '1-9': 0.5, '10-49': 1.5, '50-249': 4, '250+': 12 },
    'Att fördela, godkänna och röja hinder tar mer tid ju fler som är inblandade; antalet inlägg betyder mindre.',
    'Sharing out work, approving it and removing obstacles take longer the more people are involved, however many posts there are.',
  ),
  ...hoursNeeded(
    'plan',
    { '1-9': 1, '10-49': 2, '50-249': 4, '250+': 7 },
    'Ett planeringsmöte i veckan och arbetet med kalendern. Samma utgångspunkt som kalkylens planeringstid.',
    'A weekly planning meeting and work on the calendar. The same starting point as the planning time in the budget estimate.',
  ),
  ...hoursNeeded(
    'create',
    { '1-9': 3, '10-49': 8, '50-249': 20, '250+': 60 },
    'Två till tre inlägg i veckan i en liten organisation, en eller flera heltidstjänster i en stor. Film tar mest tid.',
    'Two or three posts a week in a small organisation, one or more people full time in a large one. Film takes the most time.',
  ),
  ...hoursNeeded(
    'administer',
    { '1-9': 0.5, '10-49': 1, '50-249': 2, '250+': 6 },
    'Publicering, behörigheter och ordning på konton; fler kanaler och enheter ger mer att hålla reda på.',
    'Publishing, access rights and keeping accounts in order; more channels and departments mean more to keep track of.',
  ),
  ...hoursNeeded(
    'community',
    { '1-9': 1, '10-49': 3, '50-249': 7, '250+': 18 },
    'Att läsa, svara och moderera varje arbetsdag. Samma utgångspunkt som kalkylens svarstid; logga i två veckor, så har ni er egen siffra.',
    'Reading, replying and moderating every working day. The same starting point as the reply time in the budget estimate; log your time for two weeks, and you have a figure of your own.',
  ),
  ...hoursNeeded(
    'influencer',
    { '1-9': 0.5, '10-49': 1, '50-249': 3, '250+': 8 },
    'Några få samarbeten om året i en liten organisation, en löpande uppgift i en stor.',
    'A few collaborations a year in a small organisation, an ongoing task in a large one.',
  ),
  ...hoursNeeded(
    'advertise',
    { '1-9': 0.5, '10-49': 2, '50-249': 5, '250+': 16 },
    'Upplägg, annonser och avstämning varje vecka medan något annonseras; mer pengar kräver tätare tillsyn.',
    'Set-up, ads and a weekly check while anything is running; more money needs closer supervision.',
  ),
  ...hoursNeeded(
    'analyse',
    { '1-9': 0.5, '10-49': 1, '50-249': 3, '250+': 8 },
    'Att hämta siffrorna går fort. Tiden går åt till att förstå dem och bestämma vad som ska ändras.',
    'Fetching the figures is quick. The time goes into understanding them and deciding what to change.',
  ),
] as const satisfies readonly StartingPoint[];

/** The starting point with an id, or null when there is none. */
export function startingPoint(id: string): StartingPoint | null {
  return startingPoints.find((entry) => entry.id === id) ?? null;
}
