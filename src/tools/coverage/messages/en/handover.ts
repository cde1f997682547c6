import type { Translation } from '../../../../i18n/messages.ts';
import type { handover as sv } from '../sv/handover.ts';

/** Sending what is missing on to the budget estimate. */
export const handover = {
  heading: 'What would closing the gaps cost?',
  none: 'Your answers show no missing hours, so there is nothing to cost.',
  gap: 'Time is missing for {names}: {hours} a week.',
  month: 'That is about {hours} a month.',
  net: {
    more: 'The target adds {hours} a week.',
    less: 'The target takes away {hours} a week.',
    same: 'The target needs as much time as today, but shares it out differently.',
  },
  changes: {
    ownMore: 'Your own working time for {names} goes up by {hours} a week.',
    boughtMore: 'Bought time for {names} goes up by {hours} a week.',
    movedIn: 'Your own staff take over {hours} a week of {names} from suppliers.',
    movedOut: 'Suppliers take over {hours} a week of {names} from your own staff.',
    ownLess: 'Your own working time for {names} goes down by {hours} a week.',
    boughtLess: 'Bought time for {names} goes down by {hours} a week.',
  },
  targetSame: 'The target changes neither your own time nor bought time, so there is nothing to cost yet.',
  unknown: 'Hours that nobody has given are not counted.',
  how: 'The estimate opens with these hours filled in and a link back here. You fill in pay, prices and benefits there.',
  own: 'Cost it as our own working time',
  bought: 'Cost it as bought hours',
  target: 'Cost the target',
  lead: 'Leading always counts as your own hours, because it cannot be handed to someone outside.',
  working: 'Preparing the estimate …',
  failed: 'The estimate could not be prepared. Check your connection and reload the page.',
  plan: {
    options: { own: 'Own working time', bought: 'Bought hours', target: 'The target' },
    newRole: 'Added time',
    today: 'Today’s work',
  },
} as const satisfies Translation<typeof sv>;
