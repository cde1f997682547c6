/** Det som sidan behöver innan något är ändrat: formulärets första fält, och det som står kring dem. */
export const form = {
  name: 'Vad tjänar andra?',
  noScript:
    'Du behöver JavaScript för att välja yrke och land och för att jämföra din egen lön. Statistiken här går att läsa ändå.',
  result: 'Resultat',
  basis: 'Underlag för resultatet',
  heading: 'Vad vill du jämföra?',
  intro: 'Allt går att ändra, och inget behöver fyllas i.',
  country: 'Land',
  organisation: 'Arbetsgivare',
  occupation: 'Yrke i statistiken',
  own: {
    label: 'Lön i månaden före skatt, {money}',
    help: 'Valfritt: din egen, eller lönen för tjänsten ni planerar. För heltid.',
    privacy:
      'Lönen stannar i din webbläsare. Den följer inte med i länkar eller på papper om du inte väljer det, och glöms när du stänger fliken om du inte sparar den.',
    include: 'Ta med egna löner i det jag delar',
    keep: 'Spara det ifyllda i den här webbläsaren',
  },
  compare: 'Jämför',
  showResult: 'Visa resultatet',
  reset: 'Börja om',
  example: 'Börja från ett exempel',
  ownData: 'Lägg in egna löner',
  wrong: 'Det här behöver rättas',
  failed: 'Resten av verktyget gick inte att hämta. Kontrollera anslutningen.',
  retry: 'Försök igen',
  fetching: 'Hämtar resten av verktyget …',
} as const;
