/** Vems uppgifter som visas, vägen tillbaka, och det som går att dela. */
export const session = {
  state: {
    draft: 'Dina senaste val är ifyllda.',
    startOver: 'Börja om från början',
    shared: 'Du ser en jämförelse som någon har delat. Din egen är kvar.',
    sharedFirst:
      'Du ser en jämförelse som någon har delat. Du får ändra den; avsändarens länk påverkas inte.',
    restore: 'Tillbaka till min jämförelse',
    cleared: 'Allt du fyllt i är borttaget.',
    kept: 'Din tidigare jämförelse är kvar.',
    restored: 'Din jämförelse är framme igen.',
    reviewed: 'Jag har gått igenom uppgifterna',
    undo: 'Ångra',
    keepRefused:
      'Webbläsaren tillåter inte att något sparas här. Det ifyllda finns kvar tills du stänger fliken.',
    notices: 'Om länken',
    changed: 'När länken delades var medianen {before}. Med dagens statistik är den {after}.',
  },
  share: {
    copy: 'Kopiera länken',
    copied: 'Länken är kopierad.',
    copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    copyText: 'Kopiera svaret som text',
    copiedText: 'Texten är kopierad.',
    link: 'Länk till den här jämförelsen',
    privacy:
      'Det du skriver stannar i webbläsaren tills du delar. Din egen lön och era egna löner är inte med i länken.',
    privacyOwn:
      'Länken innehåller det du har fyllt i om löner, eftersom du har valt det. Hos en myndighet kan den bli allmän handling.',
    ownTooLong:
      'Era egna löner är för många för att få plats i en länk. De visas här, men följer inte med i länken och är borta när sidan laddas om.',
    stale: 'Ett fält behöver rättas. Svaret bygger på det som stod där förut.',
    long: 'Länken är lång ({count} tecken) och kan kapas i vissa program.',
    save: 'Spara allt som fil',
    text: '{headline} {lead} Jämför själv: {link}',
    open: 'Öppna i full storlek',
  },
  contents: 'På sidan',
  method: 'Så räknar löneverktyget',
  examples: {
    heading: 'Börja från ett exempel',
    help: 'Personerna och löneuppgifterna i exemplen är påhittade. Statistiken är verklig.',
    loaded: 'Exemplet ”{name}” visas.',
  },
  /** Det som något kan vara fel med i en länk. */
  inputs: {
    country: 'Land',
    organisation: 'Arbetsgivare',
    rows: 'Raderna som jämförs',
    ownSalary: 'Lönen',
    agencyHourlyRate: 'Byråtimmens pris',
    'overrides.employerContribution': 'Arbetsgivaravgifter',
    'overrides.agreedContribution': 'Avtalade avgifter och tjänstepension',
    'overrides.hoursPerMonth': 'Arbetad tid i månaden',
    ownData: 'Egna löner',
    convertTo: 'Valutan för jämförelsen',
    includeOwn: 'Egna löner i länken',
  },
} as const;
