/** The salary onwards: to the estimate and to the decision paper. */
export const handover = {
  heading: 'Use this salary in the budget',
  how: 'The estimate opens with this pay filled in for a full-time post, and a link back here. The employer goes along.',
  charges:
    'Contributions are worked out on the pay that goes along, and where there are figures for them a workplace, equipment and pay rises are added.',
  noCharges: 'We have no source for the employer’s contributions here, so the estimate asks for them.',
  overrides: 'What you filled in about contributions and hours at work goes along too.',
  agencyHour: 'The agency’s hourly rate does not go along: in the estimate an agency is an amount a month.',
  none: 'There is no salary to take along: the statistics have no median here, and you have not filled in a salary.',
  ways: {
    raise: {
      button: 'Cost a raise to the median',
      text: 'Your salary of {own} stands under “Today” and the median of {median} in the option. The additional cost is the difference between them, with contributions.',
    },
    own: {
      button: 'Use your salary',
      text: 'Your salary of {own} stands both under “Today” and in the option, so that someone already employed is no additional cost.',
    },
    median: {
      button: 'Cost a new post at the median',
      text: 'A full-time post at {median} is added to the option. What is done today is left as it is.',
    },
  },
  range: 'The lower and upper quartiles, {low} and {high}, go along as low and high pay.',
  source:
    'The median goes along as a figure from an industry source, because the statistics lack a quartile.',
  rate: 'The estimate uses the same rate of contributions at both salaries, the one at the median, so the difference may be slightly off the one shown here.',
  holdsOwn: 'The link to the estimate then holds your salary.',
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
    median: 'The median pay {who} was {median} in {year}.',
    middle: 'Half earned between {low} and {high}.',
    noQuartiles: 'The statistics lack a quartile.',
    mean: 'The mean pay {who} was {mean} in {year}. The statistics have no median.',
    own: 'The salary today is {own}.',
    position: {
      below: 'It is below {to}.',
      between: 'It is between {from} and {to}.',
      on: 'It is the same as {to}.',
      above: 'It is above {from}.',
    },
    raise: 'Raising it to the median costs {year} with contributions.',
    cost: 'A full-time post at the median costs {employer} {month} and {year}, with contributions and other charges on pay.',
    costOwn: 'At today’s salary the cost is {month} and {year}.',
    costOnlyOwn:
      'A full-time post at that salary costs {employer} {month} and {year}, with contributions and other charges on pay.',
    noCost: 'What the post costs the employer is not worked out, because the contributions are not known.',
    missing:
      'Costs under agreements, such as an occupational pension, are left out because they are not known.',
    check: 'Check the charges under agreements with your finance department.',
    employers: {
      companyAgreement: 'a company with a collective agreement',
      company: 'a company without a collective agreement',
      municipality: 'a municipality',
      region: 'a region',
      state: 'a government agency',
      association: 'a non-profit organisation',
    },
    employerIn: 'an employer {place}',
    advert: {
      month: 'In a job advertisement the quartiles make a pay range of {low} to {high} a month.',
      year: 'In a job advertisement the quartiles make a pay range of {low} to {high} a year.',
    },
    nearness: {
      exact: '',
      proxy:
        'The statistics have no separate code for people who work with social media, so the figures are for the nearest occupation.',
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
