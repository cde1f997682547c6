/** The answer in words: the headline, the figures, what the salary costs and the range for an advertisement. */
export const result = {
  /** How amounts, points and groups are written everywhere in the tool. */
  words: {
    per: { month: '{money} a month', year: '{money} a year' },
    both: '{month} ({year})',
    range: '{lowMoney}–{highNumber}',
    /** What is counted in a row. */
    counted: {
      employees: { one: '{count} employee', other: '{count} employees' },
      jobs: { one: '{count} job', other: '{count} jobs' },
      employments: { one: '{count} employment', other: '{count} employments' },
      observations: { one: '{count} observation', other: '{count} observations' },
    },
    more: '{money} more',
    less: '{money} less',
    and: '{first} and {last}',
    or: '{first} or {last}',
    /** Inside a sentence. */
    points: {
      p10: 'the limit of the lowest tenth',
      p25: 'the lower quartile',
      p50: 'the median',
      p75: 'the upper quartile',
      p90: 'the limit of the highest tenth',
      mean: 'the mean',
    },
    inCountries: {
      SE: 'in Sweden',
      NO: 'in Norway',
      DK: 'in Denmark',
      FI: 'in Finland',
      IS: 'in Iceland',
      GB: 'in the United Kingdom',
      DE: 'in Germany',
      US: 'in the United States',
    },
    inRegion: 'in {region}',
    sectors: {
      public: 'in the public sector',
      central: 'in central government',
      municipalities: 'in municipalities',
      regions: 'in regional authorities',
      private: 'in the private sector',
      privateSalaried: 'in salaried jobs in the private sector',
    },
    who: {
      group: {
        both: 'for {occupation}',
        women: 'for women among {occupation}',
        men: 'for men among {occupation}',
      },
      all: {
        both: 'for all occupations together',
        women: 'for women in all occupations',
        men: 'for men in all occupations',
      },
    },
    /** After "the statistics". */
    about: {
      group: {
        both: 'for {occupation}',
        women: 'for women among {occupation}',
        men: 'for men among {occupation}',
      },
      all: {
        both: 'for all occupations together',
        women: 'for women in all occupations',
        men: 'for men in all occupations',
      },
    },
  },

  kicker: {
    statistics: 'Salary statistics',
    own: 'The salary in the statistics',
    example: 'Made-up example',
  },

  headline: {
    median: 'The median salary {who} was {pay} in {year}.',
    mean: 'The mean salary {who} was {pay} in {year}.',
    otherPoints: 'The statistics {about} give no median for {year}.',
    nothing: 'The statistics {about} give no salaries for {year}.',
    noRow: 'Choose an occupational group {country}, and the answer appears here.',
    /** The year after a figure, as in “level 2”. */
    yearAfterFigure: '{year}',
    placed: 'The salary is {place} {group} in {year}.',
    meanOnly: 'The salary cannot be placed: we have only a mean {about} in {year}.',
    unplaced:
      'The salary cannot be placed: the statistics {about} in {year} give no salaries to compare it with.',
  },

  /** Where the salary stands, inside a sentence. */
  place: {
    between: 'between {from} and {to}',
    on: 'level with {point}',
    below: {
      p10: 'in the lowest tenth',
      p25: 'in the lowest quarter',
      p50: 'below the median',
      p75: 'below the upper quartile',
      p90: 'below the limit of the highest tenth',
    },
    above: {
      p10: 'above the limit of the lowest tenth',
      p25: 'above the lower quartile',
      p50: 'above the median',
      p75: 'in the highest quarter',
      p90: 'in the highest tenth',
    },
  },

  lead: {
    more: 'The median {place} in {year} is {median}, {difference} than the salary.',
    same: 'The median {place} in {year} is {median}, the same as the salary.',
    noMedian: 'The statistics give no median here.',
    halves: 'Half of the group earn more and half earn less.',
    middle: 'The middle half of the group earn {range} a month.',
    eight: 'Eight in ten earn {range} a month.',
    noQuartiles: 'The statistics give no quartiles here.',
    meanIs: 'The mean {place} in {year} is {mean}.',
    mean: 'We have no median. A few high salaries can pull a mean up, so it should not be compared with a median.',
    place: 'The statistics are for pay {place}.',
    group: 'The figures cover {covered}. Working-time basis: {time}.',
    groupObserved: 'The figures rest on {covered}. Working-time basis: {time}.',
    groupUnknown: 'The source does not say how many the figures cover. Working-time basis: {time}.',
    above: 'The median is {percent} above that of all occupations together.',
    below: 'The median is {percent} below that of all occupations together.',
    level: 'The median is about the same as for all occupations together.',
    toMedian:
      'Raising the salary to the median costs {money} a year with the employer’s contributions, which would buy {hours}.',
    toMedianOnly: 'Raising the salary to the median costs {money} a year with the employer’s contributions.',
    overMedian: 'With the employer’s contributions the difference is {money} a year.',
    withoutCharges:
      'In salary alone the difference is {money} a year; the employer’s contributions are not counted.',
    notAdvice: 'The statistics say what the group earn, not what a particular person should earn.',
    noCost:
      'The cost to the employer cannot be worked out: we have no complete figure for the contributions {country}. Enter your own.',
    noAgreed: 'Agreed charges and occupational pension are not counted.',
    noRow: 'The rows chosen are for other countries, or are not in the statistics.',
  },

  figures: {
    own: 'The salary, a month',
    median: 'Median, a month',
    mean: 'Mean, a month',
    quartiles: 'Lower to upper quartile',
    eight: 'Eight in ten earn',
    p10: 'Limit of the lowest tenth',
    p25: 'Lower quartile',
    p75: 'Upper quartile',
    p90: 'Limit of the highest tenth',
    cost: 'Cost to the employer a month, with {percent} in contributions',
    costShort: 'Cost to the employer, a month',
    toMedian: 'Below the median, a month',
    overMedian: 'Above the median, a month',
    atMedian: 'Difference from the median',
    toMedianYear: 'Rise to the median, a year with contributions',
    overMedianYear: 'Above the median, a year with contributions',
    none: 'none',
  },
  noValue: '–',

  /** How near the occupational group is to someone who works with social media. */
  nearness: {
    exact: 'The group, code {code} in {system}, is for people who work with social media.',
    proxy:
      'No official occupation code covers only people who work with social media. The group shown here, code {code} in {system}, is one of the nearest.',
    neighbour:
      'This is a neighbouring occupation, code {code} in {system}. It is not for people who work with social media.',
    group:
      'This is a broad group of many kinds of work, code {code} in {system}. It is not for people who work with social media.',
    baseline: 'The figures cover all occupations together, not only people who work with social media.',
  },
  /** What Statistics Sweden places in the two nearest occupational groups in Sweden, and what its levels of managers are. */
  holds: {
    'SSYK 2012 2432':
      'Statistics Sweden places content managers, copywriters and online marketers here, among others, and lists the title social media manager under no code.',
    'SSYK 2012 2431':
      'Statistics Sweden places marketing coordinators, market communicators and web analysts here, among others, and lists the title social media manager under no code.',
    'SSYK 2012 1241':
      'Level 1 is heads of function and middle managers; level 2 is managers who lead the daily work.',
    'SSYK 2012 1242':
      'Level 2 is managers who lead the daily work; level 1 is heads of function and middle managers.',
    'SSYK 2012 1251':
      'Level 1 is heads of function and middle managers; level 2 is managers who lead the daily work.',
    'SSYK 2012 1252':
      'Level 2 is managers who lead the daily work; level 1 is heads of function and middle managers.',
  },

  warnings: {
    old: 'The figures are from {year}. The newest in the tool are from {newest}.',
    tierB:
      'The figures reached us through someone other than the publisher, or have been converted. Check them at the source before deciding anything on them.',
    few: 'The group is small ({covered}), so a few salaries can move the figures.',
    partTime:
      'Part-time pay is included, so the figures may be lower than full-time pay. A full-time salary can look higher here than it is.',
    sector: 'The cost is worked out for {employer}, but the statistics are for salaries {sector}.',
  },
  /** The employer inside a sentence. */
  employers: {
    companyAgreement: 'a company with a collective agreement',
    company: 'a company without a collective agreement',
    municipality: 'a municipality',
    region: 'a region',
    state: 'a government agency',
    association: 'an association or charity',
  },

  cost: {
    heading: 'What the salary costs the employer',
    own: 'A monthly salary of {salary} costs the employer {month} and {year}. The contributions are {percent} of the salary.',
    median:
      'The median salary of {salary} costs the employer {month} and {year}. The contributions are {percent} of the salary.',
    unknown:
      'The cost cannot be worked out: we have no complete figure for the employer’s contributions {country}. Enter your own rates to see it.',
    noSalary: 'The statistics have no median to work from. Enter a salary to see what it costs.',
    caption: 'Salary and contributions a month, each rounded to a whole amount',
    head: { charge: 'Item', rate: 'Rate', base: 'Applied to', amount: 'A month', source: 'Source' },
    salary: 'Gross salary',
    salaryMedian: 'Median gross salary',
    fixed: 'Fixed sum for a full-time post',
    ownStatutory: 'Employer’s contributions',
    ownAgreed: 'Agreed charges and occupational pension',
    ownSource: 'Your own figure',
    sum: 'Salary and contributions',
    hour: 'An hour actually worked costs {money}: the monthly cost divided by {hours} hours at work, with holidays taken off.',
    hourOwn:
      'An hour actually worked costs {money}: the monthly cost divided by {hours} hours at work, which is your own figure.',
    missing: {
      employerContribution:
        'Some of the charges required by law may be missing here. Enter your own rate if you have it.',
      agreedContribution:
        'Agreed charges and occupational pension are not counted. If you pay them, the cost is higher.',
      agreedExample: 'The agreed charges are an example. Enter your own rate if you have it.',
      hoursPerMonth:
        'The cost of an hour actually worked is not shown: we have no source for the hours worked in a full-time post.',
    },
  },

  toMedian: {
    heading: 'From the salary to the median',
    up: 'The salary is {month} below the median. This is what it costs the employer to raise it to the median:',
    over: 'The salary is {month} above the median. This is the difference for the employer:',
    same: 'The salary is the same as the median.',
    figures: {
      month: 'Salary a month',
      year: 'Salary a year',
      withContributions: 'A year with the employer’s contributions',
      own: 'The same money in agency hours',
      agency: 'The same money in agency hours',
      freelance: 'The same money in hours from a freelancer',
    },
    /** After "which would buy". */
    hours: {
      own: '{hours} from an agency',
      agency: '{hours} from an agency',
      freelance: '{hours} from a freelancer',
    },
    rate: {
      own: 'An agency hour is counted at {money}, which is your own figure.',
      agency: 'An agency hour is counted at {money}, an average for agencies.',
      freelance:
        'An hour is counted at {money}, a recommended fee for freelancers. We have found no price for agencies.',
    },
    noRate: 'Enter what an agency hour costs to see the difference in hours too.',
    noContributions:
      'The employer’s contributions are not counted: enter them to see the difference with them.',
  },

  advert: {
    heading: 'A pay range for a job ad',
    text: 'The range runs from the lower to the upper quartile {who} in {year}, rounded outwards to the nearest {step}. At least half of the group have a salary within it. It shows what the group earn; what you are prepared to pay is for you to decide. Working-time basis: {time}.',
    none: 'The statistics {about} in {year} do not give both a lower and an upper quartile. Any range would be a guess, so none is suggested.',
    oneSex:
      'The statistics {about} in {year} cover one sex only, and a range in a job ad is for anyone who applies. Choose the row for women and men.',
    /** In the copied text. */
    partTime: 'The salary statistics behind the range include part-time pay.',
    short: {
      label: 'Copy the range alone',
      month: 'Salary: {range} a month before tax.',
      year: 'Salary: {range} a year before tax.',
    },
    full: {
      label: 'Copy with the source',
      /** After the range. */
      text: 'The range runs from the lower to the upper quartile in the salary statistics, rounded outwards to the nearest {step}. Source: {source}.',
    },
  },
} as const;
