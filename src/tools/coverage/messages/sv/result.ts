/** Resultatet i ord: svaret, tabellen, stegen, råden och exemplen. Vad förmågorna heter står i `names.ts`. */
export const result = {
  /** Noll till tolv, så som förmågor och roller räknas. */
  numbers: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  and: '{first} och {last}',
  or: '{first} eller {last}',
  hours: { one: '{count} timme', other: '{count} timmar' },
  hoursTiny: 'mindre än 0,1 timmar',
  fte: {
    part: 'ungefär {percent} av en heltidstjänst',
    one: 'ungefär en heltidstjänst',
    many: 'ungefär {count} heltidstjänster',
  },
  dontKnow: 'Vet inte',
  none: '–',
  atLeast: 'Minst {value}',
  ofAll: '{part} av {of}',

  /** Den som inte har fått något namn. */
  kinds: {
    person: { name: 'En person', numbered: 'Person {number}', inText: 'en enda person' },
    team: { name: 'Ett team', numbered: 'Team {number}', inText: 'teamet' },
    agency: { name: 'En byrå', numbered: 'Byrå {number}', inText: 'byrån' },
    freelancer: { name: 'En frilansare', numbered: 'Frilansare {number}', inText: 'frilansaren' },
  },
  /** Hur en roll skrivs inne i en mening: slutet på ordet, det som läggs till i bestämd form och det som ställs framför. */
  roles: {
    article: '',
    determiners: ['den', 'det', 'en', 'ett', 'vår', 'vårt', 'våra', 'min', 'mitt'],
    /** Böjs bara när rollen är ett enda ord: ett adjektiv framför hade krävt mer. */
    oneWord: [
      'ör+en',
      'are+n',
      'chef+en',
      'strateg+en',
      'sistent+en',
      'producent+en',
      'skribent+en',
      'konsult+en',
      'specialist+en',
      'journalist+en',
      'receptionist+en',
      'kanslist+en',
      'analytiker+n',
      'tekniker+n',
      'grafiker+n',
      'designer+n',
      'fotograf+en',
      'ator+n',
      'ekonom+en',
      'expert+en',
      'praktikant+en',
      'volontär+en',
      'vikarie+n',
      'frilans+en',
      'controller+n',
      'copywriter+n',
      'rektor+n',
      'student+en',
      'byrå+n',
      'team+et',
      'tjänst+en',
      'avdelning+en',
      'enhet+en',
      'grupp+en',
      'redaktion+en',
      'ansvarig+a+den ',
    ],
    anyWords: ['manager+n', 'ansvarig+'],
  },

  kicker: { example: 'Exempel', yours: 'Så ser det ut hos er' },

  headline: {
    unknown: 'Ännu går det inte att säga vem som gör vad.',
    noneRelevant: 'Ingen av de nio förmågorna är aktuell hos er.',
    onlyCovered: 'Den enda förmåga som räknas är bemannad.',
    onlyNotCovered: 'Den enda förmåga som räknas är inte bemannad.',
    none: 'Ingen av {of} förmågor är bemannad.',
    one: 'En av {of} förmågor är bemannad.',
    some: '{covered} av {of} förmågor är bemannade.',
    both: 'Båda förmågorna är bemannade.',
    all: 'Alla {of} förmågor är bemannade.',
    stops: 'Om {role} är borta i juli stannar {count}.',
    stopsOne: 'Om {role} är borta i juli står {capability} stilla.',
    stopsAll: 'Om {role} är borta i juli stannar allt.',
    /** Två som var för sig är ensamma om en förmåga. */
    stopsOneEach: 'Om {role} är borta i juli stannar en förmåga.',
    stopsAny: 'Är någon av {roles} roller borta i juli stannar {count}.',
    stopsAnyOne: 'Är någon av {roles} roller borta i juli stannar en förmåga.',
    nothingAlone: 'Inget hänger på en enda person.',
    allOutside: 'Allt som görs ligger hos leverantörer.',
  },
  lead: {
    nobody: 'Ingen har hand om någon av dem.',
    uncovered: 'Ingen har hand om {list}.',
    uncoveredMany: 'Ingen har hand om {count} av dem, däribland {list}.',
    learning: 'Upplärning pågår för {list}, och det räknas inte som bemannat.',
    thin: 'Tiden räcker inte till för {list}.',
    enough: 'Arbetet kräver {needed} i veckan, och tiden räcker.',
    short: 'Arbetet kräver {needed} i veckan, och det saknas {shortfall}.',
    shortFte: 'Arbetet kräver {needed} i veckan, och det saknas {shortfall}, {fte}.',
    shortAtLeast: 'Arbetet kräver {needed} i veckan, och det saknas minst {shortfall}.',
    hoursUnknown:
      'Arbetet kräver {needed} i veckan. Ingen har fyllt i hur mycket tid som finns, så det går inte att säga om den räcker.',
    hoursPartly: 'Arbetet kräver {needed} i veckan. Där timmarna är ifyllda räcker de.',
    unknown: {
      one: 'En förmåga är okänd och räknas inte med.',
      other: '{count} förmågor är okända och räknas inte med.',
    },
  },
  figures: {
    covered: 'Bemannade',
    noBackup: 'Saknar ersättare',
    alone: 'Hänger på en enda roll',
    shortfall: 'Timmar som saknas i veckan',
    unknown: 'Okända förmågor',
  },
  warnings: {
    sameLabel: 'Flera i listan heter ”{label}”. Slå ihop dem om det är samma roll; ge dem annars olika namn.',
    overloaded: '{holder} är uppsatt på {hours} i veckan men har bara {total}.',
    overloadedWeek: {
      one: '{holder} är uppsatt på {hours} i veckan, mer än de {total} som en vecka rymmer.',
      other:
        '{holder} är uppsatt på {hours} i veckan, mer än de {total} som en vecka rymmer för {count} personer.',
    },
    idle: '{list} står i listan utan att ha hand om något.',
    hoursUnknown: {
      one: 'Timmarna är okända för en förmåga. Där går det inte att säga om tiden räcker.',
      other: 'Timmarna är okända för {count} förmågor. Där går det inte att säga om tiden räcker.',
    },
  },

  /** Lägena som de står i en tabell; med stor bokstav när de börjar en cell. */
  status: {
    covered: 'bemannad',
    thin: 'för lite tid',
    learning: 'under upplärning',
    uncovered: 'ingen',
    unknown: 'vet inte',
    notRelevant: 'inte aktuell',
  },
  grid: {
    caption: 'De nio förmågorna: läge, vem som har hand om dem, vem som kan ersätta och timmar i veckan.',
    head: {
      capability: 'Förmåga',
      status: 'Läge',
      holder: 'Har hand om det',
      backup: 'Ersättare',
      hours: 'Timmar i veckan',
    },
    counts: {
      covered: { one: 'en är bemannad', other: '{count} är bemannade' },
      thin: { one: 'en har för lite tid', other: '{count} har för lite tid' },
      learning: { one: 'en är under upplärning', other: '{count} är under upplärning' },
      uncovered: { one: 'en är obemannad', other: '{count} är obemannade' },
      unknown: { one: 'en är okänd', other: '{count} är okända' },
    },
    title: '{list}.',
    nobody: 'Ingen',
    nobodyYet: 'Ingen ännu',
    missing: 'saknas',
    more: '{first} och {count} till',
    itself: { team: 'teamet självt', agency: 'byrån själv' },
    hours: '{available} av {needed}',
    hoursUnknown: '{needed} behövs',
    row: '{capability}: {status}.',
    rowHeld: '{capability}: {status}, {holder}; ersättare {backup}.',
  },

  keyPerson: {
    heading: 'Nyckelpersonsberoende',
    some: 'Om {role} är borta i juli stannar {count} av {of}: {list}.',
    all: 'Om {role} är borta i juli stannar allt: {list}.',
    single: 'Om {role} är borta i juli står {list} stilla, en av {of} förmågor.',
    only: 'Om {role} är borta i juli står {list} stilla. Det är den enda förmåga som räknas.',
    also: 'Bara {role} har hand om {list}.',
  },
  hoursPart: {
    heading: 'Timmar som behövs och timmar som finns',
    nothing: 'Det finns inga timmar att räkna på än.',
    enough: 'Det behövs {needed} i veckan, och tiden räcker för varje förmåga.',
    short: 'Det behövs {needed} i veckan. Det saknas {shortfall}.',
    shortFte: 'Det behövs {needed} i veckan. Det saknas {shortfall}, {fte}.',
    shortAtLeast: 'Det behövs {needed} i veckan. Det saknas minst {shortfall}.',
    unknown: 'Det behövs {needed} i veckan. Hur många timmar som finns är inte ifyllt.',
    partly: 'Det behövs {needed} i veckan. Där timmarna är ifyllda räcker de.',
    notZero: 'Okända timmar räknas inte som noll, utan lämnas utanför summan.',
    spare: 'Tid som blir över i en förmåga räknas inte av mot det som saknas i en annan.',
    caption: 'Timmar i veckan, för de förmågor som räknas.',
    head: { capability: 'Förmåga', needed: 'Behövs', available: 'Finns', shortfall: 'Saknas' },
    sum: 'Summa',
  },
  outside: {
    heading: 'Beroende av leverantörer',
    text: 'Bara byråer eller frilansare har hand om {list}: {count} av {of} förmågor.',
    all: 'Allt som görs ligger hos byråer eller frilansare.',
    todo: 'Bestäm vem hos er som beställer, godkänner och äger kontona, så att arbetet går att flytta.',
  },
  overloaded: {
    heading: 'Fler timmar än veckan räcker till',
    item: '{holder} är uppsatt på {hours} i veckan men har bara {total}. Flytta {over} till någon annan, eller stryk något.',
    week: {
      one: '{holder} är uppsatt på {hours} i veckan, mer än de {total} som en vecka rymmer. Rätta timmarna, eller flytta minst {over} till någon annan.',
      other:
        '{holder} är uppsatt på {hours} i veckan, mer än de {total} som en vecka rymmer för {count} personer. Rätta timmarna, eller flytta minst {over} till någon annan.',
    },
  },

  steps: {
    heading: {
      none: 'Nästa steg',
      one: 'Det viktigaste steget',
      many: 'De {count} viktigaste stegen',
    },
    intro:
      'Ordningen följer hur viktig förmågan är, vad som saknas, om någon kan ersätta och hur många timmar det gäller.',
    nothingKnown: 'Svara på minst en fråga, så visas vad som är viktigast att göra först.',
    nothingRelevant: 'Inget av det här är aktuellt hos er, så det finns inget att göra.',
    allWell:
      'Allt som räknas har någon som sköter det och någon som kan ersätta. Gå igenom frågorna igen när någon byter roll.',
    title: {
      uncovered: 'Bestäm vem som har hand om {capability}',
      learning: 'Ordna stöd för {capability} under upplärningen',
      thin: 'Skaffa mer tid till {capability}',
      noBackup: 'Utse en ersättare för {capability}',
    },
    importance: {
      core: 'Förmågan är viktig hos er',
      useful: 'Förmågan är bra att ha',
    },
    why: {
      uncovered: '{importance}. I dag har ingen hand om den.',
      learning: '{importance}. Ännu sköter ingen den på egen hand.',
      thin: '{importance}. Det saknas {hours} i veckan.',
      noBackup: '{importance}. Om {role} är borta finns ingen som tar över.',
    },
    todo: {
      uncovered: 'Välj en roll, skriv in ansvaret i rollbeskrivningen och avsätt {hours} i veckan.',
      uncoveredNoHours: 'Välj en roll, skriv in ansvaret i rollbeskrivningen och avsätt tid.',
      learning:
        'Sätt ett datum då upplärningen är klar, och låt någon som redan kan arbetet stötta fram till dess.',
      thin: 'Frigör {hours} i veckan, köp in tiden, eller bestäm vad som ska sluta göras.',
      noBackup:
        'Skriv ner hur arbetet går till, ge en kollega behörigheterna och låt kollegan sköta det själv under en vecka före sommaren.',
    },
    cost: {
      own: 'Med egen personal: ungefär {amount} i månaden ({hours} i månaden à {rate}).',
      outside: 'Köpt utifrån: ungefär {amount} i månaden ({hours} i månaden à {rate}).',
      hours: 'Det handlar om {week} i veckan, eller {month} i månaden.',
      training:
        'Kostnaden är tid: timmarna för den som lär sig och för den som lär ut. Uppskatta dem tillsammans.',
      atMost: 'Hur mycket tid som saknas är okänt, men högst {hours} i veckan: mer behöver förmågan inte.',
      noHours: 'Inga timmar är inlagda för förmågan, så kostnaden går inte att räkna ut.',
    },
    reading: 'Läs: {title}',
    ad: 'Text till jobbannons',
    brief: 'Uppdragsbeskrivning till byrå eller frilansare',
    fewHours: 'Så få timmar är sällan en egen tjänst. Texten passar lika bra för ett internt uppdrag.',
    copyHours: '{hours} i veckan',
    copyNoHours: 'några timmar i veckan',
  },

  advice: {
    heading: 'Att tänka på när ni fördelar rollerna',
    reading: 'Läs: {title}',
    rules: {
      strategyWithLeadership: {
        title: 'Låt den som leder marknad eller kommunikation svara för strategin',
        reason:
          'Målen hänger ihop med varumärke, försäljning och budget, och de besluten fattas högre upp. Den som sköter kanalerna vet vad plattformarna klarar och bidrar med det.',
      },
      planningIsCore: {
        title: 'Håll ihop planering och administration hos den som sköter kanalerna',
        reason:
          'De två uppgifterna är kärnan i den rollen. Ligger de på skilda håll tappar kalendern kontakten med det som faktiskt publiceras.',
      },
      communityNotCoordinator: {
        title: 'Ge svaren till någon som arbetar med relationer',
        reason:
          'I en organisation av er storlek blir svaren lätt det sista som hinns med när samma roll också ska planera och producera. Kundtjänst, eller en roll för just dialogen, har vana och mandat att svara.',
      },
      advertisingUnderestimated: {
        title: 'Räkna annonsering som ett yrke för sig',
        reason:
          'Bud, målgrupper, mätning och kontots uppbyggnad är något annat än att göra bra inlägg. Avsätt tid för att lära, och ta hjälp med uppsättningen.',
      },
      advertisingAllBought: {
        title: 'Behåll beställarrollen när annonseringen köps in',
        reason:
          'En byrå gör det den blir ombedd att göra. Utan någon hos er som vet vad annonserna ska leda till och ställer följdfrågor blir utfallet ofta en besvikelse.',
      },
      productionBuyIn: {
        title: 'Pröva att köpa in en del av produktionen',
        reason:
          'Med en tydlig plan är film, foto och form lätta att beställa. Egna anställda lönar sig främst när det produceras mycket, hela tiden.',
      },
      productionSeveralCrafts: {
        title: 'Dela upp produktionen i sina hantverk',
        reason:
          'Inlägg, webbtexter, film och form är skilda yrken. Bestäm vad som görs i huset och vad som beställs, i stället för att en roll ska göra allt.',
      },
      leadInside: {
        title: 'Behåll ledningen hos er',
        reason:
          'Hur mycket ni än köper måste någon hos er prioritera, godkänna och samordna med resten av kommunikationen. Det ansvaret går inte att lägga ut.',
      },
      analysisTwoRoles: {
        title: 'Låt en ställa frågorna och en annan hämta siffrorna',
        reason:
          'Analys är två sysslor: att veta vilket beslut svaret ska leda till, och att få fram data som håller. Para ihop den som bestämmer med den som kan verktygen.',
      },
      influencerNearPr: {
        title: 'Lägg kreatörssamarbetena nära pr',
        reason:
          'Samarbeten bygger på relationer och avtal, och frågorna kommer även på kvällar och helger. Bestäm vem som svarar då, och vad den personen får lova.',
      },
    },
  },

  ai: {
    heading: 'Vad AI kan ta över, och vem som svarar för det',
    intro:
      'Verktyg med AI kan göra delar av arbetet. Ansvaret stannar hos en människa, och tiden för att granska behöver räknas med.',
    introGaps: 'Det som saknas hos er står först.',
    caption: 'Förmågorna, vad AI kan ta över i dem och vem som svarar för det.',
    head: { capability: 'Förmåga', takes: 'Det kan AI ta över', answers: 'Vem som svarar för det' },
  },

  target: {
    heading: 'I dag och i målbilden',
    unknown: 'Målbilden säger ännu inget om vem som gör vad.',
    same: 'Målbilden är likadan som i dag.',
    covered: 'Antalet bemannade förmågor går från {from} till {to} av {of}.',
    coveredOther: 'Antalet bemannade förmågor går från {from} av {fromOf} till {to} av {toOf}.',
    coveredSame: 'Lika många förmågor är bemannade i målbilden som i dag: {to} av {of}.',
    aloneLess: 'Om en enda person är borta stannar som mest {to}, i stället för {from}.',
    aloneMore: 'Om en enda person är borta stannar som mest {to}, mot {from} i dag.',
    aloneNone: 'Inget hänger längre på en enda person.',
    hoursLess: 'Tiden som saknas minskar från {from} till {to} i veckan.',
    hoursMore: 'Tiden som saknas ökar från {from} till {to} i veckan.',
    hoursNone: 'Tiden räcker i målbilden; i dag saknas {from} i veckan.',
    caption: 'Varje förmåga i dag och i målbilden.',
    head: { capability: 'Förmåga', today: 'I dag', target: 'I målbilden' },
    cell: '{status}: {holder}',
    cellNoBackup: '{status}: {holder}; saknar ersättare',
    change: '{from} → {to}',
  },

  notes: {
    covered:
      'En förmåga är bemannad när någon sköter den på egen hand och, så långt timmarna är kända, hinner med den. Upplärning räknas inte.',
    backup: 'Ett team på minst två är sin egen ersättare, liksom en byrå.',
    fte: 'En heltidstjänst är {hours} arbetade timmar i månaden, efter semester och frånvaro.',
  },

  /** Raden med stegen när svaret kopieras som text. */
  copySteps: 'Viktigast nu: {list}.',

  scenarios: {
    starter: {
      name: 'Ett byggvaruföretag',
      about:
        'Ett påhittat exempel: ett företag med 30 anställda som säljer byggvaror. Webbredaktören gör det mesta på tolv timmar i veckan och en byrå sköter annonserna.',
    },
    onePerson: {
      name: 'En butik där en gör allt',
      about:
        'Ett påhittat exempel: en cykelbutik med sex anställda, där den butiksansvariga gör allt vid sidan av kassan.',
    },
    municipality: {
      name: 'En kommun',
      about:
        'Ett påhittat exempel: en kommun där kommunikationsenheten publicerar, kontaktcentret svarar invånarna och ingen följer upp.',
    },
    agencyHeavy: {
      name: 'Nästan allt hos byrån',
      about:
        'Ett påhittat exempel: ett industriföretag med 120 anställda som har köpt nästan allt av en byrå och inte har någon egen som leder arbetet.',
    },
    fifteen: {
      name: 'Femton roller',
      about:
        'Ett påhittat exempel: en handelskedja med 600 anställda, där femton roller, team och leverantörer delar på arbetet.',
    },
  },
  /** Vad de som har hand om något heter i exemplen. */
  labels: {
    webEditor: 'Webbredaktör',
    marketingManager: 'Marknadschef',
    adAgency: 'Annonsbyrå',
    newCommunicator: 'Ny kommunikatör',
    shopManager: 'Butiksansvarig',
    headOfCommunications: 'Kommunikationschef',
    communicator: 'Kommunikatör',
    pressOfficer: 'Presskommunikatör',
    contactCentre: 'Kontaktcenter',
    filmFreelancer: 'Filmare',
    socialAgency: 'Byrå för sociala medier',
    salesManager: 'Försäljningschef',
    channelManager: 'Kanalansvarig',
    contentManager: 'Innehållsredaktör',
    copywriter: 'Skribent',
    designer: 'Formgivare',
    filmTeam: 'Filmteam',
    customerService: 'Kundtjänst',
    communityEditor: 'Dialogredaktör',
    prManager: 'Pr-ansvarig',
    adSpecialist: 'Annonsspecialist',
    mediaAgency: 'Mediebyrå',
    webAnalyst: 'Webbanalytiker',
    photographer: 'Fotograf',
    projectManager: 'Projektledare',
  },
} as const;
