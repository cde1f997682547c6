import * as z from 'zod';

/** What every tool's reading of `evaluate --inputs` has in common. */

/** Larger numbers have no form in a link; what is allowed is far below. */
const largest = 999_999_999_999_999;

/** Any number: one out of range is moved into it and noticed, as in a link. */
export const anyNumber = z.number().min(-largest).max(largest);

/** Where a problem stands, as a reader of JSON would write it: `roles[0].fte`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** What is wrong with a file, each line with the name of the input. */
export function flatErrors({ issues }: z.ZodError): readonly string[] {
  return issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${pathText([...issue.path, issue.keys.join(', ')])}: no such input`
      : `${pathText(issue.path) || 'inputs'}: ${issue.message}`,
  );
}
