/** Copies by selecting a hidden field, which also works in frames that are not given the clipboard. */
function copyFromField(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;opacity:0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Puts text on the clipboard; false when the browser allows no way, and the text has to be shown for copying by hand. */
export async function copyText(text: string): Promise<boolean> {
  // A frame that is not given the clipboard has it refused with a line in the console; the older way needs no leave.
  if (parent !== window && copyFromField(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}
