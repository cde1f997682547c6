/** Texterna till sidan om hur verktyget räknar, utöver den löpande texten. */
export const method = {
  hours: {
    caption: 'Startvärden: timmar i veckan för varje förmåga, efter hur många som arbetar i organisationen.',
    capability: 'Förmåga',
    reason: 'Skäl',
    size: '{size} personer',
    sum: 'Summa',
    sumReason: 'Om alla räknas.',
  },
  /** När varje råd ges. */
  advice: {
    leadInside:
      'När bara en byrå eller frilansare leder arbetet. Också när ingen gör det och någon utifrån sköter en annan förmåga.',
    strategyWithLeadership:
      'När strategin bara sköts utifrån, eller inte av någon. Också när alla som sköter den även har minst två av produktion, administration och dialog, utom i den minsta storleken.',
    planningIsCore:
      'När planering och administration sköts, men inte av någon som har båda. Också när en av dem är en lucka. Räknas inte administrationen ges rådet bara när planeringen är en lucka.',
    communityNotCoordinator:
      'Utom i den minsta storleken: när dialogen är en lucka, eller sköts av en enda person som också har minst två av ledning, planering, produktion och administration.',
    advertisingAllBought: 'När annonseringen bara sköts utifrån och ingen i huset är under upplärning.',
    advertisingUnderestimated:
      'När annonseringen är en lucka eller har för lite tid. Också när den bara sköts i huset, av enskilda personer som var och en har minst tre andra förmågor.',
    productionSeveralCrafts: 'När en enda person sköter produktionen.',
    productionBuyIn:
      'När produktionen är en lucka eller har för lite tid, ingen utifrån deltar, och behovet är mindre än en heltidstjänst, {fullTime} timmar i veckan.',
    analysisTwoRoles: 'När en enda person sköter analysen, eller när den är en lucka.',
    influencerNearPr: 'När en enda person sköter samarbetena, eller när de är en lucka.',
  },
  inputs: {
    caption: 'Uppgifterna med namn, tillåtna värden och startvärden.',
    item: 'Uppgift',
    allowed: 'Tillåtet',
    start: 'Startvärde',
    labels: {
      size: { label: 'Hur många som arbetar i organisationen', help: '' },
      holders: { label: 'Roller, team och leverantörer', help: 'En rad för var och en.' },
      id: { label: 'Radens eget namn', help: 'Det som uppgifterna pekar på.' },
      label: { label: 'Roll', help: '' },
      kind: { label: 'Typ', help: '' },
      headcount: { label: 'Antal personer', help: 'Har betydelse för team.' },
      totalHours: { label: 'Timmar i veckan, all tid tillsammans', help: '' },
      importance: {
        label: 'Hur viktig förmågan är',
        help: 'Utan eget värde, men med assignments, gäller {core}, och {useful} för {extra}.',
      },
      hoursNeeded: { label: 'Timmar i veckan som behövs', help: '' },
      holder: { label: 'Vem som gör det', help: '' },
      hours: { label: 'Timmar i veckan i förmågan', help: '' },
      level: { label: 'Hur självständigt', help: '' },
      target: { label: 'Målbild', help: 'Det som utelämnas är som i dag.' },
    },
    rows: 'högst {max} rader',
    id: 'bokstäver, siffror och bindestreck, högst {max} tecken',
    characters: 'högst {max} tecken',
    whole: 'heltal, {min} till {max}',
    number: 'tal, {min} till {max}',
    hours: 'tal, {min} till {max} för varje person, eller upp till {agency} för en byrå',
    unknown: 'betyder okänt',
    holder: 'namnet på en rad',
    sameForm: 'samma form som capabilities',
    noTarget: 'ingen målbild',
    required: 'måste anges',
    empty: 'tomt',
    none: 'inga',
    bySize: 'efter storlek, se startvärdena',
  },
} as const;
