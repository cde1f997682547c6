import type { FirstMessages, SalaryMessages } from './messages.ts';
import { compare } from './en/compare.ts';
import { detail } from './en/detail.ts';
import { form } from './en/form.ts';
import { handover } from './en/handover.ts';
import { names } from './en/names.ts';
import { ownData } from './en/own-data.ts';
import { result } from './en/result.ts';
import { scenarios } from './en/scenarios.ts';
import { session } from './en/session.ts';

/** What is needed before anything is changed; the rest is fetched when the reader begins. */
export const first = { form } as const satisfies FirstMessages;

/** Everything on the screen of the salary tool, in English. */
export const en = {
  ...first,
  compare,
  detail,
  handover,
  names,
  ownData,
  result,
  scenarios,
  session,
} as const satisfies SalaryMessages;
