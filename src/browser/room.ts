import { roomText } from '../i18n/room.ts';

// A playbook for a room: one section a screen, moved by keys. Fetched with its styles when the address asks for it with
// `?room`. The form and the place are in the address and nowhere else, so that a link opens where it was copied and nothing is
// left behind. Imports nothing that a tool has too, so that what tools load stays in one piece.

const root = document.documentElement;
const article = document.querySelector<HTMLElement>('[data-playbook]');

/** Words for whoever leads the meeting: they belong on the leader's paper, not on the wall. */
const leadersOwn = new Set(['prepare', 'say', 'objections']);

/** The parts that are shown, in order: the title, and the sections. */
const parts = [...(article?.querySelectorAll<HTMLElement>('.opening .title, .text > section') ?? [])].filter(
  ({ id }) => !leadersOwn.has(id),
);

const forward: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  PageUp: -1,
};

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
}

/** Whether a key is the element's own, such as a space on a button. */
function isForControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  return key === ' ' && target.closest('a, button, input, summary') !== null;
}

/** Opens the room at the part of the address, else at the title. */
async function openRoom(): Promise<void> {
  const [first] = parts;
  if (first === undefined) return;
  const styles = document.querySelector<HTMLLinkElement>('link[data-room]');
  if (styles?.sheet === null) {
    // Where they do not come the whole text stays, with the bar below it.
    await new Promise((resolve) => {
      styles.onload = styles.onerror = resolve;
    });
  }

  const text = roomText(root.lang);
  const ended = new AbortController();
  const { signal } = ended;
  let here = first;
  /** What stands first on the screen, which is kept there when the screen becomes another size. */
  let top: Element = first;

  const position = document.createElement('p');
  position.className = 'small';
  position.role = 'status';
  const bar = document.createElement('nav');
  bar.className = 'room-bar';
  bar.setAttribute('aria-label', text.bar);

  /** How far apart two screens of a part lie, in pixels; 0 where the part scrolls down the page instead. */
  const stride = (): number => {
    const { position: placed, columnGap, paddingLeft, paddingRight } = getComputedStyle(here);
    if (placed !== 'fixed') return 0;
    const gap = Number.parseFloat(columnGap) || 0;
    // In whole pixels the last of many screens would stand askew.
    const { width } = here.getBoundingClientRect();
    return width - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) + gap;
  };
  const screens = (): { screen: number; count: number } => {
    const width = stride();
    if (width <= 0) return { screen: 0, count: 1 };
    return {
      screen: Math.round(here.scrollLeft / width),
      count: Math.round((here.scrollWidth - here.clientWidth) / width) + 1,
    };
  };
  /** The screen of the part that is shown where an element of it begins. */
  const screenOf = (element: Element): number => {
    const width = stride();
    if (width <= 0) return 0;
    const { left } = element.getBoundingClientRect();
    // A letter may reach a little to the left of its column.
    return Math.max(0, Math.floor((left - here.getBoundingClientRect().left + here.scrollLeft + 1) / width));
  };
  const toScreen = (screen: number): void => {
    here.scrollTo({ left: screen * stride(), behavior: 'instant' });
    const shown = [...here.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0);
    top = shown.find((element) => screenOf(element) === screen) ?? here;
    tell();
  };

  function tell(): void {
    const { screen, count } = screens();
    const section = `${text.section} ${String(parts.indexOf(here) + 1)} ${text.of} ${String(parts.length)}`;
    const which = `${text.screen} ${String(screen + 1)} ${text.of} ${String(count)}`;
    position.textContent = count === 1 ? section : `${section}, ${which}`;
  }

  function show(part: HTMLElement): void {
    for (const other of parts) other.toggleAttribute('data-here', other === part);
    here = part;
    scrollTo({ top: 0, behavior: 'instant' });
    history.replaceState(history.state, '', addressOf(part, true));
    const heading = part.querySelector<HTMLElement>('h1, h2');
    if (heading !== null) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    toScreen(0);
  }

  function move(step: 1 | -1): void {
    const { screen, count } = screens();
    if (screen + step >= 0 && screen + step < count) {
      toScreen(screen + step);
      return;
    }
    const part = parts[parts.indexOf(here) + step];
    if (part === undefined) return;
    show(part);
    if (step === -1) toScreen(screens().count - 1);
  }

  /** Shows the part that the address names, at the screen where what is named stands. */
  function showNamed(): void {
    const named = document.getElementById(location.hash.slice(1));
    const part = named === null ? undefined : parts.find((candidate) => candidate.contains(named));
    show(part ?? here);
    if (part === undefined || named === null || named === part) return;
    if (stride() > 0) toScreen(screenOf(named));
    else named.scrollIntoView();
  }

  function close(): void {
    ended.abort();
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    delete root.dataset['room'];
    bar.remove();
    for (const part of parts) part.removeAttribute('data-here');
    history.replaceState(history.state, '', addressOf(here, false));
    here.scrollIntoView();
    here.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'Escape') {
        close();
        return;
      }
      const edge = { Home: parts[0], End: parts.at(-1) }[event.key];
      if (edge !== undefined) {
        event.preventDefault();
        show(edge);
        return;
      }
      const step = forward[event.key];
      if (step === undefined || isForControl(event.target, event.key)) return;
      // Where a part is longer than the page, the keys for a page first go through it.
      const goesOn = root.scrollHeight - innerHeight - scrollY;
      const isPageKey = !event.key.startsWith('Arrow');
      const direction = event.key === ' ' && event.shiftKey ? -1 : step;
      if (isPageKey && (direction === 1 ? goesOn > 1 : scrollY > 1)) return;
      event.preventDefault();
      move(direction);
    },
    { signal },
  );
  addEventListener('hashchange', showNamed, { signal });
  addEventListener(
    'resize',
    () => {
      toScreen(screenOf(top));
    },
    { signal },
  );
  // A browser brings what gets the focus or is searched for into view by half a screen; the wall shows whole ones.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target !== here && here.contains(target)) toScreen(screenOf(target));
    },
    { signal },
  );
  document.addEventListener(
    'scroll',
    ({ target }) => {
      const left = screens().screen * stride();
      if (target === here && Math.abs(here.scrollLeft - left) > 2) toScreen(screens().screen);
    },
    { signal, capture: true },
  );

  bar.append(
    button(text.previous, () => {
      move(-1);
    }),
    position,
    button(text.next, () => {
      move(1);
    }),
    ...(document.fullscreenEnabled
      ? [
          button(text.fullScreen, () => {
            void root.requestFullscreen();
          }),
        ]
      : []),
    button(text.close, close),
  );
  root.dataset['room'] = '';
  document.body.append(bar);
  showNamed();
}

/** The address of a part, in the room or as it is read. */
function addressOf(part: HTMLElement, inRoom: boolean): string {
  const query = new URLSearchParams(location.search);
  query.delete('room');
  const search = [...(inRoom ? ['room'] : []), ...(query.size > 0 ? [query.toString()] : [])].join('&');
  return location.pathname + (search === '' ? '' : `?${search}`) + (part.id === '' ? '' : `#${part.id}`);
}

void openRoom();
