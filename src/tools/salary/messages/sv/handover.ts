/** Lönen vidare: till kalkylen och till beslutsunderlaget. */
export const handover = {
  heading: 'Använd lönen i kalkylen',
  how: 'Kalkylen öppnas med lönen för en heltidstjänst och arbetsgivaren ifyllda, och därifrån finns en väg tillbaka hit.',
  charges:
    'Avgifterna räknas på den lön som följer med. Arbetsplats, utrustning och löneökningar läggs till där vi har uppgifter.',
  noCharges: 'Vi har ingen källa till arbetsgivarens avgifter här, så kalkylen frågar efter dem.',
  overrides: 'Det du själv har skrivit om avgifter och arbetad tid följer också med.',
  agencyHour: 'Byråns timpris följer inte med: i kalkylen är byrån ett belopp i månaden.',
  none: 'Det finns ingen lön att ta med: statistiken har ingen median här, och du har inte skrivit någon lön.',
  /** Knapparna, och vad var och en tar med sig. */
  ways: {
    raise: {
      button: 'Räkna på att höja lönen till medianen',
      text: 'Din lön på {own} står under ”I dag” och medianen på {median} i alternativet. Merkostnaden blir skillnaden mellan dem, med avgifter.',
    },
    own: {
      button: 'Räkna med din lön',
      text: 'Din lön på {own} står både under ”I dag” och i alternativet. Den som redan är anställd ger då ingen merkostnad.',
    },
    median: {
      button: 'Räkna på en ny tjänst med medianlön',
      text: 'En heltidstjänst på {median} läggs till i alternativet. Det som görs i dag lämnas orört.',
    },
  },
  range: 'Undre och övre kvartilen, {low} och {high}, följer med som låg och hög lön.',
  source:
    'Medianen följer med som en uppgift från en branschkälla, eftersom statistiken inte har båda kvartilerna.',
  partTime: 'I medianen ingår deltidslöner, så den kan vara låg för en heltidstjänst.',
  rate: 'Kalkylen räknar avgifterna med samma procentsats på båda lönerna, den som gäller vid medianen, så skillnaden kan avvika något från den som står här.',
  holdsOwn:
    'Länken till kalkylen innehåller då din lön, och ändrar du något i kalkylen sparas planen i den här webbläsaren tills du börjar om där.',
  working: 'Förbereder kalkylen …',
  failed: 'Kalkylen gick inte att förbereda. Kontrollera anslutningen och ladda om sidan.',
  plan: {
    options: { raise: 'Lön på medianen', own: 'Lön som i dag', median: 'Tjänst med medianlön' },
    /** Tjänsten, när den inte heter som yrkesgruppen. */
    post: 'Sociala medier',
  },
  paper: {
    title: 'Till beslutsunderlaget',
    intro: 'Texten går att klistra in i Word eller ett mejl.',
    withoutOwn: 'Din egen lön är inte med i texten, eftersom du inte har valt att ta med den.',
    copy: 'Kopiera till beslutsunderlaget',
    heading: 'Lön',
    median: 'Medianlönen {who} {year} var {median}.',
    middle: 'Hälften hade mellan {low} och {high}.',
    noQuartiles: 'Statistiken har inte båda kvartilerna.',
    mean: 'Medellönen {who} {year} var {mean}. Statistiken har ingen median.',
    own: 'Lönen i dag är {own}.',
    position: {
      below: 'Den ligger under {to}.',
      between: 'Den ligger mellan {from} och {to}.',
      on: 'Den är lika med {to}.',
      above: 'Den ligger över {from}.',
    },
    raise: 'Att höja den till medianen kostar {year} med avgifter.',
    cost: 'En heltidstjänst med medianlön kostar {employer} {month} och {year}, inklusive avgifter och andra pålägg.',
    costOwn: 'Med dagens lön är kostnaden {month} och {year}.',
    costOnlyOwn:
      'En heltidstjänst med den lönen kostar {employer} {month} och {year}, inklusive avgifter och andra pålägg.',
    noCost: 'Vad tjänsten kostar arbetsgivaren är inte uträknat, eftersom avgifterna inte är kända.',
    missing: 'Kostnader enligt avtal, som tjänstepension, är inte med eftersom de inte är kända.',
    check: 'Stäm av de avtalade avgifterna med ekonomiavdelningen.',
    employers: {
      companyAgreement: 'ett företag med kollektivavtal',
      company: 'ett företag utan kollektivavtal',
      municipality: 'en kommun',
      region: 'en region',
      state: 'en statlig myndighet',
      association: 'en förening',
    },
    /** I andra länder; platsen är som ”i Norge”. */
    employerIn: 'en arbetsgivare {place}',
    advert: {
      month:
        'I en jobbannons blir kvartilerna, avrundade utåt, ett lönespann på {low} till {high} i månaden.',
      year: 'I en jobbannons blir kvartilerna, avrundade utåt, ett lönespann på {low} till {high} om året.',
    },
    nearness: {
      exact: '',
      proxy:
        'Den som arbetar med sociala medier har ingen egen yrkeskod, så siffrorna gäller en av de närmaste yrkesgrupperna.',
      neighbour:
        'Den som arbetar med sociala medier har ingen egen yrkeskod. Siffrorna gäller ett angränsande yrke.',
      group:
        'Den som arbetar med sociala medier har ingen egen yrkeskod. Siffrorna gäller en bred grupp av yrken.',
      baseline:
        'Den som arbetar med sociala medier har ingen egen yrkeskod. Siffrorna gäller alla yrken tillsammans.',
    },
    source: '{attribution}. Statistik: {text}. {concept} ({time}). {address}',
    charges: 'Avgifter: {texts}.',
  },
} as const;
