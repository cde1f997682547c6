import type { Translation } from '../messages.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv> = {
  link: {
    incomplete:
      'The link is not whole: something was lost or changed on the way, so the figures may differ from the sender’s. Ask for the whole link, or go through every value before you use the result.',
    invalid: 'Part of the link could not be read. Go through the values before you use the result.',
    clamped: 'Something in the link was outside what is allowed and has been changed. Go through the values.',
    unknown: 'The link holds something this tool does not know. It has been skipped; the rest has been read.',
    newer:
      'The link was made in a newer version of the tool. What could be read has been read. Reload the page, and go through the values if this message remains.',
    repaired: 'Something in the link has been corrected. Go through the values.',
    'wrong-tool':
      'The link belongs to another tool. Starting values are shown here. Open the link on the page where it was made.',
  },
  input: {
    incomplete: '{name}: missing from the link. The starting value is used. Check that it is right for you.',
    invalid:
      '{name}: the value in the link could not be read. The starting value is used. Enter the right one.',
    clamped:
      '{name}: the value in the link is outside what is allowed. The nearest allowed value is used. Check it.',
    clampedFrom: '{name}: {typed} in the link is outside what is allowed. {used} is used instead. Check it.',
    unknown: '{name}: not known to this tool, so it has been skipped.',
    newer: '{name}: the link holds more than this version knows. The rest has been skipped. Reload the page.',
    repaired: '{name}: the value in the link has been corrected so that it can be used. Check it.',
    repairedFrom: '{name}: {typed} in the link has been corrected to {used}. Check it.',
    'wrong-tool': '{name}: belongs to another tool, so it has been skipped.',
  },
};
