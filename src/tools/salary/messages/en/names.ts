/** What countries, employers, points and periods are called, the same everywhere. */
export const names = {
  countries: {
    SE: 'Sweden',
    NO: 'Norway',
    DK: 'Denmark',
    FI: 'Finland',
    IS: 'Iceland',
    GB: 'United Kingdom',
    DE: 'Germany',
    US: 'United States',
  },
  organisations: {
    companyAgreement: 'Company with a collective agreement (ITP)',
    company: 'Company without a collective agreement',
    municipality: 'Municipality',
    region: 'Region',
    state: 'Government agency',
    association: 'Association or charity',
  },
  /** In charts and tables. */
  points: {
    p10: 'lowest tenth',
    p25: 'lower quartile',
    p50: 'median',
    p75: 'upper quartile',
    p90: 'highest tenth',
    mean: 'mean',
  },
  /** How near an occupation is to someone who works with social media. */
  nearness: {
    exact: 'the role itself',
    proxy: 'nearest occupational group',
    neighbour: 'neighbouring occupation',
    group: 'broad group',
    baseline: 'all occupations',
  },
  periods: { month: 'month', year: 'year', hour: 'hour' },
} as const;
