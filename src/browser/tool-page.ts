// Runs on the page of a tool, whose address holds the tool's state: no link within the page may replace it.

function moveTo(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  // What takes no focus of itself says -1 too, but has to be told.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link === null) return;
  event.preventDefault();
  moveTo(link.hash.slice(1));
});

// The section that the reader came from, where the state is from the other language.
moveTo(/^#v=.*&s=([\w-]+)/.exec(location.hash)?.[1] ?? '');
