import { capabilities } from './sv/capabilities.ts';
import { detail } from './sv/detail.ts';
import { form } from './sv/form.ts';
import { handover } from './sv/handover.ts';
import { merge } from './sv/merge.ts';
import { names } from './sv/names.ts';
import { picture } from './sv/picture.ts';
import { result } from './sv/result.ts';
import { session } from './sv/session.ts';

/** Det som behövs innan något är ifyllt; resten hämtas när läsaren börjar. */
export const first = { names, form } as const;

/** Allt som står på skärmen i verktyget Vem gör vad, på svenska. */
export const sv = { ...first, capabilities, detail, handover, merge, picture, result, session } as const;
