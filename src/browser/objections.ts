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

function showAll(): void {
  for (const select of selects) select.value = '';
  choose();
}

/** A link to an objection shows it, whatever has been chosen. */
function showLinked(): void {
  const card = cards.find(({ id }) => id === location.hash.slice(1));
  if (card?.hidden !== true) return;
  showAll();
  card.scrollIntoView();
}

filter?.addEventListener('change', choose);
reset?.addEventListener('click', () => {
  showAll();
  // The button is gone now.
  selects[0]?.focus();
});
addEventListener('hashchange', showLinked);
// The browser may have kept what was chosen before.
choose();
showLinked();

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
