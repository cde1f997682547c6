/** Svaret i ord: rubriken, siffrorna, vad lönen kostar och spannet för en annons. */
export const result = {
  /** Så skrivs belopp, punkter och grupper överallt i verktyget. */
  words: {
    per: { month: '{money} i månaden', year: '{money} om året' },
    both: '{month} ({year})',
    range: '{lowNumber}–{highMoney}',
    /** Vad som är räknat i en rad. */
    counted: {
      employees: { one: '{count} anställd', other: '{count} anställda' },
      jobs: { one: '{count} jobb', other: '{count} jobb' },
      employments: { one: '{count} anställning', other: '{count} anställningar' },
      observations: { one: '{count} observation', other: '{count} observationer' },
    },
    more: '{money} mer',
    less: '{money} mindre',
    and: '{first} och {last}',
    or: '{first} eller {last}',
    /** Inne i en mening. */
    points: {
      p10: 'gränsen för den lägsta tiondelen',
      p25: 'undre kvartilen',
      p50: 'medianen',
      p75: 'övre kvartilen',
      p90: 'gränsen för den högsta tiondelen',
      mean: 'medelvärdet',
    },
    inCountries: {
      SE: 'i Sverige',
      NO: 'i Norge',
      DK: 'i Danmark',
      FI: 'i Finland',
      IS: 'på Island',
      GB: 'i Storbritannien',
      DE: 'i Tyskland',
      US: 'i USA',
    },
    inRegion: 'i {region}',
    sectors: {
      public: 'i offentlig sektor',
      central: 'i statlig sektor',
      municipalities: 'i kommuner',
      regions: 'i regioner',
      private: 'i privat sektor',
      privateSalaried: 'bland privatanställda tjänstemän',
    },
    who: {
      group: {
        both: 'för {occupation}',
        women: 'för kvinnliga {occupation}',
        men: 'för manliga {occupation}',
      },
      all: {
        both: 'för alla yrken tillsammans',
        women: 'för kvinnor i alla yrken',
        men: 'för män i alla yrken',
      },
    },
    /** Efter ”statistiken”. */
    about: {
      group: {
        both: 'för {occupation}',
        women: 'för kvinnliga {occupation}',
        men: 'för manliga {occupation}',
      },
      all: {
        both: 'för alla yrken tillsammans',
        women: 'för kvinnor i alla yrken',
        men: 'för män i alla yrken',
      },
    },
  },

  kicker: { statistics: 'Lönestatistik', own: 'Lönen i statistiken', example: 'Påhittat exempel' },

  headline: {
    median: 'Medianlönen {who} {year} var {pay}.',
    mean: 'Medellönen {who} {year} var {pay}.',
    otherPoints: 'Statistiken {about} saknar median {year}.',
    nothing: 'Statistiken {about} har inga löner {year}.',
    noRow: 'Välj en yrkesgrupp {country}, så kommer svaret här.',
    /** Året efter en siffra, som i ”nivå 2”. */
    yearAfterFigure: 'år {year}',
    placed: 'Lönen ligger {place} {group} {year}.',
    meanOnly: 'Lönen går inte att placera: {about} {year} finns bara ett medelvärde.',
    unplaced: 'Lönen går inte att placera: statistiken {about} {year} har inga löner att jämföra med.',
  },

  /** Var lönen ligger, inne i en mening. */
  place: {
    between: 'mellan {from} och {to}',
    on: 'precis på {point}',
    below: {
      p10: 'i den lägsta tiondelen av lönerna',
      p25: 'i den lägsta fjärdedelen av lönerna',
      p50: 'under medianen',
      p75: 'under övre kvartilen',
      p90: 'under gränsen för den högsta tiondelen',
    },
    above: {
      p10: 'över gränsen för den lägsta tiondelen',
      p25: 'över undre kvartilen',
      p50: 'över medianen',
      p75: 'i den högsta fjärdedelen av lönerna',
      p90: 'i den högsta tiondelen av lönerna',
    },
  },

  lead: {
    more: 'Medianen {place} {year} är {median}, {difference} än lönen.',
    same: 'Medianen {place} {year} är {median}, lika mycket som lönen.',
    noMedian: 'Medianen saknas i statistiken.',
    halves: 'Hälften av gruppen har mer och hälften mindre.',
    middle: 'Den mittersta halvan av gruppen har {range} i månaden.',
    eight: 'Åtta av tio har {range} i månaden.',
    noQuartiles: 'Kvartilerna saknas i statistiken.',
    meanIs: 'Medelvärdet {place} {year} är {mean}.',
    mean: 'Medianen saknas. Några få höga löner kan dra upp ett medelvärde, så det ska inte jämföras med en median.',
    place: 'Statistiken gäller löner {place}.',
    group: 'Talen gäller {covered}; arbetstid: {time}.',
    groupObserved: 'Talen bygger på {covered}; arbetstid: {time}.',
    groupUnknown: 'Hur många talen gäller står inte i källan; arbetstid: {time}.',
    above: 'Medianen ligger {percent} över den för alla yrken tillsammans.',
    below: 'Medianen ligger {percent} under den för alla yrken tillsammans.',
    level: 'Medianen är ungefär densamma som för alla yrken tillsammans.',
    toMedian:
      'Att höja lönen till medianen kostar {money} om året med arbetsgivarens avgifter, lika mycket som {hours}.',
    toMedianOnly: 'Att höja lönen till medianen kostar {money} om året med arbetsgivarens avgifter.',
    overMedian: 'Med arbetsgivarens avgifter är skillnaden {money} om året.',
    withoutCharges: 'I lön är skillnaden {money} om året; arbetsgivarens avgifter är inte medräknade.',
    notAdvice: 'Statistiken säger vad gruppen tjänar, inte vad en viss person bör tjäna.',
    noCost:
      'Vad lönen kostar arbetsgivaren går inte att räkna ut: vi har ingen fullständig uppgift om avgifterna {country}. Fyll i era egna.',
    noAgreed: 'Avtalade avgifter och tjänstepension är inte medräknade.',
    noRow: 'De valda raderna är från andra länder eller finns inte i statistiken.',
  },

  figures: {
    own: 'Lönen, i månaden',
    median: 'Median, i månaden',
    mean: 'Medelvärde, i månaden',
    quartiles: 'Undre till övre kvartil',
    eight: 'Åtta av tio har',
    p10: 'Gräns för lägsta tiondelen',
    p25: 'Undre kvartil',
    p75: 'Övre kvartil',
    p90: 'Gräns för högsta tiondelen',
    cost: 'Kostar arbetsgivaren i månaden, med {percent} i avgifter',
    costShort: 'Kostar arbetsgivaren, i månaden',
    toMedian: 'Upp till medianen, i månaden',
    overMedian: 'Över medianen, i månaden',
    atMedian: 'Skillnad mot medianen',
    toMedianYear: 'Att nå medianen, på ett år med avgifter',
    overMedianYear: 'Över medianen, på ett år med avgifter',
    none: 'ingen',
  },
  noValue: '–',

  /** Hur nära yrkesgruppen ligger den som arbetar med sociala medier. */
  nearness: {
    exact: 'Yrkesgruppen (kod {code} i {system}) gäller just den som arbetar med sociala medier.',
    proxy:
      'Ingen officiell yrkeskod gäller bara den som arbetar med sociala medier. Yrkesgruppen här (kod {code} i {system}) är en av de närmaste.',
    neighbour:
      'Talen gäller ett angränsande yrke (kod {code} i {system}), inte den som arbetar med sociala medier.',
    group:
      'Talen gäller en bred grupp med många slags arbeten (kod {code} i {system}), inte just den som arbetar med sociala medier.',
    baseline: 'Talen gäller alla yrken tillsammans, inte den som arbetar med sociala medier.',
  },
  /** Vad SCB för till de två närmaste yrkesgrupperna i Sverige, och vad nivåerna för chefer är. */
  holds: {
    'SSYK 2012 2432':
      'Dit för SCB bland andra content managers, copywriters och onlinemarknadsförare; titeln social media manager finns inte under någon kod.',
    'SSYK 2012 2431':
      'Dit för SCB bland andra marknadskoordinatorer, marknadskommunikatörer och webbanalytiker; titeln social media manager finns inte under någon kod.',
    'SSYK 2012 1241':
      'Nivå 1 är funktionschefer och mellanchefer; nivå 2 är chefer som leder det dagliga arbetet.',
    'SSYK 2012 1242':
      'Nivå 2 är chefer som leder det dagliga arbetet; nivå 1 är funktionschefer och mellanchefer.',
    'SSYK 2012 1251':
      'Nivå 1 är funktionschefer och mellanchefer; nivå 2 är chefer som leder det dagliga arbetet.',
    'SSYK 2012 1252':
      'Nivå 2 är chefer som leder det dagliga arbetet; nivå 1 är funktionschefer och mellanchefer.',
  },

  warnings: {
    old: 'Uppgifterna är från {year}. De nyaste i verktyget är från {newest}.',
    tierB:
      'Uppgifterna är lästa hos någon annan än utgivaren, eller omräknade. Kontrollera dem mot källan innan ni fattar beslut med dem som grund.',
    few: 'Gruppen är liten, {covered}: några få löner kan flytta talen.',
    partTime:
      'Deltidslöner ingår i talen, som därför kan ligga lägre än lönerna på heltid. En heltidslön kan se högre ut här än den är.',
    sector: 'Kostnaden räknas för {employer}, men statistiken gäller löner {sector}.',
  },
  /** Arbetsgivaren inne i en mening. */
  employers: {
    companyAgreement: 'ett företag med kollektivavtal',
    company: 'ett företag utan kollektivavtal',
    municipality: 'en kommun',
    region: 'en region',
    state: 'en statlig myndighet',
    association: 'en förening',
  },

  cost: {
    heading: 'Vad lönen kostar arbetsgivaren',
    own: 'En månadslön på {salary} kostar arbetsgivaren {month} och {year}. Avgifterna är {percent} av lönen.',
    median:
      'Medianlönen på {salary} kostar arbetsgivaren {month} och {year}. Avgifterna är {percent} av lönen.',
    unknown:
      'Kostnaden går inte att räkna ut: vi har ingen fullständig uppgift om arbetsgivarens avgifter {country}. Fyll i era egna satser, så räknas den ut.',
    noSalary: 'Statistiken har ingen median att räkna på. Skriv en lön, så räknas det ut vad den kostar.',
    caption: 'Lön och avgifter i månaden, avrundade var för sig till hela tal',
    head: { charge: 'Post', rate: 'Sats', base: 'Räknas på', amount: 'I månaden', source: 'Källa' },
    salary: 'Lön före skatt',
    salaryMedian: 'Medianlön före skatt',
    fixed: 'Fast summa för en heltidstjänst',
    ownStatutory: 'Arbetsgivaravgifter',
    ownAgreed: 'Avtalade avgifter och tjänstepension',
    ownSource: 'Egen uppgift',
    sum: 'Lön och avgifter',
    hour: 'En arbetad timme kostar {money}: månadskostnaden delad med {hours} timmar på arbetet, semestern borträknad.',
    hourOwn:
      'En arbetad timme kostar {money}: månadskostnaden delad med {hours} timmar på arbetet, er egen uppgift.',
    missing: {
      employerContribution:
        'Alla lagstadgade avgifter är kanske inte med. Fyll i er egen sats om ni har den.',
      agreedContribution:
        'Avtalade avgifter och tjänstepension är inte medräknade. Betalar ni sådana är kostnaden högre.',
      agreedExample: 'De avtalade avgifterna är ett exempel. Fyll i er egen sats om ni har den.',
      hoursPerMonth:
        'Vad en arbetad timme kostar är inte uträknat: vi saknar källa till hur många timmar som arbetas på heltid.',
    },
  },

  toMedian: {
    heading: 'Från lönen till medianen',
    up: 'Lönen är {month} under medianen. Så här mycket kostar det arbetsgivaren att höja den dit:',
    over: 'Lönen är {month} över medianen. Så här stor är skillnaden för arbetsgivaren:',
    same: 'Lönen är densamma som medianen.',
    figures: {
      month: 'Lön i månaden',
      year: 'Lön på ett år',
      withContributions: 'På ett år med arbetsgivarens avgifter',
      own: 'Samma pengar i byråtimmar',
      agency: 'Samma pengar i byråtimmar',
      freelance: 'Samma pengar i timmar från en frilansare',
    },
    /** Efter ”lika mycket som”. */
    hours: {
      own: '{hours} från en byrå',
      agency: '{hours} från en byrå',
      freelance: '{hours} från en frilansare',
    },
    rate: {
      own: 'En byråtimme är räknad till {money}, er egen uppgift.',
      agency: 'En byråtimme är räknad till {money}, ett genomsnitt för byråer.',
      freelance:
        'En timme är räknad till {money}, ett rekommenderat arvode för frilansare. Något pris för byråer har vi inte hittat.',
    },
    noRate: 'Fyll i vad en byråtimme kostar, så visas skillnaden i timmar också.',
    noContributions: 'Arbetsgivarens avgifter är inte medräknade: fyll i dem, så räknas skillnaden med dem.',
  },

  advert: {
    heading: 'Lönespann till en jobbannons',
    text: 'Spannet går från undre till övre kvartilen {who} {year}, avrundat utåt till närmaste {step}. Minst hälften i gruppen har en lön inom det. Så ser lönerna i gruppen ut; vad ni är beredda att betala bestämmer ni själva. Arbetstid i statistiken: {time}.',
    none: 'Statistiken {about} {year} har inte både undre och övre kvartil. Ett spann hade blivit en gissning, så det finns inget att klistra in.',
    oneSex:
      'Statistiken {about} {year} gäller bara ett kön, och ett spann i en annons ska gälla vem som än söker. Välj raden för kvinnor och män.',
    /** I den kopierade texten. */
    partTime: 'I lönestatistiken bakom spannet ingår också deltidslöner.',
    short: {
      label: 'Kopiera bara spannet',
      month: 'Lön: {range} i månaden före skatt.',
      year: 'Lön: {range} om året före skatt.',
    },
    full: {
      label: 'Kopiera med källa',
      /** Efter spannet. */
      text: 'Spannet är undre till övre kvartilen i lönestatistiken, avrundat utåt till närmaste {step}. Källa: {source}.',
    },
  },
} as const;
