import type { Translation } from '../../../../i18n/messages.ts';
import type { method as svMethod } from '../sv/method.ts';

/** The texts of the page on how the tool reckons, besides its running text. */
export const method = {
  hours: {
    caption: 'Hours a week that each capability starts from, by the number of people in the organisation.',
    capability: 'Capability',
    reason: 'Reason',
    size: '{size} people',
    sum: 'Sum',
    sumReason: 'When every capability counts.',
  },
  advice: {
    leadInside:
      'When only an agency or a freelancer leads the work. Also when nobody does, and someone outside holds another capability.',
    strategyWithLeadership:
      'When strategy is held only from outside, or by nobody. Except in the smallest size, also when everyone who holds it also holds at least two of content production, administration and community management.',
    planningIsCore:
      'When planning and administration are held, but by nobody who holds both. Also when one of them is a gap. If administration does not count, only when planning is a gap.',
    communityNotCoordinator:
      'Except in the smallest size: when community management is a gap, or is held by a single person who also holds at least two of leading, planning, content production and administration.',
    advertisingAllBought: 'When advertising is held only from outside and nobody in house is learning it.',
    advertisingUnderestimated:
      'When advertising is a gap or has too little time. Also when it is held only in house, by individuals who each hold at least three other capabilities.',
    productionSeveralCrafts: 'When a single person holds content production.',
    productionBuyIn:
      'When content production is a gap or has too little time, nobody outside takes part and the need is less than a full-time post, {fullTime} hours a week.',
    analysisTwoRoles: 'When a single person holds analysis, or when it is a gap.',
    influencerNearPr: 'When a single person holds influencer work, or when it is a gap.',
  },
  inputs: {
    caption: 'The inputs with their names, allowed values and starting values.',
    item: 'Input',
    allowed: 'Allowed',
    start: 'Starting value',
    labels: {
      size: { label: 'How many people work in the organisation', help: '' },
      holders: { label: 'Roles, teams and suppliers', help: 'One row for each.' },
      id: { label: 'The row’s own name', help: 'What assignments point to.' },
      label: { label: 'Role', help: '' },
      kind: { label: 'Kind', help: '' },
      headcount: { label: 'Number of people', help: 'Matters for a team.' },
      totalHours: { label: 'Hours a week, all the time taken together', help: '' },
      importance: {
        label: 'How important the capability is',
        help: 'With assignments but no value of its own, it is {core}, or {useful} for {extra}.',
      },
      hoursNeeded: { label: 'Hours a week needed', help: '' },
      holder: { label: 'Who does it', help: '' },
      hours: { label: 'Hours a week in the capability', help: '' },
      level: { label: 'How independently', help: '' },
      target: { label: 'Target', help: 'What is left out is as today.' },
    },
    rows: 'at most {max} rows',
    id: 'letters, digits and hyphens, at most {max} characters',
    characters: 'at most {max} characters',
    whole: 'whole number, {min} to {max}',
    number: 'number, {min} to {max}',
    hours: 'number, {min} to {max} for each person, or up to {agency} for an agency',
    unknown: 'means unknown',
    holder: 'the name of a row',
    sameForm: 'the same form as capabilities',
    noTarget: 'no target',
    required: 'must be given',
    empty: 'empty',
    none: 'none',
    bySize: 'by size, see the starting values',
  },
} as const satisfies Translation<typeof svMethod>;
