/** Texter om löner i den egna organisationen: hur de läggs in, och vad som sägs om dem. */
export const ownData = {
  heading: 'Löner hos er',
  intro:
    'Lägg in lönerna i er egen organisation och se dem bredvid statistiken. Klistra in från ett kalkylark eller välj en CSV-fil. Det behövs minst fem löner.',
  privacy:
    'Allt läses i din webbläsare. Inget skickas, filen sparas inte, och bara beloppen i den kolumn du väljer används. Lönerna följer inte med i länkar eller på papper om du inte väljer ”{include}”.',
  comparable:
    'Räkna om deltid till heltid innan du lägger in lönerna. Så mäter statistiken lön: {concept} ({time}).',
  field: {
    label: 'Klistra in från kalkylarket',
    help: 'En kolumn med löner räcker, gärna med rubrik. Namn och andra kolumner behövs inte.',
    read: 'Läs det inklistrade',
    clear: 'Töm',
  },
  file: {
    label: 'Eller välj en fil',
    help: 'CSV eller text, högst 50 000 rader. Med mus kan du också släppa filen här.',
  },
  example: {
    fill: 'Prova med påhittade löner',
    label: 'Påhittat exempel. Lönerna är inga riktiga personers.',
    title: 'Påhittat exempel',
    head: ['Roll', 'Anställd', 'Månadslön'],
    roles: ['Kommunikatör', 'Webbredaktör', 'Innehållsproducent', 'Kommunikationsansvarig'],
    sum: 'Summa',
  },
  reading: { one: 'Läser en rad …', other: 'Läser {count} rader …' },
  refused: {
    heading: 'Det gick inte att läsa',
    spreadsheet:
      'Det här är en arbetsbok, inte en CSV-fil. Öppna den i kalkylprogrammet, välj Arkiv > Spara som (eller Exportera) och spara som CSV. Det går också att markera kolumnen, kopiera och klistra in.',
    pdf: 'Det här är en pdf. Öppna tabellen i ett kalkylprogram och spara den som CSV, eller skriv av lönerna med en på varje rad.',
    image:
      'Det här är en bild, och text i bilder går inte att läsa här. Skriv av lönerna med en på varje rad.',
    html: 'Det här är en webbsida eller annan kod, ingen tabell. Öppna den i webbläsaren eller kalkylprogrammet, markera tabellen, kopiera och klistra in.',
    binary: 'Filen är inte text. Spara tabellen som CSV och försök igen.',
    empty: 'Det finns inget i det som skulle läsas.',
    tooLarge:
      'Det här är mer än verktyget tar emot: 50 000 rader, 200 kolumner eller 10 megabyte. Ta bara med kolumnen med löner.',
    openQuote:
      'Ett citattecken (") öppnar en cell som aldrig stängs, så raderna efter det går inte att läsa. Ta bort tecknet, eller lägg till det som fattas.',
    noNumbers:
      'Ingen kolumn har belopp som kan vara löner. Formler räknas inte ut här: kopiera värdena i stället. Skriv ut hela belopp, till exempel 41 500 och inte 41,5 tkr.',
    unreadable: 'Filen gick inte att öppna. Är det en mapp, eller har filen flyttats? Välj den igen.',
    several: 'Släpp en fil i taget.',
    kept: 'Det du klistrade in står kvar.',
  },
  delimiter: {
    label: 'Mellan kolumnerna står',
    tab: 'tabb',
    semicolon: 'semikolon',
    comma: 'komma',
    none: 'inget, en lön på varje rad',
    nothing: 'Då hittas inga löner. Valet är inte ändrat.',
  },
  proposal: {
    heading: 'Kontrollera innan lönerna används',
    headingOf: 'Kontrollera innan lönerna i {name} används',
    found: {
      one: 'En lön hittades i kolumnen ”{column}”, på {rows}.',
      other: '{count} löner hittades i kolumnen ”{column}”, på {rows}.',
    },
    rows: { one: 'en rad', other: '{count} rader' },
    range: 'Lägst {low}, högst {high}.',
    column: 'Kolumn med löner',
    unnamed: 'Kolumn {number}',
    option: { one: '{column} (ett belopp)', other: '{column} ({count} belopp)' },
    preview: {
      one: 'Den första raden, så som den lästes.',
      other: 'De första {count} raderna, så som de lästes.',
    },
    chosen: 'Används',
    leftOutHeading: 'Räknas inte med',
    leftOut: {
      blank: { one: 'En tom cell.', other: '{count} tomma celler.' },
      delimiter: {
        one: 'En rad med något annat mellan cellerna än på de andra raderna.',
        other: '{count} rader med något annat mellan cellerna än på de andra raderna.',
      },
      text: {
        one: 'En cell med något annat än ett helt utskrivet belopp.',
        other: '{count} celler med något annat än ett helt utskrivet belopp.',
      },
      formula: {
        one: 'En cell som börjar som en formel, med =, +, - eller @. Formler räknas aldrig ut här.',
        other: '{count} celler som börjar som formler, med =, +, - eller @. Formler räknas aldrig ut här.',
      },
      outOfRange: {
        one: 'Ett belopp som är för litet eller för stort för att vara en lön.',
        other: '{count} belopp som är för små eller för stora för att vara löner.',
      },
      summary: {
        one: 'En rad som summerar de andra.',
        other: '{count} rader som summerar de andra.',
      },
    },
    thousands: {
      one: 'Ett belopp är skrivet som 45.000 eller 45,000 och är läst som tusental.',
      other: '{count} belopp är skrivna som 45.000 eller 45,000 och är lästa som tusental.',
    },
    rounded: {
      one: 'Ett belopp med decimaler är avrundat.',
      other: '{count} belopp med decimaler är avrundade.',
    },
    odd: {
      one: 'Ett belopp ser ut att gälla år eller timme, medan de andra gäller månad. Kontrollera det.',
      other: '{count} belopp ser ut att gälla år eller timme, medan de andra gäller månad. Kontrollera dem.',
    },
    impossible: {
      one: 'Ett belopp kan inte vara en lön när det räknas om, och är inte med.',
      other: '{count} belopp kan inte vara löner när de räknas om, och är inte med.',
    },
    period: {
      legend: 'Vad gäller beloppen?',
      month: 'En månad',
      year: 'Ett år (delas med tolv)',
      hour: 'En timme (räknas om till en månad på heltid)',
      looksLikeYear:
        'Beloppen ser ut att gälla ett år: medianen i kolumnen är {median}. Välj vad som stämmer.',
      looksLikeHour:
        'Beloppen ser ut att gälla en timme: medianen i kolumnen är {median}. Välj vad som stämmer.',
      unclear:
        'Medianen i kolumnen är {median}, och det är långt från statistikens löner. Är det rätt kolumn, och är beloppen utskrivna i sin helhet och inte i tusental? Välj vad de gäller.',
      hours: 'Betalda timmar i veckan på heltid',
      hoursWrong: 'Skriv timmar i veckan som ett tal mellan 1 och 80.',
      missing: 'Välj först vad beloppen gäller.',
    },
    currency: {
      text: 'Beloppen är märkta med {written}, men landet är {country} och lönerna jämförs i {expected}. Inget räknas om. Byt land i formuläret, eller räkna om beloppen i kalkylarket.',
      confirm: 'Beloppen är i {expected} ändå',
      missing: 'Beloppen är märkta med en annan valuta. Bekräfta valutan först.',
    },
    tooFew: {
      one: 'Kolumnen har bara en lön. Median och kvartiler visas från fem: med färre är de i praktiken någons egen lön.',
      other:
        'Kolumnen har bara {count} löner. Median och kvartiler visas från fem: med färre är de i praktiken någons egen lön.',
    },
    noTails:
      'Median och kvartiler visas, men gränserna för den lägsta och den högsta tiondelen visas först från tio löner.',
    use: { one: 'Använd lönen', other: 'Använd de här {count} lönerna' },
    cancel: 'Avbryt',
  },
  currencies: {
    kr: 'kronor',
    SEK: 'svenska kronor',
    NOK: 'norska kronor',
    DKK: 'danska kronor',
    EUR: 'euro',
    ISK: 'isländska kronor',
    GBP: 'brittiska pund',
    USD: 'amerikanska dollar',
  },
  used: {
    text: { one: 'En lön är inlagd.', other: '{count} löner är inlagda.' },
    done: { one: 'Lönen används nu i jämförelsen.', other: '{count} löner används nu i jämförelsen.' },
    change: 'Byt till andra löner',
    replace: 'Lägger du in nya ersätter de dem som finns.',
    remove: 'Ta bort våra löner',
    removed: 'Lönerna är borttagna.',
  },
  result: {
    heading: { one: 'Er lön bredvid statistiken', other: 'Era {count} löner bredvid statistiken' },
    below: 'Er median är {own}. Det är {difference} under statistikens median, som är {statistic}.',
    above: 'Er median är {own}. Det är {difference} över statistikens median, som är {statistic}.',
    same: 'Er median är {own}, precis som statistikens.',
    median: 'Er median är {own}.',
    meanOnly:
      'Statistiken har bara ett medelvärde, och ett medelvärde jämförs inte med en median. Därför står de inte bredvid varandra.',
    noMedian: 'Statistiken har ingen median, så medianerna går inte att jämföra.',
    noStatistics: 'Ingen yrkesgrupp i landet är vald, så det finns inget att jämföra med.',
    under: {
      one: 'En av era {total} löner ligger under statistikens median.',
      other: '{count} av era {total} löner ligger under statistikens median.',
    },
    underNone: 'Ingen av era löner ligger under statistikens median.',
    underAll: 'Alla era löner ligger under statistikens median.',
    yearly: 'Statistikens årslöner är delade med tolv.',
    comparable: 'Så mäter statistiken lön: {concept} ({time}).',
    lacks: {
      quartiles: {
        one: 'Median och kvartiler visas från fem löner, och här finns en. Med färre är de i praktiken någons egen lön.',
        other:
          'Median och kvartiler visas från fem löner, och här finns {count}. Med färre är de i praktiken någons egen lön.',
      },
      tails:
        'Gränserna för den lägsta och den högsta tiondelen visas från tio löner, och här finns {count}. Med färre är de i praktiken någons egen lön.',
    },
    few: 'Med färre än tio löner kan enskilda personer kännas igen. Tänk på det innan du delar eller skriver ut.',
    position: {
      below: 'Din lön, {salary}, ligger under {to} bland era löner.',
      above: 'Din lön, {salary}, ligger över {from} bland era löner.',
      between: 'Din lön, {salary}, ligger mellan {from} och {to} bland era löner.',
      on: 'Din lön, {salary}, ligger på {to} bland era löner.',
    },
    table: {
      caption: 'Era löner bredvid lönerna {who}, {period}. Lön i månaden.',
      captionAlone: 'Era löner, i månaden.',
      head: { measure: 'Mått', own: 'Era löner', statistic: 'Statistiken', difference: 'Skillnad' },
      tooFew: 'för få löner',
      missing: 'finns inte i statistiken',
      notCompared: 'jämförs inte',
    },
    source: 'Statistik:',
  },
} as const;
