/** De nio förmågorna: namnet, namnet inne i en mening och en rad om vad det är. */
export const names = {
  strategy: {
    name: 'Strategi',
    inText: 'strategin',
    does: 'Välja vilka ni vill nå, vad det ska leda till, i vilka kanaler och vad ni låter bli.',
  },
  lead: {
    name: 'Ledning',
    inText: 'ledningen av arbetet',
    does: 'Fördela arbete, tid och pengar, ge besked och samordna alla som är med.',
  },
  plan: {
    name: 'Planering',
    inText: 'planeringen',
    does: 'Bestämma vad som ska publiceras, när, i vilken kanal och i vilket syfte.',
  },
  create: {
    name: 'Produktion',
    inText: 'produktionen',
    does: 'Skriva, fotografera, filma, formge och texta det som ska publiceras.',
  },
  administer: {
    name: 'Administration',
    inText: 'administrationen',
    does: 'Sköta konton och behörigheter, publicera och hålla ordning på materialet.',
  },
  community: {
    name: 'Dialog och moderering',
    inText: 'dialogen',
    does: 'Svara på frågor och kommentarer, moderera och delta i andras samtal.',
  },
  influencer: {
    name: 'Kreatörssamarbeten',
    inText: 'kreatörssamarbetena',
    does: 'Välja kreatörer, skriva avtal, se till att reklam är märkt och vårda relationerna.',
  },
  advertise: {
    name: 'Annonsering',
    inText: 'annonseringen',
    does: 'Sätta upp, köpa och justera annonser inom budget och regler.',
  },
  analyse: {
    name: 'Analys',
    inText: 'analysen',
    does: 'Ställa frågor, ta fram siffror som svarar på dem och föreslå vad ni ska ändra.',
  },
} as const;
