/** What a reader is told about a flaw in a link they opened: what happened, and what to do. */
export const sv = {
  link: {
    incomplete:
      'Länken är inte hel: något har fallit bort eller ändrats på vägen, så siffrorna kan vara andra än avsändarens. Be om hela länken, eller gå igenom alla värden innan du använder resultatet.',
    invalid: 'En del av länken gick inte att läsa. Gå igenom värdena innan du använder resultatet.',
    clamped: 'En uppgift i länken låg utanför tillåtna värden och har ändrats. Gå igenom värdena.',
    unknown:
      'Länken innehåller en uppgift som verktyget inte känner till. Den har hoppats över, resten är inläst.',
    newer:
      'Länken är gjord i en nyare version av verktyget. Det som gick att läsa är inläst. Ladda om sidan, och gå igenom värdena om meddelandet står kvar.',
    repaired: 'En uppgift i länken har rättats. Gå igenom värdena.',
    'wrong-tool':
      'Länken hör till ett annat verktyg. Här visas startvärden. Öppna länken på den sida som den gjordes på.',
  },
  input: {
    incomplete: '{name}: saknas i länken. Startvärdet används. Kontrollera att det stämmer för er.',
    invalid: '{name}: värdet i länken gick inte att läsa. Startvärdet används. Fyll i det rätta.',
    clamped:
      '{name}: värdet i länken ligger utanför det tillåtna. Närmaste tillåtna värde används. Kontrollera det.',
    clampedFrom:
      '{name}: {typed} i länken ligger utanför det tillåtna. {used} används i stället. Kontrollera det.',
    unknown: '{name}: uppgiften är okänd för verktyget och har hoppats över.',
    newer:
      '{name}: länken har fler uppgifter än den här versionen känner till. De har hoppats över. Ladda om sidan.',
    repaired: '{name}: värdet i länken har rättats så att det går att räkna med. Kontrollera det.',
    repairedFrom: '{name}: {typed} i länken har rättats till {used}. Kontrollera det.',
    'wrong-tool': '{name}: uppgiften hör till ett annat verktyg och har hoppats över.',
  },
} as const;
