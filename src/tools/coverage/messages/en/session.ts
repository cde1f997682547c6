import type { Translation } from '../../../../i18n/messages.ts';
import type { session as svSession } from '../sv/session.ts';

/** Whose answers are shown, the way back, and what can be shared. */
export const session = {
  state: {
    draft: 'Your latest answers are filled in.',
    startOver: 'Start over',
    shared: 'You are looking at answers that someone has shared. Your own are still here.',
    restore: 'Back to my answers',
    cleared: 'All answers have been removed.',
    sharedFirst:
      'You are looking at answers that someone has shared. You may change them; the sender’s link is not affected.',
    kept: 'Your earlier answers are still here.',
    restored: 'Your answers are back.',
    reviewed: 'I have gone through the answers',
    undo: 'Undo',
    notices: 'About the link',
    changed: 'Covered when the link was shared: {before}. With today’s model: {after}.',
  },
  share: {
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    copyFailed: 'Copying did not work. Select the text and copy it yourself.',
    copyText: 'Copy the answer as text',
    copiedText: 'The text has been copied.',
    link: 'Link to these answers',
    privacy:
      'What you type stays in your browser until you share it. The link holds what you have filled in, and at a public body it may become a public record.',
    stale: 'A field needs correcting. The answer is based on what was there before.',
    long: 'The link is long ({count} characters) and may be cut off by some programs.',
    save: 'Save everything as a file',
    text: '{headline} {lead} Answer the questions yourself: {link}',
    open: 'Open in full size',
  },
} as const satisfies Translation<typeof svSession>;
