/** Vad länder, arbetsgivare, punkter och perioder heter, på samma sätt överallt. */
export const names = {
  countries: {
    SE: 'Sverige',
    NO: 'Norge',
    DK: 'Danmark',
    FI: 'Finland',
    IS: 'Island',
    GB: 'Storbritannien',
    DE: 'Tyskland',
    US: 'USA',
  },
  organisations: {
    companyAgreement: 'Företag med kollektivavtal (ITP)',
    company: 'Företag utan kollektivavtal',
    municipality: 'Kommun',
    region: 'Region',
    state: 'Statlig myndighet',
    association: 'Förening eller ideell organisation',
  },
  /** I diagram och tabeller. */
  points: {
    p10: 'lägsta tiondelen',
    p25: 'undre kvartil',
    p50: 'median',
    p75: 'övre kvartil',
    p90: 'högsta tiondelen',
    mean: 'medelvärde',
  },
  /** Hur nära en yrkesgrupp ligger den som arbetar med sociala medier. */
  nearness: {
    exact: 'rollen själv',
    proxy: 'närmaste yrkesgrupp',
    neighbour: 'angränsande yrke',
    group: 'bred yrkesgrupp',
    baseline: 'alla yrken',
  },
  periods: { month: 'månad', year: 'år', hour: 'timme' },
} as const;
