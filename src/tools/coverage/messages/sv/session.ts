/** Vems svar som visas, vägen tillbaka, och det som går att dela. */
export const session = {
  state: {
    draft: 'Dina senaste svar är ifyllda.',
    startOver: 'Börja om från början',
    shared: 'Du ser svar som någon har delat. Dina egna svar är kvar.',
    restore: 'Tillbaka till mina svar',
    cleared: 'Alla svar är borttagna.',
    sharedFirst: 'Du ser svar som någon har delat. Du får ändra dem; avsändarens länk påverkas inte.',
    kept: 'Dina tidigare svar är kvar.',
    restored: 'Dina svar är framme igen.',
    reviewed: 'Jag har gått igenom svaren',
    undo: 'Ångra',
    notices: 'Om länken',
    changed: 'Bemannade förmågor när länken delades: {before}. Med dagens modell blir det {after}.',
  },
  share: {
    copy: 'Kopiera länken',
    copied: 'Länken är kopierad.',
    copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    copyText: 'Kopiera svaret som text',
    copiedText: 'Texten är kopierad.',
    link: 'Länk till de här svaren',
    privacy:
      'Det du skriver stannar i webbläsaren tills du delar. Länken innehåller det du har fyllt i, och hos en myndighet kan den bli allmän handling.',
    stale: 'Ett fält behöver rättas. Svaret bygger på det som stod där förut.',
    long: 'Länken är lång ({count} tecken) och kan kapas i vissa program.',
    save: 'Spara allt som fil',
    text: '{headline} {lead} Svara själv: {link}',
    open: 'Öppna i full storlek',
  },
} as const;
