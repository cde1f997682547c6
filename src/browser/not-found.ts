// Runs on the page for unknown addresses: mends a link whose # was encoded on its way, or points to the nearest page.

const { pathname, search } = location;
const [path = '', ...rest] = (pathname + search).split(/%23/i);

/** Some mail programs encode the whole fragment, not only its first sign. */
function decoded(fragment: string): string {
  if (!/^v%3D/i.test(fragment)) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** How many parts two addresses have in common from the left. */
function shared(a: string, b: string): number {
  const those = b.split('/');
  const differs = a.split('/').findIndex((part, index) => part !== those[index]);
  return differs === -1 ? those.length : differs;
}

function pointToNearest(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main li a')];
  const nearest = links.reduce<HTMLAnchorElement | undefined>(
    (best, link) =>
      best !== undefined && shared(best.pathname, pathname) >= shared(link.pathname, pathname) ? best : link,
    undefined,
  );
  const home = nearest?.closest('ul')?.querySelector('a');
  const line = nearest?.closest('[lang]')?.querySelector<HTMLElement>('[data-nearest]');
  const link = line?.querySelector('a');
  // Without even the language in common there is nothing near.
  if (!nearest || !home || !line || !link) return;
  if (shared(nearest.pathname, pathname) < home.pathname.split('/').length - 1) return;
  link.href = nearest.href;
  link.textContent = nearest.textContent;
  line.hidden = false;
}

if (rest.length > 0) location.replace(`${path}#${decoded(rest.join('#'))}`);
else pointToNearest();
