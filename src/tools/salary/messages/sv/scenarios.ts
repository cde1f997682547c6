/** Exemplen: namnet i listan, och vem det påhittade handlar om. Tomt där inget är påhittat. */
export const scenarios = {
  starter: { name: 'Bara statistiken, som när sidan öppnas', about: '' },
  underMedian: {
    name: 'En kommunikatör i en kommun',
    about:
      'Ett påhittat exempel: en kommunikatör i en kommun jämför sin lön med lönerna i alla kommuner och i hela landet.',
  },
  hiring: {
    name: 'Ett företag som ska anställa',
    about:
      'Ett påhittat exempel: ett företag med kollektivavtal ska annonsera ut en tjänst inom marknadsföring. Lönerna för de sex som redan arbetar där är påhittade.',
  },
  nordic: { name: 'Sverige bredvid de andra nordiska länderna', about: '' },
  gap: { name: 'Kommunikatörer bredvid marknadsförare, och cheferna för båda', about: '' },
  ownTeam: {
    name: 'En avdelnings egna löner',
    about:
      'Ett påhittat exempel: ett företag med tolv kommunikatörer lägger sina löner bredvid statistiken. Lönerna är påhittade.',
  },
} as const;
