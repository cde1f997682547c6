import type { Translation } from '../../../../i18n/messages.ts';
import type { detail as svDetail } from '../sv/form.ts';

/** What the form says once it is in use: certainty and ranges, what is counted, the working of staff cost, examples. */
export const detail = {
  sure: {
    question: 'How sure are you?',
    choices: {
      certain: 'certain',
      measured: 'measured by us',
      informed: 'like an industry source',
      guess: 'a guess',
      own: 'our own range',
    },
    low: 'Low',
    high: 'High',
    lowOf: '{label} (low)',
    highOf: '{label} (high)',
    own: 'In eight cases in ten it ends up between low and high.',
    outside: 'Outside the usual range. Check the figure; it is counted all the same.',
    summary: 'How sure the assumptions are: {counts}. Change them under All assumptions.',
    counts: {
      measured: { one: '{count} measured by you', other: '{count} measured by you' },
      informed: {
        one: '{count} as sure as an industry source',
        other: '{count} as sure as an industry source',
      },
      guess: { one: '{count} guess', other: '{count} guesses' },
    },
  },
  errors: {
    empty: '{label}: write a number, or choose something other than our own range.',
    low: '{label}: the low value cannot be above the likely one, {likely}.',
    high: '{label}: the high value cannot be below the likely one, {likely}.',
  },
  mode: {
    question: 'What is counted?',
    value: 'Money: contribution margin and spending saved',
    outcome: 'Useful results: what each one costs',
  },
  outcomes: {
    add: 'Add a result',
    primary: 'The answer is about this result',
    one: 'Different results are never added up. The answer is about one of them.',
  },
  unpriced: {
    heading: 'Benefits without a price',
    help: 'What is real but cannot be priced. It is listed beside the sum and never counted in it.',
    benefit: 'Benefit',
    note: { label: 'What it means for you', help: '200 characters at most.' },
    add: 'Add a benefit',
    names: {
      brand: 'Brand',
      crisis: 'Readiness for a crisis',
      employer: 'Reputation as an employer',
      citizens: 'Service to citizens and customers',
      insight: 'Knowledge of those you want to reach',
    },
  },
  advanced: {
    heading: 'For those who want to go deeper',
    help: 'Controls how the range is worked out. Most people can leave it as it is.',
  },
  employer: {
    heading: 'How the employer’s contributions are worked out',
    caption: 'At a monthly salary of {salary}',
    head: {
      charge: 'Charge',
      rate: 'Per cent',
      amount: 'A month',
    },
    whole: 'the whole salary',
    below: 'up to {to}',
    above: 'above {from}',
    between: 'between {from} and {to}',
    none: 'not reached',
    fixed: 'Fixed sum per full-time post',
    effective: 'That is {statutory} of the salary by law and {agreed} by agreement.',
    own: 'The fields now say {statutory} and {agreed}. Those are what is counted.',
    override: 'If you write a percentage of your own, that is what counts.',
    unknown: 'We have no source for the contributions here. Ask payroll and fill in the percentages above.',
  },
  examples: {
    heading: 'Start from an example',
    help: 'Fills in every field with a fictional organisation. Then change the figures to your own.',
    loaded: 'The example is filled in: {name}.',
    names: {
      starter: {
        name: 'Builder',
        about: 'Norrviks Bygg AB (fictional) wants to go from nine hours a week to a half-time post.',
      },
      shop: {
        name: 'Shop with online sales',
        about:
          'Exempelby Garn (a fictional shop) wants to advertise more and film in the shop rather than when there is time.',
      },
      b2bService: {
        name: 'Service company with business customers',
        about:
          'Exempelby Ventilation AB (fictional) wants an agency’s help to reach property owners and find fitters.',
      },
      municipality: {
        name: 'Municipality',
        about:
          'The municipality of Exempelby (fictional) wants another half post to answer questions on social media.',
      },
      ngo: {
        name: 'Association',
        about:
          'Exempelby Läxhjälp (a fictional association) wants to spend ten hours a week on finding more volunteers.',
      },
    },
  },
  plans: {
    shop: {
      role: 'Communications officer',
      posts: 'Posts from the shop',
      films: 'Short films',
      option: 'More ads and film',
    },
    b2bService: {
      role: 'Marketing manager',
      posts: 'Finished jobs with pictures',
      articles: 'Article on a common problem',
      option: 'Agency and our own material',
    },
    municipality: {
      role: 'Communications officer',
      posts: 'Posts on services and decisions',
      films: 'Captioned films',
      option: 'Another half post',
      outcome: 'Question answered',
      second: 'Eligible application',
      note: 'Residents see quickly what applies in a water leak or heavy snow.',
    },
    ngo: {
      role: 'Communications officer',
      posts: 'Stories from the homework club',
      films: 'Short films with volunteers',
      option: 'Ten hours a week',
      outcome: 'New volunteer',
      note: 'Donors see what the money is used for.',
    },
  },
} as const satisfies Translation<typeof svDetail>;
