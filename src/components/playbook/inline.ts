/**
 * Rendered paragraphs as inline text with line breaks between them, for a place where a paragraph may not stand,
 * such as a label or within quotation marks.
 */
export function withoutParagraphs(html: string): string {
  return html
    .trim()
    .replace(/<\/p>\s*<p[^>]*>/g, '<br><br>')
    .replace(/<\/?p(?:\s[^>]*)?>/g, '')
    .trim();
}

/**
 * A rendered list as a list of check boxes. Each item becomes the label of its own box.
 * @throws when there is no list, since a checklist without boxes would be silent
 */
export function withCheckboxes(html: string): string {
  if (!html.includes('<li')) throw new Error('A Checklist holds a Markdown list; start each line with "- "');
  return html.replace(
    /<li[^>]*>([\s\S]*?)<\/li>/g,
    (_, item: string) =>
      `<li><label><input type="checkbox"><span>${withoutParagraphs(item)}</span></label></li>`,
  );
}
