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
    oneWord: [],
    anyWords: [
      'editor+',
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
      'head of communications+',
      'head of marketing+',
    ],
  },

  kicker: { example: 'A made-up example', yours: 'How things stand with you' },

  headline: {
    unknown: 'It cannot be said yet who does what.',
    noneRelevant: 'None of the nine capabilities matters for you.',
    onlyCovered: 'The only capability that counts is covered.',
    onlyNotCovered: 'The only capability that counts is not covered.',
    none: 'None of the {of} capabilities is covered.',
    one: 'One of {of} capabilities is covered.',
    some: '{covered} of {of} capabilities are covered.',
    both: 'Both capabilities are covered.',
    all: 'All {of} capabilities are covered.',
    stops: 'If {role} is away in July, {count} stop.',
    stopsOne: 'If {role} is away in July, nobody is left for {capability}.',
    stopsAll: 'If {role} is away in July, everything stops.',
    stopsOneEach: 'If {role} is away in July, one capability stops.',
    stopsAny: 'If any of {roles} roles is away in July, {count} stop.',
    stopsAnyOne: 'If any of {roles} roles is away in July, one capability stops.',
    nothingAlone: 'Nothing depends on one person alone.',
    allOutside: 'All that is done is in the hands of suppliers.',
  },
  lead: {
    nobody: 'Nobody looks after any of them.',
    uncovered: 'Nobody looks after {list}.',
    uncoveredMany: 'Nobody looks after {count} of them, among them {list}.',
    learning: 'Someone is still learning {list}, which does not count as covered.',
    thin: 'There is too little time for {list}.',
    enough: 'The work needs {needed} a week, and there is time enough.',
    short: 'The work needs {needed} a week, and lacks {shortfall}.',
    shortFte: 'The work needs {needed} a week, and lacks {shortfall}, {fte}.',
    shortAtLeast: 'The work needs {needed} a week, and lacks at least {shortfall}.',
    hoursUnknown:
      'The work needs {needed} a week. Nobody has filled in how much time there is, so it cannot be said whether it is enough.',
    hoursPartly: 'The work needs {needed} a week. Where the hours are filled in, they are enough.',
    unknown: {
      one: 'One capability is not known, and is left out of the count.',
      other: '{count} capabilities are not known, and are left out of the count.',
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
      'Several in the list are called “{label}”. Merge them if they are the same role; otherwise give them different names.',
    overloaded: '{holder} is down for {hours} a week but has {total}.',
    idle: 'In the list without looking after anything: {list}.',
    hoursUnknown: {
      one: 'The hours of one capability are not known. Whether there is time enough cannot be said there.',
      other:
        'The hours of {count} capabilities are not known. Whether there is time enough cannot be said there.',
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
    caption: 'The nine capabilities: how they stand, who looks after them, who can step in and hours a week.',
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
    missing: 'missing',
    more: '{first} and {count} more',
    itself: { team: 'the team itself', agency: 'the agency itself' },
    hours: '{available} of {needed}',
    hoursUnknown: 'Not known, {needed} needed',
    row: '{capability}: {status}.',
    rowHeld: '{capability}: {status}, {holder}; backup {backup}.',
  },

  keyPerson: {
    heading: 'Key-person dependence',
    some: 'If {role} is away in July, {count} of {of} stop: {list}.',
    all: 'If {role} is away in July, everything stops: {list}.',
    single: 'If {role} is away in July, nobody is left for {list}, one of {of} capabilities.',
    only: 'If {role} is away in July, nobody is left for {list}, the only capability that counts.',
    also: 'Only {role} looks after {list}.',
  },
  hoursPart: {
    heading: 'Hours needed and hours there are',
    nothing: 'There are no hours to add up yet.',
    enough: 'The need is {needed} a week, and there is time enough for every capability.',
    short: 'The need is {needed} a week. What is missing is {shortfall}.',
    shortFte: 'The need is {needed} a week. What is missing is {shortfall}, {fte}.',
    shortAtLeast: 'The need is {needed} a week. What is missing is at least {shortfall}.',
    unknown: 'The need is {needed} a week. How many hours there are has not been filled in.',
    partly: 'The need is {needed} a week. Where the hours are filled in, they are enough.',
    notZero: 'Hours that are not known do not count as none; they are left out of the sum.',
    spare: 'Time to spare in one capability does not make up for what another lacks.',
    caption: 'Hours a week, for the capabilities that count.',
    head: { capability: 'Capability', needed: 'Needed', available: 'There are', shortfall: 'Missing' },
    sum: 'Sum',
  },
  outside: {
    heading: 'Dependence on suppliers',
    text: 'Only an agency or a freelancer looks after {list}: {count} of {of}.',
    all: 'All that is done is in the hands of agencies or freelancers.',
    todo: 'Decide who on your side places the orders, approves and owns the accounts, so that the work can be moved.',
  },
  overloaded: {
    heading: 'More hours than the week has room for',
    item: '{holder}: {hours} a week are handed out, but there are only {total}. Move {over} to someone else, or drop something.',
  },

  steps: {
    heading: {
      none: 'Next steps',
      one: 'The step that matters most',
      many: 'The {count} steps that matter most',
    },
    intro:
      'In order of how much the capability matters, what is missing, whether anyone can step in, and how many hours it is about.',
    nothingKnown: 'Answer at least one question to see what to do first.',
    nothingRelevant: 'None of this matters for you, so there is nothing to do.',
    allWell:
      'All that counts has someone who does it and someone who can step in. Go through the questions again when someone changes role.',
    title: {
      uncovered: 'Decide who looks after {capability}',
      learning: 'Find support for {capability} while it is being learnt',
      thin: 'Find more time for {capability}',
      noBackup: 'Name a backup for {capability}',
    },
    importance: {
      core: 'This capability is important for you',
      useful: 'This capability is good to have',
    },
    why: {
      uncovered: '{importance}. Today nobody looks after it.',
      learning: '{importance}. So far nobody does it without help.',
      thin: '{importance}. It is short of {hours} a week.',
      noBackup: '{importance}. If {role} is away, nobody can take over.',
    },
    todo: {
      uncovered: 'Choose a role, write the duty into its description and set aside {hours} a week.',
      uncoveredNoHours: 'Choose a role, write the duty into its description and set aside time.',
      learning:
        'Set a date when the learning is to be done, and let someone who knows the work give support until then.',
      thin: 'Free {hours} a week, buy the time in, or decide what is no longer to be done.',
      noBackup:
        'Write down how the work is done, give a colleague the access rights and let them run it alone for a week before the summer.',
    },
    cost: {
      own: 'With your own staff: about {amount} a month ({hours} a month at {rate}).',
      outside: 'Bought from outside: about {amount} a month ({hours} a month at {rate}).',
      hours: 'It is about {week} a week, or {month} a month.',
      training:
        'The cost is time: the hours of whoever learns and of whoever teaches. Estimate them together.',
      atMost:
        'How much time is missing is not known. The capability needs {hours} a week, and it is no more than that.',
      noHours: 'No hours have been put in for the capability, so the cost cannot be worked out.',
    },
    reading: 'Read: {title}',
    ad: 'Text for a job advertisement',
    brief: 'Brief for an agency or a freelancer',
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
          'The aims are tied to brand, sales and budget, and those decisions are taken higher up. Whoever runs the channels knows what the platforms can do and adds that.',
      },
      planningIsCore: {
        title: 'Keep planning and administration together with whoever runs the channels',
        reason:
          'The two tasks are the heart of that role. Held apart, the calendar loses touch with what is really published.',
      },
      communityNotCoordinator: {
        title: 'Give the replies to someone who works with relations',
        reason:
          'In an organisation of your size replies easily come last when the same role is also to plan and produce. Customer service, or a role for just this, is used to answering and allowed to.',
      },
      advertisingUnderestimated: {
        title: 'Count advertising as a trade of its own',
        reason:
          'Bids, audiences, measurement and the build of the account are something else than making good posts. Set aside time to learn, and get help with the set-up.',
      },
      advertisingAllBought: {
        title: 'Keep the ordering when the advertising is bought',
        reason:
          'An agency does what it is asked to do. Without someone on your side who knows what the ads are for and asks the next question, the outcome often disappoints.',
      },
      productionBuyIn: {
        title: 'Try buying in some of the production',
        reason:
          'With a clear plan, film, photography and design are easy to order. Staff of your own pay off mainly when a great deal is made, all the time.',
      },
      productionSeveralCrafts: {
        title: 'Split production into its crafts',
        reason:
          'Posts, web texts, film and design are separate trades. Decide what is made in house and what is ordered, rather than have one role do it all.',
      },
      leadInside: {
        title: 'Keep the lead in house',
        reason:
          'However much you buy, someone on your side has to set priorities, approve, and keep step with the rest of your communication. That duty cannot be handed over.',
      },
      analysisTwoRoles: {
        title: 'Let one ask the questions and another fetch the figures',
        reason:
          'Analysis is two jobs: knowing which decision the answer is for, and getting data that holds. Pair whoever decides with whoever knows the tools.',
      },
      influencerNearPr: {
        title: 'Place influencer work near PR',
        reason:
          'Collaborations rest on relations and agreements, and questions come in the evening and at weekends too. Decide who answers then, and what they may promise.',
      },
    },
  },

  ai: {
    heading: 'What AI can take over, and who answers for it',
    intro:
      'Tools with AI can do parts of the work. The responsibility stays with a person, and the time to check has to be counted.',
    introGaps: 'What you lack comes first.',
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
    aloneLess: 'One absence stops {to} at most, instead of {from}.',
    aloneMore: 'One absence stops {to} at most, against {from} today.',
    aloneNone: 'Nothing depends on one person alone any more.',
    hoursLess: 'The time missing falls from {from} to {to} a week.',
    hoursMore: 'The time missing rises from {from} to {to} a week.',
    hoursNone: 'There is time enough: the {from} a week missing today are there in the target.',
    caption: 'Each capability today and in the target.',
    head: { capability: 'Capability', today: 'Today', target: 'In the target' },
    cell: '{status}: {holder}',
    cellNoBackup: '{status}: {holder}; no backup',
    change: '{from} → {to}',
  },

  notes: {
    covered:
      'Covered is a capability that someone does without help and, as far as the hours are known, has time for. Learning does not count.',
    backup: 'A team of two or more is its own backup, and so is an agency.',
    fte: 'A full-time post is {hours} hours worked a month, after holidays and absence.',
  },

  copySteps: 'What matters most now: {list}.',

  scenarios: {
    starter: {
      name: 'A builders’ merchant',
      about:
        'A fictional example: a company of 30 that sells building materials. The web editor does most of it in twelve hours a week, and an agency runs the ads.',
    },
    onePerson: {
      name: 'A shop where one does it all',
      about:
        'A fictional example: a bicycle shop with a staff of six, where the shop manager does everything between customers.',
    },
    municipality: {
      name: 'A municipality',
      about:
        'A fictional example: a municipality where the communications unit publishes, the contact centre answers residents, and nobody follows up.',
    },
    agencyHeavy: {
      name: 'Nearly all with the agency',
      about:
        'A fictional example: a manufacturer of 120 that has bought nearly everything from an agency, with nobody of its own to lead the work.',
    },
    fifteen: {
      name: 'Fifteen roles',
      about:
        'A fictional example: a retail chain of 600, where fifteen roles, teams and suppliers share the work.',
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
