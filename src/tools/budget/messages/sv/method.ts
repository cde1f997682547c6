import type { Messages } from '../../../../i18n/messages.ts';

/** Orden till formlerna och listan över antaganden på metodsidan. Talen i dem kommer från koden. */
export const method = {
  if: 'om',
  otherwise: 'annars',
  where: 'Där',
  sets: {
    t: 't',
    s: 's ≤ t',
    role: 'roller',
    task: 'moment',
    bracket: 'avgifter',
    stream: 'nyttor',
  },
  formulas: {
    cost: {
      staff:
        'Personalkostnad i månaden: lön med avgifter plus arbetsplats och utrustning, gånger antalet heltidstjänster, för varje roll.',
      'people[t]': 'Personal och ledningstid i månad t. Lönerna stiger en gång om året, från det andra året.',
      bought: 'Det som köps in varje månad, utom annonser.',
      'running[t]':
        'Löpande kostnad. Reserven läggs på det som köps in men inte på annonser. Moms som inte får dras av läggs på båda.',
      'oneOff[t]':
        'Engångskostnad, i första månaden. En hakparentes är ett när villkoret stämmer, annars noll.',
      'cost[t]': 'Månadens hela kostnad.',
      fullYearEffect: 'Helårseffekt: löpande kostnad under de första tolv månaderna.',
      stopCost:
        'Vad det kostar att sluta efter {stopAfter} månader: uppsägningstiden för den personal som planen lägger till, och de avtal som fortfarande binder.',
    },
    charges: {
      charges:
        'Arbetsgivarens avgifter på en månadslön: varje avgift på den del av lönen som ligger mellan dess gränser, plus fasta belopp per heltidstjänst.',
      effectiveRate: 'Samma belopp som andel av lönen. Det är andelen som kalkylen räknar med.',
    },
    capacity: {
      hoursAvailable:
        'Timmar som finns: heltidstjänsternas arbetade tid, utom det som går till annat, plus byråns timmar.',
      hoursNeeded:
        'Timmar som behövs: antal gånger minuter för varje arbetsmoment, i varje kanal och på varje språk, plus dialog och planering.',
      c: 'Hur stor del av arbetet som hinns med.',
      shortfallHours: 'Timmar som saknas.',
      shortfallFte: 'Samma brist i heltidstjänster.',
    },
    benefit: {
      'ramp(m, lag, full)':
        'Uppstart: ingenting till och med månaden lag, allt från månaden full, en rät linje däremellan.',
      clicks:
        'Klick som annonserna ger; inga utan klickpris. Över det belopp som klickpriset gäller för ger varje ny krona mindre, om beta är under ett.',
      'paid[t]':
        'Annonser: klick som blir kunder, gånger täckningsbidraget, och bara den del som inte hade kommit ändå. Utan timmar att sköta annonserna blir det noll.',
      'organic[t]': 'Inlägg: samma kedja från besök till kund, utan det som redan är räknat till annonserna.',
      'support[t]': 'Färre ärenden: svar som ersätter ett samtal eller mejl, gånger skillnaden i kostnad.',
      'recruit[t]': 'Rekrytering: anställningar via sociala medier, gånger det som sparas på var och en.',
      'retain[t]':
        'Kunder som stannar: en tolftedel av årets täckningsbidrag från dem som annars hade lämnat.',
      'avoided[t]': 'Utgifter som upphör när planen börjar.',
      'benefit[t]': 'Månadens hela nytta.',
    },
    measures: {
      totalCost: 'Kostnaden under hela perioden.',
      totalBenefit: 'Nyttan under hela perioden.',
      net: 'Nettoresultatet. Det är huvudresultatet.',
      roi: 'Avkastning (ROI): nettoresultat per satsad krona. Visas alltid med sin period.',
      npv: 'Nuvärde: varje månad räknas om till dagens värde. Redan den första månaden räknas om.',
      'cumulative[t]': 'Det som har kommit in minus det som har gått ut, till och med månad t.',
      paybackMonth:
        'Återbetalningstid: den första månad från vilken det ackumulerade nettot aldrig mer är under noll. Saknas när perioden slutar på minus.',
      peakFunding: 'Mest pengar ute: det största ackumulerade underskottet.',
      breakEvenMultiple: 'Hur många gånger så stor nyttan måste vara för att det ska gå jämnt upp.',
      'later[t]':
        'Planens netto i månad t om den börjar {delayMonths} månader senare, med de löner som gäller då.',
      costOfDelay:
        'Kostnad för att vänta: nuvärdet av att börja nu minus nuvärdet av att börja senare med samma slutmånad. Kan vara negativ, och visas även då.',
    },
    sceptic: {
      'doubted[t]':
        'Skeptikerns månad: {scepticSharePercent} av varje positiv nytta (b), hela den negativa, och en merkostnad som är {scepticMorePercent} högre. Utbildning och uppstart höjs inte.',
      scepticNet: 'Skeptikerns nettoresultat. Det blir aldrig bättre än planens eget.',
      scepticNpv: 'Skeptikerns nuvärde.',
    },
    sureness: {
      low: 'Lågt, när osäkerheten är angiven i ord.',
      high: 'Högt, på samma sätt.',
    },
    draw: {
      z: 'Ett draget läge: en del som delas av allt som hänger på marknaden och en egen del. Båda är normalfördelade kring noll.',
      x: 'Värdet i det läget, när lågt, troligt och högt alla är över noll: två halvor av en lognormalfördelning som möts i det troliga.',
      xLinear: 'Samma sak när något av de tre är noll: två halvor av en normalfördelning.',
    },
    outcome: {
      volume: 'Resultat som inte hade kommit ändå, under hela perioden.',
      spent: 'Kostnaden, minus de utgifter som verkligen upphör.',
      costPerOutcome: 'Kostnad per resultat. Saknas när det inte blir några resultat eller ingen kostnad.',
      perFteYear: 'Resultat om året per heltidstjänst.',
    },
  },
  symbols: {
    cost: {
      staffToday: 'personalkostnaden i nollalternativet',
    },
    charges: {
      salary: 'månadslönen',
      rate: 'avgiftens sats',
      from: 'lönen där avgiften börjar',
      to: 'lönen där den slutar',
      fixedPerFte: 'fasta belopp i månaden',
    },
    capacity: {},
    benefit: { m: 'månader sedan starten, eller sedan säljcykeln har gått' },
    measures: { T: 'kalkylperiodens sista månad', s: 'en månad till och med t' },
    sceptic: { b: 'skillnaden i en nytta mot nollalternativet, {scepticDelay} månader senare' },
    sureness: { f: 'faktorn för svaret', likely: 'det troliga värdet' },
    draw: {
      M: 'den gemensamma delen',
      e: 'den egna delen',
      s: 'riktningen mot marknaden: ett, minus ett eller, för egna kostnader och timmar, noll (då är z = e)',
      q: 'gränsen för den högsta tiondelen i en normalfördelning, {q}',
    },
    outcome: {},
  },
  inputs: {
    reading:
      'En siffra om omvärlden kan ha ett startvärde. En siffra om er egen verksamhet börjar tom, eftersom bara ni vet den. Startvärdena här gäller ett svenskt företag med kollektivavtal; andra länder och organisationer får sina egna.',
    market:
      'Får vara osäkert: ja betyder att värdet kan anges som lågt, troligt och högt. Plus betyder att värdet stiger när marknaden är god, minus att det sjunker.',
    rows: 'Namn med hakparenteser står i en rad som kan upprepas: roller, arbetsmoment och resultat. Nollalternativet har samma fält som planen, och egna volymer: {volumes}.',
    months:
      'En uppstartstid får inte vara längre än kalkylperioden, och full effekt kommer minst en månad efter den första.',
    item: 'Antagande',
    allowed: 'Tillåtet',
    uncertain: 'Osäkert',
    start: 'Startvärde',
    groups: {
      other: 'Val',
      plan: 'Hela kalkylen',
      option: 'Ett alternativ',
      work: 'Arbete och tid',
      paid: 'Annonser som ger kunder',
      organic: 'Inlägg som ger kunder',
      support: 'Färre ärenden till kundtjänst',
      recruit: 'Lättare att rekrytera',
      retain: 'Kunder som stannar',
      avoided: 'Utgifter som upphör',
      outcome: 'Resultat utan intäkt',
    },
    others: {
      mode: { label: 'Vad kalkylen räknar', help: 'Pengar tillbaka, eller kostnad per resultat.' },
      country: { label: 'Land', help: 'Väljer avgifter, arbetad tid och priser.' },
      organisation: { label: 'Organisation', help: 'Väljer avgifter, moms och kalkylränta.' },
      currency: { label: 'Valuta', help: 'Belopp räknas aldrig om.' },
      startMonth: { label: 'Första månaden', help: '' },
      fiscalYearStart: { label: 'Räkenskapsåret börjar i', help: '' },
    },
    extra: {
      correlation: {
        label: 'Samband genom marknaden',
        help: 'Hur mycket antaganden som hänger på marknaden rör sig tillsammans.',
      },
      seed: { label: 'Slumpfrö', help: 'Samma frö ger samma spann. Följer med i länken.' },
      outcomeLag: { label: 'Månader till resultatets första effekt', help: '' },
      outcomeFull: { label: 'Månader till resultatets fulla effekt', help: '' },
    },
    kinds: {
      money: 'pengar',
      rate: 'andel',
      count: 'antal',
      hours: 'timmar',
      minutes: 'minuter',
      months: 'månader',
      exponent: 'tal',
      fte: 'heltidstjänster',
    },
    whole: { months: 'hela månader', count: 'heltal' },
    from: '{kind}, {min} eller mer',
    above: '{kind}, mer än noll',
    between: '{kind}, {min} till {max}',
    modes: 'pengar eller resultat',
    money: 'pengar',
    anyMonth: 'en kalendermånad',
    monthOfYear: 'en månad på året',
    yes: 'ja',
    rises: 'ja, plus',
    falls: 'ja, minus',
    no: 'nej',
    empty: 'tomt',
    nextQuarter: 'nästa hela kvartal',
    point: 'Vår utgångspunkt: {reason}',
  },
  worked: {
    caption: 'Två påhittade exempel, i kronor, uträknade när sidan byggdes',
    measure: 'Mått',
    alone: 'En plan för sig, två år',
    baseline: 'Skillnad mot i dag, tre år',
    rows: {
      monthlyStaffCost: 'Personalkostnad i månaden',
      totalCost: 'Kostnad',
      totalBenefit: 'Nytta',
      net: 'Nettoresultat',
      roi: 'Avkastning (ROI)',
      npv: 'Nuvärde',
      peakFunding: 'Mest pengar ute',
      breakEvenMultiple: 'Gånger så stor nytta för att gå jämnt upp',
      paybackMonth: 'Återbetalningstid',
      closeRate: 'Avslutsgrad där det går jämnt upp',
    },
    never: 'inte inom perioden',
    openAlone: 'Öppna det första exemplet i kalkylen',
    openBaseline: 'Öppna det andra exemplet i kalkylen',
  },
} as const satisfies Messages;
