import { mostLookedAt, ranked, sought, type Asking } from '../lib/search.ts';

// Runs on the search page. The index is made at build and fetched when someone begins to type; every search of it is made
// here. No request holds what was typed; what is fetched tells a stretch of the alphabet and the pages that are offered.

/** A part of a page that fits, or the page itself. */
interface Part {
  readonly title: string;
  readonly url: string;
}

/** A page that fits; the excerpt is HTML of the search library, with the words that fit in `mark`. */
interface Data {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly in?: string };
  readonly sub_results: readonly Part[];
}

/** What we use of Pagefind (pagefind.app/docs/api). */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (query: string) => Promise<{ results: { score: number; data: () => Promise<Data> }[] }>;
}

interface Hit extends Data {
  readonly title: string;
  readonly score: number;
}

interface Texts extends Asking {
  /** How much was found: nothing, one, a few, and more than are shown. */
  readonly found: readonly string[];
  readonly short: string;
  /** When the answer takes its time. */
  readonly searching: string;
  readonly failed: string;
}

const mostHits = 12;
const mostParts = 3;
/** What is slower than this, in milliseconds, is told to be under way. */
const slow = 300;

/** Compounds are stored with a seam between their parts; on screen it is a place to break the line. */
const withoutSeams = (text: string) => text.replaceAll('|', '\u00AD');

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** An entry of a list: a link to what was found, and what else is said of it. */
const entry = ({ title, url }: Part, more: readonly Node[] = []) =>
  make('li', {}, [make('a', { href: url, textContent: withoutSeams(title) }), ...more]);

const item = ({ url, excerpt, meta, sub_results: parts }: Hit) =>
  entry({ title: meta.title, url }, [
    make('p', { className: 'small', textContent: meta.in ?? '' }),
    // Text of our own pages, which the library has made safe.
    make('p', { innerHTML: withoutSeams(excerpt) }),
    make(
      'ul',
      {},
      parts
        .filter((part) => part.url !== url)
        .slice(0, mostParts)
        .map((part) => entry(part)),
    ),
  ]);

function start(form: HTMLFormElement, input: HTMLInputElement, list: Element, status: Element): void {
  const { search: address = '', texts: words = '' } = form.dataset;
  const texts = JSON.parse(words) as Texts;
  let library: Promise<Pagefind> | undefined;
  let latest = 0;
  let losses = 0;
  let pause = 0;
  let wait = 0;

  // The library keeps it to itself when a part of the index does not come, and then finds nothing.
  const get = fetch;
  window.fetch = async (...asked) => {
    const answer = await get(...asked).catch(() => undefined);
    if (answer?.ok) return answer;
    losses++;
    throw new Error();
  };

  /** How much was found, in words; the helpers of src/i18n would make every tool load one file more. */
  const saidOf = (count: number, query: string) =>
    // A function, since a query may hold what a replacement would read as more than text.
    texts.found[count > mostHits ? 3 : Math.min(count, 2)]?.replace(/\{\w+\}/, () => String(count || query));

  async function load(): Promise<Pagefind> {
    // It never asks again for what did not come; under another address it begins anew.
    const program = `${address}?${losses}`;
    const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
    await pagefind.options({ noWorker: true, excerptLength: 24 });
    return pagefind;
  }

  async function search(): Promise<void> {
    const query = input.value.trim();
    const asked = sought(query, texts);
    const turn = ++latest;
    const before = losses;
    let hits: readonly Hit[] = [];
    let said: string | undefined = query && texts.short;
    history.replaceState(null, '', `#${String(new URLSearchParams({ q: query }))}`);
    clearTimeout(wait);
    if (asked.length > 1) {
      wait = window.setTimeout(() => (status.textContent = texts.searching), slow);
      try {
        library ??= load();
        const { results } = await (await library).search(asked);
        const looked = results.slice(0, mostLookedAt).map(async ({ score, data }) => {
          const page = await data();
          return { ...page, score, title: page.meta.title.replaceAll('|', '') };
        });
        const found = await Promise.all(looked);
        if (losses > before) throw new Error();
        hits = ranked(found, query);
        said = saidOf(results.length, query);
      } catch {
        library = undefined;
        said = texts.failed;
      }
    }
    if (turn !== latest) return;
    clearTimeout(wait);
    list.replaceChildren(...hits.slice(0, mostHits).map(item));
    status.textContent = said ?? '';
  }

  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void search(), 150);
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    const { value } = input;
    void search().then(() => {
      if (input.value === value) list.querySelector('a')?.focus();
    });
  });

  form.addEventListener('keydown', (event) => {
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(event.target as HTMLInputElement);
    // In the field Escape is the browser's own.
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -at }[event.key];
    const next = step ? stops[at + step] : undefined;
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  });

  function readAddress(): void {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q');
    if (asked) input.value = asked.slice(0, input.maxLength);
    if (input.value) void search();
  }
  addEventListener('hashchange', readAddress);
  // What was typed before this script came is sought, and not what the address says.
  if (input.value) void search();
  else readAddress();
}

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector('input');
const list = form?.querySelector('ol');
const status = form?.querySelector('[role=status]');
if (form && input && list && status) start(form, input, list, status);
