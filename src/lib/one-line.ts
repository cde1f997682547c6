/**
 * A short script without its comments and line breaks, for a page that it stands in.
 * @param script every statement ends with a semicolon or a brace, every comment has a line of its own
 */
export function onOneLine(script: string): string {
  return script
    .trim()
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\n\s*/g, '');
}
