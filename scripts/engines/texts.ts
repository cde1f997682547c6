// Every text that a tool shows, and what differs between two engines' texts.

/** One text on screen, and where it stands. */
export interface ShownText {
  /** Such as `#costs td (Pay, Year 1)`; the same place has the same name in every engine. */
  readonly where: string;
  readonly text: string;
}

/**
 * Runs in the page: every text of the tool as it stands in the document, folded or not, with what its fields hold, what
 * its pictures say, and the names that only assistive technology reads. Nothing is tidied, no space and no sign.
 */
export function collectTexts(): ShownText[] {
  const tool = document.querySelector('[data-tool]');
  const texts: ShownText[] = [];
  const counts = new Map<string, number>();
  const add = (element: Element, kind: string, text: string | null | undefined): void => {
    if (text === null || text === undefined || text === '') return;
    const section = element.closest('[data-tool] [id]:is(section, figure, div)')?.id;
    const cell = element.closest('td');
    const row = cell?.parentElement?.querySelector('th')?.textContent;
    const place = [
      ...(section === undefined ? [] : [`#${section}`]),
      kind,
      ...(cell === null ? [] : [`(${row ?? ''}, ${cell.getAttribute('data-label') ?? ''})`]),
    ].join(' ');
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    texts.push({ where: count === 1 ? place : `${place} no. ${count}`, text });
  };
  const read = (element: Element): void => {
    // It repeats the headline while that is out of sight, which hangs on how far an engine has scrolled.
    if (element.matches('.tool-bar')) return;
    const name = element.localName;
    for (const attribute of ['aria-label', 'aria-valuetext', 'placeholder', 'title']) {
      add(element, `${name}[${attribute}]`, element.getAttribute(attribute));
    }
    if (element instanceof HTMLInputElement) {
      const chosen = element.type === 'radio' || element.type === 'checkbox';
      add(element, `input[${element.id || element.name}]`, chosen ? String(element.checked) : element.value);
    } else if (element instanceof HTMLSelectElement) {
      add(element, `select[${element.id}]`, element.selectedOptions[0]?.textContent);
    } else if ([...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) {
      add(element, name, element.textContent);
    } else {
      for (const child of element.children) read(child);
    }
  };
  if (tool !== null) read(tool);
  return texts;
}

/** A text with every sign that looks like another one, or like nothing, written as its number. */
export function legible(text: string): string {
  return text.replace(/[^\P{White_Space} ]|[\p{Cc}\p{Cf}\p{Dash_Punctuation}\u2212]/gu, (sign) =>
    sign === '-' ? sign : `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** One line for each place where two engines do not show the same. */
export function differences(
  first: readonly ShownText[],
  second: readonly ShownText[],
  names: readonly [string, string],
): string[] {
  const [here, there] = [first, second].map(
    (texts) => new Map(texts.map(({ where, text }) => [where, text] as const)),
  ) as [Map<string, string>, Map<string, string>];
  const shown = (text: string | undefined): string => (text === undefined ? 'nothing' : `“${legible(text)}”`);
  return [...new Set([...here.keys(), ...there.keys()])]
    .filter((where) => here.get(where) !== there.get(where))
    .map(
      (where) =>
        `${where}: ${names[0]} shows ${shown(here.get(where))}, ${names[1]} ${shown(there.get(where))}`,
    );
}

/** How many of the texts hold a figure. */
export function figureCount(texts: readonly ShownText[]): number {
  return texts.filter(({ text }) => /\d/.test(text)).length;
}
