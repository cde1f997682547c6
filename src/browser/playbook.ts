import { answerCopying } from './copy-button.ts';

// Runs on playbooks: copying exact words, ticks that stay, a tool that opens when asked for, and printing.

const article = document.querySelector<HTMLElement>('[data-playbook]');

/** Words as they are read, with the numbers and dashes of lists, which the browser draws but does not count as text. */
function plainText(words: HTMLElement): string {
  const blocks = [...words.querySelectorAll<HTMLElement>(':scope > :is(p, ol, ul, table)')].map((block) =>
    block.matches('p, table')
      ? block.innerText.trim()
      : [...block.children]
          .map((item, index) => `${block.matches('ol') ? `${index + 1}.` : '–'} ${item.textContent.trim()}`)
          .join('\n'),
  );
  return blocks.join('\n\n') || words.innerText.trim();
}

for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')];
  const key = `mandat:checklist:${list.dataset['checklist'] ?? ''}`;
  try {
    const ticks = localStorage.getItem(key) ?? '';
    boxes.forEach((box, index) => (box.checked = ticks[index] === '1'));
  } catch {
    // Without storage the ticks last as long as the page.
  }
  list.addEventListener('change', () => {
    try {
      localStorage.setItem(key, boxes.map(({ checked }) => Number(checked)).join(''));
    } catch {
      // As above.
    }
  });
}

for (const button of document.querySelectorAll<HTMLElement>('[data-open-tool]')) {
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    // The link beside the button says which state the tool opens with.
    frame.src = (button.dataset['openTool'] ?? '') + (button.parentElement?.querySelector('a')?.hash ?? '');
    frame.title = button.dataset['frameTitle'] ?? '';
    button.closest('[data-tool]')?.append(frame);
    addEventListener(
      'message',
      ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
        // What is no height is no style either; the style sheet has its limits.
        if (source === frame.contentWindow && data?.type === 'mandat:height')
          frame.style.height = `${Number(data.height)}px`;
      },
    );
    button.remove();
    frame.focus();
  });
}

/** Marks the list that is printed alone: the one that an element stands in, if any. */
function markPrinted(within: Element | null): void {
  for (const list of document.querySelectorAll('[data-checklist]'))
    list.toggleAttribute('data-printed', list.contains(within));
}

// The whole handout, or only the list that the button stands in. On a phone print() does not wait for the paper.
for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => {
    markPrinted(button);
    print();
  });
}
addEventListener('afterprint', () => {
  markPrinted(null);
});

// A link to a tool takes along what the text shows, once that has come.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-state]')) {
  void fetch(link.dataset['state'] ?? '')
    .then((answer) => (answer.ok ? answer.text() : ''))
    .then((state) => (link.hash = state))
    .catch(() => undefined);
}

// A page is built once and read for long: that its review is overdue is told by the reader's own calendar.
const due = document.querySelector<HTMLElement>('[data-due]');
if (due) due.hidden = Date.now() < Date.parse(due.dataset['due'] ?? '');

if (/[?&]room\b/.test(location.search)) {
  const room = document.querySelector<HTMLTemplateElement>('template[data-room]');
  room?.replaceWith(room.content);
}

if (article) {
  answerCopying(article, (button) => {
    const words = button.closest('[data-copy-from]')?.querySelector<HTMLElement>('[data-copy-words]');
    return words ? plainText(words) : '';
  });
  // For whoever waits until the page listens.
  article.dataset['live'] = '';
}
