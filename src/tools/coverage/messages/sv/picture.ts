/** Texter i bilden av vem som gör vad, och om att spara den. */
export const picture = {
  heading: 'Bild att dela och skriva ut',
  intro:
    'Samma tabell som ovan, som en bild med rubrik, källa och länk. Använd den i en presentation, i ett mejl eller på intranätet.',
  shape: 'Bildens form',
  shapes: {
    slide: 'Liggande, för en presentation',
    page: 'För ett dokument på A4',
    narrow: 'Smal, för mobilen eller en spalt',
  },
  which: 'Vad bilden visar',
  today: 'Bara i dag',
  both: 'I dag och målbilden',
  png: 'Spara som bild (PNG)',
  svg: 'Spara som SVG',
  fetching: 'Bilden görs i ordning …',
  saved: 'Filen {name} är klar. Den hamnar bland dina nedladdade filer.',
  failed: 'Webbläsaren kunde inte göra bilden. Prova att spara som SVG, eller skriv ut sidan.',
  failedSvg: 'Webbläsaren kunde inte spara filen. Skriv ut sidan i stället.',
  framed:
    'Filen är klar. Om den inte dyker upp bland dina nedladdade filer kan det bero på ramen som verktyget visas i. Öppna då verktyget på dess egen sida och spara där.',
  open: 'Öppna på egen sida',
  privacy: 'Bilden görs i din webbläsare. Inget skickas, och ingens kunskapsnivå syns i den.',
  file: 'vem-gor-vad',
  fileTarget: 'vem-gor-vad-mal',
  source: 'Källa: organisationens egna uppgifter i verktyget Vem gör vad? på Mandat.',
  sourceExample: 'Påhittat exempel i verktyget Vem gör vad? på Mandat.',
  dated: 'Läget {date}',
  columns: { today: 'I dag', todayHolder: 'Vem i dag', target: 'Målbild', targetHolder: 'Vem i målbilden' },
  changes: {
    none: 'Målbilden är densamma som i dag.',
    some: {
      one: 'Pilen visar det som ändras: en av {of} förmågor.',
      other: 'Pilen visar det som ändras: {count} av {of} förmågor.',
    },
  },
} as const;
