import type { Localised } from '../i18n/locale.ts';
import type { ContributionBracket, ContributionPart } from '../lib/employer-cost.ts';
import { derive, factsOf, type Factor } from './derivation.ts';
import type { FactId } from './facts.ts';

/** A charge on pay, with where it comes from and how it was worked out. */
export interface ProfileBracket extends ContributionBracket {
  readonly name: Localised;
  /** The rate is the product of these. */
  readonly made: readonly Factor[];
  readonly factIds: readonly FactId[];
  /** The main source. */
  readonly factId: FactId;
  /** offered: the newest we found is old or of one employer, so payroll should be asked for today's figure. */
  readonly standing: 'default' | 'offered';
}

/** A figure of a profile, with its span when it has one. */
export interface ProfileFigure {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly factIds: readonly FactId[];
}

/** What a profile has no verified source for, and the reader is asked about. */
export type ProfileQuestion =
  | 'statutoryContributions'
  | 'agreedContributions'
  | 'holidaySupplement'
  | 'wageGrowth'
  | 'workingHours'
  | 'irrecoverableVat'
  | 'discountRate';

/** What it costs to employ in a country, for a kind of employer. Null is asked for, never guessed. */
export interface Profile {
  readonly id: ProfileId;
  readonly country: 'SE' | 'NO' | 'DK' | 'FI' | 'IS' | 'GB' | 'DE' | 'US' | 'own';
  /** The kind of employer, where it makes a difference. */
  readonly organisation:
    'companyAgreement' | 'company' | 'municipality' | 'region' | 'state' | 'association' | null;
  readonly name: Localised;
  readonly currency: 'SEK' | 'NOK' | 'DKK' | 'EUR' | 'ISK' | 'GBP' | 'USD';
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** On gross pay a month for a full-time post; null when the rates have to be asked for. */
  readonly brackets: readonly ProfileBracket[] | null;
  /** Sums due per full-time post whatever the pay, a month. */
  readonly fixedPerFte: number;
  readonly fixedFactIds: readonly FactId[];
  /** Expected pay rise a year, a fraction. */
  readonly wageGrowth: ProfileFigure | null;
  /** Hours at work a month of a full-time post, holidays taken off. */
  readonly hoursPerMonth: ProfileFigure | null;
  /** A fraction a year; a convention, not a fact. */
  readonly discountRate: number;
  /** Share added to what is bought, a fraction. */
  readonly irrecoverableVat: ProfileFigure | null;
  readonly asks: readonly ProfileQuestion[];
  readonly caveat: Localised;
  /** Facts that explain, without being used in the calculation. */
  readonly seeFactIds: readonly FactId[];
}

/** The ids of the profiles, in the order they are offered. */
export const profileIds = [
  'SE-companyAgreement',
  'SE-company',
  'SE-municipality',
  'SE-region',
  'SE-state',
  'SE-association',
  'NO',
  'DK',
  'FI',
  'IS',
  'GB',
  'DE',
  'US',
  'own',
] as const;

/** One of the profiles. */
export type ProfileId = (typeof profileIds)[number];

interface Limits {
  readonly from?: number;
  readonly to?: number;
  readonly standing?: 'offered';
}

function bracket(
  part: ContributionPart,
  label: string,
  name: Localised,
  made: readonly Factor[],
  { from = 0, to, standing }: Limits = {},
): ProfileBracket {
  const factIds = factsOf(made);
  const [factId] = factIds;
  if (factId === undefined) throw new Error(`Bracket ${label} has no fact; name one in its factors`);
  return {
    part,
    label,
    name,
    made,
    rate: derive(made),
    from,
    to: to ?? null,
    factIds,
    factId,
    standing: standing ?? 'default',
  };
}

const employerContribution = bracket(
  'statutory',
  'employerContribution',
  { sv: 'Arbetsgivaravgift', en: 'Employer contribution' },
  [{ share: 'B801' }],
);

// The supplement is pay, so the employer contribution is due on it too. The pension premium on it is left out: it is
// less than a tenth of a per cent of the salary.
function holidaySupplement(part: ContributionPart, perDay: 'N216.law' | 'N216.agreement'): ProfileBracket {
  return bracket(
    part,
    'holidaySupplement',
    { sv: 'Semestertillägg med arbetsgivaravgift', en: 'Holiday supplement with employer contribution' },
    [{ share: perDay }, { figure: 'N217' }, { per: 12 }, { plus: 'B801' }],
  );
}

