// Runs on every page, once it is there: the theme switch, links that keep the reader's place, and the way to the search.

const root = document.documentElement;
/** The theme that follows each; light follows the system's. */
const following: Readonly<Record<string, string>> = { light: 'dark', dark: 'system' };

const themeSwitch = document.querySelector<HTMLButtonElement>('[data-theme-switch]');

function nameSwitch(theme: string): void {
  themeSwitch?.setAttribute('aria-label', themeSwitch.dataset[theme] ?? '');
}

nameSwitch(root.dataset['theme'] ?? 'system');

themeSwitch?.addEventListener('click', () => {
  const next = following[root.dataset['theme'] ?? ''] ?? 'light';
  if (next === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = next;
  nameSwitch(next);
  try {
    // Only light and dark are read again.
    localStorage.setItem('mandat:theme', next);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
});

/** The section at the top third of the window, if the reader has come as far as one. */
function sectionInView(): string {
  let id = '';
  for (const section of document.querySelectorAll('main section[id]')) {
    if (section.getBoundingClientRect().top < innerHeight / 3) id = section.id;
  }
  return id;
}

const isState = (hash: string) => hash.startsWith('#v=');

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  const keepPlace = () => {
    // At the top of the page, where this link stands, it is the section the reader came by.
    const section = sectionInView() || (/^#([a-z][\w-]*)$/.exec(location.hash)?.[1] ?? '');
    const state = location.hash.replace(/&s=[^&]*/, '');
    link.hash = isState(state) ? state + (section && `&s=${section}`) : section;
  };
  // Before it can be followed, in a new tab too.
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, keepPlace);
}

addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key !== 'k') return;
  event.preventDefault();
  document.querySelector<HTMLAnchorElement>('[rel=search]')?.click();
});

// For whoever waits until the page listens.
root.dataset['live'] = '';
