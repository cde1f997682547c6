/** Att skicka det som saknas vidare till kalkylen. */
export const handover = {
  heading: 'Vad kostar det att täppa till luckorna?',
  none: 'Inga timmar saknas enligt det ni har fyllt i, så det finns inget att räkna på. Det som återstår är att utse ersättare.',
  gap: 'Det saknas {week} timmar i veckan för {names}. Det blir ungefär {month} timmar i månaden.',
  gapTarget:
    'Målbilden innebär {week} fler timmar i veckan för {names}. Det blir ungefär {month} timmar i månaden.',
  targetSame: 'Målbilden ändrar inga timmar som är angivna, så det finns inget att räkna på än.',
  unknown: 'Timmar som ingen har angett räknas inte med.',
  how: 'Kalkylen öppnas med timmarna ifyllda och en väg tillbaka hit. Lön, pris och nytta fyller du i där.',
  own: 'Räkna på egen arbetstid',
  bought: 'Räkna på inköpta timmar',
  target: 'Räkna på målbilden',
  lead: 'Ledningen räknas alltid på egna timmar: den går inte att köpa bort.',
  working: 'Förbereder kalkylen …',
  failed: 'Kalkylen gick inte att förbereda. Kontrollera anslutningen och ladda om sidan.',
  plan: {
    options: { own: 'Egen arbetstid', bought: 'Inköpta timmar', target: 'Målbilden' },
    newRole: 'Ny tid',
    today: 'Dagens arbete',
  },
} as const;
