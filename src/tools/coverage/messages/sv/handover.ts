/** Att skicka det som saknas vidare till kalkylen. */
export const handover = {
  heading: 'Vad kostar det att täppa till luckorna?',
  none: 'Enligt det ni har fyllt i saknas inga timmar, så det finns inget att räkna på.',
  gap: 'Det saknas {hours} i veckan för {names}.',
  month: 'Det blir ungefär {hours} i månaden.',
  net: {
    more: 'Målbilden ökar tiden med {hours} i veckan.',
    less: 'Målbilden minskar tiden med {hours} i veckan.',
    same: 'Målbilden kräver lika mycket tid som i dag, men fördelar den annorlunda.',
  },
  changes: {
    ownMore: 'Den egna arbetstiden för {names} ökar med {hours} i veckan.',
    boughtMore: 'Den inköpta tiden för {names} ökar med {hours} i veckan.',
    movedIn: 'Egen personal tar över {hours} i veckan av {names} från leverantörer.',
    movedOut: 'Leverantörer tar över {hours} i veckan av {names} från egen personal.',
    ownLess: 'Den egna arbetstiden för {names} minskar med {hours} i veckan.',
    boughtLess: 'Den inköpta tiden för {names} minskar med {hours} i veckan.',
  },
  targetSame: 'Målbilden ändrar varken den egna eller den inköpta tiden, så det finns inget att räkna på än.',
  unknown: 'Okända timmar räknas inte med.',
  how: 'Kalkylen öppnas med timmarna ifyllda och en väg tillbaka hit. Lön, pris och nytta fyller du i där.',
  own: 'Räkna på egen arbetstid',
  bought: 'Räkna på inköpta timmar',
  target: 'Räkna på målbilden',
  lead: 'Ledningen räknas alltid som egna timmar: det ansvaret går inte att lägga ut.',
  working: 'Förbereder kalkylen …',
  failed: 'Kalkylen gick inte att förbereda. Kontrollera anslutningen och ladda om sidan.',
  plan: {
    options: { own: 'Egen arbetstid', bought: 'Inköpta timmar', target: 'Målbilden' },
    newRole: 'Ny tid',
    today: 'Dagens arbete',
  },
} as const;