/** 7.5 and 30 income base amounts, as a monthly salary. */
const pensionCeiling = derive([{ figure: 'N206' }, { times: 7.5 }, { per: 12 }]);
const pensionEnd = derive([{ figure: 'N206' }, { times: 30 }, { per: 12 }]);

const industryAgreement: ProfileFigure = {
  value: derive([{ share: 'N224.secondYear' }]),
  low: null,
  high: null,
  factIds: ['N224'],
};

const swedishHours: ProfileFigure = {
  value: derive([{ figure: 'N227.hoursAfterHolidays' }, { per: 12 }]),
  low: derive([{ figure: 'N226.hours' }, { per: 12 }]),
  high: derive([{ figure: 'N227.hoursAfterHolidays' }, { per: 12 }]),
  factIds: ['N227', 'N226'],
};

const recoverable: ProfileFigure = { value: 0, low: null, high: null, factIds: [] };

const sweden = {
  country: 'SE',
  currency: 'SEK',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  fixedPerFte: 0,
  fixedFactIds: [],
  wageGrowth: industryAgreement,
  hoursPerMonth: swedishHours,
} as const;

/** Up to three years the public sector and associations count without interest, and use their own rate beyond. */
const withoutInterest = { discountRate: 0 } as const;
/** A convention for companies, near the return that large listed companies are asked for (B912). */
const companyRate = { discountRate: 0.08 } as const;

const abroad = {
  organisation: null,
  wageGrowth: null,
  hoursPerMonth: null,
  irrecoverableVat: null,
  fixedPerFte: 0,
  fixedFactIds: [],
  ...companyRate,
} as const;

const abroadAsks = ['wageGrowth', 'workingHours', 'irrecoverableVat'] as const;

