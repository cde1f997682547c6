import type { CoverageMessages, FirstMessages } from './messages.ts';
import { capabilities } from './en/capabilities.ts';
import { detail } from './en/detail.ts';
import { form } from './en/form.ts';
import { handover } from './en/handover.ts';
import { merge } from './en/merge.ts';
import { names } from './en/names.ts';
import { picture } from './en/picture.ts';
import { result } from './en/result.ts';
import { session } from './en/session.ts';

/** What is needed before anything is filled in; the rest is fetched when the reader begins. */
export const first = { names, form } as const satisfies FirstMessages;

/** Everything on the screen of the coverage quiz, in English. */
export const en = {
  ...first,
  capabilities,
  detail,
  handover,
  merge,
  picture,
  result,
  session,
} as const satisfies CoverageMessages;
