import type { Translation } from '../../../../i18n/messages.ts';
import type { form as svForm } from '../sv/form.ts';

/** What the page needs before anything is filled in: the nine questions, and how they are answered. */
export const form = {
  name: 'Who does what?',
  noScript:
    'You need JavaScript to answer for your own organisation. The result shown here is a made-up example.',
  result: 'Result',
  basis: 'What the result rests on',
  heading: 'Your answers',
  intro: 'Answer as things are today, not as they ought to be. Write roles, not names of people.',
  view: 'Show',
  quick: 'Nine questions',
  full: 'In detail',
  size: 'How many people work in your organisation?',
  sizeHelp:
    'Decides how many hours each capability is counted with at first. You can change the hours under In detail.',
  sizes: { '1-9': '1–9', '10-49': '10–49', '50-249': '50–249', '250+': '250 or more' },
  progress: '{count} of {total} answered',
  rest: 'Still to answer:',
  answers: {
    nobody: 'Nobody',
    one: 'One person',
    standIn: 'One person and a backup',
    team: 'A team',
    outside: 'Agency or freelancer',
    unknown: 'Do not know',
    notRelevant: 'Not relevant for us',
  },
  who: {
    person: 'Who?',
    backup: 'Who is the backup?',
    team: 'Which team?',
    outside: 'Which agency or freelancer?',
  },
  other: {
    person: 'Another role …',
    team: 'Another team …',
    outside: 'Another supplier …',
  },
  role: {
    person: 'Role, such as web editor',
    backup: 'Role of the backup, such as communications officer',
    team: 'Name of the team, such as customer service',
    outside: 'What you call them, such as the advertising agency',
  },
  kinds: { person: 'One person', team: 'A team', agency: 'An agency', freelancer: 'A freelancer' },
  same: 'The same role stands here twice. Choose another backup, or write something that tells them apart.',
  detailed: 'Filled in in detail: {what}. An answer here replaces it.',
  detailedHours: '{holder} {hours} h',
  undo: 'Undo',
  replaced: 'The answer about {capability} replaced what was filled in in detail.',
  targetKept: 'The questions are about today. You change the target under In detail.',
  begin: 'Answer the questions',
  example: 'Start from an example',
  merge: 'Put several answers together',
  showResult: 'Show the result',
  reset: 'Start over',
  wrong: 'This needs correcting',
  failed: 'The rest of the tool could not be fetched. Check your connection.',
  retry: 'Try again',
  fetching: 'Fetching the rest of the tool …',
} as const satisfies Translation<typeof svForm>;