const profiles: Readonly<Record<ProfileId, Omit<Profile, 'id'>>> = {
  'SE-companyAgreement': {
    ...sweden,
    ...companyRate,
    organisation: 'companyAgreement',
    name: { sv: 'Företag med kollektivavtal (ITP)', en: 'Company with a collective agreement (ITP)' },
    brackets: [
      employerContribution,
      bracket(
        'agreed',
        'pensionBelowCeiling',
        {
          sv: 'ITP 1 under taket, med särskild löneskatt',
          en: 'ITP 1 below the ceiling, with special payroll tax',
        },
        [{ share: 'N210.below' }, { plus: 'N205' }],
        { to: pensionCeiling },
      ),
      bracket(
        'agreed',
        'pensionAboveCeiling',
        {
          sv: 'ITP 1 över taket, med särskild löneskatt',
          en: 'ITP 1 above the ceiling, with special payroll tax',
        },
        [{ share: 'N210.above' }, { plus: 'N205' }],
        { from: pensionCeiling, to: pensionEnd },
      ),
      bracket('agreed', 'transition', { sv: 'Omställning (TRR)', en: 'Transition body (TRR)' }, [
        { share: 'N214' },
      ]),
      holidaySupplement('agreed', 'N216.agreement'),
    ],
    irrecoverableVat: recoverable,
    asks: [],
    caveat: {
      sv: 'Gäller ITP 1, som omfattar de flesta födda 1979 eller senare. Grupplivförsäkring och arbetsskadeförsäkring ingår inte; de kostar lite.',
      en: 'Applies to ITP 1, which covers most people born in 1979 or later. Group life and work-injury insurance are left out; they cost little.',
    },
    seeFactIds: ['N207', 'N211', 'N212', 'N213', 'N215', 'B804'],
  },
  'SE-company': {
    ...sweden,
    ...companyRate,
    organisation: 'company',
    name: { sv: 'Företag utan kollektivavtal', en: 'Company without a collective agreement' },
    brackets: [employerContribution, holidaySupplement('statutory', 'N216.law')],
    irrecoverableVat: recoverable,
    asks: ['agreedContributions'],
    caveat: {
      sv: 'Bara det som lagen kräver. Betalar ni tjänstepension ändå, lägg till den med särskild löneskatt.',
      en: 'Only what the law requires. If you pay an occupational pension anyway, add it with special payroll tax.',
    },
    seeFactIds: ['B802', 'B803', 'N204'],
  },
  'SE-municipality': {
    ...sweden,
    ...withoutInterest,
    organisation: 'municipality',
    name: { sv: 'Kommun', en: 'Municipality' },
    brackets: [
      employerContribution,
      bracket(
        'agreed',
        'pension',
        { sv: 'Pension i PO-pålägget 2023', en: 'Pension in the PO on-cost 2023' },
        [{ share: 'N219.municipalityPension' }],
        { standing: 'offered' },
      ),
      bracket(
        'agreed',
        'insurance',
        { sv: 'Avtalsförsäkringar i PO-pålägget 2023', en: 'Agreed insurance in the PO on-cost 2023' },
        [{ share: 'N219.insurance' }],
        { standing: 'offered' },
      ),
    ],
    irrecoverableVat: { ...recoverable, factIds: ['N259'] },
    asks: ['agreedContributions', 'holidaySupplement', 'discountRate'],
    caveat: {
      sv: 'PO-pålägget är från 2023, det nyaste vi har hittat. Fråga lönekontoret efter 2026 års siffra. Semestertillägg ingår inte.',
      en: 'The PO on-cost is from 2023, the newest we have found. Ask payroll for the 2026 figure. Holiday supplement is not included.',
    },
    seeFactIds: ['N218', 'N220', 'N221', 'N222'],
  },
  'SE-region': {
    ...sweden,
    ...withoutInterest,
    organisation: 'region',
    name: { sv: 'Region', en: 'Region' },
    brackets: [
      employerContribution,
      bracket(
        'agreed',
        'pension',
        { sv: 'Pension i PO-pålägget 2023', en: 'Pension in the PO on-cost 2023' },
        [{ share: 'N219.regionPension' }],
        { standing: 'offered' },
      ),
      bracket(
        'agreed',
        'insurance',
        { sv: 'Avtalsförsäkringar i PO-pålägget 2023', en: 'Agreed insurance in the PO on-cost 2023' },
        [{ share: 'N219.insurance' }],
        { standing: 'offered' },
      ),
    ],
    irrecoverableVat: { ...recoverable, factIds: ['N259'] },
    asks: ['agreedContributions', 'holidaySupplement', 'discountRate'],
    caveat: {
      sv: 'PO-pålägget är från 2023, det nyaste vi har hittat. Fråga lönekontoret efter 2026 års siffra. Semestertillägg ingår inte.',
      en: 'The PO on-cost is from 2023, the newest we have found. Ask payroll for the 2026 figure. Holiday supplement is not included.',
    },
    seeFactIds: ['N218', 'N220', 'N221', 'N222'],
  },
  'SE-state': {
    ...sweden,
    ...withoutInterest,
    organisation: 'state',
    name: { sv: 'Statlig myndighet', en: 'Government agency' },
    brackets: [
      employerContribution,
      bracket(
        'agreed',
        'payrollOnCost',
        {
          sv: 'Lönekostnadspålägg (LKP) utöver arbetsgivaravgiften, ett lärosäte 2024',
          en: 'Payroll on-cost (LKP) beyond the employer contribution, one university 2024',
        },
        [{ share: 'N223.beyond' }],
        { standing: 'offered' },
      ),
    ],
    irrecoverableVat: null,
    asks: ['agreedContributions', 'holidaySupplement', 'irrecoverableVat', 'discountRate'],
    caveat: {
      sv: 'Varje myndighet har sitt eget lönekostnadspålägg; det här är ett lärosätes från 2024. Fråga er egen ekonomiavdelning.',
      en: 'Each government agency has its own payroll on-cost; this is one university’s from 2024. Ask your own finance department.',
    },
    seeFactIds: [],
  },
  'SE-association': {
    ...sweden,
    ...withoutInterest,
    organisation: 'association',
    name: { sv: 'Ideell förening', en: 'Non-profit association' },
    brackets: [employerContribution, holidaySupplement('statutory', 'N216.law')],
    irrecoverableVat: {
      value: derive([{ share: 'N262' }]),
      low: derive([{ share: 'N262', field: 'low' }]),
      high: derive([{ share: 'N262', field: 'high' }]),
      factIds: ['N262'],
    },
    asks: ['agreedContributions', 'discountRate'],
    caveat: {
      sv: 'Bara det som lagen kräver: fråga om pension och omställning om ni har kollektivavtal. En förening utan avdragsrätt får inte tillbaka momsen på det den köper.',
      en: 'Only what the law requires: ask about pension and transition fees if you have a collective agreement. An association without a right to deduct does not get back the VAT on what it buys.',
    },
    seeFactIds: ['N212', 'N213', 'N261'],
  },
  NO: {
    ...abroad,
    country: 'NO',
    name: { sv: 'Norge', en: 'Norway' },
    currency: 'NOK',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    brackets: [
      bracket(
        'statutory',
        'employerContribution',
        { sv: 'Arbetsgivaravgift, zon I', en: 'Employer contribution, zone I' },
        [{ share: 'B811' }],
      ),
      bracket(
        'statutory',
        'pension',
        { sv: 'Tjänstepension, lagens lägsta nivå', en: 'Occupational pension, statutory minimum' },
        [{ share: 'B811.pension' }],
      ),
    ],
    asks: abroadAsks,
    caveat: {
      sv: 'Zon I; andra zoner har lägre avgift. Semesterlönen ersätter lönen under ledigheten och läggs inte ovanpå tolv månadslöner.',
      en: 'Zone I; other zones have a lower rate. Holiday pay replaces salary during leave and is not added to twelve monthly salaries.',
    },
    seeFactIds: ['N232', 'N233', 'N234'],
  },
  DK: {
    ...abroad,
    country: 'DK',
    name: { sv: 'Danmark', en: 'Denmark' },
    currency: 'DKK',
    validFrom: null,
    validTo: null,
    brackets: [
      bracket('statutory', 'holidaySupplement', { sv: 'Ferietillæg', en: 'Holiday supplement' }, [
        { share: 'N236' },
      ]),
      bracket(
        'agreed',
        'pension',
        {
          sv: 'Arbetsmarknadspension enligt industrins avtal',
          en: 'Occupational pension by the industry agreement',
        },
        [{ share: 'N235' }],
      ),
    ],
    fixedPerFte: derive([{ figure: 'B814.month' }]),
    fixedFactIds: ['B814'],
    asks: [...abroadAsks, 'agreedContributions'],
    caveat: {
      sv: 'Många danska löneuppgifter innehåller redan pensionen: räkna den då inte två gånger. Av de fasta summorna ingår bara ATP; övriga är gamla eller odaterade.',
      en: 'Many Danish salary figures already include the pension: if so, do not count it twice. Of the fixed sums only ATP is included; the others are old or undated.',
    },
    seeFactIds: [],
  },
  FI: {
    ...abroad,
    country: 'FI',
    name: { sv: 'Finland', en: 'Finland' },
    currency: 'EUR',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    brackets: [
      bracket(
        'statutory',
        'pension',
        {
          sv: 'Pensionsförsäkring (TyEL), arbetsgivarens snitt',
          en: 'Pension insurance (TyEL), employers’ average',
        },
        [{ share: 'B813' }],
      ),
      bracket('statutory', 'health', { sv: 'Sjukförsäkring', en: 'Health insurance' }, [
        { share: 'B813.health' },
      ]),
      bracket(
        'statutory',
        'unemployment',
        { sv: 'Arbetslöshetsförsäkring, lägre nivån', en: 'Unemployment insurance, lower level' },
        [{ share: 'N237' }],
      ),
    ],
    asks: abroadAsks,
    caveat: {
      sv: 'Arbetslöshetsavgiften gäller mindre lönesummor. Grupplivförsäkring och olycksfallsförsäkring ingår inte.',
      en: 'The unemployment contribution is the one for smaller payrolls. Group life and accident insurance are not included.',
    },
    seeFactIds: ['N238'],
  },
  IS: {
    ...abroad,
    country: 'IS',
    name: { sv: 'Island', en: 'Iceland' },
    currency: 'ISK',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    brackets: [
      bracket(
        'statutory',
        'socialInsurance',
        {
          sv: 'Socialförsäkringsavgift (tryggingagjald)',
          en: 'Social insurance contribution (tryggingagjald)',
        },
        [{ share: 'B812' }],
      ),
      bracket('agreed', 'pension', { sv: 'Pensionsavgift', en: 'Pension contribution' }, [{ share: 'N239' }]),
    ],
    asks: abroadAsks,
    caveat: {
      sv: 'Avgifter till fackliga fonder ingår inte.',
      en: 'Contributions to union funds are not included.',
    },
    seeFactIds: [],
  },
  GB: {
    ...abroad,
    country: 'GB',
    name: { sv: 'Storbritannien', en: 'United Kingdom' },
    currency: 'GBP',
    validFrom: '2026-04-06',
    validTo: '2027-04-05',
    brackets: [
      bracket(
        'statutory',
        'employerContribution',
        { sv: 'Arbetsgivaravgift över tröskeln', en: 'Employer National Insurance above the threshold' },
        [{ share: 'B815' }],
        { from: derive([{ figure: 'B815.threshold' }, { per: 12 }]) },
      ),
      bracket(
        'statutory',
        'pension',
        { sv: 'Tjänstepension, lagens lägsta nivå', en: 'Workplace pension, statutory minimum' },
        [{ share: 'N240' }],
        {
          from: derive([{ figure: 'N240.from' }, { per: 12 }]),
          to: derive([{ figure: 'N240.to' }, { per: 12 }]),
        },
      ),
    ],
    asks: abroadAsks,
    caveat: {
      sv: 'Avdraget per arbetsgivare ingår inte: för ett litet företag kan avgiften bli lägre.',
      en: 'The employment allowance is not included: for a small company the contribution may be lower.',
    },
    seeFactIds: [],
  },
  DE: {
    ...abroad,
    country: 'DE',
    name: { sv: 'Tyskland', en: 'Germany' },
    currency: 'EUR',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    brackets: [
      bracket(
        'statutory',
        'pension',
        { sv: 'Pensionsförsäkring', en: 'Pension insurance' },
        [{ share: 'B816.pension' }],
        { to: derive([{ figure: 'N241.pension' }]) },
      ),
      bracket(
        'statutory',
        'unemployment',
        { sv: 'Arbetslöshetsförsäkring', en: 'Unemployment insurance' },
        [{ share: 'B816.unemployment' }],
        { to: derive([{ figure: 'N241.pension' }]) },
      ),
      bracket(
        'statutory',
        'health',
        { sv: 'Sjukförsäkring', en: 'Health insurance' },
        [{ share: 'B816.health' }],
        { to: derive([{ figure: 'N241.health' }]) },
      ),
      bracket('statutory', 'care', { sv: 'Vårdförsäkring', en: 'Care insurance' }, [{ share: 'B816.care' }], {
        to: derive([{ figure: 'N241.health' }]),
      }),
    ],
    asks: abroadAsks,
    caveat: {
      sv: 'Olycksfallsförsäkring och avgifterna U1–U3 ingår inte. Satsen är sjukkassan TK:s; andra kassor har andra.',
      en: 'Accident insurance and the levies U1–U3 are not included. The rate is that of the health fund TK; others differ.',
    },
    seeFactIds: ['N242'],
  },
  US: {
    ...abroad,
    country: 'US',
    name: { sv: 'USA', en: 'United States' },
    currency: 'USD',
    validFrom: null,
    validTo: null,
    brackets: null,
    asks: [...abroadAsks, 'statutoryContributions', 'agreedContributions'],
    caveat: {
      sv: 'Avgifterna för pension och sjukvård är bara ett golv, eftersom arbetslöshetsskatt och sjukförsäkring tillkommer. Fråga lönekontoret efter er egen siffra.',
      en: 'Social Security and Medicare are only a floor, since unemployment tax and health insurance come on top. Ask payroll for your own figure.',
    },
    seeFactIds: ['B817'],
  },
  own: {
    ...abroad,
    country: 'own',
    name: { sv: 'Egna värden', en: 'Own values' },
    currency: 'EUR',
    validFrom: null,
    validTo: null,
    brackets: null,
    asks: [...abroadAsks, 'statutoryContributions', 'agreedContributions'],
    caveat: {
      sv: 'Fråga lönekontoret vad en anställd kostar utöver lönen.',
      en: 'Ask payroll what an employee costs on top of the salary.',
    },
    seeFactIds: [],
  },
};

/** The profile with an id. */
export function profile(id: ProfileId): Profile {
  return { id, ...profiles[id] };
}

/** All profiles, in the order they are offered. */
export const allProfiles: readonly Profile[] = profileIds.map(profile);

/** The profile of a country and, in Sweden, a kind of employer. */
export function profileFor(
  country: Profile['country'],
  organisation: NonNullable<Profile['organisation']>,
): Profile {
  return profile(country === 'SE' ? `SE-${organisation}` : country);
}
