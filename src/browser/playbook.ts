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
      const mark = list.matches('ol') ? `${String(index + 1)}.` : '–';
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
    frame.src = button.dataset['openTool'] ?? '';
    frame.title = button.dataset['frameTitle'] ?? '';
    button.closest('[data-tool]')?.append(frame);
    addEventListener(
      'message',
      ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
        if (source !== frame.contentWindow || data?.type !== 'mandat:height') return;
        frame.style.height = `${String(Math.min(Math.max(Number(data.height) || 0, 200), 20_000))}px`;
      },
    );
    button.remove();
    frame.focus();
  });
}

document.querySelector('[data-print]')?.addEventListener('click', () => print());

// What is folded on screen is opened on paper.
let folded: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const details of folded) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of folded) details.open = false;
});

// For whoever waits until the page listens.
article?.setAttribute('data-live', '');
