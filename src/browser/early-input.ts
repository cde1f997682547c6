/**
 * On a slow line a form is there before its script, and people begin. Their choices stand in the page until the script takes
 * it over and sets every control to what it knows; so they are read before that, and made once more after it.
 */

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A control that somebody has used, with what they chose or wrote. */
export interface EarlyInput {
  readonly control: Control;
  readonly value: string;
}

function isChoice(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
}

function isUsed(control: Control): boolean {
  if (isChoice(control)) return control.checked !== control.defaultChecked;
  if (control instanceof HTMLSelectElement) {
    // Where the page marks none, the first is what it shows.
    const marked = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
    return control.selectedIndex !== Math.max(0, marked);
  }
  return control.value !== control.defaultValue;
}

/** The controls of a part of the page that stand otherwise than the page was built, in their order. */
export function earlyInputs(part: ParentNode | null): readonly EarlyInput[] {
  const controls = part?.querySelectorAll<Control>('input:not([readonly]), select, textarea') ?? [];
  return [...controls]
    .filter(isUsed)
    .filter((control) => !isChoice(control) || control.checked)
    .map((control) => ({ control, value: control.value }));
}

/** Makes the same choices and writes the same texts again, so that whoever listens now hears of them. */
export function repeatInputs(inputs: readonly EarlyInput[]): void {
  for (const { control, value } of inputs) {
    if (!control.isConnected) continue;
    if (isChoice(control)) {
      // It may still stand as it was chosen; only a change is heard.
      control.checked = false;
      control.click();
      continue;
    }
    // React compares with the last value it saw set on the element itself, so the new one is set past it.
    const prototype = Object.getPrototypeOf(control) as object;
    control.value = '';
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(
      new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  }
}
