/**
 * Styles for print and for high contrast wait in templates until the page is there: asked for with the page itself they
 * would hold up its first words. Whoever needs them at once gets them at once; without scripts they are plain links.
 */
export function addLateStyles(): void {
  const add = (): void => {
    for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-late]')) {
      document.head.append(template.content);
      template.remove();
    }
  };
  const now = matchMedia('print, (prefers-contrast: more), (forced-colors: active)').matches;
  if (now || document.readyState === 'complete') add();
  else addEventListener('load', add, { once: true });
  addEventListener('beforeprint', add);
}
