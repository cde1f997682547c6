import { decoded, nearestPage, type Version } from '../lib/nearest-page.ts';

// Runs on the page for unknown addresses: mends a link whose # was encoded on its way, or offers the nearest page, and
// speaks the language of the address.

interface Page extends Version {
  readonly title: string;
}

const { pathname, search } = location;
const [path = '', ...rest] = (pathname + search).split(/%23/i);

/** Takes the page that has another language first, in words, menus and title. The first language of all has the page itself. */
function speak(locale: string): void {
  const page = document.querySelector<HTMLTemplateElement>(`[data-first=${locale}]`)?.content;
  if (page === undefined) return;
  const root = document.documentElement;
  // The switch that works stays, whichever script came first, and takes the words of the one that would be new.
  const [working, its] = [document, page].map((place) => place.querySelector<HTMLElement>('.theme'));
  if (working && its) {
    Object.assign(working.dataset, its.dataset);
    working.ariaLabel = its.dataset[root.dataset['theme'] ?? 'system'] ?? '';
    its.replaceWith(working);
  }
  // So does the heading of the page.
  const heading = document.querySelector('h1');
  const words = page.querySelector('h2');
  if (heading && words) {
    heading.textContent = words.textContent;
    words.replaceWith(heading);
  }
  // What has no class is a style sheet that is there already.
  for (const part of [...page.children].filter(({ className }) => className !== ''))
    document.querySelector(`.${part.className}`)?.replaceWith(part);
  root.lang = locale;
  document.title = document.title.replace(/.*(?= ·)/, heading?.textContent ?? '');
}

function offerNearest(): void {
  const list = document.querySelector<HTMLTemplateElement>('[data-pages]');
  const base = list?.dataset['pages'] ?? '';
  const pages = JSON.parse(list?.content.textContent ?? '[]') as Page[][];
  const { locale, page } = nearestPage(pathname.slice(base.length), pages, navigator.language.slice(0, 2));
  speak(locale);
  const line = document.querySelector<HTMLElement>('.nearest');
  const link = line?.querySelector('a');
  if (!page || !line || !link) return;
  link.href = base + page.path;
  link.textContent = page.title;
  line.hidden = false;
}

const fragment = rest.join('#');
// Some mail programs encode the whole fragment, not only its first sign.
if (rest.length > 0) location.replace(`${path}#${/^v%3D/i.test(fragment) ? decoded(fragment) : fragment}`);
else offerNearest();
