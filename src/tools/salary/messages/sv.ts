import { compare } from './sv/compare.ts';
import { detail } from './sv/detail.ts';
import { form } from './sv/form.ts';
import { handover } from './sv/handover.ts';
import { names } from './sv/names.ts';
import { ownData } from './sv/own-data.ts';
import { result } from './sv/result.ts';
import { scenarios } from './sv/scenarios.ts';
import { session } from './sv/session.ts';

/** Det som behövs innan något är ändrat; resten hämtas när läsaren börjar. */
export const first = { form } as const;

/** Allt som står på skärmen i löneverktyget, på svenska. */
export const sv = {
  ...first,
  compare,
  detail,
  handover,
  names,
  ownData,
  result,
  scenarios,
  session,
} as const;
