import type { Translation } from '../../../../i18n/messages.ts';
import type { names as svNames } from '../sv/names.ts';

/** What the nine capabilities are called: on their own, inside a sentence, and in a line that says what they are. */
export const names = {
  strategy: {
    name: 'Strategy',
    inText: 'strategy',
    does: 'Deciding what social media is for, whom you want to reach and what not to do.',
  },
  lead: {
    name: 'Leading',
    inText: 'leading the work',
    does: 'Sharing out the work, saying what comes first and keeping everyone in step.',
  },
  plan: {
    name: 'Planning',
    inText: 'planning',
    does: 'Turning the strategy into a calendar: what goes out, when, where and why.',
  },
  create: {
    name: 'Content production',
    inText: 'content production',
    does: 'Making what people see and hear: words, pictures, film and sound.',
  },
  administer: {
    name: 'Administration',
    inText: 'administration',
    does: 'Publishing, and looking after accounts, access, records and settings.',
  },
  community: {
    name: 'Community management',
    inText: 'community management',
    does: 'Answering people, moderating comments and joining conversations elsewhere.',
  },
  influencer: {
    name: 'Influencer work',
    inText: 'influencer work',
    does: 'Working with people who speak about you to their own followers.',
  },
  advertise: {
    name: 'Advertising',
    inText: 'advertising',
    does: 'Buying and adjusting paid posts: audiences, bids, budgets and tests.',
  },
  analyse: {
    name: 'Analysis',
    inText: 'analysis',
    does: 'Finding out what the work led to, and what to do differently.',
  },
} as const satisfies Translation<typeof svNames>;
