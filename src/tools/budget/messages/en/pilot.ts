import type { Translation } from '../../../../i18n/messages.ts';
import type { pilot as svPilot } from '../sv/pilot.ts';

/** Texts on the pilot plan and the next step. */
export const pilot = {
  heading: 'A pilot with a stop rule',
  copy: 'Copy the pilot plan as text',
  intro: {
    two: 'Try it before you commit. For three months you measure the two assumptions that matter most among those that can be measured in that time. On {gate} the figures decide whether you go on, extend or stop.',
    one: 'Try it before you commit. For three months you measure the assumption that matters most among those that can be measured in that time. On {gate} the figure decides whether you go on, extend or stop.',
    none: 'Nothing that decides the result can be measured in three months. The pilot then only shows whether the work gets done and what it costs. Agree now to take the decision on {gate} all the same.',
    certain:
      'Every value is given as certain, so the test takes what moves the result most for a change of equal size. Say how sure you are, and the stop limits will rest on firmer ground.',
    hopeless:
      'The plan does not pay even if everything uncertain turns out well. No pilot will help: change the plan first.',
    hopelessOutcome:
      'The plan does not become cheaper than the other channel even if everything uncertain turns out well. No pilot will help: change the plan first.',
    safe: 'The plan pays even if everything uncertain turns out badly. The decision needs no pilot; use these measures to follow it up.',
    safeOutcome:
      'The plan is cheaper than the other channel even if everything uncertain turns out badly. The decision needs no pilot; use these measures to follow it up.',
    incomplete: 'A pilot plan will appear here once it is filled in what the plan brings.',
    nobody: 'First decide who does the work. Without hours there is nothing to try.',
  },
  prepare: {
    name: 'Prepare',
    when: 'Before {start}',
    hours:
      'Free {hours} a month for someone already employed, or buy them from a consultant. Do not hire anyone yet.',
    noHours: 'The plan needs no more hours of your own than today. Decide who does what.',
    agency: 'Ask the agency for a three-month contract rather than a rolling one.',
    note: 'Write down today’s value of what will be measured, so that there is something to compare with.',
  },
  test: {
    name: 'Test',
    when: '{start} to {gate}',
    none: 'Log hours and costs week by week.',
  },
  gate: {
    name: 'Decide',
    when: 'On {gate}',
    two: 'Each limit applies when the other measure turns out as planned. Put both measured values into the estimate: if the plan then pays, you go on. Stop if either is on the wrong side of its stop limit.',
    one: 'Put the measured value into the estimate: if the plan then pays, you go on. Stop if it is on the wrong side of the stop limit.',
    twoOutcome:
      'Each limit applies when the other measure turns out as planned. Put both measured values into the estimate: if a result then costs no more than in the other channel, you go on. Stop if either is on the wrong side of its stop limit.',
    oneOutcome:
      'Put the measured value into the estimate: if a result then costs no more than in the other channel, you go on. Stop if the value is on the wrong side of the stop limit.',
    none: 'Answer two questions: did the work get done, and was the cost what the plan assumes?',
    between: 'If the answer is unclear, extend once, to {extended} at the latest, and decide then.',
  },
  after: {
    name: 'Hire or sign',
    when: '{next} at the earliest',
    fte: {
      one: 'Only now are the hours made permanent: {fte} full-time equivalent more than today.',
      other: 'Only now are the hours made permanent: {fte} full-time equivalents more than today.',
    },
    noFte: 'Make this the normal way of working. No new post is needed.',
    agency: 'Only now sign a longer contract with the agency.',
    follow: 'Measure the same things once a quarter, with the same stop limits.',
    followNone: 'Check time and cost once a quarter.',
  },
  table: {
    caption: 'Limits on {gate}',
    measure: 'Measure',
    likely: 'The plan assumes',
    switching: 'Breaks even at',
    same: 'Costs the same as the other channel at',
    go: 'Go on',
    stop: 'Stop',
    atLeast: 'at {value} or more',
    atMost: 'at {value} or less',
    under: 'below {value}',
    over: 'above {value}',
    given: '{limit}, if the other measure comes to {value}',
    never: 'no value is enough on its own',
    always: 'at any value',
    unknown: 'once the cost of the other channel is known',
    none: 'no value',
    notKnown: 'not known',
    outside: 'The limit for going on lies outside the range given: {names}. Do not count on reaching it.',
    beyond:
      'The plan’s own value falls short of the stop limit: {names}. The plan holds only if things turn out better than assumed.',
  },
  names: {
    cpc: 'Price per click',
    beta: 'Diminishing effect of ads',
    leadRate: 'Share of clicks that become leads',
    closeRate: 'Close rate',
    incrementalityPaid: 'Incremental effect of ads',
    socialVisits: 'Visits from posts a month',
    organicLeadRate: 'Share of visits from posts that become leads',
    incrementalityOrganic: 'Incremental effect of posts',
    overlap: 'Share already credited to ads',
    contacts: 'Answered enquiries a month',
    deflectionRate: 'Share who would otherwise call or email',
    hiresFromSocial: 'Share of hires through social media',
    outcomeVolume: 'Number a month ({title})',
    outcomeIncrementality: 'Share that would not have happened anyway ({title})',
    outcome: 'Results',
  },
  methods: {
    cpc: 'Spend the whole planned amount on ads and note what a click then costs. The price at a smaller amount says too little.',
    beta: 'Spend half the amount for half the time, and all of it for the rest. Compare the number of clicks.',
    leadRate: 'Let the ads lead to one page only and count how many of the clicks become leads.',
    closeRate: 'Have sales mark every lead from social media and count how many become customers.',
    incrementalityPaid:
      'Advertise in half the area, or to half the audience, and leave the rest without. The difference is the incremental effect. If it cannot be split, pause the ads half the time. Have sales ask too: “How did you find us?”',
    socialVisits: 'Tag every link in the posts and read the visits in your own web analytics.',
    organicLeadRate: 'Tag every link in the posts and count how many of the visits become leads.',
    incrementalityOrganic:
      'Pause posts about one area or product half the time and compare with one that goes on as usual. Have sales ask too: “How did you find us?”',
    overlap: 'Ask everyone who gets in touch through a post: “Had you seen any of our ads?”',
    contacts: 'Log every enquiry you answer on social media. If there are many, two weeks are enough.',
    deflectionRate:
      'Ask when an enquiry is settled: “Would you have called or emailed otherwise?” Compare with the number of calls and emails in the same weeks.',
    hiresFromSocial: 'Ask everyone who is hired: “Where did you first see the job?”',
    outcomeVolume: 'Count every week, in the same way before and during the test.',
    outcomeIncrementality:
      'Ask a sample: “What would you have done otherwise?” Count only what would not have happened.',
  },
  asks: {
    marginPerCustomer:
      'Ask finance to take the contribution margin of a new customer from the accounts. No test is needed.',
    costOtherChannel:
      'Ask customer service what a call or an email costs: time multiplied by staff cost. No test is needed.',
    costSocialChannel: 'Time the replies on social media for two weeks and work out what a reply costs.',
    hiresPerMonth: 'Ask HR how many hires a month are planned. No test is needed.',
    costPerHireSaved: 'Ask HR what a hire costs in adverts, agencies and time. No test is needed.',
    customersReached: 'Compare the customer register with the people you reach. No test is needed.',
    marginPerCustomerYear:
      'Ask finance to take the contribution margin per customer and year from the accounts. No test is needed.',
    spendThatReallyStops: 'Find the invoice that will stop, and its notice period. No test is needed.',
    alternativeCost:
      'Find out what the same thing costs in the other channel. That is the figure the stop rule is measured against.',
    used: 'The plan assumes {likely}.',
    switching: 'The plan assumes {likely} and breaks even at {switching}.',
  },
  cases: {
    click: { one: '{n} click', other: '{n} clicks' },
    visit: { one: '{n} visit', other: '{n} visits' },
    lead: { one: '{n} lead', other: '{n} leads' },
    settledLead: { one: '{n} settled lead', other: '{n} settled leads' },
    contact: { one: '{n} enquiry', other: '{n} enquiries' },
    hire: { one: '{n} hire', other: '{n} hires' },
    outcome: { one: '{n} result', other: '{n} results' },
  },
  sample: {
    gives: 'The test should give about {cases}.',
    between:
      'If the measured value is {value}, the true one lies between {low} and {high} in eight cases in ten.',
    enough: 'That is enough to tell it from the limit, {target}.',
    few: 'That is not enough to tell it from the limit, {target}: that would take about {needed}, or {months} at this pace.',
    extend: 'If the answer is unclear on {gate}, extend the test once.',
    worse:
      'Decide by {extended} all the same, and write in the decision that the measurement is not enough on its own.',
    never:
      'That is not enough to tell it from the limit, {target}, and the number of cases it takes will not come within the whole period of the estimate. Do not let this measure decide on its own.',
    close:
      'The plan is exactly on the limit, so no test can say on which side. Let the cost of stopping decide.',
    none: 'Three months give too few cases to say anything. Ask those who can answer, and do not let this measure decide on its own.',
    cycle:
      'The sales cycle is {months}, so too few sales are settled before {gate}. Go through the past year’s leads with sales instead.',
  },
  cost: {
    heading: 'What the pilot costs',
    more: 'The three months cost {cost} more than today.',
    less: 'The three months cost {cost} less than today.',
    same: 'The three months cost the same as today.',
    alone: 'The three months cost {cost}.',
    oneOff: 'Of that, {oneOff} is a one-off cost.',
    stop: 'Stopping on {gate} costs another {stop}, in notice and commitments.',
    stopFree: 'Stopping on {gate} costs nothing extra.',
    contracts: 'If the hours were moved and nobody was hired, it is {contracts}.',
    contractsFree: 'If the hours were moved and nobody was hired, stopping costs nothing.',
    risk: 'At most {risk} is at stake. The whole plan costs {plan} over {period}.',
    riskMore: 'At most {risk} is at stake. The whole plan costs {plan} more than today over {period}.',
    kept: 'If you stop, you keep {list}.',
    keptItems: {
      answers: 'the answers to what you measured',
      training: 'the training',
      setup: 'what was built at the start',
      material: 'the material that was made',
    },
    and: ' and ',
  },
  sign: { owner: 'Owner', done: 'Done by', decides: 'Decided by', date: 'Date' },
  next: {
    no: 'Where a no leads',
    afterInterest: 'The money comes back, but not with interest',
    yes: 'Where a yes leads',
    open: 'Before there is an answer',
    apply: {
      smaller: 'Show the smaller plan',
      channel: 'Show the plan with one channel fewer',
      longer: 'Show {period}',
    },
    smaller: {
      heading: 'A smaller plan',
      none: {
        ads: 'Drop the ads, {amount} a month.',
        agency: 'Drop the agency, {amount} a month.',
        production: 'Drop bought film, photo and design, {amount} a month.',
        creators: 'Drop the creators, {amount} a month.',
      },
      today: {
        ads: 'Keep ads at today’s level, {level} a month instead of {amount}.',
        agency: 'Keep the agency at today’s level, {level} a month instead of {amount}.',
        production:
          'Keep bought film, photo and design at today’s level, {level} a month instead of {amount}.',
        creators: 'Keep the creators at today’s level, {level} a month instead of {amount}.',
      },
      hours: 'Go down from {from} to {to} a month. That is enough for the work filled in.',
      best: 'Of what can be cut, this does most for the result.',
      caveat:
        'The estimate assumes that the rest brings as much without it. Check that with whoever does the work.',
    },
    effect: {
      net: 'Net value over {period} goes from {before} to {after}.',
      pays: 'The plan then pays for itself in {months}.',
      paysAtOnce: 'The plan is then never in the red.',
      paysNot: 'The plan still does not pay for itself in that time.',
      outcome: 'The cost per result goes from {before} to {after}.',
      outcomeNow: 'A result then costs {after}.',
      beats: 'The other channel costs {alternative}, so that is enough.',
      beatsNot: 'The other channel costs {alternative}, so that is not enough.',
    },
    test: {
      heading: 'The test instead of the whole plan',
      text: 'Run the pilot below, then decide. At most {risk} is then at stake instead of {plan}.',
    },
    channel: {
      heading: 'Close a channel',
      text: 'With one channel fewer in every task done in several, the work needs {after} a month instead of {before}. That frees {freed}.',
      enough: 'The {available} in the plan are then enough.',
      short: 'The plan is then still {shortfall} a month short.',
      single:
        'Every task is filled in with a single channel. If there are more, enter them, and the estimate shows how many hours one channel fewer would free.',
      today: 'The difference from today shrinks, because today’s work is then done more fully too.',
      list: 'List your channels and rest the one that gives least for three months. Fill in the tasks under All assumptions, and the estimate shows how many hours that frees.',
    },
    longer: {
      heading: 'A longer period',
      text: 'Over {period} net value is {net}, and the money is back after {payback}.',
      textAtOnce: 'Over {period} net value is {net}.',
      caveat:
        'That holds only if everything stays as it is for so long, and other proposals must be counted over the same period.',
      never: 'Time does not solve it: over {period} net value is {net}.',
      neverInterest: 'Time does not solve it: not even over {period} does the money come back with interest.',
    },
    compare: { heading: 'Find something to compare with' },
    secure: {
      heading: 'Secure what has the smallest margin',
      text: '{name}: the plan assumes {likely} and breaks even at {switching}. Measure it first.',
      outcome:
        '{name}: the plan assumes {likely} and costs the same as the other channel at {switching}. Measure it first.',
    },
    decide: {
      heading: 'Ask for the decision',
      more: 'Ask for {yearly} a year more than today.',
      alone: 'Ask for {yearly} a year.',
      less: 'The plan costs {yearly} a year less than today. Ask for a mandate to change.',
      oneOff: 'On top of that comes a one-off cost of {oneOff}.',
      rule: 'Write the stop rule into the decision, with the date {gate}.',
    },
    followUp: {
      heading: 'Follow up',
      text: 'Check the measured values on {gate}.',
      payback: 'Check once more in {month}, when the money should be back.',
    },
  },
} as const satisfies Translation<typeof svPilot>;
