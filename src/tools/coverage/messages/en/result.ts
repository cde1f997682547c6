import type { Translation } from '../../../../i18n/messages.ts';
import type { result as svResult } from '../sv/result.ts';

/** The result in words: the answer, the grid, the steps, the advice and the examples. */
export const result = {
  numbers: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  and: '{first} and {last}',
  or: '{first} or {last}',
  hours: { one: '{count} hour', other: '{count} hours' },
  hoursTiny: 'less than 0.1 hours',
  fte: {
    part: 'about {percent} of a full-time post',
    one: 'about one full-time post',
    many: 'about {count} full-time posts',
  },
  dontKnow: 'Not known',
  none: '–',
  atLeast: 'At least {value}',
  ofAll: '{part} of {of}',

  kinds: {
    person: { name: 'One person', numbered: 'Person {number}', inText: 'one person' },
    team: { name: 'A team', numbered: 'Team {number}', inText: 'the team' },
    agency: { name: 'An agency', numbered: 'Agency {number}', inText: 'the agency' },
    freelancer: { name: 'A freelancer', numbered: 'Freelancer {number}', inText: 'the freelancer' },
  },
  roles: {
    article: 'the ',
    determiners: ['the', 'a', 'an', 'our', 'my', 'your'],
    oneWord: [],
    anyWords: [
      'editor+',
      'head of marketing and communications+',
      'head of communications and marketing+',
      'editor in chief+',
      'editor-in-chief+',
      'manager+',
      'officer+',
      'assistant+',
      'coordinator+',
      'co-ordinator+',
      'director+',
      'specialist+',
      'strategist+',
      'analyst+',
      'designer+',
      'producer+',
      'writer+',
      'photographer+',
      'film-maker+',
      'filmmaker+',
      'journalist+',
      'administrator+',
      'consultant+',
      'adviser+',
      'advisor+',
      'developer+',
      'marketer+',
      'planner+',
      'executive+',
      'secretary+',
      'intern+',
      'trainee+',
      'owner+',
      'freelancer+',
      'team leader+',
      'team+',
      'ceo+',
      'chief executive+',
      'head of communications+',
      'head of digital+',
      'head of marketing+',
      'head of press+',
      'head of sales+',
      'head of social media+',
    ],
  },

  kicker: { example: 'Example', yours: 'How things stand with you' },

  headline: {
    unknown: 'It is too early to say who does what.',
    noneRelevant: 'None of the nine capabilities is relevant to you.',
    onlyCovered: 'The only capability that counts is covered.',
    onlyNotCovered: 'The only capability that counts is not covered.',
    none: 'None of the {of} capabilities is covered.',
    one: 'One of {of} capabilities is covered.',
    some: '{covered} of {of} capabilities are covered.',
    both: 'Both capabilities are covered.',
    all: 'All {of} capabilities are covered.',
    stops: 'If {role} is away in July, {count} stop.',
    stopsOne: 'If {role} is away in July, nobody looks after {capability}.',
    stopsAll: 'If {role} is away in July, everything stops.',
    stopsOneEach: 'If {role} is away in July, one capability stops.',
    stopsAny: 'If any of {roles} roles is away in July, {count} stop.',
    stopsAnyOne: 'If any of {roles} roles is away in July, one capability stops.',
    nothingAlone: 'Nothing depends on one person alone.',
    allOutside: 'Everything that gets done is in the hands of suppliers.',
  },
  lead: {
    nobody: 'Nobody looks after any of them.',
    uncovered: 'Nobody looks after {list}.',
    uncoveredMany: 'Nobody looks after {count} of them, including {list}.',
    learning: 'Still being learnt, and so not counted as covered: {list}.',
    thin: 'There is too little time for {list}.',
    enough: 'The work needs {needed} a week, and there is enough time.',
    short: 'The work needs {needed} a week and is {shortfall} short.',
    shortFte: 'The work needs {needed} a week and is {shortfall} short ({fte}).',
    shortAtLeast: 'The work needs {needed} a week and is at least {shortfall} short.',
    hoursUnknown:
      'The work needs {needed} a week. Nobody has filled in how much time there is, so there is no telling whether it is enough.',
    hoursPartly: 'The work needs {needed} a week. Where the hours are filled in, they are enough.',
    unknown: {
      one: 'One capability is not known and is left out of the count.',
      other: '{count} capabilities are not known and are left out of the count.',
    },
  },
  figures: {
    covered: 'Covered',
    noBackup: 'Without a backup',
    alone: 'Depend on one role',
    shortfall: 'Hours missing a week',
    unknown: 'Not known',
  },
  warnings: {
    sameLabel:
      'More than one in the list is called “{label}”. Merge them if they are the same role; otherwise give them different names.',
    overloaded: '{holder} has {hours} of work a week but only {total} to do it in.',
    overloadedWeek: {
      one: '{holder} has {hours} of work a week, more than the {total} that a week holds.',
      other:
        '{holder} has {hours} of work a week, more than the {total} that a week holds for {count} people.',
    },
    idle: 'In the list, but not looking after anything: {list}.',
    hoursUnknown: {
      one: 'The hours for one capability are not known, so there is no telling whether there is enough time for it.',
      other:
        'The hours for {count} capabilities are not known, so there is no telling whether there is enough time for them.',
    },
  },

  status: {
    covered: 'covered',
    thin: 'thin on time',
    learning: 'learning',
    uncovered: 'uncovered',
    unknown: 'not known',
    notRelevant: 'not relevant',
  },
  grid: {
    caption:
      'The nine capabilities: how they stand, who looks after them, who can step in, and hours a week.',
    head: {
      capability: 'Capability',
      status: 'Status',
      holder: 'Looked after by',
      backup: 'Backup',
      hours: 'Hours a week',
    },
    counts: {
      covered: { one: 'one is covered', other: '{count} are covered' },
      thin: { one: 'one is thin on time', other: '{count} are thin on time' },
      learning: { one: 'one is being learnt', other: '{count} are being learnt' },
      uncovered: { one: 'one is uncovered', other: '{count} are uncovered' },
      unknown: { one: 'one is not known', other: '{count} are not known' },
    },
    title: '{list}.',
    nobody: 'Nobody',
    nobodyYet: 'Nobody yet',
    missing: 'none',
    more: '{first} and {count} more',
    itself: { team: 'the team itself', agency: 'the agency itself' },
    hours: '{available} of {needed}',
    hoursUnknown: '{needed} needed',
    row: '{capability}: {status}.',
    rowHeld: '{capability}: {status}, {holder}; backup: {backup}.',
  },

  keyPerson: {
    heading: 'Key-person dependence',
    some: 'If {role} is away in July, {count} of {of} stop: {list}.',
    all: 'If {role} is away in July, everything stops: {list}.',
    single: 'If {role} is away in July, nobody looks after {list}, one of {of} capabilities.',
    only: 'If {role} is away in July, nobody looks after {list}, the only capability that counts.',
    also: 'Only {role} looks after {list}.',
  },
  hoursPart: {
    heading: 'Hours needed and hours available',
    nothing: 'There are no hours to add up yet.',
    enough: 'You need {needed} a week, and there is enough time for every capability.',
    short: 'You need {needed} a week and are {shortfall} short.',
    shortFte: 'You need {needed} a week and are {shortfall} short ({fte}).',
    shortAtLeast: 'You need {needed} a week and are at least {shortfall} short.',
    unknown: 'You need {needed} a week. How many hours are available has not been filled in.',
    partly: 'You need {needed} a week. Where the hours are filled in, they are enough.',
    notZero: 'Hours that are not known are left out of the sum; they do not count as zero.',
    spare: 'Time to spare in one capability does not make up for what another lacks.',
    caption: 'Hours a week, for the capabilities that count.',
    head: { capability: 'Capability', needed: 'Needed', available: 'Available', shortfall: 'Missing' },
    sum: 'Sum',
  },
  outside: {
    heading: 'Dependence on suppliers',
    text: 'Only an agency or a freelancer looks after {list}: {count} of {of} capabilities.',
    all: 'Everything that gets done is in the hands of agencies or freelancers.',
    todo: 'Decide who on your side places orders, approves work and owns the accounts, so that the work can be moved elsewhere.',
  },
  overloaded: {
    heading: 'More hours than the week has room for',
    item: '{holder} has {hours} of work a week but only {total} to do it in. Move {over} to someone else, or drop something.',
    week: {
      one: '{holder} has {hours} of work a week, more than the {total} that a week holds. Correct the hours, or move at least {over} to someone else.',
      other:
        '{holder} has {hours} of work a week, more than the {total} that a week holds for {count} people. Correct the hours, or move at least {over} to someone else.',
    },
  },

  steps: {
    heading: {
      none: 'Next steps',
      one: 'The step that matters most',
      many: 'The {count} steps that matter most',
    },
    intro:
      'In order of how much the capability matters, what is missing, whether anyone can step in, and how many hours are involved.',
    nothingKnown: 'Answer at least one question to see what to do first.',
    nothingRelevant: 'None of this is relevant to you, so there is nothing to do.',
    allWell:
      'Everything that counts has someone who does it and someone who can step in. Go through the questions again when someone changes role.',
    title: {
      uncovered: 'Decide who looks after {capability}',
      learning: 'Find support for {capability} while it is being learnt',
      thin: 'Find more time for {capability}',
      noBackup: 'Name a backup for {capability}',
    },
    importance: {
      core: 'This capability is important to you',
      useful: 'This capability is good to have',
    },
    why: {
      uncovered: '{importance}. Today nobody looks after it.',
      learning: '{importance}. So far nobody does it without help.',
      thin: '{importance}. It is {hours} a week short.',
      noBackup: '{importance}. If {role} is away, nobody can take over.',
    },
    todo: {
      uncovered: 'Choose a role, add the responsibility to its job description and set aside {hours} a week.',
      uncoveredNoHours: 'Choose a role, add the responsibility to its job description and set aside time.',
      learning:
        'Set a date by which the learning should be finished, and let someone who knows the work give support until then.',
      thin: 'Free up {hours} a week, buy the time in, or decide what to stop doing.',
      noBackup:
        'Write down how the work is done, give a colleague the access they need and let them do it on their own for a week before the summer.',
    },
    cost: {
      own: 'With your own staff: about {amount} a month ({hours} a month at {rate} an hour).',
      outside: 'Bought from outside: about {amount} a month ({hours} a month at {rate} an hour).',
      hours: 'It comes to {week} a week, or {month} a month.',
      training:
        'The cost is time: the hours of the person who learns and of the person who teaches. Estimate them together.',
      atMost:
        'How much time is missing is not known, but it is at most the {hours} a week that the capability needs.',
      noHours: 'No hours have been entered for this capability, so the cost cannot be worked out.',
    },
    reading: 'Read: {title}',
    ad: 'Text for a job advertisement',
    brief: 'Brief for an agency or a freelancer',
    fewHours:
      'So few hours seldom make a job of their own. The text works just as well for an internal assignment.',
    copyHours: '{hours} a week',
    copyNoHours: 'a few hours a week',
  },

  advice: {
    heading: 'Worth a thought when you share out the roles',
    reading: 'Read: {title}',
    rules: {
      strategyWithLeadership: {
        title: 'Let whoever leads marketing or communications answer for the strategy',
        reason:
          'The goals are tied to brand, sales and budget, and those decisions are taken higher up. Whoever runs the channels knows what the platforms can do, and contributes that.',
      },
      planningIsCore: {
        title: 'Keep planning and administration together, with whoever runs the channels',
        reason:
          'The two tasks are the heart of that role. If they are kept apart, the calendar loses touch with what is actually published.',
      },
      communityNotCoordinator: {
        title: 'Give the replies to someone who works with relationships',
        reason:
          'In an organisation of your size, replies easily come last when the same role also has to plan and produce. Customer service, or a role for just this, is used to replying and has the mandate to do so.',
      },
      advertisingUnderestimated: {
        title: 'Count advertising as a trade of its own',
        reason:
          'Bids, audiences, measurement and account structure are a different matter from making good posts. Set aside time to learn, and get help with the set-up.',
      },
      advertisingAllBought: {
        title: 'Keep the ordering in house when you buy in advertising',
        reason:
          'An agency does what it is asked to do. Without someone on your side who knows what the ads are for and asks follow-up questions, the outcome is often disappointing.',
      },
      productionBuyIn: {
        title: 'Try buying in some of the production',
        reason:
          'With a clear plan, film, photography and design are easy to order. Your own staff pay off mainly when you produce a great deal, all the time.',
      },
      productionSeveralCrafts: {
        title: 'Split production into its crafts',
        reason:
          'Posts, web texts, film and design are separate trades. Decide what is made in house and what is ordered, rather than having one role do it all.',
      },
      leadInside: {
        title: 'Keep the lead in house',
        reason:
          'However much you buy, someone on your side has to set priorities, approve, and keep the work in step with the rest of your communications. That responsibility cannot be handed over.',
      },
      analysisTwoRoles: {
        title: 'Let one person ask the questions and another fetch the figures',
        reason:
          'Analysis is two jobs: knowing which decision the answer is for, and getting data you can rely on. Pair whoever decides with whoever knows the tools.',
      },
      influencerNearPr: {
        title: 'Place influencer work near PR',
        reason:
          'Collaborations rest on relationships and agreements, and questions come in the evening and at weekends too. Decide who answers then, and what they may promise.',
      },
    },
  },

  ai: {
    heading: 'What AI can take over, and who answers for it',
    intro:
      'AI tools can do parts of the work. The responsibility stays with a person, and the time it takes to check has to be counted.',
    introGaps: 'Your gaps come first.',
    caption: 'The capabilities, what AI can take over in them, and who answers for it.',
    head: { capability: 'Capability', takes: 'What AI can take over', answers: 'Who answers for it' },
  },

  target: {
    heading: 'Today and the target',
    unknown: 'The target does not say yet who does what.',
    same: 'The target is the same as today.',
    covered: 'The target takes you from {from} to {to} covered capabilities out of {of}.',
    coveredOther: 'The target has {to} of {toOf} capabilities covered, against {from} of {fromOf} today.',
    coveredSame: 'As many capabilities are covered in the target as today: {to} of {of}.',
    aloneLess: 'If one person is away, at most {to} stop, instead of {from}.',
    aloneMore: 'If one person is away, up to {to} stop, against {from} today.',
    aloneNone: 'Nothing depends on one person alone any more.',
    hoursLess: 'The shortage of time falls from {from} to {to} a week.',
    hoursMore: 'The shortage of time grows from {from} to {to} a week.',
    hoursNone: 'There is enough time: the target covers today’s shortage of {from} a week.',
    caption: 'Each capability today and in the target.',
    head: { capability: 'Capability', today: 'Today', target: 'In the target' },
    cell: '{status}: {holder}',
    cellNoBackup: '{status}: {holder}; no backup',
    change: '{from} → {to}',
  },

  notes: {
    covered:
      'A capability is covered when someone does it without help and, as far as the hours are known, has time for it. Learning does not count.',
    backup: 'A team of two or more is its own backup, and so is an agency.',
    fte: 'A full-time post is {hours} hours worked a month, after holidays and absence.',
  },

  copySteps: 'What matters most now: {list}.',

  scenarios: {
    starter: {
      name: 'A builders’ merchant',
      about:
        'A fictional example: a company with 30 employees that sells building materials. The web editor does most of the work in twelve hours a week, and an agency runs the ads.',
    },
    onePerson: {
      name: 'A shop where one person does it all',
      about:
        'A fictional example: a bicycle shop with six employees, where the shop manager does everything between customers.',
    },
    municipality: {
      name: 'A municipality',
      about:
        'A fictional example: a municipality where the communications unit publishes, the contact centre answers residents, and nobody follows up.',
    },
    agencyHeavy: {
      name: 'Nearly everything with the agency',
      about:
        'A fictional example: a manufacturer with 120 employees that has bought nearly everything from an agency, and has nobody of its own to lead the work.',
    },
    fifteen: {
      name: 'Fifteen roles',
      about:
        'A fictional example: a retail chain with 600 employees, where fifteen roles, teams and suppliers share the work.',
    },
  },
  labels: {
    webEditor: 'Web editor',
    marketingManager: 'Marketing manager',
    adAgency: 'Advertising agency',
    newCommunicator: 'New communications officer',
    shopManager: 'Shop manager',
    headOfCommunications: 'Head of communications',
    communicator: 'Communications officer',
    pressOfficer: 'Press officer',
    contactCentre: 'Contact centre',
    filmFreelancer: 'Film-maker',
    socialAgency: 'Social media agency',
    salesManager: 'Sales manager',
    channelManager: 'Channel manager',
    contentManager: 'Content editor',
    copywriter: 'Copywriter',
    designer: 'Designer',
    filmTeam: 'Film team',
    customerService: 'Customer service',
    communityEditor: 'Community editor',
    prManager: 'PR manager',
    adSpecialist: 'Advertising specialist',
    mediaAgency: 'Media agency',
    webAnalyst: 'Web analyst',
    photographer: 'Photographer',
    projectManager: 'Project manager',
  },
} as const satisfies Translation<typeof svResult>;
