/** Det formuläret säger när det används: säkerhet och spann, vad som räknas, underlag för lönekostnaden och exempel. */
export const detail = {
  sure: {
    question: 'Hur säkert är det?',
    choices: {
      certain: 'helt säkert',
      measured: 'mätt hos oss',
      informed: 'som en branschkälla',
      guess: 'gissning',
      own: 'eget spann',
    },
    low: 'Lågt',
    high: 'Högt',
    lowOf: '{label} (lågt)',
    highOf: '{label} (högt)',
    own: 'I åtta fall av tio hamnar det mellan lågt och högt.',
    outside: 'Utanför det vanliga spannet. Kontrollera siffran; den räknas ändå.',
    summary: 'Så säkra är antagandena: {counts}. Du ändrar dem under Alla antaganden.',
    counts: {
      measured: { one: '{count} mätt hos er', other: '{count} mätta hos er' },
      informed: { one: '{count} säker som en branschkälla', other: '{count} säkra som en branschkälla' },
      guess: { one: '{count} gissning', other: '{count} gissningar' },
    },
  },
  errors: {
    empty: '{label}: skriv ett tal, eller välj något annat än eget spann.',
    low: '{label}: det låga värdet får inte vara högre än det troliga, {likely}.',
    high: '{label}: det höga värdet får inte vara lägre än det troliga, {likely}.',
  },
  mode: {
    question: 'Vad räknas?',
    value: 'Pengar: täckningsbidrag och sparade utgifter',
    outcome: 'Nyttiga resultat: vad varje resultat kostar',
  },
  outcomes: {
    add: 'Lägg till ett resultat',
    primary: 'Det här resultatet handlar svaret om',
    one: 'Olika resultat läggs aldrig ihop. Svaret handlar om ett av dem.',
  },
  unpriced: {
    heading: 'Nytta utan pris',
    help: 'Det som är verkligt men inte går att prissätta. Det listas bredvid summan och räknas aldrig in.',
    benefit: 'Nytta',
    note: { label: 'Vad det betyder hos er', help: 'Högst 200 tecken.' },
    add: 'Lägg till en nytta',
    names: {
      brand: 'Varumärke',
      crisis: 'Krisberedskap',
      employer: 'Rykte som arbetsgivare',
      citizens: 'Service till medborgare och kunder',
      insight: 'Kunskap om dem ni vill nå',
    },
  },
  advanced: {
    heading: 'För den som vill gå djupare',
    help: 'Styr hur spannet räknas fram. De flesta kan låta det stå.',
  },
  employer: {
    heading: 'Så räknas arbetsgivarens avgifter',
    caption: 'Vid månadslönen {salary}',
    head: {
      charge: 'Avgift',
      rate: 'Procent',
      amount: 'I månaden',
    },
    whole: 'hela lönen',
    below: 'upp till {to}',
    above: 'över {from}',
    between: 'mellan {from} och {to}',
    none: 'inte nådd',
    fixed: 'Fast summa per heltidstjänst',
    effective: 'Det motsvarar {statutory} av lönen enligt lag och {agreed} enligt avtal.',
    own: 'I fälten står nu {statutory} och {agreed}. Det är de som räknas.',
    override: 'Skriver ni ett eget procenttal gäller det.',
    unknown: 'Vi har ingen källa för avgifterna här. Fråga lönekontoret och fyll i procenttalen ovan.',
  },
  examples: {
    heading: 'Börja från ett exempel',
    help: 'Fyller i alla fält med en påhittad organisation. Ändra sedan till era egna siffror.',
    loaded: 'Exemplet är ifyllt: {name}.',
    names: {
      starter: {
        name: 'Byggföretag',
        about: 'Norrviks Bygg AB (påhittat) vill gå från nio timmar i veckan till en halvtidstjänst.',
      },
      shop: {
        name: 'Butik med e-handel',
        about:
          'Exempelby Garn (påhittad butik) vill annonsera mer och filma i butiken i stället för att göra det när det hinns med.',
      },
      b2bService: {
        name: 'Tjänsteföretag med företagskunder',
        about:
          'Exempelby Ventilation AB (påhittat) vill få hjälp av en byrå för att nå fastighetsägare och söka montörer.',
      },
      municipality: {
        name: 'Kommun',
        about:
          'Exempelby kommun (påhittad) vill ha en halv tjänst till för att svara på frågor i sociala medier.',
      },
      ngo: {
        name: 'Förening',
        about:
          'Exempelby Läxhjälp (påhittad förening) vill lägga tio timmar i veckan på att hitta fler volontärer.',
      },
    },
  },
  plans: {
    shop: {
      role: 'Butikskommunikatör',
      posts: 'Inlägg från butiken',
      films: 'Korta filmer',
      option: 'Mer annonser och film',
    },
    b2bService: {
      role: 'Marknadsansvarig',
      posts: 'Referensjobb med bilder',
      articles: 'Artikel om ett vanligt problem',
      option: 'Byrå och eget material',
    },
    municipality: {
      role: 'Kommunikatör',
      posts: 'Inlägg om service och beslut',
      films: 'Textade filmer',
      option: 'En halv tjänst till',
      outcome: 'Besvarad fråga',
      second: 'Behörig ansökan',
      note: 'Invånarna ser snabbt vad som gäller vid vattenläcka eller snöoväder.',
    },
    ngo: {
      role: 'Kommunikatör',
      posts: 'Berättelser från läxhjälpen',
      films: 'Korta filmer med volontärer',
      option: 'Tio timmar i veckan',
      outcome: 'Ny volontär',
      note: 'Bidragsgivare ser vad pengarna används till.',
    },
  },
} as const;
