import type { Translation } from '../../../../i18n/messages.ts';
import type { method as svMethod } from '../sv/method.ts';

/** The words of the formulas and of the list of assumptions on the Method page. Their numbers come from the code. */
export const method = {
  if: 'if',
  otherwise: 'otherwise',
  where: 'Where',
  sets: {
    t: 't',
    s: 's ≤ t',
    role: 'roles',
    task: 'tasks',
    bracket: 'charges',
    stream: 'benefits',
  },
  formulas: {
    cost: {
      staff:
        'Staff cost a month: pay with charges plus workplace and equipment, times full-time equivalents, for each role.',
      'people[t]': 'Staff and management time in month t. Wages rise once a year, from the second year.',
      bought: 'What is bought every month, apart from ads.',
      'running[t]':
        'Running cost. Contingency is added to what is bought but not to ads; VAT that cannot be recovered is added to both.',
      'oneOff[t]':
        'One-off cost, in the first month. A square bracket is one when the condition holds, otherwise zero.',
      'cost[t]': 'The whole cost of the month.',
      fullYearEffect: 'Full-year effect: running cost over the first twelve months.',
      stopCost:
        'What it costs to stop after {stopAfter} months: notice for the staff the plan adds, and contracts that still bind.',
    },
    charges: {
      charges:
        'The employer’s charges on a monthly salary: each charge on the part of the salary between its limits, plus fixed sums per full-time post.',
      effectiveRate: 'The same amount as a share of the salary. It is the share that the estimate uses.',
    },
    capacity: {
      hoursAvailable:
        'Hours there are: time worked by the staff, less what goes to other things, plus the agency’s hours.',
      hoursNeeded:
        'Hours needed: number times minutes for each task, in each channel and language, plus community management and planning.',
      c: 'How much of the work can be done.',
      shortfallHours: 'Hours that are missing.',
      shortfallFte: 'The same shortfall in full-time equivalents.',
    },
    benefit: {
      'ramp(m, lag, full)':
        'Ramp-up: nothing up to and including month lag, everything from month full, a straight line between.',
      clicks:
        'Clicks that the ads buy; none without a price per click. Above the ad spend that the price per click holds for, each addition buys less when beta is under one.',
      'paid[t]':
        'Ads: clicks that become customers, times the contribution margin, and only the part that would not have come anyway. With no hours to run the ads it is zero.',
      'organic[t]': 'Posts: the same chain from visit to customer, less what is already credited to the ads.',
      'support[t]': 'Fewer enquiries: replies that replace a call or an email, times the difference in cost.',
      'recruit[t]': 'Recruitment: hires through social media, times what is saved on each.',
      'retain[t]':
        'Customers who stay: a twelfth of a year’s contribution margin from those who would have left.',
      'avoided[t]': 'Spending that stops when the plan starts.',
      'benefit[t]': 'The whole benefit of the month.',
    },
    measures: {
      totalCost: 'Cost over the whole period.',
      totalBenefit: 'Benefit over the whole period.',
      net: 'Net value. It is the headline.',
      roi: 'Return (ROI): net value for each unit of money spent. Always shown with its period.',
      npv: 'Net present value: each month in today’s money. The first month is discounted too.',
      'cumulative[t]': 'What has come in less what has gone out, up to and including month t.',
      paybackMonth:
        'Payback: the first month from which the cumulative sum is never below zero again. There is none when the period ends below zero.',
      peakFunding: 'Peak funding: the largest cumulative deficit.',
      breakEvenMultiple: 'How many times as large the benefit would have to be to break even.',
      'later[t]':
        'The plan’s net in month t if it starts {delayMonths} months later, at the wages of that time.',
      costOfDelay:
        'Cost of waiting: the present value of starting now less that of starting later with the same end month. It may be negative, and is shown then too.',
    },
    sceptic: {
      'doubted[t]':
        'The sceptic’s month: {scepticSharePercent} of each positive benefit (b), all of each negative one, and an additional cost {scepticMorePercent} higher. Training and set-up are not raised.',
      scepticNet: 'The sceptic’s net value. It is never better than the plan’s own.',
      scepticNpv: 'The sceptic’s present value.',
    },
    sureness: {
      low: 'Low, when the uncertainty is given in words.',
      high: 'High, in the same way.',
    },
    draw: {
      z: 'A drawn position: one part shared by everything that hangs on the market and one part of its own. Both are normally distributed around zero.',
      x: 'The value at that position when low, likely and high are all above zero: two halves of a lognormal distribution that meet at the likely value.',
      xLinear: 'The same when any of the three is zero: two halves of a normal distribution.',
    },
    outcome: {
      volume: 'Results that would not have come anyway, over the whole period.',
      spent: 'The cost, less the spending that really stops.',
      costPerOutcome: 'Cost per result. There is none without results or without a cost.',
      perFteYear: 'Results a year for each full-time equivalent.',
    },
  },
  symbols: {
    cost: {
      staffToday: 'the staff cost of the baseline',
    },
    charges: {
      salary: 'the monthly salary',
      rate: 'the rate of the charge',
      from: 'the salary at which the charge begins',
      to: 'the salary at which it ends',
      fixedPerFte: 'fixed sums a month',
    },
    capacity: {},
    benefit: { m: 'months since the start, or since the sales cycle has passed' },
    measures: { T: 'the last month of the period', s: 'a month up to and including t' },
    sceptic: { b: 'the difference in a benefit from the baseline, {scepticDelay} months later' },
    sureness: { f: 'the factor of the answer', likely: 'the likely value' },
    draw: {
      M: 'the shared part',
      e: 'the part of its own',
      s: 'the direction to the market: one, minus one or, for your own costs and hours, zero (then z = e)',
      q: 'the limit of the highest tenth of a normal distribution, {q}',
    },
    outcome: {},
  },
  inputs: {
    reading:
      'A figure about the world may have a starting value. A figure about your own organisation starts empty, since only you know it. The starting values here are those of a Swedish company with a collective agreement; other countries and organisations have their own.',
    market:
      'Uncertain: yes means that the value may be given as low, likely and high. Plus means that it rises when the market is good, minus that it falls.',
    rows: 'Names with square brackets stand in a row that may be repeated: roles, tasks and results. The baseline has the same fields as the plan, and volumes of its own: {volumes}.',
    months:
      'A ramp-up may not be longer than the period, and full effect comes at least a month after the first.',
    item: 'Assumption',
    allowed: 'Allowed',
    uncertain: 'Uncertain',
    start: 'Starting value',
    groups: {
      other: 'Choices',
      plan: 'The whole estimate',
      option: 'One option',
      work: 'Work and time',
      paid: 'Ads that bring customers',
      organic: 'Posts that bring customers',
      support: 'Fewer enquiries to customer service',
      recruit: 'Easier recruitment',
      retain: 'Customers who stay',
      avoided: 'Spending that stops',
      outcome: 'Results without revenue',
    },
    others: {
      mode: { label: 'What is counted', help: 'Money back, or cost per result.' },
      country: { label: 'Country', help: 'Decides charges, hours worked and prices.' },
      organisation: { label: 'Organisation', help: 'Decides charges, VAT and discount rate.' },
      currency: { label: 'Currency', help: 'Amounts are never converted.' },
      startMonth: { label: 'First month', help: '' },
      fiscalYearStart: { label: 'Financial year starts in', help: '' },
    },
    extra: {
      correlation: {
        label: 'Link through the market',
        help: 'How much the assumptions that hang on the market move together.',
      },
      seed: { label: 'Random seed', help: 'The same seed gives the same range. It goes with the link.' },
      outcomeLag: { label: 'Months to first effect of the result', help: '' },
      outcomeFull: { label: 'Months to full effect of the result', help: '' },
    },
    kinds: {
      money: 'money',
      rate: 'share',
      count: 'number',
      hours: 'hours',
      minutes: 'minutes',
      months: 'months',
      exponent: 'number',
      fte: 'full-time equivalents',
    },
    whole: { months: 'whole months', count: 'whole number' },
    from: '{kind}, {min} or more',
    above: '{kind}, more than zero',
    between: '{kind}, {min} to {max}',
    modes: 'money or results',
    money: 'money',
    anyMonth: 'a calendar month',
    monthOfYear: 'a month of the year',
    yes: 'yes',
    rises: 'yes, plus',
    falls: 'yes, minus',
    no: 'no',
    empty: 'empty',
    nextQuarter: 'the next whole quarter',
    point: 'Our starting point: {reason}',
  },
  worked: {
    caption: 'Two fictional examples, in Swedish kronor, worked out when this page was built',
    measure: 'Measure',
    alone: 'A plan on its own, two years',
    baseline: 'Difference from today, three years',
    rows: {
      monthlyStaffCost: 'Staff cost a month',
      totalCost: 'Cost',
      totalBenefit: 'Benefit',
      net: 'Net value',
      roi: 'Return (ROI)',
      npv: 'Net present value',
      peakFunding: 'Peak funding',
      breakEvenMultiple: 'Times the benefit needed to break even',
      paybackMonth: 'Payback time',
      closeRate: 'Close rate at which it breaks even',
    },
    never: 'not within the period',
    openAlone: 'Open the first example in the estimate',
    openBaseline: 'Open the second example in the estimate',
  },
} as const satisfies Translation<typeof svMethod>;
