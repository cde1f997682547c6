import { answerCopying } from './copy-button.ts';

// Runs on the page of objections: leaving out those that do not fit, copying an answer, and printing cards.

const page = document.querySelector<HTMLElement>('[data-objections]');
const filter = page?.querySelector<HTMLElement>('[role="group"]');
const found = filter?.querySelector('[role="status"]');
const reset = filter?.querySelector<HTMLElement>('[data-reset]');
const selects = [...(filter?.querySelectorAll('select') ?? [])];
const cards = [...(page?.querySelectorAll<HTMLElement>('section') ?? [])];

function choose(): void {
  const chosen = selects.filter(({ value }) => value !== '');
  for (const card of cards) {
    card.hidden = !chosen.every(({ name, value }) => card.dataset[name]?.split(' ').includes(value));
    for (const link of document.querySelectorAll(`.contents [href="#${card.id}"]`)) {
      const entry = link.closest('li');
      if (entry !== null) entry.hidden = card.hidden;
    }
  }
  const shown = cards.filter(({ hidden }) => !hidden).length;
  const words = (shown === 0 ? filter?.dataset['none'] : filter?.dataset['shown']) ?? '';
  if (found)
    found.textContent = words.replace('{shown}', String(shown)).replace('{all}', String(cards.length));
  if (reset) reset.hidden = chosen.length === 0;
}

/** Keeps what has been chosen in the address, where a name has a value as no anchor has. */
function keep(): void {
  choose();
  const kept = selects.filter(({ value }) => value !== '').map(({ name, value }) => `${name}=${value}`);
  history.replaceState(null, '', location.pathname + (kept.length > 0 ? `#${kept.join('&')}` : ''));
}

/** Shows what the address asks for: a choice, or one objection whatever has been chosen. */
function readAddress(): void {
  const hash = location.hash.slice(1);
  const asked = new URLSearchParams(hash);
  const card = cards.find(({ id }) => id === hash);
  if (card?.hidden !== true && !hash.includes('=')) return;
  for (const select of selects) {
    select.value = asked.get(select.name) ?? '';
    // A value that is not offered.
    if (select.selectedIndex < 0) select.value = '';
  }
  choose();
  card?.scrollIntoView();
}

filter?.addEventListener('change', keep);
reset?.addEventListener('click', () => {
  for (const select of selects) select.value = '';
  keep();
  // The button is gone now.
  selects[0]?.focus();
});
addEventListener('hashchange', readAddress);
// The browser may have kept what was chosen before.
choose();
readAddress();

/** The question, each part of the answer with its name, and where it stands, as text that pastes into a mail. */
function asText(card: Element): string {
  const words = (element: Element | null) => element?.textContent.replace(/[ \n\t]+/g, ' ').trim() ?? '';
  const parts = [...card.querySelectorAll('dl > div')].map(
    (part) => `${words(part.querySelector('dt'))}: ${words(part.querySelector('dd'))}`,
  );
  const address = `${location.href.split('#')[0] ?? ''}#${card.id}`;
  return [words(card.querySelector('h2')), ...parts, address].join('\n\n');
}

if (page)
  answerCopying(page, (button) => {
    const card = button.closest('section');
    return card ? asText(card) : '';
  });

for (const button of filter?.querySelectorAll<HTMLElement>('[data-cards]') ?? []) {
  button.addEventListener('click', () => {
    if (page) page.dataset['cards'] = button.dataset['cards'];
    print();
  });
}
addEventListener('afterprint', () => delete page?.dataset['cards']);

// For whoever waits until the page listens.
page?.setAttribute('data-live', '');
