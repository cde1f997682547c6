/** The salary onwards: to the estimate and to the decision paper. */
export const handover = {
  heading: 'Use this salary in the budget',
  how: 'The estimate opens with this salary filled in for a full-time post, and with a link back here. The kind of employer is carried over too.',
  charges:
    'Contributions are worked out on the salary carried over. A workplace, equipment and pay rises are added where there are figures for them.',
  noCharges: 'We have no source for the employer’s contributions here, so the estimate asks for them.',
  overrides: 'What you filled in about contributions and hours at work is carried over too.',
  agencyHour: 'The agency’s hourly rate is not carried over: in the estimate an agency is an amount a month.',
  none: 'There is no salary to carry over: the statistics give no median here, and you have not filled in a salary.',
  ways: {
    raise: {
      button: 'Cost a rise to the median',
      text: 'Your salary of {own} is entered under “Today”, and the median of {median} in the option. The additional cost is the difference between them, with contributions.',
    },
    own: {
      button: 'Use your salary',
      text: 'Your salary of {own} is entered both under “Today” and in the option, so someone already employed is not an additional cost.',
    },
    median: {
      button: 'Cost a new post at the median',
      text: 'A full-time post at {median} is added to the option. “Today” is left as it is.',
    },
  },
  range: 'The lower and upper quartiles, {low} and {high}, become the low and high values.',
  source:
    'The median is marked as a figure from an industry source, without a range, because the statistics do not give both quartiles.',
  partTime: 'The median includes part-time pay, so it may be low for a full-time post.',
  rate: 'The estimate applies the rate of contributions at the median to both salaries, so the difference may not quite match the one shown here.',
  holdsOwn:
    'The link to the estimate will then contain your salary, and if you change anything there, the plan is kept in this browser until you start over.',
  working: 'Preparing the estimate …',
  failed: 'The estimate could not be prepared. Check your connection and reload the page.',
  plan: {
    options: { raise: 'Pay at the median', own: 'Pay as today', median: 'Post at the median' },
    post: 'Social media',
  },
  paper: {
    title: 'For the decision paper',
    intro: 'The text can be pasted into Word or an email.',
    withoutOwn: 'Your salary is not in the text, because you have not chosen to include it.',
    copy: 'Copy for the decision paper',
    heading: 'Pay',
    median: 'The median salary {who} was {median} in {year}.',
    middle: 'Half earned between {low} and {high}.',
    noQuartiles: 'The statistics do not give both quartiles.',
    mean: 'The mean salary {who} was {mean} in {year}. No median is given.',
    own: 'The salary today is {own}.',
    position: {
      below: 'It is below {to}.',
      between: 'It is between {from} and {to}.',
      on: 'It is level with {to}.',
      above: 'It is above {from}.',
    },
    raise: 'Raising it to the median costs {year} with contributions.',
    cost: 'A full-time post at the median costs {employer} {month} and {year}, with contributions and other charges on pay.',
    costOwn: 'At today’s salary the cost is {month} and {year}.',
    costOnlyOwn:
      'A full-time post at that salary costs {employer} {month} and {year}, with contributions and other charges on pay.',
    noCost: 'The cost to the employer has not been worked out, because the contributions are not known.',
    missing:
      'Costs under agreements, such as an occupational pension, are left out because they are not known.',
    check: 'Check the charges under agreements with your finance department.',
    employers: {
      companyAgreement: 'a company with a collective agreement',
      company: 'a company without a collective agreement',
      municipality: 'a municipality',
      region: 'a region',
      state: 'a government agency',
      association: 'an association or charity',
    },
    employerIn: 'an employer {place}',
    advert: {
      month: 'For a job ad, the quartiles, rounded outwards, suggest a pay range of {low} to {high} a month.',
      year: 'For a job ad, the quartiles, rounded outwards, suggest a pay range of {low} to {high} a year.',
    },
    nearness: {
      exact: '',
      proxy:
        'The statistics have no separate code for people who work with social media, so the figures are for one of the nearest occupational groups.',
      neighbour:
        'The statistics have no separate code for people who work with social media, so the figures are for a neighbouring occupation.',
      group:
        'The statistics have no separate code for people who work with social media, so the figures are for a broad group of occupations.',
      baseline:
        'The statistics have no separate code for people who work with social media, so the figures are for all occupations together.',
    },
    source: '{attribution}. Statistics: {text}. {concept} ({time}). {address}',
    charges: 'Contributions: {texts}.',
  },
} as const;
