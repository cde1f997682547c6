import { copyText } from './copy.ts';

// Runs on playbooks: copying exact words, ticks that stay, a tool that opens when asked for, and printing.

const article = document.querySelector<HTMLElement>('[data-playbook]');

const status = document.createElement('p');
status.className = 'visually-hidden';
status.role = 'status';
article?.append(status);

/** Words as they are read, with the numbers and dashes of lists, which the browser draws but does not count as text. */
function plainText(words: HTMLElement): string {
  const blocks = [...words.querySelectorAll<HTMLElement>(':scope > :is(p, ol, ul)')];
  const lines = (list: HTMLElement) =>
    [...list.children].map((item, index) => {
      const mark = list.matches('ol') ? `${index + 1}.` : '–';
      return `${mark} ${item.textContent.trim()}`;
    });
  return (blocks.length === 0 ? [words] : blocks)
    .map((block) => (block.matches('ol, ul') ? lines(block).join('\n') : block.innerText.trim()))
    .join('\n\n');
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const label = button.textContent;
  const copy = async () => {
    const words = button.closest('[data-copy-from]')?.querySelector<HTMLElement>('[data-copy-words]');
    const done = words instanceof HTMLElement && (await copyText(plainText(words)));
    const answer = (done ? article?.dataset['copied'] : article?.dataset['copyFailed']) ?? '';
    button.textContent = answer;
    status.textContent = answer;
    setTimeout(() => {
      button.textContent = label;
      status.textContent = '';
    }, 4000);
  };
  button.addEventListener('click', () => void copy());
}

for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')];
  const key = `mandat:checklist:${list.dataset['checklist'] ?? ''}`;
  try {
    const ticked = (localStorage.getItem(key) ?? '').split(',');
    boxes.forEach((box, index) => (box.checked = ticked.includes(String(index))));
  } catch {
    // Without storage the ticks last as long as the page.
  }
  list.addEventListener('change', () => {
    try {
      localStorage.setItem(key, boxes.flatMap((box, index) => (box.checked ? [index] : [])).join());
    } catch {
      // As above.
    }
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-open-tool]')) {
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    // The link beside the button says which state the tool opens with.
    frame.src = (button.dataset['openTool'] ?? '') + (button.parentElement?.querySelector('a')?.hash ?? '');
    frame.title = button.dataset['frameTitle'] ?? '';
    button.closest('[data-tool]')?.append(frame);
    addEventListener(
      'message',
      ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
        if (source !== frame.contentWindow || data?.type !== 'mandat:height') return;
        frame.style.height = `${Math.min(Math.max(Number(data.height) || 0, 200), 20_000)}px`;
      },
    );
    button.remove();
    frame.focus();
  });
}

// The whole handout, or only the list that the button stands in.
for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => {
    const list = button.closest('[data-checklist]');
    list?.toggleAttribute('data-printed');
    print();
    list?.toggleAttribute('data-printed');
  });
}

// A link to a tool takes along what the text shows, once that has come.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-state]')) {
  void fetch(link.dataset['state'] ?? '')
    .then((answer) => (answer.ok ? answer.text() : ''))
    .then((state) => (link.hash = state))
    .catch(() => undefined);
}

// A page is built once and read for long: that its review is overdue is told by the reader's own calendar.
const due = document.querySelector<HTMLElement>('[data-due]');
due?.toggleAttribute('hidden', Date.now() < Date.parse(due.dataset['due'] ?? ''));

if (/[?&]room\b/.test(location.search)) {
  const room = document.querySelector<HTMLTemplateElement>('template[data-room]');
  room?.replaceWith(room.content);
}

// For whoever waits until the page listens.
article?.setAttribute('data-live', '');
