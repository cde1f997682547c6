import type { Translation } from '../../../../i18n/messages.ts';
import type { handover as sv } from '../sv/handover.ts';

/** Sending what is missing on to the budget estimate. */
export const handover = {
  heading: 'What would closing the gaps cost?',
  none: 'No hours are missing by what you have filled in, so there is nothing to cost. What remains is to name backups.',
  gap: '{week} hours a week are missing for {names}. That is about {month} hours a month.',
  gapTarget: 'The target means {week} more hours a week for {names}. That is about {month} hours a month.',
  targetSame: 'The target changes no hours that are filled in, so there is nothing to cost yet.',
  unknown: 'Hours that nobody has given are not counted.',
  how: 'The estimate opens with the hours filled in and a way back here. Pay, price and benefit are filled in there.',
  own: 'Cost it as our own working time',
  bought: 'Cost it as bought hours',
  target: 'Cost the target',
  lead: 'Leading is always counted as your own hours: it cannot be bought away.',
  working: 'Preparing the estimate …',
  failed: 'The estimate could not be prepared. Check the connection and reload the page.',
  plan: {
    options: { own: 'Own working time', bought: 'Bought hours', target: 'The target' },
    newRole: 'New time',
    today: 'Today’s work',
  },
} as const satisfies Translation<typeof sv>;
